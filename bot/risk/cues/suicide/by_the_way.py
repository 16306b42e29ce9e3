"""A goodbye put as a question, and the end thought of by the way: a word to pass on, a locked gun and "no cavalry".

Nobody says that they will: "if I did do something stupid, would you tell her I'm sorry". Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SOMETHING = "something|anything|it"
_STUPID = "stupid|dumb|crazy|bad|drastic"
_LAST_WORD = "sorry|love|loved|tried"
_PASSES_ON = "you|someone|somebody|anyone|anybody|yall|they"
_NO_NEWS = "me|us|the|a|your|them"
_DIGA = "dice|dicen|diria|dirian|diran|diga|digan|dile|diles|digale|diganle|decirle|avisa|avisan|avisenle"
_PERDON = "perdon|perdone|perdonen|siento !que|mal"
_QUIERO = "lo|la|los|las|le|les quiero|quise|amo|ame|queria|adoro !ver|hablar|pedir|llamar"
_MAKES = "makes|make|making|made|gets|got"
_GUN = "gun|guns|pistol|pistols|rifle|rifles|shotgun|handgun|revolver|firearms"
_ARMA = "pistola|pistolas|arma|armas|escopeta|rifle|rifles|revolver"
_LOCKED = "safe|locked|lock|lockbox|key"
_FUSS = "cavalry|cops|police|ambulance|911|swat|anybody|anyone|nobody|sheriff"
_ALBOROTO = "policia|nadie|patrulla|caballeria|ambulancia|911|sheriff"
_A_DAY = "for|at|on|when|until|till|next|this|today|tomorrow|in|to|there|by"
_UN_DIA = "en|el|la|los|para|de|lista|listo|segura|seguro|ahi|alli|presente|disponible|aqui|bien|cuando|tan"

RULES: tuple[Rule, ...] = (
    Rule(
        "word_to_pass_on",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"if i ~2 did|do|does {_SOMETHING} ~~4 {_PASSES_ON} ~1 tell !{_NO_NEWS} ~6 {_LAST_WORD}",
            f"if i ~2 did|do {_SOMETHING} ~1 {_STUPID} please? just? tell !{_NO_NEWS} ~6 {_LAST_WORD}",
            (
                f"if something|anything ~1 happens|happened|happen to me ~~4 tell !{_NO_NEWS}|FORBEINGLATE "
                f"~6 {_LAST_WORD}"
            ),
        ),
        must_hit=(
            "if i ever did somethin stupid would you tell dana im sorry",
            "one more drink. if i do something dumb somebody tell my girl i loved her",
            "if something happens to me tell ray i love him",
            "if i did do something would you let someone tell her im sorry",
        ),
        must_miss=(
            "if i did something wrong would you tell me",
            "if i do something wrong on the form will it tell me",
            "if i did something stupid when drunk should i tell her im sorry",
            "i did something stupid and told her im sorry",
            "if something happens to me who gets my files",
            "if anything happens to me on the road tell the nurse im sorry im late",
            "tell the nurse im sorry if i did something wrong",
            "if i did something dumb would you tell the boss you are sorry",
        ),
        plain=True,
    ),
    Rule(
        "recado_por_si_acaso",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"{_DIGA} ~1 a ~3 que !FORBEINGLATE ~2 {_PERDON}",
            f"{_DIGA} ~1 a ~3 que ~1 {_QUIERO}",
        ),
        must_hit=(
            "si hago una tontería, ¿le dice a mi hija que me perdone?",
            "si yo hiciera algo malo ¿le dirían a Carla que lo siento?",
            "si algo me pasa, dígale a Marta que la quise mucho",
            "si algo me pasa, díganle a mi mamá que lo siento, ya es tarde",
        ),
        must_miss=(
            "si hago algo malo en el formulario ¿me dicen?",
            "si hago una tontería le digo a mi jefe que lo siento",
            "si llego tarde, ¿le dice a la doctora que lo siento?",
            "si me pasa algo en la cita, ¿le avisan a mi hermana?",
            "si me pasa algo, dígale a la doctora que quiero una cita",
            "si algo me pasa en el camino, avisen a la consejera que lo siento, voy a llegar tarde",
        ),
        plain=True,
        beside="PORSIACASO",
    ),
    Rule(
        "would_they_even_care",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            f"would|will|do|bet|think ~1 not? ~1 even care|notice|mind ~1 if i ~1 not ~1 around|here|alive !{_A_DAY}",
            "would|will|bet|think ~1 not? ~1 even care|notice|mind ~1 if i ~1 was|were|am ~1 gone|dead !for|on",
        ),
        must_hit=(
            "would my boy even notice if i wasnt around",
            "bet she wouldnt even care if i was gone",
            "would they even care if i werent here anymore",
        ),
        must_miss=(
            "would they even notice if i wasn't there on tuesday",
            "would you even notice if i was gone for a week",
            "would anyone mind if i wasnt here for the call",
            "would the group even notice if im not around next week",
        ),
        plain=True,
    ),
    Rule(
        "si_yo_no_estuviera",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            f"importaria|notaria|notarian|extranarian|doleria ~4 si yo? ya? no estuviera|existiera !{_UN_DIA}",
            f"importaria|notaria|notarian|extranaria|doleria ~4 si yo? me ~1 muriera|muero|desapareciera !{_UN_DIA}",
        ),
        must_hit=(
            "¿le importaría a mi hija si yo no estuviera?",
            "ni lo notarían si ya no estuviera",
            "a nadie le dolería si me muriera",
        ),
        must_miss=(
            "¿les importaría si no estuviera en la primera cita?",
            "¿le importaría si no estuviera lista a las cinco?",
            "me importaría mucho si no hubiera cita",
        ),
        plain=True,
    ),
    Rule(
        "pain_makes_one_think",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            f"pain|hurting {_MAKES} ~1 a man|fella|guy|woman|person|body think|thinking !that|it|of|the|there|twice",
            f"pain|hurting {_MAKES} ~1 you|me|one think|thinking $",
            f"pain|hurting {_MAKES} ~1 you|me|one think|thinking ~1 things|ending|checking|leaving",
        ),
        must_hit=(
            "there are nights the pain makes a man think",
            "about the pain making me think. never mind",
            "when its bad the pain gets you thinking about things",
        ),
        must_miss=(
            "the pain makes me think its my back",
            "the pain makes a man think twice about lifting",
            "the pain makes me think of my surgery",
            "some shows make you think",
            "the pain makes it hard to think",
        ),
        plain=True,
    ),
    Rule(
        "el_dolor_hace_pensar",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "dolor ~3 hace|pone|hacen ~1 a? pensar a uno|una $",
            "dolor ~3 hace|pone pensar $",
            "dolor ~3 hace|pone ~1 a? pensar ~1 cosas|locuras|tonterias|feo !que|buenas|bonitas|del|de",
        ),
        must_hit=(
            "hay noches que el dolor lo hace pensar a uno",
            "con el dolor tan fuerte me pone a pensar cosas",
            "el dolor me hace pensar tonterías",
        ),
        must_miss=(
            "el dolor me hace pensar que es la espalda",
            "la película me hizo pensar en mi mamá",
            "con el dolor no puedo pensar",
        ),
        plain=True,
    ),
    Rule(
        "locked_gun_and_no_fuss",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (f"{_GUN} ~~2 {_LOCKED} ~~12 not ~1 send|call|calling|bring ~2 {_FUSS} !JUSTTHEFORM",),
        must_hit=(
            "i've got a gun safe and my brother has had the key for months, so don't send anybody",
            "got a pistol safe and my wife keeps the key, dont call the cops on me",
        ),
        must_miss=(
            "my rifle is locked in the truck, do i call before i come in",
            "is it safe to come in, i do not call it a gun",
            "don't send anyone to the house, the dog bites",
            "our rifle is locked up, dont call the cops over it, i only asked for the form",
            "the gun safe is at my dads and he has the key",
        ),
        plain=True,
    ),
    Rule(
        "arma_bajo_llave_y_sin_alboroto",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            (
                f"{_ARMA} ~~5 llave|candado|guardada|guardadas ~~12 no ~1 manden|mande|llamen|llame|traigan ~3 "
                f"{_ALBOROTO} !JUSTTHEFORM"
            ),
        ),
        must_hit=(
            "la pistola está bajo llave y la llave la tiene mi hermana, no manden a nadie",
            "las armas están con candado, no llamen a la policía",
        ),
        must_miss=(
            "el arma está guardada con mi papá",
            "la pistola está con candado, no llamen a nadie por eso, solo preguntaba por el formulario",
            "no manden a nadie a la casa, el perro muerde",
        ),
        plain=True,
    ),
)
