"""English: a body that fails, as a frightened hand types it: who lies there, breath, blood, heat."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_YOUNG = (
    "kid|kids|baby|toddler|son|daughter|child|children|grandson|granddaughter|nephew|niece|twins|infant|newborn|"
    "3yo|2yo|4yo|old|grandma|grandpa|gram|grandmother|grandfather"
)
_JERK = "jerking|jerky|shook|seizing|convulsing|stiff|rigid|stiffened|twitching"
_ONE = "THEY|dude|bro|homie|homeboy|homegirl|someone|somebody|buddy|mans|stranger|driver"
_MIXED = "he|she|they|man|guy|dude|woman|girl|lady|someone|somebody|kid|boy|driver|stranger|homie|homeboy|friend|person"
_SHOT = (
    "fentanyl|heroin|dope|tranq|xylazine|nitazene|nitazenes|percocet|perc|blues|xanax|bars|ghb|k2|spice|coke|cocaine|"
    "molly|line|pill|pills|ketamine|tianeptine|methadone|oxy|oxycodone|duster|whippets|whippits|30|30s"
)
_COLOR = "blue|purple|gray|grey|bluish|ashy|ashen"
_KID = (
    "kid|kids|baby|toddler|son|daughter|child|grandson|granddaughter|nephew|niece|twins|infant|newborn|brother|sister|"
    "cousin|3yo|2yo|4yo|kiddo"
)
_SICKENS = (
    "dizzy|sleepy|drowsy|headache|headaches|faint|woozy|throwing|puking|vomiting|sick|confused|stand|nauseous|tired|"
    "wake|pass|passing|passed|drunk"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "someone_down",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"THEY|{_YOUNG} ~4 floppy|slumped|motionless|ragdoll|clammy|unresponsive|gurgling|drooling !over",
            f"THEY|{_YOUNG} is|s|are|went|goes|gone|so ~1 limp",
            "like a rag|ragdoll doll|slap|then|nothing",
            "THEY|he|she ~3 nodding|noddin|nods|nod out|real|so|bad|deep|hard",
            "nodding|noddin off|out ~~14 narcan|blues|perc|dose|slapping|breath|shot|fentanyl|heroin|boyfriend",
            "cousin|brother|friend|she|he ~1 fell out ~1 $",
            "he|she|cousin|brother|friend|sister ~1 fell out ~1 at|in|on the|my|our !of|with",
            "THEY|husband|wife|everybody|kids|dog will not ~1 get|sit|stand up",
            "not ~3 open MY eyes",
            "not ~1 get THEY to ~1 open|stir|respond|swallow|sit|stand",
            "not ~1 keep him|her|them ~1 awake|upright|conscious",
            "eyes ~3 rolled|rolling|rolls|roll|up ~2 back|up|head",
            "pupils|pupil ~3 tiny|pinpoint|dots|pin|specks|huge|bigger|blown|uneven",
            "tiny|pinpoint|pinprick|pinned pupils|eyes|pupil !are",
            "one eye|pupil is|s|looks ~1 big|bigger|huge|larger",
            "cold and|n ~1 clammy|damp|blue|stiff|gray|grey|not|sweaty !outside",
            "skin ~4 clay|clammy|gray|grey|waxy|purple|cold ~~6 breathing|snoring|face|like|underwater|and",
            "grey|gray|blue|purple|blueish|dusky|white lips|nails|fingernails !for",
            "lips|nails|fingernails ~2 are|look|is|turning|went|going|s ~1 blueish|dusky|purple|white|weird",
            "THEY ~2 turned|turning|went ~1 gray|grey|purple !hair",
            "needle|foil|straw|syringe ~4 next|beside|rolled|floor|near|lap",
            "floor|toilet|restroom|stall ~6 needle|foil|syringe",
            "not|stopped|quit ~1 shivering|shiverin",
            "sleep|sleepin|sleeping it off ~~10 cold|breathing|nails|noise|foam|blue|snoring|left",
            "bit|biting|bitten ~1 my|his|her ~1 tongue|cheek ~~8 pee|peed|floor|woke|jerking|shaking|fell",
            f"body|legs|arms|muscles ~3 {_JERK}",
            "shook|shaking|jerking all over",
            "he|she|they is|are not moving|movin|wakin|waking !forward|on|to|in|up",
        ),
        must_hit=("he's slumped on me", "can't keep her awake", "one pupil is huge", "she will not sit up"),
        must_miss=("she rolled her eyes at me", "we had a falling out", "a limp handshake", "it is cold"),
        denied=Tier.T4,
    ),
    Rule(
        "breath_or_narcan",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "snoring|snorin|snore|snores|snorting ~3 underwater|stops|stop|water|gurgle|cold|blue|wake !cpap",
            "snoring|snorin|snores ~~3 not ~2 open|wake|rouse|breathing",
            "rattle|rattling|bubbly|gurgly|whistle|wheezing ~3 breath|breathes|breathing|chest|breaths",
            "BREATHE|breaths ~2 stop|stops|shallow|forgetting|rattling|lazy|once|keeps ~2 start|stop|every|and|then",
            "between|counting ~4 breaths",
            "keep|keeps|keeping stopping|forgetting BREATHE",
            "breaths are|is ~1 shallow|slow|forgetting|short",
            "can not ~2 get|take ~2 air|breath ~1 in|whole",
            "can not ~1 finish|say ~1 a|whole word|sentence|sentences",
            "not ~1 make|making a|any sound",
            "puke|vomit|puking|throwing ~1 up? in his|her|their|my ~1 mouth|sleep",
            "asthma ~8 lips|word|attack !last|disorder",
            "gave|used|did|given|hit ~4 narcan|naloxone|sprays !demo|training ~~6 still|response|nothing|again|going",
            "nasal|nose sprays|spray ~~8 still|again|breath|up",
            "throat|tongue ~3 swelling|swollen|swells|fat|itchy|thick|closing|locked|swelled|big",
        ),
        must_hit=("breaths are shallow", "my tongue is fat", "can't say a whole word", "counting her breaths"),
        must_miss=("his snoring annoys", "narcan training?", "asthma runs in us", "take a breath"),
        denied=Tier.T4,
    ),
    Rule(
        "blood_not_stopping",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "soaked|soaking|soaks|bleeding|bled|coming|going|gone|goes ~3 through ~4 towel|shirt|sock|bandage|gauze",
            "towel|towels|sock|bandage|washcloth ~3 soaked|full|drenched !sweat",
            "soaking|soaked|bleeding|filling ~3 pad|pads ~4 minutes|min|mins|hour",
            "deeper than ~1 usual|normal|before|meant|wanted",
            "went|gone|cut ~1 too|way deep|far ~~6 stop|stopping|bleeding|towel|blood|gaping|dizzy|white|see",
            "gaping !at|hole",
            "see ~2 white|yellow stuff|layer|bits|part",
            "spurting|squirting out|in|from|bad|blood",
            "it is|s ~1 pumping|pulsing|spurting|gushing !iron",
            "so|this much blood !pressure|work|test|tests|sugar|drawn|thinner|thinners|in|on",
            "lot of blood !pressure|work|test|tests|sugar|thinners|drawn",
            "will|does not ~1 clot",
            "stitches ~3 popped|opened|ripped|tore ~~6 blood|bleeding|pouring|open",
            "pulled|ripped|opened|tore|took ~3 stitches ~~10 pouring|blood|bleeding|open|gushing|purpose",
            "hit ~2 vein|artery|something ~~8 stop|squirting|pumping|through|spurting",
            "arm|wrist|leg|cut|it|cuts|thigh|nose will|does not ~1 quit|stop bleeding|pouring",
            "cut|cuts|arm|wrist|thigh|blade|razor ~~12 not stopping",
            "glass|knife|pencil|blade ~2 in|up|into my|his|her arm|leg|wrist|thigh|neck",
            "bone ~2 sticking|poking|showing",
            "stabbed|gunshot|shot|bullet ~~8 holding|stomach|blood|thigh|belt",
        ),
        must_hit=("soaked through a towel", "a lot of blood", "it is gaping", "squirting out bad"),
        must_miss=("how much blood drawn", "it is pouring out", "stitches out Friday", "a deep talk"),
        denied=Tier.T4,
    ),
    Rule(
        "body_failing",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "face|mouth ~3 drooping|droops|hanging|slid|sagging|twisted|puffed",
            "side|half ~1 of ~1 face|body|mouth ~~6 numb|drooping|down|weak|slid|words",
            "can not ~1 feel|move|lift|raise|smile ~3 face|legs|arm|arms|side|feet|lips|hand !touch",
            "words ~3 wrong|mush|jumbled|slurred|backwards",
            "not see ~2 out|from|with ~2 eye|eyes",
            "worst headache ~~12 eye|vomiting|neck|ever|life|see|dropping|words",
            "chest ~3 crushing|squeezing|splitting|tearing",
            "chest ~8 arm|jaw|sweaty|sweating|clammy|coke|meth !exercise|day|press|workout",
            "grabbed|clutching|clutched|grabbing MY chest",
            "heart ~4 skipping|skips|flips|flops|racing ~~8 coke|meth|took|fainted|starving|adderall",
            "face|lips ~2 swelling|swollen|swelled !from|crying",
            "hives|stung|sting|allergic ~~10 throat|breathe|voice|tongue|swelling|wheezing|whistle",
            "bit|bitten ~3 copperhead|rattlesnake|snake|rattler|viper",
            "head|windshield ~~10 puking|throwing|pupil|eye|sleepy|asleep|same|clear|ear ~1 up|is|big|question|while",
            "blood|bleeding|fluid ~3 from|out MY|the ear|ears|eye|eyes",
            "co|monoxide alarm|detector ~~6 going|kids|headache|sleepy|dizzy",
            "generator|grill|heater|alarm|furnace ~6 garage|tent|inside|hall|out ~~20 headache|sleepy|sit|drunk",
            "sugar|glucose|meter ~2 reads|reading|says|is|s|at lo|low|hi|30|31|32|35|38|40|41|42|44|500 ~6 not|out",
            "diabetic|insulin ~~14 confused|passed|sweating|puking|fruity|shaking|foggy|vomiting",
            "water broke ~~8 weeks|wks|early|alone|now|high|blood|cord|bleeding",
            "contractions ~~3 every|since|in|minutes|and ~~12 high|weeks|alone|leaking|bleeding|early|water",
            "having|had ~1 a|the|my baby ~3 bathroom|toilet|car|tub|nobody",
            "not ~2 feel|felt ~2 baby ~1 move|moving|kick",
            "baby ~1 not ~1 moved|moving|kicking|kicked",
            (
                "weeks|wks|months|pregnant|postpartum|miscarriage ~~12 blood|bleeding|contractions|sparkles|soaking "
                "!test|tests|work|type|draw|drawn|sugar"
            ),
            "fever ~3 103|104|105|106",
            "burning up|hot|104|105 ~~10 nonsense|grinding|confused|twitching|stiff|jumpy",
            "talking ~1 nonsense|gibberish",
            "fell ~~8 can not ~1 get up|feel|move",
        ),
        must_hit=("my face is sagging", "talking nonsense", "a fever of 105", "co alarm, kids sleepy"),
        must_miss=("my face lit up", "lost baby weight", "low sugar recipes", "chest of drawers"),
        denied=Tier.T4,
    ),
    Rule(
        "lies_as_if_dead",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            (
                "face down ~2 tub|pool|bath|bathtub|water|creek|lake|river|snow|pillow|puddle|hall|street|sidewalk|"
                "bathroom"
            ),
            "face down ~~3 not ~1 moving|breathing|getting",
            f"{_MIXED}|KIN ~3 bathroom|kitchen|bedroom|garage|basement|shower|stall floor ~~3 cold|stiff|limp|shaking",
            "on ~2 floor with ~2 bottle|bottles|needle|pills|pill|syringe",
            "he|she|they|baby blue|purple|foaming|slumped|limp ~1 $",
            f"he|she ~1 {_COLOR} ~~2 what|help|hurry|please|narcan|omg",
            f"bathroom|out|floor|car he|she|they ~1 {_COLOR}",
            "he|she|KIN|homeboy|homie|homegirl|dude|bro|buddy|mans|someone|somebody fell out in|at|and|he|she|on",
            f"{_MIXED} ~5 slumped|folded|doubled|hunched|bent|keeled ~1 over|half !laughing|from|with|on",
            "slumped|slouched ~2 in|on|at ~2 car|seat|wheel|toilet|stall|bus|bench",
            "not ~1 got|have|find|feel|hear|get ~1 no|a|any|his|her|their ~1 pulse|heartbeat|breath",
            "not hear|feel ~1 his|her|their heart|breath|chest",
            "he|she|they|KIN ~1 not ~1 woke|woken|woked ~1 up|since",
            "not keep|hold him|her|them ~1 up|awake|upright",
            "not get him|her|them|KIN ~1 up|awake|back !to|on|from|in|off|for|with",
            "chest|stomach ~1 is? ~1 not ~1 moving|rising|going",
            (
                f"{_ONE} ~3 not ~1 answer|answering|react|reacting|squeeze ~2 when|if|even ~~2 yell|shake|scream|"
                "call|slap|hit"
            ),
            "fit|seizure|fell|head|floor ~~8 not ~2 answer|answering|talk|talking ~1 me|now|right",
            "stiff as ~1 board|plank|wood",
            "eyes ~1 are|is|went|turned|rolled ~1 white|back",
            "making|makes|made ~2 choking|gurgling|gasping|snoring noise|noises|sound|sounds",
            f"{_MIXED}|KIN ~3 jerking|convulsing|twitching !chicken|off|me|around",
            "shaking|jerking|twitching|flopping ~1 on|all the|over ~1 floor|ground|bed|sidewalk|street",
            "hit the floor|ground|pavement ~3 shaking|hard|not|jerking|seizing|foam",
            "foam|foaming ~3 out|from ~2 mouth|nose|lips",
            "shaking|floor|fit|jerking|seizure ~~10 foam|foaming !roller|mattress",
            "still jerking|convulsing|twitching|seizing !my|to",
            f"line|{_SHOT} ~~8 he|she|friend|buddy|kid ~1 just? dropped|collapsed|fell $",
            "just dropped ~1 $",
            "just dropped he|she|on",
            "keep|keeps|kept ~1 falling|fallin out !of|with",
        ),
        must_hit=(
            "found my roommate face down in the tub",
            "homeboy fell out in the bathroom he blue",
            "he dont got no pulse",
            "i cant keep her up",
            "her chest aint moving",
            "kid at the skate park did a line and just dropped",
        ),
        must_miss=(
            "lay the cards face down on the table",
            "she doubled over laughing",
            "he never fell out of love",
            "i can't get him back for that prank",
            "he dropped out of school",
            "the floor with the bottles of water is upstairs",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "breath_counted",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "breathing|breathes|breath|breaths|breathe ~3 once|every ~3 5|6|7|8|9|10|12|15|20|30|ten|few|couple|minute",
            "rattle|rattling|gurgle|gurgling|snoring|wheezing noise|sound ~~4 breathe|breathes|breathing|breath",
            "breath ~2 goes|comes in and|then ~1 stops|stop",
            (
                "breathing|breathes most|very|so|real|really ~1 strange|strangely|slow|slowly|shallow|weird|funny|"
                "odd|faint"
            ),
            "snoring ~1 real|so|really|kind|all ~1 weird|funny|strange|wrong|loud ~~8 not|answer|wake|cold|yell",
            "not breathe can? not breathe",
        ),
        must_hit=(
            "her breathing is like once every 10 seconds",
            "she's making this rattle noise when she breathes",
            "my dear friend is breathing most strangely",
        ),
        must_miss=(
            "i breathe in for 4 and out for 6 every night",
            "my car makes a rattle noise",
            "breathing slow in yoga",
            "i count every breath when i meditate",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "water_heat_and_gas",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"{_KID}|he|she ~2 fell in|into ~2 pool|river|lake|pond|creek|water|well ~~8 not|breathing|blue|help|out",
            f"{_KID}|he|she ~2 in the tub|bath|pool|water ~1 under|drowned|drowning",
            f"{_KID}|he|she is? under the ~1 water|ice",
            f"{_KID}|he|she|friend|cousin ~2 went under ~3 pool|river|lake|water|ocean|waves|creek",
            "pulled|pulling him|her|them|KIN out ~2 pool|water|lake|river|tub|creek",
            "just pulled him|her|them out ~1 $",
            f"{_KID}|he|she|KIN is? drowning !in",
            "trying to ~1 drown her|him|me|the|my|them",
            "heat|sun|sauna|mowing|roofing|field|hot ~~12 not ~1 making|make|makes ~1 sense|sweating",
            "heat|sun|sauna|105|106|107 ~~8 collapsed|confused|passed|delirious|unconscious",
            "not|stopped sweating ~~5 hot|skin|confused|sense",
            "hot car ~~4 floppy|limp|not|red|asleep|breathing",
            f"smell|smells|smelling ~1 gas|fumes|exhaust ~~8 {_SICKENS}",
            f"{_SICKENS} ~~8 smell|smells|smelling ~1 gas|fumes|exhaust",
            f"co|monoxide|carbon ~~8 {_SICKENS} !card",
            f"generator|heater|furnace ~2 inside|running|garage|smells|indoors ~~8 {_SICKENS}",
            f"{_SICKENS} ~~8 generator|furnace ~~4 running|inside|smells|weird",
            "face|arm|body ~2 numb ~2 one|left|right|whole|half side",
            "choking ~2 not stop|breathe|talk",
            "elephant ~3 on ~1 my|his|her chest",
            "elephant ~1 sitting|standing on him|her",
        ),
        must_hit=(
            "my lil brother fell in the pool and he aint breathing",
            "grandpa was mowing in the heat and now hes not making sense",
            "i smell gas and im getting dizzy",
            "we are all so sleepy the generator is running inside",
        ),
        must_miss=(
            "i pulled him out of class",
            "we fell in love at the lake",
            "i'm drowning in paperwork",
            "my gas bill makes me sick",
            "the heat makes me tired",
        ),
        denied=Tier.T4,
    ),
)
