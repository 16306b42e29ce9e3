"""English: scenes of an attempt in which nothing alarming is named: a note on a counter, a car at a trailhead."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_HIGH = "roof|rooftop|ledge|bridge|balcony|overpass|tower|crane|billboard|railing|cliff|structure|deck|garage"
_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun"
_GUN_OR_IT = "gun|pistol|rifle|shotgun|revolver|glock|barrel|muzzle|it"
_BLADE = "blade|blades|razor|razors|knife|scissors|glass|boxcutter"
_SPOT = "throat|neck|wrist|wrists|temple|head|chin|chest|heart|skin|vein|veins"

RULES: tuple[Rule, ...] = (
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
        "act_scenes",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                f"{_GUN} is on the table|bed|dresser|nightstand|seat|counter|desk ~~3 not|playing|me|loaded|looking|"
                "now|alone"
            ),
            "loaded and ~1 it is|s on the ~1 table|bed|seat|counter|dresser",
            "loading it now|again ~1 $",
            "about to take|swallow them|these ~1 all? ~~3 talk|someone|please|help|bye|scared",
            "standing on a|the ~1 chair|stool|bucket ~1 $",
            "standing on a|the ~1 chair|stool|bucket ~~5 somebody|knows|typing|sorry|scared|rope",
            "did it ~1 lying|laying down now",
            "kicked off my shoes ~3 bridge|ledge|roof|edge",
            "not|can ~3 shoe ~~6 ledge|bridge|roof",
            "bleeding ~~4 part of me not want it to stop",
            "not get ~1 bleeding|it to stop ~~3 part|bleeding|blood|deep",
            "trains ~1 in|at ~~3 then ~1 it is? over",
            "next train|one ~3 mine|is it|over|after",
            "going over $",
            "it is|s ~1 happening tonight|right|now ~~8 started|feed|goodbye|bye",
            "already started ~1 it? ~~6 sleepy|garage|bye|feed|sorry",
            "noose|rope broke ~~8 floor|another|again|neck",
            "it went click|clicked",
            "misfired ~~6 again|loaded|sitting|another",
            "untied it ~~8 neck|floor|again|still",
            "foot on the gas ~~6 ramp|wall|tree|river|somebody|know|bye",
            "doing it when|at ~3 end|ends|black|song|dark",
            "going to do it when it goes|gets|is black|dark|over|quiet",
            "promised ~3 text|tell|message ~2 before i did it",
            "safe is|s ~1 been? open ~~6 sitting|it|loaded|hand",
            "getting|stand|standing up to go get it|the|my !mail|kids|door|food",
            "have|got it pointed at me|my",
        ),
        must_hit=(
            "gun is on the table. im not playing",
            "standing on a chair",
            "noose broke, there is another rope in the truck",
            "did it. lying down now",
            "it went click",
        ),
        must_miss=(
            "the glue gun is on the table",
            "loading it now, the page is slow",
            "the next train is mine, see you at work",
            "standing on a chair to change a bulb",
            "it clicked for me in therapy",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "at_the_place",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "i am ~1 on|at the ~1 roof|rooftop|ledge ~1 $",
            "i am ~1 on|at the ~1 roof|rooftop|ledge ~~4 alarm|nobody|pretty|sorry|cold|windy|light|texting",
            (
                "drunk|wasted|hammered|high ~2 on|at|up the|a|my ~1 roof|rooftop|ledge !bar|party|deck|terrace|"
                "patio|lounge|last"
            ),
            "i am ~1 on|at the ~1 bridge ~~3 pretty|sorry|nobody|cold|alone|texting|no",
            "pills ~2 poured|laid|lined|spread|dumped|counted ~1 out? ~3 bed|table|counter|floor|desk|lap|hand",
            "got|have ~1 the? blade|razor out ~~4 crying|want|going|cut|tonight",
            "bought the|a gun today",
            "everyone|everybody ~1 is? asleep ~~3 time to go",
            "hours|hrs|minutes ~2 till ~3 home ~~5 enough|dead|before",
            "squeezing|holding it ~~5 loaded|nightstand|back",
            "i am|m starting now|it ~~4 home|work|school|bye",
            "last ~1 thing|text|message i|you ~2 send|get|ever",
            "on my way|driving ~4 embankment|cliff|bridge|wall|tree ~~4 looking|bye|end|fast",
        ),
        must_hit=(
            "im on the roof",
            "wasted. up on the roof. nice view",
            "im at the bridge theres nobody here sorry",
            "i have all my pills poured out on the bed",
        ),
        must_miss=(
            "i'm on the roof fixing a leak",
            "we got drunk on the rooftop bar",
            "im at the bridge in traffic",
            "the pills are in the drawer",
            "everyone is asleep, so quiet",
        ),
    ),
    Rule(
        "no_words_but_the_act",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "one|1|a bullet in ~1 chamber|cylinder|it|gun|revolver",
            f"spinning ~1 {_GUN_OR_IT}|cylinder|chamber ~~4 bullet|head|pull|trigger|temple",
            f"{_GUN_OR_IT} ~3 pointed|aimed|pressed ~1 at|to|against|on|under my ~1 {_SPOT}",
            f"{_BLADE}|it ~2 pressed|pressing|against ~1 to|on|into|against my ~1 {_SPOT}",
            f"{_BLADE} ~1 is|are? ~2 in my hand ~~4 pressing|cutting|shaking|skin|arm|wrist",
            "getting|climbing|sitting in|into ~2 tub|bath|bathtub|water with ~2 toaster|hairdryer|dryer|radio",
            "tub|bath|bathtub|water ~~8 with ~1 the|a|my toaster|hairdryer",
            (
                "lit|lighting|started|burning ~2 charcoal|coals|briquettes|grill in ~2 bathroom|car|bedroom|room|"
                "closet|tent"
            ),
            (
                "driving|heading|aiming|flooring ~2 at|toward|towards|into ~1 wall|tree|pole|barrier ~~4 not ~1 "
                "brake|stop|slow"
            ),
            "hose|pipe|tube ~2 in|through|from ~2 window|exhaust|tailpipe",
            "cut|cuts|blade|deep|it ~~6 see ~1 the|my? bone|tendon|tendons|muscle !in|on|doctor|scan|spurs",
            "^ i can see the bone $",
            "walking|wading into ~2 lake|river|ocean|sea ~2 now|bye|goodbye",
            (
                "going to do it in 2|3|5|10|15|20|30|a|an|ten|five ~1 min|mins|minutes|minute|hour ~~8 tell|"
                "someone|bye|goodbye|know"
            ),
        ),
        must_hit=(
            "there's one bullet in the chamber",
            "I have it pressed to my throat",
            "its loaded and pointed at my head",
            "getting in the tub with the toaster",
            "I lit the charcoal in the bathroom",
            "driving at the wall, I wont brake",
            "I cut and I can see the bone",
        ),
        must_miss=(
            "the ad is pointed at my age group",
            "we lit the charcoal in the yard",
            "driving toward the bridge for work",
            "I can see the fat mass on the scan",
            "walking into the ocean view cafe",
            "I'm going to do it in 10 minutes, the dishes I mean",
        ),
    ),
)
