"""What the line for a person should be after any steps: a plain model made of the domain's tables, without a store."""

from dataclasses import dataclass, field

from handoff.domain.conversation import TRANSITIONS, Event, State
from handoff.domain.handoff_states import WAYS, By, HandoffState, Step
from handoff.domain.queue import CloseReason, rank
from handoff.domain.tiers import Tier, most_urgent

SUPERVISORS = ("sam", "eva")


@dataclass
class Talk:
    """A conversation."""

    state: State = State.BOT
    epoch: int = 0
    seq: int = 0
    episode: int = 1
    tier: Tier = Tier.T4
    open: str | None = None
    seen: set[str] = field(default_factory=set)

    def happens(self, event: Event) -> None:
        """Change who speaks, as the table of conversations says."""
        self.state = TRANSITIONS[self.state, event]
        self.epoch += 1


@dataclass
class Handoff:
    """One handoff."""

    talk: str
    tier: Tier
    arrived_at: int
    state: HandoffState = HandoffState.WAITING
    owner: str | None = None
    former: str | None = None
    until: int = 0
    reason: CloseReason | None = None
    closed_by: str | None = None

    @property
    def score(self) -> int:
        """Where it stands in line."""
        return rank(self.tier, self.arrived_at).score


class Model:
    """Every method says whether the store should do it (or had done it already), and does it here."""

    def __init__(self, talks: tuple[str, ...]) -> None:
        self.talks = {name: Talk() for name in talks}
        self.handoffs: dict[str, Handoff] = {}
        self.commands: dict[tuple[str, str], str] = {}
        self.ready: set[str] = set()

    def write(self, talk: str, message: str, tier: Tier, *, asks: bool, handoff: str, now: int) -> None:
        """The patient wrote (or pressed "a person")."""
        one = self.talks[talk]
        if message in one.seen:
            return
        one.seen.add(message)
        risk = tier.needs_person
        if one.state is State.CLOSED or (risk and one.state is not State.HUMAN):
            one.happens(Event.WRITE)
        one.seq += 1
        one.tier = most_urgent(one.tier, tier)
        if one.open is None and (risk or asks):
            self.handoffs[handoff] = Handoff(talk, one.tier, now)
            one.open, one.state = handoff, TRANSITIONS[one.state, Event.ENQUEUE]
        elif one.open is not None:
            place = self.handoffs[one.open]
            place.tier = most_urgent(place.tier, one.tier)

    def line(self) -> list[str]:
        """Return who waits, in order."""
        waiting = [name for name, one in self.handoffs.items() if one.state is HandoffState.WAITING]
        return sorted(waiting, key=lambda name: (self.handoffs[name].score, name))

    def held(self, who: str) -> set[str]:
        """Return whom a coordinator has."""
        return {name for name, one in self.handoffs.items() if one.state is HandoffState.CLAIMED and one.owner == who}

    def claim(self, who: str, command: str, now: int, lease: int) -> str | None:
        """Take the next; the same command takes nobody else, also where they are not with them any more."""
        before = self.commands.get((who, command))
        if before is not None:
            return before if before in self.held(who) else None
        line = self.line()
        if not line:
            return None
        self.commands[who, command] = line[0]
        self._into(line[0], Step.CLAIM, By.COORDINATOR, who, now + lease)
        return line[0]

    def give(self, who: str, command: str, to: str, handoff: str, now: int, lease: int) -> bool:
        """Take over, or move; the same command does not do so again where the person has gone elsewhere since."""
        one = self.handoffs[handoff]
        if one.state is HandoffState.CLOSED:
            return False
        if one.owner != to:
            if (who, command) in self.commands or (to not in self.ready and to != who):
                return False
            self._into(handoff, Step.TAKE_OVER if to == who else Step.MOVE, self._by(who, one), to, now + lease)
        self.commands[who, command] = handoff
        return True

    def put_back(self, who: str, command: str, handoff: str) -> bool:
        """Put back by a supervisor; the same command does not do so again where somebody has taken them since."""
        known = (who, command) in self.commands and self.handoffs[handoff].state is not HandoffState.WAITING
        done = not known and self.back(handoff, Step.PUT_BACK, who)
        if done:
            self.commands[who, command] = handoff
        return done

    def _into(self, handoff: str, step: Step, by: By, owner: str, until: int) -> None:
        self._take(handoff, step, by)
        self.handoffs[handoff].owner, self.handoffs[handoff].until = owner, until

    def back(self, handoff: str, step: Step, who: str) -> bool:
        """Release, lapse or be put back."""
        one = self.handoffs[handoff]
        if one.state is HandoffState.WAITING and (step is Step.PUT_BACK or one.former == who):
            return True
        by = {Step.PUT_BACK: By.SUPERVISOR, Step.LAPSE: By.CLOCK, Step.RELEASE: By.OWNER}[step]
        if (one.state, step) not in WAYS or (by is By.OWNER and one.owner != who):
            return False
        self._take(handoff, step, by)
        one.former, one.owner = one.owner, None
        return True

    def close(self, handoff: str, who: str, reason: CloseReason) -> bool:
        """End it."""
        one = self.handoffs[handoff]
        if one.closed_by == who:
            return True
        if (one.state, Step.CLOSE) not in WAYS or self._by(who, one) not in WAYS[one.state, Step.CLOSE].by:
            return False
        self._take(handoff, Step.CLOSE, self._by(who, one))
        one.reason, one.closed_by = reason, who
        talk = self.talks[one.talk]
        talk.open, talk.tier, talk.episode = None, Tier.T4, talk.episode + 1
        return True

    def _by(self, who: str, one: Handoff) -> By:
        if who in SUPERVISORS:
            return By.SUPERVISOR
        return By.OWNER if one.state is HandoffState.CLAIMED and one.owner == who else By.COORDINATOR

    def _take(self, handoff: str, step: Step, by: By) -> None:
        one = self.handoffs[handoff]
        way = WAYS[one.state, step]
        assert by in way.by
        one.state = way.to
        if way.event is not None:
            self.talks[one.talk].happens(way.event)
