"""What the clinic says of itself: who it is, cost, insurance, hours, how soon someone writes back.

The assistant hears the question and asks for the answer (`clinic.answer`); the facts are the clinic's, from its
settings, word for word. A fact nobody has set is a plain sentence too, with what is true of any clinic beside it: the
right to a good-faith estimate (No Surprises Act), and where care costs little or nothing (seeds D03, C13).
"""

from collections.abc import Callable, Sequence

from bot.content import Clinic
from bot.content.resources import REGISTRY, RESOURCES
from handoff.domain.messages import Body
from handoff.service.say import said

LINE = "line"
"""What is asked of the line, and of who is there."""
THERE = "there"
"""Who is there, and no more: asked by who is in no line."""
WHO_IS_HERE = frozenset({LINE, THERE})
_FREE_HELP = {
    "page": next(resource.name for resource in RESOURCES if resource.key == "findtreatment"),
    "line": REGISTRY["samhsa.call"].address,
}
"""The words of two sentences below, from the registry."""


def clinic_answer(about: str, clinic: Clinic, locale: str, here: int | None = None) -> Sequence[Body]:
    """Return the answer to a question about the clinic, a bubble each.

    `here` is how many of the team are in the chat, None where nobody looked.

    Raises:
        KeyError: nobody can be asked that.

    """
    answer = _ANSWERS[about](clinic, locale)
    return answer if about not in WHO_IS_HERE or here is None else (*_who_is_here(here, clinic, locale), *answer)


def _cost(clinic: Clinic, locale: str) -> Sequence[Body]:
    return _fact(clinic, "cost", locale), said("clinic_cost_help", locale, **_FREE_HELP)


def _insurance(clinic: Clinic, locale: str) -> Sequence[Body]:
    return _fact(clinic, "insurance", locale), said("clinic_insurance_help", locale, **_FREE_HELP)


def _hours(clinic: Clinic, locale: str) -> Sequence[Body]:
    opening = said("clinic_hours", locale, hours=clinic.hours[locale].rstrip("."), phone=clinic.phone)
    return opening, _fact(clinic, "chat_hours", locale)


def _reply_time(clinic: Clinic, locale: str) -> Sequence[Body]:
    return _fact(clinic, "reply_time", locale), said("clinic_wait", locale)


def _who(clinic: Clinic, locale: str) -> Sequence[Body]:
    return (said("clinic_who", locale, name=clinic.name, phone=clinic.phone),)


def _who_is_here(here: int, clinic: Clinic, locale: str) -> Sequence[Body]:
    """Return whether somebody of the team is in the chat now; where nobody is, when they can be reached."""
    if here:
        return (said("team_here", locale),)
    away = said("team_not_here", locale, hours=clinic.hours[locale].rstrip("."), phone=clinic.phone)
    return (away, _fact(clinic, "chat_hours", locale)) if "chat_hours" in clinic.facts else (away,)


def _not_in_line(_: Clinic, locale: str) -> Sequence[Body]:
    return (said("not_in_line", locale),)


_ANSWERS: dict[str, Callable[[Clinic, str], Sequence[Body]]] = {
    "cost": _cost,
    "insurance": _insurance,
    "hours": _hours,
    "reply_time": _reply_time,
    "clinic": _who,
    LINE: _not_in_line,
    THERE: lambda _clinic, _locale: (),
}

ON_THE_LINE = frozenset({"reply_time", LINE})
"""What whoever is in line gets their place for, once it is known (handoff/service/place.py)."""


def _fact(clinic: Clinic, about: str, locale: str) -> Body:
    known = clinic.facts.get(about)
    return {"text": known[locale], "locale": locale} if known else said(f"clinic_{about}_unknown", locale)
