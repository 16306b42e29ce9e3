"""Opioids after a time without: the body no longer takes what it took, and the same amount can kill.

In the two weeks after prison the risk of dying of an overdose is many times what it is for others (Binswanger and
others, 2007, doi:10.1056/NEJMsa064115). Nobody is in danger this minute, so it is T3: the quiet card with naloxone.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_OPIOIDS = "fentanyl|heroin|dope|opioids|opiates|oxy|oxycodone|percocet|percocets|blues"
_OUT = "out|jail|prison|rehab|detox|release|released|clean|sober"
_OPIOIDES = "fentanilo|heroina|chiva|opioides|oxicodona|percocet"

RULES: tuple[Rule, ...] = (
    Rule(
        "used_after_a_break",
        Tier.T3,
        Kind.OVERDOSE,
        "en",
        (
            f"{_OPIOIDS} ~~6 first time|hit|bag|one ~~2 since|in|after",
            f"first time|hit ~~6 {_OPIOIDS} ~~3 since|in|after",
            f"used|using|use|did|had|took|shot|slammed|smoked|snorted ~~3 {_OPIOIDS} ~~8 since|after ~~4 {_OUT}",
            f"got|getting|just ~~1 {_OUT} ~~8 used|using|use|did|took|shot|slammed|smoked|snorted ~~3 {_OPIOIDS}",
            f"{_OUT} ~~8 used|using|use|did|shot|slammed|smoked|snorted|back ~~3 {_OPIOIDS}",
            "body|tolerance ~~2 not|gone|lower|low|down|shot ~~2 used|handle|what|to",
            "lost my? tolerance",
            "out of rehab|detox|jail|prison|treatment|inpatient ~~6 i ~2 used|relapsed !to|the|my|a|it",
            "do|take|use|shoot ~~1 same ~~2 as|like|i|amount before|used|always ~~6 die|overdose|dead|kill",
            "same amount|dose|bag|shot ~~4 before ~~6 die|overdose|dead|kill",
            "i ~~1 had|did|took|shot|slammed|smoked|snorted ~~2 fentanyl|heroin|dope",
        ),
        must_hit=(
            "i had some fent tuesday. first time since i got out",
            "just got out of jail and used fentanyl",
            "i slammed some dope yesterday, first time in a year",
            "my tolerance is gone and i used",
            "i just got out of rehab four days ago and i already used",
            "what if i do the same as before n i die",
        ),
        must_miss=(
            "i got out of the car and used my phone",
            "this is my first time in a chat like this",
            "the same amount as before, please, no tip",
            "i have been clean from heroin since 2019",
            "that was dope, i had fun",
        ),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "consumo_tras_un_tiempo",
        Tier.T3,
        Kind.OVERDOSE,
        "es",
        (
            f"{_OPIOIDES} ~~6 primera vez ~~3 desde|en|despues",
            f"primera vez ~~6 {_OPIOIDES}",
            f"use|consumi|meti|inyecte|fume|probe ~~3 {_OPIOIDES} ~~8 sali|carcel|prision|anexo|limpio|limpia",
            f"sali|salgo ~~5 carcel|prision|anexo|clinica ~~8 use|consumi|meti|inyecte|fume ~~3 {_OPIOIDES}|otra",
            "cuerpo ya? no aguanta|soporta ~~3 de|lo|como",
            "misma cantidad|dosis ~~5 antes ~~6 muero|morir|muera|sobredosis|mata",
        ),
        must_hit=(
            "ayer usé fentanilo, la primera vez desde que salí",
            "salí de la cárcel y me metí heroína otra vez",
            "si uso la misma cantidad que antes me muero",
        ),
        must_miss=(
            "es la primera vez que escribo aquí",
            "salí de la clínica y tomé el camión",
        ),
        denied=Tier.T4,
        past=Tier.T4,
    ),
)
