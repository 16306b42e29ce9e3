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

_FREE_HELP = {
    "page": next(resource.name for resource in RESOURCES if resource.key == "findtreatment"),
    "line": REGISTRY["samhsa.call"].address,
}
"""The words of two sentences below, from the registry."""


def clinic_answer(about: str, clinic: Clinic, locale: str) -> Sequence[Body]:
    """Return the answer to a question about the clinic, a bubble each.

    Raises:
        KeyError: nobody can be asked that.

    """
    return _ANSWERS[about](clinic, locale)


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


def _not_in_line(_: Clinic, locale: str) -> Sequence[Body]:
    return (said("not_in_line", locale),)


_ANSWERS: dict[str, Callable[[Clinic, str], Sequence[Body]]] = {
    "cost": _cost,
    "insurance": _insurance,
    "hours": _hours,
    "reply_time": _reply_time,
    "clinic": _who,
    "line": _not_in_line,
}

ON_THE_LINE = frozenset({"reply_time", "line"})
"""What whoever is in line gets their place for, once it is known (handoff/service/place.py)."""


def _fact(clinic: Clinic, about: str, locale: str) -> Body:
    known = clinic.facts.get(about)
    return {"text": known[locale], "locale": locale} if known else said(f"clinic_{about}_unknown", locale)
