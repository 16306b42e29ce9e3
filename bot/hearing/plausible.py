"""What a message has to say for a guess that would hurt if it were wrong. Pure functions, without Rasa.

A grown person who is told what happens with people under 18, or someone in grief who is warned of seizures, has not
been heard. So these guesses need a word or a number that bears them out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing import borne_out, only_told
from bot.hearing.answers.age import says_under_18, tells_anothers_age, without_trade
from bot.hearing.answers.topics import NOT_ALONE
from bot.hearing.changes.hoping import of_here, of_life
from bot.hearing.drunk_now import drunk_now
from bot.hearing.lines.clauses import clauses, folded
from bot.hearing.questions.particular_home import NOTHING_SINCE
from bot.hearing.questions.particular_plain import asks_who
from bot.hearing.questions.speaking import SWITCHES, wishes_this_talk
from bot.hearing.questions.stopping import without_unable
from bot.hearing.wishes.declining import refuses_one

if TYPE_CHECKING:
    from collections.abc import Callable

_STOPPING = re.compile(
    r"stop|\bquit(?:s|ting|ter)?\b|detox|withdr|turkey|taper|com(?:e|ing) off|kick|shak|sweat|sick|seizure|\bdts?\b"
    r"|cut(?:ting)? (?:back|down)"
    r"|wean|\bwds?\b|dej(?:ar|o|e|arl\w*|ando)\b|\b(?:lo|la|los|las) deja\b|parar|que pare\b|abstinencia|\bde golpe\b"
    r"|desintox"
    r"|t(?:em|iem)bl|\bsud(?:or\w*|o|ad[oa])\b|escalofri|mono\b|malilla|bajar|romp\w+ (?:en frio|vicio)"
    r"|\bponer?(?:me|go)? (?:muy )?mal[oa]?\b|\bpon(?:go|iendo) (?:muy )?mal|cuerpo (?:me )?(?:la |lo )?(?:sin|pide)"
)
_OF_NERVES = re.compile(
    r"\b(?:sh[ao]k\w*|(?:t[ei]|tie)mbl\w*)[^.?!]{0,20}\b(?:typ|writ|say|tell|ask|nerv|fear|scared|escrib|dec|cont"
    r"|miedo)\w*"
)
"""Who shakes in writing it is afraid, and not ill from stopping."""
_WITHOUT = re.compile(
    r"\b(?:no|without|off|out|ran|missed|miss|since|til+|until|haven'?t|day (?:\d+|one|two|three|four|five)"
    r"|flush\w*|threw|dump\w*|sober|sin|desde|hasta|falta|acab\w+|tire|bote|solte|limpi[oa]|\w+ dias?)\b"
)
"""With the name of what is used, that it is not there: "i ran out of xanax", "sin la cerveza me siento mal"."""
_WHAT_IS_USED = re.compile(
    r"\b(?:drink\w*|alcohol|booze|beers?|wine|vodka|whiske?y|liquor|pills?|xan(?:ax|s)?|bars|benzos?|klonopin|valium"
    r"|ativan|oxys?|percs?|norcos?|opioids?|methadone|su[bp]s|suboxone|dope|heroin|fent\w*|blues|meth|coke|weed|fix"
    r"|scripts?|clean|tom(?:o|ar|ad[oa]|e)|beb(?:o|er|id[oa])|consum\w+|us(?:o|ar|ad[oa]|ed|ing)|fum(?:o|ar|ad[oa])"
    r"|met(?:o|erme)"
    r"|pastillas?|botellas?|cervezas?|vino|tragos?|heroina|metadona|cristal|drogas?|medicina|receta|eso|clonazepam"
    r"|limpi[oa])\b"
)
_SENTENCES = re.compile(r"[.?!\u00bf\n]+")
"""Where a sentence ends: "tomo, \u00bfatienden sin cita?" lacks no drink."""
_PRONOUN_PAIR = re.compile(r"\b(?:he|she|they|ella|el|elle) ?/ ?\w+(?: ?/ ?\w+)?\b")
"""How somebody says how to be spoken of: that names no other."""
_MINE = (
    r"life|self|id|(?:legal |birth |dead |old )?name|papers|licen[sc]e|pronouns?|gender|body|own|head|mind"
    r"|drinking|use"
    r"|problem|meds|pills|job|work|credencial|nombre|identificacion|vida|papeles|pronombres?|genero|cuerpo|cabeza"
    r"|trabajo|problema|licencia|medicinas?"
)
_ANOTHER = re.compile(
    r"\b(?:he|she|they|him|her|hers|his|them|their|some(?:one|body)|friends?|famil(?:y|ies)"
    rf"|(?:my|our|mis?|nuestr[oa]s?) (?!(?:{_MINE})\b)\w+|el|ella|ell[oa]s|alguien|amig[oa]s?|familiar(?:es)?|familia"
    r"|l[oa]s? ayud\w+|ayudarl\w+|otr[oa]s?|another|else|un|una|parents?|spouses?|fathers?|mothers?|sons?|daughters?"
    r"|papas?|mamas?|padres|hij[oa]s?)\b"
)
_WHETHER = re.compile(
    r"[?]|\b(?:if|whether|know|confirm|check(?:ed|ing)?|verify|tell me|say yes|looking for|look up|find"
    r"|put me through"
    r"|si|saber|confirm\w+|digame|busc\w+|averigu\w+|verific\w+|me comunica)\b"
    r"|(?:^|[,.;!] ?|\b(?:and|so|but|or|y|pero|o) )(?:is|are|was|did|does|do|has|have|can|could|will|would|who|which"
    r"|what|whats|when|how|esta|estan|estuvo|va|van|viene|vienen|vino|tienen?|atienden?|se (?:atiende|encuentra)"
    r"|le atienden|llego|es|fue|ha ido|hay|sigue|(?:a )?que|como|cuando|en que|puede[ns]?|puedo|quien)\b"
    r"|\b(?:patient|client|paciente|intern\w+|admitted|discharged|therapy|terapias?|treatment|tratamiento"
    r"|se esta tratando|program|programa|clinic|clinica|citas?|sessions|sesiones|detox|rehab|with you"
    r"|your (?:care|unit)|ustedes)\b"
    r"|\b(?:is|are|was|were|he'?s|she'?s|they'?re|up|over|in|out) there$|\bahi$|^ahi (?:esta|tienen)\b"
)
"""How somebody asks whether a person is there: "my son is up there" tells it."""
_TELLS_OF_ME = re.compile(
    r"\b\w{3,}(?:ed|s) me\b|(?:^|[,.;!?\u2026]\s*)(?:so|and|then|but) i (?!wonder|ask|need|want)\w+"
    r"|\bme (?:senti|fui|puse|trat\w+|llam\w+|hizo)\b|\b(?:por eso|y entonces"
    r"|asi que) (?:yo )?(?:me )?\w+[eioa]\b"
)
"""What somebody tells of themselves asks nothing, unless it has a mark."""
_WAS_HERE = re.compile(
    r"\bi(?:'?m|'?ve| am| was| have been| had been| used to be) (?:\w+ )?(?:an? |your |the )?(?:\w+ )?(?:patient"
    r"|client)\b"
    r"|\bi (?:was|got|went|had) (?:\w+ )?(?:in |to |through )?(?:treat\w+|therapy|rehab|detox|the program)\b"
    r"|\b(?:it|this) is about me\b|\b(?:my|mi) (?:\w+ )?(?:counsel+or|therapist|doctor|consejer[oa]|terapeuta"
    r"|doctora?|psicolog[oa])\b"
    r"|\b(?:yo )?(?:soy|era|fui|he sido) (?:\w+ )?(?:ex ?)?paciente\b|\bestuve (?:en tratamiento|internad[oa]"
    r"|en el programa)\b"
    r"|\bse trata de mi\b"
)
_MOVES_LINES = re.compile(
    r"\W*(?:(?:please|pls|can you|could you|ok|now|por favor|porfa|puede) )*(?:swap|switch|trade|exchange|flip"
    r"|intercambi\w+|cambi\w+|mueva|muev\w+)\b"
)
"""Who would have lines of their own change places asks of nobody: "swap who is in my corner and what helps"."""
_OTHERS_HERE = re.compile(
    r"\b(?:my|our|mi|mis|nuestr[oa]) (?:\w+ )?(?:husband|wife|son|daughter|kids?|brother|sister|mom|mother|dad"
    r"|father|friend"
    r"|boyfriend|girlfriend|partner|ex|cousin|uncle|aunt|neighbor|boss|espos[oa]|marido|mujer|hij[oa]|herman[oa]"
    r"|mama|papa|amig[oa]"
    r"|novi[oa]|pareja|prim[oa]|ti[oa]|vecin[oa]|jef[ea])\b"
)
_TELLS_HABIT = re.compile(
    r"(?:yo )?(?:nunca|jamas|no|siempre) (?:lo |la |me )?(?:hago|hice|tomo|fumo|uso|consumo|bebo|meto|drogo)\b[^?]*"
    r"|i (?:never|don'?t|dont|do not|always|only) (?:ever )?(?:do|did|drink|use|smoke)\b[^?]*"
)
"""What somebody does or never does is told, and asks for no secret to be kept."""
_ONLY_PRIVATE = re.compile(
    r"\W*(?:(?:my|the|any|some|all|mis?|lo|las?|cosas?|asuntos?|temas?|just|solo|nada) )*(?:private|personal"
    r"|privad[oa]s?"
    r"|personal(?:es)?|privacy)(?: (?:stuff|things?|life|matters?|business|topics?|subjects?|cosas|vida|asuntos))?\W*"
)
"""Named as a topic, and no more: it asks for no secret to be kept."""
_LEFT_ALONE = re.compile(
    r"\b(?:(?:do ?n'?t|do not|dont|not|never) (?:want |need |like )?(?:that |it |this |to be )*(?:brought|bring(?:ing)?"
    r"|mention\w*|talk(?:ing)? about)(?: (?:that|it|this))?(?: up)?\b|no (?:quiero que )?(?:l[oa]s? )?(?:mencion\w+"
    r"|saqu\w+ (?:eso|ese tema)|toqu\w+ (?:eso|ese tema))|no quiero hablar de eso)"
)
"""What is past, told to be left alone, has no two sides."""
_SAYS_OF_ME = re.compile(
    r"\b(?:(?:mi|my) \w+|he|she|they|ella|el|todos|everyone|everybody|la gente|people)(?: (?:me|siempre|always|keeps?"
    r"|just))* (?:dicen?|dijo|creen?|piensan?|says?|said|saying|thinks?|tells?|told)(?: me)? (?:(?:que|q|that)"
    r" )?(?:ya )?"
    r"(?:soy|estoy|tomo|bebo|uso|tengo|necesito|i'?m|im|i am|i drink|i use|i have|i need) (?!preocupad|worried|scared)"
)
"""What somebody says of the one who writes: the trouble is their own."""
_ADVISER = (
    r"(?:(?:my|our|the) (?:\w+ )?\w+|(?:he|she|they|everyone|everybody|people|someone))(?: keeps?| kept| always)?"
)
_ADVISER_ES = r"(?:(?:mi|mis|el|la|los|las|nuestr[oa]) (?:\w+ )?\w+|ell?a?|ell[oa]s|todos|la gente)"
_ADVICE = re.compile(
    rf"(?:{_ADVISER} (?:says?|said|saying|thinks?|thought|told me|tells me|telling me|insists?|wants? me|wanted me"
    rf"|begs me|asked me)(?: that)?(?: i (?:should|need to|have to|must|ought to)| to)?(?: go)?"
    r" (?:talk|speak|see|reach out|chat|come)\b"
    rf"|{_ADVISER_ES} (?:me )?(?:dice|dicen|dijo|dijeron|cree|creen|quiere|quieren|insiste|insisten|pide|pidio"
    r"|aconsej\w+|recomend\w+)(?: en)? que (?:(?:yo )?(?:debo|debia|deberia|tengo que|necesito|tenia que) )?"
    r"(?:habl|busqu|ve|platic|acud|ven)\w*\b)"
)
_OWN_WISH = re.compile(
    r"\b(?:i (?:want|need|would like|wanna|agree)|i'?d like|can i|may i|could i|please|so (?:can|could|here|i'?m|get)"
    r"|get me|ok(?:ay)? (?:so|then)|yo (?:tambien )?(?:quiero|necesito)|quiero|quisiera|necesito|puedo|podria"
    r"|por favor)\b"
)

_ASKS_LEAVE = re.compile(
    r"\b(?:am i (?:even )?allowed|do i have (?:the|a) right|is it (?:ok(?:ay)?|legal|allowed) (?:to|if)"
    r"|tengo derecho|se vale|me permiten"
    r"|es legal)\b"
)
_HOLDS_AGAINST = re.compile(
    r"\b(?:you|u|ya) (?:never|didn'?t|didnt|did not|literally|just|only|don'?t|dont|keep)(?: even| ever"
    r"| once)* (?:ask\w*|said|say\w*"
    r"|answer\w*|tell|told|listen\w*|read|hear\w*|repeat\w*)\b|\b(?:hard|mad|harsh|tough) (?:on|at) (?:you|u)\b"
    r"|\b(?:usted )?(?:nunca|jamas|no|ni) (?:siquiera )?(?:me )?(?:pregunto|pregunta|dijo|contesto|respondio"
    r"|escucho|leyo)\b"
)
"""What is held against this chat, and not against oneself: "you never asked me anything??"."""

_WHAT_FOR = re.compile(
    r"\b(?:what(?:'?s|s| is| are| will| would| good)|how (?:will|would|are|is)|why (?:would"
    r"|should))\b[^.]*\b(?:gonna|going to|do"
    r"|help|fix|change|bring|good)\b|\b(?:de que|para que|que) (?:me )?(?:sirven?|van a servir|ganan?|cambian?"
    r"|arreglan?)\b"
)
"""What good the questions are, said in bitterness: no wish for them."""
_BEGAN = re.compile(
    r"(?:(?:ya|hoy|apenas|pero|y|el|ella|esta manana|today|already|but|and) )*(?:(?:le|se|me) )?(?:empezo|comenzo)"
    r"(?: (?:hoy|ayer|anoche|ya|apenas|esta (?:manana|noche)|hace .{1,20}|con (?:eso|esto)))*"
    r"|(?:(?:and|but|so|well) )*(?:he|she|it|they)(?:'?s| has| have)? (?:just |already )*(?:started|began|begun)"
    r"(?: (?:today|yesterday|already|last night|this morning|tonight|.{1,12} ago))*"
)
"""What began with another is told, and asks for no questions: "ya empezó hoy"."""
_SEEN = re.compile(
    r"\b(?:see|show\w*|look|read|view|review|check|pull up|summary|wrote|written|write|put|got|get|have|said|told"
    r"|list|lemme"
    r"|note[sd]?|share[d]?|sent|down|u r saying|recap|done|finish\w*|ver|vea|muestr\w+|mostrar\w*|ensen\w+|resumen"
    r"|anot\w+|apunt\w+"
    r"|escrib\w+|escrito|lista|respuestas|dije|conte|le\w+|mande|envie|terminar?|termine|listo)\b"
)
"""What a wish to see what was told cannot do without."""
_LONELY = re.compile(
    r"\b(?:alone|lonely|loneli\w*|lonesome|isolat\w+|by myself|on my own|no ?one|no 1|nobody|not a soul"
    r"|any(?:one|body)|empty|left out|outsider|invisible|(?:only|last) (?:one|person)|cut off|disconnected|company"
    r"|(?:no|lost|lose|losing|any|few|my|all the) friends|fit in|belong\w*|surrounded|(?:gets?"
    r"|understands?) (?:it|me)"
    r"|(?:who|whom) (?:would|could|can|do|to|even)|(?:talk|speak)\w* to the (?:dog|cat|tv|walls?|radio|plants?)"
    r"|far (?:away )?from (?:home|family|my)|(?:phone|door)\w*\b[^.?!]{0,20}\b(?:rings?|knocks?)"
    r"|sol[oa]s?|solit\w+|soledad|nadie|ningun\w*|(?:sin|no tengo|perdi\w*|pocos) amig\w+|aislad[oa]|vaci[oa]"
    r"|abandon\w+|compania|(?:con|a) quien|encaj\w+|lejos de (?:mi|casa|todos)|olvidad[oa]|las paredes|rodead[oa]"
    r"|(?:me|lo) entiend\w+|(?:unic|ultim)[oa]s?)\b"
)
"""How people speak of being without others, whichever way: "who would i even call", "las paredes"."""
_OF_ONESELF = re.compile(
    r"\b(?:i|i'?m|im|me|my|myself|ive|i'?ve|yo|me|mi|mis|conmigo|estoy|siento|soy|tengo|vivo|ando|quedo|estar"
    r"|sentir\w*)\b"
)
_ASKS_FOR = re.compile(
    r"[?]|\b(?:want|like to|love to|wanna|tell|are there|is there|do you|you have|where|how|find|meet|hear|yes|talk"
    r"|know|need|looking"
    r"|quiero|quisiera|gustaria|hay|donde|como|conocer|encontrar|busco|diga\w*|saber|tienen|necesito|hablar)\b"
)
"""How somebody asks for others who have been through it; only named, they are an answer: "no support groups"."""
_OF_THIS_CHAT = re.compile(
    r"\b(?:you|u|ur|your|you'?re|ya|this|that'?s|it|it'?s|these|chat|bot|app|robot|program|machine|questions?"
    r"|useless|(?:un)?helpful|waste|stupid"
    r"|dumb|boring|annoying|usted(?:es)?|su|sus|est[aoe]s?|es[oa]s?|preguntas?|maquina|sirve\w*|inutil|perdida"
    r"|tonter\w+)\b"
)
"""What a complaint at a question speaks of, before anything else."""
_NOTHING_SINCE = re.compile(NOTHING_SINCE)
_GOES_WITHOUT = re.compile(
    r"\b(?:sick|shak\w*|sweat\w*|seiz\w*|throw\w* up|puk\w*|vomit\w*|cramps?|chills?|tembl\w+|tiembl\w+|sud(?:o|ar"
    r"|ores)|escalofri\w+"
    r"|(?:muy |me pongo |me siento )mal[oa]?|enferm\w+|malilla)\b"
)
"""What a body does without it."""
_ASKS_WHO_IS_UP = re.compile(
    r"^(?![\s\S]*\b(?:talk|speak|want|need|hablar|quiero|necesito)\b)(?=[\s\S]*\b(?:awake|at this hour|despiert[oa]s?"
    r"|a esta hora)\b)[\s\S]*\b(?:any(?:one|body)|some(?:one|body)|person|human|alguien|persona)\b"
)
"""Whether somebody is up is asked: nobody is wished for by it."""


_OF_AN_ANSWER = ("change_answer", "remove_answer", "correct")


def says_not_alone(text: str) -> bool:
    """Return whether a text says that its writer is not alone, and nothing of loneliness beside it."""
    plain = folded(text)
    return NOT_ALONE.search(plain) is not None and _LONELY.search(NOT_ALONE.sub(" ", plain)) is None


def plausible(text: str, intent: str | None) -> bool:
    """Return whether a text can mean what was guessed; only the guesses that hurt are asked for more."""
    if intent in SWITCHES:
        return wishes_this_talk(text)
    bears_out = _BEARS_OUT.get(intent or "")
    return bears_out is None or bears_out(text)


def plausible_at_question(text: str, intent: str | None) -> bool:
    """Return whether a text may come between a question and its answer as what was guessed."""
    if intent == "peers":
        return _ASKS_FOR.search(folded(text)) is not None
    if intent == "feedback":
        first = next((clause.plain for clause in clauses(text)), folded(text))
        return _OF_THIS_CHAT.search(first) is not None
    if intent in _OF_AN_ANSWER:  # "quita eso de tomar" is what somebody hopes for
        return of_here(folded(text)) or not of_life(folded(text))
    return True


def goes_without(text: str) -> bool:
    """Return whether a text tells what a body does without what is used: "sick as a dog if i miss a pill"."""
    plain = folded(text)
    return _lacks(plain) and "?" not in text and _GOES_WITHOUT.search(plain) is not None


def nothing_since(text: str) -> bool:
    """Return whether a text tells that for days there was none of it: "since Monday nothing"."""
    return _NOTHING_SINCE.search(folded(text)) is not None


def _of_ones_own_age(text: str) -> bool:
    if says_under_18(text):
        return True
    young = borne_out.may_be_young(without_trade(text))
    return young and not (tells_anothers_age(text) or any(char.isdigit() for char in text))


def _speaks_of_stopping(text: str) -> bool:
    plain = without_unable(borne_out.without_other_stops(_OF_NERVES.sub(" ", folded(text))))
    return any(map(_lacks, _SENTENCES.split(plain))) or _STOPPING.search(plain) is not None


def _lacks(sentence: str) -> bool:
    return _WITHOUT.search(sentence) is not None and _WHAT_IS_USED.search(sentence) is not None


def _asks_of_a_patient(text: str) -> bool:
    plain = folded(text)
    if _MOVES_LINES.match(plain) and "?" not in text:
        return False
    if _WAS_HERE.search(plain) and _OTHERS_HERE.search(plain) is None:  # who speaks of themselves asks of nobody
        return False
    return _WHETHER.search(plain) is not None and ("?" in text or _TELLS_OF_ME.search(plain) is None)


def is_advised(text: str) -> bool:
    """Return whether a text only tells that somebody else says to talk to someone, and wishes nothing itself."""
    plain = folded(text)
    found = _ADVICE.match(plain)
    return found is not None and _OWN_WISH.search(plain, found.end()) is None


def _blames_oneself(text: str) -> bool:
    """Return whether words may be held against oneself: not those that ask for leave, or hold it against this chat."""
    plain = folded(text)
    return not (_ASKS_LEAVE.search(plain) or _HOLDS_AGAINST.search(plain))


_BEARS_OUT: dict[str, Callable[[str], bool]] = {
    **borne_out.BEARS_OUT,
    **only_told.ASKS,
    "underage": _of_ones_own_age,
    "withdrawal": _speaks_of_stopping,
    "for_someone_else": lambda text: bool(
        _ANOTHER.search(_PRONOUN_PAIR.sub(" ", folded(text)))
        and not (borne_out.only_beside(text) or borne_out.kept_away(text) or _SAYS_OF_ME.match(folded(text)))
    ),
    "ambivalent": lambda text: borne_out.two_sides(text) and _LEFT_ALONE.search(folded(text)) is None,
    "self_blame": _blames_oneself,
    "is_patient_here": _asks_of_a_patient,
    "drunk": drunk_now,
    "is_private": lambda text: (
        not (_TELLS_HABIT.fullmatch(folded(text)) or _ONLY_PRIVATE.fullmatch(folded(text)))
        and borne_out.asks_of_privacy(text)
    ),
    "ask_human": lambda text: (
        not (is_advised(text) or refuses_one(text) or _ASKS_WHO_IS_UP.search(folded(text)) or asks_who(text))
    ),
    "stop": lambda text: not borne_out.hopes_to_change(text),
    "start_talk": lambda text: not (_WHAT_FOR.search(folded(text)) or _BEGAN.fullmatch(folded(text).strip(" .!"))),
    "show_summary": lambda text: _SEEN.search(folded(text)) is not None,
    "feel_alone": lambda text: bool(
        _LONELY.search(NOT_ALONE.sub(" ", folded(text))) and _OF_ONESELF.search(folded(text))
    ),
}
"""What each of these guesses asks for."""
