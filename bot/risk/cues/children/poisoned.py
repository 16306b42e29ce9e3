"""A small child that got at what is not for it, or lies limp and will not feed. Both languages.

A child's body bears little of what a grown one takes, and a limp baby that will not feed is to be seen now (FDA on
codeine and nursing, 2007). A syrup or a strip is named by whose it is, and not by what is in it. What is a grown one's
and was given by mistake is as grave as what the child took itself; the child's own, given twice, is T1.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_KID = (
    "kid|kids|baby|toddler|son|daughter|child|grandson|granddaughter|nephew|niece|twins|infant|old|2yo|3yo|4yo|1yo|"
    "kiddo|granddaughters|grandbaby"
)
_ATE = "drank|ate|swallowed|chugged|licked|gulped|sucked"
_NAMED = "medicine|meds|medication|patch|patches|suboxone|strip|strips|methadone|drops|nyquil|dayquil|edible"
_NOT_FOR_IT = f"syrup|{_NAMED}"
_WHOSE = (
    "grandpas|grandmas|grandpa|grandma|nanas|nana|moms|mom|dads|dad|uncles|uncle|aunts|aunt|brothers|sisters|husbands|"
    "wifes|my|granddads|papas|mine"
)
_STRANGE = (
    "weird|strange|funny|sleepy|drowsy|limp|threw|throwing|puking|vomiting|vomited|puked|pale|wobbly|acting|floppy|"
    "breathing|droopy|confused"
)
_WOOZY = "dizzy|woozy|wobbly|limp|sleepy|throwing|vomiting|puking|stoned|floppy"
_GUMMIES = "gummies|gummy|edible|edibles"
_BABY = "baby|babys|newborn|infant|preemie"
_FLOPPY = "floppy|limp|listless|lethargic"
_NINO = (
    "nina|nino|hija|hijo|bebe|nieta|nieto|sobrina|sobrino|hijita|hijito|chamaco|chamaca|chiquita|"
    "chiquito|ninita|ninito|"
    "gemelos|hermanita|hermanito|sobrinita|sobrinito|nenita|nena|nene|chamaquito|chamaquita|morrito|"
    "morrita|cipote|cipota|"
    "guagua|patojo|patoja|huerquito"
)
_COMIO = "tomo|trago|comio|bebio|chupo|agarro|empino|tomaron"
_NO_ES = "jarabe|gotas|parche|metadona|suboxone|medicina|pastilla|pastillas|pildora|tabletas|remedio|vaporizador"
_SUYO = "abuelo|abuela|papa|mama|tio|tia|hermano|hermana|abuelito|abuelita|padrino|suegra|suegro|esposo|esposa"
_RARO = (
    "rara|raro|dormida|dormido|dormidita|dormidito|vomito|vomitando|mareada|mareado|atontada|atontado|palida|palido|"
    "aguada|aguado|temblando|adormilada|adormilado|ida|ido"
)
_MAREADO = "mareada|mareado|marea|mareo|vomitando|vomito|tambalea|ida|ido|palida|palido|dormida|dormido"
_AGUADO = (
    "aguado|aguadito|aguada|aguadita|guango|guanga|trapo|trapito|desguanzado|desguanzada|flojito|flojita|lacio|flacido"
)
_ERROR = "error|equivocacion|equivoque|equivoco|accidente|confundi|confundio|querer|distraida|distraido"

RULES: tuple[Rule, ...] = (
    Rule(
        "child_took_what_is_not_its",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"{_KID} ~3 {_ATE} ~2 {_WHOSE} ~2 {_NOT_FOR_IT}|PILLS",
            (
                f"{_KID} ~2 got|gotten in|into ~1 {_WHOSE}|the ~2 {_NOT_FOR_IT}|PILLS !aisle|bottle|cabinet|program|"
                "class|field|school|routine"
            ),
            f"{_KID} ~3 {_ATE} !his|her|their ~3 {_NAMED} ~~8 {_STRANGE}",
            (
                f"{_KID} ~3 {_ATE} the|some|all|our|half ~2 cough|cold|fever syrup !fine|well|like|as|"
                "with|without|the|he|she|for"
            ),
            f"{_KID} ~3 {_ATE} ~2 whole|entire|all|bottle ~3 {_NAMED}",
            (
                f"{_KID} ~3 found|opened|grabbed|reached|climbed !his|her|their ~3 PILLS ~~4 {_ATE}|took !them|it|"
                "home|to"
            ),
            f"little girl|boy ~4 found|opened|grabbed !his|her|their ~3 PILLS ~~4 {_ATE}|took",
        ),
        must_hit=(
            "my 2 yr old drank his grandpas cough syrup",
            "my toddler got into my suboxone strips",
            "the twins got in grandmas heart pills",
            "our daughter drank cold medicine and shes acting funny",
            "my son licked a patch and now hes limp",
            "my toddler drank the cough syrup",
            "my 3 year old found my pills and ate some",
            "my little girl opened the pills and swallowed a few",
        ),
        must_miss=(
            "my daughter got her medicine from the doctor and feels good",
            "my kid ate pancakes with syrup",
            "my kid ate all the maple syrup and is acting silly",
            "my son got my old car",
            "my daughter got my pills from the pharmacy",
            "my kids got medicine for the flu",
            "my toddler swallowed his cough syrup just fine",
            "my daughter swallowed her medicine and is sleepy now",
            "my son found my pills and took them to the pharmacy",
            "my daughter grabbed her pills and took one",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "baby_limp",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"{_BABY} ~~7 not ~2 eat|eating|feed|feeding|nurse|latch|drink|take|bottle|breast ~~6 {_FLOPPY}",
            f"{_BABY} ~~6 {_FLOPPY} ~~6 not ~2 eat|eating|feed|nurse|latch|drink|take|bottle|wake|cry",
            f"{_BABY} ~1 is|s|feels|seems|looks|gone|went|all ~2 {_FLOPPY} !hat|ears|eared|bunny|again",
        ),
        must_hit=(
            "the babys too quiet, wont eat, kinda floppy",
            "my baby feels limp today",
            "newborn is floppy and wont take the bottle",
        ),
        must_miss=(
            "the baby loves the floppy bunny",
            "my baby won't eat peas",
            "i feel limp after nursing the baby",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "baby_quiet_unfed",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            (
                f"{_BABY} ~~3 too|super|so|really|very|real quiet ~~5 not ~2 eat|eating|feed|nurse|latch|"
                "drink|take !SOLIDFOOD"
            ),
            (
                f"{_BABY} ~~3 not ~2 eat|eating|feed|nurse|latch|drink|take !SOLIDFOOD ~~6 too|super|"
                "so|really|very|real "
                "quiet|sleepy"
            ),
        ),
        must_hit=(
            "baby is super quiet n wont take the bottle",
            "my baby won't nurse and is too sleepy since noon",
        ),
        must_miss=(
            "the baby is quiet and it is so nice",
            "my baby won't take a nap, so loud",
            "baby wont eat carrots but is so quiet at night",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "nino_tomo_lo_ajeno",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            (
                f"{_NINO} ~5 {_COMIO} ~2 jarabe|gotas|parche|suboxone|remedio ~1 de|del su|mi|la|el|mis? {_SUYO}|"
                "senor|vecina"
            ),
            f"{_NINO} ~5 {_COMIO} !su|sus ~2 {_NO_ES} !para|que|PORLARECETA ~~8 {_RARO}",
            f"{_NINO} ~5 {_COMIO} ~2 gomitas mias|de|con ~~8 {_RARO}",
            (
                f"{_NINO} ~5 {_COMIO} ~1 mi|mis jarabe|gotas|parche|suboxone|medicina|pastillas|metadona "
                "!cada|todas|todos|diario|diaria"
            ),
            f"{_NINO} ~5 {_COMIO} ~1 todo|entero ~1 el|la|las jarabe|gotas|medicina",
            (
                f"{_NINO} ~5 encontro|hallo|alcanzo|saco|abrio|agarro !su|sus ~2 PASTILLAS ~4 {_COMIO}|metio "
                "!agua|nada|ninguna"
            ),
        ),
        must_hit=(
            "mi niña de 4 se tomó el jarabe de su abuela",
            "mi hijo se tragó unas gotas y está muy dormido",
            "el niño se comió unas gomitas mías y anda raro",
            "mi nieto se tomó todo el jarabe",
            "mi chamaco de tres se empinó el jarabe del papá",
            "mi hijita de 4 encontró mis pastillas y se comió unas",
            "el niño abrió el bote de pastillas y se tragó algunas",
        ),
        must_miss=(
            "mi hijo encontró las pastillas y no se comió ninguna",
            "mi hija se tomó el jarabe que le dio el doctor y ya está mejor",
            "mi niño se comió las gomitas de su hermana",
            "mi hijo agarró mi coche",
            "mi hija agarró sus pastillas y se tomó una",
            "me preocupa mi hijo, tomo mis pastillas cada noche",
            "mi niña tomó gotas para la tos y ya está dormida",
            "mi sobrino se comió unas gomitas y se mareó en el carro, está mareado",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "child_after_gummies",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            f"{_KID} ~3 {_WOOZY}|high ~1 after|from|since|off ~3 {_GUMMIES}",
            f"{_KID} ~3 {_ATE}|had|took|got ~3 {_GUMMIES} ~~6 {_WOOZY}",
        ),
        must_hit=(
            "my kid is dizzy after eating my edibles",
            "my daughter had some gummies and shes dizzy",
        ),
        must_miss=(
            "my kid ate gummies at the party and had fun",
            "my son is sleepy, no gummies tonight",
            "i had gummies and got dizzy",
            "my kids had gummy vitamins and theyre high energy",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "nino_tras_las_gomitas",
        Tier.T2,
        Kind.OVERDOSE,
        "es",
        (f"{_NINO} ~5 {_COMIO} ~2 gomitas|gomita|brownie ~~4 {_MAREADO}", f"{_NINO} ~3 {_MAREADO} ~~4 gomitas|gomita"),
        must_hit=(
            "mi niña se comió unas gomitas y está mareada",
            "mi hijo anda mareado, se comió mis gomitas",
        ),
        must_miss=(
            "mi niño se comió las gomitas y está feliz",
            "yo me comí unas gomitas y me mareé",
            "mi sobrino se comió unas gomitas y en el carro de regreso se mareó",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "bebe_aguado",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            (
                f"bebe|bebito|bebita|nacido|nacida ~~5 {_AGUADO} ~~6 no ~2 come|comer|pecho|leche|agarra|despierta|"
                "llora|toma"
            ),
            f"bebe|bebito|bebita|nacido|nacida ~~3 no ~2 come|comer|pecho|leche|agarra|llora|toma ~~6 {_AGUADO}",
        ),
        must_hit=(
            "mi bebé está muy aguado y no agarra el pecho",
            "la bebé no quiere comer y está aguadita",
        ),
        must_miss=("al bebé le gusta el arroz aguado", "el bebé no come papilla"),
        denied=Tier.T4,
    ),
    Rule(
        "bebe_callado_sin_comer",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            (
                "bebe|bebito|bebita|nacido|nacida ~~4 callado|callada|calladito|calladita|quieto|quieta|quietecito ~~5 "
                "no ~2 come|comer|pecho|leche|agarra|toma !SOLIDFOOD"
            ),
            (
                "bebe|bebito|bebita|nacido|nacida ~~3 no ~2 come|comer|pecho|leche|agarra|toma !SOLIDFOOD ~~6 "
                "callado|callada|calladito|calladita|quieto|quieta|quietecito|adormilado|adormilada"
            ),
            "bebe|bebito|bebita|nacido|nacida ~3 dejo|deja de tomar|comer|mamar ~~6 fiebre|calentura|temblando|tiembla",
        ),
        must_hit=(
            "mi bebé dejó de tomar pecho y tiene fiebre",
            "mi bebé está muy calladito y no quiere comer",
            "la bebé no agarra el pecho y la veo muy quieta",
        ),
        must_miss=(
            "el bebé se queda quieto cuando le canto",
            "mi bebé no come verduras",
            "mi bebé no quiere comer papilla y es quieto",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "given_to_a_child_by_mistake",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"gave|given|fed ~3 {_KID} ~4 {_WHOSE} ~3 PILLS|{_NAMED} ~~6 mistake|accident|accidentally|instead",
            f"accidentally|mistakenly|mistake gave|given|fed ~3 {_KID} ~4 {_WHOSE} ~3 PILLS|{_NAMED}",
            f"mistake|accident i|he|she|we|husband|wife gave|fed ~3 {_KID} ~4 {_WHOSE} ~3 PILLS|{_NAMED}",
        ),
        must_hit=(
            "i gave my toddler one of my pills by mistake",
            "what time do you open, i accidentally gave my 2 yr old my blood pressure pill",
            "my husband gave the baby grandmas drops by accident",
            "by mistake i gave my son one of my klonopin",
        ),
        must_miss=(
            "i gave my toddler one of my books by mistake",
            "i gave my mom one of my pills for her headache",
            "i gave my daughter her medicine an hour late by mistake",
            "i accidentally gave my son my old phone number",
            "i gave the pharmacy my kids insurance by mistake",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "le_di_por_error",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            f"di|dio|dimos ~2 {_NINO} ~6 mi|mis PASTILLAS|{_NO_ES} ~~5 {_ERROR}",
            f"di|dio|dimos ~2 {_NINO} ~6 PASTILLAS|{_NO_ES} ~1 de|del su|mi|la|el? ~1 {_SUYO} ~~5 {_ERROR}",
            f"{_ERROR} ~3 di|dio|dimos ~2 {_NINO} ~6 mi|mis PASTILLAS|{_NO_ES}",
            f"{_ERROR} ~3 di|dio|dimos ~2 {_NINO} ~3 PASTILLAS|{_NO_ES} ~1 de|del su|mi|la|el? ~1 {_SUYO}",
        ),
        must_hit=(
            "le di a mi niño de 2 años una de mis pastillas por error",
            "por error le di a mi bebé mis gotas",
            "mi suegra le dio a mi hija la pastilla de su abuelo por equivocación",
            "me equivoqué y le di al niño una de mis tabletas",
        ),
        must_miss=(
            "le di a mi niño una de mis galletas por error",
            "le di a mi hija su medicina una hora tarde por error",
            "le di a mi hijo mi tarjeta por error",
            "por error le di a mi hija la receta de su abuela",
        ),
        denied=Tier.T4,
        plain=True,
    ),
)
