"""What must not be said, and to whom, when somebody is reached: told for safety, and never cut. Pure, without Rasa."""

from __future__ import annotations

LIMIT = (
    r"[^.,;!?\n]*(?:\b(?:when(?:ever)?|if|cuando|si)\b"
    r"|\b(?:envelopes?|mail|letters?|voice ?mails?|messages?|machine|sobres?|cartas?|correo|buzon|mensajes?|recados?)\b"
    r"|\b(?:mention|share|say)\b[^.,;!?\n]* (?:to|with|around|in front of) (?:him|her|my|his|our|cps|ice|immigration"
    r"|the (?!team\b|summary\b)\w+)\b"
    r"|\b(?:mencione|cuente|diga)s?\b[^.,;!?\n]* (?:a|con|delante de) (?:mi|mis|el|ella|ellos|la|los|las|su|sus"
    r"|inmigracion|migracion)\b)"
)
"""What makes a "don't mention it" a limit of reaching them, told for safety: it is no order about what is written."""
