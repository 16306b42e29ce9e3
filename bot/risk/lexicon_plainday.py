"""What an ordinary day says in the words of an emergency: eaten up, a fit at the shop, a question, a turned key.

Beside each concept of how it is told one of what says that it is more (`bot.risk.everyday`). Both languages.
"""

from __future__ import annotations

_FOODS = (
    "donuts|donut|doughnuts|pizza|peas|cookies|cookie|cake|cupcakes|pie|tacos|nachos|fries|chips|popcorn|cereal|pasta|"
    "soup|salad|sandwich|sandwiches|burger|burgers|wings|ice|chocolate|chocolates|candy|candies|bacon|eggs|carrots|"
    "strawberries|grapes|watermelon|bananas|leftovers|dinner|lunch|breakfast|turkey|casserole|brownies|pancakes|"
    "waffles|bread|cheese|spaghetti|macaroni|burrito|burritos|sushi|broccoli|pretzels|crackers|oreos"
)
_COMIDA = (
    "sopa|caldo|pastel|pizza|tacos|galletas|papitas|papas|gomitas|dulces|chocolates|frijoles|arroz|pan|pollo|carne|"
    "leche|jugo|"
    "helado|fruta|uvas|fresas|mango|cena|comida|comidita|verduras|donas|palomitas|cereal|nieve|elotes|tortillas|tamales"
)
_ATE = "took|ate|eaten|eat|had|swallowed|finished|inhaled|devoured|downed|drank|brought|takes|gobbled"
_CHILD = "toddler|kid|son|daughter|he|she|child|boy|girl|nephew|niece|grandson|granddaughter|dad|mom|boss|baby"
_BODILY = (
    "breathing|breathe|breath|wake|waking|blue|purple|gray|limp|floppy|pale|choking|choked|throat|swelling|swollen|"
    "hives|"
    "allergic|allergy|floor|unconscious|seizure|seizing|jerking|stiff|eyes|foam|foaming|911|ambulance|hospital|help|"
    "emergency|"
    "dying|die|dead|poison|respond|responding|cold|collapsed|blood|bleeding"
)
_DRUGS = (
    "weed|thc|edible|edibles|mota|marihuana|pills|pill|medicine|meds|fentanyl|vitamins|melatonin|laced|cbd|"
    "delta|dispensary|pastillas|medicina|droga"
)
_CUERPO = (
    "respira|respirar|despierta|morado|morada|azul|tieso|tiesa|aguado|aguada|desmayo|convulsion|convulsiona|"
    "espuma|sangre|ahoga|ahogando|ayuda|emergencia|ambulancia|hospital|muere|muriendo|responde|reacciona"
)

_DYES = (
    "slushie|slurpee|popsicle|popsicles|berries|blueberries|icing|candy|ink|dye|marker|grape|slush|gum|lollipop|"
    "snowcone|paint|jello|frosting|gatorade|beets|juice|ringpop|lipstick|koolaid"
)
_TINTES = (
    "paleta|uva|mora|moras|helado|dulce|raspado|chicle|pintura|betabel|jamaica|takis|labial|gelatina|plumon|arandano|"
    "arandanos|blueberries|esmalte|maquillaje|disfraz|plastilina|slime|tinta|crayola|gis|pitufo|popsicle"
)
_PETS = (
    "dog|dogs|cat|cats|puppy|kitten|hamster|turtle|fish|goldfish|bird|parrot|horse|rabbit|bunny|gecko|lizard|snake|"
    "pup|goat|"
    "cow|chicken|ferret"
)
_THINGS = (
    "computer|laptop|phone|plant|plants|screen|tv|printer|ipad|tablet|app|site|website|portal|page|mouse|keyboard|"
    "monitor|"
    "xbox|server|wifi|router|car|console|cactus|macbook|controller"
)

LEXICON: dict[str, str] = {
    #: Food that was eaten up, and what says that it was no food or did not go down.
    "EATENUP": (
        f"{_ATE} ~1 the|a|my|his|her|their? whole|entire|all|every|last|too ~3 {_FOODS} / "
        "ate|eaten|took|had|finished all? the? ~1 gummy|fruit|sour bears|worms|snacks|gummies / "
        "ate|took|drank|finished the|his|her whole|entire? bottle good? boy|girl|job|yay|burped|milk|formula / "
        "overdosed|overdosing|overdose on ~1 nachos|donuts|christmas|memes|popcorn|puppies|podcasts / "
        "comio|comieron|comi|acabo|trago|tomo|tome|eche|echo ~1 todo|toda|todos|todas|completa|entera|caja|bolsa|"
        f"frasco ~3 {_COMIDA}"
    ),
    "NOTEATEN": (
        f"{_BODILY}|{_DRUGS}|{_CUERPO}|sleepy|high|stoned|dizzy|vomiting|throwing|sorry|bye|goodbye|purpose|sueno"
    ),
    #: A fit of temper.
    "TANTRUM": (
        f"{_CHILD} ~1 threw|throws|throwing|pitched|had|having|has ~1 a|another|huge|big|total|little? ~1 fit|fits ~1 "
        "at|because|over|when|about|cause|since|if|lol / "
        "threw|throw|throws|throwing|pitched|pitching a ~1 fit / fit|fits of giggles|laughter|laughing|rage|anger"
    ),
    "REALFIT": (
        f"{_BODILY}|shaking|shook|shakes|epilepsy|epileptic|convulsing|minutes|tongue|pee|peed|drinking|drink|quit|"
        "withdrawal|"
        "xanax|benzos|fever|answer|answering|twitching|rolled|dropped|fell|stopped|alcohol|still|again|another"
    ),
    #: Nobody was found down, said flatly.
    "NOBODYDOWN": (
        "nobody ~1 has|have|is|was|ever|here? overdosed|overdosing|overdose|died|collapsed|unconscious|seizing / "
        "no one|1 ~1 overdosed|overdosing|overdose|died|collapsed|unconscious|seizing / "
        "nadie ~2 sobredosis|inconsciente|desmayo|convulsiono / nadie se ~1 murio|desmayo|ahogo|intoxico"
    ),
    "BUTSOMEONE": (
        "but|pero|except|excepto|menos|yet|until|he|she|him|her|they|them|my|i|me|el|ella|mi|yo|knows|know|believes|"
        "cares|"
        "listens|listen|came|comes|help|ayuda|sabe|cree|vino|told|else|would|will|notice|noticed|when|cuando"
    ),
    #: A sight one faints at.
    "FAINTEDAT": (
        "fainted|faint|faints|fainting|passed ~1 at|from|giving|donating|during|getting ~1 the|my|a? ~1 "
        "sight|needles|needle|shots|shot|vaccine|donation|graduation|wedding / fainted donating|giving ~1 blood / "
        "passed out donating|giving ~1 blood / passed out at|during the|a? blood drive|draw / "
        "desmayo|desmaya|desmaye ~2 cuando|al|si ~2 saca|sacan|sacaron|sacaban|sacarle|sacarme|vio|vi|ve|veo|ver ~1 "
        "sangre|aguja|agujas / desmayo|desmaya|desmaye ~2 cuando|al|si ~3 vacuna|vacunaron|inyeccion / "
        "desmayo|desmaya|desmaye de|por la? emocion|risa|gusto|alegria|felicidad|verguenza"
    ),
    "STILLDOWN": (
        "not|wake|waking|breathing|breathe|still|again|chest|blue|cold|help|pills|pregnant|heart|hit|floor|seizure|"
        "911|ambulance|unconscious|took|responding|pulse|just|despierta|respira|responde|reacciona|todavia|sigue|pecho|"
        "azul|fria|frio|ayuda|pastillas|embarazada|corazon|golpeo|golpe|piso|convulsion|ambulancia|inconsciente|pulso|"
        "ahora|acaba"
    ),
    #: Whether two things may go together, asked.
    "ASKSMIX": (
        "can|may|should|could you|i|we|one|people|someone ~1 mix|combine / "
        "is|are it|this|that|they ~1 safe|ok|okay|bad|dangerous|alright|fine ~1 to ~1 mix|combine / "
        "se puede mezclar|combinar / se puede tomar alcohol con / puedo mezclar|combinar / "
        "es|sera ~1 malo|peligroso|seguro|bueno ~1 mezclar|combinar"
    ),
    "ALREADYMIXED": (
        f"{_BODILY}|{_CUERPO}|took|taken|mixed|did|already|feel|feeling|sleepy|dizzy|drank|had|ate|swallowed|just|"
        "now|she|he|"
        "kill|enough|sleep|forever|tonight|my|him|her|tome|mezcle|tomo|comi|ya|ahora|siento|sueno|mareo|hijo|hija|"
        "matar|morir|"
        "heavy|numb|awake|heart|fumes|wine|vodka|beer|whiskey|liquor|cerveza|tequila|garage|bathroom|house|bano|tos"
    ),
    #: Whom to call about an ordinary thing.
    "ASKSWHOTOCALL": "do|should|would i|we|one call 911 or ~2 you|clinic|this|988|here / llamo al 911 o a ustedes|aqui",
    #: A song that says it.
    "LYRIC": (
        "song|lyrics|lyric|chorus|rapper|singer|hook|poem ~2 says|goes|say|sings|like ~1 i want|wish|feel|am / "
        "song|lyrics|lyric|chorus|rapper|singer|hook|poem ~2 says|goes|say|sings|like ~1 i ~2 die|dead|kill|live / "
        "cancion|coro|letra ~2 dice|canta ~1 quiero|me|yo"
    ),
    "MEANTIT": (
        "me|too|same|relate|really|tonight|mean|feel|myself|mood|true|literally|my|mind|yo|igual|verdad|siento|"
        "identifico|tambien|"
        "goodbye|bye|sorry|pills|gun|rope|help|adios|also|and"
    ),
    #: Wood and dough that were cut too deep.
    "CUTWOOD": (
        "cut|sanded|drilled|carved|dug|sawed it|the|this ~1 too|to deep ~4 "
        "wood|board|plank|groove|dough|lawn|grass|pumpkin|drywall|slot|joint"
    ),
    "CUTFLESH": (
        "blood|bleeding|arm|arms|wrist|wrists|thigh|leg|legs|skin|stop|myself|vein|veins|sorry|help|stitches|bone|"
        "fat|hand|finger|"
        "razor|blade|again|purpose|hurts|thumb|hers|her|his|dizzy"
    ),
    #: Work on a roof.
    "ROOFWORK": (
        "on ~2 roof|rooftop ~1 fixing|patching|cleaning|shingling|painting|installing|sweeping|repairing / "
        "fixing|patching|cleaning|shingling|repairing|painting ~2 roof|shingles|gutters|gutter / "
        "en ~2 techo|azotea ~1 arreglando|pintando|limpiando|tendiendo|impermeabilizando|instalando"
    ),
    "ROOFMEANT": (
        "jump|die|kill|bye|goodbye|sorry|edge|ledge|over|feet|anymore|life|alone|help|nobody|scared|crying|shoes|"
        "tonight|"
        "saltar|brincar|aventarme|tirarme|morir|adios|perdon|orilla|vida|ayuda|solo|sola|llorando|miedo"
    ),
    #: Voices of people who are there.
    "VOICESNEARBY": (
        "gps|navigation|navigator|siri ~1 voice / voices|voice ~1 next door / voices in|from the "
        "~1 hallway|hall|lobby|kitchen|yard|waiting|classroom / voices|"
        "voice ~1 upstairs|downstairs|outside ~2 neighbors|neighbor|kids|party"
    ),
    "VOICESOFMIND": (
        "nobody|empty|telling|tell|tells|kill|name|whisper|whispering|about|me|my|talking|not|alone|laughing|commands|"
        "off|unplugged|dead|god|demons|always|every|hurt|die|head"
    ),
    #: The dead one works with, where one says so.
    "VEMUERTOS": "veo|ve|viendo|vemos muertos",
    "ENTREMUERTOS": "funeraria|funerarias|morgue|forense|crematorio|semefo|embalsamar|paramedico|paramedica|bombero",
    "MUERTOSHABLAN": "hablan|habla|dicen|dice|voces|siguen|cuarto|casa|pared|nadie|diablo|demonios",
    #: "She is going to kill me", with a laugh right behind it.
    "JOKEKILLLAUGHED": (
        "she|he|they|wife|husband|mom|dad|mother|father|sister|brother|roommate|girlfriend|boyfriend|boss|coach|"
        "teacher "
        "is|will|s going? to? kill|murder me ~1 lol|lmao|haha|hahaha|lmfao|hehe|jk"
    ),
    #: Pills that are kept, where a lock or a plain word that all is well stands beside them.
    "KEEPSPILLS": (
        "guardo|guardamos|guarda|guarde|guardar|tengo|guardadas ~2 PASTILLAS / "
        "keep|keeps|kept|store|stored|lock|locked|put ~2 PILLS|pills"
    ),
    "LOCKEDUP": (
        "llave|candado|seguro / caja fuerte / fuera de ~2 alcance / nadie esta ~1 en peligro / estamos bien / "
        "locked ~2 drawer|box|cabinet|safe|up|closet|away / lockbox / lock box / out of reach / nobody ~1 in danger "
        "/ no one ~1 in danger"
    ),
    "PILLSMEANT": (
        "quiero|queria|morir|morirme|matar|matarme|noche|cuando|caso|junto|juntando|juntado|todas|tomar|tomarme|tome|"
        "adios|perdon|"
        "plan|fecha|miedo|ella|el|hijo|hija|sueno|want|die|dead|kill|tonight|when|case|saving|saved|all|take|took|"
        "goodbye|bye|"
        "sorry|enough|ready|until|till|someday|secret|hidden|him|her|she|he|son|daughter|overdose|escondidas|escondo|"
        "aguanto"
    ),
    #: Who had a weapon and is behind bars.
    "BEHINDBARS": (
        "had ~1 gun|knife|pistol|weapon ~1 but he|she is|s ~1 in prison|jail / "
        "had ~1 gun|knife|pistol|weapon ~1 but he|she is|s locked up|away"
    ),
    "STILLOUT": (
        "friends|brother|out|released|escaped|gets|getting|called|texted|says|threatens|scared|afraid|soon|cousin|"
        "still|coming|"
        "outside|here|tonight|today"
    ),
    #: A life that has lost its colours.
    "ALLGREY": "todo|vida|mundo|dia|dias|cielo ~1 esta|estan|ve|veo|siento ~1 gris|grises",
    #: Lips and fingers that something eaten has dyed, and a face that blushes.
    "DYED": (
        f"blue|purple|gray|grey|green ~1 from|with ~2 {_DYES} / "
        f"morado|morada|morados|moradas|azul|azules|rojo|roja de|del|por|con ~2 {_TINTES} / "
        "morado|morada|morados|moradas del vino / morado|morada|morados|moradas por el vino / "
        "puso|pone|esta ~1 azul|morado|morada|gris ~1 la|el|mi|las|los camisa|ropa|sabana|mesa|pared|agua|cielo|"
        "alberca|"
        "playera|toalla|pelo|pantalon|foto / "
        "camisa|ropa|sabana|mesa|pared|agua|cielo|alberca|playera|toalla|pelo ~2 puso|pone|esta ~1 azul|morado|"
        "morada|gris / "
        "azul|azules|morado|morada|blue|purple ~8 slime|pintura|plumon|tinta|gis|maquillaje / "
        "unas ~1 azul|azules|morada|moradas ~1 de|del|con|para ~2 "
        "dodgers|cruz|america|esmalte|gelish|acrilico|fiesta|boda|quince|halloween|navidad|bandera|equipo|salon / "
        "purple|red|blue with ~1 embarrassment|rage|anger|laughter / "
        "rojo|roja|morado|morada de ~1 verguenza|coraje|risa|pena"
    ),
    "NOTDYED": (
        "comio|comi ~2 pintura|gis|plastilina|crayola|slime|tinta / inhalo|inhala|inhalando|oliendo|thinner|"
        "breathing|breathe|breath|wake|waking|floor|unconscious|pills|took|taken|not|help|911|cold|limp|gurgling|"
        "choking|choked|choke|stuck|swallowed|swallow|throat|snoring|needle|fentanyl|allergic|hives|swollen|"
        "respira|despierta|ayuda|frio|pastillas|no|responde|ahoga|atraganto|trago|hinchado|alergia"
    ),
    #: An animal, as whom it happens to.
    "ANIMAL": (
        f"{_PETS} had|has|having|drank|ate|got|swallowed|overdosed|collapsed|passed / "
        "perro|perra|perrito|gato|gata|gatito|pez|tortuga|caballo|vaca|pajaro se|le|tuvo|convulsiono|comio|tomo ~1 / "
        "perro|perra|perrito|gato|gata|gatito|tortuga|tortuguita|caballo|vaca|pajaro|hamster|conejo|gallo|puerco ya? "
        "no ~1 despierta|reacciona|responde|respira|levanta|mueve|menea / "
        "convulsion|convulsiones|convulsionando|infarto|ahogando|atraganto|vomito|vomita|sangra ~1 mi|el|la|tu "
        "perro|perra|perrito|perrita|gato|gata|gatito|caballo|hamster|conejo"
    ),
    "PERSONTOO": (
        "son|daughter|kid|kids|baby|child|toddler|husband|wife|mom|dad|brother|sister|friend|boyfriend|girlfriend|"
        "roommate|"
        "uncle|aunt|cousin|grandma|grandpa|neighbor|man|woman|guy|girl|boy|someone|somebody|person|me|myself|we|us|"
        "both|"
        "hijo|hija|nino|nina|bebe|esposo|esposa|mama|papa|hermano|hermana|amigo|amiga|yo|ellos|too|also|tambien|"
        "abuela|abuelo|tio|tia|primo|prima|novio|novia|vecino|vecina|senor|senora|alguien|tampoco"
    ),
    #: A machine or a plant that does not answer.
    "THINGDOWN": (
        f"{_THINGS} ~2 not ~1 wake|waking|respond|responding|move|moving|turning|turn|working ~1 up? / "
        f"it|{_THINGS} froze|crashed|glitched ~3 not ~1 respond|load|move|responding|moving / "
        "computadora|compu|telefono|celular|pantalla|sistema|app|portal|pagina|impresora|tele|internet ~1 no ~1 "
        "responde|prende|reacciona|despierta|jala|abre"
    ),
    "SOMEBODYDOWN": (
        "he|she|him|her|his|they|them|son|daughter|baby|husband|wife|mom|dad|mother|father|brother|sister|friend|kid|"
        "i|we|"
        "uncle|aunt|cousin|roommate|boyfriend|girlfriend|partner|neighbor|man|woman|guy|girl|boy|someone|somebody|"
        "person|"
        "grandma|grandpa|patient|breathing|breathe|blue|pills|floor|help|911|hijo|hija|mama|papa|hermano|hermana|"
        "esposo|"
        "esposa|novio|novia|amigo|amiga|abuela|abuelo|tio|tia|alguien|nino|nina|bebe|pastillas|respira|morado|azul|"
        "sangre|piso|"
        "ayuda|senor|senora"
    ),
    #: What happens in a show, told of its people and of nobody else.
    "INTHESHOW": (
        "in|on the|a|my|this|that ~1 show|movie|episode|season|series|book|novel|scene|comic|anime "
        "she|he|they / in|on the|a|my|this|that ~1 show|movie|episode|season|series|book|novel|scene|comic|anime the|a "
        "guy|girl|dad|mom|character|kid|nurse|man|woman / in|on the|a|my|this|that ~1 "
        "show|movie|episode|series|book|novel|scene she|he|they overdose|overdosed|overdoses / "
        "en la|el|una|un serie|pelicula|novela|episodio|libro ~1 se|lo|la|le ~2"
    ),
    "OUTOFTHESHOW": (
        "i|my|me|we|us|mine|help|now|please|real|just|tonight|911|breathing|breathe|wake|waking|yo|mi|nosotros|ayuda|"
        "ahora|verdad|actually|really|respira|despierta|morado|azul"
    ),
    #: A leap with a rope or a parachute.
    "LEAPS": (
        "bungee|bunjee ~1 jump|jumping|jumped|jumps / bungee|paracaidas|tirolesa / saltar|salto|saltamos en|del bungee"
    ),
    "LEAPMEANT": (
        "die|kill|without|end|bye|goodbye|sorry|dead|tonight|now|alone|anymore|want|wish|hope|life|morir|matarme|sin|"
        "adios|perdon|hoy|ahora|vida|quiero|cord|cut"
    ),
    #: An order done, a mail that goes on with where one will be.
    "DOINGTHEFORM": (
        "doing|do|finishing it now ~3 form|paperwork|application|payment|survey / "
        "by the time you|anyone read|reads|see|get|gets this|it i? will|ill be ~1 at|in|on ~1 work|school|class|"
        "meeting|"
        "airport|plane|bus|gym|court|lunch|surgery / "
        "sorry for|about everything being ~1 so? messy|late|slow|confusing / "
        "lo estoy haciendo ahora|ya ~3 formulario|papeleo|tramite"
    ),
    #: The pills of every day, taken.
    "TOOKDAILY": (
        "ya me|m las|la|lo tome|tomo ~2 las|la de ~1 la|el presion|manana|tiroides|diabetes|azucar|noche|corazon|"
        "siempre / "
        "ya me las|la tome ~2 manana|desayuno|comida|cena"
    ),
    "TOOKTOOMANY": (
        "todas|todo|juntas|sueno|perdon|adios|frasco|muchas|doble|veinte|treinta|mareo|mareada|mareado|dormir|morir|"
        "semana|mes|"
        "entero|siento|despedirme|ayuda|matar|veces|tambien"
    ),
    #: Whether one could overdose, have a seizure, or what to do then: asked of nobody.
    "ASKSIF": (
        "will|can|could|would|do i|he|she|you|they|people ~1 have|get ~2 seizure|seizures|fit|fits ~1 if|from|when|"
        "after / "
        "can|could you|a|someone|babies|kids|people|adults|toddlers|baby|one ~2 overdose on|from / "
        "what ~2 do|happens if|when someone|somebody|anyone|people|you ~1 overdose|overdoses|overdosed|seizes / "
        "que ~1 hago|hacer|hace|pasa si|cuando alguien|una|uno persona? ~1 tiene|sufre|da|le ~2 sobredosis|convulsion"
    ),
    "ASKEDOFNOW": (
        "having|had|already|just|now|again|floor|shaking|took|yesterday|today|tongue|woke|ate|got|swallowed|my|he|"
        "his|her|him|she|"
        "mine|missing|empty|took|taken|help|please|breathing|blue|wake|tonight|want|enough|kill|die|painless|mi|"
        "ahora|ya|tomo|"
        "comio|trago|ayuda|respira|despierta|morir|quiero|hijo|hija|el|ella|esta|hermano|amigo"
    ),
    #: Feet off a bed.
    "FEETOFF": (
        "feet|legs ~2 hanging|dangling|hang|dangle off|over|from ~1 the|my|his|her? "
        "bed|couch|chair|sofa|cot|hammock|swing|stool|mattress|crib|recliner"
    ),
    #: Choking a brother over the remote, with a laugh.
    "JOKEHARM": (
        "quiero|voy|ganas|dan a|de? ahorcar|matar|estrangular a mi ~1 hermano|hermana|esposo|marido|esposa|roomie|"
        "vecino|jefe ~1 por ~5 / "
        "want|going to ~1 kill|strangle|murder|choke my ~1 brother|sister|husband|wife|roommate|boss|coworker|kids|"
        "cat|dog ~1 for|because|"
        "over|when ~5"
    ),
}
