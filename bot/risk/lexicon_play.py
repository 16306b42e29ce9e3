"""What is played, joked, watched or left behind in the words of danger: a card game, a finale, a goodbye to vodka.

English. `bot.risk.everyday` reads them: beside each concept of how it is told one of what says that it is more.
"""

from __future__ import annotations

_DIES = (
    "die|dead|death|dying|kill|killing|suicide|suicidal|alive|pills|gun|rope|noose|hang|forever|anymore|life|world|"
    "everyone|everybody|tonight|sorry|goodnight|overdose|heaven|funeral|peace|bridge"
)
_FRIGHT = (
    "gun|knife|pistol|weapon|scared|afraid|terrified|fear|drunk|threatened|threatens|threatening|hurts|bleeding|blood|"
    "police|cops|911|kill|help|bruise|bruised|choked|choking|punched|slapped|screaming|angry|rage|ex|stalking|stalker|"
    "followed|hospital|swear|again|real"
)
_POCOS = "1|2|3|4|un|uno|dos|tres|cuatro"
_GAMES = (
    "gin|rummy|spades|hearts|cards|poker|uno|chess|checkers|dominoes|monopoly|scrabble|trivia|mario|kart|smash|madden|"
    "2k|fifa|fortnite|minecraft|halo|mortal|tekken|tetris|golf|pool|darts|bowling|basketball|tennis|pickleball|"
    "badminton|soccer|football|volleyball|hockey|pingpong|racquetball|catan|wordle|cribbage|pinball|foosball|bingo|"
    "hoops|horse|fantasy|charades|yahtzee|connect|jenga|videogames|ping"
)
_SPORTS = (
    "derby|softball|baseball|soccer|hockey|football|karate|jiu|bjj|judo|mma|boxing|rugby|wrestling|lacrosse|gymnastics|"
    "cheer|cheerleading|sparring|paintball|skateboarding|skating|biking|volleyball|basketball|dodgeball|taekwondo|"
    "kickboxing|rodeo|crossfit|climbing"
)
_WORKOUT = (
    "hills|squats|burpees|lunges|laps|cardio|planks|sprints|reps|drills|homework|yoga|spin|zumba|pilates|pushups|"
    "crunches|intervals|kettlebells|scales|conjugations|stairs|suicides"
)
_HABITS = (
    "vodka|alcohol|drinking|booze|beer|wine|whiskey|cigarettes|smoking|nicotine|vape|vaping|juul|meth|heroin|crack|"
    "cocaine|weed|oxy|dope|gambling|sugar|soda|carbs|gluten|dairy|caffeine|coffee|facebook|instagram|tiktok|addiction|"
    "braces|bangs|mustache|beard|hair|diapers|crib|pacifier|car|truck|van|minivan|house|apartment|condo|job|office|"
    "cubicle|coworkers|team|class|classroom|school|kindergarten|preschool|daycare|teacher|teachers|students|classmates|"
    "coach|summer|winter|vacation|dorm|couch|neighborhood|boss|diet|landline|tonsils|appendix|debt|lease|gym|crutches|"
    "cast|phone"
)
_GIVEN = (
    "fridge|futon|lamp|couch|sofa|toys|toy|barbies|dolls|clothes|crib|stroller|legos|dresser|desk|mattress|tv|"
    "microwave|furniture|books|textbooks|jeans|shoes|coats|bottles|sweaters|plants|zucchini|tomatoes|eggs|kittens|"
    "puppies|candy|dishes|curtains|boxes|yarn|fabric|recliner|table|chairs|bike|closet"
)
_FOODS = "taco|tacos|burrito|pizza|coffee|donut|donuts|brisket|nap|margarita|margaritas|tickets|ticket|pie|wings|"
_FOODS += "nachos|burger|cookie|cookies|chocolate|queso|ramen|sushi|latte|pho|pozole|tamales|sandwich|brownie"

LEXICON: dict[str, str] = {
    #: Beaten at cards, hit by a ball, drilled by a coach.
    "ATAGAME": (
        "beating|beat|beats|killing|killed|kills|destroying|destroyed|crushing|crushed|murdering|murdered|end|ended|"
        "smoked|whooped|slaughtered|slaughter|murder|kill|destroy|beat|attacked|shot me|us|him|her|them|my ~1 at|"
        f"playing {_GAMES} / "
        "hit|struck|nailed|smacked|beaned ~1 by|with|from ~2 pitch|ball|baseball|puck|softball|golf|volleyball|foul|"
        "frisbee|dodgeball|football|basketball|racket / "
        "teacher|instructor|coach|trainer|professor|class ~3 murder|murdered|kill|killed|killing|destroyed|torture "
        f"~1 me|us ~2 with|on|in|doing ~2 {_WORKOUT}"
    ),
    "NOGAME": f"{_FRIGHT}|sore|losing|loses|lose|hits|mad|yelled|threw|throws".replace("|kill|", "|"),
    #: Bruises of a sport.
    "BRUISEDAT": (
        f"bruise|bruises|eye ~1 is|are|was|were|came|got? ~1 from? ~2 {_SPORTS} / {_SPORTS} ~4 bruise|bruises|eye"
    ),
    "BRUISEDBY": f"{_FRIGHT}|tell|told|say|says|said|lie|lied|lying|excuse|makeup|hide|hiding|everyone|really".replace(
        "|again", ""
    ),
    #: Scratches of thorns and claws, burns of an oven.
    "SCRATCHEDBY": (
        "cuts|scratches|scratch|scars|burns|cut|burn|scratched ~8 from|by|on ~2 blackberry|blackberries|rose|roses|"
        "rosebush|thorn|thorns|bush|bushes|kitten|kittens|brambles|cactus|oven|fryer|hay|rebar|kiln|grill|briars|"
        "raspberry|hedge|kitty"
    ),
    "SCRATCHHID": (
        "purpose|razor|blade|says|said|claims|hides|hiding|sleeves|herself|himself|myself|lie|lied|believe|deep|knife"
    ),
    #: A small child, who hits and screams.
    "SMALLCHILD": (
        "he|she is 1|2|3|one|two|three and ~1 he|she? hits|bites|kicks|slaps|throws|screams|pinches|hit|bit|kicked ~2 "
        "me|at|my / "
        "toddler|baby|old|infant|newborn ~2 hits|bites|kicks|slaps|throws|screams|pinches|hit|bit|kicked ~2 me|at|my / "
        "scream|screams|screamed|screaming at the|her|his|a ~1 ceiling|fan|tv|screen|radio|ref|referee|game|spider|"
        "spiders|bug|vacuum|toaster|clouds|moon|birds / "
        f"nino|nina|hijo|hija|bebe|nieto|nieta|sobrino|sobrina ~1 de ~1 {_POCOS} anos|anitos ~2 enoja|avienta|rompe / "
        f"enoja|avienta|rompe|tira ~2 todo|cosas|platos|juguetes ~1 tiene ~1 {_POCOS} anos|anitos"
    ),
    "NOTTHECHILD": (
        f"{_FRIGHT}|husband|boyfriend|wife|girlfriend|partner|dad|stepdad|father / he hits us / "
        "marido|esposo|esposa|novio|novia|pareja|papa|padrastro|ex|borracho|borracha|tomado|asi|miedo|pega|golpea|policia"
    ),
    #: Hiding presents, and oneself from toddlers and laundry.
    "HIDESFORFUN": (
        "hid|hide|hiding ~2 presents|gifts|snacks|candy|chocolate|chocolates|cookies|eggs|cake|chips|"
        "leftovers ~4 from? "
        "~2 kids|him|her|husband|dad|wife / "
        "hiding|hid|locked ~3 bathroom|closet|pantry|garage|car|room|bedroom|laundry ~6 from the|my|all|these|our? "
        "kids|toddler|toddlers|inlaws|relatives|guests|laundry|dishes|chores|me|cousins|puppy / "
        "hiding|hid ~3 bathroom|closet|pantry|garage|car|room ~1 eating|with|and ~2 chocolate|snacks|cookies|candy|"
        "cake|chips|coffee|wine|book"
    ),
    "HIDESFRIGHT": (
        f"{_FRIGHT}|hit|hits|hitting|beat|door|outside|threw|yelling|yells|banging|coming|crying|safe|mad|hurt|kills|"
        "find|finds|quiet"
    ),
    #: What is taken with a lens, in a hoop, or of dice.
    "FILMING": (
        "shoot|shooting my|the|a|an|our|his|her|KIN KIN? s? ~1 wedding|weddings|quinceanera|video|film|portraits|"
        "photos|pictures|movie|scene|footage|ceremony|commercial|podcast|selfie|episode|headshots|engagement / "
        "shoot|shooting|shot ~1 hoops|pool|portraits|headshots|craps"
    ),
    "FILMNOT": "gun|guns|kill|everyone|people|dead|ruin|up|bride|groom|ex|him|them|revenge|rifle|pistol|bullets|knife",
    #: Who follows is a duck, an ad, or on an app.
    "FOLLOWERS": (
        "cat|dog|duck|ducks|goose|geese|puppy|kitten|toddler|kid|kids|baby|ad|ads|algorithm|chickens|hen|goat|cow|cows|"
        "squirrel|mosquito|mosquitoes|bee|seagull|shadow|song|smell|roomba ~1 is|s|are|keeps|been|kept|was|were? "
        "following|follows me|us / "
        "following me|us with ~2 cart|camera|tray|spoon|broom / thanks|thank you? for following me|us"
    ),
    "FOLLOWSONLINE": (
        "following|follows me|us ~1 on ~1 instagram|insta|tiktok|twitter|ig|facebook|snapchat|linkedin|spotify"
    ),
    "FOLLOWSFEAR": f"{_FRIGHT}|night|man|car|armed|home|creepy|van|husband|boyfriend|messages|fake",
    #: A show, told of its people.
    "ACTED": "he|she|they|him|her|them|man|guy|woman|girl|boy|medic|drink|drinks|not|hero|bunny",
    "ASHOW": (
        "new|next|last|first|final|whole|previous season s|is|was|starts|drops|ended|finale|ends / "
        "season|series|midseason finale|premiere / the|that finale|midseason / zombie|vampire|superhero|horror "
        "show|movie|flick|film / show|movie|series|book|novel the? one? where / soap opera / romeo and juliet / "
        "school|church|christmas play|pageant|musical / in drama|theater|theatre|rehearsal / dress|play rehearsal / "
        "our|the ~1 campaign we|i rolled"
    ),
    "OFFSCREEN": (
        "help|now|please|real|actually|911|tonight|me|ambulance|suddenly|omg|god|wtf|happened|happening|us|our|my|"
        "husband|wife|son|daughter|mom|dad|brother|sister|friend|someone|somebody|roommate|grandma|grandpa|boyfriend|"
        "girlfriend|myself / "
        "we ~1 were|was / was watching / i am|want|feel|took|can|need|will / turned ~1 blue|off"
    ),
    #: A goodbye to a habit, a place of work, a thing.
    "GOODBYETO": (
        f"goodbye|goodbyes|farewell ~3 to my|the|her|his|our|their|all|that|this|old? ~1 {_HABITS} / "
        "goodbye|farewell party|potluck|lunch|cake|tour|concert|season|breakfast|brunch|barbecue|bbq|dinner|gift|"
        "luncheon|reception / "
        "goodbye|farewell card|letter|note|email|speech|poem|video|message for|to ~2 coworker|coworkers|boss|teacher|"
        "teachers|team|class|students|coach|principal|pastor|neighbors / "
        f"goodbye|bye forever? high|middle|old|junior? {_HABITS} / "
        f"said|say|saying|kissed|wave|waved goodbye|bye to ~2 {_HABITS}"
    ),
    "GOODBYEALL": f"{_DIES}|mom|dad|kids|family|love|loved|will".replace("|everybody", "").replace("|tonight", ""),
    #: Away for a while, for what is named.
    "AWAY": ("not ~3 be ~1 here|around|in|available / will|going not|to ~2 be here|around|in|available"),
    "AWAYFOR": (
        "vacation|jury|trip|travel|traveling|reschedule|rescheduled|flight|cruise|conference|convention|camping|pto|"
        "covering|disney|tournament / out of town / put me down / day off / we will be"
    ),
    "AWAYFORGOOD": f"{_DIES}|goodbye|bye|gone|miss|matter|better|without|pain|hurts|tired|last",
    #: Letters of thanks, of work, of school.
    "THANKNOTES": (
        "thank|invitation|cover|recommendation|complaint|permission|progress|sticky|lecture|class|field|cliff|"
        "resignation|meeting|clinical|soap ~1 note|notes|letter|letters|cards ~3 / thank you ~1 notes|cards|"
        "note|letters"
    ),
    "NOTESEND": f"{_DIES}|goodbye|bye|gone|last|end|ready|final|explaining".replace("|tonight", ""),
    #: What is given away because one moves, or because a child grew.
    "GAVETHINGS": f"giving|gave|give|given away ~4 {_GIVEN}",
    "GAVEBECAUSE": (
        "moving|moved|move|dorm|outgrew|outgrown|goodwill|donation|donated|downsizing|storage|remodel|upgrade|upgraded|"
        "baby|donations|toddler|garden|neighbors|declutter|decluttering|hoa|freecycle|marketplace|recital / yard|"
        "garage sale / "
        "too small|old|big / into ~2 now / does|do not fit / new ~2"
    ),
    "GAVELAST": f"{_DIES}|note|goodbye|bye|need|needs|everything|last|where|favorite|gone|crying|will",
    #: Done for oneself, not to oneself: "hung myself a hammock".
    "FORONESELF": (
        "hung|hang|hanging|cut|shot|cutting|shoot|slice|sliced|pour|poured|carved|burned myself|himself|herself|"
        "ourselves a|an|some|another|the|my ~1 "
        "hammock|slice|piece|deer|buck|doe|turkey|elk|hog|shelf|shelves|curtain|curtains|picture|mirror|check|key|"
        "deal|break|bouquet|switch|cd|pumpkin|steak|melon|fringe|bangs|swing|wreath|planter|tv|lights|bale|stencil"
    ),
    "TOONESELF": (
        "die|dead|kill|blood|bleeding|wrist|wrists|arm|arms|thigh|noose|sorry|goodbye|alone|urge|suicide|razor"
    ),
    #: Traffic, heat and coursework that kill nobody.
    "KILLSASFIGURE": (
        "heat|humidity|traffic|commute|stairs|allergies|pollen|homework|algebra|calculus|chemistry|coffee|caffeine|"
        "shoes|heels|suspense|class|semester|paperwork|deadline|spreadsheet|schedule|laundry|snow|diet "
        "~4 kill|killing|murder me / "
        "kill|killing|murder me ~2 before the ~1 heat|caffeine|coffee|traffic|homework / "
        f"jump|step|walk|run in front of ~2 for ~3 {_FOODS} / kill|die|murder|bullet for ~3 {_FOODS} / "
        "not ~1 take|handle|stand|bear this|the|my ~1 commute|traffic|algebra|homework|class|heat|noise|diet|shift|"
        "job|weather|humidity|website|app|portal|printer|snow|cold|drive|wifi|schedule ~1 anymore|longer"
    ),
    "KILLSINDEED": (
        "want|wanted|wish|hope|die|dead|pills|suicide|suicidal|life|live|living|everything|goodbye|end|gun|rope|plan|"
        "reason|fainted|faint|dizzy|stroke|chest|breathe|alone|hopeless|point|sorry|tonight|please|someone|"
        "somebody|he|into|let"
    ),
    #: "Rather be dead than seen with that phone."
    "RATHERTHAN": (
        "rather ~1 be? dead|die than ~1 be? seen|caught|wear|eat|watch|listen|drive|root|cheer|dance|use|sing|knit|read"
    ),
    "RATHERDEAD": (
        "live|living|pain|home|hospital|jail|him|alone|hurts|hurt|pills|gun|rope|note|goodbye|tonight|plan|alive"
    ),
    #: A razor that shaves, a rope that hangs up lights.
    "SHAVES": (
        "razor|razors|clippers ~4 shaving|shave|shaves|shaved / shaving|shave|shaved ~4 razor|razors / "
        "razor|razors|blades ~3 club|subscription|harrys|gillette|coupon|beard / rope for ~3 swing|boat|tent|dog|"
        "horse|goat|"
        "truck|hammock|halter / jump rope|ropes / rope lights|light|swing|ladder|course|bracelet|toy|halter"
    ),
    "SHAVESNOT": (
        f"{_DIES}|cut|cutting|cuts|goodbye|bye|blood|bleeding|wrist|wrists|arm|arms|neck|alone|crying|locked|urge"
    ).replace("|rope|", "|"),
    #: Who died by their own hand, mourned or told of a family.
    "OWNHAND": (
        "took|taken his|her own? life / KIN|he|she hung|hanged|shot himself|herself ~4 before i|we|my / "
        "KIN ~2 hung|hanged|shot himself|herself ~4 years|in|last|when|ago|since"
    ),
    "OWNHANDNOW": (
        "tonight|just|now|today|tries|trying|try|tried|going|says|said|threatening|wants|same|too|join|want|right|"
        "understand|envy|jealous|brave|"
        "hours|"
        "minutes|morning|will|might|almost|nearly / with|like him|her|them"
    ),
    #: A bus to be caught, and a call to be left.
    "THEBUS": "catch|catching the bus ~1 at|to|from|home|by|on|before|in|there|here|back|when",
    "BUSTIME": (
        "appointment|appt|appts|work|school|class|group|route|schedule|late|home|store|early|transfer|fare|pass|"
        "clinic|downtown|intake|visit"
    ),
    "BUSINDEED": f"{_DIES}|goodbye|bye|done|tired|finally|ready|soon|pain".replace("|life", ""),
    "JUMPOFF": (
        "jump|jumping|hop|drop off the|this|a|my|her|his ~2 call|zoom|phone|meeting|insurance|video|plan|webinar|line|"
        "couch|bed|bandwagon|trampoline"
    ),
    "JUMPMEANT": f"{_DIES}|roof|edge|building|balcony|cliff|overpass|bye|goodbye|ledge".replace("|anymore", ""),
    #: Bought at last.
    "BOUGHTIT": (
        "pull|pulling|pulled the trigger on the|a|an|that|this|our|new|another ~2 car|truck|tacoma|house|condo|laptop|"
        "tv|couch|phone|mattress|grill|trip|cruise|flight|flights|tickets|boat|camper|bike|motorcycle|fridge|"
        "dishwasher|"
        "puppy|surgery|job|offer|remodel|roof|deal|purchase|order|gym|membership|tesla|subaru|van|rv|loan"
    ),
    "BOUGHTINDEED": f"{_DIES}|pistol|myself|himself|herself|loaded|shot|head|barrel".replace("|anymore", ""),
    #: "Suicidal" of what cannot be, and the squeeze of a ballgame.
    "SUICIDALTHING": (
        "plant|plants|squirrel|squirrels|deer|goldfish|fish|chicken|chickens|roomba|drone|pigeon|pigeons|bug|bugs|moth|"
        "moths|fern|lemmings|toast ~1 are|is|s|were|was|seems|seem|looks ~1 suicidal / "
        "suicidal plant|plants|squirrel|squirrels|deer|roomba|goldfish|pigeon|pigeons|bug|bugs|moth|fern / "
        "suicide squeeze|sprint|sprints|bunt|kings|slide|soda|drill|drills|door|run"
    ),
    "SUICIDALONE": "myself|too|same|kill|die|dead|pills|feel|relate / so am i / i am / like|and me / makes|make me",
    #: Something ended early that is no life: a loan, a lease.
    "ENDSALOAN": "end it|this|that ~1 early / way to end it",
    "ALOAN": "loan|lease|contract|subscription|membership|trial|policy|mortgage|warranty|autopay|enrollment",
    "LOANANDMORE": f"{_DIES}|myself|pain|debt|tired|hurts|hopeless".replace("|anymore", ""),
    #: A cut of sugar, hours or grass.
    "CUTBACK": (
        "cutting|cut bangs|carbs|sugar|dairy|gluten|caffeine|cable / cutting|cut ~1 the|my|back|down|out|on ~2 drinks|"
        "sugar|carbs|caffeine|soda|smoking|grass|lawn|cake|coupons|"
        "hair|bangs|cigarettes|hours|costs|spending|coffee|cord|cable|salt|budget|screen|fabric|vinyl"
    ),
    "CUTINDEED": "blood|bleeding|razor|skin|blade|arm|arms|wrist|wrists|thigh|thighs|knife|pain|relief|deep|scars|urge"
    "|die|hurt|veins",
    #: A handout on it, asked for at work.
    "AHANDOUT": (
        "handout|handouts|flyer|flyers|pamphlet|brochure|training|poster|posters|workshop|curriculum|slides|inservice|"
        "presentation|webinar ~1 on|about|for ~3 self|suicide|suicidal|overdose|overdoses|alcohol|seizures|abuse ~2 / "
        "negative|none|no|zero for|to|on|of ~8 self harm|injury"
    ),
    "HANDOUTFOR": (
        "son|daughter|sister|brother|wife|husband|mom|dad|myself|urge|urges|tried|cut|cuts|cutting|again|took|"
        "tonight|friend|plan / want to / i am ~1 suicidal|using / help me"
    ),
    #: Voices on a call without a picture, a name on the air, a chip in a pet, one chosen for a jury.
    "HEARDONACALL": (
        "hear ~2 voice|voices|everyone ~2 but ~1 no|not ~1 picture|video|see|faces|screen / "
        "radio|announcer ~4 my name / microchip|microchipped / i am ~1 the? chosen one? ~1 for ~1 "
        "jury|team|committee|solo|lead|snack|carpool|pta"
    ),
    "CALLORPET": (
        "zoom|teams|facetime|audio|mic|speaker|webinar|telehealth|call|won|tickets|contest|giveaway|caller|winner|dog|"
        "cat|puppy|kitten|pup|pet|"
        "vet|jury|committee|lead|solo|carpool|pta"
    ),
    "HEARDINDEED": (
        "telling|tell|tells|kill|god|demons|whisper|whispering|night|brain|implanted|government|tracking|always|"
        "signals|secret|body|cia|fbi|angels|they put / in me|my"
    ),
    #: Fright that one was dying, which is past: no wish.
    "THOUGHTDYING": (
        "thought|convinced|sure|swore|thinking i was dying|dead|having / "
        "thought|convinced|sure|swore|thinking i was going to die"
    ),
    "DYINGWISHED": (
        "want|wanted|wish|wished|hope|hoped|pills|kill|suicide|suicidal|relief|relieved|peaceful|peace|glad|"
        "disappointed|better|finally|took|okay|fine|ok|good|happy|calm|about|tonight|chest|left|self|living|alive"
    ),
    #: A note left for who comes back to a dented car.
    "DENTNOTE": "left|leave|leaving ~2 note ~2 / fender|bumper|windshield ~2 left ~2 note",
    "DENT": "fender|bumper|windshield|dent|parked|parking|scratched|mailbox|insurance|plumber|door",
    #: On a roof or a balcony, with shingles or a pizza.
    "ROOFLEISURE": (
        "on ~2 roof|rooftop|balcony ~8 shingles|shingling|gutters|pizza|coffee|tea|grill|grilling|plants|barbecue|bbq|"
        "antenna|lights|solar|sunset|hammock|laundry|tomatoes|chimney|cleaning|lunch"
    ),
    "ROOFGRAVE": (
        f"{_DIES}|jump|edge|ledge|alone|nobody|crying|shoes|note|wine|vodka|whiskey|beer|feet|over|bye|goodbye|fall|"
        "help|last"
    ),
    #: In water for a reason.
    "WADES": "water|waters|lake|ocean|river ~4 up? to ~2 waist|chest|neck|knees",
    "WADESFOR": "baptized|baptism|aquafit|aerobics|fishing|waders|surfing|lifeguard|snorkeling",
    "WADESDARK": f"{_DIES}|bye|goodbye|rocks|alone|dark|walking|keep|trapped|car|flood|stuck|rising|help|note",
    #: A car that runs with the door open, a train one waits for in a queue.
    "DOOROPEN": "garage|shed ~8 door|doors ~1 wide? open / car|engine|motor on|running ~2 door|doors ~1 wide? open",
    "DOORSHUT": (
        f"{_DIES}|closed|shut|hose|rag|note|crying|locked|drunk|drinking|sad|asleep|slumped|fumes|sealed|towels|will|"
        "answer|found|not|help"
    ),
    "HELDUPBYTRAIN": "stuck|stopped|sitting at|by|behind ~2 crossing|train ~3 / at|by the ~1 crossing ~8 freight|train",
    "LATEFORIT": "late|behind|minutes|reschedule|tardy|traffic|appointment|delayed",
    "TRAINGRAVE": f"{_DIES}|bye|goodbye|next|tired|note|quiet|want|ready|step|jump|stay|tracks|car",
    #: Another try at what is no life: a call, a baby.
    "TRYANEW": "try|trying|tried ~1 again|harder tonight|next|time|and|until|till?",
    "TRYANEWAT": (
        "baby|ivf|pregnant|pregnancy|miscarriage|miscarriages|call|login|password|portal|reschedule|appointment|app|"
        "website|recipe|exam|test|interview|link|upload|zoom|office|phone|form|server|browser|code"
    ),
    "TRYINDEED": f"{_DIES}|end|attempt|survived|failed|hospital|hurt".replace("|anymore", "").replace("|life", ""),
    #: What is held and is no prisoner.
    "THINGHELD": (
        "passport|check|package|order|refund|deposit|game|event|class|meeting|party|funeral|election|ceremony|wedding|"
        "mail|luggage|session|group|auction|license|visa|paycheck|raffle|job|spot|appointment ~1 is|s|was|are|were? "
        "being ~1 held"
    ),
    "HELDALSO": f"{_FRIGHT}|me|against|hostage|basement|captive|prisoner|husband|boyfriend|pimp",
    #: A sister murdered for bangs, by who has a laugh about it.
    "JOKEKILLKIN": (
        "going|will|about to? ~1 kill|murder|strangle my|our|his|her ~1 "
        "sister|brother|mom|dad|husband|wife|roommate|boss|cousin|kids|teenager|son|daughter ~9 "
        "bangs|haircut|lego|legos|dishes|leftovers|spoiler|spoilers|thermostat|laundry|password|remote|wedding|"
        "charger|fries|tupperware|groupchat|tiktok|costume|hoodie|sweater|cereal|towels|napkins|florist|bridesmaid|"
        "bridesmaids|"
        "seating|invitations"
    ),
}
