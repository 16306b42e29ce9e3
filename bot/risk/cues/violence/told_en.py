"""English: an attack told plainly, by one act or one sight of it."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_HE = "VIOLENT|ex|stepdad|stepmom|stalker|abuser|nephew"
_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun|strap|burner|firearm"
_ARM = f"{_GUN}|knife|machete|bat|hammer|axe|crowbar|blade|screwdriver|scissors|pipe|wrench|belt|skillet|poker"
_INTRUDER = "VIOLENT|KIN|stalker|nephew|stepson|intruder"
_HIDE = "closet|bed|bathroom|tub|attic|basement|desk|pantry|laundry|shed|bedroom|trunk|crawlspace|garage"
_HARM = "shoot|stab|kill|murder|smoke|blast|cap|hurt|burn|beat"
_PAIN = "beating|stomping|jumping|kicking|choking|strangling|hitting|punching|stabbing"
_SMALL = "baby|toddler|newborn|kid|kids|child|children|daughter|son|nephew|niece|brother|sister|brothers|cousin"
_OLD = "mom|mommy|mama|mother|grandma|grandpa|brother|sister|dad|daughter|son|wife|cousin|niece|friend|aunt"
_SOMEONE = "he|she|husband|wife|boyfriend|girlfriend|dad|father|stepdad|stepfather|mom|brother|uncle|ex|pimp|partner"

RULES: tuple[Rule, ...] = (
    Rule(
        "hurt_plainly",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "my|the ex|abuser|stalker ~1 just? ~1 walked|came|got|let ~1 himself|herself? in !the|a|an|on|to|"
                "my|front|with"
            ),
            "ex|abuser|stalker ~4 has|got|used|copied|with a|his|my key|keys $",
            (
                "he|she|husband|wife|boyfriend|girlfriend|dad|mom|brother|ex ~1 cut|slashed|sliced|scalded me "
                "!off|out|from|loose|down|some|a|the|to|in|short"
            ),
            (
                f"{_HE} ~1 cut|slashed|sliced|burned|scalded my ~1 arm|arms|face|neck|hand|hands|leg|legs|throat|"
                "back|wrist"
            ),
            f"{_HE} ~1 threw|poured|tossed ~1 boiling|hot|scalding water|oil|coffee|soup on|at|over|in me|my|her|us",
            (
                f"{_HE} is|was|s? ~1 trying|tries|keeps|wants ~2 get|getting|climb|climbing|come|coming in|into "
                "my bed ~1 again?"
            ),
            (
                f"{_HE} ~1 beating|banging|pounding|hammering|slamming on|at ~1 the|my ~1 bathroom|bedroom|closet|"
                "front door"
            ),
            f"{_HE} ~1 took ~1 the|my kids|children|baby|son|daughter ~~6 see|get ~1 them|him|her|it ~1 alive|again",
            "shots|gunshots|gunfire|shooting ~1 outside my|our ~1 door|house|window|apartment|room",
            f"{_HE} has|got ~1 my|the|her ~1 mom|mother|sister|wife|baby|brother|kid ~1 pinned|cornered|trapped",
            "KIN|son|daughter is|s coming|came at me|us with ~1 a|the|his|her? scissors|knife|bat|hammer|bottle",
        ),
        must_hit=(
            "my ex just walked in",
            "he cut me",
            "he threw boiling water on me",
            "my uncle is trying to get in my bed again",
            "he's beating on the bathroom door",
            "he took the kids and said I'll never see them alive",
            "shooting outside my door",
        ),
        must_miss=(
            "my ex just walked in the parade",
            "he cut me off in traffic",
            "he cut me some slack",
            "he threw hot sauce on it",
            "the dog is trying to get in my bed again",
            "shooting outside scenes for the film",
            "the landlord has a key",
        ),
    ),
    Rule(
        "in_the_house_now",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_INTRUDER} ~1 just? broke in ~2 he|she|is|downstairs|upstairs|here|now|hiding|help|please",
            (
                "he|she|they|someone|somebody|man|ex is|are ~1 in|inside the|my|our house ~2 help|now|with|"
                "downstairs|hiding"
            ),
            "someone|somebody|man|he|ex|guy ~2 breaking|climbing|coming ~1 in|into|through ~1 my|the window|door|house",
            f"{_ARM} ~~6 i am|we|are|hid|hiding|locked ~2 in|inside|under|behind ~2 {_HIDE}",
            f"hid|hiding|locked|am|are|we ~2 in|inside|under|behind ~2 {_HIDE} ~~10 {_ARM}",
            f"{_INTRUDER} ~2 came|come|got|is home|back ~1 drunk|high ~3 {_ARM}",
            f"{_INTRUDER} ~1 is? chasing|attacking ~2 KIN|me|us|him|her ~2 {_ARM}",
            f"{_INTRUDER} ~1 is? ~1 going|coming|running|swinging ~1 after|at ~5 {_ARM}",
            (
                f"holding|holds|has|put|puts|got|with|pointing|pressing|held ~2 {_ARM} to|against|on KIN|him|us|me|"
                "mama|mom"
            ),
            (
                f"holding|holds|has|put|puts|got|with|pointing|pressing|held ~2 {_ARM} to|against|on ~1 her|his|my "
                "~1 head|neck|throat|face"
            ),
            f"{_INTRUDER} ~1 is? fixing|fixin|about to ~1 {_HARM} ~1 me|us|her|him|them|KIN|mama|my !dinner|food",
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
            f"{_INTRUDER} is raping|assaulting me|her|us|him",
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
        "someone_got_in",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            "there is|s a|some man|guy|stranger in|inside my|our|the house|apartment|room|closet|basement|attic $",
            "^ ~1 someone|somebody|man|guy ~2 broke|breaking|broken in $",
            "someone|somebody|man|guy ~1 broke in ~~8 am|hiding|still|downstairs|here|help",
            f"{_HE} is|s ~1 on top of my|her|him|the|me ~1 {_OLD}|{_SMALL}|help|now",
            f"{_HE} is|s|was? ~1 on top of me|her|my ~~4 help|now|please|stop|off",
            f"{_HE} ~1 has|got|is|with ~1 the? ~1 {_SMALL} and|with|w ~1 a|the {_ARM}",
            f"{_HE} ~3 swinging|swings|swung ~1 {_ARM} ~2 at ~2 {_OLD}|{_SMALL}|us|me|everybody|everyone|dog",
            f"{_HE} ~1 got|has|grabbed ~1 a|the|his|her {_ARM} ~4 swinging|swings|coming|pointing|chasing",
            f"{_HE} ~5 pointing|aiming|pointed|aimed ~2 {_ARM} ~1 at",
            (
                f"{_HE} is|s|was? ~1 dragging|forcing|pushing|shoving|pulling me|us|her|him ~1 to|into ~1 car|"
                "truck|van|trunk !business|dealer|shop"
            ),
            (
                f"{_HE} is|s|was? ~1 hurting|beating|hitting|choking her|him|them|my ~~8 hear|scream|screaming|"
                "wall|door|upstairs"
            ),
            f"hear ~8 scream|screaming|begging|crying ~~3 stop|help|no ~~4 {_HE}|wall|next",
            (
                f"{_HE} is|s|are? ~1 burning|scalding|branding my|me|his|her ~1 arm|arms|hand|hands|leg|back|face|"
                "skin|with"
            ),
            (
                "he|she|they|dad|ex is|s ~1 outside|here|inside|back|downstairs ~~2 call|send|get ~1 someone|"
                "somebody|police|help|911"
            ),
            (
                "dad|stepdad|father|brother|boyfriend|he|she is|s? ~1 going to kill my|the|her|his ~1 mom|mother|"
                "sister|brother|baby|kids|family|us"
            ),
        ),
        must_hit=(
            "theres a guy in my apartment",
            "someone broke in, im hiding",
            "he is on top of my cousin help",
            "my uncle keeps swinging the axe at everybody",
            "my stepmom is burning my hand with the iron",
            "he's dragging me into the car",
            "he's outside. get somebody",
            "dad is going to kill my mother",
        ),
        must_miss=(
            "there is a nice guy in my building",
            "someone broke into tears",
            "someone broke into my car last week",
            "dad is on top of my bills",
            "swinging at the playground",
            "he's outside. call me later",
        ),
    ),
    Rule(
        "broken_by_someone",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                f"{_SOMEONE} ~1 just? broke my|her|moms ~1 arm|jaw|nose|ribs|rib|wrist|leg|teeth|finger !by|playing|in|"
                f"when|years"
            ),
            f"{_SOMEONE} goes|went|going|walking to the gun cabinet|safe|closet",
            "i have|got her|him by the ~1 collar|throat|hair|neck !of",
            "beating|whaling on ~1 that|the|his|her|my ~1 little? boy|girl|kid|baby|child|mom",
            f"{_SOMEONE} has|s|is|got ~1 got? her|mom|my on the floor ~~6 hear|stopped|screaming|hit|choking|yelling",
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
