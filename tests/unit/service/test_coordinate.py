"""What a coordinator does, and what the patient is told of it."""

from dataclasses import replace

import pytest

from bot.content import sentence
from handoff.domain.caseload import LEASE_MS
from handoff.domain.conversation import State
from handoff.domain.messages import MAX_TEXT, Author
from handoff.domain.queue import CloseReason
from handoff.domain.tiers import Tier
from handoff.errors import (
    EmptyMessageError,
    ForbiddenError,
    MessageTooLongError,
    NotFoundError,
    NotYoursError,
    UnknownChoiceError,
)
from handoff.service.choose import choose
from handoff.service.coordinate import claim, close, open_talk, reason_of, release, reply
from handoff.service.ports.conversations import NewMessage
from handoff.service.request_person import request_person
from handoff.service.sweep import return_lapsed
from tests.unit.service.conftest import ANA, Desk

BEN = replace(ANA, username="ben", name="Ben", supervisor=True)


@pytest.fixture
async def waiting(desk: Desk) -> Desk:
    """A patient who has asked for a person, and a team that is ready from then on."""
    await request_person(desk.ports, desk.talk, "en", "m0")
    for who in (ANA, BEN):
        await desk.ports.presence.available(who.username, desk.clock.now() + 86_400_000)
    return desk


async def test_the_patient_is_told_who_joined(waiting: Desk) -> None:
    """Name and role from the roster (seeds F08, F12)."""
    await claim(waiting.ports, ANA, "c1")
    assert (await waiting.texts())[-1] == ("service", sentence("person_joined", "en", name="Ana", role="nurse"))


async def test_the_role_is_said_in_the_patients_language_and_the_name_as_it_is(desk: Desk) -> None:
    """Joining, and with each message (seeds F12)."""
    await desk.open("es")
    await request_person(desk.ports, desk.talk, "es", "m0")
    await desk.ports.presence.available(ANA.username, desk.clock.now() + 86_400_000)
    place = await claim(desk.ports, ANA, "c1")
    assert (await desk.texts())[-1] == ("service", sentence("person_joined", "es", name="Ana", role="enfermería"))
    await reply(desk.ports, ANA, place.handoff, "r1", "Hola, soy Ana.")
    assert (await desk.log())[-1].body["role"] == "enfermería"


@pytest.mark.parametrize(("locale", "name"), [("en", "Someone"), ("es", "Alguien")])
async def test_who_has_no_name_yet_is_called_so_in_the_patients_language(desk: Desk, locale: str, name: str) -> None:
    """The first login has the English word for it on the roster."""
    nameless = replace(ANA, name="Someone")
    await desk.open(locale)
    await request_person(desk.ports, desk.talk, locale, "m0")
    await desk.ports.presence.available(ANA.username, desk.clock.now() + 86_400_000)
    place = await claim(desk.ports, nameless, "c1")
    assert (await desk.texts())[-1][1].startswith(name)
    await reply(desk.ports, nameless, place.handoff, "r1", "Hola.")
    assert (await desk.log())[-1].body["name"] == name


async def test_a_claim_sent_twice_takes_one_and_says_it_once(waiting: Desk) -> None:
    """A lost answer does no harm."""
    first = await claim(waiting.ports, ANA, "c1")
    before = await waiting.texts()
    assert (await claim(waiting.ports, ANA, "c1")).handoff == first.handoff
    assert await waiting.texts() == before


async def test_only_supervisors_pick(waiting: Desk) -> None:
    """Everyone else takes the next, so nobody is passed over."""
    [place] = await waiting.ports.queue.waiting()
    with pytest.raises(ForbiddenError):
        await claim(waiting.ports, ANA, "c1", place.handoff)
    assert (await claim(waiting.ports, BEN, "c1", place.handoff)).owner == "ben"


async def test_words_go_from_person_to_patient(waiting: Desk) -> None:
    """With the name and role of who writes (seeds F12)."""
    place = await claim(waiting.ports, ANA, "c1")
    await reply(waiting.ports, ANA, place.handoff, "r1", "  Hello, I'm Ana. ")
    last = (await waiting.log())[-1]
    assert (last.by, last.body["text"], last.body["name"]) == (Author.HUMAN, "Hello, I'm Ana.", "Ana")


async def test_what_cannot_be_sent_is_refused_and_nothing_is_stored(waiting: Desk) -> None:
    """Empty, too long, to nobody, to someone else's patient."""
    place = await claim(waiting.ports, ANA, "c1")
    before = await waiting.log()
    with pytest.raises(EmptyMessageError):
        await reply(waiting.ports, ANA, place.handoff, "r1", " ")
    with pytest.raises(MessageTooLongError):
        await reply(waiting.ports, ANA, place.handoff, "r1", "x" * (MAX_TEXT + 1))
    with pytest.raises(NotFoundError):
        await reply(waiting.ports, ANA, "nobody", "r1", "hello")
    with pytest.raises(NotYoursError):
        await reply(waiting.ports, BEN, place.handoff, "r1", "hello")
    assert await waiting.log() == before


@pytest.mark.parametrize("reason", CloseReason)
async def test_every_ending_is_told_honestly_and_leaves_the_door_open(waiting: Desk, reason: CloseReason) -> None:
    """The patient reads how it ended and can write on (seeds B07, D04)."""
    place = await claim(waiting.ports, ANA, "c1")
    await close(waiting.ports, ANA, place.handoff, reason)
    assert ("service", sentence(f"ended_{reason}", "en")) in (await waiting.texts())[-2:]
    assert (await waiting.now()).state is State.CLOSED
    await waiting.write("thanks, one more thing")
    assert (await waiting.now()).state is State.BOT


async def test_handing_off_again_later_works(waiting: Desk) -> None:
    """The second time is a handoff of its own."""
    first = await claim(waiting.ports, ANA, "c1")
    await close(waiting.ports, ANA, first.handoff, CloseReason.RESOLVED)
    await request_person(waiting.ports, waiting.talk, "en", "m50")
    second = await claim(waiting.ports, ANA, "c3")
    assert second.handoff != first.handoff
    assert (await waiting.now()).state is State.HUMAN


async def test_asking_twice_keeps_the_place_and_says_so(waiting: Desk) -> None:
    """No second handoff; how the line stands."""
    await request_person(waiting.ports, waiting.talk, "en", "m60")
    assert len(await waiting.ports.queue.waiting()) == 1
    by, text = (await waiting.texts())[-1]
    assert (by, text.startswith(sentence("line_next", "en"))) == ("service", True)


async def test_going_back_in_line_is_told(waiting: Desk) -> None:
    """Released by hand, or because the coordinator's machine died: the patient reads the truth, once (seeds D04)."""
    place = await claim(waiting.ports, ANA, "c1")
    await release(waiting.ports, ANA, place.handoff)
    assert (await waiting.texts())[-1] == ("service", sentence("back_in_line", "en"))
    await claim(waiting.ports, ANA, "c3")
    waiting.clock.advance(LEASE_MS / 1000)
    assert await return_lapsed(waiting.ports) == 1
    assert (await waiting.texts())[-1] == ("service", sentence("back_in_line", "en"))
    assert await return_lapsed(waiting.ports) == 0


async def test_a_talk_is_seen_by_its_holder_and_supervisors_only_and_leaves_a_trace(waiting: Desk) -> None:
    """Who looked is written down (seeds D12)."""
    place = await claim(waiting.ports, ANA, "c1")
    await open_talk(waiting.ports, ANA, place.handoff)
    await open_talk(waiting.ports, BEN, place.handoff)
    with pytest.raises(NotYoursError):
        await open_talk(waiting.ports, replace(ANA, username="cem"), place.handoff)
    with pytest.raises(NotFoundError):
        await open_talk(waiting.ports, ANA, "nobody")
    audit = waiting.ports.queue._store.audit  # type: ignore[attr-defined]
    assert [entry for entry in audit if entry[0] == "opened_talk"] == [
        ("opened_talk", "ana", place.handoff),
        ("opened_talk", "ben", place.handoff),
    ]


async def test_every_place_explains_itself(desk: Desk) -> None:
    """A risk by its kind, a wish as a wish, and both where both count."""
    await desk.write("i took all my pills")
    [place] = await desk.ports.queue.waiting()
    assert reason_of(place, "en") == sentence(f"reason_risk_{place.kind}", "en")
    await desk.open()
    await request_person(desk.ports, desk.talk, "en", "m0")
    assert reason_of((await desk.ports.queue.waiting())[1], "es") == sentence("reason_asked", "es")
    await desk.open()
    await desk.write("i feel so hopeless and overwhelmed these days")
    await request_person(desk.ports, desk.talk, "en", "m0")
    [distressed] = [place for place in await desk.ports.queue.waiting() if place.tier is Tier.T3]
    both = f"{sentence('reason_asked', 'en')} {sentence(f'reason_risk_{distressed.kind}', 'en')}"
    assert reason_of(distressed, "en") == both


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_a_reason_says_how_sure_it_is_and_what_was_denied(desk: Desk, locale: str) -> None:
    """What no words name is said to be a guess, and a denial stands beside it (a quiet card opens no place itself)."""
    talk, now, body = desk.talk, desk.ports.clock.now(), {"text": "."}
    quiet = NewMessage(talk, "second:m1", Author.SERVICE, now, body, tier=Tier.T3, kind="abuse_danger", unsure=True)
    await desk.ports.conversations.append(quiet)
    await request_person(desk.ports, talk, "en", "m0")
    [place] = await desk.ports.queue.waiting()
    keys: tuple[str, ...] = ("reason_asked", "reason_risk_abuse_danger", "reason_unsure")
    assert reason_of(place, locale) == " ".join(sentence(key, locale) for key in keys)
    denial = NewMessage(talk, "m2", Author.PATIENT, now, body, denies=frozenset({"abuse_danger"}))
    await desk.ports.conversations.append(denial)
    [place] = await desk.ports.queue.waiting()
    keys = (*keys, "reason_denied")
    assert reason_of(place, locale) == " ".join(sentence(key, locale) for key in keys)


@pytest.mark.parametrize(("under", "index"), [(3, 99), (3, -1), (1, 0), (99, 0), (0, 0)])
async def test_a_button_that_is_not_there_is_refused(desk: Desk, under: int, index: int) -> None:
    """A browser can press only what was offered."""
    with pytest.raises(UnknownChoiceError):
        await choose(desk.ports, desk.talk, "en", "m1", under, index)
    assert await desk.texts() == []


async def test_the_greetings_person_button_works_without_the_bot(desk: Desk) -> None:
    """It needs neither the assistant nor any turn (seeds G05)."""
    person = next(index for index, c in enumerate((await desk.log())[-1].body["choices"]) if c["kind"] == "person")
    await choose(desk.ports, desk.talk, "en", "m1", 3, person)
    assert len(await desk.ports.queue.waiting()) == 1
    assert desk.assistant.asked == []
