"""Words of who is hurt by somebody and asks for a line, for the police, or what a call brings. English and Spanish.

Small letters without accents, both languages at once; used by `bot.hearing.questions.violence`, which knows after what
they are said: who sells a flyer asks for the number of a line, too.
"""

from __future__ import annotations

_LINE = r"(?:(?:hot|help) ?lines?|lines?|numbers?|phone|lineas?|numeros?|telefonos?)"
_OF_VIOLENCE = r"(?:domestic violence|domestic abuse|dv|abuse|battered women'?s?|partner violence)"
_DE_VIOLENCIA = (
    r"(?:(?:de|para|contra|sobre) (?:la )?(?:violencia(?: (?:domestica|familiar|intrafamiliar|en casa))?|maltrato))"
)
_NOT_POLICE = (
    r"(?:(?:that|which) (?:is ?n[o']?t|aint|are ?n[o']?t|wo ?n[o']?t (?:call|send|tell)|doesn'?t (?:call|send|tell))"
    r" (?:the )?"
    r"(?:police|cops?|911)|(?:besides|other than|instead of|not|without) (?:the )?(?:police|cops?|911)"
    r"|(?:que|q|k) no (?:sea|sean|es|llame[n]?(?: a)?) (?:la |el )?(?:policia|911)|(?:aparte|ademas) (?:de la|del) "
    r"(?:policia|911)|sin (?:la )?policia)"
)
_WANTS = (
    r"(?:have|has|got|is there|are there|isn'?t there|need|want|give me|tell me|what'?s|whats|what is|know|find"
    r"|hay|tien(?:e|es|en)|tendran?|existe|necesito|quiero|deme|me da[n]?|cual es|sabe[n]?)"
)
DV_LINE = (
    rf"\b{_WANTS}\b[^.!?]{{0,25}}\b{_OF_VIOLENCE} {_LINE}\b(?! (?:work|is|was|said|told|for (?:a|my) (?:flyer|class)))"
    rf"|\b{_WANTS}\b[^.!?]{{0,20}}\b{_LINE} {_DE_VIOLENCIA}|\b{_LINE} {_DE_VIOLENCIA}[^.!?]{{0,12}}\b(?:no )?(?:hay"
    rf"|tienen?)\b"
    rf"|^(?:the |a |la |una |el )?(?:{_OF_VIOLENCE} {_LINE}|{_LINE} {_DE_VIOLENCIA})\W*$"
)
"""The line is named: whoever asks for it hears its number."""
OTHER_LINE = (
    rf"\b{_WANTS}\b[^.!?]{{0,20}}\b(?:{_LINE}|some(?:one|body|where)|any(?:one|body|where)|alguien|alguna?|algo)\b"
    rf"[^.!?]{{0,20}}{_NOT_POLICE}\b|\bwho (?:else )?(?:can|do) i call\b[^.!?]{{0,15}}{_NOT_POLICE}\b"
    rf"|\ba quien (?:mas )?(?:puedo )?llam(?:o|ar)\b[^.!?]{{0,15}}{_NOT_POLICE}\b"
)
"""Any line that is not the police: of this only where somebody was hurt."""
_COPS = r"(?:the )?(?:police|cops?|law|sheriff)"
"""No 911: who asks whether to call that is told yes (`particular_fear.CALL_911`)."""
CALL_POLICE = (
    rf"\b(?:do|should|shud|can|could|must|would|is it (?:ok(?:ay)?|wrong|bad|right) to|what if) (?:i |we )?"
    rf"(?:(?!you\b|u\b|they\b|ya\b|any)\w+ )?(?:call(?:ing)?|report(?: (?:him|her|them|this|it))?(?: to)?|go to|get) "
    rf"{_COPS}(?: (?:on|for|about) (?:him|her|them|this|it|my (?:\w+ )?\w+))?(?: or (?:not|no))?\W*$"
    r"|\b(?:debo|deberia|tengo que|puedo|sera bueno|esta mal|hay que|voy a) (?:(?:llamar|hablar|ir)(?:le)?"
    r" (?:a|con) (?:la )?(?:policia|patrulla|ley)|(?:reportar|denunciar)(?:l[oa]s?)?(?: (?:a|con) la policia)?)"
    r"(?: o no)?\W*\?"
    r"|\b(?:le )?(?:llamo|hablo) (?:a la policia|a la patrulla)(?: o no)?\W*\?|\b(?:lo|la) (?:denuncio"
    r"|reporto)\W*\?"
)
_TAKEN = (
    r"(?:deport\w*|immigration|ice|papers|undocumented|(?:immigration|immigrant|legal) status"
    r"|(?:estatus|estado|situacion) (?:migratori[oa]|legal)|visa|migra|inmigracion|migracion|papeles"
    r"|indocumentad[oa]s?|arrest\w*|take me(?! (?:today|tomorrow|this week|next week|as|with(?:out)?)\b)|lock me up"
    r"|me (?:llevan|lleven|arrestan|detienen))"
)
_CALL = r"(?:911|9 1 1|police|cops|policia|patrulla|call\w*|llam\w+|report\w*|denunci\w+)"
CALL_TAKEN = rf"\b{_CALL}\b[\s\S]{{0,40}}\b{_TAKEN}\b|\b{_TAKEN}\b[\s\S]{{0,40}}\b{_CALL}\b"
"""Whether a call for help brings somebody who takes them away."""
