"""What the answers to a validated questionnaire come to, for the clinician who reads them. Never for the patient.

Numbers go in, sums and published cut-offs come out; whatever was not answered leaves its sum out. Nothing here is a
diagnosis, and nothing is kept: it is counted anew each time someone looks.
"""

from collections.abc import Mapping
from dataclasses import dataclass

POSITIVE_PAIR = 3
"""From here on a two-item sum counts as a positive screen, of 6 (Kroenke et al. 2009)."""

PHQ4_PAIRS = {"phq4_anxiety": ("phq4_nervous", "phq4_worry"), "phq4_depression": ("phq4_interest", "phq4_down")}
"""The GAD-2 and the PHQ-2 inside the PHQ-4."""

PHQ4_TOTAL = "phq4_total"
PHQ4_RANGES = ((9, "severe"), (6, "moderate"), (3, "mild"), (0, "none"))
"""From which total, of 12, each range of the published table begins (Kroenke et al. 2009)."""

MONTHLY, LESS_THAN_MONTHLY = 2, 1
TAPS1_FLAGS = {
    "taps1_tobacco": MONTHLY,
    "taps1_alcohol": MONTHLY,
    "taps1_prescription": LESS_THAN_MONTHLY,
    "taps1_drugs": LESS_THAN_MONTHLY,
}
"""From which frequency on an answer reaches its cut-point: at least monthly for tobacco and alcohol, any use for the
others (Gryczynski et al. 2017; a library's copy of the abstract has the sign the wrong way round)."""

Values = Mapping[str, int | None]
"""Item to the number its answer stands for; None where it was declined or not asked."""


@dataclass(frozen=True, slots=True)
class Score:
    """A sum or a flag; `of` is the most it can be.

    `reached`: whether it is at its published cut-off or above; a total has none and names in `range` the row of the
    published table it falls into.
    """

    id: str
    value: int
    of: int
    reached: bool | None = None
    range: str | None = None


def phq4(values: Values) -> list[Score]:
    """Return the two pair sums and the total of a PHQ-4, each only where every one of its items was answered."""
    pairs = [_pair(name, items, values) for name, items in PHQ4_PAIRS.items()]
    scores = [score for score in pairs if score is not None]
    if len(scores) < len(pairs):
        return scores
    total = sum(score.value for score in scores)
    name = next(name for least, name in PHQ4_RANGES if total >= least)
    return [*scores, Score(PHQ4_TOTAL, total, 12, range=name)]


def taps1(values: Values) -> list[Score]:
    """Return a flag for each TAPS-1 item that was answered. There is no total."""
    return [
        Score(item, value, 4, value >= least)
        for item, least in TAPS1_FLAGS.items()
        if (value := values.get(item)) is not None
    ]


def _pair(name: str, items: tuple[str, ...], values: Values) -> Score | None:
    answered = [value for item in items if (value := values.get(item)) is not None]
    if len(answered) < len(items):
        return None
    return Score(name, sum(answered), 6, sum(answered) >= POSITIVE_PAIR)


SCORED = {"phq4": phq4, "taps1": taps1}
"""How each questionnaire is counted, by its id."""
