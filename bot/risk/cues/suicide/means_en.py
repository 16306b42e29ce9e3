"""English: asking for a way, having it at hand, and the plain acts and words that stand for it."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "way_asked",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "pain free|painless|peaceful ~1 method|methods|way|ways|exit",
            "painless|peaceful method|methods|exit",
            "exhaust|tailpipe|fumes|helium|nitrogen ~6 pass|die|dying|painless|kill|asleep",
            "pass|die ~2 from|of ~2 exhaust|fumes|monoxide",
            "open|opening|cut|cutting|slit ~2 artery|arteries|veins|brachial|jugular|femoral|carotid",
            "stories|storeys|floors ~1 enough|fatal|lethal !for|space|room",
            "easy|easier|easiest|quick|quickest|fast|fastest|best way|ways to ~1 KILLSELF",
            "kill|killing oneself|ones",
            "would|will|does|could ~3 PILLS ~2 do it",
            "how ~1 painful ~3 die|dying|overdose|overdosing|hanging|drowning",
            "enough to ~1 kill|finish|end me|myself|it|someone",
        ),
        must_hit=(
            "does anyone know a pain free method",
            "can you pass from the exhaust of a small car",
            "is nine floors enough",
            "is there an easy way to kill oneself",
            "would a bottle of aspirin do it",
            "how painful is dying like that",
        ),
        must_miss=(
            "what is the fastest method to reset a password",
            "the exhaust fumes of the bus make me sick",
            "two floors are enough for our family",
            "an easy way to kill weeds",
            "how painful is the injection",
        ),
        plain=True,
    ),
    Rule(
        "deed",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "i|going|planning|ready|time ~4 do|doing the deed",
            "should i|me ~2 write|leave ~2 letters|notes|note",
            "planning|going|decided ~4 letters|notes to|for ~2 people|loved|family|kids|everyone",
            "story|life|journey|book ~4 end|ends|ending|over with|by|in suicide|overdose",
            "found|bought|got|need|ordered ~1 a? ~1 longer|stronger|thicker belt|rope|cord|noose !for|to",
            "want|going|need ~1 to|2 ~1 dye tonight|now|already|today|so",
            "park|parking|parked|stop|stall|leave ~3 on|across ~1 tracks|crossing ~2 done|wait|over|end|finished|train",
            "keep|kept ~1 driving|going|walking|walk|drive|go ~1 to ~2 bridge|tracks|cliff|roof|overpass",
            "before i ~1 do anything|something !else|about",
            "close|closer|near to downing|swallowing|taking|drinking ~4 pills|PILLS|bottle|them|these|it|all",
            "made|making|found ~1 peace with ~1 leaving|going|dying|death|ending",
            "not ~6 live with myself",
            "feel|feeling|thinking like|about|of committing !to|a|the",
        ),
        must_hit=(
            "I am going to do the deed this weekend",
            "should i leave letters for them",
            "my story will end with suicide",
            "got a stronger rope this time",
            "wanna dye tonite",
            "i keep going to the overpass after work",
            "I said I would text before I do anything",
            "so close to downing these pills",
            "i've made my peace with going",
            "i don't know if i want to live with myself",
            "some nights i'd just as soon park it on the tracks and be done",
            "park the car on the crossing and wait for it",
        ),
        must_miss=(
            "the notary has the deed to the house",
            "you can park by the tracks and be done by noon",
            "should I write a cover letter",
            "the story ends with a wedding",
            "bought a longer belt for my pants",
            "I want to dye my hair tonight",
            "i keep driving to work the long way",
            "tell me before I do anything else",
            "made peace with my ex",
            "thinking of committing to the team",
        ),
    ),
    Rule(
        "not_to_be",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "relief|nice|easier|better|peaceful ~2 to ~1 just? ~1 not be|exist|wake $",
            (
                "world|everyone|everybody|family|life|place ~3 lighter|better|easier|brighter ~2 if i ~2 not ~2 "
                "in|here|around"
            ),
            "not ~1 fucking? deserve to ~1 live|exist|breathe|be here|alive?",
            "wait|waiting to ~1 die $",
            "can not wait to ~1 die|dead",
            "wake|woke up ~3 mad|angry|upset|disappointed|sad ~2 woke|alive|still",
        ),
        must_hit=(
            "it would be a relief to just not exist",
            "the world would be lighter if i wasn't in it",
            "I don't deserve to live",
            "cant wait to die",
        ),
        must_miss=(
            "it is nice to not be at work",
            "the room would be brighter if I hadn't put the couch in it",
            "i can't wait to dive in",
            "we do not deserve this mess",
        ),
        signal="end",
    ),
    Rule(
        "nothing_but_a_gun",
        Tier.T1,
        Kind.DISTRESS,
        "en",
        (
            (
                "^ i|we? have|got|own ~1 a|my|the gun|pistol|shotgun|rifle|handgun|revolver|knife|noose here|now|"
                "loaded|ready|too? $"
            ),
            "i have|got a|my|the gun|pistol|shotgun|rifle|handgun|revolver|noose here|now|loaded|ready|too? $",
            "i have|got a|my|the gun|pistol|shotgun|rifle|handgun|revolver|noose and i am? ~1 scared|alone|done|tired",
            (
                "i have|got ~1 a|my|the ~1 gun|pistol|shotgun|rifle|handgun|revolver and|n|with|plus ~3 "
                "bottle|fifth|handle|"
                "jack|whiskey|vodka|bourbon|tequila|booze|liquor !opener|openers|of|shop|store"
            ),
            (
                "i have|got ~1 a|my|the ~1 gun|pistol|shotgun|rifle|handgun|revolver and|n|with|plus ~3 "
                "bottle|fifth|handle of "
                "jack|whiskey|vodka|bourbon|tequila|booze|liquor|gin|rum|scotch|wine|pills"
            ),
        ),
        must_hit=(
            "i have a gun",
            "got my pistol here",
            "please i have a gun",
            "i have a gun and im scared",
            "i got a rifle and a fifth of vodka, its my anniversary",
        ),
        must_miss=(
            "i have a gun license renewal question",
            "i have a gun and a bottle opener to wrap",
            "i have a knife set to return",
        ),
    ),
)
