"""English: wanting, meaning or having begun to hurt another."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_GUN = "gun|rifle|shotgun|pistol|glock|ar|ar15"

RULES: tuple[Rule, ...] = (
    Rule(
        "threat",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            "i|me|ill|id ~1 MEAN ~3 VIOLENCE ~1 VICTIM",
            (
                "want|wants|wanted|need|urge|urges|going|about|ready|thinking|thoughts|fantasize|fantasizing|plan|"
                "planning|tempted|swear|will|might ~3 "
                "VIOLENCE ~2 VICTIM"
            ),
            "VIOLENCE VICTIM ~2 tonight|tomorrow|someday|dead|sleep|one|if|before|with|when|all|at",
            "i|ill ~1 kill|killing|murder|strangle|stab|shoot VICTIM !time|it|switch",
            "make|making VICTIM ~1 pay|suffer|bleed",
            (
                "shoot|shooting|blow|burn|bomb ~1 up? ~2 school|work|workplace|office|church|clinic|mall|"
                "everyone|place|building|house|everybody|them"
            ),
            "gun|knife|bat|rifle|machete|hammer ~4 for VICTIM",
            "WEAPON ~3 to ~1 school|work|office|church ~2 tomorrow|today|monday",
            (
                "i ~4 going|will|might|could|thinking|tempted|plan|planning|want ~3 bring|bringing|take|taking|carry|"
                "sneak ~1 gun|rifle|pistol|shotgun|glock|strap to|into ~1 school|class|church|work|office|mall"
            ),
            "WEAPON ~6 VICTIM|she|he|they ~2 pay|dead|die|kill|regret|hurt|house",
            "beat|beating|kick|stomp VICTIM ~1 to death|pulp",
            "going|will|want|ready ~2 beat VICTIM !at|in|by|on|to|chess",
            "going ~1 over|to ~2 house ~3 WEAPON",
            "afraid|scared|worried|terrified ~2 i ~2 hurt|kill|harm|shake|snap ~2 VICTIM|someone",
            "snap and ~2 hurt|kill|shoot|stab",
            (
                "thoughts|visions|images|urges|urge|dreams ~3 hurting|harming|killing|stabbing|smothering|"
                "drowning|shaking|strangling ~2 VICTIM|someone|people|others"
            ),
            (
                "hurt|hurting|harm|harming|kill|killing someone|somebody|people|others|anyone|everyone ~3 "
                "not|else|else|going|urge|if|too|today|tonight"
            ),
            (
                "someone|somebody|people|VICTIM ~2 going|deserves|deserve|has|needs|need|have to ~1 die|get|be "
                "~1 hurt|killed|die|dead"
            ),
            "VICTIM ~1 deserves|deserve to ~1 die",
            "VICTIM ~2 will ~1 be dead|bleeding",
            "want|wanted|wish|hope VICTIM ~2 dead",
            "will|ill|going|want|might|about|swear ~2 put VICTIM in|under ~2 ground|dirt|grave|hospital|coffin !floor",
            "homicidal",
            "VICTIM|he|she|they ~1 needs|has|deserves|need|deserve|have to die ~4 i",
            (
                "picture|picturing|imagine|imagining|thinking|thoughts|urge|urges|think ~2 "
                "pushing|throwing|dropping|hitting|shaking|hurting|smothering ~1 VICTIM"
            ),
            (
                "want|going|will|ready ~2 smash|bash|crush|break|cave|snap|slit ~1 his|her|their|MY ~1 "
                "head|skull|face|neck|throat"
            ),
            (
                "VICTIM|they|he|she ~2 will|going ~2 pay|regret|sorry !it|back|rent|off|bills|me|him|them|cash "
                "~3 what|this|it|dead|blood"
            ),
            "i ~2 list ~3 people|names|kill",
            "not ~1 control|stop|contain ~2 rage|anger|myself ~4 hurt|kill|hit|someone|him|her|them|kids",
            "thinking|think|thought|fantasize|dream|imagine|picture ~3 VIOLENCE ~2 VICTIM",
            "gun|knife|bat|rifle|weapon ~3 and ~4 VICTIM|going|they|he|she",
            "take|taking ~2 with me|us ~3 go|when|die",
            (
                "shake|shaking|shook|smother|hit|throw|drown|shaken ~1 my|the ~1 "
                "baby|newborn|infant|kid|toddler|child|son|daughter"
            ),
            "get ~1 revenge ~4 kill|gun|hurt|blood|knife",
            "blood ~2 on my hands",
        ),
        must_hit=(
            "maybe ill just kill my boss",
            "I'm going to kill him when he gets home",
            "i want to hurt my boss, i mean it",
            "having thoughts of harming my baby",
            "I'm scared I'll snap and stab someone",
            "I have a knife and she will pay",
            "he says hes going to shoot everyone at work",
            "i feel homicidal",
            "i'm going to bring a rifle to school",
        ),
        must_miss=(
            "I am going to beat my brother at chess",
            "my mom will kill me if I'm late",
            "I want to shoot a short film",
            "i'm going to take the gun to the police",
            "killing time until the bus",
        ),
    ),
    Rule(
        "about_to_hurt",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            "holding ~1 the|a pillow over him|her|his|them|moms|dads !ears",
            "holding ~1 the|a pillow over the ~1 baby|kid|face",
            (
                "am ~2 outside|in|at|parked ~1 of? ~1 his|her|their|my ~2 house|work|job|place|school|lot ~4 "
                "with|and|w ~2 gun|rifle|machete|shotgun|glock"
            ),
            (
                "have|got|holding ~2 gun|rifle|knife|machete|shotgun|glock and ~3 driving|going|headed|walking|"
                "heading to ~2 his|her|their"
            ),
            "going to run|mow him|her|them over|down !to|here|there|for ~~4 front|now|right",
            "tonight|tomorrow|monday|today|now at ~2 school|work|church|mall ~4 all|everyone|they ~1 die|dies",
            "behind the door with ~1 a|the|my bat|knife|gun|hammer ~~8 walks|comes|gets|in",
            "going to drown|smother|suffocate my|the|her|him|them ~1 kids|baby|children|twins|son|daughter",
            "not ~1 stop hitting|beating|kicking|punching him|her|them|my ~~6 bleeding|blood|crying|down|kid|moving",
        ),
        must_hit=(
            "im holding a pillow over her",
            "I'm parked at his job with my glock",
            "I got the gun and I'm driving to her place",
            "tonight at school everyone dies",
            "I cannot stop hitting him, hes bleeding",
        ),
        must_miss=(
            "I'm holding a pillow over my ears",
            "I'm at her place with a bat and ball",
            "going to run over to the store",
            "going to run them over to school now",
            "tonight at church we all sing",
            "can't stop hitting snooze",
        ),
    ),
    Rule(
        "at_the_throat",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        ("my hands|hand ~2 at|around|round his|her|their|the ~2 throat|neck",),
        must_hit=("my hands were at his throat before i knew it", "i had my hands around her neck"),
        must_miss=("my hands were cold at the bus stop", "the scarf around her neck"),
        plain=True,
    ),
    Rule(
        "harm_done_plainly",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            (
                "am ~2 sitting|parked|waiting|standing ~1 outside|by|near ~1 the|my|his|her ~1 school|church|"
                f"mall|office|work ~3 with ~3 {_GUN}"
            ),
            "pushed|shoved|hit|choked|threw him|her|them ~6 not ~1 moving|breathing|waking|responding",
        ),
        must_hit=("I'm sitting outside the school with dads rifle", "I pushed her down the stairs, she's not moving"),
        must_miss=("I'm waiting outside the school with my kids", "I pushed the car and nothing moved"),
    ),
)
