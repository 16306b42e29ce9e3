"""English: an end told without a word for it: the same closet, the rafters and me, wherever my late husband is."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SPOT = "closet|rope|gun|rifle|pistol|bridge|belt|pills|tracks|beam"
_MORPHINE = "morphine|oxycodone|oxycontin|fentanyl|dilaudid|methadone|barbiturates|seconal|roxanol|patches"
_THEIRS = "his|her|husbands|wifes|moms|dads|mothers|fathers|s|hospice|leftover|left"
_CAR = "car|truck|engine|motor|van|suv"
_SHUT = "locked|shut|closed|sealed|barricaded|jammed"

RULES: tuple[Rule, ...] = (
    Rule(
        "car_in_the_garage",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"i ~1 turned|switched|started|cranked on? ~1 {_CAR} ~1 in the|my|our|his|her|their garage",
            f"sitting|sit|am ~2 the|my|our|his|her|their garage ~3 {_CAR} is|s? running|idling|on",
        ),
        must_hit=(
            "i started the truck in the garage, kinda drowsy now",
            "I switched on the car in my garage. getting sleepy",
            "im in the garage with the truck running, kinda woozy",
        ),
        must_miss=(
            "i started the car in the garage and drove to work",
            "im so sleepy, the garage called about the car",
            "I started the car in the garage to warm it up, the heater feels good",
        ),
        denied=Tier.T4,
        beside="GROWSDROWSY",
    ),
    Rule(
        "they_in_the_garage",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            f"KIN|he|she is|s? ~2 in ~1 garage ~~6 {_SHUT} ~~5 {_CAR} is|s? ~1 running|on|idling",
            f"KIN|he|she is|s? ~2 in ~1 garage ~~4 {_CAR} is|s? ~1 running|on|idling ~~6 {_SHUT}|answer|open",
        ),
        must_hit=(
            "my husband is in the garage with the door shut and the car running",
            "dad's in the garage, the engine is on and he wont open",
        ),
        must_miss=(
            "my husband is in the garage changing the oil",
            "he is in the garage with the door closed, he plays drums",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "the_end_unnamed",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "in|within ~2 minutes|mins|minute|hour|hours it|this|none|nothing ~3 not matter ~1 $",
            "in|within ~2 minutes|mins|minute|hour|hours nothing|none ~3 will matter ~1 $",
            "the plan was ~1 tonight|today|now but ~3 chat|page|site|box ~1 popped|came|showed|opened",
            f"do|doing it ~1 like|how my|our ~1 KIN did ~2 same ~1 {_SPOT}",
            "the ~~3 rafters|rafter|beam|crossbeam and me",
            "got|have|bought ~1 hose for|to|on the|my exhaust|tailpipe !leak|repair|fan|system|vent|brake",
            "bathtub|tub|bath ~~3 toaster|hairdryer ~~5 friendly|tempting|inviting|calling|whispering",
            "toaster|hairdryer ~~3 bathtub|tub|bath ~~5 friendly|tempting|inviting|calling|whispering",
            "lights ~2 inside me ~~9 switch|tonight",
            (
                "everyone|everybody|they|kids|family|wife ~3 more money ~2 if my ~1 insurance|policy "
                "paid|pays out !for|the|my"
            ),
            "not suicidal ~1 that is|was ~1 lie",
            "standing|stood ~1 on ~2 parking ~1 deck|garage|structure|ramp ~1 for ~3 hour|hours|minutes",
        ),
        must_hit=(
            "skip the questions. in ten minutes it wont matter",
            "the plan was tonight but this chat popped up",
            "ill do it like my uncle did, same closet",
            "the barn, the rafters, and me, once calving is done",
            "i have the hose for the exhaust",
            "the tub and the toaster are looking real inviting",
            "my family would have more money if my policy paid out",
            "im not suicidal. ok thats a lie",
            "been standing on the parking deck for an hour",
            "in an hour it won't matter anymore",
            "in ten minutes nothing will matter",
            "the toaster by the bathtub keeps calling me",
            "all the lights inside me went dark, tonight i flip the switch",
        ),
        must_miss=(
            "in ten minutes it wont matter which bus we take",
            "the plan was tonight but she got the flu",
            "i want to do it like my sister did, same dress",
            "we hung lights from the rafters and the kids helped",
            "been sitting in the parking garage for an hour, traffic",
            "i bought a hose for the garden",
            "the accident will count against my insurance",
            "we need a new bathtub and a toaster",
            "In an hour it won't matter anymore, the pharmacy closes at six",
            "If it was an accident will insurance pay for the visit?",
            "my family would have more money if my insurance paid for therapy",
            "the plan was tonight but a work thing came up",
            "we do it like my parents did, same barn, same cake",
        ),
        plain=True,
    ),
    Rule(
        "water_close_by",
        Tier.T1,
        Kind.SUICIDE_PASSIVE,
        "en",
        ("river|lake|sea|ocean|quarry|tracks|bridge|pond is|are|s ~1 close|near|nearby|deep|right",),
        must_hit=(
            "i am such a burden on my sons. the lake is close by",
            "no use going on as a burden, the tracks are right there",
        ),
        must_miss=(
            "we live where the river is close by",
            "the burden of the bridge toll is right on us",
        ),
        denied=Tier.T4,
        beside="BURDENED",
    ),
    Rule(
        "pills_kind_of_to_die",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "not take|took|swallow ~1 PILLS to ~1 die|kill",
            "not take|took|swallow ~1 them to ~1 die",
        ),
        must_hit=(
            "i didnt take my meds to die. ok kind of",
            "i did not take the pills to die. well. sort of. the whole bottle",
            "i didnt swallow them to die, kind of",
        ),
        must_miss=(
            "i did not take the pills to die, i take them for my back",
            "it is kind of late, did you take my pills form",
        ),
        plain=True,
        beside="KINDOF",
    ),
    Rule(
        "told_to_step_off",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "voice|voices|dead|demon|devil|god ~~6 tell|telling|tells|says|saying ~2 step|jump|walk off ~2 "
                "platform|roof|bridge|ledge|balcony|cliff"
            ),
            (
                "voice|voices|dead|demon|devil|god ~~6 tell|telling|tells|says|saying ~2 step|jump|walk "
                "in|into|onto ~2 "
                "tracks|traffic|river"
            ),
            (
                "voice|voices|dead|demon|devil|god ~~6 tell|telling|tells|says|saying ~2 go on|onto|into ~1 "
                "tracks|traffic"
            ),
        ),
        must_hit=(
            "i keep hearing my dead mom telling me jump off the platform",
            "a voice says to walk into traffic",
            "voice says go onto the tracks",
        ),
        must_miss=(
            "i hear the announcement telling people to step off the train slowly",
            "my coach is telling me to walk into the gym",
            "The GPS voice keeps saying to go onto River Road",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "where_my_dead_are",
        Tier.T1,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            (
                "be|being|go|going|am|were|was wherever ~1 my|the late|dead|departed|poor|dear|darling ~2 "
                "is|has|went|are !stationed|living|buried"
            ),
            "late|dead|departed KIN ~~4 sooner|quicker|faster the better",
            "join|joining ~1 my late|dead|departed KIN !s",
        ),
        must_hit=(
            "id not object to being wherever my late wife is",
            "i want to go where my late husband went, the sooner the better",
            "i want to join my late husband",
        ),
        must_miss=(
            "i follow my late wife's recipes",
            "where is my late husband's paperwork kept",
            "i want an appointment, the sooner the better, for my late husband's estate stress",
            "the sooner the better for me to join the group",
            "the sooner the better, i want to join them on the trip",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "restful_to_join",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        ("restful|peaceful|soothing ~1 to ~1 join|follow !us|you|the|a|your|this|our|in|along",),
        must_hit=("it would be so restful to join Walter", "somehow it sounds peaceful to follow him"),
        must_miss=("the music is peaceful to follow along with", "it would be peaceful to join the yoga class"),
        denied=Tier.T4,
    ),
    Rule(
        "kept_in_case",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                f"keep|kept|keeping|saved|saving|hid|hidden|have|put|held ~2 {_THEIRS} {_MORPHINE} ~~9 in case i ~1 "
                "want|need|fancy|decide !to|call"
            ),
            (
                f"keep|kept|keeping|saved|saving|hid|have|put|held ~2 {_MORPHINE} ~3 "
                "hospice|funeral|died|passed|hospital "
                "~~9 in case i ~1 want|need|fancy|decide !to|call"
            ),
            (
                f"keep|kept|keeping|saved|saving|hid|have|held ~2 {_THEIRS} {_MORPHINE} ~~8 for the|that day i ~1 "
                "want|decide|"
                "had|give|tire|need"
            ),
        ),
        must_hit=(
            "i kept her morphine after the hospice left, in case i should want it some day",
            "i have his leftover fentanyl put by for the day i decide",
        ),
        must_miss=(
            "they keep her morphine at the hospice in case she needs it",
            "i keep naloxone in case i need it",
            "i have his methadone schedule in case i need to call the clinic",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "typed_without_vowels",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "b|be dn|done wth|with ths|this lfe|lif",
            "want t|to de|dy|d $",
            "kill mysf|myslf|mslf",
            "wht|what f|if i just tk|tke al|all",
            "tk|tke al|all f|of thm|them",
        ),
        must_hit=(
            "i wnt t b dn wth ths lfe",
            "wht if i jst tke al of thm",
            "wht f i just tk all f thm",
            "i wnt t dy",
            "gonna kill mysf",
        ),
        must_miss=(
            "i want to be done with this form",
            "wht f i just tk a nap",
            "between a b c and d i want d",
        ),
        denied=Tier.T4,
    ),
)
