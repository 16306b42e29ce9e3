"""English: being hurt or threatened at home, by force or by a weapon, and being forced."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "violence_now",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            "VIOLENT ~3 WEAPON ~5 me|us|door|head|threatening|pointing|kids|her|now|pointed|outside",
            (
                "VIOLENT ~1 has|with ~1 gun|knife|machete|pistol|rifle|shotgun "
                "!in|collection|license|safe|at|shop|cabinet|set|range|show|permit"
            ),
            (
                "VIOLENT has|is|s? got a|his|her|their|my ~1 gun|knife|machete|pistol|rifle|shotgun "
                "!in|collection|license|safe|at|shop|cabinet|set|range|show|permit"
            ),
            (
                "VIOLENT has|is|s got the ~1 gun|knife|machete|pistol|rifle|shotgun "
                "!in|collection|license|safe|at|shop|cabinet|set|range|show|permit"
            ),
            (
                "he|ex|stalker|abuser got the ~1 gun|knife|machete|pistol|rifle|shotgun !in|collection|license|safe|"
                "at|shop"
            ),
            (
                "VIOLENT|KIN ~2 has|got|with|holding|have ~3 "
                "gun|knife|knives|machete|pistol|rifle|shotgun|blade|axe in|on his|her|their|the hand|hands"
            ),
            ("VIOLENT ~1 is? ~1 holding ~3 gun|knife|machete|pistol|rifle|shotgun|blade !in|collection|license"),
            "VIOLENT ~1 holding|pulled|pointed|pointing|grabbed|waving|brandishing ~2 WEAPON",
            (
                "VIOLENT ~3 strangling|choking|beating|attacking|stabbing|hitting|punching|raping ~2 "
                "me|us|her|him|my|them"
            ),
            "VIOLENT ~3 kicking ~2 me|us|her|him|my|them !out",
            "VIOLENT ~3 kicking ~2 me|us|her|him|my|them out cold",
            "VIOLENT ~3 kicking ~2 me|us|her|him|my|them out of|the ~1 car|truck|window|van",
            "VIOLENT ~4 strangled|choked|stabbed|shot|raped ~2 me|us|her|him|my",
            "strangled|choked|stabbed|raped me",
            (
                "VIOLENT ~4 trying|going|threatened|threatening|threatens|wants|tried|says|said|swore ~3 "
                "kill|killing|murder|shoot|stab|strangle|hurt ~1 me|us|my|her|kids|him"
            ),
            (
                "VIOLENT ~2 will|might|would|could ~1 kill|murder|shoot|hurt ~1 me|us ~2 "
                "if|tonight|when|this|someday|now|eventually|one"
            ),
            "VIOLENT ~3 breaking|banging|pounding|kicking ~2 down|in|on ~2 door|window|house",
            (
                "VIOLENT ~2 is|s ~2 outside|downstairs|here|coming|drunk ~5 "
                "kill|hurt|scared|hiding|hide|gun|angry|hit|afraid|door|beat"
            ),
            (
                "hiding|hid|locked|barricaded|trapped ~3 bathroom|closet|room|bedroom|basement|car|him|her|"
                "garage|in ~5 he|she|him|kids|from|husband|dad|boyfriend|hit|kill|wife|out"
            ),
            "VIOLENT ~1 chasing|chased|attacking|hunting|cornered ~1 me|us",
            "VIOLENT ~2 coming after me|us",
            "hiding from ~1 VIOLENT|him|her|them",
            "VIOLENT ~3 not let me|us ~1 leave|go|out !early|work|with|to",
            "VIOLENT ~3 locked|trapped|locks|kidnapped|chained ~1 me|us",
            "held|holding|keeping|kept me|us ~1 hostage|captive|against|prisoner|locked",
            "kidnapped|trafficked|trafficking ~1 me|us",
            "being ~1 held|trafficked|attacked|followed|stalked|strangled|beaten|raped|kidnapped",
            "i am ~1 in danger",
            "afraid|fear|scared|fearing for my|our|her|the ~1 life|lives|safety",
            ("get|escape|away|run|leave|hide ~3 from|my|before ~2 VIOLENT ~3 kill|kills|finds|find|hurt|hurts|wakes"),
            "get|escape|away|run|leave|hide ~3 from|my|before ~2 VIOLENT ~2 is|s|comes|gets|come|get ~1 back",
            "we are ~1 in danger",
            "not safe ~1 at|in|here ~1 home|house|here|apartment|with",
            "someone ~1 is ~1 in|outside|breaking ~2 my|into|the house|apartment|window|door|room ~3",
            "he|she|they ~2 found ~2 where i|me",
            "following|stalking me|us",
            (
                "VIOLENT ~3 beat|beats|hit|hits|punched|kicked|slapped|attacked|hurt|hurts|slammed|shoved|grabbed|"
                "threw ~2 me|us|mom|kids|sister|daughter|son|baby ~4 "
                "now|tonight|today|again|just|bleeding|blood|scared|minutes|hospital|throat|pregnant"
            ),
            "just|right|currently ~2 beat|hit|punched|kicked|attacked|raped|choked|assaulted me|her|my",
            (
                "i was|got|have|been just? raped|assaulted|stabbed|shot|attacked|jumped|molested ~3 "
                "tonight|today|last|just|now|hour|hours|yesterday"
            ),
            "just ~1 raped|assaulted|molested|attacked",
            "put|puts|wrapped|has|had|hands|grabbed|squeezed ~2 hands|hand|arm|belt|around|by ~2 neck|throat",
        ),
        must_hit=(
            "he has a gun and he's pointing it at me",
            "hes got a kitchen knife in his hand, just holding it",
            "my son is just holding a big knife",
            "my boyfriend is beating me",
            "I'm hiding in the bathroom from my husband",
            "he is drunk and i'm hiding from him",
            "she said she'll kill me if I leave",
            "he won't let me leave the house",
            "he put his hands around my throat",
            "im not safe at home",
        ),
        must_miss=(
            "he has a hammer in the toolbox",
            "he has a knife in the kitchen drawer",
            "my boss won't let me leave early",
            "she is kicking the ball with us",
            "my husband is kicking me out",
            "the door is banging in the wind",
        ),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "someone_got_the_weapon",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "VIOLENT got the ~1 gun|knife|machete|pistol|rifle|shotgun "
                "!in|collection|license|safe|at|shop|cabinet|set|range|show|permit"
            ),
        ),
        must_hit=("my wife got the knife", "mom got the gun", "my brother got the gun off the wall"),
        must_miss=("my wife got the knife set", "my dad got the gun safe", "my wife got a new stove"),
        plain=True,
    ),
    Rule(
        "abuse",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "VIOLENT ~4 hits|hit|hitting|beats|beat|hurts|hurt|slaps|slapped|punches|punched|kicks|kicked|"
                "shoves|shoved|pushes|pushed|chokes|chokes|throws|abuses|abused|abusing|"
                "threatens|threatening|controls|controlling|scares|screams|rapes|forces|forced|grabs|stalks|"
                "stalking|touches|touched|assaulted|tracks|strangles|threw|bruised ~3 "
                "me|us|mom|my|at|sister|brother|myself"
            ),
            "afraid|scared|terrified|fear|frightened ~2 of ~2 VIOLENT|home|partner",
            "afraid|scared|terrified ~1 to ~1 go|leave|be|of ~2 home|him|her",
            "VIOLENT ~2 is|s|was|been|gets|so|really ~2 abusive|violent|controlling|abusing",
            (
                "abusive|violent ~1 relationship|marriage|home|household|husband|wife|partner|boyfriend|"
                "girlfriend|dad|father|mother|mom|ex|parents|man"
            ),
            "domestic violence|abuse",
            "restraining|protective|protection order",
            "escape|escaping|leave|leaving|flee|fleeing|away ~2 abusive|violent|abuser|abuse|husband|boyfriend",
            "my abuser",
            (
                "VIOLENT ~3 punches|punched|smashes|smashed|breaks|broke|throws|kicks ~2 "
                "walls|wall|things|phone|door|stuff|dishes|hole|holes"
            ),
            "VIOLENT ~3 follows|following|stalks|stalking|tracks|threatens|threatened ~1 me|my|to",
            (
                "VIOLENT ~3 takes|took|controls|checks|keeps|holds|hides|monitors ~3 my "
                "money|paycheck|passport|papers|documents|key|keys|id|meds|everything"
            ),
            (
                "LOVER|stepdad|pimp|trafficker|roommate|uncle ~3 takes|took|controls|checks|keeps|holds|hides|"
                "monitors ~3 my phone"
            ),
            (
                "not let|allow|allowed me|to|us ~2 see|talk|work|have|call|leave|use|eat ~2 "
                "family|friends|anyone|money|phone|doctor|house|job|food"
            ),
            "bruise|bruises|black ~2 eye|arms|face|he|from|hide|hiding|makeup|neck",
            "walk|walking on ~1 eggshells",
            "i was|been|got|am|being ~1 abused|assaulted|beaten|trafficked|stalked|hit",
            "blackmail|blackmailing|extorting me|my|with",
            "VIOLENT ~2 calls me ~2 worthless|stupid|names|trash|whore",
        ),
        must_hit=(
            "my husband hits me when he drinks",
            "I'm scared of my boyfriend",
            "he controls my money and checks my phone",
            "I was abused by my uncle",
            "she threatens me all the time",
        ),
        must_miss=("the sun hits me at noon", "my bank hit me with a fee", "I am afraid of spiders"),
        plain=True,
        past=Tier.T3,
    ),
    Rule(
        "sexual_violence",
        Tier.T3,
        Kind.SEXUAL_VIOLENCE,
        "en",
        (
            "sexually|sexual abused|assaulted|assault|abuse|harassed",
            "raped|molested",
            "VIOLENT ~3 makes|forces|forced|made|pressures me ~2 sex|sleep|touch|things|have",
            "sextortion",
            "VIOLENT ~6 nudes|naked|topless|undressed ~3 me|of|pics|photos|pictures|picture|camera",
            "wants|wanted|asking|asks|asked|send|sends ~4 nudes|naked ~2 pics|photos|pictures|picture|me",
        ),
        must_hit=(
            "I was raped in college and never told anyone",
            "my boss sexually assaulted me",
            "he forces me to have sex with him",
            "some man online keeps asking for naked photos of me",
        ),
        must_miss=("the rapeseed oil is on the shelf", "he asked for photos of the kitchen", "I was assaulted by ads"),
        plain=True,
        past=Tier.T3,
    ),
    Rule(
        "make_him_stop",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "make|get|have|stop|want|need|ask|tell|told|beg|begged him|her|them ~1 to? ~1 stop|quit "
                "hitting|beating|choking|hurting|slapping|punching|kicking me|us !up|on"
            ),
            "stop him|her|them ~1 from? hitting|beating|choking|hurting|slapping|punching|kicking me|us !up|on",
        ),
        must_hit=(
            "can you make him stop hitting me if he wont go",
            "how do i get her to stop hitting me",
            "can somebody stop him beating us",
        ),
        must_miss=(
            "make him stop hitting me up for money",
            "how do i make him stop drinking",
            "can you make it stop hurting me, my tooth",
        ),
        denied=Tier.T4,
        plain=True,
    ),
)
