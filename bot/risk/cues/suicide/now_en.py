"""English: an attempt as it happens: at the edge, the means in hand, last words, in few words or in panic."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_RAIL = "ledge|railing|guardrail|rail|parapet"
_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun|firearm|barrel|muzzle|9mm"
_BYE = "bye|goodbye|goodnight|sorry|sry|srry"
_DROP = "ledge|roof|rooftop|bridge|overpass|tower|balcony|cliff|parapet|railing|rail|guardrail|tracks"
_WET = "water|ocean|sea|river|lake|canal"
_HIGH = "roof|rooftop|ledge|overpass|railing|balcony|parapet|windowsill"

RULES: tuple[Rule, ...] = (
    Rule(
        "on_the_edge",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"am|is|standing|sitting ~4 on|over|past|at the|a|my|his|her|balcony|bridge {_RAIL} !of|about|crossing",
            f"^ ~2 on|over|past|at the {_RAIL} !about|of|crossing",
            "wrong|other|far side of ~1 rail|railing|guardrail|barrier|wall",
            "holding on ~1 with|w one|1 hand|arm",
            "one|1 leg|foot over !the|other",
            "legs|feet are|is|s? ~1 hanging|dangling off|over",
            "am|is|lying|laying|sat|parked|standing|sitting ~3 on|across the|these train|railroad? ~1 tracks|rails",
            "am|is|standing|sitting ~3 on|from the|a|this overpass",
            "roof|bridge|deck|ledge ~6 took|take|kicked|with ~1 my|his|her shoes off",
            "going|about to step|lean|jump off|forward !the|a|my|from|of|and",
            "am|is ~1 on|at|from the|a bridge ~3 help|crying|jump|sorry|alone|bye|goodbye",
            "i jumped ~2 in|into|and|but|am|off ~6 river|water|rocks|bush|stories|alive",
            "jumped in front of ~4 swerved|missed|clipped",
            "step|stepping off when|now|soon|bye",
            "am|is walking|running ~1 onto|into|toward|towards the? ~1 tracks|highway|freeway|interstate",
            "ran|running|headed|heading|storming ~5 toward|towards the ~1 tracks|bridge|overpass|river|cliff",
            "ran|running|headed|heading|storming|going ~3 to the ~1 tracks|overpass",
            "walking|walk|wading ~1 into the lake|river|ocean|sea|water|surf ~1 now|goodbye|bye",
            "water|waters|lake|ocean ~2 up? to|at|past my ~1 waist|chest|chin|ribs|neck ~1 and|so ~2 cold|keep|not",
        ),
        must_hit=("standing on the ledge", "I have one leg over", "she is on the overpass", "im about to step off"),
        must_miss=(
            "stuck at the rail crossing, long freight",
            "I need to step off the treadmill",
            "on the ledge about changing careers",
            "there is traffic on the bridge",
        ),
    ),
    Rule(
        "means_in_hand",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"{_GUN} ~3 under|to|against|in|at his|my|her|their|own ~1 chin|head|temple|mouth|skull",
            f"{_GUN} ~3 on|in|across|between|beside|on my|his|her lap|knees|hand|hands|leg",
            f"have|got|am|is|with ~3 {_GUN} right|out|ready|loaded ~1 here|now|of|on|to|and",
            "it|thing ~2 in my lap|mouth|hand ~4 loaded|finger|say|tonight|sorry",
            f"i ~1 loaded it|the|my|his {_GUN}|before|now|and|i !last ~2",
            "loaded ~1 sitting|parked|waiting ~3 truck|car|garage|shed|driveway|tub",
            "finger on ~1 trigger",
            "rope|noose|cord|line|sheet|wire|it|belt|cable ~1 around|round my|his|her neck|throat",
            "rope|noose|belt|cord|it|sheet ~3 over|on|to|around the|a ~1 beam|rafter|rafters|rod|branch|hook|fan|oak",
            "i|is tied it? ~1 already|now|but|just|up ~3 slipped|scared|crying|belt|chair|goodbye",
            "is hanging help|please|himself|herself",
            "KIN is hanging $",
            "kicked|kicking the ~1 chair|stool away|out",
            "hanging ~3 cut|got him|her|them down",
            "standing ~1 on the|a|my ~1 chair|stool|bucket|tailgate ~4 neck|rope|almost|bye|around|know",
            "garage|shed|barn ~5 engine|car|cars|motor ~1 is|s? ~1 running|on|idling !late|rough|again|low",
            "engine|engines|car|cars|motor is|s? ~1 on|running|idling ~2 garage|door|windows shut|closed|is|s",
            "hose|tube|tubing ~2 in|fitted|through|taped|run ~2 window|tailpipe|exhaust",
            "in|am|is ~2 bath|tub|bathtub ~4 razor|razors|blade|blades|toaster|hairdryer !shave|electric",
            "blade|razor|knife ~1 on|to|in|against my|his|her arm|wrist|wrists|throat|neck",
            "water|waters|tub|bath ~1 turning|turned|went|is|s red|pink !from|and|with|lemonade|bomb",
            "red|blood ~3 under the|her|his|bathroom door",
        ),
        must_hit=("a rifle across my knees", "I tied it already, scared", "my son is hanging help", "bath is red"),
        must_miss=(
            "my daughter is hanging out with friends",
            "he wears a tie around his neck",
            "I tied it to the roof rack",
            "my car is running late",
        ),
    ),
    Rule(
        "last_words_typed",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "doing it ~1 now ~~6 bye|goodbye|alone|unlocked",
            "doing it in ~1 5|10|15|five|ten|two ~1 min|mins|minutes !break",
            "about|going to ~1 do it ~3 bye|goodbye|scared|someone|somebody|forgive",
            "already did|done ~~6 long|scared|send|sorry|goodbye|ambulance|waste",
            "door ~1 unlocked|open ~2 so|for ~1 whoever|they|nobody|no|police ~~3 break|find|finds|comes",
            "just|only did not want to be|die ~1 alone|myself when|while|for|at ~3 happens|last|end|works|over|goes",
            "not|never be long now ~2 $",
            "over before they|you|anyone|help|police ~2 get|gets|arrive here|there",
            "tell my|the wife|kids|mom|dad|daughter|son|sister|brother|dog|squad ~4 fought|tried|password|held",
            "not|do not send|waste|need|want ~2 ambulance|anyone|cops|police ~~4 done|took|pills|already|faster",
            (
                "not|do not send|waste|need|want ~2 ambulance|anyone|cops|police ~~4 over !a|an|the|my|this|that|"
                "some|nothing|here"
            ),
        ),
        must_hit=("doing it now, bye", "it wont be long now", "tell my wife I tried", "about to do it bye"),
        must_miss=(
            "doing it now, the form is almost done",
            "I left the door unlocked so the plumber can get in",
            "tell my mom sorry I missed her call",
            "please do not send anyone, I prefer telehealth",
            "please dont send the police over a barking dog",
            "i dont want an ambulance here over nothing",
        ),
    ),
    Rule(
        "weapon_and_goodbye",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"{_GUN} ~~3 here|lap|mouth|hand|chin|temple|loaded|out ~~4 {_BYE}|done|home|calm|alone|somebody",
            f"{_GUN} ~1 lap|mouth|chin|temple !of|guard",
            f"{_GUN} ~2 table|nightstand|lap|seat ~~6 {_BYE}|playing|looking|loaded|alone|tonight|staring",
            "it is loaded ~~4 bye|goodbye|goodnight|calm|sorry|lap|mouth|table",
            "loaded it ~1 bye|goodbye|goodnight|sorry",
            "safety is? off ~~3 somebody|bye|goodbye|lap|say",
            "barrel ~2 taste|tastes|tasted|teeth|mouth|chin|temple",
            "it in my mouth ~~3 cold|now|right|metal|taste",
            "have it pointed|right here ~1 !in|on|at",
            f"in the woods|garage|car|truck|shed with ~1 my|a|the ~1 {_GUN} $",
            "not left my lap|hand",
            f"{_GUN} ~3 in ~1 my lap",
        ),
        must_hit=(
            "gun. right here. bye",
            "gun here. no one home",
            "its loaded. im so calm. sorry",
            "barrel tastes cold",
        ),
        must_miss=("gun show was packed, bye", "loaded nachos, bye", "the barrel of rain water", "dad's gun safe"),
    ),
    Rule(
        "noose_is_up",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "rope|ropes|noose|cord is? up|tied|ready|tight|on ~1 $",
            "rope|ropes|noose is? up|tied|ready|tight ~~4 chair|neck|feet|here|bye|goodbye|sorry",
            "rope|noose|cord ~~3 chair !legs|repair|lift|swing",
            "chair ~~4 rope|noose !swing|lights",
            "rope|noose|cord|belt ~1 round|around my neck",
            "tying it now !for|up|off",
            "feet off ~1 chair",
            "my neck is in it|the",
            "noose is on|up",
            "pulled|got the belt tight|on ~~6 feet|again|touching|neck",
        ),
        must_hit=("chair. rope. bye mom", "rope is tied", "the noose is up", "my neck is in it"),
        must_miss=("the rope is tied to the dock", "a rope ladder and a chair lift", "tied it off with a bow"),
    ),
    Rule(
        "at_the_edge_now",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"{_DROP} ~~4 shoes ~2 off",
            f"at|on the ~1 {_DROP} ~~5 bye|goodbye|goodnight",
            (
                "standing|sitting ~2 on|at|outside ~1 the|a|this !window ~1 ledge|railing|rail|guardrail|"
                "parapet|tracks|overpass !fence|of"
            ),
            "outside|side of the ~1 rail|railing|fence|guardrail|barrier ~1 $",
            f"feet|legs ~3 over|off|out ~2 edge|side|{_DROP}|window|floor",
            "going|go over the|this edge|rail|railing|side",
            "going|about to jump $",
            "i am jumping $",
            "jump the second|minute i|they",
            "stopped|parked ~2 on the ~1 tracks|crossing",
            f"by|at the crossing|tracks ~~8 train|freight|next|bye|quiet|{_GUN}",
            "on the tracks ~~4 train|trains|laying|lying|staying|stars|bye|quiet",
            f"into|in the ~1 {_WET} ~~5 chest|waist|neck|stopping|signal !high|waders",
            f"{_WET} is? ~1 up? to|at my waist|chest|neck ~~5 cold|stopping|bye|goodbye|sorry|signal",
            "gas is? on ~~6 windows|lie|shut|taped|bye|sorry|sleep",
            "turned|opened the gas on ~~4 windows|bye|lie",
            "garage ~~6 dizzy|dizy|sleepy|cozy|headache|fumes !from",
            "middle of the highway|freeway|interstate|tracks",
            "up on the ~1 tower|billboard|roof|overpass|crane",
            "driving to the ~1 bridge|overpass|cliff !club ~~4 coming|bye|back|sorry",
        ),
        must_hit=(
            "at the bridge. shoes off",
            "im going to jump",
            "on the tracks. train's close",
            "gas on. windows taped",
        ),
        must_miss=(
            "train's coming, I'm staying till six",
            "about to jump on a call",
            "the roof guy is here, bye",
            "shoes off at the door please",
        ),
        plain=True,
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
)
