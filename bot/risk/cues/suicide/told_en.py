"""English: an end that is settled or envied, told calmly and plainly."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ENDING = "cancer|lump|crash|truck|tumor|lightning|biopsy|plane|bus|stroke"
_ELDER = (
    "dad|mom|mother|father|husband|wife|son|daughter|baby|brother|sister|grandma|grandmother|grandpa|nana|boyfriend|"
    "girlfriend|partner|fiance|fiancee|twin|friend|mama|papa"
)
_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun"

RULES: tuple[Rule, ...] = (
    Rule(
        "death_envied",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            (
                f"hope|hoping|wish|wishing|pray|praying|prayed ~4 {_ENDING} !not|is|scan|delayed|comes|gets|"
                "treatment|insurance"
            ),
            "hoping|hope the ~1 surgery|plane|crash|lump|biopsy|treatment does|goes|will not|down|work|take",
            "jealous|envy|envious|envied ~3 dead|died|gone|graves|obituaries|corpse|coffin|funeral|headstone|cemetery",
            "done|tired|sick of? being a ~1 person|human|alive $",
            "done|tired|sick of? being|breathing ~1 alive|person|human",
            "hope|hoping|wish|wishing|pray|praying|prayed ~2 heart attack|aneurysm",
            "tired of being me|here ~1 $",
            "waiting|ready to die $",
            "lord|god|jesus ~3 take|call|bring me ~1 home|now|tonight|soon",
            "asking|ask|asked|begging|praying god|lord|him|jesus to take me",
            "ready whenever|when god|lord|jesus is|wants|calls|takes",
            "not ~1 look|looking both ways",
            "stopped|quit wearing a|my|the seatbelt",
            (
                "not ~1 see|picture|imagine myself ~1 at|past|making|being ~1 30|40|25|20|18|21|next|old|older|"
                "alive|there !w|with"
            ),
            "outlived my ~1 use|usefulness|welcome|friends|purpose|time",
            "point of|in me|existing|living|staying ~1 $",
            "never|not ~1 been|were born !in|here|yet",
            "not wake|waking up ~2 be|sounds|would ~2 fine|nice|kindness|vacation|relief|mercy|ok|okay",
            "would not ~1 mind|care if ~4 die|died|wake|crash|crashed|hit|killed",
            (
                "dying|death|dead sounds|seems|looks ~1 like|so|kind ~2 peaceful|restful|rested|off|relief|nice|"
                "easier|vacation"
            ),
            "who decided i had to|should live|do",
            "my ~1 family|kids|mom|parents|husband|wife would|could|will get the insurance|money ~2",
            "take|put|send me out ~1 of|to my|pasture misery",
        ),
        must_hit=(
            "i envy the obituaries",
            "hoping the plane goes down",
            "tired of being a person",
            "i don't look both ways",
            "dying sounds like a day off",
            "i am ready when god calls",
        ),
        must_miss=(
            "tired of being a walking pharmacy",
            "i hope the biopsy comes back clean",
            "jealous of her new car",
            "he was ready to go home by six",
            "not born yet, due in may",
            "ready whenever the nurse calls",
        ),
    ),
    Rule(
        "settling_plainly",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "get|getting|got|putting ~1 things|affairs|it|everything squared|straightened away|up !at|for|with",
            "not|nothing ~4 need ~2 by|come|past spring|summer|fall|winter|christmas|thanksgiving",
            (
                "papers|will|title|deed|keys|key ~1 are|is ~2 on ~2 table|counter|desk|dresser for ~1 girl|boy|"
                "kids|son|daughter|wife"
            ),
            "i would as|just soon be with !my|people|a|the|somebody|someone|you",
        ),
        must_hit=(
            "getting things squared away is all",
            "don't figure I'll need much by spring",
            "papers are on the kitchen table for the girl",
            "I'd as soon be with Marlene",
        ),
        must_miss=(
            "getting things squared away for the move",
            "I need it by spring",
            "papers are on the desk for the nurse",
            "as soon as I can",
        ),
    ),
    Rule(
        "to_be_with_the_dead",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "want|wish|ready|going ~1 to? be|join ~1 with my KIN|old",
            "want|wish|ready ~1 to be with him|her|them ~1 again",
            "want to go be with my KIN",
        ),
        must_hit=(
            "I want to be with my wife. She passed in March",
            "my dad died. I want to be with him again",
            "i wanna go be with my baby. she was born sleeping",
        ),
        must_miss=("I want to be with my wife more", "she died at 9 and I am with my sister now"),
        beside="PASSEDON",
    ),
    Rule(
        "with_the_dead_again",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            f"^ just? to be|join ~1 with ~1 my {_ELDER} again|soon|now",
            f"^ just? to be|join ~1 with ~1 my {_ELDER} $",
            "^ just? to be with him|her|them ~1 again",
        ),
        must_hit=(
            "to be with my mom again she died in march",
            "to be with my brother. he died",
            "to be with him again. my son died last year",
        ),
        must_miss=(
            "to be with my kids again, their father died",
            "to be with my wife again when im out",
            "my dad died and to be honest with my mom again is hard",
        ),
        beside="PASSEDON",
        plain=True,
    ),
    Rule(
        "dog_given_and_sold_up",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        ("gave ~1 him|her|it|dog|cat|dogs|horse ~1 to ~2 next|neighbor|neighbour|friend|brother|sister|kid|guy",),
        must_hit=(
            "Was the dog. Gave him to the neighbor Sunday. Sold the cattle last week too",
            "sold my tools and gave the dog to my sister",
        ),
        must_miss=("gave it to my sister for her birthday", "gave the dog to my brother, he has a yard"),
        beside="SOLDUP",
        plain=True,
    ),
    Rule(
        "last_act_plainly",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "be over in ~2 minutes|minute|hour|seconds ~~3 thank|thanks|sorry|bye|goodbye|love",
            "i jumped ~2 but|and ~6 broken|broke|alive|low|survived|leg|legs|hurt",
            "bag ~2 and ~2 gas|helium|nitrogen|tank|hose ~1 ready|on|here|set",
            "arm|wrist|leg|thigh is|are ~1 wide|split|ripped|laid open !to|for",
            "already ~1 cut|slit both|my ~1 sides|arms|wrists",
        ),
        must_hit=(
            "it's going to be over in a few minutes, thank you for everything",
            "I jumped but it was too low, my leg is broken",
            "I have the bag and the gas ready",
            "my arm is wide open",
            "already cut both sides",
        ),
        must_miss=(
            "the meeting will be over in ten minutes",
            "she jumped rope",
            "the bag and the gas bill are here",
            "my arm is open to new tattoos",
        ),
    ),
    Rule(
        "means_at_hand_told",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"i ~1 have|got ~1 the|my|his|dads {_GUN}|razor|blade|noose ~1 in my ~1 right|left|other hand",
            f"i have|got the|my|his {_GUN}|belt|rope|noose|blade|razor|pills out ~1 $",
            f"the|my {_GUN} is ~1 on the|my table|counter|bed|floor|dresser|nightstand|seat|lap",
            f"bought|got the|a {_GUN} today ~~5 looking|staring|holding|sitting",
            "bag over my head ~~3 min|minute|now|soon|tape|taped|goodbye|bye",
            "water|waters is? ~1 at|over|past my ~1 waist|ribs|chest|chin|neck ~~6 cold|feel|further|keep|deeper",
            "keep walking in ~1 further|farther|deeper",
            "standing up|going to ~1 go ~1 get the|my|it|his gun|rope|pills|belt|knife|razor",
        ),
        must_hit=(
            "i got the pistol in my right hand",
            "i have the belt out",
            "the gun is on the table. im not playing",
            "i keep walking in further. waters at my ribs",
        ),
        must_miss=(
            "the glue gun is on the counter",
            "i have the belt out for alterations",
            "the water is at the door",
        ),
        denied=Tier.T4,
        past=Tier.T4,
    ),
)
