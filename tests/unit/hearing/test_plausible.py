"""Guesses that would hurt if they were wrong need something in the words that bears them out."""

import pytest

from bot.hearing.answers.topics import topic_of
from bot.hearing.moves import asks_how_to_help, hopes_safely, reconsidered, tell_nobody
from bot.hearing.plausible import plausible


@pytest.mark.parametrize(
    "text", ["got out 9 days ago. 33", "3.4 gpa", "im 20", "6 or 7 a night, up till 4", "tengo 67 años", "I'm 44."]
)
@pytest.mark.parametrize("question", [None, "brings"])
def test_a_number_that_is_no_childs_age_is_not_taken_for_one(text: str, question: str | None) -> None:
    """A grown person is never told what happens with people under 18."""
    assert reconsidered(text, "underage", 0.99, question, 8) in ("share", "answer")


@pytest.mark.parametrize("text", ["im 16", "i'm a minor", "im in 10th grade", "tengo 15", "my parents can't know"])
def test_whoever_says_so_is_heard(text: str) -> None:
    """With an age, or in words without a number."""
    assert plausible(text, "underage")


@pytest.mark.parametrize(
    "text",
    [
        "im a school counselor. do you have a flyer on suicide prevention",
        "I'm a teacher at a middle school, do you have handouts",
        "writing a paper on suicide rates in teens, any sources?",
        "soy maestra de secundaria, ¿tienen folletos?",
    ],
)
def test_who_works_at_a_school_is_no_pupil_there(text: str) -> None:
    """What one does for a living is no age."""
    assert not plausible(text, "underage")


@pytest.mark.parametrize(
    "text", ["im 15 my teacher said to write", "im a teacher's kid and im 15", "soy de secundaria"]
)
def test_a_pupil_who_names_a_teacher_is_heard(text: str) -> None:
    """The age stands beside whoever is named."""
    assert plausible(text, "underage")


@pytest.mark.parametrize(
    "text", ["I still put out two cups in the morning", "is it normal that i feel dumb for asking"]
)
def test_nobody_is_warned_of_stopping_who_did_not_speak_of_it(text: str) -> None:
    """Grief is no withdrawal."""
    assert not plausible(text, "withdrawal")


@pytest.mark.parametrize("text", ["can i quit cold turkey", "tengo miedo de dejarlas de golpe", "i shake all night"])
def test_stopping_is_heard(text: str) -> None:
    """In both languages."""
    assert plausible(text, "withdrawal")


@pytest.mark.parametrize(
    "text",
    [
        "i ran out of my xanax and feel horrible",
        "no methadone since friday and i hurt all over",
        "day two without drinking and i can't sleep",
        "i throw up every morning til i drink",
        "im in wds",
        "me tiemblan las manos si no tomo",
        "se me acabaron las pastillas y me siento horrible",
        "llevo dos días sin tomar y vomito",
        "ando rompiendo en frío",
    ],
)
def test_a_body_without_what_it_is_used_to_is_heard(text: str) -> None:
    """Nobody says the word for it, and all the same stopping at once can be dangerous."""
    assert plausible(text, "withdrawal")


@pytest.mark.parametrize(
    "text", ["i sleep badly since my wife died", "my hands shake just typing", "tiemblo al escribir"]
)
def test_a_want_of_something_else_is_no_stopping(text: str) -> None:
    """What is missing has to be something that is used."""
    assert not plausible(text, "withdrawal")


@pytest.mark.parametrize(
    "text",
    [
        "17 here",
        "i turn 18 next year",
        "almost 18 but not yet",
        "im in 9th",
        "todavía no cumplo 18",
        "soy un chavo de 15",
    ],
)
def test_an_age_is_heard_however_it_is_told(text: str) -> None:
    """Also without "I'm" and without "years"."""
    assert plausible(text, "underage")


@pytest.mark.parametrize(
    "text", ["my son is 16", "i was 16 when my dad left", "17 days sober", "12 beers", "turned 18 in 99"]
)
def test_no_other_number_is_ones_own_age(text: str) -> None:
    """Neither another's, nor one of long ago, nor days or glasses."""
    assert not plausible(text, "underage")


def test_someone_who_passed_is_a_loss_and_a_test_is_none() -> None:
    """A loss comes before the family it is in."""
    assert topic_of("My wife Ruth passed in April") == "grief"
    assert topic_of("my daughter passed her test") == "family"


@pytest.mark.parametrize(
    "text",
    [
        "im not drunk",
        "cant do it drunk, that was the point",
        "i was drunk last night",
        "when i get drunk i call her",
        "im drunk all the time lately",
        "no i'm sober. i havent had anything",
        "no estoy borracho",
        "no puedo hacerlo tomado, de eso se trataba",
        "anoche andaba bien tomada",
        "cuando ando pedo le llamo",
    ],
)
@pytest.mark.parametrize("question", [None, "supports"])
def test_drunk_denied_or_at_another_time_is_not_drunk_now(text: str, question: str | None) -> None:
    """A denial wins over a guess, however sure: nobody is told to watch their breath who is sober."""
    assert reconsidered(text, "drunk", 0.98, question, 8) in ("share", "answer")


@pytest.mark.parametrize(
    "text",
    [
        "about two bottles, sometimes three", "i use and vape too much, my coach made me come", "so hungry lol sorry",
        "sorry, the last digits are 7702, i typed 7720", "help me keep it together before my shift",
        "como tres copas, a veces más", "fumo demasiada mota, me mandó mi tía", "tengo mucha hambre jaja perdón",
    ],
)  # fmt: skip
def test_a_habit_or_a_slip_is_not_drunk_now(text: str) -> None:
    """How much it is on most days, hunger, a number that was mistyped: nobody is told to watch their breath."""
    assert not plausible(text, "drunk")


@pytest.mark.parametrize(
    "text",
    [
        "im drunk",
        "i drink too much and im drunk now",
        "i smoke too much and im so high right now",
        "ando bien loco, fumé",
        "i took some edibles and theyre hitting",
        "my words are slurring",
        "cant type srry",
        "i was drunk last night and still am",
        "im not that drunk",
        "im not drunk, just had 6 beers",
        "can i write when im drunk",
        "i'm not sober right now",
        "i only write when i'm drunk and i am",
        "estoy borracha ahorita",
        "no estoy tan borracho",
        "anoche andaba tomado y sigo",
    ],
)
def test_drunk_now_is_heard(text: str) -> None:
    """The one sentence about the breath is said once too often rather than not at all."""
    assert plausible(text, "drunk")


@pytest.mark.parametrize(
    "text",
    [
        "my dad misgendered me when his clinic friends were there… so i drank",
        "they laughed, and who stayed home. then i drank",
        "me trataron de ella, y que bonito dijeron. por eso tomé",
    ],
)
def test_what_is_told_asks_after_no_patient(text: str) -> None:
    """Without a mark, what somebody tells of themselves is no question about anyone."""
    assert not plausible(text, "is_patient_here")
    assert plausible(text + " is he a patient there?", "is_patient_here")


@pytest.mark.parametrize("text", ["nunca lo ago delante de ella", "i never do it in front of her", "no tomo en casa"])
def test_a_habit_asks_for_no_secret(text: str) -> None:
    """What is told is met as that, and a wish is still one."""
    assert not plausible(text, "is_private")
    assert plausible("no le diga a nadie", "is_private")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        (
            "I dont know if this is the right place. its my grandson, he is 17, he doesnt want to eat",
            "for_someone_else",
        ),
        ("no sé qué hacer. es por mi hija, ya no come", "for_someone_else"),
        ("i dont know what to say. its my job and my kids", "share"),
    ],
)
def test_a_first_cry_for_another_is_heard_as_that_however_weak_the_guess(text: str, intent: str) -> None:
    """It says so itself."""
    assert reconsidered(text, "ambivalent", 0.3, None, 8) == intent


@pytest.mark.parametrize(
    "text",
    [
        "who would i even call", "i eat dinner talking to the tv", "my phone never rings", "all my friends moved on",
        "i don't belong anywhere", "no tengo con quién hablar", "vivo lejos de mi familia",
        "hablo con las paredes de mi casa",
    ],
)  # fmt: skip
def test_being_alone_is_heard_in_the_words_people_have_for_it(text: str) -> None:
    """Few who are alone write that they are."""
    assert plausible(text, "feel_alone")


@pytest.mark.parametrize("text", ["i hate my boss so much", "they all do it, the whole crew", "me duele la espalda"])
def test_who_speaks_of_something_else_is_not_told_that_they_are_alone(text: str) -> None:
    """A guess about it needs a word of it."""
    assert not plausible(text, "feel_alone")


@pytest.mark.parametrize(
    "text",
    [
        "tbh i cannot stop drinking", "i just can't quit weed", "ive tried but i could never stop using pills",
        "no logro dejar la cerveza", "ya no puedo dejar de fumar cristal", "tomo, y ¿atienden sin seguro?",
    ],
)  # fmt: skip
def test_who_cannot_stop_is_not_stopping(text: str) -> None:
    """Nor is who asks about a visit beside it: no warning about stopping all at once."""
    assert not plausible(text, "withdrawal")


@pytest.mark.parametrize(
    "text", ["i can't stop drinking without the shakes", "no puedo dejar de tomar porque me dan escalofríos"]
)
def test_a_body_that_cannot_go_without_is_heard(text: str) -> None:
    """Unable to stop for what the body does then: that is dangerous all the same."""
    assert plausible(text, "withdrawal")


@pytest.mark.parametrize("text", ["the house echoes since they all moved out", "la casa hace eco desde que se fueron"])
def test_a_sure_guess_of_being_alone_needs_no_word_of_it(text: str) -> None:
    """It is met with comfort and nothing else; a guess that is not sure stays something told."""
    assert reconsidered(text, "feel_alone", 0.95, None, 20) is None
    assert reconsidered(text, "feel_alone", 0.7, None, 20) == "share"


@pytest.mark.parametrize(("left_out", "taken_back"), [
    ("please leave my father out of it", "please erase what i said"),
    ("dejen a mi papá fuera de esto", "borre lo que dije"),
])  # fmt: skip
def test_to_leave_something_out_is_the_answer_to_what_should_stay_out(left_out: str, taken_back: str) -> None:
    """However sure the guess that it takes an answer back; one that names what was said does."""
    assert reconsidered(left_out, "remove_answer", 0.99, "avoid", 8) == "answer"
    assert reconsidered(taken_back, "remove_answer", 0.99, "avoid", 8) is None


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("get off the subs someday but only safely", True),
        ("quiero dejar las pastillas poco a poco y con ayuda", True),
        ("get off methadone", False),
        ("stop safely, i shake when i dont drink", False),
        ("can i stop safely?", False),
    ],
)
def test_a_hope_to_stop_safely_is_a_hope(text: str, *, so: bool) -> None:
    """What would be said to it is known; a body that shakes, and a question, go before it."""
    assert hopes_safely(text, "goal") is so
    assert not hopes_safely(text, "uses")


@pytest.mark.parametrize(
    "text",
    [
        "get off this earth someday",
        "dejar de vivir algun dia",
        "quit life someday",
        "stop waking up one day",
        "be off this planet one day",
        "quitarme la vida poco a poco",
        "dejar de existir algún día",
        "dejar de comer poco a poco",
        "get off the subs but im throwing up, slowly",
        "stop the pills slowly, i shake",
    ],
)
def test_the_end_of_a_life_is_never_a_certain_answer(text: str) -> None:
    """Only what is drunk or used is stopped safely; whatever else is said with it, a guess may rise to help."""
    assert not hopes_safely(text, "goal")


@pytest.mark.parametrize(
    "text", ["i want to quit drinking someday", "dejar de tomar poco a poco", "get off methadone and xanax slowly"]
)
def test_what_is_stopped_is_named(text: str) -> None:
    """Then the hope is plain."""
    assert hopes_safely(text, "goal")


@pytest.mark.parametrize(
    "text",
    [
        "que no le digan nada a mi oficial de probatoria",
        "no le cuenten a mi ex",
        "por favor no le avisen nada de esto a mi patrón",
        "dont tell my PO anything",
        "please don't say anything to my landlord",
        "nobody tells my ex about this",
    ],
)
def test_whom_to_tell_nothing_answers_what_to_leave_alone(text: str) -> None:
    """It is filed as what the team is to mind, and not only met with what is private."""
    assert tell_nobody(text, "avoid")
    assert not tell_nobody(text, None)
    assert not tell_nobody(text, "supports")


@pytest.mark.parametrize(
    "text",
    [
        "will you tell my PO?",
        "le van a decir a mi patrón?",
        "don't tell me that",
        "no me digan nada",
        "no le digo a mi esposo",
        "my ex never tells my kids the truth about it and i cannot stand that any more",
    ],
)
def test_a_question_and_what_is_told_of_a_life_are_none(text: str) -> None:
    """A question gets its answer, and a story stays an answer as ever."""
    assert not tell_nobody(text, "avoid")


@pytest.mark.parametrize(
    "text",
    [
        "mi sobrino usa fentanilo, cómo lo ayudo?",
        "como ayudo a mi hija que usa drogas",
        "que puedo hacer por mi hermana, fuma cristal",
        "my brother uses fentanyl, how do i help him?",
        "how can I help my husband stop drinking",
    ],
)
def test_how_to_help_somebody_close_is_no_unknown_question(text: str) -> None:
    """It is met as what is written for another."""
    assert asks_how_to_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "how do i help my son with withdrawal from fentanyl",
        "mi hijo no despierta, usó fentanilo, como lo ayudo",
        "how do i help my son with homework",
        "my sister helps me stop drinking",
        "cómo me ayudo a mí",
    ],
)
def test_what_is_asked_of_a_body_or_of_something_else_is_not_that(text: str) -> None:
    """There are other words for it, and some that are urgent."""
    assert not asks_how_to_help(text)
