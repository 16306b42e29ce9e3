"""The safety question: once for each danger, after the place, in buttons or words; and what comes of the answer."""

import pytest

from bot.content import LOCALES, sentence
from bot.risk.context import CUES, IN_TALK
from bot.risk.cues import RULES
from bot.risk.safety_answer import Answer
from handoff.domain.conversation import State
from handoff.domain.queue import CloseReason, Place
from handoff.domain.safety import Safety
from handoff.domain.tiers import Tier
from handoff.service.coordinate import close, reply
from handoff.service.safety import EVERYONE, MEANS, THEM, YOU, about_whom
from handoff.service.take_turn import take_turn
from tests.unit.service.conftest import ANA, Desk, claim

PASSIVE = "i feel like everyone would be better off without me"
ACTIVE = "quiero morir"
NOT_WAKING = "my husband won't wake up"
SOMEONE = "my friend says she wants to kill herself"
HIS_VOICES = "my son hears voices and they tell him to do things"
HER_PILLS = "mi hermana se tomó todas las pastillas"
OTHERS = "i am going to kill him"


async def place_of(desk: Desk) -> Place:
    """Return the one place in line."""
    [place] = await desk.ports.queue.waiting()
    return place


async def write(desk: Desk, text: str, name: str | None = None) -> None:
    """Write as the patient, and let the bot take its turn."""
    await desk.write(text, name)
    await take_turn(desk.ports, desk.talk, "w1")


async def service_said(desk: Desk) -> list[str]:
    """Return what the service said after the greeting."""
    return [text for by, text in await desk.texts() if by == "service"]


def questions(said: list[str]) -> list[str]:
    """Return the sentences that ask."""
    return [text for text in said if "?" in text]


@pytest.mark.parametrize(
    ("text", "key", "locale"),
    [
        (PASSIVE, "safety_safe", "en"),
        (ACTIVE, "safety_safe", "es"),
        (SOMEONE, "safety_safe_them", "en"),
        (OTHERS, "safety_safe_everyone", "en"),
        (NOT_WAKING, "safety_company", "en"),
        ("i'm not safe right now", "safety_company", "en"),
        (HIS_VOICES, "safety_safe_them", "en"),
        (HER_PILLS, "safety_with_them", "es"),
        ("i took all my moms pills", "safety_company", "en"),
        ("i hear voices telling me to hurt people", "safety_safe", "en"),
    ],
)
async def test_one_question_follows_the_place_in_line(desk: Desk, text: str, key: str, locale: str) -> None:
    """Invariants 2 and 4: the card, the place, the bot's word, then one question that fits, with buttons."""
    await write(desk, text)
    assert (await service_said(desk))[-1] == sentence(key, locale)
    assert len(questions(await service_said(desk))) == 1
    assert (await desk.log())[-1].body["choices"]
    assert (await place_of(desk)).safety is Safety.ASKED


@pytest.mark.parametrize("why", ["unreachable", "timeout", "empty"])
async def test_the_question_needs_no_bot(desk: Desk, why: str) -> None:
    """With the box down the turn fails, and the question is asked all the same."""
    desk.assistant.fails = why
    await write(desk, PASSIVE)
    assert questions(await service_said(desk)) == [sentence("safety_safe", "en")]


async def test_distress_alone_is_not_asked_about(desk: Desk) -> None:
    """T3 gets its card and no question, in line or not."""
    await desk.press(sentence("choice_person", "en"))
    await write(desk, "i feel so hopeless and overwhelmed these days")
    assert questions(await service_said(desk)) == []


async def test_the_same_danger_is_asked_about_once(desk: Desk) -> None:
    """Invariants 5 and 7: a retry, the same kind again, and a graver word while the question stands: one question."""
    await write(desk, PASSIVE, "m1")
    await write(desk, PASSIVE, "m1")
    for text in ("i want to die", PASSIVE, "i am going to kill myself tonight"):
        await write(desk, text)
    assert questions(await service_said(desk)) == [sentence("safety_safe", "en")]
    assert (await place_of(desk)).tier is Tier.T1


@pytest.mark.parametrize(
    ("first", "means", "again", "key", "locale"),
    [
        ("i want to die", "theres a rifle in the closet", "its my dads rifle", "safety_company", "en"),
        (PASSIVE, "i have the pills", "theres pills in the cabinet", "safety_company", "en"),
        (ACTIVE, "tengo la pistola de mi papá", "hay un rifle en el clóset", "safety_company", "es"),
    ],
)
@pytest.mark.parametrize("answered", [False, True])
async def test_means_named_in_line_bring_the_card_and_one_question_once(
    desk: Desk, first: str, means: str, again: str, key: str, locale: str, *, answered: bool
) -> None:
    """Whether or not the first question has its answer: who is there, and not the same words a second time."""
    await write(desk, first)
    if answered:
        await desk.press(sentence("safety_choice_safe_for_now", locale))
    asked, cards = len(questions(await service_said(desk))), len(desk.cards)
    await write(desk, means)
    await write(desk, again)
    assert questions(await service_said(desk))[asked:] == [sentence(key, locale)]
    assert (await place_of(desk)).tier is Tier.T1
    assert len(desk.cards) > cards


def test_the_rules_that_name_means_are_the_screens() -> None:
    """A rule that is called something else there would silently bring no question."""
    assert {*(rule.name for rule in RULES), *(IN_TALK + cue.name for cue in CUES)} >= MEANS


async def test_means_named_first_are_asked_about_as_any_danger(desk: Desk) -> None:
    """And not once more when they are named again."""
    await write(desk, "theres a rifle in the closet")
    await write(desk, "its my dads rifle")
    assert questions(await service_said(desk)) == [sentence("safety_safe", "en")]


async def test_a_danger_of_another_kind_is_asked_about_and_never_more_than_thrice(desk: Desk) -> None:
    """Whoever worries about someone, and then may not want to live, is asked about both; nobody is examined."""
    for text in (SOMEONE, PASSIVE, NOT_WAKING, OTHERS, "he is hitting me right now"):
        await write(desk, text)
    asked = ["safety_safe_them", "safety_safe", "safety_company"]
    assert questions(await service_said(desk)) == [sentence(key, "en") for key in asked]


async def test_what_became_graver_after_an_answer_is_asked_about_once_more(desk: Desk) -> None:
    """What they answered before was about another moment."""
    await write(desk, PASSIVE)
    await desk.press(sentence("safety_choice_safe_for_now", "en"))
    await write(desk, PASSIVE)
    assert len(questions(await service_said(desk))) == 1
    await write(desk, "i want to die")
    assert len(questions(await service_said(desk))) == 2
    assert (await place_of(desk)).safety is Safety.ASKED


async def test_a_worrying_answer_stands_while_something_else_is_asked(desk: Desk) -> None:
    """Staff do not lose a "no" to a question that has no answer yet."""
    await write(desk, PASSIVE)
    await desk.press(sentence("safety_choice_not_safe", "en"))
    await write(desk, SOMEONE)
    assert questions(await service_said(desk))[-1] == sentence("safety_safe_them", "en")
    assert (await place_of(desk)).safety is Safety.NOT_SAFE


async def test_a_new_handoff_is_a_new_question(desk: Desk) -> None:
    """After an ending it is another day."""
    await write(desk, PASSIVE)
    place = await claim(desk.ports, ANA, "c1")
    await close(desk.ports, ANA, place.handoff, CloseReason.RESOLVED)
    await write(desk, PASSIVE)
    assert len(questions(await service_said(desk))) == 2


@pytest.mark.parametrize(
    ("first", "label", "typed", "answer", "tier"),
    [
        (PASSIVE, "safety_choice_safe_for_now", "yes for now", Answer.SAFE_FOR_NOW, Tier.T2),
        (PASSIVE, "safety_choice_not_sure", "not sure", Answer.NOT_SURE, Tier.T2),
        (PASSIVE, "safety_choice_not_safe", "no", Answer.NOT_SAFE, Tier.T1),
        ("i want to die", "safety_choice_not_sure", "idk", Answer.NOT_SURE, Tier.T1),
        ("i want to die", "safety_choice_not_safe", "no im not", Answer.NOT_SAFE, Tier.T1),
        (NOT_WAKING, "safety_choice_with_someone", "yes", Answer.WITH_SOMEONE, Tier.T0),
        (NOT_WAKING, "safety_choice_alone", "i'm alone", Answer.ALONE, Tier.T0),
    ],
)
@pytest.mark.parametrize("by_button", [True, False])
async def test_an_answer_is_kept_thanked_for_and_only_raises(
    desk: Desk, first: str, label: str, typed: str, answer: Answer, tier: Tier, by_button: bool
) -> None:
    """By button and in words alike: the answer is with the place, one sentence replies, and the bot asks nothing."""
    await write(desk, first)
    asked, before = len(desk.assistant.asked), len(await service_said(desk))
    done = await desk.press(sentence(label, "en")) if by_button else (await desk.write(typed)).appended
    place = await place_of(desk)
    assert (place.safety, place.tier) == (Safety(answer.value), tier)
    assert (await service_said(desk))[before:] == [sentence(f"safety_thanks_{answer.value}", "en")]
    assert not done.asks
    assert await take_turn(desk.ports, desk.talk, "w1") is None
    assert len(desk.assistant.asked) == asked


async def test_a_button_that_raises_brings_the_graver_card(desk: Desk) -> None:
    """It is pinned with the pressed answer, before the reply."""
    await write(desk, PASSIVE)
    await desk.press(sentence("safety_choice_not_safe", "en"))
    pressed = next(m for m in await desk.log() if m.body.get("payload"))
    assert pressed.body["card"]["tier"] == "T1"
    assert pressed.body["risk"]["rules"] == ["in_talk:not_safe"]


@pytest.mark.parametrize(("first", "about"), [(SOMEONE, "_them"), (OTHERS, "_everyone")])
async def test_no_about_someone_else_is_met_in_its_own_words(desk: Desk, first: str, about: str) -> None:
    """Whoever is worried is told how to help; whoever could do harm is told where to go."""
    await write(desk, first)
    await write(desk, "no")
    assert (await service_said(desk))[-1] == sentence(f"safety_thanks_not_safe{about}", "en")


@pytest.mark.parametrize(
    ("first", "label", "typed", "safety", "thanks"),
    [
        (HIS_VOICES, "safety_choice_not_safe", "no", Safety.NOT_SAFE, "not_safe_them"),
        (HIS_VOICES, "safety_choice_not_sure", "no sé", Safety.NOT_SURE, "not_sure_them"),
        (HIS_VOICES, "safety_choice_safe_for_now", "he is okay", Safety.SAFE_FOR_NOW, "safe_for_now"),
        (HER_PILLS, "safety_choice_with_someone", "yo estoy con ella", Safety.WITH_SOMEONE, "with_someone_them"),
        (HER_PILLS, "safety_choice_alone", "está sola", Safety.ALONE, "alone_them"),
        (HER_PILLS, "safety_choice_not_sure", "no sé", Safety.NOT_SURE, "not_sure_them"),
    ],
)
@pytest.mark.parametrize("by_button", [True, False])
async def test_what_is_answered_about_another_is_kept_and_thanked_for_them(
    desk: Desk, first: str, label: str, typed: str, safety: Safety, thanks: str, by_button: bool
) -> None:
    """By button and in words: it means of them what it would of whoever writes, and never lowers the place."""
    locale = "es" if first == HER_PILLS else "en"
    await write(desk, first)
    before = await place_of(desk)
    await (desk.press(sentence(label, locale)) if by_button else desk.write(typed))
    after = await place_of(desk)
    assert after.safety is safety
    assert after.tier <= before.tier
    assert (await service_said(desk))[-1] in {sentence(f"safety_thanks_{thanks}", each) for each in LOCALES}


@pytest.mark.parametrize(
    ("kind", "whose", "for_another", "about"),
    [
        ("third_party", "", False, THEM), ("third_party", "other", True, THEM), ("psychosis", "other", False, THEM),
        ("overdose", "self", True, YOU), ("suicide_passive", "other", True, YOU), ("psychosis", "", False, YOU),
        ("psychosis", "", True, EVERYONE), ("suicide_passive", "", True, EVERYONE),
        ("abuse_danger", "self", False, YOU),
        ("child_danger", "other", False, EVERYONE), ("harm_to_others", "self", False, EVERYONE),
    ],
)  # fmt: skip
def test_whose_safety_is_asked_about(kind: str, whose: str, for_another: bool, about: str) -> None:
    """What nobody is named for, in a talk for another, is asked of both: a parent's own despair is not passed over."""
    assert about_whom({"kind": kind, "whose": whose}, for_another=for_another) == about


async def test_writing_something_else_is_fine(desk: Desk) -> None:
    """Invariant 5: it is not asked again, the bot goes on, and an answer after a small word still counts."""
    await write(desk, PASSIVE)
    assert (await desk.write("um")).appended.asks
    await take_turn(desk.ports, desk.talk, "w1")
    await write(desk, "no")
    assert (await place_of(desk)).safety is Safety.NOT_SAFE
    assert len(questions(await service_said(desk))) == 1


async def test_an_answer_that_says_the_question_again_is_the_edges(desk: Desk) -> None:
    """The box, whose own question may stand beside it, is not asked: nothing is filed as an answer to that."""
    await write(desk, PASSIVE)
    assert not (await desk.write("am i safe yeah im on the couch")).appended.asks
    assert (await place_of(desk)).safety is Safety.SAFE_FOR_NOW


async def test_once_somebody_asks_something_else_no_is_about_that(desk: Desk) -> None:
    """What was asked last is what an answer means."""
    await write(desk, PASSIVE)
    desk.assistant.says = ({"text": "Would you like a person?"},)
    await write(desk, "hm")
    assert (await desk.write("no")).appended.asks
    assert (await place_of(desk)).safety is Safety.ASKED


async def test_a_joke_keeps_flag_tier_and_place(desk: Desk) -> None:
    """Invariant 5: the bot answers gently, nothing new is asked, and nothing is taken back."""
    await write(desk, "i want to die")
    before = await place_of(desk)
    assert (await desk.write("i was joking")).appended.asks
    assert await place_of(desk) == before
    assert len(questions(await service_said(desk))) == 1


async def test_im_okay_is_the_answer_and_keeps_flag_tier_and_place(desk: Desk) -> None:
    """Invariant 5: it is thanked for, and the person keeps their place as urgent as it was."""
    await write(desk, "i want to die")
    before = await place_of(desk)
    await write(desk, "i'm okay")
    after = await place_of(desk)
    assert (after.tier, after.kind, after.arrived_at) == (before.tier, before.kind, before.arrived_at)
    assert after.safety is Safety.SAFE_FOR_NOW


async def test_with_a_person_there_the_edge_asks_and_replies_nothing(desk: Desk) -> None:
    """They have the person's ear; what is answered is kept all the same."""
    await write(desk, PASSIVE)
    place = await claim(desk.ports, ANA, "c1")
    before = await service_said(desk)
    await desk.press(sentence("safety_choice_not_sure", "en"))
    await write(desk, "i want to die")
    assert await service_said(desk) == before
    now = await desk.ports.queue.place(place.handoff)
    assert now is not None
    assert (now.safety, now.tier) == (Safety.NOT_SURE, Tier.T1)


async def test_the_button_of_danger_is_due_an_answer_by_the_person_who_is_there(desk: Desk) -> None:
    """As the words are; "safe" is due none."""
    await write(desk, PASSIVE)
    place = await claim(desk.ports, ANA, "c1")
    await reply(desk.ports, ANA, place.handoff, "h1", "hello")
    await desk.press(sentence("safety_choice_safe_for_now", "en"))
    assert not await desk.answer_due()
    await desk.press(sentence("safety_choice_not_safe", "en"))
    assert await desk.answer_due()


async def test_with_someone_in_care_already_nothing_is_asked(desk: Desk) -> None:
    """Risk that is first said to a person is theirs to ask about."""
    await write(desk, "hello")
    await desk.ports.conversations.get(desk.talk)
    await desk.press(sentence("choice_person", "en"))
    await claim(desk.ports, ANA, "c1")
    await write(desk, "i want to die")
    assert questions(await service_said(desk)) == []


async def test_an_old_button_after_the_end_still_brings_a_person(desk: Desk) -> None:
    """Whoever presses the old "No" is not safe today."""
    await write(desk, PASSIVE)
    place = await claim(desk.ports, ANA, "c1")
    await close(desk.ports, ANA, place.handoff, CloseReason.RESOLVED)
    await desk.press(sentence("safety_choice_not_safe", "en"))
    again = await place_of(desk)
    assert (again.tier, again.safety, again.handoff != place.handoff) == (Tier.T1, Safety.NOT_SAFE, True)
    assert (await desk.now()).state is State.WAITING


async def test_after_an_ending_words_have_no_earlier_talk(desk: Desk) -> None:
    """A "no" the next day answers nothing that was asked before."""
    await write(desk, PASSIVE)
    place = await claim(desk.ports, ANA, "c1")
    await close(desk.ports, ANA, place.handoff, CloseReason.RESOLVED)
    assert (await desk.write("no")).tier is Tier.T4
    assert await desk.ports.queue.waiting() == []


async def test_what_was_written_long_ago_is_no_context(desk: Desk) -> None:
    """Half an hour is another moment."""
    await desk.write("i want to")
    desk.clock.advance(31 * 60)
    assert (await desk.write("die")).tier is Tier.T4
    assert (await desk.write("i want to")).tier is Tier.T4
    assert (await desk.write("die")).tier is Tier.T1


async def test_a_sentence_in_pieces_is_told_to_the_assistant_as_what_it_is(desk: Desk) -> None:
    """The box reads one message; the edge tells it what the talk says, so that it asks nothing small."""
    await desk.write("i want to")
    await desk.write("die")
    await take_turn(desk.ports, desk.talk, "w1")
    [question] = desk.assistant.asked
    assert (question.text, question.risk) == ("die", {"tier": "T1", "kind": "suicide_active"})


@pytest.mark.parametrize("locale", LOCALES)
def test_every_answer_has_its_words(locale: str) -> None:
    """For the patient and for whoever takes over."""
    for answer in Safety:
        assert sentence(f"safety_said_{answer}", locale)
        if answer is not Safety.ASKED:
            assert "?" not in sentence(f"safety_thanks_{answer}", locale)
            assert sentence(f"safety_choice_{answer}", locale)


def test_both_parts_know_the_same_answers() -> None:
    """The screen must not import the domain, and the reverse; they agree all the same."""
    assert {answer.value for answer in Answer} == {answer.value for answer in Safety} - {"asked"}


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_a_reason_to_be_safe_is_honored(desk: Desk, locale: str) -> None:
    """What keeps somebody safe is named in the thanks, and no new alarm is raised."""
    await write(desk, "i want to die" if locale == "en" else "quiero morirme")
    cards = len(desk.cards)
    safe = "yes im safe. gun is at my brothers" if locale == "en" else "estoy a salvo, mi hija me necesita"
    await write(desk, safe)
    assert (await service_said(desk))[-1] == sentence("safety_thanks_safe_for_now_kept", locale)
    assert len(desk.cards) == cards
    assert (await place_of(desk)).safety is Safety.SAFE_FOR_NOW


async def test_a_false_alarm_does_not_use_up_the_question(desk: Desk) -> None:
    """What was asked of a danger that was taken back is not counted: a real wish after it is asked about."""
    await write(desk, "i am going to kill myself tonight")
    await write(desk, "i'm not going to kill myself, i never said that")
    await write(desk, "i want to die")
    assert questions(await service_said(desk)) == [sentence("safety_safe", "en")] * 2


def test_a_baby_on_the_way_is_nobody_else() -> None:
    """Who carries it is asked whether they are safe, and not of somebody they worry about."""
    risk = {"kind": "medical_emergency", "whose": "other", "rules": ["baby_moves_less"]}
    assert about_whom(risk) == YOU
    assert about_whom({**risk, "rules": ["wont_wake"]}) == THEM
