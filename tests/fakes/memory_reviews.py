"""Marks and kept words in memory, for tests."""

from dataclasses import dataclass, replace

from handoff.domain.messages import Author, Body
from handoff.domain.review import Candidate, Consent, Mark
from handoff.errors import NotFoundError, NotNowError, NotYoursError
from handoff.service.ports.review import NewMark
from handoff.service.ports.world import Change
from tests.fakes.memory import MemoryStore


@dataclass
class Row:
    """One message's mark and what hangs on it."""

    mark: Mark
    new: NewMark
    candidate: int = 0


class MemoryReviews:
    """The `Reviews` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._rows: dict[tuple[str, int], Row] = {}
        self._asked_in: dict[str, int] = {}
        self._candidates: dict[int, Candidate] = {}
        self._last = 0

    async def mark(self, mark: NewMark) -> Mark:
        """See the port."""
        self._store.reach()
        key = (mark.conversation, mark.seq)
        row = self._rows.get(key)
        now = row.mark if row else Mark(mark.seq, None, Consent.NONE)
        if now.verdict is mark.verdict:
            return now
        if row is not None and now.verdict is not None:
            self._candidates.pop(row.candidate, None)
            now = replace(now, consent=now.consent if now.consent is Consent.NONE else Consent.NO)
        self._rows[key] = Row(replace(now, verdict=mark.verdict), mark)
        self._store.tell(Change(mark.conversation))
        return self._rows[key].mark

    async def marks(self, conversation: str) -> list[Mark]:
        """See the port."""
        self._store.reach()
        return [row.mark for (talk, _), row in sorted(self._rows.items()) if talk == conversation]

    async def ask(self, coordinator: str, handoff: str, seq: int, question: Body, at: int) -> Mark:
        """See the port."""
        self._store.reach()
        place = self._store.places.get(handoff)
        if place is None or place.owner != coordinator or handoff in self._store.ended:
            raise NotYoursError(owner=(place.owner if place else None) or "")
        talk = self._store.talk(place.conversation)
        row = self._rows.get((place.conversation, seq))
        if row is None or row.mark.verdict is None:
            raise NotFoundError
        if row.mark.consent is Consent.ASKED:
            return row.mark
        asked = row.mark.consent is not Consent.NONE or self._asked_in.get(talk.now.id) == talk.now.episode
        if talk.now.tier.stat or asked:
            raise NotNowError
        row.mark = replace(row.mark, consent=Consent.ASKED)
        self._asked_in[talk.now.id] = talk.now.episode
        self._store.store(talk, Author.SERVICE, at, question)
        self._store.tell(Change(talk.now.id))
        return row.mark

    async def answer(self, conversation: str, seq: int, kept: Body | None) -> Mark:
        """See the port."""
        self._store.reach()
        row = self._rows.get((conversation, seq))
        if row is None:
            raise NotFoundError
        if row.mark.consent is not Consent.ASKED:
            return row.mark
        row.mark = replace(row.mark, consent=Consent.NO if kept is None else Consent.YES)
        if kept is not None and row.mark.verdict is not None:
            self._last += 1
            row.candidate = self._last
            tier, verdict = row.new.screened.tier, row.mark.verdict
            self._candidates[self._last] = Candidate(self._last, tier, verdict, kept["locale"], kept["text"])
        self._store.tell(Change(conversation))
        return row.mark

    async def candidates(self) -> list[Candidate]:
        """See the port."""
        self._store.reach()
        return list(self._candidates.values())

    async def forget(self, number: int) -> bool:
        """See the port."""
        self._store.reach()
        return self._candidates.pop(number, None) is not None
