"""Words around an overdose of another: whether police come, what to do, how near it was, and who shakes after it.

Found in small letters without accents, both languages at once. What is asked is used by `bot.hearing.questions.body`,
what is feared and told by `bot.hearing.questions.particular`, which know after what it is meant.
"""

from __future__ import annotations

KIN = (
    r"(?:son|daughter|kid|boy|girl|child|brother|sister|mom|mother|dad|father|wife|husband|friend|partner|cousin|uncle"
    r"|aunt|nephew|niece|roommate|grand\w+|boyfriend|girlfriend)"
)
KIN_ES = (
    r"(?:hij[oa]|herman[oa]|mama|madre|papa|padre|espos[oa]|marido|mujer|amig[oa]|pareja|prim[oa]|ti[oa]|sobrin[oa]"
    r"|niet[oa]|abuel[oa]|novi[oa]|muchach[oa])"
)
_THEM = rf"(?:him|her|them|someone|somebody|my (?:\w+ )?{KIN})"
_THEY = rf"(?:he|she|they|someone|somebody|my (?:\w+ )?{KIN})"
_COPS = r"(?:police|cops?|sheriff|ice|immigration|policias?|patrullas?|(?:la )?migra|inmigracion)"
_COME = (
    r"(?:com(?:e|es|ing)|show(?:s|ing)? up|(?:be|get|gets|are|is) (?:sent|there|involved|called)|too|also"
    r"|with (?:it|them))"
)
_HELP = r"(?:911|9 1 1|ambulances?|ambulancias?|paramedics?|call(?:ing)?|llam(?:o|ar|amos|e)|marc(?:o|ar))"
_TROUBLE = (
    r"(?:arrest\w*|deport\w*|in trouble|go to jail|locked up|papers|undocumented|status|warrants?|immigration|ice"
    r"|detien\w+|detengan|carcel|papeles|migra|inmigracion)"
)
POLICE_911 = (
    rf"^(?=[\s\S]*\b{_HELP}\b)(?![\s\S]*\b(?:can|could|will|would) (?:you|u) (?:call|send|tell)\b)[\s\S]*?(?:"
    rf"\b(?:will|would|do|does|are|is|gonna|if|so)(?: the| any)? {_COPS}(?: \w+){{0,3}}? {_COME}\b"
    rf"|\b{_COPS} (?:will |would |are |gonna |going to |do )*(?:come|coming|show up)\b[^.!]{{0,30}}\?"
    rf"|\b(?:send|sends|bring|brings|mandan?|traen?) (?:a )?(?:the |la |los |las )?{_COPS}\b"
    rf"|\b(?:vienen?|llegan?|va a venir|van a venir|va a llegar) (?:tambien )?(?:la |las |los )?{_COPS}\b"
    rf"|\b(?:la |los |las )?{_COPS} (?:tambien )?(?:vienen?|llegan?|va a venir|va a llegar)\b[^.!]{{0,30}}\?"
    rf"|(?:\b911\b|\b(?:an|the|una|la) ambulanc\w+)[^.!]{{0,40}}\b{_TROUBLE}\b[^.!]{{0,20}}\?"
    rf"|\b{_TROUBLE}\b[^.!?]{{0,30}}(?:\b911\b|\b(?:an|the|una|la) ambulanc\w+)[^.!]{{0,20}}\?)"
    r"|\b(?:then|so|well|ok|nah|no) (?:then )?(?:i'?m not|im not|i am not|i ain'?t|i won'?t|i wont|aint|not)"
    r" (?:gonna |going to )?call(?:ing)?(?: (?:911|anybody|anyone|them|nobody|then))*\W*(?:$|[.,!?])"
    r"|\b(?:entonces|pues|asi|mejor)(?: mejor| asi| yo)? no (?:les? |voy a |pienso )?llam(?:o|ar)(?:les?)?\b"
    r"(?! (?:a mi|la clinica|a la clinica))"
)
"""Asked before 911 is called, or a reason not to call it: never a bare yes, and the emergency stays one."""
OF_A_CALL = r"\b(?:911|9 1 1|ambulanc\w+|paramedics?)\b"
"""Without one of these it is of 911 only where that was spoken of just before."""

_NOT_FOR_SCHOOL = r"(?![\s\S]*\b(?:school|class|work|church|alarm|escuela|clases?|trabajo|trabajar|misa|alarma)\b)"
_WONT = (
    r"(?:do(?:es)?n'?t|won'?t|wont|can'?t|cant|ever doesn'?t|stops?|isn'?t|is not|not) (?:\w+ )?"
    r"(?:wak(?:e|es|ing)|breath\w*|respond\w*|com(?:e|ing) to)"
)
_ODS = r"(?:ods|od'?s|overdos(?:es|ed|e)|passes out|goes blue|turns blue)"
_NO_DESPIERTA = (
    r"(?:no (?:me |se )?(?:despierta|despierte|despertara|reacciona|responde|respira)|deja de respirar"
    r"|(?:le da|tiene|le pasa) una sobredosis|se pone (?:azul|morad[oa]))"
)
_WHAT = r"(?:what (?:do|should|would|can|could) (?:i|we|you|u) (?:even )?do|what to do|how do (?:i|we) (?:wake|help))"
_QUE = (
    r"(?:que (?:hago|hacemos|debo hacer|tengo que hacer|puedo hacer|se hace)|como (?:l[oa] |le )?(?:despierto|ayudo))"
)
WONT_WAKE = (
    rf"^{_NOT_FOR_SCHOOL}[\s\S]*?(?:"
    rf"\b{_WHAT}\b[^.!?]{{0,25}}\b(?:if|when)\b[^.!?]{{0,15}}\b{_THEY}\b[^.!?]{{0,15}}\b(?:{_WONT}|{_ODS})\b"
    rf"|\b(?:if|when)\b[^.!?]{{0,15}}\b{_THEY}\b[^.!?]{{0,15}}\b(?:{_WONT}|{_ODS})\b[^.!]{{0,30}}\b{_WHAT}\b"
    rf"|\b{_QUE}\b[^.!?]{{0,15}}\b(?:si|cuando)\b[^.!?]{{0,25}}\b{_NO_DESPIERTA}\b"
    rf"|\b(?:si|cuando)\b[^.!?]{{0,25}}\b{_NO_DESPIERTA}\b[^.!]{{0,20}}\b{_QUE}\b"
    rf"|\b(?:should|do|can|could) (?:i|we) (?:just )?(?:(?:slap|smack|shake|splash) {_THEM}\b[^.!]{{0,40}}"
    rf"|(?:put|throw|stick|drag|get) {_THEM} (?:in|into|under) [^.!?]{{0,12}}(?:shower|bath|tub|water|ice)[^.!]{{0,15}}"
    rf"|walk {_THEM} around[^.!]{{0,15}})\?"
    rf"|\b(?:slap|smack|shake) {_THEM} ?\?|\b(?:cold|ice) (?:shower|water|bath) ?\?"
    rf"|\bmake {_THEM} (?:throw up|vomit|walk)\b[^.!]{{0,20}}\?"
    r"|\b(?:l[oa]s? (?:cachete[oa]|sacudo|mojo|bano)|l[oa]s? (?:meto|pongo|llevo) (?:a|en|bajo|debajo de)l?"
    r" (?:la |el )?(?:regadera|ducha|tina|agua|bano)|l[oa]s? hago (?:vomitar|caminar)|le (?:doy|echo|pego|pongo)"
    r" (?:unas? )?(?:cachetadas?|agua|cafe|hielo|leche))\b[^.!]{0,30}\?)"
)
"""What to do for somebody who does not wake, and what not to: asked for later, or now."""
TRIED = (
    r"\b(?:le|les) (?:eche|echamos|avente|aventamos|tire|tiramos|puse|pusimos) (?:\w+ ){0,2}?(?:agua|hielos?|cafe)\b"
    r"|\b(?:le|les) (?:di|dimos) (?:\w+ ){0,2}?(?:cachetadas|cafe|leche|agua)\b"
    r"|\bl[oa] (?:moje|mojamos|bane|banamos|cachetee|cacheteamos|sacudi|sacudimos)\b"
    r"|\bl[oa] (?:meti|metimos|puse|pusimos) (?:a|en|bajo|debajo de)l? (?:la |el )?(?:regadera|ducha|tina|bano|agua)\b"
    rf"|\b(?:threw|throwing|splashed|poured|dumped|put|sprayed|tried) (?:\w+ ){{0,2}}?(?:water|ice)\b[^.!?]{{0,12}}"
    rf"\b(?:on|over|in) (?:his|their|{_THEM})|\b(?:slapped|smacked|shook|shaking|slapping) {_THEM}\b"
    rf"|\b(?:put|got|dragged) {_THEM} (?:in|into|under) [^.!?]{{0,12}}(?:shower|bath|tub)\b"
    rf"|\b(?:gave|giving) {_THEM} (?:\w+ )?(?:coffee|milk)\b"
)
"""What was tried with somebody who does not wake: told right after that, what to do is said once more."""
OF_A_SLEEP = (
    r"\b(?:wak(?:e|es|ing|ed)|woke|awake|breath\w*|overdos\w*|o\.?d'?e?d|od'?s|passed out|unconscious|nodd\w+|fent\w*"
    r"|heroin\w*|opioids?|oxy\w*|percs?|pills?|despiert\w*|despert\w*|respir\w*|sobredosis|inconsciente|pastillas?)\b"
)
"""Where none of these was told, who would be slapped or put into a shower is another matter."""

HARD_TO_WAKE = (
    rf"^{_NOT_FOR_SCHOOL}[\s\S]*?(?:"
    rf"\b(?:almost|nearly|barely|hardly|just about)(?: \w+)? ?(?:could ?n'?t|couldnt|could not|could)"
    rf" (?:wake|rouse|get) {_THEM}(?: up| awake)?\b"
    rf"|\bcould (?:barely|hardly|almost not) (?:wake|rouse) {_THEM}\b"
    rf"|\b(?:could ?n'?t|couldnt) (?:wake|rouse) {_THEM}(?: up)?\b[^.!?]{{0,20}}\b(?:at first|for a (?:while|minute"
    rf"|bit)|almost|for like)\b|\b(?:almost|nearly) (?:could ?n'?t|couldnt|did ?n'?t|didnt) wake (?:up|{_THEM})\b"
    rf"|\b{_THEY}(?: was|'s| is|s)? (?:so |really |very )?hard to wake\b"
    rf"|\b(?:had|took) (?:such )?a (?:hard|long) time (?:to wake|waking) {_THEM}\b"
    r"|\b(?:casi|apenas) (?:no )?(?:l[oa]s?|le|se|me) (?:podia|podiamos|pude|pudimos|despertaba|desperto|despierta)"
    r"(?: despertar)?\b|\b(?:casi|apenas) (?:no )?(?:podia|pude) despertar(?:l[oa]|(?: a)? mi)\b"
    r"|\bme (?:costo|cuesta) (?:mucho |trabajo |un monton )*despertar(?:l[oa]| a mi)\b"
    r"|\bbatall(?:e|amos|o) (?:mucho )?para despertar(?:l[oa]| a mi)\b|\bcasi no despierta\b)"
)
"""Told of a night that was near an overdose: whoever tells it hears what it may have been, and what to do next time."""

_MANY = r"(?! (?:of|de|to|con) (?:\d+|two|three|four|five|six|twins|dos|tres|cuatro|cinco|seis|gemel\w+)\b)"
_BETWEEN = r"(?: (?:at all|myself|here|ok(?:ay)?|man|nunca|yo|aqui))?\W{1,6}(?:(?:and|but|y|pero|ok(?:ay)?|man) )*"
"""Of somebody's mother it is heard; a mother of two, or who takes no more, speaks of herself."""
NOT_THE_ONE = (
    r"\b(?:i|me) (?:don'?t|dont|do not|never|did ?n'?t) (?:even )?(?:use|take|took|do|drink|touch) (?:any ?thing"
    rf"|nothing|drugs|any(?: \w+)?|none){_BETWEEN}(?:i'?m|im|i am) (?:just |only )?(?:the|his|her|their)"
    rf" (?:\w+ )?{KIN}\b{_MANY}"
    rf"|\b(?:i'?m|im|i am) (?:the|his|her|their) {KIN}\b{_MANY}\W{{1,6}}(?:he'?s|hes|she'?s|shes|he is|she is"
    r"|it'?s (?:him|her)) (?:\w+ )?(?:the one|who (?:uses|takes|drinks|does))\b(?! (?:i|we)\b)"
    r"|(?<!\bya )\b(?:yo )?(?<!\bya )no (?:tomo|uso|consumo|me meto|tome|bebo) (?:nada|ningun\w*|drogas?)"
    rf"{_BETWEEN}(?:yo )?soy (?:la|el|su) {KIN_ES}\b{_MANY}"
    rf"|\b(?:yo )?soy (?:la|el|su) {KIN_ES}\b{_MANY}\W{{1,6}}(?:el|ella) es (?:(?:el|la)"
    r" de las? (?:pastillas?|drogas?)"
    r"|(?:el|la) (?:de eso|que (?:toma|usa|consume|se mete))|quien (?:toma|usa|consume))\b"
)
"""Who was taken for the one that uses, and is not."""

SHOCK = (
    r"\b(?:i'?m|im|i am|still|my hands are|cant stop|can'?t stop) (?:\w+ )?(?:shaking|trembling)\b"
    r"|\b(?:can'?t|cant|cannot) stop (?:crying|shaking|sobbing)\b"
    r"|\b(?:estoy|sigo|ando) (?:toda |todo )?(?:temblando|llorando)\b"
    r"|\bno (?:puedo|dejo) (?:parar )?de (?:llorar|temblar)\b"
    r"|\bno paro de (?:llorar|temblar)\b|\bme tiembla\w* (?:las manos|todo|el cuerpo)\b"
)
"""How a body is after somebody was nearly lost; said by who takes nothing, it is no withdrawal."""

TOLD = {"not_the_one": NOT_THE_ONE, "hard_to_wake": HARD_TO_WAKE, "shock": SHOCK}
ASKED = {"wont_wake": WONT_WAKE}
