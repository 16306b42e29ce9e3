"""What in a message tells nothing: a greeting, a wish to go faster or to wait, a question back. Pure functions.

"next. 4 min", "hang on, someone's at the door", "like what? idk", "muy buenas tardes tenga usted": filed under the
question on the table each of them would stand in somebody's record as their answer. A message is one of these only as
a whole: with one piece in it that tells something it is read as any other.
"""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded
from bot.hearing.lines.pieces import only, pieces

_COUNT = r"(?:\d{1,2}|one|two|three|four|five|ten|fifteen|twenty|un|dos|tres|cuatro|cinco|diez|quince|veinte)"
_MINUTES = r"(?:min(?:ute)?s?|mins?|secs?|seconds?|minutos?|minutitos?|segundos?)"
_LITTLE = (
    r"(?:(?:no|ok(?:ay)?|k|alright|fine|sure|yes|yeah|ya|just|please|pls|come on|cmon|dude|man|bro|sir|ma'?am|hey"
    r"|now|but|so|pero|nomas"
    r"|senora?|senorita|joven|usted|por favor|si|bueno|pues|oiga|ay|va|sale|entonces|mejor),? )*"
)
_TO_WHOM = r"(?:ah|oh|ay|hey|sir|ma'?am|dude|man|bro|usted|senora?|senorita|joven)"
_ADDRESS = r"(?: (?:please|pls|now|already|man|dude|bro|sir|ma'?am|then|senora?|senorita|joven|usted|por favor|ya))*"

_HURRIES = re.compile(
    rf"{_LITTLE}(?:(?:(?:let'?s |just )?(?:keep going|go|go on|move on|move along|speed (?:it |this )?up"
    rf"|hurry(?: it)?(?: up)?"
    r"|get on with it|get to it|chop chop|make it|sigamos|siga(?:le)?|dele|vamos|hagale)(?: (?:but|pero|just|nomas"
    r"|make it|que sea))*(?: (?:faster|quick(?:ly|er)?|fast|(?:mas )?rapid(?:o|ito)|de prisa))"
    r"|hurry(?: it)?(?: up)?|faster"
    r"|quick(?:ly|er)"
    r"|speed (?:it |this )?up|get on with it|get to it|chop chop|move (?:it )?along)"
    rf"|(?:(?:i(?:'ve| have)?(?: only| just)?|i'?m|im|we|have|got|only|about|like|maybe) )*(?:got "
    rf"|have )?{_COUNT} ?{_MINUTES}"
    r"(?: left| to go| here| max| only| till \w+| or so)*"
    r"|(?:i'?m |im |i am )?(?:in a (?:hurry|rush)|on (?:my |a )?(?:lunch|break)|running (?:late|out of time)"
    r"|short on time)"
    r"|(?:i(?:'ve| have)? )?(?:(?:got|have) )?(?:no|not (?:much|a lot of)) time"
    r"|(?:sigamos|siga(?:le)?|prosiga|continuemos|continue usted|apur\w+|(?:mas )?rapid(?:o|ito)|andele|a lo que sigue)"
    rf"|(?:(?:solo|nomas|nada mas) )?(?:tengo|me quedan|hay) (?:solo |como |unos )?{_COUNT} {_MINUTES}"
    rf"|(?:tengo|llevo|traigo|ando con) (?:mucha )?prisa|no tengo (?:mucho )?tiempo){_ADDRESS}"
)
"""To go faster, or on now; how little time there is."""
_GOES = re.compile(
    rf"{_LITTLE}(?:(?:let'?s |just )?(?:go|keep going|keep it moving|go on|go ahead|continue|move on|carry on|come on)"
    rf"|(?:va|vamos|voy|todo)(?: muy)? bien|adelante|dele|continue|(?:si )?me hace (?:el|ese) favor"
    rf"|{_TO_WHOM}){_ADDRESS}"
)
"""To go on: alone it may be an answer ("just keep going"), beside haste it is none."""
_NEXT = re.compile(
    rf"{_LITTLE}(?:next|skip|pass|siguiente|paso|saltar?l?a?|la que sigue)(?: (?:skip|next|one|it))*{_ADDRESS}"
)
"""That the question on the table is passed over."""
_WAITS = re.compile(
    rf"{_LITTLE}(?P<word>hang on|hold on|hold up|wait|one (?:sec|second|minute|moment)|a (?:sec|second|minute"
    r"|moment)|brb|bbl"
    r"|be right back|gimme (?:a|one) (?:sec|second|min|minute)|give me (?:a|one) (?:sec|second|min|minute|moment)"
    r"|just a (?:sec|second|min|minute|moment)|espere(?:me|se)?|esperate|aguant[ea](?:me)?|un (?:momento|momentito"
    r"|minuto"
    r"|minutito|segundo)|deme (?:un|unos) (?:momento|momentito|segundo|segundos|minuto|minutos)|permitame"
    r"|ahorita (?:vuelvo|vengo|regreso)|(?:ya|luego) (?:vuelvo|vengo))(?: (?:please|pls|por favor|tantito|un (?:momento"
    r"|momentito|segundo|minuto|ratito)|a (?:sec|second|minute|moment)))*"
    r"(?: (?P<why>.*))?"
)
"""To wait, and perhaps why: "hang on i hear her in the bathroom"."""
_KEEPS = re.compile(
    r"(?:i |i just )?(?:hear|heard|see|saw|smell|(?:have to|gotta|got to|need to|must)(?! (?:stop|quit|talk|speak|tell"
    r"|say|change|leave)\b)) .*"
    r"|(?:i'?m|im|i am|i was) (?:at|on|in|by|\w+ing)\b.*|(?:s?he|they|it|there)(?:'?s|'?re)?\b.*"
    r"|some(?:one|body)(?:'?s)? .*|(?:my|the) .*"
    r"|(?:que|me(?! (?:llamo|dicen))|mi|mis|ya|el|la|los|las|hay|alguien|oigo|veo|estan?"
    r"|tocan|tocaron|llaman|llamaron|llego|llegaron|llora|lloran"
    r"|tengo que(?! (?:parar|dejar|hablar|decir|cambiar))|voy a|ando|estoy) .*"
)
"""What keeps somebody a moment: what goes on around them, or what they have to see to."""
_WHY_WAIT = 9
"""Words of the reason to wait, at most, on its own: a longer one tells something."""
_ASKS_BACK = re.compile(
    rf"{_LITTLE}(?:what|huh|like what|such as(?: what)?|for example|an example|give me an example|as in what|like"
    r"|what (?:do|does|did) (?:you|u|ya|that|it|this) (?:even )?mean(?: by (?:that|this|\w+))?|meaning(?: what)?"
    r"|what kind"
    r"|(?:\w+ ){1,2}(?:with|for|by|about|of|from|in) what|(?:with|for|by|about|of|from|in) what|i don'?t (?:get"
    r"|understand) (?:the|that|this|ur|your) question"
    r"|como que|(?:como )?que cosa|por ejemplo|un ejemplo|deme un ejemplo|(?:\w+ )?(?:con|de|a|en|para"
    r"|por) que(?: cosa)?"
    r"|a que se refiere|que quiere decir(?: (?:con )?eso)?|como cual(?:es)?|(?:no (?:le )?entiendo"
    r"|no entendi) la pregunta)"
    rf"{_ADDRESS}"
)
"""What the question on the table means, or an example for it."""
_UNSURE = re.compile(
    rf"{_LITTLE}(?:idk|i don'?t know|dunno|no idea|not sure|no se|quien sabe|lol|haha|sorry|thanks|thank you|gracias"
    r"|perdon|hm+|um+|well|pues|ay|ok(?:ay)?|k|wait)"
)
"""Beside a question back, no answer."""
_GREETS = re.compile(
    r"(?:(?:well|oh|ah|ok|pues|muy|bueno|hola|hi|hey) )*(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening"
    r"|day)|morning"
    r"|evening|afternoon|howdy|hola|buen(?:os|as)(?: (?:dias|tardes|noches))?|buen dia|que tal|que onda|saludos"
    r"|(?:mucho )?gusto(?: en conocerl[oa])?|encantad[oa]|nice to meet you)(?: (?:there|all|everyone|again|you|robot"
    r"|senora?|senorita|joven|a todos|tenga usted|tengan ustedes|le de dios|otra vez))*"
)
_COURTESY = re.compile(
    r"(?:para servirle|a sus ordenes|con permiso|(?:disculpe|perdone)(?: (?:usted|la molestia|que (?:le )?moleste))*"
    r"|(?:no )?(?:se preocupe|tenga cuidado|hay cuidado)|(?:muy |muchas )?(?:amable|gracias)(?: (?:por todo|senora?"
    r"|a usted))*"
    r"|(?:i )?(?:hope you'?re well|don'?t want to (?:bother|be a bother)(?: (?:you|anyone|anybody))?)"
    r"|(?:yo )?no (?:quiero|quisiera|vengo a) (?:molestar(?:l[oae])?|(?:dar(?:le)?|ser) (?:lata|molestia)"
    r"|quitarle su tiempo)"
    r"|sorry to (?:bother|trouble) you|(?:thanks|thank you)(?: (?:so much|for (?:that|your time|asking)))*"
    rf"|{_TO_WHOM}"
    r"|mire(?: usted)?|(?:le )?digo que(?: si)?|fijese|vera)"
)
_OF_THIS_CHAT = re.compile(
    r"\b(?:robots?|bots?|machines?|computers?|maquinas?|aparato|computadora|pagina|paginas|website|web ?site|web ?page"
    r"|this (?:thing|chat|address|link|app|site)|estas? (?:cosas?|charla|chat))\b"
)
"""What is said of the chat itself or of how somebody came by it."""
_FIRST_TIME = re.compile(
    r"(?:(?:this is|its|it'?s|es) )?(?:my |la |mi )?(?:first time|primera vez)(?: \w+){0,8}|i'?ve (?:talked"
    r"|spoken) to worse"
    r"|(?:i'?ve |ive )?never (?:done|used|tried) (?:this|one of these|anything like this)(?: before)?"
    r"|(?:i )?(?:don'?t|do not) know how (?:this|it|these) works?|(?:y )?no se (?:bien )?como (?:se (?:hace|usa)"
    r"|funciona)"
    r"(?: esto)?|(?:my|the|a|mi|la|el|una?) (?:\w+ ){1,4}(?:gave|sent|showed) me (?:this|the (?:link"
    r"|address))(?: (?:link|address|page|number))?"
    r"|(?:my|the|a) (?:\w+ ){1,3}told me (?:about (?:this|it)|to (?:write|come|look) here)|me (?:la|lo) (?:dio|paso"
    r"|puso|mando|recomendo) (?:\w+ ){1,7}\w+"
)
_LEAVES = re.compile(
    r"(?:(?:well|ok(?:ay)?|k|aight|alright|anyway|cool|bueno|va|sale|orale|pues|ya|y|then|so|for now|thx|ty|thanks"
    r"|gracias"
    r"|no|i (?:think|guess|suppose)),? )*"
    r"(?:(?:good)?bye(?: ?bye)?|good ?ni(?:ght|te)|g'?ni(?:ght|te)|gn|ni(?:ght|te)(?: ni(?:ght|te))*|see (?:you"
    r"|ya)(?: later| tomorrow| soon)?|cya|ttyl"
    r"|talk (?:to (?:you|u) )?(?:later|soon|tomorrow)|peace(?: out)?|later|(?:i'?ll|i will|ill|im gonna|i'?m going to"
    r"|gonna) (?:(?:close|shut|turn off|put down|put away) (?:the|my|this) (?:laptop"
    r"|computer|phone|page|chat|tab|tablet)|(?:go|head)(?: (?:back|up|on))* (?:to (?:bed|sleep|work)|home|up|now))"
    r"(?: (?:and|then) (?:go|head|get|try)(?: (?:up|back|on|some))* (?:to (?:bed|sleep|work)|home|up|now|sleep))?"
    r"|(?:i'?m|im|i am) (?:out|off(?: now)?"
    r"|leaving(?: now)?"
    r"|logging off|going(?: now)?|(?:going|off|heading|gonna go)(?: back)? (?:to (?:bed|sleep|work)|home|up|now))"
    r"|(?:(?:i(?:'?ve)?|ive) )?(?:gotta|got to|have to|need to|should) (?:go|run|get going|get off)|gtg|g2g|got ?2 ?go"
    r"|adios|chao|(?:ahi )?nos vemos|ahi (?:la|nos) vemos|hasta (?:luego|manana|pronto|la proxima|otro dia)"
    r"|(?:ya )?me (?:voy|retiro"
    r"|despido)(?: a (?:dormir"
    r"|acostar|trabajar))?|(?:ya )?me tengo que ir|tengo que (?:irme|dejarl[oae])|que (?:descanse|este bien"
    r"|dios lo bendiga)"
    r"|bendiciones)(?: (?:for now|now|then|robot|bot|everyone|all|tonight|vending machine|thanks|ya|gracias"
    r"|por ahora|senora?"
    r"|senorita|joven|a todos))*"
)
"""How somebody takes their leave."""
_MAY = r"(?:can|could|may) (?:i|we)|is it ok(?:ay)? (?:if i|to)|(?:se )?(?:puedo|podria|podemos|puede)"
_MAY_I = re.compile(rf"\W*(?:(?:ok(?:ay)?|so|sorry|hey|pues|bueno|oiga|y|manana)[ ,]+)*(?:{_MAY})\b")
"""How leave for it is asked: the one question that puts the rest off."""
_LATER = re.compile(
    rf"(?:(?:man|bro|dude|ok(?:ay)?|well|but|so|sorry|hey|oiga|{_MAY})[ ,]+)*"
    r"(?:(?:man|bro|dude|ok(?:ay)?|well|but|so|sorry|can we|let'?s|we(?:'ll| can)|i(?:'ll|ll| will|'d rather| wanna"
    r"| want to)|ill|id rather|just|please|maybe|mejor|pues|bueno|y|si se puede|podemos|ya|lo|le|la|que)[ ,]+)*"
    r"(?:(?:(?:(?:do|take)(?: this| the rest)|(?:finish|continue|pick|go on|keep going|(?:come|get) back to)"
    r"(?: (?:this|it|that|the rest))?)"
    r"(?: (?:up|with this|again))?"
    r"|seguimos|sigo|seguir(?:le)?|terminamos|termino|terminar(?:lo)?|dejamos|dejarlo|continuamos"
    r"|continuo|continuar|retomar(?:lo)?|hacemos)(?: (?:esto|eso|aqui|para|hasta|el resto))*"
    r" (?:tomm?orr?ow|tmrw?|tmr|later|another (?:day|time|night)|some other (?:day|time)|in the morning"
    r"|manana|luego|despues|otro dia|al rato)|mejor (?:manana|otro dia)|manana (?:ya )?(?:le |lo |la )?(?:sigo|seguimos"
    r"|termin(?:o|amos)|continu(?:o|amos)|(?:puedo|podria|podemos) (?:seguir(?:le)?|terminar|continuar)"
    r"(?: (?:esto|eso|el resto))?))(?: (?:ok(?:ay)?|please|then|man|si|por favor|mejor))*"
)
"""To go on another day."""
_SLEEPY = re.compile(
    r"(?:(?:man|bro|dude|well|sorry|so|ay|ya|pues|la verdad|perdon)[ ,]+)*(?:(?:i'?m|im|i am|me|i keep) "
    r"(?:(?:so|really|too|just|kinda|literally|muy) )*(?:fall(?:ing|in'?) asleep|nodding|tired|sleepy|beat"
    r"|wiped|exhausted"
    r"|estoy (?:durmiendo|quedando dormid[oa])|caigo de sueno|muero de sueno)(?: (?:on|at|over|here|now|out|aqui) ?.*)?"
    r"|(?:it'?s|its) (?:so |too |really )*late|(?:ya )?(?:tengo (?:mucho )?sueno|estoy (?:muy )?cansad[oa]|es"
    r" (?:muy )?tarde)"
    r"|i (?:need|gotta|have)(?: to| some)* sleep)"
)
_PUTS_OFF = 20
"""Words of a message that puts the rest off, at most."""
_SORRY = re.compile(
    r"[,.;]? *(?:i'?m |im )?(?:so )?sorry (?:for|about|to have) (?:tak|wast|us|keep|kept|bother)\w* [^.?!]*"
    r"|[,.;]? *perdon\w* (?:por|que le) (?:quit|molest|hacerle)\w* [^.?!]*"
)
"""How somebody is sorry for the time they took: that is courtesy, in however many words."""
_ENDS = re.compile(
    r"(?:cool|nice|va|sale|orale|(?:and |so )?that'?s (?:it|all|everything)(?: (?:then|for now|from me))?"
    r"|(?:y )?(?:eso )?(?:es|seria|era) todo(?: por (?:ahora|hoy))?|(?:thx|ty|thanks|gracias)(?: i guess| supongo)?)"
)
"""What ends a talk beside a word of leave."""
_LEAVING = 16
"""Words of a message that takes leave, at most."""
_ABOUT_ITSELF = 14
"""Words of a piece about the chat, at most."""


def urges(text: str) -> bool:
    """Return whether all that a message says is to go on, and that time is short."""
    said = _plain(text)
    return any(map(_HURRIES.fullmatch, said)) and only(said, _HURRIES, _GOES)


def passes(text: str) -> bool:
    """Return whether all that a message says is to pass a question over, beside how little time there is."""
    said = _plain(text)
    return any(map(_NEXT.fullmatch, said)) and only(said, _NEXT, _HURRIES, _GOES)


def in_haste(text: str) -> bool:
    """Return whether all that a message says is to go on, or to pass a question over, and that time is short."""
    said = _plain(text)
    return any(map(_HURRIES.fullmatch, said)) and only(said, _NEXT, _HURRIES, _GOES)


def why_waits(text: str) -> str | None:
    """Return why somebody says to wait a moment, where a message says nothing else, empty without a reason; or None."""
    said = _plain(text)
    found = _WAITS.fullmatch(said[0]) if said else None
    if found is None or "?" in text:
        return None
    why = [one for one in (found["why"] or "", *said[1:]) if one and not is_courtesy(one)]
    brief = sum(len(one.split()) for one in why) <= _WHY_WAIT
    puts_right = found["word"] == "wait" and why  # "wait, she is 15"
    return ", ".join(why) if brief and only(why, _KEEPS) and not puts_right else None


def asks_back(text: str) -> bool:
    """Return whether all that a message says is to ask what the question on the table means: "like what? idk"."""
    said = _plain(text)
    if not said or not _ASKS_BACK.fullmatch(said[0]):
        return False
    marked = "?" in text or len(text.split()) > 1 or text.strip().lower() in ("what", "huh")
    return marked and all(_ASKS_BACK.fullmatch(one) or _UNSURE.fullmatch(one) for one in said[1:])


def leaves(text: str, *, talking: bool) -> bool:
    """Return whether a message takes leave; `talking`: a question is on the table, so it has to say nothing else."""
    text = _SORRY.sub("", text.lower()) or text
    said = _plain(text)
    if "?" in text or len(text.split()) > _LEAVING or not any(map(_LEAVES.fullmatch, said)):
        return False
    if not talking:
        return True
    ends = (_LEAVES.fullmatch(one) or _ENDS.fullmatch(one) or is_courtesy(one) for one in said)
    return len(text.split()) > 1 and all(ends)


def puts_off(text: str) -> bool:
    """Return whether all that a message says is to go on another day: "im fallin asleep. lets do this tomorrow"."""
    said = _plain(text)
    asked = "?" in text and not any(map(_MAY_I.match, said))
    if asked or len(text.split()) > _PUTS_OFF or not any(map(_LATER.fullmatch, said)):
        return False
    return all(
        _LATER.fullmatch(one) or _SLEEPY.fullmatch(one) or _ENDS.fullmatch(one) or is_courtesy(one) for one in said
    )


def greets(text: str) -> bool:
    """Return whether all that a message says is a greeting and courtesy, or how somebody came by this chat."""
    said = _plain(text)
    return any(_GREETS.fullmatch(one) or _COURTESY.fullmatch(one) for one in said) and all(map(is_courtesy, said))


def is_courtesy(plain: str) -> bool:
    """Return whether a plain piece of a message only greets, excuses itself, or speaks of this chat."""
    if any(way.fullmatch(plain) for way in (_GREETS, _COURTESY, _FIRST_TIME, _HURRIES, _GOES, _UNSURE)):
        return True
    return len(plain.split()) <= _ABOUT_ITSELF and _OF_THIS_CHAT.search(plain) is not None


def without_courtesy(text: str) -> str:
    """Return what a message says beside greeting, courtesy and words about the chat, as it was written."""
    return ", ".join(words for words, plain in pieces(text) if not is_courtesy(plain))


def _plain(text: str) -> list[str]:
    """Return the plain pieces of a message, with those that are only little words."""
    return [plain for _, plain in pieces(text)] or [folded(text).strip(" .,!?\u00bf\u00a1")]
