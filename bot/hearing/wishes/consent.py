"""What may send what was told, and what never does: a question, a condition, a no, a change. Pure functions.

Sent is sent: nothing here can take it back. So a plain order, a plain yes under the summary or its button sends, and
whatever the model guesses shows the summary at most (seeds C15, A07).
"""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded

SHOWN = "action_show_summary"
"""What showed the summary: a yes right after it is a yes to send it."""
_YES_WORDS = (
    r"(?:yes+|yea+h?|yep|yup|ya|ye|yh|sure|ok(?:ay|ey|ie|i)?(?: dokey)?|kk?|fine|right|correct|exactly|absolutely"
    r"|definitely|perfect|good|great|cool|aight|bet|fs|aye|all ?right|indeed|of course|for sure|you bet|uh huh"
    r"|mhm|true"
    r"|please|pls|thanks|thank you|now|then|maam|ma'am|sir|go ahead|go for it|do it|do that|let'?s(?: do it| do that"
    r"| go)?|please do|why not|(?:that|it|this)(?:'s|s| is| would be)? ?(?:all )?(?:good|great|right|fine"
    r"|correct|works"
    r"|perfect)|(?:that|it) works|works for me|(?:sounds|looks) (?:good|right|fine|great)|fine by me|i would(?: like"
    r" that)?|i'?d like that|you can|yes i (?:do|am)|si+p?|claro(?: que si)?|por supuesto|bueno|bien|muy bien"
    r"|esta bien"
    r"|dale|vale|de acuerdo|correcto|asi (?:es|mero|mismo|esta bien)|exacto|me parece(?: bien)?|a?ndale(?: pues)?"
    r"|andele|orale|arre|sobres|(?:hell|heck) yea+h?|fa ?sho|yess?ir|va que va|con todo|afirmativo|seguro"
    r"|(?:si )?quiero|me gustaria|adelante|como no|por que no|simon(?: que si)?|aja"
    r"|hagalo|eso (?:si|es|mismo)|perfecto|obvio|listo|va|sale|pues|por favor|porfa(?:vor)?|gracias|ya|se puede"
    r"|(?:te|le) digo que si|yo digo que si|senor(?:a|ita)?)"
)
_YES = re.compile(rf"(?:{_YES_WORDS}(?:[\s,.!]+|$))+")
_NOD = re.compile(r"[\s\U0001f44d\U0001f44c\u2705\u2714\ufe0f\U0001f3fb-\U0001f3ff]+")

_POLITE = re.compile(
    r"\b(?:can|could|would) (?:you|u|ya)\b(?! (?:even|really|ever)\b)|\b(?:please|pls|plz|por favor|porfa(?:vor)?)\b"
    r"|\b(?:puede|pueden|podria|podrian)\b"
)
"""What asks for something to be done: "can you just send it already?"."""
_CONDITION = re.compile(
    r"\b(?:if|unless|until|till|when(?:ever)?|once|as (?:soon|long) as|in case|provided|(?:before"
    r"|after) (?:i|you"
    r"|u|we|they|he|she|my)|cuando|hasta|en cuanto|a menos|siempre (?:y cuando|que)|(?:antes|despues) de que)\b"
    r"(?! (?:more|mas|then|thing)\b)"
    r"|(?:^|[,;:] ?|\b(?:pero|solo|nomas) )si (?!ya\b|por favor|porfa|senor|claro|gracias|mand|envi|pued|quier"
    r"|l[oa]s?\b"
    r"|que (?:lo|la|mand|envi)|pas|entreg|esta bien|ok|pues|bueno)\w"
)
_WAVERS = re.compile(
    r"(?:^|[\s,.;!?\u2026])(?:no(?!\s+(?:more|mas|need|me\s+preg|preg|hag|me\s+hag|quiero\s+mas|problem))|nope"
    r"|nah|not yet"
    r"|wait|hold on|nvm|never ?mind|jk|just kidding|stop(?! asking| the questions)|cancel\w*|espere|esperate|espera"
    r"|todavia no|aun no|mejor no)\b"
)
"""What takes the order back in the same breath, behind it: "send it, no wait"."""
_CHANGES = re.compile(
    r"\b(?:take (?:out|off)|takes? .{1,40} (?:out|off)$|remove|delete|erase|without|except|leave out|but not"
    r"|change|fix"
    r"|correct the|(?:but|pero) (?:with|con|first|primero|antes)|quit[ae](?:l[oa]s?|me|r)?|kit[ae]|borr[ae]\w*|saque"
    r"|elimin[ae]\w*|sin (?!mas|pregunt)|menos|excepto|cambi[ae]\w*|corrij\w+)\b"
    r"|(?:^|[,.;:!\u2026] ?|\b(?:and|but|y|pero|then|luego) )(?:add|include|put|agreg\w+|anad\w+|pon(?:ga|le|gale))\b"
    r"(?! (?:it|that|this|me|everything|all of it|lo|eso|todo) (?:in|through|on|down|en|al)\b)"
)
"""A wish for a change: what was seen is not what shall go."""
_NOTHING_ELSE = re.compile(
    r"\b(?:with|con) (?:the|that|those|my|el|ese|los|esos|mis) (?:changes?|fix(?:es)?|corrections?|cambios?)\s*(?=$"
    r"|[.,!])|"
    r"\b(?:(?:take out|remove|change|delete|leave out) nothing else|no (?:quite|borre|cambie) nada mas)\b"
)
"""That there is no other change to make, or that what goes is what was changed: "send it with the change"."""
_I_SENT = re.compile(r"\bl[oa]s?\s+(?:mand\u00e9|envi\u00e9)\b", re.IGNORECASE)
"""With its accent, "lo mandé" tells of what was done."""
SENTENCE = re.compile(r"[^.?!\n\u2026]+[.?!\n\u2026]*")

_ENDS = (
    r"(?=\s*(?:$|[,.?!\u2026])| (?:to|if|when|yet|now|later|or|and|but|tho|though|right|anyway|before|as|already|so)\b)"
)
_US = r"(?:the |your )?(?:team|clinic|people|staff)\b|you\b|u\b|yall\b|them\b|anyone|anybody|someone|somebody|a person"
_SENDS = (
    r"\b(?:send(?:ing)?|sent|submit(?:ted|ting)?)(?: (?:off|over|in))?"
    rf"(?:(?: (?:it|any(?:thing)?|nothing|everything|all of it|what i \w+|my (?:answers?|stuff|summary|info\w*|words)"
    rf"|the (?:summary|answers?|form|thing|stuff))| (?:this|that|these|those){_ENDS})"
    rf"(?! (?:away|back|home|me|him|her)\b| to (?!{_US}))|(?! to (?!{_US})){_ENDS})"
    r"|(?<!me )(?<!nos )(?<!te )\bl[oa]s? (?:mand|envi)(?:o|e|a|en|an|ar\w*|ado)\b(?! a (?!l equipo|la clinica|ustedes"
    r"|alguien|nadie|todos modos))"
    r"|\b(?:mand|envi)(?:ar|e|en|a)l[oa]s?\b(?! a (?!l equipo|la clinica|ustedes|alguien|nadie|todos modos))"
    r"|\b(?:mand|envi)(?:ar|e|en|o) (?:nada|todo|esto|eso|(?:mi|mis|el|las) (?:respuestas?|resumen|cosas))\b(?! a (?!l"
    r" equipo|la clinica|ustedes|alguien|nadie))"
)
"""Sending what was told here; not the kids to school, and not money home."""
SENDING = re.compile(_SENDS)


def agrees(text: str) -> bool:
    """Return whether a message says yes and nothing else: what a guess takes for a yes may be a question or a maybe."""
    plain = folded(text).strip(" .!,\u00a1")
    return _NOD.fullmatch(text) is not None or ("?" not in text and _YES.fullmatch(plain) is not None)


def holds_back(text: str, order: re.Pattern[str] = SENDING) -> bool:
    """Return whether a message that seems to say to send it asks, sets a condition, wavers, or wishes for a change."""
    plain = _NOTHING_ELSE.sub("", folded(text))
    if _I_SENT.search(text) or _CHANGES.search(plain):
        return True
    found = order.search(plain)
    if _WAVERS.search(plain[found.end() :] if found else plain):
        return True
    return any(
        _CONDITION.search(sentence) or ("?" in sentence and not _POLITE.search(sentence))
        for sentence in map(str.strip, SENTENCE.findall(plain))
    )
