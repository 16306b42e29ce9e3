"""English: the same said sideways: "do it", leaving, being found, what still holds one here."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "do_it",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "i|me ~3 going|want|ready|might|could|finally|really|think|just|about ~2 to? do it $",
            "i|me ~3 going|want|ready|might|could|finally|really|about ~2 to? do it SOON",
            "i ~1 will ~2 do it tonight",
            "should i ~1 do it $",
            (
                "stopping|stop|stops|keeping|keeps|holding|prevents ~1 me ~2 from ~1 "
                "doing|ending|jumping|killing|it|going"
            ),
            "how ~1 to do it ~4 pain|painless|painlessly|hurt|hurting|quick|quickly|messy|alone",
            "everything|all|what i need to do it",
            "think|thinking|thought|thoughts ~2 of|about ~1 doing it",
            "have|has|had|got|already|everything|is ~2 it ~1 planned|figured ~1",
            "have|got|made a plan and|already|now|this|in",
            "i have a plan !for|to|with|through|at|in|b|on|of",
            "think|thinking|thought|considering|thoughts|about ~3 ending ~1 it|things|everything|everyone !with",
            "ending|end it ~1 now|all|soon|once|tonight",
            "this time i|it ~3 sure|work|works|succeed|right|fail",
            "if it|this ~1 works i|me",
            "i ~2 jumping|hanging ~1 tonight|now|today|soon|off",
            "^ i am jumping $",
            "about|trying|tried|try|going to ~1 hang|jump|die $",
            "trying|tried|try ~2 to? ~1 die|dying",
        ),
        must_hit=(
            "i think im going to do it",
            "what's stopping me from doing it",
            "it's all planned, i have it planned out",
            "this time I'll make sure it works",
        ),
        must_miss=(
            "I'm going to do it over with the other form",
            "we want out of the lease",
            "sure, i'll do it",
            "I have a planner",
        ),
    ),
    Rule(
        "going_away",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "leave|leaving|exit|depart|quit|quitting|escape|leaves ~1 this ~1 world|life|earth|planet|hell|existence",
            "ready|deserve|meant ~2 to go $",
            "decided|think|believe|feel|feels|know ~3 time ~2 to go $",
            "time for me to ~1 go|leave forever|now|already|peacefully|god",
            "my time ~1 has|is|to ~1 come|up|over|go",
            "going|go|gone away forever",
            "goodnight|sleep|leaving|gone|bye|rest forever",
            "gone ~1 for good",
            "done !for|with|answering|here|now ~1 bye|goodbye",
            "bye ~2 world|everyone|forever|life",
            "join|joining|see|meet|meeting ~3 heaven|afterlife|grave|jesus|lord|god",
            "with|home ~3 heaven|afterlife|grave",
            "with ~1 jesus|lord|god",
            "home ~1 to|with ~1 jesus|lord|god",
            "want|wish|going|ready|miss|need ~5 to ~1 join ~1 him|her|them|KIN",
            "want|wish|going|ready ~3 be with ~3 in heaven|again|dead|other",
            "miss ~6 want|ready ~2 to ~1 be|join|go ~1 with him|her|them",
            "die|dies|died|goes|gone|dead ~2 i ~2 follow|join|going|go",
            "die|dies|died|goes|gone|dead ~2 i ~2 too !fond|much|many|often|keen|attached|partial|busy",
            "die|dies|died|goes|gone|dead ~2 i ~2 too much of",
            "should|could|wish ~2 it ~2 have ~1 been me",
            "should have been me",
            "wish it|that ~1 was|were|had ~1 been? me",
            "find|found|finds|discover|identify ~1 me|my ~1 dead|body|corpse|hanging|gone",
            "no one|nobody ~2 find|finds|found|looking ~1 me|my",
            "my ~1 body|corpse|remains ~3 found|find|burn|cremated|donate",
            "tomorrow|tonight|soon ~2 i ~2 dead|gone",
            "dead ~1 is|are|were|seems ~2 better|lucky|happier|free",
        ),
        must_hit=(
            "I'm ready to leave this world",
            "i miss my wife and want to join her",
            "when my dog dies I'm going too",
            "it should have been me",
            "i think it's time for me to go",
            "no one will find me out there",
            "tomorrow i'll be gone for good",
            "soon i am going home to the lord",
        ),
        must_miss=(
            "I want to leave this website",
            "join us at home",
            "found me a great therapist",
            "time for me to go",
            "okay i'm gonna go",
            "im done for today bye",
            "basketball with the guys. god",
            "the drive home. god",
        ),
    ),
    Rule(
        "kept_here",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "only ~1 thing|reason|person|one|reasons ~4 here|alive|living|going|stay|left|not ~3",
            "only ~1 reason ~3 not|alive|here",
            "only ~1 alive ~2 because|for|out|due",
            "keeps|keeping|kept|holding|holds me ~1 here|alive",
            "stay|staying|stayed|remain|keep|kept|keeping ~1 alive",
            "not ~3 strong|brave|enough ~2 to ~1 stay|live|keep|hold|survive",
            "not ~3 able ~2 to ~1 stay|live|survive|keep|hold ~1 alive|here|going|on|living|anymore|longer|this",
            "not ~1 stay ~1 here|alive ~1 longer|anymore|much",
            "not ~1 want ~2 tomorrow|morning ~1 to? come",
            "not ~2 want|ask|asked ~1 this|my|for ~1 life|born",
            "never|not asked to be born|here|alive",
            "i hate life",
            "give|giving|gave myself ~2 until|till|one|a|another|to|week|month|year|more|time",
            "if ~4 not ~1 get|getting|gets|improve|change|changed ~1 better ~4 out|done|end|gone|bye|over|leave",
            "nothing scares|scare|frightens me",
            "please|someone|somebody|just ~2 kill|shoot|end|murder me !with|if|lol|for",
            "can|will you|someone|somebody|anyone|one ~1 kill|shoot|end|murder me !with|if|lol|for",
            "kill me !if|for|when|lol|with|softly|haha",
            "killing me ~1 would",
            "i must|have|deserve|need|want ~1 to? ~1 die|death",
            (
                "google|googled|googling|searched|searching|looked|looking|looks|researching|researched|reading ~2 "
                "ways|methods|how|suicide|hanging|overdose|lethal|painless ~2 to? ~1 "
                "go|tie|die|suicide|kill|do|end|overdose|methods|hang|drown"
            ),
            "i am ~1 on|at the ~1 roof|ledge|bridge|edge|tracks|overpass|rooftop|cliff|balcony",
            "i am ~1 at|by the ~1 bridge|tracks|station|cliff|river|ocean ~6 jump|thinking|water|end|train|die|alone",
            "cut ~2 too deep",
            "cutting|cut ~1 deeper",
            (
                "stopped|stop|stopping|skipping|refusing|quit ~2 insulin|dialysis|chemo|heart|medication|meds|"
                "eating|drinking|treatment ~6 purpose|die|dead|end|care|over|dying|myself"
            ),
            "if ~2 i ~1 was|were|am ~1 gone|dead|died|missing ~3",
            "if i ~1 died|die|disappeared|vanished ~2",
            (
                "imagine|imagining|imagined|wonder|wondering|picture ~3 if|how|who|what ~3 i|my ~2 "
                "die|died|dead|gone|funeral|death"
            ),
            (
                "does|do|would|did it|anyone|anybody ~1 matter|care|notice ~1 if|whether "
                "i ~1 am|was|were ~1 here|around|"
                "alive|gone|there or not !when|for|during|at|on|to|while|tomorrow|today|monday|because|since|in"
            ),
            (
                "not ~1 matter|care ~1 if|whether i ~1 am|was|were ~1 here|around|alive|gone or not "
                "!when|for|during|at|on|to|while|tomorrow|today|monday|because|since|in"
            ),
            "who would ~3 my funeral",
            "come|show|cry ~3 my funeral",
        ),
        must_hit=(
            "my cat is the only thing keeping me here",
            "trying to stay alive for my kids",
            "i'm not able to keep going anymore",
            "somebody kill me please",
            "I gave myself until my birthday",
            "googling ways to die at 3am",
            "i stopped taking my insulin on purpose",
            "would anyone cry at my funeral",
            "ur kinda dodging. does it matter if im here or not i mean",
            "would anybody notice if i was around or not",
            "it doesnt matter if im here or not",
        ),
        must_miss=(
            "this coffee keeps me going",
            "the only reason I called is the bill",
            "I stopped taking the bus on purpose",
            "looking for ways to relax",
            "yes or no, will it kill me",
            "not able to keep my appointment friday",
            "does it matter if im here or not when the package comes",
            "does it matter if the form is here or not",
        ),
    ),
    Rule(
        "to_be_with_them_in_heaven",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "i ~2 want|wish|need|ready|going|wanted ~4 be|go|join|see|come|live ~1 with? ~4 in|up heaven "
                "!someday|one|when|eventually|is"
            ),
            "wants|wanted to ~2 be|go|join|see|live ~1 with? ~4 in|up heaven !someday|one|when|eventually|is",
            "can|could i ~1 be|go|come|join ~3 with|see|to ~4 in|up heaven !someday|one|when|eventually|is",
            "i was|were in|up heaven with|instead",
        ),
        must_hit=(
            "i want to go be with my mommy in heaven",
            "i just wanna see my grandma thats in heaven",
            "i wish i was in heaven with my brother",
            "my son says he wants to be with grandpa in heaven",
        ),
        must_miss=(
            "i want to see my mom in heaven someday",
            "my dad is in heaven and i want to talk to someone about it",
            "i want to believe my mom in heaven is proud",
            "i want to live in a little heaven by the lake",
        ),
    ),
)
