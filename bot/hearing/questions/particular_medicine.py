"""Words of a prescribed medicine: a dose that was missed, a baby to come, a closed pharmacy, a start tonight.

No dose is ever said: who prescribes it knows, and Poison Control answers at any hour. Found in small letters without
accents, both languages at once; used by `bot.hearing.questions.body`.
"""

from __future__ import annotations

_MISSED = (
    r"(?:\b(?:missed|skipped|forgot|didn'?t take|didnt take|haven'?t taken|havent taken|if i (?:miss|skip))\b"
    r"|\b(?:se me (?:paso|olvido|fue)|olvide|no (?:me )?tome|me salte|no me la he tomado|me falto)\b)"
)
_DOSE = (
    r"\b(?:dos(?:e|es|ing)|suboxone|subs?|subutex|methadone|bupe\w*|buprenorphine|meds?|medicines?|medication"
    r"|pills?|strip|dosis|toma|metadona|buprenorfina|medicinas?|medicamento|pastillas?)\b"
)
_NO_MISSED_DOSE = (
    r"\b(?:period|appointment|class|visit|calls?|questions?|regla|cita|llamada|pregunta|sav(?:e|ed|ing)|stash\w*"
    r"|hoard\w*|on purpose|took (?:two|2|double|both|extra)|(?:two|2|double) (?:doses|pills)|am i pregnant"
    r"|my (?:cat|dog)|guard\w+|junt\w+|a proposito|tome (?:dos|2|doble)|mi (?:gat|perr)[oa]|estoy embarazada\?)\b"
)
"""A period, a call; what was saved up or taken twice; and an animal's."""
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
USED = (
    r"\b(?:used|using|relaps\w+|slipped|drank|drunk|drink\w*|alcohol|beers?|wine|weed|pot|smok\w+|vap\w+|high|fent\w*"
    r"|heroin\w*|meth|coke|hiv|hep\w*|us[eo]|consum\w+|recai\w*|beb\w{1,3}|tomo|cervezas?|vino|mota|marihuana|fum\w+"
    r"|vih)\b"
)
"""With any of these, feeding is a question for the baby's doctor first (`nursing`)."""
BIRTH = r"\b(?:will|would|could|going to|gonna|born|birth|va a|puede|podria|nac\w+|nazca)\b"
"""A baby of whom so much is asked is still to come, told of or not."""
MEDICINE = (
    r"\b(?:tak(?:e|ing)|dos(?:e|es)|meds?|medicines?|medication|pills?|mg|refills?|prescri\w+|suboxone|methadone"
    r"|zofran|zoloft|strips?|tom(?:ar|o)|dosis|medicinas?|pastillas?|receta|metadona)\b"
)

_NO_BIRTH = (
    r"^(?![\s\S]*\b(?:die|dies|died|dying|kill\w*|safe|hurt\w*|harm\w*|cold turkey|quit\w*|stop\w*|detox\w*|bring"
    r"|dependent on (?:me|us|him|her)|daddy|addicted to|quitan?|quitar\w*|morir\w*|muer\w+|mata\w*|dej[oae]\w*)\b)"
)
"""Whether it lives, is taken away or may be brought along, and what stopping does, are other questions."""
_NO_START = (
    r"^(?![\s\S]*\b(?:off|quit\w*|stop\w*|dej\w+|out of|away from|from a doctor|how long|how many|after|hours? ago"
    r"|if i used|used (?:this|today|last|earlier|now)|tried|now and then|(?:find|found|lost) my|cuant[oa]s?|despues"
    r"|hace \w+ horas?|si (?:use|consumi)|espero|esperar)\b)"
)
"""To come off it, and how long after another opioid it may be started, are other questions (`start_subs`)."""
_SUBS = r"\b(?:suboxone|subs|subutex|bupe\w*|buprenorphine|buprenorfina)\b"
_SHUT = (
    r"(?:closed|shut|not open|isn'?t open|not answering)(?! (?:the|me|her|his|their|my|on|down|door|book|practice)\b)"
)

ASKED = {
    "missed_dose": rf"^(?![\s\S]*{_NO_MISSED_DOSE})(?=[\s\S]*{_WORRIES})[\s\S]*?{_MISSED}[^.?!]{{0,20}}{_DOSE}",
    "breastfeed_later": (
        r"\b(?:can|could|will|may|should|is it (?:ok(?:ay)?|safe)(?: to)?|am i able to)\b[^.?!]{0,25}?"
        r"(?:\bbreast ?feed\w*\b|\b(?:i|we|to)(?: still)? nurse(?: (?:my|the|him|her|baby|on|while)\b|\W*$))"
        r"|\b(?:puedo|podre|podria|se puede|es seguro|voy a poder)\b[^.?!]{0,20}\b(?:amamantar\w*"
        r"|dar(?:le)? (?:el )?pecho|dar de mamar)\b"
    ),
    "baby_withdrawal": (
        rf"{_NO_BIRTH}[\s\S]*?(?:\b(?:will|would|can|could|does|is|are|gonna|going to)\b[^.?!]{{0,12}}\b{_BABY}\b"
        r"[^.?!]{0,25}\b(?:withdraw\w*|addicted|dependent|hooked)\b"
        rf"|\b(?:el|la|mi) {_BABY} (?:va a|puede|podria|nace|nacera|saldra|sale)\b[^.?!]{{0,15}}"
        r"\b(?:abstinencia|adict[oa]|dependiente|malilla)\b"
        rf"|\b(?:va a|puede|podria) (?:nacer|salir|tener)\b[^.?!]{{0,12}}\b{_BABY}\b[^.?!]{{0,12}}"
        r"\b(?:abstinencia|adict[oa]|dependiente)\b"
        r"|\b(?:va a|puede|podria) nacer (?:con abstinencia|adict[oa]|dependiente)\b)"
    ),
    "medicine_closed": (
        r"^(?![\s\S]*\b(?:bleed\w*|sangr\w+|(?:two|2|double) doses|took (?:two|2|double)|tome (?:dos|2))\b)[\s\S]*?"
        r"(?:\b(?:pharmac\w+|drug ?store|cvs|walgreens|prescriber|doctor(?:'?s)?(?: office)?)"
        rf"(?:'s)?(?: (?:is|are|was|all|already))* {_SHUT}\b"
        r"|\b(?:farmacia|consultorio|doctora?)(?: (?:ya|esta|estaba))* (?:cerrad[oa]|cerro|no contestan?)\b"
        r"(?! (?:la|el|mi|su) )"
        r"|\b(?:can'?t|cant|cannot|couldn'?t) (?:reach|get (?:a ?hold of|through to)) (?:my|the|a) (?:doctor"
        r"|pharmac\w+|prescriber|ob)\b)"
    ),
    "subs_tonight": (
        rf"{_NO_START}[\s\S]*?(?:\b(?:where|how|can|could|will|would|want\w*|wanna|trying|help \w+|needs?)\b"
        r"[^.?!]{0,20}\b(?:get|start|find|prescrib\w+)\b|\b(?:needs?|give me|prescribe me)\b)"
        rf"[^.?!]{{0,20}}{_SUBS}"
        r"[^.?!]{0,20}\b(?:tonight|today|now|asap|this (?:evening|weekend|morning)|somewhere|anywhere)\b"
        rf"|{_NO_START}[\s\S]*?\b(?:conseguir|consigo|empezar(?: con)?|comenzar(?: con)?|me (?:dan|den|recetan)"
        rf"|necesito|obtener)\b[^.?!]{{0,20}}{_SUBS}[^.?!]{{0,20}}\b(?:hoy|esta noche|ahorita|ahora|ya)\b"
    ),
}
"""Each in the words that ask it; whom it fits, `bot.hearing.questions.medicine` knows."""

HURTS_BABY = (
    r"\b(?:hurts?|harms?|bad for|dangerous for|affects?|danar?|dana|lastima\w*|afecta\w*|hace(?:rle)? (?:dano|mal)"
    r"|malo para"
    r"|peligroso para|le pasa(?:ra)? algo)\b[^.?!]{0,12}\b(?:baby|bebe)\b"
)
"""Asked with a baby on the way."""
