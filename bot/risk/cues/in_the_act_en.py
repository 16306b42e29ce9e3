"""English: emergencies told by one sight or one act of them, by somebody who explains nothing.

The bone in a cut, a hose in a window, a pulse of 190, a door that gave way.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_MEDS = "PILLS|bars|perc|blues|edibles|edible|gummies|strips|subs"
_DOWN = "took|taken|swallowed|ate|eaten|downed|ingested|drank|popped|chewed|chugged|finished|had"
_USED = "line|hit|shot|pill|bump|rail|dose|meth|coke|cocaine|crack|adderall|molly|snorting|speed|ice"
_GUN = "gun|pistol|rifle|shotgun|revolver|glock|barrel|muzzle|it"
_BLADE = "blade|blades|razor|razors|knife|scissors|glass|boxcutter"
_SPOT = "throat|neck|wrist|wrists|temple|head|chin|chest|heart|skin|vein|veins"
_HE = "VIOLENT|stepdad|stepmom|stalker|abuser|nephew"
_SMALL = "baby|toddler|newborn|kid|kids|child|children|daughter|son|nephew|niece|brother|sister|brothers|cousin"
_OLD = "mom|mommy|mama|mother|grandma|grandpa|brother|sister|dad|daughter|son|wife|cousin|niece|friend|aunt"
_ARM = "gun|pistol|rifle|shotgun|knife|machete|bat|crowbar|axe|hammer|scissors|pipe|wrench|poker"
_FAST = "|".join(map(str, range(165, 241, 5)))

RULES: tuple[Rule, ...] = (
    Rule(
        "taken_and_asked_or_owned",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"finished|killed ~1 whole|entire|full|rest ~1 bottle|bottles|box|pack|packet|strip of ~2 {_MEDS}",
            "how long ~2 after ~1 swallowing|taking|ingesting ~1 that|so|too many|much",
            "how many is|are too many ~~8 had|took|taken|swallowed COUNTED",
            "took|taken|swallowed|popped ~1 way|lots|lot|much more than i|she|he ~1 said|told|admitted",
            f"changed my mind ~2 after ~1 taking|swallowing them|{_MEDS}",
            f"changed my mind ~2 after i ~1 took|swallowed them|{_MEDS}",
            f"{_DOWN} ~1 them ~~6 do not want to die",
            (
                f"{_DOWN} ~1 4|5|6|7|8|9|10|12|14|15|four|five|six|seven|eight|nine|ten ~1 bars|bar|percocet|"
                "oxycodone|oxy|xanax|blues|30s|klonopin|valium|norco|vicodin ~4 hour|hours|tonight|row|once|"
                "minutes"
            ),
            "did|do|shot|shooting|took ~1 a hotshot|hotshots",
            "edibles|edible|gummies|line|bump|dab|meth|coke|molly ~6 my heart ~1 stopped|stopping|stops",
            (
                "railed|snorted|line|bump|rail ~4 and ~1 hit|dropped|fell|crumpled|folded ~2 ground|floor|knees|"
                "over|down"
            ),
            "they|pills are ~1 all? ~1 in my ~1 stomach|belly",
            f"drank ~2 fifth|handle|bottle|pint and|plus|with ~2 all ~2 {_MEDS}",
            f"{_DOWN} ~1 COUNTED ~2 benadryl|benadryls|PILLS ~~6 bugs|spiders|shadows|seeing|crawling|wall",
            (
                "did|took|snorted|shot ~2 whole|entire ~2 gram|ball|g|bundle|eightball ~~8 not ~1 feel|stand|"
                "breathe|move"
            ),
        ),
        must_hit=(
            "I finished the whole bottle of Advil pm and Tylenol",
            "how long after taking so much Tylenol till it hurts you",
            "how many is too many, I had thirty",
            "I took way more than I told the nurse",
            "I changed my mind after swallowing them",
            "she popped 8 percs in two hours",
            "they are all in my belly",
        ),
        must_miss=(
            "I finished the whole box of cereal",
            "how many is too many tattoos",
            "how long after taking that class do I hear back",
            "it took way more than I thought",
            "I changed my mind after taking the tour",
            "they are all in my class",
            "my heart stopped when I read his letter",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "no_words_but_the_act",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "one|1|a bullet in ~1 chamber|cylinder|it|gun|revolver",
            f"spinning ~1 {_GUN}|cylinder|chamber ~~4 bullet|head|pull|trigger|temple",
            f"{_GUN} ~3 pointed|aimed|pressed ~1 at|to|against|on|under my ~1 {_SPOT}",
            f"{_BLADE}|it ~2 pressed|pressing|against ~1 to|on|into|against my ~1 {_SPOT}",
            f"{_BLADE} ~1 is|are? ~2 in my hand ~~4 pressing|cutting|shaking|skin|arm|wrist",
            "getting|climbing|sitting in|into ~2 tub|bath|bathtub|water with ~2 toaster|hairdryer|dryer|radio",
            "tub|bath|bathtub|water ~~8 with ~1 the|a|my toaster|hairdryer",
            (
                "lit|lighting|started|burning ~2 charcoal|coals|briquettes|grill in ~2 bathroom|car|bedroom|room|"
                "closet|tent"
            ),
            (
                "driving|heading|aiming|flooring ~2 at|toward|towards|into ~1 wall|tree|pole|barrier ~~4 not ~1 "
                "brake|stop|slow"
            ),
            "hose|pipe|tube ~2 in|through|from ~2 window|exhaust|tailpipe",
            "cut|cuts|blade|deep|it ~~6 see ~1 the|my? bone|tendon|tendons|muscle !in|on|doctor|scan|spurs",
            "^ i can see the bone $",
            "walking|wading into ~2 lake|river|ocean|sea ~2 now|bye|goodbye",
            (
                "going to do it in 2|3|5|10|15|20|30|a|an|ten|five ~1 min|mins|minutes|minute|hour ~~8 tell|"
                "someone|bye|goodbye|know"
            ),
        ),
        must_hit=(
            "there's one bullet in the chamber",
            "I have it pressed to my throat",
            "its loaded and pointed at my head",
            "getting in the tub with the toaster",
            "I lit the charcoal in the bathroom",
            "driving at the wall, I wont brake",
            "I cut and I can see the bone",
        ),
        must_miss=(
            "the ad is pointed at my age group",
            "we lit the charcoal in the yard",
            "driving toward the bridge for work",
            "I can see the fat mass on the scan",
            "walking into the ocean view cafe",
            "I'm going to do it in 10 minutes, the dishes I mean",
        ),
    ),
    Rule(
        "saw_them_do_it",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            "found|find|see|saw|came ~2 him|her|them|KIN ~1 hanging|hanged|hung $",
            (
                "KIN|he|she|they ~1 shot|stabbed|hanged|hung himself|herself|themself ~~6 breathing|alive|warm|"
                "pulse|blood|help"
            ),
            "KIN|he|she|they ~1 just shot|stabbed|hanged|hung himself|herself|themself",
            "^ ~1 he|she|they ~1 jumped $",
            "KIN|he|she|they ~1 is ~1 dead on|in the ~1 floor|bathroom|bed|bedroom|couch|tub|car|ground|garage",
            (
                "THEY ~2 tied|tying|hanging|throwing ~1 something|rope|cord|sheet|belt|wire ~2 beam|rafter|"
                "ceiling|pipe|rod|fan|tree"
            ),
            (
                "son|sons|daughters|KIN ~2 locked ~1 himself|herself|themselves|in ~4 with ~1 my|the|his|a gun|"
                "pistol|rifle|knife|pills"
            ),
            (
                "KIN|he|she|they ~1 is? went|gone|walked|drove|ran|driving|walking ~4 with|and|w ~1 the|his|her|"
                "a|my gun|pistol|rifle|shotgun ~~5 sorry|bye|goodbye|answer|answering|phone"
            ),
            "bye|goodbye ~4 at|on ~1 overpass|bridge|roof|ledge|tracks|cliff",
            "saying|said|says ~1 bye|goodbye ~5 phone ~1 is|s? off|dead|disconnected",
            "stabbed|cut|slit|slashed ~2 his|her own? ~1 neck|throat",
        ),
        must_hit=(
            "I found him hanging",
            "she shot herself, shes still breathing",
            "she jumped",
            "he tied a sheet to the rod",
            "my daughter is locked in her room with my pistol",
            "dad drove off with the rifle and he isnt answering",
        ),
        must_miss=(
            "found him hanging out with my ex",
            "she jumped on the trampoline",
            "they tied ribbons on the tree",
            "he went hunting with the rifle, love it",
        ),
        plain=True,
    ),
    Rule(
        "a_body_in_few_words",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "^ seizure|seizures|convulsion|convulsions|overdose|cpr $",
            "how many|do|to ~2 pushes|compressions|cpr",
            "cpr ~~4 how ~1 many|do|long|deep|hard",
            f"heart|pulse|hr|heartrate ~2 is|at|says|reads|over|hit ~1 {_FAST} !when|max|zone",
            f"{_USED} ~~10 heart ~2 fast|pounding|racing|exploding ~3 not ~1 see|breathe|stop|slow",
            f"heart ~1 pounding|racing|beating ~8 not ~1 see|stop|slow|breathe ~4 after|from|since ~3 {_USED}",
            "meth|coke|crack|line|adderall|awake ~~10 chest ~~5 ripping|tearing|splitting|exploding|caving|on fire",
            "chest ~3 ripping|tearing|splitting|exploding|caving ~~10 meth|coke|crack|line|adderall|awake|days",
            "stopped|not ~1 sweating|sweat ~8 hot|burning|pill|molly|festival|confused",
            "so|too hot ~3 stopped sweating",
            "not ~1 felt|feel|feeling|moved ~1 baby|kick|kicking ~~4 since|after|used|today",
            "months|weeks|pregnant ~4 not ~1 felt|feel ~1 the? baby",
            "baby ~1 came|coming out ~~5 toilet|bathroom|floor|car",
            "stroke symptoms|signs ~2 back|again|now|started",
            "turning|turned|going yellow ~3 confused|sleepy|swollen|forgetful",
            "asleep|passed|lying ~1 in ~1 snow|freezer ~6 stiff|blue|wake",
            "puking|vomiting|throwing|threw|puked ~2 black|coffee ~1 stuff|grounds|tar",
            "injected|shot|missed ~6 arm|leg|hand ~2 is|s|going|turning|went ~2 black|purple|dead|numb|cold",
            "diabetic ~~6 not ~1 making sense|wake|waking|answer|up",
            "drunk|drink|drinking ~~6 blood ~2 ear|ears",
            "not ~2 drunk|drank|drink|drinking ~2 since|in ~~14 seeing ~3 dead|shadows|people|things",
        ),
        must_hit=(
            "seizure!!",
            "cpr how many pushes",
            "my heart is at 190",
            "that line has my heart so fast I can't see straight",
            "I'm so hot I stopped sweating",
            "she hasn't felt the baby since",
            "the baby came out in the bathroom",
            "stroke symptoms again",
            "he's puking black stuff",
            "haven't drunk since Friday and keep seeing my dead aunt",
        ),
        must_miss=(
            "is there a cpr class",
            "do you treat seizure disorders",
            "my heart is at home",
            "my heart is at 150 when I run",
            "the baby came out of the nursery",
            "leaves are turning yellow and red",
            "we drink coffee, black",
            "I stopped sweating the small stuff",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "someone_got_in",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            "there is|s a|some man|guy|stranger in|inside my|our|the house|apartment|room|closet|basement|attic $",
            "^ ~1 someone|somebody|man|guy ~2 broke|breaking|broken in $",
            "someone|somebody|man|guy ~1 broke in ~~8 am|hiding|still|downstairs|here|help",
            f"{_HE} is|s ~1 on top of my|her|him|the|me ~1 {_OLD}|{_SMALL}|help|now",
            f"{_HE} is|s|was? ~1 on top of me|her|my ~~4 help|now|please|stop|off",
            f"{_HE} ~1 has|got|is|with ~1 the? ~1 {_SMALL} and|with|w ~1 a|the {_ARM}",
            f"{_HE} ~3 swinging|swings|swung ~1 {_ARM} ~2 at ~2 {_OLD}|{_SMALL}|us|me|everybody|everyone|dog",
            f"{_HE} ~1 got|has|grabbed ~1 a|the|his|her {_ARM} ~4 swinging|swings|coming|pointing|chasing",
            f"{_HE} ~5 pointing|aiming|pointed|aimed ~2 {_ARM} ~1 at",
            (
                f"{_HE} is|s|was? ~1 dragging|forcing|pushing|shoving|pulling me|us|her|him ~1 to|into ~1 car|"
                "truck|van|trunk !business|dealer|shop"
            ),
            (
                f"{_HE} is|s|was? ~1 hurting|beating|hitting|choking her|him|them|my ~~8 hear|scream|screaming|"
                "wall|door|upstairs"
            ),
            f"hear ~8 scream|screaming|begging|crying ~~3 stop|help|no ~~4 {_HE}|wall|next",
            (
                f"{_HE} is|s|are? ~1 burning|scalding|branding my|me|his|her ~1 arm|arms|hand|hands|leg|back|face|"
                "skin|with"
            ),
            (
                "he|she|they|dad|ex is|s ~1 outside|here|inside|back|downstairs ~~2 call|send|get ~1 someone|"
                "somebody|police|help|911"
            ),
            (
                "dad|stepdad|father|brother|boyfriend|he|she is|s? ~1 going to kill my|the|her|his ~1 mom|mother|"
                "sister|brother|baby|kids|family|us"
            ),
        ),
        must_hit=(
            "theres a guy in my apartment",
            "someone broke in, im hiding",
            "he is on top of my cousin help",
            "my uncle keeps swinging the axe at everybody",
            "my stepmom is burning my hand with the iron",
            "he's dragging me into the car",
            "he's outside. get somebody",
            "dad is going to kill my mother",
        ),
        must_miss=(
            "there is a nice guy in my building",
            "someone broke into tears",
            "someone broke into my car last week",
            "dad is on top of my bills",
            "swinging at the playground",
            "he's outside. call me later",
        ),
    ),
    Rule(
        "about_to_hurt",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            "holding ~1 the|a pillow over him|her|his|them|moms|dads !ears",
            "holding ~1 the|a pillow over the ~1 baby|kid|face",
            (
                "am ~2 outside|in|at|parked ~1 of? ~1 his|her|their|my ~2 house|work|job|place|school|lot ~4 "
                "with|and|w ~2 gun|rifle|machete|shotgun|glock"
            ),
            (
                "have|got|holding ~2 gun|rifle|knife|machete|shotgun|glock and ~3 driving|going|headed|walking|"
                "heading to ~2 his|her|their"
            ),
            "going to run|mow him|her|them over|down !to|here|there|for ~~4 front|now|right",
            "tonight|tomorrow|monday|today|now at ~2 school|work|church|mall ~4 all|everyone|they ~1 die|dies",
            "behind the door with ~1 a|the|my bat|knife|gun|hammer ~~8 walks|comes|gets|in",
            "going to drown|smother|suffocate my|the|her|him|them ~1 kids|baby|children|twins|son|daughter",
            "not ~1 stop hitting|beating|kicking|punching him|her|them|my ~~6 bleeding|blood|crying|down|kid|moving",
        ),
        must_hit=(
            "im holding a pillow over her",
            "I'm parked at his job with my glock",
            "I got the gun and I'm driving to her place",
            "tonight at school everyone dies",
            "I cannot stop hitting him, hes bleeding",
        ),
        must_miss=(
            "I'm holding a pillow over my ears",
            "I'm at her place with a bat and ball",
            "going to run over to the store",
            "going to run them over to school now",
            "tonight at church we all sing",
            "can't stop hitting snooze",
        ),
    ),
)
