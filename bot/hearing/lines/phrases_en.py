"""How whole clauses answer a question of the talk in English: for each question its ways, one a line.

Regular expressions over small letters without accents; `<words>` stands for the entry of that name in `PARTS`. A way
has to match the clause from its first to its last letter. One that could mean something else is not here.
"""

from __future__ import annotations

PARTS = {
    "kin": (
        "((step)?(son|daughter|child|children|kids?|boy|girl|mom|mum|mama|mother|dad|father|brother|sister|parents?)"
        "(-in-law)?|teen(ager)?|husband|wife|spouse|partner|boyfriend|girlfriend|fiancee?|sibling"
        "|(best )?friend|nephew"
        "|niece|cousin|uncle|aunt|grand(ma|pa|mother|father|son|daughter|parents)|roommate|neighbou?r|coworker|carnal)"
    ),
    "loved": r"((my|our) (\w+ )?<kin>|a (close |good )?friend|some(one|body) (else|i (love|care about)))",
    "this": "(it's|its|it is|this is)",
    "other": "((some|any)(one|body)( else)?|another person|other people|him|her|them)",
    "told": "(,? (i (already |just )?(told|said)|like i said|already).*)?",
    "instead": "((please )?instead|rather|and (don't|dont|not)|,? not|but not|don't call|dont call)( .*)?",
    "detail": "(,? (he's .*|she's .*|who .*|he is .*|she is .*))?",
    "days": "((mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|mornings?|evenings?|afternoons?|nights?)",
    "when": (
        r"((after|before|around|between|during|from|until|when(ever)?|only|if|once|instead|back|later|early|late) .*"
        r"|(at|on|in|by) .*|any ?time.*|any day.*|<days>.*|(tonight|tomorrow|later|instead|first|back|only)\b.*"
        r"|\d.*)"
    ),
    "polite": (
        "(,? (please|if possible|if i can|if you can|if that's ok(ay)?|only"
        "|if (you|they|yall|there)('?s| have| got| has| is)* (one|any|some(one|body))))"
    ),
    "week": (
        "((mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(days?)?|weekdays?|weekends?)"
        "( (mornings?|evenings?|afternoons?|nights?))?"
    ),
    "clock": (
        r"( (after|before|around|from|until|til|till) (like )?(\d{1,2}(:\d\d)?( ?[ap]\.?m\.?)?|noon|lunch|work|school))"
    ),
    "who": "(wom[ae]n|m[ae]n|lady|female|male)",
    "kind": (
        "(older|younger|black|latin[ao]|hispanic|native|asian|gay|queer|trans|christian|catholic|muslim|jewish"
        "|methodist|baptist|pentecostal"
        "|spiritual"
        "|religious|faith[- ]based|non[- ]?religious|bilingual|spanish[- ]speaking)"
    ),
    "person": "(<kind> (<who>|<role>|person|one)|<who>( <role>)?)",
    "not": "(,? (and )?(please )?(not|no) (an? )?<who>)",
    "faith": "(religio(n|us)|god|jesus|bible|church|christian|preach(y|ing|ers?)?|prayers?|pastors?|faith|spiritual)",
    "slot": "(morning|afternoon|evening|night|weekend|late|after[- ]work)",
    "id": "(i'?d|i would|i)",
    "role": "(therapist|counsell?or|doctor|provider|nurse|psychologist|psychiatrist)",
    "way": "(online|in[ -]person|by (video|phone|text|chat)|over (video|the phone)|virtual(ly)?|telehealth)",
    "may": "(you can |you may |it's best to |better to |best to |only )?",
    "vague": r"(it|this|that|any of (it|this|that)|anything|everything)\b",
    "hope": (
        "(i (really |just )?(want|wanna|hope|wish|would like)( to)?|i'd (really )?(like|love) to|my goal is( to)?"
        "|i'm hoping to)"
    ),
    "habit": (
        "(drinking|using|smoking|vaping|gambling|taking (pills|drugs|them)|doing drugs|lying|fighting|yelling|hiding"
        r"|worrying|crying|overthinking|hating myself|blaming myself|being (so )?(angry|sad|scared|afraid"
        r"|anxious|mean)"
        r"|weed|alcohol|pills|meth|heroin|cocaine)\b"
    ),
    "scold": r"(judg|lectur|scold|yell|preach|push)\w+",
    "kindly": "(straight|honest|direct|blunt|gentle|patient|kind|real|upfront|careful|easy|nice|open)",
    "no": "((please )?(don't|dont|do not|never|stop|quit))",
    "pronouns": (
        r"((she|he|they|xe|ze) ?([/,]|and|or) ?(her|hers|him|his|them|theirs?|xem|zir|hir|they|she|he)( ?/ ?\w+)?)"
    ),
    "title": (
        r"(ma'?am|sir|miss|missus|mrs\.? ?\w*|mr\.? ?\w*|honey|hun|hon|sweetie|sweetheart|dear|darling|buddy|bro|dude"
        r"|girl|lady|kid|crazy|sick|(a |an )?(addict|alcoholic|junkie|drunk|patient|client|victim|case)"
        r"|(by )?my (dead|old|last|legal) ?name)"
    ),
    "well": "(sober|clean|healthy|healthier|well|better|happy|happier|calm|calmer|stable|okay|safe|normal)",
}

NOT_NAMES = (
    "not none no on in at by to if is private hard the a an and or my your me something nothing too so already bad"
    " important irrelevant unimportant mud dirt being out off after before back when whenever any anytime anyone"
    " some sometime someone every everyone everyday now later today tonight tomorrow asap soon please only instead"
    " around between during from once until till with about for first morning mornings evening evenings afternoon"
    " afternoons night nights noon day days weekday weekdays weekend weekends week early late daily monday tuesday"
    " wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays"
    " crazy name names stupid weak lazy dramatic insane junkie addict drunk fat old liar dumb selfish paranoid silly"
    " maybe up right as this that it what whatever collect direct directly home work ugly worthless useless"
    " sensitive because but he she they never always irresponsible cheap evil weird pathetic often again regularly"
    " hopeless ruined known"
)
"""Small words, times and bad names: "call me crazy", "my name is not important"."""

WAYS = {
    "name": (
        "my (real |first |full |nick)?name('s| is) <name>",
        "(you can |you may |just |friends |my friends |everyone |people )?calls? me <name>",
        "i go by <name>",
        "i'm called <name>",
        "change my name to <name>",
    ),
    "contact": (
        ".*(<phone>|<email>).*",
        "<may>(text|e-?mail|message) me(,? not .*)?",
        "(can|could|will|would) (someone|somebody|a person) (please |just )?(text|e-?mail|message) me( .*)?",
        "(can|could|will|would) (you|they)( guys)? (please |just )?(text|e-?mail|message) me <instead>",
        "(can|could) (i|we) (just )?(get|have|do) (a )?(texts?|e-?mails?|messages?)( .*)?",
        "(i (want|prefer|like)|i'd (prefer|like|rather (have|get)?)) (a )?(texts?|e-?mails?)( .*)?",
        "<may>(call|text|e-?mail|phone|reach|contact|message) me <when>",
        r"no (voice ?mails?|phone calls|calls|texts)\b.*",
        "(don't|dont|do not|never) leave (me )?(a |any )?(voice ?mails?|messages?).*",
        "(don't|dont|do not|never) (call|text|phone|email)( me)? (at|on|during|after|before|in the|home|the house) ?.*",
        "(don't|dont|do not|never) (call|text|phone|email)( me)? my (house|home|work|phone|job|cell)( .*)?",
        "(don't|dont|do not|never) (call|text) me",
        "(the )?best (time|way) to (reach|call|text|get|contact) me .*",
        r"i('m| am) (free|available) ((after|before|around|between|in the|on|most) )?(\d|noon|lunch|work|<days>).*",
        "change my (number|phone|phone number|e-?mail|contact) to .*",
    ),
    "for_whom": (
        "<this> (just |only |really )?for (me|myself|us)(,? (please|too|really|and (me|my .*)))?",
        "<this> (not for me,? (it's |but )?)?(just |only |really )?for <loved><detail>(,? not (for )?me)?",
        "<this> for (me|us) and <loved>",
        "<this> (about )?<loved>,? (and )?(it's )?not (about |for )?me",
        "<this> not (for |about )?me,? (but )?(<this> )?((for|about|just) )*<loved><detail>",
        "<this> (about )?me,? (and )?(it's )?not (about )?(<loved>|him|her|them)",
        "<this> about <loved><detail>",
        "i('m| am) (here|writing|asking|calling|reaching out)( today)? (for|about) (<loved>|myself)<detail>",
        "i('m| am) (looking|asking) for help for (<loved>|myself)<detail>",
        "i('m| am) (so |really |very )?(worried|scared) (about|for) <loved><detail>",
        "(i need |i want |i'm looking for |looking for |asking for )?help for (<loved>|myself)<detail>",
        "(<this>|that's|thats) (really |just |only )?(about )?me( (who|that) .*)?",
        "(<this>|that's|thats) (for |about )?(both of us|the two of us|us both)",
        "i said (<this> )?(for )?me",
        "i('m| am) the (patient|client)",
        "i('m| am) the one (who|that) .*|the one (who|that) .* is me",
        "not (for |about )?<loved>,? (<this> )?(for |about )?me",
        "(for |about )?me,? (and )?not (for |about )?<loved>",
        (
            "((<this> |this )?(not|isn't|ain't)|it isn't|it ain't) (for |about )?(<other>"
            "|<loved>),? (but )?(<this> )?(for |about )?"
            "me<told>"
        ),
        "(<this> |this )?not (for |about )?<other>",
        "<this> (for |about )?me<told>",
    ),
    "for_whom alone": (
        "(for|about) <loved><detail>",
        "(for |about )?(just |only )?(me|myself)( (and|,) (myself|i))*",
        "(for |about )?(both of us|us both|the two of us|the both of us|both|us)",
        "(for |about )?(me|myself|us) and <loved>",
        "(for |about )?<loved> and (me|i|myself)",
    ),
    "preferences": (
        "an? <who><polite>",
        "an? <who> <role><polite>?",
        "i('d| would) (prefer|rather (have|see|talk to)) an? <who>( <role>)?<polite>?",
        "i('d| would)? (want|like|prefer)( to (see|have|talk to))? an? <who> <role><polite>?",
        "an? (<kind> )?<who><not><polite>?",
        "an? <kind> (<who>|<role>)<polite>?",
        (
            "<id> (want|like|prefer|need|rather)( to)? (see|have|get|be seen by|(talk|speak) (to|with)) an? "
            "<person><not>?<polite>?"
        ),
        "<id> (want|like|need) an? (<person><not>|<kind> <role>)<polite>?",
        "(no|not an?) (men|man|wom[ae]n|males?|females?)<polite>",
        (
            "(no|no ?body|no ?one|nothing|none of the|without the) (too )?"
            "(<faith><polite>|<faith> (stuff|talk|people|types?|groups?|therapists?|counsell?ors?)<polite>?)"
        ),
        "i('d| would)? (want|like|prefer)( to (see|have|talk to))? an? <who><polite>",
        "(<id> (want|prefer|like|need) )?some(one|body) (who|that) (speaks|understands|knows) .*",
        (
            "<id> (want|prefer|like|need|rather)( to)? (see|have|get|(talk|speak) (to|with)) some(one|body) (who|that)"
            " speaks .*"
        ),
        "(only )?<way><polite>",
        "only <way>",
        (
            "<id> (prefer|rather)( to)?( (meet|talk|do|have|keep))?( (it|this|that))?( be)? (<way>|in (spanish"
            "|english))<polite>?"
        ),
        "<id> (want|like|need)( to)? (meet|do (it|this)|have it|it) <way><polite>?",
        "(only |just )?(in the |on )?<days>( only)? works?( best| better)?( for me)?<polite>?",
        "<days>,? (please|if possible|if i can|if you can)",
        "i can (only )?(do|come|make( it)?)( in| on)?( the)? <days>( only)?<polite>?",
        (
            "(i can (only )?(do|come|make( it)?)( in| on)?|(not|never)( on)?) <week>((,? (or|and)|,) <week>)*<clock>?"
            "<polite>?"
        ),
        "(not|never)( in the)? (mornings?|evenings?|afternoons?|nights?)<polite>?",
        "an? (<kind> )?<who>( <role>)? (near|around|about|close to) my (own )?age<polite>?",
        "an? <who><polite>,? (and|but) not (an? |too |super |very |so |overly )*[a-z]+",
        (
            "((please )?(get|give|book) me |i (need|want|prefer) |<id> like )(an? )?<slot> "
            "(slots?|appointments?|visits?|times?|hours|sessions?)<polite>?"
        ),
        "in (spanish|english)<polite>?",
        "no groups?( stuff| therapy| sessions?)?<polite>?",
    ),
    "wishes": (
        "<no> (treat|talk|speak|act|look)(ing)?( to| at| with| around)?( me)? (like|as if|as though) .+",
        "<no> (talk|talking|speak|speaking) (down to|over) me( .*)?",
        "<no> (judg(e|ing)|lectur(e|ing)|push(ing)?|rush(ing)?|scold(ing)?|pity(ing)?) me( .*)?",
        "<no> (interrupt(ing)?|label(l?ing)?|misgender(ing)?|deadnam(e|ing)|preach(ing)? (to|at)) me( .*)?",
        "<no> call(ing)? me <title>( .*)?",
        "(just )?(be|stay) <kindly> (with|to|on) me( .*)?",
        "(just )?(talk|speak) to me (like|as) .+",
        r"((someone|somebody) )?(to |who )?(can |will )?(just )?(talks?|speaks?|listens?) to me without <scold>( .*)?",
        "(just )?treat me (like|as|with) .+",
        "go (slow|slowly|easy|gently)( with| on)? ?me( .*)?",
        "(just )?(use|in) (simple|short|plain|small|easy) words( .*)?",
        "(my |the )?pronouns?( are| is|:)? <pronouns>( .*)?",
        "<pronouns>( pronouns)?(,? (please|for me|thanks|only|not .*))*",
        "i (use|go by|prefer) (<pronouns>|she|he|they)( pronouns)?( .*)?",
        "use (<pronouns>|she|he|they)( pronouns)?( for me| with me)?( .*)?",
        "i'm (a )?(trans|non-?binary|nonbinary|genderqueer)[^,]*,? (please )?(use|call me) .+",
    ),
    "avoid": (
        "(don't|dont|do not|never) (bring up|mention|touch on|(ask( me)?|talk( to me)?) about) (?!<vague>).+",
        "i('d| would) rather (not|you don't|you didn't) (talk about|discuss|go into|get into|bring up) (?!<vague>).+",
        "i (don't|dont|do not) (want|like) to (talk about|discuss|get into|go into) (?!<vague>).+",
        r"(talking about )?(my \w+|religion|god|church|weight|food|politics) (is|are) off[ -]limits",
    ),
    "goal": (
        "<hope> (stop|quit) <habit>.*",
        "<hope> (cut (down|back)|(drink|use|smoke|worry|fight) less|get along|reconnect|rebuild|heal|recover)( .*)?",
        "<hope> (get|be|stay|become) <well>( .*)?",
        "<hope> get (my (life|kids|job|family|health) back|back to (work|school|myself))( .*)?",
        "<hope> get off (pills|opioids|drugs|meth|heroin)( .*)?",
        "<hope> (feel|sleep) (<well>|good|ok|like myself|at peace|well|through|again|more)( .*)?",
        "<hope> be (a better|there for|present|able to) .*",
        "<hope> learn (to|how to) (trust|cope|live|say no|be|manage|deal with|handle|love|stop|control)( .*)?",
        "<hope> (repair|fix|change) my (life|marriage|relationship|family|ways|habits)( .*)?",
        "<hope> live (without (alcohol|drugs|fear|drinking)|a (better|normal|calm) life)( .*)?",
        "<hope> find (peace|work|a job)( .*)?",
        "i (just |really )?want my (life|kids|family|health) back( .*)?",
    ),
}
PARTS["hope"] = (
    "(i (really |just )?(want|wanna|hope|wish|would like|'d like)( to)?|i'd (really )?(like|love) to|my goal is( to)?"
    "|i'm hoping to)"
)

NEVER = {
    "name": r"calls? me \w+ (names|when|if|because|but|and)\b",
    "wishes": r"\b(he|she|they) (will|would|does|always|keeps?)\b|\bme names\b",
    "contact": (
        r"\b(called|dialed|case|account|order|policy|member|social security|ssn|his number|her number|dealer|988"
        r"|8(?:00|22|33|44|55|66|77|88)-\d{3}-\d{4}|police|cops|names)\b"
    ),
    "goal": r"\b(forever|wake up|dead|die|kill|death|disappear|better off|high|drunk|this chat|talking|you)\b",
}
"""What no clause of a question may hold, however it fits."""
