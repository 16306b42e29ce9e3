"""A talk at the moment something is about to be said: what the choice of words rests on (bot/rasa_box/voice.py)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.events import BotUttered, UserUttered

from bot.hearing.about import HOTLINE
from bot.hearing.answers.all_clear import told_over
from bot.hearing.answers.danger import ENDING as DANGER
from bot.hearing.answers.danger import (
    FAILING,
    GRAVE,
    IN_DANGER,
    SOON,
    THINGS,
    calls_now,
    names_things,
    tells_of_a_body,
    tells_of_danger,
)
from bot.hearing.answers.expecting import WITH_BABY, of_a_baby_to_come
from bot.hearing.answers.rescued import of_another
from bot.hearing.answers.taking import ALSO, QUESTIONS, Heard
from bot.hearing.answers.told import for_both, for_someone_else
from bot.hearing.answers.topics import HURT, loses_animal, names_papers, names_pills, topic_of
from bot.hearing.questions import violence
from bot.hearing.questions.asking import QUESTION
from bot.hearing.questions.body import ALONE, NECK
from bot.hearing.questions.particular import CALL_911
from bot.hearing.questions.particular import INTENTS as PARTICULAR
from bot.hearing.questions.several import several
from bot.hearing.questions.stopping import named
from bot.hearing.tone.back import topic_of_ones_own
from bot.hearing.tone.keeping import HIDDEN, someone_comes
from bot.hearing.tone.manner import LOSS, PLAIN
from bot.hearing.tone.weight import weighs
from bot.hearing.wishes.aimed import EXAMPLE, HOLD_ON, WHY_ASK
from bot.rasa_box.failed_lately import failed_lately
from bot.rasa_box.said import SAID, said_in

if TYPE_CHECKING:
    from rasa.shared.core.trackers import DialogueStateTracker

INTRO = "utter_talk_intro"
"""What is said before a question that someone comes back to: it has its own words then, always."""
LOVED, BOTH = "_loved", "_both"
"""Where the talk is about someone else, or about both, a response of this name and ending is said instead, if there is
one."""
OF_A_BODY_IN_DANGER = (FAILING, f"{FAILING}{LOVED}", f"{FAILING}{WITH_BABY}")
"""Endings of what is said in the order it is written: of who writes or of any, of another, of who is with child."""
_PAPERS = "_papers"
_BY_WORDS = {"_pet": loses_animal, "_pills": names_pills, _PAPERS: names_papers, HIDDEN: someone_comes}
"""Endings for what the message itself names: an animal that died, pills beside drink, papers beside the police, who
comes in."""
OFFER = "utter_offer_paths"
SHARE = "utter_share"
FILLERS = frozenset(
    {SHARE, "utter_keep_talking", "utter_default", "utter_out_of_scope", "utter_affirm", "utter_deny", "utter_thanks"}
)
"""What is said for want of an answer: in line each only once, then `HEARD`, or how the line stands."""
HOW_MANY = "how_many"
"""What is asked by who would know how many questions are left: that is counted."""
EITHER = frozenset({"uses", "life"})
"""Questions of which one is asked."""
BURST_S = 20
"""Seconds. In line, what follows sooner on words of these belongs to the burst that had them, and gets none."""


@dataclass(frozen=True)
class Moment:
    """A talk at the moment something is about to be said.

    `said` are the marks of the talk's bubbles and when each was last said. `speaking` and `asked`: whether this turn
    holds words, and a question, already; `opened`: whether it goes on with the questions after something else; `why`:
    whether it was asked why a question is asked, or to wait. `topic`
    is what the last message is about, if that is known; `grieves`: it tells of a death; `corrected`: it puts right whom
    the talk is for; `more`: it tells something that no question asked for. `words` are the message's own; `heavy`: they
    say something heavy; `in_burst`: they came within `BURST_S` of a filler of ours. `dangers`: whether there is danger
    in this message and in those just before it; `grave`: whether there was any in the talk; `denied`: it says that
    what was heard is not so. `failing`: it tells of a body that fails; `failed`: one just before it did, and nothing
    since says that it is over.
    """

    sender: str
    slots: dict[str, Any]
    said: dict[str, int]
    speaking: bool
    asked: bool
    opened: bool
    why: bool
    topic: str | None
    grieves: bool
    corrected: bool
    more: bool
    words: str
    heavy: bool
    in_burst: bool
    dangers: tuple[bool, ...]
    grave: bool
    denied: bool
    failing: bool
    failed: bool

    @cached_property
    def endings(self) -> tuple[str, ...]:
        """The endings of responses that fit what is asked and whom the talk is for, the most fitting first."""
        whom, asks = self.slots.get("for_whom") or "", self.slots.get("asks")
        of = (f"_of_{what}",) if (what := named(self.words, self.slots)) else ()
        about = (*((f"_{asks}{_PAPERS}",) if asks and names_papers(self.words) else ()), f"_{asks}") if asks else ()
        about = (*(f"_{asks}{ending}" for ending in of if asks), *about)
        if asks == HOW_MANY and self.slots.get("talk_begun"):
            about = (f"_{asks}_{'left' if self.left > 1 else 'last' if self.left else 'none'}", *about)
        if self._speaks_in_danger:
            first = asks in (CALL_911, NECK, HOTLINE, *violence.ASKED)  # "should I call?" is told yes
            things = (THINGS,) if names_things(self.words) else ()
            about = (*about, DANGER) if first else (*things, DANGER, *about)
        about = (*(ending for ending, says in _BY_WORDS.items() if says(self.words)), *about)
        about = (*about, *self._of_a_body) if self.failing or self._fails_still else about
        plain = (f"_{PLAIN}",) if self.slots.get(PLAIN) else ()
        return (*about, *plain, *((LOVED,) if for_someone_else(whom) else (BOTH,) if for_both(whom) else ()), *of, "")

    @property
    def calls_first(self) -> bool:
        """Whether a body failed just before, and what is said now answers nothing else: then it says where to call."""
        called = told_over(Heard(self.words, SHARE, None, self.slots)) is not None or calls_now(self.words)
        return self._fails_still and not (self.grieves or self.slots.get("asks") or called)

    @property
    def _fails_still(self) -> bool:
        """Whether a body that fails was told just before, and this message tells of no other danger."""
        return self.failed and not any(self.dangers[:1])

    @property
    def _of_a_body(self) -> tuple[str, ...]:
        """The endings of what is said of a body that fails: whoever writes may be the one beside it."""
        if of_a_baby_to_come(self.words, self.slots):
            return (f"{FAILING}{WITH_BABY}", FAILING)
        theirs = of_another(Heard(self.words, "crisis", self.slots.get(REQUESTED_SLOT), self.slots))
        return (f"{FAILING}{LOVED}", FAILING) if theirs else (FAILING,)

    @property
    def left(self) -> int:
        """How many questions of the talk are left; of using and of one's days, one is asked."""
        empty = [name for name in QUESTIONS if self.slots.get(name) is None]
        return len(empty) - (set(empty) >= EITHER)

    @property
    def asked_besides(self) -> tuple[str, ...]:
        """What else the message asks that is known."""
        if self.slots.get("asks") in ALONE:
            return ()
        heard = Heard(self.words, QUESTION, self.slots.get(REQUESTED_SLOT), self.slots)
        return tuple(about for about in several(heard) if about != self.slots.get("asks"))

    def asking(self, about: str) -> Moment:
        """Return the same moment, as if this were what was asked."""
        return replace(self, slots={**self.slots, "asks": about})

    @property
    def in_danger(self) -> bool:
        """Whether they are in danger from another, until they go on or say that it was none."""
        return bool(self.slots.get(IN_DANGER)) and not for_someone_else(self.slots.get("for_whom") or "")

    @property
    def _speaks_in_danger(self) -> bool:
        """Whether getting out is spoken of: there is danger in the message, or was just before and it names nothing."""
        here, *before = self.dangers or (False,)
        names = self.slots.get("asks") or topic_of(self.words) not in (None, "housing")  # a place to stay is a way out
        return self.in_danger and (here or (any(before) and not names))

    @property
    def told(self) -> str | None:
        """What the message tells that has words of its own, so that these are no filler; in danger, that goes first."""
        asks = self.slots.get("asks")
        return asks if PARTICULAR.get(asks) == "share" and not self.slots.get(IN_DANGER) else None

    @property
    def about(self) -> str | None:
        """The topic of what is told outside of the questions, where its words may be said of the one who writes."""
        if self.slots.get(IN_DANGER) or self.slots.get(PLAIN):
            return None
        return topic_of_ones_own(self.words, self.slots)

    @property
    def hurts(self) -> bool:
        """Whether the message tells of a blow, of being kept in, or of a body that bleeds."""
        return topic_of(self.words) == HURT

    @property
    def hides(self) -> bool:
        """Whether somebody may look over their shoulder: nothing they told is said back as they go."""
        return bool(self.slots.get(IN_DANGER)) or someone_comes(self.words)

    @property
    def praises(self) -> bool:
        """Whether praise and cheer have a place in this talk."""
        return not (self.slots.get(LOSS) or self.slots.get(PLAIN))

    @classmethod
    def of(cls, tracker: DialogueStateTracker) -> Moment:
        """Read a moment from Rasa's tracker."""
        this_turn: list[str] = []
        opened = False
        for event in reversed(tracker.events):
            if isinstance(event, UserUttered):
                break
            if isinstance(event, BotUttered) and event.text:
                this_turn.append(event.text)
                opened = opened or event.metadata.get("utter_action") == INTRO
        last = tracker.latest_message or UserUttered()
        asks = tracker.get_slot("asks")
        words, risk = last.text or "", last.parse_data.get("risk") or {}
        return cls(
            sender=tracker.sender_id,
            slots=tracker.current_slot_values(),
            said=said_in(tracker.events, tracker.get_slot(SAID)),
            speaking=bool(this_turn),
            asked=any("?" in text for text in this_turn),
            opened=opened,
            why=asks == HOLD_ON or (last.intent.get("name") == WHY_ASK and asks != EXAMPLE),
            topic=next(tracker.get_latest_entity_values("topic"), None),
            grieves=bool(next(tracker.get_latest_entity_values(LOSS), False)),
            corrected=next(tracker.get_latest_entity_values("for_whom"), None) is not None,
            more=next(tracker.get_latest_entity_values(ALSO), None) is not None,
            words=words,
            heavy=weighs(words, risk.get("tier")),
            in_burst=_in_burst(tracker),
            dangers=_dangers(tracker),
            grave=(last.metadata or {}).get("talk_tier") in GRAVE or tells_of_danger(risk),
            denied=bool((last.metadata or {}).get("denies")),
            failing=tells_of_a_body(risk),
            failed=failed_lately(tracker),
        )


def _dangers(tracker: DialogueStateTracker) -> tuple[bool, ...]:
    """Return of this message and of `SOON` before it, the latest first, whether there is danger in it."""
    written = (event for event in reversed(tracker.events) if isinstance(event, UserUttered))
    return tuple(tells_of_danger(event.parse_data.get("risk") or {}) for event in islice(written, 1 + SOON))


def _in_burst(tracker: DialogueStateTracker) -> bool:
    """Return whether the last words said before this message were a filler, and are no older than `BURST_S`."""
    asked_at: float | None = None
    for event in reversed(tracker.events):
        if asked_at is None:
            asked_at = event.timestamp if isinstance(event, UserUttered) else None
        elif isinstance(event, BotUttered) and event.text:
            return event.metadata.get("utter_action") in (*FILLERS, OFFER) and asked_at - event.timestamp < BURST_S
    return False
