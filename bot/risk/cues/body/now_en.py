"""English: not waking, not breathing, a seizure, blood: named, in a handful of words or in panic."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_LOW_PULSE = "|".join(map(str, range(25, 42)))
_LOW_SUGAR = "|".join(map(str, range(18, 56)))
_FEVERS = "103|104|105|106|107"

RULES: tuple[Rule, ...] = (
    Rule(
        "not_waking",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "will|can|does|is|do|would ~1 not ~1 WAKE !up|with|when|early|late|before|until|at|on",
            "will|can|does|is|did ~1 not ~1 WAKE up !early|on|in|before|until|at|late|tomorrow|for|with",
            "not WAKE !up|early|late|before|until|at|on",
            "THEY ~2 not WAKE up !early|on|before|until|at|late|for",
            (
                "not ~1 come|coming to !the|my|a|an|any|our|your|his|her|their|this|that|these|it|me|us|you|him|them|"
                "see|get|talk|visit|help|eat|say|terms|grips|mind|work|school|church|class|dinner|bed|therapy|meetings|"
                "counseling|treatment|sessions|appointments|rehab|court|group|family|couples|anything|much|be|do|pick"
            ),
            "can|could not ~1 WAKE ~1 him|her|them|KIN|MY ~1 up?",
            "not ~1 get THEY|MY ~2 to ~1 WAKE",
            "not ~1 get him|her|them|KIN ~1 up|awake|conscious|breathing",
            "not ~1 get MY KIN ~1 up|awake|conscious|breathing",
            "out cold ~~5 not|breathing|blue|wake|floor|pills|help|responding",
            "took|drank|swallowed|used|shot ~~8 out cold",
            "out cold behind|outside|here",
            "THEY ~1 gurgling",
            "artery|arteries ~2 cut|spurting|bleeding|and",
            "cut|sliced|severed|hit ~1 an|my|his|her artery",
            "hit|hurt|banged ~2 head ~6 throwing|vomiting|confused|unconscious|slurring|passed|puking",
            "tried|trying ~2 WAKE ~1 him|her|them|KIN",
            (
                "not|barely|hardly|stopped|stop|shallow|slow|trouble|struggling|gasping|quit|weird ~2 BREATHE "
                "!CROWD|room|easy|machine|exercise|exercises|app|apps|technique|techniques|class|classes|video|"
                "videos|stuff|"
                "thing|tube"
            ),
            "barely|hardly|stopped|shallow|gasping|irregular ~2 BREATHE !machine|exercise|exercises|app|apps|class",
            "BREATHE ~2 slow|slowly|shallow|weird|funny|weak|barely|stopped|gurgling|shallowly",
            "gurgling|snoring|gurgle|gasping ~3 sound|sounds|blue|weird|wake|breath|breathing|noise|for",
            (
                "lips|face|fingers|nails|skin|she|he|hands|fingertips|baby ~2 "
                "is|are|turning|turned|going|looks|look|look|went|s ~2 blue|purple|grey|gray|bluish|ashen"
            ),
            "THEY ~2 turning|turned|going|went blue|purple|grey|bluish !team|state|green",
            "unconscious|unresponsive|nonresponsive|lifeless !until|till|for|bias",
            "passed|blacked out ~4 not|will|floor|again|now|breathing|wake|blue|help|cold",
            "THEY|KIN ~3 passed|blacked|knocked out",
            "THEY ~2 collapsed|fainted|limp|foaming !into|laughing",
            "collapsed !into|in|and|from|under",
            "foam|foaming ~3 mouth",
            "no|not ~2 pulse|heartbeat",
            (
                "not ~1 responding|respond|moving|responsive "
                "!emails|messages|texts|calls|to|my|in|on|forward|until|with|FASTER"
            ),
            "he|she|they|it|KIN not ~1 move !emails|to|my|in|on|forward|until|with|off|out|away|him|her",
            "floor can|could not move",
            "fingers|hand|arm|leg|legs|side ~4 not move !out|to|in",
            "i can not ~1 move my|or|and|anything|help !the|her|his",
            "not ~1 responding|respond to|when me|him|pain|anything|touch|voice|shake|slap|i",
            "THEY ~1 is|are|s ~1 not moving|responding|responsive !emails|messages|texts|calls|to|my|in|on|forward",
            "having ~2 heart attack|stroke",
            "had|has|is ~1 a|another heart attack|stroke ~2 now|just|help|right",
            "into|in cardiac arrest",
            "now|happening !and ~1 my|his|her ~1 chest ~2 tight|pain|hurts|hurting|crushing|pressure",
            "face ~1 drooping|droopy",
            "choking on|and|to|right|now|help !this|the|burns|tuition|words",
            "THEY ~1 is|are|s ~1 choking",
            "anaphylaxis|anaphylactic !plan|training|class",
            "no|need|find|used|without|where ~2 epipen",
            "throat ~2 closing|swelling|swollen|closed",
            (
                "chest ~1 pain|pains|tight|tightness|pressure|crushing ~5 "
                "arm|breathe|breath|jaw|now|sweating|hour|meth|coke|cocaine|numb"
            ),
            "i|me can not|barely ~1 breathe ~2 help|now|chest|blue|pills|took|used|drank|throat|swelling",
            "coughing|throwing|vomiting|puking|spitting|threw ~1 up? blood",
            "blood all over",
            "blood ~2 everywhere|gushing|pouring|spurting|stop|vomit|stool",
            (
                "bleeding ~3 out|lot|bad|badly|not|heavily|everywhere|stop|much|profusely|head|pregnant|"
                "stopping|uncontrollably|death"
            ),
            "not ~1 stop ~1 bleeding|blood|seizing|convulsing",
            "need ~1 an? ambulance",
            "call|send|get ~1 an|the? 911|ambulance|paramedics|ems",
        ),
        must_hit=(
            "my husband won't wake up",
            "she isnt breathing right",
            "his lips are turning blue",
            "my dad is unconscious on the floor",
            "I can't wake my roommate up",
            "he is foaming at the mouth",
            "the bleeding won't stop",
            "chest pain going down my left arm",
            "im barely breathing",
            "she fell and won't come to",
            "he isn't coming to, please",
            "right now my chest hurts",
        ),
        must_miss=(
            "I won't wake up early on Sunday",
            "breathing exercises help me a bit",
            "he is not responding to my emails",
            "the bridge turned blue in the light",
            "I can finally breathe again",
            "my chest gets tight and i can't breathe in crowds",
            "he won't come to the session with me",
            "my brother will not come to therapy",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "seizure",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            (
                "having|had|has|have|another|started|got|just|first|multiple|grand|two|three|went ~3 "
                "seizure|seizures|convulsions|fit|fits !of"
            ),
            "THEY|i|is|am|been|are|s ~2 seizing|convulsing",
            (
                "seizure|seizures|convulsions ~4 now|stop|again|drinking|alcohol|benzos|xanax|shaking|floor|"
                "quit|stopped|withdrawal"
            ),
            "convulsing|seizing !the|every|an|on|upon|any",
        ),
        must_hit=(
            "she is having a seizure",
            "My girlfriend is convulsing",
            "had 2 seizures since i quit drinking",
        ),
        must_miss=(
            "seizing every opportunity",
            "the police made a seizure of goods",
            "my dog used to have seizures years ago",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "bleeding_or_taken_in_three_words",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        ("^ i am ~1 bleeding $", "^ i ~1 took something $", "^ took something $"),
        must_hit=("im bleeding", "i took something"),
        must_miss=("i took something for my cold", "my gums are bleeding a little"),
        denied=Tier.T4,
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
)
