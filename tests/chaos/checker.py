"""Whether a history and what the store holds after it can both be true of a queue that loses nobody.

In the manner of Jepsen: nothing here knows how the edge works, only what it promised and to whom. Each rule yields
sentences, one for each breach; `test_checker.py` forges a history for every one of them.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.chaos.history import Event, What
from tests.chaos.lives import GOES_BACK, cares_of, deeds_of, life_of, owner_after
from tests.chaos.snapshot import Done, Kept, Store

Rule = Callable[[Sequence[Event], Store], Iterator[str]]


OF_THE_LINE = "service:line:"
"""What sentences said in line are stored under: the handoff and what was said follow."""

IN_LINE_ONLY = (OF_THE_LINE, *(f"service:{name}:" for name in ("stand", "read", "kept", "safety", "language")))
"""And whatever else of the service's is not for the ears of whoever is with a person."""

TOLD: dict[What, Callable[[Event, Done], bool]] = {
    What.CLAIMED: lambda event, done: (done.what, done.who) == ("claimed", event.who),
    What.TOOK_OVER: lambda event, done: owner_after(done) == event.who,
    What.MOVED: lambda event, done: owner_after(done) == event.by,
    What.RELEASED: lambda _, done: done.what in GOES_BACK,
    What.PUT_BACK: lambda _, done: done.what in GOES_BACK,
    What.ENDED: lambda event, done: done.what.startswith("closed:") and done.who == event.who,
    What.GIVEN: lambda event, done: (done.what, done.who) == (f"moved:{event.who}", event.by),
    What.GONE: lambda event, done: done.what.partition(":")[0] == event.text and done.who == event.by,
}
"""Which deed of the audit bears out what a coordinator was told.

Who was told that someone is theirs, or back in line, may have been told so because it was so already.
"""


@dataclass(frozen=True, slots=True)
class Violation:
    """A promise that was broken, and how."""

    rule: str
    how: str


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


def one_owner_at_a_time(_: Sequence[Event], store: Store) -> Iterator[str]:
    """A handoff is opened, then in one person's care at a time, ends once; each step by somebody who may take it."""
    for handoff, deeds in deeds_of(store).items():
        yield from life_of(handoff, deeds, store)


def what_was_told_was_done(events: Sequence[Event], store: Store) -> Iterator[str]:
    """Whatever a coordinator was told of their own deeds and of others' is in the audit."""
    deeds = deeds_of(store)
    for event in events:
        told = TOLD.get(event.what)
        if told is not None and not any(told(event, done) for done in deeds.get(event.handoff, ())):
            yield f"{event.who} was told {event.what} of {event.handoff}, and the audit knows nothing of it"


def nobody_is_given_more_unasked(events: Sequence[Event], store: Store) -> Iterator[str]:
    """Who is above the cap chose that, or a supervisor did; nobody who is on a break is given the next person."""
    chose = {event.who for event in events if event.what is What.ASKED and event.text == "more"} | store.supervisors
    for handoff, deeds in deeds_of(store).items():
        for before, done in pairwise(deeds):
            if done.what != "over_cap":
                continue
            if done.who not in chose or not owner_after(before) or before.who != done.who:
                yield f"{handoff}: {done.who} is above the cap, and nobody chose that"
    resting: dict[str, set[str]] = {}  # who is on a break: what they asked for since
    for event in events:
        match event.what:
            case What.RESTS:
                resting[event.who] = set()
            case What.BACK:
                resting.pop(event.who, None)
            case What.ASKED if event.who in resting:
                resting[event.who].add(event.id)
            case What.CLAIMED if event.id in resting.get(event.who, ()):
                yield f"{event.who} asked on a break and was given {event.handoff}"


def only_who_has_them_writes(_: Sequence[Event], store: Store) -> Iterator[str]:
    """What a person wrote to a patient was written while the patient was in that person's care."""
    cares = cares_of(store)
    for conversation, log in store.logs.items():
        for kept in log:
            if kept.by == "human" and not any(
                care.who == kept.name and care.covers(kept.seq) for care in cares.get(conversation, ())
            ):
                yield f"{conversation}: {kept.seq} is by {kept.name}, who did not have them"


def the_bot_never_talks_over_a_person(_: Sequence[Event], store: Store) -> Iterator[str]:
    """No message of the bot's is stored while a person has the patient."""
    for conversation, cares in cares_of(store).items():
        for kept in store.logs[conversation]:
            if kept.by == "bot" and any(care.covers(kept.seq) for care in cares):
                yield f"{conversation}: the bot said {kept.seq} while a person had them"


def whoever_waits_was_told(_: Sequence[Event], store: Store) -> Iterator[str]:
    """Who is in line in the end has heard so in this handoff, and the last time they went back too; nothing twice."""
    for handoff, deeds in deeds_of(store).items():
        if handoff not in store.handoffs or store.handoffs[handoff].state != "waiting":
            continue
        log, begin = store.logs[store.handoffs[handoff].conversation], f"{OF_THE_LINE}{handoff}:"
        heard = {kept.once.removeprefix(begin) for kept in log if kept.once.startswith(begin)}
        back = sum(done.what.partition(":")[0] in GOES_BACK for done in deeds)
        if not heard or (back and f"back:{back}" not in heard):
            yield f"{handoff}: waits, went back {back} times, and heard {sorted(heard)}"
    for conversation, log in store.logs.items():
        greeted = True  # the greeting comes first, and is stored under no name
        for kept in log:
            greeted = greeted and kept.by == "service" and not kept.once
            if kept.by == "service" and not kept.once and not greeted:
                yield f"{conversation}: {kept.seq} was said again under a name that was said before"


def the_line_is_not_told_over_a_person(_: Sequence[Event], store: Store) -> Iterator[str]:
    """No sentence that is true only in line is stored while a person has the patient."""
    for conversation, cares in cares_of(store).items():
        for kept in store.logs[conversation]:
            if kept.once.startswith(IN_LINE_ONLY) and any(care.covers(kept.seq) for care in cares):
                yield f"{conversation}: {kept.once} was said ({kept.seq}) while a person had them"


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


def every_screen_says_how_it_stands(events: Sequence[Event], store: Store) -> Iterator[str]:
    """In the end each page says who speaks there, and each board whom its coordinator has."""
    boards: dict[str, set[str]] = defaultdict(set)
    for event in events:
        if event.what is not What.STANDS:
            continue
        if event.conversation:
            state = store.states.get(event.conversation, ("nobody", ""))[0]
            if event.text != state:
                yield f"{event.who}: {state} speaks, and their page says {event.text}"
        else:
            boards[event.who] |= {event.handoff} - {""}
    for who, mine in boards.items():
        if mine != store.held.get(who, set()):
            yield f"{who}: has {sorted(store.held.get(who, ()))}, and their board says {sorted(mine)}"


def nothing_had_to_be_mended(_: Sequence[Event], store: Store) -> Iterator[str]:
    """The sweep that should find nothing found nothing."""
    for done in store.audit:
        if done.what.startswith("mended"):
            yield f"{done.handoff}: {done.what}"


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
        what_was_told_was_done,
        nobody_is_given_more_unasked,
        only_who_has_them_writes,
        the_bot_never_talks_over_a_person,
        whoever_waits_was_told,
        the_line_is_not_told_over_a_person,
        risk_is_met,
        nobody_is_outside_the_indexes,
        every_screen_says_how_it_stands,
        nothing_had_to_be_mended,
        no_answer_is_owed,
    )
}


def _log_of(event: Event, store: Store) -> Sequence[Kept]:
    handoff = store.handoffs.get(event.handoff)
    return store.logs.get(event.conversation or (handoff.conversation if handoff else ""), ())


def _in_line_at(conversation: str, seq: int, store: Store) -> bool:
    """Return whether a handoff of this talk was open when this message was stored."""
    for handoff, deeds in deeds_of(store).items():
        if handoff not in store.handoffs or store.handoffs[handoff].conversation != conversation:
            continue
        opened = any(done.what == "opened" and done.seq <= seq for done in deeds)
        if opened and not any(done.what.startswith("closed") and done.seq < seq for done in deeds):
            return True
    return False
