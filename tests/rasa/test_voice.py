"""What of several wordings is said: nothing twice, the same for the same sender, one question a turn."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from rasa.shared.core.events import BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from talking import CONTROLS, DOMAIN, SPOKEN, Conversation, texts_for, texts_of

from bot.rasa_box.bubbles import BREAK
from bot.rasa_box.voice import Voice

VOICE = Voice(SPOKEN.responses)


def talk_of(*events: Event, sender: str = "someone", **slots: Any) -> DialogueStateTracker:
    """Return a talk with these events in it, the slots set first."""
    set_first = [SlotSet(name, value) for name, value in slots.items()]
    return DialogueStateTracker.from_events(sender, [*set_first, *events], SPOKEN.slots)


async def said(name: str, *events: Event, sender: str = "someone", **slots: Any) -> dict[str, Any]:
    """Return what is said for a response at this point of a talk."""
    spoken = await VOICE.generate(name, talk_of(*events, sender=sender, **slots), "collector")
    assert spoken is not None
    return spoken


def user(
    intent: str = "answer", entities: list[dict[str, Any]] | None = None, text: str = "words", at: float | None = None
) -> UserUttered:
    """Return a message of the person's."""
    named = {"name": intent, "confidence": 1.0}
    return UserUttered(text, intent=named, entities=entities or [], timestamp=at)


def at_risk(tier: str, kind: str) -> UserUttered:
    """Return a message that the screen took for this."""
    named = {"name": "crisis", "confidence": 1.0}
    return UserUttered("words", intent=named, parse_data={"intent": named, "risk": {"tier": tier, "kind": kind}})


def texts_in_order(name: str, locale: str) -> list[str]:
    """Return the wordings of a response in the order of the domain."""
    fitting = texts_of(name, locale)
    return [said["text"] for said in DOMAIN["responses"][name] if said["text"] in fitting]


def topic(name: str) -> UserUttered:
    """Return an answer about this topic."""
    return user(entities=[{"entity": "topic", "value": name}], text="it is so hard")


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize("name", ["utter_share", "utter_default", "utter_out_of_scope", "utter_feel_ashamed"])
async def test_nothing_is_said_twice_while_there_are_other_words(name: str, locale: str) -> None:
    """Every wording comes once before the oldest comes again."""
    heard: list[Event] = []
    texts: list[str] = []
    for _ in range(len(texts_of(name, locale)) + 1):
        heard.append(user())
        texts.append((await said(name, *heard, locale=locale))["text"])
        heard.append(BotUttered(texts[-1]))

    fitting = texts_for(name, locale, "light")
    assert set(texts[: len(fitting)]) == fitting
    assert texts[len(fitting)] == texts[0]


async def test_a_replay_says_the_same_and_another_person_may_hear_other_words() -> None:
    """Which wording comes first depends on the sender alone (seeds B16)."""
    first = {sender: (await said("utter_share", sender=sender))["text"] for sender in map(str, range(20))}
    again = {sender: (await said("utter_share", sender=sender))["text"] for sender in first}

    assert first == again
    assert len(set(first.values())) > 1


async def test_a_crisis_begins_with_one_text_and_says_it_once() -> None:
    """Whoever writes hears the same first, and other words after it (seeds B16)."""
    text = (await said("utter_crisis_support"))["text"]

    assert (await said("utter_crisis_support", user(), sender="other"))["text"] == text
    assert (await said("utter_crisis_support", user(), BotUttered(text), user(), sender="other"))["text"] != text


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize("kind", ["medical_emergency", "overdose", "withdrawal"])
async def test_a_body_that_fails_gets_words_for_a_body(kind: str, locale: str) -> None:
    """Who bleeds is not told that they need not be alone with it: 911 first, and other words each time."""
    heard: list[Event] = []
    for text in texts_in_order("utter_crisis_support_failing", locale):
        heard.append(at_risk("T0", kind))
        assert (await said("utter_crisis_support", *heard, locale=locale))["text"] == text
        assert "911" in text
        heard.append(BotUttered(text))


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize(("tier", "kind"), [("T1", "suicide_active"), ("T2", "overdose"), ("T1", "psychosis")])
async def test_any_other_crisis_has_the_words_it_had(tier: str, kind: str, locale: str) -> None:
    """Nobody who wants to die is spoken to of a body, and what is no emergency is not called one."""
    text = (await said("utter_crisis_support", at_risk(tier, kind), locale=locale))["text"]

    assert text in texts_of("utter_crisis_support", locale)


async def test_who_holds_the_spray_is_told_of_the_spray() -> None:
    """What is asked goes before what is said to every failing body."""
    text = (await said("utter_crisis_support", at_risk("T0", "overdose"), asks="naloxone"))["text"]

    assert text in texts_of("utter_crisis_support_naloxone", "en")


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize(("heard", "lead"), [("told", "utter_lead_helped"), ("skipped", "utter_lead_skipped")])
async def test_a_lead_comes_before_the_next_question(locale: str, heard: str, lead: str) -> None:
    """In a bubble of its own, with its moves counted, and the buttons kept (seeds A03, A04)."""
    spoken = await said("utter_ask_goal", user(), locale=locale, heard=heard, requested_slot="helped")

    before, question = spoken["text"].split(BREAK)
    assert before in texts_of(lead, locale)
    assert question in texts_of("utter_ask_goal", locale)
    assert len(spoken["metadata"]["moves"]) > 2
    assert [button["payload"] for button in spoken["buttons"]] == CONTROLS


async def test_the_most_fitting_lead_comes_first() -> None:
    """What the answer is about, then which question it answered, then any answer; each only once (seeds A04)."""
    names = ("utter_lead_topic_sleep", "utter_lead_helped", "utter_lead_told")
    own = {name: [{"text": name, "metadata": {"moves": ["reflection"], "tier": "T4"}}] for name in names}
    voice = Voice({**SPOKEN.responses, **own})
    heard: list[Event] = []
    leads = []
    for _ in range(4):
        heard.append(topic("sleep"))
        talk = talk_of(*heard, heard="told", requested_slot="helped")
        *lead, _question = (await voice.generate("utter_ask_goal", talk, "collector"))["text"].split(BREAK)
        leads += lead
        heard += [BotUttered(text) for text in lead]

    assert leads == list(names)


@pytest.mark.parametrize(
    ("asked", "slots"),
    [
        ("utter_ask_goal", {"heard": "plain", "requested_slot": "goal"}),
        ("utter_ask_for_whom", {"heard": "told"}),
        ("utter_ask_check_in", {"heard": "told", "requested_slot": "goal", "check_in_for": "heavy"}),
    ],
)
async def test_where_nothing_was_told_nothing_is_thanked_for(asked: str, slots: dict[str, str]) -> None:
    """After an aside, at the start, and before the check-in after something heavy, which has words of its own."""
    assert BREAK not in (await said(asked, user(), **slots))["text"]


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize(
    ("asked", "answered", "lead"),
    [
        ("utter_ask_check_in", "goal", "utter_lead_goal"),
        ("utter_ask_brings", "check_in", "utter_lead_check_in"),
        ("utter_ask_uses", "brings", "utter_lead_brings"),
    ],
)
async def test_a_check_in_drops_no_answer(locale: str, asked: str, answered: str, lead: str) -> None:
    """What was told before it is heard, and so is whoever goes on after it."""
    spoken = await said(asked, user(), locale=locale, heard="told", requested_slot=answered, check_in_for="pace")

    before, question = spoken["text"].split(BREAK)
    assert before in texts_of(lead, locale)
    assert question in texts_of(asked, locale)


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_the_first_disclosure_is_thanked_for_also_by_its_topic(locale: str) -> None:
    """Thanks, then words for what it is about, then the question, a bubble each (seeds A19)."""
    spoken = await said("utter_ask_life", topic("sleep"), locale=locale, heard="told", requested_slot="brings")

    thanks, lead, question = spoken["text"].split(BREAK)
    assert thanks in texts_of("utter_lead_thanks", locale)
    assert lead in texts_of("utter_lead_topic_sleep", locale)
    assert question in texts_of("utter_ask_life", locale)
    assert spoken["metadata"]["moves"][:3] == ["courtesy", "reflection", "affirmation"]


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize("name", ["utter_lead_helped", "utter_lead_brings", "utter_lead_topic_work", "utter_share"])
def test_there_are_three_wordings_at_least_for_each_weight(name: str, locale: str) -> None:
    """And none of them is for both ends: after soccer and a mother nothing speaks of days that take a lot."""
    light, heavy = texts_for(name, locale, "light"), texts_for(name, locale, "heavy")

    assert len(light) >= 3
    assert len(heavy) >= 3
    assert heavy - light
    assert light - heavy


@pytest.mark.parametrize(
    ("locale", "question", "words", "lead", "weight"),
    [
        ("en", "helped", "soccer and my mom", "utter_lead_good_moving", "light"),
        ("es", "helped", "el fútbol y mi mamá", "utter_lead_good_moving", "light"),
        ("en", "helped", "my sister, we text", "utter_lead_good_people", "light"),
        ("es", "helped", "rezar el rosario", "utter_lead_good_faith", "light"),
        ("en", "supports", "my coach", "utter_lead_good_people", "light"),
        ("en", "helped", "idk", "utter_lead_helped", "light"),
        ("es", "helped", "no sé", "utter_lead_helped", "light"),
        ("en", "helped", "nothing helps anymore", "utter_lead_helped", "heavy"),
        ("es", "helped", "nada me ayuda", "utter_lead_helped", "heavy"),
        ("en", "helped", "my mom, but she died in may", "utter_lead_helped", "heavy"),
        ("en", "brings", "looking for a new therapist", "utter_lead_brings", "light"),
        ("es", "brings", "busco un terapeuta", "utter_lead_brings", "light"),
    ],
)
async def test_what_is_said_back_weighs_what_was_told(
    locale: str, question: str, words: str, lead: str, weight: str
) -> None:
    """Something light and of that thing alone after a light answer, the heavy words only after a heavy one (A04)."""
    spoken = await said("utter_ask_goal", user(text=words), locale=locale, heard="told", requested_slot=question)

    assert spoken["text"].split(BREAK)[0] in texts_for(lead, locale, weight)


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_about_someone_else_a_light_answer_gets_no_heavy_words_either(locale: str) -> None:
    """All the words for a loved one's hard days are heavy; others that fit anybody take their place."""
    whom = {"en": "my son", "es": "mi hijo"}[locale]
    spoken = await said(
        "utter_ask_goal", user(text="idk"), locale=locale, heard="told", requested_slot="helped", for_whom=whom
    )

    assert spoken["text"].split(BREAK)[0] in texts_for("utter_lead_helped", locale, "light")


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_in_line_what_is_told_is_met_and_never_twice_alike(locale: str) -> None:
    """When the fillers are used up each telling gets one more sentence, and at last how the line stands (B05)."""
    every = texts_for("utter_share", locale, "light") | texts_of("utter_heard_in_line", locale)
    events: list[Event] = []
    texts = []
    for number in range(len(every) + 1):
        events.append(user("share", text="the dog came home today", at=1_000.0 * number))
        texts.append((await said("utter_share", *events, locale=locale, waiting=True))["text"])
        events.append(_filler(texts[-1], at=1_000.0 * number + 1))

    assert set(texts[:-1]) == every
    assert texts[-1] == ""


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_in_line_a_quick_burst_gets_one_and_what_comes_later_another(locale: str) -> None:
    """Three lines sent on each other's heels are one thing told."""
    events: list[Event] = []
    texts = []
    for at in (0.0, 5.0, 9.0, 60.0):
        events.append(user("share", text="he called me", at=at))
        texts.append((await said("utter_share", *events, locale=locale, waiting=True))["text"])
        if texts[-1]:
            events.append(_filler(texts[-1], at=at + 0.1))

    assert [bool(text) for text in texts] == [True, False, False, True]


@pytest.mark.parametrize(("words", "spoken"), [("k", False), ("ok", False), ("he came home and he is sober", True)])
async def test_in_line_a_filler_may_stay_without_an_answer_and_news_may_not(words: str, spoken: bool) -> None:
    """Whatever it was taken for: once the words for what is not understood are used up, news still gets a sentence."""
    used = [_filler(text, at=1.0) for text in texts_of("utter_default", "en")]
    events = [*used, user("nlu_fallback", text=words, at=100.0)]

    assert bool((await said("utter_default", *events, waiting=True))["text"]) is spoken


def _filler(text: str, at: float) -> BotUttered:
    return BotUttered(text, metadata={"utter_action": "utter_share"}, timestamp=at)


async def test_a_question_comes_back_shorter_and_at_last_as_buttons() -> None:
    """New words twice, then a short reminder, then the buttons alone; come back to, it has words again."""
    events: list[Event] = []
    texts = []
    aside = BotUttered("It costs what it costs.")
    for _ in range(6):
        events += [user("cost"), aside]
        spoken = await said("utter_ask_goal", *events, heard="plain", requested_slot="goal")
        assert spoken["buttons"]
        texts.append(spoken["text"])
        events.append(BotUttered(texts[-1]))
    back = BotUttered("Let's go on.", metadata={"utter_action": "utter_talk_intro"})

    own = texts_of("utter_ask_goal", "en")
    assert set(texts[:2]) < own
    assert set(texts[2:5]) == texts_of("utter_ask_again", "en")
    assert texts[5:] == [""]
    for events_after in ([user("change_answer")], [user("start_talk"), back]):
        spoken = await said("utter_ask_goal", *events, *events_after, heard="plain")
        assert spoken["text"] in own - set(texts)


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_why_asked_without_end_is_not_answered_twice_running(locale: str) -> None:
    """When all is said it is the oldest that comes again, of all the words there are for it (seeds B11)."""
    events: list[Event] = []
    texts = []
    for _ in range(8):
        events.append(user("why_ask"))
        texts.append((await said("utter_why_general", *events, locale=locale))["text"])
        events.append(BotUttered(texts[-1]))

    assert all(one != other for one, other in itertools.pairwise(texts))
    assert set(texts) == texts_of("utter_why_general", locale) | texts_of("utter_why_again", locale)


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_every_correction_is_said_to_be_taken(locale: str) -> None:
    """Also the tenth: a question alone would leave it open whether it was heard (seeds B06)."""
    events: list[Event] = []
    for _ in range(10):
        events.append(user("correct"))
        spoken = await said("utter_ask_goal", *events, locale=locale, heard="corrected", requested_slot="goal")
        lead, _question = spoken["text"].split(BREAK)
        assert lead in texts_of("utter_lead_corrected", locale)
        events.append(BotUttered(spoken["text"]))


async def test_there_is_one_question_a_turn() -> None:
    """When what was said on the way asks something, the question comes back as its buttons (seeds A03)."""
    spoken = await said("utter_ask_goal", user("no_words"), BotUttered("Would you put it in words?"), heard="plain")

    assert (spoken["text"], len(spoken["buttons"])) == ("", len(CONTROLS))


async def test_a_response_the_domain_does_not_have_is_silence() -> None:
    """As Rasa does it; the channel makes a failure of an empty turn."""
    assert await VOICE.generate("utter_nothing", talk_of(), "collector") is None


async def test_in_a_whole_talk_no_bubble_comes_twice(talk_in_both: Conversation) -> None:
    """Through every question and an aside at each, with the trained model."""
    bubbles: list[str] = []
    said_now = await talk_in_both.press("/start_talk")
    while said_now.talk["asking"]:
        bubbles += said_now.texts
        bubbles += (await talk_in_both.press("/why_ask")).texts
        said_now = await talk_in_both.say("sam")

    assert len(bubbles) == len(set(bubbles))


def test_every_response_of_the_domain_says_what_moves_it_makes() -> None:
    """The voice reads tier and moves, so no variation may be without."""
    for variations in DOMAIN["responses"].values():
        assert all({"moves", "tier"} <= set(variation["metadata"]) for variation in variations)
