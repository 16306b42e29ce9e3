"""English: a body that fails or a cup that was drunk, as a frightened hand types it.

What is seen instead of what it is called ("he blue", "once every ten seconds"), a means that is new (washer fluid, a
nitazene, a running car), and what is known of drinking, of heat, of gas and of water where nobody says "emergency".
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ONE = "THEY|dude|bro|homie|homeboy|homegirl|someone|somebody|buddy|mans|stranger|driver"
_MIXED = "he|she|they|man|guy|dude|woman|girl|lady|someone|somebody|kid|boy|driver|stranger|homie|homeboy|friend|person"
_KID = (
    "kid|kids|baby|toddler|son|daughter|child|grandson|granddaughter|nephew|niece|twins|infant|newborn|brother|sister|"
    "cousin|3yo|2yo|4yo|kiddo"
)
_SHOT = (
    "fentanyl|heroin|dope|tranq|xylazine|nitazene|nitazenes|percocet|perc|blues|xanax|bars|ghb|k2|spice|coke|cocaine|"
    "molly|line|pill|pills|ketamine|tianeptine|methadone|oxy|oxycodone|duster|whippets|whippits|30|30s"
)
_DRUNK = (
    "drank|drunk|drinking|chugged|chugging|shots|wasted|vodka|tequila|whiskey|liquor|fifth|handle|everclear|keg|"
    "hammered|blackout|alcohol|moonshine|beers"
)
_COLOR = "blue|purple|gray|grey|bluish|ashy|ashen"
_SICKENS = (
    "dizzy|sleepy|drowsy|headache|headaches|faint|woozy|throwing|puking|vomiting|sick|confused|stand|nauseous|tired|"
    "wake|pass|passing|passed|drunk"
)
_STUFF = "stuff|fluid|gel|opener|crystals|chemicals|chemical|chlorine|sanitizer|oil|polish|remover|thinner|spray|bleach"
_KINDOF = "drain|toilet|oven|pool|washer|wiper|windshield|lamp|lighter|tiki|hand|nail|paint|brake|engine|lawn|cleaning"
_RUSH = "heavy|sleepy|numb|cold|dark|slow|bye|goodbye|face|legs|arms|hands|scared|sorry|night|goodnight|tell|die"

RULES: tuple[Rule, ...] = (
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
        "drunk_and_down",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            (
                f"{_DRUNK} ~~12 not ~2 move|moving|wake|waking|wakin|answer|answering|respond|responding|breathing "
                "!to|in|out|my|texts|much|emails"
            ),
            f"{_DRUNK} ~~12 {_COLOR}|gurgling|clammy|peed|limp|unconscious|unresponsive",
            f"{_DRUNK} ~~10 is|s|skin|she|he|hands|ice cold|freezing !out|outside|beer|in",
            f"{_DRUNK} ~~10 not stand ~1 up",
            f"{_DRUNK} ~~10 throwing|threw|puking|puked|vomiting|vomited ~1 up? ~1 blood",
            f"{_DRUNK} ~~8 puke|puked|threw|vomit|throwing ~2 in|on ~2 sleep|mouth|back",
            f"{_DRUNK} ~~8 not stop ~1 throwing|puking|vomiting",
            "shots for|on his|her|my ~1 21st|birthday|18th ~~10 not|cold|snoring|blue",
        ),
        must_hit=(
            "she drank a fifth of vodka and she wont move",
            "he was doing shots and now hes cold and clammy",
            "she drank so much her skin looks blue",
        ),
        must_miss=(
            "i drank cold beer at the game",
            "he was drunk and won't answer my texts about it",
            "flu shots hurt and my arm won't move much",
            "we are not moving to the drinking age yet",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "poison_by_another_name",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"drank|drunk|chugged|swallowed|ate|sipped|gulped|downed ~5 {_KINDOF} {_STUFF}|cleaner",
            "ate|swallowed|chewed|eaten ~4 mothballs|mothball|detergent|pods|charcoal|slug|weedkiller|berries|bait",
            "drank|chugged|swallowed|downed ~4 jug|bottle|gallon|cap ~2 bleach|cleaner|sanitizer|peroxide|antifreeze",
            f"{_KID} ~4 pill box|pillbox|purse|medicine|cabinet|pills|meds ~~8 gone|missing|empty|spilled|mouth|half",
            f"{_KID}|he|she ~4 fentanyl|pain|nicotine patch ~2 stuck|on|in",
            "huffed|inhaled|did ~4 whippets|whippits|nitrous|duster|dusters ~~10 heart|fell|floor|breathe|blue|weird",
            "injected|shot ~1 all|whole|entire of? ~1 it|pen|vial|bottle|syringe",
            "100|150|200|300|400|500|hundred units ~~4 insulin|injected|now|all|took|shot",
            "injected|took|shot|gave ~5 200|300|400|500|hundred units",
            (
                "taken|took|ingested|swallowed ~2 large|great|big|huge|massive|lethal|fatal|good ~1 quantity|amount|"
                "number|many|dose"
            ),
            "laced|spiked ~~6 heart|breathing|slow|slowing|eyes|dizzy|spinning|dropped|floor|wake|numb !hair",
            f"thought|said|sold|told ~2 it was ~1 {_SHOT} ~~5 dropped|out|blue|floor|not|down|breathing",
            f"{_SHOT} ~~8 it was not ~1 {_SHOT}",
            f"{_SHOT} ~~8 he|she|they is out|gone|under|sliding|slipping ~1 he|she|cold|help|now",
            (
                f"{_SHOT} ~~10 keep|keeps|kept ~1 sliding|slipping|falling|fading|nodding|passing ~1 down|out|over|"
                "off|asleep"
            ),
            f"PILLS ~~8 {_DRUNK}|took|taken|ate|swallowed ~2 COUNTED !mg|dollars|minutes|years|days",
            "took|taken|ate|drank|swallowed something ~1 i|he|she ~1 should|was not",
            "said|says|told|texted ~4 took something|pills|them|stuff ~~8 not|door|locked|goodbye|slurring|answering",
            "did something ~3 stupid|bad|dumb|terrible|awful ~~10 not want to die|pills|took|swallowed|hospital|ago",
            f"starting|started to ~1 work|hit|kick|take ~~7 {_RUSH}",
            f"i ~1 feel it|them ~1 kicking|hitting|working|taking ~1 in? ~~6 {_RUSH}|send|anyone",
            f"pills|meds|they|tylenol are|is starting|beginning to hit|kick ~~5 {_RUSH}|feel",
            "just swallowed the last of them|it",
            "took|swallowed|ate|just the last of them|it|mine ~~4 night|bye|everyone|goodbye|sorry|goodnight",
            "room is spinning|tilting ~~6 took|pills|drank",
            "took|taken|swallowed ~2 many ~~8 double|count|blurry|floor|sleepy",
            "took|taken|supposed|pills|meds ~~8 room is ~1 spinning|tilting",
            (
                "someone|somebody|guy|girl|man|woman|dude|kid|person|lady ~2 overdose|overdosing|overdosed ~1 in|at|"
                "on|outside"
            ),
            "narcan hurry|asap|fast|quick|please",
        ),
        must_hit=(
            "she chugged windshield washer fluid",
            "i injected all of it 300 units",
            "just swallowed the last of them. night everyone",
            "how long does it take for tylenol to work if you took like 50",
            "its starting to work i feel so heavy",
            "we thought it was coke he dropped",
            "i took something i shouldnt have",
        ),
        must_miss=(
            "i cleaned the oven with oven cleaner",
            "the new meds are starting to work, i feel better",
            "the store sold 300 units",
            "i took something for my cold",
            "i did something dumb at work ha",
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
    Rule(
        "dry_and_not_alone",
        Tier.T0,
        Kind.WITHDRAWAL,
        "en",
        (
            (
                "not ~1 had|have|drank|touched ~2 drink|beer|alcohol|xanax|benzos|klonopin|vodka ~~14 seeing|"
                "shadows|bugs|voices|shaking|seizure|hallucinating"
            ),
            (
                "people|men|man|kids|someone|lady|woman ~3 in my|the ~1 room|house|hall|hallway|kitchen ~3 not here|"
                "there|real"
            ),
            ("quit|stopped|stopping|dry|detox|detoxing ~~14 talking to|with ~2 dead|wall|walls|ghost|ghosts|nobody"),
            "in|having|from|with withdrawals|withdrawal ~~12 hallucinating|burning|confused|fits|bleeding|jerking",
            "detoxing ~~12 hallucinating|seizure|seizures|burning|confused|fits|bleeding|jerking",
            "klonopin|xanax|ativan|valium|benzos|alcohol ~~14 woke up on ~1 floor",
            "tongue ~2 bleeding|bitten|bit ~~8 floor|pee|peed|woke|shook",
            "little|small|mini seizures|seizure",
        ),
        must_hit=(
            "i havent had a drink in 3 days and theres people in my room that arent here",
            "dad quit drinking thursday, hes talking to my dead uncle",
        ),
        must_miss=(
            "i haven't had a drink in 3 years and people see the change",
            "there are people in the house that are not morning people",
            "i quit and i'm talking to my uncle about a job",
        ),
        denied=Tier.T4,
    ),
)
