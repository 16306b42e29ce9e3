"""How one turn is cut into bubbles."""

from __future__ import annotations

from bot.rasa_box.bubbles import bubbles

SKIP = {"title": "Skip", "payload": "/skip"}
PERSON = {"title": "A person", "payload": "/ask_human"}


def test_a_blank_line_makes_two_bubbles_and_the_last_has_the_buttons() -> None:
    """The bubble that receives an answer asks nothing (seeds A19)."""
    said = [{"recipient_id": "x", "text": "Thank you.\n\nWhat helps?", "buttons": [SKIP]}]

    assert bubbles(said) == [{"text": "Thank you."}, {"text": "What helps?", "buttons": [SKIP]}]


def test_buttons_without_words_stand_under_the_words_before_them() -> None:
    """Added to the buttons that are there, each once, and past an effect in between."""
    said = [
        {"text": "It depends.", "buttons": [PERSON]},
        {"custom": {"effect": "locale.set"}},
        {"text": "", "buttons": [SKIP, PERSON]},
    ]

    assert bubbles(said) == [
        {"text": "It depends.", "buttons": [PERSON, SKIP]},
        {"custom": {"effect": "locale.set"}},
    ]
    assert said[0]["buttons"] == [PERSON]


def test_what_nobody_said_anything_before_is_left_as_it_is() -> None:
    """Buttons alone, an effect alone, nothing at all."""
    assert bubbles([{"text": "", "buttons": [SKIP]}]) == [{"buttons": [SKIP]}]
    assert bubbles([{"custom": {"effect": "handoff.request"}}]) == [{"custom": {"effect": "handoff.request"}}]
    assert bubbles([{"recipient_id": "x"}]) == []
