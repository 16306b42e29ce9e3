"""The summary the person owns: shown in their words, changed, thinned out, and sent only as it was shown."""

import json
from collections.abc import Callable, Mapping

from actions.talk import NOTES, RECORD, SHOW, SKIPPED, UNASKED, Outcome, Talk, ask_edge, go_on_with, say, set_slot
from bot.content import strings
from bot.content.instruments import ITEMS

FORM = "first_talk_form"
ITEMS_FORM = "instruments_form"
SHOW_SUMMARY = "action_show_summary"

_SHOW_NEXT = Outcome(events=(go_on_with(SHOW_SUMMARY),))
"""Showing has an action of its own, so that "yes" after it always means: send this."""


def show_summary(talk: Talk) -> Outcome:
    """Show what was said, each line with a way to change and to remove it. With nothing said, say so kindly."""
    if not talk.items:
        return Outcome(events=(go_on_with("utter_summary_empty"),))
    return Outcome((say(_intro(talk)), ask_edge(SHOW, items=talk.items, buttons=_buttons(talk))))


def _intro(talk: Talk) -> str:
    """Return what leads up to the summary. Who said to send it hears that it has not gone yet."""
    if talk.went:
        return "utter_summary_went"
    if talk.changes_what_went or talk.asks_whether_it_went:
        return "utter_changed_since_sent" if talk.sent else "utter_not_sent_yet"
    if talk.sending:
        return "utter_summary_more" if talk.wrote_more else "utter_summary_first"
    if any(item["field"] in ITEMS for item in talk.items):
        return "utter_items_summary"
    return "utter_summary_so_far" if talk.left_off else "utter_summary_intro"


def _buttons(talk: Talk) -> list[dict[str, str]]:
    """Return the buttons in the order of docs/protocol.md: change and remove for each item, send, not now.

    What was sent just as it stands is not to be sent again.
    """
    labels = strings("labels", talk.locale)
    buttons: list[dict[str, str]] = []
    for item in talk.items:
        about = json.dumps({"field": item["field"]})
        buttons += [
            {"title": labels["change"], "payload": f"/change_answer{about}"},
            {"title": labels["remove"], "payload": f"/remove_answer{about}"},
        ]
    if talk.went:
        return buttons
    return [
        *buttons,
        {"title": labels["send"], "payload": "/send_summary"},
        {"title": labels["not_now"], "payload": "/not_now"},
    ]


def change_answer(talk: Talk) -> Outcome:
    """Ask one question again. Without knowing which one, show the summary to pick from; in mid-talk, later."""
    if talk.field is None:
        return _which(talk)
    forget = set_slot(talk.field, None)
    if talk.in_form:
        return Outcome((say("utter_change_now"),), (forget,))
    return Outcome(events=(forget, go_on_with(_form_of(talk.field))))


def _which(talk: Talk) -> Outcome:
    """Ask which line is meant, with the lines to choose from where they are not on the table; in mid-talk later.

    Nothing was changed, so nothing is shown as if it were, and no yes to this sends anything.
    """
    if talk.in_form:
        return Outcome((say("utter_change_later"),))
    if not talk.items:
        return _SHOW_NEXT
    lines = () if talk.seen and talk.sent is None else (ask_edge(SHOW, items=talk.items, buttons=_buttons(talk)),)
    return Outcome((say("utter_which_line"), *lines))


def _form_of(field: str) -> str:
    return ITEMS_FORM if field in ITEMS else FORM


def remove_answer(talk: Talk) -> Outcome:
    """Take one answer out, as if its question had been declined, and show what is left."""
    if talk.field is None:
        return _which(talk)
    decline = set_slot(talk.field, UNASKED if talk.field in NOTES else SKIPPED)
    if talk.in_form:
        return Outcome((say("utter_taken_out"),), (decline,))
    return Outcome(events=(decline, go_on_with(SHOW_SUMMARY)))


def send_summary(talk: Talk) -> Outcome:
    """Hand over exactly what was shown last. Where it was never shown, or has changed since, show it first (C15).

    The validated questionnaires are offered after that, once: to nobody before they were heard.
    """
    if not talk.seen:
        return _SHOW_NEXT
    if talk.went and talk.intent == "affirm":  # it was only shown, and asked nothing
        return Outcome((say("utter_it_was_sent"),))
    record = ask_edge(RECORD, items=talk.items, declined=talk.declined)
    if talk.may_offer:
        return Outcome((record,), (set_slot("instruments", "offered"), go_on_with("utter_offer_items")))
    return Outcome((record, say("utter_sent_in_line" if talk.waiting else "utter_after_send")))


def send_now(talk: Talk) -> Outcome:
    """End the questions, "stop asking and send it": nothing more is asked, and what was told is shown to be sent.

    What was seen as it stands goes at once. With nothing told, that is said kindly.
    """
    no_more = set_slot("instruments", "closed")
    if not talk.seen:
        return Outcome(events=(no_more, go_on_with(SHOW_SUMMARY)))
    record = ask_edge(RECORD, items=talk.items, declined=talk.declined)
    return Outcome((say("utter_send_now"), record), (no_more,))


def did_it_go(talk: Talk) -> Outcome:
    """Say whether what was told was sent: yes, where nothing changed since it was; else show it, to be sent now."""
    if talk.went:
        return Outcome((say("utter_it_was_sent"),))
    return _SHOW_NEXT


ACTIONS: Mapping[str, Callable[[Talk], Outcome]] = {
    SHOW_SUMMARY: show_summary,
    "action_change_answer": change_answer,
    "action_remove_answer": remove_answer,
    "action_send_summary": send_summary,
    "action_send_now": send_now,
    "action_did_it_go": did_it_go,
}
