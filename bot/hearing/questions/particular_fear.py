"""Words of fear that have an answer of their own: 911 or not, dying, losing a child, a watch by night. The words alone.

Found in small letters without accents, both languages at once; used by `bot.hearing.questions.particular`. What is a
danger now the screen has heard before (bot/risk): to that the card comes first, and these words only choose which of
its sentences is said.
"""

from __future__ import annotations

_KIN = (
    r"(?:son|daughter|kid|boy|girl|child|baby|brother|sister|mom|mother|dad|father|wife|husband|friend|partner|cousin"
    r"|uncle|aunt|niece|nephew|grand\w+|boyfriend|girlfriend)"
)
_KIN_ES = (
    r"(?:hij[oa]|nin[oa]|bebe|herman[oa]|mama|madre|papa|padre|espos[oa]|marido|mujer|amig[oa]|pareja|prim[oa]|ti[oa]"
    r"|sobrin[oa]|niet[oa]|abuel[oa]|novi[oa]|muchach[oa]|chamac[oa])s?"
)
_CHILD = r"(?:kids?|sons?|daughters?|bab(?:y|ies)|boys?|girls?|child(?:ren)?|little ones?|grandkids?|grand\w+)"
_CHILD_ES = r"(?:hij[oa]s?|nin[oa]s?|bebes?|niet[oa]s?|chamac[oa]s?|chiquit[oa]s?|peques?)"
_THEM = rf"(?:him|her|them|my (?:\w+ )?{_KIN})"
_THEY = rf"(?:he|she|they|my (?:\w+ )?{_KIN})"

_911 = r"(?:911|9 1 1|9-1-1|an? ambulances?|the ambulance|the paramedics|ems)"
_911_ES = r"(?:al |a el |el |a la |a una? |a |una? )?(?:911|9 1 1|nueve once|ambulancia|emergencias)"
CALL_911 = (
    r"\b(?:should|shud|shoud|shd|do|must|can|could|would|ought|gotta|(?:is it (?:ok|okay|right|better|time|bad enough"
    r"|serious enough)|how do i know|when) (?:to|if i|i)|what if|supposed to|have to|need to) ?(?:i|we)?"
    rf"(?: \w+){{0,3}}? (?:call|dial|phone|ring|get) {_911}\b(?![^?]{{0,30}}\b(?:cost|bill|charge|free)\w*)"
    rf"|\b(?:call|dial|phone|get) {_911},?(?: ?\?| (?:or (?:not|no|nah|what|just|wait|do|is|am)|yes|right)\b)"
    r"|^(?:so |ok |and |hey )*(?:call )?911 ?\?|\b911 or (?:not|no|988|what|just|wait)\b"
    r"|\bis (?:this|it|that) (?:\w+ ){0,3}?(?:911|ambulance|an emergency)\b(?! (?:free|number|line))"
    r"|\b(?:bad|serious|enough) (?:enough )?(?:for|to call) (?:a |an )?(?:911|ambulance)\b"
    rf"|\b(?:llam|yam|marc|habl)(?:o|amos) (?:ya |yo |mejor )?{_911_ES}(?:\b[^.!?]{{0,25}}\?|,? o (?:no|que|espero"
    r"|mejor|exagero|me espero)\b)"
    r"|\b(?:debo|debemos|deberia|tengo que|tenemos que|hay que|puedo|es mejor|sera (?:mejor|bueno)|hace falta"
    rf"|conviene) (?:llamar|yamar|marcar|hablar)(?:le)? (?:ya )?{_911_ES}\b"
    r"|\b(?:es|sera) (?:esto |algo )?(?:como )?(?:para (?:llamar (?:al )?)?(?:el )?911"
    r"|(?:una )?emergencia)\b[^.!]{0,20}\?"
)
"""Whoever asks that is told yes, plainly: to ask is reason enough."""

_DIES = (
    r"(?:die|dying|kill (?:me|him|her|them)|make it(?! (?:to|in|on|work|there|by|past|stop|worse|better|up)\b)"
    r"|survive|live(?! (?:with|in|at|near|here|there|on|off|together|alone|like)\b)|pull through)"
)
_GOING = r"(?:gonna |going to |gon |gunna |ever |really |just |actually |about to )*"
_ASKED_OF_ME = r"(?:do|does|dont|don'?t|can|could|would) (?:you|u|ya|anyone)(?: guys)? (?:think|say|tell|know|believe)"
DYING = (
    rf"(?:^|[,.;?!] ?|\b(?:and|but|so|ok|please|tell me|wait) )(?:am i|are we|is {_THEM}|is (?:he|she)|are they)"
    rf" {_GOING}{_DIES}\b"
    rf"|(?:^|[,.;?!] ?|\b(?:and|but|so|ok|please|tell me) )(?:will|would) (?:i|we|he|she|they|my (?:\w+ )?{_KIN})"
    rf" {_GOING}{_DIES}\b(?! (?:for|to)\b)"
    rf"|\b{_ASKED_OF_ME}\b[^.?!]{{0,20}}?\b(?:i'?m|im|i am|i'?ll|i will|{_THEY}(?:'?s|'?ll|'?re| is| are| will)?|it'?s"
    rf"|it|this)(?: will)? {_GOING}{_DIES}\b"
    r"|(?:^|[,.;?!] ?|\band |\bso )(?:is|will|could|can|would) (?:this|it|that|the \w+|withdrawals?)"
    rf" {_GOING}kill (?:me|him|her|them)\b"
    rf"|\bhow (?:long|much time) (?:do i|does {_THEY}|do they|have i|has {_THEY}) (?:have|got)(?: left| to live)?\W*$"
    r"|\b(?:cree|creen|piensa|sabe|digame|dice)(?: usted(?:es)?)?,? (?:que|si) (?:\w+ ){0,3}?(?:me voy a"
    r"|se (?:me )?va a"
    rf"|vamos a|va a|me|se(?: me)?) ?(?:morir(?:me|se)?|muer[aeo]|vivir|salvar(?:me|se)?|sobreviv\w+)\b"
    r"|(?:^|\u00bf|[,.;] ?)(?:y |pero |entonces |oiga |si )*(?:sera que )?(?:yo |el |ella "
    r"|mi \w+ )?(?:ya )?(?:me voy a|se (?:me"
    r" )?va a|nos vamos a|va a) (?:morir(?:me|se)?|sobrevivir|salvarse)\b[^.!?]{0,25}\?"
    r"|(?:^|\u00bf|[,.;] ?)(?:y |pero )*(?:me estoy|se esta) muriendo\b[^.!?]{0,25}\?"
    r"|\bcuanto (?:tiempo )?(?:me|le) queda(?: de vida)?\W*$"
)
"""Asked of a chat that cannot know: never a guess."""

_TAKERS = (
    r"(?:they|cps|dcfs?|dhs|acs|the (?:state|courts?|judge|county|hospital|clinic)|child (?:protective )?services"
    r"|social (?:workers?|services)|the (?:social )?workers?|someone|somebody|people|u|you)"
)
_OFF = (
    rf"(?:'?ll|'?d|'?re)?(?: (?:will|would|can|could|might|may|are|is|just|gonna|gon|going|to|try|wanna|want))*"
    rf" ?tak(?:e|es|ing) (?:him|her|them|my (?:\w+ )?{_CHILD}|the {_CHILD})\b"
)
_SAYS = (
    r"(?:say|said|tell|told|talk|admit|ask|call|reach out|get help|come (?:in|here|clean|forward)|go (?:in|there|to)"
    r"|open (?:up|my)|speak|write|share|mention|use|test|relapse|answer)"
)
IF_I_SAY = (
    rf"(?:\bif i (?:\w+ ){{0,2}}?{_SAYS}\b"
    r"|\bsi (?:yo )?(?:les? |lo |algo |se )?(?:digo|hablo|cuento|pido|voy|saben?|llamo|admito|acepto|contesto|escribo"
    r"|entero|enteran|dicen)\b|\bpor (?:decir|hablar|pedir|contar)\w*\b)"
)
"""What would bring it about: then it is a child that is spoken of, named or not."""
_QUIT_ES = r"quit(?:an|en|ar|aran|aron|arian)"
TAKEN_AWAY = (
    rf"\b{_TAKERS}{_OFF}[^.?!]{{0,30}}?(?:{IF_I_SAY}|\bfor (?:asking|saying|telling|using|being honest)\b)"
    rf"|{IF_I_SAY}[^.?!]{{0,30}}?\b{_TAKERS}{_OFF}"
    r"|\b(?:scared|afraid|terrified|worried|fear\w*|nervous|don'?t want|dont want|what if)\b[^.?!]{0,25}?"
    rf"\b{_TAKERS}{_OFF}"
    rf"|\blos(?:e|ing) (?:custody|(?:my|the) (?:\w+ )?{_CHILD})\b[^.?!]{{0,30}}?(?:{IF_I_SAY}|\b(?:cps|dcfs?|the state"
    r"|the courts?|for (?:asking|saying|telling|being honest)|over (?:this|it))\b)"
    rf"|{IF_I_SAY}[^.?!]{{0,30}}?\blos(?:e|ing) (?:custody|(?:my|the) (?:\w+ )?{_CHILD})\b"
    rf"|\b(?:me|nos) (?:l[oa]s? )?(?:van a |vayan a |vaya a |puedan |puedan a |podrian |quieran )?{_QUIT_ES}\b"
    rf"(?: (?:a )?(?:mis?|la|las|el|los|al) (?:\w+ )?{_CHILD_ES}\b|[^.?!]{{0,30}}?(?:{IF_I_SAY}))"
    rf"|(?:{IF_I_SAY})[^.?!]{{0,30}}?\b(?:me|nos) l[oa]s? (?:van a |vayan a |puedan |podrian )?{_QUIT_ES}\b"
    rf"|\bperder (?:la custodia|a (?:mis?|la|el) (?:\w+ )?{_CHILD_ES})\b[^.?!]{{0,30}}?(?:{IF_I_SAY})"
)
"""The fear that a word here takes a child away. That one person threatens to, is no such fear."""

_BREATH = (
    r"(?:breath(?:s|e|es|ing)?|brethin\w*|brething|breathin|alive|chest (?:mov\w+|ris\w+|go\w+)"
    r"|still (?:there|with us))"
)
WATCHING = (
    rf"^(?=[\s\S]*\b(?:he|she|they|him|her|his|hers|them|hes|shes|{_KIN})\b)[\s\S]*?\b(?:check(?:s|ed|ing)?"
    rf"|listen(?:s|ed"
    rf"|ing)?|watch(?:es|ed|ing)?|look(?:ing)?|mak(?:e|ing) sure|see if|hear if|hear|wait(?:ing)? for|count(?:ing)?)\b"
    rf"(?![^.?!]*\bmy (?:own )?breath)[^.?!]{{0,45}}\b{_BREATH}\b"
    rf"|\b(?:sleep|slept|lay|lie|sit|sat) (?:\w+ )?(?:outside|on the floor (?:of|by|next to|at|in)|by|next to"
    rf"|at) (?:of )?(?:his"
    r"|her|their) (?:door|room|bed|crib)\b"
    rf"|\bin case {_THEY} (?:stops? breathing|doesn'?t wake up|ods?|overdos\w+)\b"
    r"|\b(?:escuch\w+|oig\w+|oir\w*|ver|veo|revis\w+|vigil\w+|chec\w+|fij\w+|asom\w+|asegur\w+|pendiente)\b[^.?!]{0,35}"
    r"\b(?:si|que|de que|como|a ver si) (?:\w+ ){0,2}?(?:respir\w+|esta viv[oa]|sigue (?:ahi|viv[oa]))\b"
    r"|\b(?:duermo|me duermo|dormi|me quedo|me siento) (?:\w+ )?(?:en el (?:suelo|piso)|afuera|junto|al lado|pegad[oa])"
    r" (?:\w+ )?(?:de|a|en) su (?:puerta|cuarto|cama|recamara|cuna)\b"
)
"""A watch kept over somebody by night, told and no emergency."""

_STATE = (
    r"\b(?:blue|purple|gr[ae]y|lips|floor|bath(?:room|tub)|tub|not breathing|n'?t breathing|barely breathing|passed out"
    r"|unconscious|overdos\w*|o\.?d'?e?d|needle|unresponsive|lifeless|limp|cold|azul\w*|morad[oa]s?|labios|piso|suelo"
    r"|bano|no respiraba|inconsciente|sobredosis|tirad[oa]|hela(?:d[oa]|ndo)|jeringa|frio|fria)\b"
)
FOUND = (
    rf"^(?=[\s\S]*{_STATE})[\s\S]*?(?:\b(?:i|we)(?:'?m| am| was)? (?:the one (?:who|that) |was the one (?:who"
    rf"|that) )?(?:\w+ )?"
    rf"found (?:him|her|them|my (?:\w+ )?{_KIN})\b"
    r"|\b(?:his|her|their) lips were (?:blue|purple|gr[ae]y)\b|\b(?:he|she) was (?:blue|purple|gr[ae]y)\b"
    rf"|\b(?:(?:yo )?(?:l[oa]s?|le) (?:encontre|halle|encontramos|hallamos)|(?:encontre|halle) a mi {_KIN_ES})\b"
    r"|\b(?:tenia|traia) los labios (?:azules|morados)\b|\bestaba (?:azul|morad[oa])\b)"
)
"""How somebody was found, told later."""
LATELY = (
    r"\b(?:last (?:night|week|month|year|time|summer|winter|spring|fall|christmas|thanksgiving)|ago|yesterday"
    r"|in (?:january"
    r"|february|march|april|may|june|july|august|september|october|november|december)|back (?:in|then)|once|twice"
    r"|the (?:other (?:day|night)|day (?:that )?i)|keep seeing|still see|can'?t (?:forget|unsee)|el (?:mes|ano|verano)"
    r" pasado|la (?:semana|vez|noche) pasada|la ultima vez|hace (?:\w+ ){1,3}(?:dias?|semanas?|mes(?:es)?|anos?)|ayer"
    r"|anoche|una vez|todavia lo veo|no (?:se me|lo puedo|puedo) (?:quita|olvid\w+|borra\w*))\b"
)
"""What says that it was then, and not now."""

_ANGER = (
    r"\b(?:bull ?shit|bullsh\w*|wtf|f+u+c+k+\w*|ridiculous|useless|waste of (?:my |everyone'?s )?time|fed up"
    r"|piss\w* me off|so pissed|had it (?:with|up to)|sick of (?:this|you|being (?:ignored|passed|told|put|on hold"
    r"|transferred|treated)|waiting|calling|repeating|telling|explaining|filling|forms|everyone)|tired of (?:being"
    r" (?:ignored|passed|told|put|on hold|transferred|treated)|repeating|explaining|calling|waiting|telling (?:my"
    r"|people|everyone))|nobody (?:ever |even )*(?:calls?|listens?(?! to me)|helps?|answers?|gives a)"
    r"|no one (?:ever |even )*(?:calls?"
    r"|listens?(?! to me)|helps?|answers?|gives a)|every(?:one|body|where|place) (?:just )?(?:hangs up|passes me"
    r"|puts me on hold|turns"
    r" me away|says no))\b"
    r"|\b(?:hart[oa]s? de (?:esto|ustedes|que|esperar|llamar|repetir|explicar|contar)|ya basta|(?:pura|que) porqueria"
    r"|no sirven? (?:para|de) nada|perdida de tiempo|nadie (?:me |nos )*(?:contesta|escucha|ayuda|llama|hace caso"
    r"|atiende)"
    r"|chingad\w+|pinches?|carajo|mierda|encabronad\w+|estoy furios[oa]|que burla|cansad[oa] de (?:que|esperar|llamar"
    r"|repetir|explicar))\b"
)
ANGRY = _ANGER
"""Of a first message: how somebody comes in who has had to fight for it."""

_LABEL = (
    r"(?:addicts?|junk(?:ie|y)s?|druggies?|drug ?(?:addict|user|abuser)s?|alcoholics?|drunks?|crack ?heads?"
    r"|meth ?heads?"
    r"|tweakers?|users?|abusers?|pot ?heads?|stoners?|fiends?|crazy|psycho|nuts|criminals?|losers?|lush)"
)
_LABEL_ES = (
    r"(?:adict[oa]s?|drogadict[oa]s?|drog[oa]s?|borrach[oa]s?|alcoholic[oa]s?|vicios[oa]s?|marihuan[oa]s?|pacheco"
    r"|loc[oa]s?|delincuentes?|criminal(?:es)?|enferm[oa]s?)"
)
LABEL = (
    r"\b(?:don'?t|do not|dont|doont|stop|quit|never|no one (?:gets to|can)|nobody (?:gets to"
    r"|can)) (?:\w+ ){0,2}?(?:call(?:ing)?"
    rf"|label+(?:ing)?|treat(?:ing)?|say(?:ing)?) (?:me|us|i'?m|im|i am)(?: like| as)?(?: an?| some"
    rf"| the)? (?:\w+ )?{_LABEL}\b"
    r"|\bno (?:me |nos )?(?:diga[ns]?|llame[ns]?|trate[ns]?|ponga[ns]?|digas|llames)(?: como| asi| que soy)?(?: a)?"
    rf"(?: un[oa]?)? ?(?:\w+ )?{_LABEL_ES}\b|\bdeje[ns]? de (?:decirme|llamarme"
    rf"|tratarme como) (?:un[oa]? )?{_LABEL_ES}\b"
)
RESPECT = (
    r"\b(?:don'?t|do not|dont|stop|quit) (?:\w+ )?(?:treat|talk|speak|act)(?:ing)? (?:to |at )?(?:me )?(?:like"
    r"|as (?:if|though)"
    r"|down)\b|\b(?:no me (?:trate[ns]?|hable[ns]?|traten) como (?!de)|deje[ns]? de (?:tratarme|hablarme) como)\b"
)
"""A wish about a word or a tone that hurt: said sorry for once, and kept to."""
