"""Changes in words that point at a line, or at what stands in it, before they say what shall become of it."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard
from bot.hearing.changes.rewording import reworded, unclear
from bot.hearing.wishes.consent import SHOWN

EN = {
    "for_whom": "me, go ahead",
    "helped": "my kid i think. will my kid be taken. long walks",
    "supports": "that is none of your business",
    "goal": "to sleep, and no more mornings like this",
    "first_step": "she would have known. what is a small step",
    "brings": "my husband Earl died and i drink, some days i could drive the van off the pier and be done",
    "needs": "my nights. not the pills",
    "avoid": "my old job",
    "also": "the ferry leaves at six, Rosa is who i write to",
    "name": "i said J",
    "contact": "text me",
}
ES = {
    "helped": "el tequila casi diario",
    "supports": "es malo dejarlo de golpe?",
    "goal": "dormir",
    "brings": "se murió mi mamá y tomo, no tengo papeles",
    "life": "que no me hablen de mi padrastro",
    "avoid": "me sangra la nariz",
    "needs": "el sueño. no las pastillas",
    "for_whom": "ándele pregunte pues",
}


def changed(text: str, lines: dict[str, str], last: str = SHOWN) -> dict[str, str | None]:
    """Return what a message changes with the lines on the table."""
    return reworded(Heard(text, "", None, lines, last=last, shown=True))


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("you got the pier thing in there. take it out. that was about the van",
         {"brings": "my husband Earl died and i drink"}),
        ("the part about the ferry isn't for you. take it out", {"also": "Rosa is who i write to"}),
        ("the what brings you here one. just leave the Earl part", {"brings": "my husband Earl died and i drink"}),
        ("whats brings me here is wrong. thats me yelling at you. put Earl died and i drink",
         {"brings": "Earl died and i drink"}),
        ("hell, on the help part, i said not the pills. changed my mind. put the pills too",
         {"needs": "my nights. the pills"}),
        ("naw. one more thing to fix. first step aint that. thats me talking about Earl. put call Rosa",
         {"first_step": "call Rosa"}),
        ("who is in my corner is wrong thats me yelling at you. my sister Bea. and u lost the one about my shifts",
         {"supports": "my sister Bea"}),
        ("what i call myself is just J not 'i said J'", {"name": "J"}),
        ("remove the question abt my kid", {"helped": "my kid i think. long walks"}),
        ("remove the question about my kid from what has helped, just put my son", {"helped": "my son"}),
        ("Rosa is who's in my corner", {"supports": "that is none of your business, Rosa"}),
        ("the ferry stuff goes in what brings me here",
         {"also": "Rosa is who i write to", "brings": EN["brings"] + ", the ferry leaves at six"}),
        ("that's all muddled. take out the part about the van, just say he died and i need sleep",
         {"brings": "he died and i need sleep"}),
        ("change the job one", {"avoid": None}),
        ("you still have the ferry bit in there. change it", {"also": None}),
        ("in my corner put my aunt", {"supports": "my aunt"}),
    ],
)  # fmt: skip
def test_C15_a_line_pointed_at_in_english_is_changed(text: str, changes: dict[str, str | None]) -> None:
    """By its name or a piece of it, by its words, with the grumble beside it."""
    assert changed(text, EN) == changes


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("no eso está mal. el tequila no me ha ayudado! en lo que me ha ayudado ponga mis hijos",
         {"helped": "mis hijos"}),
        ("con quién cuento ponga mi comadre Lupe", {"supports": "mi comadre Lupe"}),
        ("quite lo de los papeles porfavor, eso no lo quiero ahí", {"brings": "se murió mi mamá y tomo"}),
        ("lo de mi padrastro va en lo q no quiero hablar. ponlo ahi",
         {"life": UNASKED, "avoid": "me sangra la nariz, que no me hablen de mi padrastro"}),
        ("y quita lo de 'ándele pregunte' eso no es na", {"for_whom": SKIPPED}),
        ("quita la línea de ayuda y ya", {}),
        ("ahí puso lo de los papeles. quítelo", {}),
        ("tiene lo de los papeles ahí. quítelo", {"brings": "se murió mi mamá y tomo"}),
        ("cambie lo de la nariz", {"avoid": None}),
        ("lo de la nariz no es eso. cámbielo", {"avoid": None}),
        ("con quién cuento está mal, eso era una pregunta. ponga mi prima", {"supports": "mi prima"}),
        ("quite lo de los papeles, solo ponga que murió mi mamá", {"brings": "que murió mi mamá"}),
        ("mi comadre es con quien cuento", {"supports": "es malo dejarlo de golpe?, mi comadre"}),
    ],
)  # fmt: skip
def test_C15_a_line_pointed_at_in_spanish_is_changed(text: str, changes: dict[str, str | None]) -> None:
    """The same in Spanish."""
    assert changed(text, ES) == changes


@pytest.mark.parametrize(
    "text",
    [
        "walking is my goal", "just leave me alone", "just leave it", "you have been in there before",
        "i want to change the way i live", "the help part was good of you",
        "my husband never helped me", "nobody is who's in my corner", "that is what brings me here",
        "we got the dog in there. it was cold", "i changed my mind about him",
    ],
)  # fmt: skip
def test_what_points_at_nothing_changes_nothing_in_english(text: str) -> None:
    """A hope, a story, a word about somebody."""
    assert changed(text, EN) == {}


@pytest.mark.parametrize(
    "text",
    [
        "solo déjeme en paz", "quiero cambiar mi vida", "nadie es con quien cuento", "tiene razón",
        "mi marido nunca me ayudó", "ponga atención", "eso es lo que me trae aquí", "cambié de opinión sobre él",
    ],
)  # fmt: skip
def test_what_points_at_nothing_changes_nothing_in_spanish(text: str) -> None:
    """The same in Spanish."""
    assert changed(text, ES) == {}


@pytest.mark.parametrize(("text", "line"), [("the how to reach you one", "contact"), ("la de lo que me trae aquí", "")])
def test_asked_which_line_its_name_alone_answers(text: str, line: str) -> None:
    """It is asked anew; with nothing asked, a name alone changes nothing."""
    lines = EN if line else ES
    assert changed(text, lines, "action_remove_answer") == ({line: None} if line else {"brings": None})
    assert changed(text, lines) == {}


@pytest.mark.parametrize(("text", "lines"), [("take out the bit about the moon", EN), ("quite lo de la luna", ES)])
def test_what_is_not_found_is_asked_about(text: str, lines: dict[str, str]) -> None:
    """Nothing is changed, and nothing is shown as if it were."""
    heard = Heard(text, "", None, lines, last=SHOWN, shown=True)
    assert reworded(heard) == {}
    assert unclear(heard)
