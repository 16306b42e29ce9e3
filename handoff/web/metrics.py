"""What the service counts. Numbers only: no ids, no words. docs/runbook.md says what each is for."""

from prometheus_client import Counter, Gauge, Histogram

MESSAGES = Counter("first_hello_messages", "Patients' messages kept, by risk tier.", ["tier"])
CARDS = Counter("first_hello_cards", "Crisis cards put on a screen, by risk tier.", ["tier"])
SCREEN_FAILED = Counter("first_hello_screen_failed", "Patients' messages on which the screen itself broke.")
OPINION_RAISED = Counter("first_hello_second_opinion_raised", "Times a second look found more risk, by tier.", ["tier"])
OPINION_FAILED = Counter("first_hello_second_opinion_failed", "Texts without a second opinion, by cause.", ["why"])
REFUSED = Counter("first_hello_refused", "Requests refused, by error code.", ["code"])
ASSISTANT_FAILURES = Counter("first_hello_assistant_failures", "Bot turns without a usable answer, by cause.", ["why"])
DROPPED = Counter("first_hello_dropped_turns", "Bot answers dropped because someone else spoke by then.")
LAPSED = Counter("first_hello_lapsed_claims", "People put back in line for want of a sign of life or a word.", ["why"])
RECONCILED = Counter(
    "first_hello_reconciled", "Handoffs found outside the indexes, or in two, by what was wrong.", ["why"]
)
FEEDBACK = Counter("first_hello_feedback", "What people said about ended talks, by question.", ["about", "answer"])
TURN_SECONDS = Histogram("first_hello_turn_seconds", "A bot turn, from taking it to its answer being kept.")
SOCKETS = Gauge("first_hello_sockets", "Open sockets, by who is at the other end.", ["who"])
WAITING = Gauge("first_hello_waiting", "People in line, by risk tier.", ["tier"])
OLDEST = Gauge("first_hello_oldest_seconds", "How long the person waiting longest has waited, by tier.", ["tier"])

# While nobody takes a person (handoff/web/ladder.py).
WAITS_S = (10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 14_400, 86_400)
"""Bounds of the waits that are counted, in seconds: the targets of the tiers are among them."""
RUNGS = Counter("first_hello_rungs", "Rungs of the ladder, by rung and what came of a try.", ["rung", "outcome"])
NOTIFIED = Counter("first_hello_notified", "Messages to people outside the console, by way.", ["way", "outcome"])
CLAIM_SECONDS = Histogram(
    "first_hello_claim_seconds",
    "From coming to being taken the first time, by tier and whether somebody was ready on coming.",
    ["tier", "staffed"],
    buckets=WAITS_S,
)
FIRST_WORDS_SECONDS = Histogram(
    "first_hello_first_words_seconds",
    "From coming to a person's first words, by tier and whether somebody was ready on coming.",
    ["tier", "staffed"],
    buckets=WAITS_S,
)
