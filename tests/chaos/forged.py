"""Forgeries of the honest history, each the mark of one thing gone wrong, by the rule that has to find it."""

from dataclasses import replace

from tests.chaos.history import Event, What
from tests.chaos.snapshot import Done, Handoff, Kept, Store


def done(store: Store, what: str) -> int:
    """Return where this deed stands in the audit."""
    return next(index for index, done in enumerate(store.audit) if (done.what, done.handoff) == (what, "h0"))


def forget_a_message(_: list[Event], store: Store) -> None:
    """An acknowledged message is not there, and those after it have moved up."""
    del store.logs["talk"][6]
    store.logs["talk"][6] = replace(store.logs["talk"][6], seq=7)


def change_the_words(_: list[Event], store: Store) -> None:
    """It is there, in other words."""
    store.logs["talk"][6] = replace(store.logs["talk"][6], text="thank")


def store_it_twice(_: list[Event], store: Store) -> None:
    """A message that was never acknowledged is there twice."""
    store.logs["talk"] += [Kept(9, "patient", "hm", "m3"), Kept(10, "patient", "hm", "m3")]


def turn_the_order(events: list[Event], store: Store) -> None:
    """What was sent after an acknowledgement stands before what was acknowledged."""
    log = store.logs["talk"]
    log[1], log[6] = replace(log[6], seq=2), replace(log[1], seq=7)
    numbers = {"m1": 7, "m2": 2}
    events[:] = [replace(e, seq=numbers.get(e.id, e.seq)) if e.what is What.ACKED else e for e in events]


def leave_a_gap(_: list[Event], store: Store) -> None:
    """A number is missing in the store."""
    store.logs["talk"][7] = replace(store.logs["talk"][7], seq=9)


def show_other_words(events: list[Event], _: Store) -> None:
    """What the coordinator saw is not what is stored."""
    index = next(i for i, e in enumerate(events) if e.who == "ana" and e.what is What.SAW and e.seq == 7)
    events[index] = replace(events[index], text="no thanks")


def show_out_of_order(events: list[Event], _: Store) -> None:
    """The patient saw a message after one that follows it."""
    shown = [i for i, e in enumerate(events) if e.who == "p0" and e.what is What.SAW]
    events[shown[2]], events[shown[3]] = events[shown[3]], events[shown[2]]


def show_twice(events: list[Event], _: Store) -> None:
    """The same message stood on the screen twice."""
    index = next(i for i, e in enumerate(events) if e.what is What.SAW and e.seq == 4)
    events.insert(index + 1, events[index])


def hide_the_last(events: list[Event], _: Store) -> None:
    """When all was calm the patient did not get the last message."""
    events[:] = [e for e in events if not (e.who == "p0" and e.what is What.READ and e.seq == 8)]


def two_owners(_: list[Event], store: Store) -> None:
    """Ben takes whom Ana has."""
    store.audit.insert(2, Done("claimed", "ben", "h", 5))


def two_ends(_: list[Event], store: Store) -> None:
    """It ends twice."""
    store.audit.append(Done("closed:referred", "ana", "h", 8))


def ended_by_another(_: list[Event], store: Store) -> None:
    """Someone ends what they do not have."""
    store.audit[2] = Done("closed:resolved", "ben", "h", 7)


def told_and_not_done(events: list[Event], _: Store) -> None:
    """A coordinator was told that they have someone, and nobody wrote that down."""
    events.append(Event(50, "ben", What.CLAIMED, handoff="h", id="c2"))


def told_released_and_not_done(events: list[Event], _: Store) -> None:
    """A coordinator was told that someone is back in line, and that never happened."""
    events.append(Event(50, "ana", What.RELEASED, handoff="h", id="x2"))


def opened_never(_: list[Event], store: Store) -> None:
    """A handoff nobody opened."""
    del store.audit[0]


def stranger_writes(_: list[Event], store: Store) -> None:
    """Ben writes to whom Ana has."""
    store.logs["talk"][5] = replace(store.logs["talk"][5], name="ben")


def write_after_the_end(_: list[Event], store: Store) -> None:
    """Ana writes after she ended it."""
    store.logs["talk"].append(Kept(9, "human", "one more thing", "r2", "ana"))


def bot_talks_over_ana(_: list[Event], store: Store) -> None:
    """A slow answer of the bot's lands after the claim."""
    store.logs["talk"][4] = Kept(5, "bot", "And how is work?")


def nobody_said_that_they_wait(_: list[Event], store: Store) -> None:
    """In line, and not told so in any words."""
    store.logs["third"] = [replace(kept, once="") for kept in store.logs["third"] if "line:" not in kept.once]


def nobody_said_that_they_are_back(_: list[Event], store: Store) -> None:
    """Ana is gone, and nobody says that to whom she had."""
    store.logs["third"].pop()


def said_again(_: list[Event], store: Store) -> None:
    """They hear the same once more."""
    store.logs["third"].append(Kept(6, "service", "You are back in line."))


def line_told_over_ana(_: list[Event], store: Store) -> None:
    """Ana is there, and then they hear that they are next."""
    log = store.logs["talk"]
    log[4] = replace(log[2], seq=5)


def asked_over_ana(_: list[Event], store: Store) -> None:
    """Ana is there, and buttons ask whether they are safe."""
    log = store.logs["talk"]
    log[4] = replace(log[4], once="service:safety:h:1")


def no_card(events: list[Event], _: Store) -> None:
    """A cry for help is acknowledged and no card was there."""
    del events[1]


def card_too_late(events: list[Event], _: Store) -> None:
    """The card comes after the acknowledgement."""
    events[1], events[2] = events[2], events[1]


def no_place(_: list[Event], store: Store) -> None:
    """The place in line was opened only for a later message."""
    store.audit[0] = Done("opened", "asked", "h", 4)


def waits_nowhere(_: list[Event], store: Store) -> None:
    """A handoff that waits and is in no line: the person nobody sees."""
    store.handoffs["h2"] = Handoff("talk2", "waiting")
    store.states["talk2"] = ("waiting", "h2")
    store.logs["talk2"] = []
    store.audit.append(Done("opened", "asked", "h2", 0))


def claimed_without_a_lease(_: list[Event], store: Store) -> None:
    """A handoff in someone's care whose lease nobody keeps."""
    store.handoffs["h"] = Handoff("talk", "claimed", "ana")
    store.states["talk"] = ("human", "h")
    del store.audit[2]
    store.held["ana"] = {"h"}


def held_by_another(_: list[Event], store: Store) -> None:
    """Ended, and still among Ben's people."""
    store.held["ben"] = {"h"}


def in_line_and_unknown(_: list[Event], store: Store) -> None:
    """The line names a handoff that is not there."""
    store.queue.add("h9")


def talk_forgets(_: list[Event], store: Store) -> None:
    """The talk says that the bot speaks while its handoff waits."""
    waits_nowhere([], store)
    store.queue.add("h2")
    store.states["talk2"] = ("bot", "h2")


def taken_over_by_anybody(_: list[Event], store: Store) -> None:
    """Ben, who supervises nobody, takes over."""
    store.audit[done(store, "took_over")] = Done("took_over", "ben", "h0", 2)


def moved_by_the_moved(_: list[Event], store: Store) -> None:
    """Ana gives somebody to Ben herself."""
    store.audit[done(store, "moved:ben")] = Done("moved:ben", "ana", "h0", 3)


def put_back_out_of_line(_: list[Event], store: Store) -> None:
    """Whoever is in line already is put back."""
    store.audit.insert(done(store, "claimed"), Done("put_back", "sam", "h0", 1))


def untaken_ended_by_anybody(_: list[Event], store: Store) -> None:
    """Ana, who lost the lease, ends it all the same."""
    store.audit[done(store, "closed:left")] = Done("closed:left", "ana", "h0", 5)


def lapsed_for_another(_: list[Event], store: Store) -> None:
    """The lease of somebody who has nobody runs out."""
    store.audit[done(store, "lapsed")] = Done("lapsed", "ben", "h0", 4)


def kept_through_the_takeover(_: list[Event], store: Store) -> None:
    """Ana writes after Sam took them over."""
    store.logs["before"][2] = Kept(3, "human", "Ana again.", "b3", "ana")


def kept_through_the_move(_: list[Event], store: Store) -> None:
    """Sam writes after he gave them to Ben."""
    store.logs["before"][3] = Kept(4, "human", "Sam again.", "b4", "sam")


def bot_talks_over_the_takeover(_: list[Event], store: Store) -> None:
    """A slow answer of the bot's lands between the takeover and the move."""
    store.logs["before"][2] = Kept(3, "bot", "And how is work?")


def bot_talks_over_the_moved_to(_: list[Event], store: Store) -> None:
    """It lands while Ben has them."""
    store.logs["before"][3] = Kept(4, "bot", "And how is work?")


def told_gone_and_not_so(events: list[Event], _: Store) -> None:
    """Ana was told that Sam took somebody from her whom nobody took."""
    events.append(Event(99, "ana", What.GONE, handoff="h", by="sam", text="took_over"))


def told_given_and_not_so(events: list[Event], _: Store) -> None:
    """Ana was told that she was given whom Ben was given."""
    events.append(Event(99, "ana", What.GIVEN, handoff="h0", by="sam", text="moved"))


def told_moved_and_not_so(events: list[Event], _: Store) -> None:
    """Sam was told that somebody is with Ben now who never was."""
    events.append(Event(99, "sam", What.MOVED, handoff="h", id="t9", by="ben"))


def told_taken_over_and_not_so(events: list[Event], _: Store) -> None:
    """Sam was told that he has somebody he never had."""
    events.append(Event(99, "sam", What.TOOK_OVER, handoff="h", id="t9"))


def told_put_back_and_not_so(events: list[Event], _: Store) -> None:
    """Sam was told that somebody is in line again whom Ana has."""
    events.append(Event(99, "sam", What.PUT_BACK, handoff="h", id="t9"))


def above_the_cap_unasked(events: list[Event], _: Store) -> None:
    """Ana was given one more than her cap and had not said that she can."""
    events[:] = [event for event in events if event.text != "more"]


def above_the_cap_of_nobody(_: list[Event], store: Store) -> None:
    """The choice stands in the audit without a person it was for."""
    store.audit.append(Done("over_cap", "sam", "h0", 5))


def given_on_a_break(events: list[Event], _: Store) -> None:
    """Ben asks on his break, and is given somebody."""
    index = next(i for i, event in enumerate(events) if event.what is What.BACK)
    events.insert(index, Event(96, "ben", What.CLAIMED, handoff="h0", id="n1"))


def page_knows_better(events: list[Event], _: Store) -> None:
    """The talk has ended, and the patient's page says that somebody is there."""
    index = next(i for i, event in enumerate(events) if event.what is What.STANDS)
    events[index] = replace(events[index], text="human")


def board_is_behind(events: list[Event], _: Store) -> None:
    """Ana's board still has whom she ended."""
    events.append(Event(100, "ana", What.STANDS, handoff="h"))


def board_is_empty(_: list[Event], store: Store) -> None:
    """Ben has somebody who is not on his board: silence for whoever that is."""
    store.held["ben"] = {"h0"}


def had_to_be_mended(_: list[Event], store: Store) -> None:
    """The sweep found somebody outside the indexes."""
    store.audit.append(Done("mended:not_in_line", "", "h", 8))


def owes_an_answer(_: list[Event], store: Store) -> None:
    """A message that the bot never answers."""
    store.turns.add("talk")


FORGED = {
    "acknowledged_is_there": (forget_a_message, change_the_words),
    "nothing_is_there_twice": (store_it_twice,),
    "acknowledged_is_in_order": (turn_the_order, leave_a_gap),
    "both_sides_saw_what_is_stored": (show_other_words, show_out_of_order, show_twice),
    "everyone_read_everything": (hide_the_last,),
    "one_owner_at_a_time": (
        two_owners, two_ends, ended_by_another, opened_never, taken_over_by_anybody, moved_by_the_moved,
        put_back_out_of_line, untaken_ended_by_anybody, lapsed_for_another,
    ),
    "what_was_told_was_done": (
        told_and_not_done, told_released_and_not_done, told_gone_and_not_so, told_given_and_not_so,
        told_moved_and_not_so, told_taken_over_and_not_so, told_put_back_and_not_so,
    ),
    "nobody_is_given_more_unasked": (above_the_cap_unasked, above_the_cap_of_nobody, given_on_a_break),
    "only_who_has_them_writes": (
        stranger_writes, write_after_the_end, kept_through_the_takeover, kept_through_the_move,
    ),
    "the_bot_never_talks_over_a_person": (
        bot_talks_over_ana, bot_talks_over_the_takeover, bot_talks_over_the_moved_to,
    ),
    "whoever_waits_was_told": (nobody_said_that_they_wait, nobody_said_that_they_are_back, said_again),
    "the_line_is_not_told_over_a_person": (line_told_over_ana, asked_over_ana),
    "risk_is_met": (no_card, card_too_late, no_place),
    "nobody_is_outside_the_indexes": (
        waits_nowhere, claimed_without_a_lease, held_by_another, in_line_and_unknown, talk_forgets,
    ),
    "every_screen_says_how_it_stands": (page_knows_better, board_is_behind, board_is_empty),
    "nothing_had_to_be_mended": (had_to_be_mended,),
    "no_answer_is_owed": (owes_an_answer,),
}  # fmt: skip
