"""English concepts: name -> ways to say it, in the little language of `pattern`."""

from __future__ import annotations

LEXICON: dict[str, str] = {
    # --- people -------------------------------------------------------------------------------------------------
    "SELF": "myself|himself|herself|themselves|themself|yourself|ourselves",
    "MY": "my|his|her|their|your|our",
    "KIN": (
        "husband|wife|son|daughter|mom|mum|mother|dad|father|brother|sister|boyfriend|girlfriend|partner|friend|"
        "bestie|roommate|cousin|uncle|aunt|grandma|grandmother|grandpa|grandfather|grandson|granddaughter|nephew|"
        "niece|kid|kids|child|children|baby|toddler|infant|teen|teenager|stepdad|stepfather|stepmom|stepson|"
        "stepdaughter|fiance|fiancee|neighbor|neighbour|coworker|colleague|ex|spouse|man|woman|guy|girl|boy|student|"
        "patient|client|buddy|mate|homie|parents|family|twin|sibling|siblings|mama|papa|mommy|daddy|nana|lady|friends"
    ),
    "THEY": "he|she|they|him|her|them|KIN|someone|somebody|person|dude|one",
    "VIOLENT": (
        "he|she|they|neighbor|neighbour|coach|teacher|babysitter|nanny|grandpa|grandfather|stepfather|stepbrother|"
        "cousin|priest|sponsor|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|stepfather|"
        "mom|mother|brother|son|uncle|pimp|roommate|spouse|fiance|stepmom|man|guy|someone|somebody|parents|"
        "trafficker"
    ),
    # --- wishing, meaning, doing --------------------------------------------------------------------------------
    "WISH": (
        "want|wants|wanted|wanting|wish|wishes|wished|wishing|rather|hope|hopes|hoping|pray|praying|prayed|ready|"
        "desire|fantasize|fantasizing|fantasise|dream|dreaming|begging|beg|long|longing|prefer|craving / "
        "would like / would love / feel like / looking forward / ask god / asking god"
    ),
    "MEAN": (
        "will|ill|shall|might|plan|plans|planned|planning|intend|intends|intending|decided|deciding|considering|"
        "considered|contemplating|contemplated|thinking|thought|thoughts|think|thinks|preparing|prepared|"
        "tempted|urge|"
        "urges|trying|try|tried|attempted|attempting|attempt|threatening|threatened|threatens|keeps|ideas|idea / "
        "going to / about to / have to / got to / need to / needs to / should / want to / wants to / wanted to / "
        "close to / ready to / nearly / almost / swear i / let me / feel like / imagine|imagining"
    ),
    "KILL": (
        "kill|killing|killed|kills|murder|shoot|shooting|shot|hang|hanging|hanged|hung|stab|stabbing|drown|drowning|"
        "poison|poisoning|offing|offed|end|ending|gas|gassing|suffocate|suffocating|strangle|electrocute|destroy / "
        "off / do away with / take out / get rid of / dispose of"
    ),
    "KILLSELF": (
        "KILL SELF / end|ending|ends|ended|take|taking|took|taken|takes MY own? life|lives / "
        "end|ending|ended it all / end|ending it now|tonight|today|soon|finally|forever|already|for / "
        "put|putting an end to it|everything|myself|life|this|himself|herself|things / "
        "end|ending everything|existence / end|ending MY existence|suffering|story|misery / "
        "blow|blowing MY head|brains|brain off|out / put|putting a bullet in|through MY|me / "
        "slit|slitting|slash|slashing MY wrists|wrist|throat / cut|cutting MY throat / open MY veins / "
        "throw|throwing|threw SELF off|under|in|into|from / jump|jumping|jumped|jumps off|from a|the|my|this ~2 "
        "bridge|building|roof|balcony|cliff|overpass|window|ledge|floor|tower|parking / "
        "jump|jumping|step|stepping|walk|walking in front of ~1 train|bus|truck|car|traffic / "
        "jump|jumping|step|stepping|walk|walking into traffic / "
        "jump|jumping out a|the|my window / lie|lay|laying down? on the train? tracks / "
        "drive|driving|crash|crashing my|the car ~1 into|off a|the tree|wall|bridge|cliff|truck|road|traffic / "
        "commit|committing|commits|committed|complete|completing|attempt|attempting|attempted suicide / "
        "die|dying by suicide / catch|catching the bus / "
        "eat|eating|swallow a|my bullet|gun / take the coward's? way out / take the easy way out"
    ),
    "TRYKILL": (
        "my|first|second|third|last|another|previous|past|failed|one|two|three|multiple|other attempt|attempts "
        "/ tried|attempted|attempt|attempts|attempting|trying|try to? ~1 KILLSELF / tried suicide / suicide "
        "attempt|attempts / "
        "attempted|attempting suicide / tried to overdose / tried to die / tried to kill SELF / tried to end it"
    ),
    "DIE": (
        "die|dead|dying|death|disappear|vanish / be dead|gone / stop|quit existing|living|breathing / not exist|wake|"
        "be live / not be here|alive|around / cease to exist / pass away / fade away / drop dead / not wake up / "
        "never wake up / never have been born / been born / no longer exist|be / be kill|killed / rest forever / "
        "sleep forever|eternally / go to heaven / be in heaven / be six feet under / be with my dead / be "
        "alive anymore"
    ),
    "ELSEWHERE": (
        "in|near|there|at|by|around|next|abroad|downtown|where|alone / with my|him|her|them|roommates|parents "
        "/ on campus|the|my"
    ),
    "LIVE": (
        "live|living|life|alive|exist|existing|existence|breathing / go on / going on / be alive / being alive "
        "/ be here / being here / carry on"
    ),
    "NOTLIVE": (
        "not ~2 LIVE / never LIVE / do not see ~4 future / no longer LIVE / stop|quit LIVE / not be "
        "alive|around|here / "
        "not wake|waking up / never wake|waking up / not wake|waking anymore / not exist / not ~1 be "
        "here|alive|around"
    ),
    "SOON": (
        "tonight|now|today|tomorrow|soon|already|imminently|finally / right now / this time|morning|evening|weekend|"
        "night|week / at midnight / any minute|moment / in an|a few|five|ten hour|minute|minutes|hours / later "
        "today / "
        "after work|school|this / as soon as / the moment / on|this|by "
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    ),
    # --- means and substances -----------------------------------------------------------------------------------
    "PILLS": (
        "pills|pill|meds|medication|medications|medicine|tablets|tablet|xanax|benzos|klonopin|valium|ativan|ambien|"
        "tylenol|acetaminophen|paracetamol|ibuprofen|aspirin|benadryl|oxy|oxycodone|percocet|vicodin|opioids|"
        "antidepressants|insulin|melatonin|capsules|prescription|prescriptions|zoloft|prozac|lithium|seroquel|"
        "trazodone|"
        "gabapentin|adderall|sedatives|painkillers|methadone|suboxone|fentanyl|heroin|morphine|lexapro|wellbutrin|"
        "amitriptyline|propranolol|unisom|nyquil / sleeping pills|tablets|aids / pain killers|pills / blood pressure"
    ),
    "DRUG": (
        "PILLS / drugs|drug|dope|meth|cocaine|coke|crack|molly|ecstasy|mdma|speed|smack|blues|powder|speedball|"
        "k2|spice|ghb|"
        "ketamine|kratom|tranq|xylazine|acid|lsd|shrooms|alcohol|vodka|booze|whiskey|liquor"
    ),
    "POISON": (
        "bleach|antifreeze|poison|pesticide|cyanide|ammonia|detergent|drano|mouthwash|sanitizer|hydrogen|nitrite|lye|"
        "cleaner|gasoline|battery|batteries|rat / windshield fluid / rat poison / weed killer / drain cleaner / "
        "rubbing alcohol / laundry pod|pods|detergent / bug spray / button battery / tide pod|pods / "
        "lamp|lighter oil|fluid"
    ),
    "MEANS": (
        "gun|pistol|rifle|shotgun|revolver|handgun|glock|firearm|rope|noose|razor|razors|blade|blades|knife|"
        "knives|cyanide|helium|nitrogen|ligature|bullet|bullets|fentanyl|stash|cord|nitrite / loaded gun / "
        "exit bag / box cutter / belt / bottle|bottles of PILLS|pills / PILLS"
    ),
    "WEAPON": (
        "gun|guns|pistol|rifle|shotgun|revolver|glock|knife|knives|machete|bat|axe|hammer|firearm|weapon|ar15|strap|"
        "crowbar|9mm|bomb|blade"
    ),
    "TOOK": (
        "took|taken|swallowed|ate|eaten|drank|drunk|ingested|downed|popped|had|snorted|injected|shot|smoked|"
        "chugged|gulped|swallow|inhaled|crushed"
    ),
    "MUCH": (
        "all|everything|many|whole|entire|handful|handfuls|bunch|rest|overdose|bottle|bottles|box|pack|double|triple|"
        "extra|20|25|30|35|40|45|50|60|70|80|90|100|120|150|200|12|15|16|18|24|twenty|thirty|forty|fifty|sixty|"
        "hundred|dozen|dozens|fistful|lot|lots|loads|ton|tons"
    ),
    "VIOLENCE": (
        "kill|killing|hurt|hurting|murder|murdering|shoot|shooting|stab|stabbing|strangle|strangling|choke|choking|"
        "harm|harming|attack|attacking|smother|smothering|drown|drowning|burn|poison|poisoning|slaughter|"
        "torture|rape|punch|bash|execute|"
        "end|smash / beat up / take out / beat the / put a bullet in / make ~1 bleed|suffer / cut ~1 throat / "
        "blow ~2 away|up"
    ),
    "VICTIM": (
        "him|her|them|everyone|everybody|people|someone|somebody|anyone|KIN|boss|teacher|coworkers|classmates|"
        "bully|cops|manager|students|others|"
        "stepdad|landlord|strangers|nurse|doctor|therapist|judge / my|his|her|the|our "
        "KIN|boss|teacher|coworkers|family|manager|landlord|neighbor|whole / "
        "that|this guy|man|bitch|bastard|woman|dude|bully|asshole / those people|kids|guys / other people / "
        "the|my ones|kids|baby|person who|that? / my|his|her own kids|family"
    ),
    # --- body -----------------------------------------------------------------------------------------------------
    "HURT": (
        "cut|cutting|cuts|hurt|hurting|harm|harming|harmed|injure|injuring|burn|burning|burned|burnt|scratch|"
        "scratching|"
        "hit|hitting|punch|punching|slice|slicing|sliced|stab|stabbing|carve|carving|choke|choking|starve|"
        "bruise|bite|"
        "biting|mutilate|mutilating|punish|punishing|scar|slash|slashing|bleed"
    ),
    "LIMB": (
        "arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|hips|stomach|ankle|ankles|forearm|neck|throat|veins|"
        "vein|hand|hands"
    ),
    "WAKE": "wake|waking|wakin|woken|rouse|awaken|wakes|waken / be woken|roused / become conscious",
    "BREATHE": "breathe|breathing|breathes|breath",
    "QUIT": (
        "quit|quitting|stopped|stop|stopping|detox|detoxing|tapered / without "
        "drink|drinking|alcohol|xanax|benzos|a / "
        "off xanax|benzos|alcohol|klonopin|valium|ativan|drink / last drink|drank|drinking / day|days|hours "
        "sober|clean|off / day|days 1|2|3|4|5|one|two|three|four off|without / "
        "no alcohol|drink|booze|benzos|xanax / not had|have|touched|drank ~1 drink|alcohol|beer|xanax|benzos / "
        "since i drank|drinking / last time i ~1 drank / last time i had ~2 beer|drink|alcohol|wine|vodka / came "
        "off / ran out of? / cold turkey"
    ),
    #: Stopping by its name, and the day of it.
    "QUITIT": (
        "quit|quitting|detox|detoxed|detoxing|withdrawal / stopped|stopping ~1 drinking|before|cold|using|alcohol"
    ),
    "NTHDAY": (
        "day|night|days|nights 1|2|3|4|5|one|two|three|four|five / first|second|third|fourth|2nd|3rd|4th day|night"
    ),
    "HALT": (
        "the|my|his|her|these|this|from|a ~1 shaking|shakes|tremors|tremor|sweating|sweats|trembling|twitching|"
        "fever / "
        "shaking|tremors|sweating|trembling|twitching|hallucinating"
    ),
    "CROWD": (
        "in|around|with ~1 crowds|crowd|public|elevators|elevator|meetings|traffic|class|stores|church|masks|mask|"
        "dress|bra|suit|pants|jeans|leggings|tux|corset|spanx|turtleneck|girdle / when|whenever i|you ~1 think|open|"
        "look|see|hear|imagine|talk|read|walk / thinking / on the "
        "stairs / out there / through my nose"
    ),
    "WITHDRAWAL": (
        "withdrawals / withdrawal symptoms|seizure|seizures|from|is|at|sucks / withdrawing|detoxing from|off / "
        "in|of|through|from|alcohol|opioid|benzos|xanax|heroin|fentanyl|bad|drug withdrawal"
    ),
    "SHAKES": (
        "shaking|tremors|tremor|shakes|hallucinating|hallucinations|sweating|trembling|convulsing|delirious|"
        "confused|fever|feverish|"
        "seizure|seizures|twitching / seeing|see things|bugs|people|shadows|spiders|stuff|faces / hearing|hear "
        "things|voices / heart racing|pounding|"
        "heart is racing|pounding / crawling on|under|all"
    ),
    "COUNTED": (
        "15|16|18|20|22|24|25|28|30|32|35|36|38|40|42|45|48|50|52|55|56|60|65|70|75|80|85|90|95|100|120|150|200|"
        "fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred"
    ),
    "BIGDOSE": "2000|2500|3000|4000|5000|6000|7000|8000|9000|10000|12000|15000|16000|20000|25000|30000|40000|50000",
    "DANGER": (
        "hearing|seeing|hear|see ~4 not there|real / "
        "hallucinating|hallucinations|hallucinate|delirious|seizure|seizures|fever|confused|convulsing|tremors / "
        "seeing|sees|see things|bugs|people|shadows|spiders|stuff|faces / hearing|hears things|voices / heart "
        "~1 racing|pounding / "
        "not stop shaking|vomiting|throwing / shaking ~1 badly|bad|violently|uncontrollably / does not know where"
    ),
    #: A hand on a neck: somebody's, or the act itself asked about.
    "NECKHELD": (
        "choked|chokes|choking|strangled|strangles|strangling|throttled me|her|us|my / "
        "been|being|was|got|getting|gets choked|strangled|throttled / "
        "squeezed|squeezes|squeezing|grabbed|grabs|grabbing|pressed|pressing|held|holding|pinned|gripped ~1 me|"
        "us|her|my|on|"
        "the ~1 by|on|at? my|her|the? neck|throat / "
        "hand|hands|arm|forearm|knee|elbow|belt|cord ~1 on|around|round|against|over|at my|her|our|the neck|throat / "
        "put me in a ~1 chokehold|headlock / the|that|this neck|choking|throat|strangling thing|part|stuff|grab"
    ),
    #: What a closed garage does, and what takes half of a denial back: beside a danger only.
    "GROWSDROWSY": "sleepy|drowsy|dizzy|floaty|woozy|lightheaded / light headed / feels peaceful",
    "KINDOF": "kind|sort of / maybe a little / not really",
    "BURDENED": "burden|estorbo / ser|soy una carga / better off without me",
    "THINNER": (
        "warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|plavix|heparin|anticoagulante|anticoagulantes|"
        "warfarina|sintrom|clopidogrel / blood thinner|thinners / adelgazar|adelgaza la sangre"
    ),
    #: What one does not answer, where it is a question of ours.
    "QUESTIONED": (
        "anything|questions|question|surveys|survey|quiz|quizzes|forms|stuff|that|this|those|these|about / "
        "any|your|the|more|personal|no|all|dumb|stupid ~1 questions|question|surveys|survey|quiz|forms|stuff"
    ),
    "VOICE": "voices|voice|whispers|whispering / the|my head tells|says|told",
    "THEM": "they|someone|somebody|people|everyone|government",
    # --- feelings -------------------------------------------------------------------------------------------------
    "CARE": "care|cares|cared|notice|noticed|notices|miss|misses|cry|mourn|mind|matter|matters|remember",
    "NOBODY": "nobody|none / no one / not ~1 anyone|anybody / not a soul|single / no 1 / nobody|none would|will",
    "TIRED": (
        "tired|exhausted|done|sick|weary|drained|worn|fed|over|finished|through|beaten|defeated / had "
        "enough|it / burned|burnt out"
    ),
    "WITHOUT": (
        "without|wout me|us|him|her|them / w|with out me|us|him|her|them / "
        "if i|me was|were|am|died|left|die|disappeared|vanished|not|is / "
        "when|once|after i am gone|dead|buried / when|once|after i die|go|leave / with me gone|dead / if i "
        "were|was dead|gone"
    ),
    "BETTER": "better|happier|easier|fine|relieved|safer|improve|glad|freer|ok|okay",
    # --- scope: what turns a cue off or down ----------------------------------------------------------------------
    "NEGATOR": (
        "not|no|nope|zero|never|without|neither|nor|deny|denies|denied|denying|nobody|none|hardly|nothing / "
        "nunca|jamas|sin|ni|tampoco|niego|nadie|ningun|ninguna|nada / far from / free of / against / refuse|refused"
    ),
    "FALSENEG": (
        "not sure|certain / not believe|wake / not know if|whether|how|what|why|where|anymore? / not only|just / not "
        "stop|help|shake|control|resist / "
        "why not|should / not care|mind / not lie|lying|joking|kidding|okay|ok|well|safe|good|fine|right|alone / "
        "nothing left|more|matters|else|works|helps / no|zero one|idea|doubt|way|point|reason|reasons|hope|"
        "future|choice|"
        "option|energy|longer|joke / "
        "no matter|lie / never felt|been / not afraid|scared / do not want to go|be|feel|live|wake|exist / not "
        "wait / "
        "not trust SELF / not feel safe / not going to make / without you|him|her|my|them|me / can not ~1 "
        "anymore|take|handle|cope|do|go / "
        "not take it|this|that|them|him|her|more|another|much|any / "
        "not handle|cope|deal|bear|stand|promise|guarantee / never going / nobody CARE / no se "
        "si|que|como|cuando / no se me|mi|ya quiero|voy|tome|trague|corte|pase|van / no se quiero|voy|tengo|"
        "estoy|tome|trague / no se lo|la voy|quiero / "
        "dije|conte|dicho|contado a nadie / no puedo mas|dejar|parar|evitar|controlar|"
        "aguantar|resistir|prometer / no solo / no aguanto|soporto / no estoy seguro|segura|bien / no quiero "
        "vivir|despertar|seguir|estar|sentir / "
        "sin ti|el|ella / nadie me / no dejo|paro de / ya no / no me importa / nada me|mas|vale|tiene"
    ),
    "FICTION": (
        "movie|film|song|lyrics|lyric|novel|episode|character|characters|videogame|anime|documentary|podcast|"
        "playlist|"
        "poem|screenplay|fiction|netflix|tv|sims|minecraft|fortnite|level|npc|game|games|book|books|chapter|"
        "story|plot|band|album|quote|pelicula|cancion|novela|serie|libro|personaje|juego|videojuego|episodio|"
        "cuento|meme|memes|viacrucis|pastorela|corridos|radionovela|radionovelas / obra|grupo|clase|taller de "
        "teatro / es un corrido / "
        "capitulo de ayer|anoche|hoy|novela / "
        "tv show / the show / video game / final|last|raid|end boss / boss fight|battle|level|run / by|to|on the boss"
    ),
    "TOPIC": (
        "training|trainings|workshop|webinar|assessment|assessments|screening|policy|policies|protocol|"
        "prevention|hotline|lifeline|awareness|brochure|leaflet|flyer|flier|handout|handouts|slide|slides|curriculum|"
        "presentation|research|researcher|study|studies|thesis|essay|paper|article|statistics|dissertation|homework|"
        "class|conference|clinicians|counselors|clients|patients|students|sources|refresher|lesson|midterm|irb|"
        "volunteering|moderator|auditing|admissions|journalist|reporter|accreditation|questionnaire|caseload|certified|certification|"
        "capacitacion|prevencion|taller|curso|cursos|investigacion|tesis|articulo|estadisticas|protocolo|pacientes|"
        "clientes|politica|encuesta|evaluacion|estudio|bibliografia|ponencia|lecturas|periodista|folleto|tasa|"
        "formacion / busco|buscamos ~1 actividad|actividades|material|dinamica / maestra|maestro de ~1 noveno|"
        "octavo|septimo|primaria|"
        "secundaria|prepa|kinder / darles una platica|charla / "
        "un|el|mi|este|tu|del|para ensayo / first aid / licensing|board exam / "
        "nursing|patient simulation / incident note|report / "
        "nursing|emt|medical|msw|social|psych|pharmacy ~1 student / for ~2 class|course|degree / crisis|care team / "
        "support group / walk for / warning signs / signs of / social worker / difference between / case manager / "
        "senales de / grupo|linea de apoyo / trabajo social"
    ),
    #: What is asked of a clinic: in the sentence of a danger whether that is treated, before it whether one may speak.
    "OFFERED": "do you treat|offer|accept|provide|see|have|help / ofrecen|tratan|atienden|ayudan",
    "HUMOUR": (
        "lol|lmao|lmfao|haha|hahaha|hahahaha|jk|rofl|jaja|jajaja|jajajaja|xd|lolol|hehe|"
        "bromita|broma|chiste / just|am|was|were|is|only|obviously|clearly|totally|half kidding|joking / a|as|the|"
        "dumb|bad|stupid|my joke"
    ),
    "TRIVIAL": (
        "homework|exam|exams|traffic|monday|mondays|meeting|meetings|wifi|internet|laptop|printer|"
        "spreadsheet|queue|"
        "finals|math|calculus|chemistry|episode|outfit|haircut|heat|coffee|"
        "diet|gym|workout|commute|deadline|assignment|essay|chores|laundry|dishes|email|emails|zoom|song|spoilers|"
        "hangover|cramps|allergies|cold|cringe|embarrassed|embarrassing|embarrassment|app|"
        ""
        "tarea|examen|trafico|lunes|reunion|internet|calor|profe|fila|verguenza|partido|gimnasio"
    ),
}
