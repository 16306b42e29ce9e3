"""English: what was taken, told in a sentence or two: doubled by mistake, found by a child, asked about afterwards."""

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
_DOWN = "took|taken|swallowed|ate|eaten|downed|popped"
_MANY = (
    "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    "12|14|15|16|18|20|24|25|30|35|40|45|50|60|70|80|90|100"
)
_PILLS = "PILLS|bars|blues|patch|patches|strips|edibles|gummies"
_SEVERAL = "6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|six|seven|eight|nine|ten|twelve"

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
    Rule(
        "fears_overdose",
        Tier.T1,
        Kind.OVERDOSE,
        "en",
        (
            (
                "hope|hoping|hopefully|pray|praying|afraid|scared|worried|tell|please ~2 i ~1 not ~1 "
                "overdosing|overdosed|overdose"
            ),
            "hope|hoping|hopefully|pray|praying|afraid|scared|worried not overdosing|overdosed|overdose",
        ),
        must_hit=("i hope im not overdosing", "please tell me im not overdosing", "hope i didnt overdose"),
        must_miss=("i hope nobody overdoses on cake", "i am not overdosing"),
        plain=True,
    ),
    Rule(
        "dose_told",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"{_DOWN} ~1 the rest of ~2 script|pills|bottle|meds|prescription|tylenol|xanax|them",
            "took|taken|swallowed a lot ~~3 lot|and|n ~~3 shaky|dizzy|sleepy|sick|scared|er|hospital",
            f"more|something|really like|more ~1 {_MANY} ~1 pills|tablets|of|i",
            f"it was|is ~1 really|actually|more ~1 {_MANY} pills|tablets|tylenol",
            f"had|taken|took ~1 maybe|like|about {_MANY} PILLS !mg|milligrams",
            f"changed my mind ~~8 {_DOWN} them|it|the ~1 already?",
            "i took them ~~3 i do not want ~1 anyone|anybody|help",
            "it is|s done ~1 i took them",
            "they said|say ~1 do not sleep",
            f"{_DOWN} ~1 two|2|three|3|four|4 more ~~10 stay awake",
            "typing|writing this? ~1 so i|to ~1 stay awake",
        ),
        must_hit=(
            "i ate the rest of my script",
            "i took a lot. like a LOT. and im shaky",
            "ive had maybe fourteen tylenol since this morning",
            "its done. i took them. i dont want anyone to come",
        ),
        must_miss=(
            "i took the rest of the week off",
            "i ate a lot of pasta and got sleepy",
            "writing this so i remember",
        ),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "taken_plainly",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"did|done ~1 something ~1 stupid|bad|dumb|crazy|terrible ~2 with ~2 {_PILLS}",
            "throw|puke|vomit|puking|throwing them|pills up !in|on|together|for|at",
            "puke|vomit|puking them|pills out",
            "make|making myself throw|puke|vomit ~1 up? ~6 took|taken|pills|swallowed|them|drank",
            "narcan|naloxone|spray ~~10 back|gone|going|went|passed ~1 out|under|down",
            f"{_SEVERAL} shots|drinks|beers|tequilas|seltzers and|plus|with|then|n ~4 {_PILLS}",
            (
                "put|crushed|mixed|dissolved|dumped ~2 all|them|pills|everything ~1 in|into ~4 and|then ~1 drank|"
                "drinking|swallowed"
            ),
            "he|she|KIN ~3 death rattle",
            "took|swallowed|popped ~1 handful|fistful|bunch ~~6 hour|hours|minutes|min|mins|ago|yet|now|tonight",
            "she|he|KIN ~1 left|dropped ~2 empty ~1 bottle|bottles|box|packet|strip of ~2 PILLS",
        ),
        must_hit=(
            "I did something dumb with my meds",
            "how do I throw them up, I took pills",
            "we gave him narcan and he sat up then went back out",
            "I've had like 14 shots and 6 of my moms Valium",
            "I crushed them all in a shake and drank it",
            "she left an empty bottle of Seroquel",
        ),
        must_miss=(
            "I did something dumb with my money",
            "they throw it up on the site each month",
            "how long do bananas last before I have to throw them out",
            "we carry narcan and went back out on patrol",
            "I had 2 beers with dinner",
            "I put them all in the blender for soup",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "cup_scenes",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            "i ~1 took|swallowed them at|around 1|2|3|4|5|6|7|8|9|10|11|12|noon|midnight",
            "yes i took|swallowed them",
            "already|just took|swallowed ~1 the? first|second|last handful|bottle|half|batch|few|dose",
            "took|taken|swallowed ~2 my|mine meds|pills ~1 and ~2 moms|dads|hers|his|sisters|grandmas|dogs",
            "took ~2 of|what|everything ~3 sent me home with|from",
            "everything|all ~4 is|are ~1 in me|him|her ~1",
            (
                "pills|meds|bottle|bottles|packs|packets ~2 empty|gone|missing ~~6 note|smiling|drool|drooling|"
                "mumbling|look"
            ),
            "bottle was full ~~4 morning|empty|yesterday|now",
            "note ~~6 empty !milk|water|beer|wine ~1 bottle|blister|pack|packs|packets|bottles",
            "empty ~2 bottle|blister|packs|packets ~~3 note",
            "rest|handful ~1 right here|beside ~1 me? ~~4 scared|not",
            "not|more|less ~1 sure? how many ~~3 more than|less|bottle|half",
            "how do|to ~4 throw|make ~2 up? ~1 pills ~3 ago|from",
            "regret it ~~6 bottle|left|took|pills",
            "lied ~~6 took|take something|them|pills",
            "many ~1 sleep|sleeping pills|pill",
            "old amount|dose ~~8 eyes|closing|heavy|floor|sleepy|slow",
            "relapsed|broke ~~8 too heavy|eyes ~2 closing|floor",
            "only ~1 2|two|one ~1 of us ~1 awake|up|breathing",
            "both|two of us did it ~~5 not|he|she|ok",
            "down the hatch ~1 bye|goodbye|goodnight",
            "ate ~1 the? hole bottle|thing|pack",
        ),
        must_hit=(
            "everythings going quiet, i took them at 9",
            "bottle was full this morning. its empty",
            "three empty blister packs and a note",
            "relapsed. did my old amount. my eyes keep closing",
        ),
        must_miss=(
            "i took the kids at 9 to the bus",
            "not sure how many people are coming",
            "the bottle was full of water",
            "i left a note on the fridge about lunch",
        ),
        denied=Tier.T4,
    ),
)
