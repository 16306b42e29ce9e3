"""The second opinion: a small sentence encoder that reads what the screen has read, and may raise its tier.

It runs after the fast answer and beside the event loop, and never lowers a tier: nobody waits for it, and nothing is
taken back because of it. Needs numpy; the screen itself (`bot.risk`) does not, and does without it.
"""

from bot.second_opinion.opinion import SecondOpinion

__all__ = ["SecondOpinion"]
