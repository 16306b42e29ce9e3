"""Manners of speaking that sound like danger: killing oneself with fast food, a failed bar exam, dead asleep. English.

`bot.risk.everyday` reads them: beside each concept of how it is told one of what says that it is more.
"""

from __future__ import annotations

_DIES = (
    "die|dying|death|suicide|suicidal|alive|pills|gun|rope|noose|forever|life|goodbye|bye|sorry|tonight|overdose|hang|"
    "hopeless|pointless|worthless|kill"
)
_FRIGHT = (
    "he|she|him|knife|pistol|scared|afraid|terrified|threatened|threatens|threatening|police|cops|911|help|hurt|hurts|"
    "choked|hit|hits|drunk|blood|bleeding|hospital|real|basement"
)
_TRIFLES = (
    "leftovers|lasagna|fries|yogurt|finale|mailbox|cereal|cookies|pizza|chips|charger|thermostat|hoodie|remote|towels|"
    "dishes|laundry|spoiler|spoilers|password|groupchat|parking|ladder|lasagne|brownies|cake|ice|tupperware"
)

LEXICON: dict[str, str] = {
    #: What one might do, or what might become of one: of that a message to others is a goodbye.
    "PORSIACASO": (
        "si ~2 hago|hiciera|hice|hacer|cometo|cometiera ~2 tonteria|locura|estupidez|pendejada|barbaridad|malo|feo / "
        "si me|algo ~1 me? pasa|pasara|pase ~1 algo? / si ~1 me llega ~1 a pasar / si me|yo muero|muriera"
    ),
    #: A child of the one who writes: with it to heaven is a plan for two.
    "ONESCHILD": (
        "my|our ~1 kid|kids|son|sons|daughter|daughters|child|children|baby|babies|boy|boys|girl|girls|toddler|twins / "
        "mi|mis|las|los ~1 hijo|hija|hijos|hijas|bebe|bebes|nino|nina|ninos|ninas|dos|hijita|hijito|chiquita|chiquito"
    ),
    #: Slowly, by fast food, sugar or overtime.
    "SLOWPOISON": (
        "killing|poisoning|poison|kill myself|himself|herself|ourselves with|on|by|over ~2 fast|food|sugar|energy|"
        "donuts|"
        "soda|overtime|caffeine|cigarettes|fries|burgers|salt|bacon|cheese|work|spreadsheets|homework|crossfit"
    ),
    #: Needles of a treatment.
    "INJECTS": "stab|stabbing|poke|poking|jab|jabbing|stick|sticking|shoot|shooting|burn myself|himself|herself ~5",
    "TREATMENT": "hormones|hormone|insulin|ivf|vitro|ozempic|wegovy|humira|fertility|glucose|lancet|diabetic|b12",
    "MEANSIT": f"{_DIES}|want|wanted|urge|razor|wrist|wrists|arms|scars|hurt|purpose",
    #: Brothers who finish the lasagna.
    "JOKEKILLFOOD": (
        "kill|murder|strangle|smother my|our|his|her ~1 brother|sister|mom|dad|husband|wife|roommate|boss|cousin|kids|"
        f"neighbor ~9 {_TRIFLES} / {_TRIFLES} ~6 kill|murder|strangle|throttle him|her|them"
    ),
    #: An exam that was failed again.
    "FAILEDTEST": (
        "failed|fail|failing the|my|his|her|a|another|that ~1 boards|bar|exam|test|class|driving|drivers|nclex|midterm|"
        "final|finals|chemistry|math|quiz|inspection|audit|ged|lsat|mcat|interview|course|audition|certification"
    ),
    "FAILEDMORE": f"{_DIES}|want|here|anymore|end|taken|took|hurt|living|live|point|everything",
    #: Dead asleep, dead serious.
    "DEADASLEEP": "dead asleep|tired|set|serious|wrong|lift|lifts|zone|pixel|pixels|ringer|quiet",
    #: Gone to Portugal, in June.
    "AFTERIRETIRE": "when|once|after i am gone|out / when|once|after i leave",
    "RETIRES": "retire|retires|retired|retiring|retirement|vacation|cruise|sabbatical|portugal|promoted|transfer",
    #: Five minutes of peace from one's kids.
    "LOCKEDAWAYSAFE": (
        "locked in|up ~2 safe|cabinet|lockbox|drawer|vault / "
        "locked|hiding|hid ~3 bathroom|closet|pantry|car|garage|bedroom|laundry ~6 peace|quiet|cry|crying|nap|scroll|"
        "snack|candy|podcast"
    ),
    #: Held hostage by a subscription.
    "HOSTAGETO": "hold|holding|holds|held me|us|my|our ~1 hostage / gun to my|our|his|her head",
    "HOSTAGEOF": (
        "trampoline|subscription|printer|meeting|zoom|gym|cable|legos|contract|deadline|deadlines|software|thesis|"
        "landlord|paycheck|escrow|ransom"
    ),
    "HELDINDEED": _FRIGHT,
    #: Shot a look.
    "SHOTATEXT": (
        "shot|shoot|shoots|shooting me|him|her|us|them a|an ~1 text|email|look|message|glance|dm|smile|quote|wink|"
        "note / "
        "shot me|us down"
    ),
    #: Thrown for somebody.
    "THROWSAPARTY": (
        "threw|throws|throwing ~1 a|an|me|us|the ~2 party|shower|bash|barbecue|bbq|parade|ball|frisbee|strike|curveball"
    ),
    "PARTYNOT": (
        "hit|hits|choked|knife|gun|scared|afraid|drunk|blood|bleeding|wall|stairs|against|police|hurt|bottle|at"
    ),
    #: On the edge of a pool or a seat.
    "EDGEOF": (
        "edge of the|my|his|her|a ~1 pool|seat|chair|field|stage|sandbox|desk|court / "
        "on|at|near|over ~2 the|my ~1 edge|brink|verge of ~1 a|an|my|another? ~1 anxiety|panic|tears|eviction|divorce|"
        "bankruptcy|foreclosure|retirement|failing|quitting|burnout|migraine|promotion"
    ),
    "EDGEGRAVE": f"{_DIES}|knife|razor|note|end|bottle|crying|belt|done|ready|want|wanted|lean|leaning|jump|feet",
    "GONEFORGOOD": f"{_DIES}|end|over|pain|hurt|done|never|gone|everyone|nobody",
    #: Under a blanket, to a cabin.
    "DISAPPEARSTO": (
        "disappear|vanish|melt|escape ~1 into|under|to a|an|the|this|that|my ~1 blanket|couch|sofa|hoodie|cabin|spa|"
        "hotel|"
        "beach|island|book|hammock|carpet|tent"
    ),
    #: A task one cannot start.
    "BRINGSMYSELF": (
        "have|having|had ~2 time|day ~1 bringing|getting|making|forcing|motivating|pushing myself to ~1 "
        "do|finish|start / bring|force|make|motivate|push|get myself to ~1 do|finish|start ~1 "
        "it|things|anything|that|this?"
    ),
    "ACHORE": (
        "homework|work|working|school|study|studying|essay|paper|papers|assignment|reading|class|laundry|dishes|cleaning|"
        "chores|cooking|gym|exercise|workout|taxes|emails|bills|groceries|job|resume"
    ),
    #: What has to be done, and is not one's life.
    "TASKSTODO": (
        "things|stuff|chores|tasks|work|homework|errands|paperwork|projects|lot|much|what ~2 need|needs|needed|want ~1 "
        "to be ~1 done|finished"
    ),
    #: Afraid of a death that is about.
    "AFRAIDOFDEATH": "i|me|my|myself ~6 afraid|scared|terrified|frightened|fear ~1 to|of ~1 die|dying",
    "DEATHABOUT": (
        "covid|coronavirus|corona|virus|pandemic|cancer|flu|tumor|surgery|operation|chemo|biopsy|stroke|earthquake|"
        "hurricane|tornado|wildfire|war|plane|flying|turbulence / heart attack|disease|condition"
    ),
    "DEATHWISHED": (
        f"{_DIES}|want|wanted|wish|hope|ready|pain|alone|useless|burden|hate".replace("die|dying|", "").replace(
            "death|", ""
        )
    ),
    #: "It feels like she hangs off a cliff": of no cliff.
    "FEELSLIKEACLIFF": (
        "feels|felt|feel like|as ~1 if? ~1 KIN|i|we|he|she|they|everything|life ~2 hanging|dangling|standing|hang|"
        "stand|falling ~1 off|over|on|by a|the ~1 ledge|cliff|edge"
    ),
    "CLIFFINDEED": f"{_DIES}|roof|balcony|police|911|please|now|real|really|literally|bridge|jump|jumping|window",
    #: Where a lawyer helps one write a will.
    "WILLMADE": (
        "my|our|a|the will|wills ~3 lawyer|attorney|notary|notarized|estate / estate planning|lawyer|plan / "
        "records|form|directive|proxy ~5 if i am dead / if i die"
    ),
    #: Zero on the question about it.
    "FORMITEM": (
        "number|item|question nine|9|eight|8 ~8 dead|death|suicide|harm|die / "
        "thoughts of ~1 death|dying|suicide ~1 count|mean|qualify|apply / the one|question about ~4 dead|dying|death|"
        "suicide|harm"
    ),
    "SCOREDZERO": "zero|0|none|personally / a no / was|is ~1 no / not at all",
    "SCOREDMORE": (
        "yes|true|lied|lie|sometimes|several|nearly|most|but|really|honestly|half|some|every|tonight|lately|plan"
    ),
    #: Decorations, and bugs that an exterminator sees too.
    "SEENATHALLOWEEN": "see|sees|seeing|saw ~2 ghost|ghosts|demon|demons|shadows|bugs|spiders|skeletons",
    "HALLOWEEN": "halloween|decorations|decoration|haunted|exterminator|landlord|inflatable|pest|zoo|exhibit",
    "SEENFORREAL": (
        "telling|tells|talk|talking|voices|me|every|crawling|skin|nobody|walls|not|god|quit|drinking|meth|hears|hear"
    ),
    #: What stands beside an aside about thinking of it: nothing will be done.
    "DOESNOTHING": (
        "not ~2 do|try|doing ~1 nothing|anything|it / relax ~2 not / tranquila|tranquilo|calma ~2 no / "
        "no ~2 hacer|hare|hago ~1 nada"
    ),
    #: How it would be for another with somebody else.
    "BETTEROFF": "better off / happier|safer / easier|better|nicer ~1 time|life|home|chance / be better",
    "ONES": (
        "him|her|them / MY KIN|boys|girls|dog|cat|dogs|cats|pup|puppy|kitten|horse / MY ~1 KIN|dog|cat / "
        "the dog|cat|dogs|cats|kids|boys|girls|baby|puppy"
    ),
    #: For how long one is away who comes back.
    "AWEEKEND": "this|next|the|that weekend|week|saturday|sunday|friday|monday / for a|the weekend|week|day|night",
    "SUYOS": (
        "ellos / mi|mis PARIENTE|perro|perra|perrito|gato|gata|gatito|nene|nena / el|la|los perro|perra|gato|gata|ninos"
    ),
    #: Who is feared to come with the ambulance, and what then is not done.
    "POLICE": "cops|cop|police|immigration",
    "NOCALL": "call|calling|dial|dialing",
    "POLICIAS": "policia|policias|patrulla|migra",
    #: How this chat is hidden before somebody sees it.
    "HOWTOHIDE": (
        "how ~2 delete|erase|hide|close|exit|clear|leave this|page / how ~2 delete|erase|hide|close|exit|clear|leave "
        "the|this page|chat|screen|site / leave|close|exit|hide ~1 page|chat|this fast|quick|quickly"
    ),
    "COMOESCONDER": (
        "como ~1 borro|escondo|oculto|cierro|quito esto / como ~1 borro|escondo|oculto|cierro|quito la|esta|el|este "
        "pagina|chat|pantalla|platica / como ~1 salgo de aqui|esto|esta"
    ),
    "LOVER": "he|she|boyfriend|girlfriend|husband|wife|partner|ex|fiance|spouse|man",
}
