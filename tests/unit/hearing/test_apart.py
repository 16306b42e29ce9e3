"""What is told, apart from what is asked of the chat and said of the talk: must-hit and must-miss, both languages."""

from __future__ import annotations

import pytest

from bot.hearing.answers.all_clear import takes_back
from bot.hearing.answers.calling import called
from bot.hearing.answers.filing import filed, filing, strayed
from bot.hearing.answers.passed_over import shrugged
from bot.hearing.answers.straying import strays_to
from bot.hearing.answers.taking import Heard
from bot.hearing.beside import entities
from bot.hearing.wishes.apart import answers_beside, apart, not_told

ALARMING = "some nights i want to kill myself"


def told(question: str | None, text: str) -> str:
    """Return what is told of a text."""
    return apart(text, question).told


@pytest.mark.parametrize(
    ("question", "text", "kept"),
    [
        ("helped", "my kid keeps me upright. is my kid gonna get taken bc of this", "my kid keeps me upright"),
        ("helped", "my garden, honestly. will you guys tell my husband", "my garden, honestly"),
        ("goal", "to sleep through. do u guys do suboxone", "to sleep through"),
        ("goal", "sleep, and do you take medicaid", "sleep"),
        ("needs", "the getting sick part. if i just stop cold turkey what happens", "the getting sick part"),
        ("avoid", "my ex. the person i meet?? so somebody sees this w my name", "my ex"),
        ("contact", "text after 8 a.m. who sees the number", "text after 8 a.m"),
        ("first_step", "call my sister. what happens after i send this", "call my sister"),
        ("helped", "mi hija. me la pueden quitar?", "mi hija"),
        ("goal", "quiero dormir, y cuanto cuesta esto", "quiero dormir"),
        ("avoid", "mi ex. quien lee esto", "mi ex"),
        ("brings", "¿cuánto dura esto? bebo desde que murió mi papá", "bebo desde que murió mi papá"),
        ("helped", "pero como q me ha ayudado, pues mis hijos nada mas", "pues mis hijos nada mas"),
        ("supports", "you skipped past the last question. my sister mel", "my sister mel"),
        ("supports", "mi comadre. y eso que le pregunte del sudor no era respuesta", "mi comadre"),
        (None, "a pint a day. there. wrote it down for you", "a pint a day"),
    ],
)
def test_what_is_asked_or_said_of_the_talk_is_cut(question: str | None, text: str, kept: str) -> None:
    """The rest stays as it was written."""
    assert told(question, text) == kept


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("supports", "you didnt answer"),
        ("contact", "you forgot the dad thing"),
        ("name", "change the sister one"),
        ("avoid", "have i answered who's in my corner? i said danny"),
        ("for_whom", "dale las preguntas pues"),
        ("goal", "no me contesto lo de mis niños"),
        ("needs", "se le olvido lo de mi papa"),
        (None, "no i was askin YOU. theres one you never asked. how much i drink"),
        (None, "whoa i didnt ask for a person. dont put me in any line"),
        (None, "pero me los pueden quitar si yo digo q tomo?? eso es lo q me da miedo"),
        (None, "yo no pedi ninguna fila"),
        (None, "si estoy a salvo"),
        (None, "yes im safe"),
    ],
)
def test_nothing_is_told(question: str | None, text: str) -> None:
    """Where all of it asks or protests, nothing is left to file."""
    assert told(question, text) == ""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("supports", "who would i even call"),
        ("supports", "my sister?"),
        ("supports", "quién sabe"),
        ("brings", "what isnt wrong"),
        ("goal", "who knows"),
        ("brings", "i ask myself why every night"),
        ("brings", "me pregunto por qué sigo tomando"),
        ("brings", "my mom drinks and so do i"),
        ("brings", "what am i even doing with my life"),
        ("brings", "como puedo vivir asi"),
        ("brings", "i don't know what to do and how to stop"),
        ("preferences", "could it be a woman?"),
        ("contact", "can you text me instead?"),
        ("brings", "is it bad that i drink a fifth a day"),
        ("brings", "will it ever stop hurting since my son died"),
        ("avoid", "dont put me in a group"),
        ("helped", "he always said keep going"),
        ("supports", "my brother never answered"),
        ("brings", "i said it to my wife and she left"),
        ("life", "i get up, i go to work, i drink"),
        ("brings", ALARMING),
    ],
)
def test_what_is_an_answer_is_left_whole(question: str, text: str) -> None:
    """A question put to nobody, a wish and a cry are answers."""
    assert told(question, text) == text


def test_where_nothing_is_left_it_asks_or_protests() -> None:
    """It is heard as what it is, and the question on the table stands."""
    assert not_told(Heard("how long does it take, is it free", "answer", "goal", {})) is not None
    assert not_told(Heard("you forgot the dad thing", "answer", "contact", {})) == "feedback"
    assert not_told(Heard("se le olvido lo de mi papa", "answer", "contact", {})) == "feedback"
    assert not_told(Heard("my sister. is it free", "answer", "supports", {})) is None


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("avoid", "you skipped past the last question. dont bring up my dad"),
        ("name", "D. just D. are you gonna put my real name anywhere"),
        ("name", "Lupe. quien lee esto"),
    ],
)
def test_an_answer_beside_a_question_or_a_protest_is_one(question: str, text: str) -> None:
    """What was answered in so many words is not asked again."""
    assert answers_beside(Heard(text, "skip", question, {}))


def test_the_question_beside_an_answer_is_neither_filed_nor_passed_over() -> None:
    """It is answered, or kept for staff."""
    heard = Heard("to sleep through. do u guys do suboxone", "answer", "goal", {})
    found = {entity["entity"]: entity["value"] for entity in entities({}, heard)}
    assert found["goal"] == "to sleep through"
    assert found["asks"]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("helped", "tomo casi diario, tequila o lo q haya. como 4 o 5 vasos"),
        ("helped", "i drink every night, like a bottle of wine"),
        ("helped", "i guess the panic attacks? and smoking too much weed"),
        ("goal", "i used last nite. been clean like 8 months till thursday"),
        ("avoid", "i did a couple percs on top of it. nose aint stopped bleeding since"),
        ("supports", "recai. anoche tome otra vez"),
        ("supports", "since like march. started in my last semester"),
        ("supports", "empezo en marzo"),
    ],
)
def test_trouble_told_to_another_question_is_what_brings_them(question: str, text: str) -> None:
    """It goes where a clinician looks for it."""
    heard = Heard(text, "answer", question, {})
    assert strayed(heard) == "noted"
    assert filing(heard) == {"brings": text}
    assert strayed(Heard(text, "answer", question, {"brings": text})) is None, "said twice, it answers"


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("helped", "jim beam mostly. only fella who still comes by"),
        ("helped", "i drink every night, it helps me sleep"),
        ("helped", "tomo diario y me calma"),
        ("helped", "walking when i get panic attacks"),
        ("helped", "since my dog came it is better"),
        ("goal", "i used again last week and i want to stop"),
        ("goal", "recai ayer, quiero dejarlo"),
        ("avoid", "that i used last week"),
        ("avoid", "my drinking"),
        ("supports", "i drank with my brother last night, he is there"),
        ("brings", "i used last night"),
        ("uses", "i drink every night"),
    ],
)
def test_what_may_answer_does(question: str, text: str) -> None:
    """Trouble that fits the question on the table stays with it."""
    assert strays_to(Heard(text, "answer", question, {})) is None


@pytest.mark.parametrize("text", ["meh.", "whatever", "idk", "equis mano", "pa que", "no sé", "idk man", "quién sabe"])
def test_a_shrug_is_no_answer(text: str) -> None:
    """It passes the question over, and nothing is filed."""
    assert shrugged(Heard(text, "answer", "helped", {}))
    assert not shrugged(Heard(text, "share", None, {}))


@pytest.mark.parametrize(
    "text",
    [
        "id rather not", "no, id rather not say",
        "i'd rather not say", "prefer not to", "thats private", "um, it's personal, sorry",
        "none of your business", "no thanks", "prefiero no", "mejor no digo", "eso es privado", "no, gracias",
        "pues prefiero no contestar eso", "no quiero decirlo",
    ],
)  # fmt: skip
@pytest.mark.parametrize("question", ["helped", "supports", "goal", "uses", "contact", "preferences"])
def test_a_refusal_is_no_answer(text: str, question: str) -> None:
    """Who keeps it to themselves is not asked again, and nothing of it is filed as theirs."""
    assert shrugged(Heard(text, "answer", question, {}))
    assert not shrugged(Heard(text, "deny", "check_in", {}))


@pytest.mark.parametrize(
    "text",
    [
        "no one", "no, nobody", "nothing helps", "i'd rather not drink", "prefiero no tomar", "a private practice",
        "i dont want to tell my wife", "no quiero morir", "i don't want a group", "it is my private life that hurts",
        "no men", "no voicemail",
    ],
)  # fmt: skip
def test_what_only_begins_like_a_refusal_is_an_answer(text: str) -> None:
    """It tells something."""
    assert not shrugged(Heard(text, "answer", "supports", {}))


NO = ["no", "nope", "nah", "Not really.", "no no", "i guess not", "um, no", "no, not really", "nel", "pos no",
      "la verdad no", "para nada"]  # fmt: skip


@pytest.mark.parametrize("text", NO)
def test_a_bare_no_is_an_answer_where_it_tells_something(text: str) -> None:
    """Nobody near, nothing that helps, nothing to leave alone: a team must not read that it was kept back."""
    for question in ("helped", "supports", "avoid", "uses", "preferences"):
        assert not shrugged(Heard(text, "answer", question, {}))


@pytest.mark.parametrize("text", NO)
def test_a_bare_no_elsewhere_passes_the_question_over(text: str) -> None:
    """Who is asked for a story, a name or a way to be reached, and says no, keeps it to themselves."""
    for question in ("brings", "life", "contact", "name"):
        assert shrugged(Heard(text, "answer", question, {}))


@pytest.mark.parametrize("text", ["thats private", "its personal", "my business", "eso es privado"])
def test_what_is_private_is_what_to_leave_alone(text: str) -> None:
    """Asked for that, it is named; asked for anything else, it is a refusal."""
    assert not shrugged(Heard(text, "answer", "avoid", {}))
    assert shrugged(Heard(text, "answer", "brings", {}))


@pytest.mark.parametrize("text", ["nobody", "none", "no one really", "nada", "no, nadie", "nothing"])
def test_nobody_is_no_name_and_no_way_to_be_reached(text: str) -> None:
    """Nobody is called "one really", and what brought nobody here is no lot to carry."""
    assert shrugged(Heard(text, "answer", "brings", {}))
    assert shrugged(Heard(text, "answer", "name", {}))
    assert shrugged(Heard(text, "answer", "contact", {}))
    assert not shrugged(Heard(text, "answer", "supports", {}))


def test_who_alone_may_be_spoken_to_is_kept() -> None:
    """It is no name, and says how to reach them."""
    for text in ("just me", "solo yo"):
        assert shrugged(Heard(text, "answer", "name", {}))
        assert not shrugged(Heard(text, "answer", "contact", {}))


@pytest.mark.parametrize(
    "text", ["no thanks", "no gracias", "nadia", "no men", "nona", "no drugs", "not really sure who"]
)
def test_a_word_more_is_no_bare_no(text: str) -> None:
    """Thanks decline to answer, and a name or a wish is one."""
    assert shrugged(Heard(text, "answer", "supports", {})) == text.startswith(("no thanks", "no gracias"))
    assert not shrugged(Heard("nadia", "answer", "name", {}))


@pytest.mark.parametrize("text", ["para qué", "pa que", "¿pa' qué?", "pa que, bro", "para que, ni modo", "what for"])
def test_what_for_is_no_shrug_at_the_goal(text: str) -> None:
    """Who sees no point in a goal is not passed over; nor is who asks with a mark what a question is for."""
    assert not shrugged(Heard(text, "answer", "goal", {}))
    assert shrugged(Heard("idk", "answer", "goal", {}))
    assert shrugged(Heard("ni idea", "answer", "goal", {}))
    assert not shrugged(Heard("¿para qué?", "answer", "helped", {}))
    assert not shrugged(Heard("pa que?", "answer", "helped", {}))


@pytest.mark.parametrize("text", ["nobody", "nothing", "nada", "nadie", "bro", "my nana", "who knows", "any is fine"])
def test_a_short_answer_is_no_shrug(text: str) -> None:
    """Nobody and nothing are answers."""
    assert not shrugged(Heard(text, "answer", "supports", {}))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("gary. or hey you, was married 31 yrs i answer to both", "gary"),
        ("kay btw", "kay"),
        ("my name is kay btw. not kayla", "kay"),
        ("Lupe, no Guadalupe", "Lupe"),
        ("rosa, contesto a los dos", "rosa"),
        ("not telling", None),
        ("sam. my mom left when i was six", None),
    ],
)
def test_a_name_with_a_tail_is_the_name(text: str, name: str | None) -> None:
    """How to be spoken of, and what is asked beside it, is no part of a name."""
    assert called(text) == name


@pytest.mark.parametrize(
    "text", ["i have class til 3 tomorow. after that", "im free after 4", "trabajo hasta las 5, despues de eso"]
)
def test_when_somebody_is_free_is_how_to_reach_them(text: str) -> None:
    """A time to call stands with the number."""
    heard = Heard(text, "share", None, {})
    assert filed(heard) == "noted_reach"
    assert filing(heard)["contact"] == text.strip(" .!,")


@pytest.mark.parametrize("text", ["i have class til 3 and i drink after that", "after my dad died", "tengo miedo"])
def test_what_tells_more_is_not(text: str) -> None:
    """A story with a time in it is a story."""
    assert filed(Heard(text, "share", None, {})) is None


@pytest.mark.parametrize("text", ["q no me hablen de mi pai", "que no me pregunten por mi ex"])
def test_what_not_to_bring_up_is_heard_at_another_question(text: str) -> None:
    """It stands with what to stay away from."""
    assert filing(Heard(text, "answer", "life", {})) == {"avoid": text}


@pytest.mark.parametrize(
    "text",
    ["no no i meant the rig. not me. bad way to say it", "quise decir el camion, lo dije mal", "im not suicidal"],
)
def test_what_takes_back_stands_beside_the_alarming_line(text: str) -> None:
    """A clinician reads both together."""
    heard = Heard(text, "false_alarm", None, {"brings": ALARMING})
    assert takes_back(heard)
    found = {entity["entity"]: entity["value"] for entity in entities({}, heard)}
    assert found["brings"] == f"{ALARMING}, {text}"


def test_without_an_alarming_line_nothing_is_taken_back() -> None:
    """There is nothing to put it beside."""
    assert not takes_back(Heard("i meant the truck", "false_alarm", None, {"brings": "i drink every night"}))
    heard = Heard("no no, nadie me pega", "share", None, {})
    assert "brings" not in {entity["entity"] for entity in entities({"denies": ["abuse_danger"]}, heard)}


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("contact", "no contesto llamadas de noche"),
        ("brings", "no me contesto mi hija y se fue"),
        ("brings", "no dijo nada mi mama"),
    ],
)
def test_who_does_not_answer_is_somebody_else(question: str, text: str) -> None:
    """A sister who does not answer is no protest."""
    assert told(question, text) == text


@pytest.mark.parametrize("text", ["nobody ever listens to me. my wife left", "nadie me escucha. mi esposo se fue"])
def test_nobody_listens_may_be_a_life(text: str) -> None:
    """It is told of a life, and not of this chat."""
    assert told("brings", text) == text


def test_of_a_cry_all_is_kept_where_it_is_what_brings_somebody() -> None:
    """A cry is never cut."""
    text = f"do you even read this. {ALARMING}"
    found = {entity["entity"]: entity["value"] for entity in entities({}, Heard(text, "crisis", "brings", {}))}
    assert found["set_aside"] == {"brings": text}


@pytest.mark.parametrize("text", ["ya mándalo. me va a llamar una mujer si o no", "send it now. will a woman call me?"])
def test_an_order_to_send_is_never_an_answer(text: str) -> None:
    """Nothing of it is told, whatever is asked beside it."""
    assert apart(text, "uses").told == ""
    assert apart("it helps me sleep. will a woman call me?", "uses").told == "it helps me sleep"


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("supports", "my cousin Nia. are you open late"),
        ("supports", "mi prima. ¿quién lee esto?"),
        ("supports", "my neighbor, do you take medicaid"),
        ("helped", "walking my dog. who reads this"),
        ("goal", "drink less, what do you charge"),
        ("goal", "dormir mejor, cuánto cuesta"),
        ("goal", "just get an appointment. also how long does it take"),
        ("avoid", "my job, who sees this"),
        ("preferences", "thursdays at noon, do you do that"),
        ("for_whom", "me. also how long does this take"),
        ("for_whom", "para mí, cuánto dura"),
        ("for_whom", "my brother, how much is it"),
    ],
)
def test_a_scrap_before_a_question_is_the_answer(question: str, text: str) -> None:
    """Who answers in two words and asks something is not asked the same again."""
    assert answers_beside(Heard(text, "question", question, {}))


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("supports", "quick question, do you take aetna"),
        ("supports", "two kids at home. do you have childcare"),
        ("supports", "i work nights. are you open late"),
        ("helped", "before that. who sees this"),
        ("helped", "from texas. where are you"),
        ("helped", "52. navy. do you take veterans"),
        ("goal", "no insurance. what does it cost"),
        ("goal", "medicaid. do you take it"),
        ("goal", "sin seguro, cuánto cuesta"),
        ("goal", "broke right now, how much is it"),
        ("goal", "are you open late. nights"),
        ("avoid", "ok. how long does this take"),
        ("brings", "my job, who sees this"),
        ("for_whom", "wait. how long does this take"),
    ],
)
def test_what_leads_up_to_a_question_is_no_answer(question: str, text: str) -> None:
    """Nor why it is asked, nor what stands behind it."""
    assert not answers_beside(Heard(text, "question", question, {}))
