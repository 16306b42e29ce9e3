"""What people plainly say to a front desk that the encoder alone hears danger in: the words of `second_opinion.plain`.

A slip, a fall of years ago, a phone that is read, an order set right. Each line is the whole of a sentence, so that
what is said beside it is read as ever.
"""

_ACK = (
    r"(?:(?:ok|okay|fine|alright|right|sure|so|well|lol|nah|no|yeah|man|hey|bueno|pues|ta bien|esta bien|entonces) )*"
)
_THEN = r"(?: (?:then|now|tonight|today|instead|next|lol|entonces|ahora|hoy|esta noche|pues))*"
WONT = (
    (
        rf"{_ACK}(?:i )?(?:wont|will not|am not going to|im not gonna|aint gonna) (?:do|mix|take|try|drink) "
        rf"(?:that|it|them|those|this|both)(?: together)?{_THEN}"
    ),
    rf"{_ACK}no (?:lo|la|los|las) (?:hago|mezclo|tomo|hare|mezclare)(?: juntas| juntos)?{_THEN}",
)
BESIDE_WONT = (
    r"(?:ok|okay|fine|alright|right|bueno|esta bien)",
    rf"{_ACK}what (?:do|should|can) i (?:do|take){_THEN}",
    rf"{_ACK}what now(?: for tonight)?{_THEN}",
    rf"{_ACK}que hago{_THEN}",
)
"""What is not done after the chat has warned of it, and what then. Alone, "what do I do tonight" may mean anything."""
_VERY = r"(?:(?:so|real|really|pretty|kinda|very|just|super|too|like|bien|muy|bastante|re) )*"
_CUP = r"(?:drunk|wasted|hammered|tipsy|buzzed|lit|smashed|plastered|loaded|borrach[oa]|ped[oa]|tomad[oa]|jarr[oa])"
_SO = r"(?: (?:lol|man|rn|right now|now|tonight|again|tho|haha|la neta|ahorita|ahora|hoy|otra vez|jaja))*"
DRUNK = (rf"{_ACK}(?:im|i am|estoy|ando|toy) {_VERY}{_CUP}{_SO}",)
BESIDE_DRUNK = (
    rf"{_ACK}{_VERY}{_CUP}{_SO}",
    r"(?:kind|what|huh|lol|whoa|yo|que|nah|man)",
    (
        r"(?:no )?i said (?:the|my|its|it is) (?:bottle|beer|couch|music|night|dog|whiskey|song) (?:is|"
        r"was|are) \w+(?: lol)?"
    ),
)
"""Drunk, said of oneself and nothing else: how much, and who is there, is asked by whoever answers."""
_PARTY = r"(?:k|ket|ketamine|weed|shrooms|mushrooms|molly|mdma|acid|edibles|ketamina|hongos|mota|tachas)"
_BY_NAME = (
    r"(?!fent|xan|bar|oxy|perc|heroin|dope|alco|drink|vodka|wine|beer|whisk|tequila|benzo|lean|coke|meth|pill|meds|"
    r"tramad|speed|ghb|g\b|pastilla|clona|vino|cerve|mezcal|coca|cristal|chiva)\w+"
)
USE = (
    (
        rf"{_ACK}(?:im|i am|we are|me and \w+ are|me and my \w+ are)(?: (?:gonna|going to|about to))? "
        rf"(?:do|doing|smoke|smoking|take|taking|try|trying) (?:some |a little |a bit of )?{_PARTY}"
        rf"(?: (?:w|with) (?:my )?{_BY_NAME})?(?: (?:tonight|later|this weekend|saturday|friday|tomorrow))?"
        r"(?: is (?:that|it) (?:ok|okay|bad|safe|fine|cool|alright|dangerous))?"
    ),
    r"is (?:that|it) (?:ok|okay|bad|safe|fine|dangerous)",
    (
        rf"{_ACK}(?:voy|vamos) a (?:meterme|meternos|fumar|tomar|probar|hacer) (?:un poco de )?{_PARTY}"
        rf"(?: con (?:mi )?{_BY_NAME})?(?: (?:hoy|esta noche|el sabado|el viernes))?"
        r"(?: (?:esta (?:bien|mal)|pasa algo))?"
    ),
)
"""A use that is planned and asked about, of what stops no breath by itself; anything else it is mixed with is read."""
PUT_RIGHT = (
    rf"{_ACK}no(?: no)? (?:asi|es asi|era asi) no (?:va|es|era)|{_ACK}asi no (?:va|es|era)",
    (
        r"(?:no )?lo de (?:que|q)(?: (?!mori|mata|muert|dano|ya\b|vivir|existir|estar)\w+){1,9} es lo "
        r"(?:que|q) (?:quiero|quisiera)"
        r"(?: (?:que|q))? (?:cambie|cambiar|ver)"
    ),
    r"no (?:es )?lo (?:que|q) no (?:toquen|hay que tocar|quiero que toquen)|cambi(?:al|el)[oa]",
    (
        r"(?:the|that) (?:part|bit|line|one) (?:about|where)(?: (?!die|dying|dead|kill|liv|alive|here|"
        r"end|gone|hurt)\w+){1,9} is (?:what|the one) "
        r"i (?:want|wanted) (?:to )?(?:change|changed|different|see)"
    ),
    rf"{_ACK}i didnt (?:tell|say|ask) (?:you |yall )?(?:nothing|anything|that)",
    rf"{_ACK}(?:i said go ahead|put what|what do you mean(?: you)?(?: dont have the answer)?)",
    (
        rf"{_ACK}(?:either )?theres (?:either )?a (?:person|human|real person)(?: there)? or there isnt|"
        rf"well any(?:how|ways?)"
    ),
    rf"{_ACK}(?:im|i am) (?:sorry|not sure i (?:follow|understand|see)(?: what you mean)?(?: by(?: \w+){{1,5}})?)",
)
"""What is set right in the summary, and an answer that was none: plain anger at a program is no danger."""
_REMEDY = r"(?:tylenol|benadryl|advil|motrin|ibuprofeno?|aspirina?|nyquil|paracetamol|claritin|pepto)"
_FOR_WHAT = (
    r"(?:(?:de|para) (?:la|el|mi) (?:presion|tiroides|azucar|diabetes|colesterol|alergia)|"
    r"(?:blood pressure|thyroid|cholesterol|allergy|diabetes) (?:pill|meds|med|medicine|pills))"
)
_LAST_TAKEN = r"(?: (?:anoche|ayer|hoy|en la manana|esta manana|last night|yesterday|today|this morning))?"
DOSES = (
    rf"{_ACK}(?:ya )?(?:me )?tome (?:un|una|dos|1|2) {_REMEDY}{_LAST_TAKEN}",
    rf"{_ACK}(?:ya )?(?:me )?tome (?:mi|mis|la|las) (?:pastillas?|medicinas?) {_FOR_WHAT}{_LAST_TAKEN}",
    rf"{_ACK}(?:i )?(?:just )?took (?:a|an|one|two|1|2) {_REMEDY}{_LAST_TAKEN}",
    rf"{_ACK}(?:i )?(?:just )?took my {_FOR_WHAT}{_LAST_TAKEN}",
)
ASKS_TEST = (
    (
        r"(?:eso |esto )?(?:afecta|sale|saldra|aparece|cuenta)(?: en)? (?:la|el|mi|los) "
        r"(?:prueba|examen|analisis|orina|antidoping)(?: de \w+)?"
    ),
    (
        r"(?:aun |todavia )?puedo (?:hacerme|ir a hacerme|sacarme|ir a sacarme) (?:la |los |el )?"
        r"(?:sangre|analisis|examen(?:es)?|pruebas?)(?: de \w+)?"
    ),
    r"(?:asi )?(?:paso|pasare) (?:la prueba|el examen)",
    r"will (?:it|that|this) show(?: up)? on (?:the|a|my) (?:drug |ua )?(?:test|screen|ua)",
    r"is (?:that|it) (?:ok|okay) for the (?:drug )?(?:test|screen)|will i (?:still )?pass(?: the (?:drug )?test)?",
    r"can i (?:still )?(?:do|get|have) (?:the |my )?(?:labs|blood work|bloodwork|blood test|test)(?: done)?",
)
"""One or two of a household remedy, or one's own of every day, beside the question what a test makes of it."""
_YEAR = r"(?:in |back in )(?:19|20)\d\d"
_SPAN = r"(?:(?:for )?\w+ (?:yrs|years))"
_PILLS_SINCE = (
    r"they (?:put|started|had) me on (?:the |these |some )?(?:pain )?(?:pills|meds|oxys?|percocets?|norcos?)"
    r"(?:(?: and)? ive been on (?:em|them|those)(?: (?:ever )?since)?)?"
)
OLD_WORK = (
    (
        rf"{_ACK}(?:i )?(?:was|worked as|been) an? \w+ {_SPAN}(?: (?:and|till|until|then))?(?: i)?"
        rf"(?: (?:fell|slipped|came) off (?:a|an|the) \w+(?: \w+)? {_YEAR}(?: and {_PILLS_SINCE})?)?"
    ),
    rf"{_ACK}(?:i )?(?:fell|slipped) off (?:a|an|the) \w+(?: \w+)? {_YEAR}(?: and {_PILLS_SINCE})?",
    rf"{_PILLS_SINCE}|{_SPAN}",
    (
        r"(?:what got me here is )?(?:my back|i) (?:locked up|went out|gave out|seized up|threw my back out)"
        r"(?: (?:last \w+|yesterday|monday|tuesday))?(?:(?: and)? i? ?(?:couldnt|could not) get (?:out of|off|up from) "
        r"(?:the|my) (?:kitchen |bathroom )?(?:tub|floor|bed|couch|chair|shower))?"
    ),
    r"(?:i )?(?:had to|just) (?:lay|lie|sit|wait) there (?:till|until) my \w+ (?:come|came|got home|found me)",
    r"thats when (?:she|he|my \w+) said enough(?: dad| mom)?",
    r"me cai de (?:un|una|el|la) \w+ en (?:el )?(?:19|20)\d\d(?: y me dieron (?:las )?pastillas)?",
    r"(?:se me trabo|se me fue) la espalda(?: (?:ayer|el \w+))?(?: y no (?:podia|pude) (?:levantarme|pararme))?",
)
"""A fall that has its year, a back that locked up: how somebody came to the pills."""
_LOVER = r"my (?:bf|gf|boyfriend|girlfriend|husband|wife|partner|ex|fiance|man|mom|dad)"
WATCHED = (
    rf"{_ACK}(?:its |it is )?{_LOVER}",
    (
        rf"{_ACK}(?:he|she|{_LOVER}) (?:always )?(?:goes|looks|gets|is) (?:thru|through|on|in) (?:all )?my "
        rf"(?:phone|texts|messages)"
    ),
    rf"{_ACK}(?:he|she|{_LOVER}) (?:always )?(?:checks|reads|sees) my (?:phone|texts|messages)",
    (
        rf"{_ACK}(?:is there a way to|can i|how (?:do|can) i|can you) (?:hide|erase|delete|clear) "
        r"(?:this|the chat|this chat|it)(?: or (?:hide|erase|delete) (?:it|this))?(?: (?:after|later|now))*"
    ),
    rf"{_ACK}(?:is there a way to|can i|how (?:do|can) i) hide this or erase it after",
    r"(?:mi (?:novi[oa]|espos[oa]|pareja|marido) )?me revisa el (?:cel|celular|telefono)",
    r"como (?:borro|escondo|oculto) (?:esto|el chat)|se puede borrar (?:esto|el chat)(?: despues)?",
)
"""A phone that is read, and how to leave no trace: its cue stands in `cues/violence/kept_from`; no word of dying."""
SOMEONE_NEAR = (
    r"(?:si |pero )*mi (?:herman|prim|vecin|ti|amig|cunad)[oa] vive (?:al lado|cerca|enfrente|aqui cerca|a la vuelta)",
    r"(?:si |pero )*(?:el |mi (?:esposo|marido|novio|pareja) )?ya se calmo(?: (?:ya|todo|ahorita|gracias|a dios))*",
    r"(?:yes |yeah |but )*my (?:sister|brother|mom|aunt|cousin|friend|neighbor) lives (?:next door|close|nearby)",
    rf"(?:he|she|{_LOVER}) (?:has |is )?(?:calmed|calm|cooled)(?: down| off)?(?: now| already)*",
)
"""Who is near when one is asked, and that another's anger has passed: the danger told before stays where it is."""
TO_CALM = (
    (
        r"(?:no |nah |(?:its|it is) |i (?:just )?do it |just |only |like |kinda |pues |es |lo hago |solo |como )*"
        r"(?:to (?:calm|relax)(?: me| myself)?(?: down)?|(?:para|pa) (?:calmarme|relajarme|desahogarme))"
    ),
)
"""What cutting is for. That it is not to die is no plain line beside it: such a "not" is heard as the cutting is."""
_SAYS_WHAT = (
    r"(?:oxy\w*|percocets?|pills?|meds|medicine|drugs?|alcohol|drinking|rehab|detox|recovery|addiction|methadone|suboxone|"
    r"heroin|fentanyl|meth|cocaine|xanax|opioids?|treatment|clinic|drogas?|pastillas?|oxicodona|alcoholismo|tomar|"
    r"adiccion|adicciones|metadona|heroina|fentanilo|cristal|tratamiento|clinica|anexo)"
)
TEXT_SAYS = (
    (
        r"(?:(?:so|ok|and|but|hey) )*(?:(?:if|when) (?:they|you|u|yall|someone|somebody|the clinic) (?:text|call|email|"
        r"write|message|send)(?: (?:me|a|an|text|message|email|letter|voicemail|something))* )?(?:will|would|does|can) "
        r"(?:it|they|the (?:text|message|email|letter|voicemail)) (?:say|show|mention|have)"
        rf"(?: (?:anything|something|about|the|word|my|its|for|from|that|a))* {_SAYS_WHAT}(?: (?:in|on) it)?"
    ),
    (
        r"(?:(?:y|pero|oiga) )*(?:si (?:me )?(?:mandan?|escriben?|llaman?|envian?)(?: (?:un|una|mensaje|texto|correo|"
        r"carta))* )?(?:el (?:mensaje|texto|correo) )?(?:va a decir|dice|dira|sale|saldra|menciona)"
        rf"(?: (?:algo|de|del|la|lo|las|el|palabra|mi|mis|que|es|sobre))* {_SAYS_WHAT}"
    ),
    (
        rf"(?:because |cause |cuz )?(?:he|she|they|{_LOVER}) (?:can|could|might) (?:see|read|check) my "
        r"(?:phone|texts|messages)"
    ),
    r"(?:porque )?(?:el|ella|mi \w+) (?:puede ver|puede leer|ve|lee|revisa) mi (?:cel|celular|telefono)",
)
"""What a text of ours would say, where somebody sees the phone: a drug's name in it is nobody's danger."""
RIGHT_PLACE = (
    r"(?:i )?(?:didnt|never) (?:want|wanted) (?:any of (?:it|this)|things|anything) to change",
    (
        r"(?:it was|it is|its) my (?:husband|wife|partner|boyfriend|girlfriend) who (?:left|wanted (?:the|"
        r"a) divorce|walked out)"
    ),
    r"(?:and )?(?:is this|am i in) the right place(?: for (?:something like )?(?:that|this|it))?",
    r"(?:and )?can (?:you|anyone|someone) help (?:me )?with (?:that|this|something like (?:that|this))",
    (
        r"fue mi (?:esposo|esposa|marido|mujer) (?:el|la|quien) ?(?:que )?se fue|(?:y )?(?:es este|este "
        r"es) el lugar para eso"
    ),
)
RELAPSED = (
    (
        r"(?:(?:en la|esta) manana |ayer |anoche )?(?:pense en|quise|iba a) (?:tirar|aventar|botar) (?:todo|la toalla)"
        r"(?: con lo de no (?:tomar|usar|fumar))?(?: no)?"
    ),
    r"(?:si )?ya (?:cai|recai|tome|use)(?: (?:pues|ya|que|siga|ni|modo|entonces|sigo|no|otra|vez))*",
    r"no de (?:matarme|morirme)|de seguir usando(?: digo)?",
)
"""A slip told as one: what was to be thrown away is the effort. The cue for it asks gently."""
GUN_KEYS = (
    (
        r"(?:my (?:wife|husband|son|daughter|sister|brother)|she|he|(?!i |i\b|they|who)\w+) (?:hid|"
        r"took|has|hides|locked up) "
        r"(?:the |my )?keys (?:to|for) (?:the |my )?gun (?:cabinet|safe|locker|closet)(?: (?:off|from) me)?"
        r"(?: because i drink)?"
    ),
    r"its (?:her|his) way of nagging|(?:she|he) does it with (?:the|my) (?:truck|car) keys too",
    r"i (?:just )?(?:want|wanted) to go (?:\w+ )?hunting",
)
"""Who keeps the keys of a gun cabinet: the cue for it asks gently, and accuses nobody of meaning harm."""
_COUNT = r"(?:\d+|a few|a couple(?: of)?|a|ten|fifteen|twenty|thirty|diez|quince|veinte|treinta|unos|pocos|una?)"
_ASK = r"(?:ask(?: me)?|go(?: on| ahead)?|do) (?:the|your|ur|those|them|all|me the|me your|me ur)?"
ASK_ME = (
    (
        rf"{_ACK}(?:(?:can|could|will) (?:you|u|ya|we) )?(?:just |please |pls )*{_ASK} ?"
        r"(?:stuff|questions?|things|rest|next(?: one)?|em)(?: now| already| please| pls| then| here)*"
    ),
    (
        rf"{_ACK}(?:por favor |ya |solo |nomas )*(?:pregunteme|hagame|haga|digame)(?: ya| nomas)? "
        r"(?:lo que (?:sea|falta|sigue)|las preguntas|sus preguntas|las cosas|lo demas)(?: ya| por favor)*"
    ),
)
BESIDE_ASK_ME = (
    (
        r"(?:but |so |and |well )*(?:nobody|no one|noone)s?(?: is| has| even)? (?:joining|joined|coming|came|here|"
        r"answering|answered|there)(?: (?:yet|anyway|in|lol))*"
    ),
    (
        rf"(?:(?:i|only|just|ive) )*(?:got|have)? ?(?:like |about |only |maybe )*"
        rf"{_COUNT} (?:min|mins|minutes|hour)(?: (?:for this|to spare|free|on my break|of break))?"
    ),
    r"(?:pero |pues )*(?:nadie|ninguno) (?:llega|llego|viene|vino|entra|entro|contesta|contesto|responde)",
    rf"(?:solo |nomas )?tengo (?:como |solo |nomas )*{_COUNT} (?:min|minutos|ratito|rato|hora)(?: libres?| nomas)?",
)
"""To be asked what is to be asked, with how long there is for it: who waits for somebody else's return says more."""
_OF_MINE = r"(?:my|his|her|our) (?:\w+ ){0,2}?\w+(?: and (?:my |his |her )?(?:\w+ )?\w+)?"
DRANK_TOO = (
    (
        rf"(?:and |but |well |yes |yeah )*(?:he|she|they|everybody|everyone|{_OF_MINE}) (?:all |both )?"
        r"(?:drank|drinks?|smoked?|smokes|used to (?:drink|smoke)) (?:too|also|as well)"
        r"(?: (?:back then|growing up|when i was (?:a kid|little|young|small)|you know|though))?"
    ),
    r"(?:y )?(?:el|ella|mi \w+|ellos) (?:tambien )?(?:tomaba|bebia|toma|bebe|fumaba|fuma)n?(?: tambien)?",
)
"""Who drank as well: a family, and no cup of now."""
_PARENT = (
    r"(?:my|mi|mis) (?:mom|mother|mum|dad|father|parents|folks|mama|papa|papas|wife|husband|spouse|espos[oa]|marido|"
    r"boss|job|work|employer|jef[ea]|trabajo)"
)
_INSURANCE = r"(?:insurance|bill|eob|plan|statement|policy|account)"
INSURED = (
    (
        rf"(?:ok |like |so |and |but )*(?:will|would|can|could|does|do) {_PARENT} (?:be able to )?"
        rf"(?:see|know|find out|hear|be told|get told|get)(?: about)?(?: (?:it|this|that|anything|i came|im here|"
        rf"a bill|something))? (?:on|in|from|through|because of|by) (?:the|my|our|her|his|their) {_INSURANCE}"
    ),
    r"(?:cause |because |cuz )?(?:im|i am) (?:still )?(?:on|under) (?:her|his|their|my \w+) (?:plan|insurance|policy)",
    (
        rf"(?:y |pero |oiga )*{_PARENT} (?:lo |la )?(?:va a |van a |puede |pueden )?(?:ver|verlo|saber|saberlo|"
        r"enterarse|se entera)(?: \w+)? (?:por|en) (?:el|mi|su) (?:seguro|recibo|cuenta|poliza|aseguranza)"
    ),
    r"(?:porque )?(?:yo )?estoy en (?:su|el) (?:seguro|plan|poliza|aseguranza)(?: de (?:ella|el|ellos|mis? \w+))?",
)
BESIDE_INSURED = (
    rf"{_ACK}(?:is|will) (?:it|this|that|the chat) (?:be |stay |really |all )*(?:private|confidential|secret)",
    rf"{_ACK}(?:es|esto es|sera) (?:privado|confidencial)",
    r"(?:ok|okay|so|like|thanks|thank you|um|bueno|oiga|gracias)",
)
"""Who would see it on whose insurance: the plan one is on is none of one's own."""
_KEEPER = (
    r"(?:my|mi) (?:sister|brother|daughter|son|friend|neighbor|aunt|cousin|niece|pastor|sponsor|roommate|hermana|"
    r"hermano|hija|hijo|amiga|amigo|vecina|vecino|tia|prima|primo|madrina|padrino)(?: (?!and\b|who\b|has\b|y\b)\w+)?"
)
KEYS_KEPT = (
    rf"(?:and |so |now )*{_KEEPER} (?:has|keeps|holds|has got|is (?:keep|hold)ing) my (?:car |truck )?keys(?: now)?",
    rf"(?:y |ya )*{_KEEPER} (?:tiene|guarda) (?:mis llaves|las llaves (?:de mi|del) (?:carro|coche|troca))",
)
BESIDE_KEYS = (
    r"(?:its |it is )?for me|(?:es )?(?:para|por) mi",
    r"i drive a (?:\w+ )?(?:bus|truck|cab|van|taxi)|(?:manejo|conduzco) un \w+(?: escolar)?",
    r"i (?:have not|havent|dont|do not|wont) (?:driven|drive)(?: (?:since|when|if|after) i(?: started)? \w+)?",
    r"no manejo(?: (?:desde que|cuando|si) tomo)?",
)
"""Keys that somebody keeps who is asked to: no partner, no parent, and nothing else that is kept."""
_KEPT = r"(?:him|her|them|my \w+)"
_TILL = r"(?: (?:till|until|til|through|for|to|over) (?:(?:the|a|one) )?\w+(?: (?:comes|night|morning|weekend))?)?"
KEEP_ALIVE = (
    (
        rf"{_ACK}(?:but |and |just )*(?:how (?:do|can|would|should) (?:i|we)|i (?:just )?want to know how to) "
        rf"keep {_KEPT} alive{_TILL}"
    ),
    (
        r"(?:pero |y )*como (?:lo|la|los) (?:mantengo|mantenemos|tengo) (?:con vida|viv[oa]s?)"
        r"(?: (?:hasta|por) (?:el |la )?\w+)?"
    ),
    r"(?:thats|that is|its) (?:all|what) i (?:want|need|wanna know)(?: to know)?|(?:eso )?es lo que quiero(?: saber)?",
    r"(?:please|pls|ok|por favor)",
)
"""How another is kept alive till help comes: asked for their life."""

_HOUSED = r"(?:housemate|roommate|flatmate|coworker|neighbor|kids?|dog|cat)"
WALKED_IN = (
    r"(?:(?:its|it is) )?(?:me|for me|just me)|(?:es )?(?:yo|para mi|por mi)|sorry|perdon|disculpe",
    rf"(?:sorry |oops )*my {_HOUSED} (?:just )?(?:walked|came|barged|popped) in",
    (
        r"(?:perdon |disculpe )*(?:acaba de entrar|entro|se metio) mi (?:roommate|companer[oa](?: de (?:cuarto|casa))?|"
        r"vecin[oa]|perr[oa]|gat[oa])"
    ),
    r"(?:so |and |ok )*whats (?:next|after (?:this|that))|(?:y )?(?:que|q) sigue(?: despues)?",
)
"""For whom one writes, who came in, and what is next. Of a parent or a partner who comes in it is none of these."""
_STEADY = r"(?:presion|azucar|tiroides|colesterol|diabetes|blood pressure|thyroid|cholesterol|bp|water)"
DAILY_PILL = (
    (
        rf"(?:ya )?me tome mi (?:pastilla|medicina) (?:de|para) (?:la |el |mi )?{_STEADY}"
        r"(?: y(?: ya)? (?:desayune|comi|almorce|cene))?"
    ),
    rf"i (?:just |already )?took my {_STEADY} (?:pill|med|tablet)(?: and (?:had|ate) (?:breakfast|lunch|dinner))?",
    r"(?:y )?ya (?:desayune|comi|almorce|cene)",
)
"""The one pill of every day."""
SEND = (
    r"(?:por favor |ya |pues |ok |solo |nomas )*(?:mand|envi)(?:a|e|en)l[oa](?: ya| asi| por favor| pues)*",
    r"(?:please |just |ok |okay |can you |so )*(?:send|submit) (?:it|this|that)(?: now| already| please| in)*",
)
NAGGED = (
    (
        r"(?:(?:q|que|porque|pq|pues) )*mi (?:vieja|viejo|espos[oa]|mujer|marido|jefa|mama|novi[oa]) (?:ya )?(?:me )?"
        r"(?:anda|esta) (?:fregando|molestando|apurando|esperando|jode y jode|jodiendo)"
    ),
    (
        r"(?:cause |because |bc )?my (?:wife|husband|mom|girlfriend|boyfriend|boss) (?:is|keeps) "
        r"(?:nagging|bugging|rushing|waiting)(?: (?:on|for))?(?: me)?"
    ),
)
"""What hurries whoever orders it sent; said alone it is of somebody who bothers one."""
