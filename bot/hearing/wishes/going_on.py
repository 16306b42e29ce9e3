"""Whether somebody wants the questions, again or for the first time, in so many words. Pure functions, without Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import CHECK_IN, QUESTIONS, SKIP, START
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.pieces import only, pieces
from bot.hearing.lines.small_talk import passes, urges
from bot.hearing.wishes.consent import SHOWN

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

PAUSED = "utter_pause"
_COURTESY = re.compile(
    r"(?:,? ?\b(?:if (?:it(?:'?s| is|s)? ?(?:not|n'?t)|that is not|it would not be|it wouldn'?t be) (?:too much |any "
    r"|a |too great a )?"
    r"(?:trouble|bother|imposition)|si no (?:es|fuera|le es) (?:(?:mucha|demasiada|una) )?(?:molestia|problema))\b,?)"
    r"|\b(?:would|could|will|might) you (?:please )?be so (?:very )?(?:good|kind)(?: as to| and)?\b"
    r"|\b(?:might|may|could) i trouble you (?:to|for)\b|\bi (?:was|am) not complaining(?: at all)?\b,?"
    r"|\bi(?:'?m| am) (?:so |very )?sorry\b,?(?=.*\bquestions\b)"
    r"|\b(?:seria|podria ser) (?:usted )?tan (?:amable|gentil)(?: de)?\b|\btendria (?:usted )?la (?:bondad"
    r"|amabilidad) de\b"
    r"|\bno me estaba quejando\b,?"
)
"""What is said to be polite, and neither asks nor complains: left out, what is wished for stands."""
BACK = re.compile(
    r"(?:(?:ok(?:ay)?|hey|hi|hello|alright|hola|bueno|listo) )*(?:(?:i'?m|im|i am|now i'?m) (?:back"
    r"|here)(?: (?:again|now))?"
    r"|back(?: (?:again|now))?|here again|i(?:'m| am) ready(?: again)?|(?:ya )?(?:regrese|volvi|llegue"
    r"|estoy (?:de vuelta"
    r"|aqui(?: (?:otra vez|de nuevo))?|listo|lista))|(?:ya )?(?:aqui|aca) (?:estoy|ando)(?: (?:otra vez|de nuevo))?)"
)
_MEANWHILE = re.compile(
    r"\b(?:can|could|may|should) (?:i|we|you|u) (?:just |still |also )?(?:answer|do|ask|keep|continue|go on"
    r"|fill|finish)\b"
    r".*\b(?:while|meanwhile|in the mean ?time|til|till|until)\b|\b(?:puedo|podemos|puede|podria) (?:ir )?(?:contest"
    r"|respond|segu|sigu|hac|pregunt|termin)\w*.*\b(?:mientras|en lo que|entretanto)\b"
)
"""How somebody in line asks for the questions: "can i answer ur questions while i wait"."""
_WANTED = (
    r"(?:(?:just|please|no|go|i said|go ahead(?: and)?|(?:can|could|may) (?:we|you|u|i)|you can|u can|we can|let'?s"
    r"|i'?m ready(?: to)?"
    r"|i(?:'d like| want| would like)(?: you)? to|i(?:'ll| will)|i (?:meant|mean) (?:only |just )?that"
    r"|i (?:should|would|'?d) be (?:very |so |only too |quite )?(?:glad|happy|pleased) to) )*"
)
_WANTED_ES = (
    r"(?:(?:(?:le )?digo que|que|claro|ande|yo|me|usted|quiero|quisiera|puede|podemos|puedo|me gustaria|vamos a"
    r"|estoy list[oa] para|pues|si) )*"
)
_THE = (
    r"(?: (?:the|your|ur|ya|those|these|some|more|a few|a couple(?: of)?|few))?"
    r"(?: (?:few|short|little|next|\d{1,2}|twelve))?"
)
_LAS = r"(?: (?:usted|ya))?(?: (?:con|a))?(?: (?:las|sus|esas|unas|estas|mis))?"
_CALLED = (
    r"(?:,? (?:chief|boss|buddy|pal|partner|pardner|friend|man|bro|brother|sir|ma'?am|honey|dear|robot|bot|dude|ya"
    r"|pues|pls"
    r"|plz|please|then|again|now|jefe|jefa|amig[oa]|hermano|compa|carnal|joven|senora?|senorita|mija?|por favor"
    r"|porfa|de una"
    r" vez|otra vez))*"
)
"""Whom the chat is called, and the little words about it."""
_ASKS_ON = (
    rf"{_WANTED}(?:(?:go|keep|carry|move) (?:on|going|goin|ahead)|go back|get (?:back|to|on)|back"
    rf"|(?:re)?start(?: again)?|begin|continue"
    r"|resume|proceed|pick up|fire away|hit me|bring on|ask(?: me)?|do|answer|try|take|hear|see|give me|go through"
    r"|(?:run|(?:put|take|walk|lead) me) through"
    rf"|what(?:'?s| are| r))(?: (?:with|w|to))?{_THE}(?: rest of the)? (?:questions?|qs)(?: away)?(?: (?:i|i'?m|im"
    rf"|cuz|since|because) .{{1,40}})?"
    rf"|{_WANTED}(?:ask|fire)(?: me)?(?: away|{_THE} (?:stuff|things?)|(?: a)? (?:couple|few|some|one)(?: more"
    rf"| others?)?"
    rf"|(?: some| any)? more)"
    rf"|{_WANTED_ES}(?:(?:haga|hag[ae]n?me|haganos|hacer(?:me|nos)?|empiece|empecemos|empezamos|empezar|comience"
    rf"|comencemos"
    r"|comenzar|contest(?:o|ar|are)(?:le)?|respond(?:o|er|ere)(?:le)?|ver|lance|eche|cuales son|vamos|dele|adelante"
    r"|(?:siga|sigale|sigamos|sigo|sigue(?:le)?|seguir|seguimos|prosiga|contin(?:ue|uar|uemos|uamos)|volv(?:er|amos)"
    rf"|regres(?:ar|emos))){_LAS} preguntas?(?: que (?:tenga|tiene|quiera|guste))?"
    r"|(?:siga|sigale|adelante|prosiga) preguntando|pregunte(?:me|nos)?(?: usted)?(?: lo que (?:quiera|guste"
    r"|sea|tenga"
    rf"|necesite))?|{_WANTED_ES}(?:(?:siga|sigue|contin[u]e)(?:me|nos)?(?:le)? (?:preguntando|con eso)"
    rf"|hag[ae]n?(?:me|nos)"
    r" (?:otras?|unas|mas|la otra|la que sigue))(?: mas)?)"
)
_ASK_ON = re.compile(rf"(?:{_ASKS_ON}){_CALLED}")
"""How somebody asks for the questions; it is no answer to one."""
_MORE = re.compile(
    r"(?:(?:have|do|did|so|well|but|is that it|and) )*(?:(?:you|u|ya|yall|there|are there|is there|do you"
    r"|are) )*(?:got|have"
    r"|any)?(?: (?:any|some|a few))? ?(?:more|other|another) (?:questions?|qs)(?: (?:for me|left|there|in there|or"
    r" .{1,30}|to ask))*"
    r"|(?:what|whats|what'?s) (?:else|next)(?: (?:do|did|would) (?:you|u))?(?: (?:got|want to (?:know|ask)"
    r"|wanna (?:know|ask)"
    r"|need|have))?(?: (?:for|from) me)?"
    r"|(?:y )?(?:(?:ya )?no )?(?:tiene|hay|trae|quedan?|habra)(?: usted)?(?: (?:mas|otras?"
    r"|alguna otra)) preguntas?(?: (?:para mi"
    r"|o .{1,25}))?"
    r"|(?:y )?(?:que mas|que otra cosa)(?: me)?(?: (?:pregunta|va a preguntar|quiere (?:saber|preguntar)|necesita"
    r"|hay))?"
)
"""Whether there are more, asked while none is on the table: then one comes."""
_WHICH = re.compile(
    r"(?:wh?at(?:'?s| are| r| kinda?(?: of)?| type of| sort of)?(?: (?:the|your|ur|these|those))? (?:questions?|qs)"
    r"(?: (?:are|r|do|would|will|you|u|ya|they|these|those|it|got|have|ask|asking|wanna|want|going to|gonna|to|me"
    r"|about|is))*"
    r"|(?:(?:pregunte|digame|diga|oiga|a ver|primero)[, ]+)*(?:cuales (?:son|serian|eran)(?: (?:las|sus|esas"
    r"|estas))? preguntas"
    r"|(?:cuales|que|que clase de|que tipo de) preguntas)(?: (?:son|serian|que|me|les?|hace[n]?|tiene[n]?|va[n]? a"
    r"|quiere|hacer(?:me)?|esas|usted|ustedes|trae))*)"
)
"""What the questions are."""
_ASK_THEM = re.compile(
    r"(?:(?:ok|so|what now|y ahora que|bueno|ya|pues) )*(?:dale|dele|deme|dame|echeme|tire(?:me)?|venga(?:n)?"
    r"|suelt[ea])"
    r"(?: a| con)? (?:las|sus|esas|unas) preguntas(?: (?:pues|ya|entonces))*"
    r"|(?:pues )?pregunt[ea] lo que (?:vayas?|tenga|tengas|quieras?) (?:a preguntar|que preguntar)"
    r"|(?:(?:si|claro|bueno|ok|pues) )*(?:haga|hagan)(?:me|nos)las(?: (?:pero|nomas|que sea|ya|pues))*"
    r"(?: (?:rapid(?:o|ito)|de prisa))?"
    r"|(?:(?:yes|yeah|ok|sure) )*ask (?:me )?(?:them|em|'em)(?: (?:but|just|then|now))*(?: (?:quick(?:ly)?|fast))?"
)
"""To ask them, in short: "hagamelas pero rapidito"."""
_HAS_NOT = re.compile(
    r"(?:(?:ya )?(?:le|te|se lo) (?:repito|dije|digo) que |(?:like )?i (?:already |just )?(?:said|told (?:you"
    r"|u)) (?:that )?)?"
    r"(?:no|nope|not|none|nothing|neither|nor|never|i don'?t|i do not|i have no|i haven'?t|i'?m not|i am not"
    r"|ninguno?a?"
    r"|nada|ni|sin|tampoco|nunca)\b.*|(?:i'?m|i am|estoy) (?:ok|okay|fine|good|bien)|thanks|thank you|gracias"
)
"""What may stand beside it: what they have not, as they were asked of danger signs."""
_ASKS_ITSELF = re.compile(
    r"\b(?:i|puedo|quiero|quisiera|me gustaria)\b(?!.*\b(?:you to|que)\b).*\b(?:ask|hacer(?:le|les)?"
    r"|preguntar(?:le)?)\b"
)
"""Who has questions of their own."""
_ONWARD = re.compile(
    r"(?:let'?s |lets |we can |i want to |i'?d like to )?(?:keep going|go on|carry on|continue|keep on|move on)"
    r"|(?:podemos |quiero )?(?:sigamos|siga(?:le)?|seguir|seguimos|continu(?:e|emos|ar)|adelante)"
)
"""To go on, where what was told so far was looked at."""
_SAYS_WHO = re.compile(
    r"(?:excuse me|pardon(?: me)?|perdone?|disculpe|sorry)|(?:(?:no|excuse me|but|perdone?|pero|disculpe)[, ]+)*"
    r"(?:(?:i'?m|i am|am)(?: not)? (?:the |an? )?(?:patient|client|family(?: member)?|relative|one (?:who|that) .*)"
    r"|(?:yo )?(?:no )?soy (?:el |la |un |una |de la )?(?:paciente|familia(?:r)?|pariente)"
    r"|(?:it'?s|this is) (?:for|about) me"
    r"|es (?:para|por) mi)"
)
"""Who somebody is says nothing against it: "I am not a family. I am the patient. May I answer the questions?"."""
_SOME = re.compile(
    r"(?:(?:a few|some|the|your|ur|unas?|las|sus) (?:few |short |cortas )?)?(?:questions|preguntas)"
    r"(?: (?:i|i'?m|im|i'?ve|cuz|because|tengo|me quedan|que|estoy) .{1,40})?"
    rf"{_CALLED}"
)
_TIME = re.compile(
    r"(?:i|i'?m|im|i'?ve|we|ive|tengo|me quedan|hay|estoy|ando|got|have)\b.*\b(?:min\w*|break|lunch|hour|time"
    r"|tiempo|descanso"
    r"|hora|lonche)\b.*"
)
"""How little time there is for them: a break is one from work."""
_NOBODY_YET = re.compile(
    r"(?:(?:nobody|no ?one|nobody else)(?:'?s| is| has| ever| even)* (?:joining|joined)"
    r"(?: (?:me|us|yet|here|the chat))*"
    r"|nadie (?:se )?(?:ha |me )?(?:une|unido|unio|conecta|conectado)(?: (?:aqui|al chat|todavia|conmigo))*"
    r"|(?:i )?(?:only |just )?(?:got|have|tengo)(?: (?:like|about|only|como|unos))* \d+ ?min\w*(?: left)?)"
)
"""That nobody of the team has come, and how many minutes there are: beside a wish for the questions no answer."""
_ON = re.compile(
    rf"(?:let'?s |just |we can |(?:can|could|shall) we |please )*(?:go|keep going|carry on|continue|move on|keep on"
    rf"|go ahead)(?: on)?{_CALLED}"
    rf"|(?:que )?(?:sigamos|siga(?:le|mos)?|seguimos|seguir|continuemos|continue|prosiga|dele|adelante"
    rf"|acab[ea](?:mos|n)?"
    rf"|termin[ea](?:mos|n)?){_CALLED}"
)
"""To go on, or to get them over with, where nothing is on the table."""
"""Where nothing was asked yet, the questions alone are a wish for them, as on their button."""
_ASSENTS = re.compile(
    r"(?:(?:yes|yeah|yep|fine|sure|ok(?:ay)?|alright|all right|whatever|go|no|si|claro|bueno|esta bien|de acuerdo|va"
    r"|sale"
    r"|ande|andele|pues|ay)(?: |$))+(?:sir|ma'?am|senora?|senorita|joven)?"
)
"""What may stand before it."""
_NEXT = re.compile(
    r"(?:(?:(?:ask me|give me|what(?:'?s| is)|on to|go to|move on to) )?(?:the |ur |your )?next (?:question|one|q)"
    r"|(?:(?:pase|vamos|vamonos|pasemos) a |haga(?:me)? |deme )?(?:la )?(?:siguiente|proxima) pregunta|la que sigue)"
    rf"{_CALLED}"
)
_BEFORE = 12
_OF_THE_TALK = re.compile(
    r"(?:(?:no|nah|but|pero|y|and) )*(?:(?:i|le) (?:already |just |only |ya )?(?:mean|meant|said|told|asked|dije"
    r"|conteste)"
    r"|nobod\w+|no one|nadie|eso|esto|ya (?:me|le|lo|se)|you|u|usted|that|it was|fue|era|lo (?:de|que)|gracias"
    r"|thanks)\b.*"
)
"""What may stand before a wish for the questions, where none is on the table: what was said before is put right."""
_REST = 6
"""Words that may stand beside "next question" and tell nothing that would be lost: "last two and I'm done"."""
_LONGEST = 18
"""Words of a message that may ask for the questions in line."""


_GO_ON = re.compile(
    r"(?:(?:lol|haha|(?:ur|u r|you'?re|you are) right|tienes? razon|let'?s|lets|we (?:can|could|should)|you can"
    r"|i (?:can|could|want to|wanna)|i'?d like to|can (?:i|we|you)"
    r"|could (?:i|we|you)|shall we|may i|sure|alright|all right|fine|k|yep|yea|great|good|just|dale|va|orale|ande"
    r"|andale|listo|lista) )*"
    r"(?:keep going|keep goin|go on|carry on|continue|keep on|move on|proceed|ask away|fire away|ask(?: me)?"
    r"|sig(?:ue|a|amos)(?:le)?|seguimos|contin(?:ua|ue|uemos|uamos)|adelante|prosiga|pregunt[ea](?:me)?)"
    r"(?: (?:please|pls|then|on|it|already|i guess|asking|preguntando|pues|entonces|usted|nomas|con eso|con esto))*"
    r"|whatever(?: the)? (?:next|other)(?: one| question)?(?: is|'s)?(?: (?:just|you can))* (?:go ahead|go on"
    r"|ask(?: it)?)"
)
"""To go on, and nothing else; "go ahead" alone may be a yes to what was offered."""
_GO_ON_BARELY = re.compile(
    r"(?:seguir|continuar|(?:y )?que mas|(?:and )?what else|what'?s next)(?: (?:por favor|please))*"
)
"""The same, where a question is on the table that such words do not answer: "seguir" may be all that is hoped for."""
_WHAT_NEXT = re.compile(
    r"(?:(?:so|ok|and|y|pues) )*(?:what'?s next|what is next|(?:que|q) sigue)(?: (?:now|then|ahora|pues))*"
)
"""With a question on the table it is that one."""
_HOPED = frozenset({"goal", "first_step", "uses", "helped"})
_FOR_QUESTIONS = re.compile(
    r"\b(?:ask(?: me)?|begin|start(?: with)?|answer|take|see|get (?:to|on with)|like|want|give me|ready for"
    r"|(?:go (?:on|ahead|through)|continue|proceed|carry on|keep going)(?: with)?|(?:i|we|let'?s|to) do)"
    r" (?:the|your|ur|those|these|them|whatever)(?: \w+)? ?questions?\b(?! (?:my|his|her) )"
    r"|\b(?:haz|hag[ae]n?|hacer|hagamos|empecemos|empezar|empieza|empiece|comencemos|comenzar|contest(?:o|ar"
    r"|are|amos)"
    r"|respond(?:o|er|ere)|sig(?:o|a|ue|amos)|seguir|seguimos|dame|deme|quiero|quisiera|ver|list[oa] para)"
    r"(?:me|nos|le|te)?(?: (?:a|con))? (?:las|sus|tus|esas|unas)(?: \w+)? ?preguntas\b"
)
_NOT_FOR_THEM = re.compile(
    r"n't\b|\b(?:no|not|dont|stop|hate|why|how|who|what|when|where|if|have to|has to|got to|gotta|need to|must"
    r"|already"
    r"|did|after|later|skip|tired|too (?:many|much)|enough|(?:my|his|her|mi|su) \w+ (?:ask|answer|pregunt|contest)\w*"
    r"|por que|como|quien(?:es)?|cuant[oa]s?|que pasa|despues|luego|(?:tengo|hay|habia|tienen?) que (?:contest"
    r"|respond"
    r"|hac)\w*|salt\w+|hart[oa]|ya (?:las|conteste|respondi|hice))\b|\?.*\b(?:quien|who)\b"
)
"""Of what else the questions may be spoken: whether one must, who sees them, that they are too many."""
_OF_YOURS = re.compile(r"\bquestions? (?:that )?(?:you|u|they)\b.*")
_A_WISH = 22
"""Words of a message that wishes for them, at most."""
_TELLS_ITSELF = re.compile(
    r"(?:my|mi) (?:goal|hope|name|number|reason|days?|husband|wife|son|daughter|meta|nombre|numero|esposo"
    r"|esposa|hij[oa])\b"
    r"|what (?:helps|brings)\b|lo que me\b"
)
"""Beside a liking for the questions this answers one: "i like the questions, my goal is to quit"."""
NO_START = frozenset({"utter_offer_items", SHOWN})
"""Behind these "go on" is a yes, or what the summary makes of it."""


def asks_to_go_on(heard: Heard) -> bool:
    """Return whether all that a message says is to go on, or it wishes for the questions, at one or at none.

    At a check-in to go on is its answer.
    """
    if heard.question not in (None, *QUESTIONS) or heard.text.startswith("/"):
        return False
    said = [plain for _, plain in pieces(without_courtesy(heard.text))]
    goes = [plain for plain in said if not (_ASSENTS.fullmatch(plain) or urges(plain))]
    if goes and only(goes, _GO_ON) and "?" not in heard.text:
        return heard.last not in NO_START or heard.question is not None
    if goes and only(goes, _GO_ON_BARELY, _WHAT_NEXT):
        return heard.question in QUESTIONS and (heard.question not in _HOPED or only(goes, _WHAT_NEXT))
    plain = folded(without_courtesy(heard.text))
    brief = len(plain.split()) <= _A_WISH and not _ASKS_ITSELF.search(_OF_YOURS.sub("", plain))
    if any(_TELLS_ITSELF.match(words) for _, words in pieces(heard.text)):
        return False
    return brief and _FOR_QUESTIONS.search(plain) is not None and _NOT_FOR_THEM.search(plain) is None


def goes_on(text: str, question: str | None) -> str | None:  # noqa: PLR0911 - one line a reason
    """Return what a wish for the questions means: these again, or with one on the table that it is passed over."""
    text = without_courtesy(text)
    said = [plain for _, plain in pieces(text)]
    if question not in (None, *QUESTIONS, CHECK_IN):
        return None
    if question is not None and (urges(text) or passes(text)):
        return SKIP if passes(text) and question in QUESTIONS else START
    beside = (_ASSENTS, _SAYS_WHO)
    asks = [plain for plain in said if not (any(way.fullmatch(plain) for way in beside) or urges(plain))]
    if not asks or any(map(_ASKS_ITSELF.search, asks)):
        return None
    some = only(asks, _SOME, _ASK_THEM, _TIME) and not only(asks, _TIME)
    if asks_which(text) or only(asks, _ASK_THEM) or (question is None and some):
        return START
    if question in (None, CHECK_IN) and _wants_more(said, text, free=question is None):
        return START
    little = sum(len(plain.split()) for plain in asks[1:]) <= _REST
    first = little and _ASK_ON.fullmatch(asks[0]) is not None
    if first or (any(map(_ASK_ON.fullmatch, asks)) and only(asks, _ASK_ON, _HAS_NOT, _NOBODY_YET)):
        return START
    if little and _NEXT.fullmatch(asks[0]):
        return SKIP if question in QUESTIONS else START
    return None


def _wants_more(said: list[str], text: str, *, free: bool) -> bool:
    """Return whether the last thing said, while no question is on the table, is a wish for the next.

    What stands before it is short and no question: "no i meant MY break at work. go on". At a check-in, which is not
    `free`, "sure, lets go on" is its answer.
    """
    *before, last = [plain for plain in said if not _ASSENTS.fullmatch(plain)]
    brief = sum(len(plain.split()) for plain in before) <= _BEFORE and only(before, _OF_THE_TALK, _SOME, _ON)
    if any(map(_ASKS_ITSELF.search, said)) or not brief:
        return False
    if (
        _MORE.fullmatch(last)
        or _WHICH.fullmatch(last)
        or (free and len(said) > 1 and _ON.fullmatch(last) and "?" not in text)
    ):
        return True
    return any(way.fullmatch(last) for way in (_ASK_ON, _ASK_THEM, _NEXT)) and "?" not in text


def asks_which(text: str) -> bool:
    """Return whether all that a message says is to ask what the questions are."""
    asks = [plain for _, plain in pieces(text) if not (_ASSENTS.fullmatch(plain) or urges(plain))]
    return bool(asks) and only(asks, _WHICH)


def comes_back(heard: Heard) -> bool:
    """Return whether somebody wants the questions, or who paused them, or saw what was told, says to be back."""
    if asks_to_go_on(heard):
        return True
    said = [plain for _, plain in pieces(heard.text)]
    back = bool(said) and all(map(BACK.fullmatch, said)) and "?" not in heard.text
    paused = back and heard.last == PAUSED
    onward = bool(said) and all(map(_ONWARD.fullmatch, said)) and heard.last == SHOWN
    early = onward and any(heard.slots.get(name) is None for name in QUESTIONS)
    return (paused or early) and bool(heard.slots.get("talk_begun"))


def without_courtesy(text: str) -> str:
    """Return a text without what is said only to be polite; as it was, where nothing is left or there is none."""
    plain = folded(text)
    if _COURTESY.search(plain) is None:
        return text
    left = " ".join(_COURTESY.sub(" ", plain).split()).strip(" ,;.\u00bf\u00a1")
    return left or text


def wants_questions_in_line(text: str) -> bool:
    """Return whether somebody asks to go through the questions while they wait."""
    return len(text.split()) <= _LONGEST and _MEANWHILE.search(folded(text)) is not None
