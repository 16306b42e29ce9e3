"""English: voices that order, beliefs that frighten, being watched or poisoned."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_FAMILY = "husband|wife|kids|kid|baby|mom|mother|dad|father|boyfriend|girlfriend|son|daughter|brother|sister|roommate"
_SENDER = "tv|radio|anchor|anchorwoman|newscaster|announcer|preacher|songs|billboard|billboards"
_NO_ONE = "alone|nobody|not|empty|walls|pipes|vents|attic|fridge|fan|floor|no"
_PLACE = "smoke|detector|detectors|walls|vents|ceiling|outlets|shower|mirror|tooth|ear|mouth|fridge"

RULES: tuple[Rule, ...] = (
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
        "told_to_maim",
        Tier.T0,
        Kind.PSYCHOSIS,
        "en",
        (
            (
                "tv|radio|god|voice|voices|demon|angel|angels|jesus|satan ~4 "
                "says|say|said|tells|tell|told|telling|wants "
                "~5 cut|gouge|pull|rip|dig|pluck ~1 out|off ~1 my ~1 eye|eyes|tongue|hand|finger|fingers|ear|ears"
            ),
        ),
        must_hit=(
            "off my meds and the radio says gouge out my eye",
            "god keeps telling me to cut out my tongue",
        ),
        must_miss=("they say cut the eyes off the potatoes", "the doctor says they can take my tongue tie out"),
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
        "spied_on_or_poisoned",
        Tier.T2,
        Kind.PSYCHOSIS,
        "en",
        (
            "poisoning|poisons me|my|us|the ~1 food|coffee|water|drink|tea|well|air",
            (
                "they|someone|somebody|people|neighbors|he|she put|puts|putting something in my ~1 "
                "food|drink|coffee|tooth|milk|pills|water|tea|head|meds"
            ),
            f"{_SENDER} ~4 my name|thoughts|mind",
            f"{_SENDER} ~2 talks|talk|talking|speaks|speaking|laugh|laughing to|at|about me",
            f"talk|talking|whispering|whisper|whispers|laughing about|at me ~4 {_NO_ONE}|night|hum|ceiling",
            "hear|hearing|hears my|her|his name ~4 shower|night|nobody|alone|empty|walls|no",
            (
                "hear|hearing|heard|hears ~2 "
                "people|them|talking|laughing|crying|choir|chatter|whispers|whispering|man ~4 "
                f"{_NO_ONE}"
            ),
            "thoughts|voice ~2 not mine !to",
            "thoughts|dreams ~2 broadcast|broadcasting|stolen|inserted|leaking|recorded",
            (
                "everyone|everybody|they|people|coworkers ~1 hear|hears|reading|read|repeating|repeat|say "
                "my|what thoughts|i "
                "~1 think"
            ),
            "they|everyone|everybody|people know|knows what i am ~1 thinking|going ~2 type|say|think|do",
            f"they|someone|somebody|who|people swapped|switched|replaced my|our|the ~1 {_FAMILY} !s|diaper",
            f"camera|cameras|microphone|microphones|mics|speaker|wires ~3 {_PLACE}",
            "covered|taped|unplugged|nailed|covering|taping ~2 mirrors|cameras|outlets|outlet|vents|windows|walls",
            "all|everyone|everybody|they|them ~2 in on it|this",
            "plotting|conspiring ~1 against|to|about",
            "gas|dust|radiation ~3 vents|walls|through the|my ~1 vent|vents|wall|walls|ceiling",
            "they|neighbors|it beam|beams|beaming|zap|zapping ~3 me|my|skull|head|fillings",
            "bugs|insects|worms|chip|device|tracker ~2 under|in my ~1 skin|arm|tooth|teeth|ear|brain|neck",
            "not sure|certain i am real|alive",
            (
                "sending|leaving|getting|receiving ~2 me|us? ~1 secret|signals|signs|codes|downloads|"
                "transmissions !at|about|stuck"
            ),
            "shadow people|man|figure|figures",
            (
                "stopped|quit|off ~2 "
                "antipsychotic|antipsychotics|risperdal|zyprexa|abilify|seroquel|clozapine|haldol ~6 "
                "voices|whispers|signs|seeing|hearing|messages|back"
            ),
            "see|sees|seeing people|kids|man|woman|faces who|that are ~1 not there|real",
        ),
        must_hit=(
            "I think somebody is poisoning my food",
            "they put something in my tooth",
            "whispering about me all night, no one is there",
            "they swapped my kids, same clothes",
            "My mom and the janitor, all of them are in on it",
        ),
        must_miss=(
            "the water tastes like metal here, the city is flushing pipes",
            "they switched my daughter's class",
            "food poisoning from the picnic",
            "security cameras went up at work",
            "there is a bug in your booking page",
        ),
        denied=Tier.T4,
    ),
)
