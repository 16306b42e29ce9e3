"""English: emergencies told in plain sentences, by what all of their kind say.

Means in the hand, a dose put right, somebody at the edge, a body that is being opened, an arm that was broken.
Written from the taught lines of `data/risk` that no other cue heard, grouped by how they are built.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun"
_EDGE = "ledge|railing|guardrail|parapet"
_HE = "he|she|husband|wife|boyfriend|girlfriend|dad|father|stepdad|stepfather|mom|brother|uncle|ex|pimp|partner"
_DOWN = "took|taken|swallowed|ate|eaten|downed|popped"
_MANY = (
    "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    "12|14|15|16|18|20|24|25|30|35|40|45|50|60|70|80|90|100"
)
_IMPLANT = "chip|tracker|wire|implant|bug|transmitter|microchip|device"

RULES: tuple[Rule, ...] = (
    Rule(
        "fears_overdose",
        Tier.T1,
        Kind.OVERDOSE,
        "en",
        (
            (
                "hope|hoping|hopefully|pray|praying|afraid|scared|worried|tell|please ~2 i ~1 not ~1 "
                "overdosing|overdosed|overdose"
            ),
            "hope|hoping|hopefully|pray|praying|afraid|scared|worried not overdosing|overdosed|overdose",
        ),
        must_hit=("i hope im not overdosing", "please tell me im not overdosing", "hope i didnt overdose"),
        must_miss=("i hope nobody overdoses on cake", "i am not overdosing"),
        plain=True,
    ),
    Rule(
        "at_the_throat",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        ("my hands|hand ~2 at|around|round his|her|their|the ~2 throat|neck",),
        must_hit=("my hands were at his throat before i knew it", "i had my hands around her neck"),
        must_miss=("my hands were cold at the bus stop", "the scarf around her neck"),
        plain=True,
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
    Rule(
        "dose_told",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"{_DOWN} ~1 the rest of ~2 script|pills|bottle|meds|prescription|tylenol|xanax|them",
            "took|taken|swallowed a lot ~~3 lot|and|n ~~3 shaky|dizzy|sleepy|sick|scared|er|hospital",
            f"more|something|really like|more ~1 {_MANY} ~1 pills|tablets|of|i",
            f"it was|is ~1 really|actually|more ~1 {_MANY} pills|tablets|tylenol",
            f"had|taken|took ~1 maybe|like|about {_MANY} PILLS !mg|milligrams",
            f"changed my mind ~~8 {_DOWN} them|it|the ~1 already?",
            "i took them ~~3 i do not want ~1 anyone|anybody|help",
            "it is|s done ~1 i took them",
            "they said|say ~1 do not sleep",
            f"{_DOWN} ~1 two|2|three|3|four|4 more ~~10 stay awake",
            "typing|writing this? ~1 so i|to ~1 stay awake",
        ),
        must_hit=(
            "i ate the rest of my script",
            "i took a lot. like a LOT. and im shaky",
            "ive had maybe fourteen tylenol since this morning",
            "its done. i took them. i dont want anyone to come",
        ),
        must_miss=(
            "i took the rest of the week off",
            "i ate a lot of pasta and got sleepy",
            "writing this so i remember",
        ),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "other_at_the_edge",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            f"he|she|KIN is|s ~1 on|over|at the|a|my ~2 {_EDGE} !meeting",
            f"over the ~1 balcony ~1 rail|{_EDGE} ~~2 please|help|now",
            "he|she|KIN is|s ~1 on the|a bridge ~~3 and he|she|is ~~4 jump|crying|facetiming|not",
            "he|she|KIN is|s ~1 on the|a bridge now|please|help|crying ~1 $",
            "he|she|they ~2 stepped|stood up on ~2 something|chair|stool ~~6 fell|camera|black|dark|quiet|rope",
            "said|saying|says ~3 the chair is|was ~1 kicked|over|already",
        ),
        must_hit=(
            "my sister is on the ledge of the parking deck",
            "shes on the bridge now",
            "bf is over the balcony rail please",
        ),
        must_miss=(
            "she is on the bridge committee",
            "my dad is on the edge of his seat",
            "he's on the bridge in traffic",
        ),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "opens_the_body",
        Tier.T0,
        Kind.SELF_HARM,
        "en",
        (
            f"cut|cutting|dig|digging|carve|get|getting|pull|take ~1 out the|this|a ~1 {_IMPLANT}",
            f"cut|cutting|dig|digging|carve|get|getting|pull|take the|this|a ~1 {_IMPLANT} out !of",
            f"{_IMPLANT} ~1 is? ~1 in|under my ~1 arm|skin|head|neck|leg|teeth ~~10 knife|blade|razor|out|cut|scissors",
            "my eyes ~2 taking|cutting|pulling them out",
        ),
        must_hit=(
            "I have to cut the tracker out its almost out",
            "the chip is in my arm, i got the knife clean already",
        ),
        must_miss=("can you get a chip out of the windshield", "my ankle tracker comes off friday"),
        denied=Tier.T3,
        past=Tier.T4,
    ),
    Rule(
        "broken_by_someone",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                f"{_HE} ~1 just? broke my|her|moms ~1 arm|jaw|nose|ribs|rib|wrist|leg|teeth|finger !by|playing|in|"
                f"when|years"
            ),
            f"{_HE} goes|went|going|walking to the gun cabinet|safe|closet",
            "i have|got her|him by the ~1 collar|throat|hair|neck !of",
            "beating|whaling on ~1 that|the|his|her|my ~1 little? boy|girl|kid|baby|child|mom",
            f"{_HE} has|s|is|got ~1 got? her|mom|my on the floor ~~6 hear|stopped|screaming|hit|choking|yelling",
            "not let us out ~1 $",
        ),
        must_hit=(
            "I think he broke her jaw. She can't talk",
            "when he goes to the gun cabinet it is worse",
            "upstairs neighbor beating on that little boy right now",
        ),
        must_miss=(
            "he broke my phone",
            "he broke my arm playing football",
            "he went to the gun show",
        ),
        denied=Tier.T3,
        past=Tier.T4,
    ),
)
