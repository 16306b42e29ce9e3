"""How stopping went before, and that one means to stop again with nobody near: no alarm, the quiet card (T3).

Whoever shook or saw the dead when they stopped is at more risk the next time (the crisis policy's medical facts:
withdrawal that was severe before), and says it as a story: "shook like a wet dog", "dump it all down the sink". Both
languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_NO_DRINK = (
    "smoking|vaping|cigs|cigarettes|nicotine|coffee|sugar|soda|my|the|work|working|school|facebook|instagram|a|going|"
    "talking|calling|being|trying"
)
_DRINKS = "vodka|whiskey|wine|beer|beers|liquor|booze|gin|rum|tequila|bourbon|jim|handle|bottles"
_TEMBLE = "sude|sudaba|sudando|temblaba|temble|temblando|tiritaba|alucinaba|alucine|vomitaba|tembladera|temblores"
_MUERTOS = "muerto|muerta|difunta|difunto|muertos|cosas|bichos|sombras"
_TIRO = "tiro|tirar|tirare|echo|echar|boto|botar|vacio|vaciar|vierto"

_DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri|yesterday|today|tonight|cold"
_OFF = "drinking|alcohol|booze|vodka|whiskey|liquor|xanax|benzos|klonopin|ativan|valium"
_DIA = "lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|antier|anteayer|hoy|anoche"
_QUITA = "tomar|beber|pistear|chupar"

_ATAQUE = "convulsion|convulsiones|ataque|ataques|tremens !de|al"
_DEJE = "deje|dejo|dejar"
_FITS = "seizure|seizures|dts|convulsions"
_LO_QUE_TOMA = "tomar|beber|chupar|pistear|cerveza|trago|alcohol|vino|licor|pisto|tequila|vodka !cafe|leche|agua"
_SHAKES = "shaking|shakes|shake|tremor|tremors|trembling|tremble"
_HEARD = "heard|hear|hearing|saw|see|seeing"
_NOT_THERE = "gone|dead|passed|died|late|collar|bark|barking|footsteps|whistling"
_TIEMBLO = "tiembla|tiemblan|tiemblo|temblando|tembladera|temblor|temblores|temblorina"
_OI = "oi|oigo|oia|escuche|vi|veo|veia"
_NO_ESTA = "murio|muerto|muerta|difunto|difunta|collar|ladrar|ladrando|ladrido|fallecio|finado|finada"

RULES: tuple[Rule, ...] = (
    Rule(
        "stopped_these_days",
        Tier.T3,
        Kind.WITHDRAWAL,
        "en",
        (
            f"quit|stopped ~1 {_OFF} !coffee|soda|pop|milk|tea ~1 {_DAY}",
            f"quit|stopped ~1 {_OFF} ~1 2|3|4|5|6|two|three|four|five|six|couple days|nights ago|now|back",
            f"off ~3 {_OFF} ~1 since ~1 {_DAY}",
        ),
        must_hit=(
            "quit drinking tuesday, about a fifth a day before that",
            "i stopped xanax three days ago",
            "been off my klonopin since friday",
        ),
        must_miss=(
            "i quit drinking coffee monday",
            "i quit drinking ten years ago",
            "i've been off work since friday",
        ),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "lo_dejo_estos_dias",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            f"deje|dejo ~1 de {_QUITA} !cafe|leche|refresco|soda|coca ~2 {_DIA}",
            f"deje|dejo ~1 de {_QUITA} hace ~1 2|3|4|5|6|dos|tres|cuatro|cinco|seis|unos dias",
            f"llevo ~1 2|3|4|5|6|dos|tres|cuatro|cinco|seis dias sin {_QUITA} !cafe|leche|refresco|agua|coca",
        ),
        must_hit=(
            "dejé de tomar el martes, me echaba una botella diaria",
            "llevo tres días sin tomar y ando mal",
            "dejó de beber hace cuatro días",
        ),
        must_miss=("dejé de tomar café el lunes", "dejé de tomar hace diez años", "llevo tres días sin comer"),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "shook_when_i_quit",
        Tier.T3,
        Kind.WITHDRAWAL,
        "en",
        (
            f"tried|trying to? quit|quitting|quittin|stop|stopping !{_NO_DRINK}",
            "tried|trying ~1 going dry|sober",
            "when i|he|she|we quit|stopped|dried|detoxed !smoking|vaping|my|the|by|at",
            f"last|first time i|he|she quit|stopped|tried !{_NO_DRINK}",
        ),
        must_hit=(
            "tried quittin in may. shook like a wet dog and saw my dead wife in the hall. is that normal",
            "i tried stopping back in the spring, was shaking for three days",
            "when he quit he sweated through the sheets and heard things",
            "last time i quit i had a seizure in the kitchen",
        ),
        must_miss=(
            "i tried quitting smoking and was shaking for a cig",
            "tried quitting my job, my boss shook my hand",
            "tried to stop by and saw your dog",
            "i tried quitting in may and it went fine",
        ),
        denied=Tier.T4,
        past=Tier.T3,
        plain=True,
        beside="SHOOKTHEN",
    ),
    Rule(
        "pours_it_away",
        Tier.T3,
        Kind.WITHDRAWAL,
        "en",
        (
            "dump|dumping|pour|pouring|toss|throw ~3 down|out ~1 the sink|drain|toilet",
            f"dump|dumping|dumped|pour|pouring|poured ~1 out? ~2 {_DRINKS} !down",
            f"dump|dumping|dumped|pour|pouring|poured ~1 out? ~2 {_DRINKS} down|out ~1 sink|drain|toilet",
            "tough|sweat|ride|white|gut ~1 it|knuckle it? out|through ~1 home|alone|myself|weekend",
        ),
        must_hit=(
            "might try again monday. just dump it all down the sink and tough it out",
            "gonna pour the vodka down the drain and quit, cold",
            "i want to stop. pouring out my bourbon tonight",
        ),
        must_miss=(
            "pour the milk down the sink",
            "dumped the dishes in the sink",
            "tough day, rain poured down",
            "i poured my sister a beer",
            "poured my beer down the sink and quit arguing with him",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
        beside="TOUGHITOUT",
    ),
    Rule(
        "temblaba_al_dejarlo",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            f"{_TEMBLE} ~~8 lo|la deje|dejo !en|de|a|con|solo|sola",
            f"lo|la deje|dejo !en|de|a|con|solo|sola ~~8 {_TEMBLE}",
            f"{_TEMBLE} ~~8 deje de tomar|beber|chupar|pistear !cafe",
            f"deje de tomar|beber|chupar|pistear !cafe ~~8 {_TEMBLE}",
            f"trate|intente ~1 de? dejarlo|dejarla|parar|dejar ~~10 {_TEMBLE}",
            f"lo|la deje|dejo !en|de|a|con|solo|sola ~~8 vi|veia|oi|oia ~3 {_MUERTOS}",
        ),
        must_hit=(
            "sude mucho y temblaba toda la otra vez q lo deje",
            "cuando dejé de tomar sudaba y temblaba toda la noche",
            "traté de dejarlo en mayo y temblaba como perro mojado",
            "la vez que lo dejé veía a mi difunta esposa",
        ),
        must_miss=(
            "lo dejé en la escuela y temblaba de frío",
            "sudaba mucho en el gimnasio y dejé la toalla",
            "dejé de fumar y no me pasó nada",
        ),
        denied=Tier.T4,
        past=Tier.T3,
        plain=True,
    ),
    Rule(
        "lo_tira_y_aguanta",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            f"{_TIRO} ~3 por|al|en ~1 el|la fregadero|lavabo|bano|escusado|inodoro|desague|lavaplatos",
            f"{_TIRO} ~2 alcohol|vodka|tequila|ron|vino|botella|botellas|cervezas|caguamas|trago|licor|whisky",
        ),
        must_hit=(
            "el lunes otra vez: lo tiro todo por el fregadero y a aguantar",
            "voy a tirar las botellas y lo dejo a puro valor",
        ),
        must_miss=(
            "tiré la leche por el fregadero",
            "voy a tirar las botellas al reciclaje",
            "las percs las voy a botar en el inodoro. ya",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
        beside="TOUGHITOUT",
    ),
    Rule(
        "para_que_no_tiemblen",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            "que no ~1 me|le tiemblen|tiemble|tienblen|tiembla|tiemblan ~2 manos|mano|cuerpo|pulso",
            "tiemblan|tiembla|tienblan ~2 manos|mano ~1 en|por|cada|todas|todos la|las|los manana|mananas",
            "en|por|cada|todas la? manana|mananas ~3 me tiemblan|tiembla|tienblan",
            (
                "quitar|quite|quita|calmar|calma|calme ~2 temblor|temblorina|tembladera|temblores ~3 trago|tomo|manana|"
                "mananas"
            ),
        ),
        must_hit=(
            "me tomo uno pa q no me tiemblen las manos en la mañana",
            "solo quiero que no me tiemblen las manos",
            "en la mañana me tiemblan las manos",
        ),
        must_miss=(
            "las manos me temblaban de frío esta mañana",
            "que no le tiemble la voz al hablar",
            "me tiemblan las manos cuando hablo en público",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "seizure_when_i_quit",
        Tier.T3,
        Kind.WITHDRAWAL,
        "en",
        (
            f"had|got ~2 {_FITS} ~~6 quit|quitting|stopped|stopping {_OFF}|beer|beers|wine",
            f"quit|stopped ~1 {_OFF}|beer|beers|wine ~~6 had|got ~2 {_FITS}",
        ),
        must_hit=(
            "i quit drinking and had a seizure",
            "had the dts after i stopped drinking",
        ),
        must_miss=("i quit drinking and had a fit of laughter", "i had a seizure as a kid and stopped school"),
        denied=Tier.T4,
        past=Tier.T3,
        plain=True,
    ),
    Rule(
        "convulsion_de_entonces",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            f"dio|dieron|tuve|tuvo ~2 {_ATAQUE} ~~8 {_DEJE} ~1 de? ~1 {_LO_QUE_TOMA}",
            f"{_DEJE} ~1 de? ~1 {_LO_QUE_TOMA} ~~8 dio|dieron|tuve|tuvo ~2 {_ATAQUE}",
            f"{_DEJE} ~1 de? ~1 {_LO_QUE_TOMA} ~~6 convulsione|convulsiono",
        ),
        must_hit=(
            "me dieron convulsiones cuando dejé el trago",
            "hace un año dejé de beber de golpe y tuve una convulsión",
            "hace años dejé el trago y convulsioné",
        ),
        must_miss=("dejé de fumar y no me dio nada", "me dio un ataque de risa y dejé caer la cerveza"),
        denied=Tier.T4,
        past=Tier.T3,
        plain=True,
    ),
    Rule(
        "worse_and_hears_the_dead",
        Tier.T1,
        Kind.WITHDRAWAL,
        "en",
        (
            f"{_SHAKES} ~1 worse|more ~~10 {_HEARD} ~1 my|the|his|her|our ~~8 {_NOT_THERE}",
            f"{_HEARD} ~1 my|the|his|her|our ~~8 {_NOT_THERE} ~~10 {_SHAKES} ~1 worse",
        ),
        must_hit=(
            "the shakes are worse, more than yesterday, and last night i heard my late dog bark",
            "my hands shake worse today and i saw my wife in the hall, shes been gone two years",
            "i'm shaking worse than on monday and i heard the cat's collar",
        ),
        must_miss=(
            "my hands were shaking worse when i heard the news",
            "the shaking is worse today, i saw the doctor",
            "the shaking got worse after i heard from my ex",
            "i heard the dog bark all night",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "peor_y_oye_a_los_muertos",
        Tier.T1,
        Kind.WITHDRAWAL,
        "es",
        (
            f"{_TIEMBLO} ~2 mas|peor ~~10 {_OI} ~~8 {_NO_ESTA}",
            f"mas|peor ~2 {_TIEMBLO} ~~10 {_OI} ~~8 {_NO_ESTA}",
        ),
        must_hit=(
            "las manos me tiemblan más hoy que ayer y oí ladrar a mi perro que se murió",
            "ando con peor tembladera y anoche vi a mi difunta mamá",
        ),
        must_miss=(
            "me tiemblan más las manos desde que vi al doctor",
            "me tiembla más la voz cuando oí la noticia",
        ),
        denied=Tier.T4,
    ),
)
