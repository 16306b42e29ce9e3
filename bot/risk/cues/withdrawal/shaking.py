"""Shaking until the first drink, what stopping did the last time, or asking whether one may just stop: no alarm (T3).

It is said as of any morning, without the word "withdrawal". Stopping all at once can bring a seizure (the crisis
policy's medical facts), and who asks "is it bad to just stop" is who would be told too late. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_DRINK = "drink|drinking|drinks|wine|beer|beers|vodka|whiskey|liquor|booze|alcohol|tequila|rum|hungover|xanax|benzos"
_SHAKE = "shake|shakes|shaking|tremble|trembling|shaky|shakey|shaken|jittery|twitch"
_JUST = "just|suddenly|all|cold|completely|abruptly"
_OFF = "alcohol|drinking|booze|xanax|benzos|klonopin|ativan|valium|wine|vodka|liquor|beer"
_NOT_THAT = "coffee|soda|milk|water|caffeine|juice|tea|pop|sodas|diet|energy"
_TRAGO = (
    "alcohol|vino|cerveza|cervezas|chela|chelas|cheve|cheves|caguama|caguamas|pisto|trago|tragos|tequila|ron|licor|vodka|"
    "aguardiente|mezcal"
)
_TOMA = "tomo|tomando|tomar|bebo|bebiendo|beber|chupo|chupando|pisteo|tomaba|toma"
_QUIEN = (
    "esposo|esposa|marido|mujer|papa|mama|hermano|hermana|hijo|hija|novio|novia|amigo|amiga|ella|tio|tia|que|ya|"
    "abuelo|abuela|suegro|suegra|cunado|cunada|jefe|jefa|pareja|viejo|vieja|vecino|vecina|companero|companera|primo"
)
_DIARIO = "diario|mucho|demasiado|cada|todos|todas|siempre|alcohol|cerveza|vino|tequila|vodka|ron|licor"
_TIEMBLA = (
    "tiembla|tiemblan|tiemblo|tienblan|tienbla|temblan|tenblan|temblando|temblar|temblor|temblores|temblorosas|"
    "temblorosa|temblorina|temblorin|tembladera|tembeleque"
)
_NO_ESO = "cafe|leche|agua|refresco|refrescos|soda|te|jugo|coca|pastilla|pastillas|la|las|mi|mis|eso|medicina"
_UNREAL = "bugs|things|stuff|spiders|shadows|faces|voices|snakes|rats|ants"
_FITS = "shakes|seizure|seizures|dts|tremors|hallucinations|fit|fits"
_STOPPED = "QUITIT|NTHDAY"
_IRREAL = "cosas|bichos|aranas|sombras|caras|voces|viboras|ratas|hormigas"
_ATAQUE = "temblores|temblorina|convulsion|convulsiones|ataque|tremens|alucinaciones|fiebre"
_DEJO = "LODEJO|DIATRES"

RULES: tuple[Rule, ...] = (
    Rule(
        "shaking_until_a_drink",
        Tier.T3,
        Kind.WITHDRAWAL,
        "en",
        (
            f"{_DRINK} ~~10 my|his|her|the hands|hand ~2 {_SHAKE}",
            f"hands|hand ~2 {_SHAKE} ~1 in the mornings|morning",
            f"hands|hand|body ~2 {_SHAKE} ~~10 {_DRINK}",
            f"hands|hand ~2 {_SHAKE} ~2 mornings",
            f"hands|hand ~2 {_SHAKE} ~1 every|each|all morning",
            f"wake|waking|woke|wakes ~1 up? ~1 {_SHAKE}|sweating|sweaty ~~8 {_DRINK}",
            f"{_DRINK} ~~10 wake|waking|wakes ~1 up? ~1 {_SHAKE}|sweating|sweaty",
            f"need|needs|take|takes ~2 {_DRINK}|shot|swig ~3 stop|steady|calm|settle ~2 hands|shaking|shakes|nerves",
            f"{_SHAKE}|sweat|sweaty|sweats|sick ~2 if|when|whenever|unless i ~2 not|skip|miss|stop ~1 {_DRINK}",
        ),
        must_hit=(
            "i drink wine every night and my hands shake in the mornings",
            "if i dont drink tonight. my hands shake in the mornings till about noon",
            "i wake up shaking until i have a beer",
            "i need a drink to stop my hands",
            "her hands get shaky and she drinks vodka at lunch",
            "i get sweaty if i dont drink",
            "i drink every night, hands shaking in the morning",
        ),
        must_miss=(
            "my hands shake before presentations",
            "we shook hands and had a drink",
            "my hands were shaking in the cold this morning",
            "i drink coffee in the morning",
            "i make protein shakes every morning",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "may_one_just_stop",
        Tier.T3,
        Kind.WITHDRAWAL,
        "en",
        (
            f"is it|that bad|dangerous|safe|ok|okay|alright|risky|unsafe|wrong ~3 stop|quit ~2 {_OFF} !{_NOT_THAT}",
            f"is ~1 stopping|quitting ~2 {_OFF} ~2 bad|dangerous|safe|ok|okay|risky",
            f"can|could|may|should i ~1 {_JUST} ~1 stop|quit ~1 {_OFF} !{_NOT_THAT}",
            f"what ~1 happens|happen|if ~3 {_JUST} stop|quit ~1 {_OFF} !{_NOT_THAT}",
            f"can|could you|i|he|she|someone|people die ~2 stopping|quitting|stop|quit ~2 {_OFF}",
            f"going|plan|planning|trying|want to ~1 {_JUST} stop|quit ~1 {_OFF} !{_NOT_THAT}",
        ),
        must_hit=(
            "is it bad to just stop drinking",
            "is it safe to quit drinking",
            "can i just stop drinking",
            "what happens if i just stop drinking",
            "can you die from quitting alcohol",
            "is quitting xanax dangerous",
        ),
        must_miss=(
            "is it bad to stop drinking coffee",
            "is it bad to drink water before bed",
            "is it ok to stop by on friday",
            "can i just stop in tomorrow",
            "can i just stop drinking soda",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "stopping_before",
        Tier.T3,
        Kind.WITHDRAWAL,
        "en",
        (
            f"saw|seen|seeing|heard|hearing ~1 {_UNREAL} ~~8 {_STOPPED}",
            f"{_STOPPED} ~~8 saw|seen|seeing|heard|hearing ~1 {_UNREAL}",
            f"had|got ~2 {_FITS} ~~8 {_STOPPED}",
            f"{_STOPPED} ~~8 had|got|having ~2 {_FITS}",
            f"{_STOPPED} ~~6 ended|landed|wound ~3 er|hospital|icu|detox",
            "saw|seen|seeing|heard|hearing bugs|spiders|snakes|rats ~1 on|in|all the wall|walls|floor|ceiling|over",
        ),
        must_hit=(
            "the last time, on the third night, i saw spiders crawling",
            "last time i detoxed i had a seizure",
            "i tried stopping before and day 2 i got the shakes bad",
            "the first time i quit i ended up in the er",
            "last time there were voices. saw bugs in the walls",
        ),
        must_miss=(
            "last time i stopped by the office i saw people i know",
            "i quit smoking before and had no trouble",
            "the last time i saw people from school was in may",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
        beside="TIMEBEFORE",
    ),
    Rule(
        "dejarlo_antes",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            f"vi|veia|oi|oia|escuchaba|escuche ~1 {_IRREAL} ~~8 {_DEJO}",
            f"{_DEJO} ~~8 vi|veia|oi|oia|escuchaba|escuche ~1 {_IRREAL}",
            f"{_DEJO} ~~8 dio|dieron|tuve|tuvo|daban ~3 {_ATAQUE}",
            f"dio|dieron|tuve|tuvo|daban ~3 {_ATAQUE} ~~8 {_DEJO}",
            f"{_DEJO} ~~6 acabe|termine|acabo|fui|pare ~3 hospital|urgencias",
            "vi|veia aranas|bichos|ratas|viboras|cucarachas ~1 en|por el|la|las pared|paredes|techo|piso",
        ),
        must_hit=(
            "la última vez, al tercer día, veía arañas",
            "la otra vez que dejé de tomar me dio una convulsión",
            "la vez pasada vi bichos en la pared",
            "la primera vez que lo dejé acabé en urgencias",
        ),
        must_miss=(
            "la última vez que vi a mi hijo fue en mayo",
            "la otra vez dejé el coche y vi cosas bonitas",
            "dejé de fumar antes y no me dio nada",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
        beside="TIMEBEFORE",
    ),
    Rule(
        "tiembla_hasta_el_trago",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            f"{_TOMA}|{_TRAGO} ~~10 {_TIEMBLA} ~3 manos|mano|cuerpo",
            f"{_TOMA}|{_TRAGO} ~~10 manos|mano ~2 {_TIEMBLA}",
            f"{_QUIEN} bebe ~~10 {_TIEMBLA} ~3 manos|mano|cuerpo",
            f"{_QUIEN}|el bebe {_DIARIO} ~~10 {_TIEMBLA}",
            f"bebe {_DIARIO} ~~10 manos|mano ~2 {_TIEMBLA}",
            f"si|cuando no bebe ~~3 {_TIEMBLA}|suda|mal|enfermo|sudando",
            f"{_TIEMBLA} ~3 manos|mano ~~10 {_TOMA}|{_TRAGO}",
            f"manos|mano ~2 {_TIEMBLA} ~~10 {_TOMA}|{_TRAGO}",
            f"{_TIEMBLA} ~3 manos|mano ~2 mananas",
            f"mananas ~2 {_TIEMBLA} ~3 manos|mano",
            "cada|todas manana|mananas ~1 me tiemblan",
            f"amanezco|despierto|levanto ~2 {_TIEMBLA}|sudando ~~8 {_TOMA}|{_TRAGO}",
            f"{_TOMA}|{_TRAGO} ~~10 amanezco|despierto|levanto ~2 {_TIEMBLA}|sudando",
            f"si|cuando no ~2 {_TOMA} ~~3 {_TIEMBLA}|sudo|mal|enfermo|sudando",
        ),
        must_hit=(
            "tomo vino todas las noches y en la mañana me tiemblan las manos",
            "me tienblan las manos hasta que me tomo un trago",
            "amanezco temblando hasta que me echo una chela",
            "en las mañanas me tiemblan las manos",
            "cuando no tomo sudo y me pongo mal",
            "mi esposo bebe y en la mañana le tiemblan las manos",
            "cuando no bebe tiembla",
            "mi abuelo bebe y en las mañanas le tiemblan las manos",
            "él bebe diario y le tiemblan las manos",
        ),
        must_miss=(
            "me tiemblan las manos cuando hablo en público",
            "tomo café en la mañana",
            "me tiemblan las piernas de la emoción",
            "las manos me temblaban de frío",
            "mi bebé llora y me tiemblan las manos",
            "mi bebé no para de llorar y amanezco temblando",
            "el bebé llora mucho y me tiemblan las manos",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "puede_uno_dejarlo",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            f"es|esta|sera|seria malo|mal|peligroso|seguro|bueno|riesgoso dejar ~1 de tomar|beber|chupar !{_NO_ESO}",
            f"es|esta|sera|seria malo|mal|peligroso|seguro|riesgoso dejar ~1 el|la|de? ~2 {_TRAGO}",
            f"puedo|podria|puede dejar ~1 de tomar|beber !{_NO_ESO} ~~3 mas|nada|golpe|jalon|solo|sola|asi|dia|otro",
            "que ~1 pasa|pasaria ~1 si|cuando ~1 dejo|deja|dejas ~1 de tomar|beber ~~3 mas|golpe|asi|jalon|repente",
            f"puede|puedo ~1 morir|morirse|morirme ~1 por|al|si ~1 dejar|dejo ~2 tomar|beber|{_TRAGO}",
            f"dejar|dejo|dejarlo ~2 tomar|beber|{_TRAGO} ~2 de ~1 un dia para|pal|al otro",
            f"solo|quiero|voy a? dejar de tomar|beber !{_NO_ESO} ~~2 mas|asi|ya",
        ),
        must_hit=(
            "es malo dejar de tomar asi nomas",
            "¿es peligroso dejar el alcohol?",
            "puedo dejar de tomar asi nomas",
            "qué pasa si dejo de tomar de golpe",
            "quiero dejar de tomar de un día para otro",
        ),
        must_miss=(
            "es malo dejar de tomar café",
            "es malo dejar de tomar la pastilla",
            "quiero dejar de tomar refresco",
            "está bien dejar el carro aquí",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
)
