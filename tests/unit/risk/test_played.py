"""What people who played a patient were misheard in: what they wrote, in other words."""

import pytest

from bot.risk import Tier, screen


@pytest.mark.parametrize(
    "text",
    [
        "im dead on the job every monday", "when will somebody hit me up", "how long till someone hits me back",
        "can you remove the part about me being suicidal", "quita lo de que me quiero matar", "had a seizure never",
        "i get panic attacks at work, cant breathe and my chest hurts, twice this week",
    ],
)  # fmt: skip
def test_no_danger_is_heard_in_slang_an_order_to_strike_out_or_a_habit_of_panic(text: str) -> None:
    """A gentle check at most: nobody is put in line for it."""
    assert screen(text).tier >= Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "i kinda been saving up my dads sleep meds", "kinda done w everything", "i want to be with my husband. he died",
        "take out the part about my sister. i took all the pills", "i will not need it by winter",
    ],
)  # fmt: skip
def test_danger_is_heard_in_slang_and_in_few_dry_words(text: str) -> None:
    """Whoever writes so is asked, and a person hears of it."""
    assert screen(text).tier <= Tier.T2


def test_all_at_once_is_no_age() -> None:
    """Eleven, in Spanish, is "once": in English it is what happens all at once, and now."""
    assert screen("i did a whole gram at once i cant feel my face").tier is Tier.T0
    assert screen("at eleven i took all my moms pills").tier is Tier.T3
