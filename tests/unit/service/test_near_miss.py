"""Marking what the screen got wrong, and asking whether the words may be kept."""

import pytest

from bot.content import LOCALES, sentence
from handoff.domain.messages import Author
from handoff.domain.queue import CloseReason
from handoff.domain.review import Candidate, Consent, Mark, Verdict
from handoff.domain.tiers import Tier
from handoff.errors import NotFoundError, NotNowError, NotYoursError, StoreUnavailableError
from handoff.service.choose import choose
from handoff.service.coordinate import close
from handoff.service.near_miss import ask_consent, mark
from handoff.service.ports.conversations import Appended
from handoff.service.ports.staff import Coordinator
from handoff.service.request_person import request_person
from tests.fakes.memory_reviews import MemoryReviews
from tests.unit.service.conftest import ANA, Desk, claim

CEM = Coordinator("cem", "Cem", "intake", supervisor=False)
SAM = Coordinator("sam", "Sam", "clinical lead", supervisor=True)


async def held(desk: Desk) -> str:
    """Have the patient ask for a person, and Ana take them. Returns the handoff."""
    await request_person(desk.ports, desk.talk, "en", desk.name())
    return (await claim(desk.ports, ANA, "take")).handoff


async def asked(desk: Desk, text: str = "tonight feels different") -> tuple[str, int]:
    """Have a message marked as missed and the patient asked about it. Returns the handoff and the message's number."""
    seq = (await desk.write(text)).appended.seq
    handoff = await held(desk)
    await mark(desk.ports, ANA, handoff, seq, Verdict.MISSED)
    await ask_consent(desk.ports, ANA, handoff, seq)
    return handoff, seq


async def press(desk: Desk, index: int, name: str) -> Appended:
    """Press a button under the question."""
    [question] = [m for m in await desk.log() if "about" in m.body]
    return await choose(desk.ports, desk.talk, "en", name, question.seq, index)


async def test_a_mark_notes_what_the_screen_gave(desk: Desk) -> None:
    """Tier, kind and rules of a flagged message; none of them for one that passed unseen. Never its words.

    (seeds F10)
    """
    flagged = (await desk.write("i feel so hopeless")).appended.seq
    unseen = (await desk.write("what a day")).appended.seq
    handoff = await held(desk)
    await mark(desk.ports, ANA, handoff, flagged, Verdict.NEEDLESS)
    await mark(desk.ports, ANA, handoff, unseen, Verdict.MISSED)
    reviews = desk.ports.reviews
    assert isinstance(reviews, MemoryReviews)
    first, second = (reviews._rows[desk.talk, seq].new for seq in (flagged, unseen))
    assert first.screened.tier < Tier.T4
    assert first.screened.rules
    assert (second.screened.tier, second.screened.kind, second.screened.rules) == (Tier.T4, "none", ())
    assert "hopeless" not in str(first).replace(str(first.screened.rules), "")


async def test_only_who_may_read_the_talk_may_mark(desk: Desk) -> None:
    """The holder and supervisors; a colleague may not, and nobody marks what a patient did not write."""
    seq = (await desk.write("what a day")).appended.seq
    handoff = await held(desk)
    with pytest.raises(NotYoursError):
        await mark(desk.ports, CEM, handoff, seq, Verdict.MISSED)
    assert (await mark(desk.ports, SAM, handoff, seq, Verdict.MISSED)).verdict is Verdict.MISSED
    for nothing in (1, 999):
        with pytest.raises(NotFoundError):
            await mark(desk.ports, ANA, handoff, nothing, Verdict.MISSED)
    with pytest.raises(NotFoundError):
        await mark(desk.ports, ANA, "no such handoff", seq, Verdict.MISSED)


async def test_the_question_is_fixed_has_two_buttons_and_does_not_repeat_their_words(desk: Desk) -> None:
    """It names the message by number only."""
    _, seq = await asked(desk)
    question = (await desk.log())[-1]
    assert (question.by, question.body["about"]) == (Author.SERVICE, seq)
    assert question.body["text"] == sentence("consent_ask", "en")
    assert [c["label"] for c in question.body["choices"]] == [
        sentence("consent_choice_yes", "en"),
        sentence("consent_choice_no", "en"),
    ]
    assert "different" not in str(question.body)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_question_says_what_is_kept_and_that_no_is_fine(locale: str) -> None:
    """One message, its words, not the name; and no is as good as yes."""
    text = sentence("consent_ask", locale)
    expected = {
        "en": ("one message", "not your name", "fine to say no"),
        "es": ("un mensaje", "sin su nombre", "que no"),
    }
    assert all(part in text for part in expected[locale])


async def test_a_yes_keeps_that_one_message_and_says_so(desk: Desk) -> None:
    """Words and language, the tier given, the verdict; the bot is not asked; sending twice keeps it once.

    (seeds F10)
    """
    await asked(desk)
    for _ in range(2):
        await press(desk, 0, "yes")
    assert await desk.ports.reviews.candidates() == [
        Candidate(1, Tier.T4, Verdict.MISSED, "en", "tonight feels different")
    ]
    said = [text for _, text in await desk.texts()]
    assert said[-2:] == [sentence("consent_choice_yes", "en"), sentence("consent_kept", "en")]
    assert desk.assistant.asked == []


async def test_a_no_leaves_the_mark_without_words(desk: Desk) -> None:
    """And is thanked for, not questioned."""
    _, seq = await asked(desk)
    await press(desk, 1, "no")
    assert await desk.ports.reviews.candidates() == []
    assert await desk.ports.reviews.marks(desk.talk) == [Mark(seq, Verdict.MISSED, Consent.NO)]
    assert (await desk.texts())[-1] == ("service", sentence("consent_not_kept", "en"))


async def test_what_was_kept_is_never_claimed_where_it_was_not(desk: Desk) -> None:
    """The coordinator took the mark back before the yes: nothing was kept, and that is what they read."""
    handoff, seq = await asked(desk)
    await mark(desk.ports, ANA, handoff, seq, None)
    await press(desk, 0, "yes")
    assert (await desk.texts())[-1] == ("service", sentence("consent_not_kept", "en"))


async def test_an_answer_while_the_store_is_down_is_refused_and_can_be_given_again(desk: Desk) -> None:
    """Nothing half kept: the second press goes through."""
    await asked(desk)
    reviews = desk.ports.reviews
    assert isinstance(reviews, MemoryReviews)
    [question] = [m for m in await desk.log() if "about" in m.body]
    reviews._store.down = True
    with pytest.raises(StoreUnavailableError):
        await choose(desk.ports, desk.talk, "en", "yes", question.seq, 0)
    reviews._store.down = False
    await choose(desk.ports, desk.talk, "en", "yes", question.seq, 0)
    assert len(await reviews.candidates()) == 1


async def test_in_danger_and_after_a_goodbye_nobody_is_asked(desk: Desk) -> None:
    """The coordinator learns that it is not the time; the mark stands."""
    seq = (await desk.write("i took all my pills")).appended.seq
    handoff = await held(desk)
    await mark(desk.ports, ANA, handoff, seq, Verdict.NEEDLESS)
    with pytest.raises(NotNowError):
        await ask_consent(desk.ports, ANA, handoff, seq)
    await close(desk.ports, ANA, handoff, CloseReason.RESOLVED)
    with pytest.raises(NotYoursError):
        await ask_consent(desk.ports, ANA, handoff, seq)
    assert await desk.ports.reviews.marks(desk.talk) == [Mark(seq, Verdict.NEEDLESS, Consent.NONE)]
    assert not [m for m in await desk.log() if "about" in m.body]
