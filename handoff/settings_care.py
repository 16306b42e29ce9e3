"""The settings of care for coordinators: what a clinic decides of the rules in `domain/caseload.py`."""

from collections.abc import Mapping

from handoff.domain.caseload import MINUTE_MS, Care
from handoff.domain.tiers import Tier

SECOND_MS = 1_000
DEFAULTS = {
    "CASELOAD_CAP": "4",
    "CASELOAD_WEIGHTS": "3,3,2,1,1",
    "BREATHER_MINUTES": "10",
    "WRAP_UP_MINUTES": "2",
    "LEASE_SECONDS": "45",
    "ANSWER_STAT_SECONDS": "120",
    "ANSWER_SECONDS": "300",
}
_RANGES = {
    "CASELOAD_CAP": (1, 100),
    "BREATHER_MINUTES": (0, 120),
    "WRAP_UP_MINUTES": (0, 60),
    "LEASE_SECONDS": (30, 600),  # a ping comes every ten seconds, and two may get lost
    "ANSWER_STAT_SECONDS": (30, 3_600),
    "ANSWER_SECONDS": (30, 3_600),
}


def care_problems(values: Mapping[str, str]) -> list[str]:
    """Return a sentence for each setting that cannot be."""
    problems = [
        f"{name} is not a whole number from {low} to {high}."
        for name, (low, high) in _RANGES.items()
        if not (values[name].isdecimal() and low <= int(values[name]) <= high)
    ]
    weights = values["CASELOAD_WEIGHTS"].split(",")
    if len(weights) != len(Tier) or not all(weight.strip().isdecimal() and int(weight) for weight in weights):
        problems.append(f"CASELOAD_WEIGHTS is not {len(Tier)} whole numbers above 0 with commas between, T0 first.")
    elif values["CASELOAD_CAP"].isdecimal() and max(map(int, weights)) > int(values["CASELOAD_CAP"]):
        problems.append("CASELOAD_CAP is below the largest of CASELOAD_WEIGHTS: nobody could take that person.")
    return problems


def care_of(values: Mapping[str, str]) -> Care:
    """Return the rules these settings make."""
    number = {name: int(values[name]) for name in _RANGES}
    return Care(
        cap=number["CASELOAD_CAP"],
        weights=dict(zip(Tier, map(int, values["CASELOAD_WEIGHTS"].split(",")), strict=True)),
        breather_ms=number["BREATHER_MINUTES"] * MINUTE_MS,
        wrap_up_ms=number["WRAP_UP_MINUTES"] * MINUTE_MS,
        lease_ms=number["LEASE_SECONDS"] * SECOND_MS,
        answer_stat_ms=number["ANSWER_STAT_SECONDS"] * SECOND_MS,
        answer_ms=number["ANSWER_SECONDS"] * SECOND_MS,
    )
