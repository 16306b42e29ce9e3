"""What an ordinary day says in the words of danger: a line that cuts off, a kitchen, a last shift. Both languages.

`bot.risk.everyday` reads them. Each concept of how it is told has beside it one of what says that it is more than that.
"""

from __future__ import annotations

_LINE = (
    "senal|llamada|linea|internet|wifi|audio|video|conexion|luz|agua|voz|chat|telefono|cel|celular|zoom|videollamada|"
    "cobertura"
)
_PLACE = "tunel|puente|elevador|ascensor|carretera|autopista|sierra|cerro|estacionamiento|sotano|metro|curva|caseta"
_CUTS = "corta|corto|cortaba|cortando|corte"
_FOOD = (
    "cebolla|cebollas|tomate|tomates|jitomate|zanahoria|zanahorias|pollo|carne|verdura|verduras|fruta|ajo|cilantro|"
    "nopales|papa|papas|mango|mangos|limon|limones|aguacate|pina|calabaza|chile|chiles|lechuga|queso|pan|sandia|melon|"
    "yuca|platano|platanos|manzana|manzanas|ensalada"
)
_FOODS = (
    "onion|onions|potato|potatoes|carrot|carrots|tomato|tomatoes|garlic|veggies|vegetables|chicken|celery|avocado|"
    "avocados|apple|apples|lemon|lemons|lime|limes|mango|mangos|pepper|peppers|squash|pumpkin|salad|cabbage|fruit"
)
_KNIFE = "cuchillo|cuchillos|pelador|navaja|tijeras"
_COOKS = "picando|pelando|cortando|rebanando|partiendo|pelar|picar|rebanar|cortar|partir"
_JOB = (
    "fabrica|trabajo|chamba|oficina|tienda|escuela|clase|clases|curso|planta|empresa|bodega|restaurante|cocina|obra|"
    "secundaria|prepa|kinder|universidad|practicas|turno|campamento|vacaciones|campo|pizzeria|taqueria|panaderia|"
    "lavanderia|tortilleria|peluqueria|carniceria|feria|kermes|promocion|oferta|carnaval|inscripciones|rebajas|novena|posadas|temporada|circo|empacadora|maquila|construccion|gimnasio|biblioteca|ruta"
)
_WORK = (
    "work|job|office|plant|factory|school|class|classes|warehouse|store|restaurant|camp|kindergarten|semester|shift|"
    "internship|vacation|firm|company|mill"
)
_TRIFLE = (
    "bill|bills|casserole|dent|receipt|receipts|haircut|mess|dishes|laundry|couch|carpet|rug|vase|cake|pie|lasagna|"
    "plant|lawn|bumper|groceries|shoes|amazon|charger|tupperware|mug|pan|pans|kitchen|paint|bangs|puppy|kitten|"
    "thermostat|card|package|packages|fridge|leftovers|cookies|turkey|tattoo|price|total"
)
_BAGATELA = (
    "cuenta|cuentas|recibo|factura|compras|zapatos|pelo|platos|trastes|pastel|olla|sarten|alfombra|sillon|planta|"
    "plantas|mancha|desorden|cocina|tarjeta|paquete|paquetes|perrito|gatito|tatuaje|vestido|tupper|galletas|precio"
)
_SHE = (
    "she|he|they|wife|husband|mom|dad|mother|father|sister|brother|roommate|girlfriend|boyfriend|partner|aunt|grandma|"
    "boss|coach"
)
_SEES = "sees|see|finds|find|hears|hear|gets|opens|notices|realizes|checks|reads|tastes|comes"
_VE = "vea|vean|sepa|sepan|encuentre|abra|llegue|note|pruebe|revise|entere"
_KIT = (
    "expire|expires|expired|expiration|fridge|refrigerated|temperature|carry|carrying|purse|backpack|glovebox|free|"
    "legal|insurance|prescription|training|pharmacy|library|store|shelf"
)
_CADUCA = "caduca|caducan|caduco|vence|vencen|vencio|guardar|guardarlo|refri|gratis|receta|capacitacion|farmacia|seguro"

LEXICON: dict[str, str] = {
    #: A call or a signal that cuts off.
    "CUTSOFF": (
        f"{_LINE} ~1 se me|nos|le|te? {_CUTS} / se me|nos|le|te? {_CUTS} la|el|mi|tu|su|un? ~1 {_LINE} / "
        f"se me|nos|te? esta|anda|estaba cortando la|el|mi|tu|su? {_LINE} / {_LINE} ~1 se me|nos|te? esta|anda cortando"
    ),
    #: The same of no line that is named, on the way through a place.
    "CUTSOFFTHERE": (
        f"pasando|entrando|manejando|bajando|subiendo|llegando|cruzando por|al|a|en|el la|el|un|una|los? {_PLACE} ~2 "
        f"se "
        f"{_CUTS}"
    ),
    "SOMEONECUTS": "CUTSDEEPER / PARIENTE",
    "CUTSDEEPER": (
        "brazo|brazos|pierna|piernas|muneca|munecas|muslo|muslos|venas|piel|navaja|cuchillo|sangre|sangra|gillette|"
        "hija|"
        "hijo|hermana|hermano|novia|novio|amiga|amigo|ella|morir|matar|saltar|brincar|aventarme|tirarme|adios"
    ),
    #: A blade in a kitchen, and a slip of it.
    "COOKING": (
        f"{_KNIFE} ~4 porque|pues|mientras|para|que estoy|ando|voy? a? {_COOKS} ~2 {_FOOD} / "
        f"{_KNIFE} ~4 porque|pues|mientras pico|pelo|corto|rebano|parto ~2 {_FOOD} / "
        f"{_KNIFE} ~2 {_COOKS} ~2 {_FOOD} / {_COOKS} ~2 {_FOOD} ~4 {_KNIFE} / "
        f"corte|corto|cortando|lastime|queme ~3 pelando|picando|rebanando|partiendo|cortando ~2 {_FOOD} / "
        f"pelando|picando|rebanando|partiendo ~2 {_FOOD} ~3 corte|corto|lastime / "
        f"knife ~7 chopping|dicing|peeling|slicing|cutting ~2 {_FOODS} / "
        f"chopping|dicing|peeling|slicing|cutting ~2 {_FOODS} ~5 knife|myself / "
        f"cut|cutting|nicked|sliced myself ~3 chopping|dicing|peeling|slicing ~2 {_FOODS}"
    ),
    "BLADEMEANT": (
        "quiero|queria|ganas|matar|matarme|morir|morirme|muerto|muerta|venas|vena|brazo|brazos|muneca|munecas|cuello|"
        "pecho|adrede|proposito|perdon|perdonenme|adios|sangre|sangra|sangrando|miedo|pega|golpea|viene|grita|"
        "pensando|pienso|pensar|ideas|cortarme|calmarme|calma|desahogarme|sentir|alivio|alivia|castigo|aposta|triste|"
        "ansiosa|ansioso|"
        "otra|want|urge|urges|kill|die|dead|veins|wrist|wrists|arm|arms|throat|neck|purpose|sorry|goodbye|bye|blood|"
        "bleeding|scared|he|him|she|thinking|again|stab / ya no"
    ),
    #: A last day, where what ends is a job or a school.
    "LASTSHIFT": (
        f"ultimo|ultima|ultimos dia|dias|noche|semana ~1 en|de|del la|el|mi|esta|este|una? {_JOB} / "
        f"last day|days|week|night ~1 at|of|on|in the|my|this|a? ~1 {_WORK}"
    ),
    "LASTOFALL": (
        "vida|mundo|tierra|vivo|viva|morir|morirme|matar|matarme|muerte|muerto|muerta|adios|bye|perdon|perdonenme|carta|"
        "pastillas|pistola|soga|nunca|siempre|planeado|aguanto|life|alive|earth|die|dead|kill|goodbye|sorry|note|pills|"
        "gun|rope|forever|tonight|world|everything / ya no"
    ),
    #: Who gets the knives of a household.
    "KNIVESSPLIT": (
        "took|takes|take|got|gets|get|kept|keeps|keep|wants the|my|our|all? ~1 steak|kitchen|good|nice|chef|butter? "
        "knives|cutlery ~1 in|after|during the|our? divorce|split|settlement|breakup|separation"
    ),
    "SPLITHURTS": (
        "kill|die|dead|hurt|scared|afraid|threatened|stab|stabbed|cut|cuts|suicide|suicidal|gun|tonight|herself"
    ),
    #: A joke about a trifle.
    "JOKEKILL": (
        f"{_SHE} is|will|s going? to? kill|murder me ~1 when|if|once|for|over ~8 {_TRIFLE} / "
        f"me va|van a matar ~2 cuando|si|por ~5 {_BAGATELA} / me mata|matan|mataria ~2 cuando|si|por ~5 {_BAGATELA}"
    ),
    "NOJOKE": (
        "hit|hits|hitting|beat|beats|beating|choke|choked|strangled|slap|slapped|punch|punched|shove|shoved|gun|knife|"
        "pistol|weapon|scared|afraid|terrified|fear|drunk|threatened|threatens|threatening|hurt|hurts|hide|hiding|last|"
        "again|outside|police|cops|911|bruise|bruises|mean|serious|seriously|actually|really|literally|said|help|swear|"
        "angry|mad|rage|temper|cheated|cheats|cheating|lied|address|knows|lives|not|safe|drinking|yelling|screaming|throws|threw|already|ex|"
        "pega|pego|pegado|golpea|golpeo|golpes|pistola|cuchillo|arma|miedo|borracho|tomado|amenaza|amenazo|ayuda|serio|"
        "verdad|esconder|escondida|escondido|no|grita|policia|dijo|juro|otra|enojado"
    ),
    #: Where one lives.
    "BYTHETRACKS": (
        "live|lives|lived|living|house|home|apartment|trailer|grew|rent|rented|moved|neighborhood|place ~2 "
        "by|near|beside|at|along|behind ~1 tracks|crossing / vivo|vive|vivimos|viviamos|vivia|casa ~2 "
        "vias|rieles"
    ),
    "ONTHETRACKS": (
        "standing|sitting|walking|laying|lying|waiting|stay|staying|jump|step|bye|goodbye|sorry|tonight|now|die|dead|"
        "kill|end|quiet|next|peace|easy|think|thinking|thought|thoughts|want|wanted|note|front|parado|parada|sentado|"
        "sentada|acostado|acostada|esperando|saltar|aventarme|tirarme|adios|perdon|hoy|ahora|morir|matarme|quiero"
    ),
    #: Naloxone, a law or the signs of an overdose, asked about.
    "ASKSKIT": (
        "how does|do|long|much|many|is|often ~3 narcan|naloxone ~2 / what is|does|are ~2 narcan|naloxone ~2 / "
        "heard|read|told that? narcan|naloxone ~3 / does|is|can|will narcan|naloxone ~3 / "
        "where|can i|we|you ~1 get|buy|find ~2 narcan|naloxone ~1 / "
        f"narcan|naloxone ~6 {_KIT} / {_KIT} ~4 narcan|naloxone ~1 / "
        "como funciona|sirve|se ~1 narcan|naloxona / que es|hace ~1 narcan|naloxona / "
        f"dieron|regalaron|dio narcan|naloxona ~7 {_CADUCA} / narcan|naloxona ~7 {_CADUCA}"
    ),
    "ASKSLAW": (
        "law|laws|samaritan|legal|legally ~8 call|calls|calling ~1 911|ambulance / "
        "call|calls|calling 911|ambulance ~8 law|laws|samaritan"
    ),
    "ASKSSIGNS": (
        "senales|sintomas|signos ~3 sobredosis / que es una|la? sobredosis / signs|symptoms ~3 overdose|overdosing / "
        "what is|are|does ~2 dts|overdose|tremens ~1 / what the dts / que es|son el|los? delirium"
    ),
    #: A lesson, or what somebody old told.
    "FORALESSON": (
        "curso|clase|tarea|examen|libro|leccion|diplomado|taller|course|class|homework|quiz|exam|textbook|paper|"
        "lesson / "
        "used to ~1 talk|say|tell|joke|mention / grandpa|grandma|grandfather|movie|song|book ~1 said|says|talked|"
        "mentioned / abuelo|abuela ~2 hablaba|decia|contaba / hablaba|decia|contaba mi abuelo|abuela"
    ),
    #: Somebody may be down now, or something was taken.
    "DOWNNOW": (
        "them|ground|dying|dies|died|dead|die|pulse|friend|buddy|neighbor|uncle|aunt|partner|kid|baby|guy|man|"
        "woman|girl|boy|dude|stranger|outside|tranq|muriendo|muere|murio|pulso|vecino|vecina|tio|tia|bebe|senor|"
        "senora|compa|"
        "nino|nina|afuera|doblado|doblada / "
        "they are|is|have|took|will|do|can|fell|passed|look|seem|just|got|did|was|were / "
        "he|she|him|her|his|hers|need|needs|necesito|necesitamos|urge|unconscious|unresponsive|waking|wake|woke|awake|"
        "breathing|breathe|breath|blue|purple|"
        "gray|grey|limp|nodding|gurgling|snoring|floor|cold|pale|lips|now|hurry|quick|quickly|fast|asap|urgent|"
        "emergency|"
        "again|twice|still|already|give|giving|administer|gone|help|please|collapsed|seizing|shaking|bathroom|tonight|"
        "responding|"
        "respond|worked|working|overdosed|overdosing|took|taken|swallowed|injected|snorted|smoked|fentanyl|heroin|"
        "dose|doses|brother|sister|son|daughter|husband|wife|boyfriend|girlfriend|roommate|mom|dad|cousin / i am / "
        "used it|him|her|some|too|heroin|two|three|naloxone|narcan|last / i|we|just used / not work|works|help|do / "
        "this|so long / supposed|taking / "
        "gave my|a|the|an|some|it|narcan|naloxone|one|two|three|another|more / "
        "ella|esta|estan|despierta|responde|reacciona|respira|respirando|morado|morada|azul|dormido|dormida|tirado|"
        "tirada|piso|suelo|ahora|ya|rapido|urgente|ayuda|otra|sigue|tomo|tome|trago|inyecto|metio|hermano|"
        "hermana|hijo|hija|esposo|esposa|novio|novia|amigo|amiga|mama|papa|primo|prima|le|cabeceando|tiembla|temblando|"
        "ve|oye|alucina|doy|pongo|poner|aplico|seeing|hearing|sweating|quit|stopped|have|has|having|got|tengo / se me"
    ),
    "LAWDOWN": (
        "unconscious|unresponsive|waking|wake|woke|breathing|breathe|blue|purple|limp|nodding|floor|lips|now|hurry|"
        "fast|"
        "urgent|emergency|again|still|gave|help|please|collapsed|tonight|overdosed|overdosing|took|taken|swallowed|"
        "he|she|him|her|his|my|dying|dead"
    ),
    #: "This time I will come."
    "THISTIMEIGO": (
        "esta vez si voy a ir|venir|llegar|asistir|contestar|llamar|hablar|estudiar|pagar|presentarme|llenar|terminar "
        "la|"
        "el|los|las? / esta vez si voy al|a la|una cita|doctor|doctora|clinica|grupo|consulta|junta|terapia|escuela"
    ),
    "THISTIMEENDS": (
        "matar|matarme|morir|morirme|vida|pastillas|soga|pistola|adios|perdon|siempre|cielo|dios|mundo|todo|intente|"
        "intento|hospital|ellos|reunirme"
    ),
    #: One went to be seen, sure of dying, and it was panic.
    "PANICTOLD": (
        "er|hospital|urgencias|emergency|clinic|ambulance|doctor ~6 thinking|thought|sure|convinced|swore i was|am|is "
        "dying|having ~2 / thought|thinking|convinced|sure i was dying ~6 anxiety|panic / "
        "urgencias|hospital|clinica ~5 pensando|creyendo|pense|crei|segura|seguro de? que? me moria|muero / "
        "urgencias|hospital|clinica ~5 pensando|creyendo|pense|crei|segura|seguro de? que? me ~1 iba|estaba a? "
        "morir|muriendo / pense|crei que me moria|muero ~5 ansiedad|panico"
    ),
    "WASPANIC": "anxiety|panic|nerves|ansiedad|panico|nervios",
    "DYINGMEANT": (
        "want|wanted|wish|wished|hope|hoped|hoping|pills|kill|suicide|suicidal|better|relief|relieved|peaceful|again|"
        "now|"
        "tonight|still|disappointed|quiero|queria|ojala|pastillas|matarme|alivio|ahora|otra|sigo|mejor"
    ),
    #: An arm a child sleeps on.
    "SLEPTON": (
        "durmio|durmieron|dormida|dormido|dormidita|dormidito ~3 encima|arriba|brazo|brazos|pecho ~7 "
        "brazo|mano|pierna / "
        "asleep|sleeping ~1 on ~2 arm|leg|hand|me|chest ~8 arm|leg|hand|it|them"
    ),
    "NUMBFORMORE": (
        "cara|boca|habla|hablar|enredado|duele|dolor|aprieta|aire|respira|respirar|despierta|despertar|responde|golpe|"
        "cayo|caida|mareada|mareado|lado|mitad|piernas|desde|todavia|face|speech|slurred|speak|pain|tight|"
        "breathe|breathing|wake|waking|dizzy|side|still|since|hours|blue / "
        "fell down|off|over|hard|from"
    ),
    #: Pills that somebody keeps from one who sits beside them; whoever holds them for themselves is worried about.
    "HELDFORME": "KIN has|got|took|holds|keeps the|my|all ~1 pills|PILLS|meds|medicine",
    "HELDFORSELF": (
        "not|alone|bathroom|die|dying|dead|kill|says|said|threatening|threatened|swallowed|crying|scared|"
        "overdose|want|wants|locked|worried|herself|himself|take|taking|hand|mouth"
    ),
    "IMWITHTHEM": (
        "am in|at|with ~1 her|his|their|my ~1 car|truck|house|place|apartment|sister|brother|mom|mother|dad|friend"
    ),
    #: Blades put out of reach, and of whom that is said.
    "PUTAWAY": (
        "got|took|put|locked|hid|moved the|his|her|their|all|my|those|every? razors|razor|blades|rope|knives|bullets "
        "put|locked|packed? away|up"
    ),
    "TAKENUP": (
        "tonight|later|until|till|sleep|alone|me|myself|sorry|bye|goodbye|want|ready|need|cut|use|now|again|my|i"
    ),
}
