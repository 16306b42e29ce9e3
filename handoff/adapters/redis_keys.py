"""Every name in Redis, in one place. The clinic is the hash tag, so each atomic step stays on one cluster slot.

docs/architecture.md lists them; a test compares the two.
"""

from dataclasses import dataclass

UNUSED_CONVERSATION_S = 86_400
"""A conversation in which the patient never wrote is forgotten after a day."""

SESSION_S = 12 * 3_600
"""A console session lasts one long shift."""

COMMAND_S = 3_600
"""How long a console command's id is remembered, so that sending it again does nothing new."""

MENDING_S = 60
"""How often the indexes are looked through."""

LOGIN_WINDOW_S = 900
"""Wrong passwords are counted over a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The names of one clinic's keys."""

    clinic: str

    @property
    def prefix(self) -> str:
        """What every name begins with."""
        return f"{{{self.clinic}}}:"

    def conversation(self, conversation: str) -> str:
        """Hash: state, epoch, episode, seq, answered, locale, tier, kind, handoff, failures, record, asked.

        And disclosed_at (ms), and the turn: turn_worker, turn_until, finished (the one that was ended last), follows
        (what is still to be said after it), asked_upto (the last message `asked` knows of), unheard (the message after
        which a failed turn began, where the bot may not have heard it). And whether its kind is only guessed (unsure),
        or said not to be so (denied:<kind>).
        """
        return f"{self.prefix}conversation:{conversation}"

    def log(self, conversation: str) -> str:
        """Stream: one entry a message, its id `<seq>-0`; by, at, ask, body."""
        return f"{self.prefix}conversation:{conversation}:log"

    def seen(self, conversation: str) -> str:
        """Hash: client message id to seq."""
        return f"{self.prefix}conversation:{conversation}:seen"

    def handoff(self, handoff: str) -> str:
        """Hash: conversation, state, tier, kind, cause, arrived_at, due_at, owner, locale, safety, returned.

        And who had the person before they went back in line (former). What the patient was told of the wait: expected
        (ms), expected_place. `left` while they are away for too long, call_back once they asked for a call. And
        `staffed` (was somebody ready when it opened?), claimed_at and answered_at (the first time); rung, rung_outcome,
        rung_tries, rung_at, rung_until, rung_tier, rung_step, rung_by (whose try it was). What was heard last
        (newest_tier, newest_kind), in which language the gravest was (heard_in) and up to which message they chose
        one (chosen), denied:<kind> and unsure as in the conversation. By which deed they went back last (back,
        back_by), which sentences they heard in line (told:<name>), up to which message a person has answered (wrote),
        and the last danger told to one with by when it is due an answer (danger, danger_by). And once it has ended:
        reason, closed_at, closed_by.
        """
        return f"{self.prefix}handoff:{handoff}"

    def deeds(self, handoff: str) -> str:
        """Stream: the audit of one handoff: what, who, at."""
        return f"{self.prefix}handoff:{handoff}:audit"

    @property
    def queue(self) -> str:
        """Sorted set: handoffs in line by score."""
        return f"{self.prefix}queue"

    @property
    def here(self) -> str:
        """Sorted set: conversations in line by when (ms) their page was last known to be open."""
        return f"{self.prefix}here"

    @property
    def gaps(self) -> str:
        """List: the latest times (ms) from one person taken to the next, each with how many were ready. `KEPT`."""
        return f"{self.prefix}gaps"

    @property
    def waits(self) -> str:
        """List: the latest waits (ms), each with what was expected (ms) at which place. No ids. `KEPT`."""
        return f"{self.prefix}waits"

    @property
    def line_since(self) -> str:
        """String: when (ms) the line last stopped being empty, or someone was taken."""
        return f"{self.prefix}line_since"

    @property
    def claims(self) -> str:
        """Sorted set: claimed handoffs by the time (ms) their lease ends."""
        return f"{self.prefix}claims"

    def held(self, coordinator: str) -> str:
        """Sorted set: a coordinator's handoffs by the time of the claim."""
        return f"{self.prefix}held:{coordinator}"

    def command(self, coordinator: str, command: str) -> str:
        """String: the handoff that a claim command took, or a supervisor's gave or put back. Kept `COMMAND_S`."""
        return f"{self.prefix}command:{coordinator}:{command}"

    @property
    def turns(self) -> str:
        """Sorted set: conversations the bot owes an answer, by the time (ms) another worker may take over."""
        return f"{self.prefix}turns"

    @property
    def presence(self) -> str:
        """Sorted set: available coordinators by the time (ms) they stop counting unless renewed."""
        return f"{self.prefix}presence"

    @property
    def shift(self) -> str:
        """Sorted set: coordinators whose console is open by the time (ms) that lapses, whatever they are doing."""
        return f"{self.prefix}shift"

    def duty(self, username: str) -> str:
        """Hash: what a coordinator chose (state), and wrap_up_until and breather_until in ms."""
        return f"{self.prefix}duty:{username}"

    @property
    def unanswered(self) -> str:
        """Sorted set: claimed handoffs that are due first words, or an answer to danger, by when they go back (ms)."""
        return f"{self.prefix}unanswered"

    def returned(self, username: str) -> str:
        """Hash: handoffs that this coordinator lost or was given, to what was done. Until read, or for `SESSION_S`."""
        return f"{self.prefix}returned:{username}"

    @property
    def staff(self) -> str:
        """Set: user names on the roster."""
        return f"{self.prefix}staff"

    def member(self, username: str) -> str:
        """Hash: name, role, supervisor, password (argon2)."""
        return f"{self.prefix}staff:{username}"

    def session(self, digest: str) -> str:
        """String: the user name of a session, under the digest of its secret. Kept `SESSION_S`."""
        return f"{self.prefix}session:{digest}"

    def attempts(self, username: str) -> str:
        """Counter: wrong passwords. Kept `LOGIN_WINDOW_S`."""
        return f"{self.prefix}attempts:{username}"

    @property
    def audit(self) -> str:
        """Stream: who claimed, opened, released and closed what, when, after which message (seq). Ids only."""
        return f"{self.prefix}audit"

    def marks_of(self, conversation: str) -> str:
        """Hash: message number to its mark (verdict, tier, consent, entry, candidate); and asked_in, an episode."""
        return f"{self.prefix}conversation:{conversation}:marks"

    @property
    def marks(self) -> str:
        """Stream: the marks that stand: conversation, handoff, seq, verdict, tier, kind, rules, who, at."""
        return f"{self.prefix}marks"

    @property
    def candidates(self) -> str:
        """Stream: messages patients let us keep, each under its number; tier, verdict, body. No ids, no times."""
        return f"{self.prefix}candidates"

    @property
    def last_candidate(self) -> str:
        """Counter: the number of the latest candidate."""
        return f"{self.prefix}candidates:last"

    def referrals(self, month: str) -> str:
        """Hash: messages that brought a crisis card in a month (`2026-11`, UTC), by `<tier>:<kind>`. Never expires."""
        return f"{self.prefix}referrals:{month}"

    def feedback(self, month: str) -> str:
        """Hash: answers about ended talks in a month (`2026-11`, UTC), by `<about>:<answer>`. Never expires."""
        return f"{self.prefix}feedback:{month}"

    @property
    def ladder(self) -> str:
        """Sorted set: handoffs in line by the time (ms) to look whether a rung is due."""
        return f"{self.prefix}ladder"

    @property
    def staffing(self) -> str:
        """Hash: ready (is anybody?), and since when (ms) that is so."""
        return f"{self.prefix}staffing"

    @property
    def mending(self) -> str:
        """String: there while the indexes were looked through lately. Kept `MENDING_S`."""
        return f"{self.prefix}mending"

    @property
    def mending_cursor(self) -> str:
        """String: how far through all names that has come."""
        return f"{self.prefix}mending:cursor"

    @property
    def wire(self) -> str:
        """Channel: what changed, for the sockets of every edge process."""
        return f"{self.prefix}wire"
