"""English: wanting to die, naming it, meaning to."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "kill_self",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        ("KILLSELF",),
        must_hit=(
            "I want to kill myself",
            "should i just end my life",
            "idk if i should kms or not",
            "going to jump off the bridge by the river",
            "thinking about taking my own life every hour",
            "I might put a bullet in my head",
            "my brother keeps saying he will kill himself",
            "k i l l m y s e l f",
            "gonna unalive myself",
        ),
        must_miss=(
            "I killed the process on my laptop",
            "the bridge by the river is closed",
            "we ended the lease on my apartment",
            "they took my life jacket",
        ),
    ),
    Rule(
        "suicidal",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "suicidal",
            "i|he|she|they|me ~3 MEAN ~2 suicide",
            (
                "MEAN ~2 suicide !prevention|squad|awareness|hotline|lifeline|rate|rates|watch|statistics|"
                "bereavement|survivor"
            ),
            "suicide is ~3 only|answer|option|solution|way|out|choice",
            "suicide ~2 seems|sounds|feels|looks",
            "suicide ~1 on|in my mind|head",
            "turn|turning|turned to suicide",
            "suicide note|letter|pact|plan",
            "^ suicide $",
        ),
        must_hit=(
            "i am suicidal",
            "been feeling suicidal since the divorce",
            "I keep thinking about suicide",
            "suicide feels like the only answer",
            "I wrote a suicide note",
            "im having sucidal thoughts again",
            "suicide",
            "thinking of s.u.i.c.i.d.e",
        ),
        must_miss=("the suicide prevention walk is on Saturday", "we watched Suicide Squad"),
    ),
    Rule(
        "suicide_named",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "suicide !prevention|squad|awareness|hotline|lifeline|rate|rates|watch|statistics|bereavement|"
                "survivor|doors"
            ),
        ),
        must_hit=("suicide has been on my mind", "is suicide a sin", "there is always suicide, I guess"),
        must_miss=("suicide prevention month starts soon", "the suicide rate in the report"),
    ),
    Rule(
        "dying_named",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "i|me|my|myself ~6 to ~1 die !of|from|in",
            "how|way|ways|easy|easier|hard|time|place|day|reasons|reason|excuse|able|brave|courage|guts ~3 to ~1 die",
            "i|me ~3 rather|better|almost|finally|just|should|deserve|could|can ~1 die|dead",
            "end|ending|ends ~1 it !with|there|here",
            "i|me ~3 want|going|ready|will|need ~2 to? end|ending it here",
            "go|going|went through with it|this",
            "not ~3 courage|guts|nerve|brave|balls ~2 to ~1 do|end|kill|go|jump|pull",
            "courage|guts|strength|brave|balls ~2 to ~1 do|end|go|kill|jump|pull",
            "too|such|a scared|coward|chicken|afraid|cowardly ~2 to ~1 do|end|kill|die|actually|jump",
            "i ~1 am ~1 dying inside",
            "help|let|make|assist me ~2 die",
            "euthanasia|euthanize|euthanized|dignitas",
            "assisted suicide|death|dying",
            "drink|drinking|drug|smoke|starve|eat|work SELF ~1 to ~1 death",
            "kick the bucket",
            "meet my maker",
            "six|6 feet under",
            "carbon monoxide",
            "bleed|bleeding out|death",
            "hung|hanging from|by",
            (
                "hanging|jumping|drowning|overdosing ~3 seems|sounds|easiest|easier|best|painless|quick|option|"
                "options|method|or"
            ),
            "suicide by cop",
            "last meal",
            "no|not ~2 afraid|scared ~1 of|to ~1 die|death|dying",
        ),
        must_hit=(
            "sometimes it seems so easy to die",
            "I dont have the guts to end it",
            "I am not scared of dying",
            "thinking of ending it",
            "I want to end it here",
        ),
        must_miss=(
            "how do I end my lease",
            "I am scared of flying",
            "the plants were left to dry",
            "let's end it here for today",
        ),
    ),
    Rule(
        "want_to_die",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "want|wants|wanted|wanting ~2 to DIE",
            "want|wants|wanted ~1 DIE",
            "would rather|like|love ~2 DIE",
            "rather ~1 DIE|dead|die",
            "need|needs|ready|choose|deserve|deserves|supposed|going to ~1 DIE tonight|soon|today|anyway|alone|now",
            "ready|deserve|deserves|need|prefer|begging|meant|asking to ~1 die|disappear",
            "i will|shall|might ~1 die|dead tonight|soon|today|tomorrow|and",
            "not ~1 feel ~1 like LIVE",
            "let me ~1 die|disappear",
            "make me ~1 die|disappear",
            "want|wants|wanted|wish ~3 NOTLIVE !ELSEWHERE",
            "not ~1 want|wanting|wanted ~1 to ~1 LIVE !ELSEWHERE",
            "not want LIVE anymore",
            "not want|wish to ~2 wake|waking up",
            "want ~2 my|this life to end|stop|be|over",
            "want ~2 death",
            "no desire|will|wish|want|intention|interest to|in|of ~1 LIVE",
            "lost the|my will|desire|wish to live",
            (
                "crave|craving|welcome|long|longing|beg|begging|chasing|pray|praying|ask|asking|wait|waiting|"
                "hoping|hope "
                "~1 for death"
            ),
            "hope|hoping|pray|praying|prayed|wish|beg|begging ~2 i ~1 die|dies|death",
            "hope|hoping|pray|praying|wish i ~2 not wake up",
            "hope|hoping|pray|praying|wish i ~2 not wake $",
            "hope|hoping|pray|praying|wish i ~2 not wake and|tomorrow|again|anymore",
        ),
        must_hit=(
            "I really want to die",
            "i just wanna die already",
            "i'd rather be dead than live like this",
            "I don't want to live any longer",
            "no will to live left",
            "please let me die",
            "she told me she wants to die",
            "i dont wanna be alive",
            "i havent wanted to live since he died",
            "every night i pray for death",
            "i w@nt to d1e",
            "I wanttodie",
        ),
        must_miss=(
            "I want to diet",
            "I don't want to live near Ohio",
            "let me go home early",
            "end it here",
            "he wanted to live nearby",
        ),
    ),
    Rule(
        "anothers_pills_put_by",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "^ i? have? ~1 saving|saved|stashing|stashed|hoarding|hoarded ~1 her|his|moms|dads|grandmas|their ~1 "
                "PILLS !for|to|from|because"
            ),
        ),
        must_hit=("been saving up her morphine. just in case", "i saved his oxy, just in case"),
        must_miss=(
            "he has been saving up her morphine, just in case",
            "i saved her morphine for the nurse, just in case",
            "i saved her number just in case",
        ),
        plain=True,
        beside="JUSTINCASE",
    ),
)
