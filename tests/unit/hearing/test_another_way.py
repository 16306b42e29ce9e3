"""By which way somebody is to be reached, told again under the summary: no address is lost by it."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import SKIPPED, Heard
from bot.hearing.changes.rewording import reworded

MIXED = "email me bo@example.com, no text me 202-555-0171, no actually email"
PHONE = "please call me 202-555-0164 after 5"


def said(text: str, contact: str) -> Heard:
    """Return a message right under the summary."""
    return Heard(text, "share", None, {"contact": contact}, last="action_show_summary", shown=True)


@pytest.mark.parametrize(
    ("text", "earlier", "now"),
    [
        ("no text, take my number out, email only", MIXED, "email me bo@example.com, no text, email only"),
        ("just bo@example.com for how to reach me", MIXED, "bo@example.com"),
        ("no call, email only, my email is al@example.com", PHONE,
         "after 5, no call, email only, my email is al@example.com"),
        ("quite el teléfono, solo correo: al@example.com", "llámeme al 202-555-0164",
         "solo correo: al@example.com"),
        ("no calls, email only", "202-555-0164", "202-555-0164, no calls, email only"),
        ("email only, al@example.com", "call 202-555-0164, not when Bo is home",
         "not when Bo is home, email only, al@example.com"),
        ("cancel the call please", "202-555-0164", SKIPPED),
        ("cancele la llamada", "llámeme al 202-555-0164, después de las 5", "después de las 5"),
        ("cancel the call", "can someone call me at 202-555-0164", SKIPPED),
        ("cancele la llamada", "me pueden llamar al 202-555-0164", SKIPPED),
        ("don't call me please", "202-555-0164", "don't call me please"),
        ("ya no me llamen", "202-555-0164, correo ana@example.com", "correo ana@example.com, ya no me llamen"),
        ("don't call me", "only email, bo@example.com, after 5", "only email, bo@example.com, after 5, don't call me"),
        ("don't call me", "only email, bo@example.com, 202-555-0164", "only email, bo@example.com, don't call me"),
        ("solo correo, al@example.com", "bo@example.com but never at work",
         "but never at work, solo correo, al@example.com"),
        ("don't call me", "text 202-555-0164", "text 202-555-0164, don't call me"),
        ("cancel the call", "never call 202-555-0127, my phone is 202-555-0164", "never call 202-555-0127"),
    ],
)  # fmt: skip
def test_B06_another_way_keeps_every_address_and_what_to_mind(text: str, earlier: str, now: str) -> None:
    """A number goes where it is called off, or another way stands."""
    assert reworded(said(text, earlier)) == {"contact": now}


@pytest.mark.parametrize("text", ["don't call me lazy", "call me", "no one calls me, only my mom emails", "email only"])
def test_B06_what_says_something_else_changes_no_way(text: str) -> None:
    """It tells, or names no way that stands."""
    assert reworded(said(text, "202-555-0164")) == {}
