"""A patient wrote something: screen, card, keep."""

import pytest

from bot import risk
from bot.content import sentence
from bot.risk.context import Earlier
from handoff.domain.conversation import State
from handoff.domain.messages import MAX_TEXT, Body
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.errors import EmptyMessageError, MessageTooLongError, StoreUnavailableError
from handoff.service.coordinate import reply
from handoff.service.ports import Ports
from handoff.service.receive_message import QUIET_FOR, hear
from tests.fakes.memory_queue import MemoryQueue
from tests.unit.service.conftest import ANA, Desk, claim

OVERDOSE = "i took all my pills"
WISH_TO_DIE = "quiero morir"
NOT_WAKING = "my husband won't wake up"


@pytest.mark.parametrize(
    ("text", "locale", "tiers"),
    [(OVERDOSE, "en", {Tier.T0}), (WISH_TO_DIE, "es", {Tier.T0, Tier.T1}), (NOT_WAKING, "en", {Tier.T0})],
)
async def test_the_words_the_project_was_founded_on(desk: Desk, text: str, locale: str, tiers: set[Tier]) -> None:
    """Card in the language of the words, stat band, told so: in every case."""
    received = await desk.write(text)
    assert received.tier in tiers
    [card] = desk.cards
    assert card["locale"] == locale
    [place] = await desk.ports.queue.waiting()
    assert (place.band, place.cause, place.position) == ("stat", Cause.RISK, 1)
    assert (await desk.now()).state is State.WAITING
    assert ("service", sentence("in_line_stat_no_one", locale)) in await desk.texts()


async def test_the_card_is_shown_before_the_store_is_asked(fake_ports: Ports) -> None:
    """With the store down the card is still on the screen, and the refusal is honest."""
    desk = Desk(fake_ports)
    await desk.open()
    queue = fake_ports.queue
    assert isinstance(queue, MemoryQueue)
    queue._store.down = True
    with pytest.raises(StoreUnavailableError):
        await desk.write(OVERDOSE)
    assert [card["tier"] for card in desk.cards] == ["T0"]


async def test_ordinary_words_bring_no_card_and_no_place(desk: Desk) -> None:
    """Most people are not in danger, and are not treated as if they were (seeds C14)."""
    received = await desk.write("do you take walk ins on friday")
    assert (received.tier, desk.cards) == (Tier.T4, [])
    assert await desk.ports.queue.waiting() == []


async def test_the_same_risk_sent_twice_is_one_message_and_one_place(desk: Desk) -> None:
    """A retry shows the card again, and changes nothing else."""
    await desk.write(OVERDOSE, "m1")
    before = await desk.texts()
    again = await desk.write(OVERDOSE, "m1")
    assert again.appended.duplicate
    assert await desk.texts() == before
    assert len(desk.cards) == 2
    assert len(await desk.ports.queue.waiting()) == 1


async def test_risk_while_a_person_is_there_raises_and_keeps_them(desk: Desk) -> None:
    """The card shows, the tier rises, the person who is there stays."""
    await desk.write("can i talk about my week")
    await desk.write("i feel like everyone would be better off without me")
    place = await claim(desk.ports, ANA, "c1")
    await desk.write(OVERDOSE)
    raised = await desk.ports.queue.place(place.handoff)
    assert raised is not None
    assert (raised.tier, raised.owner) == (Tier.T0, "ana")
    assert (await desk.now()).state is State.HUMAN
    assert desk.cards[-1]["tier"] == "T0"


@pytest.mark.parametrize(("text", "due"), [(OVERDOSE, True), ("i slept a bit better", False)])
async def test_danger_told_to_a_person_is_due_an_answer_also_after_first_words(
    desk: Desk, text: str, *, due: bool
) -> None:
    """Whoever said hello may have left an open browser (peers: stuck handoffs)."""
    await desk.write("i feel like everyone would be better off without me")
    place = await claim(desk.ports, ANA, "c1")
    await reply(desk.ports, ANA, place.handoff, "h1", "hello, i am here")
    await desk.write(text)
    assert await desk.answer_due() is due


@pytest.mark.parametrize("read", [False, True])
async def test_only_words_of_who_has_read_a_danger_are_an_answer_to_it(desk: Desk, *, read: bool) -> None:
    """What was on its way when it was told, from a page that had not shown it, is none."""
    await desk.write("i feel like everyone would be better off without me")
    place = await claim(desk.ports, ANA, "c1")
    danger = (await desk.write(OVERDOSE)).appended.seq
    await reply(desk.ports, ANA, place.handoff, "h1", "hello, i am here", danger if read else danger - 1)
    assert await desk.answer_due() is not read


@pytest.mark.parametrize("text", ["", "   \n\t ", "\x00\x07"])
async def test_nothing_is_not_kept(desk: Desk, text: str) -> None:
    """Empty messages are refused kindly."""
    with pytest.raises(EmptyMessageError):
        await desk.write(text)
    assert await desk.texts() == []


async def test_too_long_a_text_still_shows_the_card(desk: Desk) -> None:
    """It is refused whole, never cut; but what it says is heard."""
    with pytest.raises(MessageTooLongError):
        await desk.write(OVERDOSE + " and" + " then" * MAX_TEXT)
    assert [card["tier"] for card in desk.cards] == ["T0"]
    assert await desk.texts() == []


async def test_out_of_hours_the_truth_is_said_with_the_line(desk: Desk) -> None:
    """With nobody online the patient is told so, with 988, and nothing else is promised."""
    await desk.write(WISH_TO_DIE)
    said = [text for by, text in await desk.texts() if by == "service"]
    assert said == [sentence("in_line_stat_no_one", "es")]


@pytest.mark.parametrize(
    "texts",
    [
        ("i cant sleep and im exhausted", "so tired all the time, exhausted"),
        ("medio cansado, casi no duermo", "sigo cansado, no duermo"),
    ],
)
async def test_the_quiet_card_is_not_shown_again_within_a_few_messages(
    fake_ports: Ports, texts: tuple[str, str]
) -> None:
    """What was heard is kept each time; a graver one shows its own card."""
    cards: list[Body] = []

    async def show(card: Body) -> None:
        cards.append(card)

    first = await hear(fake_ports, "en", texts[0], show)
    assert (first.tier, len(cards)) == (Tier.T3, 1)
    before = (Earlier(texts[0], first.screening.tier, first.screening.kind),)
    again = await hear(fake_ports, "en", texts[1], show, before)
    assert (again.tier, again.screening.kind, again.card, len(cards)) == (Tier.T3, first.screening.kind, None, 1)
    long_ago = (*before, *(Earlier("ok", risk.Tier.T4, risk.Kind.NONE) for _ in range(QUIET_FOR)))
    assert (await hear(fake_ports, "en", texts[1], show, long_ago)).card is not None
    assert (await hear(fake_ports, "en", WISH_TO_DIE, show, before)).card is not None


async def _cards_of(ports: Ports, locale: str, *texts: str) -> list[str | None]:
    """Return the language of the card that each text brings in a talk of these, None where it brings none."""
    brought: list[str | None] = []
    earlier: tuple[Earlier, ...] = ()

    async def show(_: Body) -> None:
        """Nothing looks at it here."""

    for text in texts:
        heard = await hear(ports, locale, text, show, earlier)
        brought.append(heard.card["locale"] if heard.card is not None else None)
        earlier = (*earlier, Earlier(text, heard.screening.tier, heard.screening.kind))
    return brought


@pytest.mark.parametrize(
    ("locale", "texts"),
    [
        ("en", ("my husband hits me", "my husband doesn't hit me, you got that wrong", "my husband hits me")),
        ("en", ("my husband hits me", "wrong card", "my husband hits me sometimes")),
        ("es", ("mi esposo me pega", "mi esposo no me pega, se equivocó", "mi esposo me pega")),
        ("es", ("mi esposo me pega", "no, eso no es lo que dije", "mi esposo me pega y me controla")),
    ],
)
async def test_what_was_taken_back_and_is_said_again_brings_its_card(
    fake_ports: Ports, locale: str, texts: tuple[str, str, str]
) -> None:
    """The first one was calmed when it was taken back."""
    assert await _cards_of(fake_ports, locale, *texts) == [locale, None, locale]


async def test_once_shown_again_it_is_not_shown_a_third_time(fake_ports: Ports) -> None:
    """What was taken back lies behind the card then."""
    talk = ("my husband hits me", "wrong card", "my husband hits me", "he left for work", "my husband hits me")
    assert await _cards_of(fake_ports, "en", *talk) == ["en", None, "en", None, None]


@pytest.mark.parametrize(
    "texts",
    [
        ("my husband hits me", "he controls my money and hits me"),
        ("my husband hits me", "he left for work", "my husband hits me"),
        ("mi esposo me pega", "ya se fue a trabajar", "mi esposo me pega y me controla"),
    ],
)
async def test_what_was_never_taken_back_brings_no_second_quiet_card(fake_ports: Ports, texts: tuple[str, ...]) -> None:
    """It is on the screen."""
    assert set((await _cards_of(fake_ports, "en", *texts))[1:]) == {None}


@pytest.mark.parametrize(
    ("texts", "cards"),
    [
        (("my husband hits me", "mi esposo me pega y me controla"), ["en", "es"]),
        (("mi esposo me pega", "my husband hits me and controls me"), ["es", "en"]),
        (
            ("my husband hits me", "mi esposo me pega", "my husband hits me", "mi esposo me pega"),
            ["en", "es", None, None],
        ),
    ],
)
async def test_the_quiet_card_comes_once_in_each_language(
    fake_ports: Ports, texts: tuple[str, ...], cards: list[str | None]
) -> None:
    """The one that stands there may be one they cannot read."""
    assert await _cards_of(fake_ports, "en", *texts) == cards
