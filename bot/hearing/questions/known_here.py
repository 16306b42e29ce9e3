"""Who wishes for somebody they knew here: the words that say so. Pure functions, without Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import ANSWER
from bot.hearing.lines.clauses import folded
from bot.hearing.questions.asking import QUESTION
from bot.hearing.questions.particular import SENTENCES, particular
from bot.hearing.questions.particular_back import ROLE
from bot.hearing.questions.particular_ways import OLD_COUNSELOR

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_STAFF = re.compile(ROLE)


def known_here(heard: Heard) -> str | None:
    """Return the words that wish for somebody known from before, where they are no answer to what is preferred."""
    if heard.question == "preferences" or heard.intent not in (QUESTION, ANSWER):
        return None
    if particular(heard.text, heard.question) != OLD_COUNSELOR:
        return None
    said = [one.strip() for one in SENTENCES.findall(heard.text)]
    first = next((i for i, one in enumerate(said) if _STAFF.search(folded(one))), 0)
    return " ".join(said[first:])
