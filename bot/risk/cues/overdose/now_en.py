"""English: an overdose that is named, in a handful of words or in panic."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_BYE = "bye|goodbye|goodnight|sorry|sry|srry"
_ILL = (
    "sleepy|drowsy|dizzy|dizy|warm|floaty|numb|shaky|tilting|spinning|spinng|ringing|puking|vomiting|stomach|tired|"
    "funny|cold|slow"
)
_LAST = f"{_BYE}|scared|scaredd|lying|fault|regret|help|alone"
_OPIOID = "fentanyl|heroin|dope|needle|syringe|foil|narcan|percocet"
_LYING = "limp|floppy|gurgling|stiff|choking|cold|lifeless"
_PACK = "bottle|box|pack|packet|sheet|strip|blister|jar|tub"
_TOO = "much|many|fast|big|high|strong|large|heavy"
"""After "too": alone it says that somebody did so as well, "my mom drank too"."""
_TAKEN = (
    "took|taken|swallowed|ate|eaten|drank|drunk|ingested|downed|popped|snorted|injected|shot|smoked|chugged|gulped|"
    "swallow|inhaled|crushed"
)
_SWALLOWED = "took|taken|swallowed|ate|eaten|downed|popped|ingested|gulped"
_OF_THEM = "bottle|bottles|handful|handfuls|fistful|box|pack|dozen|double|triple|extra|overdose|10|12|15|20|30|40|50"
_NO_CUP = (
    "going|on|work|stress|pride|trouble|debt|time|fun|faith|pain|things|problems|people|kids|jobs|bills|"
    "questions|meetings|appointments|issues"
)
_TOOK = "took|take|ate|swallowed|drank|chewed|downed|popped|had"

RULES: tuple[Rule, ...] = (
    Rule(
        "pills_counted",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            "took|taken|swallowed|downed ~1 COUNTED ~3 pills|tablets|capsules|PILLS !a|every|each|over|in",
            "COUNTED ~1 mg|milligrams|pills|tablets ~2 of ~1 PILLS ~4 worried|dangerous|hospital|okay|ok|bad|much",
            "THEY ~2 swallowed|downed ~2 PILLS",
        ),
        must_hit=(
            "I took 40 tablets an hour ago",
            "my friend swallowed pills last night and threw up",
        ),
        must_miss=("I took 2 tablets an hour ago", "took 30 minutes to swallow", "I have 40 tablets left"),
    ),
    Rule(
        "overdose_now",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            "TOOK ~1 all|everything|handful|handfuls|whole|entire|bunch|dozen|rest|overdose ~5 PILLS|DRUG",
            f"TOOK ~1 too ~1 {_TOO} ~5 PILLS|DRUG",
            (
                "took|taken|swallowed|injected|snorted|smoked|popped|shot too much|many "
                "!time|work|on|money|of|pictures|photos|days|classes|hours|things|breaks|steps"
            ),
            "TOOK ~2 MUCH ~2 PILLS",
            "TOOK ~2 too much ~2 PILLS",
            (
                "took|taken|swallowed|popped|downed ~1 all|whole|handful|bunch|entire|rest ~2 "
                "them|bottle|pack|box !to|home|away|back|out"
            ),
            (
                "TOOK ~3 PILLS ~4 all|whole|many|once|die|sleep|wine|vodka|alcohol|whiskey|purpose|forever|end|"
                "liquor|myself"
            ),
            "TOOK ~2 bottle|bottles|box|pack|handful|fistful ~1 of ~2 PILLS",
            "take|taking ~1 all|handful|handfuls|whole|entire|bunch ~4 PILLS ~3 now|right|tonight|die|end|sleep|once",
            "take|taking|swallow|eat|down|swallowing|popping ~1 all|handful|whole|entire|every|bunch ~4 PILLS",
            "all|whole|entire ~3 PILLS|bottle ~2 gone|empty|down|swallowed",
            "PILLS ~2 bottle|bottles|box ~2 is|are ~1 empty",
            "TOOK ~2 bottle|bottles|handful|bag ~1 of ~2 vitamins|gummies|supplements|iron|edibles",
            (
                "TOOK|mixed|mixing ~3 PILLS ~1 and|with ~3 alcohol|vodka|wine|whiskey|liquor|booze|beer|"
                "tequila|benzos|xanax|heroin|fentanyl ~6"
            ),
            "overdosed|overdosing !draft|account|on coffee|sugar|caffeine|chocolate",
            "think|thinks|afraid|worried|scared ~2 THEY|i|me ~2 overdose|overdosed|overdosing",
            "i|he|she|they|THEY ~3 overdose|overdosed|overdosing !awareness|prevention|training|trainings|kit|kits",
            "overdose !prevention|training|awareness|kit|kits|education|class ~3 now|happening|please",
            "to|on|an|of|want|might|will ~1 overdose on|tonight|again|now|today|myself",
            (
                "want|going|plan|planning|urge|thinking|thoughts|tempted|about|trying|tried|could ~3 "
                "overdose|overdosing !draft|protection|fees"
            ),
            "accidentally|accidently|mistakenly|double ~1 TOOK|take|dosed|dose ~4 twice|double|too|many|wrong|PILLS",
            "TOOK ~3 twice|double|triple|wrong ~3 dose|PILLS|amount",
            "TOOK ~5 POISON",
            "drink|drinking ~1 POISON",
            "TOOK ~1 something ~3 die|end|not|feel|sleep|wake|bad|dizzy|pass|fentanyl|laced",
            "hit|shot|shoot|shooting ~1 too much",
            "used|did|shot|smoked|snorted|took ~2 too much|many",
            (
                "used|did|shot|smoked|snorted ~3 fentanyl|heroin|dope|blues|meth|speedball ~5 "
                "not|feel|breathe|heart|chest|wrong|weird|nodding|numb|purple|blue"
            ),
            "narcan|naloxone ~4 not|again|gave|give|used|twice|now|where|worked|work|still",
            "narcan|naloxone ~1 need",
            "how ~2 do|to|should i|we|you? ~1 give|use|spray|inject ~3 narcan|naloxone",
            "narcan|naloxone ~3 take|taking ~1 this|so long",
            "gave|given|used|got|hit ~2 narcan|naloxone ~~12 again|nodding|out|sleepy|blue|wake|purple|limp",
            "need|gave|give|got|used|get|find ~2 narcan|naloxone ~3 now|him|her|them|not|twice|help|quick|fast",
            "swallowed|ate|drank|got ~3 PILLS|POISON ~3 kid|baby|toddler|child|son|daughter",
            "KIN ~2 TOOK|got|into ~4 PILLS|POISON|edibles|gummies|methadone",
            f"KIN ~1 {_TAKEN} ~2 MUCH|something",
            f"KIN ~1 {_TAKEN} ~2 too ~1 {_TOO}",
            f"KIN ~1 {_SWALLOWED} too ~3 PILLS|DRUG",
            "KIN ~1 is|was ~2 he|she took|taken|swallowed|ate too ~3 PILLS|DRUG",
            f"KIN ~1 had ~2 {_OF_THEM}",
            "KIN ~1 had ~2 MUCH|much ~2 DRUG|drink|drinks|shots|beers|beer|wine|tequila|rum|gin",
            f"KIN ~1 had ~2 too ~1 much|many !{_NO_CUP}",
            (
                "TOOK|take|taking ~3 mg ~3 PILLS ~6 kill|die|enough|dangerous|happen|hurt|liver|hospital|dead|"
                "end|sleep|lethal"
            ),
            "mg ~3 PILLS ~6 kill|die|enough|fatal|lethal|dead|end|death",
            "PILLS ~6 enough ~2 to ~1 kill|die|end|overdose",
            "TOOK|took ~3 more than ~3 should|supposed|meant|prescribed|usual",
            "used|shot|smoked|took|snorted ~6 not ~1 feel|move my ~1 legs|arms|face|body|hands",
            "MUCH ~1 PILLS ~3 dangerous|bad|kill|enough|fatal|hurt|safe|okay ~4",
            "too much ~1 PILLS ~3 dangerous|bad|kill|enough|fatal|hurt|safe|okay ~4",
            "TOOK ~1 BIGDOSE mg",
            "BIGDOSE mg ~2 PILLS",
            "TOOK ~1 fentanyl|heroin|methadone|oxy|PILLS ~2 accident|mistake|accidentally|laced",
            "needle ~3 in|hanging ~2 arm|leg|neck",
            "laced ~3 fentanyl|feel|not|breathe",
            "alcohol poisoning",
            "call ~1 poison control",
        ),
        must_hit=(
            "my brother is tired he took too, the oxys",
            "my sister swallowed too, the pills",
            "i took all my pills",
            "I just swallowed a whole bottle of Tylenol",
            "my roommate overdosed",
            "took 40 xanax with vodka",
            "my toddler drank bleach",
            "i think i did too much fent",
            "gave him narcan twice and he's still out",
            "how do i use narcan on my brother",
            "how do i give narcan",
            "we used naloxone on my cousin but her lips go blue again",
            "my son ate my methadone",
            "I od'd",
            "my brother is on the floor, an overdose, right now",
            "we lost his pulse, he overdosed right now",
            "my sister drank too much",
            "my friend took too damn many",
            "my aunt took too high a dose",
            "my cousin had too many",
            "my son drank too fast, vodka",
            "my roommate had a whole bottle",
            "my brother had a lot to drink",
        ),
        must_miss=(
            "my mom drank too, and my uncle",
            "my brother took the bus too",
            "I took all my things to the car",
            "I take one pill every morning",
            "did you take the bus",
            "i lost my brother to an overdose",
            "my son died of an overdose in May",
            "we drank too quickly at the wedding toast and giggled",
            "my mom drank too",
            "my sister and my dad drank too, mostly vodka",
            "my uncle drank too and my cousin used meth",
            "my mom had a lot of problems with drinking",
            "my sister had too much going on",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "went_down",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            (
                "took|ate|swallowed it all !in|back|down|out|with|away|for|apart|off|to|home|from|as|on|so|well|"
                "and|at|very"
            ),
            "^ ~1 took|taken all of it|them ~1 $",
            "i|he|she|kid|brother|sister|son|daughter|mom|dad|wife|husband ~1 took|taken all of it|them ~1 $",
            (
                "took|ate|swallowed|popped them ~~8 "
                f"{_LAST}|stomach|hurts|sleepy|warm|awake|taste|tell|goodnight|back !shopping|out"
            ),
            "all ~1 twenty|thirty|forty|fifty|20|30|40|50|60|90 ~~4 done|sorry|bye|water|gone",
            f"pills|bottle|bottles|pack|box ~1 gone|empty|down ~~4 {_ILL}|{_LAST}|mom|note|dad|done",
            "note ~1 sent ~~3 pills",
            f"both|whole|entire bottle|bottles|pack|packs|box ~~3 {_ILL}|bye|goodbye|vomiting",
            f"too|to many ~1 gone|all|down ~~3 {_ILL}|{_BYE}|done",
            f"took|taken pills ~~8 {_ILL}|{_LAST}|parents|drank|rite",
            f"took too|to much|mny|many|m|lot ~~5 {_ILL}|{_LAST}|awake|awak",
            "awake|awak ~2 took ~1 lot|too|to|some",
            "not count ~~3 swallowed|took|ate",
            "just finished|took|swallowed the last ~1 one|of|pill|handful ~~3 bye|goodnight|goodbye|sorry",
            "pills and|n|with|w vodka|wine|whiskey|beer|gin|rum ~~6 mine|hour|breathing|feel|bye|sorry|now",
            "taken|took|swallowed enough ~~4 over|die|never|last|kill",
            "swallowed ~2 bottle|bottles|baggie|balloon|bag|everything|boxes|packs !of|water|said",
            "throwing|threw|spit up|out ~1 pills|some ~~3 down|stayed|dizzy|went",
            "was not ~1 coke|molly|xanax|perc",
            "ate|chewed|licked|sucked ~2 fentanyl|pain|patch|patches ~~6 he|she|droopy|limp|chewed|floppy",
            "gave|give ~4 10x|ten|5x|10 ~1 times? ~1 the dose|too",
            "it|they ~1 already in my stomach|me ~1",
            "mixed stuff|everything|them|it ~~6 numb|fading|right|double|cold",
        ),
        must_hit=(
            "took it all. all of it",
            "pills gone. sleepy. mom",
            "took pills earlier. scared now",
            "it wasnt coke",
        ),
        must_miss=(
            "took it all in, what a concert",
            "took them shopping all day",
            "the bottle is empty, need a refill",
            "ate them all, so good",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "lies_there",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            "lips|mouth ~1 blue|gray|grey|purple|lavender !from|lipstick|gloss|stained|tongue|purple",
            "nails|fingernails|fingertips ~1 blue ~~3 warm|cold|tonight|breathing|wake",
            f"gray|grey|blue|purple and ~1 {_LYING} !outside|day|out|weather",
            "narcan ~2 nothing|x2|x3",
            "narcan|spray is? ~1 not working|work|helping",
            "second|third|two|three|2|3 narcan|narcans|doses ~2 nothing",
            "ran|run out of narcan $",
            "needle|syringe is? ~1 still ~1 in !the|a|use|my|store",
            "snore|snoring|gurgling|gurgle|rattling sound|noise|noises",
            "death snore",
            "shaking|shake|shook|slapping|slapped|pinching|poking him|her|them ~~2 nothing",
            "shake|shaking|pinching nothing",
            "breathing like a fish",
            "breathing ~1 4|5|6|7|8|four|five|six|seven|eight times|breaths a|per|in minute|min",
            "breathing|breathe then ~2 not|stops|stopped",
            "pupils ~2 pinpricks|pinpoint|pinprick|pinpoints|tiny ~~6 cold|breathing|squeeze|wake|move|limp",
            "fentanyl|heroin|dope ~~4 floor|hurry|blinking|cold|blue|shower|standing|ayuda !turkey",
            "he|she|hand|hands is ~1 so cold ~~2 omg|help|please|hurry|wake|moving",
            "help|please he|she is ~1 cold|blue|gray|fading|dying|out",
            "he|she is ~1 cold ~~5 shaking|nothing|anything|tub|back $",
            f"{_OPIOID} ~~4 still|he|she|limp ~1 cold|blue|limp|gray",
            "overdose|overdosing ~~3 hurry|kitchen|bathroom|floor !class|training|awareness|last|two",
            "neither one moving",
            "on ~1 floor purple|blue|gray|grey|limp|cold",
            "he|she is fading ~1 $",
            "911 is busy",
            "make|let him|her puke|vomit|throw ~1 up? $",
            "he|she took a blue|pressed|fentanyl ~~5 out|blue|wake|slumped",
            "baby|toddler|son|daughter|kid|kiddo|grandson ~~8 droopy|floppy|limp !fish|lettuce|hair|bunny|ears|milk",
        ),
        must_hit=("lips. blue. he's out", "fent. floor. hurry", "second narcan nothing", "gray and gurgling"),
        must_miss=(
            "lips blue from the slurpee",
            "cold and gray outside",
            "narcan training went well",
            "she is cold hearted",
        ),
        denied=Tier.T4,
    ),
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
)
