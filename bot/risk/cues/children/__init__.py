"""Children in danger: hurt, poisoned, shaken, touched, told of now or years after."""

from bot.risk.cues.children import hit, in_danger, long_ago, poisoned, pupil, shaken, touched, touched_es, wounds

__all__ = ["hit", "in_danger", "long_ago", "poisoned", "pupil", "shaken", "touched", "touched_es", "wounds"]
