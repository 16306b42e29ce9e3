"""English: about to hurt another, typed while it happens: what is in the hand, who is in front of it."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun|firearm|barrel|muzzle|strap|burner"
_ARM = (
    "gun|pistol|rifle|shotgun|revolver|knife|machete|bat|crowbar|axe|hammer|scissors|pipe|wrench|poker|screwdriver|"
    "belt|blade|glock|handgun|strap|burner|firearm"
)
_PLACE = "house|job|work|apartment|trailer|school|door|office"
_LONG = "pistol|rifle|shotgun|gun|machete|knife|wrench|bat|crowbar|hammer|rounds|ammo|blade"
_HARM = "shoot|stab|kill|murder|smoke|blast|cap|hurt|burn|beat"

RULES: tuple[Rule, ...] = (
    Rule(
        "about_to_harm",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            f"am ~1 outside|in|at|parked ~2 his|her|exs|wifes ~1 house|job|work|driveway ~6 lap|loaded|{_ARM}",
            f"{_GUN}|knife|machete ~2 in|on my hand|hands|lap|trunk ~8 he|she|him|her|they",
            "i|we ~1 got|have|had ~1 him|her|them|boyfriend|husband ~3 tied|hogtied|gagged|basement",
            "got|have him|her ~1 down on the ~1 ground|carpet|floor",
            "he|she is tied up in|to the|a garage|basement|shed|chair|trunk",
            "got|have him|her|them ~1 lined|sights|scope|crosshairs",
            "my|got ~1 hands|hand|thumbs ~1 round|around|on|over his|her|their|the|babys ~1 neck|throat|mouth|nose",
            "gas can|cans ~6 asleep|sleeping|inside|hand|them|burn",
            "^ i? ~1 stabbed|strangled him|her|them|my !toe|finger|hand|foot",
            "i just stabbed|shot|strangled|choked him|her|them|my|someone !toe|finger|hand|foot",
            "going to ~1 stick|stab him|her|them",
            "run|running him|her|them|this|that ~4 off the road",
            "i ~2 put poison|something|bleach|antifreeze in|into his|her|their ~1 drink|coffee|food|tea|soup|cup",
            "knife|blade|gun|pistol|scissors to|at|against|on his|her|their neck|head|throat|chest",
            "safety is|s off !this|the|limits",
            f"walking|going|headed|coming in|into|to ~4 with|w a|my|the ~1 {_GUN}|knife|machete|weapon",
            "get|away|keep ~2 him|her|them|kids|me ~4 before i ~2 hit|hurt|kill|shake|throw|snap",
            "hold|holding|push her|him under ~2 water",
            "beat|kill this|that|the ~1 kid|baby|boy ~1 to death",
        ),
        must_hit=("im outside his job w a bat", "i got him tied up", "my hand on her throat", "I just stabbed him"),
        must_miss=(
            "shes tied up in a meeting",
            "my scarf is around my neck",
            "im outside her office",
            "i just shot pool",
        ),
    ),
    Rule(
        "harms_in_few_words",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            f"{_ARM} in ~1 hand|hands ~~4 he|she ~1 asleep|sleeping|couch|here|home",
            f"{_ARM} him|her|them now",
            "locker|classroom|lobby|school ~~5 now|lot ~~4 it is? in|with my|it sleeve|coat|backpack|jacket|loaded",
            f"outside|at|in his|her|their|exs {_PLACE} ~~8 bat|gun|knife|pistol|rifle|machete|crowbar !license|show",
            f"outside|at his|her|their|exs {_PLACE} with it in ~1 my",
            "in my|under ~1 coat|sleeve|backpack|waistband ~~4 bell|locker|class",
            "walking|going to|in ~3 with it under|in my",
            "^ i ~1 shot|stabbed|strangled|suffocated|smothered him|her|them !a|an|down|with|up|on|the",
            (
                "i am? choking|choked|strangled|strangling my wife|husband|girlfriend|son|daughter|mom|ex ~~8 "
                "floor|moving|breathing"
            ),
            "hit|shoved|pushed|punched her|him ~~6 not get|getting|moving|move|finish ~1 up|him|her|it",
            "pinned ~~8 know if i can stop",
            "pillow ~1 in|over my|his|her|the hands|face|mouth !fight|case",
            "he|she is tied up and i am ~1 angry|mad",
            "poured it|gas on ~2 bed|couch|porch ~~3 he|she|in",
            "i set ~2 bed|house|room|trailer|couch|apartment|kitchen on fire",
            "him|her|them|family|house through the scope",
            "throw him|her|the ~1 baby? ~~5 months|take",
            "stabbing|shooting|killing him|her|them next|now",
            "run ~2 line|crowd|bunch ~2 them ~1 over",
            "tell my wife|mom|kids to stay in|away ~2 bathroom|me|room",
        ),
        must_hit=(
            "knife in hand. he's asleep",
            "i shot him",
            "I set the bed on fire",
            "outside his house, got the bat",
        ),
        must_miss=(
            "i shot him a text",
            "knife in hand, he is carving the turkey",
            "loading it now, the page is slow",
            "i put it in his lunch box",
        ),
        plain=True,
    ),
    Rule(
        "panic_harm",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            (
                "got|have|had him|her|them ~1 cornered|tied|pinned|trapped ~~6 knife|gun|rifle|bat|crying|cooler|room|"
                "floor|let"
            ),
            "rifle|gun|pistol|shotgun|scope ~2 up|aimed|pointed|trained on|at it|door|him|her|them|house",
            "put|held|holding ~1 pillow ~1 on|over ~2 face|head",
            "shook|shaking|shake her|him|baby ~~8 again|hard|stop|limp|want",
            "take this|the|my baby from|away me|from ~~8",
            f"got|have|with ~2 {_LONG} ~~10 waiting|parked|sitting ~~8 him|her|them|lot|house|outside",
            (
                f"sitting|waiting|parked|followed ~~8 lot|house|outside|behind|trunk ~~10 {_LONG} ~2 in|on|left|"
                "hand|seat|lap|and"
            ),
            "30|40|50|100|200|thirty|hundred rounds ~~6 them|people|church|school|nothing|everyone|all",
        ),
        must_hit=(
            "got him cornered in the cooler with a knife",
            "i got the rifle up on it. one more word",
            "i put the pillow on her face then i stopped",
            "I followed her, parked behind her house and I have a wrench in my hand",
        ),
        must_miss=(
            "got him cornered in chess",
            "I put a pillow on the couch",
            "I'm parked in the lot waiting for my appointment",
            "my baby shook her rattle",
        ),
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
)
