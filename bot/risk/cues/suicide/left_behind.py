"""What is said of those one leaves or is left by: who would keep the dog, no going on without him. Both languages.

Nobody says "die" in it, and many who say so only grieve, or fear for a child: it is asked gently, and a person hears.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ELSEWHERE = (
    "to|in|into|away|back|home|out|inpatient|on|there|through|for|at|a|by|and|with|off|all|from|until|till|over"
)
_TRIP = (
    "get|getting|see|visit|camping|fishing|hunting|traveling|travelling|shopping|during|work|working|court|jail|prison|"
    "rehab|treatment|detox|vacation|school|surgery|hospital|inpatient|AWEEKEND"
)
_KEEPS = "feeds|feed|walks|walk|keeps|keep|raises|raise|gets|get|looks|look|takes|take|watches|loves|tucks"
_ALLA = "a|al|de|para|con|por|en|unos|una|un|internado|internada|interno|interna|trabajando|preso|presa"
_CUIDA = "cuida|cuidara|cuide|cuidar|cria|criara|queda|quedaria|quedara|mantiene"

RULES: tuple[Rule, ...] = (
    Rule(
        "no_going_on_without",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "not ~2 know|see|imagine how ~4 go|carry|keep on|going|living ~1 without him|her|them|you",
            "not ~2 know|see|imagine how ~4 go|carry|keep on|going|living ~1 without MY ~1 KIN",
            "not ~2 know|see|imagine how ~4 live|survive|cope ~1 without him|her|them",
            "not|hardly ~2 know|see|imagine how ~4 go|keep|carry on|going|living now ~2 gone",
            "not ~1 go|carry on without him|her|them",
        ),
        must_hit=(
            "I dont know how to go on without him some days",
            "most evenings i cant see how i carry on without her",
            "i do not know how to keep going without my wife",
            "I can't go on without him",
        ),
        must_miss=(
            "I don't know how to go on without my glasses",
            "i dont know how to go on with this form",
            "I know how to go on without him",
            "we can't go on without them in the band",
            "can I keep going without my old counselor",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "no_sigo_sin_el",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "no ~1 se|veo|imagino como ~3 seguir|vivir|continuar|adelante sin ella|ellos",
            "no ~1 se|veo|imagino como ~3 seguir|vivir|continuar|adelante sin el $",
            "no ~1 se|veo|imagino como ~3 seguir|vivir|continuar|adelante sin mi|mis ~1 PARIENTE",
            "no ~1 puedo ~1 seguir|vivir sin ella|ellos|mi|mis ~1 PARIENTE",
            "no ~1 puedo ~1 seguir|vivir sin ella $",
        ),
        must_hit=(
            "hay días que no sé cómo seguir sin mi esposo",
            "no sé cómo voy a salir adelante sin ella",
            "no me imagino cómo vivir sin mi viejo hermano",
            "no sé cómo seguir sin él",
        ),
        must_miss=(
            "no sé cómo seguir sin el teléfono",
            "no sé cómo seguir sin el alcohol",
            "no sé cómo seguir sin el trabajo",
            "no sé cómo voy a vivir sin el dinero de la renta",
            "no sé cómo seguir con las preguntas",
            "ya sé cómo seguir sin ella",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "who_keeps_them",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            f"what happens|becomes|will ~1 to|of|happen|become ~2 ONES if|when|once i ~1 go !{_ELSEWHERE}|{_TRIP}",
            (
                f"what happens|becomes|will ~1 to|of|happen|become ~2 ONES if|when|once i ~2 gone|die "
                f"!{_ELSEWHERE}|{_TRIP}"
            ),
            f"who ~2 {_KEEPS} ~3 ONES if|when|once i ~2 gone|die !{_ELSEWHERE}|{_TRIP}",
            f"who ~2 {_KEEPS} ~3 ONES if|when|once i ~1 go !{_ELSEWHERE}|{_TRIP}",
            f"who ~2 {_KEEPS} ~3 ONES if|when|once i ~1 not ~1 around|here|alive anymore? !{_TRIP}",
            (
                "what happens|becomes|will ~1 to|of|happen|become ~2 ONES if|when|once i ~1 not ~1 around|here|alive "
                f"!{_TRIP}"
            ),
        ),
        must_hit=(
            "what happens to him if i go yknow",
            "who looks after my dog when i'm gone",
            "what becomes of my boys once I'm not around",
            "who feeds the cat if i die",
            "who feeds my dog if im not here tomorrow",
        ),
        must_miss=(
            "what happens to my kids if i go to rehab",
            "who watches my kids when i'm gone for detox",
            "what happens to him if i go in for treatment",
            "what happens to my spot if i go",
            "who feeds my cat when i go camping",
            "what happens to my dog if im not around this weekend",
            "who takes my kids if i go get help",
            "who walks my dog when i'm here",
            "who gets my dog when im gone to work",
            "what happens to my cat if i go inpatient",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "quien_los_cuida",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            f"quien|quienes ~3 {_CUIDA} ~4 si|cuando|el yo? ~2 no estoy|este|estuviera !{_ALLA}",
            f"quien|quienes ~3 {_CUIDA} ~4 si|cuando|dia ~3 falto|falte|faltara|muero|muera",
            "que ~1 pasa|pasara|pasaria|sera|va ~3 de|con|a ~1 SUYOS si|cuando ~2 me voy $",
            (
                "que ~1 pasa|pasara|pasaria|sera|va ~3 de|con|a ~1 SUYOS ~1 si|cuando|dia "
                "~3 falto|falte|faltara|muero|muera"
            ),
            (f"que ~1 pasa|pasara|pasaria|sera|va ~3 de|con|a ~1 SUYOS si|cuando ~2 no estoy|este|estuviera !{_ALLA}"),
        ),
        must_hit=(
            "quién va a cuidar a mi perro si yo ya no estoy",
            "qué va a pasar con mis hijos cuando yo falte",
            "qué será de mi gata el día que me muera",
        ),
        must_miss=(
            "quién cuida a mis hijos si me interno",
            "qué pasa con mi hijo si no estoy en la casa",
            "quién cuida a los niños cuando no estoy por el trabajo",
            "qué pasa con mi cita si falto",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "better_with_another",
        Tier.T3,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            (
                "wonder|think|thinking|maybe|guess|might|feel ~5 would|might|be|do|have ~2 BETTEROFF ~3 "
                "with|at|living ~3 dad|dads|father|fathers|mom|moms|mother|mothers|grandma|grandmas|grandmother|"
                "grandparents|sister|aunt|ex|someone|somebody|anyone"
            ),
            "would|might be|have ~1 BETTEROFF ~3 with|at ~1 dads|her|his|their ~1 dad|dads|mom|moms|father|mother",
        ),
        must_hit=(
            "half wonder whether Nell would have an easier time of it at her dad's",
            "maybe the kids would be happier with their grandma",
            "my boys might be better off living with their mother",
        ),
        must_miss=(
            "I would be better off with a later appointment",
            "she has an easier time at her dad's pool",
            "would it be better with my mom in the room",
            "maybe he does better at school with his mom around",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
        signal="burden",
    ),
    Rule(
        "mejor_con_otro",
        Tier.T3,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            (
                "estarian|estaria|vivirian|viviria ~1 mejor|felices|feliz|contentos|contenta ~1 con su|sus|alguien ~1 "
                "papa|mama|padre|madre|abuela|abuelos|abuelita|tia|mas|que"
            ),
            "estarian|estaria ~1 mejor con|en ~4 que conmigo",
        ),
        must_hit=(
            "a lo mejor mis hijos estarían mejor con su abuela que conmigo",
            "pienso que la niña estaría más feliz con su papá",
        ),
        must_miss=(
            "estaría mejor con cita en la tarde",
            "estaría mejor en la mañana",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
        signal="burden",
    ),
    Rule(
        "only_thinking_about_it",
        Tier.T3,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "just|only thinking|thinkin about it|that $",
            "just|only thinking|thinkin about it|that ~1 kind|sort|maybe|sometimes",
        ),
        must_hit=(
            "relax im not gonna do nothing. just thinkin about it. sorta. u know",
            "i wont do anything. only thinking about it",
        ),
        must_miss=(
            "just thinking about it, the treatment i mean",
            "i'm not gonna do anything today, just thinking about quitting",
            "im not gonna do homework. just thinking about dinner",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
        beside="DOESNOTHING",
    ),
    Rule(
        "solo_lo_pienso",
        Tier.T3,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "solo|mas|nada ~1 lo ~1 pienso|pense|pensaba|pensando $",
            "solo|mas ~1 pienso|estoy|ando ~1 en eso|ello $",
        ),
        must_hit=(
            "tranquila, no voy a hacer nada. nomás lo pienso",
            "no voy a hacer nada, solo lo estaba pensando",
        ),
        must_miss=("solo lo pienso comprar", "no voy a hacer la tarea. solo lo pienso"),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
        beside="DOESNOTHING",
    ),
)
