"""Ways of speaking that only sound alarming, in both languages."""

from __future__ import annotations

LEXICON: dict[str, str] = {
    # --- what is said of the card, and of nobody ------------------------------------------------------------------
    #: That nobody does it. "Nobody knows he hits me" is another matter.
    "NOBODYHURTS": (
        "nobody is|was|has|ever|here? ever|been? hurt|hurts|hurting|hit|hits|hitting|beats|beating|abused|abuses|"
        "abusing|touched|touches|touching|threatens|threatened|threatening|harms|harming|choked|chokes me|us|him|"
        "her|anyone? / "
        "no one is|was|has|ever|here? ever|been? hurt|hurts|hurting|hit|hits|hitting|beats|beating|abused|abuses|"
        "abusing|touched|touches|touching|threatens|threatened|threatening|harms|harming|choked|chokes me|us|him|"
        "her|anyone? / "
        "no me|nos|le|les esta|estan|ha|han? pega|pegan|pego|pegado|pegando|golpea|golpeo|golpeado|golpeando|lastima|"
        "lastimando|maltrata|maltratando|amenaza|amenazando|toca|tocado nadie / "
        "nadie me|nos|le|les esta|ha? pega|pego|pegado|pegando|golpea|golpeo|golpeado|golpeando|lastima|lastimando|"
        "maltrata|maltratando|amenaza|amenazando|toca|tocado"
    ),
    #: How one asks about what this chat has shown. What comes right after it is the card's word, not theirs.
    "CARDSAYS": (
        "why does|did|is|do it|this|that|you|card|page ~1 say|saying|says|show|showing|mention|mentioning ~2 / "
        "why am i getting|seeing|shown ~2 / why did|do i ~1 get|see ~2 / why did|do you ~2 give|send|bring me? ~1 / "
        "why is|are it|you|they|this|that ~1 saying|showing|giving|sending|telling me? ~1 / "
        "why did|does it|this|that|you ~1 tell|told ~2 / "
        "stop|quit|enough telling|showing|sending|giving|with|talking ~2 about? ~1 / "
        "deje|dejen|pare|paren|basta de? ~1 hablar|hablarme|decirme|mandarme|mostrarme|con ~2 / "
        "why|what is this|that ~1 about / por que ~1 dice|sale|salio|aparece|pone|puso|menciona|muestra|muestran|"
        "mando|manda ~2 / "
        "por que ~1 esta|estan diciendo|mostrando|mandando|poniendo ~2"
    ),
    #: What runs down or withers, and how that is told. No "i want to" stands between: in a car one can want to die.
    "GADGET": (
        "phone|battery|laptop|plant|plants|engine|wifi|tablet|houseplant|grass|fish|cactus|mic|headphones|airpods"
    ),
    "RUNS": "is|are|was|were|has|had|just|finally|keeps|kept|keep|almost|nearly|always|already|also|both|all|s",
    "DRAINS": "RUNS|going|about|to|on|be|not|totally|completely|fully|really|basically|got",
    "GASTA": "se|ya|esta|casi|me|anda|tambien|nos|le|quedo|ha",
    #: One works oneself to death every day; who "wants to kill myself over school" does not.
    "BUSY": "am|is|are|was|were|been|be|keep|keeps|kept|stop|quit|not",
    "IDIOM": (
        "job|work|shift|shifts|overtime|heat|humidity|traffic|commute|stairs|homework|finals|kids|schedule|warehouse|"
        "workout|landscaping|roofing|bills is|are|s|will? going? to? kill|killing me / gun|knife show|shows / "
        "trabajo|calor|chamba|jale|turno|turnos|trafico|tarea|frio|desvelo|estres|gimnasio me va|van a matar / me va|"
        "van a matar el|la|este|esta|estos trabajo|calor|chamba|jale|turno|turnos|trafico|tarea|frio|estres / "
        "enough|plenty ~4 to last me|us|him|her|them ~1 to|till|until the|my|our|their grave / "
        "will|till|until|when|before someone|somebody|anyone|anybody|you|yall hit|hits me|us up|back / "
        "less ~1 anxious|overwhelmed|lonely / nothing to change|add|fix / "
        "am dead on the ~1 roof|job|shift|clock|jobsite / "
        "panic|anxiety attack|attacks? and? i? thought|swore i was dying / "
        "panic|anxiety attack|attacks? and? i? thought|swore i was going to die / "
        "freaked|panicked out? and? i? thought|swore i was dying / heart went|got crazy|wild|fast "
        "and? thought i was dying / "
        "heart went|got crazy|wild|fast and? thought i was going to die / "
        "jail|arrested|locked|deported ~1 if|when i|we|you|they|somebody|someone call the? 911 / "
        "spray|narcan|naloxone|kit is? for? when|if somebody|someone|people|you overdose|overdoses / "
        "they|people|callers|customers|everyone|everybody|guys hear|hears|heard my voice on? the? phone? and|n|they? "
        "they? go|goes|say|says|call|calls|think me|i? am? maam|sir|miss|mister|lady|girl|boy|man|woman / "
        "gone|out|away|left for the|a good? night|day|weekend|week|while / gone|out|away|left for now / "
        "will|would|does|did|could|can|might it|that|this|stopping|quitting|detox|withdrawal ~1 hurt|harm the|my|"
        "our|a baby / if|when i|you|we|he|she|they|somebody|someone call|send 911 ~1 they|you ~1 send|bring ~1 "
        "cops|cop|police / if|when i|you|we|he|she|they|somebody|someone call|send 911 ~1 cops|cop|police / did|"
        "do|does|will|would|are|not|if|why ~1 you|they|he|she|someone|somebody|anyone ~2 call|send|get ~1 911|"
        "ambulance|ems on me|us / not|stop|quit treat|treating|label|labeling|look|looking|talk|talking ~1 me "
        "like|as i? am? ~1 suicidal / not|stop|quit make|making|turn|turning ~4 about|into|of ~1 self|suicide "
        "harm|harming|injury|thing? / not|stop about ~2 self|suicide harm|harming|injury|thing? / have|has|had|"
        "got|caught a ~1 cold and|n ~1 not / call|called|calling|phone|wanted|needed|nice|good|like|love ~1 to "
        "hear a|another|some ~1 voice / just|on to hear a|another|some ~1 voice / want|need ~1 to hear a|another|"
        "some human|real|live|kind|friendly|calm|familiar|different voice / lethal|fatal|toxic|deadly dose|amount"
        " ~3 dogs|dog|cats|cat|rats|mice|plants|weeds|fish|birds / survive ~1 this|another|the|my ~1 meeting|"
        "class|lecture|commute|exam|exams|finals|monday|mondays|winter|summer|heat|trip|flight|wedding|visit|"
        "shift|semester|presentation|dinner|weekend / choking|choke on ~1 bills|debt|dust|laughter|perfume|"
        "emails|paperwork / hands|fingers|face|lips|skin ~2 purple|blue from|with|of ~2 berries|ink|dye|paint / "
        "hands|fingers|skin ~2 purple|blue from|with ~1 cold / breathe|breathing through my nose / head on|"
        "against the|a wall with|over|since|trying / jumped the gun / glue|nail|heat|staple|water|nerf|spray gun "
        "/ kill|kills|killing|killed time|buzz|mood|vibe|lights|engine|switch|process|job|app|program|music|"
        "server|weeds|zombies|monsters|spider|bugs / kills|killing|killed it / kill it at|on|today|with / kill|"
        "kills|killed|killing the ~1 switch|engine|mood|vibe|lights|process|time|weeds|bugs|game|music|power|"
        "power|test|interview|boss|session / kill|killing|killed two birds / is|are|s ~1 killing|murdering|"
        "slaying me / kills|killed me lol|haha|lmao / you|this|that|these|those|kids|just|people|jokes kill me lol|"
        "haha|lmao / killing me / can|will it|this|that kill me / mom|mum|mother|dad|parents|boss|teacher|coach|"
        "professor|landlord|mama|sister|editor will|would ~1 kill|murder|strangle|skin me / mom|mum|mother|dad|"
        "parents|boss|teacher|coach is going to kill|murder me / kill for a|some|that|one / could|would kill a|"
        "an|for / if looks could kill / dressed to kill / killing|killed SELFIDIOM working|studying|training|"
        "laughing|cleaning / BUSY ~1 killing SELFIDIOM trying / BUSY ~1 killing SELFIDIOM with|over ~2 schedule|"
        "work|job|hours|overtime|shifts|school|classes|deadlines / text|message|email|call ~2 and tell / BUSY ~1 "
        "killing SELFIDIOM to get|finish|pass|please / BUSY ~1 killing SELFIDIOM to make rent|ends|quota|a|the / "
        "killed myself to get|finish|pass|make|please / BUSY ~1 killing SELFIDIOM at the? gym|work|office|job|"
        "practice / killed myself at the? gym|work|practice / die|dying|died|dead of|from|with|by ~1 laughter|"
        "laughing|boredom|embarrassment|cringe|hunger|thirst|heat|shame|cuteness|curiosity|stress|cold|jealousy|"
        "happiness|excitement / dying for a|some|coffee|this / dying over a|some|coffee|this / i am|m dying over "
        "here / dying to see|know|hear|meet|try|go|get|find|watch|eat|tell|ask|be / die|dying laughing / is|are|"
        "was|were|look|looks|looked|sounds|smells|smell|taste|tastes|something|recipe|dress|shoes|food|view|"
        "views|hair|cake|pie|coffee|bread|body|eyes ~1 to die for / die hard / "
        "beat|beats|beating the|on ~1 drum|drums / die|dying|died|dead academically|socially|financially|"
        "professionally / died|die down / old habits die / "
        "dying breed|art|trend|language|battery|phone / dead|died|dying phone|battery|laptop|end|serious|tired|"
        "line|beat|weight|set|pixel|zone|ringer|heat|inside lol / GADGET died|dead|dying|dies|killed / GADGET|"
        "car|computer|garden|tv RUNS DRAINS? DRAINS? died|dead|dying|dies|die|killed / car|computer died|dies|"
        "dead / plants|phones|batteries|fish die / GADGET should|must|might|may|will|would|could be? DRAINS? "
        "die|dead / GADGET|car|computer picks|picked|chose|chooses|decides|decided|wants|wanted ~1 to die / "
        "die mid chat|call|sentence|message|text / i am|m dead|deceased lol|lmao|haha|omg / i am|m dying lol|"
        "lmao|haha / i ~1 died lol|laughing|lmao / dead to me / drop dead gorgeous / hungry|thirsty|tired|"
        "embarrassed|happy|cute|funny|full|hot|bored|good|cringe|excited|hangry i? could ~1 die|dead / hungry|"
        "thirsty|embarrassed|cute|funny|full|cringe|excited|hangry i ~2 die|dead / over my dead body / bored|"
        "scared|worried|tired|sick|freezing|starving|loved|working|worked|frightened|love to death / like death "
        "warmed / shoot|shot me|him|her|them|you|us a|an|over ~1 text|email|message|note|line|dm|call|look|"
        "glance|smile|glare|wink|price|quote / shoot hoops|pool|for|video|photos|the / shoot|shot|shooting "
        "SELFIDIOM in the foot / shot in the arm|dark / shot of / shot caller|glass / shot|shots of|for tequila|"
        "vodka|whiskey|the / flu|covid|vaccine|booster shot / hang|hanging|hung out|around|up / hang|hanging in "
        "there / hang|hanging with / hang|hanging on a|one|please / jump|jumped|jumping on|in|into a|the|this|at "
        "~1 call|zoom|meeting|chance|pool|lake|water|conclusion|conclusions|line / jump ship|through|rope|start /"
        " suicide squad|doors|drills|sprints|runs|bunny / cut|cutting back|down|off|corners|class|costs|hair|"
        "grass / bite the bullet / dodged a bullet / sweating|silver|bullet bullets|bullet|points / take|took a "
        "stab / stab in the back|dark / stabbed me in the back / beat|beating the game|level|boss|traffic|heat|"
        "odds|eggs / gave|give me a heart attack / nearly|almost|about had ~1 heart attack / overdosed|overdose|"
        "overdosing on coffee|sugar|chocolate|cookies|tv|netflix|christmas|cuteness|candy|memes|cake|pizza|food|"
        "pie|cheese|tacos|turkey|tea|soda|carbs|sun|work|news|podcasts|anime|vitamin|cupcakes|donuts|sushi|"
        "nostalgia|pumpkin|apple|thanksgiving|halloween / overdosed|overdose|overdosing on ice cream / heart "
        "skipped / till|until|argue|argued|talk|talked|yell|explain ~3 blue in the face / blue team / murder on "
        "my|the / getting|got away with murder / bomb|bombed|bombing the|a|my ~1 test|exam|interview|presentation"
        " / drive|drives|driving me crazy|nuts|insane|mad|wild|up|home / lost my mind|shit lol / hit|hits|hitting"
        " the gym|books|road|sack|hay|spot|button|snooze / end|ended|ending it|things with him|her|them / end|"
        "ended things with / break up with / end|ending the call|chat|session|subscription|relationship|lease / "
        "voices of|in the|my choir|congress|customers / attack on titan|the / gut|punch punch|line / kick "
        "SELFIDIOM / punch|hit|kick the clock|bag / choked|choking|choke up|on my words / choke in|under the|"
        "pressure / burned|burn out|rubber|calories / blow ~1 off|up some|steam|balloons|photo / blow my mind|"
        "nose / blew my mind / pull the trigger on|and buy / trigger warning / going to heaven lol / took|take my"
        " life savings|jacket|insurance|story|coach|advice / saved my life|lives / death by powerpoint|chocolate|"
        "a / cut my finger|hair|lawn|nails|hours|losses / seize the day / sleep|slept like the dead / weather|"
        "heat|traffic|workout|humidity|pollen|allergies|stairs|shoes|heels|commute|hill|homework|calculus|coach|"
        "back|knees|knee|feet is|are|was ~1 trying|going to kill|murder me|us / dead on my feet"
    ),
    "SELFIDIOM": "myself|himself|herself|themselves|yourself",
    "MODISMO": (
        "no ~1 quiero|quisiera|queria despertar a|al la|el|los|las|mi|mis? nina|nino|ninos|bebe|hijo|hija|nieto|nieta|"
        "mama|papa|esposo|esposa|marido|mujer|abuela|nadie|familia|vecinos / "
        "no me trate|traten|trates|hable|hablen|hables|vea|vean|mire|miren como a? si? fuera? una? suicida / "
        "no me trate|traten|hable|hablen|vea|vean como si quisiera matarme|suicidarme|morirme / "
        "hablo|hablar|hablando|llamo|llamar|llamando|solo|quiero|quisiera|gusta|necesito|tele|radio ~1 oir|"
        "escuchar una|alguna|otra voz / muero|muere|morir|morirme|morirse|muerto|muerta|muertos|muertas|mori|"
        "murio|muriendo|muriendome de|del ~1 risa|hambre|frio|calor|sueno|sed|verguenza|pena|ganas|amor|"
        "aburrimiento|cansancio|miedo|envidia|ternura|curiosidad|emocion|nervios|celos|antojo|susto|coraje|"
        "cansado|cansada|felicidad|nostalgia|oso / muero|muere|muriendo|muriendome por ~1 verte|ti|comer|unos|un|"
        "una|tacos|ver|verlo|verla|ir|saber|conocer|tener|probar|llegar|dormir|salir|viajar / me ~1 mata|matan|"
        "matas|estan|esta ~1 matando? de|la|el|los|las|este|esta|estos|estas|tu|mi|esa|ese risa|espalda|pies|cabeza|"
        "calor|trabajo|tarea|pie|rodilla|"
        "curiosidad|duda|dolor|zapatos|tacones|jefe|amor / me mato de risa / matar|matando|mato el tiempo|hambre|"
        "rato|virus|mosquito|bicho / matar|matando al virus|mosquito|bicho / ni muerto|muerta / de mala muerte / "
        "de muerte lenta / de vida o muerte / mama|mami|madre|papa|padre|hermana|suegra|jefe|jefa|maestra|profe|"
        "profesor|abuela|papas me ~1 mata|matan|"
        "ahorca|mataria / mama|mami|madre|papa|padre|hermana|suegra|jefe|jefa|maestra|profe|profesor|abuela|papas ~1 "
        "entera|enteran|sabe|saben|ve|ven|cacha|cachan|oye|llega me mata|matan / mama|papa|jefe|jefa|maestra|"
        "profe|profesor|abuela|papas me va|van|quiere|quieren|puede|"
        "pueden ~1 matar|ahorcar / mama|papa|jefe|jefa|maestra|profe|profesor|abuela dice|dijo que me mata|va / "
        "mama|mami|papa|papas|jefe|jefa|maestra|profe|profesor|abuela dice|dijo que si llego|repruebo|falto|salgo|"
        "pierdo ~1 me mata|matan / "
        "matarme de risa / matarse de risa / matarme trabajando|estudiando / me? mato|mata trabajando|estudiando|"
        "chambeando / me quito|quitando la vida trabajando|estudiando|chambeando / "
        "matar|matarla|matarlo bueno? ~1 a besos|abrazos|cosquillas / "
        "prevencion del|de ~1 suicidio / prevenir el? suicidio / "
        "folleto|folletos|platica|platicas|charla|charlas|curso|taller|cartel|guia ~1 el? "
        "suicidio / escuadron suicida / "
        "muero|muera|morir|morirme academicamente|socialmente|economicamente / murio el|la|"
        "mi telefono|celular|bateria|pila|internet|carro|planta|compu / telefono|"
        "celular|bateria|pila|carro|planta|compu GASTA? GASTA? murio|muerto|muere|muriendo|muerta / es la muerte "
        "jaja / no es de vida / colgar|colgo|cuelgo el|la|un|una|los|las ~1 telefono|llamada|celular|cuadro|"
        "cuadros|ropa|collar|medalla|foto|hamaca|mochila|cadena|aretes|cortina / doctor|doctora|clinica|"
        "consejero|consejera|terapeuta|oficina|medico|jefe|telefono|banco|seguro|nadie|app no ~1 responde|"
        "contesta / me siento|estoy|vivo|duermo ~1 mejor sin el|ella / casi me da un infarto / respirar de ~1 "
        "risa / corto|cortarse|cortarme las venas con este|esta|el|la ~1 cancion|musica|telenovela|trafico|"
        "clase|novela|"
        "serie|pelicula|noticia|junta|tarea|partido|calor / venas con galletas / es de cortarse las venas / me re"
        " mato|mata / tiro|balazo en el pie / compu|computadora|sistema|pagina|internet|app|laptop|celular se? me? "
        "va? a? colgar|colgo|cuelga / "
        "ahogando|ahoga|ahogo|ahogas|ahogarse|ahogues en un? vaso / "
        "ahogando|ahoga|ahogo|ahogamos en|con ~1 deudas|papeleo|tarea|tareas|biles|pendientes|papeles|chamba|gastos / "
        "profe|profesor|maestra|maestro|entrenador|coach|jefe|jefa nos va|van|quiere a? matar con|de ~1 "
        "tarea|tareas|trabajo|ejercicio|ejercicios|examenes|vueltas|lagartijas / se|nos mata|matamos|matan|mato "
        "de risa / "
        "casi|poco me mato en|con|bajando|subiendo las|la|el|un|una|tanto? ~1 "
        "escaleras|escalera|bici|juguete|hielo|patines|banqueta|regadera|tina|patineta / "
        "me|nos|le pego|pega ~1 el|la|un|una "
        "sol|gripa|gripe|covid|frio|calor|aire|sueno|hambre|viento|crisis|nostalgia|tos|calentura|fiebre|cruda|"
        "alergia / "
        "desaparecer mis|las|los|unas|estas|esta|el "
        "estrias|manchas|arrugas|canas|grasa|deudas|llantas|acne|cuenta|archivo|correo|ojeras / suicidio "
        "politico|social|financiero / "
        "taco|tacos|chile|salsa|picante|entrenamiento|rutina|subida|burpees me|nos mato|mataron / "
        "ese|esa|este|esta ~1 examen|tarea|trafico|chamba|clase|calor|fila|tramite|algebra me|nos mata|quita la? "
        "vida? / "
        "examen de ~1 me|nos mata|quita la? vida? / "
        "venas con galleta|lechuga|tortilla|bolillo / mato|matar|mata entrenando|corriendo|limpiando|cocinando / "
        "pelearon|pelean|pelear|peleamos|odio|aburrimiento|fan a muerte / chile|salsa|picante me|nos dejo|deja|"
        "tiene oyendo|viendo "
        "voces|estrellas / no puedo mas with|con this|esta|este|la|el ~1 algebra|math|homework|tarea|calor|"
        "trafico|dieta"
    ),
    "HABIT": (
        "every|each morning|night|evening|day|week|meal / daily / twice|once a day / as prescribed|directed / "
        "with breakfast|dinner|food / cada noche|manana|dia|tarde|comida / todas|todos las|los "
        "noches|mananas|dias|tardes / diario|diariamente / veces al dia / como me dijo|indico|receto"
    ),
    #: Said of what the body does whenever one panics.
    #: What sets right a word of one's own that alarmed somebody.
    "MEANT": (
        "i meant the|my|no|work|lungs / i meant with the|mold|work / it was about the|my|deleting|fertility /"
        " was about "
        "deleting|the|fertility|work / text|post|message|comment said|says ~8 about my|the brother|lease|job|shift / "
        "typo in / should read / was ~1 figure of speech / wrong box|line|row / "
        "checked|marked|clicked|picked ~3 wrong|mistake|accident / i was quoting|quoted / mean it like that / "
        "was ~1 just? venting / for the record no / said i could / "
        "era|fue un decir|broma / me referia / marque por error / me confundi de / "
        "cuando dije|escribi / "
        "yo dije ~6 por la"
    ),
    #: A death, in whatever words.
    "PASSEDON": (
        "died|passed|dead|funeral|buried|widow|widower|stillborn|murio|fallecio|viuda|viudo|difunto|difunta / "
        "born sleeping / nacio dormida|dormido"
    ),
    #: What a man sells who needs it no more.
    "SOLDUP": "sold|selling ~1 the|my|all|our ~1 cattle|herd|cows|truck|tools|tractor|guns|farm|horses|boat|stuff",
    #: What comes and goes, and has for a while.
    "KEEPSCOMING": (
        "keep|keeps|kept|been having|getting ~2 things|thing|episodes|attacks|moments|spells|waves / "
        "i get|have ~1 these|those|this ~2 things|thing|episodes|moments|spells|waves ~2 where|when|like|that / "
        "me dan|vienen|siguen|pasan|agarran ~3 cosas|ataques|momentos|ratos|crisis / sigo teniendo ~2"
    ),
    #: Panic, and known for it.
    "ONLYPANIC": (
        "it|that|this is|was ~2 panic|anxiety / had ~1 panic|anxiety attack / from ~1 panic|anxiety / "
        "said|says|goes ~2 panic|anxiety|nerves / panic attack|attacks again|thing / "
        "so angry|guilty|humiliated|ashamed|embarrassed|sad|mad i / es|era|fue ~2 panico|ansiedad|nervios / "
        "dicen|dijo|dijeron|dice ~3 panico|ansiedad|nervios"
    ),
    "PANICKING": (
        "when|whenever|time|times|once|as|if|before|because ~3 "
        "panic|panicking|anxious|anxiety|nervous|overwhelmed|cry|crying|stressed / during ~2 panic|anxiety / "
        "cuando|vez|veces|siempre|si ~4 panico|ansiedad|angustia|nervios|nervioso|nerviosa|lloro|estreso"
    ),
    "THETALK": (
        "questions|question|form|survey|chat|quiz|questionnaire|answering / for today|now / "
        "preguntas|pregunta|formulario|cuestionario|encuesta|chat|contestar / por hoy|ahora"
    ),
    "VAGUE": (
        "go|going|carry on / keep|keeps going / end|ending|ends it|this / i am ~1 done|finished|out / be over|done / "
        "want out / want ~1 this|it to end|stop|be / seguir|continuar / acabar|terminar con esto|todo ya? / "
        "esto|todo acabe|termine|pare / puedo|aguanto mas / me rindo"
    ),
    "ONEMORE": "one more / if i have to / every time i / whenever i / si tengo que / una|otra mas",
    #: Said of one who is gone: nobody who still can help says that they could not.
    "NOTSAVED": (
        "could not save him|her|them|KIN / no pude|pudimos|pudieron|logre salvarlo|salvarla|salvarle|salvarlos"
    ),
    "BEREAVED": (
        "died|dead|passed away? ~3 WHILEAGO ~4 suicide|overdose / "
        "murio|fallecio|murieron|fallecieron|muerto|muerta ~3 HACETIEMPO ~4 suicidio|sobredosis / "
        "lost ~4 to ~1 suicide|overdose / died|passed|gone by|of|from ~1 suicide|overdose / lost ~2 KIN / "
        "suicide|overdose took|of my|his|her / after MY ~2 suicide|overdose / suicide "
        "loss|survivor|bereavement / "
        "perdi|perdimos|perdio ~4 por|a|de ~1 suicidio|sobredosis / "
        "murio|fallecio|murieron por|de ~1 suicidio|sobredosis / "
        "KIN killed|hung|hanged|shot himself|herself / KIN committed suicide / "
        "se suicido|mato mi PARIENTE / PARIENTE se suicido|mato|ahorco / "
        "en HACETIEMPO ~5 se quito la vida / en HACETIEMPO ~5 se suicido|ahorco"
    ),
    #: What makes a death one that has been; minutes, and this morning, do not.
    "WHILEAGO": (
        "day|days|week|weeks|month|months|year|years|january|february|march|april|may|june|july|august|september|"
        "october|"
        "november|december|spring|summer|fall|autumn|winter|christmas|back"
    ),
    "HACETIEMPO": (
        "dia|dias|semana|semanas|mes|meses|ano|anos|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|"
        "octubre|"
        "noviembre|diciembre|navidad|verano|invierno|primavera|otono"
    ),
    #: A death, and that it was not now.
    "DIEDTHEN": (
        "died|dead|passed away? ~3 WHILEAGO / murio|fallecio|murieron|fallecieron|muerto|muerta ~3 HACETIEMPO"
    ),
    "ACCIDENT": (
        "on a|the|this ~1 fence|mandoline|slicer|lid / workers comp / box cutter at / accidentally|accident|cooking|"
        "shaving|gardening|oven|stove|"
        "paper|football|"
        "soccer|basketball|playing|running|mowing|grill|workout|lifting|yoga|hiking|skating|"
        "iron|curling|accidente|cocinando|rasurando|papel|futbol|jugando|corriendo|horno|plancha|"
        "estufa|comal"
    ),
    "HYPOTHETICAL": (
        "if i ever / if i were|was|felt|said|told|start|started / what if i / what happens if / would you / si "
        "yo / si alguna / si te dijera / que pasa si / hypothetically"
    ),
    "ASKED": (
        "ask|asks|asked|asking|wondered|wonders ~5 if|whether i / ask|asks|asked ~2 si / "
        "ask|asks|asked|asking ~1 about / "
        "pregunta|pregunto|preguntan|preguntaron|preguntas|preguntado|pregunten|preguntaran|preguntaba|preguntando ~4 "
        "si / THEY|people|folks|everyone|form|chart|label|judge|court ~2 "
        "think|thinks|thought|says|said|told|tells|worries|worried|afraid|scared|wrote|convinced ~4 i / "
        "PARIENTE|ellos|todos|gente ~2 cree|creen|creyo|piensa|piensan|penso|crean|dijo|dice que / crean|piensen que / "
        "question|questions ~2 about|if / "
        "form|nurse|doctor|therapist|screener asked|asks"
    ),
    "LIED": "lied|lie|lying|menti|mentira|mintiendo",
    #: One line of a form: what one answered stands before or behind it.
    "ITEM": ("one|part|question|item|box|line|bit about|on / on the / pregunta|parte|casilla de"),
    #: What takes a "no" told on back.
    "TAKENBACK": "yes|si|true|truth|verdad|but|pero|alone|tonight",
    "SAIDNO": (
        "said|say|says|answered|answer|put|marked|mark|checked|scored ~1 no|never|not|none|nope|zero|0 / "
        "answer is|s|was no|"
        "never|nope / "
        "no because / not once / i never have|did|would / no never / not at all / not mine / "
        "no|never|nope on the|that|my / that is not it|me|true / "
        "dije|digo|respuesta es|fue? que? no / no es eso|cierto|verdad / no mom|sir|maam|doc|doctor"
    ),
}
