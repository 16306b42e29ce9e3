"""What people say about a talk once it is over. Counted and nothing more: a count knows nobody.

Two questions of one tap each, and what was said of the chat in words, a complaint or praise (seeds A12, G01).
"""

from enum import StrEnum


class About(StrEnum):
    """What was answered: one of the two questions, or none, where it came in words."""

    HEARD = "heard"
    USEFUL = "useful"
    WORDS = "words"


class Felt(StrEnum):
    """The answer. A question is met with one of the first four, words count as one of the last two."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    SKIP = "skip"
    COMPLAINT = "complaint"
    PRAISE = "praise"


TAPS = (Felt.YES, Felt.PARTLY, Felt.NO, Felt.SKIP)
"""The answers to a question, in the order of its buttons."""


def count_name(about: About, felt: Felt) -> str:
    """Return the name a count goes by, `<about>:<answer>`.

    Raises:
        ValueError: that is no answer to this.

    """
    if (felt in TAPS) is (about is About.WORDS):
        raise ValueError(f"{felt} says nothing about {about}")
    return f"{about}:{felt}"
