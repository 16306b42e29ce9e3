"""English, the kinds that are heard least: a mind that is listened to or poisoned, wounds of one's own, death envied.

None of these has a word of alarm in it. Written from the training lines of `data/risk`.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_FAMILY = "husband|wife|kids|kid|baby|mom|mother|dad|father|boyfriend|girlfriend|son|daughter|brother|sister|roommate"
_LIMB = "arm|arms|forearm|thigh|thighs|hip|hips|legs|wrist|wrists|stomach|ankle|shoulder|skin|belly"
_SENDER = "tv|radio|anchor|anchorwoman|newscaster|announcer|preacher|songs|billboard|billboards"
_NO_ONE = "alone|nobody|not|empty|walls|pipes|vents|attic|fridge|fan|floor|no"
_PLACE = "smoke|detector|detectors|walls|vents|ceiling|outlets|shower|mirror|tooth|ear|mouth|fridge"
_ENDING = "cancer|lump|crash|truck|tumor|lightning|biopsy|plane|bus|stroke"

RULES: tuple[Rule, ...] = (
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
    Rule(
        "wounds_of_ones_own",
        Tier.T1,
        Kind.SELF_HARM,
        "en",
        (
            f"lighter|cigarette|blade|razor|glass|needle to|on|across|into my ~1 {_LIMB}|leg !hair",
            f"^ scratched|scratching|carved|carving ~1 my|the ~1 {_LIMB}|leg raw|open|bloody|tonight|until|up",
            (
                f"i ~2 scratched|scratching|scratch|carved|carving ~1 my|the ~1 {_LIMB}|leg raw|open|bloody|"
                "tonight|until|up"
            ),
            f"burned|burnt|burning ~1 my ~1 {_LIMB} ~4 purpose|lighter|cigarette|myself",
            "urge|urges to|is|are ~1 cut|burn|hurt|back|bad|here|strong|scratch|bleed",
            "relapsed|relapse|relapsing ~6 cut|thigh|thighs|blade|razor|cuts|shoulder|arms",
            "clean ~1 from ~1 cutting|self|sh ~8 last|yesterday|again|tonight|urge|urges|slipped",
            f"new|fresh cuts|burns|marks ~3 {_LIMB}|leg|hoodie|sleeves|again|today|hide|hiding|right",
            "old ones ~3 faded|healed ~3 made|more|new",
            "fresh ones ~2 right|sting|under|on|when",
            "need|want|have to see it|myself|blood ~1 run|bleed|blood",
            "rip|ripped|picked|pulled|pulling|opened ~2 my? stitches|scabs ~3 bleed|bled|purpose|out|open|night",
            "did my thighs|arms|wrists|legs ~2 last|again|tonight|night",
            "holding the scissors|blade|razor|lighter",
            "blade|blades|razor|razors|scissors ~3 in|under my ~1 phone|mattress|pillow|sock|drawer|pocket|bra ~1",
            "punched|hit|hitting|bruised|bite|biting myself ~4 until|when|purple|face|every|again|because",
            "hit|bang|banged|hitting my head ~2 wall|floor|tile ~3 until|till|calm|sparkles|purpose|dent|quiet",
            "tally|lines ~1 on my ~1 leg|arm|thigh|hip|stomach",
            "only thing ~1 that|i ~1 makes|turns|feel ~1 it? ~2 quiet|volume|pain|down",
            "started|starting cutting|burning|sh again|myself",
        ),
        must_hit=(
            "took a lighter to my stomach again",
            "i relapsed, shoulder this time, cuts all over",
            "the old ones faded so i made more",
            "did my thighs last night",
        ),
        must_miss=(
            "shaving cut on my ankle",
            "the razor burn on my neck",
            "i bought new ones at the shop",
            "cat scratched my arms up",
            "started cutting carbs again",
        ),
    ),
    Rule(
        "death_envied",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            (
                f"hope|hoping|wish|wishing|pray|praying|prayed ~4 {_ENDING} !not|is|scan|delayed|comes|gets|"
                "treatment|insurance"
            ),
            "hoping|hope the ~1 surgery|plane|crash|lump|biopsy|treatment does|goes|will not|down|work|take",
            "jealous|envy|envious|envied ~3 dead|died|gone|graves|obituaries|corpse|coffin|funeral|headstone|cemetery",
            "done|tired|sick of? being a ~1 person|human|alive $",
            "done|tired|sick of? being|breathing ~1 alive|person|human",
            "hope|hoping|wish|wishing|pray|praying|prayed ~2 heart attack|aneurysm",
            "tired of being me|here ~1 $",
            "waiting|ready to die $",
            "lord|god|jesus ~3 take|call|bring me ~1 home|now|tonight|soon",
            "asking|ask|asked|begging|praying god|lord|him|jesus to take me",
            "ready whenever|when god|lord|jesus is|wants|calls|takes",
            "not ~1 look|looking both ways",
            "stopped|quit wearing a|my|the seatbelt",
            (
                "not ~1 see|picture|imagine myself ~1 at|past|making|being ~1 30|40|25|20|18|21|next|old|older|"
                "alive|there !w|with"
            ),
            "outlived my ~1 use|usefulness|welcome|friends|purpose|time",
            "point of|in me|existing|living|staying ~1 $",
            "never|not ~1 been|were born !in|here|yet",
            "not wake|waking up ~2 be|sounds|would ~2 fine|nice|kindness|vacation|relief|mercy|ok|okay",
            "would not ~1 mind|care if ~4 die|died|wake|crash|crashed|hit|killed",
            (
                "dying|death|dead sounds|seems|looks ~1 like|so|kind ~2 peaceful|restful|rested|off|relief|nice|"
                "easier|vacation"
            ),
            "who decided i had to|should live|do",
            "my ~1 family|kids|mom|parents|husband|wife would|could|will get the insurance|money ~2",
            "take|put|send me out ~1 of|to my|pasture misery",
        ),
        must_hit=(
            "i envy the obituaries",
            "hoping the plane goes down",
            "tired of being a person",
            "i don't look both ways",
            "dying sounds like a day off",
            "i am ready when god calls",
        ),
        must_miss=(
            "tired of being a walking pharmacy",
            "i hope the biopsy comes back clean",
            "jealous of her new car",
            "he was ready to go home by six",
            "not born yet, due in may",
            "ready whenever the nurse calls",
        ),
    ),
)
