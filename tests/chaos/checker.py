"""Whether a history and what the store holds after it can both be true of a queue that loses nobody.

In the manner of Jepsen: nothing here knows how the edge works, only what it promised and to whom. Each rule yields
sentences, one for each breach; `test_checker.py` forges a history for every one of them.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.chaos.history import Event, What
from tests.chaos.snapshot import Done, Kept, Store

STEPS = {
    "opened": ("", "waiting"),
    "claimed": ("waiting", "claimed"),
    "released": ("claimed", "waiting"),
    "lapsed": ("claimed", "waiting"),
    "unanswered": ("claimed", "waiting"),
    "closed": ("claimed", "closed"),
}
"""What changes a handoff's state, as the audit begins to say it: from which, to which. Other deeds change nothing."""

Rule = Callable[[Sequence[Event], Store], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Violation:
    """A promise that was broken, and how."""

    rule: str
    how: str


@dataclass(frozen=True, slots=True)
class Care:
    """One stretch of a handoff in one coordinator's care: after message `start` until message `end`, or still."""

    who: str
    start: int
    end: int | None

    def covers(self, seq: int) -> bool:
        """Return whether this message was stored in it."""
        return self.start < seq and (self.end is None or seq <= self.end)


def check(events: Sequence[Event], store: Store) -> list[Violation]:
    """Return every breach of every promise."""
    return [Violation(name, how) for name, rule in RULES.items() for how in rule(events, store)]


def acknowledged_is_there(events: Sequence[Event], store: Store) -> Iterator[str]:
    """What was acknowledged is stored once, under the number that was told, in the words that were sent."""
    words = {event.id: event.text for event in events if event.what is What.SENT}
    for event in events:
        if event.what is not What.ACKED:
            continue
        found = [kept for kept in _log_of(event, store) if kept.id == event.id]
        if [kept.seq for kept in found] != [event.seq]:
            yield f"{event.who}: {event.id} was acknowledged as {event.seq}, is {[kept.seq for kept in found]}"
        elif words.get(event.id) and found[0].text != words[event.id]:
            yield f"{event.who}: {event.id} is stored in other words"


def nothing_is_there_twice(_: Sequence[Event], store: Store) -> Iterator[str]:
    """A message that was sent again and again is stored once, acknowledged or not."""
    for conversation, log in store.logs.items():
        for name, count in Counter(kept.id for kept in log if kept.id).items():
            if count > 1:
                yield f"{conversation}: {name} is stored {count} times"


def acknowledged_is_in_order(events: Sequence[Event], store: Store) -> Iterator[str]:
    """Who sends a message after another was acknowledged finds it behind that one."""
    highest: dict[tuple[str, str], int] = {}
    floor: dict[str, int] = {}  # message: the highest number its sender knew of when it was first sent
    for event in events:
        talk = (event.who, event.conversation or event.handoff)
        if event.what is What.SENT:
            floor.setdefault(event.id, highest.get(talk, 0))
        elif event.what is What.ACKED:
            highest[talk] = max(highest.get(talk, 0), event.seq)
            if event.seq <= floor.get(event.id, 0):
                yield f"{event.who}: {event.id} was sent after {floor[event.id]} and is {event.seq}"
    for conversation, log in store.logs.items():
        if [kept.seq for kept in log] != list(range(1, len(log) + 1)):
            yield f"{conversation}: the messages are not numbered from 1 without gaps"


def both_sides_saw_what_is_stored(events: Sequence[Event], store: Store) -> Iterator[str]:
    """What stood on a screen is what is stored under its number, each once and in order."""
    last: dict[tuple[str, str], int] = {}
    for event in events:
        if event.what not in (What.SAW, What.READ):
            continue
        stored = {kept.seq: kept for kept in _log_of(event, store)}.get(event.seq)
        if stored is None or (stored.by, stored.text) != (event.by, event.text):
            yield f"{event.who}: message {event.seq} was on the screen and is not what is stored"
        if event.what is What.SAW:
            talk = (event.who, event.conversation or event.handoff)
            if event.seq != last.get(talk, event.seq - 1) + 1:
                yield f"{event.who}: {event.seq} was shown after {last[talk]}"
            last[talk] = event.seq


def everyone_read_everything(events: Sequence[Event], store: Store) -> Iterator[str]:
    """When all was calm, whoever read a talk read all of it."""
    read: dict[tuple[str, str], set[int]] = defaultdict(set)
    for event in events:
        if event.what is What.READ:
            conversation = event.conversation or store.handoffs[event.handoff].conversation
            read[event.who, conversation].add(event.seq)
    for (who, conversation), seqs in read.items():
        missing = {kept.seq for kept in store.logs[conversation]} - seqs
        if missing:
            yield f"{who}: did not see {sorted(missing)} of {conversation}"


def one_owner_at_a_time(events: Sequence[Event], store: Store) -> Iterator[str]:
    """A handoff is opened, then in one person's care at a time, and ends once; what was told agrees with the audit."""
    for handoff, deeds in _deeds(store).items():
        yield from _life(handoff, deeds, store)
    told = {What.CLAIMED: "claimed", What.RELEASED: "released", What.ENDED: "closed"}
    audited = {(done.who, done.what.partition(":")[0], done.handoff) for done in store.audit}
    for event in events:
        if event.what in told and (event.who, told[event.what], event.handoff) not in audited:
            yield f"{event.who} was told {event.what} of {event.handoff}, and the audit knows nothing of it"


def only_who_has_them_writes(_: Sequence[Event], store: Store) -> Iterator[str]:
    """What a person wrote to a patient was written while the patient was in that person's care."""
    cares = _cares(store)
    for conversation, log in store.logs.items():
        for kept in log:
            if kept.by == "human" and not any(
                care.who == kept.name and care.covers(kept.seq) for care in cares.get(conversation, ())
            ):
                yield f"{conversation}: {kept.seq} is by {kept.name}, who did not have them"


def the_bot_never_talks_over_a_person(_: Sequence[Event], store: Store) -> Iterator[str]:
    """No message of the bot's is stored while a person has the patient."""
    for conversation, cares in _cares(store).items():
        for kept in store.logs[conversation]:
            if kept.by == "bot" and any(care.covers(kept.seq) for care in cares):
                yield f"{conversation}: the bot said {kept.seq} while a person had them"


def risk_is_met(events: Sequence[Event], store: Store) -> Iterator[str]:
    """A message with risk in it brought a card before it was acknowledged, and stands behind an open handoff."""
    cards: set[str] = set()
    waiting: dict[str, set[str]] = defaultdict(set)  # who: their risk messages that no card has followed yet
    for event in events:
        if event.what is What.SENT and event.risk and event.id not in cards:
            waiting[event.who].add(event.id)
        elif event.what is What.CARD:
            cards |= waiting.pop(event.who, set())
        elif event.what is What.ACKED and event.risk:
            if event.id not in cards:
                yield f"{event.who}: {event.id} was acknowledged before any card"
            if not _in_line_at(event.conversation, event.seq, store):
                yield f"{event.who}: {event.id} has no place in line"


def nobody_is_outside_the_indexes(_: Sequence[Event], store: Store) -> Iterator[str]:
    """Every handoff is in the index its state names and in no other; each talk knows its open one."""
    held = {handoff: who for who, handoffs in store.held.items() for handoff in handoffs}
    for name, handoff in store.handoffs.items():
        found = (name in store.queue, name in store.claims, held.get(name, ""))
        expected = {"waiting": (True, False, ""), "claimed": (False, True, handoff.owner)}
        if found != expected.get(handoff.state, (False, False, "")):
            yield f"{name} is {handoff.state} and stands in (queue, claims, held by) {found}"
        knows = store.states.get(handoff.conversation, ("", ""))[1] == name
        if knows is (handoff.state == "closed"):
            yield f"{name} is {handoff.state}, and its talk says otherwise"
    strangers = (store.queue | store.claims | set(held)) - set(store.handoffs)
    if strangers:
        yield f"in an index and nowhere else: {sorted(strangers)}"
    speaks = {"waiting": "waiting", "claimed": "human"}
    for conversation, (state, open_one) in store.states.items():
        found_state = store.handoffs[open_one].state if open_one in store.handoffs else ""
        if speaks.get(found_state, state) != state or (not open_one and state in speaks.values()):
            yield f"{conversation}: {state} speaks, its handoff is {found_state or 'not there'}"


def no_answer_is_owed(_: Sequence[Event], store: Store) -> Iterator[str]:
    """The bot owes nobody an answer any more."""
    for conversation in sorted(store.turns):
        yield f"{conversation}: still waits for the bot"


RULES: dict[str, Rule] = {
    rule.__name__: rule
    for rule in (
        acknowledged_is_there,
        nothing_is_there_twice,
        acknowledged_is_in_order,
        both_sides_saw_what_is_stored,
        everyone_read_everything,
        one_owner_at_a_time,
        only_who_has_them_writes,
        the_bot_never_talks_over_a_person,
        risk_is_met,
        nobody_is_outside_the_indexes,
        no_answer_is_owed,
    )
}


def _log_of(event: Event, store: Store) -> Sequence[Kept]:
    handoff = store.handoffs.get(event.handoff)
    return store.logs.get(event.conversation or (handoff.conversation if handoff else ""), ())


def _deeds(store: Store) -> dict[str, list[Done]]:
    deeds: dict[str, list[Done]] = {name: [] for name in store.handoffs}
    for done in store.audit:
        deeds.setdefault(done.handoff, []).append(done)
    return deeds


def _life(handoff: str, deeds: Sequence[Done], store: Store) -> Iterator[str]:
    state, owner = "", ""
    for done in deeds:
        what = done.what.partition(":")[0]
        if what not in STEPS:
            continue
        before, after = STEPS[what]
        if state != before:
            yield f"{handoff}: {what} by {done.who} while it was {state or 'not opened'}"
        elif before == "claimed" and done.who != owner:
            yield f"{handoff}: {what} by {done.who} while {owner} had it"
        state, owner = after, done.who if after == "claimed" else ""
    now = store.handoffs.get(handoff)
    if now is None or (now.state, now.owner if state == "claimed" else "") != (state, owner):
        yield f"{handoff}: by the audit {state or 'never opened'} {owner}, by its hash {now}"


def _cares(store: Store) -> dict[str, list[Care]]:
    """Return who had each conversation, and between which messages."""
    cares: dict[str, list[Care]] = defaultdict(list)
    for handoff, deeds in _deeds(store).items():
        if handoff not in store.handoffs:
            continue
        began: Done | None = None
        mine = cares[store.handoffs[handoff].conversation]
        for done in deeds:
            if done.what == "claimed":
                began = done
            elif began is not None and done.what.partition(":")[0] in STEPS:
                mine.append(Care(began.who, began.seq, done.seq))
                began = None
        if began is not None:
            mine.append(Care(began.who, began.seq, None))
    return cares


def _in_line_at(conversation: str, seq: int, store: Store) -> bool:
    """Return whether a handoff of this talk was open when this message was stored."""
    for handoff, deeds in _deeds(store).items():
        if handoff not in store.handoffs or store.handoffs[handoff].conversation != conversation:
            continue
        opened = any(done.what == "opened" and done.seq <= seq for done in deeds)
        if opened and not any(done.what.startswith("closed") and done.seq < seq for done in deeds):
            return True
    return False
