"""English: wishing to be dead, seeing no reason to live, holding on, being a burden."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "wish_dead",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            (
                "wish|wishes|wished|wishing ~1 i|he|she|they|me ~2 die|dead|died|gone|disappear|disappeared|"
                "vanish|vanished"
            ),
            "wish|wishes|wished ~1 i|he|she|they ~1 NEGATOR ~1 born|alive|exist|existed|here|around",
            "wish|wished i could ~2 disappear|vanish|die|sleep|stop|cease|rest",
            "wish someone|something|it|he|god would|could ~2 kill|end|shoot|take me|it|my",
            (
                "hope|hoping|wish|pray|praying ~2 something|someone|car|truck|bus|god|lightning|plane|cancer|heart|"
                "they|it ~3 "
                "kills|kill|hits|hit|takes|take|ends|shoots me|my"
            ),
            "hope|hoping|wish|pray|praying ~2 i ~1 get ~1 hit|killed|shot|cancer|sick",
            "would be better|easier|happier|best ~1 dead|gone|off if i died|disappeared",
            "better off|of dead|gone",
            "should|could ~1 be dead",
            "should have ~2 died|die|dead",
            "never should have been born",
            "should not ~1 be alive|here|born",
            "i am as good as dead",
            "i|me ~1 not ~1 care|mind|matter if|whether i ~3 die|died|dead|live|lived|alive|killed|hit|wake",
            "not care ~1 live or die",
            "do not care if|whether i ~2 live|die|dead|wake|make|crash|survive",
            "would not mind|care ~1 if ~5 die|died|dead|killed|hit|crashed|not",
            "not mind dying|death|dead",
            "if ~4 hit|killed|died|crashed|shot ~3 not ~1 mind|care|upset|sad|bad",
            "BETTER with ~1 not|never|dying|death waking|wake|dying|being|now",
            "fall|go asleep|sleep|bed and ~1 never|not wake",
            "sleep and ~1 never|not ~1 wake",
            "not wake|waking up tomorrow|anymore|again|ever|one",
            "never wake|waking up",
            "sleep forever",
            (
                "death ~2 would|sounds|seems|feels|looks|is|be ~3 relief|peaceful|better|easier|nice|beautiful|"
                "comforting|answer|escape|welcome|good"
            ),
            "dying ~2 would|sounds|seems|feels|looks ~3 relief|peaceful|better|easier|nice|good|okay|ok",
            (
                "think|thinking|thoughts|thought|dream|dreaming|obsessed|fantasize|fantasizing|fantasies|daydream|"
                "imagine|imagining "
                "~2 death|dying|dead|funeral"
            ),
            "my own? funeral",
        ),
        must_hit=(
            "I wish I was never born",
            "hope a truck hits me on the way home",
            "I'd be better off dead",
            "i wouldn't mind dying in my sleep",
            "I wish I could go to sleep and never wake up",
            "death sounds peaceful right now",
            "i don't care if i live or die",
            "it should have been me, i should have died in that crash",
        ),
        must_miss=(
            "I wish I was at the beach",
            "I hope you get better soon",
            "my phone should be dead by now",
            "the dog hit the truck toy",
        ),
    ),
    Rule(
        "no_reason_to_live",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "no|any|zero|single|little reason|point|purpose|sense ~2 LIVE",
            "not ~3 reason|reasons|point|purpose|strength|energy|will ~1 to|in|of|for ~1 LIVE|keep|stay|wake|survive",
            "no|any reason|reasons ~1 to|for|left ~1 live|stay|keep|continue|carry|go|be|wake",
            "need|give|tell|find|have|see|got|want ~2 reason|reasons ~~1 to ~1 live|stay|die|kill|keep|go|living",
            "reason|reasons ~1 not to ~1 die|kill|do|jump|end",
            "nothing ~4 live|stay for",
            "nothing|nobody to live|stay for",
            "what is the|my point|purpose|use ~2 living|life|alive|existing",
            "why ~2 i ~1 keep|bother|even|still ~1 live|living|exist|existing|breathing|alive|going|on|here",
            "why ~1 am|was i ~2 alive|breathing|born",
            "why am i still|even ~1 here",
            "why should|do i ~1 live|stay|exist|bother|keep",
            "life ~2 not ~2 worth",
            "not ~1 worth ~1 living|life|alive|staying|being",
            "is it|life|living ~1 worth ~1 living|it",
            "life ~2 pointless|meaningless|worthless|hopeless|over|empty",
            "living ~1 is|feels ~1 pointless|torture|hell|hard|painful|meaningless|unbearable|exhausting",
            "hate ~1 being alive|living|life|existing|here|waking",
            "hate my life|existence|living",
            "hate that i ~1 wake|woke|exist|alive|survived",
            "can not|never|hardly ~2 keep|go|going|carry|continue|carrying ~1 living|existing|life|alive|on",
            "can not ~1 live like|with|this|anymore|through",
            "can not ~1 live without him|her|them|you|my",
            "can not ~2 do|take|handle|stand|bear|face life|living|existing|another|anymore !ELSEWHERE|here|there",
            "can not ~1 do|take|handle|stand|bear|endure this|life ~1 anymore|longer",
            "TIRED of ~1 living|life|existing|alive|breathing|waking !ELSEWHERE|paycheck|with",
            "TIRED of being ~1 alive|here|me|human !at|until|til|till|with|every|all|so|late",
            "TIRED|so of ~2 life|living|alive|existing",
            "done|finished|through with ~2 life|everything|world|living|existing",
            "am|so|really ~1 done|finished|through with ~2 all",
            "give|given|giving|gave up on ~1 life|living|everything|myself|it",
            "giving|given|give up completely|entirely|now|tonight|already",
            "stop|quit|done living|existing",
            "done|ready ~2 fighting !with|over|about|at|my",
            "stop|quit fighting this|life|it|anymore|on|to",
            "not ~1 meant|supposed|made to|for ~1 live|be|exist|here|life|this|world",
            "life ~1 is ~2 not for me",
            "not ~1 see|imagine|have|picture|want ~2 future",
            "no ~1 future ~1 for me|here|ahead|left",
            "not want to ~1 be here|around !for|at|on|in|when|until|because",
            "not ~1 belong ~1 in|on this|the world|earth|planet",
            (
                "want|wish|wanted|need|ready ~1 to|it|everything|all|this|pain|suffering ~2 be "
                "over|end|stop|done|finished|go"
            ),
            "want|need ~1 it|this|everything|all|pain|suffering|noise ~1 to ~1 end|stop|over",
            "want|wish|need|wanted ~2 to ~1 disappear|vanish|evaporate|escape",
            "want|ready|time ~2 leave|exit|escape this|the world|life|earth|planet",
            "not want to|do this|it ~2 anymore",
            "i just|really|so want out !of|with|there|and|to",
            "want out of ~1 life|body|world|existence|hell|misery",
        ),
        must_hit=(
            "there is no point in living",
            "what's the point of being alive",
            "I have nothing to live for",
            "i cant go on living like this",
            "I'm tired of living",
            "why am i still here",
            "just want it all to be over",
            "I just want to disappear",
            "give me one reason not to die",
            "find me any reason not to jump",
            "i cant take this anymore",
            "I'm ready to stop fighting",
            "I want out of this life",
        ),
        must_miss=(
            "I cannot live without coffee",
            "no point in buying it online",
            "what is the point of this form",
            "nothing on the menu",
            "stop fighting",
            "i want to stop fighting with my wife",
            "be done with all of it",
            "can't stand living here with these roommates",
        ),
        signal="end",
    ),
    Rule(
        "holding_on",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "how much|many longer|more ~3 hold|last|go|keep|take|do|survive|live|fight|can",
            "hold|holding|hanging|hang|held on ~3 thread|much|longer|anymore|barely|rope|edge",
            "barely|hardly ~2 hanging|holding|surviving|alive",
            "at|on|over|near|close ~2 the|my ~1 edge|brink|verge",
            "lose|losing|lost|tired|done|give|giving ~1 of|the|up|my ~2 battle|fight|war",
            (
                "thoughts|urges|urge|demons|voice|darkness ~3 back|winning|won|worse|stronger|louder|"
                "scare|scaring|scary|loud|stop|again|creeping|dark"
            ),
            "dark|bad|intrusive|scary|those|these|awful|horrible|ugly thoughts|thought ~3",
            "scared|afraid|terrified|worried|fear ~2 what i ~2 do|capable",
            "scared|afraid|terrified|worried|fear ~2 i ~2 do|hurt|act|try ~1 something|it|myself|on",
            "scared|afraid|terrified ~3 of myself|alone|me ~2 myself|thoughts|tonight|do",
            (
                "do|done|doing|try ~2 something ~2 stupid|bad|drastic|regret|back|terrible|dumb|permanent|"
                "horrible|crazy|rash|impulsive"
            ),
            "i ~1 might|will|could|may ~2 do ~1 something",
            "i ~1 might|could|may ~2 do ~1 it !another|later|next|after|when|if|in|for|with|over|online|then|too",
            "not|never ~2 trust|keep SELF|safe",
            "not ~2 keep SELF ~1 safe",
            "not ~2 safe ~2 with|from|around|alone|by ~1 SELF|thoughts",
            "not ~2 feel|feeling ~1 safe",
            "talk me out|down|off",
            "convince|stop|tell me ~2 not|from|to|why ~2 live|stay|die",
            "talk me out of",
            "someone|somebody|please|anyone ~1 stop|save me",
            "not ~3 want ~1 to? be|feel|think|anything|anymore ~1 saved",
            "too late for me|help",
            "no ~2 point ~1 anymore|in ~1 anything|trying|me|anymore|it|all",
            "past|beyond ~2 saving|help|repair|fixing|saved",
            "not|never ~2 survive|surviving ~2 this|night|it|week|another|much|tonight|anymore",
            "only ~2 way|thing|option|choice|solution|escape|answer ~3 out|left|end|stop|this|peace|die|death|free",
            "i ~2 made up my mind",
            "i ~1 had enough of ~1 life|everything|this|it|living|world",
            "checking|check|clocking|peacing|tapping|bowing out ~1 of|from ~1 life|this|world|early",
            "everything|all ~3 be|is ~1 over soon|tonight|now",
            "no more ~1 tomorrow|tomorrows|life|pain|birthdays",
            "no more me",
            "want|need|wish ~2 peace ~2 finally|forever|of|from|just",
            "finally ~2 be ~1 at? ~1 peace|free|rest|gone",
            "escape ~1 this|from ~1 life|world|pain|existence|hell",
            "not|never ~2 hear|see|bother ~2 from|me|you|anyone ~2 me|again|anymore|ever",
            "world|life|earth ~2 not ~1 for|need|want me",
            "stop|end|numb|escape ~1 the|my|this|all ~1 pain|suffering|misery|torment",
            "end of me",
            (
                "want|ready|time|decided ~1 to ~1 go|leave ~1 forever|now|peacefully|home|away|already ~1 "
                "forever|now|already|peacefully|god|jesus|lord"
            ),
        ),
        must_hit=(
            "I don't know how much longer I can hold on",
            "the dark thoughts are getting stronger",
            "im scared i might do something stupid",
            "I don't feel safe with myself",
            "somebody please stop me",
            "I'm past saving",
            "I just want the pain to be over, I want to finally be at peace",
        ),
        must_miss=(
            "how much longer is the wait",
            "hold on while I find my card",
            "I made a stupid joke",
            "i'll do it another time",
            "no more pills for me",
        ),
        signal="end",
    ),
    Rule(
        "burden",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "better ~3 WITHOUT",
            "BETTER ~2 WITHOUT",
            "better off|of ~2 without|when|once|if ~1 me|i",
            "better ~1 place|off ~1 without|if ~1 me|i",
            "world|family|kids|everyone|everybody|they|parents|people|life ~3 BETTER ~2 without me|him|her",
            "NOBODY|nobody|no ~2 one? ~1 would|will|even|is|going ~2 CARE",
            "NOBODY would|will ~2 CARE",
            "no one would|will ~2 CARE",
            (
                "would|will anyone|anybody|someone|they|you ~1 even|really? ~1 CARE|notice if|when ~1 i|me ~2 "
                "die|died|dead|gone|disappeared|vanished|killed|left"
            ),
            "anyone|anybody ~1 CARE ~2 i|me ~2 die|died|dead|gone|disappeared|vanished",
            (
                "i am|feel ~3 burden|weight|waste|mistake|problem|parasite ~1 on|to|for|of ~2 "
                "everyone|everybody|family|kids|them|others|people|space|oxygen|air|life|my|her|him|all"
            ),
            "i|me|am|just|being|become|feel|only ~2 such? a burden",
            "forget ~1 me ~4 if|when|once|after i ~1 die|died|gone|disappeared|left",
            "not ~3 CARE ~2 if|when i ~1 die|died|gone|disappeared|vanished",
            "not one|single ~1 person|soul ~2 CARE",
            "waste of ~1 space|oxygen|air|life|skin",
            "drag|dragging ~1 everyone|everybody|family|them ~1 down",
            "i ~2 ruin|ruined|hurt|poison ~1 everyone|everybody|lives",
            "not ~2 deal|worry|put ~1 with|about|up ~1 me anymore|when|once|if",
            "world|everyone|family|they|kids ~~3 not|never ~3 need|worry|deal ~2 me",
            "do not deserve ~2 live|life|alive|exist|here|breathe|happy",
            "insurance|policy ~2 money|payout|would|will ~4 dead|die|gone|death",
            "worth more dead",
        ),
        must_hit=(
            "they would all be better off without me",
            "no one would even notice if I was gone",
            "I'm such a burden",
            "my kids would be happier if i died",
            "i'm worth more dead than alive",
            "they won't have to deal with me anymore",
        ),
        must_miss=(
            "the burden of proof is on the bank",
            "the recipe is better without sugar",
            "no one would answer the phone",
            "I feel better without the cast",
            "i ruined everything",
        ),
        signal="burden",
    ),
)
