"""What the audit says of each handoff's life: which steps it took, whether each could be taken, and who had it when."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.chaos.snapshot import Done, Store

LINE, CARE = ("waiting",), ("claimed",)
ANY = (*LINE, *CARE)

STEPS: dict[str, tuple[tuple[str, ...], str]] = {
    "opened": (("",), "waiting"),
    "claimed": (LINE, "claimed"),
    "took_over": (ANY, "claimed"),
    "moved": (ANY, "claimed"),
    "released": (CARE, "waiting"),
    "put_back": (CARE, "waiting"),
    "lapsed": (CARE, "waiting"),
    "unanswered": (CARE, "waiting"),
    "closed": (ANY, "closed"),
}
"""What changes a handoff's state, as the audit begins to say it: from which, to which. Other deeds change nothing."""

GOES_BACK = ("released", "put_back", "lapsed", "unanswered")
FOR_SUPERVISORS = ("took_over", "moved", "put_back")
BY_OWNER = ("released", "lapsed", "unanswered", "closed")
"""Steps of whoever has the person; ending is a supervisor's too. The audit names the owner where a lease ran out."""


@dataclass(frozen=True, slots=True)
class Care:
    """One stretch of a handoff in one coordinator's care: after message `start` until message `end`, or still."""

    who: str
    start: int
    end: int | None

    def covers(self, seq: int) -> bool:
        """Return whether this message was stored in it."""
        return self.start < seq and (self.end is None or seq <= self.end)


def deeds_of(store: Store) -> dict[str, list[Done]]:
    """Return what was done with each handoff, in order."""
    deeds: dict[str, list[Done]] = {name: [] for name in store.handoffs}
    for done in store.audit:
        deeds.setdefault(done.handoff, []).append(done)
    return deeds


def owner_after(done: Done) -> str:
    """Return who has the person by this deed; empty where it is none that gives them to anybody."""
    what, _, to = done.what.partition(":")
    return to if what == "moved" else done.who if what in ("claimed", "took_over") else ""


def life_of(handoff: str, deeds: Sequence[Done], store: Store) -> Iterator[str]:
    """Yield what cannot be in the life of a handoff, or is not how it stands now."""
    state, owner = "", ""
    for done in deeds:
        what = done.what.partition(":")[0]
        if what not in STEPS:
            continue
        before, after = STEPS[what]
        if state not in before:
            yield f"{handoff}: {what} by {done.who} while it was {state or 'not opened'}"
        elif not _may(done.who, what, owner, store):
            yield f"{handoff}: {what} by {done.who} while {owner or 'nobody'} had it"
        state, owner = after, owner_after(done)
    now = store.handoffs.get(handoff)
    if now is None or (now.state, now.owner if state == "claimed" else "") != (state, owner):
        yield f"{handoff}: by the audit {state or 'never opened'} {owner}, by its hash {now}"


def _may(who: str, what: str, owner: str, store: Store) -> bool:
    if what in FOR_SUPERVISORS or (what == "closed" and who != owner):
        return who in store.supervisors
    return what not in BY_OWNER or who == owner


def cares_of(store: Store) -> dict[str, list[Care]]:
    """Return who had each conversation, and between which messages."""
    cares: dict[str, list[Care]] = defaultdict(list)
    for handoff, deeds in deeds_of(store).items():
        if handoff not in store.handoffs:
            continue
        mine, who, start = cares[store.handoffs[handoff].conversation], "", 0
        for done in deeds:
            if done.what.partition(":")[0] not in STEPS:
                continue
            if who:
                mine.append(Care(who, start, done.seq))
            who, start = owner_after(done), done.seq
        if who:
            mine.append(Care(who, start, None))
    return cares
