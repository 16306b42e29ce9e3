"""Validated questionnaires: word for word, with licence and source, and nothing that only a clinician may ask."""

import re
from dataclasses import replace

import pytest

from bot.content.instruments import INSTRUMENTS, ITEMS, Instrument
from bot.content.lint import check
from bot.content.lint.shipped import DOMAIN, lines, parsed
from bot.content.tables import FOLDER
from bot.hearing import instruments as box
from handoff.domain.asked import FIELDS
from handoff.domain.instruments import SCORED

RESPONSES = parsed((DOMAIN / "instruments.yml").read_text(encoding="utf-8"))["responses"]
LOINC = {
    "phq4": "69724-3", "phq4_nervous": "69725-0", "phq4_worry": "68509-9", "phq4_interest": "44250-9",
    "phq4_down": "44255-8", "taps1": "96841-2", "taps1_tobacco": "96842-0", "taps1_alcohol": "88037-7",
    "taps1_prescription": "96844-6", "taps1_drugs": "96843-8",
}  # fmt: skip
CLINICIANS_ONLY = (
    # C-SSRS
    "wish to be dead", "wished you were dead", "not wake up", "93373-9", "93245-9", "93246-7",
    # ASQ
    "better off if you were dead", "thoughts about killing yourself", "tried to kill yourself",
    # DAST-10
    "abuse more than one drug", "blackouts or flashbacks", "82666-9", "82667-7",
    # PHQ-9 item 9
    "better off dead", "hurting yourself in some way", "44260-8", "mejor muert",
)  # fmt: skip
"""Hallmark phrases and codes of what the assistant never asks."""


@pytest.mark.parametrize("instrument", INSTRUMENTS, ids=lambda one: one.id)
def test_C16_the_words_are_those_that_were_locked(instrument: Instrument) -> None:
    """The digest stands beside the words; it changes with them, and then someone has to look at the source again."""
    assert instrument.digest == instrument.locked
    assert instrument.licence
    assert instrument.source
    assert instrument.locale == box.LOCALE


@pytest.mark.parametrize("instrument", INSTRUMENTS, ids=lambda one: one.id)
def test_any_letter_that_changes_breaks_the_lock(instrument: Instrument) -> None:
    """In the stem, in an item, in an answer, in a value: each single place counts."""
    first, answer = instrument.items[0], instrument.answers[0]
    changed = [
        replace(instrument, stem=instrument.stem + " "),
        replace(instrument, licence=instrument.licence[1:]),
        replace(instrument, items=instrument.items[::-1]),
        replace(instrument, answers=(replace(answer, value=answer.value + 1), *instrument.answers[1:])),
        *(
            replace(instrument, items=(replace(first, text=first.text[:place] + first.text[place + 1 :]),))
            for place in range(len(first.text))
        ),
        *(
            replace(instrument, answers=(replace(answer, text=answer.text[:place] + "x" + answer.text[place + 1 :]),))
            for place in range(len(answer.text))
        ),
    ]
    assert all(other.digest != instrument.locked for other in changed)


@pytest.mark.parametrize("instrument", INSTRUMENTS, ids=lambda one: one.id)
def test_what_is_asked_is_what_is_locked(instrument: Instrument) -> None:
    """The domain says each item letter by letter and offers its answers in order; each code is our own map's."""
    assert instrument.loinc == LOINC[instrument.id]
    for item in instrument.items:
        asked = RESPONSES[f"utter_ask_{item.id}"][0]
        offered = [button for button in asked["buttons"] if not button["payload"].startswith("/")]
        answers = [answer.text for answer in instrument.answers]
        assert asked["text"] == instrument.asked(item)
        assert [button["title"] for button in offered] == [button["payload"] for button in offered] == answers
        assert item.loinc == LOINC[item.id]


def test_the_box_the_record_and_the_scores_know_the_same_items() -> None:
    """They cannot read each other's lists; here they are compared."""
    assert box.ITEMS == ITEMS == FIELDS[-len(ITEMS) :]
    for instrument in INSTRUMENTS:
        answers = tuple(answer.text for answer in instrument.answers)
        assert [box.ANSWERS[item.id] for item in instrument.items] == [answers] * len(instrument.items)
    assert SCORED.keys() == {instrument.id for instrument in INSTRUMENTS}


def test_nothing_that_only_a_clinician_may_ask_stands_anywhere() -> None:
    """No item of the C-SSRS, the ASQ or the DAST-10, and not the ninth of the PHQ-9 (clinical.md 1.1)."""
    paths = [*DOMAIN.glob("*.yml"), *FOLDER.rglob("*.toml")]
    written = {
        path.name: re.sub(r"\s+", " ", path.read_text(encoding="utf-8")).lower()
        for path in paths
        if "lint" not in path.parts  # the lint holds lines it must find
    }
    assert len(written) > len(INSTRUMENTS)
    assert [(name, one) for name, text in written.items() for one in CLINICIANS_ONLY if one in text] == []


def test_the_tag_frees_the_items_and_nothing_else() -> None:
    """What is exempt from the lint is exactly what is locked; the same words elsewhere are judged."""
    locked = {text for one in INSTRUMENTS for text in (*one.words, *map(one.asked, one.items))}
    assert {line.text for line in lines() if line.exempt} == locked - {""}
    item = INSTRUMENTS[1].items[3].text
    assert check(item, "en")
    assert check(item, "en", exempt="instrument") == []
