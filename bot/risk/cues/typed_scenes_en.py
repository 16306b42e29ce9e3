"""English: scenes of an emergency in which nothing alarming is named: a note on a counter, a car at a trailhead.

Written from the taught lines of `data/risk` that no other cue heard. What is only a scene is T1; what is seen is T0.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun"
_ARM = f"{_GUN}|knife|machete|bat|hammer|axe|crowbar|pipe|wrench|skillet|belt"
_AWAY = "car|truck|gone|phone|trailhead|bridge|woods|lake|river|gun|voicemail|answering"
_FALLS = "blood|black|dark|red|pink|coffee"

RULES: tuple[Rule, ...] = (
    Rule(
        "body_scenes",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "how do|to i|you|we? ~1 do|give|start ~1 cpr|compressions !class|certified|training|certification",
            "which nostril|nostrils !do|does|is",
            "shake|shaking|shaken|slapping|slapped|poking him|her|them ~~4 not ~1 doing|do|anything|moving|responding",
            "stuck ~2 in|throat ~2 throat|windpipe ~~4 not|breathe|air|talk",
            "stuck|wrong ~~5 not ~1 breathe|breath|talk|swallow",
            "he|she|they|kid|baby ~1 went|gone|goes|going stiff|rigid !upper|competition|drink",
            "fell like ~1 a board|tree|log|rock ~~6 jerking|not|shaking|floor",
            (
                f"throwing|threw|puking|puked|vomiting|vomited|coughing|coughed|spitting ~1 up? ~2 {_FALLS} ~1 stuff|"
                "foam|blood"
            ),
            "vomit ~3 blood|red|black !gatorade|wine",
            "puke|puking|vomit ~2 is|s black|red|dark",
            "clear|bloody ~1 stuff|fluid|water ~3 out|from ~3 nose|ear|ears",
            "lamictal|lamotrigine ~~10 blisters|peeling",
            "blisters|peeling ~~10 lamictal|lamotrigine",
            "red lines|streaks ~3 up|from|running",
            "sugar|meter|glucose ~3 low|lo ~~5 not|swallow|out|who|sense|wake|confused|juice",
            "hit|fell|kicked|bat ~~6 head ~~8 double|blurry|ringing|clear|sleepy|slurring|vomiting|forgetting",
            "everything is double|doubled",
            "eyes open ~~4 not ~1 blinking|moving|talking|looking|breathing|there",
            "not blinking|blink ~~4 breathing|fentanyl|staring|eyes|stiff",
            "got|getting shocked|electrocuted ~~8 not|thrown|burned|breathing|talking",
            "baby|head is? coming ~~4 high|alone|help|car|now|toilet",
            "legs|arms|hands are|is? gone ~~5 floor|drink|help|took",
            "hand|arm|finger|fingers|leg ~1 went|in|caught ~1 in ~1 the? ~1 saw|blade|machine|grinder|auger|press",
            "wife|husband|mom|dad|he|she no wake|breathe|breathing|answer",
        ),
        must_hit=(
            "how do i do cpr",
            "i been shaking her and shes not doing anything",
            "throwing up black stuff",
            "something is stuck in my throat i cant breathe",
            "she's gone stiff",
        ),
        must_miss=(
            "how do i get cpr certified",
            "the window is stuck and it's hot",
            "shaking him by the hand, nice guy",
            "the red lines on the map",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "cup_scenes",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            "i ~1 took|swallowed them at|around 1|2|3|4|5|6|7|8|9|10|11|12|noon|midnight",
            "yes i took|swallowed them",
            "already|just took|swallowed ~1 the? first|second|last handful|bottle|half|batch|few|dose",
            "took|taken|swallowed ~2 my|mine meds|pills ~1 and ~2 moms|dads|hers|his|sisters|grandmas|dogs",
            "took ~2 of|what|everything ~3 sent me home with|from",
            "everything|all ~4 is|are ~1 in me|him|her ~1",
            (
                "pills|meds|bottle|bottles|packs|packets ~2 empty|gone|missing ~~6 note|smiling|drool|drooling|"
                "mumbling|look"
            ),
            "bottle was full ~~4 morning|empty|yesterday|now",
            "note ~~6 empty !milk|water|beer|wine ~1 bottle|blister|pack|packs|packets|bottles",
            "empty ~2 bottle|blister|packs|packets ~~3 note",
            "rest|handful ~1 right here|beside ~1 me? ~~4 scared|not",
            "not|more|less ~1 sure? how many ~~3 more than|less|bottle|half",
            "how do|to ~4 throw|make ~2 up? ~1 pills ~3 ago|from",
            "regret it ~~6 bottle|left|took|pills",
            "lied ~~6 took|take something|them|pills",
            "many ~1 sleep|sleeping pills|pill",
            "old amount|dose ~~8 eyes|closing|heavy|floor|sleepy|slow",
            "relapsed|broke ~~8 too heavy|eyes ~2 closing|floor",
            "only ~1 2|two|one ~1 of us ~1 awake|up|breathing",
            "both|two of us did it ~~5 not|he|she|ok",
            "down the hatch ~1 bye|goodbye|goodnight",
            "ate ~1 the? hole bottle|thing|pack",
        ),
        must_hit=(
            "everythings going quiet, i took them at 9",
            "bottle was full this morning. its empty",
            "three empty blister packs and a note",
            "relapsed. did my old amount. my eyes keep closing",
        ),
        must_miss=(
            "i took the kids at 9 to the bus",
            "not sure how many people are coming",
            "the bottle was full of water",
            "i left a note on the fridge about lunch",
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
        "danger_scenes",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            "driving|walking|going|circling ~2 up and down ~3 looking for me|us",
            "looking|searching for me|us with ~1 the|a? flashlight|gun|knife|bat",
            "hiding|shed|towel|barefoot|under ~~10 calling my name",
            "nobody|no one ~1 is|has|s ~1 been? home since|for ~~6 i am|baby|brother|sister",
            f"beating|hitting|stabbing ~2 man|guy|woman|lady|boy|girl|neighbor|dog|him|her with|w a|the? {_ARM}",
            "he|she ~1 going|goes|went for|to ~1 the? knives|gun|belt",
            "heard|hear ~1 the drawer ~3 knives",
            (
                "he|she|dad|husband|boyfriend is? ~2 throwing|swinging|breaking ~2 at me|us|everything ~~4 hiding|"
                "kids|help|scared|now"
            ),
            (
                "put|locked|shut ~3 brother|sister|baby|kid|son|daughter|me ~1 in|inside ~1 dog|the|a ~1 cage|crate|"
                "dryer|kennel"
            ),
            "locked|left me|us out ~2 cold|snow|balcony|porch ~~6 nightgown|degrees|coat|freezing|barefoot",
            "made me|us ~1 sit|kneel|wait|strip|watch ~~6 gun|knife|belt|next|dog",
            "it|gun went boom|bang|off ~~6 stopped|quiet|not|mom|dad|silent",
            "screamed|screaming|yelling ~~4 now ~2 quiet|silent|nothing",
            "quiet ~~3 mom|she|he|they screamed",
            "if|when he|she answers ~~4 wrong house|number|come|just",
            "not allowed to say ~1 anything ~1 else? ~~3 send|please",
            "in|behind my|the ~1 back? seat ~~6 telling me to drive",
            "following|behind me ~~5 no lights|headlights ~~4 him|he|kids",
            "car behind me ~~4 him|he",
            "will not let her|him|me|us|them ~1 out|near ~~4 pounding|dryer|screaming|kids|baby",
            "locked in ~2 room ~1 with ~1 him|my|her ~~4 crying|screaming|cousin|sister|brother",
            "bed|room ~~4 i am 8|9|10|11|12|13|14 ~~8 lock|door|pee|back|again",
        ),
        must_hit=(
            "he's driving up and down the street looking for me",
            "he's beating that man with a pipe",
            "it went boom and then mom stopped talking",
            "mom screamed and now its quiet",
        ),
        must_miss=(
            "she goes to the drawer for forks",
            "nobody is home since we moved",
            "they're beating the other team with a bat",
            "the car behind me honked",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "left_and_gone",
        Tier.T1,
        Kind.THIRD_PARTY,
        "en",
        (
            f"left a|the note ~~8 {_AWAY}",
            f"not answering|answer ~~8 note ~~8 {_AWAY}|counter",
            "note on ~1 the? counter|fridge|pillow|table|bed|door ~~8 gone|empty|not|truck|gun|locked",
            f"drove|driving|took|left ~2 with|w ~1 the? {_GUN} ~~4 kids|goodbye|sorry|kiss|love|said",
            f"just drove|left|walked ~1 off|out with|w ~1 the? {_GUN}",
            f"in|at the barn|shed|woods|garage|field|basement with|w ~1 the|a|his? {_GUN}",
            "called|texted|calls|texting ~3 from the bridge|woods|roof|ledge|barn|cliff|overlook|tracks",
            "texting me from ~1 bridge|roof|ledge|overpass",
            "said|told ~4 where to find the|his|her truck|car|body|keys|dog",
            (
                "car|truck|jeep is|s at the ~1 trailhead|bridge|overlook|dam|river|lake|cliff ~~4 not|gone|note|"
                "answer|found"
            ),
            "said|says tell ~2 kids|everybody|mom|everyone goodnight|goodbye|i tried|sorry",
            "on|live|facetime|video ~3 holding|with ~1 pills|razor|blade|rope|gun",
            "says ~1 he|she is ~1 taking them now",
            "heard|hear it|a|the ~1 shot|bang ~~4 afraid|scared ~2 open",
            "i think ~3 shot|hung|killed himself|herself",
            "counting down|backwards ~~8 lets go|jump|zero",
            "he|she ~1 pulled it ~~3 breathing|gone|dead|blood",
            "he|she jumped ~~3 moving|breathing|alive|what",
        ),
        must_hit=(
            "she left a note on the counter and her car is at the trailhead",
            "husband just drove off w the rifle",
            "shes texting me from the bridge help",
            "he jumped. hes moving. what do i do",
        ),
        must_miss=(
            "she left a note about dinner",
            "he drove off with the dog",
            "he jumped at the chance",
            "he called from the lake house",
        ),
        denied=Tier.T4,
        past=Tier.T4,
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
)
