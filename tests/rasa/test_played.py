"""What people wrote who were played by hand, and what has to come of it, with the trained assistant."""

from __future__ import annotations

import pytest
from talking import Conversation, Said

TOLD = {"en": {"supports": "my sister", "goal": "less panic"}, "es": {"supports": "mi hermana", "goal": "menos adicta"}}
REACH = {"en": "my email is pat@example.org", "es": "mi correo es pat@example.org"}


async def under_the_summary(talk: Conversation) -> Said:
    """Tell a few things, stop, and see the summary."""
    await talk.reach("supports")
    for words in TOLD[talk.locale].values():
        await talk.say(words)
    await talk.press("/stop")
    await talk.say(REACH[talk.locale])
    return await talk.press("/show_summary")


@pytest.mark.parametrize(
    ("locale", "cry", "denial", "kind"),
    [
        ("en", "i want to kill myself tonight", "i dont wanna die", "suicide_active"),
        ("en", "i am going to hurt him", "I have hurt nobody", "harm_to_others"),
        ("es", "me quiero matar hoy", "no me quiero morir", "suicide_active"),
    ],
)
async def test_what_was_denied_is_not_spoken_of_again(
    talk: Conversation, locale: str, cry: str, denial: str, kind: str
) -> None:
    """The service said that it is sorry: nothing of danger or 911 comes after it in that turn."""
    talk.locale = locale
    await talk.say(cry)

    said = await talk.say(denial, denies=(kind,))

    assert said.risk["tier"] > "T2"
    assert not any(word in " ".join(said.texts) for word in ("911", "988", "danger", "peligro"))


async def test_a_cry_beside_a_denial_is_heard(talk: Conversation) -> None:
    """A denial takes back nothing that is said anew."""
    await talk.say("i want to kill myself tonight")

    said = await talk.say("i dont wanna die but i took all the pills")

    assert said.says("utter_crisis_support_failing", "en")


@pytest.mark.parametrize(
    ("locale", "wish", "gone"),
    [
        ("en", "take out the email", "contact"),
        ("en", "Remove what you put under who is in my corner", "supports"),
        ("en", "take out the thing about panic", "goal"),
        ("es", "lo de la adicta quítelo", "goal"),
        ("es", "quite el correo", "contact"),
    ],
)
async def test_a_line_goes_by_its_name_or_by_its_words(talk: Conversation, locale: str, wish: str, gone: str) -> None:
    """Under the summary a wish that names a line is done (seeds C15, E01)."""
    talk.locale = locale
    before = await under_the_summary(talk)

    said = await talk.say(wish)

    assert gone in [item["field"] for item in before.effect["items"]]
    assert [i for i in before.effect["items"] if i["field"] != gone] == said.effect["items"]


@pytest.mark.parametrize(("locale", "wish"), [("en", "take out the thing about work"), ("es", "quite lo del trabajo")])
async def test_what_stands_in_no_line_is_said_not_to(talk: Conversation, locale: str, wish: str) -> None:
    """Never a reflection that passes over the wish."""
    talk.locale = locale
    await under_the_summary(talk)

    assert (await talk.say(wish)).says("utter_question_not_in_there", locale)


async def test_a_name_put_down_and_a_line_out_in_one_breath(talk: Conversation) -> None:
    """Both are done."""
    await under_the_summary(talk)
    await talk.say("call me Pat")

    said = await talk.say("put Harrow. And take out the email")

    fields = {item["field"]: item["text"] for item in said.effect["items"]}
    assert fields["name"] == "Harrow"
    assert "contact" not in fields


@pytest.mark.parametrize(("locale", "words"), [("en", "No more questions"), ("es", "No más preguntas")])
async def test_who_wanted_no_more_questions_is_offered_none(talk: Conversation, locale: str, words: str) -> None:
    """Sent after that, it is sent."""
    talk.locale = locale
    await talk.reach("supports")
    await talk.say("my sister")
    await talk.say(words)

    said = await talk.say("send it" if locale == "en" else "mándelo")

    assert not said.says("utter_offer_items")
    assert "/take_items" not in said.payloads


@pytest.mark.parametrize(
    ("locale", "first", "then"),
    [
        ("en", "pat@example.org, no voicemail", "Correction: my husband reads that inbox too. Text instead, 555-0162"),
        ("es", "pat@example.org, no deje recado", "Corrección: mi esposo lee ese correo. Mejor mande texto, 555-0162"),
    ],
)
async def test_another_way_to_reach_replaces_the_unsafe_one(
    talk: Conversation, locale: str, first: str, then: str
) -> None:
    """It is no name, and the old address is gone; why it is unsafe, and what to mind, stays (seeds C15, E02)."""
    talk.locale = locale
    await talk.reach("contact")
    await talk.say(first)

    said = await talk.say(then)

    slots = await talk.slots()
    assert said.talk["asking"] == "name"
    assert slots["name"] is None
    assert "pat@" not in slots["contact"]
    assert "555-0162" in slots["contact"]
    assert ("husband reads" if locale == "en" else "esposo lee") in slots["contact"]
    assert first.split(", ")[1] in slots["contact"]


@pytest.mark.parametrize(
    ("locale", "words", "response"),
    [
        ("en", "What happens in a panic: is weed making the panic worse", "utter_medical_question_worse"),
        ("es", "¿La mota me da ansiedad?", "utter_medical_question_worse"),
        ("en", "sleep tonight that isn't a glass", "utter_medical_question_sleep"),
        ("es", "dormir hoy sin una copa", "utter_medical_question_sleep"),
        ("en", "whats it cost if i have no insurance", "utter_cost"),
        ("en", "how much is it", "utter_cost"),
        ("en", "ballpark tho", "utter_cost"),
        ("es", "cuánto cuesta sin seguro", "utter_cost"),
        ("en", "so saturday closed?", "utter_hours"),
        ("es", "¿el sábado cierran?", "utter_hours"),
        ("en", "how many times u spray the narcan if he dont wake up", "utter_crisis_support_naloxone"),
        ("es", "cuántas veces le pongo el narcan si no despierta", "utter_crisis_support_naloxone"),
        ("en", "one spray or two", "utter_medical_question_naloxone"),
        ("en", "I am Walter. I hope I have the right place", "utter_question_place"),
        ("es", "Soy Walter, espero que sea el lugar correcto", "utter_question_place"),
    ],
)
async def test_what_was_asked_has_its_answer(talk: Conversation, locale: str, words: str, response: str) -> None:
    """And no other thing is answered first (seeds A09, B07)."""
    talk.locale = locale

    assert (await talk.say(words)).says(response, locale)


async def test_a_hope_beside_something_told_is_heard_as_told(talk: Conversation) -> None:
    """The right place is no answer to a death."""
    said = await talk.say("my son died in june. i hope this is the right place")

    assert not said.says("utter_question_place")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "It is all right to wait, is it?"),
        ("en", "Is it far off now, do you think?"),
        ("es", "¿Está bien si espero?"),
        ("es", "¿Ya falta poco?"),
    ],
)
async def test_asked_after_the_line_in_passing(talk: Conversation, locale: str, words: str) -> None:
    """In line, it is told how the line stands (seeds A18)."""
    talk.locale, talk.waiting = locale, True

    said = await talk.say(words)

    assert said.effect["about"] == "reply_time"
