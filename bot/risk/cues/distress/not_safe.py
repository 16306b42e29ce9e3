"""Not safe, or in danger, without saying from what: a gentle check and the line, in both languages."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "not_safe",
        Tier.T2,
        Kind.DISTRESS,
        "en",
        (
            "i am not ~1 safe !to|for|enough|driver",
            "not ~1 know|sure if|whether i am safe",
            "^ no? not safe $",
            "not safe ~1 here|now|anymore",
        ),
        must_hit=(
            "no im not safe",
            "i am not safe right now",
            "not safe",
            "i dont know if im safe",
            "its not safe here",
        ),
        plain=True,
        must_miss=("is it safe to take with food", "not safe for work", "im not sure its safe to drive", "i am safe"),
    ),
    Rule(
        "no_a_salvo",
        Tier.T2,
        Kind.DISTRESS,
        "es",
        (
            "no estoy ~1 a salvo",
            "no me siento ~1 segura|seguro",
            "no me siento ~1 a salvo",
            "no se si estoy ~1 segura|seguro !de|que|cuando|donde",
            "no se si estoy ~1 a salvo",
            "no es seguro ~1 aqui",
        ),
        must_hit=("no estoy a salvo", "no me siento segura", "no sé si estoy segura", "aquí no es seguro aquí"),
        plain=True,
        must_miss=("no estoy seguro de qué día", "estoy a salvo", "es seguro estacionar aquí"),
    ),
    Rule(
        "en_peligro",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "estoy|estamos ~1 en peligro !de",
            "estoy|estamos ~1 en peligro de ~1 muerte|morir|el|ella|PARIENTE",
            "estoy|estamos ~1 en peligro de que ~2 mate|maten|haga|hagan|pegue|peguen|lastime|golpee|encuentre|queme",
        ),
        must_hit=("estoy en peligro", "estamos en peligro ahora", "estoy en peligro de muerte"),
        must_miss=("no estoy en peligro", "el trámite está en peligro", "estoy en peligro de perder mi casa"),
        denied=Tier.T4,
    ),
)
