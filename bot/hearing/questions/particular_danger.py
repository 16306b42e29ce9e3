"""Words of who is near a danger: how much is too much, which number to call, where a gun can go, and what to do now.

Found in small letters without accents, both languages at once; used by `bot.hearing.questions.in_danger`, which knows
after what they are said: "what do I do" is asked of a school form, too.
"""

from __future__ import annotations

_MEDICINE = (
    r"(?:mgs?|milligrams?|miligramos?|pills?|tablets?|tabs|capsules?|pastillas?|pastas|capsulas?|tabletas?|ambien"
    r"|zolpidem|lunesta|trazodone|trazodona|seroquel|quetiapin\w*|melatonin\w*|benadryl|diphenhydramine|nyquil"
    r"|zzz ?quil|unisom|tylenol|acetaminophen|paracetamol|ibuprof\w+|advil|motrin|naproxen|aleve|aspirin\w*|xan\w*"
    r"|alprazolam|valium|diazepam|klonopin|clonazepam|ativan|lorazepam|rivotril|tafil|gabapentin\w*|zoloft"
    r"|sertralin\w+|prozac"
    r"|fluoxetin\w+|lexapro|wellbutrin|lithium|litio|hydroxyzine|hidroxicina|vistaril|clonidin\w*|percs?|percocets?"
    r"|oxy\w*|vicodin|norcos?|tramadol|methadone|metadona|suboxone|subs|insulin\w*|meds|medicines?|medication"
    r"|medicinas?"
    r"|medicamentos?)"
)
_TOO_MUCH = (
    r"(?:too (?:much|many)|safe|unsafe|deadly|lethal|fatal|dangerous|kills?|overdose|od|the (?:max\w*|limit|most)"
    r"|demasiad[oa]s?|segur[oa]s?|peligros[oa]s?|mortal(?:es)?|letal(?:es)?|mata|sobredosis|el (?:maximo|limite))"
)
_NO_DOSE = (
    r"^(?![\s\S]*\b(?:cost\w*|price|pay|charge|refills?|left|questions?|how long|days?|drinks?|beers?|kids?|child"
    r"|share[sd]?|info\w*|privat\w+|privacy|compart\w+|cuesta\w*|precio|pag\w+|preguntas?|cervezas?|cobran?|valen?)\b)"
)
_TAKE = (
    r"(?:(?:can|could|should|may|do|would) (?:i|we|you|u|someone|one|a person) (?:safely )?(?:take|have)|is it (?:ok"
    r"|okay|safe) to take|(?:me )?(?:puedo|puede uno|se pueden?|debo) (?:tomar(?:me)?)|(?:me )?tomo sin peligro)"
)
TOO_MUCH = (
    rf"{_NO_DOSE}(?=[\s\S]*\b{_MEDICINE}\b)[\s\S]*?(?:"
    rf"\b(?:how (?:much|many)|what dose|which dose|cuant[oa]s?|que dosis)\b[^.!?]{{0,45}}\b(?:{_TOO_MUCH}|{_TAKE})\b"
    rf"|\b(?:is|are|would|son|es|seria[n]?)\b[^.!?]{{0,25}}\b(?:too (?:much|many)|a lethal dose|enough to (?:kill|die)"
    r"|demasiad[oa]s?|una dosis mortal)\b[^.!]{0,20}\?)"
)
"""How much of a medicine is too much, or may be taken: never said by a program."""

_LINE = (
    r"(?:(?:suicide|crisis|988)(?: (?:and crisis|prevention|help))*(?: (?:hot ?line|life ?line|help ?line|line|place"
    r"|text line|chat|people|number))?|(?:hot|life) ?line)"
)
_LINE_ES = (
    r"(?:(?:linea|numero|telefono)(?: nacional)? (?:(?:de|del|para(?: el)?|contra el) )?(?:la )?(?:(?:prevencion|ayuda)"
    r" (?:del? |al |contra el )?)?(?:suicidio|suicidas?|crisis|988))"
)
LIFELINE = (
    rf"\b(?:what(?:'?s| is| are)?|whats|tell me|give me|send me|need|want|looking for|find|got|where is|is there)\b"
    rf"[^.!?]{{0,12}}\b(?:number|phone)\b[^.!?]{{0,12}}\b(?:for|of|to|4)\b[^.!?]{{0,8}}\b{_LINE}\b"
    rf"|\b(?:what(?:'?s| is)|whats|tell me|give me|send me|i (?:just )?(?:need|want)|looking for)(?: the| a| that"
    rf"| your| ur)? (?:national )?(?:suicide|crisis)(?: prevention| help)? (?:hot ?line|life ?line|help ?line|line"
    r"|number|text line)\b"
    rf"|^(?:the |a |hi |hello |national )*(?:suicide|crisis)(?: prevention| help)? (?:hot ?line|life ?line|help ?line"
    r"|line|number|text line)(?: number)?(?: please| pls)?\W*$|^(?:988|nueve ochenta y ocho|el 988)\W*$"
    r"|\b(?:cual es|digame|deme|me da|necesito|quiero|busco|pase(?:me)?|tiene)\b[^.!?]{0,12}\b(?:el |la |un |una )?"
    rf"(?:(?:numero|telefono) (?:de|para) (?:la )?)?{_LINE_ES}\b|^(?:el |la )?{_LINE_ES}(?: por favor)?\W*$"
)
"""Asked by who looks for the line itself; who called it once tells of it."""

_GUN = (
    r"(?:guns?|pistols?|rifles?|shotguns?|firearms?|handguns?|glocks?|revolvers?|ammo|bullets|pistolas?|armas?"
    r"|escopetas?|rifles|balas|revolver(?:es)?)"
)
_PUTS = r"(?:put|store|hide|lock|keep|stash|take|move|leave|get rid of|do (?:with|about))"
_PUTS_ES = (
    r"(?:pongo|pon[eg]\w*|guard\w+|escond\w+|met[oe]\w*|dej[oae]\w*|llev[oae]\w*|saco|sac[aoe]\w*|quit[oae]\w*"
    r"|hago con|hacer con)"
)
GUN_AWAY = (
    r"^(?![\s\S]*\b(?:appointment|visit|clinic|come in|parking|hunt\w*|range|cita|clinica|caceria|cazar)\b)[\s\S]*?(?:"
    rf"\b(?:where|how|what) (?:do|should|can|could|would) (?:i|we) (?:even )?{_PUTS}\b[^.!?]{{0,25}}\b{_GUN}\b"
    rf"|\bwhere (?:to|do (?:the|his|her|my|our)) {_PUTS} ?(?:the|his|her|my|our)? ?{_GUN}\b"
    rf"|\bwhat (?:to do|about) (?:with |about )?(?:the|his|her|my|our) {_GUN}\b"
    rf"|\b(?:should|shud|can|could|do|must) (?:i|we) (?:just )?(?:hide|lock|move|store|take|get rid of|unload)\b"
    rf"[^.!?]{{0,20}}\b{_GUN}\b"
    rf"|\b(?:donde|como|que|adonde) (?:le |la |lo |las |los )?(?:debo |puedo |tengo que |me )?{_PUTS_ES}\b"
    rf"[^.!?]{{0,15}}\b{_GUN}\b"
    rf"|\b(?:escondo|guardo|saco|quito|descargo|(?:debo|tengo que|hay que|deberia) (?:escond|guard|sac|quit|descarg)"
    rf"\w+) (?:la|el|las|los|su|mi|sus) {_GUN}\b[^.!]{{0,15}}\?)"
)
"""Where a gun can go while somebody is at risk."""
_AWAY = (
    r"\b(?:(?:away|keep (?:it|them)) from|out of|so (?:that )?(?:he|she|they|i|nobody|no one|my)|from (?:him|her|them"
    r"|my|the (?:kids?|house|home))|para que no|lejos|(?:de|a) (?:mi|la|el|su) (?:casa|alcance|hijo|hija|esposo|esposa"
    r"|marido|hermano|papa|mama)|que no (?:la|lo|las|los))\b"
)
CARRIED = (
    rf"\b{_GUN}\b[^.!?]{{0,20}}\b(?:to (?!keep|be|stay|lock|make|the (?:police|cops|station)|a friend|someone)"
    rf"|into|apart|with (?:me|us)|(?:at|in) (?:school|work|class|church|the club)|en (?:la escuela|el trabajo|clase)"
    rf"|antes de (?:entrar|ir)|conmigo|para (?!que no\b|proteger|cuidar|estar)|a (?:la|su|mi)"
    rf" (?:escuela|trabajo|casa|clase)|al (?:trabajo|colegio|cine|centro))"
    rf"|\bget rid of (?!(?:\w+ ){{0,3}}{_GUN}\b)|\bget rid of [^.!?]{{0,25}}\b(?:with|using)\b"
    rf"|\b(?:use|using|shoot\w*|kill\w*|fire|hurt|usar|uso|dispar\w+|matar\w*|mato)\b(?! (?:my ?self|me|it)\b)"
    rf"|^(?![\s\S]*{_AWAY})[\s\S]*(?:\b(?:how (?:do|can|could|should|would) (?:i|we)|como (?:le |la |lo |me )?)"
    rf"(?: ?(?:debo|puedo))? ?(?:hide|take|move|escond\w+|sac\w+|llev\w+)\b"
    rf"|\b(?:should|shud|can|could|do|must) (?:i|we) (?:just )?(?:take|move)\b)"
)
"""A gun that is taken along, taken apart or used: no question of keeping anybody safe."""

_LED = (
    r"(?:(?:so|ok(?:ay)?|and|but|then|well|please|pls|plz|idk|i (?:just )?(?:do ?n'?t|dont) know|omg|oh|god|no|yes|yeah"
    r"|help(?: me)?|y|e|pero|entonces|pues|bueno|ay|dios(?: mio)?|por favor|no se|si|ahora|ayuda|ayudeme)\W+)*"
)
_NOW = (
    r"(?:[ ,]+(?:now|then|next|here|about (?:it|this)|right now|rn|please|anymore|even|ahora|ahorita|yo|entonces|pues"
    r"|ya|mas|por favor))*"
)
WHAT_NOW = (
    rf"{_LED}(?:what (?:do|should|shud|can|could|would|must) (?:i|we) (?:even |possibly )?do|what to do|now what"
    r"|what(?: about)? now|what next|what happens(?= now| next| then)|what(?:'?s| is) next"
    r"|what am i (?:supposed|meant) to do|tell me what to do|(?:i )?(?:do ?n'?t|dont) know what (?:to|i should) do"
    r"|(?:que|q|k|ke) (?:hago|hacemos|debo hacer|puedo hacer|tengo que hacer|sigue|(?:pasa|sigue) ahora)"
    r"|ahora (?:que|q)(?: hago| sigue)?|no se (?:que|q) hacer|diga?me (?:que|q) hago|como le hago)"
    rf"{_NOW}\W*"
)
"""All that a message says: what is to be done now."""

_THINGS = (
    r"(?:pills?|meds|tablets?|bottle|guns?|pistol|rifle|knife|knives|blades?|razors?|rope|noose|belt|needle|stash"
    r"|pastillas?"
    r"|pastas|frasco|pistola|arma|rifle|cuchillos?|navajas?|soga|cuerda|jeringa)"
)
MEANS_NEAR = (
    rf"^(?![\s\S]*\b(?:gave|give|threw|flushed|locked|tossed|got rid|dumped|took (?:them|it)|safe has|has the|holds"
    r"|di\b|tire|tiro|bote|guarde|entregue|le di|se las? llevo|bajo llave|aspirin|vitamin\w*)\b)[\s\S]*?(?:"
    rf"\b{_THINGS}\b[^.!?]{{0,12}}\b(?:(?:is|are|r|s|'s)? ?still (?:here|there|in|on|by|with|next|under)|right (?:here"
    r"|there|next to|by)|(?:is|are|r) (?:in my (?:hand|lap|room|drawer|pocket|car|bag|purse)|next to me|by my bed"
    r"|here with me|with me|under my))\b"
    rf"|\bstill (?:have|got) (?:the|my|all the|some)(?: \w+)? {_THINGS}\b"
    rf"|\b{_THINGS}\b[^.!?]{{0,15}}\b(?:sigue[n]?|todavia (?:esta|estan|las|la|lo)|(?:esta|estan) (?:aqui|ahi|junto"
    r"|a mi lado|a la mano|en mi (?:mano|cuarto|cajon|bolsa|carro|buro)))\b"
    rf"|\b(?:todavia|aun) (?:tengo|las tengo|la tengo|tengo aqui)\b[^.!?]{{0,12}}\b{_THINGS}\b"
    rf"|\b(?:sigue[n]?|esta|estan) (?:aqui|ahi)\b[^.!?]{{0,8}}\b{_THINGS}\b)"
)
"""Told after a cry: what could be used lies near."""

_JUMPS = (
    r"(?:jump(?! (?:in|into|on|ship|at|start|for|rope|the line|up)\b)|kill my ?self|end (?:it(?! with\b)|my life)"
    r"|hang my ?self|shoot my ?self|do it)"
)
ONESELF = (
    r"\b(?:jump|kill my ?self|end my life|hang my ?self|shoot my ?self|bridge|tracks|ledge|overpass|rooftop|saltar"
    r"|brincar|tirarme|tiro|aventarme|aviento|matarme|mato|colgarme|cuelgo|quitarme la vida|vias?|puente|azotea"
    r"|barandal)\b"
)
"""What leaves no doubt that it was one's life."""
_THEN_NOT = (
    r"(?:c[ao]me (?:back|home|down)|climbed down|got down|went (?:back|home)|walked (?:away|back|home)|turned (?:back"
    r"|around)|stopped|(?:did ?n'?t|didnt|could ?n'?t|couldnt)(?: (?:do it|jump|go through))?|backed (?:off|out|away)"
    r"|changed my mind)"
)
_NO_ES = r"(?:regres[eé]|me regrese|me baje|baje|no lo hice|no pude|me detuve|volvi|me devolvi|me arrepenti|me quite)"
TURNED_BACK = (
    r"^(?![\s\S]*\b(?:pool|lake|trampoline|bungee|plane|skydiv\w*|alberca|piscina|paracaidas|trampolin"
    r"|bungee)\b)[\s\S]*?(?:"
    rf"\bi (?:was (?:going|about|gonna|ready) ?(?:to)?|almost|nearly|wanted to|tried to|went (?:there )?to) {_JUMPS}\b"
    rf"[^.!?]{{0,40}}\b(?:but|and|then|n)\b[^.!?]{{0,20}}\b{_THEN_NOT}\b"
    r"|\bi (?:was (?:up )?(?:on|at)|went (?:up )?to|drove to|walked to|got up on) (?:the |a )?(?:bridge|train tracks"
    r"|tracks|ledge|overpass|rooftop)\b[^.!?]{0,30}\b(?:but|then)\b[^.!?]{0,15}"
    rf"\b{_THEN_NOT}\b"
    r"|\b(?:iba a|estuve a punto de|casi|quise|queria) (?:me )?(?:saltar|brincar|tirarme|tiro|aventarme|aviento|matarme"
    r"|mato|colgarme|cuelgo|hacerlo|quitarme la vida)\b"
    rf"[^.!?]{{0,40}}\b(?:pero|y)\b[^.!?]{{0,15}}\b{_NO_ES}\b"
    r"|\b(?:fui|subi|camine|llegue|estuve) (?:hasta |a |al |en |sola? |solo )*(?:las? vias?(?: del tren)?|el puente"
    r"|puente|la azotea|el barandal)\b"
    rf"[^.!?]{{0,30}}\bpero\b[^.!?]{{0,12}}\b{_NO_ES}\b)"
)
"""Told of a night on which somebody was near it, and came back."""

_SHAKE = (
    r"(?:(?:get |got |start |started |to |just |begin |with )*(?:the )?(?:shak\w+|sweat(?:s|ing)?\b|seiz\w+|see(?:ing)?"
    r" (?:things|bugs)|hallucinat\w+))"
)
_NO_STOP = (
    r"(?! (?:at|talking|moving|eating|running|walking|working|driving|the car|for (?:gas|a light)|taking (?:my|the)"
    r" (?!xan|klon|ativ|val|benz|lora|alpra|clona|gaba))\b)"
)
"""What else is stopped: a car, a talk, a medicine that is not among the ones that shake."""
SHAKES = (
    rf"\b(?:if|when|whenever|every ?time|last time|once) i (?:(?:try to|tried to|just) )?(?:(?:quit|stop|stopped)"
    rf"{_NO_STOP}|do ?n'?t (?:drink|use|have (?:it|one))|go without|went without)\b[^.!?]{{0,25}}\bi(?:'?ll"
    rf"| will)? {_SHAKE}"
    rf"|\bi (?:always )?{_SHAKE} (?:if|when|whenever|every ?time) i (?:try to )?(?:(?:quit|stop){_NO_STOP}"
    rf"|do ?n'?t (?:drink|use)"
    r"|go without)\b"
    r"|\b(?:si|cuando|cada vez que|la vez que) (?:yo )?(?:no (?:tomo|bebo|uso)(?! (?:cafe|agua|mis?|el|la)\b)"
    r"|(?:l[oa] )?(?:dejo|paro|deje|pare)(?! de (?![tbu]))"
    r"(?: de (?:tomar|beber|usar))?|quiero dejarl[oa])\b[^.!?]{0,20}\b(?:tiemblo|temblaba|tembl\w+|sudo|sudores"
    r"|convulsion\w+|veo cosas)\b"
)
"""Told of an earlier stop: a body that shakes then is in danger at the next."""
QUITS_SOON = (
    r"\bi(?:'?m| am|m)?(?: \w+){0,3} (?:gonna|going to|will|wanna|want to|about to|ima|imma) (?:just )?(?:quit|stop|go"
    r" cold turkey)(?: (?:it|drinking|using|all of it|cold turkey))?(?: (?:tonight|today|tomorrow|now|right now"
    r"|this weekend|cold turkey))\b"
    r"|\b(?:voy a|pienso|quiero) (?:dejar(?:l[oa]|me)?|parar)(?: de (?:tomar|beber|usar))? (?:hoy|esta noche|manana|ya"
    r"|de golpe|ahora)\b"
)

QUITS = (
    r"\b(?:if i (?:just |suddenly )?(?:quit|stop|get clean|come off)|(?:can|should|shud|could|must) i (?:just )?(?:quit"
    r"|stop)|cold turkey|(?:quit|stop)(?:ping|ting)? (?:today|tonight|now|all at once)|just (?:quit|stop)"
    r"|si (?:l[oa] |yo )?(?:dejo|paro|dejara)|(?:puedo|debo|deberia|tengo que) (?:dejarl[oa]|dejar de|parar)"
    r"|(?:dejarl[oa]|dejo|dejar) (?:hoy|ya|de golpe|de repente))\b"
)
QUITS_ANOTHER = (
    r"\b(?:smok\w*|cig\w*|vap\w*|nicotine|weed|pot|coffee|caffeine|job|work|school|him|eating|vitamins?|working|meth"
    r"|coke"
    r"|cigarros?|fum\w+|mota|marihuana|cafe|trabajo|escuela|vitaminas?)\b"
)
"""What may be stopped with a baby on the way, or is no substance."""

WONT_WAKE = (
    r"\b(?:wo ?n'?t|wont|wouldn'?t|can'?t|cant|cannot|not|isn'?t|is not|doesn'?t|doesnt|hardly|barely) (?:even |be )?"
    r"(?:get (?:him|her|them) (?:to )?(?:wake|up)|wak(?:e|es|ing)|woken|respond\w*|com(?:e|ing) to)\b"
    r"|\bno (?:se |me |l[oa] )?(?:despierta|despierte|puedo despertar\w*|reacciona|responde)\b|\bno (?:hay modo de"
    r" |puedo )despertarl[oa]\b"
)
"""Who cannot be woken is not let sleep."""

ASKED = {
    "too_much": TOO_MUCH,
    "lifeline": LIFELINE,
    "gun_away": GUN_AWAY,
    "what_now": rf"^[ \u00bf\u00a1]*(?:{WHAT_NOW})$",
}
_WHERE = (
    r"(?:locked(?: up| away)?|in (?:the|a|my) (?:gun safe|safe|lock ?box)|at (?:my \w+'?s|\w+'s|the police)\b"
    r"|out of (?:the|my) (?:house|home|apartment)|bajo llave|en (?:la|una|mi) caja fuerte|fuera de (?:la|mi) casa"
    r"|(?:la|las|lo|los)? ?(?:tiene|con) (?:mi|el|un) (?:vecino|herman[oa]|compadre|amigo))"
)
PUT_AWAY = (
    r"^(?![\s\S]*\b(?:get (?:it|them) (?:out|back)|go(?:ing)? (?:to |and )?get|gonna get|i can (?:still )?get"
    r"|want (?:it|them)"
    r"|still have|have the key|know the code|not locked|unlocked|isn'?t locked|(?:voy|puedo) (?:a )?(?:ir )?(?:por"
    r"|sacar)"
    r"|tengo la llave|sin llave|if (?:it|they))\b)[\s\S]*?(?:"
    rf"\b(?:{_GUN}|shells?|cartuchos|(?:the|my) (?:pills|meds)|(?:las|mis) pastillas)\b[\s\S]{{0,25}}\b{_WHERE}"
    rf"|\bi (?:just |already )?(?:locked(?: up)?|gave|handed|took|moved|dropped off) (?:\w+ ){{0,3}}(?:{_GUN}|shells"
    rf"|keys?"
    r" to the (?:gun )?safe)\b|\b(?:ya )?(?:guarde|entregue|le di|lleve|saque) (?:\w+ ){0,2}"
    rf"(?:{_GUN}|cartuchos)\b)"
)
"""Told after a cry: what could be used was put away by who cried, and that was a step."""

TOLD = {"put_away": PUT_AWAY, "means_near": MEANS_NEAR, "turned_back": TURNED_BACK}
