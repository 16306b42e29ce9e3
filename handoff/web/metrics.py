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
LAPSED = Counter("first_hello_lapsed_claims", "People put back in line because their coordinator went silent.")
RECONCILED = Counter(
    "first_hello_reconciled", "Handoffs found outside the indexes, or in two, by what was wrong.", ["why"]
)
TURN_SECONDS = Histogram("first_hello_turn_seconds", "A bot turn, from taking it to its answer being kept.")
SOCKETS = Gauge("first_hello_sockets", "Open sockets, by who is at the other end.", ["who"])
WAITING = Gauge("first_hello_waiting", "People in line, by risk tier.", ["tier"])
OLDEST = Gauge("first_hello_oldest_seconds", "How long the person waiting longest has been waiting.")
