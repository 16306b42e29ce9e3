"""Changes of the summary in words, as people put them: the lines stand as they said, or it is asked which is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.reach import asks_of_the_way, lacks_a_way
from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard
from bot.hearing.changes.in_there import IN_THERE, NOT_IN_THERE, stands
from bot.hearing.changes.naming import CHANGED, field_meant
from bot.hearing.changes.passing import blames
from bot.hearing.changes.rewording import reworded, unclear, withholds
from bot.hearing.changes.righting import righted
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from collections.abc import Mapping

EN = {
    "for_whom": "drawing, and my friend Lee",
    "helped": "Swimming. What do you think.",
    "supports": "my cousin (the loud one) and my aunt. actually not my cousin",
    "goal": "Seven. I asked for seven.",
    "brings": "I'd rather not now. I am a cook. I had ten months. I drank on Friday, a whole bottle, and on Sunday.",
    "life": "hold on the kettle. days are ok",
    "needs": "next. two min",
    "preferences": "In person. My shifts are three nights, rotating.",
    "avoid": "nobody hurts me?? my family is nice",
    "also": "Good evening, my son found this page, like a tooth pulled, my wife Joan died in May",
    "name": "u can call me K, they/them maybe",
    "contact": "text me",
    "first_step": "one call",
}
ES = {
    "helped": "mi perro",
    "supports": "la comadre Tita y el padre",
    "brings": "no tengo papeles. mi marido toma mucho",
    "needs": "no, pregunto si hace mal la leche",
    "also": "daña para dar pecho? todavia le doy, Siga, por favor",
    "contact": "por whatsapp en la tarde, no llamadas",
    "name": "Sol",
}


def said(text: str, lines: Mapping[str, object], question: str | None = None) -> Heard:
    """Return a message a moment after the summary was shown; or with a question on the table."""
    return Heard(text, "", question, lines, shown=True)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("under hope to change it says 'Seven'. change that to: she comes home", {"goal": "she comes home"}),
        ("Take out 'Seven'. Put a wedding in May there.", {"goal": "a wedding in May"}),
        ("and take out the helped one, nothing has helped yet", {"helped": SKIPPED}),
        ("the stay away from thing is wrong. it should say my uncle", {"avoid": "my uncle"}),
        ("who this is for = me", {"for_whom": "me"}),
        ("what to stay away from = my uncle", {"avoid": "my uncle"}),
        ("Remove the swimming one. Helped is the cat.", {"helped": "the cat"}),
        ("change what id like help with to knee pain and getting off pills",
         {"needs": "knee pain and getting off pills"}),
        ("change 'What you'd like help with' to: a detox and a doctor", {"needs": "a detox and a doctor"}),
        ("I wasn't asking a question. Change 'What you'd like help with' to: detox", {"needs": "detox"}),
        ("please add to my first step: on Monday, before work", {"first_step": "one call, on Monday, before work"}),
        ("can i add one thing. her days: she used to hum",
         {"life": "hold on the kettle. days are ok, she used to hum"}),
        ('What brings you here: take out "I\'d rather not now" \u2014 that was about talking to a person.',
         {"brings": "I am a cook. I had ten months. I drank on Friday, a whole bottle, and on Sunday."}),
        ("take out 'a whole bottle'",
         {"brings": "I'd rather not now. I am a cook. I had ten months. I drank on Friday, and on Sunday."}),
        ("Several errors. What I hope to see change should be: to tell the truth first, and to sleep",
         {"goal": "to tell the truth first, and to sleep"}),
        ("For what I hope to see change, put: the truth before anyone else, and no Fridays",
         {"goal": "the truth before anyone else, and no Fridays"}),
        ("What brings you here should say: I am a cook, I had ten months (and a bit). Never at work.",
         {"brings": "I am a cook, I had ten months (and a bit). Never at work"}),
        ("and who is in my corner should just be: the cat", {"supports": "the cat"}),
        ("what id like help with: sleep, and focus without my cousins help",
         {"needs": "sleep, and focus without my cousins help"}),
        ("call me R not all that", {"name": "R"}),
        ("delete the what else you told us", {"also": UNASKED}),
        ('Remove "what else you told us", it\'s a duplicate now.', {"also": UNASKED}),
        ('Please remove "What else you told us" entirely.', {"also": UNASKED}),
        ("Take out 'Good evening, my son found this page' and the tooth", {"also": "my wife Joan died in May"}),
        ("How to reach me: work email only, no phone, no voicemail.",
         {"contact": "work email only, no phone, no voicemail"}),
        ("How to reach you is wrong. It should say work email, not phone, no voicemail.",
         {"contact": "work email, not phone, no voicemail"}),
        ("In what I'd prefer, change nights to evenings.",
         {"preferences": "In person. My shifts are three evenings, rotating."}),
        ("remove 'hold on the kettle' too, that was just me", {"life": "days are ok"}),
        ("also take out nobody hurts me", {"avoid": "my family is nice"}),
        ("pls take out the first step one thats embarassing", {"first_step": SKIPPED}),
        ("what helped: an ice pack. in my corner: Kai and my ma",
         {"helped": "an ice pack", "supports": "Kai and my ma"}),
        ("this list is chaos everything is one line off. off limits is my uncle. corner is just the cat",
         {"avoid": "my uncle", "supports": "the cat"}),
        ("change my goal to cut back and make new friends", {"goal": "cut back and make new friends"}),
        ("My name's Otto, use that. And put Joan died in May under why I'm here.",
         {"name": "Otto", "brings": EN["brings"] + ", Joan died in May"}),
        ("my name is Otto. put that", {"name": "Otto"}),
    ],
)  # fmt: skip
def test_C15_a_line_is_changed_however_it_is_put(text: str, changes: dict[str, str | None]) -> None:
    """By any of its names, by what stands in it, quoted or after a colon."""
    assert reworded(said(text, EN)) == changes


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("quita lo de dar pecho y lo de la leche please, no quiero q lo vean",
         {"also": "todavia le doy, Siga, por favor",
         "needs": "no"}),
        ("en qué quiero ayuda: cambialo por dormir mejor", {"needs": "dormir mejor"}),
        ("kita lo de k no tengo papeles, eso no", {"brings": "mi marido toma mucho"}),
        ("y no quiero q eso quede escrito. bórralo lo de dar pecho por favor",
         {"also": "todavia le doy, Siga, por favor"}),
        ("Donde dice con quién cuento, eso no es lo que le dije; cuento con mi prima Mela",
         {"supports": "cuento con mi prima Mela"}),
        ("Quite por favor 'Siga, por favor' y ponga que me llamo doña Inés.",
         {"also": "daña para dar pecho? todavia le doy", "name": "me llamo doña Inés"}),
        ("lo que también contó quítelo", {"also": UNASKED}),
        ("agregue a lo que me ha ayudado: la misa", {"helped": "mi perro, la misa"}),
        ("lo que me ha ayudado = la misa", {"helped": "la misa"}),
        ("ponga Rosa en vez de la comadre Tita", {"supports": "Rosa y el padre"}),
    ],
)  # fmt: skip
def test_C15_a_line_is_changed_in_spanish_however_it_is_put(text: str, changes: dict[str, str | None]) -> None:
    """As it is typed on a phone, too; and a command is never what the line says."""
    assert reworded(said(text, ES)) == changes


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("take out the harvest one", EN),
        ("remove 'the old mill'", EN),
        ("it should say my uncle", EN),
        ("change Harold to my uncle", EN),
        ("please put it back", EN),
        ("take out that line", EN),
        ("please delete this line", EN),
        ("quita lo de la cosecha", ES),
        ("borra esa línea", ES),
        ("debería decir mi tío", ES),
        ("y lo de whatsapp es como llamarme no como hablar conmigo, pero ya ni modo", ES),
    ],
)
def test_C15_of_a_line_that_nobody_finds_it_is_asked_which(text: str, lines: dict[str, str]) -> None:
    """Nothing is changed, and nothing said to be done."""
    assert reworded(said(text, lines)) == {}
    assert unclear(said(text, lines))


@pytest.mark.parametrize(
    "text",
    [
        "help is what i need", "my phone is broken", "i take two buses and put my kids first", "remove the pain",
        "take out my sister. i cried all night", "my days are long", "it should be better", "no quiero seguir así",
    ],
)  # fmt: skip
def test_what_is_told_under_the_summary_changes_no_line(text: str) -> None:
    """A story beside a change, a hope, a fact."""
    assert reworded(said(text, {**EN, "supports": "Al"})) == {}


@pytest.mark.parametrize(
    ("text", "question", "changes"),
    [
        ("actually scratch the aunt. i dont want her involved. just the cat", "avoid", {"supports": "the cat"}),
        ("Correction: that should be three evenings, not nights.", "contact",
         {"preferences": "In person. My shifts are three evenings, rotating."}),
        ("no that was about who's in my corner not the off limits thing. off limits is my uncle", "uses",
         {"avoid": "my uncle", "supports": f"{EN['supports']}, {EN['avoid']}"}),
        ("the last one is wrong", "uses", {}),
        ("it should be easier", "goal", {}),
        ("remove the bottle", "goal", {}),
        ("just the cat", "goal", {}),
        ("for help: someone kind", "needs", {}),
    ],
)  # fmt: skip
def test_B06_in_mid_question_the_line_meant_is_mended(text: str, question: str, changes: dict[str, str | None]) -> None:
    """And what may answer the question is left to it."""
    lines = {
        name: words for name, words in EN.items() if name not in (question, "brings" if question == "uses" else "")
    }
    assert reworded(said(text, lines, question)) == changes


def test_B06_the_last_change_is_undone() -> None:
    """Whole, or only the words that are wanted back; and an old change of several lines at once."""
    assert reworded(said("please put it back", {**EN, CHANGED: {"goal": "to sleep"}})) == {"goal": "to sleep"}
    assert reworded(said("devuélvalo", {**ES, CHANGED: {"also": None}})) == {"also": UNASKED}
    gone = {**EN, "also": UNASKED, CHANGED: {"also": EN["also"]}}
    assert reworded(said("Put that back: my wife Joan died", gone)) == {"also": "my wife Joan died"}
    told = 'You deleted my whole answer. "What brings you here" now reads "take out". Please put it back.'
    assert reworded(said(told, {**EN, CHANGED: {"brings": "all of it"}})) == {"brings": "all of it"}


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("no that was about my corner, not that", True), ("several errors. my name is Kit", True),
        ("eso no es lo que dije", True), ("change my name to Kit", False), ("cambie mi nombre a Zoe", False),
    ],
)  # fmt: skip
def test_who_says_that_it_was_written_down_wrong_is_owed_a_sorry(text: str, *, blamed: bool) -> None:
    """And who only changes their mind is not."""
    assert blames(text) is blamed


@pytest.mark.parametrize(
    "text", ["u didnt even take my number tho", "you never asked for my email. how will they write to me?",
             "nunca me pidió el número", "ni me preguntaron por mi correo"],
)  # fmt: skip
def test_who_was_never_asked_for_a_number_loses_nothing(text: str) -> None:
    """They are asked for it; and nothing is taken out by the word "take"."""
    assert lacks_a_way("text before 10", text)
    assert not lacks_a_way("555-0142", text)
    assert reworded(said(text, EN)) == {}
    assert field_meant(Heard(text, "remove_answer", None, EN)) is None
    assert field_meant(Heard("borre mi teléfono", "remove_answer", None, EN)) == "contact"


def test_a_text_in_plain_letters_keeps_its_words() -> None:
    """The spelling of a phone is undone for the rules, and stays as it was in what is kept."""
    found = InPlace.of("Kita,  lo de k no me llamo Zoë… ok")
    at = found.plain.index("que no me llamo zoe")

    assert found.plain == "quita, lo de que no me llamo zoe… ok"
    assert found.written(at, at + len("que no me llamo zoe")) == "k no me llamo Zoë"
    assert found.part(0, 6).trimmed(",").all() == "Kita"
    assert found.all() == found.text


@pytest.mark.parametrize(
    "text",
    [
        "i'm ready", "no es necesario", "soy veterano", "can i drop in", "quiero sacar cita", "switch me to a human",
        "what is the phone number", "cuál es su nombre", "debería ser más fuerte", "undo everything and restart",
        "deje eso quieto por ahora", "quíteme de la cola", "can you remove the card", "it should be easier",
        "me pueden quitar a mi niño", "por favor dígame que no llamó", "escriba en español",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_change_is_none(text: str) -> None:
    """It is heard as what it is, right under the summary too."""
    for lines in (EN, ES):
        heard = Heard(text, "", None, lines, last="action_show_summary", shown=True)
        assert reworded(heard) == {}
        assert not unclear(heard)


HELD = {
    "en": {"brings": "My knees, they ache. My uncle left, and the cat died", "supports": "my aunt and my uncle"},
    "es": {"brings": "me duelen las rodillas. mi tío se fue", "supports": "mi tía y mi tío"},
}


@pytest.mark.parametrize(
    ("locale", "text", "changes"),
    [
        ("en", "ok send it. but not the knees n not my uncle",
         {"brings": "they ache, and the cat died", "supports": "my aunt"}),
        ("en", "Send what you got then. Not the cat part", {"brings": "My knees, they ache. My uncle left"}),
        ("en", "send it minus what i said about the cat", {"brings": "My knees, they ache. My uncle left"}),
        ("en", "send it but not the horse", {}),
        ("es", "ya mándelo. pero no lo de las rodillas", {"brings": "mi tío se fue"}),
        ("es", "mándelo menos lo de mi tío", {"brings": "me duelen las rodillas", "supports": "mi tía"}),
        ("es", "mándelo sin lo del perro", {}),
    ],
)  # fmt: skip
def test_C15_what_shall_not_go_is_taken_out_of_what_goes(locale: str, text: str, changes: Mapping[str, object]) -> None:
    """From each line that holds it; what is found nowhere changes nothing, and is known to be held back."""
    for question in (None, "goal"):
        heard = said(text, HELD[locale], question)
        assert reworded(heard) == changes
        assert withholds(heard)


@pytest.mark.parametrize(
    "text",
    [
        "send it no more questions", "send it, not now", "don't send it. not the time", "not my uncle, my aunt",
        "mándelo sin más preguntas", "no lo mande. no mi tío", "sin mi tía no puedo",
    ],
)  # fmt: skip
def test_C15_nothing_else_is_held_back(text: str) -> None:
    """No order to send, or no part of what was told."""
    assert not any(withholds(said(text, lines)) for lines in HELD.values())


@pytest.mark.parametrize(
    "text",
    [
        "You get that number", "did you write down my friend's number", "what number are they gonna call",
        "what number do you have for me", "do you have my number", "you got my number?", "is my number written down",
        "si apunto el numero de lupe verdad? no el mio", "a que numero van a llamar?", "¿tiene mi número?",
        "¿qué número apuntó?", "¿sí le quedó el correo de mi hermana?",
    ],
)  # fmt: skip
def test_whether_a_number_was_taken_down_is_asked(text: str) -> None:
    """It is read back, and no answer to another question."""
    assert asks_of_the_way(text)


@pytest.mark.parametrize(
    "text",
    [
        "what number do I call", "do you have the number for AA", "my number is 555-0142", "you have my number wrong",
        "did you get my number from my ex", "what number do you call from", "they have my number",
        "¿a qué número llamo?", "¿tiene el número de un refugio?", "apunte mi número",
    ],
)  # fmt: skip
def test_another_number_is_not_theirs(text: str) -> None:
    """Nor is a number told, or a wish to put it down."""
    assert not asks_of_the_way(text)


@pytest.mark.parametrize(
    ("text", "lines"), [("take out that line", {"supports": "Al"}), ("quite esa línea", {"supports": "Tita"})]
)
def test_of_one_line_that_one_is_meant(text: str, lines: dict[str, str]) -> None:
    """Where the summary shows no other."""
    assert reworded(said(text, lines)) == {"supports": SKIPPED}


@pytest.mark.parametrize("text", ["take me off the line", "saque mi nombre de la fila"])
def test_the_waiting_line_is_no_line_of_the_summary(text: str) -> None:
    """Who would be out of it is heard as that."""
    assert reworded(said(text, EN)) == {}
    assert not unclear(said(text, EN))


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("my number is 555-0199", {"contact": "555-0199, text only, no voicemail"}),
        ("change my number to 555-0199, after 5", {"contact": "555-0199, text only, no voicemail, after 5"}),
        ("mi número es 555-0199", {"contact": "555-0199, text only, no voicemail"}),
        ("take out my number because he reads my texts", {"contact": SKIPPED}),
        ("quite mi numero porque mi esposo lo revisa", {"contact": SKIPPED}),
        ("change name to Sammy, number to 555-0199",
         {"name": "Sammy", "contact": "555-0199, text only, no voicemail"}),
    ],
)  # fmt: skip
def test_C15_a_new_number_keeps_what_there_is_to_mind(text: str, changes: dict[str, str]) -> None:
    """Whoever answers that phone is no less of a danger, and any reason is one for a number to go."""
    lines = {"name": "Sam", "contact": "555-0142, text only, no voicemail", "goal": "rest"}
    assert reworded(Heard(text, "", None, lines, last="action_show_summary", shown=True)) == changes


def test_C15_what_was_said_to_the_chat_stands_in_no_line() -> None:
    """An order put right is none of a name."""
    assert righted(Heard("i said stop, not please", "", None, {"name": "Sam"})) == {}
    assert righted(Heard("le dije alto, no siga", "", None, {"name": "Sam"})) == {}


@pytest.mark.parametrize(
    ("text", "stands_there"),
    [("is my number in there?", IN_THERE), ("did my email go in there?", NOT_IN_THERE)],
)
def test_C15_a_line_asked_for_by_its_name_is_found(text: str, stands_there: str) -> None:
    """A number is there where one stands, an address where one stands."""
    heard = Heard(text, "", None, {"contact": "555-0142, text only"}, last="action_show_summary", shown=True)
    assert stands(heard) == stands_there
