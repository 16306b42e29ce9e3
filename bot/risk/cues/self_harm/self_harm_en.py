"""English: hurting oneself."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_DEEP = "wrist|wrists|arm|arms|leg|legs|thigh|thighs|vein|veins"
_IMPLANT = "chip|tracker|wire|implant|bug|transmitter|microchip|device"

_A_BIT = "little|tiny|lil|bit bit?"
_LOW = "anxious|anxiety|stressed|sad|upset|overwhelmed|numb|lonely|panicking|panic|bad|depressed|feel|feeling"

RULES: tuple[Rule, ...] = (
    Rule(
        "self_injury",
        Tier.T1,
        Kind.SELF_HARM,
        "en",
        (
            "HURT ~1 SELF",
            (
                "cut|cutting|cuts|slice|slicing|sliced|carve|carving|slash|slashing|scratch|scratching|"
                "mutilate ~1 MY "
                "arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|hips|stomach|forearm"
            ),
            (
                "burn|burning|burned|hit|hitting|punch|stab|stabbing|bite|biting ~1 MY LIMB ~4 "
                "purpose|lighter|cigarette|feel|calm|iron"
            ),
            "hurt|hurting|harm|harming|punish|punishing ~2 SELF|body",
            "cut|cutting|carve|carved|carving|scratch|burn ~3 into|on|across MY LIMB",
            "harm|hurt|injure SELF",
            "SELF HURT",
            "i ~1 cut to calm|cope|numb|release",
            "not ~1 stop|resist cutting",
            "cutting|burning since i|age|school|middle|high|childhood|last|this",
            "self harm|harming|harmed|injury|injure|injuring|mutilation|mutilating|destruct",
            "cutting|cut again|myself|relapsed|relapse|scars|deep|deeper|blades|razor|sleeves",
            "cuts|scars|wounds|burns ~2 on|all|cover ~2 MY LIMB",
            (
                "started|start|stop|stopped|back|keep|been|relapsed|urge|urges|thinking|want|addicted|need|"
                "tempted ~3 "
                "cut|cutting|burning|scratching|carving ~2 again|myself|skin|arms|wrists|legs|thighs"
            ),
            (
                "want|need|urge|urges|going|tempted|itching|about ~1 to ~1 cut|burn|bleed "
                "!back|down|costs|off|it|out|my|the|ties|fat|calories|carbs|sugar|through|a|corners"
            ),
            (
                "razor|razors|blade|blades|lighter|scissors|knife ~4 my|skin|arm|arms|wrist|wrists|leg|thigh|"
                "thighs ~1 skin|arm|arms|wrist|wrists|leg|thigh|thighs|feel|calm"
            ),
            (
                "bang|banging|hit|hitting|slam|smash|smashing|punch|punching|bash|beat ~1 my ~1 head ~3 "
                "wall|floor|until|against|repeatedly|fist"
            ),
            "bang|banging|slam|bashing my head",
            "punch|punching|hit|hitting ~1 the? ~1 walls|wall ~2 until|bleed|hand|knuckles",
            "pull|pulling|rip|ripping|tear out my hair|skin|nails",
            "relapsed|relapse|slipped ~2 on|with ~1 cutting|sh|harm",
            "make SELF ~1 bleed|suffer|hurt",
            "burn|burned|burning SELF|MY ~2 with cigarette|cigarettes|lighter|iron",
            "pain is|makes|feels ~2 only ~2 feel|relief|real",
            "deserve ~1 to ~1 be? hurt|punished|pain|suffer|bleed",
        ),
        must_hit=(
            "i cut to calm down",
            "i only cut to cope",
            "I've been cutting myself again",
            "cutting since i was 14",
            "I burn my arm on purpose with a lighter",
            "the urge to self-harm is so strong",
            "I want to hurt myself",
            "i can't stop cutting",
            "there are cuts all over my thighs",
            "i keep banging my head against the wall",
            "my daughter is harming herself",
        ),
        must_miss=(
            "then i cut to the chase",
            "they cut my hours to cope with the budget",
            "I cut my hair yesterday",
            "I cut my finger slicing onions, need a bandage",
            "they are cutting my hours at work",
            "my back hurts itself out after sleep",
            "she burned the toast",
        ),
    ),
    Rule(
        "cuts_in_passing",
        Tier.T2,
        Kind.SELF_HARM,
        "en",
        (
            "and|then|sometimes|still|also ~2 i ~1 cut $",
            "i sometimes|still|also cut $",
            "i cut sometimes|too $",
            "the cutting part|thing|habit",
            "about|and|is|s|of|with the cutting $",
            "the|my cutting ~1 i ~2 did it ~1 again|tonight|today|now",
            "about|and|is|s the cutting and !sewing|welding|packing|pasting|gluing|cleaning",
        ),
        must_hit=(
            "i get really overwhelmed with school and everything and then sometimes i cut",
            "i want to catch it before i get to the cutting part",
            "the overwhelm and the cutting. i said that",
            "leave out the cutting, i just did it again",
            "what brings me here is the cutting and being overwhelmed",
        ),
        must_miss=(
            "i work in a kitchen and then i cut onions",
            "on the team i cut hair and sometimes i cut corners",
            "i need the cutting board",
            "my job is the cutting and sewing of suits",
            "take out the cutting, i asked for it again",
            "my hours got cut",
        ),
        denied=Tier.T4,
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
        "opens_the_body",
        Tier.T0,
        Kind.SELF_HARM,
        "en",
        (
            f"cut|cutting|dig|digging|carve|get|getting|pull|take ~1 out the|this|a ~1 {_IMPLANT}",
            f"cut|cutting|dig|digging|carve|get|getting|pull|take the|this|a ~1 {_IMPLANT} out !of",
            f"{_IMPLANT} ~1 is? ~1 in|under my ~1 arm|skin|head|neck|leg|teeth ~~10 knife|blade|razor|out|cut|scissors",
            "my eyes ~2 taking|cutting|pulling them out",
        ),
        must_hit=(
            "I have to cut the tracker out its almost out",
            "the chip is in my arm, i got the knife clean already",
        ),
        must_miss=("can you get a chip out of the windshield", "my ankle tracker comes off friday"),
        denied=Tier.T3,
        past=Tier.T4,
    ),
    Rule(
        "cuts_a_little",
        Tier.T1,
        Kind.SELF_HARM,
        "en",
        (
            f"i ~1 cut just|only? a? {_A_BIT} when|if|because|whenever ~4 {_LOW}",
            f"i ~1 cut just|only? a? {_A_BIT} to ~1 feel|calm|cope|relax|sleep",
        ),
        must_hit=(
            "some days i cut a little when im anxious",
            "i just cut a tiny bit to feel better",
        ),
        must_miss=(
            "i cut back a little when im stressed",
            "i cut a little off my hours to sleep more",
            "i cut my hair a bit when im sad",
            "i cut a little cake when im sad",
        ),
    ),
)
