"""What fails, seizes, turns blue or lies still and is no body in danger: a printer, an engine, a dyed lip. English.

`bot.risk.everyday` reads them: beside each concept of how it is told one of what says that it is more than that.
"""

from __future__ import annotations

_PEOPLE = (
    "son|daughter|kid|kids|baby|child|toddler|husband|wife|mom|mother|dad|father|brother|sister|friend|boyfriend|"
    "girlfriend|roommate|uncle|aunt|cousin|grandma|grandpa|neighbor|man|woman|guy|girl|boy|someone|somebody|person|"
    "driver|passenger|patient|coworker|student"
)
_THEY = "he|she|him|her|they|them"
_BODILY = (
    "breathing|breathe|breathes|breath|wake|waking|blue|purple|gray|grey|pale|unconscious|unresponsive|pulse|heartbeat|"
    "blood|bleeding|seizure|convulsion|911|ambulance|chest|dying|dies|dead|pills|limp|floppy|choking|choked|collapsed|"
    "crushed|trapped|pinned|crash|crashed|wreck|wrecked|hurt|injured|floor|foam|foaming|overdose|overdosed|fentanyl|"
    "narcan|needle"
)
_MACHINES = (
    "printer|copier|scanner|computer|laptop|phone|screen|tablet|ipad|keyboard|mouse|app|site|website|portal|server|"
    "router|modem|wifi|internet|system|program|tv|xbox|console|remote|thermostat|dishwasher|washer|dryer|microwave|"
    "elevator|escalator|roomba|vacuum|alexa|siri|bank|landlord|insurance|office|pharmacy|clinic|company|dealer|dmv"
)
_ENGINES = (
    "engine|engines|motor|transmission|brakes|brake|compressor|pump|gearbox|alternator|pistons|bearing|bearings|"
    "axle|mower|tractor|chainsaw|generator|blender|mixer|machine|dishwasher|washer|dryer|printer|gears|valve"
)
#: What one may choke on is left out: a child who is blue after a grape is no dyed child.
_DYES = (
    "slushie|slushy|slurpee|popsicle|popsicles|berries|blueberries|blackberries|icing|frosting|ink|pen|dye|marker|"
    "markers|sharpie|chalk|slush|snowcone|paint|facepaint|jello|gatorade|powerade|beets|juice|lipstick|gloss|polish|"
    "koolaid|jeans|denim|jersey|tie|crayon|crayons|glitter|eyeshadow|henna"
)
_DYE = f"{_DYES} / ring|ice|freezer|otter pop|pops / snow cone|cones / kool aid"
_COLOURS = "blue|purple|gray|grey"
_CLOTHES = (
    "shirt|hoodie|dress|scrubs|jacket|hat|coat|jersey|uniform|shoes|pants|sweater|suit|gown|socks|vest|backpack|car|"
    "truck|van|house|hair|belt|ribbon|team|jays|collar|scarf|costume|robe|boots"
)
_PETS = (
    "dog|dogs|cat|cats|puppy|puppies|kitten|kittens|hamster|turtle|tortoise|fish|goldfish|betta|bird|parrot|budgie|"
    "parakeet|horse|rabbit|bunny|gecko|lizard|snake|pup|goat|cow|calf|hen|chicken|ferret|pig|guinea|squirrel|possum|"
    "raccoon|deer|lab|poodle|chihuahua|beagle|mare|foal"
)
_BUILT = (
    "house|castle|tent|shed|canopy|chair|table|souffle|cake|tower|fort|shelf|bed|umbrella|stroller|wall|snowman|jenga|"
    "scaffold|gazebo|fence|trampoline|tarp|cot|futon|deck|porch|bookshelf|deal|market|merger|pyramid|economy"
)
_HAPPENS = "has|had|is|was|just|finally|totally|slowly|completely"

LEXICON: dict[str, str] = {
    #: Behind "not moving": how fast, or to where.
    "FASTER": (
        "any faster|quicker|sooner / fast|faster|quickly|quick|house|apartments / very|that|too fast|quickly|well"
    ),
    #: Ink, sweets and cloth that dye.
    "DYE": _DYE,
    #: A machine, a queue or an office that does not move or answer.
    "THINGSTILL": (
        f"{_MACHINES} ~1 is|are|was|will|would|does|do|did|has not ~1 moving|move|responding|respond|responded|"
        "responsive|waking|wake / "
        "traffic|line|lines|queue|freeway|interstate|highway|405|i95|waitlist|paperwork|case|claim|file|refund|"
        "package|furniture|couch|market|boxes ~4 is|are|was|has|will|does not ~2 moving|move|moved / "
        "it is|will|would|does|did|was not ~1 responding|respond|load|loading"
    ),
    "STILLPERSON": f"{_BODILY}|{_THEY}|{_PEOPLE}|me|help|leg|legs|arm|arms|side|hand|hands|face|eye|eyes|body|mouth",
    #: An engine that seizes.
    "ENGINESEIZES": (
        f"{_ENGINES} ~1 is|was|s|are|were|keeps|kept|started|just? seizing|seized|convulsing|shaking ~1 / "
        "truck|car|van|bike|rig|semi|jeep s|is|was|keeps|started seizing|convulsing up?"
    ),
    "SEIZESPERSON": (
        f"{_BODILY}|{_THEY}|someone|somebody|driver|passenger|me / "
        "KIN is|was|has|had|fell|started|not|will|in|on|at|by|near|under|who|and|just|still"
    ),
    #: Lips and fingers that something has dyed, in more ways than `DYED` tells.
    "DYEDBY": (
        f"{_COLOURS} ~1 from|because|cause|with of? the|a|an|his|her|my|some|that|all|new? ~1 DYE / "
        f"DYE ~4 lips|mouth|tongue|teeth|fingers|hands|face ~2 {_COLOURS} / "
        f"painted|dyed|stained|colored|marker|sharpie ~2 {_COLOURS} / "
        f"{_COLOURS} {_CLOTHES} / in {_COLOURS} today|for|at|again / "
        f"wearing|wears|wore|painted|dyed|likes|loves|chose|picked ~2 {_COLOURS}"
    ),
    "DYEDNOT": (
        "still|breathing|breathe|breath|wake|waking|floor|unconscious|unresponsive|pills|took|taken|911|cold|limp|"
        "gurgling|"
        "choking|choked|choke|stuck|swallowed|swallow|throat|snoring|needle|fentanyl|allergic|hives|swollen|swelling|"
        "help|wheezing|seizure|fever|coughing|pulse|moving|responding|scared|worried"
    ),
    #: Nails that were done.
    "NAILSDONE": f"nails|nail ~4 {_COLOURS}",
    "SALON": "salon|polish|manicure|gel|acrylics|acrylic|manicurist|mani|pedi / nail tech",
    #: Lips and hands of a colour, in a message that has the dye.
    "LIPSTOLD": (
        f"lips|tongue|teeth|mouth|hands|fingers|nails ~2 {_COLOURS} / {_COLOURS} lips|tongue|teeth|mouth|hands|"
        "fingers|nails"
    ),
    "LIPSOFANOTHER": "DYEDNOT / he|she|his|her|him|they",
    "LIPSDYED": (
        "popsicle|popsicles|slushie|slushy|slurpee|snowcone|koolaid|gatorade|blueberries|sharpie|marker|jello|raynaud|"
        "raynauds|ringtone / ring pop|pops / snow cone"
    ),
    #: A colour that is of hair, a team or a costume.
    "COLOURTOLD": _COLOURS,
    "COLOURWORN": (
        "his|her|my|the hair / spirit week|day / school|team colors|colours / face paint / halloween|costume|smurf|"
        "smurfs|"
        "avatar|grinch|cosplay|mascot"
    ),
    #: An animal as whom it happens to, or set right: "hes grey now, the kitten i mean".
    "ANIMALDOWN": (
        f"{_PETS} ~1 is|does|will|would|did|was|s not ~1 wake|waking|move|moving|breathe|breathing|respond / "
        f"{_PETS} that|who? is|s|was bleeding|choking|limping|seizing|foaming / "
        f"{_PETS} quit|stopped|stops ~1 breathing|moving|shivering|shaking|eating / {_PETS} is|s {_COLOURS} / "
        f"{_PETS} ~1 passed|blacked|knocked out|away"
    ),
    "ANIMALPERSON": (
        "KIN is|was|has|had|fell|not|will|does|did|got|took|ate|drank|also|too|neither|either|and|breathing / "
        "me|both|us|too|also|either|neither"
    ),
    #: An animal that shakes beside somebody who stopped drinking; of oneself nothing is told.
    "ANIMALSHAKES": (
        f"{_PETS} ~1 is|s|was|keeps|started|has|starts shaking|shake|shakes|trembling|shivering|twitching|jerking / "
        f"{_PETS} shakes|trembles|shivers|twitches / "
        "perro|perra|perrito|perrita|gato|gata|gatito|gatita tiembla|temblaba / "
        "perro|perra|perrito|perrita|gato|gata|gatito|gatita esta|ta|anda|sigue temblando"
    ),
    "SHAKESTOO": (
        "KIN|PARIENTE is|s|esta|ta|too / me|both|us|too|also|tambien|myself|seizure|seizures|bugs|voices|sweating|"
        "sweats|sudando|bichos|voces|tiemblo|veo|oigo|mal|bad|rough|awful|ayer|yesterday|siento|dias|days|sick|"
        "enfermo / "
        "detox|withdrawal|withdrawals|xanax|benzos / i ~1 quit|stopped / did|do i / y yo / and i / i am|feel|see|"
        "hear|can|shake / am i / "
        "my hands|heart|body|legs|arms / mi|mis manos|cuerpo|corazon"
    ),
    "BODYTOLD": f"{_BODILY}|not|seizing|shivering|cold|fainted|passed",
    "PETMEANT": (
        f"the|my|a|our {_PETS} i mean|meant / mean|meant|meaning my|the|a|our {_PETS} / "
        f"it is my|the|our {_PETS} that|who|not / she|he is a|our|my|the {_PETS} / "
        "mannequin|mannequins|manikin"
    ),
    "PETPERSON": (
        f"{_PEOPLE}|myself|both|us|too|also|person / i|me can|am|took|feel|not|was|got|passed|swallowed / bit me|him|"
        "her"
    ),
    #: Breath short of a suit, an effort or a fall, and at once there again.
    "WINDOUT": (
        "not ~1 breathe ~1 for like|about|maybe? a|10|ten|five|5|few|couple|second second|seconds|sec|bit|minute / "
        "not ~1 breathe ~2 laughing|laughter|funny"
    ),
    "WINDGONE": (
        "still|again|now|blue|purple|help|911|chest|cold|pills|took|seizure|floor|can|tonight|wheezing|inhaler|lips|"
        "heart"
    ),
    "WINDKNOCKED": (
        "wind knocked / knocked the wind / tackled|tackle|laughing|laughter|laughed|funny|hilarious|lol|lmao"
    ),
    #: Stops of breath at night that a machine is there for.
    "APNEA": (
        "snore|snores|snoring ~3 stop|stops|stopped|quit|quits breathing? / "
        "stop|stops|stopped|quit|quits breathing ~3 / not breathe|breathing ~4 sleep|night|nights"
    ),
    "CPAP": "cpap|bipap|apnea / sleep study|clinic|lab",
    "APNEANOT": (
        "wake|waking|blue|purple|gurgle|gurgling|pills|took|drank|drunk|cold|limp|help|911|narcan|fentanyl|overdose|"
        "gray|grey|floor|dead|dying"
    ),
    #: A face the cold or a dentist has numbed.
    "NUMBFOR": "not ~1 feel ~1 my|the face|toes|fingers|nose|cheeks|lips|legs|feet|hands|arms|mouth|tongue|side",
    "COLDORDENTIST": (
        "ski|skis|skiing|snowboarding|sledding|icefishing|dentist|novocaine|lidocaine|filling|cavity|wings|ghost|"
        "habanero|spicy|sriracha|squats|legday|burpees|sauna|plunge / ice fishing|rink|bath / leg day / root canal / "
        "polar plunge / hot sauce|wings"
    ),
    "NUMBINDEED": (
        "speech|talk|slur|slurring|slurred|fell|fall|drug|drugs|pills|took|since|still|pain|chest|drooping|droopy|"
        "hypothermia|lost|stranded|alone|help|911|confused|dizzy|stroke|half|coke|cocaine|line|hours|vision|hit|crash|"
        "crashed|neck|weak"
    ),
    #: A toy, a tattoo, a pet on a chest.
    "PLUSHON": "elephant|bear|gorilla|weight|brick ~3 on ~1 my|his|her|the chest",
    "PLUSH": "stuffed|plush|plushie|stuffie|toy|teddy|tattoo|tattooed|costume|carnival",
    "PLUSHPAIN": "pain|hurts|hurt|tight|pressure|breathe|breath|arm|jaw|sweating|heart|crushing|911|like|help|sick"
    "|squeezing",
    #: What was built and falls, with nobody in it.
    "BUILTFELL": f"{_BUILT} ~1 {_HAPPENS}? collapsed / collapsed {_BUILT}",
    "UNDERIT": (
        f"{_THEY}|me|under|trapped|help|stuck|smoke|fire|hurt|{_BODILY} / not get|move|find / "
        "KIN is|was|has|had|fell|not|will|in|under|near|who|and|just|still / on|with|at ~1 KIN"
    ).replace("|collapsed", ""),
    #: A bottle that is empty of what one eats or washes with.
    "BOTTLEOUT": "all|whole|entire ~3 bottle|jar|box ~2 gone|empty",
    "BOTTLEOF": (
        "ranch|ketchup|mustard|dressing|syrup|shampoo|conditioner|lotion|sunscreen|mayo|hotsauce|sriracha|salsa|honey|"
        "glue|cereal|creamer"
    ),
    "BOTTLENOT": (
        f"{_BODILY}|pill|drank|drunk|swallowed|took|vodka|wine|whiskey|liquor|sleepy|meds|medicine|tylenol|sorry|bye|"
        "aspirin|benadryl|melatonin|cough|vomiting|throwing|poison"
    ),
    #: Pills put into the days of a week, or brought back.
    "PILLSORT": (
        "took|taking|take|put|putting|got|moved|sorted|dumped ~3 PILLS ~1 out|from|into|in ~7 box|organizer|planner|"
        "pillbox|sorter|container / "
        "leftover|leftovers|unused|expired ~1 PILLS / passed got his|her|the leftover|old|unused PILLS"
    ),
    "SORTEDFOR": (
        "weekly|organizer|planner|pillbox|sorter|refill|refills|dispose|disposal|disposing|takeback|disposed / "
        "take|takes|taking ~2 back / drop off|box / get rid of / days of the week"
    ),
    "PILLSSWALLOWED": (
        "swallowed|ate|throat|floor|counted|counting|line|lined|die|dead|kill|sorry|bye|goodbye|table|hand|lap|front|"
        "tonight|enough|want|sleep|sleepy|drank|vodka|handful|alone / took them|it|some|one / all of them"
    ),
    #: A gas alarm that only wants a battery.
    "ALARMCHIRPS": "carbon monoxide ~2 alarm|detector|thing|monitor|sensor|battery|unit|tester",
    "ALARMTRUE": (
        "went|headache|dizzy|throwing|sick|garage|car|hose|quick|painless|how|die|kill|tired|sleepy|nauseous|faint|"
        "charcoal|engine|unplugged|removed|took"
    ),
    #: He who seemed to lie there slept, and walked away.
    "SEEMEDDOWN": "slumped|slouched|lying|laying|passed|collapsed|unconscious|motionless|down|moving|responding",
    "WALKEDOFF": (
        "walked|walks|wandered off|away|home ~1 fine|ok|okay|laughing / was|were|is|just only|just? napping|meditating|"
        "asleep|sleeping|praying|sunbathing / got up and ~1 walked|left|laughed|waved"
    ),
    "DOWNAFTER": (
        "still|again|back|blue|cold|breathing|breathe|wake|waking|pulse|pills|took|drank|overdose|help|but|purple|hit|"
        "head|blood|now|narcan|not"
    ),
    #: Who grumbles and rolls over is awake enough.
    "SLEEPYHEAD": "will|would|does|can|did|is not ~1 wake|waking|get up?",
    "GRUMBLES": (
        "growls|growled|snooze|snoozes / rolls|rolled over and? ~2 / "
        "five|ten|5|10 more minutes / pulls ~1 covers|blanket"
    ),
    "SLEPTTOODEEP": (
        "breathing|breathe|blue|pills|took|drank|drunk|fell|hit|head|cold|limp|seizure|help|911|fever|gurgling|sugar|"
        "overdose|weird|barely|slurring|confused|floor"
    ),
    #: Who sleeps after a bath, a bottle or a double shift; and what is passed out by hand.
    "OUTCOLD": "passed|knocked|conked out / out cold / limp as a ~1 noodle|rag / foaming|foam ~3 mouth",
    "OUTAFTER": (
        "nap|naptime|milk|brushing|toothpaste|toothbrush / sponge bath / double|late|night shift / car seat / "
        "road trip / after ~1 park|zoo|dinner|thanksgiving|practice|school|shift|playdate|recital / "
        "passed|passing out ~1 flyers|candy|papers|cupcakes|cards|samples|programs|snacks|valentines|worksheets|menus"
    ),
    #: Pills counted for a refill, or ready at the counter.
    "COUNTSPILLS": (
        "counted|counting|counts|laid|lined ~3 PILLS / PILLS ~1 is|are ~1 ready|lined|short / "
        "swallowed|swallow|swallows his|her|their|my|the ~2 PILLS|vitamin ~1"
    ),
    "PHARMACY": (
        "refill|refills|organizer|pharmacist|walgreens|cvs|applesauce|pudding|champ|pickup / pharmacy tech|school / "
        "first time / big girl|boy / pick them|it up / days|pills short / i am ~1 short"
    ),
    "PILLSMORE": (
        f"{_BODILY}|all|many|too|bottle|wrong|mistake|accident|accidentally|sleepy|help|handful|extra|double|twice|"
        "die|kill|enough|want|tonight|sorry|bye|goodbye|hand|sleep|alone|bed|drank|vodka|grandmas|someone"
    ).replace("|pills", ""),
    #: A nose that bled and stopped, a nick of a razor.
    "BLOODTHEN": "blood ~2 everywhere|stop|lot / bleeding|bled ~3 lot|everywhere|bad|much",
    "NOSEBLED": (
        "it|bleeding|nosebleed ~1 stopped / cat|kitten|kitty ~1 clawed|scratched / "
        "nicked ~3 ear|chin|neck|shin|knee|shaving / nose|nosebleed ~6 fine|good|ok"
    ),
    "BLEEDSON": (
        "still|again|pregnant|artery|wrist|wrists|dizzy|faint|fainted|coughing|vomiting|stabbed|shot|hit|head|pale|"
        "cold|help|911|neck|throat|eye|eyes|thinners|soaked|gushing|purpose|weeks|stab / not ~1 stop|stopping|stopped"
    ),
    #: Afraid of an operation.
    "SURGERYFEAR": (
        "scared|afraid|worried|nervous|terrified|fear ~3 not wake|waking up ~1 from|during|after ~2 "
        "surgery|anesthesia|operation|procedure|colonoscopy|csection"
    ),
    "SURGERYWISH": "hope|wish|want|relief|better|pills|took|breathing|he|she",
    #: What one has had or smoked all one's life.
    "ALLTHEIRLIVES": (
        "smoked|drank|had ~3 all|whole his|her|my|our|their ~1 life|lives / "
        "took|take|taken|did too|so many|much time|work|classes|shifts|pictures|photos|notes|credits|hours"
    ),
    "LIVESNOT": (
        "pills|overdose|overdosed|fentanyl|heroin|unconscious|breathing|wake|waking|blue|tonight|dose|today|found|floor"
    ),
}
