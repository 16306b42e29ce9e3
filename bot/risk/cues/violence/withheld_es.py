"""Spanish: acid and kin as a threat, a medicine that is hidden, an elder who is tied or locked in without food.

What a skin doctor puts on a face and who takes good care of an elder are not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_MIOS = "papas|padres|familia|mama|papa|hermanos|hermanas|hermano|hermana|hijos|abuelos|jefes|viejos"
_MAYOR = "abuela|abuelo|abuelita|abuelito|apa|ama|mama|papa|suegro|suegra|tia|tio|madre|padre|viejito|viejita|nana"
_TRATA = "pega|pegan|encierra|encierran|amarra|amarran"
_PRESO = "encierra|encierran|amarra|amarran|encerrado|encerrada|amarrado|amarrada"
_ACIDO = "acido|gasolina|thinner|tiner|diesel"
_DENUNCIO = "denuncio|denuncie|acuso|demando|delato|dejo|hablo|digo|cuento|voy|salgo|escapo|rajo"
_HABLO = "denuncio|denuncie|acuso|demando|delato|hablo|cuento|escapo|rajo"

RULES: tuple[Rule, ...] = (
    Rule(
        "acido_en_la_cara",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            "me|la|nos ~1 desfigura|desfigurar|desfigurarme|desfigure ~2 acido|navaja|cara|rostro",
            "me ~1 va|iba|quiere|van|quieren ~1 desfigurar",
            "me|la|nos ~1 va|iba|quiere ~1 echar|aventar|tirar|rociar|vaciar acido !hialuronico|salicilico|glicolico",
            "echarme|aventarme|tirarme|rociarme|vaciarme acido !hialuronico|salicilico|glicolico",
            f"rociarme|banarme|rociarnos ~2 {_ACIDO}",
            "me|nos quema|quemara con gasolina|acido|thinner|tiner|diesel",
            f"me|nos ~1 rocio|bano ~1 de|con ~1 {_ACIDO}",
        ),
        must_hit=(
            "dijo que si no regreso me va a echar ácido",
            "o vuelvo con él o me desfigura la cara",
            "me amenazó con rociarme gasolina",
            "dice que me desfigura con ácido si lo dejo",
            "mi ex jura que me va a desfigurar",
            "amenazó con echarme ácido",
            "dice que me quema con gasolina si me voy",
            "anoche me roció con gasolina",
        ),
        must_miss=(
            "uso ácido hialurónico en la cara",
            "la dermatóloga me va a echar ácido salicílico",
            "tengo reflujo, me sube el ácido",
            "mi papá me va a echar gasolina al carro",
            "¿puedo usar un ácido en la cara si me da el sol?",
        ),
        plain=True,
    ),
    Rule(
        "contra_los_mios",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"si ~2 {_DENUNCIO} ~~4 matar|mata|matan|mataria|desaparece|desaparecen ~1 a ~1 mi|mis ~1 {_MIOS}",
            f"si ~2 {_DENUNCIO} ~~4 les|le hace|hacen|haria|haran ~1 algo a mi|mis ~1 {_MIOS}",
            f"si ~2 {_HABLO} ~~3 mi|mis {_MIOS} ~2 lo|la paga|pagan|pagaria|pagara",
        ),
        must_hit=(
            "dice que si lo denuncio mata a mi mamá",
            "que si me escapo les hace algo a mis papás",
            "me advirtió que si hablo mi familia allá lo paga",
        ),
        must_miss=(
            "si voy tarde mi mamá me mata",
            "si hablo con mi familia me calmo",
            "si lo dejo mi mamá paga la renta",
            "si voy a terapia mi familia lo paga",
        ),
        plain=True,
    ),
    Rule(
        "me_esconde_la_medicina",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            "me|nos ~1 esconde|escondio|esconden|escondieron ~2 insulina|inhalador|oxigeno|epipen !de|para",
            "me|nos ~1 tira|tiro|boto|rompio ~1 insulina|inhalador|oxigeno !sin|por|al|en",
            "me|nos ~1 tira|tiro ~1 insulina|inhalador al|por inodoro|excusado|escusado|cano",
            (
                "me|nos ~1 quita|quito|niega ~1 insulina|inhalador|oxigeno ~1 cuando|si|hasta ~~2 "
                "obedezco|enoja|enojado|peleamos|discutimos|perdon|hago"
            ),
        ),
        must_hit=(
            "mi esposo me esconde el inhalador cuando se enoja",
            "mi pareja me tiró la insulina",
            "me quita la insulina si no obedezco",
            "mi novio me tiró la insulina al excusado",
        ),
        must_miss=(
            "el doctor me quitó la insulina",
            "mi hijo esconde sus juguetes",
            "se me cayó el inhalador",
            "el bebé me tiró el inhalador al piso",
            "la doctora me quita la insulina si bajo de peso",
        ),
        plain=True,
    ),
    Rule(
        "un_mayor_encerrado",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"a ~1 {_MAYOR} ~~2 lo|la|los ~1 {_PRESO} ~3 sin ~1 comer|comida",
            f"encierra|encierran|amarra|amarran a ~1 {_MAYOR} ~4 sin ~1 comer|comida",
            f"a ~1 {_MAYOR} ~~2 lo|la|los ~1 amarrado|amarrada|atado|atada a la|una ~1 silla|cama|pata !del|de",
            f"{_MAYOR} esta|estaba amarrado|amarrada|atado|atada a la|una silla|cama !del|de",
            f"{_MAYOR} ~~6 demencia|alzheimer ~~3 PARIENTE|cuidadora|enfermera ~1 le|lo|la {_TRATA}",
            f"a ~1 {_MAYOR} ~~2 lo|la|los ~1 encerrado|encerrada ~1 con candado ~1 todo|todos|toda ~1 dia|dias|noche",
        ),
        must_hit=(
            "mi tía encierra a mi abuelita y la deja sin comer",
            "a mi abuelita la encierran sin comer",
            "cuando llego mi abuela está amarrada a la cama",
            "a mi abuelo lo tienen amarrado a la cama y no le dan comida",
            "mi mamá tiene alzheimer y mi hermana la amarra",
            "a mi suegro lo dejan encerrado con candado todo el día",
        ),
        must_miss=(
            "mi papá tiene demencia y mi hermano lo cuida muy bien",
            "mi suegro vive encerrado en su cuarto viendo tele",
            "mi tía encierra al perro sin comer antes de la cirugía",
            "mi mamá tiene una perra y la encierra en el patio",
            "mi abuelo dejó el globo amarrado a la silla",
        ),
        plain=True,
    ),
)
