"""Words of a prescribed medicine: a dose that was missed, a baby to come, a closed pharmacy, a start tonight.

No dose is ever said: who prescribes it knows, and Poison Control answers at any hour. Found in small letters without
accents, both languages at once; used by `bot.hearing.questions.body`.
"""

from __future__ import annotations

_MISSED = (
    r"(?:\b(?:miss(?:ed)?|skip(?:ped)?|forgot|didn'?t take|didnt take|haven'?t taken|havent taken)\b"
    r"|\b(?:se me (?:paso|olvido|fue)|olvide|no (?:me )?tome|me salte|no me la he tomado|me falto)\b)"
)
_DOSE = (
    r"\b(?:dos(?:e|es|ing)|one|suboxone|subs?|subutex|methadone|bupe\w*|buprenorphine|meds?|medicines?|medication"
    r"|pills?|strip|dosis|toma|una|metadona|buprenorfina|medicinas?|medicamento|pastillas?)\b"
)
_WORRIES = (
    r"\b(?:bad|ok(?:ay)?|safe|hurt\w*|harm\w*|danger\w*|sick|ill|what (?:do|should|happens)|now what|matter|worr\w+"
    r"|mal[oa]?|peligros\w+|dano|enferm\w+|que (?:hago|pasa)|pasa algo|afecta|preocup\w+)\b"
)
_BABY = r"(?:bab(?:y|ies)|newborn|bebes?|nin[oa] (?:que viene|por nacer))"
EXPECTS = r"\b(?:pregnan\w*|expecting|due (?:in|date)|before (?:the )?birth|embaraz\w*|encinta|espero un bebe)\b"
BABY = rf"\b{_BABY}\b"
BORN = (
    r"\b(?:still nurs\w+|(?:he|she) (?:\w+ )?nurs\w+|last feed|next feed|\w+ (?:weeks?|months?|days?) old|was born"
    r"|had (?:the|my) baby|postpartum|ya nacio|recien nacid[oa]|tiene \w+ (?:meses|semanas|dias)|le (?:doy"
    r"|di) pecho)\b"
)
"""Of a baby that is born, a feed is another question (`nursing`)."""
TREATED = (
    r"\b(?:suboxone|subs?|subutex|methadone|bupe\w*|buprenorphine|mat|metadona|buprenorfina|medicine|meds?"
    r"|medicina)\b"
)
USED = r"\b(?:used|using|relaps\w+|slipped|drank|drunk|high|fent\w*|heroin\w*|meth|coke|us[eo]|consum\w+|recai\w*)\b"
MEDICINE = (
    r"\b(?:tak(?:e|ing)|dos(?:e|es)|meds?|medicines?|medication|pills?|mg|refills?|prescri\w+|suboxone|methadone"
    r"|zofran|zoloft|strips?|tom(?:ar|o)|dosis|medicinas?|pastillas?|receta|metadona)\b"
)

ASKED = {
    "missed_dose": (
        rf"^(?![\s\S]*\b(?:period|appointment|class|visit|regla|cita)\b)(?=[\s\S]*{_WORRIES})"
        rf"[\s\S]*?{_MISSED}[^.?!]{{0,20}}{_DOSE}"
    ),
    "breastfeed_later": (
        r"\b(?:can|could|will|may|should|is it (?:ok(?:ay)?|safe)(?: to)?"
        r"|am i able to)\b[^.?!]{0,25}\b(?:breast ?feed"
        r"\w*|nurse)\b|\b(?:puedo|podre|podria|se puede|es seguro|voy a poder)\b[^.?!]{0,20}\b(?:amamantar\w*"
        r"|dar(?:le)?"
        r" (?:el )?pecho|dar de mamar)\b"
    ),
    "baby_withdrawal": (
        rf"\b(?:will|would|can|could|does|is|are|gonna"
        rf"|going to)\b[^.?!]{{0,12}}\b{_BABY}\b[^.?!]{{0,25}}\b(?:withdraw\w*"
        r"|addicted|dependent|hooked|detox\w*)\b"
        rf"|\b(?:el|la|mi) {_BABY} (?:\w+ ){{0,4}}?(?:abstinencia|adict[oa]|dependiente|malilla)\b"
        rf"|\b(?:va a|puede|podria) (?:nacer|tener|salir|pasar)[^.?!]{{0,20}}\b(?:abstinencia|adict[oa]"
        rf"|dependiente)\b"
    ),
    "medicine_closed": (
        r"\b(?:pharmac\w+|drug ?store|cvs|walgreens|prescriber|doctor'?s?(?: office)?|farmacia|farmaceutic\w+"
        r"|consultorio|doctora?)\b[^.?!]{0,12}\b(?:(?:is|are|was|'?s) )?(?:all )?(?:closed|shut|not open|isn'?t open"
        r"|not answering|cerrad[oa]|cerro|no contestan?)\b"
        r"|\b(?:can'?t|cant|cannot|couldn'?t) (?:reach|get (?:a ?hold of|through to)) (?:my|the|a) (?:doctor"
        r"|pharmac\w+"
        r"|prescriber|ob)\b"
    ),
    "subs_tonight": (
        r"\b(?:get|start|find|need|prescrib\w+|give me)\b[^.?!]{0,20}\b(?:suboxone|subs|subutex|bupe\w*"
        r"|buprenorphine)\b"
        r"[^.?!]{0,20}\b(?:tonight|today|now|asap|this (?:evening|weekend|morning)|somewhere|anywhere)\b"
        r"|\b(?:conseguir|empezar(?: con)?|comenzar(?: con)?|me (?:dan|den|recetan)|necesito|obtener)\b[^.?!]{0,20}\b"
        r"(?:suboxone|buprenorfina)\b[^.?!]{0,20}\b(?:hoy|esta noche|ahorita|ahora|ya)\b"
    ),
}
"""Each in the words that ask it; whom it fits, `bot.hearing.questions.medicine` knows."""
