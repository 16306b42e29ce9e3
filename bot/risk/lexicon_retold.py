"""What sounds like danger and tells of another time, or of nothing: a seizure the last time, an idea shot down.

`bot.risk.everyday`, `bot.risk.past` and `bot.risk.denial` read them, and only where `bot.risk.retold` finds nothing
else in the whole message. Both languages.
"""

from __future__ import annotations

_THEN_AGED = "|".join(map(str, range(10, 23)))
_NOW_AGED = "|".join(map(str, range(28, 91)))
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_MESES = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
_TOPIC = (
    "idea|ideas|plan|plans|proposal|request|offer|suggestion|suggestions|pitch|counseling|therapy|rehab|treatment|date|"
    "application|claim|claims|appeal|motion"
)
_GIVES_UP = "quit|quits|stopped|stops|detoxed|stopping|quitting"
_DEJA = "dejo|deje|dejaba|paro|pare|dejamos|dejar"
_FITS = "seizure|seizures|convulsion|convulsions|convulsed"
_CONVULSIONES = "convulsion|convulsiones|convulsiono|convulsione"
_ELDERS = "mom|mother|mama|dad|father|grandma|grandmother|boss|teacher|coach|parents"
_MAYORES = "suegra|suegro|mama|jefa|jefe|patron|patrona|maestra|maestro|profe|abuela|abuelita|entrenador"
_HARD = (
    "blood|bleeding|gun|rifle|pistol|police|cops|bullet|bullets|dead|died|killed|street|outside|hospital|wounded|chest|"
    "leg|ago|hit|shots|shooter|911"
)

LEXICON: dict[str, str] = {
    #: Whoever was sent, in the two languages.
    "SENTBYCOURT": "want to be here / querer|quiero|queria|quisiera estar|venir aqui",
    "SENTBYHOME": "want to be here / querer|quiero|queria|quisiera estar|venir aqui",
    #: An idea, or whoever asked for counseling again.
    "SHOTDOWN": (
        f"shot|shoot|shoots|shooting down my|the|his|her|our|that|every|any|a ~1 {_TOPIC} / "
        f"shot|shoot|shoots|shooting my|the|his|her|our|that|every|any ~1 {_TOPIC} down / "
        f"shot|shoot|shoots|shooting me|us down again|lol|on|about? ~3 {_TOPIC} / "
        "shot|shoot|shoots|shooting me|us down again|lol / "
        "shot|shoot|shoots|shooting me|us down when|every|about ~1 i|we|time|getting|going|seeing ~1 asked|ask|help"
    ),
    "SHOTINDEED": _HARD,
    #: Asked before one says it, of what saying it would bring.
    "IFISAIDSO": (
        "if i ~1 say|said|tell|told|admit|write|type ~4 suicidal / "
        "si ~1 digo|dijera|cuento|escribo|pongo ~4 suicida|suicidas|suicidio"
    ),
    #: Who asked for something and was refused; what was refused may stay unsaid, and then it is met gently.
    "ASKEDSHOTDOWN": "asked ~5 shot|shoots me|us down",
    "SHOTDOWNAGAIN": "shot|shoots me|us down again",
    #: Put out of the house with the children: no kick, and grave enough.
    "PUTOUT": (
        "kicking|kick|kicks|kicked me|us and|with|w|n ~2 kids|kid|baby|children|child|boys|girls|son|daughter out"
    ),
    "PUTOUTHURT": (
        "gun|knife|blood|bleeding|punched|punching|beat|beating|choked|choking|ribs|teeth|bruises|window|car|truck|"
        "balcony|stairs|head|face|stomach"
    ),
    #: What somebody overdosed is the reason to write. It may have been today, so a person hears of it.
    "OVERDOSEDIED": "overdosed|overdose and died / overdosed|overdose and passed away",
    "OVERDOSEREASON": (
        "here|came|writing|brings ~2 because|cause|since|is ~1 my ~2 overdosed|overdose / "
        "here|came|writing|brings ~2 because|cause|since|is ~1 my ~2 had|took an|a overdose / "
        "vengo|vine|aqui|escribo ~1 porque|que ~1 mi ~3 sobredosis"
    ),
    #: By message, for money or for a date.
    "HITUP": "hit|hits|hitting me|us|him|her|them|my up",
    #: What a mother-in-law, a mother or a boss will do, with a laugh. A partner is never joked of in silence.
    "ELDERKILLS": (
        f"my|our ~2 {_ELDERS}|law is|s|are? going to kill|murder me / "
        f"my|our ~2 {_ELDERS}|law will|would kill|murder me / "
        f"my|our ~2 {_ELDERS}|law wants|want to kill|murder me / "
        f"mi|la ~1 {_MAYORES}|hermano|hermana|primo|prima me quiere|va a? matar|ahorcar|colgar"
    ),
    #: What one could do to a boss, sometimes, with a laugh.
    "COULDKILL": (
        "i|id|ill could|would kill|strangle|murder|choke|throttle my|our|this|that ~1 "
        "boss|coworker|coworkers|manager|teacher|landlord|roommate|brother|sister|neighbor / "
        "veces quiero|quisiera|podria matar|ahorcar|estrangular a mi|mis|ese ~1 jefe|jefa|companero|companera|vecino|"
        "hermano|hermana|maestro|maestra / "
        "dan ganas de matar|ahorcar|estrangular a mi|mis|ese ~1 jefe|jefa|companero|companera|vecino|hermano|hermana / "
        "veces quiero|quisiera|podria matar|ahorcar|estrangular al jefe|patron|vecino"
    ),
    #: A morning without being sick, which is a hope.
    "WAKESICK": (
        "not ~2 wake|waking up ~1 feeling? ~1 sick|guilty|hungover|dopesick|ashamed|anxious|puking|sweating|nauseous|"
        "regretting|withdrawing|craving / "
        "no|nunca ~2 despertar|despertarme|levantarme|amanecer ~1 enferma|enfermo|cruda|crudo|temblando|culpable / "
        "no|nunca ~2 despertar|despertarme|levantarme|amanecer con ~1 cruda|resaca|temblores|malilla|nauseas / "
        "no|nunca ~2 despertar|despertarme|levantarme|amanecer sintiendome ~1 mal|enferma|enfermo|culpable|cruda"
    ),
    #: What is to be written down, and no night without sleep.
    "PUTSLEEP": "put|write|add|include sleep|eat|eating|sleeping",
    "SLEEPNOT": "put him|her|them|it ~1 to / can not sleep|eat / never sleep|eat",
    #: A seizure of the last try at stopping, told by who asks about the next.
    "SEIZURETHEN": (
        f"last|first|other|previous time ~3 {_GIVES_UP} ~6 {_FITS} / {_FITS} ~2 last|first|other time ~2 {_GIVES_UP} / "
        f"last|first|other time ~1 had ~1 {_FITS} / "
        f"{_FITS} before|once when|while ~2 {_GIVES_UP} / {_FITS} ~2 last year|summer|spring|fall|winter / "
        f"ultima|otra|primera|pasada vez ~2 que? ~1 {_DEJA} ~7 {_CONVULSIONES} / "
        f"{_DEJA} ~4 la otra|ultima|primera vez ~3 {_CONVULSIONES} / "
        f"{_CONVULSIONES} ~1 la ultima|otra|primera vez ~3 {_DEJA}"
    ),
    #: The month somebody overdosed in, of who does not say a year. It may be this one.
    "OVERDOSEMONTH": (f"overdosed|overdose in|last {_MONTHS} / sobredosis en {_MESES}"),
    #: The word that was said, of a thing of decades ago.
    "SAIDOVERDOSE": "said|wrote|meant|mentioned|typed|put ~1 overdose|overdosed|overdosing|overdoses",
    #: An attempt, with the age one had and the one one has.
    "ATTEMPTAGED": (
        f"attempt|attempts|attempted at|when|age ~2 {_THEN_AGED} i am {_NOW_AGED} now? / "
        f"attempt|attempts|attempted at|when|age ~2 {_THEN_AGED} ~1 now {_NOW_AGED}"
    ),
    #: Somebody at home who is beside themself over a find.
    "ELDERFREAKS": f"{_ELDERS} ~7 freaking out / freaking out about|over ~2 vape|vapes|grades|phone|weed",
    #: What one is to keep from a mother: it is one's own.
    "KEEPSCUTTING": (
        "not tell|let|show|telling my|his|her|our ~2 ~1 about the|my cutting|cuts|scars / "
        "not want my ~1 KIN ~2 know|knowing ~1 about the|my cutting|cuts|scars"
    ),
    #: What one comes for, as a form asks it.
    "COMESFOR": (
        "vengo|vine|busco|buscando|aqui por|para|ayuda|terapia|con ~3 ansiedad / vengo|vine|busco ~3 ansiedad"
    ),
}
