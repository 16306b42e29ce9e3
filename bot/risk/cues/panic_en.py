"""English: emergencies typed in panic. Few verbs, no marks, what is seen rather than what it means.

Written from the project's own lines that the layers learn from; nobody who wrote them had seen the held-out ones.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_PACK = "bottle|box|pack|packet|sheet|strip|blister|jar|tub"
_LOW_PULSE = "|".join(map(str, range(25, 42)))
_LOW_SUGAR = "|".join(map(str, range(18, 56)))
_FEVERS = "103|104|105|106|107"
_TOOK = "took|take|ate|swallowed|drank|chewed|downed|popped|had"
_HIGH = "roof|rooftop|ledge|overpass|railing|balcony|parapet|windowsill"
_LONG = "pistol|rifle|shotgun|gun|machete|knife|wrench|bat|crowbar|hammer|rounds|ammo|blade"

RULES = (
    Rule(
        "panic_taken",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"after|{_TOOK} ~2 whole|entire|full {_PACK} ~1 of ~1 PILLS",
            f"whole|entire {_PACK} ~1 gone|empty ~~6 she|he|i|kid|sleepy|pills|says|took|me",
            (
                "took|taken|had|ate|swallowed ~1 PILLS ~~6 drank|drunk|vodka|wine|beer|whiskey|drink ~~6 not feel|"
                "feeling "
                "right|rite|good|ok|okay|well"
            ),
            "took|swallowed ~1 the|them pills|meds|tablets ~~8 threw|throw|puke|puked",
            (
                "gave|giving|give|used|second|two|2 ~3 narcan|naloxone ~~6 under|nothing|still|not ~2 again|breathing|"
                "wake|up|move|out|blue"
            ),
            "narcan|naloxone ~~4 not work|working|wake|waking|help|helping|breathing",
            (
                "mixed|mix|mixing ~3 PILLS ~2 vodka|wine|liquor|booze|beer|alcohol ~~8 eyes|awake|"
                "purpose|"
                "sleepy|heavy|slow|numb"
            ),
            "ears|ringing ~6 whole|all|entire ~2 aspirin",
            "ears|ear ~2 ringing ~3 all|so|from ~2 aspirin",
            "pills|took|dose|relapsed|used|shot ~~12 eyes keep|keeps|kept closing|shutting",
            "shot up|used|smoked|snorted ~~10 keep|keeps falling|nodding|passing out",
            "took ~2 what i saved|kept|stashed|hid|put|had",
            "i took them|it|some|everything before i opened|wrote|typed|came|texted|messaged",
            "PILLS ~2 going down one by one",
            "doubled|tripled up on ~2 heart|pressure|sugar|blood|PILLS ~~8 feel|feeling|yellow|strange|weird|dizzy",
            (
                "kid|baby|toddler|son|daughter|grandson|granddaughter ~4 gummies|edible|edibles|vape|suboxone|"
                "methadone ~~6 limp|"
                "sleepy|floppy|cry|red|awake|wake|respond"
            ),
            "not ~1 stay awake ~~4 edible|gummies|pills|shaking",
        ),
        must_hit=(
            "after a whole bottle of aspirin my ears ring",
            "i took pills n drank n i dont feel rite",
            "gave him a second narcan and he's going under again",
            "mixed xanax and vodka on purpose",
            "i took them before i opened this chat",
        ),
        must_miss=(
            "I bought a whole bottle of aspirin at the store",
            "we drank a whole bottle of wine with dinner",
            "where do I get narcan",
            "can I mix my lexapro with wine",
            "I took my pills before breakfast",
        ),
    ),
    Rule(
        "panic_body",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "spraying|spurting|gushing|squirting|pouring ~1 out|from ~2 arm|leg|neck|wrist|head|hand|throat|thigh",
            "blood ~3 spraying|spurting|gushing|squirting|pouring",
            (
                "man|guy|woman|girl|lady|kid|somebody|someone down in|outside|at|on|by ~3 bathroom|lobby|lot|"
                "street|floor|"
                "sidewalk|stall|hall|alley|restroom"
            ),
            "his|her|my chest ~1 still|still! $",
            "seizure|seizing|seizures ~2 not ~1 stop|stopping|ending",
            "contractions every ~1 1|2|3|one|two|three|couple minutes|mins|min",
            "stuck ~3 turning|going red|blue|purple",
            "grape|candy|hotdog|coin|meat|food|marble|toy stuck ~~5 red|blue|purple|throat|breathe|breathing|cough|air",
            f"pulse|heartbeat|heartrate ~2 {_LOW_PULSE}",
            f"sugar|glucose ~2 {_LOW_SUGAR} ~~8 not|swinging|shaking|confused|sweating|awake|wake|know|sleepy",
            f"temp|temperature|fever ~2 {_FEVERS} ~~10 not|confused|rambling|stiff|seizure|limp|know|knows",
            f"{_FEVERS} ~4 not know|recognize|wake|respond|move",
            "not ~1 bend ~2 neck",
            "fever ~6 stiff neck",
            "there is|see|seeing|a ~1 bone ~1 $",
            "bone ~2 sticking|poking|showing|through|out",
            "breathing|vent|oxygen ~1 machine ~2 quit|stopped|died|dead|off|broke",
            "hot to touch ~~8 not|confused|know|naked|ripping",
            "hanging|coming out like|of ~2 rope|cord",
            "chins|chin ~4 rattle|gurgle|snore",
            "a|there is|with ~1 rattle $",
        ),
        must_hit=(
            "it's spraying out of his arm",
            "man down in your lobby bathroom",
            "seizure wont stop",
            "contractions every 2 minutes and im alone",
            "grape stuck hes turning red",
            "my pulse is 39",
            "sugar 42 and she's not awake",
        ),
        must_miss=(
            "water is spraying out of the sink",
            "my phone is stuck on the red screen",
            "my resting pulse is 62",
            "my daughter had a fever of 103 and now she's playing",
            "sugar in my coffee",
        ),
    ),
    Rule(
        "panic_edge",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                f"standing|sitting|stood|sat ~1 on|at ~2 {_HIGH} !fixing|watching|cleaning|drinking|eating|with|"
                "painting|reading ~~8 "
                "type|typing|bye|sorry|jump|scared|windy|wind|alone|tiny|die|know|crying|over|down|lean"
            ),
            f"i am ~2 on|at ~3 {_HIGH} ~~6 wind|windy|type|bye|floor|scared|crying|down|lean|jump|stairs",
            "parking garage|structure ~~5 wind|windy|jump|bye|edge|aventar|typing|stairs",
            "standing on ~1 chair ~~6 typing|type|bye|sorry|rope|somebody|tied",
            "standing on it now",
            "leaning|sitting|hanging out|in ~3 window ~~8 floor|lean|ants|jump|people",
            "floor window ~~8 lean|jump|sitting|ants",
            "holding ~1 rail|railing ~~8 scared|jump|let|bridge|go",
            (
                "do|doing|start|starting|take|takes|jump|go it|them|now|do? ~2 when|once|after|as ~3 song|phone|"
                "battery|video|typing|"
                "message|playlist|bottle ~3"
            ),
            (
                "when|once|after ~2 song|phone|battery|playlist|bottle ~3 ends|over|dies|black|empty|done ~~5 do it|"
                "going|jump"
            ),
            (
                "parked|sitting|standing|waiting ~3 tracks|crossing|bridge|water|cliff|platform ~~5 pistol|gun|bye|"
                "train|goodbye|jump"
            ),
            "train ~2 in ~1 minutes|mins ~~8 tracks|platform|fence|edge|crossing",
            "end of the platform",
            "loaded ~1 it|gun|the ~~5 my hand|mouth|head|lap",
            "cut both ~~3 warm|tub|bath|water|wrists|arms|deep",
            "i ~1 already tied it",
            "going now for real",
            "scheduled post|email|message|text ~3 worked|sent|goes|went",
            "gas is on|open ~~6 towels|door|oven|sealed",
        ),
        must_hit=(
            "standing on the ledge its windy and im just typing this",
            "im on the garage roof 6th floor theres wind",
            "doing it when i finish typing this",
            "parked by the water with the pistol",
            "cut both. water's warm",
        ),
        must_miss=(
            "standing on the balcony drinking coffee with my wife",
            "I'm on the roof fixing a leak",
            "I'll do it when I finish this report",
            "the train is in ten minutes",
            "I parked in the garage and it was windy",
        ),
    ),
    Rule(
        "panic_hurt",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            "dragging|dragged|drags me ~1 by ~2 hair|hoodie|arm|leg|feet|shirt|neck|ankle",
            "pushed|shoved|threw|throwing|kicked me down ~1 stairs|steps",
            "threw|poured|throwing|pouring|put boiling|hot|acid|gasoline|gas|bleach ~2 on|over me|us|her|him",
            "he|she|they|dad|daddy|husband|boyfriend|brother|uncle shot|stabbed mama|mommy|mom|me|her|him|my",
            "arm|hand|axe ~2 coming|came through ~2 door",
            (
                "hiding|hid|crouched|under|inside ~2 desk|bed|closet|bathroom|car|shed|tub ~~6 husband|he|she|dad|"
                "shooter|man ~3 "
                "lobby|outside|gun|coming|looking|hall|knife|yelling"
            ),
            "order|ordering ~1 pizza ~~8 please|pepperoni ~~8 send|say|allowed",
            "eye|eyes|face ~2 swelled|swollen|swole shut ~~8 he|she|keys|asleep|door",
            "took ~2 keys|phone ~~8 not let|leave|allowed|locked ~~4 out|leave|door|in",
            "on the floor ~2 uncle|dad|he|she|they|brother|husband did it",
            "he|she ~1 broke my arm|nose|jaw|ribs|wrist|leg ~~6 shower|asleep|outside|room|door|back|minutes|now",
            "blocking|blocks ~1 door ~~6 me|burn|skin|hit|knife|leave",
        ),
        must_hit=(
            "dragging me by my hoodie through the lot",
            "he pushed me down the stairs i cant get up",
            "under my desk, her husband's in the lobby",
            "he broke my arm. he's in the shower",
        ),
        must_miss=(
            "he dragged me to the movies",
            "I spilled hot coffee on me",
            "can I order a pizza please",
            "he took the keys to the shop and left",
            "the dentist said she broke my tooth by accident",
        ),
    ),
    Rule(
        "panic_for_them",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            "holding|lifting|held|hold him|her|them|KIN up ~~8 arms|rope|neck|belt|giving|knot",
            "heard|hear ~2 chair go|fall|fell|tip|kick|went",
            "gun ~1 clicking|cocking|clicked|cocked",
            (
                "heard|think|just ~4 shot|hung|hanged himself|herself|themselves|themself ~~8 now|just|heard|door|down|"
                "open|there|room"
            ),
            "hung|hanged himself|herself ~2 cutting|cut|taking him|her|them? down|now",
            "took ~2 gun|pistol|rifle|shotgun and ~1 left|drove|ran|gone|walked|went ~2",
            "bathroom|room|garage|closet|door ~2 locked ~~12 razor|gun|pills|knife|rope|belt|blade",
            "standing|stands ~2 chair ~6 window|rope|neck|girl|boy|her|him|neighbor",
            "he|she|roommate|KIN ~2 up? on ~2 roof|ledge|bridge ~~8 rope|crying|jump|edge|ladder|answering",
            "belt|rope|noose|cord around ~2 closet|bar|neck|beam|fan|door",
            "swerving|driving ~4 100|110|120|mph ~~6 watch|crash|tree|wall|bye|kill",
        ),
        must_hit=(
            "my grandson, belt, I'm holding him up, my arms are giving out",
            "I heard the chair go over",
            "dad took the gun and left crying",
            "my roommate is up on our roof with a rope",
        ),
        must_miss=(
            "I held her up to see the parade",
            "I heard the chair was on sale",
            "he took the gun safe to the dump",
            "the bathroom door is locked and I need the key",
        ),
    ),
    Rule(
        "panic_harm",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            (
                "got|have|had him|her|them ~1 cornered|tied|pinned|trapped ~~6 knife|gun|rifle|bat|crying|cooler|room|"
                "floor|let"
            ),
            "rifle|gun|pistol|shotgun|scope ~2 up|aimed|pointed|trained on|at it|door|him|her|them|house",
            "put|held|holding ~1 pillow ~1 on|over ~2 face|head",
            "shook|shaking|shake her|him|baby ~~8 again|hard|stop|limp|want",
            "take this|the|my baby from|away me|from ~~8",
            f"got|have|with ~2 {_LONG} ~~10 waiting|parked|sitting ~~8 him|her|them|lot|house|outside",
            (
                f"sitting|waiting|parked|followed ~~8 lot|house|outside|behind|trunk ~~10 {_LONG} ~2 in|on|left|"
                "hand|seat|lap|and"
            ),
            "30|40|50|100|200|thirty|hundred rounds ~~6 them|people|church|school|nothing|everyone|all",
        ),
        must_hit=(
            "got him cornered in the cooler with a knife",
            "i got the rifle up on it. one more word",
            "i put the pillow on her face then i stopped",
            "I followed her, parked behind her house and I have a wrench in my hand",
        ),
        must_miss=(
            "got him cornered in chess",
            "I put a pillow on the couch",
            "I'm parked in the lot waiting for my appointment",
            "my baby shook her rattle",
        ),
    ),
    Rule(
        "panic_dry",
        Tier.T0,
        Kind.WITHDRAWAL,
        "en",
        (
            (
                "day|days ~3 no|without|since|off|dry ~2 drink|drinks|drinking|beer|liquor|bottle|booze|vodka|xanax|"
                "klonopin|benzos|"
                "pills|wine|whiskey ~~14 seeing|see|hearing|hear|hallucinating|bugs|ants|rats|spiders|seizure|fever|"
                "temp|dead|music"
            ),
            (
                "seeing|hearing|see|hear ~~10 2|3|4|two|three|four days no|without|off|dry ~2 beer|pills|bottle|liquor|"
                "drink|booze|wine"
            ),
            "shaking ~2 seeing ~4 no|without ~1 beer|drink|bottle|booze|liquor",
            (
                "stopped|quit ~2 drinking|beer|vodka|xanax|benzos|bottle|klonopin ~~12 bugs|ants|rats|voices|ghosts|"
                "hallucinating"
            ),
        ),
        must_hit=(
            "day three no drinks, shaking and my dead uncle is on the couch",
            "shaking and seeing rats, no beer",
            "day 3 no liquor temp 103 and ants in my arms",
        ),
        must_miss=(
            "day three no drinks and I feel proud",
            "I quit drinking and now I'm seeing a therapist",
            "I've been seeing Dr. Lee for two days",
        ),
    ),
)
