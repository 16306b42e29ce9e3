"""What is said around cup and pills: how stopping went before, what is poured away, the last ones, a mixture, a bed."""

from __future__ import annotations

_PERCS = (
    "percocet|percos|perco|percocets|oxy|oxycodone|norcos|norco|vicodin|vicodins|xanax|bars|"
    "benzos|blues|"
    "roxies|roxy|fentanyl|tramadol|tramadoles|klonopin|valium|ativan|pills|pastillas|pastilla|oxicodona|rivotril|"
    "clonazepam"
)
_STIMULANTS = "coke|cocaine|crack|meth|molly|speed|coca|perico|cristal|cocaina|perica"
_FEW = "2|3|4|5|6|7|two|three|four|five|couple|few|dos|tres|cuatro|cinco|unas|unos|par"
_CUPS = (
    "sherry|sherries|wine|wines|beer|beers|whiskey|whiskeys|whisky|whiskies|brandy|brandies|vodka|vodkas|gin|gins|rum|"
    "bourbon|scotch|port|liquor|alcohol|booze|drinking|cocktail|cocktails|martini|martinis"
)
_COPAS = "vino|vinos|cerveza|cervezas|tequila|tequilas|ron|brandy|mezcal|copa|copas|trago|tragos|alcohol|whisky|vodka"
_DRUNK = (
    "drink|drinking|drinks|alcohol|booze|xanax|benzos|klonopin|valium|ativan|vodka|beer|beers|liquor|whiskey|wine|"
    "sherry|gin|rum|brandy|bourbon|scotch|whisky"
)
_FIRST = "1|2|3|4|5|6|7|8|9|10|one|two|three|four|five|six|seven|eight|nine|ten|few|couple"
_OF_LATE = "day|days|hours|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|morning"
_TOMADO = "tomar|beber|trago|alcohol|cerveza|tequila|rivotril|tafil|clonazepam|xanax|vino|pistear|chupar"
_DE_ESTOS_DIAS = "dia|dias|horas|ayer|antier|anteayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana"
_SEDATIVES = "ambien|zolpidem|zopiclone|temazepam|restoril|lunesta|eszopiclone|lorazepam|diazepam|nitrazepam|estazolam"

LEXICON: dict[str, str] = {
    #: How a body took it when one stopped.
    "SHOOKTHEN": (
        "shook|shakes|seized|seizure|convulsed / shaking|trembling like|all|so|bad|for / was|were ~1 shaking|"
        "trembling / "
        "saw|seeing|heard|hearing ~2 things|stuff|bugs|spiders|dead|late|ghosts / saw|heard ~6 not ~1 there|real / "
        "sweat|sweated|sweating through|buckets|bullets|all"
    ),
    #: That one means to do without help.
    "TOUGHITOUT": (
        "tough|sweat|ride|gut|white|sleep|stick ~1 it|this|knuckle ~1 out|it|through / cold turkey / "
        "try|trying again / "
        "want|going|trying|plan to? quit|stop / quitting|quittin / "
        "quit|stop drinking|cold|monday|tomorrow|tonight|now|today|for / done with it|this|drinking / "
        "a puro pulso|huevo|valor|pelo / a la brava / aguantar|aguanto|aguantarme|aguantarlo|aguante / "
        "lo|la dejo|dejar|dejare / "
        "dejarlo|dejarla|dejo / otra vez|intento / tratar|intentar|trato|intento"
    ),
    #: A few of these left, here.
    "PERCSLEFT": (
        f"{_FEW} ~1 of? {_PERCS} ~1 left|more|here|mas|aqui / got|have|tengo|quedan|still ~3 {_FEW} ~1 {_PERCS} / "
        f"last|rest ~3 {_PERCS} / {_PERCS} ~1 left|que? quedan|quedaron / me|nos quedan ~2 {_PERCS} / "
        f"ultimas|ultimos ~2 {_PERCS}"
    ),
    #: What is told of using, where it is asked whether that kills.
    "USEDTOGETHER": (
        f"{_PERCS}|{_STIMULANTS} ~4 w|with|and|y|con|on|plus ~3 {_PERCS}|{_STIMULANTS}|alcohol|vodka|beer|drinks|"
        "tragos|cerveza / "
        f"{_PERCS}|{_STIMULANTS} ~3 days|nights|dias|noches ~2 row|straight|seguidos|seguidas|corridos / "
        f"{_PERCS}|{_STIMULANTS} ~2 last night / {_PERCS}|{_STIMULANTS} yesterday|anoche|ayer / "
        f"mix|mixing|mixed|mezclar|mezclo|mezcle ~3 {_PERCS}|{_STIMULANTS}"
    ),
    "KILLSONE": (
        "going|will|can|could|would|might ~4 kill me|you|us|someone / kills|kill you|people|someone / "
        "me|nos|lo|te ~1 puede|pueden|va|van|podria a? matar / me|te mata|matan / puede|pueden|va|podria a? ~1 matarme"
    ),
    "KILLSWISHED": (
        "want|wish|hope|hoping|enough|how|fast|sure|quick|quickly|painless|finally|rather|tonight|myself|die|"
        "quiero|ojala|espero|cuantas|cuantos|cuanta|bastante|suficiente|suficientes|rapido|seguro|morir|morirme|"
        "someone|somebody|alguien|please|anyone|has|have"
    ),
    #: Without a drink or a pill there is no sleep: that is told of the drink.
    "NOSLEEPWITHOUT": (
        "si|cuando|hasta|sin que? no? ~2 tomo|bebo|tomarme|tomar|beber ~3 no duermo|puedo|logro dormir? / "
        "if|unless|until|without ~5 drink|drinking|beer|wine|something|pill|pills ~3 not sleep / "
        "not ~1 sleep unless|without|until|if ~3 drink|drinking|beer|wine|something|pill|pills"
    ),
    "NOSLEEPMORE": (
        "dias|semanas|meses|nada|nunca|morir|aguanto|dificil|triste|llorando|days|weeks|anymore|die|crying|hopeless"
    ),
    #: Asked what telling of it would bring: an amount is named, no number and no time.
    "IFISAY": (
        "if|when i|we ~1 say|said|tell|told|admit|admitted|write|wrote|type|typed|mention|mentioned ~4 "
        "took|taken|swallowed|used|take|taking ~1 too many|much ~2 pills|percocet|meds? / "
        "si ~1 digo|dije|cuento|conte|admito|escribo|pongo|confieso ~4 tome|tomo|tomado|use|trague ~1 muchas|muchos|"
        "demasiadas|demasiados ~1 pastillas|percos|medicinas?"
    ),
    "LOSESFORIT": (
        "take|takes|taken|taking|lose|losing|loses my|our|the ~1 son|daughter|kid|kids|baby|child|children|license|job|"
        "custody|visa|apartment / fire|fired|cps|dcf|custody|license / "
        "quitan|quitar|quitaran|quiten|pierdo|perder ~2 hijo|hija|hijos|hijas|ninos|nino|nina|bebe|licencia|trabajo|"
        "custodia"
    ),
    "SAIDNOW": (
        "just|now|ago|tonight|already|help|sleepy|dizzy|sick|bottle|whole|all|everything|puking|throwing|dying|die|"
        "numb|"
        "acabo|ahora|ya|horas|hora|minutos|ayuda|ayudenme|mareada|mareado|sueno|frasco|todas|todo|morir|"
        "morirme|hour|hours|minutes|overdose|overdosing"
    ),
    #: That one injects, where a limb that is red is told of.
    "INJECTSHERE": (
        "where|from|after|since|spot ~2 inject|injected|injecting / inject|injecting and|n|so|but / slammed|slamming / "
        "shoot|shooting up / i ~1 shot up / inject|injected|injecting ~1 heroin|meth|dope|drugs|fentanyl|coke|speed"
    ),
    "SEINYECTA": (
        "donde|desde|despues ~2 inyecto|inyecte|inyectarme|inyectaba|inyectado / donde me pico|pique|puse|meto / "
        "inyecto|inyecte y|pero / inyecto|inyecte ~1 heroina|chiva|cristal|droga|drogas|coca|fentanilo"
    ),
    #: What puts one to sleep, by name or for what it is for.
    "SLEEPMED": (
        f"{_SEDATIVES} / sleeping|sleep pill|pills|tablet|tablets|medicine|meds|med / "
        "pill|pills|tablet|tablets|something|medicine|meds to|for ~1 sleep|sleeping / the|my tablet|tablets"
    ),
    "CUPS": f"{_CUPS} / glass|glasses|bottle|shot|shots|pint of {_CUPS}",
    "MANY": f"{_FEW}|several|some / couple|few of / glass|glasses of",
    "HADCUPS": f"had|drank|drunk|having ~1 {_FEW}|some|several|my ~2 {_CUPS}|drinks",
    "PARADORMIR": (
        f"{_SEDATIVES}|clonazepam|rivotril|diacepam|alprazolam / "
        "pastilla|pastillas|pastillita|tableta|tabletas|medicina ~1 para|de dormir|sueno"
    ),
    "COPAS": _COPAS,
    #: What an opioid is called, pressed pills among them, where somebody tells of one who takes it.
    "OPIATENAMED": (
        "fentanyl|fentanilo|heroin|heroina|dope|chiva|oxy|oxycodone|percocet|percos|methadone|metadona|"
        "opioids|opioides|xanax|blues|m30|m30s / blue pills|pill / pastillas azules|esas / las azules"
    ),
    #: That somebody is shut in where nobody sees them, or nothing is heard of them.
    "SHUTIN": (
        "door|doors ~2 locked / locked door|in|inside|himself|herself|bathroom / kick|break|bust|force|kicking|"
        "breaking ~2 door|in|down / not ~1 hear|heard anything|nothing|him|her|them / hear|heard nothing / "
        "no sound|noise / silent|silence / is|s locked / on the floor / passed out again"
    ),
    "TRASPUERTA": (
        "con llave|seguro / tumbo|tumbar|tumbamos|patear|pateo|encerrado|encerrada|trancada|trancado|tirado|tirada / "
        "no ~1 oye|oigo|escucho|escucha nada|ruido"
    ),
    #: That somebody stopped drinking or their benzos, of these days or with the days counted.
    "DRYNOW": (
        f"quit|stopped|quitting|stopping ~1 {_DRUNK} ~2 {_OF_LATE} / since i|we|he|she quit|stopped ~1 {_DRUNK} / "
        f"{_OF_LATE} ~1 i|he|she? quit|stopped ~1 {_DRUNK} / off|without|no ~2 {_DRUNK} ~2 {_OF_LATE} / "
        f"day|days|hours ~2 {_FIRST} ~1 off|without|no ~2 {_DRUNK} / {_FIRST} days|day|hours ~1 off|"
        f"without|no ~2 {_DRUNK} / "
        f"not had ~2 {_DRUNK} ~2 {_OF_LATE} / not drank|drunk ~2 {_OF_LATE} / last drink ~2 {_OF_LATE} / "
        f"gave up|left off ~1 {_DRUNK} ~2 {_OF_LATE} / "
        f"desde que deje|dejo ~2 {_TOMADO} / deje|dejo ~2 {_TOMADO} ~2 {_DE_ESTOS_DIAS} / "
        f"{_DE_ESTOS_DIAS} ~1 deje|dejo ~2 {_TOMADO} / {_DE_ESTOS_DIAS} sin ~1 {_TOMADO} / "
        f"sin ~1 {_TOMADO} ~2 {_DE_ESTOS_DIAS} / no he|ha tomado|bebido ~2 {_DE_ESTOS_DIAS}"
    ),
    #: What one does not want to go on with, beside the cup or the habit that is meant, and what says that life is.
    "LIKETHIS": (
        "live|living|keep|keeps|going|go ~2 like this / no quiero|quiere|queremos|queria|puedo|puede ~1 seguir asi / "
        "no puedo seguir mas? asi / cansado|cansada de seguir asi"
    ),
    "CUPORHABIT": (
        "drinking|beer|beers|booze|alcohol|wine|vodka|whiskey|weed|meth|coke|crack|dope|using|addiction|hangovers / "
        "a drunk|drinker|alcoholic|addict / tomando|bebiendo|pisteando|chupando|cerveza|cervezas|caguama|caguamas|"
        "tomadera|borrachera|borracheras|alcohol|vino|tequila|mezcal|trago|tragos|bebida|vicio|adiccion|consumiendo|"
        "droga|drogas|cristal|piedra|mota|coca|alcoholico|alcoholica"
    ),
    "LIFEMEANT": (
        "die|dead|dying|death|kill|suicide|suicidal|alive|life|exist|wake|gone|goodbye|bye|sorry|pills|gun|rope|knife|"
        "tonight|drunk|burden|nobody|alone|better|over|end|ending|anymore|worst|last|done|keys|bathtub|"
        "bath|hits|beats / enough of everything / "
        "morir|morirme|muero|muera|muerte|muerto|muerta|matar|matarme|mato|suicidio|suicidarme|existir|vida|mundo|"
        "viviendo|vivir|vivo|viva|aqui|despertar|pastillas|adios|carta|pistola|soga|navaja|cortarme|perdon|"
        "perdonenme|tirarme|aventarme|lanzarme|saltar|colgarme|cielo|descansar|puente|carga|estorbo|nadie|sentido|"
        "borracho|borracha|pedo|peda|aguanto|todo|peor|llaves|ultima|ultimo|pega|pego|golpea|golpeo / esta noche"
    ),
    #: What one gives up that is no hope: a drink, a smoke.
    "GIVENUP": (
        "CUPS|drinking|smoking|vaping|weed|pot|cigarettes|meth|coke|sugar|coffee|caffeine / "
        "the|my ~1 CUPS|drink|drinking|weed|pot|pills|smokes|cigarettes|vape|meth|habit"
    ),
}
