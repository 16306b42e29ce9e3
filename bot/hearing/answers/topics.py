"""What a message is about, from a closed list, and whether it is heavy. Pure functions, without Rasa.

A topic only chooses among words that are written already (`utter_lead_topic_<topic>`); nothing is built from it.
"""

from __future__ import annotations

import re

from bot.hearing.answers.hurt import tells_of_hurt, tells_of_pain
from bot.hearing.answers.topic_words import ASIDE, SPECIFIC
from bot.hearing.lines.clauses import folded

_PET = (
    r"(?:dogs?|doggos?|pups?|pupp(?:y|ies)|cats?|kitty|kittens?|pets?|horse|pony|bird|parrot|rabbit|bunny"
    r"|hamster|ferret"
    r"|perr[oa]s?|perrit[oa]s?|cachorr[oa]s?|gat[oa]s?|gatit[oa]s?|mascotas?|caballo|yegua|conej[oa]s?"
    r"|pajarit[oa]|loro)"
)
_PUT_DOWN = (
    rf"put(?:ting)? (?:my|our|the|his|her) (?:\w+ ){{0,2}}{_PET} (?:\w+ )?(?:down(?! (?:for|on|in) )|to sleep)"
    rf"|put(?:ting)? down (?:my|our|the) (?:\w+ ){{0,2}}{_PET}(?!'?s\b)|ha(?:d|ving) to put (?:him|her"
    rf"|it) down(?! (?:for|in|on) | and (?:leav\w+|left|walk\w*|go|went|step\w*|get|got|just|run|ran|breathe)\b"
    r"(?!(?: home| him| her| it)* (?:without|at the vet)))"
    rf"|lost (?:my|our) (?:\w+ ){{0,2}}{_PET}(?= (?:yesterday|today|last|this|to)\b|$|[,.])"
    rf"|(?:dorm(?:i|imos|ir|ieron)|sacrifi(?:que|camos|car|caron)) a (?:mi|nuestr[oa]|la|el) (?:\w+ )?{_PET}"
    rf"|perdi a mi {_PET}"
)
"""How the death of an animal is told."""

_NEAREST = (
    r"(?:mom|mother|dad|father|husband|wife|brother|sister|son|daughter|baby|child|friend|partner|grand\w+|boy|girl)"
)
_NEAREST_ES = (
    r"(?:mama|papa|madre|padre|espos[oa]|marido|herman[oa]|hij[oa]|bebe|nin[oa]|amig[oa]|pareja|abuel[oa]|viej[oa])"
)
_DIES_OF = (
    r"(?:cancer|covid|sugar|diabetes|heart|liver|lungs?|kidneys?|stroke|overdose|a[sz]ucar|cora[sz]on|h?igado"
    r"|rinon\w*|infarto"
    r"|derrame|pulmon\w*|sobredosis)\b"
)
_IN_OTHER_WORDS = (
    rf"(?:since|now that|after) (?:my|our|her|his|their) (?:\w+ )?{_NEAREST} (?:is|was|has been)"
    r" gone(?! (?:with|to|off|for|back|on|home|away|out|at|again|all|through|in and)\b)"
    rf"|(?:her|his|their|my \w+'s) (?:passing|death)|(?:buried|burying) (?:my|our) (?:\w+ )?{_NEAREST}"
    rf"|laid (?:him|her|them|my \w+) to rest|no longer with us|lost (?:him|her) (?:to (?:cancer|covid|an overdose|the"
    rf" drugs|a heart)|(?:in|last|this) (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|spring|summer|fall|autumn|winter|year|month|week|\d{4}))"
    rf"|(?:she|he|{_NEAREST}) (?:went|left us)(?: (?:in|last|this) \w+)?[,. ]+(?:of|from|with|it was)"
    rf" (?:the |her |his )?{_DIES_OF}"
    rf"|(?:ell?a?|mi (?:\w+ )?{_NEAREST_ES}|mi senora?) se (?:me |nos )?(?:fue|adelanto)(?: (?:en|el|hace)"
    rf" (?:\w+ ){{0,3}}?\w+)?[,. ]+(?:de|por|fue) (?:la |el |un |una )?{_DIES_OF}"
    rf"|ya no esta con nosotros|enterr(?:e|amos|aron) a (?:mi|mis|nuestr[oa]) (?:\w+ )?{_NEAREST_ES}"
    rf"|(?:desde que|ahora que) (?:me |nos )?falta (?:mi|nuestr[oa]) (?:\w+ )?{_NEAREST_ES}|dios se (?:lo|la|me l[oa])"
    rf" llevo|se nos (?:fue|adelanto) mi (?:\w+ )?{_NEAREST_ES}|perdimos a (?:mi|nuestr[oa]) (?:\w+ )?{_NEAREST_ES}"
)
"""How a death is told without the word. "Gone" alone may be who left."""

_GENERAL = {
    "grief": (
        r"died|passed (?:away|on)|en paz descanse|rest in peace|put (?:him|her) to sleep"
        r"|my (?:mom|mother|dad|father|husband|wife|brother|sister|son|daughter) (?:\w+ )?passed(?= in| last| on|$)"
        rf"|{_PUT_DOWN}|{_IN_OTHER_WORDS}"
        r"|funeral|grie(?:f|ving)|mourning|widow(?:er|ed)?|lost (?:my|our) (?:son|daughter|baby|child"
        r"|mom|mother|dad|father|husband|wife|brother|sister|friend|best friend|partner|grand\w+)"
        r"|(?:se )?muri(?:o|eron)|fa(?:ll|y)e[cs]i(?:o|eron|da|do)s?|funeral|luto|duelo|viud[oa]|perdi a mi \w+"
    ),
    "drinking": (
        r"drink(?:s|ing)?|drank|drunk|alcohol(?:ic)?|beers?|wine|liquor|booze|vodka|whiske?y|bourbon|tequila|hungover"
        r"|bebo|bebe|beber|bebiendo|bebida|cervezas?|vino tinto|trago|tragos|borrach[oa]|tomo|tomar|tomando|cruda"
    ),
    "using": (
        r"using|us(?:e|ed|es) (?:again|drugs?|meth|coke|heroin|pills)|drugs?|weed|pot|oxy\w*|percs?|percocet|xanax"
        r"|meth|crack|coke|cocaine|heroin|fent(?:anyl)?|opioids?|relapsed?|vap(?:e|ing)|smok(?:e|ing)|get(?:ting)? high"
        r"|pills|drog(?:as?|arme|andome)|mota|marihuana|pastillas|cristal|cocaina|coca|heroina|fentanilo|fumo|fumar"
        r"|fumando|consum(?:o|ir|iendo)|recai|recaida"
    ),
    "sleep": (
        r"sleep(?:ing|less)?|slept|insomnia|awake all night|up all night|nightmares?|dorm(?:ir|ido|imos)|duermo"
        r"|durmiendo|insomnio|desvelad[oa]|pesadillas?"
    ),
    "work": (
        r"work|working|job|jobs|boss|coworkers?|laid off|fired|overtime|night shift|trabajo|trabajar|trabajando"
        r"|chamba|jefe|jefa (?:del|de la|en (?:el|la|mi)) (?:trabajo|chamba|tienda|turno|oficina|fabrica|cocina)"
        r"|mi supervisora?"
        r"|despidieron|empleo|turno de noche"
    ),
    "money": (
        r"money|rent|bills|debts?|(?:i'm|am|are|dead|flat) broke"
        r"|dinero|renta|deudas?|cuentas por pagar|plata"
    ),
    "worry": (
        r"worr(?:y|ied|ying|ies)|anxi(?:ety|ous)|panic|nervous|stress(?:ed)?|overthink(?:ing)?|scared|afraid"
        r"|(?:losing|lost) my mind|(?:i'?m|i am|am i) going (?:crazy|insane)"
        r"|volviendo loc[oa]|perdiendo la (?:razon|cabeza)"
        r"|preocup\w+|ansiedad|ansios[oa]|nervios|nervios[oa]|panico|estres|estresad[oa]|miedo|angustia(?:d[oa])?"
    ),
    "sadness": (
        r"sad|sadness|depress(?:ed|ion)|hopeless|crying|cry|empty inside|down all the time|triste|tristeza"
        r"|deprimid[oa]|depresion|llor(?:o|ar|ando)|sin ganas de nada"
    ),
    "loneliness": (
        r"lonely|loneliness|all alone|feel(?:ing)? alone|so alone|isolated|no friends|(?:muy |tan )sol[oa]|soledad"
        r"|me siento sol[oa]|estoy sol[oa]|sin amigos|aislad[oa]"
    ),
    "family": (
        r"famil(?:y|ies)|husband|wife|kids?|children|son|daughter|mom|mother|dad|father|parents|brother|sister"
        r"|marriage|custody|familia|espos[oa]|marido|hij[oa]s?|mama|papa|padres?|madre|herman[oa]s?"
        r"|matrimonio|custodia"
    ),
    "body": (
        r"pain|headaches?|migraines?|back hurts|stomach|tired(?! of)|exhausted|fatigue|dolor(?:es)?|migranas?|estomago"
        r"|cansad[oa](?! de)|agotad[oa]|cansancio"
    ),
}
HURT = "hurt"
"""A blow, being kept in, a body that bleeds: what is told so is never met with cheer (bot/hearing/answers/hurt.py)."""
TOPICS = (HURT, *_GENERAL, *SPECIFIC)
"""The closed list. Hurt comes before all. Where several are named, a loss comes first, then what is specific, and
family last; of those of one rank the one that was named first."""
USING = frozenset({"using", "cravings", "used_again"})
"""Topics whose words fit nobody who takes only what a doctor gave them."""

_FINDERS = {name: re.compile(rf"\b(?:{words})\b") for name, words in (_GENERAL | SPECIFIC).items()}
_SETTINGS = ("work", "school", "money", "family")
"""Where a life goes on: what is told of trouble in it comes first."""
_RANKS = dict.fromkeys(_GENERAL, 2) | dict.fromkeys(SPECIFIC, 1) | {"grief": 0} | dict.fromkeys(_SETTINGS[:-1], 3)
_RANKS |= {"family": 4}
_ASIDES = {name: re.compile(rf"\b(?:{words})\b") for name, words in ASIDE.items()}
_DENIED = re.compile(
    r"\b(?:not(?! (?:only|just) )|no(?! (?:puedo|aguanto|soporto|controlo|supero|se|only|matter) )|never|nor|without"
    r"|nothing(?! (?:but|helps?|takes) )|nobody|no one|[a-z]+(?<!ca)(?<!do)n't|don't (?:have|feel|get|go|need|want)"
    r"|(?:isnt|wasnt|havent|dont|didnt)|ni|nunca|sin|tampoco|nada(?! me (?:quita|ayuda) )|nadie|ningun[oa]?|no (?:es"
    r"|estoy|fue|me|soy|va|van|voy))(?: [\w']+){0,2} +$"
)
"""What stands before the words of a specific topic where they are denied."""
_BEFORE = 60
"""Characters in which it is looked for."""
_ANIMAL_DOWN = re.compile(rf"\b(?:{_PUT_DOWN})\b")
_ANIMAL_DIED = re.compile(
    rf"\b{_PET}\b(?:,? \w+){{0,3}},? (?:just |has |have )?(?:died|passed)\b|\bmuri\w+ (?:mi|nuestr[oa]|el|la|un[oa]?) "
    rf"(?:\w+ )?{_PET}\b|\b{_PET}(?: \w+){{0,2}} (?:se )?(?:me )?muri"
)
_PILLS = re.compile(
    r"\b(?:pills?|meds|tablets?|benzos?|bars|xan\w*|valium|klonopin|ativan|oxy\w*|percs?|percocets?|vicodin|norcos?"
    r"|tramadol|methadone|suboxone|gabapentin|ambien|pastillas?|pepas|metadona|medicinas?|medicamentos?)\b"
)
_PAPERS = re.compile(
    r"\b(?:papers|papeles|documents?|documentos|undocumented|indocumentad[oa]s?|legal status|estatus)\b"
)
_A_BABY = (
    r"(?<!se )(?<!me )(?:mi|una?|al|del|este|nuestr[oa]|otro|su|la|los|primer|por el|para el|con el|de el"
    r"|sin el) bebes?"
    r"|el bebe(?= (?:(?:casi|ya|todavia|aun|tambien|que|no) )*(?:se|llora\w*|nac\w+|esta|tiene|duerme|come|patea"
    r"|respira"
    r"|viene|bien|mama|sigue)\b)"
)
"""A baby, written without its accent: "el bebe mucho" is of somebody who drinks."""
_MEDICINE = (
    r"buprenorfina|metadona|suboxone|naltrexona|sertralina|fluoxetina|prozac|zoloft|lexapro|antidepresiv\w+|insulina"
    r"|aspirinas?|paracetamol|tylenol|ibuprofeno|vitaminas?|antibioticos?"
)
_WITH_SOMEBODY = (
    r"(?:ya )?no (?:estoy|ando|vivo|me (?:siento|quedo)|voy a estar) (?:tan )?sol[oa]s?"
    r"|(?:i'?m|i am|im|we'?re) not (?:all |so |totally )?(?:alone|lonely|by myself|on my own)"
)
NOT_ALONE = re.compile(rf"\b(?:{_WITH_SOMEBODY})\b")
"""Who says that somebody is there."""
_NOT_MEANT = re.compile(
    rf"\b(?:{_A_BABY}|tom\w+ (?:mis? |la |el |una? )?(?:{_MEDICINE})|tom\w+(?= (?:(?:unas|mis|las|muchas|mas"
    rf"|\d+) )?(?:pastillas?"
    rf"|pildoras?|percs?|xanax|oxys?|tramadol|clonazepam|rivotril|benzos?)\b)"
    rf"|{_WITH_SOMEBODY}|(?:don't|dont|do not|doesn't|never|not) (?:really |even |ever )?(?:drink|us"
    r"|smok|vap)\w*(?: drugs| alcohol)"
    r"?|(?<!hoy )(?<!ayer )(?<!noche )no (?:tom|beb|fum|consum|uso)\w*(?: (?:drogas|alcohol))?|nunca (?:tom|beb|fum"
    r"|consum)\w*|no (?:drugs|alcohol)"
    r"|drink(?:ing)? (?:more |enough )?(?:water|coffee|tea|juice)|high (?:blood|cholesterol)|high(?= school)|pot"
    r" (?:roast|luck)|tom\w+ (?:mis? |el |la |un |una |mas |mucho )?(?:cafe|agua|te|decision\w*|bus|camion|metro"
    r"|medicin\w*|medicamento\w*|fotos?|en cuenta|terapia|clases?|descanso|aire)|coca cola|using (?:my|the|this)"
    r" (?:phone|app|chat)|drug ?stores?|i died|died (?:laughing|\d+ times)"
    r"|(?:almost|nearly|(?:could|would) have|wish (?:i|he|she"
    r"|they) had) died|(?:nobody|no one) (?:has )?died|nadie (?:se )?murio|casi (?:me |se )?muri\w+|(?:phone|battery"
    r"|car|conditioner|laptop|computer|engine|wifi|plants?|tomatoes|starter|bateria|celular|carro|telefono)(?: just)"
    r"? (?:died|(?:se )?murio)|works?(?: out| on it| for me)|working out)\b"
)
_FINE = re.compile(
    r"\b(?:is|are|it's|esta|estan|va) (?:just |all |muy |todo )?(?:fine|good|ok|okay|great|bien)\b"
    r"|\bno (?:problem|issues?)\b"
)
_USES_NOTHING = re.compile(
    r"\b(?:never|not|don'?t|haven'?t|neither of us (?:has|have)|nothing)(?: ever| even| really)* (?:had "
    r"|have )?(?:anything"
    r" |nothing )?(?:to do with|touch(?:ed)?|tried|used?|using|take|taken|done|do) (?:any |illegal |hard "
    r"|street )*(?:drugs"
    r"|alcohol|anything|substances)\b(?! (?:since|in|for|today|this|yet|lately|new|else|but|except|tonight|anymore"
    r"|right|until|till|til|before|unless|like|only))"
    r"|\bi (?:do not|don'?t|dont|never)(?: even| really)? (?:us(?:e|ed)|take|do|touch|drink(?: or use| or smoke)?)"
    r" (?:an?y? ?thing|a thing|nothing|drugs|none of that|that stuff|any of (?:that|it))\b(?! (?:since|in|for|today"
    r"|this|yet|lately|new|else|tonight|anymore|right|stronger|until|till|til|before|unless|except|only))"
    r"|\bi (?:do not|don'?t|dont) use(?= *$| *[.,;!]| but"
    r" (?:a|my) (?:blood|heart|vitamin))|\byo no (?:uso|consumo|me meto) (?:nada|de eso|drogas)\b(?! (?:desde|hoy|mas"
    r"|hasta|solo|sino|menos|excepto))"
    r"|\b(?:nada que ver con|nunca (?:he )?(?:tomado|usado|probado|consumido)|no (?:uso|consumo)) (?:las "
    r"|ni )?(?:drogas|alcohol"
    r"|nada)\b(?! (?:desde|hoy|ahora|mas|hace|esta|hasta|solo|sino|menos|excepto))"
)
_DOES_SOMETHING = re.compile(
    r"\bit (?:just |does |kinda |really )*(?:calms?|helps?|relax\w*|numbs?|quiets?|soothes?|makes|lets|takes)\b"
    r"|\bme (?:calma|ayuda|relaja|tranquiliza|duerme|adormece)\b"
)
"""What it does, told beside a denial: that is the answer."""
_HARMS_ONESELF = re.compile(
    r"\b(?:(?:i|to|the|about|start|stop|been|end up|ended up|keep)"
    r" (?:\w+ )?cutting(?! (?:back|down|out|off|hours|class|grass|hair)\b)"
    r"|cut(?:ting)? myself|i cut(?= *$| *[.,;]| when| if)|hurt(?:ing)? myself|me corto(?! (?:el|la) )|cortarme(?! el )"
    r"|me lastimo|lastimarme|hacerme dano)\b"
)
"""Beside this no school and no work is spoken of."""
_LONG_AGO = re.compile(
    r"\b(?:abused?|molest(?:ed)?|raped?|assaulted|beaten|neglected|foster care"
    r"|abus(?:o|aron|ada|ado)"
    r"|viol(?:o|aron|ada|acion)|me (?:pegaba|pegaban|golpeaba|golpeaban)|me maltrat\w+|maltratad[oa] de"
    r"|(?:he|she|they|dad|father|stepdad|stepfather|mom|mother|uncle|ex|husband|boyfriend)"
    r" (?:used to )?(?:hit|beat|hurt) me"
    r")\b"
)
_OLD_ATTEMPT = re.compile(
    r"\b(?:tried to (?:kill|end|take|hang|hurt) (?:myself|my life|it)|attempted suicide"
    r"|suicide attempts?|overdosed on purpose|intente (?:suicidarme|matarme|quitarme la vida)|intento de suicidio"
    r"|me intente (?:matar|suicidar)|trate de (?:matarme|suicidarme))\b"
)


def topic_of(text: str) -> str | None:
    """Return the one topic of a message, or None. What is denied or called fine is not a topic."""
    plain = _meant(text)
    found = {name: start for name in _FINDERS if (start := _named_at(name, plain)) is not None}
    if tells_of_hurt(text) and "long_ago" not in found:
        return HURT
    if _FINE.search(plain):
        return None
    if tells_of_pain(text):
        found.setdefault("body", 0)
    if NOT_ALONE.search(folded(text)):
        found.pop("family", None)  # who is there is no trouble
    if _HARMS_ONESELF.search(plain):
        found = {name: start for name, start in found.items() if name not in _SETTINGS}
    return min(found, key=lambda name: (_RANKS[name], found[name]), default=None)


def about_using(text: str) -> bool:
    """Return whether a message speaks of drinking or using, and not only to deny it."""
    plain = _meant(text)
    return any(_FINDERS[name].search(plain) for name in ("drinking", "using"))


def uses_nothing(text: str) -> bool:
    """Return whether a message says that nothing is used, and tells of no use beside it."""
    plain = folded(text)
    rest = _NOT_MEANT.sub(" ", _USES_NOTHING.sub(" ", plain))
    tells = _DOES_SOMETHING.search(rest) or any(_FINDERS[name].search(rest) for name in ("drinking", "using"))
    return _USES_NOTHING.search(plain) is not None and not tells


def tells_of_loss(text: str) -> bool:
    """Return whether a message tells of a death, or of living with one."""
    return _FINDERS["grief"].search(_meant(text)) is not None


def loses_animal(text: str) -> bool:
    """Return whether a message tells of the death of an animal."""
    plain = _meant(text)
    return tells_of_loss(text) and (_ANIMAL_DOWN.search(plain) or _ANIMAL_DIED.search(plain)) is not None


def names_papers(text: str) -> bool:
    """Return whether a message names papers, or that somebody has none."""
    return _PAPERS.search(folded(text)) is not None


def names_pills(text: str) -> bool:
    """Return whether a message names pills or what is taken like them."""
    return _PILLS.search(folded(text)) is not None


def is_heavy(text: str) -> bool:
    """Return whether a message names a loss, being hurt, now or long ago, or an old attempt."""
    plain = _meant(text)
    return tells_of_hurt(text) or any(words.search(plain) for words in (_FINDERS["grief"], _LONG_AGO, _OLD_ATTEMPT))


def _named_at(name: str, plain: str) -> int | None:
    """Return where a topic is named first. A specific one is not where its words are denied, or only sound like it."""
    if name in SPECIFIC:
        plain = _ASIDES[name].sub(lambda aside: " " * len(aside[0]), plain)
        return next(
            (
                one.start()
                for one in _FINDERS[name].finditer(plain)
                if not _DENIED.search(plain[max(0, one.start() - _BEFORE) : one.start()])
            ),
            None,
        )
    match = _FINDERS[name].search(plain)
    return match and match.start()


def _meant(text: str) -> str:
    """Return the text without what only sounds like a topic: coffee drunk, a phone that died, drinking denied."""
    return _NOT_MEANT.sub(" ", folded(text))
