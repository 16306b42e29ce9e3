"""The summary is changed in words, however they are put, and comes back with the change: the trained assistant."""

from __future__ import annotations

import pytest
from talking import Conversation, Said, texts_of

FIRST = {
    "en": ("swimming. the cat", "my aunt and my cousin Lee"),
    "es": ("nadar. el gato", "mi tía y mi prima Lía"),
}


async def with_summary(talk: Conversation, locale: str) -> Said:
    """Answer two questions, stop, say how to be reached, and look at the summary."""
    talk.locale = locale
    await talk.reach("helped")
    for answer in FIRST[locale]:
        await talk.say(answer)
    await talk.press("/stop")
    await talk.say({"en": "text me at 555-0142", "es": "escríbame al 555 0142"}[locale])
    return await talk.press("/show_summary")


def items(said: Said) -> dict[str, str]:
    """Return what a summary shows, by line."""
    [shown] = [effect for effect in said.effects if effect["effect"] == "summary.show"] or [{"items": []}]
    return {item["field"]: item["text"] for item in shown["items"]}


def sent(said: Said) -> bool:
    """Return whether this turn handed over what was told."""
    return "assessment.record" in [effect["effect"] for effect in said.effects]


@pytest.mark.parametrize(
    ("locale", "words", "after"),
    [
        ("en", "Take out 'the cat'. And who is in my corner should just be: the neighbor", {"helped": "swimming",
         "supports": "the neighbor"}),
        ("en", "under who is in my corner it says 'my aunt and my cousin Lee'. change that to: only Lee",
         {"supports": "only Lee"}),
        ("en", "what id like help with: sleep, and the drinking", {"needs": "sleep, and the drinking"}),
        ("en", "the corner thing is wrong. it should say my dad", {"supports": "my dad"}),
        ("en", "What brings you here should say: I am a cook, I had ten months and I drank on Friday. Never at work.",
         {"brings": "I am a cook, I had ten months and I drank on Friday. Never at work"}),
        ("en", "Put my wife Joan died in May under why I'm here.", {"brings": "my wife Joan died in May"}),
        ("es", "quita lo de mi prima Lía, no quiero q lo vean", {"supports": "mi tía"}),
        ("es", "kita lo del gato", {"helped": "nadar"}),
        ("es", "con quién cuento: cambialo por mi vecina", {"supports": "mi vecina"}),
        ("es", "Donde dice con quién cuento, eso no es lo que le dije; cuento con mi vecina",
         {"supports": "cuento con mi vecina"}),
    ],
)  # fmt: skip
async def test_C15_the_summary_comes_back_with_the_change(
    talk: Conversation, locale: str, words: str, after: dict[str, str]
) -> None:
    """And with all else as it was; nothing is asked, nothing sent."""
    before = items(await with_summary(talk, locale))

    said = await talk.say(words)

    assert items(said) == {**before, **after}
    assert not sent(said)


@pytest.mark.parametrize(
    ("locale", "change", "back"),
    [
        ("en", "take out who is in my corner", "please put it back"),
        ("es", "quite con quién cuento", "devuélvalo por favor"),
        ("en", '/remove_answer{"field": "supports"}', "undo that"),
        ("es", '/remove_answer{"field": "supports"}', "póngalo otra vez"),
    ],
)
async def test_C15_the_last_change_is_undone(talk: Conversation, locale: str, change: str, back: str) -> None:
    """In words or by the button."""
    before = items(await with_summary(talk, locale))
    gone = await (talk.press(change) if change.startswith("/") else talk.say(change))

    assert "supports" not in items(gone)
    assert items(await talk.say(back)) == before


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "it should say my uncle"), ("es", "debe decir mi tío")],
)
async def test_C15_where_no_line_can_be_meant_it_is_asked_which(talk: Conversation, locale: str, words: str) -> None:
    """And nothing is said to be done."""
    before = items(await with_summary(talk, locale))

    said = await talk.say(words)

    assert said.says("utter_which_line", locale), said.texts
    assert items(await talk.press("/show_summary")) == before


@pytest.mark.parametrize(
    ("locale", "words", "after"),
    [
        ("en", "actually scratch the aunt. i dont want her involved. just the cat", "the cat"),
        ("en", "Correction: that should be my niece Lee, not my cousin Lee.", "my aunt and my niece Lee"),
        ("es", "perdón, quite lo de mi tía", "mi prima Lía"),
    ],
)
async def test_B06_in_mid_question_the_line_is_mended_and_the_question_asked_again(
    talk: Conversation, locale: str, words: str, after: str
) -> None:
    """It is no answer."""
    talk.locale = locale
    await talk.reach("helped")
    for answer in FIRST[locale]:
        await talk.say(answer)

    said = await talk.say(words)

    slots = await talk.slots()
    assert said.asks("goal"), said.texts
    assert (slots["supports"], slots["goal"]) == (after, None)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "who is in my corner is wrong. it should say my dad"),
        ("es", "con quién cuento está mal. debe decir mi papá"),
    ],
)
async def test_who_says_that_it_stands_wrong_hears_a_sorry(talk: Conversation, locale: str, words: str) -> None:
    """And that it is changed."""
    await with_summary(talk, locale)

    said = await talk.say(words)

    assert said.texts[0] in texts_of("utter_lead_corrected_misplaced", locale)
    assert items(said)["supports"] in ("my dad", "mi papá")


@pytest.mark.parametrize(
    ("locale", "words", "number"),
    [("en", "u didnt even take my number tho", "555-0167"), ("es", "nunca me pidió el número", "555 0167")],
)
async def test_who_was_never_asked_for_a_number_is_now(
    talk: Conversation, locale: str, words: str, number: str
) -> None:
    """Nothing is taken out, and what they write next stands beside what stood."""
    talk.locale = locale
    await talk.reach("helped")
    await talk.say(FIRST[locale][0])
    await talk.press("/stop")
    await talk.say(
        {"en": "change how to reach me to text before 10", "es": "cambie cómo hablar conmigo a mensaje a las 10"}[
            locale
        ]
    )
    await talk.press("/show_summary")
    await talk.press("/send_summary")

    assert (await talk.say(words)).says("utter_question_no_way", locale)
    await talk.say(number)
    contact = (await talk.slots())["contact"]
    assert contact.startswith({"en": "text before 10", "es": "mensaje a las 10"}[locale])
    assert number in contact


@pytest.mark.parametrize(
    ("locale", "words", "goes"),
    [
        ("en", "aight send it", True),
        ("en", "Yes, you may send that.", True),
        ("en", "ok that looks like me. ship it", True),
        ("es", "sí, puede mandarlo", True),
        ("en", "did my answers actually go? I said yes.", False),
        ("es", "no lo kites? muestrame la lista", False),
        ("en", "i dont want to talk and my hip is bad. you can send it to them, i guess it is what it is", False),
    ],
)
async def test_C15_an_order_sends_or_shows_how_it_stands(
    talk: Conversation, locale: str, words: str, *, goes: bool
) -> None:
    """What is no plain order sends nothing, and is never passed over."""
    await with_summary(talk, locale)

    said = await talk.say(words)

    assert sent(said) is goes
    assert goes or items(said)


async def test_C15_show_me_and_send_it_shows_it_first(talk: Conversation) -> None:
    """With the name that was told beside it."""
    await talk.reach("name")

    said = await talk.say("Otto. SHOW ME AND SEND IT")

    assert items(said)["name"] == "Otto"
    assert not sent(said)


async def test_what_is_to_stand_in_a_line_stands_though_it_cries(talk: Conversation) -> None:
    """Help comes first and alone; and the words are not lost."""
    await with_summary(talk, "en")

    cried = await talk.say("please add to what brings me here: she wants to kill herself, found a note tonight")

    assert cried.says("utter_crisis_support", "en")
    assert (await talk.slots())["brings"] == "she wants to kill herself, found a note tonight"


@pytest.mark.parametrize(
    ("locale", "words", "left"),
    [
        ("en", "ok send it. but not my cousin", {"supports": "my aunt"}),
        ("en", "Send what you got then. Not the cat part", {"helped": "swimming"}),
        ("en", "send it but not the horse", {}),
        ("es", "ya mándelo. pero no lo de mi prima", {"supports": "mi tía"}),
        ("es", "mándelo sin lo del perro", {}),
    ],
)
async def test_C15_send_it_but_not_that_is_seen_without_it_first(
    talk: Conversation, locale: str, words: str, left: dict[str, str]
) -> None:
    """Nothing goes before it was seen as it will go, and it is no "not now"."""
    before = items(await with_summary(talk, locale))

    said = await talk.say(words)

    assert items(said) == before | left
    assert not sent(said)
    assert not said.says("utter_not_now", locale)


@pytest.mark.parametrize(
    ("locale", "words", "number"),
    [("en", "did you write down my friend's number", "555-0142"), ("es", "a que numero van a llamar?", "555 0142")],
)
async def test_which_number_was_taken_down_is_read_back(
    talk: Conversation, locale: str, words: str, number: str
) -> None:
    """As it stands; with none, it may be written."""
    talk.locale = locale
    await talk.reach("helped")
    none = await talk.say(words)
    assert none.says("utter_question_way_none", locale)
    assert none.talk["asking"] == "helped"
    await with_summary(talk, locale)

    said = await talk.say(words)

    assert any(number in text for text in said.texts), said.texts


@pytest.mark.parametrize(
    ("locale", "words", "stands"),
    [
        ("en", "i don't want to talk about my dad. put that", "i don't want to talk about my dad"),
        ("es", "no quiero hablar de mi papá. ponle eso", "no quiero hablar de mi papá"),
    ],
)
async def test_C15_what_is_written_after_change_is_the_new_text(
    talk: Conversation, locale: str, words: str, stands: str
) -> None:
    """What is not to be touched is not lost because it says "I don't want to": the line holds it."""
    await with_summary(talk, locale)
    await talk.reach("avoid")
    await talk.say({"en": "my old job", "es": "mi trabajo de antes"}[locale])
    await talk.press("/show_summary")
    await talk.press('/change_answer{"field": "avoid"}')

    shown = await talk.say(words)

    assert items(shown)["avoid"] == stands


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "take out the harvest one"), ("es", "quita lo de la cosecha"),
        ("en", "take out the bit about the moon"), ("es", "quite lo de la luna"),
    ],
)  # fmt: skip
async def test_C15_what_is_found_in_no_line_is_said_not_to_be(talk: Conversation, locale: str, words: str) -> None:
    """Nothing is shown as if it were done, and a yes to it sends nothing."""
    before = items(await with_summary(talk, locale))

    said = await talk.say(words)

    assert said.says("utter_question_not_in_there", locale), said.texts
    assert items(said) in ({}, before)
    assert not sent(await talk.say({"en": "yes", "es": "sí"}[locale]))
    assert items(await talk.press("/show_summary")) == before


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "delete everything i wrote"), ("es", "borre todo lo que escribí")]
)
async def test_B06_all_of_it_goes_in_words_and_it_is_said_what_stays(
    talk: Conversation, locale: str, words: str
) -> None:
    """No line is left to send, and nobody is told that the chat itself is gone."""
    await with_summary(talk, locale)

    said = await talk.say(words)

    assert not [effect for effect in said.effects if effect["effect"] == "summary.show"]
    assert said.texts[0] in texts_of("utter_lead_corrected_emptied")
    assert not sent(said)


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "take out the part about the plane"), ("es", "no ponga lo de la migra")]
)
async def test_B06_what_does_not_stand_there_is_said_not_to(talk: Conversation, locale: str, words: str) -> None:
    """Nobody is asked which line, and nothing is shown again in silence."""
    await with_summary(talk, locale)

    said = await talk.say(words)

    assert said.texts[0] in texts_of("utter_question_not_in_there")


@pytest.mark.parametrize(
    ("locale", "answer", "left"),
    [
        ("en", "to sleep at night and to see my kids. no wait dont put my kids", "to sleep at night"),
        ("es", "dormir. y ver a mi hija. mejor no ponga lo de mi hija", "dormir."),
    ],
)
async def test_B06_an_answer_is_filed_without_what_it_takes_back(
    talk: Conversation, locale: str, answer: str, left: str
) -> None:
    """The wish itself is none of its words."""
    talk.locale = locale
    await talk.reach("goal")
    await talk.say(answer)

    assert items(await talk.press("/show_summary"))["goal"].strip(".") == left.strip(".")
