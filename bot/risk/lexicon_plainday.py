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

LEXICON: dict[str, str] = {
    #: Food that was eaten up, and what says that it was no food or did not go down.
    "EATENUP": (
        f"{_ATE} ~1 the|a|my|his|her|their? whole|entire|all|every|last|too ~3 {_FOODS} / "
        "ate|eaten|took|had|finished all? the? ~1 gummy|fruit|sour bears|worms|snacks|gummies / "
        "finally|already|just ate|took|drank|finished the|his|her whole|entire? bottle good|yay|burped|milk|formula / "
        "overdosed|overdosing|overdose on ~2 nachos|donuts|movies|shows|christmas|memes|popcorn|reality|puppies|"
        "podcasts / "
        "comio|comieron|comi|acabo|trago|tomo|tome|eche|echo ~1 todo|toda|todos|todas|completa|entera|caja|bolsa|"
        f"frasco ~3 {_COMIDA}"
    ),
    "NOTEATEN": (
        f"{_BODILY}|{_DRUGS}|{_CUERPO}|sleepy|high|stoned|dizzy|vomiting|throwing|sorry|bye|goodbye|purpose|sueno"
    ),
    #: A fit of temper.
    "TANTRUM": (
        f"{_CHILD} ~1 threw|throws|throwing|pitched|had|having|has ~1 a|another|huge|big|total|little? ~1 fit|fits ~1 "
        "at|because|over|when|about|cause|since|if|yesterday|today|this|and|lol|for|after|until|in / "
        "threw|throw|throws|throwing|pitched|pitching ~1 a ~1 fit / "
        "fit|fits of giggles|laughter|laughing|rage|anger|coughing"
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
        "sight|needles|needle|shots|shot|vaccine|donation|graduation|wedding / fainted donating|giving ~1 blood"
    ),
    "STILLDOWN": (
        "not|wake|waking|breathing|breathe|still|again|chest|blue|cold|help|pills|pregnant|heart|hit|floor|seizure|"
        "911|ambulance|unconscious|took|responding|pulse|just"
    ),
    #: Whether two things may go together, asked.
    "ASKSMIX": (
        "can|may|should|could you|i|we|one|people|someone ~1 mix|combine / "
        "is|are it|this|that|they ~1 safe|ok|okay|bad|dangerous|alright|fine ~1 to ~1 mix|combine|take|drink|breathe / "
        "se|puedo|puede puede|mezclar|combinar ~1 mezclar|tomar|combinar|alcohol|con / "
        "es|sera ~1 malo|peligroso|seguro|bueno ~1 mezclar|combinar|tomar"
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
        "cut|went|sanded|drilled|carved|dug|sawed it|the|too|way|this? ~1 too|to deep ~5 "
        "wood|board|plank|table|shelf|groove|dough|lawn|grass|pumpkin|drywall|tile|carpet|slot|hem|fabric|cake"
    ),
    "CUTFLESH": (
        "blood|bleeding|arm|arms|wrist|wrists|thigh|leg|legs|skin|stop|myself|vein|veins|sorry|help|stitches|bone|"
        "fat|hand|finger|"
        "razor|blade|again|purpose|hurts|thumb|hers|her|his|dizzy"
    ),
    #: Work on a roof.
    "ROOFWORK": (
        "on ~2 roof|rooftop ~2 fixing|patching|cleaning|shingling|painting|hanging|installing|sweeping|repairing|"
        "working / "
        "fixing|patching|cleaning|shingling|repairing|painting ~2 roof|shingles|gutters|gutter / "
        "en ~2 techo|azotea ~2 arreglando|pintando|limpiando|tendiendo|impermeabilizando|instalando"
    ),
    "ROOFMEANT": (
        "jump|die|kill|bye|goodbye|sorry|edge|ledge|over|feet|anymore|life|alone|help|nobody|scared|crying|shoes|"
        "tonight|"
        "saltar|brincar|aventarme|tirarme|morir|adios|perdon|orilla|vida|ayuda|solo|sola|llorando|miedo"
    ),
    #: Voices of people who are there.
    "VOICESNEARBY": (
        "voices|voice|people ~1 next door|apartment / voices|voice ~1 upstairs|downstairs|outside ~2 neighbors|"
        "neighbor|kids|tv|party / "
        "voices|voice ~3 tv|radio|television|neighbors|podcast|speaker"
    ),
    "VOICESOFMIND": (
        "nobody|empty|telling|tell|tells|kill|name|whisper|whispering|about|me|my|talking|not|alone|laughing|commands|"
        "off|unplugged|dead|god|demons|always|every|hurt|die|head"
    ),
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
}
