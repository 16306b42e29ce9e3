"""English: a body in danger, told by one sight of it or by somebody who does not know what it is called."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_FALLS = "blood|black|dark|red|pink|coffee"
_USED = "line|hit|shot|pill|bump|rail|dose|meth|coke|cocaine|crack|adderall|molly|snorting|speed|ice"
_FAST = "|".join(map(str, range(165, 241, 5)))

RULES: tuple[Rule, ...] = (
    Rule(
        "sick_plainly",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            (
                "his|her|my|babys|sons|daughters temperature|temp|fever ~2 is|of|at|says|hit|reads|reached 104|"
                "105|106|107|108"
            ),
            "fever|thermometer ~2 is|of|at|says|hit|reads|reached 104|105|106|107|108",
            "born|delivered|baby ~6 not ~1 breathing|moving|pink",
            "born|delivered ~6 not crying",
            "red streaks|streak|lines|line ~6 arm|leg|inject|vein|up|hot",
            "not peed|urinated|peeing|pee|urinating ~2 in|for|since ~1 day|days|2|3|yesterday|two|three ~~6",
            "peed|peeing|pissing blood ~~12 fever|shaking|back|shooting|confused",
            "fever|chills ~~8 shooting|injecting|injected ~1 up|dope|drugs|heroin",
            "he|she|KIN ~3 twitching|jerking ~~6 bump|line|floor|carpet",
            "bump|line|rail ~~8 twitching|jerking|seizing",
            "she|he|THEY fell ~2 and|now ~2 not ~1 feel|move ~2 legs|arms|body",
            "fighting|yelling|screaming ~1 at? ~1 people|things|someone ~3 not ~1 there|here|real",
        ),
        must_hit=(
            "his temperature is 106",
            "the baby was born an hour ago and isn't crying",
            "she delivered at home and he is not crying",
            "red streaks going up my arm",
            "I haven't peed in 2 days",
            "fever and shaking after shooting up",
            "he did a bump and is twitching",
        ),
        must_miss=(
            "the temperature is 104 in Phoenix today",
            "my baby is not crying as much at daycare",
            "the baby will not stop crying",
            "I was born in Ohio",
            "red lines in my budget",
            "my eye is twitching from work",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "body_scenes",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "how do|to i|you|we? ~1 do|give|start ~1 cpr|compressions !class|certified|training|certification",
            "which nostril|nostrils !do|does|is",
            "shake|shaking|shaken|slapping|slapped|poking him|her|them ~~4 not ~1 doing|do|anything|moving|responding",
            "stuck ~2 in|throat ~2 throat|windpipe ~~4 not|breathe|air|talk",
            "stuck|wrong ~~5 not ~1 breathe|breath|talk|swallow",
            "he|she|they|kid|baby ~1 went|gone|goes|going stiff|rigid !upper|competition|drink",
            "fell like ~1 a board|tree|log|rock ~~6 jerking|not|shaking|floor",
            (
                f"throwing|threw|puking|puked|vomiting|vomited|coughing|coughed|spitting ~1 up? ~2 {_FALLS} ~1 stuff|"
                "foam|blood"
            ),
            "vomit ~3 blood|red|black !gatorade|wine",
            "puke|puking|vomit ~2 is|s black|red|dark",
            "clear|bloody ~1 stuff|fluid|water ~3 out|from ~3 nose|ear|ears",
            "lamictal|lamotrigine ~~10 blisters|peeling",
            "blisters|peeling ~~10 lamictal|lamotrigine",
            "red lines|streaks ~3 up|from|running",
            "sugar|meter|glucose ~3 low|lo ~~5 not|swallow|out|who|sense|wake|confused|juice",
            "hit|fell|kicked|bat ~~6 head ~~8 double|blurry|ringing|clear|sleepy|slurring|vomiting|forgetting",
            "everything is double|doubled",
            "eyes open ~~4 not ~1 blinking|moving|talking|looking|breathing|there",
            "not blinking|blink ~~4 breathing|fentanyl|staring|eyes|stiff",
            "got|getting shocked|electrocuted ~~8 not|thrown|burned|breathing|talking",
            "baby|head is? coming ~~4 high|alone|help|car|now|toilet",
            "legs|arms|hands are|is? gone ~~5 floor|drink|help|took",
            "hand|arm|finger|fingers|leg ~1 went|in|caught ~1 in ~1 the? ~1 saw|blade|machine|grinder|auger|press",
            "wife|husband|mom|dad|he|she no wake|breathe|breathing|answer",
        ),
        must_hit=(
            "how do i do cpr",
            "i been shaking her and shes not doing anything",
            "throwing up black stuff",
            "something is stuck in my throat i cant breathe",
            "she's gone stiff",
        ),
        must_miss=(
            "how do i get cpr certified",
            "the window is stuck and it's hot",
            "shaking him by the hand, nice guy",
            "the red lines on the map",
        ),
        denied=Tier.T4,
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
)
