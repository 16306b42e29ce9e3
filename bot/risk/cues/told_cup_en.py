"""English: what was taken, told in a sentence or two: doubled by mistake, found by a child, asked about afterwards.

No word of alarm, a number and a mild sign: "is 40 a lot, it's already done", "i took them again, i think".
Written from the taught lines of `data/risk` that no other cue heard.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_MEDS = (
    "PILLS|tramadol|warfarin|clonidine|metoprolol|methadone|gabas|xanax|bars|percocet|sertraline|effexor|bupropion|"
    "trazodone|"
    "nyquil|adderalls|adderall|edible|edibles|patch|patches|prenatals|migraines|supplements|sub|subs"
)
_TOOK = "took|taken|swallowed|ate|eaten|downed|popped|had|did|snorted|slammed|chewed|drank"
_ILL = (
    "sleepy|drowsy|woozy|floaty|foggy|heavy|numb|slurring|spinning|tilting|shaky|tingly|itchy|ringing|yellow|melted|"
    "dizzy|"
    "slow|puking|vomiting|throwing|twitching|underwater|bending|sliding|blurry|faint|strange"
)
_KID = (
    "kid|kids|baby|toddler|son|daughter|child|grandson|granddaughter|nephew|niece|twins|3yo|2yo|4yo|kiddo|grandma|"
    "grandpa|"
    "gram|grandfather|grandmother|nana|papa|old"
)
_ROOM = "bathroom|room|door|shower|toilet"
_COLORS = "blue|pink|white|yellow|green|red|little|tiny|small|round|orange|purple|extra"

RULES: tuple[Rule, ...] = (
    Rule(
        "taken_and_told",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"{_TOOK} ~6 {_MEDS} ~~14 sleepy ~1 and ~2 scared|slurring|dizzy",
            f"doubled|tripled ~2 {_MEDS}|pills ~~14 {_ILL}|eyes|open|type",
            "forgot|forget|forgetting ~~6 took|taken them|it|more|mine|my|another ~~3 again|times|twice|already",
            "kept|keep forgetting ~1 i took",
            "remember|know|tell if i took ~~10 again|thirteen|then|more|twice",
            "three|four|five|3|4|5 times i believe|think",
            f"{_TOOK} ~~6 husbands|wifes|his|her|moms|dads|dogs by mistake|accident",
            f"husband|wife|mom|dad|dog|partner s by mistake|accident ~~16 {_ILL}|legs",
            "week|weeks|month of ~1 his|her|my? pillbox|pills|meds ~1 in ~1 one|once",
            "took|taken a week|month of ~1 his|her|my ~~8 go|once|drowsy|confused",
            "all ~2 extra strength|pm ~2 ones|tylenol|tablets ~~4 house|cabinet|bathroom",
            (
                "took|taken|swallowed every|all ~2 tylenol|pill|pills|ibuprofen|tablet|ones|aspirin ~2 in ~1 this|"
                "the|my ~1 house|bottle|cabinet|box|drawer"
            ),
            f"is|are COUNTED|40|30|50|60 ~1 a? lot|much|many|enough|bad ~~8 {_COLORS}|done|took|already",
            "asking because|cause|since|as ~1 i|it ~1 did|done|already|took !not|my|the|this",
            "is ~1 already done ~1 $",
            "because|cause it is ~1 already done",
            f"{_MEDS} ~~6 i|he|she had|took ~2 about|like|around|maybe|all COUNTED !mg",
            f"i|he|she had all ~1 COUNTED ~2 {_MEDS}",
            f"kept taking|eating ~2 {_MEDS} ~~20 whole|gone|puking|hurts|yellow",
            f"{_MEDS}|mushrooms|pills ~~14 eyes|skin|eye ~3 yellow|yellowish",
            "yellow in the|her|his eyes",
            "ate ~2 mushrooms ~~18 vomiting|throwing|puking|yellow|brown|confused|wobbling",
            "mouth full of ~2 berries|leaves|pills|mushrooms",
            f"{_KID} ~1 has|had ~1 a pill|pills|battery|tablet in his|her|their|the ~1 cheek|mouth",
            f"{_KID} ~6 got into ~2 {_MEDS}|iron|prenatals|stash|birth",
            "whole|all ~2 90|60|30|120 ~2 day|pills|supply|of|tablets|capsules ~~8 ago|today|took|that|sleepy|shaky",
            "whole script|prescription all ~1 90|60|30|of",
            f"took|taken all of my {_MEDS} ~1 the? ~1 whole|ago|now",
            "did|slammed|shot|snorted ~1 the ~1 whole|entire|rest bag|gram|ball",
            "did|took ~1 too big ~1 of? a? shot|dose|hit|line",
            "big shot ~~14 head|sleepy|heavy|awake|eyes|arms",
            (
                f"forty|thirty|twenty|fifty|sixty|COUNTED ~2 of the|them|those|these ~2 {_COLORS} ~2 ones|pills|"
                f"tablets|{_COLORS}"
            ),
            "about|maybe|around|like forty|thirty|fifty|twenty|sixty|40|50 ~~3 washed|swallowed",
            "about|half a? ~1 fistful|handful ~~6 pills|husbands|his|nothing|calm|them",
            "took|taken something called ~~8 not|wake|rub|out",
            f"swallowed|took something ~1 i|he|she found ~~14 heart|fast|{_ILL}",
            "extra ~1 fentanyl|pain patches|patch",
            "most|some ~1 of ~1 it|them? ~1 stayed|went down ~~4",
            "spit|threw|puked ~2 some ~1 out|up but ~1 most",
            "hours|hrs|minutes|mins|min|hour since ~1 the|i? ~1 pills|took|swallowed",
            "patches|patch ~1 all over ~2 back|chest|body|arms",
            "eyes half open ~~6 not|hand|follow|breathing|smiling",
            "jaw ~1 is? hanging",
            "with an empty tylenol|bottle|nyquil|pack|box|prescription ~~10 mumbling|slurring|floor|bed|sleepy|answer",
            "mumbling|slurring ~~10 pills|empty|cabinet|took|meds|bottle",
            "counted ~1 COUNTED|20|30|40|41 missing",
            "like|about|at 10|12|15|20|25|30 missing",
            f"just got out of ~2 jail|rehab|detox|prison|treatment ~~14 {_ROOM}|answering|slow|old|floor",
            f"{_ROOM} ~~14 just got out of ~2 jail|rehab|detox|prison|treatment",
            "shower|water ~3 running|on ~~10 not ~1 answer|answering",
            f"bought|got ~2 pressed|fake pills ~~10 ringing|itchy|sleepy|{_ILL}",
            "ears ~1 are|is? ringing ~~8 itchy|sleepy|floor",
            "finished|on the last ~3 bottle|pills|third and|of ~~4 pills|both|each",
            "one for|of each until|till ~1 gone|asleep",
            "took|taken ~2 what|everything|stuff ~3 was|we|i in|keep ~2 first|lockbox|aid|drawer|cabinet|kit",
            "took|taken her|his|my meds so ~1 she|he|i can ~1 finally? rest|sleep|go",
            "silly thing ~1 dear|already ~~6 white|sherry|pills|them|tablets",
            "overdid it ~~6 not|answering|wake",
            "legs are|is? ~1 gone|melted ~~10 floor|bathroom|drink|breathing|alone",
        ),
        must_hit=(
            "is it dangerous to take 20 extra strength tylenol at once. asking because i did",
            "is 40 a lot, of the little pink ones, its already done",
            "i forgot and took them again i think, three times i believe",
            "my two year old daughter got into my prenatals",
            "its been three hours since the pills",
            "he just got out of jail and the bathroom door is locked",
        ),
        must_miss=(
            "is 40 a lot for a copay",
            "i forgot my badge and took the bus again",
            "i doubled the recipe",
            "i had about 40 people over for wine",
            "asking because i did not get the form",
            "it's been three hours since the meeting",
        ),
        denied=Tier.T4,
    ),
)
