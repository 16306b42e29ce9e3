"""English: another who is at it now, or has left a note and is gone."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_GUN = "gun|pistol|rifle|shotgun|revolver|glock|handgun|firearm|barrel|muzzle|strap|burner"
_EDGE = "ledge|railing|guardrail|parapet"
_HIGH = "roof|rooftop|ledge|bridge|balcony|overpass|tower|crane|billboard|railing|cliff|structure|deck|garage"
_DROP = "window|balcony|roof|bridge|overpass|building|ledge|cliff|tower|parking"
_BEAM = (
    "garage|tree|closet|basement|shed|barn|rafters|rafter|rod|fan|backyard|doorknob|beam|ceiling|attic|bathroom|stairs"
)
_AWAY = "car|truck|gone|phone|trailhead|bridge|woods|lake|river|gun|voicemail|answering"

RULES: tuple[Rule, ...] = (
    Rule(
        "other_in_the_act",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            f"texted|sent|sends|sending ~3 pic|picture|photo|video ~6 pills|wrists|rope|noose|roof|blood|{_GUN}",
            f"facetime|stream|streaming|live|phone ~3 with|w|and ~4 {_GUN}|pills|rope|blade|noose !safe|show|store",
            "is cutting|bleeding !onions|hair|the|a|vegetables ~3 on facetime|video|live|stream|camera",
            "mouthful of pills",
            "texted|says|message|voicemail|note|sent ~8 goodbye|forgive|sorry|love ~~8 not|nobody picking|answering",
            "car|truck is|s? at the bridge|trestle|overlook|river|dam|cliff|overpass",
            f"locked ~1 himself|herself|themselves ~4 {_GUN}|knife|pills|razor|blade|rope",
            f"in|on the barn|shed|garage|truck|porch|field with|w ~1 {_GUN} ~~3 crying|come|under|told",
            f"took|has|grabbed the|his|her|my {_GUN} ~1 to|out|into ~1 the|his porch|barn|woods|garage|shed|bathroom",
            f"{_GUN} is|s gone ~4 note|goodbye|bye|sorry|text",
            "heard|hear a|the gunshot|shot !of|on ~6 door|bathroom|bedroom|garage|inside|answer|help",
            "i think ~3 shot|hung|hanged|stabbed himself|herself|themselves",
        ),
        must_hit=("sent a pic of her pills", "facetime w a gun", "his car is at the bridge", "heard a shot inside"),
        must_miss=(
            "sent a pic of her cat",
            "on facetime with nana",
            "his car is at the shop",
            "I had a shot of espresso",
        ),
    ),
    Rule(
        "panic_for_them",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            "holding|lifting|held|hold him|her|them|KIN up ~~8 arms|rope|neck|belt|giving|knot",
            "heard|hear ~2 chair go|fall|fell|tip|kick|went",
            "gun ~1 clicking|cocking|clicked|cocked",
            (
                "heard|think|just ~4 shot|hung|hanged himself|herself|themselves|themself ~~8 now|just|heard|door|down|"
                "open|there|room"
            ),
            "hung|hanged himself|herself ~2 cutting|cut|taking him|her|them? down|now",
            "took ~2 gun|pistol|rifle|shotgun and ~1 left|drove|ran|gone|walked|went ~2",
            "bathroom|room|garage|closet|door ~2 locked ~~12 razor|gun|pills|knife|rope|belt|blade",
            "standing|stands ~2 chair ~6 window|rope|neck|girl|boy|her|him|neighbor",
            "he|she|roommate|KIN ~2 up? on ~2 roof|ledge|bridge ~~8 rope|crying|jump|edge|ladder|answering",
            "belt|rope|noose|cord around ~2 closet|bar|neck|beam|fan|door",
            "swerving|driving ~4 100|110|120|mph ~~6 watch|crash|tree|wall|bye|kill",
        ),
        must_hit=(
            "my grandson, belt, I'm holding him up, my arms are giving out",
            "I heard the chair go over",
            "dad took the gun and left crying",
            "my roommate is up on our roof with a rope",
        ),
        must_miss=(
            "I held her up to see the parade",
            "I heard the chair was on sale",
            "he took the gun safe to the dump",
            "the bathroom door is locked and I need the key",
        ),
    ),
    Rule(
        "other_at_the_edge",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            f"he|she|KIN is|s ~1 on|over|at the|a|my ~2 {_EDGE} !meeting",
            f"over the ~1 balcony ~1 rail|{_EDGE} ~~2 please|help|now",
            "he|she|KIN is|s ~1 on the|a bridge ~~3 and he|she|is ~~4 jump|crying|facetiming|not",
            "he|she|KIN is|s ~1 on the|a bridge now|please|help|crying ~1 $",
            "he|she|they ~2 stepped|stood up on ~2 something|chair|stool ~~6 fell|camera|black|dark|quiet|rope",
            "said|saying|says ~3 the chair is|was ~1 kicked|over|already",
        ),
        must_hit=(
            "my sister is on the ledge of the parking deck",
            "shes on the bridge now",
            "bf is over the balcony rail please",
        ),
        must_miss=(
            "she is on the bridge committee",
            "my dad is on the edge of his seat",
            "he's on the bridge in traffic",
        ),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "another_in_the_act",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            f"he|she|they|KIN is|s hanging ~1 in|from|by the|a|his|her|my ~1 {_BEAM}",
            (
                f"he|she|they|KIN ~1 jumped|jump|fell|threw ~1 out|off|from ~1 the|a|my|his|her|of|our ~3 {_DROP} "
                "!into|pool"
            ),
            (
                "KIN|he|she ~2 in ~2 truck|car|barn|shed|garage|bathroom|basement|woods|attic with ~1 the|a|his|her "
                f"~1 {_GUN}|rope|knife"
            ),
            f"KIN|he|she ~2 on ~2 {_HIGH} ~~6 will not come|get|climb down !on|yet",
            "KIN|he|she ~2 on the ~1 overpass|ledge ~3 crying|standing|people",
            "standing on the ~1 overpass|ledge|railing",
            "cut|cutting|got|getting KIN|him|her|them ~1 down ~2 from|he|she|rope|pulse|has|now|and",
            "cut my|our KIN down",
            "holding|lifting ~2 legs|him|her up ~~4 neck|rope|belt|arms",
            (
                "heard|hear ~1 a|the? bang|gunshot|thud|shot|pop|boom ~5 room|bathroom|garage|upstairs|bedroom|"
                "basement ~~6 open|answer|quiet|locked|not"
            ),
            "he|she|they|KIN ~1 cut|slit|slashed his|her|their ~1 neck|throat|wrist|wrists|arms !playing|shaving",
            "wrists|wrist|arms|veins ~1 is|are ~1 open|slit|gushing|slashed !to",
            "took|takes|swallowed ~2 pills ~3 locked|lock ~4 bathroom|room|in|door",
            "text|texted|sent|location|voicemail|message ~~8 bridge|roof|overpass ~~6 sorry|goodbye|bye|love",
            "KIN|he|she ~1 shot himself|herself ~1 $",
            "dad|mom|brother|sister|husband|wife|son|daughter shot himself|herself ~1 $",
            "in the attic|garage|barn|shed|woods|basement|closet with ~1 a rope|gun|knife|noose",
            "locked ~2 in ~2 room|bathroom|house ~~8 razor|blade|shower|water|gun|pills ~~6 not|answer|answering",
            "not answer|answering|open|opening !QUESTIONED ~~8 razor|blade|pills|rope|gun|note",
        ),
        must_hit=(
            "my son is hanging in the garage",
            "he jumped out the window",
            "hes on the roof of the parking garage and wont come down",
            "just cut my son down from the closet rod",
        ),
        must_miss=(
            "my son is hanging out in the garage",
            "the cat jumped off the balcony",
            "he is on the roof crew and won't come down on price",
            "my coat is hanging in the closet",
            "i'm not answering anything about a gun",
            "i won't answer those questions about my pills",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "left_and_gone",
        Tier.T1,
        Kind.THIRD_PARTY,
        "en",
        (
            f"left a|the note ~~8 {_AWAY}",
            f"not answering|answer ~~8 note ~~8 {_AWAY}|counter",
            "note on ~1 the? counter|fridge|pillow|table|bed|door ~~8 gone|empty|not|truck|gun|locked",
            f"drove|driving|took|left ~2 with|w ~1 the? {_GUN} ~~4 kids|goodbye|sorry|kiss|love|said",
            f"just drove|left|walked ~1 off|out with|w ~1 the? {_GUN}",
            f"in|at the barn|shed|woods|garage|field|basement with|w ~1 the|a|his? {_GUN}",
            "called|texted|calls|texting ~3 from the bridge|woods|roof|ledge|barn|cliff|overlook|tracks",
            "texting me from ~1 bridge|roof|ledge|overpass",
            "said|told ~4 where to find the|his|her truck|car|body|keys|dog",
            (
                "car|truck|jeep is|s at the ~1 trailhead|bridge|overlook|dam|river|lake|cliff ~~4 not|gone|note|"
                "answer|found"
            ),
            "said|says tell ~2 kids|everybody|mom|everyone goodnight|goodbye|i tried|sorry",
            "on|live|facetime|video ~3 holding|with ~1 pills|razor|blade|rope|gun",
            "says ~1 he|she is ~1 taking them now",
            "heard|hear it|a|the ~1 shot|bang ~~4 afraid|scared ~2 open",
            "i think ~3 shot|hung|killed himself|herself",
            "counting down|backwards ~~8 lets go|jump|zero",
            "he|she ~1 pulled it ~~3 breathing|gone|dead|blood",
            "he|she jumped ~~3 moving|breathing|alive|what",
        ),
        must_hit=(
            "she left a note on the counter and her car is at the trailhead",
            "husband just drove off w the rifle",
            "shes texting me from the bridge help",
            "he jumped. hes moving. what do i do",
        ),
        must_miss=(
            "she left a note about dinner",
            "he drove off with the dog",
            "he jumped at the chance",
            "he called from the lake house",
        ),
        denied=Tier.T4,
        past=Tier.T4,
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
)
