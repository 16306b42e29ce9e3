"""English, violence in a handful of words: one who is attacked and cannot speak, and one who holds the weapon.

Like `few_words_en`: scraps side by side are one sentence, and two signs close to each other say what neither says
alone. Written from the training lines of `data/risk`.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARM = "gun|pistol|rifle|shotgun|knife|machete|bat|hammer|axe|screwdriver|scissors|belt|blade|crowbar"
_HIT = "hitting|beating|choking|kicking|strangling|stabbing|punching|attacking"
_NOW = "now|please|help|hurry|again|police|911"
_OLD = "mom|mommy|mother|grandma|grandmother|brother|sister|dad|kids|wife|baby"
_MEN = "stepdad|stepfather|uncle|dad|daddy|pimp|stepbrother|boyfriend|husband|ex|he|she|roommate|brother"
_PLACE = "house|job|work|apartment|trailer|school|door|office"

RULES: tuple[Rule, ...] = (
    Rule(
        "attacked_in_few_words",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"^ ~1 {_HIT} me|us|her|him|{_OLD} ~~3 {_NOW}|kids",
            f"he|she|dad|daddy|stepdad|husband|boyfriend is? ~1 {_HIT} again ~~2 hiding|help|hide|scared|now",
            f"{_MEN} is? {_HIT}|hurting me|us|my? {_OLD} ~~3 {_NOW}|screaming|screams|whisper",
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
