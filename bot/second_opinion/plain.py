"""What is plainly an order to the chat, a fear of what help would do, of an animal, of home, or of one who is safe.

So is who will call whom, with thanks and a good night, and who sits with one till it is over.

The encoder hears urgency in such lines and cannot say where it comes from. It is not heard alone on them; the cues
are. A message counts only where every sentence of it is one of these.
"""

from __future__ import annotations

import re

from bot.risk import plain_words as told
from bot.risk.bare import bare
from bot.risk.of_an_animal import of_an_animal

_MORE = r"(?: (?:me|us|this|that|it|anything|stuff|things|questions|so many|more|all|these|already|now|please))*"
_MAS = r"(?: (?:me|mas|cosas|preguntas|tantas|nada|ya|por favor|eso|esto|tanto))*"
_CHILD = r"(?:my|our|the) (?:baby|babies|kid|kids|child|children|son|daughter|newborn)"
_NINO = r"(?:mi|mis|a mi|a mis|el|al|los|a los) (?:bebe|bebes|hij[oa]s?|nin[oa]s?)"
_TAKEN = (
    r"(?: away| from me)?(?: (?:if|when|because|for|si|por|cuando)(?: (?:i|we|you|u|them|they|me|someone|people|the|a|"
    r"of|my|pills|this|it|"
    r"doctor|clinic|here|tell|told|say|said|know|find|out|use|used|using|relapse|relapsed|that|ask|for|help|get|"
    r"go|to|rehab|treatment|drugs|weed|digo|diga|saben|que|uso|consumo|les|le|tomo|pido|ayuda|drogas|voy|a))*)?"
)
"""What such a fear may go on with: telling, using, asking for help. Anything else is read as what it is."""
_IF_TOLD = (
    r"(?:if i (?:say|tell|write|admit|ask|come|go|use|call)"
    r"(?: (?:this|that|it|you|them|anyone|here|in|for|help|the|truth))* )?"
)
_OFFICE = (
    r"(?:someone|somebody|they|you|cps|dcf|dcfs|the state|the county|social services|child (?:protection|services)|"
    r"(?:someone|somebody|people) from (?:child (?:protection|services)|cps|dcf|dcfs|social services|the state))"
)
_SUCH = (
    r"(?: (?:it|this|the|my|all|at|once|now|tonight|today|cold|turkey|suddenly|using|taking|drinking|smoking|pills|"
    r"meds|oxy|heroin|meth|alcohol|weed|drugs|suboxone|methadone|dope))*"
)
_ANIMAL = r"(?:dog|cat|horse|cow|goat|pig|deer|coyote|calf|steer|mare|puppy|pet|raccoon|hog)"
_SICK = r"(?:(?:very|real|really|too|so|old|sick|hurt|poor|dying|suffering|rabid|injured|little) )*"
_WHEN = r"(?: (?:yesterday|today|this morning|tonight|last (?:night|week|month)|(?:because )?(?:he|she|it) was sick))?"
_WITH = r"(?: (?:with|using) (?:the|my|a) (?:rifle|gun|shotgun))?"
_I = r"(?:i|we|me and my dad|my dad and i)"
_HAD = r"(?:just |already )?(?:had to|have to|gotta|got to|must|need to|am going to|will)? ?"

ORDERS = (
    (
        r"(?:please |just |ok |okay |omg |can you |would you )*(?:stop|quit|no more|enough|dont|do not|skip)"
        rf"(?: the| these| all the| all)? (?:asking|ask|question|questions|questioning){_MORE}"
    ),
    (
        r"(?:please |just |ok |okay |can you |so )*(?:send|submit) (?:it|this|that|this to them|the form|my form)"
        r"(?: now| already| please| in)*"
    ),
    r"(?:please |just |ok |okay )*(?:skip|next)(?: (?:it|this|that|them|question|one|all|all of them|please))*",
    (
        r"(?:por favor |ya |que |pero |ok )*no (?:me |nos )?(?:pregunte[sn]?|haga[sn]? (?:mas )?preguntas|siga[sn]? "
        rf"preguntando){_MAS}"
    ),
    (
        r"(?:por favor |ya |pero |ok )*(?:no mas|ni una mas|basta de|deje[sn]? de|deja de|suficientes) "
        rf"(?:preguntas?|preguntar(?:me)?){_MAS}"
    ),
    r"(?:por favor |ya |pues |ok |solo )*(?:mand|envi)(?:a|e|en)l[oa](?: ya| asi| por favor)*",
    r"(?:por favor |ya |pues )*(?:(?:salt|brinc)(?:a|e)|omit(?:e|a))(?:l[oa]|te eso|se eso)(?: ya| por favor)*",
    (
        r"(?:please |also |and |n |can (?:yo)?u |wait )*(?:take|leave|cut) out "
        r"(?:(?:the|that|this) (?:part|bit|line|thing|one|stuff)s?|what i (?:said|wrote|told))(?: \w+){0,12}"
    ),
    r"(?:and|n|also|y) (?:take out|remove|delete) (?:my|the) \w+(?: (?:too|also|one|part))*",
    (
        r"(?:por favor |tambien |y |ya |oye )*(?:quit|borr|sac|elimin)(?:a|e)(?:le|me|te)? "
        r"(?:lo de|lo que|la parte|la linea|el de|la de)(?: \w+){1,12}"
    ),
)
FEARS = (
    (
        rf"(?:(?:can|will|would|could|do|are|is|so|if i \w+) ){{0,2}}(?:they|you|u|cps|dcf|somebody|someone|the state)"
        rf"(?: \w+){{0,2}} (?:take|taking|get|lose|report) {_CHILD}{_TAKEN}"
    ),
    rf"(?:will|would|can|could|am|do) i (?:\w+ )?(?:lose|losing) {_CHILD}{_TAKEN}",
    (
        rf"(?:i am |im )?(?:so |very |really )*(?:scared|afraid|frightened|terrified|worried) (?:that )?{_IF_TOLD}"
        rf"{_OFFICE} (?:will|would|is going to|are going to|might|could|is gonna) (?:take|get|remove) {_CHILD}{_TAKEN}"
    ),
    (
        rf"(?:si \w+(?: \w+){{0,4}} |(?:tengo|me da) (?:mucho |mucha )?miedo (?:de )?(?:que )?)?"
        rf"(?:me|nos) (?:van a |vayan a |pueden |podrian |va a )?(?:quitar|quitan|quiten|quitaran) "
        rf"{_NINO}{_TAKEN}"
    ),
    (
        rf"(?:(?:if|when) (?:i|we|you|u) (?:just )?(?:stop|quit|detox|go cold turkey){_SUCH} )"
        r"(?:will|would|does|could|can) (?:it|that|this) (?:hurt|harm|affect) (?:the|my|our) baby"
    ),
    (
        r"(?:(?:will|would|does|could|can) (?:it|that|this)|it will) (?:hurt|harm|affect) (?:the|my|our) baby "
        rf"if (?:i|we) (?:just )?(?:stop|quit|detox){_SUCH}"
    ),
    (
        r"(?:(?:if|when) (?:i|we|you|u|somebody|someone) (?:call|calls) (?:911|988) )(?:(?:will|do|would|dont) )?"
        r"(?:they|you|u) (?:just |always )?(?:send|sends|sending|bring|call) (?:the |a )?(?:cops?|police)"
    ),
    (
        r"(?:will|do|would) (?:they|you|u) (?:just )?(?:send|call) (?:the |a )?(?:cops?|police) (?:if|when) (?:i|we) "
        r"(?:call|calls) (?:911|988)"
    ),
    (
        r"(?:did|do|does|will|would|are|why did) (?:you|u|they|someone|somebody)(?: just| going to| gonna| already)? "
        r"(?:call|called|calling) (?:911|the cops|the police|cops) on me"
    ),
)
ANIMALS = (
    rf"{_I} {_HAD}(?:shot|shoot|put down|kill|killed|bury|buried) (?:the|my|our|a|that) {_SICK}{_ANIMAL}s?{_WHEN}",
    (
        rf"{_I} {_HAD}put (?:the|my|our|him|her|it) ?{_SICK}{_ANIMAL}? ?"
        r"(?:down|to sleep|out of (?:his|her|its) misery)"
        rf"{_WITH}"
    ),
    (
        rf"(?:the|my|our) {_SICK}{_ANIMAL} (?:is|was|got) {_SICK}(?:and )?{_I} {_HAD}(?:put|shoot|shot) (?:him|her|it)"
        rf"(?: down)?{_WITH}"
    ),
    rf"{_HAD}put (?:the|my|our) {_SICK}{_ANIMAL} down{_WITH}",
    r"did it myself with (?:the|my|a) (?:rifle|gun|shotgun)",
    rf"(?:(?:the|my|our|that) )?{_SICK}{_ANIMAL}s?",
    (
        r"(?:he|she|it|hes|shes|its|he is|she is)(?: is| was)? (?:buried|in the (?:ground|yard))"
        r"(?: (?:behind|by|under|next to) (?:the|my|our) (?:shed|barn|house|tree|garage|fence))?"
    ),
)
_NOW = r"(?: (?:now|here|again|rn|already|i mean it|i swear|i promise|really|for now|tonight|thank god|ya|ahora|aqui))*"
_HOST = (
    r"(?: (?:at|with|con|en casa de|donde) (?:my|the|a|mi|una?|la|el) (?:neighbor|sister|brother|mom|aunt|friend|"
    r"cousin|shelter|vecin[oa]|herman[oa]|mama|tia|amig[oa]|prim[oa])s?(?: (?:house|place|door|home))?)?"
)
_WHO = r"(?:he|she|they|my (?:husband|wife|ex|boyfriend|girlfriend|partner|dad|stepdad|son|brother)|el|ella)"
_ESTOY = r"(?:ya )?(?:estoy|estamos)(?: ya)?"
SAFE = (
    rf"(?:yes |yeah |ok |no )*(?:im|i am|were|we are|we)(?: really| all)? safe{_NOW}{_HOST}{_NOW}",
    rf"(?:si |no )*{_ESTOY} (?:a salvo|segur[oa]s?|fuera de peligro){_NOW}{_HOST}{_NOW}",
)
BESIDE_SAFE = (
    (
        rf"(?:{_WHO}|hes|shes|theyre)(?: (?:is|are|has|have|just|already|finally))* (?:gone|left|out|away)"
        rf"(?: (?:for|to) (?:the|his|her|their|my)? ?(?:night|day|weekend|good|work|moms|store|job|bar|now))?{_NOW}"
    ),
    (
        r"(?:ya )?(?:(?:el|ella|mi (?:esposo|marido|ex|novio|pareja|papa)) )?(?:ya )?se (?:fue|marcho|salio)"
        rf"(?: (?:al trabajo|a trabajar|por hoy|de la casa))?{_NOW}"
    ),
    rf"(?:(?:im|i am|were|we are) )?(?:ok|okay|fine|good|alright){_NOW}",
    rf"(?:(?:im|i am|were|we are) )?(?:at|with) (?:my|the|a) \w+(?: (?:house|place))?{_NOW}",
    r"(?:my |the )?last (?:cut|time(?: i cut)?)(?: was)?(?: (?:like|about|maybe|over))* \w+ (?:weeks|months|years) ago",
    r"(?:la ultima vez(?: que me corte)?|mi ultima cortada)(?: fue)? hace(?: como| mas de)? \w+ (?:semanas|meses|anos)",
    rf"{_ESTOY} (?:bien|con (?:mi|una) \w+|en (?:casa de|la casa de) (?:mi|una) \w+){_NOW}",
)
"""What goes with that: who was dangerous has left, and where one is. Alone, "he is gone" may mean anything."""
_THEM = (
    r"(?:he|she|they|the (?:baby|kids?)|my (?:son|daughter|mom|dad|husband|wife|kids?|baby|roommate|brother|sister))"
)
_IS = rf"(?:{_THEM}(?:s| is| are|re)?|hes|shes|theyre)"
_BED = r"(?:in (?:his|her|their|my|the) (?:own )?(?:bed|crib|room)|in bed)"
_SHUT = r"(?: with (?:the|his|her|their) door (?:closed|shut))?"
_MEDS = r"(?:pills|meds|medicine|medication|medications)"
_MEDICINAS = r"(?:pastillas|medicinas|medicamentos)"
_LOCK = (
    r"(?:locked (?:up|away)|locked|in (?:a|the|my|our) (?:locked (?:drawer|box|cabinet|safe|closet)|lock ?box|safe))"
)
_LLAVE = (
    r"(?:(?:en (?:un|el|una|la) (?:cajon|caja|closet|gaveta|mueble) )?(?:con|bajo) (?:llave|candado)|en la caja fuerte)"
)
_HOLDER = r"(?:my|his|her) (?:husband|wife|mom|dad|sister|brother|partner|friend) (?:has|keeps|holds) the key"
HOME = (
    (
        rf"(?:i think )?{_IS}(?: {_BED})?(?: (?:i think|probably|already|just|now|fast|sound|and))* "
        r"(?:asleep|sleeping|napping|resting)(?: now| already)?"
    ),
    rf"(?:i think )?{_IS} {_BED}{_SHUT}(?: should i knock)?",
    r"(?:i think|probably|maybe) (?:asleep|sleeping|in bed)",
    r"should i (?:just )?(?:knock|check|go in|wait)(?: on (?:him|her|them))?",
    r"(?:esta|creo que esta|ya esta) (?:dormid[oa]|descansando)(?: en su (?:cama|cuarto))?",
    r"(?:el|ella|mi (?:hij|herman)[oa]) esta en su (?:cuarto|cama)(?: con la puerta cerrada| durmiendo| dormid[oa])?",
    (
        rf"(?:(?:all )?(?:the|my|our|his|her) )?{_MEDS} (?:are|is|stay)(?: all| now| already| kept)* {_LOCK}"
        rf"(?: now)?(?: {_HOLDER})?"
    ),
    rf"(?:i|we) (?:just )?(?:keep|kept|put|locked|lock) (?:all )?(?:the|my|our|his|her) {_MEDS} {_LOCK}(?: {_HOLDER})?",
    _HOLDER,
    *told.SOMEONE_NEAR,
    rf"(?:todas )?(?:las|mis|sus) {_MEDICINAS} (?:estan|las tengo|las tenemos|las guardo)(?: ya| todas)* {_LLAVE}",
    rf"(?:solo |ya )?(?:guardo|guardamos|tengo|guarde) (?:todas )?(?:las|mis|sus) {_MEDICINAS} {_LLAVE}",
)
"""Somebody asleep in bed, a closed door, pills behind a lock: home as it is. A locked door, "still" asleep, or anything
that was taken is none of these; and what the talk has heard before stays where it is."""
_OK = r"(?:ok|okay|so|well|please|and|but|pues|bueno|entonces|oye|oiga) "
_WHEN_CALLED = r"(?: (?:tonight|today|tomorrow|now|soon|later|first|back|or not|at all|hoy|manana|esta noche|o no))*"
_WHOM = (
    r"(?:me|us|(?:my|the|a) (?:sponsor|sister|brother|mom|mother|dad|friend|counselor|therapist|doctor|clinic|group)"
    r"|you(?: back| guys)?)"
)
_AQUIEN = r"(?:mi (?:padrino|madrina|hermana|hermano|mama|papa|amiga|amigo|doctora?|consejera?|terapeuta)|la clinica)"
CALLS = (
    (
        rf"(?:{_OK})*(?:will|is|does|can|would|could) (?:someone|somebody|anyone|anybody|they|you|a person)"
        rf"(?: (?:actually|really|going to|gonna|even))* (?:call|calling|text) {_WHOM}{_WHEN_CALLED}"
    ),
    rf"(?:{_OK})*(?:me|nos) (?:va a |van a )?(?:llamar|llaman|llama|llamaran)(?: alguien| ustedes)?{_WHEN_CALLED}",
    rf"(?:{_OK})*(?:im going to|im gonna|i am going to|ill|i will|let me) (?:call|text) {_WHOM}{_WHEN_CALLED}",
    rf"(?:{_OK})*(?:le )?(?:voy a llamar|voy a hablar|llamo|hablare|llamare) (?:a|con) {_AQUIEN}{_WHEN_CALLED}",
)
"""Whether a call comes, and whom one will call: no farewell, as long as nothing else is said."""
BESIDE_CALLS = (
    (
        r"(?:thanks|thank you|gracias)(?: so much| a lot| you)?"
        r"(?: for (?:the (?:help|talk|list|number|numbers|time)|your (?:help|time|patience)|listening|"
        r"putting up with (?:me|my questions|the corrections|my corrections|all that|this))|"
        r" por (?:la ayuda|su tiempo|escuchar|la paciencia))?(?: (?:today|tonight|hoy))?"
    ),
    r"(?:good ?night|gnight|night|talk tomorrow|see you(?: tomorrow| monday)?|buenas noches|hasta manana)",
)
"""What goes with that, and alone may be a goodbye."""
_AT = r"(?:after|before|from|until|till|to|between|and|at|on|around|in the)"
_HOUR = rf"(?: {_AT} ?(?:\d+|noon|morning|evening)(?: ?[ap]m)?)*"
CONTACT = (
    (
        rf"(?:{_OK})*(?:you can |please |just )?(?:call|text|reach) me(?: (?:not|and not) (?:him|her|them))?"
        rf"(?: (?:at|on))?(?: \d[\d ]{{5,}})?{_HOUR}"
    ),
    rf"(?:my (?:number|cell|phone) is )?\d[\d ]{{5,}}{_HOUR}",
    r"(?:llamenme|llameme|me (?:pueden?|llaman?)(?: llamar)?)(?: a mi)?(?: no a (?:el|ella))?(?: al)?(?: \d[\d ]{5,})?",
)
"""How one can be reached. What is said to that of a phone or a house may be a fear where nothing else is."""
_UNKNOWING = (
    r"(?:he|she|they|my \w+) (?:doesnt|dont|does not|do not) know (?:im|i am|that im) (?:here|writing|texting|on here)"
)
_NOT_HOME = r"(?:dont|do not) (?:call|text|email) (?:(?:the|my) (?:house|home|landline)|him|her|them|there)"
BESIDE_CONTACT = (
    rf"{_UNKNOWING}(?: so {_NOT_HOME})?",
    rf"(?:and |so |please )*{_NOT_HOME}",
    r"(?:el|ella|mi \w+) no sabe que (?:escribo|estoy aqui|les escribo)",
    r"(?:y |por favor )*no (?:llamen|hablen|marquen) a (?:la |mi )?casa",
)
_FRIEND = (
    r"(?:my|mi) (?:best )?(?:friend|sister|cousin|teacher|amiga|amigo|hermana|prima|maestra)(?: (?!and\b|is\b)\w+)?"
)
COMPANY = (
    (
        rf"(?:(?:\w+ )?and )?{_FRIEND} (?:she |he )?(?:sits|stays|waits) (?:with|w) me (?:in (?:the )?\w+ )?"
        r"(?:till|until) (?:its|it is|they are|theyre) over"
    ),
    rf"{_FRIEND} se (?:queda|sienta) conmigo hasta que (?:se me )?(?:pasa|pase|acaba|acabe)",
)
_CHILD = r"(?:her|my (?:son|daughter|kid|boy|girl|baby))"
STEPS = (
    (
        rf"(?:{_OK})*(?:hang on|hold on|wait|one sec|brb|hang on a sec) i (?:can )?hear {_CHILD} in (?:the|her|his)"
        r" (?:bathroom|kitchen|hall|hallway|room|shower)"
    ),
    r"(?:hang on|hold on|one sec|brb|espere|espera|un momento|aguante)",
    (
        r"(?:(?:espere|espera|un momento|aguante)(?: que)? )?(?:la oigo|oigo a mi (?:hij[oa]|nin[oa]|nene|nena)) en"
        r" (?:el|la) (?:bano|cocina|sala|cuarto)"
    ),
    r"(?:show|muestra|muestre)(?:me| me)? (?:the|la|el|mi|my) (?:list|lista|summary|resumen)",
)
"""A child is heard in the house: nothing fell, and nobody screamed. Whoever hears *him* coming may be afraid."""
_LINES = tuple(
    re.compile(line)
    for line in (
        *ORDERS, *FEARS, *HOME, *CALLS, *COMPANY, *STEPS, *told.USE, *told.PUT_RIGHT, *told.OLD_WORK, *told.WATCHED,
        *told.TEXT_SAYS, *told.RIGHT_PLACE, *told.RELAPSED, *told.GUN_KEYS, *told.DRANK_TOO, *told.WALKED_IN,
        *told.DAILY_PILL,
    )
)  # fmt: skip
_WONT_DO = tuple(re.compile(line) for line in told.WONT)
_ONE_WONT = (*_WONT_DO, *(re.compile(line) for line in told.BESIDE_WONT))
_IS_DRUNK = tuple(re.compile(line) for line in told.DRUNK)
_ONE_DRUNK = (*_IS_DRUNK, *(re.compile(line) for line in told.BESIDE_DRUNK))
_ASKS_TEST = tuple(re.compile(line) for line in told.ASKS_TEST)
_ONE_DOSE = (*_ASKS_TEST, *(re.compile(line) for line in told.DOSES))
_ASKS_ON = tuple(re.compile(line) for line in told.ASK_ME)
_ONE_ASKS_ON = (*_ASKS_ON, *(re.compile(line) for line in told.BESIDE_ASK_ME))
_OF_INSURANCE = tuple(re.compile(line) for line in told.INSURED)
_ONE_INSURED = (*_OF_INSURANCE, *(re.compile(line) for line in told.BESIDE_INSURED))
_OF_KEYS = tuple(re.compile(line) for line in told.KEYS_KEPT)
_ONE_KEYS = (*_OF_KEYS, *(re.compile(line) for line in told.BESIDE_KEYS))
_TO_CALM = tuple(re.compile(line) for line in told.TO_CALM)
_KEPT_ALIVE = tuple(re.compile(line) for line in told.KEEP_ALIVE)
_OF_ANIMALS = tuple(re.compile(line) for line in ANIMALS)
_IS_SAFE = tuple(re.compile(line) for line in SAFE)
_ONE_SAFE = (*_IS_SAFE, *(re.compile(line) for line in BESIDE_SAFE))
_SEND = tuple(re.compile(line) for line in told.SEND)
_ONE_SEND = (*_SEND, *(re.compile(line) for line in told.NAGGED))
_CALLS = tuple(re.compile(line) for line in CALLS)
_ONE_CALLS = (*_CALLS, *(re.compile(line) for line in BESIDE_CALLS))
_IS_CONTACT = tuple(re.compile(line) for line in CONTACT)
_ONE_CONTACT = (*_IS_CONTACT, *(re.compile(line) for line in BESIDE_CONTACT))
_BESIDE = (
    (_IS_SAFE, _ONE_SAFE), (_CALLS, _ONE_CALLS), (_WONT_DO, _ONE_WONT), (_IS_DRUNK, _ONE_DRUNK),
    (_ASKS_TEST, _ONE_DOSE), (_ASKS_ON, _ONE_ASKS_ON), (_OF_INSURANCE, _ONE_INSURED), (_OF_KEYS, _ONE_KEYS),
    (_TO_CALM, _TO_CALM), (_SEND, _ONE_SEND),
)  # fmt: skip
"""Where a sentence is one of the first, the others of the message may be of the second."""
_NAMED = re.compile(rf"\b{_ANIMAL}s?\b")
_ENDS = re.compile(r"[.!?;,\n…]+")


def plain(text: str) -> bool:
    """Return whether every sentence of `text` is one of these: then only the cues are heard on it."""
    parts = [words for part in _ENDS.split(text) if (words := bare(part))]
    lines = _LINES
    if _NAMED.search(bare(text)):
        lines += _OF_ANIMALS
    for one, others in _BESIDE:
        if any(_any(one, words) for words in parts):
            lines += others
    if any(any(c.isdigit() for c in words) and _any(_IS_CONTACT, words) for words in parts):
        lines += _ONE_CONTACT
    if of_an_animal(text):
        return True
    return bool(parts) and all(_any(lines, words) for words in parts)


def asks_to_keep_alive(text: str) -> bool:
    """Return whether all that `text` does is to ask how another is kept alive: for their life, and not about an end."""
    parts = [words for part in _ENDS.split(text) if (words := bare(part))]
    return bool(parts) and _any(_KEPT_ALIVE[:2], parts[0]) and all(_any(_KEPT_ALIVE, words) for words in parts)


def _any(lines: tuple[re.Pattern[str], ...], words: str) -> bool:
    return any(line.fullmatch(words) for line in lines)
