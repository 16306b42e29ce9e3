"""English: near the act without naming it: ways, means in sight, failed tries, last words."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "asks_about_ways",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "will|would|could|can|if|does|is ~4 jump|jumped|jumping|fell|fall|falling|hanging|drowning|shooting|"
                "bleeding ~6 die|kill|enough|hurt|painful|work|fatal"
            ),
            "will|would|does|can ~1 a belt|rope|cord|scarf|sheet|ligature ~2 work|hold|kill",
            "which|what artery|vein ~4",
            "cut|cutting|slit|slitting ~2 wrist|wrists|vein|veins ~2 work|works|kill|fast|long|die|enough",
            "is|does|how ~1 hanging|drowning|suffocating|overdosing|suffocation ~2 painful|hurt|feel|long|work",
            "how do|does|did|can ~1 people|someone|you|they ~1 KILLSELF|hang|overdose|die",
            "sleep|lie|lay|sit|walk|stand|wait ~2 on|in|onto ~1 the ~1 tracks|train|railroad|highway|freeway",
            (
                "walk|walking|walked|swim|swimming|wade ~1 into|out|in ~1 the? ~1 "
                "ocean|sea|lake|river|woods|water ~4 not|never|back|die|drown|until"
            ),
            "hot shot",
            "go|going|went out with a bang",
        ),
        must_hit=(
            "if I jumped off the fifth floor would I die",
            "is hanging painful",
            "would a belt hold me",
            "does slitting the wrists work fast",
            "thinking of walking into the sea and never coming back",
        ),
        must_miss=("is the dentist painful", "will a belt fit me", "walking in the woods is nice"),
    ),
    Rule(
        "means_in_sight",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "sitting|standing|here|alone|lying|holding|bed|bathroom ~4 with|holding ~2 "
                "gun|pistol|knife|razor|rope|noose|blade|pills|bottle"
            ),
            "holding|hold|clutching the|a|my|this|his gun|pistol|knife|razor|rope|noose|blade|pills|bottle",
            (
                "gun|knife|pills|rope|razor|pistol|bottle|noose ~8 keep|keeps|stop|can ~3 "
                "looking|staring|thinking|look|calling|thinking"
            ),
            "look|looking|staring|stare ~1 at the ~1 gun|knife|knives|pills|rope|razor|bridge|tracks|noose",
            (
                "stop|quit|keep|kept|always|not ~1 thinking about ~1 the|my|his|dads|that ~1 "
                "gun|shotgun|pistol|rifle|revolver|rope|bridge|tracks !show|range|season|club"
            ),
            (
                "urge|urges|need|want ~2 to? ~1 jump|crash|swerve|bleed|slit "
                "!rope|in|into|on|at|ship|back|for|right|start|through|the"
            ),
            (
                "bought|got|have|gathered|ordered ~1 everything ~1 i need ~6 "
                "waiting|tonight|ready|alone|note|leave|asleep|gone|do"
            ),
        ),
        must_hit=(
            "sitting in my bathroom with the razor",
            "I'm holding the pills",
            "there's a pistol in the drawer and I keep thinking about it",
            "the urge to jump got worse",
            "to quit thinking about the shotgun in the barn",
        ),
        must_miss=(
            "holding the baby bottle ad",
            "we look at the view",
            "I need to jump on a call",
            "i keep thinking about the gun show next week",
        ),
    ),
    Rule(
        "tried_before",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "i|have|has|had ~2 attempted ~1 once|twice|before|three|two|times|multiple|several|again|last|many",
            "tried ~5 not work ~4 again|try|next|time|more|harder",
            "not work|fail|failed ~6 going|will|try ~1 to? ~1 try again",
            "tried|attempted ~2 last|this|a ~2 ago|month|week|night|year ~3 failed|survived|not|hospital|woke|again",
            "woke|wake|waking up ~3 hospital|icu|alive|psych ~4 again|still|wish|hate|disappointed|sad|why",
            "psych ward ~6 attempt|same|again|die",
            "close|near ~2 to doing it",
        ),
        must_hit=(
            "I have attempted twice",
            "i tried in spring and it didn't work, going to try again",
            "woke up in the hospital, disappointed to be alive",
        ),
        must_miss=("I attempted the puzzle", "the code did not work, try again later"),
    ),
    Rule(
        "last_words",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "sorry ~3 everything|everyone|all|mom|this|guys ~2 bye|goodbye",
            "too much|late ~2 goodbye|bye",
            "^ goodbye everyone $",
            "sorry for everything",
            "tell ~1 my|the|his|her ~1 KIN ~3 not ~1 his|her|their fault",
            "it|this ~1 not ~1 your|anyone|anybody|anyones|theirs fault ~1",
            "not blame ~1 yourself|yourselves|anyone",
            (
                "take|look ~1 care|after of? ~1 my ~1 dog|cat|kids|children|baby|son|daughter|mom|pets|brother|"
                "sister ~2 please|me|gone|ok"
            ),
            (
                "please ~2 take|look care|after of? ~1 my ~1 dog|cat|kids|children|baby|son|daughter|mom|pets|"
                "brother|sister"
            ),
            "after ~1 tonight|today|tomorrow ~4 matter|nothing|none|over|peace|free|gone|worry",
            "after tonight|tomorrow $",
            "by tomorrow|tonight|morning ~3 over|gone|dead|free",
            "not ~2 worry ~2 me ~1 after|anymore|tomorrow",
            "better ~1 as a memory",
            "remember me ~2 when|as|fondly|always",
        ),
        must_hit=(
            "sorry for everything. goodbye",
            "tell my daughter it's not her fault",
            "please take care of my dog",
            "by morning it will be over",
            "after tonight nothing will matter",
        ),
        must_miss=(
            "sorry for the mess, talk soon",
            "please take care of my order",
            ("after tonight we have two games left"),
        ),
    ),
    Rule(
        "not_minding_death",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "wish|wished|hoped i had|did not !known|seen|done|said|been|eaten|bought|gone|met|taken|started",
            "wake|woke|waking ~3 wish|wished ~1 i ~1 not",
            "not ~1 want ~1 to ~1 LIVE in this ~1 world|life|body|pain|way",
            "about ~1 just? not being ~1 here|alive|around",
            "not care ~1 what|anything happens ~1 to me|now",
            (
                "not ~1 see|picture|imagine|think ~2 i|myself|me ~2 making|reaching|living|make|live|being|"
                "turning ~3 year|30|40|18|21|birthday|christmas|future|next|old|past"
            ),
            "not ~3 make|making it ~2 longer|much|year|another",
            "any|no|a reason ~2 to ~1 get|keep|face|go|make ~1 through|up|on|another|going",
            "no way ~1 i ~1 can|could ~1 face|do|survive|make|handle ~2 tomorrow|another|it|life|this",
            "not ~1 face|do|survive|handle ~1 another|tomorrow|one ~1 day|night|week|year|more",
            "why can|could not i ~1 just ~1 die",
            "when|may|could will|i|can ~1 i? ~1 just? die|dead",
            "can i ~1 just|please|finally|already ~1 die|dead",
            "^ can i ~1 die|dead !if|from|of|when|stopping",
            "^ can i ~1 die from|of ~1 5|6|7|8|9|10|12|15|20|25|30|40|50|60|80|90|100|taking|all|swallowing ~3 PILLS",
            "should ~1 just ~1 be|die gone|already|now",
            "deserve to ~1 be dead",
            "heart|breathing|brain|body ~2 stop|stops|quit|give beating|working|up",
            "want|wish|hope|hoping ~2 my heart ~1 to? ~1 stop|stops|give|gives",
            "drink|drinking|use|using|drive|driving|sleep ~3 hoping|hope|praying ~1 i ~2 not|never|die|crash|wake",
            "hope|hoping|maybe|wish ~2 dose|hit|shot|high|time ~2 last|kills|final|fatal",
            "use|using|shoot ~2 alone ~4 not care",
            "if ~1 i ~1 use|take|drink enough ~3 not|never ~1 wake|feel|be",
            "no fight ~1 left|anymore",
            "not care ~2 if|whether it ~2 laced|kills|fentanyl",
        ),
        must_hit=(
            "I wake up each day and wish I hadn't",
            "i don't care what happens to me",
            "i don't see myself living past thirty, not next year",
            "why can't I just die",
            "hoping this hit is my last",
            "I drink hoping I won't wake up",
        ),
        must_miss=(
            "I wish I had seen that movie",
            "I don't see myself working there next year",
            "I don't care what happens in the game",
        ),
        signal="end",
    ),
)
