"""Who says that this is for themselves, and gives a name or tells of it in the same breath."""

from __future__ import annotations

import pytest

from bot.hearing.answers.me_first import for_someone, me_first
from bot.hearing.answers.taking import Heard, taken
from bot.hearing.answers.told import for_both, for_someone_else, told, whom


@pytest.mark.parametrize(
    ("text", "whom_for", "name", "brings"),
    [
        ("para mí, soy Elena", "para mí", "Elena", None),
        ("for me, Walt", "for me", "Walt", None),
        ("it's for me, i'm Ana", "it's for me", "Ana", None),
        ("es para mí, me llamo Itzel", "es para mí", "Itzel", None),
        ("me, Grace. I deliver mail and I have not worked since spring", "me", "Grace",
         "I deliver mail and I have not worked since spring"),
        ("para mí. me llamo Rosa, tengo ansiedad", "para mí", "Rosa", "tengo ansiedad"),
        ("for me, i drink too much at night", "for me", None, "i drink too much at night"),
        ("me, i'm a mother and i drink", "me", None, "i'm a mother and i drink"),
        ("yo, tengo dos hijos y tomo diario", "yo", None, "tengo dos hijos y tomo diario"),
    ],
)  # fmt: skip
def test_each_part_has_its_line(text: str, whom_for: str, name: str | None, brings: str | None) -> None:
    """The name is the name, the rest is what brings them, and it is about nobody else."""
    found = taken(Heard(text, "answer", "for_whom", {}))
    assert found["for_whom"] == whom_for
    assert found.get("name") == name
    assert found.get("brings") == brings
    assert not for_both(text)


def test_with_no_question_a_name_is_kept() -> None:
    """Said before anything is asked, it opens the talk, and the name is not asked again."""
    found = taken(Heard("para mí, soy Elena", "for_self", None, {}))
    assert (found["for_whom"], found["name"]) == ("para mí", "Elena")


@pytest.mark.parametrize(
    "text",
    [
        "me, my wife and kids", "for me, and my son too", "para mí, y mi hijo", "me, the nurse", "for me, please",
        "me, Mom", "for me, Thanks", "para mí, soy alcohólico", "for me. whats after this?", "me", "my son, Luis",
        "for me, Alone", "me, my brother drinks", "yo, pero también es por mi hermana",
        "me, I'm the mother of a boy who uses", "me, i am the wife of an alcoholic", "yo, tengo un hijo que toma",
        "me, im here about my husband", "me, i'm tired of my husbands drinking", "yo, estoy aquí por mi hija",
        "me, i'm his mom and he drinks", "me, i need my brother to stop",
    ],
)  # fmt: skip
def test_what_gives_no_name_and_tells_nothing_is_left(text: str) -> None:
    """Somebody else named beside, a courtesy or a trade is no name."""
    assert me_first(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "me, I'm the mother of a boy who uses", "yo, tengo un hijo que toma", "me, im here about my husband",
        "me, i'm tired of my husbands drinking",
    ],
)  # fmt: skip
def test_who_names_themselves_and_one_who_uses_is_here_for_both(text: str) -> None:
    """They come first, and the other is not passed over."""
    assert for_both(text)
    assert not for_someone_else(text)
    assert not for_both("me, i'm a mother and i drink")
    assert not for_both("me, the nurse")


@pytest.mark.parametrize("text", ["es por mi y tambien por mi nieto", "for me and also for my grandson"])
def test_both_stay_both(text: str) -> None:
    """Who writes for themselves and another is not filed as writing for the other alone."""
    assert for_both(text)
    assert whom(text) == text
    assert not [said for name, said in told(text, talking=False) if name == "for_whom"]


@pytest.mark.parametrize("text", ["por alguien mas", "it's for someone else", "es para otra persona"])
def test_that_it_is_for_another_is_enough(text: str) -> None:
    """Said outside the question, it is heard as its button is."""
    assert for_someone(text)
    assert not for_someone(f"{text} who is mean")
    assert not for_someone("i look for someone")


def test_one_alone_is_not_both() -> None:
    """A grandson alone is whom it is for."""
    assert not for_both("es por mi nieto")
    assert whom("es por mi nieto") == "es por mi nieto"
