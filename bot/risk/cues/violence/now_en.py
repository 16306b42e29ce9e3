"""English: an attack as it happens, typed in few words by somebody who may have to be silent."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun|firearm|barrel|muzzle"
_ARM = (
    "gun|pistol|rifle|shotgun|revolver|knife|machete|bat|crowbar|axe|hammer|scissors|pipe|wrench|poker|screwdriver|"
    "belt|blade"
)
_HE = "VIOLENT|stepson|stalker|abuser|nephew"
_OLD = (
    "mom|mommy|mama|mother|grandma|grandpa|papa|nana|brother|sister|dad|daughter|son|wife|niece|cousin|grandmother|"
    "kids|baby"
)
_SMALL = "baby|babys|toddler|newborn|kid|kids|child|children|daughter|son|nephew|niece|brother|sister|brothers"
_HIT = "hitting|beating|choking|kicking|strangling|stabbing|punching|attacking"
_NOW = "now|please|help|hurry|again|police|911"
_MEN = "stepdad|stepfather|uncle|dad|daddy|pimp|stepbrother|boyfriend|husband|ex|he|she|roommate|brother"

RULES: tuple[Rule, ...] = (
    Rule(
        "attacker_here",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_HE} ~2 kicking|breaking|busting|smashing|ramming|prying ~1 the|my|our|down|in|through ~1 door|window",
            "door|lock|deadbolt ~1 will not hold",
            "he|she|they is|are ~1 at ~2 door|window ~4 going to ~1 get|break in",
            "ex|stalker|abuser|pimp is ~2 outside|at|on|in|circling ~3 window|porch|driveway|building|block",
            f"{_HE} is|are|came ~1 back|here with|w ~1 {_ARM}|belt",
            f"{_HE} is|are|s ~2 outside|here|inside|downstairs with|w ~2 {_ARM}|belt",
            f"{_HE} ~1 is|s|are ~1 loading|reloading|cocking ~1 it|{_GUN}",
            "hear him|her|them ~2 loading|reloading|cocking !the|dishwasher|truck|laundry",
            f"{_HE} ~3 poured|pouring|dumped|dumping|splashing gas|gasoline|petrol|kerosene|fluid !money",
            f"{_HE} ~6 burn us out|alive|up|down",
            f"{_HE} ~2 threatening|threatens me|us|her|him with|w ~2 belt|glass|bottle|{_ARM}",
            f"{_HE} ~2 swinging|waving ~2 belt|{_ARM} ~1 at|around",
            f"{_HE} ~2 going 90|95|100|105|110|115|120|130 ~4 says|saying|said|die|crying",
            "says|said|saying ~2 i am next",
            f"{_HE} ~8 says|saying|screaming we|both|us ~3 die|dying together|both|tonight",
            f"student|kid|man|guy|someone|shooter ~3 in|at the|our hall|school|lobby|store ~1 with|w a {_ARM}",
        ),
        must_hit=("hes kicking my door in", "the lock wont hold", "shes here w a hammer", "I hear him reloading"),
        must_miss=(
            "the mailman is at the door",
            "he came back with flowers",
            "I can hear him loading the dishwasher",
            "he poured gas money into that car",
        ),
        plain=True,
    ),
    Rule(
        "cannot_speak",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            "can not talk !to|about ~3 he|she|they is|are !asleep",
            "do not text|call|write|message back ~4 police|911|cops|he|she",
            f"{_HE} ~1 thinks|think i am ~1 asleep|sleeping|dead|unconscious !but|at|in|on",
            "he|she|they ~~2 know i got|have this|a|another ~1 phone|tablet",
            "type|typing|whisper|whispering ~~5 he|she|they is ~1 listening|outside|near|next",
            "^ shh|shhh|sh ~4 he|she|they",
            "not ~1 a pizza place|shop",
            "^ hiding ~1 in|under ~1 closet|basement|attic|pantry|shed|crawlspace|wardrobe|cupboard ~1 $",
            "kids|sister|brother in the closet|basement|attic|pantry !door",
            "typing|texting|writing ~3 under|from|in ~1 blanket|table|closet|trunk|desk|tub|basement",
            "am|are ~1 in|inside the|a closet|pantry|attic|crawlspace|wardrobe typing|texting|whispering",
            "he|she|they ~1 is ~1 outside|in|near the bathroom|closet|bedroom|hall|hallway ~1 can not talk",
            "hear him|her|them|boots|footsteps ~2 on the stairs|porch",
            "he|she|they is|are coming up|upstairs ~2 $",
        ),
        must_hit=("cant talk, hes here", "she thinks I am asleep", "shh they came back", "typing from a closet"),
        must_miss=("I can't talk to him", "text only, im deaf", "he knows I am anxious", "is this a pizza place"),
        plain=True,
    ),
    Rule(
        "held_and_beaten",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            "in|inside ~1 trunk of ~2 car !with",
            "am|are|me|us ~2 locked in|inside a|the|this|my basement|garage|trunk|shed|closet|motel ~2 with|he|help",
            "^ ~1 locked in ~1 basement|bathroom|closet|shed|trunk|garage|cellar|bedroom",
            "took|has|have|keeps|kept|takes my|our|their|her passport|passports ~8 girls|house|locked|owe|men|motel",
            "legs|wrists|feet|ankles ~1 are|is tied|bound|taped|zip",
            f"{_HE} ~2 taped|nailed|boarded|padlocked|sealed ~2 windows|doors|door",
            "taking|driving me|us ~1 out|to ~2 woods|desert|nowhere|field",
            f"{_HE} ~1 just threw|shoved|kicked|slammed|dragged|knocked me|my|him|her ~3 down|stairs|wall|floor|by",
            "^ still hitting|beating|kicking|choking !the|my|myself",
            f"{_HE} ~1 beating|strangling|hitting|kicking|whipping ~2 {_OLD} !at|in ~2 right|now|hurry|please|help",
            f"daddy|dad|stepdad|boyfriend|dads|uncle ~2 hurting|hitting|beating|choking my|his|her? {_OLD} !in|at|up",
            f"{_HE} is hurting|attacking|strangling|choking me|us|{_OLD} ~3 now|please|help|send|hurry|police",
            f"{_HE} ~2 got|has|have|dragging|dragged|holding ~3 by the|my|her|his hair|throat|neck|collar",
            f"{_HE} ~1 dragging me|her|him|mom ~2 by|down|across",
            f"{_HE} ~2 sits|sitting|kneeled|kneeling|knelt on me|my|her|his|him ~1 chest|neck|back|air|face|can",
            "holding|held|holds|pushing|shoving|has ~3 head|face ~1 in|under|into the|a toilet|water|tub|sink|bath",
            f"{_HE} ~2 twisting ~2 arm|wrist",
            f"{_OLD}|mommys|moms|grandmas|she ~2 on the floor ~5 yelling|hit|hitting|beat|kicking",
            "bleeding|blood ~3 he|she|dad|daddy|uncle|boyfriend|stepdad did it|this",
            f"hear him|them|it|her ~1 hitting|beg|begging|slapping|beating ~3 stop|now|{_SMALL}|her|wall",
        ),
        must_hit=("locked in the shed", "shes got me by the hair", "he is dragging me by it", "my wrists are taped"),
        must_miss=(
            "my spare tire is in the trunk",
            "she just kicked me out of the band",
            "she's beating grandpa at checkers",
            "the dog sits on my lap",
        ),
        plain=True,
    ),
    Rule(
        "attacked_in_few_words",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"^ ~1 {_HIT} me|us|her|him|{_OLD} !at|in ~~3 {_NOW}|kids",
            f"he|she|dad|daddy|stepdad|husband|boyfriend is? ~1 {_HIT} again ~~2 hiding|help|hide|scared|now",
            f"{_MEN} is? {_HIT}|hurting me|us|my? {_OLD} !at|in ~~3 {_NOW}|screaming|screams|whisper",
            f"{_MEN} is? here ~~4 {_ARM}|supposed|order|restraining",
            f"{_MEN} is? ~1 outside|coming|behind|upstairs|downstairs ~~5 {_ARM}|bleeding|elevator|hurry|hiding",
            f"{_MEN} is coming up the elevator|stairs|steps",
            f"{_ARM} ~1 kitchen|hallway|stairs|door ~1 he|she",
            f"{_ARM} ~~2 hurry|hiding",
            f"{_MEN} ~2 has|have|got|standing ~5 {_ARM} ~~4 talk|hiding|cornered|says|saying|blocked|me",
            "found my|the bag|suitcase|phone|phon ~~3 packed|come|help|hurry",
            "no no he|she found",
            f"kids|am|are|we ~2 under the|my|a bed|desk ~~5 he|me|husband|{_ARM}|coming",
            (
                "stepdad|stepfather|uncle|grandpa|stepbrother|coach|cousin is ~1 in my room|bed|bathroom !for|fixing|"
                "sleeping|while|during|until|till"
            ),
            "can not call|talk|type|speak ~1 he|she|they ~1 can? ~1 hear|hears|listening|watching|awake",
            "someones trying my|the window|door|knob|doorknob|handle",
            "he|she|ex|man|someone|somebody is|are trying to get|break in ~1 $",
            "got the door off|half|blocked|open ~~4 almost|hammer|hurry|talk",
            "he|she is? got the door half|nearly|almost",
            "he|she|someone is inside the|my house|apartment $",
            "burned|burning|burnt me with ~1 iron|cigarette|cigarettes|stove|lighter ~2 now|just|again|it",
            "has|have|got ~2 mom|grandma|grandmother|wife|sister cornered|pinned|bent",
            "he|she threw|shoved|pushed me|her|him|us ~~8 not get up",
            "got hit and he|she ~1 is not getting up",
            "stopped crying after he|she|i ~1 threw|shook|dropped|hit|him|her",
            "kicked|punched|hit me in the ~1 stomach|belly ~~5 weeks|months|pregnant|bleeding",
            "made me kneel",
            "looking for the? bullets",
            "not letting|let us|me|her leave|go|out ~~4 girls|help|room|screaming",
            "broke my jaw|arm|ribs|nose|teeth ~~8 asleep|locked|keys|chained|bleeding|coming",
            "eye is ~1 swelled|swollen shut",
            "pretending to ~1 order|be|text|call ~~4 he|she|watching",
            "shots|gunshots downstairs|upstairs|outside|kitchen ~~4 mom|dad|parents|hiding|help",
        ),
        must_hit=(
            "hes here. knife. hurry",
            "hitting me. kids see. pls",
            "cant talk he can hear",
            "he's trying to break in",
        ),
        must_miss=(
            "he's here. pizza. hurry",
            "the kids are hitting each other",
            "she is hitting her stride again",
            "my dad is in my room fixing the fan",
        ),
        plain=True,
    ),
    Rule(
        "panic_hurt",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            "dragging|dragged|drags me ~1 by ~2 hair|hoodie|arm|leg|feet|shirt|neck|ankle",
            "pushed|shoved|threw|throwing|kicked me down ~1 stairs|steps",
            "threw|poured|throwing|pouring|put boiling|hot|acid|gasoline|gas|bleach ~2 on|over me|us|her|him",
            "he|she|they|dad|daddy|husband|boyfriend|brother|uncle shot|stabbed mama|mommy|mom|me|her|him|my",
            "arm|hand|axe ~2 coming|came through ~2 door",
            (
                "hiding|hid|crouched|under|inside ~2 desk|bed|closet|bathroom|car|shed|tub ~~6 husband|he|she|dad|"
                "shooter|man ~3 "
                "lobby|outside|gun|coming|looking|hall|knife|yelling"
            ),
            "order|ordering ~1 pizza ~~8 please|pepperoni ~~8 send|say|allowed",
            "eye|eyes|face ~2 swelled|swollen|swole shut ~~8 he|she|keys|asleep|door",
            "took ~2 keys|phone ~~8 not let|leave|allowed|locked ~~4 out|leave|door|in",
            "on the floor ~2 uncle|dad|he|she|they|brother|husband did it",
            "he|she ~1 broke my arm|nose|jaw|ribs|wrist|leg ~~6 shower|asleep|outside|room|door|back|minutes|now",
            "blocking|blocks ~1 door ~~6 me|burn|skin|hit|knife|leave",
        ),
        must_hit=(
            "dragging me by my hoodie through the lot",
            "he pushed me down the stairs i cant get up",
            "under my desk, her husband's in the lobby",
            "he broke my arm. he's in the shower",
        ),
        must_miss=(
            "he dragged me to the movies",
            "I spilled hot coffee on me",
            "can I order a pizza please",
            "he took the keys to the shop and left",
            "the dentist said she broke my tooth by accident",
        ),
    ),
)
