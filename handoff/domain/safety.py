"""What is known about the safety question of a handoff: the same names as the screen's answers (`bot.risk`)."""

from enum import StrEnum


class Safety(StrEnum):
    """Asked once per handoff, and what the person answered last."""

    ASKED = "asked"  # no answer yet
    SAFE_FOR_NOW = "safe_for_now"
    NOT_SURE = "not_sure"
    NOT_SAFE = "not_safe"
    WITH_SOMEONE = "with_someone"
    ALONE = "alone"
