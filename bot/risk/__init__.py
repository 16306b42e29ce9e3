"""The risk screen: reads one raw message and says how urgent it is, of what kind, and why.

Pure functions of the standard library, on Python 3.10 (the Rasa box) and 3.12 (the edge).
"""

from bot.risk.model import Kind, Screening, Tier
from bot.risk.screen import screen

__all__ = ["Kind", "Screening", "Tier", "screen"]
