"""Words of what becomes of what was written: whether a program learns from it, how long it is kept, who takes it away.

Found in small letters without accents, both languages at once; used by `bot.hearing.questions.particular`.
"""

from __future__ import annotations

_MINE = (
    r"(?:my|these|the|our|this|that|all (?:this|my)|what i (?:say|said|write|wrote|type|told you)|it"
    r"|this stuff) ?(?:\w+ )?(?:answers?"
    r"|words|data|chats?|messages?|info(?:rmation)?|talk|conversations?|stuff|story)?"
)
_MACHINE = (
    r"(?:ai|a\.i\.|ais|llms?|chat ?gpt|gpt|open ?ai|models?|machine learning|algorithms?|bots?|robots?|ia"
    r"|inteligencia artificial"
    r"|modelos?|algoritmos?)"
)
_TRAINS = (
    r"(?:train(?:s|ed|ing)?|teach(?:es|ing)?|feed(?:s|ing)?|learn(?:s|ing)? from|improv(?:e|es|ing)|build(?:ing)?)"
)
_TRAINS_ES = r"(?:entren\w+|ensen\w+|aliment\w+|aprend\w+|mejor\w+)"
_KEPT = r"(?:kept|stored|saved|held|on file|keep|store|save|hold|hang on to|retain(?:ed)?|stay)"
_KEPT_ES = r"(?:guard\w+|conserv\w+|almacen\w+|se queda\w*|dura\w*|tienen)"
_HERE = (
    r"(?:this|it|that|these|those|my (?:\w+ )?(?:answers?|data|info\w*|stuff|messages?|words|chat|records?"
    r"|notes?|number|name)|the (?:chat"
    r"|answers|data|messages|record|records|stuff)|what i (?:\w+ )?(?:say|said|write|wrote|told|type)\w*"
    r"|everything|stuff|data|chats?)"
)
_ERASE = r"(?:delet\w+|eras\w+|remov\w+|wip\w+|get rid of|take\w* (?:it |this |that )?(?:down|away|off))"
_ERASE_ES = r"(?:borr\w+|elimin\w+|quit\w+|suprim\w+)"

ASKED = {
    "training": (
        rf"\b{_MINE} (?:\w+ ){{0,3}}?{_TRAINS}\b[^.?!]{{0,30}}\b{_MACHINE}\b"
        rf"|\b(?:are|r|do|does|will|is|r u|gonna|going to) (?:you|u|they|it|this|that|the (?:clinic|bot"
        rf"|company))\b[^.?!]{{0,25}}\b{_TRAINS}"
        rf"\b[^.?!]{{0,25}}\b(?:{_MACHINE}|my (?:answers?|words|data|chats?|messages?)|what i|me|us|this)\b"
        rf"|\b(?:does|do|will|is) (?:an? |the |some |any )?{_MACHINE}\b[^.?!]{{0,15}}\b(?:train\w*|learn\w*|get"
        rf"|gets|see|sees|read|reads"
        r"|have|has|fed)\b[^.?!]{0,25}\b(?:this|it|that|me|my|what i|us)\b"
        rf"|\b(?:used|use|using) (?:\w+ ){{0,3}}?(?:to|for) (?:{_TRAINS}) (?:\w+ ){{0,2}}?{_MACHINE}\b"
        rf"|\b(?:mis|estas|las|lo que|esto|con esto)\b[^.?!]{{0,35}}\b{_TRAINS_ES}\b[^.?!]{{0,25}}\b{_MACHINE}\b"
        rf"|\b{_TRAINS_ES} (?:\w+ ){{0,3}}?{_MACHINE}\b[^.?!]{{0,25}}\b(?:con|de) (?:mis|esto|lo que|estas|mi)\b"
        rf"|\b(?:una? |la |el |alguna )?{_MACHINE} (?:aprende|ve|lee|recibe|usa) (?:de )?(?:esto|mis|lo que|mi)\b"
    ),
    "which_ai": (
        r"\b(?:are|r) (?:you|u) (?:just |really |actually |like )*(?:chat ?gpt|gpt|claude|gemini|siri|alexa"
        r"|copilot|an? (?:llm|ai model"
        r"|language model))\b"
        r"|\b(?:es|eres)(?: usted)? (?:chat ?gpt|gpt|claude|gemini|siri|alexa|un modelo de lenguaje)\b"
    ),
    "kept_long": (
        rf"\bhow long\b[^.?!]{{0,25}}\b{_KEPT}\b[^.?!]{{0,20}}\b{_HERE}\b|\bhow long\b[^.?!]{{0,12}}\b(?:is|are"
        rf"|will|does|do|would)\b"
        rf"[^.?!]{{0,6}}\b{_HERE}\b[^.?!]{{0,15}}\b{_KEPT}\b"
        rf"|\b(?:do|will|are|is|does) (?:you|u|they|it|this|that|the team|your team"
        rf"|my \w+)\b[^.?!]{{0,20}}\b{_KEPT}\b[^.?!]{{0,25}}"
        r"\b(?:forever|for ever|for good|how long|permanently)\b"
        r"|\b(?:what about|ok(?:ay)? but|and|but)? ?(?:the )?'?\"?(?:forever|how long)'?\"? (?:part|bit|thing"
        r"|question)\b"
        r"|^(?:again\W+)?how long\W+(?:and )?delet\w+"
        rf"|\b(?:cuanto tiempo|por cuanto|hasta cuando)\b[^.?!]{{0,20}}\b{_KEPT_ES}\b"
        rf"|\b{_KEPT_ES}\b[^.?!]{{0,25}}\bpara siempre\b"
    ),
    "who_erases": (
        rf"\b(?:who|whom|which (?:person|one|email|number)|what (?:person|email|number))\b[^.?!]{{0,30}}\b{_ERASE}\b"
        rf"|\b(?:name|email|e-?mail|number|contact|address)\b[^.?!]{{0,30}}\b(?:to|for|who can"
        rf"|where i can) (?:ask |get |have )?(?:\w+ )?"
        rf"{_ERASE}\b|\b{_ERASE}\b[^.?!]{{0,30}}\b(?:give me an? (?:name|email|e-?mail|number|person)|who (?:do"
        rf"|can|should) i)\b"
        rf"|\b(?:quien|a quien|con quien|que persona"
        rf"|que correo)\b[^.?!]{{0,30}}\b{_ERASE_ES}\b[^.?!]{{0,25}}\b(?:esto|todo|mis|lo|la|mi|datos"
        rf"|charla|respuestas)?|\b{_ERASE_ES}\b[^.?!]{{0,30}}\bdeme un (?:nombre|correo|numero)\b"
    ),
}
"""Each in the words that ask it: what is known of it is said, and who knows the rest."""
