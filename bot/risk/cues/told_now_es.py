"""Spanish: emergencies told in plain sentences, the counterpart of `told_now_en`."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARMA = "pistola|escopeta|rifle|revolver|navaja|soga|cuerda|cuchillo"
_FILO = "cornisa|barandal|baranda|azotea|puente"

RULES: tuple[Rule, ...] = (
    Rule(
        "cuerpo_contado",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "ojos ~1 para atras",
            "pupilas ~1 chiquitas|chiquititas|diminutas|puntito",
            "jeringa ~1 todavia|aun ~1 puesta|en|clavada",
            "respira ~1 poquito|poco|apenas",
            "me|m las|los? trague|tome ~~3 salvar|salvarme|salven|perdon|arrepenti",
            "tome ~1 todo ~1 el blister|frasco|bote",
            "tome|tomo lo que ~1 usan ~1 para",
            "patch|parches ~2 por ~1 toda la espalda",
            "boca pintada ~3 pastilla|pastillas",
        ),
        must_hit=("tiene los ojos pa atrás y espuma", "las pupilas chiquitas. no se mueve", "tomé todo el blister"),
        must_miss=("respira tranquilo", "mi hijo tiene la boca pintada de chocolate", "me las tomé en la mañana"),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "al_filo_contado",
        Tier.T0,
        Kind.THIRD_PARTY,
        "es",
        (
            "el|ella|PARIENTE ~1 esta ~1 en|parado|parada|sentado|sentada ~1 en? la|el cornisa|barandal|baranda",
            "el|ella|PARIENTE ~1 esta ~1 en el puente ~~3 ahora|ayuda|llorando|saltar|aventarse|tirarse",
            f"el|ella|PARIENTE se ~1 subio|trepo|paro al|a|en la? {_FILO}",
        ),
        must_hit=("mi hermana está en la cornisa", "mi novio se subió al barandal"),
        must_miss=("mi hermano está en el puente peatonal, ya llega", "ella está en la junta"),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "arma_en_mano_contada",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                f"tengo|traigo la|el|mi {_ARMA} ~1 en la|mi mano ~~4 mismo|hacerlo|adios|perdon|miedo|cansado|cansada|"
                f"sola|solo"
            ),
            "la|mi pistola|escopeta esta ~1 en la|mi mesa|cama|buro|piernas",
        ),
        must_hit=("la pistola está en la mesa", "tengo la soga en la mano, perdón"),
        must_miss=("la pistola de silicón está en la mesa", "tengo el cuchillo en la mano para la cebolla"),
        denied=Tier.T4,
        past=Tier.T4,
    ),
)
