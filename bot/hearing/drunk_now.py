"""Whether somebody writes while drunk or high, where a guess says so. Pure functions, without Rasa."""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded

_DRUNK = r"(?:drunk|high|buzzed|wasted|tipsy|stoned|hammered|plastered|faded)"
_TOMADO = r"(?:borrach[oa]|tomad[oa]|ped[oa]|drogad[oa]|bebid[oa]|crud[oa])"
_SAYS_DRUNK = re.compile(rf"\b(?:{_DRUNK}|{_TOMADO})\b")
_NOT_DRUNK = re.compile(
    rf"\b(?:not|never|ain'?t|isn'?t|wasn'?t) (?:(?:even|actually|fucking) )?{_DRUNK}\b(?! enough)"
    r"|\b(?:i'?m|i am) (?:\w+ly |stone cold |now )?sober\b|\b(?:haven'?t|havent|have not) (?:had|drunk|drank"
    r"|touched) (?:anything"
    r"|any|a (?:drink|drop)|nothing)\b"
    rf"|\bno (?:estoy|ando|vengo|estaba|andaba) {_TOMADO}\b|\b(?:estoy|ando) (?:bien )?sobri[oa]\b"
    r"|\bno (?:me )?(?:l[oa]s? )?he (?:tomado|bebido)\b"
    r"|\bblack(?:ed)? ?out\b[^.?!]{0,25}\b(?:last (?:night|week\w*)|yesterday|the other (?:night|day)|(?:mon|tues"
    r"|wednes"
    r"|thurs|fri|satur|sun)day)\b|\b(?:last night|yesterday)\b[^.?!]{0,25}\bblack(?:ed)? ?out\b"
    r"|\b(?:anoche|ayer)\b[^.?!]{0,20}\bse me (?:borro|fue)\b|\bse me borro\b[^.?!]{0,20}\b(?:anoche|ayer)\b"
    rf"|^(?!.*\b(?:{_DRUNK}|{_TOMADO})\b).*"
    r"\b(?:can'?t|cant|cannot|hard to) (?:see|read)\b.*\b(?:small|tiny|little|bigger|glasses)\b"
    rf"|^(?!.*\b(?:{_DRUNK}|{_TOMADO})\b).*"
    r"\bno (?:veo|alcanzo|leo|puedo (?:ver|leer))\b.*\b(?:chiquit\w+|pequen\w+|lentes|anteojos)\b"
)
_FEW = 2
"""Words, at most, that may be a name and no more: of these one has to be a word for it ("Tom")."""
_FEW_ON_IT = re.compile(
    rf"\b(?:{_DRUNK}|{_TOMADO}|dr[aiu]nk\w*|bebid\w*|high\w*|lit|bombed|smashed|trashed|sloshed|blitzed|baked|loaded|"
    r"tanked|zonked|blasted|rolling|tripping|tweak\w+|nodding|cooked|gone|sober|floating|spinning|pedisim\w+|"
    r"borrach\w+|prendi\w+|arrebata\w+|jala[od]\w*|bolo|moto|cruzad[oa]|volad[oa]|puest[oa]|colocad[oa]|fumad[oa]"
    r"|ajuma\w+|"
    r"chumad[oa]|mareado?|coked"
    r"|shitfaced|fucked|wrecked|hasta atras|pachec[oa]|grif[oa]|tipsy|wine|beers?|vodka|tequilas?|whisk\w+|rum|gin"
    r"|shots?|weed|molly|shrooms|coke|"
    r"mota|cervezas?|chelas?|copas?|tragos?|ron|vino)\b"
)
_ON_SOMETHING = re.compile(
    r"\b(?:smok\w+|fum\w+|tom(?:e|o|ado|ada|ando|ar|amos)|beb(?:i|o|er|iendo)|taken|took|take|taking|pop(?:ped|ping)"
    r"|pills?|pastillas?|percs?|xan\w*|bars?|barras|oxy\w*|lines?|bump|bowl|edibles?|gumm(?:y|ies)|gomitas?|linea|pase"
    r"|cantina|bottles?|botellas?|glass(?:es)?|seltzers?|claws?|twelve pack|six pack|liquor|licor|booze|alcohol"
    r"|influence"
    r"|intoxicat\w+|on (?:some(?:thing|thin)?|it|stuff)|comin\w* down|messed up|tore up|three sheets|nodd?in\w*|floaty"
    r"|slur\w*|typing|typin|typos?|spelling|letters|faltas|derecho|walk straight|see straight|think\w* straight"
    r"|the keys"
    r"|too (?:many|much)|(?:a|had) few|unas cuantas|unos palos|encima|efectos?|pasad[oa]|arriba|subid[oa]|servid[oa]"
    r"|chanclas|picad[oa]|happy|sobri[oa]|volando|flotando|acelerad[oa]|roncitos?|rones|gallo|loc[oa] ahorita|la madre"
    r"|d[ru]+nk\w*|durnk|borach[oa]|hammer\w*|booz\w*|sleepy|dizzy|woozy|blurr\w*|mareo|room is|breath\w*|vuelta"
    r"|ando (?:bien|medio|muy|todo|toda) \w+|f\w{0,3}k\w*d up|f'?ed up|(?:can'?t|cant|cannot) type|cinco|quinta|high"
    r"|meth|crystal|fent\w*|heroin\w*|adderall|cristal|baje|metid[oa]|meti|meterme|me met\w+)\b"
)
"""What who writes on something names: what was taken, where, or how it feels. Who is "starving" is not on it."""
_HABIT = re.compile(
    r"\b(?:fond of|at nights?|in the evenings?|evenings|since (?:my |the )?\w+(?: \w+)? (?:died|passed|left)"
    r"|aficionad[oa] al?"
    r"|desde que (?:mi )?\w+(?: \w+)? (?:murio|fallecio|se fue)|por las noches|en las noches"
    r"|sometimes|usually|mostly|normally|on weekends|(?:a|per|every|each|most) (?:\w+ )?(?:day|night|week"
    r"|weekend)s?"
    r"|(?:smoke|vape|drink|use) (?:\w+ ){0,2}?(?:too much|a lot)|a veces|normalmente|casi siempre|(?:al|por"
    r"|cada) (?:dia"
    r"|noche|semana)|todos los dias|todas las noches|(?:fumo|bebo|tomo|uso) (?:\w+ ){0,2}?(?:demasiad[oa]|de mas"
    r"|mucho))\b"
)
"""How much it is at most times, and not now."""
_DRUNK_THEN = re.compile(
    rf"\b(?:was|were|got|been)\b[^.?!]{{0,15}}\b{_DRUNK}\b[^.?!]{{0,30}}\b(?:last|yesterday|ago|when|back then"
    rf"|that (?:night|day"
    rf"|time))\b|\b(?:last|yesterday|that) (?:\w+ )?(?:i|we) (?:was|were|got)\b[^.?!]{{0,15}}\b{_DRUNK}\b"
    rf"|\b(?:can'?t|cant|cannot|couldn'?t|cudnt|won'?t|wouldn'?t|don'?t want to|never|used to|hate|instead of"
    rf"|without)"
    rf" (?:\w+ ){{1,4}}{_DRUNK}\b"
    rf"|\bwhen(?:ever)? i(?:'?m| am| get| was| got) (?:\w+ )?{_DRUNK}\b"
    rf"|\b{_DRUNK} (?:all the time|every (?:\w+ )?(?:day|night|weekend)|most (?:days|nights)|too (?:much|often)"
    rf"|a lot)\b"
    rf"|\b(?:ayer|anoche|antier|esa (?:noche|vez)|el otro dia|la otra noche"
    rf"|hace \w+ \w+)\b[^.?!]{{0,40}}\b{_TOMADO}\b"
    rf"|\b{_TOMADO}\b[^.?!]{{0,20}}\b(?:ayer|anoche|antier|esa noche|todo el tiempo|cada \w+|todas las|a cada rato)\b"
    rf"|\bno (?:lo )?(?:puedo|pude|podria|se puede|quiero)\b[^.?!]{{0,25}}\b{_TOMADO}\b"
    rf"|\b(?:cuando|siempre que) (?:estoy|ando|estaba|andaba|me pongo)\b[^.?!]{{0,12}}\b{_TOMADO}\b"
)
_DRUNK_NOW = re.compile(
    r"\b(?:right now|rn|now|atm|at the moment|still|tonight|today|typing|as i \w+|and i am|ahorita|ahora"
    r"|todavia|sigo|hoy"
    r"|(?:is it|can|may|should|do|puedo|esta bien|se puede) (?:ok|okay|alright|i|escribir|hablar|si)"
    r"|en este momento|y (?:lo )?estoy)\b|\b(?:had|drank|took|downed|tome|llevo)\b[^.?!]{0,25}\b(?:few|couple"
    r"|some|beers?|drinks?"
    r"|shots?|\d+|cervezas?|tragos?|copas?)\b"
)
"""Beside these it may be so as they write: the one sentence about the breath is said once too often rather."""
_ASKS_OF_WRITTEN = re.compile(
    r"\b(?:did|do|does|was|is|has|have)\b.*\b(?:go in|in there|get in|writ\w+|wrote|put|noted?|add(?:ed)?|listed)\b"
    r"|\b(?:apunt|anot|escribi|puso|quedo)\w*\b"
)
"""Whether something was written down, and no word of how one is."""


_FAREWELL = re.compile(
    r"\btell (?:\w+ ){1,3}(?:that )?(?:i'?m|im|i am|i was) (?:so )?sorry\b|\btell (?:\w+ ){1,3}(?:that )?i love\b"
    r"|\b(?:do|did|done|doing) (?:somethin\w*|anythin\w*) (?:stupid|dumb)\b"
    r"|\bdiga?(?:n)?le a (?:\w+ ){1,3}que (?:l[oa] (?:quiero"
    r"|amo|siento)|me perdone?)\b|\b(?:hago|hiciera|hice|hacer) una (?:tonteria|locura|estupidez)\b"
)
"""A last word to somebody, or a hint at worse: whoever drank, it is no drink that is spoken of."""


def drunk_now(text: str) -> bool:
    """Return whether words that speak of being drunk may be about now: no denial, and no other time."""
    plain = folded(text)
    if _FAREWELL.search(plain) and not re.search(rf"\b(?:{_DRUNK}|{_TOMADO})\b", plain):
        return False
    if _ASKS_OF_WRITTEN.search(plain) and not _DRUNK_NOW.search(plain):
        return False
    if len(plain.split()) <= _FEW and not _FEW_ON_IT.search(plain):
        return False
    if _NOT_DRUNK.search(plain):
        return (
            _DRUNK_NOW.search(_NOT_DRUNK.sub(" ", plain).replace("now", " ").replace("today", " ").replace("hoy", " "))
            is not None
        )
    if _FEW_ON_IT.search(plain) is None and _ON_SOMETHING.search(plain) is None:
        return False
    other_times = _DRUNK_THEN.search(plain) or (_HABIT.search(plain) and not _SAYS_DRUNK.search(plain))
    return not other_times or _DRUNK_NOW.search(plain) is not None
