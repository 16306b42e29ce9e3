"""What people who played a patient were misheard in: what they wrote, in other words."""

import pytest

from bot.risk import Tier, screen


@pytest.mark.parametrize(
    "text",
    [
        "im dead on the job every monday",
        "when will somebody hit me up",
        "till someone hits me back",
        "had a seizure never",
    ],
)
def test_no_danger_is_heard_in_slang(text: str) -> None:
    """A gentle check at most: nobody is put in line for it."""
    assert screen(text).tier >= Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "my brother is dead on the floor", "me quita el sueño, me quiero morir",
        "i have to get out of that house i want to die",
        "saca la pistola y dice que me va a matar", "take out that part, i want to die tonight",
        "i have panic attacks but this is different, my chest is crushing",
    ],
)  # fmt: skip
def test_nothing_of_that_hides_what_is_danger(text: str) -> None:
    """What is like slang, an order or a habit, and is none."""
    assert screen(text).tier <= Tier.T2


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
