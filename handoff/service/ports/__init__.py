"""What the use cases need from the world. Adapters provide it; tests provide fakes that pass the same suite.

Every method that can fail because the store is out of reach raises `StoreUnavailableError`; nothing is half done then.
"""

from dataclasses import dataclass, field

from bot.content import Clinic
from handoff.domain.caseload import Care
from handoff.service.ports.assistant import Assistant
from handoff.service.ports.conversations import Conversations
from handoff.service.ports.ladder import Journal, Ladder, Notifier
from handoff.service.ports.opinion import Opinion
from handoff.service.ports.queue import Presence, Queue
from handoff.service.ports.review import FeedbackCounts, Referrals, Reviews
from handoff.service.ports.staff import Staff
from handoff.service.ports.world import Bus, Clock, Ids


@dataclass(frozen=True, slots=True)
class Ports:
    """Everything the use cases reach the world through, the clinic they speak for and its rules of care."""

    conversations: Conversations
    queue: Queue
    presence: Presence
    ladder: Ladder
    notifier: Notifier
    journal: Journal
    staff: Staff
    referrals: Referrals
    reviews: Reviews
    feedback: FeedbackCounts
    assistant: Assistant
    opinion: Opinion
    bus: Bus
    clock: Clock
    ids: Ids
    clinic: Clinic
    care: Care = field(default_factory=Care)
