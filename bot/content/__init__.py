"""Every word the edge shows or says, by language: crisis cards, sentences, labels, page strings.

The words stand in the TOML files beside this one, are read once and never change while the process lives.
Nothing here is generated: a clinician can read and sign all of it.
"""

from bot.content.cards import Action, Card, Clinic, card, card_ids
from bot.content.sentences import name_in, role_in, sentence, strings
from bot.content.tables import LOCALES

__all__ = ["LOCALES", "Action", "Card", "Clinic", "card", "card_ids", "name_in", "role_in", "sentence", "strings"]
