"""Words that ask of ketamine, stimulants and such, of starting on suboxone, and where the nose spray is to be had.

No dose is ever said; beside whose own words they stand says `bot.hearing.questions.particular_plain`. Small letters
without accents, both languages at once.
"""

from __future__ import annotations

_NAMED = (
    r"(?:molly|crystal)(?!'|s\b| (?:(?:river|lake|springs?|light|clear|ball|meth ed)\b"
    r"|to (?:the|my|a|her|see|get|church|work|school|rehab|detox)\b|home\b|there\b))"
)
"""People bear these names, too."""
_DRUG = (
    r"(?:ketamine|special k|ket|k|coke(?! (?:zero|light|can|bottle|machine))|cocaine|crack(?! (?:in|on)\b)|meth"
    r"|speed(?! (?:limits?|dating|bumps?|test|reading|of)\b)|adderall|addy|ritalin|vyvanse|mdma|ecstasy"
    rf"|{_NAMED}|acid(?! (?:reflux|rain|tests?|attacks?|in|stomach|indigestion)\b)|lsd|shrooms|ghb"
    r"|cristal(?! (?:roto|de)\b)|(?<!una )coca(?![ -]?(?:cola|light|zero)\b)|cocaina"
    r"|perico|piedra(?! (?:en|del|de)\b)|ketamina|tachas?|extasis|hongos(?! (?:en|de|del|por)\b))"
)
"""Each without what only shares its name: a stomach, a soda, a kidney stone."""
_CAUSES = (
    r"(?:why|caus\w+|trigger\w*|worsen\w*|mak(?:e|es|ing) (?:me|my|you|u|ya|people|someone|him|her|it|the|panic"
    r"|anxi\w+)|giv(?:e|es|ing) (?:me|my|you|u|ya|people|someone|him|her|panic|anxi\w+)|bring(?:s|ing)? on)"
)
_PANIC = r"(?:panic\w*|paranoi\w+|anxi\w+(?! (?:meds?|pills?|medicine|medication|group|class|appointment)\b))"
_DOES = r"(?:do|doing|take|taking|use|using|snort\w*|smok\w+|try\w*|bump\w*)"

_SPRAY = r"(?:narcan|nal[oa]x[oa]n[ea]?|(?:nose|nasal|overdose) ?spray|(?:espr?ay|spr[ae]y|aerosol) nasal)"
_GETS = r"(?:get(?: (?:hold of|ahold of|my hands on))?|buy|find|order|pick up|come by|score)"
_CONSIGUE = r"(?:consig\w+|conseg\w+|compr\w+|encuentr\w+|encontrar|hall\w+|venden|dan|regalan|saco)"
_NOT_TO_GIVE_IT = (
    r"(?![\s\S]*\b(?:papers?|prescription|license|use it|give (?:it|him|her|them)|wear\w*|lasts?|expir\w*"
    r"|papeles|receta|se usa|se pone|dura|caduc\w+|venc\w+|wak(?:e|ing)|woke|blue|breath\w*|respir\w*|despiert\w*)\b)"
)
"""How it is given, how long it works and what it asks of papers have answers of their own; so has a body."""

ASKED = {
    "naloxone": (
        rf"^{_NOT_TO_GIVE_IT}[\s\S]*?(?:\b(?:where|how)\b[^.?!]{{0,15}}\b{_GETS}\b[^.?!]{{0,12}}\b{_SPRAY}\b"
        r"(?! (?:in|into|up|out|off|to|inside|box|open)\b)"
        rf"|\bhow much (?:is|does|do|for)\b[^.?!]{{0,10}}\b{_SPRAY}\b(?! (?:do|should|can|to)\b)"
        rf"|\b(?:donde|como|quien)\b[^.?!]{{0,12}}\b{_CONSIGUE}\b[^.?!]{{0,15}}\b{_SPRAY}\b"
        rf"|\bcuanto (?:cuesta|vale|sale)\b[^.?!]{{0,10}}\b{_SPRAY}\b"
        rf"|\b{_SPRAY}\b[^.?!]{{0,20}}\b(?:free|costs?|gratis|cuesta)\b|\b(?:free|gratis)\b[^.?!]{{0,10}}\b{_SPRAY}\b"
        r"|\bwhere (?:do|can|could) (?:i|we|u|you) (?:even |actually )?(?:get|buy|find) (?:it|one|some)\b[^?]*"
        r"\b(?:not|ain'?t) (?:using|giving|spraying) (?:it|one)\b"
        r"|\bdonde (?:la|lo|se) (?:consigo|compro|consigue|compra|encuentro)\b[^?]*\bno (?:la|lo) (?:estoy|ando)"
        r" (?:usando|poniendo)\b)"
    ),
    "amount": (
        r"^(?![\s\S]*\b(?:kill|die|dying|end it|overdos\w+|enough to|costs?|charge|cuesta|mor[ie]r\w*|mat(?:a|ar)\w*"
        r"|kids?|child\w*|bab(?:y|ies)|hij[oa]s?|nin[oa]s?)\b)"
        rf"[\s\S]*?(?:\bhow (?:much|many|often)\b[^.?!]{{0,12}}\b{_DRUG}\b[^.?!]{{0,20}}\b(?:too (?:much|many)"
        rf"|dangerous"
        r"|safe|okay|ok|bad|can i|should i)\b"
        rf"|\b(?:gonna|going to|gon|about to|plan\w* to|want to|wanna|can i|could i|is it ok(?:ay)? (?:to|if i))"
        rf" (?:\w+ )?{_DOES} (?:\w+ ){{0,2}}?{_DRUG}\b[^.]{{0,40}}(?:\b(?:ok|okay|safe|bad|dangerous|alright)\b|\?)"
        rf"|\bcuant[oa]s? {_DRUG}\b[^.?!]{{0,20}}\b(?:demasiad\w+|peligros\w+|segur\w+|much\w+|puedo)\b"
        rf"|\bvoy a (?:usar|meterme|tomar|fumar|probar|echarme|ponerme)\b[^.?!]{{0,15}}\b{_DRUG}\b[^.]{{0,30}}"
        r"\b(?:esta bien|pasa algo|es (?:peligroso|malo|seguro)|hay problema)\b)"
    ),
    "how_bad": (
        r"^(?![\s\S]*\b(?:nurs(?:e|ing)|breast\w*|pregnan\w*|bab(?:y|ies)|kids?|child\w*|embaraz\w*|pecho|bebe"
        r"|nin[oa]s?)\b)"
        rf"[\s\S]*?(?:\bhow (?:bad|dangerous|harmful|addictive|safe) (?:is|are|can) (?:the )?{_DRUG}\b(?!"
        rf" (?:withdrawal|comedown))"
        rf"|\bis (?!{_NAMED} safe\b){_DRUG} (?:really |that |all that |so )*(?:bad|dangerous|safe|addictive"
        rf"|harmful)\b(?! (?:at|with (?:me|us|kids))\b)"
        rf"|\bque tan (?:mal[oa]s?|peligros[oa]s?|danin[oa]s?|adictiv[oa]s?|graves?) (?:es|son)"
        rf" (?:el |la |los )?{_DRUG}\b"
        rf"|\bes (?:muy |tan )?(?:mal[oa]|peligros[oa]|adictiv[oa]) (?:el |la )?{_DRUG}\b(?=[^.!]*\?)"
        rf"|\bque (?:dano|le) hace (?:el |la )?{_DRUG}\b)"
    ),
    "drug_panic": (
        rf"\b(?:is|does|do|can|could|did|will)\b[^.?!]{{0,12}}\b(?:the )?(?:(?!{_NAMED}){_DRUG}\b[^.?!]{{0,35}}"
        rf"|{_NAMED} (?:\w+ ){{0,2}}?{_CAUSES}\b[^.?!]{{0,25}})\b{_PANIC}"
        rf"|\b{_DRUG}\b[^.!]{{0,25}}\b(?:da|causa|empeora|provoca|pone)n?\b[^.!]{{0,15}}\b(?:panico|ansiedad"
        rf"|nervios[oa]?"
        r"|paranoia)\b[^.!]*\?"
    ),
    "start_subs": (
        r"^(?![\s\S]*\b(?:drink|drive|driving|pee|test|pregnan\w*|beber|manejar|prueba|embaraz\w*)\b)"
        r"[\s\S]*?(?:\b(?:will|can|could|does|do|is|gonna)\b[^.?!]{0,10}\b(?:suboxone|subs?|bupe\w*|subutex|strips?)\b"
        r"[^.?!]{0,20}\b(?:sick|ill|withdrawals?)\b|\bprecipitated\b"
        r"|\bhow long\b[^.?!]{0,20}\bwait\b[^.?!]{0,20}\b(?:(?:the|my) last|suboxone|subs?|start\w*|bupe\w*)\b"
        r"|\bhow long (?:after|since|before)\b[^.?!]{0,25}\b(?:last (?:pill|dose|use|perc\w*|oxy\w*|hit)|suboxone"
        r"|subs)\b"
        r"|\bcuant[oa]s?\b[^.?!]{0,15}\besper\w+\b[^.?!]{0,30}\b(?:ultima (?:pastilla|dosis|vez)|suboxone|empezar)\b"
        r"|\bsuboxone\b[^.!]{0,20}\b(?:enferm\w+|poner? mal|pone mal|malilla)\b)"
    ),
}
"""Each in the words that ask it."""
