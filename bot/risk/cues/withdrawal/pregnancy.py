"""Pregnant, using, and not able to stop: a gentle check, and the card that says stopping is safer with a doctor.

Nobody is in danger this minute, so it is T3; where it cramps or bleeds it is T1. Stopping suddenly is the danger here:
of withdrawal, pregnancy is what raises the risk (the crisis policy's medical facts), and shame is what keeps people
from asking.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_WEEKS = "|".join(map(str, range(4, 41)))
_USE = "using|use|used|taking|take|drinking|drink|smoking|smoke|shooting|snorting|hooked|addicted|popping"
_STOP = "stop|quit|put"
_USO = "tomo|tomando|uso|usando|consumo|consumiendo|bebo|bebiendo|fumo|fumando|inyecto|drogo|pastillas|drogas"
_DEJAR = "parar|dejar|dejarlo|dejarlas|dejarla|detenerme"

RULES: tuple[Rule, ...] = (
    Rule(
        "pregnant_and_using",
        Tier.T3,
        Kind.WITHDRAWAL,
        "en",
        (
            f"i am? ~1 {_WEEKS} weeks|wks !clean|sober|out|off|late|post|into ~~10 {_USE} ~~8 not ~1 {_STOP}",
            f"pregnant|expecting ~~12 {_USE} ~~8 not ~1 {_STOP}",
            f"{_USE} ~~8 not ~1 {_STOP} ~~8 pregnant|expecting",
            "pregnant|expecting ~~6 hooked|addicted|withdrawing|relapsed|dopesick",
        ),
        must_hit=(
            "im 19 weeks and taking pills and i cant stop",
            "i'm pregnant and using and i can't quit",
            "i keep using, can't stop, and i'm pregnant",
            "pregnant and addicted to percs",
        ),
        must_miss=(
            "i'm 19 weeks and taking prenatal vitamins",
            "i am 12 weeks sober and taking pills for my heart, i can't stop smiling",
            "can i take zoloft while pregnant",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "embarazada_y_consumiendo",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            f"{_WEEKS} semanas ~~4 embarazo|embarazada ~~10 {_USO} ~~8 no ~1 puedo ~1 {_DEJAR}",
            f"embarazada ~~12 {_USO} ~~8 no ~1 puedo ~1 {_DEJAR}",
            f"no puedo ~1 {_DEJAR} ~~10 embarazada",
            "embarazada ~~6 adicta|enganchada|recai",
        ),
        must_hit=(
            "tengo 19 semanas de embarazo, tomo pastillas y no puedo parar",
            "estoy embarazada y sigo consumiendo, no puedo dejarlo",
            "estoy embarazada y recaí",
        ),
        must_miss=("estoy embarazada y tomo vitaminas", "¿puedo tomar sertralina embarazada?"),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "stopped_and_cramping",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            (
                "quit|stopped|detoxing|withdrawing|withdrawals ~~8 pregnant|along|expecting ~~6 "
                "cramping|cramps|contractions|bleeding|spotting !month|cold"
            ),
            (
                "pregnant|expecting ~~8 quit|stopped|detoxing|withdrawing ~~8 "
                "cramping|cramps|contractions|bleeding|spotting"
            ),
        ),
        must_hit=(
            "stopped fentanyl monday, im 6 months pregnant and cramping",
            "im pregnant and detoxing at home and bleeding a little",
        ),
        must_miss=(
            "i quit my job, im pregnant and happy",
            "im pregnant and i never quit smiling",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "dejo_y_trae_colicos",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            (
                "deje|dejo|dejado|malilla|abstinencia ~~8 embarazada|embarazo|encinta ~~6 colicos|contracciones|sangro|"
                "sangrando|sangrado|calambres"
            ),
            (
                "embarazada|embarazo|encinta ~~8 deje|dejo|malilla|abstinencia ~~8 "
                "colicos|contracciones|sangro|sangrando|"
                "sangrado|calambres"
            ),
        ),
        must_hit=(
            "dejé la heroína ayer, tengo 7 meses de embarazo y me dan cólicos",
            "estoy embarazada, dejé la chiva y ando sangrando",
        ),
        must_miss=(
            "dejé el trabajo porque estoy embarazada",
            "estoy embarazada y dejé de fumar el año pasado",
        ),
        denied=Tier.T4,
    ),
)
