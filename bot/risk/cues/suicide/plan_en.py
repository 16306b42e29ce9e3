"""English: a plan, means at hand, a goodbye, an attempt."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "about_to_act",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "about|ready to ~1 KILLSELF",
            "about|ready to jump|shoot|hang ~2 now|off|it|myself",
            "MEANS ~3 to|against|at|in|pointed|on ~1 my ~1 head|mouth|temple|throat|chin|wrist|wrists|chest|neck",
            "rope|noose|belt|cord|sheet|ligature ~3 around|on|over ~1 my|his|her ~1 neck",
            "noose ~2 tied|ready|hanging|around|up",
            "tied ~3 noose|rope ~3",
            (
                "i am|on|at ~2 on|at|over the|a ~1 edge|ledge|bridge|roof|rooftop|overpass|tracks ~4 "
                "jump|end|now|train|fall|goodbye"
            ),
            (
                "i am ~2 standing|sitting|sat|stood ~1 on|at ~2 ledge|bridge|edge|roof|rooftop|overpass|tracks|"
                "rail|railing"
            ),
            "standing|sitting on the ~1 ledge|edge|tracks|railing ~3",
            "car|engine running ~2 garage|hose",
            (
                "holding|hold|clutching ~2 gun|pistol|razor|knife|blade|rope|pills|bottle ~4 right "
                "now|now|hand|myself|end|die|use"
            ),
            "gun|pistol|razor|knife|blade|rope|pills ~2 in my hand|hands|lap|mouth",
            "cutting|cut|slit|slitting|slashed ~2 wrist|wrists|vein|veins|throat ~3 now|bleeding|blood|deep",
            "in the middle of ~1 KILLSELF",
            "already|just|started cut|cutting|slit ~1 my wrists|wrist|throat|veins",
            "killing myself right? now|tonight",
        ),
        must_hit=(
            "I'm about to kill myself",
            "i have the gun to my head",
            "noose is tied, bye",
            "standing on the ledge of my building",
            "i just slit my wrists",
            "the knife is in my hand and i'm scared",
            "car running in the garage",
        ),
        must_miss=(
            "the gun is locked in my uncle's safe",
            "we sat on the edge of the pool",
            "a knife in the kitchen drawer",
            "I'm about to jump on a call",
        ),
    ),
    Rule(
        "plan",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "have|got|made|making|set|picked|chosen|chose|decided ~2 date|day|time|plan|way|method|spot|"
                "place|how ~4 KILLSELF|die|do|end|dying|death"
            ),
            "i know|decided|planned|figured|researched how|where|when ~2 i ~2 do|going|end|die",
            "planned|planning ~1 my? ~1 death|suicide|exit|funeral|end|departure|overdose",
            "my plan is ~3 KILLSELF|die|end|overdose|jump|shoot|hang|disappear",
            "i ~1 have|made|got a plan $",
            "have a plan ~3 pills|gun|rope|rope|bridge|go through|ready|works",
            "going|ready|need|about|plan|planning|decided|want to do it SOON",
            "do it tonight",
            "have|got ~2 pills|rope|noose|razor|blade|knife|gun|pistol|rifle|bleach ~4 going to do it $",
            "do it tomorrow night|morning",
            "tonight is the|my night|last|end",
            "today|tonight|tomorrow ~1 is ~1 the|my ~1 last|final ~1 day|night !of|for|to|before|in|at",
            (
                "my last|final ~1 day|night|hours|words|message|post|birthday|christmas|breath|letter|week "
                "on|alive|here|ever|before|to|in"
            ),
            (
                "this is|will my|be ~2 last|final day|night|message|post|words|goodbye|time|birthday|christmas|"
                "letter|text"
            ),
            "will|going not|to ~2 be here|around|alive tomorrow|tonight|anymore|soon|much|next|by|for|in",
            "will not ~1 be ~1 here|around|alive tomorrow|tonight|anymore|soon|much|next|by|long",
            "not ~3 be ~1 alive|living ~1 tomorrow|much|next|by|long|anymore",
            "not ~3 be ~1 here|around ~1 tomorrow|much|next|long|anymore !for|at|to|because|until|in",
            (
                "not make|see|live|last ~1 tomorrow|morning|through|past|until|till|to ~2 "
                "night|tomorrow|weekend|week|morning|tonight|year"
            ),
            "not ~1 make it through|past|to the|this|another|my night|day|week|tonight|birthday|morning",
            "by the time you|anyone|they ~2 read|reads|see|find|get ~4 gone|dead|over|late|be",
            "when you|they read|find|see this|me ~2 i ~2 gone|dead",
            "i will|ill be ~1 dead|gone ~1 soon|tonight|by|tomorrow|before|in|when",
            "i am ~1 doing it SOON",
            "bridge|roof|ledge|overpass|balcony|rooftop ~4 jump|jumped|jumping",
            "i am ending it|everything|things|this",
            "i am ~1 going to end it",
            "going to|will go through with it",
            "tonight i ~1 end|go|die|leave|do",
            "end it|everything ~1 tonight|now|today|soon|all|tomorrow|myself",
            "it ends tonight|today|now|here",
            "it will|all ~1 be|will over ~1 soon|tonight|tomorrow",
            "ready to ~1 end|die",
            "made|have|at ~1 my? ~1 peace with ~2 dying|death|it|end|ending",
            "i ~1 have nothing left to lose",
        ),
        must_hit=(
            "i have the pills and im going to do it",
            "I've picked the day I'm going to do it",
            "tonight is my last night",
            "i won't be here tomorrow",
            "by the time you read this I'll be gone",
            "i am ending it tonight",
            "I have a plan.",
            "I know how I'm going to end it",
            "wont make it through the night",
        ),
        must_miss=(
            "Tomorrow is the last day of the sale",
            "I won't be at the office on Friday",
            "my flight ends tonight in Denver",
            "i will do it tomorrow",
            "We made a plan for the picnic",
        ),
    ),
    Rule(
        "means",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "bought|buying|got|ordered|found|saved|saving|stockpiled|stockpiling|hoarding|hoarded|"
                "collecting|stashed|"
                "keep|kept|hid|loaded|loading|stole|grabbed|counting|counted|lined|laid|have|staring|looking|wrote|"
                "hiding|prepared|get|buy ~3 "
                "rope|noose|razor|razors|blades|cyanide|helium|nitrogen|nitrite|ligature|bullet ~4"
            ),
            (
                "stockpiled|stockpiling|hoarding|hoarded|saving|saved|collecting|stashing|stashed|counting|"
                "counted|lined|laid ~5 PILLS|insulin|fentanyl"
            ),
            "staring at ~3 PILLS|insulin|fentanyl",
            "PILLS|pills ~2 lined|laid|spread|counted|saved ~1 up|out|for|on",
            "staring|looking at ~2 MEANS",
            (
                "have|got|there|own|find|found|bought|loaded|get|grab|grabbed|want ~3 "
                "gun|pistol|rifle|shotgun|glock|revolver|handgun|pills|knife "
                "~4 KILLSELF|die|end|use|ready|myself|me|head|tonight|over|loaded|think|thinking|thoughts"
            ),
            "have|got|there|own|bought|loaded|grabbed ~3 gun|pistol|rifle|shotgun|pills|knife ~4 do !i|we|you|they|not",
            (
                "gun|pistol|rifle|shotgun|glock|revolver ~3 loaded|calling|waiting|ready|nightstand|drawer|"
                "bedside|closet|beside|next"
            ),
            "wish|wished|if|want|wanted|need ~2 i? ~1 had|have|own|owned|a ~2 gun|pistol|shotgun|glock|rope|noose",
            "MEANS ~2 is|are|all ~2 ready|waiting|calling|here|loaded|tempting|lined|right|beside|next|closet|front",
            "how ~1 to ~1 die|KILLSELF !of|from",
            "end|ending it with ~2 MEANS",
            ("enough PILLS|insulin|fentanyl|pills|sleeping ~4"),
            "how many|much ~2 PILLS|pills ~3 kill|die|overdose|death|fatal|lethal|dangerous|sleep",
            "how many|much ~6 to ~1 die|kill|overdose|end",
            "lethal|fatal|deadly dose|amount|combination|overdose",
            (
                "painless|quick|quickest|easiest|fastest|easy|peaceful|surest|effective ~1 "
                "way|ways|method|methods ~2 die|KILLSELF|go|end|out|suicide|dead|death"
            ),
            "best ~1 way|ways|method|methods ~2 die|KILLSELF|suicide|dead|death",
            "easiest|painless|quickest|fastest|quick|easy way|method to? ~1 die|go|suicide|dead",
            "way|ways|method|methods to|of ~1 die|dying|KILLSELF|suicide",
            "how ~2 long|high|deep|tall|tight|much ~6 to die|kill|bleed|drown",
            "does ~1 hanging|drowning|shooting|overdosing|jumping|bleeding ~1 hurt",
            "does it ~1 hurt to|when ~1 die|dying",
            "^ ~1 does it ~1 hurt !like|more|the|get|have|a|is|into|to",
            "take ~~2 does it hurt",
            "tie|make|tying ~1 a noose",
            "pull|pulling|pulled the trigger",
            (
                "crash|crashing|drive|driving|drove|swerve|swerving ~2 my|the|this|into|off ~1 car|truck|into|off ~3 "
                "tree|wall|bridge|cliff|guardrail|oncoming|lake|river|traffic|pole|median"
            ),
            (
                "urge|urges|thought|thoughts|thinking|want|tempted|tempting|close|almost|feel ~4 "
                "jump|jumping|swerve|swerving|"
                "drive|driving|step|stepping ~3 bridge|traffic|train|tracks|roof|off|tree|balcony|subway"
            ),
            (
                "step|stepped|stepping|walk|walking|run|walked ~1 in|into|front front|traffic|of ~3 "
                "car|bus|train|truck|traffic"
            ),
        ),
        must_hit=(
            "I bought a rope yesterday",
            "i've been saving up my pills",
            "how many pills does it take to die",
            "staring at the bottle of pills",
            "wish i had a gun",
            "what's the most painless way to die",
            "I keep thinking about driving into a tree",
            "loaded the gun, thinking about using it on myself",
        ),
        must_miss=(
            "how many pills do I take each day",
            "i have the pills from my last doctor, do i bring them",
            "I bought a jump rope for the gym",
            "what is the best way to get out of the parking lot",
            "saved the files to a thumb drive",
            "what is the quickest way to transfer money",
        ),
    ),
    Rule(
        "goodbye",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "goodbye|farewell ~1 world|everyone|everybody|forever|all|cruel|life|letter|letters|note|notes|family",
            "goodbye|goodbyes|farewell ~3 forever|love|loved|sorry|kids|family|everyone|mom|letters|letter|note|notes",
            "sorry|love ~3 goodbye",
            "say|said|saying|wrote|write|writing|told|sent|leave|leaving|left ~3 goodbye|goodbyes|farewell !to|at|and",
            (
                "writing|wrote|written|write|left|leaving|finished|leave ~3 letters|letter|note|notes|will ~3 "
                "kids|family|mom|dad|everyone|after|gone|dead|behind|explaining|find|why|goodbye|children|wife|"
                "husband|loved !LETTERFORADAY"
            ),
            "letter|letters to|for each|every|all|both ~2 MY ~1 kids|children|boys|girls",
            "writing|wrote|written|write ~2 my|a|the ~1 note|obituary|eulogy|will $",
            "wrote|written|writing ~1 my note|notes|will",
            "giving|gave|give|given away ~1 my|all|everything|stuff",
            (
                "gave|given|giving|give|found|finding|rehome|rehoming|homes ~2 my ~1 "
                "dog|cat|pets|stuff|things|belongings|"
                "ring|watch|guitar|everything ~3 away|home|someone|not|need|gone|will"
            ),
            (
                "who will|would|is|can ~2 take|look|feed|raise|care ~2 my ~2 when|if|after|once|cat|dog|kids "
                "~2 i am|die|gone|dead"
            ),
            "tell ~1 my KIN|kids ~2 i ~1 love|loved|sorry|tried !to|you|the|it|this",
            "tell ~1 them|him|her|everyone ~1 i ~1 love|loved|tried !to|you|the|it|this",
            "tell ~1 my|them|him|her ~3 i ~1 love|loved ~1 them|him|her ~3 goodbye|sorry|gone|bye|please",
            "take ~1 care of ~1 my|them|him|her ~3 for me|gone|dead",
            "please forgive me",
            "forgive me|forgive ~2 for what|this|leaving|i",
            (
                "sorry|forgive ~3 could not|tried|stronger|strong|leaving|it|everyone|everything ~3 "
                "goodbye|love|hold|bye|hang|anymore|gone"
            ),
            "see you|ya on|in the other|heaven|next|afterlife ~1 side|life",
            "thanks|thank ~2 for|you ~1 everything ~3 goodbye|bye|sorry|love",
            "when|once|after i am|die ~1 gone|dead|die",
            "after i die|go|am gone",
            (
                "i got|put|putting|have|get|getting ~1 my affairs|papers|will|things ~2 in|order|ready ~1 "
                "order|die|gone|goodbye"
            ),
            "do not ~1 look|come|search ~1 for|looking me",
            "do not ~1 try|come ~1 to|and? ~1 stop|find|save|rescue ~1 me",
            "nobody can|could ~1 stop|save me",
            "no one can|could ~1 stop|save me",
            "this is it|the ~1 goodbye|end|it",
            "this is ~1 goodbye",
        ),
        must_hit=(
            "i wrote letters to my kids for after",
            "goodbye everyone, I love you all",
            "I'm writing letters for my kids to read after",
            "gave away all my stuff",
            "who will take care of my dog when I'm gone",
            "tell my mom I loved her",
            "please forgive me for leaving",
            "dont try to stop me",
        ),
        must_miss=(
            "wrote a letter to my kids for step 9",
            "i wrote letters to my family for treatment",
            "I said goodbye to my coworkers at the party",
            "I wrote a thank-you note to the nurse",
            "tell my bank I love the app",
            "giving a talk on Friday",
        ),
    ),
    Rule(
        "attempt",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "TRYKILL ~5 tonight|today|yesterday|again|now|earlier|recently|week|night|morning|weekend|ago|"
                "just|hospital|failed|month"
            ),
            "just|recently|already ~1 TRYKILL",
            (
                "survived|survive|failed|failing|botched|survivor ~3 attempt|suicide|overdose|hanging|jump ~4 "
                "want|again|wish|still|now|week|days"
            ),
            (
                "wish|hate|regret|sad|angry|mad|sorry|disappointed ~3 survived|failed|attempt|lived|saved|"
                "worked|succeeded"
            ),
            "failed|even at killing|dying|suicide",
            "i ~2 failed|survived ~2 again|attempt|suicide|dying",
            "even ~1 fail|failed at dying|killing|suicide",
            "next time ~2 i ~2 succeed|fail|work|make|do",
            "try ~1 again|harder tonight|next|time|and|until",
        ),
        must_hit=("I tried to kill myself last night", "i wish my attempt had worked", "just attempted suicide"),
        must_miss=("I tried to end the call last night", "the update failed again last night"),
    ),
    Rule(
        "attempt_before",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        ("TRYKILL", "survived ~3 attempt|suicide|overdose", "KILLSELF ~2 before|once|twice|already"),
        must_hit=("I have tried to kill myself before", "my sister attempted suicide"),
        must_miss=("I tried to end the call", "attempted delivery failed"),
    ),
)
