"""What a few words mean once danger was named, in English: the means are there, it is tonight, it is done."""

from __future__ import annotations

from bot.risk.context_cue import BODY, CHILD, MEANT, OTHERS, OVERDOSE, SELF, THEM, ContextCue
from bot.risk.model import Kind, Tier

THING = (
    r"(?:(?:the|a|my|his|her|some|all the|enough) )?(?!no )(?:\w+ )?"
    r"(?:pills?|meds|tablets|gun|pistol|rifle|knife|blade|razor|rope|noose|cord|belt|bottle|bleach|poison)"
)
GUN = (
    r"(?:(?:the|a|an|my|his|her|our|some) )?(?:\w+s )?(?!(?:no|nail|glue|heat|staple|water|toy|paint|grease) )(?:\w+ )?"
    r"(?:guns?|pistols?|rifles?|shotguns?|revolvers?|handguns?|firearms?|glock)"
)
_HAVE = (
    r"(?:ive|i have|i got|ive got|i bought|i found|we have|we got|weve got|"
    r"(?:theres|there is|there are)(?! (?:a |the )?bottle)|"
    r"(?:i|we) (?:have|got) access to|my \w+ keeps)"
)
_KEPT = (
    r"(?: (?:(?:in|on|under|by|at|behind) (?:(?:the|my|his|her|our) )?(?:\w+s )?\w+(?: \w+)?"
    r"|upstairs|downstairs|around))?"
)
_WHERE = r"(?:here|there|(?:in|on|under|by) (?:my|the) (?!(?:safe|lockbox|lock|trash|garbage|pharmacy|store)\b)\w+)"
_WITH_ME = "(?:right )?here|in front of me|in my (?:hands?|room|lap|pocket|bag)|next to me|beside me|with me"
_TIME = r"tonight|today|this (?:morning|afternoon|evening)|right now|in (?:an?|\d+|a few) (?:hours?|minutes?|mins?)"
HEIGHT = "bridge|roof|rooftop|ledge|edge|tracks|overpass|balcony|cliff|parking garage"
_NO_ANSWER = (
    r"(?: (?:(?:and|but) )?(?:(?:he|she|they) )?(?:wont|doesnt|isnt|not) (?:answer|respond|talk|mov)(?:e|ing)?"
    r"(?: me| to me)?)?"
)
_WOKE = r"(?:(?:he|she|they|my \w+|hes|shes|theyre) (?:woke up|awake|is awake)(?: now)?(?: (?:but|and|just))? )?"
_SLEEPING = (
    "(?:sleeping(?: it off)?|snoring|passed out|out of it|nodding (?:off|out)|falling asleep|hard to wake(?: up)?)"
)
_VERY = "(?:just |still |real |really |so |very |super |kinda |pretty )*"
WHO_HURTS = (
    r"my (?:husband|wife|hubby|spouse|fiance|boyfriend|girlfriend|bf|gf|partner|ex|exs|man|abuser|dad|father|stepdad|"
    r"stepfather|stepmom|uncle|brother|stepbrother|roommate|pimp|trafficker|old man|baby daddy|babys? (?:dad|father))"
)
THEY_ARE = f"hes|he is|shes|she is|theyre|they are|{WHO_HURTS} is"

CUES = (
    ContextCue(
        "means_named",
        SELF | OTHERS,
        Tier.T1,
        "en",
        (
            f"{_HAVE} {THING}{_KEPT}",
            f"the {THING} (?:is|are) (?:ready|loaded)",
            f"(?:(?:yes|im safe|safe) )*(?:for now )?(?:but )?{THING} (?:is|are) still {_WHERE}",
        ),
        (
            "i have the pills",
            "I've got a gun",
            "i found my dads gun",
            "i have enough pills",
            "the gun is loaded",
            "yes for now but the pills are still in my drawer",
            "theres pills in the cabinet",
            "there's a rope in the garage",
        ),
        (
            "i have a question",
            "i have therapy tonight",
            "i have no pills",
            "i gave my gun to my brother",
            "theres no pills in the house",
            "theres a bottle in the kitchen",
            "i have the number in my phone",
            "there is a class in the building",
        ),
    ),
    ContextCue(
        "gun_named",
        SELF | OTHERS,
        Tier.T1,
        "en",
        (f"{_HAVE} {GUN}{_KEPT}", f"(?:its|it is) {GUN}{_KEPT}"),
        (
            "theres a rifle in the closet",
            "i got my grandpas shotgun",
            "i have my dads gun",
            "we got guns in the house",
            "i have access to a gun",
            "its my dads rifle",
        ),
        (
            "i have no gun",
            "there are no guns here",
            "i sold my gun",
            "i have a top gun poster",
            "is there a gun in it?",
            "i got a nail gun in the truck",
        ),
        in_distress=True,
    ),
    ContextCue(
        "means_in_hand",
        SELF | OTHERS,
        Tier.T0,
        "en",
        (
            f"(?:(?:i have|ive|i got|ive got|got) )?(?:it|them|{THING})(?: is| are)? (?:{_WITH_ME}|out)",
            f"(?:its|theyre) (?:{_WITH_ME})",
            r"(?:im )?holding (?:it|them|a|the) ?\w*",
            "(?:right )?in front of me",
            "in my hands?",
            "(?:sitting )?right here next to me",
            "im looking at (?:it|them)",
        ),
        (
            "got it here",
            "they're in front of me",
            "in my hand",
            "the knife is right here",
            "I'm holding it",
            "right in front of me now",
            "i have it with me",
        ),
        (
            "got it",
            "got it thanks",
            "my mom is here with me",
            "the number is in front of me",
            "i don't have it here",
            "i have my dog here",
        ),
    ),
    ContextCue(
        "time_named",
        SELF | OTHERS | THEM,
        Tier.T1,
        "en",
        (
            f"(?:its |its going to be |it will be |im (?:doing|going to do) it |ill do it |thinking )?(?:{_TIME})",
            "(?:tonight|today)(?: is the (?:night|day)|s the (?:night|day))",
            r"before (?:anyone|they|he|she|my \w+) gets? home",
        ),
        (
            "tonight",
            "probably tonight",
            "Today is the day",
            "right now",
            "in an hour",
            "I'll do it tonight",
            "before anyone gets home",
        ),
        (
            "tonight?",
            "can you call me tonight",
            "i have therapy today",
            "not tonight",
            "today was better",
            "i can come in today",
            "see you tonight",
        ),
        at_once=True,
    ),
    ContextCue(
        "place_named",
        SELF,
        Tier.T0,
        "en",
        (
            rf"(?:im |i am )?(?:standing |sitting |up )*(?:on|at) (?:the |a )?(?:\w+ )?(?:{HEIGHT})",
            rf"(?:im |i am )?(?:standing |sitting |up )*(?:on|at) the (?:edge|top) of (?:the|a) (?:\w+ )?(?:{HEIGHT})",
        ),
        ("on the bridge now", "i'm on the roof", "standing at the edge", "at the train tracks"),
        (
            "i live by the bridge",
            "my mom is on the roof fixing it",
            "on the bus",
            "i'm on the phone with 988",
            "i'm not on the bridge",
        ),
    ),
    ContextCue(
        "now_doing",
        SELF,
        Tier.T0,
        "en",
        (
            "(?:im )?(?:about to|going to|gonna) (?:do it|jump|pull it|take them|use it)",
            "(?:im )?doing it",
            "its time",
            "here i go",
        ),
        ("I'm about to do it", "gonna jump now", "doing it now", "it's time"),
        (
            "i'm going to call 988",
            "i'm going to bed",
            "about to call my sister",
            "i'm not going to do it",
            "i'm doing better now",
        ),
    ),
    ContextCue(
        "taken",
        SELF,
        Tier.T0,
        "en",
        (
            "(?:i )?(?:already |just )?(?:took|swallowed|drank) (?:(?:it|them)(?: all)?|all of (?:it|them)|everything)",
            "ive (?:already )?taken (?:it|them|all of (?:it|them)|everything)",
        ),
        ("took them", "i already took it", "I just swallowed all of them", "i've taken everything"),
        ("took a walk", "they took it away", "took my kids to school", "i took my meds this morning like always"),
        kind=Kind.OVERDOSE,
    ),
    ContextCue(
        "they_sleep_on",
        BODY,
        Tier.T0,
        "en",
        (
            (
                rf"{_WOKE}(?:(?:{THEY_ARE}|(?:my \w+|he|she) is) )?{_VERY}"
                rf"(?:sleepy|drowsy|groggy|asleep|{_SLEEPING})(?: (?:though|again|tho))?"
                rf"{_NO_ANSWER}"
            ),
            r"(?:he|she|they|my \w+) (?:just )?(?:went (?:back )?to sleep|fell (?:back )?asleep|passed (?:back )?out)",
            rf"(?:he|she|they) keeps? {_SLEEPING}",
            r"(?:he|she|they)(?:ll| will| is gonna|s gonna)? (?:just )?sleep it off",
            r"(?:im |i am |were )?(?:gonna |just |going to )*(?:let|letting) (?:him|her|them) sleep(?: it off)?",
        ),
        (
            "shes sleeping it off",
            "ok shes awake now but real sleepy",
            "she woke up but shes so sleepy",
            "he's snoring",
            "shes asleep and wont answer",
            "letting him sleep",
            "she went back to sleep",
            "he keeps nodding off",
        ),
        ("the kids are asleep", "shes awake and talking", "i cant sleep", "he sleeps at his moms", "is she sleeping?"),
        as_before=True,
    ),
    ContextCue(
        "sleeping_it_off",
        OVERDOSE,
        Tier.T0,
        "en",
        (
            rf"(?:im |i am |i feel )?(?:just )?(?:getting|feeling|so|really|real|very) {_VERY}(?:sleepy|drowsy|groggy)",
            (
                r"(?:(?:she|he|my \w+) (?:wont|isnt|doesnt) answer(?:ing)? )?"
                r"(?:i )?(?:cant|can barely|can hardly|barely) (?:type|talk|move|keep my eyes open)"
            ),
            "my (?:mouth|lips|tongue) (?:is |are |feels? )?numb",
            "(?:im |i am )?(?:just |gonna |going to |about to |ima )*(?:sleep it off|go to sleep|pass out|nodding off)",
        ),
        (
            "i can barely type",
            "my mouth is numb",
            "im getting sleepy",
            "so sleepy",
            "im gonna sleep it off",
            "about to pass out",
        ),
        ("i cant sleep", "i sleep fine", "im not sleepy", "i want to sleep better"),
        as_before=True,
    ),
    ContextCue(
        "alone_with_it",
        OVERDOSE,
        Tier.T1,
        "en",
        (
            r"(?:im |i am )?(?:all |home |still )*(?:alone|by myself)(?: in (?:here|there|my \w+|the \w+))?",
            r"(?:nobodys|nobody is|no ones|no one is|nobody|theres nobody) (?:here|home|around)(?: with me)?",
        ),
        ("yeah im alone in here", "im by myself", "nobodys home", "i'm all alone"),
        ("im not alone", "leave me alone", "my sister is here", "nobody told me", "are you alone?"),
    ),
    ContextCue(
        "driving_off",
        OVERDOSE | CHILD,
        Tier.T1,
        "en",
        (
            (
                r"(?:im |i am |ima |ill |i will )?(?:(?:gonna|going to|about to|i have to|i gotta|have to|gotta) )?"
                r"(?:just )?(?:drive|driving)(?: (?:home|back|there|off|now|him|her|them|us|the kids))*"
                r"(?: in (?:a|an|like a|\d+) ?(?:min|mins|minute|minutes|bit|sec|few)?)?"
            ),
        ),
        ("gonna drive home in a min", "im driving home", "about to drive back", "i have to drive the kids home"),
        ("im not driving", "my brother is driving", "i drive a truck for work", "can you drive"),
        as_before=True,
    ),
    ContextCue(
        "done",
        SELF,
        Tier.T0,
        "en",
        (
            "(?:i )?(?:already |just )?did it",
            "its (?:already )?done",
            "i (?:already |just )?cut(?: myself)?",
            "its (?:bleeding|too late)",
            "(?:im|i am) bleeding(?: (?:a lot|bad|everywhere|pretty bad|real bad))?",
        ),
        ("im bleeding", "i did it", "just did it", "it's done", "it's too late"),
        ("i did it yesterday, i called you", "i did well", "are you done", "i did the dishes"),
    ),
    ContextCue(
        "knows_what_to_do",
        SELF,
        Tier.T1,
        "en",
        (
            r"(?:now )?i (?:finally |just )?know (?:exactly )?what (?:i|ive) (?:have to|got to|need to|gotta) do",
            r"(?:now )?i know what (?:im|i am) (?:gonna|going to|supposed to) do",
        ),
        ("i know what i have to do", "now i know what i need to do", "i know what im gonna do"),
        ("i know what i have to do for the form", "i dont know what to do", "do i know what i have to do?"),
        at_once=True,
    ),
    ContextCue(
        "no_joke",
        MEANT,
        Tier.T1,
        "en",
        (
            r"(?:jk )?not (?:jk|joking|kidding|a joke)",
            r"(?:(?:im|i am|i was) )?not (?:joking|kidding)",
            r"(?:it|its|it is|that|thats|that is) (?:not|wasnt|isnt) (?:a joke|jk)",
        ),
        ("not jk", "im not joking", "ok it's not a joke", "that wasn't a joke"),
        ("not joking, your hours are odd", "it was a joke", "no joke intended there"),
        at_once=True,
    ),
)
