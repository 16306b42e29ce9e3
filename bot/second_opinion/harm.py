"""Whether a message has any word of harm in it: without one the encoder alone accuses nobody of wanting to hurt.

"I set the table for two last night. Then I put hers back in the drawer" sounded to it like a threat, and a widower was
told to step away from the person. How grave it is stays as it was heard; only what it is about is left open.
"""

from __future__ import annotations

import re

_EN = (
    "kill hurt harm hit beat punch slap chok shoot shot gun knife knives stab blood weapon burn threat attack fight "
    "revenge rage snap swing strangl smack kick throw threw violen abus raped rape scared afraid scream yell mad angry "
    "anger hate dead die dying grave bury neck throat shov grab push bruis rifle trigger regret lesson"
)
_ES = (
    "mata mato golpe pega pego pistola cuchill navaja arma sangre miedo amenaz grit odio rabia coraje venganza ahorc "
    "balaz dispar muert lastim violen quem empuj machete escopeta dano paga"
)
_STEMS = re.compile(rf"\b(?:{'|'.join(f'{_EN} {_ES}'.split())})")


def names_harm(plain: str) -> bool:
    """Return whether bare words (`bot.risk.safety_answer.bare`) have one of harm, of anger or of a weapon."""
    return _STEMS.search(plain) is not None
