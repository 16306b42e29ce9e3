"""English: a heart, a heat or a head that fails after a stimulant, of oneself or of somebody else.

Cocaine, methamphetamine and their like can stop a heart, and overheat a body, in somebody young. Told by a cousin at
the phone it has no medical word: a pulse, sweat, a chest. Grief, panic and a run feel alike from inside, so without
the drug only another's body counts, or one's own beside a cry for help. What "was" is no emergency now.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SURE = (
    "meth|methamphetamine|methamphetamines|cocaine|cocain|crack|mdma|ecstasy|amphetamine|amphetamines|adderall|"
    "adderal|aderall|vyvanse|ritalin|stimulants|uppers|stims|speedball"
)
"""Of these nobody speaks of a drink, a window or a friend."""
_MAYBE = "coke|crystal|ice|molly|speed|blow|crank|tina|rock|rocks|dexies"
_USED = (
    "did|do|does|doing|done|used|uses|using|smoked|smoking|snorted|snorting|sniffed|took|taken|taking|popped|dropped|"
    "shot|slammed|tried|on|off|of|from|after|with"
)
_MUCH = "much|lot|lots|bunch|many"
_NO_DRUG = (
    "machine|cream|house|school|pack|coffee|water|tea|skating|rink|storm|bump|bumps|dating|test|breaker|road|cube|cubes|"
    "band|music|zero|limit"
)
_DRUG = (
    _SURE,
    f"{_USED} ~2 {_MAYBE} !{_NO_DRUG}",
    "did|do|doing|done|snorted|sniffed ~2 line|lines|bump|bumps|rail|rails !of|up|dancing|dance",
    f"{_MUCH} energy drinks",
    "8|eight ball !pool|magic",
    "eightball",
    f"{_MUCH} ~1 caffeine",
)
_HEART = "heart|hart|hearts|heartbeat|pulse|heartrate"
_RACES = (
    "racing|pounding|hammering|fluttering|flutters|skipping|skips|thumping|jumping|exploding|explode|burst|bursting|"
    "fast|irregular|stopping|flopping"
)
_HIGH = "140|150|160|170|180|190|200"
_HURTS = "hurts|hurt|hurting|pain|pains|tight|tightness|pressure|heavy|burning|aches|aching"
_PAIN = (f"chest !was|were|of|would ~2 {_HURTS}", "pain|pains|pressure|tightness ~2 chest")
_SIGN = (
    f"{_HEART} !was|were|would ~3 {_RACES}",
    f"{_HEART} ~1 beating|going|beats out|so|like|crazy|hard|really",
    f"{_HEART} ~1 feels|feeling|is|acting ~1 weird|funny|wrong|off|strange",
    f"{_HEART} ~1 not ~3 slow|calm|stop",
    f"{_HEART} rate ~3 high|fast|{_HIGH}",
    f"{_HEART} ~1 is|at|going ~2 {_HIGH}",
    f"{_HEART} ~1 stopped|stops",
    *_PAIN,
    "left arm ~2 hurts|numb|tingling|tingly|pain",
    "elephant ~3 chest",
)
_SWEAT = "sweating|sweaty|sweat|clammy|drenched|soaked"
_OF_ANOTHER = "his|her|their|KIN"
_CRY = "emergency|urgent|urgently|hurry"

RULES: tuple[Rule, ...] = (
    Rule(
        "stimulant_and_heart",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            *(f"{drug} ~~8 {sign}" for drug in _DRUG for sign in _SIGN),
            *(f"{sign} ~~6 {drug}" for drug in _DRUG for sign in _SIGN),
        ),
        must_hit=(
            "my cousin used meth, he's sweating a lot and his heart is racing",
            "i took meth and my chest hurts",
            "my friend did coke and now his chest hurts",
            "did some blow my heart wont slow down",
            "too much adderall and my heart is pounding",
            "chest pressure after we smoked crack",
            "she took molly and her hearts beating really fast",
            "my hart is racing i did too much speed",
            "drank too many energy drinks, heart is skipping",
            "heart rate is 170 from the cocaine",
            "my chest is so tight i did a line",
            "he took like 5 vyvanse and his heart is beating out of his chest",
        ),
        must_miss=(
            "my heart was racing before the interview",
            "my heart was pounding every time i used meth back in 2015",
            "drank a coke and watched the game, my heart was racing",
            "molly said my heart was too big",
            "my heart is racing, i have an exam",
            "my chest hurts from the cold i caught",
            "i quit meth and my heart is full",
            "i am on the speed limit committee and my chest is fine",
            "my heart hurts over this stupid boy",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "stimulant_and_heat_or_head",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            *(
                f"{drug} ~~8 {sign}"
                for drug in _DRUG
                for sign in (
                    "burning up",
                    "overheating|overheated",
                    "hot to ~1 touch",
                    "he|she|they|is|skin ~1 so|really|super|too|very|boiling hot !right|topic",
                    "temp|temperature|fever ~2 high|102|103|104|105|106",
                    "he|she|they is|s|seems|looks|acts|acting ~2 confused|delirious|disoriented",
                    "not ~1 make|making|makes any? sense !to|of|that|why",
                    "not ~1 know|knows where he|she|they",
                    "not ~1 recognize me|us|anyone|his|her",
                )
            ),
            *(f"overheating|overheated|delirious|disoriented ~~6 {drug}" for drug in _DRUG),
            *(f"burning up ~~6 {drug}" for drug in _DRUG),
        ),
        must_hit=(
            "he took molly and is burning up",
            "she's overheating, she did too much ecstasy",
            "he smoked crack and he's really confused",
            "my brother did meth and hes not making any sense",
            "he used coke and doesn't know where he is",
        ),
        must_miss=(
            "my husband used meth and i am confused about what to do",
            "i quit meth and that doesn't make sense to my mom",
            "overheating engine, after the coke machine",
            "the ice cream is not so hot",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "stimulant_and_no_calm",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        tuple(
            f"{drug} ~~6 {sign}"
            for drug in _DRUG
            for sign in (
                "not ~1 calm down|him|her|them",
                "not ~1 get ~1 to ~1 calm",
                "not slept ~4 days|nights",
                "not ~1 come|coming down !to",
                "up ~2 3|4|5|6|three|four|five|six days|nights",
                "freaking|tweaking|bugging out|bad|hard|now|right",
            )
        ),
        must_hit=(
            "he did meth and he can't calm down",
            "took too much adderall, i cant calm down",
            "my son is on meth and hasn't slept in 5 days",
            "did coke and im freaking out",
        ),
        must_miss=(
            "i can't calm down before my exam",
            "i used to do meth. i can't slow down at work",
            "molly could not calm down at the party",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "anothers_heart",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"{_OF_ANOTHER} s? {_HEART} !was|were|would ~3 {_RACES} ~~6 {_SWEAT}",
            f"he|she|they|KIN is|s|are ~3 {_SWEAT} ~~6 {_HEART} !was|were ~3 {_RACES}|{_HIGH}",
            f"passed|blacked out ~~8 {_HEART} !was|were ~3 {_RACES}|skips|weird|slow",
            f"fainted|fainting ~~8 {_HEART} !was|were ~3 {_RACES}|skips|flips|weird|slow|bird",
            f"{_HEART} !was|were ~3 {_RACES}|skips|{_HIGH} ~~8 passed|blacked out",
            f"{_OF_ANOTHER} s? chest !was|were|of|would ~2 {_HURTS} ~~6 {_SWEAT}|pale|gray|grey|breathe|breathing",
            *(f"{_CRY} ~~8 {sign}" for sign in _SIGN),
            *(f"{sign} ~~6 {_CRY} !room|contact|fund|dental" for sign in _SIGN),
        ),
        must_hit=(
            "his heart is racing and he's sweating a lot",
            "my uncle's chest hurts and he's pale",
            "she is all sweaty and her heart is pounding",
            "its an emergency her heart is beating really fast",
            "urgent, my chest hurts",
            "fainted twice today and my heart is skipping",
        ),
        must_miss=(
            "his heart was racing at the gym and he was sweating",
            "she gets sweaty when she runs",
            "my heart is pounding and my palms are sweaty before the date",
            "my heart hurts. the emergency room bill came",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "chest_pain_now",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "i|he|she|they|KIN am|is|s|are ~1 having ~2 chest pain|pains !when|whenever|every|from|if|sometimes|at",
            "i|he|she|they|KIN has|have|got ~1 chest pain|pains !when|whenever|every|from|if|sometimes|at|and",
        ),
        must_hit=("i'm having chest pains", "he has chest pain", "my dad is having really bad chest pain"),
        must_miss=(
            "i get chest pains on sunday night",
            "i have chest pains when i think about work",
            "had chest pain saturday, it was a panic attack",
            "he has a chest cold",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "may_be_dying",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "he|she|they could|might|may|must|can be dying ~1 $",
            "he|she|they could|might|may|can be dying ~1 please|help|right|here|now",
            "he|she|they is|s|are ~1 dying ~1 please|help|right|here|now !to|for",
            "he|she|they could|might|is going to die ~1 please|help|right|here",
            "think|feel|scared|afraid|looks ~2 he|she|they is|s|are dying $",
            "is|are he|she|they dying ~1 $",
        ),
        must_hit=(
            "he could be dying",
            "is she dying?",
            "i think he's dying",
            "she's dying right here please",
            "they might be dying, help",
        ),
        must_miss=(
            "she is dying to meet you",
            "he could be dying of cancer, they run tests in june",
            "grandma may be dying and i live far away",
            "it could die at any time, my phone",
        ),
        denied=Tier.T4,
    ),
)
