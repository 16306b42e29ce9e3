"""New words for a line, and no talk about the edit among them; and who asks how the lines stand after it."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.changes.in_there import looks_for_it
from bot.hearing.changes.rewording import reworded
from bot.hearing.wishes.consent import SHOWN

EN = {"brings": "do my folks have to know. weed and skipping school, i feel nervous", "goal": "whatever"}
ES = {"brings": "tengo 16. mota y faltar a clase, me siento nervioso", "goal": "lo que sea"}


def said(text: str, lines: dict[str, str], question: str | None = None, *, shown: bool = True) -> Heard:
    """Return a message right under the summary, or with a question on the table."""
    return Heard(text, "share", question, lines, last=SHOWN if shown else None, shown=shown)


@pytest.mark.parametrize(
    ("text", "lines", "change"),
    [
        ("change what brings u here to: weed and nerves. take out skipping school", EN, {"brings": "weed and nerves"}),
        ("what brings u here: weed and nerves", EN, {"brings": "weed and nerves"}),
        ("change what i hope to: my kids on weekends. i didnt say whatever for that", EN,
         {"goal": "my kids on weekends"}),
        ("change my goal to: my kids on weekends. i never said whatever", EN, {"goal": "my kids on weekends"}),
        ("my hopes: my kids on weekends. that's not what i said", EN, {"goal": "my kids on weekends"}),
        ("cambie lo que me trae a: mota y nervios. quite lo de faltar a clase", ES, {"brings": "mota y nervios"}),
        ("cambie mi meta a: ver a mis hijos. yo no dije lo que sea", ES, {"goal": "ver a mis hijos"}),
        ("cambie mi meta a: ver a mis hijos. yo no puse eso", ES, {"goal": "ver a mis hijos"}),
    ],
)  # fmt: skip
def test_C15_what_is_said_of_the_edit_is_no_part_of_the_line(
    text: str, lines: dict[str, str], change: dict[str, str]
) -> None:
    """The new words take the place of the old ones, and they alone."""
    assert reworded(said(text, lines)) == change


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("change my goal to: write to my dad. i never said goodbye", "write to my dad. i never said goodbye"),
        ("change my goal to: stay home. i dont drink anymore", "stay home. i dont drink anymore"),
        ("cambie mi meta a: hablar con mi papá. nunca le dije adiós", "hablar con mi papá. nunca le dije adiós"),
    ],
)
def test_C15_what_tells_more_is_kept(text: str, words: str) -> None:
    """What was never said to somebody is told, and no remark."""
    assert reworded(said(text, EN)) == {"goal": words}


@pytest.mark.parametrize(
    "text",
    [
        "what do i have now", "ok what do i have so far", "where did my number go",
        "where did the weed part go?? that was it",
        "what happened to my answer?", "que tengo ahora", "¿dónde quedó mi número?", "y que llevo hasta ahora",
        "dónde quedó lo de la mota",
    ],
)  # fmt: skip
def test_C15_who_looks_for_what_they_told_is_shown_it(text: str) -> None:
    """Only after the summary: elsewhere the same words ask for something else."""
    assert looks_for_it(said(text, EN))
    assert not looks_for_it(said(text, EN, shown=False))
    assert not looks_for_it(said(text, EN, "goal"))


@pytest.mark.parametrize(
    "text",
    [
        "where is the clinic", "where did my life go", "what do i have to pay", "what happened to my dad",
        "where did he go",
        "where is my place in line", "que tengo que llevar", "dónde está la clínica", "dónde quedó mi vida",
        "que tengo, doctor", "cuál es el número de la clínica",
    ],
)  # fmt: skip
def test_what_asks_for_something_else_is_no_look_at_the_lines(text: str) -> None:
    """A place, a cost, a life."""
    assert not looks_for_it(said(text, EN))
