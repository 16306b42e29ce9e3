"""English: what was swallowed, smoked or mixed, as a frightened hand types it, with few verbs and no marks."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_MEDS = (
    "PILLS|bars|bar|perc|sertraline|effexor|bupropion|metoprolol|tramadol|guanfacine|warfarin|subs|clonidine|dose|"
    "buprenorphine|clonazepam|alprazolam|lorazepam|hydrocodone|codeine|lean|nitro|thinner|thinners|relaxers|relaxer|"
    "patch|patches|phenobarbital|metformin|baclofen|ritalin|dosage|blues|edible|edibles|gummy|gummies"
)
_DOWN = "took|taken|swallowed|ate|eaten|downed|ingested|drank|popped|chewed|chugged"
_SICK = (
    "sleepy|drowsy|woozy|floaty|foggy|heavy|numb|dizzy|spinning|tilting|blurry|slurring|shaky|shaking|tingly|"
    "tingle|ringing|underwater|wobbly|slow|weird|puking|vomiting|throwing|faint|buzzing|twisting|thick|itchy"
)
_YOUNG = (
    "kid|kids|baby|toddler|son|daughter|child|children|grandson|granddaughter|nephew|niece|twins|infant|newborn|"
    "3yo|2yo|4yo|old|grandma|grandpa|gram|grandmother|grandfather"
)
_DRUNK = (
    "drank|drunk|drinking|chugged|chugging|shots|wasted|vodka|tequila|whiskey|liquor|fifth|handle|everclear|keg|"
    "hammered|blackout|alcohol|moonshine|beers"
)
_COLOR = "blue|purple|gray|grey|bluish|ashy|ashen"
_KID = (
    "kid|kids|baby|toddler|son|daughter|child|grandson|granddaughter|nephew|niece|twins|infant|newborn|brother|sister|"
    "cousin|3yo|2yo|4yo|kiddo"
)
_SHOT = (
    "fentanyl|heroin|dope|tranq|xylazine|nitazene|nitazenes|percocet|perc|blues|xanax|bars|ghb|k2|spice|coke|cocaine|"
    "molly|line|pill|pills|ketamine|tianeptine|methadone|oxy|oxycodone|duster|whippets|whippits|30|30s"
)
_STUFF = "stuff|fluid|gel|opener|crystals|chemicals|chemical|chlorine|sanitizer|oil|polish|remover|thinner|spray|bleach"
_KINDOF = "drain|toilet|oven|pool|washer|wiper|windshield|lamp|lighter|tiki|hand|nail|paint|brake|engine|lawn|cleaning"
_RUSH = "heavy|sleepy|numb|cold|dark|slow|bye|goodbye|face|legs|arms|hands|scared|sorry|night|goodnight|tell|die"
_PILLS = "PILLS|bars|perc|blues|edibles|edible|gummies|strips|subs"
_HAD = "took|taken|swallowed|ate|eaten|downed|ingested|drank|popped|chewed|chugged|finished|had"

RULES: tuple[Rule, ...] = (
    Rule(
        "swallowed_it_all",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            "took|taken|swallowed|downed ~1 them all !to|home|out|back|away|down|off|from|for|in|on|apart|with",
            f"{_DOWN} the lot !of",
            "swallowed ~2 them|pills|lots|lot|everything|whole|entire|bunch|rest|every|most|handful|many|all|too",
            f"{_DOWN} ~3 everything|whatever|what ~4 cabinet|drawer|pillbox|kit|bottle|bottles|purse|stash",
            f"{_DOWN} ~2 whole|entire|full|all script|rx|supply|prescription|blister|strip|refill|pillbox",
            "ate|swallowed|drank|popped ~1 whole|entire bottle|handle",
            "did it ~~3 bottle|bottles|pills|swallowed|empty",
            "bottles ~1 empty ~2 sorry|bye|goodbye",
            f"empty ~1 pill|{_MEDS} bottle|bottles|packet|sleeve ~~8 floor|her|him|she|he|drooling|mumbling|bed|said",
            f"{_DOWN} ~3 week|weeks|month|months worth|of ~3 {_MEDS}",
            "took|taken|swallowed|downed|did|had ~2 COUNTED ~1 of the|them|something|my|his|her !friends|kids",
            f"{_DOWN} ~2 COUNTED ~3 {_MEDS} !mg",
            "took|taken|swallowed|drank|used|did|popped way too|to much|many",
            f"took|taken|swallowed|drank a lot ~3 {_SICK}|awake|help|scared|pills|meds",
            "too|to many pills|tablets !to|a|for|on",
        ),
        must_hit=("took them all, bye", "she drank the lot", "I ate the whole bottle", "took 30 of the pink"),
        must_miss=("took them all to bed", "swallowed my pride", "we ate 20 cookies", "ate a lot of soup"),
        denied=Tier.T4,
    ),
    Rule(
        "already_inside",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            "already swallowed|ingested",
            "already took|taken|ate ~1 them|some|enough|too|pills|several|lots|many !to|home|back|out|off",
            f"too late ~2 if? ~2 i|he|she ~1 already? {_DOWN}",
            "took|taken|swallowed|pills ~~6 too late !for|in|to",
            "they|pills|it are|is ~1 already in me|him|her",
            "pump|pumped|pumping ~1 a|my|his|her|your|their|the stomach|stomachs",
            "took|taken|swallowed|pills|PILLS ~~12 myself|yourself|him|her throw|puke|vomit",
            "took|swallowed|drank|ingested|pills ~~14 changed my mind",
            "took them|some|something|pills|enough ~5 on purpose",
            f"{_DOWN} ~8 {_MEDS} ~8 on purpose",
            f"am|is|are|was|were|been|be|started|keeps|by|of|about|after|regret taking ~8 {_MEDS} ~8 on purpose",
            "took|swallowed them ~3 min|mins|minutes|hour|hours ago",
            f"not ~1 know|remember|sure|say|tell|idea how many ~4 {_DOWN}",
            "took|taken|swallowed ~2 stopped|lost ~1 counting|count",
            "kept taking ~1 more|another|extra|them",
            "how many ~1 THEY|i took|swallowed !shots|classes|pictures|notes|days",
            f"took|taken|swallowed|drank ~1 them|pills|something|everything ~~8 {_SICK}",
        ),
        must_hit=("they are already in me", "they pump my stomach?", "already swallowed it", "how many she took"),
        must_miss=(
            "already took the bus",
            "how many sessions",
            "it is too late to sign",
            "stopped taking my meds on purpose",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "dose_doubled_or_mixed",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"not|forgot|forget ~1 remember|know|tell|if|that ~2 i|he|she? {_DOWN} ~8 again|another|more|twice",
            f"took|taken|gave|given ~4 {_MEDS} ~3 twice|thrice !a|daily|per|each|this|weekly",
            f"{_DOWN}|gave ~4 {_MEDS} ~2 three|four|five times !a|daily|per|each|this|weekly",
            f"i|he|she|accidentally doubled ~3 {_MEDS}",
            f"gave|given|gives|got ~3 the wrong {_MEDS}|syringe|bottle|medicine",
            f"gave ~4 {_MEDS}|pill ~8 gave it again|too",
            f"{_DOWN} ~4 {_MEDS} ~2 instead of mine|his|hers",
            f"mixed|mixing|mix ~3 {_MEDS}|stuff ~1 and|n|with|w ~4 vodka|beer|beers|wine|booze|lean|{_MEDS}",
            f"mixed|mixing|mix ~3 vodka|beer|wine|booze|liquor ~1 and|n|with|w ~4 {_MEDS}",
            f"mixed|mixing ~1 stuff|everything|things ~8 {_SICK}|right",
            f"wine|vodka|beer|beers|whiskey|fifth|drank ~3 and|n|then|plus|with ~6 {_MEDS} ~~8 {_SICK}|legs",
            f"{_DOWN}|had ~4 {_MEDS} ~4 with|w|n|and|on ~3 wine|vodka|beer|beers|whiskey|drank ~~8 {_SICK}|legs|bye",
            f"on top of ~2 {_MEDS} ~~10 {_SICK}|breathing|awake|wake|open|eyes|dark|nothing",
            "laced|spiked ~~8 legs|feel|help|awake|breathe|shaking",
            "it was|is laced",
            "was|is supposed to be ~1 a? coke|molly|perc|xanax|30|adderall|weed|ketamine",
            "bad|different|hot|strong|new batch ~~12 nodding|out|breathe|floor|blue|folded|heart",
            "pressed|fake ~1 pills|pill|perc|xanax|blues|30s ~~8 sleepy|itchy|ringing|feel|nodding",
        ),
        must_hit=("took insulin twice", "it was laced", "mixed xanax and beer", "got the wrong insulin"),
        must_miss=("I take pills twice a day", "mix it up", "bad batch of buns", "doubled my hours"),
        denied=Tier.T4,
    ),
    Rule(
        "poison_swallowed",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"{_YOUNG} ~5 got|gotten|getting into|hold|a ~4 {_MEDS}|POISON|iron|sink|stash|bleach",
            f"{_YOUNG} ~3 {_DOWN}|licked|sucked ~6 {_MEDS}|POISON|fentanyl|baggie|gel|magnet|magnets|bait|mushrooms",
            f"{_YOUNG} ~3 {_DOWN}|licked ~4 berries|leaves|cigarette|cig|vape|mothballs|something|bead|coin|battery",
            f"{_YOUNG} ~12 {_MEDS}|film ~3 missing",
            "drank|drunk|drinking|swallowed ~4 under the? sink",
            "drank|drunk|swallowed|ate ~1 the? stuff ~8 burns|burning|drains|clean|throat|mouth",
            "mixed|mixing|mix ~3 bleach|ammonia|cleaner|chlorine ~~12 burns|wheezing|cough|breathe|eyes|chest",
            "ate ~2 mushrooms|mushroom|berries ~~10 vomiting|throwing|puking|yellow|confused|side",
            "chewed|ate|swallowed|sucked ~4 patch|patches|lollipop ~~6 fentanyl|talking|heavy|sleepy|wake|help|not",
            "patch|patches ~3 on ~2 baby|kid|son|daughter",
            "swallowed|swallowing ~3 razor|razors|blade|glass|magnet|magnets|needle|battery|screws|nails|staples",
            "huffed|huffing|inhaled ~3 can|duster|paint|glue|something|gas ~~10 heart|feel|dropped|floor|face",
        ),
        must_hit=("my son ate a magnet", "baby licked fentanyl", "I swallowed a razor", "drank the stuff, burns"),
        must_miss=("he got into college", "mushrooms on pizza", "look under the sink", "my kid ate candy"),
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
        "taken_and_asked_or_owned",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"finished|killed ~1 whole|entire|full|rest ~1 bottle|bottles|box|pack|packet|strip of ~2 {_PILLS}",
            "how long ~2 after ~1 swallowing|taking|ingesting ~1 that|so|too many|much",
            "how many is|are too many ~~8 had|took|taken|swallowed COUNTED",
            "took|taken|swallowed|popped ~1 way|lots|lot|much more than i|she|he ~1 said|told|admitted",
            f"changed my mind ~2 after ~1 taking|swallowing them|{_PILLS}",
            f"changed my mind ~2 after i ~1 took|swallowed them|{_PILLS}",
            f"{_HAD} ~1 them ~~6 do not want to die",
            (
                f"{_HAD} ~1 4|5|6|7|8|9|10|12|14|15|four|five|six|seven|eight|nine|ten ~1 bars|bar|percocet|"
                "oxycodone|oxy|xanax|blues|30s|klonopin|valium|norco|vicodin ~4 hour|hours|tonight|row|once|"
                "minutes"
            ),
            "did|do|shot|shooting|took ~1 a hotshot|hotshots",
            "edibles|edible|gummies|line|bump|dab|meth|coke|molly ~6 my heart ~1 stopped|stopping|stops",
            (
                "railed|snorted|line|bump|rail ~4 and ~1 hit|dropped|fell|crumpled|folded ~2 ground|floor|knees|"
                "over|down"
            ),
            "they|pills are ~1 all? ~1 in my ~1 stomach|belly",
            f"drank ~2 fifth|handle|bottle|pint and|plus|with ~2 all ~2 {_PILLS}",
            f"{_HAD} ~1 COUNTED ~2 benadryl|benadryls|PILLS ~~6 bugs|spiders|shadows|seeing|crawling|wall",
            (
                "did|took|snorted|shot ~2 whole|entire ~2 gram|ball|g|bundle|eightball ~~8 not ~1 feel|stand|"
                "breathe|move"
            ),
        ),
        must_hit=(
            "I finished the whole bottle of Advil pm and Tylenol",
            "how long after taking so much Tylenol till it hurts you",
            "how many is too many, I had thirty",
            "I took way more than I told the nurse",
            "I changed my mind after swallowing them",
            "she popped 8 percs in two hours",
            "they are all in my belly",
        ),
        must_miss=(
            "I finished the whole box of cereal",
            "how many is too many tattoos",
            "how long after taking that class do I hear back",
            "it took way more than I thought",
            "I changed my mind after taking the tour",
            "they are all in my class",
            "my heart stopped when I read his letter",
        ),
        denied=Tier.T4,
    ),
)
