"""The words that bear out what a guess says of somebody's story. Pure functions, without Rasa.

To be told that it makes sense to want and not to want, in a divorce; or that what was built is not lost, of a dog that
was let out: that is to be misread. What nothing here bears out is something told, and is heard as that. In small
letters without accents, as bot/hearing/lines/clauses.py folds them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.topics import about_using
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from collections.abc import Callable

_LOSES = re.compile(
    r"\b(?:divorc\w+|custody|custodia|put(?:ting)? \w+ (?:down|to sleep)|vet says|veterinari[oa]|died|passed away"
    r"|funeral|murio|fallecio|my place|mi (?:lugar|turno)|sign (?:him|her|them) up"
    r"|(?:losing|lost|losin) (?:my (?:mind|marbles|shit)|it)|going (?:crazy|insane|nuts|mad)|volviendo loc[oa]"
    r"|perdiendo la (?:razon|cabeza))\b"
)
"""What is no doubt about a change of one's own, in whatever words."""
_TWO_SIDES = re.compile(
    r"\b(?:(?:not|\w+n'?t) (?:(?:so|too|really|even|that|100|percent|quite|fully|completely) )*(?:sure|certain"
    r"|convinced"
    r"|sold|ready|decided|there yet|want|wanna|see (?:it|why|the)|think|need|that bad|as bad"
    r"|so bad|like im|me|know (?:if|that|whether|about)|cause i|but not)|but (?:it|i|not|also)"
    r"|no (?:estoy|ando|me veo) (?:\w+ )?(?:list[oa]|segur[oa]|convencid[oa]|preparad[oa]|tan|sin|mal)\b"
    r"|no (?:me|lo|le|se) (?:decid\w+|anim\w+|nace|late|conven\w+|veo|si|si de|quiero)|no (?:se|creo|quiero|veo"
    r"|vendria)\b"
    r"|no tengo claro|no he decidido|no es (?:para|tan)|no yo|maybe i dont|i dont|and dont|idk|iffy|unsure|undecided"
    r"|(?:in )?(?:two|both) (?:minds|ways)|either way|torn|fence|back and forth"
    r"|second thoughts|still deciding|make up my mind|chang\w+ my mind"
    r"|(?:part|half|rest|some) of (?:me|the time|this)|half (?:in|out)|one (?:foot|minute|day)|next (?:im|i)"
    r"|some (?:days|mornings)|(?:kinda|sorta) (?:want|wanna)|maybe (?:i|cut|not|someday|treatment)|i might|someday"
    r"|yes and no|on the other"
    r"|i(?:'?d| would) miss|miss it|(?:like|love|enjoy)(?:s|d)? (?:it|my|getting|drinking|smoking|using|who i am|how)"
    r"|made me (?:come|do|go|sign)|(?:making|mandated|ordered|forced|told|sent) (?:me|this|to|here)"
    r"|(?:judge|court|probation|p\.?o\.?|job|wife|husband|mom|mother|dad|daughter|family|boss|doctor|everyone"
    r"|everybody|they all)\b[^.?!]{0,25}\b(?:me|this|here|says?|said|thinks?|wants?)"
    r"|(?:for|because of) my (?:po|probation|judge)|(?:have|is it|it'?s|got) (?:even )?a problem|(?:whatever"
    r"|any ?time)"
    r"|why (?:quit|stop|should|would|me|do i)|closing the page|why i (?:should|have)|what if i|should but"
    r"|cut(?:ting)? (?:back|down|it)"
    r"|moderate|what would i do|be me without|giv(?:e|ing) (?:it )?up"
    r"|okay with how|(?:im|i'?m|personally|function|i function) fine|hate|want to want|sober sounds"
    r"|good (?:and|things)|head says|thought of stopping|then i think|church|convinced|whats wrong with"
    r"|not ready|i can stop"
    r"|(?:una|otra|mitad|a) (?:parte|medias|mi|la vez|ratos|veces|lo mejor)|(?:por|a) ratos|mitad|a veces|tal vez"
    r"|quizas?|capaz|sera (?:que|problema)|ni si ni no|si y no|que si y que no|un(?:os)? dias?|hay dias|un pie"
    r"|quiero pero|pero (?:tambien|todavia|no|me cuesta)|la verdad|dud\w+|indecis\w+|me decido|en veremos|dos aguas"
    r"|me gust\w+|extran\w+|disfruto|me ayuda|me nace|oblig\w+|me mand\w+|el juez|la corte|por mi espos[oa]"
    r"|dice que (?:tengo|pare|lo deje)|dicen que|quiere que (?:lo deje|pare|cambie)|yo no tanto|para que lo dejo"
    r"|cuando quiera|bajarle|un problema|el problema|tan (?:mal|grave|segur[oa])|para tanto|asi estoy bien|bien asi"
    r"|(?:le|lo|me lo) pienso|pensando|pensar en dejarlo|y si no quiero|quisiera querer|luego (?:me arrepiento|digo"
    r"|se me)|se me olvida|lo bueno y|odio|carino|manana digo|al otro|por eso no|no me (?:veo|late|animo|convenzo))\b"
)
"""Where two sides are said, a doubt, what is liked about it, or that others want the change more."""
_OF_USE = (
    r"(?:relaps\w*|slip\w*|us(?:e|ed|ing)|drank|drink\w*|drunk|dry|beers?|booze|bottle|wagon|high|smok\w*|vap\w*"
    r"|gambl\w*|pills?|crack|meth|heroin|coke|weed|needle|dealer|bag|hit|craving|sober\w*|sobriety|clean|streak|chip"
    r"|square one|counter|my date|day one|90 days|old ways|setback|caved|gave in|went back (?:out|to)"
    r"|back (?:at it|on (?:it|that|the))|(?:did|got) (?:it|me) again|threw away|blew it|picked up"
    r"|rec(?:ai|aer|ay\w+|aid\w+)|resbal\w+|cai\b|caer|cedi|consum\w+|use\b|usar|usando|tom[eoa]\b|tomar"
    r"|tomando|tomaba"
    r"|beb[io]\b|beber|bebida|emborrach\w*|drog\w*|fum(?:ar|ando|e|o)|met(?:erme|i)|inyect\w*|apost\w*|past\w+"
    r"|alcohol|trago|cervezas?|copas?|botella|cristal|vicio|ganas|antoj\w*|tentacion|sobri\w*|limpi[oa]|messed up"
    r"|doing (?:so )?(?:well|good) until|ficha|racha|mi fecha"
    r"|mis (?:dias|seis meses|\w+ meses)|meses|dia uno|de cero|me rendi|la regue|me la volvi|le (?:volvi a )?entr\w+"
    r"|(?:volvi|regrese) a(?:l| l[oa]s?| de)?\b|y volvi$|lo mismo|me vende|no aguante|me tome)"
)
_USED = re.compile(rf"\b{_OF_USE}\b")
_NOT_OF_USE = re.compile(
    r"\b(?:let (?:the|my|our) \w+ out|(?:i'?m|im|ok|okay|ya) back(?= *(?:$|[.,!]| now| sorry| from))|use (?:my"
    r"|the|this"
    r"|your|a) (?:phone|name|chat|app)|miss (?:him|her|them|my \w+))\b"
)
_NOT_STOPPING = re.compile(
    r"\b(?:please |just |pls )*(?:stop|quit)(?:ping|ting)? (?:(?:it |this )?with (?:the|that|your)|(?:ask|call|say"
    r"|send|show"
    r"|tell|bring|push|repeat|text|mention|act)ing|talking|telling)\b|\b(?:can'?t|cant|cannot|couldn'?t"
    r"|won'?t) (?:seem to )?"
    r"stop (?:crying|thinking|worrying|shaking and crying|laughing|talking|eating|scrolling)\b"
    r"|\b(?:no )?(?:puedo|paro|podia|logro|dejo) (?:parar )?de (?:llor|pens|preocup|com|reir|habl)\w+"
    r"|\b(?:deje|dejen|pare|paren|ya) (?:ya )?(?:con (?:el|lo|eso)|de (?:preguntar|decir|mandar|insistir"
    r"|mostrar)\w*)\b"
    r"|\bback in school\b|\bnot high\b|\bsick (?:of|and tired)\b"
)
"""Who wants an end of the talk's own words, or weeps, does not speak of stopping what they take."""
_WEEPS = re.compile(r"\b(?:llor(?:o|ar|ando)|cry(?:ing)?|sobbing|weeping)\b")
_TREMBLES = re.compile(r"\b(?:tembl\w+|tiembl\w+|sh[ao]k\w*)\b")
_YOUNG = re.compile(
    r"\b(?:minors?|under ?-?age|under (?:18|eighteen)|young|younger|kid|kids|teen\w*|adults?|grown[ -]?ups?|child"
    r"|school\w*|hs|grade|grader|freshman|sophomore|junior|class of|(?:i|im|i'?m|in) \d+th|in 9th|in 8th|guardian"
    r"|(?:my|a|your|our|foster) (?:\w+ )?(?:parents?|mom|mum|mother|dad|father|grandma)|mom n dad|parent|permission"
    r"|old enough"
    r"|how old|(?:what|my) age|age limit|people my age|legal yet|eighteen|(?:thir|four|fif|six|seven)teen"
    r"|twelve|eleven"
    r"|turn(?:ing|ed)? \w+|menor(?:es)?|mayor de edad|edad|cumpl\w+|adult[oa]s?|adolescentes?|joven(?:es)?|chic[oa]s?"
    r"|chav[oa]s?|chamac[oa]s?|nene|nin[oa]s?|pelad[oa]|patoj[oa]|prepa\w*|secundaria|bachillerato|instituto|escuela"
    r"|grado|noveno|octavo|tutora?|mis? (?:papas?|mamas?|padres?|madre|abuela)|permiso|dieciocho|(?:once|doce|trece"
    r"|catorce"
    r"|quince|dieciseis|diecisiete)|anos)\b|\d"
)
_GROWN = re.compile(
    r"\b(?:(?:i'?m|im|i am) (?:his|her|their|the) (?:own )?(?:mom|mother|dad|father|parent|grandm\w+|aunt|uncle)"
    r"|soy (?:su|la|el) (?:mama|madre|papa|padre|abuel[oa]|ti[oa])|my (?:wife|husband|son|daughter|kids?|grandkids?"
    r"|grandson|granddaughter)|mi (?:espos[oa]|marido|hij[oa]|niet[oa])|mis (?:hij[oa]s|niet[oa]s)"
    r"|back in school|mi jef[ea])\b"
)
"""Who has children or a spouse is no child; "mi jefa" is a mother or a boss, and neither makes one."""
_PRAISES = re.compile(
    r"\b(?:you|u|your|ur|chat|bot|app|website|service|talk(?:ing)?|writ(?:e|ing|ten)|wrote|wording|computer|machine"
    r"|questions?|here|this|thing|calm|yall|guys|conversation|people|job|done|kept it|keep it|was (?:just|a good|nice"
    r"|easier"
    r"|gentle)|helped|lighter|heard|relief|thumbs|ten out|judg\w+|impressed|needed|compliments|recommend|listened"
    r"|waiting room|way easier|understood|attention"
    r"|usted|chat|platica|preguntas?|pregunta\w*|aqui|esto|servicio|maquina|at(?:ienden?|endieran)|atencion|trato"
    r"|trat\w+|juzg\w+"
    r"|hablar|escribi\w*|mejor|ligera|escuchad[oa]|facil|hecho|trabajo|explic\w+|necesitaba|encanta|paciencia"
    r"|menos miedo|recomendaria|alivio|felicidades|onda|bendiciones|tranquil[oa]|confianza|respeto\w*|carino|presiona"
    r"|brinc\w+|diez|persona|regano|entendio|acompanad[oa]|experiencia|alegra|bonito|amable|hace muy bien|rebueno)\b"
)
_OF_ANOTHER_THING = re.compile(
    r"\b(?:bottle|whiskey|beam|beer|wine|dog|cat|botella|perr[oa]|gat[oa])\b"
    r"|^(?:and )?(?:he|she|they)(?:'?s| is| are|'?re| was|s)\b"
)
"""A bottle or a dog that listens well is no praise of this chat."""
_OF_ONES_OWN = re.compile(
    r"\bi miss (?:him|her|them|my|our|\w+ so)\b|\bi (?:feel|felt|was|am) (?:\w+ )?(?:so )?(?:stupid|dumb|useless"
    r"|worthless)\b"
    r"|\b(?:i'?m|im) (?:\w+ )?(?:stupid|dumb|useless|worthless|(?:such )?an? (?:\w+ )?(?:idiot|moron|joke|loser))\b"
    r"|\b(?:extran\w+|echo de menos|me (?:hace )?falta (?:mi|el|ella)|(?:me siento|soy|fui) (?:muy |tan |bien |un "
    r"|una )*(?:tont[oa]"
    r"|estupid[oa]|inutil|idiota|basura|pendej[oa]|burr[oa]))\b"
)
"""Who misses somebody, or is hard on themselves, throws nothing at this chat."""
_CALM = re.compile(
    r"\b(?:help me|calm\w*|breath\w*|relax\w*|ground\w*|exercise|meditat\w*|mindful\w*|minute|moment|peace|slow"
    r"|settle|nerves|anxi\w+|trick\w*|senses|distract|craving|urge|edge off|soothing|coping|chill|panic\w*|spiral\w*"
    r"|racing|worked up|mind off|count|come down|out of my head|walk me|guide me|heart'?s?|use so bad|next ten"
    r"|ayud\w+|calm\w+|respir\w+|relaj\w+|ejercicio\w*|medit\w+|minuto|momento|paz|nervios|ansi\w+|truco|sentidos"
    r"|distra\w+|ganas|antojo|tranquil\w+|panico|aceler\w+|revoluciones|ritmo|cabeza|cuente|guie\w*|pausa|ataque"
    r"|rato)\b"
)
_NO_PANIC = re.compile(
    r"\b(?:not|n'?t|no) (?:\w+ )?(?:panick?ing|panicking|having (?:a panic|one)|in (?:a )?panic|anxious"
    r"|estoy en panico"
    r"|tengo panico|me esta dando)\b|\bno (?:estoy|ando) (?:en panico|nervios[oa]|ansios[oa])\b"
    r"|\b(?:does|do|can|could|will|why (?:does|do)|is it) (?:\w+ ){1,3}(?:caus\w+|giv\w+|mak\w+|bring\w* on"
    r"|trigger\w*)\b"
    r"|\b(?:causa\w*|provoca\w*|produce\w*|da|dan) (?:\w+ )?(?:panico|ansiedad|ataques)\b"
)
"""Whether a thing brings panic is asked, or that there is none is said."""
_PRIVATE = re.compile(
    r"[?]|\b(?:tell|told|know|knows|find out|see|sees|read|reads|reading|share|private|privacy|confiden\w+|anonym\w+"
    r"|secret"
    r"|record\w*|save|saved|store\w*|data|police|cops?|cps|dhs|ice|immigration|report\w*|court|judge|safe"
    r"|secure|hipaa"
    r"|trust|name|call|listening|between|who|whos|stays?|snitch|papers|legal|delete|access|file|chart|notes?|trouble"
    r"|against|writing|fired|monitored|identity|send|protect\w*|hear|told|letter|lose|copy|go|goes|get|keep|info\w*"
    r"|just (?:you|it)|show|find|sell"
    r"|dig\w+|dec\w+|cuent\w+|contar|enter\w+|saber|sepa|sabe|ve|ven|ver|verlo|lee\w*|leer\w*|privad\w+|confi\w+"
    r"|anonim\w+|secreto|grab\w+|guard\w+|datos|policia\w*|migra\w*|inmigra\w*|denunci\w+|avis\w+|comparten"
    r"|segur[oa]s?|nombre|quien|nadie|entre (?:usted|nosotros)|papeles|indocument\w+|deport\w+|juez|corte|expediente"
    r"|historial|apunt\w+|anot\w+|record|quit\w+|problemas?|identidad|protegen?|va esto|respuestas|antecedentes"
    r"|registrado|llam\w+|mand\w+|borr\w+|reportan?|pasan|van|en mi contra|licencia|escrib\w+|escrito|sale|privacidad"
    r"|informacion|le (?:dicen|llega)|dicen)\b"
)
_MADE_ME = re.compile(
    r"\b(?:made|makes|making|forced|forces|pushed|got|sent|wants?|asked|told|dragged) me (?:to )?(?:do|come|write"
    r"|sign|go"
    r"|try|here|call|into)\b|\bme (?:oblig\w+|mand\w+|trajo|hizo|empuj\w+)(?: a)? (?:aqui|venir|escribir|hacer"
    r"|entrar)\b"
)
"""Who sent somebody here is told: it asks for no secret."""
_WHAT_ARE_YOU = re.compile(
    r"\b(?:what (?:are )?(?:you|u)(?: are| r)?(?= *(?:$|[.?!,]))|(?:person|human|people) or (?:a |an )?(?:machine|bot"
    r"|robot"
    r"|computer|program)|(?:machine|bot|robot|computer) or (?:a |an )?(?:person|human)|are (?:you|u) (?:a |an "
    r"|even )*(?:real"
    r"|person|human|machine|bot|robot|computer)|(?:que|quien) es usted|es (?:usted )?(?:una )?(?:persona"
    r"|maquina|robot)"
    r"|(?:persona|humano) o (?:una |un )?(?:maquina|robot|bot|programa)|(?:maquina|robot) o (?:una )?persona)\b"
)
_WISHES_ONE = re.compile(
    r"\b(?:want|need|get me|give me|let me|talk to|speak to|speak with|talk with|quiero|necesito|deme|paseme"
    r"|hablar con"
    r"|comuni\w+)\b"
)
_ONLY_LOOKS = re.compile(
    r"\b(?:look\w*|brows\w*|check\w*|see|seeing|saw|curious|curios\w+|read\w*|explor\w*|compar\w*|shop\w*|research\w*"
    r"|info\w*|test\w*|try\w*|click\w*|accident|mistake|wrong button|link|ad|flyer|page|site|website|snoop\w*|scop\w*"
    r"|scroll\w*|lurk\w*|peek\w*|poking|passing|killing time|kinda just here|bored|nosy|wonder\w*|options|just here"
    r"|not (?:ready|here|signing)|dont need|don'?t need|no need|in particular|no reason|nothing|googling|know more"
    r"|mir\w+|viendo|ver|vi|veo|ley?\w*|leer|opciones|averigu\w+|prob\w+|entre|enlace|pagina|lugar\w*|informa\w*"
    r"|vistazo|ojo|chec\w+|chequ\w+|explor\w+|conoc\w+|pasaba|clic|sin querer|accidente|error|metiche|bobeando|vuelta"
    r"|busc\w+|no necesito|compromiso|anuncio|por ahora|papelito|letrero|sitio|saber mas|curiose\w+)\b"
)
_TELLS_MORE = re.compile(
    r"\bfirst step\b|\bprimer paso\b|\bi should have (?:said|put|told)\b|\b(?:debi|tenia que"
    r"|tendria que) (?:haber )?(?:dicho"
    r"|decir|poner)\b|\b(?:do|would) (?:i|we) have to (?:quit|stop|give)\b"
    r"|\btengo que (?:dejar|parar|dejarlo)\b"
)
"""An answer given late, or what a start here would ask: no one who only looks."""
_BESIDE = re.compile(
    r"\b(?:my|mi) (?:\w+ )?\w+ (?:lives with (?:it|this)|has to live with (?:it|this)|tambien lo (?:vive|sufre))\b"
    r"|^(?:(?:please|ok|and|then|y|pues|bueno),? )*(?:pon(?:le|ga|gale)?|anot[ea]\w*|apunt[ea]\w*|agreg\w+|put|add"
    r"|write"
    r"|list)(?: down)? (?:a )?(?:my|mi|mis)\b(?!.*\b(?:in|into|through|en) (?:a |an |the |un |una "
    r"|el )?(?:rehab|detox"
    r"|program\w*|treatment|tratamiento|clinic\w*|hospital|place|lugar)\b)"
)
"""Who only lives with it, or is to be written down in a line, is not whom the talk is for."""


_OF_THE_PLACE = re.compile(
    r"\b(?:(?:i'?m|im|i am) )?(?:not|n'?t) (?:really |too |so |even )?(?:sure|certain|know) (?:if |whether |that )?"
    r"(?:this|it|i'?m|im|i am|i)\b[^.,;?!]{0,20}\b(?:place|number|chat|site|here|writ\w+)\b"
    r"|\bno (?:se|estoy segur[oa] de|estoy segur[oa]) si (?:\w+ )?(?:es|estoy|deberia|debo|llegue"
    r"|sea)\b[^.,;?!]{0,20}"
    r"\b(?:lugar|aqui|escrib\w+|numero|chat|pagina)\b|\b(?:didn'?t|did not|don'?t think i|never) (?:say|said)\b"
    r"[^.,;?!]*"
)
"""Whether this is the place, and what was never said: no doubt about a change."""
_KEEPS_AWAY = re.compile(
    r"\b(?:my|mis?) (?:\w+ )?(?:sons?|daughters?|kids?|children|brother|sister|mom|mother|dad|father|ex|wife"
    r"|husband|family"
    r"|hij[oa]s?|herman[oa]s?|mama|papa|espos[oa]|familia)(?:'s)? (?:\w+ )?(?:(?:won'?t|wont|doesn'?t|doesnt"
    r"|don'?t|dont"
    r"|hasn'?t|hasnt|haven'?t|never|stopped|no longer|quit)(?: (?:even|ever|really))* (?:call(?:s|ed|ing)?"
    r"|talk(?:s|ed|ing)?"
    r"|speak(?:ing)?|spoken|answer(?:s|ed|ing)?|visit(?:s|ed|ing)?|text(?:s|ed|ing)?|pick(?:s|ed|ing)? up"
    r"|see(?:n)? me)\b"
    r"|(?:ya )?(?:no|nunca) (?:ya )?(?:me )?(?:llam[ao]n?|habl[ao]n?|contest[ao]n?|visit[ao]n?|busc[ao]n?"
    r"|quieren? ver)\b)"
)
_THEIR_TROUBLE = re.compile(
    r"\b(?:help (?:him|her|them|my)|for (?:him|her|them)|worried|scared for|drink\w*|drunk|us(?:es|ing)|drugs?|pills?"
    r"|relaps\w+|overdos\w+|missing|sick|rehab|ayudarl[oa]s?|preocup\w+|tom(?:a|ando)|us(?:a|ando)|fum(?:a"
    r"|ando)|drogas?"
    r"|pastillas?|recay\w+|desaparec\w+)\b"
)


def two_sides(text: str) -> bool:
    """Return whether a text tells of a doubt about a change of one's own: two sides of it, or that others want it."""
    plain = _OF_THE_PLACE.sub(" ", folded(text))
    return _LOSES.search(plain) is None and _TWO_SIDES.search(plain) is not None


def tells_of_use(text: str) -> bool:
    """Return whether a text that sounds like a return to it names anything that is taken, or a time without."""
    return _USED.search(_NOT_OF_USE.sub(" ", folded(text))) is not None


def without_other_stops(plain: str) -> str:
    """Return folded words without the stops that are none of something taken: weeping, a card, a question."""
    kept = _NOT_STOPPING.sub(" ", plain)
    return _TREMBLES.sub(" ", kept) if _WEEPS.search(plain) else kept


def may_be_young(text: str) -> bool:
    """Return whether a text has any word or number of somebody's young age, and none of a grown person."""
    plain = folded(text)
    return _YOUNG.search(plain) is not None and _GROWN.search(plain) is None


def praises_this(text: str) -> bool:
    """Return whether a text that sounds like praise may be of this chat."""
    plain = folded(text)
    return _PRAISES.search(plain) is not None and _OF_ANOTHER_THING.search(plain) is None


def of_this_chat(text: str) -> bool:
    """Return whether harsh words may be for this chat, and not for oneself or a loss."""
    return _OF_ONES_OWN.search(folded(text)) is None


def wishes_calm(text: str) -> bool:
    """Return whether a text may ask for something that calms: not whether a thing brings panic."""
    plain = folded(text)
    return _NO_PANIC.search(plain) is None and _CALM.search(plain) is not None


def asks_of_privacy(text: str) -> bool:
    """Return whether a text may ask who reads this, or for a secret."""
    plain = folded(text)
    return _PRIVATE.search(_MADE_ME.sub(" ", plain)) is not None


def asks_what_this_is(text: str) -> bool:
    """Return whether a text asks what the chat is, and wishes for nobody."""
    plain = folded(text)
    return _WHAT_ARE_YOU.search(plain) is not None and _WISHES_ONE.search(plain) is None


def only_looks(text: str) -> bool:
    """Return whether a text may be of who only looks around."""
    plain = folded(text)
    return _TELLS_MORE.search(plain) is None and _ONLY_LOOKS.search(plain) is not None


def kept_away(text: str) -> bool:
    """Return whether all that is told of somebody close is that they keep away: "the thing is my daughter wont call".

    It is a grief of the one who writes; where that one uses or needs help, it may be for them.
    """
    plain = folded(text)
    return _KEEPS_AWAY.search(plain) is not None and _THEIR_TROUBLE.search(plain) is None


def only_beside(text: str) -> bool:
    """Return whether a text names somebody who is not whom the talk is for: who lives with it, who goes on a line."""
    return _BESIDE.search(folded(text)) is not None


_NO_LONGER = re.compile(
    r"\b(?:(?:ya )?no (?:quiero|puedo|pienso|voy a) (?:seguir|continuar|vivir) (?:mas )?(?:asi|igual|tomando"
    r"|bebiendo|fumando"
    r"|usando|consumiendo|con (?:la|el|las|los|mi|mis|esto|esta|este|tant[oa]))"
    r"|i (?:don'?t|do not|can'?t|cannot) (?:want to |wanna )?(?:keep (?:going|on|living|doing this)|go on"
    r"|continue|live)"
    r" (?:like this|this way|with (?:the|my|this|all)))\b"
)
_OF_THE_TALK = re.compile(
    r"\b(?:chat\w*|conversation|talk\w*|questions?|answer\w*|typing|preguntas?|platica\w*|conversacion|hablando"
    r"|contestando|respondiendo|escribiendo)\b"
)


def hopes_to_change(text: str) -> bool:
    """Return whether a wish to go on no longer is about what is drunk or used, and not about this talk."""
    plain = folded(text)
    return about_using(text) and _NO_LONGER.search(plain) is not None and _OF_THE_TALK.search(plain) is None


BEARS_OUT: dict[str, Callable[[str], bool]] = {
    "ambivalent": two_sides,
    "used_again": tells_of_use,
    "praise": praises_this,
    "abuse_bot": of_this_chat,
    "grounding": wishes_calm,
    "just_looking": only_looks,
}
"""What each of these guesses asks for."""
