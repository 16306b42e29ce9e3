"""How a wish to change a line is put: the one small grammar of an edit, in both languages. Pure, without Rasa.

A piece of a message is little words, then an action (put, add, take out, is wrong, put back), a target and maybe new
words. The target is a line by one of its names, "that", or words that stand in a line; who reads this finds out which.
A line named in front ("under my hopes, …", "name: …") is the target of what follows.
"""

from __future__ import annotations

import re

from bot.hearing.changes.labels import ALL, ALSO_BRIEF, PLEASE
from bot.hearing.changes.limits import LIMIT

WHY = r"(?!.*\b(?:because|cause|cuz|bc|since|porque|he|she|they|he's|she's|hes|shes|ella)\b)(?: [\w'-]+){1,6}"
"""What may be passed over behind a change: a few words, and no story of anybody."""
QUOTED = (
    '(?:["\u201c\u00ab][^"\u201d\u00bb]+["\u201d\u00bb]'
    "|(?<!\\w)['\u2018](?:[^'\u2019]|(?<=\\w)['\u2019](?=\\w))+['\u2019](?!\\w))"
)
"""What stands between quotation marks; an apostrophe in a word ends none."""
MARKS = " \t\n\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u2026.,!;:-\u2013\u2014"

ENDS = "\t\n.,!;\u2026"

_SET = r"(?:change|set|switch|update|make|correct|fix|edit|cambi[ae]r?|corrij[ae]|corregir|actualice|ponga|pon)"
_SET_IT = r"(?:cambi[ae]l[oa]|corrijal[oa]|corrigel[oa]|pongal[oa]|ponl[oa])"
PUT = (
    r"(?:(?:put|write|list)(?: (?:down|in|that(?= (?:my|i'?m))))?|(?:pongan?|pon|poner|pongale|pon[ea]?[lm]e|anot[ea]"
    r"|escriba)(?: (?:que(?= me llamo)|a(?= )))?)"
)
_ADD = r"(?:(?:add|include)(?: (?:down|in|this|that))?|(?:agreg(?:ue|a|ar)|anad[ae]|incluya|sume)(?: a(?= ))?)"
TAKE = (
    r"(?:remove|delete|erase|drop|scratch|cross out|take out|take off|leave out|get rid of|quit(?:e|a|ar)|kit[ea]"
    r"|borr(?:e|a|ar)|saque|saca|sacar|elimin(?:e|a|ar)"
    r"|(?:cut|cort[ae])(?: out)?(?= (?:(?:the|that) (?:\S+ ){0,4}?(?:part|bit|line|words?)\b|(?:la|esa) parte\b"
    r"|[\"\u201c\u00ab])))(?:me|le)?"
)
TAKE_IT = r"(?:quit[ea]|kit[ea]|borr[ea]|saque|saca|elimin[ea])(?:me)?l[oa]s?"
KEEP_OUT = (
    r"(?:(?:don'?t|do not) (?:(?:put|write|include|list|mention|note)|(?:send|share|tell (?:them|any(?:one|body))|say)"
    r"(?= (?:any ?thing (?:about|on)|(?:the|that|his|her) .+ (?:part|thing|stuff|bit)\b|(?:the|that) (?:part|thing|bit)"
    r" )))|no (?:(?:lo )?(?:ponga|anote|escriba|incluya|apunte|mencione)[ns]?|(?:mande|cuente|diga)[ns]?"
    r"(?= (?:nada de|lo de?\b|la parte))))(?: down| in)?(?! (?:to|at|on|in|me|us|it off|a|al|en|words|pressure|up)\b)"
)
KEEP_OUT = rf"(?!{LIMIT}){KEEP_OUT}"
"""How somebody says that words shall not be written down: "don't put my brother in"."""
LEAVE_OUT = (
    r"leave(?! .*\b(?:get|go|going|work|walk|cry|sort|move|come|run|figure|hang|find|help|reach|look|stay|eat|check"
    r"|step|pass|take|kick|throw|bring|pull|let)(?: [\w']+){0,3} out\b)"
)
"""The beginning of "leave her out", and not of "leave him and get out"."""
WITHHOLDS = re.compile(rf"{PLEASE}(?:{KEEP_OUT}|leave out|{LEAVE_OUT} .+ out)\b")
THAT = (
    r"(?:that|this|it|that one|this one|(?:that|this|the) line|the last (?:one|line)|eso|es[ea]|ese dato|(?:est?a"
    r"|la) linea|lo"
    r"|lo ultimo|la ultima)"
)
_SHOULD = (
    r"(?:should|needs to|has to|must|ought to|debe(?:ria)?|tiene que)(?: (?:also|just|really|only|solo|nomas))*"
    r" (?:be|say|read|ser|decir)(?: just)?"
)
_TO = r"(?::| (?:to|into|so it says|a|por(?! ?favor\b)|para que diga)(?: be| say)?:?)"
_IS = r"(?:it'?s|it is|should be|es|que sea|debe ser)"
_BRIEF_RIGHT = r"(?P<words>(?!because|porque)\S+(?: \S+){0,2})"

LIST = rf"{ALL}(?:(?:,? (?:and|y)|,) {ALL})*"

NAMED = re.compile(
    rf"{PLEASE}(?:(?:for|under|in|on|en|para|bajo|where it says|donde dice) (?P<in>{ALSO_BRIEF})(?P<colon>:)?,?"
    rf"|(?P<line>{ALSO_BRIEF})(?: ?:| ?=| [-\u2013\u2014])|(?P<bare>{ALL}),?(?= {PUT}\b)) (?P<rest>.+)",
    re.DOTALL,
)
"""A line named before what is to become of it."""
SHOWN = re.compile(
    rf"{PLEASE}(?:(?P<line>{ALL}) (?:(?:now|still|just|ahora|todavia) )?(?:says|said|reads|dice|tiene) (?P<words>.+)"
    rf"|(?:for|under|in|on|en|para|bajo) (?P<alone>{ALL})"
    r"|(?:(?:you|u|tu|usted) )?(?:just )?(?:me )?(?:borraste|borro|borraron|quitaste|quito|deleted|erased|removed|lost)"
    rf" (?:what (?:was|i (?:had|put|said)) (?:in|under|for) )?(?P<gone>{ALL}))",
    re.DOTALL,
)
"""A line named, and no more of it than how it stands: the piece after says what is to become of it."""
SHOWN_AS = re.compile(
    r"(?:(?:it|you|u) (?:(?:just|still|now|only) )?(?:said|have|has|put|wrote|got|says?|reads?)|says|reads|dice"
    r"|(?:usted |aqui )?(?:puso|tiene|anoto)|i (?:said|told (?:you|u)|put|wrote)|(?:yo )?(?:le )?(?:dije|puse)) .+"
)
"""How a line is said to stand: it names the line for what follows, and changes nothing."""
WRONGLY = re.compile(
    r"(?:that|it|this) (?:doesn'?t|shouldn'?t) (?:go|belong)(?: there)?|(?:eso )?no (?:va(?: eso| ahi)?|hay nada)"
    r"|(?:that'?s|that is|it'?s|this is|eso|asi)? ?(?:is )?(?:wrong|not (?:right|true|it|what i (?:said|wrote|told you"
    r"|meant))|esta mal|no es (?:asi|cierto|verdad|lo que (?:yo )?(?:le )?(?:dije|puse|conte|quise decir)))"
)


def _whole(way: str) -> re.Pattern[str]:
    return re.compile(f"{PLEASE}{way}", re.DOTALL)


PUT_UNDER = _whole(
    rf"{PUT}:? (?P<words>.+?) (?:(?P<where>for|as|under|in|on|en|como|bajo) (?P<line>{ALL})"
    rf"|(?P<under>under|bajo|debajo de) (?P<brief>{ALSO_BRIEF}))"
)
THAT_SHOULD_BE = _whole(rf"(?:(?P<that2>{THAT}) )?{_SHOULD}:? (?P<words>.+)")
PUTS = (
    _whole(rf"{_SET} (?P<line>{ALL}){_TO} (?P<words>.+)"),
    _whole(rf"(?:{_SET} (?P<that>{THAT})|{_SET_IT}){_TO} (?P<words>.+)"),
    PUT_UNDER,
    _whole(rf"{PUT}:? (?P<words>.+?) (?:there|instead|in there|ahi|alli|en su lugar)"),
    _whole(rf"(?P<line>{ALL}) (?:{_SHOULD}|is (?:actually|now|really)|en realidad es|ahora es):? (?P<words>.+)"),
    THAT_SHOULD_BE,
    _whole(
        rf"(?:(?:make|have|let|i want|i(?:'d| would) like) (?:(?P<that3>{THAT})|(?P<line>{ALL})) (?:to )?"
        r"(?:just |only )*(?:say|read)"
        r"|(?:que )?(?:solo |nomas )*(?P<que>diga|ponga)(?= ?:| (?:solo|nomas|nada mas)))(?: (?:just|only|solo|nomas"
        r"|nada mas))*:? (?P<words>.+)"
    ),
    _whole(rf"(?P<line>{ALL}) (?:is|esta) (?:wrong|mal)[,:]? {_IS} {_BRIEF_RIGHT}"),
    _whole(rf"{_SET} (?P<line>{ALL})[,:]? {_IS} (?P<words>.+)"),
    _whole(
        rf"(?:with|con) (?P<line>{ALL})(?: (?:spelled |written )?(?:right|correct(?:ed)?|fixed"
        r"|bien(?: escrito)?|correct[oa]|corregid[oa]))?(?:[,:]| as| como)+ (?:(?:it'?s|its|es) )?(?P<words>.+)"
    ),
)
"""New words for a line that is named, or for "that"."""
SHOULD_SAY = re.compile(rf"{PLEASE}(?:{THAT} )?(?:should|needs to|has to|must|ought to|debe(?:ria)?"
    rf"|tiene que) (?:\w+ )?"
    r"(?:say|read|decir)\b")  # fmt: skip
MOVES = re.compile(rf"{PLEASE}(?:move|mueva|mueve|pase|pasa)\b")
_OF_ME = r"(?:(?:phone )?number|phone|e-?mail|name|telefono|numero|correo|nombre)"
AND_TO = re.compile(rf"(?P<line>{ALL}|{_OF_ME}) (?:to|a|por) (?P<words>.+)")
"""After a change, one more in short: "and my number to 555 0199"."""
ADDS = (
    re.compile(
        rf"{PLEASE}(?:{_ADD}|{PUT})(?: (?:one (?:more )?thing|something|algo))? (?:to|under|a|en) (?P<line>{ALL})[:,]?"
        r" (?P<words>.+)",
        re.DOTALL,
    ),
    re.compile(rf"{PLEASE}{_ADD}:? (?P<words>.+) (?:to|under|in|a|en) (?P<line>{ALL})"),
    re.compile(
        rf"{PLEASE}(?:{_ADD}|{PUT}):? (?P<words>.+) (?:(?:along |together )?with|next to|beside|con"
        rf"|junto (?:a|con)|al lado de) (?P<line>{ALL})"
    ),
)
"""Words to stand beside what a line holds."""
ADD = re.compile(rf"{PLEASE}(?:{PUT}|{_ADD}):? (?P<words>.+)")
"""Words to be put into a line that is named."""
ADD_HERE = re.compile(rf"(?!{PLEASE}(?:write|anote|escriba)\b){ADD.pattern}")
"""Words to be put down without saying where: "escriba en espa\u00f1ol" is no such wish."""
ADDS_TO = re.compile(rf"{PLEASE}{_ADD}\b")
ADDS_ONE = re.compile(
    rf"{PLEASE}(?:add|agregar|anadir) (?:one|a|some|another|an?other|algo|una cosa)(?: more| mas)?(?: things?"
    rf"| cosas?)?"
)
SAYS = re.compile(
    rf"{PLEASE}(?:(?:change|cambi[ae]): )?(?!(?:help|ayuda|using|days?|dias?|reasons?|motivo|hopes?"
    rf"|(?:(?:the|a|el|un) )?(?:change|cambio))\b)(?P<line>{ALSO_BRIEF})"
    rf"(?: is| es|'s) (?:just |only |solo )?(?!(?:not|no|wrong|mal|bad|fine|ok|off)\b)"
    r"(?P<words>.+?)(?:,? (?:and )?(?:not|no) [^,.;]+)?"
)
"""A line named with what it is: a change under the summary, or where the message says that something is wrong."""
IT_IS = re.compile(
    rf"{PLEASE}(?:(?P<is>{_IS}|soy|i'?m)|me llamo|call me|ll?am[ae]me|dig[ae]me) (?!que\b)(?P<words>[a-z'\u00f1-]+)"
    r"(?P<not>,? (?:and )?(?:not|no) .{1,30})?"
)
"""A name said anew, where one stands."""
JUST = re.compile(rf"{PLEASE}(?:(?:just|only|solo|nomas|nada mas) (?P<just>\S+(?: \S+){{0,4}})"
    r"|(?:i (?:said|meant|told you)|dije|quise decir|le dije)(?: that| que)?:? (?P<said>.+)"
    r"|(?:just|only|solo|nomas|nada mas) ?: (?P<alone>.+)"
    r"|(?P<count>(?:cuento con|i (?:can )?(?:count|lean) on) .+))")  # fmt: skip
"""What is right, behind a line that was said to be wrong or that lost a word."""

OUT = (
    re.compile(
        rf"{PLEASE}(?:{TAKE}|{TAKE_IT}(?= (?:lo|la|el) ))(?: (?:out|off|please|por favor|tambien|also"
        rf"|just))* (?P<what>.+)",
        re.DOTALL,
    ),
    re.compile(
        rf"{PLEASE}(?:take|{LEAVE_OUT}|get) (?P<what>.+?) (?:out|off|away)"
        rf"(?:(?P<from> of {ALL})| of (?:there|it|this)\b)?(?P<why>,? .+)?"
    ),
    re.compile(rf"{PLEASE}(?:take|leave) (?P<what>.+? (?:from|in|out of|under) {ALL})"),
    re.compile(rf"{PLEASE}(?P<what>.+?),? {TAKE_IT}(?: (?:por favor|porfa|tambien))*"),
    re.compile(
        rf"{PLEASE}{KEEP_OUT} (?!(?:that|this|it|eso|es[ea]|esto)$)(?P<what>.+?)"
        r"(?: (?:in(?: there| it)?|on there|down|to (?:anyone|anybody|them|the team|him|her)|ahi|alli|a nadie))*"
    ),
)
OUTS = re.compile(rf"{PLEASE}(?:{TAKE}|{TAKE_IT}|{KEEP_OUT}|take|leave|get)\b")
OUT_THAT = re.compile(rf"{PLEASE}{TAKE_IT}(?: (?:por favor|porfa|tambien|ya))*")
BEHIND = re.compile(r"(?:,? (?:out|off|please|pls|plz|por ?favor|porfa|tambien|too|also|as well|entirely|completely"
    r"|altogether|from there|de ahi|del todo|por completo|entero))+$")  # fmt: skip
LEFT_OUT = re.compile(
    r"(?:(?:but|just|only|and|n|pero|y|nomas|solo) )*(?:not|no|minus|without|w/o|except(?: for)?|menos|sin|excepto) "
    r"(?P<what>(?:the|my|that|what|any|anything|stuff|about|her|his|el|la|los|las|lo|mi|mis|eso|esa|ese|nada) .+)"
)
"""What shall not go, beside an order to send: "but not the arms", "menos lo de mi papa". "No more" names nothing."""
BUT_NOT = re.compile(
    r"[,\s]+(?:(?:but|just|only|and|n|pero|y|nomas|solo) )*(?=(?:not|no|minus|without|w/o|except|menos|sin|excepto)\b)"
)
"""Where an order to send ends, and what shall not go begins."""
NOR = re.compile(r"(?:,? (?:and|n|or|nor|y|o|ni|&) |, )(?:(?:also|tambien|not|no|sin) )*")
"""What joins several things that shall not go."""
FROM_LINE = re.compile(rf"(?P<what>.+?),? (?:from|in|out of|under|d|de|del|en|a) (?P<line>{ALL})")
"""What is to go from a line that is named: "lo de mi primo d primer paso"."""
ABOUT = re.compile(
    r"(?:(?:the|that|my) (?:thing|line|part|one|bit|stuff|words?|questions?|sentence|remark|comment|mention|answer)s?"
    r" (?:about|abt|on|of|with|for|that says|where it says) "
    r"|(?:what i (?:said|told you|wrote|put)|any(?:thing)?|stuff|everything) (?:about|on|with) |about "
    r"|(?:lo que (?:le )?(?:dije|conte|puse)|nada) (?:de|del|sobre) "
    r"|(?:(?:eso|lo|la parte|la linea|las palabras|la pregunta|la frase) )?(?:de|del|sobre) (?=\S)|the words )"
)
ONE = re.compile(
    r"(?P<what>.+?) (?P<one>one|line|answer|part|bit|thing|stuff|joke|sentence|comment|remark|story|chiste|broma"
    r"|comentario|frase)s?"
)

WRONG = re.compile(
    rf"{PLEASE}(?P<line>{LIST}) ?"
    r"(?:(?:is|are|was|isn't|'s|esta|estan|es|son|tambien esta)(?: (?:also|all|just|completely|tambien|todo))* "
    r"(?:wrong|not right|not true|incorrect|a mistake|a mess|mal|equivocad[oa]|incorrect[oa]|un error|un desastre)"
    r"|(?:isn'?t|ain'?t|is not|'s not) (?:right|that|it|true|what i (?:said|meant))"
    r"|no (?:es (?:asi|cierto|eso|es[ea])|esta bien))"
    rf"(?: too| as well| tambien| still| again| todavia|,? (?:(?:that|it)(?:'?s| was| is)|eso (?:es|era|fue)){WHY})?"
)
_IS_NOT = r"(?:(?:is|are|was|were|do|does|did)(?:n'?t| not)|ain'?t|(?:is|was) never|no (?:es|son|era|fue|van?))"
NOT_LINE = _whole(rf"(?P<what>.+?) {_IS_NOT} (?P<line>{ALL})(?: at all| para nada)?")
"""What a line holds is said not to be in its place: "the whiskey is not what helped me"."""
LINE_NOT = _whole(rf"(?P<line>{ALL}) {_IS_NOT} .{{1,60}}")
"""What a line is not: "what helped ain't whiskey"."""
NOT_THAT = _whole(
    r"(?P<what>(?:[\w'-]+ ){1,6}?)(?:(?:is|was)(?:n'?t| not)|ain'?t|no (?:es|era|fue)) (?:it|that|right|eso|asi|lo que"
    r" (?:dije|puse|quise decir)|what i (?:said|meant|wrote))"
)
"""Words of a line, said to be wrong: "regular no es eso"."""
IS_NOW = re.compile(
    rf"{PLEASE}(?:it'?s|it is|they'?re|es|son) (?P<words>(?!(?:not?|all|just|only|wrong|mixed|a (?:mess|joke|lie)"
    r"|private|mal|mentira|privado|none|what|that|eso|the wrong)\b).{1,80})"
)
"""What is right of a line, behind that it was wrong."""
ANEW = re.compile(rf"{PLEASE}(?:{_SET}|redo) (?P<line>{LIST})(?: (?:too|please|again|tambien|por favor))*")

ANEW_PART = re.compile(
    rf"{PLEASE}(?:{_SET}|redo) (?P<what>(?:the|that|my|la|lo|eso) .+? (?:one|part|line|thing|bit|stuff)"
    r"|(?:lo|la|eso) (?:de|del) .+|(?:the|that) (?:one|part|line|thing|bit) (?:about|with|on) .+)"
)
"""Who wants a line changed that is named by its words: "change the dad one"."""
CHANGE_IT = re.compile(rf"{PLEASE}(?:{_SET} (?:it|that|this|eso)|{_SET_IT})(?: (?:please|por ?favor|porfa))*")
_THING = (
    r"(?:(?:the|that|my) (?:[\w'-]+ ){1,4}(?:part|thing|bit|stuff|one)|(?:the|that) (?:part|thing|bit|stuff|one)"
    r" (?:about|on|with) [\w'-]+(?: [\w'-]+){0,5}?|lo (?:de|del) [\w'-]+(?: [\w'-]+){0,4}?)"
)
POINTED = re.compile(
    rf"{PLEASE}(?:(?:you|u)(?: still)?(?: have|'ve)? (?:got|have|put|wrote|left) (?P<what>{_THING}|.{{1,60}}?)"
    r" (?:in|on) (?:there|it|here)"
    rf"|(?:puso|tiene|dejo|anoto) (?P<es>{_THING}) (?:ahi|alli)"
    rf"|(?P<thing>{_THING}) (?:is(?: n[o']t)?|was(?:n'?t| not)?|isn'?t|doesn'?t|shouldn'?t|no (?:es|va|era|fue|deberia)"
    r"|esta mal)\b.*)"
)
"""What of a line is spoken of, before it is said what shall become of it: "you got the tracks thing in there"."""
KEEP = re.compile(
    r"(?:(?:and|but|so|then|please|y|pero|no),? )*(?:just|only|solo|nomas|nada mas) (?:please )?"
    r"(?:leave|keep|dej[ea]|quede|guarde) (?P<what>(?!(?:it|that|this|me|the chat)\b).+?)(?<! out)(?<! off)(?<! alone)"
    r"(?: (?:in|there|in there|ahi|alli))*"
)
"""What alone of a line shall stay."""
JUST_PUT = re.compile(
    r"(?:(?:and|then|so|y|please),? )*(?:(?:just|only|instead|there|solo|nomas|mejor|en su lugar|ahi|alli)"
    r"(?: que| just)? (?:put|say|write|ponga|pon|ponle|pongale|anote|escriba|diga)(?: down| that)?"
    r"|(?:ahi|alli) va):? (?P<words>.+)",
    re.DOTALL,
)
"""What a line shall hold in place of what was just taken out of it."""
PUT_QUOTED = re.compile(rf"(?:(?:and|then|y),? )*{PUT}:? (?P<words>{QUOTED})")
"""What shall stand in the place of quoted words that were just taken out."""
_NTHS = (
    "first|1st|primer[ao]?", "second|2nd|segund[ao]", "third|3rd|tercer[ao]?", "fourth|4th|cuart[ao]",
    "fifth|5th|quint[ao]", "sixth|6th|sext[ao]", "seventh|7th|septim[ao]", "eighth|8th|octav[ao]", "last|ultim[ao]",
)  # fmt: skip
_NTH = "|".join(f"(?P<n{number}>{words})" for number, words in enumerate(_NTHS))
A_NAME = re.compile(
    r"(?:(?!(?:my|your|the|mi|su|el)\b)(?P<of>[\w-]+?)(?:'?s)? name|the name (?P<en>[\w-]+)"
    r"|(?:el )?nombre (?:de )?(?P<es>[\w-]+))"
    r"(?: (?:everywhere|anywhere|wherever it is|de todo|donde sea))?"
)
"""Somebody's name that is to go: "take Eddie's name out"."""
TAKEN_BACK = _whole(
    r".+?,? no,? (?:(?:that|it|eso|esa?) ?)?(?:dejal[oa]|dejel[oa]|leave (?:it|that)"
    r"|keep (?:it|that)|(?:can )?stays?|se queda)"
)
"""A wish that is taken back in the same breath: "take out the Monday part, no, leave that"."""
NTH = re.compile(
    rf"(?:(?:the|that|la|el|esa) )?(?:(?:{_NTH})(?: (?:one|line|answer|thing|linea|respuesta|cosa))?"
    r"|(?:line|number|linea|numero|no\.?|#) ?#?(?P<number>\d{1,2}))"
)
"""A line by its number, as they stand in the summary."""
PUT_NTH = re.compile(rf"{PLEASE}{_SET} (?P<nth>{NTH.pattern}){_TO} (?:just |only |solo )?(?P<words>.+)", re.DOTALL)
"""New words for a line that is named by its number: "change the second line to my sister"."""
IN_FRONT = re.compile(
    rf"{PLEASE}(?:(?:in|on|for|under|en) )?(?P<what>(?:the|that|my|la|el|esa|lo de|linea|line|number|numero|second"
    r"|third|first) ?(?:[\w'#-]+ ?){0,7}?)(?:(?P<bad> ?(?:'?s|is|was|esta|es) (?:(?:still|all|just|also|toda|todo) )*"
    r"(?:wrong|not (?:right|true)|a mess|messed up|mixed up|mal|equivocad[oa]|un desastre|un error)"
    r"(?: (?:too|still|again|tambien))?)"
    rf"|(?P<end>$)|(?:\s*[,:]|(?=\s*should\b)|(?<= )(?=(?:{_SET}|{_ADD}|{TAKE}|take)\b)) ?(?P<rest>.+))",
    re.DOTALL,
)
"""What is named in front of what shall become of it: "the second one, …", "the me and my wife line is wrong"."""
TOO = re.compile(r"\b(?:too|also|as well|tambien)$")
LINE_ALONE = re.compile(rf"{PLEASE}(?P<line>{ALL})(?: (?:please|por ?favor))*")

BEGINS = (
    rf"{PLEASE}(?:(?:there |ahi |alli )?(?:{_SET}|{_SET_IT}|{PUT}|{_ADD})|(?:ahi|alli) va(?= ?:)"
    rf"|(?:(?:just|only) say|(?:solo|nomas)(?: que)? (?:diga|ponga|pon|ponle))\b"
    rf"|(?:with|con) {ALL}|{TAKE}|{TAKE_IT}|{KEEP_OUT}|take|leave|use (?:that|it)"
    rf"|send|submit|pass|mand[ae](?:l[oa]s?)?"
    rf"|envi[ae](?:l[oa]s?)?|undo|restore|(?:keep|dej[ea]|guarde|mantenga)(?= (?:all |everything |todo )?(?:(?:the"
    rf"|el|lo|las?|los) )?(?:rest|others?|everything else|resto|demas|otr[oa]s?)\b)"
    rf"|{ALL} ?(?:is|are|was|isn't|should|esta|estan|es|debe|no))\b"
)
ORDERS = re.compile(rf"{PLEASE}(?:{_SET}|{_SET_IT}|{PUT}|{_ADD}|{TAKE}|{TAKE_IT}|have|let)\b")
"""How an order begins that says what shall become of a line."""
STEERS = re.compile(
    rf"{PLEASE}(?:{_SET}|{_SET_IT}|{PUT}|{_ADD}|{TAKE}|{TAKE_IT}|take|have it|let it|i want (?:it|that)"
    rf"|i'?d like it|{_SHOULD}"
    r"|que diga|diga|just|only|solo|nomas|it should|eso debe)\b"
)
"""What may follow a line named in front."""
COMMAND = re.compile(
    rf"(?:(?:please|pls|por favor|just) )*(?:{TAKE}|{TAKE_IT}|{_SET_IT}|take .+ out|(?:change|replace|undo|put"
    rf"|add) (?:it"
    r"|that|this|back)|put (?:it|that) back|it should|debe decir)\b"
)
"""What no line ever is: an order to change one."""
REMARK = re.compile(r".+,? (?:and )?not (?:that|it|this)|.+,? (?:y )?no es[oa]")
"""Said behind new words of what stood there, and none of them: "the melatonin thing is what i tried, not that"."""
JUDGED = re.compile(
    r"(?:\w+ly )?(?:correct|right|wrong|fine|good|ok(?:ay)?|private|perfect|bad|off|spelled .+|missing|not .+|weird"
    r"|personal|correct[oa]|bien|mal|privad[oa]|perfect[oa]|cierto|verdad|equivocad[oa])"
)
"""What is said of a line, and no words for it."""
_STOP = r"(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bsr)(?<!\bsra)[.;!?\n\u2026]+"
"""Where a sentence ends, and no title does: "the Dr. Ames thing"."""
CUT = re.compile(
    rf"(?:{_STOP}|,|\b(?:and|y|but|pero|then|luego)\b)\s*"
    rf"(?={BEGINS}|(?:{ALL}|{_OF_ME}|(?:the |my |la |mi )?(?:time|hours?|hora|horario)) (?:to|a|por)"
    rf" |{ALSO_BRIEF}(?: ?:| ?=) )"
    rf"|(?:,|\b(?:but|pero)\b)\s*(?=(?:keep|dej[ea]|guarde|mantenga)\b)"
    rf"|{_STOP}\s+(?=\S)|\s+(?=(?:with|con) {ALL} (?:as|como|spelled|right|correct|bien)\b)"
)
"""Where a message that changes several lines is cut; never inside what is quoted."""
