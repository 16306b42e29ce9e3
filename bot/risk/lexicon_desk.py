"""What people ask and tell a front desk in words of danger: not here all day, a bus one can't go on, a case it hurts.

Beside each concept of how it is told one of what says that it is more (`bot.risk.everyday`). `lexicon_tramite` has the
Spanish, `retold` what somebody who was sent by a court says and nothing else.
"""

from __future__ import annotations

_DIES = (
    "die|died|dead|dying|death|kill|killed|killing|suicide|suicidal|alive|exist|existing|existence|pills|overdose|gun|"
    "noose|knife|blade|razor|goodbye|farewell|hopeless|worthless|pointless|burden|cut|cutting|myself|earth|heaven|"
    "wish|world|funeral|tylenol|xanax|jump|hang|bye|wrist|forever|grief|heaven"
)
DIES = f"{_DIES}|anymore|longer|tonight|ever|again|living"
_DAYS = (
    "monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|"
    "sundays|weekdays|weekends|weekend|holidays|mon|tue|tues|wed|weds|thurs|fri|sat"
)
_CLOCK = "1|2|3|4|5|6|7|8|9|10|11|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|lunch|closing"
_VISIT = (
    "intake|appointment|appointments|appt|evaluation|assessment|session|sessions|class|classes|program|paperwork|form|"
    "forms|visit|orientation|screening|group"
)
_ONLINE = "website|site|portal|page|app|form|forms|computer|computers|phone|link|pdf|password|login"
_PAPERS = "insurance|medicaid|medicare|aetna|cigna|tricare|coverage|contract|lease|policy"
_CHORE = (
    "filling|typing|paying|calling|asking|signing|driving|coming|bringing|texting|booking|scheduling|translating|"
    "dropping|picking|taking|setting"
)

LEXICON: dict[str, str] = {
    #: Not here all day, or past five: how long it takes.
    "HEREAWHILE": (
        f"be|being here all day|morning|afternoon|week / be|being here past|until|til|till|after|before {_CLOCK} / "
        "be|being here for? ~1 hours / be|being here this early|late / be|being here at "
        f"{_CLOCK} / be|being here that|too late"
    ),
    "HEREMEANT": DIES,
    #: Whom one does not want around, and how far away a house would be.
    "AROUNDTHEM": (
        "be|being around ~1 people|guys|folks|anyone who|that ~1 use|uses|drink|drinks|smoke|smokes|vape|party / "
        "be|being around ~1 people|guys|folks|anyone using|drinking|smoking|vaping / be|being around "
        "smokers|drinkers|users|addicts|alcohol|drugs|drama|weed / live|living far|away ~1 from / be here for ~1 "
        "court|class|probation|group|work / be here for ~1 dui|anger ~1 class|classes"
    ),
    #: What would be said of a bill, of a hold and of a threat that is a lawsuit.
    "DESERVEBILL": (
        "deserve to be charged|billed|fined|fired|dropped|discharged|violated / deserve this|that|a|the ~1 bill|fee|"
        "charge|"
        "fine|ticket|violation|writeup"
    ),
    "MAKESMEWANT": (
        "hold|elevator|this|your|the ~1 music|form|forms|website|site|portal|paperwork|traffic|page makes|make|making "
        "me want to "
        "~1 die"
    ),
    "THREATSUIT": (
        "threatened|threatens|threatening to take me|us|him|her back? to court / threatened|threatens|threatening to "
        "sue|"
        "fire|evict|tow|report|violate|suspend|expel|charge / threatened|threatens|threatening to call ~1 cps|dcf|"
        "lawyer|"
        "landlord|boss|attorney / leave|keep my|the ~1 husband|wife|family|mom|dad|ex|boyfriend out of"
    ),
    "SUITMEANT": "if|immigration|ice|migra|unless|tell|told|hit|hits|kill|beat|hurt|gun|knife|punch|choke|scared|"
    "afraid|burn|shoot|slap|throw|threw|night|"
    "hiding|safe|grabbed|grabs|sex|so|no|when|at|police|cops|stay / "
    "boyfriend|husband|girlfriend|wife|partner|fiance ~2 threatened|threatens|threatening",
    #: A voice that was left on a phone.
    "VOICEMAIL": "heard|hear|got|left|hearing ~2 voice mail|message|memo|messages|mails",
    "FROMACALLER": "you|yall|phone|mail|office|clinic|number|call|called|doctor|nurse|front",
    "VOICESTOO": "voices|dead|god|devil|tv|radio|walls|head|tells|telling|kill|die|off|through|demon|secret|only",
    "ENDSBESIDES": "kill|pills|gun|tonight|goodbye|bye|myself|life|living|alive|really|serious|mean|everything|anymore",
    #: With pills at school, and not with pills inside.
    "CAUGHTWITH": (
        "caught|busted|suspended|expelled|arrested|stopped|searched|charged ~2 with|for|over ~2 PILLS|edibles|gummies"
    ),
    "PILLSINSIDE": "took|ate|swallowed|high|sleepy|breathing|wake|passed|blue|hospital|overdose|overdosed|sick|"
    "throwing|now",
    #: Who asks whether a child may wait in the car.
    "MAYWAIT": "can|could|may i ~1 leave my|the|our ~2 in the|your ~1 lobby|room",
    #: A car is no lobby: that is heard, and answered by a person.
    "MAYWAITINCAR": "can|could|may i ~1 leave my|the|our ~2 in the|my car",
    "WAITMEANT": (
        "with|him|hot|hours|asleep|locked|already|left|sleeping|scared|heat|windows|out|degrees|sun|running|summer|"
        "cold|freezing"
    ),
    #: How much is too much, beside which it may be said that it was taken.
    "ASKSTOOMUCH": (
        "how many|much ~4 too many|much / what is too much|many / cuanto|cuantos|cuanta|cuantas ~4 "
        "demasiado|demasiados|demasiada|demasiadas"
    ),
    #: The same of a length that may be a life's, beside what takes long at a clinic.
    "HERELONG": "be|being here long|forever / be|being here that|too|so|very long",
    "TAKESLONG": (
        f"how long ~1 is|are|do|does|will ~3 {_VISIT}|it|this|that / how many|much days|weeks|hours|minutes|time / "
        f"{_VISIT} / day program"
    ),
    #: An early morning, or whom one would wake.
    "WAKEEARLY": (
        f"wake|waking up? so|too|that|this|real? early / wake|waking up? ~1 at|before {_CLOCK} / "
        "wake|waking up? my|the|him|her|them|our ~1 kid|kids|baby|roommate|roommates|wife|husband|dog|house|neighbors"
    ),
    "WAKEMEANT": f"{DIES}|when|garage|done|after|find|finds|bathtub|it|scream|going|or|any|never / want to ~1 go",
    #: Whether it hurts a case, an insurance, or to wait: no means.
    "DOESITHURT": (
        "do|does|will|would|can|could|might|did it|this|that|treatment|rehab|coming ~1 hurt my|his|her|our|their|the|"
        "a ~2 "
        "case|chances|chance|record|credit|insurance|rates|rate|custody|job|immigration|visa|benefits|license|score|"
        "application|career|status|disability|claim|citizenship|probation|parole|clearance|marriage|"
        "pension|enlistment|reputation|business|appeal|card|deductible|eligibility|chart|file|future|degree|"
        "scholarship|school|taxes|housing|voucher|unemployment|medicaid / "
        "do|does|will|would it|this|that ~1 hurt anything ~1 if|to / "
        "do|does|will|would it|this|that|coming ~1 hurt my|our ~1 kid|kids|child|children|baby if i ~1 "
        "come|get|do|start|enter|seek|am ~2 treatment|rehab|help|therapy|program|classes|class|counseling|methadone|"
        "suboxone|detox|in|here / "
        "do|does|will|would it|this|that ~1 hurt if i|we|he|she ~1 "
        "wait|waited|come|came|miss|missed|skip|call|ask|reschedule|cancel|apply|bring"
    ),
    "HURTSMEANT": (
        f"{DIES}|hit|hits|beat|beating|hang|bleed|bleeding|drown|drowning|bridge|car|shoot|stab|strangle|choke|bottle|"
        "rope|pill|enough|doses|poison|gas|train|leave|left|gone|note|deeper|deep|take|took|more|less|taking"
    ),
    #: Whether one may be the one who asks, pays or drives.
    "OKIFIDO": (
        f"ok|okay|fine|alright|better|easier|cool if i am ~1 the ~1 one ~1 {_CHORE} / "
        "ok|okay|fine|alright|cool if i am ~1 the ~1 one ~1 who|that? ~1 "
        "calls|asks|pays|signs|drives|fills|comes|brings|books|answers|talks|writes|schedules|texts / "
        f"ok|okay|fine|alright|better|easier|cool if i am ~1 {_CHORE} / "
        "ok|okay|fine|alright|cool if i am|was ~3 late|early|minutes|uninsured|undocumented|pregnant|"
        "underage|new|spanish / "
        "ok|okay|fine|alright|better|easier|mad|upset if i left ~1 early|work|class|group|at|before / "
        "ok|okay|fine|alright|cool if i am not ~2 patient|insured|citizen|local|veteran|sober|ready|sure|working|from"
    ),
    "OKIFMEANT": (
        f"{DIES}|gone|around|missing|off|here|say|last|first|they|everyone|everybody|family|people|nobody|suffers|"
        f"suffering|note|letter|without"
    ),
    #: A form or a program one signs up for and may have to finish.
    "GOTHROUGHWITH": (
        "do|does|did|must i|we|he|she|you ~1 have|need to go through with it|this / "
        "payment|transaction|claim|referral|card|order ~2 go|going|went through with it|this / "
        "go|going|went through with it|this ~1 if|once|after|when i|we ~1 sign|signed|enroll|register / "
        "go through with it|this without a|my|the ~1 wife|husband|spouse|insurance|partner|parents|lawyer|referral"
    ),
    "SIGNSUP": (
        "intake|appointment|evaluation|assessment|program|class|classes|sign|signs|signed|signing|enroll|enrolled|"
        "register|registered|referral|payment|transaction|claim|"
        "plea|"
        "surgery|rehab|treatment|insurance|spouse"
    ),
    "THROUGHMEANT": (
        f"{DIES}|note|letter|plan|failed|scared|afraid|guts|nerve|brave|courage|bottle|bridge|will|everything"
    ),
    #: What one can't go on: a day, a bus, a list.
    "GOONTHE": (
        f"can|could not ~1 go on {_DAYS} / can|could not ~1 go on the|a|an|my|this|that|your ~1 "
        f"bus|train|plane|metro|subway|waitlist|trip|{_ONLINE}|internet|freeway|highway|medication / can|could not ~1 "
        f"go on ~1 "
        "zoom|camera|video|facebook|medicaid|medicare|disability|unemployment|fmla|suboxone|methadone|antabuse|"
        "naltrexone|"
        "vivitrol|leave|vacation|foot"
    ),
    "GOONMEANT": f"{_DIES}|living|life|like",
    #: How a pill is to be taken, and days off that are used up.
    "CANTTAKEIT": (
        "not take it on a|an ~1 empty|full stomach / not take it to work|school|jail|class|court|practice / "
        "not take it home / not take it with food|milk|grapefruit|antibiotics|coffee|beer|alcohol|suboxone / "
        "not take|handle|do|face another|any|anymore|more|one ~1 day|days|time|hours|shift|weeks off / "
        "not take|have another|any|anymore ~1 day|days|time|leave off|from / "
        f"not do it|this|that on {_DAYS} / not do it|this|that on|from|over|by|in|through a|my|the|this? ~1 "
        f"{_ONLINE}|zoom|video|line|email|person|english|text / "
        "deal|cope|put up? with the|your|this|that ~1 phone|hold|portal|website|paperwork|traffic|parking|tree|forms / "
        "not go there anymore / not live without my|a phone|car|license|laptop|glasses"
    ),
    #: What nobody at work or in a group would notice.
    "NOTICEIF": (
        "notice|notices|care|cares|mind|miss|notice if|when|that i|we ~1 "
        "came|come|go|went|step|stepped|show|showed|get|got|called|call in|on|by|at|during|late|early / "
        "notice|notices|care|cares|mind if|when|that i|we left|leave early|at|during|work|class|group / "
        "notice|notices|care|cares|mind if|when|that i|we ~1 miss|missed|skip|skipped ~1 "
        "one|a|class|group|session|meeting|appointment / notice|care|mind if i|we brought|bring my|a|the / "
        "notice|care|cares|mind if|when|that i|we ~1 am|was|were ~2 late|early|minutes|tardy / "
        "miss me at|from work|school|class|church for|if|on|during|till|until"
    ),
    "NOTICEMEANT": f"{_DIES}|gone|disappeared|vanished|life|party|night|missing|forever|cry|sad|loved|box|home|exit|"
    "note|last|up|never|days|weeks|months|car|bridge|train|river",
    #: With a class, a page or a drink one is done; of a website one gives up.
    "DONEWITH": (
        f"done|finished|through with ~2 {_VISIT}|{_ONLINE}|probation|parole|hours|shift|test|questions|section|work|"
        "school|treatment|rehab|detox|court|drinking|using|smoking|drugs|alcohol|weed|part|step|survey|book / "
        "done|finished filling|typing|reading|paying|working|driving|writing|uploading|drinking|using|smoking|vaping|"
        "signing|scrolling / done talking|waiting to|on|for|in ~1 the|a|this|robot|bot|machine|hold|line|phone|call / "
        "done|finished at|by|around ~1 noon|1|2|3|4|5|6|7|8|9|10|11|am|pm / "
        f"give|giving|gave up on ~1 the|this|that|your ~1 {_ONLINE}|line|hold|number / "
        "give|giving|gave up my|the|your ~1 license|car|guns|gun|rifle|phone|apartment|job|seat|spot|passport|"
        "insurance / "
        "give up just|can|could|please|you|what|where|who|how|tell|give|lol / "
        "want out of ~1 the|this|that|your|my ~1 "
        f"{_VISIT}|list|deal|lease|contract|policy|plan|mailing / "
        f"way out of ~1 the|this|that|my|a ~1 {_VISIT}|{_PAPERS}|court|deal|fee|probation / "
        f"point|use of|in|with ~1 the|this|that|a|your|coming|two|doing ~1 {_VISIT}|test|question|questions|twice|"
        f"step / "
        f"point if you|yall|they|this|the ~1 not ~3 take|accept|have|cover|treat|{_PAPERS} / "
        "stuck outside / losing|lost ~1 it|mind with|over ~1 this|the|your ~1 "
        f"{_ONLINE}|hold|line|paperwork / going crazy|nuts|insane looking|trying|finding / fault i ~1 missed|forgot|"
        f"overslept|"
        "mixed / no ~1 family|friends ~1 to sign|on|listed / stuck at|in|on|between ~1 work|"
        "traffic|hold|meeting|class|two|page|question|airport|line|jobs|shifts / "
        "trapped in|at ~1 meeting|traffic|work|call|class / lost where|which|what|how|on|trying|your|is / "
        f"stuck on|with ~1 the|this|your ~1 {_ONLINE}|question|step|part / "
        f"worthless|useless|hopeless|helpless with|at|on ~1 {_ONLINE}|technology|tech|paperwork|numbers|math|"
        f"directions / "
        "worthless|useless with these|my? ~1 phones|computers|forms|things / fault wrong|i ~1 typed|dialed|clicked|"
        "misread|"
        "meant / tired of ~1 filling|driving|calling|typing|repeating|commuting / tired of ~1 waiting on|for|in|here "
        "~2 "
        f"{_VISIT}|hold|line|call|callback|phone|room / "
        "nothing works|helps|loads|opens ~1 on|me ~1 this|the|your|find|log|page|site / nothing left on|in|of my|the "
        f"deductible|{_PAPERS}|card / "
        "no one|nobody to watch|drive|sign|babysit|translate|pick / no one|nobody to take me|him|her|us / "
        "talk to|with ~1 about|regarding ~1 billing|bill|bills|insurance|schedule|scheduling|payment|paperwork|"
        "records|account / "
        "no one|nobody cares about ~1 paperwork|form|insurance / "
        "get out of bed early|before|by|at|on / see any? ~1 point in ~1 coming|going|driving|two / "
        "go through with another|a|the? ~1 court|hearing|evaluation|date|interview"
    ),
    "ACOVERAGE": f"{_PAPERS}|probation|parole|benefits|fmla|class|classes|semester|lease|trial|plan",
    "DONEMEANT": f"{_DIES}|sorry|took|promised|hours|bear|life|living|fighting|everything|all|anymore|cry|crying|pain|"
    "alone|kill|"
    "hate|sad|except|only|medication|meds|medicine|live|therapy",
    #: What one waits for, or wants over with: a line, a class.
    "OVERWITH": (
        "why am i still on hold|a|the / why am i still waiting on|for|in / "
        "why do|should i even? bother calling|applying|emailing|logging / "
        "hate being here so|this? early|late / hate ~1 waking up so|this? early / "
        "disappear|vanish from|off your|the|this|that ~1 list|mailing|feed|system|records|database|site / "
        "over so i ~1 can drive|work|travel|fly / "
        "over with ~1 the|this|my ~1 class|classes|court|test|paperwork|visit|hearing|interview|probation / "
        "future date|dates|appointment|appointments|visits|slots|openings|session|sessions"
    ),
    "OVERMEANT": f"{_DIES}|and|live|family|anymore|nobody|tonight|life|living|fighting|pain|suffering|hurts",
    #: Not safe to drive in the dark: an afraid driver.
    "NOTSAFETO": (
        "feel safe driving|parking|walking|riding|taking ~3 there|at|bus|in|to|the|after|on / "
        "feel safe on|at ~1 bus|train|freeway|highway|intersection|station"
    ),
    #: The last day of a coverage or a probation.
    "LASTDAYOF": (
        f"last day|days|week|month of|on|at ~1 {_PAPERS}|probation|parole|class|classes|school|program|work|"
        "job|month|semester|year|notice|leave|fmla|benefits|trial|lease / "
        "end|ends|ending of the|this|next ~1 month|year|week / "
        f"{_PAPERS} ends|ending|ended|end"
    ),
    #: Out of town: call the other phone.
    "CALLMYCELL": "call|text|reach|ring me|my ~1 cell|phone|mobile|work|office|instead|thursday|tuesday|friday|then|"
    "after",
    "NOTTHERETHEN": "be|being here|there|around tomorrow|monday|tuesday|wednesday|thursday|friday|next|until|till",
    #: What is taken by the clock.
    "TAKESALL": (
        "i|he|she|we take|takes all of? my|his|her|our|the ~1 meds|medicine|medicines|medication|medications|pills|"
        "vitamins ~1 at|in|before|after|with|every|each ~1 night|nighttime|bedtime|morning|mornings|noon|breakfast|"
        "dinner|"
        "lunch|bed|food|day|same / "
        "puedo|podemos|puede|debo tomar todas mis|las|sus medicinas|pastillas ~1 ahi|alli|aqui|alla / "
        "yo tomo todas mis medicinas|pastillas en|por|con ~1 "
        "la ~1 manana|noche|desayuno|cena|comida|ayunas"
    ),
    "TAKESMORE": (
        f"{_DIES}|going|want|once|tonight|bottle|just|took|tome|sleep|dormir|morir|if|si|together|enough|voy|quiero|"
        "frasco|muerte|adios|sorry|perdon|wine|vodka|alcohol|hoy|hurt|dano|pasa|happens"
    ).replace("|pills", ""),
    #: A street, a floor and a side that are called after what one falls from.
    "STREETNAMED": (
        "bridge|river|train|canal|lake|cliff street|st|avenue|ave|road|rd|plaza / "
        "tracks by|near|across|behind|next ~2 your|the ~1 building|clinic|office|parking|entrance / "
        "roof|rooftop deck? parking|lot|garage|level / vias|puente ~4 cual|que|donde ~4 "
        "clinica|oficina|consultorio|edificio / "
        "vias|puente ~3 clinica|oficina|consultorio|edificio ~3 cual|que|donde ~2 lado|puerta|entrada|queda|es"
    ),
    "ASKSTHEWAY": (
        "which|what ~1 door|side|entrance|building|floor|way|exit|level|lot / where do|is ~2 / "
        "how do i ~1 get|find|enter|park / parking / por|de cual|que|donde ~1 lado|puerta|es|entro|entrada|queda"
    ),
    "STREETMEANT": f"{_DIES}|water|edge|ledge|over|end|last|come|comes|coming|next|viene|tren|sorry|bye|alone|call|"
    "brinco|saltar|tirarme|adios|perdon|standing|lying|laying|parado|parada|acostado|acostada",
    #: What wants an elevator, and no ambulance.
    "ONTHESTAIRS": (
        "not breathe|breath good|well|so|right? ~1 on|up|climbing|going|taking ~1 the|your? ~1 stairs|steps|hills / "
        "not breathe|breath on|up stairs|steps|hills / "
        "no puedo respirar bien ~1 en|subiendo|al las|los|subir? ~1 escaleras|escalones / "
        "no puedo respirar en|subiendo|al las|los|subir? ~1 escaleras|escalones"
    ),
    "HASELEVATOR": "elevator|elevators|ramp|ramps|handicap|wheelchair|elevador|rampa|ascensor / ground|first floor",
    "BREATHMEANT": (
        "now|help|blue|chest|lips|throat|choking|floor|emergency|911|swelling|dying|die|fell|ahora|ayuda|pecho|"
        "labios|garganta|emergencia|ahogo|ahogando|morado|morada|took|tome|pills|pastillas|wheezing|right"
    ),
    #: Not there on one's own, for want of a car.
    "GOALONE": "can not ~1 go on my own|foot",
    "NOCAR": "car|ride|rides|bus|license|drive|lift|uber|transport|transportation|wheelchair|walker",
    #: Who has seizures, and asks whether that is taken.
    "HASSEIZURES": "have|has|tengo|padezco seizures|epilepsy|convulsiones|epilepsia",
    "ASKSIFTAKEN": (
        "is that|it ~1 ok|okay|allowed|alright|problem / do|will|would|can you|yall|they ~1 take|accept|treat|see / "
        "can i ~1 "
        "still|enroll|detox / me aceptan|reciben|atienden|toman"
    ),
    "SEIZURENOW": (
        "now|floor|stop|stopping|911|help|just|again|today|tonight|shaking|shakes|quit|drinking|xanax|benzos|alcohol|"
        "ahora|"
        "piso|hoy|ayuda|deje|alcohol|temblando|another|he's|right|since|breathing|blue|wake"
    ).replace("|he's", ""),
    #: A chest that has hurt for weeks: a doctor should look, and whether one here does is asked.
    "CHESTFORWEEKS": (
        "chest pain|pains|tightness|pressure|hurts|hurting ~1 off|on and on|off / chest pain|pains that? comes|come "
        "and "
        "goes|go / chest pain|pains|hurts for|like ~2 days|weeks|months|week|month / days|weeks|months of|with chest / "
        "pecho ~1 a ratos / pecho que? va y viene / pecho ~1 desde|por hace? ~2 dias|semanas|meses"
    ),
    "CHESTWORSE": (
        "arm|arms|jaw|breathe|breath|breathing|sweating|sweaty|sweat|worse|worst|right|faint|fainted|dizzy|crushing|"
        "left|"
        "today|tonight|numb|pale|gray|coke|meth|cocaine|crack|911|emergency|brazo|quijada|respirar|aire|sudando|sudo|"
        "peor|"
        "hoy|ahora|desmayo|desmaye|mareo|coca|cristal|piedra|emergencia"
    ),
    #: Who decides over one's days, and is said to kill for a day missed.
    "OFFICERKILLS": (
        "po|officer|judge|lawyer|sponsor|manager|supervisor|coach|teacher|caseworker ~1 is? going|will|would to? ~1 "
        "kill|"
        "murder me / po|officer|judge|lawyer|sponsor|manager|supervisor|coach|caseworker is ~1 kill|killing|murder me"
    ),
    #: Children who are not left alone.
    "KIDSNOTALONE": (
        "not ~1 leave my|the|our ~2 kids|kid|baby|son|daughter|children|boys|girls|them alone at|in|during|that|for|"
        "so|while|"
        "after|before|all"
    ),
    "KIDSALONE": "with|hit|hits|locked|drunk|but|now|anymore|already|him|he|scared|safe|car|bath|stop",
    #: A needle somebody faints at.
    "FAINTSATNEEDLES": (
        "desmayo|desmaya con ~1 agujas|inyecciones|vacunas / desmayo|desmaya al|cuando ver|veo ~1 "
        "sangre|agujas|inyecciones / "
        "desmayo|desmaya cuando me|le sacan|ponen|pican"
    ),
    "FAINTED": "ahora|desperto|despierta|respira|golpe|golpeo|cabeza|pastillas|perdio|mucha|acaba|sangrando|ayuda",
}
