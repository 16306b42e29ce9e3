"""English: voices and beliefs, eating, worry for another, and distress that is not danger by itself."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "cut_it_out_of_me",
        Tier.T1,
        Kind.PSYCHOSIS,
        "en",
        ("need|have|got|going|must|want ~1 to ~1 cut|dig|carve|rip|gouge|claw it|them|this|that|him out",),
        must_hit=(
            "the fbi put me in this body, i need to cut it out",
            "theres a chip in my arm and i have to dig it out",
        ),
        must_miss=("i need to cut it out with the drinking", "the bugs are in the garden, i have to dig it out"),
        beside="PUTINSIDE",
    ),
    Rule(
        "thing_that_orders",
        Tier.T2,
        Kind.PSYCHOSIS,
        "en",
        ("tooth|wall|walls|fridge|lamp|shadow|shadows tells|told|tell|orders|ordering me what|to",),
        must_hit=("the tooth tells me what to do", "the walls are quiet but the shadows told me to go"),
        must_miss=(
            "my dentist told me what to do about the tooth",
            "im brushing my teeth, hes telling me to hurry",
            "the sign on the wall told us to wait",
        ),
    ),
    Rule(
        "command_voices",
        Tier.T1,
        Kind.PSYCHOSIS,
        "en",
        (
            (
                "VOICE ~4 tell|tells|telling|told|say|says|saying|command|commanding|commands|order|ordering|"
                "want|wants|scream|screaming|whisper|whispering|whispers|shouting|said|make|making ~1 "
                "me|to|i|that|us|him|her|my"
            ),
            (
                "god|jesus|satan|devil|demon|demons|angel|angels|allah|tv|radio|spirits|they|lucifer|chip|dead ~2 "
                "told|telling|tells|commanding|commands|ordering|wants|ordered|commanded|whispers|instructing ~1 "
                "me|us ~2 to "
                "~2 kill|die|hurt|jump|cut|burn|sacrifice|do|stop|end|join|go|harm|cleanse|punish"
            ),
            "told by ~1 god|voices|angels|demons|satan",
        ),
        must_hit=(
            "the voices are telling me to jump",
            "God is telling me to sacrifice my son",
            "there's a voice in my head that says to hurt people",
        ),
        must_miss=("her voice tells a story well in the song", "the radio told us to expect snow"),
    ),
    Rule(
        "psychosis",
        Tier.T2,
        Kind.PSYCHOSIS,
        "en",
        (
            "hear|hearing|hears|heard|keep|keeps ~2 VOICE",
            "VOICE ~2 in my|the|his|her head|walls|wall|room",
            "VOICE ~4 not ~1 stop|shut|quiet|leave|sleep",
            "VOICE ~2 getting|are|is|came ~2 louder|back|loud|worse|mean|stronger",
            (
                "see|seeing|sees|seen ~2 things|people|shadows|figures|faces|demons|bugs|spiders ~3 not "
                "there|real|exist|else"
            ),
            "see|seeing|sees ~2 shadow|shadows|demons|demon|ghosts ~1",
            (
                "THEM|they|someone|government|cia|fbi|neighbors|aliens|police|cops|family|coworkers|everyone|"
                "people|doctors|nurses ~3 put|putting|implanted|planted|poisoning|poisoned|installed|hid|"
                "hiding ~3 chip|chips|camera|cameras|device|tracker|food|water|poison|bug|bugs|microphone|"
                "microphones|meds ~1"
            ),
            (
                "chip|chips|device|transmitter|implant|tracker|bugs|worms|snakes ~2 in|inside|implanted|under "
                "my|in|the ~1 head|brain|teeth|tooth|skin|body|arm|neck|walls"
            ),
            (
                "THEM|government|cia|fbi|they|neighbors|police|aliens|satellite|satellites|drones|cops|people|"
                "someone|mafia|cartel|everyone ~3 "
                "watching|spying|tracking|reading|controlling|listening|recording|monitoring|broadcasting|"
                "following|stealing ~1 me|my|through|us|to ~2 thoughts|mind|phone|walls|everywhere|me|tv|camera|"
                "cameras|car|through|house|all|now|signals"
            ),
            (
                "cia|fbi|nsa|government|aliens|satellites|drones|cartel|mafia|they|illuminati ~3 "
                "watching|spying|tracking|following|monitoring|controlling ~1 me|my|us"
            ),
            (
                "camera|cameras|microphone|microphones|wires|bugs in|inside|behind my|the "
                "walls|wall|eyes|head|ceiling|teeth|vents|mirror|mirrors|lightbulbs"
            ),
            (
                "messages|signals|codes|instructions ~2 from|through|in the|my ~1 "
                "radio|tv|television|songs|news|lights|fridge"
            ),
            "people|things|someone|stuff ~4 no one|nobody else can? see|hear|sees|hears",
            "no one|nobody else can|could see|hear",
            (
                "god|jesus|angels|demons|satan|devil|spirits|aliens|dead ~1 "
                "speaks|talks|spoke|speaking|talking|talk|whispers ~1 to|with me"
            ),
            "microchip|microchipped",
            (
                "aliens|government|cia|fbi|demons|spirits|someone|they ~1 "
                "control|controls|controlling|controlled ~1 it|me|my|us"
            ),
            (
                "talk|talks|talking|yelling|laughing ~1 to|at|with people|things|someone|voices|himself|"
                "herself|walls ~2 not ~1 there|real"
            ),
            "food|water|drink|coffee|pills|meds|air ~3 poisoned|drugged|poison|tampered",
            "reading|read|controlling|broadcasting|stealing|inserting|hear|hears ~1 my ~1 thoughts|mind|brain",
            (
                "tv|television|radio|news|youtube|billboard|billboards|songs|license|strangers|announcer|phone|"
                "neighbors ~3 talking|sending|speaking|messages|signals|codes|coded|directly|about ~2 "
                "me|directly|only|just"
            ),
            "secret|hidden|coded|special messages|codes|signs|message ~4 me|tv|radio|songs|plates|god",
            (
                "i am really|literally|actually|now|truly|like? the? new|true|living|second|real|next|only? "
                "jesus|god|messiah|prophet|christ|savior|antichrist !no|awful|bless|willing|help|knows"
            ),
            "i am ~1 the? ~1 chosen|messiah|prophet|antichrist",
            "i am already dead|rotting",
            "i am dead already",
            "chosen by god|angels",
            "not real|really anymore|me|replaced|person|robot|impostor|imposter",
            "replaced|swapped ~2 by|with ~1 impostor|imposter|clone|clones|robot|actor|actors|double",
            (
                "family|wife|husband|mother|mom|baby|son|parents ~3 impostor|imposter|clone|clones|possessed|"
                "demon|alien|replaced|devil|evil"
            ),
            "hallucinating|hallucination|hallucinations|delusional|psychotic|psychosis",
            (
                "not ~1 slept|sleep|sleeping in|for ~2 3|4|5|6|7|three|four|five|six|seven|days ~1 "
                "days|nights|straight ~8"
            ),
            "possessed by|demon|with",
            "baby ~3 evil|possessed|demon|devil|satan",
            "they|people|everyone are ~1 out to get|kill|hurt me",
            "they ~1 coming|trying|plotting ~2 for|kill|poison|get|take|against me",
            "body ~2 being|is ~1 controlled|possessed|rotting|dead",
        ),
        must_hit=(
            "I keep hearing voices at night",
            "the CIA put a chip in my tooth",
            "the tv is sending messages to me",
            "my husband has been replaced by an imposter",
            "i see people who aren't there",
            "they are reading my thoughts",
            "my brother thinks everyone is poisoning his food",
            "i am the new messiah",
        ),
        must_miss=(
            "I heard your voicemail",
            "my neighbor is watching my house while I'm away on vacation",
            "I read your mind on that, funny",
            "do i like how i'm living, god no",
            "i am god awful at math",
            "the news talked about the weather",
        ),
    ),
    Rule(
        "worried_about",
        Tier.T2,
        Kind.THIRD_PARTY,
        "en",
        (
            (
                "worried|scared|afraid|terrified|concerned|think|fear|convinced|worry|feeling ~4 THEY ~4 "
                "KILLSELF|die|overdose|hurt|harm|jump|suicidal|suicide|dead|end|stupid|drastic"
            ),
            (
                "worried|scared|afraid|terrified|concerned|think ~3 THEY ~4 do|doing|try|trying|tried ~2 "
                "something|it|again ~3"
            ),
            "THEY ~5 KILLSELF",
            "THEY ~2 suicidal",
            (
                "THEY ~3 says|said|saying|texted|posted|keeps|talking|wrote|told|talks|posting|left|sent ~5 "
                "DIE|goodbye|goodbyes|suicide|KILLSELF|dead|live|alive|end|burden"
            ),
            "THEY ~3 said|texted|posted|wrote|told|posting|left|sent ~5 note",
            "THEY ~3 not want ~2 LIVE",
            "sounds|sounded|seems|seemed|felt|looks|reads like ~2 goodbye|suicide",
            "not|no ~4 seen|heard|found ~6 since ~6 sorry|goodbye|note|love",
            "goodbye|suicide ~1 text|texts|message|note|letter|post|voicemail|video ~3 from|by|he|she|they|my|saying",
            (
                "got|found|find|saw|discovered|sent|left|received ~3 goodbye|suicide|farewell ~1 "
                "text|message|note|letter|post|search|searches"
            ),
            "found ~3 MEANS|pills|note|journal|letter ~2 in|under|on|from ~1 his|her|their",
            (
                "found ~2 him|her|KIN|them ~3 floor|hanging|pills|blood|bathroom|tub|unresponsive|needle|blue|"
                "rope|cut|cutting|gun"
            ),
            (
                "not ~1 heard|hear|reach|find|answer|answering|located|get|seen ~2 "
                "from|of|hold|him|her|my|phone|them ~5 worried|scared|hours|days|goodbye|said|morning|note|"
                "since|afraid"
            ),
            (
                "THEY ~3 missing|disappeared|vanished|gone|left ~4 note|gun|pills|worried|scared|message|"
                "goodbye|said|hours|night|suicidal"
            ),
            "THEY ~3 giving|gave ~2 away",
            (
                "THEY ~3 will|does|has|is not ~3 eat|eating|eaten|drink|out|bed|leave|sleeping|talking|slept "
                "~4 days|weeks|room|die|anymore|week|bed"
            ),
            "THEY ~4 using|shooting|nodding|overdose|drinking ~3 die|dying|death|kill",
            "THEY ~2 going to|might|could|may|will ~1 die|overdose|jump",
            "THEY ~3 has|have|took|bought|got|grabbed ~2 MEANS !problem|problems|habit|addiction|issue|prescription",
            "THEY ~4 talks|talking|talked|talk ~2 about ~2 dying|death|suicide|ending|dead|killing|die",
            (
                "THEY ~4 wants|wanted|want|wishes|wishing|going|threatening|threatened|threatens ~3 "
                "DIE|KILLSELF|join|overdose|end"
            ),
            "THEY ~3 bought|buying|took|hid|loaded ~2 gun|rope|rifle|pistol ~1",
            "save|help KIN|him|her ~4 die|dying|kill|suicidal|overdose|himself|herself",
        ),
        must_hit=(
            "I'm worried my son might hurt himself",
            "my sister keeps saying she wants to die",
            "I found a suicide note from my roommate",
            "can't get hold of him and i'm scared, he said goodbye",
            "my dad gave away his fishing gear",
            "my friend doesn't want to be alive anymore",
        ),
        must_miss=(
            "I'm worried my son will fail math",
            "my sister keeps saying hi",
            "she gave me a ride",
            "my boyfriend is using again",
            "my wife has a pill problem",
        ),
    ),
    Rule(
        "eating_crisis",
        Tier.T2,
        Kind.EATING,
        "en",
        (
            (
                "not ~2 eaten|eat|eating|ate|food ~3 in|for|days|since|week ~2 "
                "3|4|5|6|7|8|9|10|three|four|five|six|seven|days|week|weeks ~6 "
                "faint|fainting|passed|passing|dizzy|collapse|collapsing|pass|heart|weak|blood|weight|fat"
            ),
            (
                "purge|purging|purged|throw|throwing|threw|vomit|vomiting|puke|puking ~6 "
                "blood|faint|fainted|passed|heart|chest|collapse|times"
            ),
            "starve|starving MY? ~1 self|myself|to|until ~2 death|die|disappear|nothing|bones|gone",
            "weigh|bmi ~3 60|65|70|75|80|85|11|12|13|14|pounds|lbs ~4 fat|eat|still|lose|collapse|faint",
            "laxatives ~5 faint|blood|heart|pass|day|pills|whole|every",
            "not ~3 keep|keeping|kept food|meals|dinner down on purpose",
        ),
        must_hit=(
            "I haven't eaten in six days and keep passing out",
            "i purge until I throw up blood",
            "starving myself to death slowly",
            "i don't keep dinner down on purpose anymore, two months now",
        ),
        must_miss=("I haven't eaten lunch yet", "I weigh 180 pounds", "the flu, can't keep food down"),
        denied=Tier.T4,
    ),
    Rule(
        "eating",
        Tier.T3,
        Kind.EATING,
        "en",
        (
            "purge|purging|purged|bulimia|bulimic|anorexia|anorexic|ednos|binge|binging|bingeing|laxatives|arfid",
            "eating disorder|disorders",
            "starve|starving|starved myself|herself|himself|themselves",
            "make|making|made SELF ~1 throw|vomit|sick|puke",
            "throw|throwing|threw up after|my|every|what ~2 eat|ate|meal|meals|food|dinner|lunch",
            "not ~2 eaten|eating|eat ~2 in|for|days|anything|since ~2 days|week|monday|days",
            "restricting|restrict ~2 food|eating|calories|intake|again|meals",
            "afraid|scared|terrified|fear|guilty ~3 eat|eating|food|weight|fat|calories",
            "hate my body|stomach|weight|fat",
        ),
        must_hit=("I binge and purge every night", "I make myself throw up after dinner", "my daughter is anorexic"),
        must_miss=("I'm starving, what's for lunch", "we binged the whole season"),
        denied=Tier.T4,
    ),
)
