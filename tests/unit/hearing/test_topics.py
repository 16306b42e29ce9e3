"""What a message is about, from a closed list."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.hearing.answers.topics import TOPICS, about_using, is_heavy, topic_of, uses_nothing


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("I can't sleep", "sleep"),
        ("casi no duermo", "sleep"),
        ("my boss is killing me", "work"),
        ("mucho estrés en el trabajo", "worry"),
        ("fights with my wife", "family"),
        ("mi esposo se fue", "parted"),
        ("beer every night", "drinking"),
        ("tomo cada noche", "drinking"),
        ("I relapsed in June", "used_again"),
        ("volví a las pastillas", "used_again"),
        ("panic attacks", "worry"),
        ("tengo mucha ansiedad", "worry"),
        ("I'm so depressed", "sadness"),
        ("ando muy triste", "sadness"),
        ("back pain", "body"),
        ("me siento cansada", "body"),
        ("we can't pay the rent", "money"),
        ("tengo deudas", "money"),
        ("my brother died last year", "grief"),
        ("se murió mi papá", "grief"),
        ("my daughter wrote me down here since her mother is gone, in April", "grief"),
        ("we buried my brother on sunday", "grief"),
        ("i lost her last spring", "grief"),
        ("enterramos a mi mamá en marzo", "grief"),
        ("desde que me falta mi esposo", "grief"),
        ("since my wife is gone with the kids", "family"),
        ("since her mother is gone back home", "family"),
        ("pretty lonely", "loneliness"),
        ("me siento sola", "loneliness"),
        ("i drink since my wife left", "breakup"),
        ("my wife left and now i drink", "drinking"),
        ("i drink since my son died", "grief"),
        ("i don't drink anymore", None),
        ("ya no tomo", None),
        ("i drink coffee in the morning", None),
        ("tomo agua", None),
        ("work is fine", None),
        ("my phone died", None),
        ("asleepy workmanship", None),
        ("i'm tired of this", None),
        ("everything", None),
        ("nada", None),
        ("", None),
    ],
)
def test_the_topic_of_a_message(text: str, topic: str | None) -> None:
    """Whole words in both languages; a loss before all, family after all, and nothing of what is denied."""
    assert topic_of(text) == topic


@pytest.mark.parametrize(
    ("text", "heavy"),
    [
        ("my brother died", True),
        ("perdí a mi hijo", True),
        ("my dad used to beat me", True),
        ("i was abused as a kid", True),
        ("de niña me pegaban", True),
        ("i tried to kill myself at 16", True),
        ("intenté suicidarme hace años", True),
        ("cravings hit me at night", False),
        ("my phone died", False),
        ("work stress", False),
        ("duermo mal", False),
        ("", False),
    ],
)
def test_what_is_heavy(text: str, heavy: bool) -> None:
    """A loss, being hurt long ago, an old attempt."""
    assert is_heavy(text) is heavy


@given(st.text())
def test_the_list_is_closed(text: str) -> None:
    """Whatever is written."""
    assert topic_of(text) in (None, *TOPICS)
    assert about_using(text) in (True, False)


def test_every_topic_has_its_leads() -> None:
    """What can be heard as a topic can be answered as one, and no lead waits for a topic that is never heard.

    (seeds A04)
    """
    leads = Path(__file__).parents[3] / "domain" / "leads.yml"
    assert set(re.findall(r"utter_lead_topic_(\w+):", leads.read_text(encoding="utf-8"))) == set(TOPICS)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("wife left", "breakup"),
        ("my husband left thursday", "breakup"),
        ("my old lady walked out", "breakup"),
        ("my wife left for work", "work"),
        ("my husband left the store early", "family"),
        ("mi mujer se fue de la casa", "breakup"),
        ("mi mujer se fue", "parted"),
        ("mi mujer se fue al mandado", None),
        ("desde que fallesio mi señora tomo mas", "grief"),
        ("ella se fue en marso. de la asucar", "grief"),
        ("he went in may, of the cancer", "grief"),
        ("he went from bad to worse", None),
        ("ella se fue de la fiesta", None),
    ],
)
def test_a_leaving_and_a_death_are_met_as_that(text: str, topic: str | None) -> None:
    """And nobody who only went out is mourned."""
    assert topic_of(text) == topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("i work nights at a warehouse, i smoke weed all day", "using"),
        ("i drop them at school and then i drink", "drinking"),
        ("school is hard and i am so sad", "sadness"),
        ("i get panic on shift at work", "worry"),
        ("trabajo de noche y tomo cuando llego", "drinking"),
        ("en la escuela me da mucho miedo todo", "worry"),
        ("every time theres finals i end up cutting", None),
        ("en la escuela me dan ganas de cortarme", None),
        ("they are cutting back my hours at work", "work"),
        ("work is too much", "work"),
    ],
)
def test_trouble_comes_before_where_it_happens(text: str, topic: str | None) -> None:
    """Work and school are where somebody's days go on, and beside self-harm they are not what is spoken of."""
    assert topic_of(text) == topic


@pytest.mark.parametrize(
    "text",
    [
        "i never used anything until my mom died", "i never used drugs until my back surgery",
        "i dont take anything unless my nerves are bad", "i never touched drugs before the army",
        "yo no uso nada hasta que me pongo triste", "no consumo nada solo los fines de semana",
        "i dont do any of that, it calms me down tho", "yo no uso nada, me ayuda a dormir nomás",
    ],
)  # fmt: skip
def test_nothing_until_something_is_no_denial(text: str) -> None:
    """What comes behind "until" or "unless" tells of using, and stays as it was said."""
    assert not uses_nothing(text)


@pytest.mark.parametrize("text", ["i dont use drugs", "i never tried anything", "yo no uso nada", "no consumo drogas"])
def test_a_plain_denial_is_one(text: str) -> None:
    """With nothing behind it, nothing is used."""
    assert uses_nothing(text)
