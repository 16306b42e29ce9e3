"""What a person says is filed where it belongs, and can be changed in words: the trained assistant, both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from talking import Conversation, Said, texts_of

from bot.hearing.answers.calling import called
from bot.hearing.answers.taking import SKIPPED, UNASKED

if TYPE_CHECKING:
    from collections.abc import Iterable

BRINGS = {"en": "i drink every night", "es": "tomo todas las noches"}


def first_said(said: Said, response: str, locale: str) -> bool:
    """Return whether a turn begins with this response."""
    return said.texts[0] in texts_of(response, locale)


def stands(line: str, words: str) -> str | None:
    """Return what stands on a line of such words: a name alone, and all else as it was written."""
    return called(words) if line == "name" else words


async def at(talk: Conversation, locale: str, question: str) -> Said:
    """Go to a question of the talk as someone who drinks, and return what was asked there."""
    talk.locale = locale
    said = await talk.say(BRINGS[locale])
    said = await talk.press("/start_talk")
    while said.talk["asking"] not in (question, None):
        said = await talk.press("/skip")
    assert said.asks(question), said.texts
    return said


async def at_check_in(talk: Conversation, locale: str) -> None:
    """Answer until the chat asks how it is going."""
    talk.locale, talk.goes_on = locale, False
    await talk.reach("goal")
    asked = await talk.say({"en": "to sleep", "es": "dormir"}[locale])
    assert asked.says("utter_ask_check_in", locale)


# --- at a check-in ---


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my husband doesnt know i am writing here"),
        ("en", "the kids are loud and i slept two hours"),
        ("en", "i'm tired"),
        ("es", "mi esposo no sabe que escribo aquí"),
        ("es", "estoy cansada"),
    ],
)
async def test_B04_what_is_told_at_a_check_in_is_heard(talk: Conversation, locale: str, words: str) -> None:
    """It stands in the record in their own words, with a line of its own, and the talk goes on (seeds A03)."""
    await at_check_in(talk, locale)

    said = await talk.say(words)
    shown = await talk.press("/show_summary")

    assert first_said(said, "utter_noted_more", locale), said.texts
    assert said.effects == [{"effect": "note.keep", "about": "also"}]
    assert said.asks("avoid")
    assert {"field": "also", "text": words} in shown.effect["items"]


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "sure, lets go on"), ("en", "its hard but go on"), ("en", "Keep going"), ("es", "sí, seguimos")],
)
async def test_B04_who_only_goes_on_told_nothing(talk: Conversation, locale: str, words: str) -> None:
    """No line of the record holds "keep going"."""
    await at_check_in(talk, locale)

    said = await talk.say(words)

    assert first_said(said, "utter_lead_check_in", locale)
    assert said.asks("avoid")
    assert (await talk.slots())["also"] == UNASKED


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "ask me the questions"),
        ("en", "next question"),
        ("en", "hurry up, i have 5 minutes"),
        ("es", "sí, sigamos"),
        ("es", "siga con las preguntas"),
        ("es", "ándele, rápido"),
    ],
)
async def test_B04_who_wants_the_next_question_has_answered_the_check_in(
    talk: Conversation, locale: str, words: str
) -> None:
    """Nobody in a hurry is asked again how it is going, and nothing is said before the question."""
    await at_check_in(talk, locale)

    said = await talk.say(words)

    assert len(said.texts) == 1, said.texts
    assert said.asks("avoid")
    assert (await talk.slots())["also"] == UNASKED


@pytest.mark.parametrize(("locale", "words"), [("en", "how much does it cost?"), ("es", "¿cuánto cuesta?")])
async def test_B04_a_question_at_a_check_in_is_answered(talk: Conversation, locale: str, words: str) -> None:
    """And the check-in comes back; nothing of it is filed."""
    await at_check_in(talk, locale)

    said = await talk.say(words)

    assert said.says("utter_cost", locale), said.texts
    assert (await talk.slots())["check_in"] is None
    assert (await talk.slots())["also"] == UNASKED


async def test_B04_a_question_beside_what_is_told_at_a_check_in_is_answered(talk_in_both: Conversation) -> None:
    """Both are heard: what it asks gets its answer, what it tells its line."""
    locale = talk_in_both.locale
    await at_check_in(talk_in_both, locale)

    words = {
        "en": "my wife is asleep and i cant talk loud. will you tell my boss?",
        "es": "mi esposa duerme y no puedo hablar fuerte. ¿le van a decir a mi jefe?",
    }[locale]
    said = await talk_in_both.say(words)

    shown = await talk_in_both.press("/show_summary")

    assert first_said(said, "utter_is_private_work", locale), said.texts
    assert items(shown)["also"] == words


@pytest.mark.parametrize(
    ("locale", "words", "line"),
    [("en", "call me Sam", "name"), ("en", "6 a night", "brings"), ("es", "háblame de tú", "wishes")],
)
async def test_B04_what_has_a_line_goes_there_from_a_check_in(
    talk: Conversation, locale: str, words: str, line: str
) -> None:
    """And the talk goes on with the next question."""
    talk.locale, talk.goes_on = locale, False
    await talk.say(BRINGS[locale])
    await at_check_in(talk, locale)

    said = await talk.say(words)

    assert said.asks("avoid")
    assert (await talk.slots())[line].endswith(stands(line, words))
    assert (await talk.slots())["also"] == UNASKED


# --- for another line than the question on the table ---

FILED = [
    ("en", "avoid", "6 a night", "brings"),
    ("en", "needs", "3 or 4 times a week", "brings"),
    ("en", "avoid", "weed mostly", "brings"),
    ("en", "uses", "like 6 or 7 beers a night", "brings"),
    ("en", "preferences", "a pint a day", "brings"),
    ("en", "goal", "text me at 555-0142", "contact"),
    ("en", "supports", "my email is jo.b@example.com", "contact"),
    ("en", "avoid", "i want to stop drinking", "goal"),
    ("en", "needs", "my friend Dana is there for me", "supports"),
    ("en", "goal", "don't bring up my dad", "avoid"),
    ("es", "avoid", "unas seis por noche", "brings"),
    ("es", "needs", "tres o cuatro veces por semana", "brings"),
    ("es", "avoid", "más que nada cerveza", "brings"),
    ("es", "goal", "mi correo es ana@example.com", "contact"),
    ("es", "supports", "mándeme un mensaje al 555-0142", "contact"),
    ("es", "needs", "mi amiga Dana me apoya", "supports"),
    ("es", "goal", "no me pregunte por mi papá", "avoid"),
]


@pytest.mark.parametrize(("locale", "question", "words", "line"), FILED)
async def test_B15_an_answer_to_another_question_goes_to_its_line(
    talk: Conversation, locale: str, question: str, words: str, line: str
) -> None:
    """The question on the table is still open and is asked on, in other words (seeds B06, C07)."""
    before = await at(talk, locale, question)

    said = await talk.say(words)
    slots = await talk.slots()

    assert slots[line].endswith(words)
    assert slots[question] is None
    noted = {"contact": "utter_noted_reach"}.get(line, "utter_noted")
    assert first_said(said, noted, locale), said.texts
    assert said.asks(question)
    assert said.texts[-1] != before.texts[-1]
    assert sum("?" in text for text in said.texts) == 1


async def test_B15_what_was_told_before_stays_beside_it(talk: Conversation) -> None:
    """Nothing is lost of either."""
    await at(talk, "en", "avoid")
    await talk.say("6 a night")

    assert (await talk.slots())["brings"] == "i drink every night, 6 a night"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("helped", "weed honestly"),
        ("avoid", "alcohol"),
        ("goal", "2 a night instead of 8"),
        ("preferences", "by phone"),
        ("first_step", "call me tomorrow"),
        ("supports", "my friend Dana"),
        ("preferences", "don't judge me"),
        ("name", "they/them, call me Sam"),
    ],
)
async def test_B15_what_may_answer_the_question_answers_it(talk: Conversation, question: str, words: str) -> None:
    """Only what plainly belongs elsewhere goes there."""
    await at(talk, "en", question)

    said = await talk.say(words)

    assert (await talk.slots())[question] == stands(question, words)
    assert said.talk["asking"] != question


@pytest.mark.parametrize("question", ["goal", "contact", None])
@pytest.mark.parametrize(
    "cry", ["text me at 555-0142, i want to kill myself", "don't judge me. i have the pills in my hand"]
)
async def test_a_cry_is_never_filed(talk: Conversation, question: str | None, cry: str) -> None:
    """Invariant 1: help stands alone."""
    if question:
        await talk.reach(question)

    said = await talk.say(cry)

    assert said.says("utter_crisis_support")
    assert len(said.messages) == 1


# --- a way to reach them ---


@pytest.mark.parametrize("waiting", [False, True])
@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "text me at 555-0142 after 6"),
        ("en", "jo.b@example.com"),
        ("es", "mi correo es ana@example.com"),
        ("es", "escríbame al 555 0142"),
    ],
)
async def test_D04_a_way_to_reach_them_after_all_was_sent_is_kept(
    talk: Conversation, locale: str, words: str, *, waiting: bool
) -> None:
    """It stands under how to reach them, the edge notes it for staff, and the words claim no more (seeds C07)."""
    talk.locale = locale
    await talk.reach("helped")
    await talk.say({"en": "my sister", "es": "mi hermana"}[locale])
    await talk.say({"en": "send it", "es": "mándelo"}[locale])
    talk.waiting = waiting

    said = await talk.say(words)
    shown = await talk.press("/show_summary")

    assert first_said(said, "utter_noted_reach", locale), said.texts
    assert {"effect": "note.keep", "about": "contact"} in said.effects
    assert {"field": "contact", "text": words} in shown.effect["items"]


async def test_C15_a_number_told_under_the_summary_stands_in_it_before_it_goes(talk: Conversation) -> None:
    """Nothing was sent yet: it is shown again with the number."""
    await talk.reach("helped")
    await talk.say("my sister")
    await talk.say("send it")

    said = await talk.say("my number is 555-0142")

    assert {"field": "contact", "text": "my number is 555-0142"} in said.effect["items"]


@pytest.mark.parametrize("words", ["my dealer's number is 555 0142", "my case number is 555-123-4567", "i dialed 988"])
async def test_another_number_is_no_way_to_reach_them(talk: Conversation, words: str) -> None:
    """Precision first: a call into the wrong room hurts."""
    await talk.say(words)

    assert (await talk.slots())["contact"] is None


# --- changes in words ---

LATER = {"en": ("my sister", "walks"), "es": ("mi hermana", "caminar")}


async def with_summary(talk: Conversation, locale: str) -> Said:
    """Answer three questions, stop, and look at the summary: most questions were never asked."""
    talk.locale = locale
    supports, helped = LATER[locale]
    await talk.reach("helped")
    await talk.say(helped)
    await talk.say(supports)
    await talk.press("/stop")
    await talk.say({"en": "text me at 555-0142", "es": "escríbame al 555 0142"}[locale])
    return await talk.press("/show_summary")


def items(said: Said) -> dict[str, str]:
    """Return what a summary shows, by line."""
    [shown] = [effect for effect in said.effects if effect["effect"] == "summary.show"]
    return {item["field"]: item["text"] for item in shown["items"]}


@pytest.mark.parametrize(
    ("locale", "words", "after"),
    [
        ("en", "change who is in my corner to Dana", {"supports": "Dana"}),
        ("en", "put my friend Dana", {"supports": "my sister, my friend Dana"}),
        ("en", "what has helped should be my dog", {"helped": "my dog"}),
        ("en", "take out my number please", {"contact": None}),
        ("en", "take out what has helped and my number", {"contact": None, "helped": None}),
        (
            "en",
            "change my number to 555-0199 and take out what has helped",
            {"contact": "text me at 555-0199", "helped": None},
        ),
        ("en", "call me Sam", {"name": "Sam"}),
        ("es", "cambie con quién cuento a Dana", {"supports": "Dana"}),
        ("es", "ponga a mi amiga Dana", {"supports": "mi hermana, mi amiga Dana"}),
        ("es", "quite mi número por favor", {"contact": None}),
        ("es", "quite lo que me ha ayudado y mi número", {"helped": None, "contact": None}),
        ("es", "dígame Carmen", {"name": "Carmen"}),
    ],
)
async def test_B06_lines_are_changed_in_words_under_the_summary(
    talk: Conversation, locale: str, words: str, after: dict[str, str | None]
) -> None:
    """The summary comes back with the change in it, and no question (seeds C15, E01)."""
    before = items(await with_summary(talk, locale))

    said = await talk.say(words)

    expected = {name: text for name, text in {**before, **after}.items() if text is not None}
    assert items(said) == expected
    assert said.talk["asking"] is None


@pytest.mark.parametrize(
    ("locale", "words", "out", "anew"),
    [
        ("en", "take that one out, and what has helped is wrong too", (), "helped"),
        (
            "en",
            '"Who is in your corner" is wrong, that was a question. Take that one out. What has helped is wrong too.',
            ("supports",),
            "helped",
        ),
        ("en", "take out my number and who is in my corner is wrong", ("contact",), "supports"),
        ("es", "quite mi número y lo que me ha ayudado está mal", ("contact",), "helped"),
    ],
)
async def test_B06_a_wrong_line_is_asked_anew_and_the_summary_comes_back(
    talk: Conversation, locale: str, words: str, out: Iterable[str], anew: str
) -> None:
    """Of several lines named at once each is changed; no question that was never asked comes in between (seeds C15)."""
    before = items(await with_summary(talk, locale))

    asked = await talk.say(words)
    shown = await talk.say({"en": "my dog", "es": "mi perro"}[locale])

    assert first_said(asked, "utter_change_now", locale)
    assert asked.asks(anew)
    expected = {**before, anew: {"en": "my dog", "es": "mi perro"}[locale]}
    assert items(shown) == {name: text for name, text in expected.items() if name not in out}


async def test_B06_after_the_button_too_the_summary_comes_back(talk_in_both: Conversation) -> None:
    """And who goes on with the questions later is asked the rest of them."""
    await with_summary(talk_in_both, talk_in_both.locale)

    asked = await talk_in_both.press('/change_answer{"field": "supports"}')
    shown = await talk_in_both.say("Dana")
    on = await talk_in_both.press("/start_talk")

    assert asked.asks("supports")
    assert items(shown)["supports"] == "Dana"
    assert on.asks("for_whom") or on.asks("goal")


async def test_B06_a_change_that_was_begun_leaves_nothing_aside(talk: Conversation) -> None:
    """Who stops in the middle of it finds every question open that was open before."""
    await with_summary(talk, "en")
    await talk.press('/change_answer{"field": "supports"}')
    await talk.press("/stop")

    on = await talk.press("/start_talk")

    slots = await talk.slots()
    assert slots["supports"] is None
    assert on.asks("supports")
    assert slots["goal"] is None


@pytest.mark.parametrize(
    ("locale", "words", "line", "after"),
    [
        ("en", "change who is in my corner to Dana", "supports", "Dana"),
        ("en", "put my friend Dana", "supports", "my sister, my friend Dana"),
        ("en", "take out what has helped", "helped", SKIPPED),
        ("es", "cambie con quién cuento a Dana", "supports", "Dana"),
        ("es", "quite lo que me ha ayudado", "helped", SKIPPED),
    ],
)
async def test_B06_lines_are_changed_in_words_in_mid_talk(
    talk: Conversation, locale: str, words: str, line: str, after: str
) -> None:
    """The question on the table stays open (seeds E01)."""
    talk.locale = locale
    supports, helped = LATER[locale]
    await talk.reach("helped")
    await talk.say(helped)
    await talk.say(supports)

    said = await talk.say(words)

    assert said.asks("goal"), said.texts
    assert (await talk.slots())[line] == after
    assert (await talk.slots())["goal"] is None


async def test_B06_a_wrong_line_is_asked_anew_in_mid_talk(talk_in_both: Conversation) -> None:
    """Then the question that was on the table."""
    locale = talk_in_both.locale
    await talk_in_both.reach("helped")
    await talk_in_both.say(LATER[locale][1])
    await talk_in_both.say(LATER[locale][0])

    back = await talk_in_both.say({"en": "what has helped is wrong", "es": "lo que me ha ayudado está mal"}[locale])
    on = await talk_in_both.say("paz")

    assert first_said(back, "utter_change_now", locale)
    assert back.asks("helped")
    assert on.asks("goal")
    assert (await talk_in_both.slots())["helped"] == "paz"


@pytest.mark.parametrize(
    "words", ["i want to change my life", "take it out on my kids less", "fix my marriage", "add more sleep"]
)
async def test_a_hope_is_no_change(talk: Conversation, words: str) -> None:
    """It answers the question."""
    await talk.reach("goal")
    await talk.say(words)

    assert (await talk.slots())["goal"] == words


# --- how to be spoken to ---

WISHES = [
    ("en", "don't treat me like I am suicidal", "wishes"),
    ("en", "they/them please", "wishes"),
    ("en", "my pronouns are she/her", "wishes"),
    ("en", "please don't talk to me like i'm a kid", "wishes"),
    ("en", "be straight with me", "wishes"),
    ("en", "call me Sam", "name"),
    ("es", "no me trate como si fuera suicida", "wishes"),
    ("es", "háblame de tú", "wishes"),
    ("es", "mis pronombres son elle", "wishes"),
    ("es", "no me diga señora", "wishes"),
    ("es", "hábleme claro", "wishes"),
    ("es", "dígame Carmen", "name"),
]


@pytest.mark.parametrize("question", ["goal", "avoid", "contact", None])
@pytest.mark.parametrize(("locale", "words", "line"), WISHES)
async def test_A14_a_wish_how_to_be_spoken_to_has_a_line_of_its_own(
    talk: Conversation, locale: str, words: str, line: str, question: str | None
) -> None:
    """It is taken with a short word, answers no question, is noted for staff, and the summary shows it (seeds A16)."""
    talk.locale = locale
    if question:
        await talk.reach(question)

    said = await talk.say(words)
    shown = await talk.press("/show_summary")

    ways = ("utter_noted_wish", "utter_noted_wish_respect")  # of a tone that hurt, with a sorry
    assert any(first_said(said, way, locale) for way in ways), said.texts
    assert said.effects == [{"effect": "note.keep", "about": "wishes"}]
    assert said.talk["asking"] == question
    assert question is None or said.asks(question)
    kept = items(shown)
    assert list(kept) == [line]
    assert kept[line] in words


async def test_A14_a_complaint_about_the_tone_stands_in_the_record_too(talk: Conversation) -> None:
    """Its own words answer it, and the question stays."""
    await talk.reach("supports")

    said = await talk.say("no me trate como niña")
    shown = await talk.press("/show_summary")

    assert said.says("utter_be_plain")
    assert said.asks("supports")
    assert items(shown) == {"wishes": "no me trate como niña"}


async def test_A14_a_wish_beside_an_answer_is_kept_too(talk: Conversation) -> None:
    """The answer answers; the wish has its line all the same."""
    await talk.reach("supports")

    await talk.say("my sister. please don't treat me like i'm crazy")

    slots = await talk.slots()
    assert slots["supports"] == "my sister. please don't treat me like i'm crazy"
    assert slots["wishes"] == "please don't treat me like i'm crazy"


async def test_A14_a_wish_can_be_changed_and_taken_out(talk_in_both: Conversation) -> None:
    """By its buttons, as every line; taken out it was never declined."""
    locale = talk_in_both.locale
    await talk_in_both.say({"en": "don't call me ma'am", "es": "no me diga señora"}[locale])
    await talk_in_both.press("/show_summary")

    asked = await talk_in_both.press('/change_answer{"field": "wishes"}')
    shown = await talk_in_both.say({"en": "first name only", "es": "con calma"}[locale])
    left = await talk_in_both.press('/remove_answer{"field": "wishes"}')

    assert asked.says("utter_ask_wishes", locale)
    assert items(shown) == {"wishes": {"en": "first name only", "es": "con calma"}[locale]}
    assert left.says("utter_summary_empty", locale)
    assert left.talk["declined"] == []


@pytest.mark.parametrize(
    ("locale", "first", "again"),
    [
        ("en", "i'd rather see a woman, not a man", "a woman please"),
        ("es", "prefiero que me atienda una mujer, no un hombre", "una mujer por favor"),
    ],
)
async def test_B15_a_preference_is_written_once_and_its_question_waits(
    talk: Conversation, locale: str, first: str, again: str
) -> None:
    """Told at another question it is no answer to that; said again it is told that it stands."""
    talk.locale = locale
    await talk.reach("uses")

    said = await talk.say(first)
    assert said.says("utter_noted", locale)
    assert said.asks("uses")
    said = await talk.say(again)
    assert said.says("utter_noted_stands", locale)
    assert said.asks("uses")
    slots = await talk.slots()
    assert (slots["uses"], slots["preferences"]) == (None, first)


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "wow, you're so helpful, truly a genius"), ("es", "uy qué útil es usted, bravo")]
)
async def test_bitter_praise_is_no_answer_and_is_not_thanked(talk: Conversation, locale: str, words: str) -> None:
    """Nor argued with."""
    talk.locale = locale
    await talk.reach("helped")

    said = await talk.say(words)

    assert said.says("utter_feedback_bitter", locale)
    assert (await talk.slots())["helped"] is None


@pytest.mark.parametrize(("locale", "words"), [("en", "tbh i cannot stop drinking"), ("es", "no logro dejar de tomar")])
async def test_who_cannot_stop_is_not_warned_of_stopping(talk: Conversation, locale: str, words: str) -> None:
    """That is said back, before the talk and in it."""
    talk.locale = locale
    assert (await talk.say(words)).says("utter_share_unable", locale)
    await talk.reach("uses")
    assert (await talk.say(words)).says("utter_share_unable", locale)


@pytest.mark.parametrize(("locale", "words"), [("en", "me, the nurse"), ("es", "yo, la enfermera")])
async def test_who_says_what_they_are_calls_nobody(talk: Conversation, locale: str, words: str) -> None:
    """It is for them."""
    talk.locale = locale
    await talk.reach("for_whom")

    said = await talk.say(words)

    assert said.asks("helped")
    assert (await talk.slots())["for_whom"] == words
