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
_DATA = (
    r"(?:answers?|data|info(?:rmation)?|messages?|words|chats?|conversations?|records?|notes?|number|name|stuff"
    r"|details|texts?|story)"
)
_HERE = (
    rf"(?:(?:all (?:of )?)?(?:(?:my|the|our|these|those|this|that) (?:\w+ )?{_DATA}|{_DATA}|it|this|that|these|those)"
    r"|(?:all )?what i (?:\w+ )?(?:say|said|write|wrote|told|type|put)\w*(?: (?:you|u|here|in here))*|everything)"
)
_ENDS = (
    r"(?=\W*(?:$|[.,;:?!])| (?:on file|for|after|before|in (?:the|your|here|there)|if|here|there|stored|saved"
    r"|and|or|please|though|then|btw|when|once|forever|permanently|from (?:here|the|your)|later|someday|afterwards)\b)"
)
"""Where nothing more is named: "this pain" and "that baby" are no words that were written."""
_THEY = (
    r"(?:you|u|they|y'?all|the (?:team|clinic|bot|company|system|computer)|your \w+|this (?:place|clinic|chat|thing))"
)
_KEEP = r"(?:keep|store|save|hold(?: on to| onto)?|hang on to|retain|keeping|storing|saving|retaining)"
_KEPT = r"(?:kept|stored|saved|held|on file|retained)"
_FOREVER = r"(?:forever|for ever|for good|permanently)"
_BESIDE = r"(?:guys |all |just |really |actually |even |gonna |going to |usually |be |get |got |still )*"
_DATA_ES = (
    r"(?:datos|respuestas?|informacion|info|mensajes?|palabras|chat|charlas?|platicas?|conversacion(?:es)?|historia"
    r"|numero|nombre|notas?)"
)
_OF_MINE_ES = rf"(?:todos? |todas? )?(?:mis?|los|las|la|el|est[eao]s?|sus?) {_DATA_ES}"
_HERE_ES = (
    rf"(?:{_OF_MINE_ES}|todo (?:esto|eso)|esto|eso|todo|(?:todo )?lo que (?:yo |le )?"
    r"(?:dig\w+|dije|escrib\w+|pus[eo]|pong\w+|cont[eo]|cuento))"
)
_ENDS_ES = (
    r"(?=\W*(?:$|[.,;:?!])| (?:en (?:el|la|su)|aqui|ahi|para siempre|despues|luego|por favor|y|o|si|cuando"
    r"|guardad[oa]s?|de (?:aqui|ahi))\b)"
)
_GUARD = r"(?:(?:guard|conserv|almacen)(?:an?|en|aran?|ar(?:l[oa]s?)?|ad[oa]s?|ando))"

_ERASE = (
    r"(?:delet(?:e|es|ing)|eras(?:e|es|ing)|remov(?:e|es|ing)|wip(?:e|es|ing)|gets? rid of|getting rid of|takes? down)"
)
_ERASED = r"(?:deleted|erased|removed|wiped|taken (?:down|off))"
_DELETION = rf"(?:(?:delet|eras)\w+(?=\W*$)|deletions?\b|{_ERASE} {_HERE}{_ENDS}|{_HERE} (?:be |get )?{_ERASED}\b)"
"""Something written that is taken away: of a feeling, a person or a child nobody is asked this way."""
_BORR = r"(?:(?:borr|elimin)(?:an?|en?|ar|ad[oa]s?)|suprim(?:en?|an?|ir))"
_DELETION_ES = (
    rf"(?:\b{_BORR} {_HERE_ES}{_ENDS_ES}|\bquit(?:an?|en?|ar) {_OF_MINE_ES}{_ENDS_ES}"
    rf"|\b(?:l[oa]s? (?:puede[n]? |van? a |podria )?{_BORR}|(?:borr|elimin)arl[oa]s?)\b)"
)

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
        rf"\bhow long (?:do|does|will|would|can|are|r|is) {_THEY} {_BESIDE}{_KEEP} {_HERE}{_ENDS}"
        rf"|\bhow long (?:is|are|will|does|do|would) {_HERE} {_BESIDE}{_KEPT}\b"
        rf"|\bhow long (?:does|do|will|would) (?:(?:all (?:of )?)?(?:my|the|our|these|this) (?:\w+ )?{_DATA}"
        rf" {_BESIDE}stay\b"
        rf"|{_HERE} {_BESIDE}stay (?:saved|stored|on file|online))"
        rf"|\b(?:do|will|are|is|does|r|would) {_THEY} {_BESIDE}{_KEEP}(?: {_HERE})?(?: on file| here| stored| saved)*"
        rf" (?:{_FOREVER}|how long)\b"
        rf"|\b(?:do|will|are|is|does|would) {_HERE} {_BESIDE}(?:{_KEPT}|stay (?:{_KEPT}|online))"
        rf"(?: here| there| somewhere| in \w+ \w+)* {_FOREVER}\b"
        rf"|\b(?:do|will|does|would) (?:my|the|our|these) (?:\w+ )?{_DATA} {_BESIDE}stay"
        rf"(?: here| there| with you| in \w+ \w+)* {_FOREVER}\b"
        r"|^(?:(?:what about|ok(?:ay)?|but|and|so|no|wait)[, ]+)*the ['\"]?(?:forever|how long)['\"]? (?:part|bit|thing"
        r"|question)\W*$"
        r"|^(?:again\W+)?how long\W+(?:and )?delet\w+"
        r"|\b(?:cuanto tiempo|por cuanto(?: tiempo)?|hasta cuando) (?:ustedes |me |se |l[oa]s? |van? a |piensan? )*"
        rf"{_GUARD}(?: ustedes)?(?: {_HERE_ES}{_ENDS_ES}|\W*$)"
        r"|\b(?:cuanto tiempo|por cuanto(?: tiempo)?|hasta cuando) (?:(?:tienen|se quedan?|duran?)"
        rf" (?:guardad[oa]s? )?{_OF_MINE_ES}{_ENDS_ES}|(?:tienen|se quedan?|esta|duran?) guardad[oa]s?\b)"
        rf"|\b{_GUARD}(?: {_HERE_ES})? para siempre\b(?! en (?:mi|el|su) (?:corazon|alma|memoria|mente))"
        rf"|\b{_OF_MINE_ES} (?:se )?(?:van a )?qued\w+ (?:aqui |ahi )?para siempre\b"
    ),
    "who_erases": (
        r"\b(?:who|whom|which (?:person|one|email|number)|what (?:person|email|number))\b"
        rf"[^.?!]{{0,30}}\b{_DELETION}"
        r"|\b(?:name|e-?mail|number|contact|address)\b[^.?!]{0,30}\b(?:to|for|who can|where i can)"
        rf" (?:ask |get |have |request )?(?:\w+ )?{_DELETION}"
        rf"|\b(?:{_ERASE} {_HERE}{_ENDS}|{_HERE} {_ERASED}\b|deletion\b)[^.?!]{{0,30}}\b(?:give me an?"
        r" (?:name|e-?mail|number|person)|who (?:do|can|should) i)\b"
        rf"|\b(?:quien|que persona|que correo|que numero)\b[^.?!]{{0,30}}{_DELETION_ES}"
        rf"|{_DELETION_ES}[^.?!]{{0,30}}\bdeme un (?:nombre|correo|numero)\b"
    ),
}
"""Each in the words that ask it: what is known of it is said, and who knows the rest."""
