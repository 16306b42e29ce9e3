"""What came to be asked of help, of this talk, of kin and of a new baby, and what each means. Pure; learned lines.

The lines are in `data/asked`, the answers in `domain/more_asked.yml` or where they stood before.
"""

from __future__ import annotations

QUESTION, PRIVATE, MEDICAL = "question", "is_private", "medical_question"
BY_WOMAN = "by_woman"

ASKED = {
    **dict.fromkeys((BY_WOMAN, "forced", "help_me", "ride", "quit_first", "who_sees", "call_at"), QUESTION),
    **dict.fromkeys(("see_first", "time_off", "bad_mother", "no_bond", "moms_line", "sleep_otherwise"), QUESTION),
    **dict.fromkeys(("part2", "kept_long", "stays_readable", "license", "calls_them"), PRIVATE),
    **dict.fromkeys(("bup_work", "downers", "spray_how", "spray_papers"), MEDICAL),
    **dict.fromkeys(("wont_wake", "word_benzos", "word_opioids", "word_samhsa"), QUESTION),
}
"""For each, what it means; its words are those of `<response>_<it>`."""

WISHES = frozenset({BY_WOMAN, "who_sees"})
"""Of these, what is written down where wishes are asked for."""

OF_THE_TALK = frozenset({"call_at", "see_first", "kept_long", "stays_readable", "part2", "calls_them"})
"""Of these, what is about the chat itself: what stands beside it is no answer."""

_WHAT_IS = (
    r"\b(?:what(?:'?s? (?:is|are)|'?s| r)?|wtf (?:is|are)|que|q|ke|k) (?:(?:is|are|r|son|es|significa|quiere decir|does"
    r"|heck|hell|the|an?|los|las|el|la|un|una|even|esos?|esas?|eso de) )*"
)
_ENDS = r"(?:\W*[.?!]|\W*$| (?:is|are|means?|then|exactly|entonces)\b)"
_WHAT = r"(?:means? what|what (?:is|are) (?:it|that|those|they)|(?:que|q) (?:es|son|significa)(?: eso| esos)?)"


def _explained(word: str) -> str:
    return rf"{_WHAT_IS}{word}{_ENDS}|\b{word}\W{{1,3}}{_WHAT}\W*$"


_A_NUMBER = (
    r"(?:(?:el|mi|su|un|numero|del?|my|an?|your|the) )*(?:seguro social|(?<=el )social|(?<=mi )social|(?<=my )social"
    r"|social security|ssn)\b(?! (?:workers?|services|media|life|benefits?|check|income|disability|anxiety))"
)
UNCOVERED = "uncovered"
"""About who has no papers, no insurance, or no number to give."""
NUMBER_ASKED = (
    r"\b(?:hay que|tengo que|debo|(?:me )?(?:van|va) a|(?:me |nos )?(?:piden?|pediran|exigen)|necesito)"
    rf"(?: (?:dar(?:les)?|poner|decir|traer|tener|pedir|pedirme|llevar))? {_A_NUMBER}"
    r"|\b(?:do|does|will|would|if|can) (?:i|you|u|they|yall|y'?all|it) (?:\w+ ){0,4}?"
    rf"(?:need|ask|want|require|have|give|take|put|tell)(?: (?:for|to give|to put|you|them))? {_A_NUMBER}"
)
"""Whether a social security number has to be given: that is no insurance."""
EXPLAINED = {
    UNCOVERED: NUMBER_ASKED,
    "word_benzos": _explained(r"(?:benzos?|benzodia\w+)"),
    "word_opioids": _explained(r"(?:opioids?|opiates?|opioides?|opiaceos?)"),
    "word_samhsa": _explained("samhsa"),
}
"""What a word means that the chat itself says; what is asked of the thing itself has other answers."""
