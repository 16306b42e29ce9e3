"""English: violence and acts as they are typed while they happen: who is in the house, what is in the hand.

Scenes rather than words of alarm: a hose at a window, a roof nobody comes down from, "he fixin to", "i shot my".
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun|strap|burner|firearm"
_ARM = f"{_GUN}|knife|machete|bat|hammer|axe|crowbar|blade|screwdriver|scissors|pipe|wrench|belt"
_HE = "VIOLENT|KIN|stalker|nephew|stepson|intruder"
_HIGH = "roof|rooftop|ledge|bridge|balcony|overpass|tower|crane|billboard|railing|cliff|structure|deck|garage"
_HIDE = "closet|bed|bathroom|tub|attic|basement|desk|pantry|laundry|shed|bedroom|trunk|crawlspace|garage"
_DROP = "window|balcony|roof|bridge|overpass|building|ledge|cliff|tower|parking"
_BEAM = (
    "garage|tree|closet|basement|shed|barn|rafters|rafter|rod|fan|backyard|doorknob|beam|ceiling|attic|bathroom|stairs"
)
_HARM = "shoot|stab|kill|murder|smoke|blast|cap|hurt|burn|beat"
_PAIN = "beating|stomping|jumping|kicking|choking|strangling|hitting|punching|stabbing"

RULES: tuple[Rule, ...] = (
    Rule(
        "in_the_house_now",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_HE} ~1 just? broke in ~2 he|she|is|downstairs|upstairs|here|now|hiding|help|please",
            (
                "he|she|they|someone|somebody|man|ex is|are ~1 in|inside the|my|our house ~2 help|now|with|"
                "downstairs|hiding"
            ),
            "someone|somebody|man|he|ex|guy ~2 breaking|climbing|coming ~1 in|into|through ~1 my|the window|door|house",
            f"{_ARM} ~~6 i am|we|are|hid|hiding|locked ~2 in|inside|under|behind ~2 {_HIDE}",
            f"hid|hiding|locked|am|are|we ~2 in|inside|under|behind ~2 {_HIDE} ~~10 {_ARM}",
            f"{_HE} ~2 came|come|got|is home|back ~1 drunk|high ~3 {_ARM}",
            f"{_HE} ~1 is? chasing|attacking ~2 KIN|me|us|him|her ~2 {_ARM}",
            f"{_HE} ~1 is? ~1 going|coming|running|swinging ~1 after|at ~5 {_ARM}",
            (
                f"holding|holds|has|put|puts|got|with|pointing|pressing|held ~2 {_ARM} to|against|on KIN|him|us|me|"
                "mama|mom"
            ),
            (
                f"holding|holds|has|put|puts|got|with|pointing|pressing|held ~2 {_ARM} to|against|on ~1 her|his|my "
                "~1 head|neck|throat|face"
            ),
            f"{_HE} ~1 is? fixing|fixin|about to ~1 {_HARM} ~1 me|us|her|him|them|KIN|mama|my !dinner|food",
            f"they|he|she|cops is|are? {_PAIN} him|her|me|us|my|KIN !at|in ~3 outside|now|not|help|please|bad|head",
            "set|lit ~3 couch|house|bed|room|car|trailer|curtains|apartment|me|us|her on fire",
            "on fire ~2 with us|me|them|kids|him|her",
            "shooter|gunman !drill|drills|training ~1 in|at|on|inside|outside the|my|our|here",
            "active shooter here|at|in|now|help",
            "they|people|someone|somebody|cops|men is|are? ~1 shooting outside|inside|at|in|into",
            (
                "someone|somebody|they|friend|KIN|man|guy|neighbor|he|she ~1 got|been|was|just shot|stabbed ~1 in|"
                "outside|out|and|by|bad ~1 front|here|leg|chest|he|she|my|the|head|stomach|street|bleeding"
            ),
            "i ~1 been|got|was just? shot|stabbed in the|my leg|arm|foot|stomach|chest|back|shoulder|side|hand|thigh",
            "i been|got stabbed|shot ~1 $",
            "slammed|bashed|smashed|banged|cracked my|her|his|moms ~1 head|face ~1 on|against|into|in|off|with",
            f"screaming|yelling|screams|yells ~2 stop|help|no ~4 killing|hurting|{_PAIN}",
            "he|she|they|ex ~1 found me|us ~1 $",
            "two|three|some|these|four men|guys|people ~2 holding|keeping|took|got me|us",
            "i am ~1 in the trunk ~1 $",
            "taking|driving me ~1 where|somewhere ~2 nobody|no ~2 find|hear|finds",
            "in his|her car ~3 will not stop|let|pull",
            "screaming|yelling ~1 stop|help he|she",
            (
                "hiding ~1 under|in the|my ~1 bed|closet|bathroom|tub|basement|attic with|and|w ~1 my|the kids|baby|"
                "sister|brother|son|daughter"
            ),
            "it is still happening ~1 help|now|please",
            f"{_HE} is raping|assaulting me|her|us|him",
            f"standing|stands|blocking ~5 door ~1 with|holding|has ~2 {_ARM}",
            "uncle|stepdad|dad|stepfather|grandpa|cousin|coach ~5 room ~~6 belt|naked|pants|again",
            "screaming|yelling|crying and ~1 then|now ~1 stopped|quiet|silence|nothing",
            "hear|heard ~4 hitting|beating|slapping|hurting ~2 KIN|her|him|my|the",
        ),
        must_hit=(
            "my ex broke in hes downstairs",
            "he is in the house with a gun im in the closet",
            "he fixin to shoot her",
            "my mom is chasing my dad with a machete",
            "somebody got shot in front of my house",
            "there is a shooter in the building",
        ),
        must_miss=(
            "i keep my gun in the closet",
            "active shooter drill at work friday",
            "the plumber is in the house now",
            "he set the grill on fire lol",
            "they are shooting hoops outside",
            "he found me a job",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "harm_done_or_begun",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            "i just? killed|murdered him|her|them ~1 $",
            "i ~1 killed|murdered him|her|them ~~6 jail|prison|police|cops|dead|blood|911|body|floor",
            "i just? killed|murdered my KIN !s|plant|plants",
            "i just killed|murdered someone|somebody|a",
            "i just? shot|stabbed|strangled|smothered|drowned|poisoned my|a|the KIN !s|a|an|with|up|down|in",
            "i just? shot|stabbed|strangled|smothered him|her|them i|and|now|what|please|help|he|she|oh",
            f"about|going|ready|here to ~5 {_HARM} him|her|them|this|that|KIN ~~8 outside|strap|loaded|{_GUN}|knife",
            "about|going|ready to ~5 shoot|stab|kill|smoke|blast him|her|them ~~4 in the car with it",
            f"pulling|pull|rolling|on|driving ~3 to|at|up ~1 his|her|their crib|house|job|spot ~~8 {_ARM}|loaded",
            f"{_ARM} ~~6 pulling|rolling up ~2 his|her|their crib|house|job|spot",
            "pillow ~1 on|over his|her|their|the|babys ~3 face|head|mouth !mask",
            (
                "holding|hold|held|pushing|pushed my|the|a|him|her ~1 baby|kid|son|daughter|head|girl|boy|down? "
                "under ~2 water|i|and"
            ),
            "not stop squeezing|choking|hitting|beating|strangling|shaking ~2 neck|throat|him|her|them|baby|kid|son",
            "hands ~3 neck|throat ~~6 not stop|let go",
            (
                "gave|giving|feeding my|the|our kids|baby|children|babies|son|daughter ~3 pills ~~6 go|together|too|"
                "sleep|us"
            ),
            f"hit|beat him|her|them|KIN with ~2 {_ARM} ~~5 not|moving|floor|blood|dead",
            f"i am ~2 standing over|by|beside|above ~2 him|her|them|bed|KIN ~4 {_ARM}",
            f"parked|sitting|waiting outside|by|at ~2 school|church|work|job|mall ~3 with ~2 it|{_GUN}",
            "i ~1 got|have him|her|them ~1 tied|taped|chained ~1 up|down|to",
            "did something to ~1 him|her|them|KIN ~~5 not breathing|moving|waking",
            "threw|dropped|shook the|my baby|newborn|infant ~~10 quiet|limp|not|stopped|wake|floppy",
        ),
        must_hit=(
            "im going to jail when you call 911 i killed her",
            "i shot my husband",
            "i put the pillow on the baby's face",
            "im holding my baby under and i cant stop",
            "i cant stop squeezing his neck",
        ),
        must_miss=(
            "i killed my wife's plant",
            "i shot my husband a text",
            "i killed it at trivia",
            "we had a pillow fight and it hit my face",
            "i'm going to beat them at cards",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "means_set_up",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "hose ~2 hooked|taped|fitted|attached|connected|ran|run|goes|going|stuck|in ~4 window|windows|"
                "tailpipe|exhaust"
            ),
            "in ~2 car|truck ~1 in ~1 garage|shed ~3 running|on|started|idling !rough|late",
            (
                "car|truck|engine|motor is? ~1 running|on|idling ~~4 windows|window|door ~1 is|are? ~1 up|shut|"
                "closed|sealed"
            ),
            (
                "charcoal|coals ~3 lit|burning|going|bathroom|car|tent ~~6 bathroom|door|taped|car|room|sealed|towel|"
                "window"
            ),
            "turned|cranked|put on the ~1 gas|oven ~~8 laid|lay|lie|lying|pilot|towel|towels|sealed|bye|waiting",
            "turned the gas|oven on ~~8 laid|lay|lie|lying|pilot|towel|towels|sealed|bye|waiting",
            "rope|belt|branch|noose|cord|bar|sheet broke|snapped|ripped ~~8 neck|again|hurts|floor|another|try",
            "bag is? over|on|around my|his|her head !kind|day|today",
            "it is|s loaded ~~6 finger|mouth|lap|chin|temple|hand|bye|goodbye|table",
            "it is|s in my mouth|lap ~1 right|now|loaded|and|i|please|something",
            "my finger is? on|around ~1 it|trigger",
            (
                "walking|headed|heading|driving|going|run|running ~1 to|toward|towards|onto|down the ~1 tracks|"
                "railroad|overpass|rails"
            ),
            "walking|headed|heading|driving|going ~1 to|toward the bridge|cliff now|tonight|bye|goodbye|do",
            f"on ~2 {_HIGH} ~~6 will not come|get|climb down !yet|on",
            f"on ~2 {_HIGH} ~~3 not ~2 come|get|coming|going ~1 down !yet|town|stairs",
            f"on ~2 {_HIGH} ~~3 not taking|take the stairs",
            "am|is on ~1 the|a|my|our? ~1 roof|ledge ~1 not|no|for|i ~1 joking|real|joke|mean",
            f"top|edge of ~2 {_HIGH} ~~6 looking down|step|jump|bye|alone",
            (
                "by the time ~1 you|anyone|somebody|they|yall read|reads|get|gets|see|sees|find ~1 this|it|me ~3 "
                "gone|dead|took|taken|asleep"
            ),
            "not call|send|tell anyone|anybody|nobody|no ~1 one? ~~3 already done|did|took|late|over",
            "poured|pouring ~1 gas|gasoline|lighter|kerosene ~2 on|over ~1 myself|me",
            "i am? cutting ~1 myself|my? ~1 right|now ~1 now|and|i",
            "stabbed|slashed|slit myself|my ~1 in|arm|wrist|neck|stomach|throat|wrists|leg ~1 the|my|and|it",
            "tying|tied it|one ~1 now|around|already|to|up ~1 $",
            "loaded it ~1 sitting|waiting|parked|it",
            "taking|swallowing|eating them ~1 all? ~1 now|right|one",
        ),
        must_hit=(
            "hose is hooked up to the window",
            "im in my car in the garage with it running",
            "its loaded and my finger is on it",
            "im on a roof and I dont want to come down",
            "walking to the tracks now dont bother",
        ),
        must_miss=(
            "the garden hose is by the window",
            "on the roof fixing a leak, not coming down yet",
            "by the time you read this i'll be at work",
            "walking to the bridge tournament now",
            "the zip tie broke again",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "another_in_the_act",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            f"he|she|they|KIN is|s hanging ~1 in|from|by the|a|his|her|my ~1 {_BEAM}",
            (
                f"he|she|they|KIN ~1 jumped|jump|fell|threw ~1 out|off|from ~1 the|a|my|his|her|of|our ~3 {_DROP} "
                "!into|pool"
            ),
            (
                "KIN|he|she ~2 in ~2 truck|car|barn|shed|garage|bathroom|basement|woods|attic with ~1 the|a|his|her "
                f"~1 {_GUN}|rope|knife"
            ),
            f"KIN|he|she ~2 on ~2 {_HIGH} ~~6 will not come|get|climb down !on|yet",
            "KIN|he|she ~2 on the ~1 overpass|ledge ~3 crying|standing|people",
            "standing on the ~1 overpass|ledge|railing",
            "cut|cutting|got|getting KIN|him|her|them ~1 down ~2 from|he|she|rope|pulse|has|now|and",
            "cut my|our KIN down",
            "holding|lifting ~2 legs|him|her up ~~4 neck|rope|belt|arms",
            (
                "heard|hear ~1 a|the? bang|gunshot|thud|shot|pop|boom ~5 room|bathroom|garage|upstairs|bedroom|"
                "basement ~~6 open|answer|quiet|locked|not"
            ),
            "he|she|they|KIN ~1 cut|slit|slashed his|her|their ~1 neck|throat|wrist|wrists|arms !playing|shaving",
            "wrists|wrist|arms|veins ~1 is|are ~1 open|slit|gushing|slashed !to",
            "took|takes|swallowed ~2 pills ~3 locked|lock ~4 bathroom|room|in|door",
            "text|texted|sent|location|voicemail|message ~~8 bridge|roof|overpass ~~6 sorry|goodbye|bye|love",
            "KIN|he|she ~1 shot himself|herself ~1 $",
            "dad|mom|brother|sister|husband|wife|son|daughter shot himself|herself ~1 $",
            "in the attic|garage|barn|shed|woods|basement|closet with ~1 a rope|gun|knife|noose",
            "locked ~2 in ~2 room|bathroom|house ~~8 razor|blade|shower|water|gun|pills ~~6 not|answer|answering",
            "not answer|answering|open|opening !QUESTIONED ~~8 razor|blade|pills|rope|gun|note",
        ),
        must_hit=(
            "my son is hanging in the garage",
            "he jumped out the window",
            "hes on the roof of the parking garage and wont come down",
            "just cut my son down from the closet rod",
        ),
        must_miss=(
            "my son is hanging out in the garage",
            "the cat jumped off the balcony",
            "he is on the roof crew and won't come down on price",
            "my coat is hanging in the closet",
            "i'm not answering anything about a gun",
            "i won't answer those questions about my pills",
        ),
        denied=Tier.T4,
    ),
)
