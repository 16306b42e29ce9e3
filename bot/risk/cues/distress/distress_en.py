"""English: distress that is not danger by itself. Two themes of it together call for a gentle check."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "hopeless",
        Tier.T3,
        Kind.DISTRESS,
        "en",
        (
            "hopeless|helpless|despair|desperate|hopelessness|miserable|suffering|unbearable|numb|doomed",
            "i|me|am|feel|feeling|feels|so|inside|heart|life|we|all ~2 broken|empty",
            "^ empty|broken !box|field|line",
            "broken|empty inside|shell|person|heart",
            "no|lost|losing|without|zero ~1 hope|purpose|meaning|way out|future|point|motivation !it",
            "no|any|another|other way out|forward|through",
            "never ~2 get|be|gets|feel ~1 better|happy|okay|ok|normal|fine|enough|good",
            "nothing ~2 matters|helps|works|changes|left|good|better|point|hope|help|work|matter|change|feels",
            "not ~1 see|find|feel|have ~2 point|way|light|hope|reason|future|happiness|purpose",
            "what is the point|use",
            "i am|feel ~2 trapped|stuck|lost|doomed",
            "i am ~2 done|finished !for|answering|here|now|then|soon",
            "i ~1 want out !with|there|and|to",
            (
                "life ~2 sucks|hell|ruined|awful|terrible|miserable|unfair|hard|falling|nothing|joke|mess|"
                "hurts|painful|ended"
            ),
            "my life is ~2 over|nothing|mess|hell|shit|joke|done|garbage",
            "falling|fell|fallen apart|pieces",
            "give|gave|given|giving up !GIVENUP",
            "too ~1 much pain|hurt|suffering",
            "pain|hurts|hurt ~2 too|so|unbearable|never|much|every|constant|stop|bad ~1 much|bad|stops|ends|day",
            "want|need|make|please ~2 pain|it|hurt ~2 stop|end|away !of",
            "can not ~2 take|handle|stand|bear|do|cope|deal|go|keep|live ~3 anymore|longer|on|like|with",
            "at my|rock ~1 limit|bottom|end|breaking|lowest|rope ~1",
            "hit|reached my|rock|the ~1 limit|bottom|end|breaking|lowest|rope ~1",
            "i am|feel ~1 at the ~1 limit|bottom|end|breaking|lowest !of",
            "end of my rope",
        ),
        must_hit=(
            "I feel so hopeless",
            "nothing helps anymore",
            "there's no way out for me",
            "I can't take it anymore",
            "i want out",
            "i feel empty",
            "i'm at rock bottom",
            "im at the very end",
            "i've hit the bottom",
        ),
        must_miss=(
            "the map shows a way out of the park",
            "hope you are fine",
            "leave this one empty",
            "my phone is broken",
            "to make it to the end of a shift",
            "i'm done answering questions",
            "I would like to give up the sherry",
            "hard to give up smoking",
            "i don't want to go on with the questions",
        ),
        denied=Tier.T4,
        signal="hopeless",
    ),
    Rule(
        "worthless",
        Tier.T3,
        Kind.DISTRESS,
        "en",
        (
            (
                "i|me|feel|feeling|am|myself ~4 worthless|useless|pathetic|disgusting|unlovable|unwanted|"
                "failure|loser|garbage|disgrace|disappointment|burden"
            ),
            "worthlessness",
            "hate|hating|despise|loathe ~2 myself|me",
            "i am ~2 nothing|trash|waste|mistake|monster|failure|joke|shit|weak|evil",
            (
                "everyone|everybody|they|nobody|people ~2 hates|hate|despise|leaves|left|abandoned|forgot|"
                "likes|loves|wants|cares ~2 me"
            ),
            "not ~2 deserve|good enough|loved|worth|worthy",
            "my fault",
            "i ~2 ruin|ruined everything|it",
            "i am the problem",
            "NOBODY CARE",
            "no one|nobody|anybody|anyone ~2 CARE|loves|wants|likes|understands|listens ~1 me|about|for|i",
        ),
        must_hit=("I hate myself", "i am a worthless failure", "nobody cares about me", "i ruined everything"),
        must_miss=("the coupon is useless", "the book hates me not"),
        denied=Tier.T4,
        signal="worthless",
    ),
    Rule(
        "ashamed",
        Tier.T3,
        Kind.DISTRESS,
        "en",
        ("ashamed|guilt|guilty|shame",),
        must_hit=("i am so ashamed", "the guilt is there all day"),
        must_miss=("what a day", "it was a nice game"),
        denied=Tier.T4,
        signal="worthless",
    ),
    Rule(
        "alone",
        Tier.T3,
        Kind.DISTRESS,
        "en",
        (
            "so|all|completely|feel|feeling|totally|am ~1 alone|lonely|isolated|abandoned",
            "have|got no one|nobody|friends|family",
            "no|any ~1 friends|one ~2 to talk|left|turn|who|here",
            "nobody|no to|one to ~1 talk|turn",
            "lonely|loneliness",
        ),
        must_hit=("I feel so alone", "I have no one to talk to"),
        must_miss=("my house stands alone on the hill", "leave a message"),
        denied=Tier.T4,
        signal="alone",
    ),
    Rule(
        "exhausted",
        Tier.T3,
        Kind.DISTRESS,
        "en",
        (
            "TIRED ~1 of ~2 everything|this|trying|fighting|feeling|pretending|it|pain|hurting|people|life",
            "so|too|really|just ~2 tired|exhausted|drained|weary",
            "not ~1 have ~2 energy|strength|fight",
            "no ~1 energy|strength|fight ~1 left",
            "can not|hardly|barely ~2 get out of bed|function|cope",
            "not|barely ~2 eat|eating ~4",
            "not|barely ~2 sleep|slept|sleeping !before|past|right|well|good|great|much|through|properly",
        ),
        must_hit=("I'm so tired of fighting", "can't get out of bed anymore"),
        must_miss=(
            "the tires are worn",
            "fed the cat",
            "havent slept before two all week",
            "havent slept right in 11 years",
        ),
        denied=Tier.T4,
        signal="exhausted",
    ),
    Rule(
        "panic",
        Tier.T3,
        Kind.DISTRESS,
        "en",
        (
            (
                "panic|panicking|overwhelmed|depressed|depression|anxious|terrified|spiraling|spiralling|"
                "grieving|heartbroken|devastated|suicidally|traumatized|hysterical"
            ),
            "i|am|keep|stop|been|just|she|he|start|started ~2 crying|sobbing",
            "breaking|break ~1 down",
            "losing|lost|lose ~1 it|mind|control",
            "going ~1 crazy|insane|mad",
            "^ crying|sobbing",
            "freaking out",
            "not ~1 calm|stop|breathe ~1 crying|down|shaking|worrying|thinking",
            "not|do not feel|am ~1 safe|okay|ok|myself|well|good",
            (
                "^ help me !with|find|understand|fill|choose|book|get|out|sign|register|enroll|schedule|log|"
                "reset|apply|"
                "upload|print"
            ),
            "please|somebody|someone|anyone|god|just ~1 help me !with|find|understand|fill|choose|book|out",
            "help me ~1 please|now",
            "need ~1 help !with|for|choosing|finding|filling|paying|getting|signing",
            "need|want ~3 someone to? ~1 talk|listen|help",
            "can ~1 someone|anyone|somebody ~1 help|listen",
            "relapsed|relapse|using again",
            "scared of|for|to my|myself|what|life|be",
            "in ~2 crisis|pain|danger",
            "dark|bad|low|scary ~1 place|hole",
            "not|never ~3 happy|happiness|joy",
            "died|passed away",
            "lost my KIN",
            "ptsd|flashback|flashbacks|nightmares|trauma",
        ),
        must_hit=("I'm having a panic attack", "please help me", "I can't stop crying", "I'm in a really dark place"),
        must_miss=(
            "the panel is on Friday",
            "the help page is down",
            "can you help me",
            "help me with math",
            "my baby is crying one sec",
            "am i in the right place",
            "ok lets get going with it",
            "the adderall is what i need help with",
        ),
        denied=Tier.T4,
        signal="",
    ),
    Rule(
        "about_to_explode",
        Tier.T3,
        Kind.DISTRESS,
        "en",
        (
            "feel|feels|feeling like ~1 i am|will going? to? explode|snap|burst !from|with|into|a|at|my|photos",
            "am about to explode|snap|burst !from|with|into|a|my|chat|photos|out",
        ),
        must_hit=(
            "i feel like im gonna explode so i put the baby down and step out",
            "i feel like i'm going to snap",
        ),
        must_miss=("i feel like im gonna burst from dinner", "im about to snap a photo"),
        denied=Tier.T4,
    ),
)
