"""What a few words mean once danger was named, in English: the means are there, it is tonight, he is here."""

from __future__ import annotations

from bot.risk.context_cue import ABUSE, BODY, CHILD, OTHERS, OVERDOSE, SELF, THEM, ContextCue
from bot.risk.model import Kind, Tier

_THING = (
    r"(?:(?:the|a|my|his|her|some|all the|enough) )?(?!no )(?:\w+ )?"
    r"(?:pills?|meds|tablets|gun|pistol|rifle|knife|blade|razor|rope|noose|cord|belt|bottle|bleach|poison)"
)
_GUN = (
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
_HEIGHT = "bridge|roof|rooftop|ledge|edge|tracks|overpass|balcony|cliff|parking garage"
_NO_ANSWER = (
    r"(?: (?:(?:and|but) )?(?:(?:he|she|they) )?(?:wont|doesnt|isnt|not) (?:answer|respond|talk|mov)(?:e|ing)?"
    r"(?: me| to me)?)?"
)
_WOKE = r"(?:(?:he|she|they|my \w+|hes|shes|theyre) (?:woke up|awake|is awake)(?: now)?(?: (?:but|and|just))? )?"
_SLEEPING = (
    "(?:sleeping(?: it off)?|snoring|passed out|out of it|nodding (?:off|out)|falling asleep|hard to wake(?: up)?)"
)
_VERY = "(?:just |still |real |really |so |very |super |kinda |pretty )*"
_GOING = r"(?: (?:i )?(?:gotta|have to|got to|gtg|g2g|need to)(?: go)?)?"
_WHO_HURTS = (
    r"my (?:husband|wife|hubby|spouse|fiance|boyfriend|girlfriend|bf|gf|partner|ex|exs|man|abuser|dad|father|stepdad|"
    r"stepfather|stepmom|uncle|brother|stepbrother|roommate|pimp|trafficker|old man|baby daddy|babys? (?:dad|father))"
)
_NO_IDEA = (
    "(?:dont|do not|doesnt) know where (?:he|she|they) (?:is|are|went|ran off|ran|goes)(?: to)?"
    "|(?:have )?no idea where (?:he|she|they) (?:is|are|went|ran)(?: to)?|dont know where (?:hes|shes|theyre)(?: at)?"
)
_RAN = (
    r"(?:he|she|they|my \w+) (?:just |already )?(?:took off|ran off|ran out|ran away|drove off|disappeared"
    r"|walked out|snuck out)(?: (?:the|of the) (?:house|door))?"
)
_SEARCHED = r"(?: (?:and|but) (?:i|we) (?:looked|checked) everywhere)?"
_NOT_PICKING = (
    "(?:wont|isnt|not|aint|doesnt|hasnt|didnt|stopped|quit) "
    "(?:answer(?:ed|ing)?|pick(?:ed|ing)? up|respond(?:ed|ing)?|reply(?:ing)?|replied|text(?:ed|ing)?)"
)
_THEY_ARE = f"hes|he is|shes|she is|theyre|they are|{_WHO_HURTS} is"

CUES = (
    ContextCue(
        "means_named", SELF | OTHERS, Tier.T1, "en",
        (
            f"{_HAVE} {_THING}{_KEPT}", f"the {_THING} (?:is|are) (?:ready|loaded)",
            f"(?:(?:yes|im safe|safe) )*(?:for now )?(?:but )?{_THING} (?:is|are) still {_WHERE}",
        ),
        (
            "i have the pills", "I've got a gun", "i found my dads gun", "i have enough pills", "the gun is loaded",
            "yes for now but the pills are still in my drawer",
            "theres pills in the cabinet", "there's a rope in the garage",
        ),
        (
            "i have a question", "i have therapy tonight", "i have no pills", "i gave my gun to my brother",
            "theres no pills in the house", "theres a bottle in the kitchen", "i have the number in my phone",
            "there is a class in the building",
        ),
    ),
    ContextCue(
        "gun_named", SELF | OTHERS, Tier.T1, "en",
        (f"{_HAVE} {_GUN}{_KEPT}", f"(?:its|it is) {_GUN}{_KEPT}"),
        (
            "theres a rifle in the closet", "i got my grandpas shotgun", "i have my dads gun",
            "we got guns in the house", "i have access to a gun", "its my dads rifle",
        ),
        (
            "i have no gun", "there are no guns here", "i sold my gun", "i have a top gun poster",
            "is there a gun in it?", "i got a nail gun in the truck",
        ),
        in_distress=True,
    ),
    ContextCue(
        "means_in_hand", SELF | OTHERS, Tier.T0, "en",
        (
            f"(?:(?:i have|ive|i got|ive got|got) )?(?:it|them|{_THING})(?: is| are)? (?:{_WITH_ME}|out)",
            f"(?:its|theyre) (?:{_WITH_ME})",
            r"(?:im )?holding (?:it|them|a|the) ?\w*", "(?:right )?in front of me", "in my hands?",
            "(?:sitting )?right here next to me", "im looking at (?:it|them)",
        ),
        (
            "got it here", "they're in front of me", "in my hand", "the knife is right here", "I'm holding it",
            "right in front of me now", "i have it with me",
        ),
        (
            "got it", "got it thanks", "my mom is here with me", "the number is in front of me",
            "i don't have it here", "i have my dog here",
        ),
    ),
    ContextCue(
        "time_named", SELF | OTHERS | THEM, Tier.T1, "en",
        (
            f"(?:its |its going to be |it will be |im (?:doing|going to do) it |ill do it |thinking )?(?:{_TIME})",
            "(?:tonight|today)(?: is the (?:night|day)|s the (?:night|day))",
            r"before (?:anyone|they|he|she|my \w+) gets? home",
        ),
        (
            "tonight", "probably tonight", "Today is the day", "right now", "in an hour", "I'll do it tonight",
            "before anyone gets home",
        ),
        (
            "tonight?", "can you call me tonight", "i have therapy today", "not tonight", "today was better",
            "i can come in today", "see you tonight",
        ),
        at_once=True,
    ),
    ContextCue(
        "place_named", SELF, Tier.T0, "en",
        (
            rf"(?:im |i am )?(?:standing |sitting |up )*(?:on|at) (?:the |a )?(?:\w+ )?(?:{_HEIGHT})",
            rf"(?:im |i am )?(?:standing |sitting |up )*(?:on|at) the (?:edge|top) of (?:the|a) (?:\w+ )?(?:{_HEIGHT})",
        ),
        ("on the bridge now", "i'm on the roof", "standing at the edge", "at the train tracks"),
        (
            "i live by the bridge", "my mom is on the roof fixing it", "on the bus", "i'm on the phone with 988",
            "i'm not on the bridge",
        ),
    ),
    ContextCue(
        "now_doing", SELF, Tier.T0, "en",
        (
            "(?:im )?(?:about to|going to|gonna) (?:do it|jump|pull it|take them|use it)", "(?:im )?doing it",
            "its time", "here i go",
        ),
        ("I'm about to do it", "gonna jump now", "doing it now", "it's time"),
        (
            "i'm going to call 988", "i'm going to bed", "about to call my sister", "i'm not going to do it",
            "i'm doing better now",
        ),
    ),
    ContextCue(
        "taken", SELF, Tier.T0, "en",
        (
            "(?:i )?(?:already |just )?(?:took|swallowed|drank) (?:(?:it|them)(?: all)?|all of (?:it|them)|everything)",
            "ive (?:already )?taken (?:it|them|all of (?:it|them)|everything)",
        ),
        ("took them", "i already took it", "I just swallowed all of them", "i've taken everything"),
        ("took a walk", "they took it away", "took my kids to school", "i took my meds this morning like always"),
        kind=Kind.OVERDOSE,
    ),
    ContextCue(
        "they_sleep_on", BODY, Tier.T0, "en",
        (
            (
                rf"{_WOKE}(?:(?:{_THEY_ARE}|(?:my \w+|he|she) is) )?{_VERY}"
                rf"(?:sleepy|drowsy|groggy|asleep|{_SLEEPING})(?: (?:though|again|tho))?"
                rf"{_NO_ANSWER}"
            ),
            r"(?:he|she|they|my \w+) (?:just )?(?:went (?:back )?to sleep|fell (?:back )?asleep|passed (?:back )?out)",
            rf"(?:he|she|they) keeps? {_SLEEPING}",
            r"(?:he|she|they)(?:ll| will| is gonna|s gonna)? (?:just )?sleep it off",
            r"(?:im |i am |were )?(?:gonna |just |going to )*(?:let|letting) (?:him|her|them) sleep(?: it off)?",
        ),
        (
            "shes sleeping it off", "ok shes awake now but real sleepy", "she woke up but shes so sleepy",
            "he's snoring", "shes asleep and wont answer", "letting him sleep", "she went back to sleep",
            "he keeps nodding off",
        ),
        ("the kids are asleep", "shes awake and talking", "i cant sleep", "he sleeps at his moms", "is she sleeping?"),
        as_before=True,
    ),
    ContextCue(
        "sleeping_it_off", OVERDOSE, Tier.T0, "en",
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
            "i can barely type", "my mouth is numb", "im getting sleepy", "so sleepy", "im gonna sleep it off",
            "about to pass out",
        ),
        ("i cant sleep", "i sleep fine", "im not sleepy", "i want to sleep better"),
        as_before=True,
    ),
    ContextCue(
        "alone_with_it", OVERDOSE, Tier.T1, "en",
        (
            r"(?:im |i am )?(?:all |home |still )*(?:alone|by myself)(?: in (?:here|there|my \w+|the \w+))?",
            r"(?:nobodys|nobody is|no ones|no one is|nobody|theres nobody) (?:here|home|around)(?: with me)?",
        ),
        ("yeah im alone in here", "im by myself", "nobodys home", "i'm all alone"),
        ("im not alone", "leave me alone", "my sister is here", "nobody told me", "are you alone?"),
    ),
    ContextCue(
        "driving_off", OVERDOSE | CHILD, Tier.T1, "en",
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
        "done", SELF, Tier.T0, "en",
        (
            "(?:i )?(?:already |just )?did it", "its (?:already )?done", "i (?:already |just )?cut(?: myself)?",
            "its (?:bleeding|too late)", "(?:im|i am) bleeding(?: (?:a lot|bad|everywhere|pretty bad|real bad))?",
        ),
        ("im bleeding", "i did it", "just did it", "it's done", "it's too late"),
        ("i did it yesterday, i called you", "i did well", "are you done", "i did the dishes"),
    ),
    ContextCue(
        "they_are_close", ABUSE, Tier.T0, "en",
        (
            rf"(?:{_THEY_ARE}|dads|dad is)(?: back| home| right)? (?:here|outside|inside|home|back|coming)",
            rf"(?:{_THEY_ARE}) (?:in the (?:house|room|apartment|next room)|at the (?:door|window))",
            rf"(?:{_THEY_ARE}) on (?:his|her|their) way",
            rf"(?:{_THEY_ARE}) (?:almost (?:here|home)|pulling (?:up|in)|walking in){_GOING}",
            (
                rf"(?:hell|shell|theyll|he will|she will|{_WHO_HURTS} will) be (?:home|here|back) "
                rf"(?:soon|any (?:minute|"
                rf"second)){_GOING}"
            ),
            rf"(?:{_THEY_ARE}) (?:here|home|back|coming){_GOING}",
            f"(?:{_THEY_ARE}) (?:knocking|banging on the door|breaking (?:in|the door)|looking for (?:me|us))",
            "(?:he|she|they) (?:came back|found (?:me|us)|followed me|has it with (?:him|her))",
            "(?:he|she|they) just (?:got (?:here|home)|came (?:in|home|back)|pulled (?:in|up))",
            "(?:i can )?hear (?:him|her|them)(?: coming| outside| at the door)?",
            "(?:right )?outside my (?:door|house|window)",
        ),
        (
            "he'll be home any minute", "hes pulling up gotta go", "he's here", "he's outside", "he found me",
            "She is at the door now", "I can hear him coming", "he came back", "my husband is home",
            "he just pulled in",
        ),
        (
            "he's in jail", "he's not here", "he moved out", "is he here?", "my sister is nice", "he's a doctor",
            "my kids are here", "my advocate is pulling up", "my ride is almost here", "my mom will be home soon",
            "my lawyer is outside",
        ),
    ),
    ContextCue(
        "no_way_out", ABUSE, Tier.T1, "en",
        (
            r"(?:he|she|they) (?:took|has|hid) (?:my|the|all the) keys(?: (?:and|so) i cant (?:leave|get out|go))?",
            (
                r"i cant (?:(?:get|go) out(?: of (?:here|the house|my house))?"
                r"|leave (?:the|this|my) (?:house|apartment|room))"
            ),
            r"(?:he|she|they) locked (?:the door|all the doors|everything)(?: from (?:the )?outside)?",
        ),
        ("he took the keys", "i cant get out", "she hid my keys and i cant leave", "he locked the door from outside"),
        (
            "i have my keys", "can i leave?", "i cant leave him", "he took the keys to the shop",
        ),
    ),
    ContextCue(
        "neck_hurts_after", ABUSE, Tier.T1, "en",
        (
            (
                r"my (?:neck|throat) (?:is |still |really |is still )?(?:hurts?|hurting|sore|swollen|killing me|aches?)"
                r"(?: and (?:my voice is|im) (?:hoarse|raspy|gone))?"
            ),
            "(?:its |it )?hurts to swallow", "(?:im|my voice is) (?:hoarse|raspy|gone)",
        ),
        ("my neck is sore", "my throat hurts and my voice is hoarse", "hurts to swallow", "im hoarse"),
        ("my back is sore", "its a pain in the neck", "my neck is fine", "does your throat hurt?"),
    ),
    ContextCue(
        "they_have_it", THEM, Tier.T0, "en",
        (
            f"(?:he|she|they) (?:has|have|got) (?:it|them|{_THING})",
            f"(?:he|she|they) (?:has|have|got) (?:it|them|{_THING}) (?:in (?:his|her) hands?|with (?:him|her))",
            rf"(?:{_THEY_ARE}) (?:on|at) the (?:\w+ )?(?:{_HEIGHT})",
            f"(?:no )?(?:{_THEY_ARE}) (?:still )?locked (?:in|in the (?:bathroom|room|bedroom))",
            "(?:he|she|they) (?:locked the door|wont open the door)",
            f"(?:{_THEY_ARE}) (?:doing it|about to do it)",
            "(?:he|she|they) (?:just )?(?:took|swallowed) (?:it|them|all of them)",
        ),
        (
            "she has the pills", "he's on the roof", "she's locked in the bathroom", "he won't open the door",
            "she took them", "he has it in his hand",
        ),
        ("she has a therapist", "he's at work", "she has school today", "he's on the phone", "she doesn't have it"),
    ),
    ContextCue(
        "no_answer_at_the_door", THEM, Tier.T1, "en",
        (
            (
                r"(?:actually |i mean )?(?:(?:no one|nobody) (?:answered|answers)"
                r"|(?:he|she|my \w+) (?:didnt answer|isnt answering|wont answer|doesnt answer))"
                r" (?:when i (?:just )?knocked(?: just)?|the door)"
            ),
            "i knocked (?:and|but) (?:no one|nobody) answered",
            "i knocked (?:and|but) (?:he|she) (?:didnt answer|isnt answering)",
        ),
        ("actually no one answered when i knocked", "she isnt answering the door", "i knocked and nobody answered"),
        ("he doesnt answer my texts", "nobody answered the phone", "he answered the door", "is he not answering?"),
    ),
    ContextCue(
        "close_to_them", OTHERS, Tier.T0, "en",
        (
            "(?:im )?(?:outside|in front of|at) (?:his|her|their) (?:house|door|place|apartment|work|job)",
            f"(?:{_THEY_ARE}) (?:right )?(?:here|in front of me|in the next room|outside)",
            "(?:im )?on my way(?: there| over| to (?:him|her|them|his house|her house))?",
        ),
        ("i'm outside his house", "he's right here", "on my way there", "she is in the next room"),
        ("i'm outside the clinic", "he's at work", "on my way home", "i'm at my mom's place", "on my way to you"),
    ),
    ContextCue(
        "knows_what_to_do", SELF, Tier.T1, "en",
        (
            r"(?:now )?i (?:finally |just )?know (?:exactly )?what (?:i|ive) (?:have to|got to|need to|gotta) do",
            r"(?:now )?i know what (?:im|i am) (?:gonna|going to|supposed to) do",
        ),
        ("i know what i have to do", "now i know what i need to do", "i know what im gonna do"),
        ("i know what i have to do for the form", "i dont know what to do", "do i know what i have to do?"),
        at_once=True,
    ),
    ContextCue(
        "gone_missing", THEM, Tier.T0, "en",
        (
            rf"(?:i |we |still )*(?:cant|cannot|can not|couldnt) find (?:him|her|them|my \w+)(?: anywhere)?{_SEARCHED}",
            rf"(?:{_RAN}|(?:he|she|they|my \w+) left)(?: (?:and|but|n))? (?:i |we )?(?:{_NO_IDEA})",
            rf"(?:i |we )?(?:{_NO_IDEA})", rf"(?:{_RAN})(?: (?:with|w) (?:it|them|{_THING}|{_GUN}))?",
            "(?:hes|shes|theyre) missing", f"(?:he|she|they) (?:left|took off) (?:with|w) (?:it|them|{_THING}|{_GUN})",
        ),
        (
            "i cant find her", "she ran off", "he took off and i dont know where he is", "we cant find my son anywhere",
            "i have no idea where she went", "he left with the rifle",
        ),
        ("i cant find the form", "she left for school", "he ran a mile", "i dont know where the clinic is"),
        after_grave=True,
    ),
    ContextCue(
        "not_answering", THEM, Tier.T1, "en",
        (
            (
                rf"(?:he|she|they|hes|shes|theyre|my \w+)(?: (?:is|has|just|still))* {_NOT_PICKING}"
                r"(?: (?:back|me|(?:my|her|his|the) (?:calls?|texts?|messages?|phone|cell)|calls|texts|or|anymore))*"
            ),
            r"(?:(?:her|his|the|their) phone (?:is )?)?(?:(?:goes|going|went) )?(?:straight to voicemail|off|dead)",
        ),
        ("she wont answer her phone", "hes not picking up", "straight to voicemail", "he stopped texting me back"),
        ("he answered his phone", "she isnt home", "she wont answer the survey", "is she answering?"),
        as_before=True,
    ),
    ContextCue(
        "put_out_of_reach", THEM | SELF, Tier.T2, "en",
        (
            (
                f"(?:i |we |ive )?(?:just )?(?:got|took|put|locked|hid|moved) (?:all )?(?:the|his|her|their|my) "
                f"(?:{_THING}|razors|blades|knives|guns) (?:put |locked )?(?:away|up)"
            ),
        ),
        ("got the razors away", "we put her pills away", "I locked the guns up"),
        ("put the dishes away", "got the kids away", "I locked the door"),
    ),
)  # fmt: skip
