"""English: overdose, poisoning, someone who does not wake or breathe, seizures, bleeding, dangerous withdrawal."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "overdose_now",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            ("TOOK ~1 all|everything|handful|handfuls|whole|entire|bunch|dozen|rest|too|overdose ~5 PILLS|DRUG"),
            (
                "took|taken|swallowed|injected|snorted|smoked|popped|shot too much|many "
                "!time|work|on|money|of|pictures|photos|days|classes|hours|things|breaks|steps"
            ),
            "TOOK ~2 MUCH ~2 PILLS",
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
            "KIN ~1 TOOK ~2 MUCH|something",
            (
                "TOOK|take|taking ~3 mg ~3 PILLS ~6 kill|die|enough|dangerous|happen|hurt|liver|hospital|dead|"
                "end|sleep|lethal"
            ),
            "mg ~3 PILLS ~6 kill|die|enough|fatal|lethal|dead|end|death",
            "PILLS ~6 enough ~2 to ~1 kill|die|end|overdose",
            "TOOK|took ~3 more than ~3 should|supposed|meant|prescribed|usual",
            "used|shot|smoked|took|snorted ~6 not ~1 feel|move my ~1 legs|arms|face|body|hands",
            "MUCH ~1 PILLS ~3 dangerous|bad|kill|enough|fatal|hurt|safe|okay ~4",
            "TOOK ~1 BIGDOSE mg",
            "BIGDOSE mg ~2 PILLS",
            "TOOK ~1 fentanyl|heroin|methadone|oxy|PILLS ~2 accident|mistake|accidentally|laced",
            "needle ~3 in|hanging ~2 arm|leg|neck",
            "laced ~3 fentanyl|feel|not|breathe",
            "alcohol poisoning",
            "call ~1 poison control",
        ),
        must_hit=(
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
        ),
        must_miss=(
            "I took all my things to the car",
            "I take one pill every morning",
            "did you take the bus",
            "i lost my brother to an overdose",
            "my son died of an overdose in May",
            "we drank too quickly at the wedding toast and giggled",
        ),
        denied=Tier.T4,
    ),
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
        "withdrawal_danger",
        Tier.T0,
        Kind.WITHDRAWAL,
        "en",
        (
            "QUIT !HALT ~8 SHAKES|DANGER",
            "SHAKES ~8 QUIT",
            "WITHDRAWAL ~8 DANGER",
            "DANGER ~8 WITHDRAWAL",
            "delirium tremens",
            "SHAKES ~6 DANGER ~6 drink|drinking|alcohol|xanax|benzos|drank|detox",
            "detox|detoxing ~6 DANGER|SHAKES",
            "i|me|has|have|having|got|the ~1 dts",
        ),
        must_hit=(
            "I quit drinking two days ago and I'm shaking and seeing bugs",
            "withdrawal is making me hallucinate",
            "I think he has the DTs",
            "stopped my xanax cold turkey and had a fever and can't stop shaking",
        ),
        must_miss=(
            "I quit drinking two years ago and feel great",
            "my hands shake before presentations",
            "how do i stop the shakes",
            "how long does withdrawal last",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "withdrawal_plan",
        Tier.T3,
        Kind.WITHDRAWAL,
        "en",
        (
            "cold turkey",
            (
                "quit|quitting|stop|stopping|stopped|off|detox|come|coming|get|getting ~3 "
                "alcohol|drinking|benzos|xanax|klonopin|valium|ativan|booze|liquor|vodka "
                "~4 own|alone|today|home|tonight|myself|once|now|tomorrow"
            ),
            "detox|detoxing ~3 home|alone|own|myself|couch|at",
            "WITHDRAWAL !my|account|an|the|this|his|her",
            "dope ~1 sick",
            "i ~1 am ~1 withdrawing",
            "use|using|shoot|shooting|smoke|smoking|drink|drinking ~1 alone",
            "shakes ~4 drink|morning|without",
            "hands ~1 shake|shaking|tremble|shaky ~3 not|without|until|unless|til ~2 drink|drinking|beer|wine|vodka",
            "shake|shaking|shaky if|when|unless|until i ~2 drink|drinking|not|stop|skip",
            "stop|stopping|help HALT",
            "not ~2 stop|go ~2 drinking|day without shaking|drinking|drink",
        ),
        must_hit=(
            "im going to quit drinking cold turkey",
            "I want to detox at home by myself",
            "withdrawals are rough this time",
            "i always use alone",
            "how do i stop the shakes",
            "my hands shake if i dont drink",
        ),
        must_miss=("the turkey is cold in the fridge", "I want to make a withdrawal from my account"),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
)
