"""Blows and a death that are announced, deportation as a threat, forced by a partner, who is hit of the family.

Both languages. What is to come of leaving ("nobody will find me") is as grave as "he'll kill me": T0. "Me va a pegar
cuando llegue" is of today (T1). A threat with the border keeps people silent (T2), as a broken phone
does. What a sun or a wave will do, and one who drives oneself hard ("me obligo"), are not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_LLEGA = "llegue|llega|venga|viene|regrese|regresa|vuelva|despierte|tome|toma|vea"
_HABLO = "hablo|digo|cuento|denuncio|dejo|voy|salgo|llamo|separo"
_MIGRA = "migra|deporta|deportan|deporten|deportarme|ice|inmigracion"
_PAREJA = "esposo|esposa|marido|novio|novia|pareja|ex|viejo"
_ELLA = "hija|hermana|mama|prima|sobrina|hijo|hermano|cunada|nuera|nieta|amiga|vecina"
_SU = "novio|novia|marido|esposo|esposa|pareja|papa|padrastro|ex|senor"
_LEAVE = "leave|tell|talk|report|speak|call"
_HE = "he|she|husband|wife|boyfriend|girlfriend|ex|partner|fiance|dad|stepdad|mom"
_PARTNER = "he|she|husband|wife|boyfriend|girlfriend|ex|partner|fiance"
_SAYS = "says|said|say|told|tells|threatens|threatened|swears|swore|promised|keeps"
_GO = "leave|left|go|divorce|tell|break|report|try"
_A_THING = "the|my|his|dirty|it|this|that|dishes|socks|clothes|a|trash"
_JURA = "dice|dijo|jura|juro|amenaza|amenazo|amenazando|advirtio|diciendo"

RULES: tuple[Rule, ...] = (
    Rule(
        "me_va_a_pegar",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"me|nos va a pegar|golpear|cachetear|madrear cuando ~2 {_LLEGA}",
            f"cuando ~2 {_LLEGA} ~3 me|nos va a pegar|golpear|cachetear|madrear !el|la",
            "va a llegar y me|nos va a pegar|golpear|cachetear|madrear",
            "^ me|nos va a pegar|golpear|madrear otra vez !el|la|su|sus|lo|un|una",
            f"y|que|pero|ya|el|ella|miedo|{_SU} me|nos va a pegar|golpear|madrear otra vez !el|la|su|sus|lo|un|una",
            "creo que ~1 le|la esta|estan pegando|golpeando ~1 $",
        ),
        must_hit=(
            "mi marido me va a pegar otra vez",
            "me va a pegar cuando llegue",
            "ya va a llegar y me va a pegar",
            "mi vecina grita, creo que le están pegando",
        ),
        must_miss=(
            "mi marido me va a pegar otra vez el covid",
            "la gripa me va a pegar otra vez",
            "me va a pegar el sol",
            "mi mamá me va a pegar si repruebo jaja",
            "no me va a pegar cuando llegue",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "will_hit_me_when_home",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_HE} ~1 going to hit|beat|slap|hurt me when|once he|she|they ~1 gets|get|comes|come|is !to|here|at",
            f"{_HE} will ~1 hit|beat|slap|hurt me when|once he|she|they ~1 gets|get|comes|come|is !to|here|at",
        ),
        must_hit=("hes going to hit me when he gets home", "my dad will beat me when he comes back"),
        must_miss=(
            "he will beat me when he comes to play chess",
            "he will hit me up when he gets paid",
            "she will beat me at chess when she gets home",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "con_la_migra",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"dice|dijo|amenaza|amenazo|jura ~1 que? ~1 si ~1 {_HABLO} ~8 {_MIGRA}",
            f"amenaza|amenazo|amenazando ~1 con ~4 {_MIGRA}",
        ),
        must_hit=("dice q si llamo a la policia me deporta", "mi marido me amenaza con mandarme a migra si hablo"),
        must_miss=(
            "tengo miedo de la migra",
            "dice el abogado que no me deportan",
            "si hablo aquí, ¿llaman a la migra?",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "call_immigration",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_HE} ~1 says|said|threatens|threatened ~3 call|calling|calls ~1 ice|immigration|migra on",
            f"{_HE} ~1 says|said|threatens|threatened ~3 call|calling|calls ~1 ice|immigration|migra if i {_LEAVE}",
            f"{_HE} ~1 says|said|threatens|threatened ~3 get|have me deported|sent",
        ),
        must_hit=("he says hell call ice on me if i leave", "my husband threatens to have me deported"),
        must_miss=("she said to call immigration if i need papers", "he said he has ice cream", "i called immigration"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "telefono_roto",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                "me|nos rompio|quebro|quito|escondio|avento ~1 el|mi telefono|celular|cel para que no ~1 "
                "llame|llamara|pida|pidiera|marque|denuncie"
            ),
        ),
        must_hit=("me rompió el teléfono para q no llame", "me escondió el cel para que no pida ayuda"),
        must_miss=("se me rompió el teléfono", "mi mamá me quitó el celular para que no juegue"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "forzada",
        Tier.T3,
        Kind.SEXUAL_VIOLENCE,
        "es",
        (
            "me|nos obliga|obligo|fuerza|forzo a acostarme|acostarnos|desnudarme|hacerlo",
            f"{_PAREJA} ~1 me obligo|forzo ~1 anoche|ayer|antier $",
            "me forzo ~1 anoche|ayer|antier",
            "me manosea|manoseo|manosearon|manoseaba !de",
            "me toco ~1 las|los|mis|la nalgas|pompis|senos|pechos|chichis|trasero|vagina|partes !doctora|doctor|el",
        ),
        must_hit=(
            "me obliga a acostarme con él",
            "mi esposo me forzó anoche",
            "un señor me manoseó en el bus",
            "mi jefe me tocó las nalgas",
        ),
        must_miss=(
            "me obligo a levantarme",
            "me obliga a hacer la tarea",
            "me forcé a comer anoche",
            "me tocó la ventana en el bus",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "le_pega_su_pareja",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (f"{_ELLA} ~2 le|la ~1 pega|golpea|maltrata|cachetea|jalonea|golpeo|madrea ~1 su|el|mi {_SU}",),
        must_hit=("a mi hermana la golpea su marido", "mi hija le pega su novio"),
        must_miss=("mi mamá le pega bien al piano", "a mi hija le pega el sol", "a mi hija nunca le pega su papá"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "hits_her",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "daughter|daughters|sister|sisters|moms|cousins|nieces|friends s? boyfriend|husband|fiance|ex ~2 "
                "hits|beats|slaps|punches|chokes|hit her !up"
            ),
        ),
        must_hit=("my sisters husband hits her", "my daughter's boyfriend slaps her when he drinks"),
        must_miss=("my sister's husband hit her up for money", "my daughter's boyfriend drives her"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "will_kill_who_leaves",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_PARTNER} ~2 {_SAYS} ~3 if i ~2 {_GO} !{_A_THING} ~4 kill|bury|shoot me|us|everyone !with|for|lol|haha",
            f"{_PARTNER} ~2 {_SAYS} ~3 if i ~2 {_GO} !{_A_THING} ~4 kill|bury|shoot my|our|the ~1 kids|baby|family",
            (
                f"{_SAYS} ~3 if i ~2 {_GO} !{_A_THING} ~6 nobody|one ~2 ever? "
                "find|finds|found|hear|hears ~1 me|us|body|from !at|in|a"
            ),
            (
                f"{_SAYS} ~3 if i ~2 {_GO} !{_A_THING} ~6 no one ~2 ever? "
                "find|finds|found|hear|hears ~1 me|us|body|from !at|in|a"
            ),
            f"{_SAYS} ~3 if i ~2 {_GO} !{_A_THING} ~~8 ever see|sees|hear|hears ~1 me|us again",
        ),
        must_hit=(
            "my boyfriend says if i leave hell make sure nobody finds me",
            "she told me if i ever go no one will ever see me again",
            "my husband says if i ever leave hell kill me and the kids",
            "my ex swore if i tell anyone he will bury me out back",
        ),
        must_miss=(
            "my husband says if i leave the lights on again hell kill me",
            "my mom said if i go out no one will find me in the dark",
            "my wife says if i leave early nobody will notice",
            "my boss said if i leave nobody can cover my shift",
            "they told me if i go without insurance no one will see me",
        ),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "no_one_else_can",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            "if he|she ~1 not ~1 have me|us ~1 nobody|one else? can|will|does|gets",
            "if he|she ~1 not ~1 have me|us ~~1 no one else? can|will|does|gets",
        ),
        must_hit=(
            "my ex said if he cant have me no one can",
            "he keeps texting that if he cant have me then nobody will",
        ),
        must_miss=(
            "if he cant have milk no one can have it at the table",
            "my boss said if he cant have me on fridays no worries",
        ),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "enterrada_si_lo_dejo",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                f"{_JURA} ~3 si ~2 {_HABLO} ~4 enterrar|entierra|enterrara|desaparecer|desaparece|desaparecera "
                "!el|la|de|mi"
            ),
            (
                f"{_JURA} ~3 si ~2 {_HABLO} ~6 nadie ~3 encuentre|encontrar|encuentra|halle|hallar|halla !un|una|"
                "lugar|estacionamiento|trabajo|cita"
            ),
            "me|nos va|voy a enterrar|desaparecer donde|y|para ~2 nadie",
        ),
        must_hit=(
            "mi marido dice que si lo dejo me va a enterrar donde nadie me halle",
            "mi ex juró que si me voy nadie me va a encontrar",
            "dijo que si lo denuncio nos desaparece",
        ),
        must_miss=(
            "mi marido dice que si me voy temprano nadie me encuentra estacionamiento",
            "mi papá dice que si lo dejo desaparece la beca",
            "mi abuelo dice que lo voy a enterrar en su pueblo",
        ),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "o_de_nadie",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            "si no soy|eres|vas|vuelves ~1 mia|mio|suya|suyo|conmigo ~~4 de|con nadie|ninguno",
            "si no soy|eres ~1 para|de el|ella|mi ~~4 de|para nadie|ninguno",
        ),
        must_hit=(
            "mi ex dice que si no soy de él no soy de nadie",
            "me escribe que si no eres mía no eres de nadie",
        ),
        must_miss=(
            "si no es con cita no atienden a nadie",
            "si no soy de aquí no conozco a nadie",
        ),
        denied=Tier.T3,
        plain=True,
    ),
)
