"""A history in which every promise was kept, and the store after it; `forged.py` breaks them one by one."""

from tests.chaos.history import Event, What
from tests.chaos.snapshot import Done, Handoff, Kept, Store

World = tuple[list[Event], Store]


def honest() -> World:
    """A patient in danger is met, waits, is taken by Ana, answered, and the talk ends."""
    said = [
        Kept(1, "service", "Hello."),
        Kept(2, "patient", "i want to die", "m1"),
        Kept(3, "service", "You are next.", once="service:line:h:in_line_stat"),
        Kept(4, "bot", "I hear you."),
        Kept(5, "service", "Ana is here.", once="service:joined:c1"),
        Kept(6, "human", "I am with you.", "r1", "ana"),
        Kept(7, "patient", "thank you", "m2"),
        Kept(8, "service", "Ana said goodbye.", once="service:ended:h"),
    ]
    store = Store(
        logs={"talk": said},
        states={"talk": ("closed", "")},
        audit=[
            Done("opened", "risk", "h", 2),
            Done("claimed", "ana", "h", 4),
            Done("closed:resolved", "ana", "h", 7),
        ],
        handoffs={"h": Handoff("talk", "closed", "ana"), "h0": Handoff("before", "closed", "sam")},
        supervisors={"sam"},
    )
    _supervised(store)
    _waits(store)
    patient = [
        Event(10, "p0", What.SENT, conversation="talk", id="m1", text="i want to die", risk=True),
        Event(11, "p0", What.CARD, conversation="talk"),
        Event(12, "p0", What.ACKED, conversation="talk", id="m1", seq=2, risk=True),
        Event(20, "p0", What.SENT, conversation="talk", id="m2", text="thank you"),
        Event(21, "p0", What.ACKED, conversation="talk", id="m2", seq=7),
    ]
    ana = [
        Event(14, "ana", What.CLAIMED, handoff="h", id="c1"),
        Event(15, "ana", What.SENT, handoff="h", id="r1", text="I am with you."),
        Event(16, "ana", What.ACKED, handoff="h", id="r1", seq=6),
        Event(30, "ana", What.ENDED, handoff="h", id="e1"),
    ]
    seen = [
        Event(40 + kept.seq, who, what, seq=kept.seq, by=kept.by, text=kept.text, **where)  # type: ignore[arg-type]
        for who, where in (("p0", {"conversation": "talk"}), ("ana", {"handoff": "h"}))
        for what in (What.SAW, What.READ)
        for kept in said
    ]
    told = [
        Event(90, "ana", What.GONE, handoff="h0", by="sam", text="took_over"),
        Event(91, "sam", What.TOOK_OVER, handoff="h0", id="t1"),
        Event(92, "sam", What.MOVED, handoff="h0", id="t2", by="ben"),
        Event(93, "ben", What.GIVEN, handoff="h0", by="sam", text="moved"),
        Event(94, "sam", What.PUT_BACK, handoff="h0", id="t3"),
        Event(95, "ben", What.RESTS),
        Event(96, "ben", What.ASKED, id="n1"),
        Event(97, "ben", What.BACK),
        Event(98, "ana", What.ASKED, id="n2", text="more"),
        Event(99, "sam", What.ENDED, handoff="h0", id="t4"),
    ]
    stands = [
        Event(100, "p0", What.STANDS, conversation="talk", text="closed"),
        *(Event(100, who, What.STANDS) for who in ("ana", "ben", "sam")),
    ]
    return [*patient, *ana, *seen, *told, *stands], store


def _supervised(store: Store) -> None:
    """Another talk: Ana takes one more, loses them to Sam, who moves them to Ben; a lease ends; Sam ends it untaken."""
    store.logs["before"] = [
        Kept(1, "patient", "may i ask for a person", "b1"),
        Kept(2, "human", "Ana.", "b2", "ana"),
        Kept(3, "human", "Sam.", "b3", "sam"),
        Kept(4, "human", "Ben.", "b4", "ben"),
        Kept(5, "bot", "I am still here."),
    ]
    store.states["before"] = ("closed", "")
    store.audit += [
        Done("opened", "asked", "h0", 1),
        Done("claimed", "ana", "h0", 1),
        Done("over_cap", "ana", "h0", 1),
        Done("took_over", "sam", "h0", 2),
        Done("moved:ben", "sam", "h0", 3),
        Done("put_back", "sam", "h0", 4),
        Done("claimed", "ana", "h0", 4),
        Done("lapsed", "ana", "h0", 4),
        Done("closed:left", "sam", "h0", 5),
    ]


def _waits(store: Store) -> None:
    """A third: Ana had them and lost them, and they wait in the end."""
    store.logs["third"] = [
        Kept(1, "service", "Hello."),
        Kept(2, "patient", "is somebody there", "d1"),
        Kept(3, "service", "You are next.", once="service:line:h3:in_line"),
        Kept(4, "service", "Ana is here.", once="service:joined:c9"),
        Kept(5, "service", "You are back in line.", once="service:line:h3:back:1"),
    ]
    store.states["third"] = ("waiting", "h3")
    store.handoffs["h3"] = Handoff("third", "waiting")
    store.queue.add("h3")
    store.audit += [
        Done("opened", "asked", "h3", 2), Done("claimed", "ana", "h3", 3), Done("lapsed", "ana", "h3", 4),
    ]  # fmt: skip
