"""English, an emergency in a handful of words: means and goodbye, the edge, blood, what went down, who lies there.

People in panic leave out the verb and put full stops: "gun. right here. bye". Scraps side by side are read as one
sentence (`bot.risk.normalise`), so two signs close to each other say here what neither says alone. Written from the
training lines of `data/risk`.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun|9mm"
_BYE = "bye|goodbye|goodnight|sorry|sry|srry"
_DROP = "ledge|roof|rooftop|bridge|overpass|tower|balcony|cliff|parapet|railing|rail|guardrail|tracks"
_WET = "water|ocean|sea|river|lake|canal"
_DEEP = "wrist|wrists|arm|arms|leg|legs|thigh|thighs|vein|veins"
_ILL = (
    "sleepy|drowsy|dizzy|dizy|warm|floaty|numb|shaky|tilting|spinning|spinng|ringing|puking|vomiting|stomach|tired|"
    "funny|cold|slow"
)
_LAST = f"{_BYE}|scared|scaredd|lying|fault|regret|help|alone"
_OPIOID = "fentanyl|heroin|dope|needle|syringe|foil|narcan|percocet"
_LYING = "limp|floppy|gurgling|stiff|choking|cold|lifeless"

RULES: tuple[Rule, ...] = (
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
        "bleeds_by_own_hand",
        Tier.T0,
        Kind.SELF_HARM,
        "en",
        (
            "cut|went|sliced|slashed|slit|gone ~1 too|to deep !into|in|for|on|with|inside|when|about|the",
            "cut|cuts way too|to deep",
            f"{_DEEP} ~1 deep ~~4 stop|bleeding|blood|dizzy|help",
            f"blood ~~4 {_DEEP} ~~2 help|stop|dizzy|everywhere|bye",
            f"cut|did|opened|slit|slashed both|both my? ~1 {_DEEP}",
            "cut|did both ~1 water|warm|tub|bleeding",
            "floor|towel|towels|rug is ~1 red|soaked|ruined ~~4 dizzy|faint|cold|help|blood|tired",
            "blood on|all ~1 everything|everywhere|floor ~~4 floaty|dizzy|sleepy|did|dad|mom|cold",
            "bleeding and ~1 so? sleepy|dizzy|cold|faint|tired",
            f"blood ~1 not stop|stopping ~1 my {_DEEP}",
            f"{_DEEP}|cut|cuts ~~6 see|seeing|i can see ~1 white|whit|bone|fat|muscle|tendon !house|house",
            "went|go|too|to deep ~~6 not stop|stopping|close",
            "not stopping|stop|closing|close ~~5 went|too|to deep",
            f"{_DEEP} will not stop ~1 and|n",
            "squirting|spurting|pumping|gushing ~~4 deep|mean|bad|blood|out|arm|leg",
            "so much more? blood than|help|everywhere|bye",
        ),
        must_hit=("wrist. deep. cant stop it", "i cut too deep", "cut both. water's warm", "its squirting. so deep"),
        must_miss=("cut too deep into the budget", "we went too deep into politics", "my wrist is in a brace"),
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
        "bleeding_or_taken_in_three_words",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        ("^ i am ~1 bleeding $", "^ i ~1 took something $", "^ took something $"),
        must_hit=("im bleeding", "i took something"),
        must_miss=("i took something for my cold", "my gums are bleeding a little"),
        denied=Tier.T4,
    ),
)
