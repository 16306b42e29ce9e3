"""Somebody says that what was heard is not so: the tone goes down, and nothing is erased."""

import pytest

from bot.content import card_ids, sentence
from handoff.domain.conversation import State
from handoff.domain.messages import Message
from handoff.domain.tiers import Tier
from handoff.service.coordinate import reason_of
from handoff.service.handoff_record import record_of
from handoff.service.receive_message import strongest_card
from handoff.service.take_turn import take_turn
from handoff.web.views import message_view
from tests.unit.service.conftest import ANA, Desk, claim
from tests.unit.service.test_safety import place_of, questions, service_said, write

HURT = "my husband hit me and i am scared to go home"
LIFE = "i want to die"


async def theirs(desk: Desk) -> Message:
    """Return the newest message of the patient's."""
    return [message for message in await desk.log() if message.by == "patient"][-1]


@pytest.mark.parametrize(
    ("first", "denial", "locale"),
    [
        (HURT, "nobody is hurting us?? why does it say domestic violence", "en"),
        (HURT, "no me está pegando nadie", "es"),
        (HURT, "wrong card", "en"),
        (LIFE, "i'm not suicidal, i'm just tired", "en"),
        (LIFE, "no, eso no es lo que dije", "es"),
        (LIFE, "false alarm", "en"),
        (LIFE, "nah im straight, aint tryna die", "en"),
        (LIFE, "naw i was just talkin", "en"),
        (LIFE, "nel, era un decir", "es"),
    ],
)
async def test_the_card_goes_down_with_a_word_and_the_place_stays(
    desk: Desk, first: str, denial: str, locale: str
) -> None:
    """Invariant 5: no new card, one sentence of ours, no question, no turn of the bot; the place as it was."""
    await write(desk, first)
    before, cards, said = (
        await place_of(desk) if (await desk.now()).handoff else None,
        len(desk.cards),
        len(await desk.texts()),
    )
    done = await desk.write(denial)
    assert (len(desk.cards), done.appended.asks) == (cards, False)
    assert await take_turn(desk.ports, desk.talk, "w1") is None
    key = "sorry_in_line" if before else "sorry"
    assert (await desk.texts())[said + 1 :] == [("service", sentence(key, locale))]
    assert message_view(await theirs(desk), to_patient=True)["calms"] == card_ids((await theirs(desk)).body["denies"])
    assert desk.cards[0]["id"] in card_ids((await theirs(desk)).body["denies"])
    if before:
        after = await place_of(desk)
        assert (after.tier, after.kind, after.arrived_at) == (before.tier, before.kind, before.arrived_at)


@pytest.mark.parametrize(
    "text",
    [
        "wrong card. can i talk to a person?",
        "that's not what i meant, how much does it cost",
        "no es eso, ¿cuánto cuesta?",
    ],
)
async def test_what_is_asked_beside_a_denial_is_answered(desk: Desk, text: str) -> None:
    """The sorry is said, and nobody is lost for having said more."""
    await write(desk, LIFE)
    done = await desk.write(text)
    assert (await theirs(desk)).body["denies"] == ["suicide_active"]
    assert done.appended.asks


@pytest.mark.parametrize(
    "text",
    [
        "i'm not going to kill myself today", "lol sure im not going to kill myself",
        "i'm not going to kill myself, i'm going to kill him", "ok", "nobody is hitting me",
    ],
)  # fmt: skip
async def test_half_a_denial_or_another_one_takes_nothing_back(desk: Desk, text: str) -> None:
    """What is ambivalent, mocking, new danger or about something else is heard as any message."""
    await write(desk, LIFE)
    await desk.write(text)
    assert "denies" not in (await theirs(desk)).body


async def test_staff_see_what_was_heard_that_it_was_denied_and_in_which_words(desk: Desk) -> None:
    """On the board in a sentence, in the factors, and in the record with their words."""
    await write(desk, LIFE)
    await desk.write("i never said i want to die")
    place = await place_of(desk)
    assert reason_of(place, "en") == f"{sentence('reason_risk_suicide_active', 'en')} {sentence('reason_denied', 'en')}"
    record = await record_of(desk.ports, place, await desk.log())
    assert [(denied.message.body["text"], denied.kinds) for denied in record.denied] == [
        ("i never said i want to die", ("suicide_active",))
    ]
    assert record.behind is not None
    assert record.behind.body["text"] == LIFE


async def test_what_is_told_again_is_denied_no_longer(desk: Desk) -> None:
    """A person may take a denial back."""
    await write(desk, LIFE)
    await desk.write("wrong card")
    await write(desk, LIFE)
    assert reason_of(await place_of(desk), "en") == sentence("reason_risk_suicide_active", "en")
    assert len(desk.cards) == 2


async def test_the_gravest_and_the_newest_danger_are_both_named(desk: Desk) -> None:
    """Worried for someone first, and then not wanting to live: staff read both, and both messages."""
    await write(desk, "my friend says she wants to kill herself")
    await write(desk, "i feel like everyone would be better off without me")
    place = await place_of(desk)
    risk = sentence("reason_risk_suicide_passive", "en")
    expected = f"{sentence('reason_risk_third_party', 'en')} {sentence('reason_newest', 'en', risk=risk)}"
    assert (place.tier, reason_of(place, "en")) == (Tier.T1, expected)
    record = await record_of(desk.ports, place, await desk.log())
    assert record.newest is not None
    assert record.newest.body["text"] == "i feel like everyone would be better off without me"


async def test_a_graver_word_for_the_same_danger_is_no_second_one(desk: Desk) -> None:
    """The board says it once."""
    await write(desk, LIFE)
    await write(desk, "i feel like everyone would be better off without me")
    assert reason_of(await place_of(desk), "en") == sentence("reason_risk_suicide_active", "en")


async def test_a_denied_card_does_not_come_back_in_another_language(desk: Desk) -> None:
    """Of what stands, the strongest; and nothing where nothing stands."""
    await write(desk, "my friend says she wants to kill herself")
    await write(desk, LIFE)
    await desk.write("i never said i want to die")
    found = await strongest_card(desk.ports, desk.talk, "es")
    assert found is not None
    assert found["id"] == "worried_now"
    await desk.write("she is not going to kill herself")
    assert await strongest_card(desk.ports, desk.talk, "es") is None


async def test_with_a_person_there_the_card_goes_down_without_a_word_of_ours(desk: Desk) -> None:
    """They answer themselves."""
    await write(desk, LIFE)
    await claim(desk.ports, ANA, "c1")
    before = await service_said(desk)
    await desk.write("wrong card")
    assert (await desk.now()).state is State.HUMAN
    assert await service_said(desk) == before
    assert (await theirs(desk)).body["denies"] == ["suicide_active"]


async def test_a_denied_danger_is_not_asked_about(desk: Desk) -> None:
    """The denial came before the question: nothing to ask."""
    await desk.write(LIFE)
    await desk.write("wrong card")
    await take_turn(desk.ports, desk.talk, "w1")
    assert questions(await service_said(desk)) == []
