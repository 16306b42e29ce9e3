"""What may send what was told, what is asked of it, and what wants it back: the words alone."""

from __future__ import annotations

from typing import Any

import pytest

from bot.hearing.answers.taking import SKIPPED, Heard
from bot.hearing.changes.rewording import reworded
from bot.hearing.changes.righting import righted
from bot.hearing.wishes.consent import SHOWN, agrees
from bot.hearing.wishes.going_on import comes_back, wants_questions_in_line
from bot.hearing.wishes.in_line import asks_of_the_line
from bot.hearing.wishes.sending import asks_again, asks_of_sending, takes_back
from bot.hearing.wishes.steering import consents, sends, steered


def heard(text: str, question: str | None = None, **more: Any) -> Heard:
    """Return a message as the dialogue hears it."""
    return Heard(text, "", question, {}, **more)


@pytest.mark.parametrize(
    "text", ["yes", "Yes please", "ok, go ahead", "that's right", "sí", "claro que sí, por favor", "dale", "\U0001f44d"]
)
def test_C15_a_plain_yes_is_one(text: str) -> None:
    """In a few ways to say it, and nothing besides."""
    assert agrees(text)


@pytest.mark.parametrize(
    "text", ["yes?", "yes but who reads it", "i guess", "maybe yes", "supongo que sí", "sí pero después", "no", "ok if"]
)
def test_C15_a_maybe_is_none(text: str) -> None:
    """A question, a doubt and a yes with a but."""
    assert not agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        "send it?", "will you send it?", "send it if my sister says ok", "when i say so, send it", "send it, no wait",
        "send it. actually wait", "send it but take out my name", "take out my number. send it", "who sees it? send it",
        "¿lo mando?", "mándelo si mi hermana dice que sí", "cuando yo diga, mándelo", "mándelo, no espere",
        "ya lo mandé", "ya lo mande", "quite mi nombre y mándelo", "mándelo pero sin mi nombre", "mándelo, mejor no",
    ],
)  # fmt: skip
def test_C15_an_order_with_a_question_a_condition_or_a_change_sends_nothing(text: str) -> None:
    """What was seen is not what is wished for, or it is not wished for yet."""
    assert not sends(text)


@pytest.mark.parametrize(
    "text",
    ["send it, no more questions", "can you send it?", "sí, mándelo", "si mándelo", "que lo mande", "no, send it"],
)
def test_C15_a_plain_order_still_sends(text: str) -> None:
    """Asked politely, after a yes, or with an end to the questions."""
    assert sends(text)


@pytest.mark.parametrize(
    "text", ["do i have to send it", "what if i never send it", "qué pasa si no lo mando", "tengo que mandarlo?"]
)
def test_C15_what_sending_is_may_be_asked_anywhere(text: str) -> None:
    """With a question on the table or without."""
    assert asks_of_sending(heard(text))
    assert asks_of_sending(heard(text, "goal"))


@pytest.mark.parametrize(
    "text",
    [
        "did you send it", "will they call me if i send it", "do you send it to my boss", "my ex sends it to a judge",
        "will they send the kids away", "i dont want to send them back", "do they send this kid home",
        "why did they send me that", "si los mando a la escuela", "el juez me lo mandó", "no lo mando a dormir",
        "send help", "should i send him money", "i want to stop sending money to my son", "cuándo llaman si lo mando",
    ],
)  # fmt: skip
def test_what_has_an_answer_of_its_own_is_left(text: str) -> None:
    """Whether it went, who else is told, how long it takes; and what is about somebody else."""
    assert not asks_of_sending(heard(text))
    assert not asks_of_sending(heard(text, "brings"))


@pytest.mark.parametrize(
    "text", ["take it back", "i never said to send it", "delete it", "bórrelo", "no lo quería mandar"]
)
def test_C15_what_went_is_wanted_back(text: str) -> None:
    """Only after it went; in mid-question a short "delete it" is about a line."""
    assert takes_back(heard(text, sent=True))
    assert not takes_back(heard(text))
    assert not takes_back(heard(text, "goal", sent=True))


def test_under_a_summary_delete_it_may_mean_a_line() -> None:
    """What says that it is about the sending is heard there, too."""
    assert not takes_back(heard("delete it", sent=True, last=SHOWN))
    assert takes_back(heard("delete what i sent", sent=True, last=SHOWN))


@pytest.mark.parametrize(
    "text",
    [
        "asi si. lo mando", "así sí, lo mando", "ok lo mando", "lo mando ya", "sí, lo envío", "gracias, lo mando",
        "asi queda bien. mandelo", "ahora si. envielo", "si quiero q lo mande. ya se mando o no?",
        "yes i'll send it", "that's better. sending it now", "im sending it", "much better, send it",
        "whatever. just send it. send it", "send it please", "yes send it. did it go?",
        "sending again to be safe. yes send",
    ],
)  # fmt: skip
def test_C15_a_yes_in_plain_words_is_one_right_under_the_summary(text: str) -> None:
    """Also of who says that they send it themselves, or asks in the same breath whether it went."""
    assert consents(text) or sends(text)


@pytest.mark.parametrize(
    "text",
    [
        "lo mando?", "¿lo mando?", "lo mandó", "ya lo mandé", "lo mando mañana", "lo mando despues", "casi lo mando",
        "y si lo mando", "si lo mando quien lo ve", "mejor no lo mando", "mejor lo mando otro dia", "lo mando o no",
        "no se si lo mando", "lo mando a la escuela", "lo mando pero quite mi nombre", "asi si", "ya se mando o no?",
        "i'll send it later", "i'll send it when my sister is back", "i was sending it", "better not send it",
        "sending it scares me", "i think i'll send it", "maybe i'll send it", "that's better", "did it go?",
        "yes send it. wait is my name in there",
    ],
)  # fmt: skip
def test_C15_a_question_a_later_and_a_maybe_are_no_yes_there_either(text: str) -> None:
    """Nor what was sent before, what is sent elsewhere, and what only praises how it stands now."""
    assert not consents(text)
    assert not sends(text)


@pytest.mark.parametrize("text", ["did it go?", "wait did it go", "ya se mando o no?", "ya se mando o no"])
def test_C15_who_asks_whether_it_went_is_told_so(text: str) -> None:
    """A mark is needed in Spanish, or its "or not"."""
    assert steered(text, None, waiting=False) == "did_it_go"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("didnt i already send? do i have to send again", True),
        ("i thought i sent it", True),
        ("so do i have to send it again or what", True),
        ("should i resend it?", True),
        ("ya lo habia mandado, no?", True),
        ("¿tengo que mandarlo otra vez?", True),
        ("lo tengo que volver a enviar?", True),
        ("do i have to send it", False),
        ("do i have to send my kid again", False),
        ("i already sent the rent", False),
        ("no lo mande", False),
        ("ya mande a los niños", False),
        ("tengo que mandar dinero otra vez", False),
    ],
)
def test_C15_who_sent_it_and_asks_if_it_must_go_again_hears_what_stands(text: str, asks: bool) -> None:
    """And only of what went: before that nobody sent anything."""
    assert asks_again(heard(text, sent=True)) is asks
    assert not asks_again(heard(text))


@pytest.mark.parametrize(
    "text",
    [
        "botar es tirarlas. q me deshago de ellas", "quiero deshacerme de las pastillas", "las voy a tirar",
        "voy a devolver las pastillas", "necesito retirarlas de la casa", "bórrelas de mi vida", "deshago la cama",
        "i want to get them back", "i'm getting rid of them", "bring them back home", "im throwing them out",
    ],
)  # fmt: skip
def test_what_is_thrown_away_undoes_no_sending(text: str) -> None:
    """An undo means what went: pills, children and promises are got rid of, or back, too."""
    assert not takes_back(heard(text, sent=True))


@pytest.mark.parametrize("text", ["deshaga el envío", "quiero deshacer lo que mandé", "devuélvame mis respuestas"])
def test_C15_an_undo_that_names_what_went_is_one(text: str) -> None:
    """By any of its names."""
    assert takes_back(heard(text, sent=True))


# --- changed before it goes, and after ---

LINES = {
    "helped": "walks",
    "supports": "my sister, my cousin Al",
    "goal": "to sleep, not waking up at 4",
    "first_step": "call mi primo",
    "contact": "text 555-0142",
    "name": "Lupita",
}


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("send it but take out my name", {"name": SKIPPED}),
        ("remove my number and send it", {"contact": SKIPPED}),
        ("send it with my name as Kit", {"name": "Kit"}),
        ("the name is kit, not that. change it", {"name": "kit"}),
        ("my name is wrong, it's Kit", {"name": "Kit"}),
        ("also remove first step, and the goal", {"first_step": SKIPPED, "goal": SKIPPED}),
        ("its Dara. take out the part about not waking up", {"name": "Dara", "goal": "to sleep"}),
        ("take Al out of who is in my corner", {"supports": "my sister"}),
        ("my first step is a meeting", {"first_step": "a meeting"}),
        ("cambia mi nombre, es Lupe. y el primer paso quitalo", {"name": "Lupe", "first_step": SKIPPED}),
        ("ya mandalo pero con mi nombre bien, Lupe", {"name": "Lupe"}),
        ("mándelo pero quite mi nombre", {"name": SKIPPED}),
        ("el nombre es Lupe, no Lupita", {"name": "Lupe"}),
        ("kiero mandar… pero kita lo de mi primo d primer paso. mi primer paso es ir a una cita",
         {"first_step": "ir a una cita"}),
        ("send it", {}),
        ("it's hard", {}),
        ("its Friday", {}),
        ("my name is a problem", {}),
        ("my name is Kit and my stepdad comes in at night", {}),
    ],
)  # fmt: skip
def test_C15_a_line_is_changed_in_words_under_the_summary(text: str, changes: dict[str, str]) -> None:
    """Beside an order to send, too: then the order waits."""
    assert reworded(Heard(text, "", None, LINES, last=SHOWN)) == changes
    if changes:
        assert not sends(text)


@pytest.mark.parametrize("text", ["my name is Kit", "my first step is a meeting", "its Dara"])
def test_what_is_told_with_no_summary_on_the_table_is_told(text: str) -> None:
    """Without a word that something is wrong no line is changed."""
    assert reworded(Heard(text, "", None, LINES)) == {}


@pytest.mark.parametrize(
    ("text", "slots", "after"),
    [
        ("actually change that, not wife. partner, theo", {"supports": "my wife"}, {"supports": "my partner, theo"}),
        ("actually change that, not wife. partner, theo", {"supports": "Sam"}, {"supports": "partner, theo"}),
        ("not that, i meant my brother", {"supports": "my mom"}, {"supports": "my brother"}),
        ("eso no, quise decir mi hermano", {"supports": "mi mamá"}, {"supports": "mi hermano"}),
        ("cambie eso, no es mi esposa. mi pareja, Teo", {"supports": "mi esposa"}, {"supports": "mi pareja, Teo"}),
        ("not my mom, my dad", {"supports": "my mom"}, {}),
        ("change that, not my job", {"supports": "Sam"}, {}),
        ("not that, i meant it", {}, {}),
    ],
)
def test_B06_change_that_is_about_the_last_answer(text: str, slots: dict[str, str], after: dict[str, str]) -> None:
    """Or about the one that has the wrong word: never an answer to the question on the table."""
    assert righted(Heard(text, "", "goal", slots)) == after


@pytest.mark.parametrize("text", ["im back", "ok I'm back now", "ya regresé", "ya volví", "aquí estoy otra vez"])
def test_who_comes_back_from_a_pause_goes_on(text: str) -> None:
    """Where there was one, and a talk to go on with."""
    assert comes_back(Heard(text, "", None, {"talk_begun": True}, last="utter_pause"))
    assert not comes_back(Heard(text, "", None, {"talk_begun": True}, last="utter_goodbye"))
    assert not comes_back(Heard(f"{text} at the bottle", "", None, {"talk_begun": True}, last="utter_pause"))


@pytest.mark.parametrize(
    "text", ["can i answer ur questions while i wait", "puedo contestar sus preguntas mientras espero"]
)
def test_questions_in_line_may_be_asked_for(text: str) -> None:
    """And who asks how long, with a reason, asks of the line."""
    assert wants_questions_in_line(text)
    assert not wants_questions_in_line("i cried while i was waiting, can you answer")
    assert asks_of_the_line("how long. i have another shift at 7")
    assert asks_of_the_line("cuánto tiempo. tengo otro turno a las 7")
    assert not asks_of_the_line("how long does it take to stop shaking")


@pytest.mark.parametrize(
    "text",
    [
        "whatever just send it", "Alright send it", "yea send", "all right, send it over", "i guess send it",
        "That looks right to me now, so yes, please do pass it on, and thank you for being patient with me.",
        "I would like it to go to the team, please.", "I'd like that sent to your team", "let it go to the clinic",
        "It all reads fine, so please go ahead and send it off to them, dear, and thank you.",
        "quiero que llegue al equipo por favor", "Me gustaría que lo reciba el equipo, gracias.",
        "todo se ve bien, así que sí, envíelo por favor y gracias por la paciencia",
    ],
)  # fmt: skip
def test_C15_an_order_to_send_is_heard_in_a_long_and_in_a_curt_sentence(text: str) -> None:
    """Politeness around it, or none."""
    assert sends(text)


@pytest.mark.parametrize(
    "text",
    [
        "send it and add my aunt", "add no calls on Sundays. then send", "put the cat under what helped then send it",
        "mándalo y agrega a mi tía", "ponga lo de la misa, luego mándelo", "i would like it to go away",
        "i want it to go to my doctor", "quiero que lo tenga mi doctora", "whatever, don't send it",
        "That does not look right to me, so please pass it on later if you would",
    ],
)  # fmt: skip
def test_C15_what_adds_something_or_means_another_sends_nothing(text: str) -> None:
    """What was seen is then not what shall go."""
    assert not sends(text)
