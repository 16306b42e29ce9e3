"""Whether a message has any word of harm in it: without one the encoder alone accuses nobody of wanting to hurt.

And whether it has any of being hurt, held, watched or kept short: without one it brings no card about that, alone.

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
_HURT_EN = (
    "pin drag yank grip squeez slam spit lock trap hid hide sneak escap flee stalk watch follow track spy allow "
    "permission "
    "forc demand humiliat belittl worthless whore bitch accus jealous possess isolat drunk temper explod smash "
    "wall marks "
    "eye cry flinch eggshell terrif fear danger unsafe safe shelter restrain protective police cops prison "
    "jail belt "
    "knock kiss bull(?:y|ied) money paycheck pays spend phone reads texts passport papers keys account password "
    "sex naked bed undress pajamas secret blame fault punish mean cruel blow curs swear "
    "stepdad stepfather arrest kneel"
)
_HURT_ES = (
    "manos agarr jal arrastr apriet apret encerr encierr prohib control vigil sigue persig revis cel obliga fuerza "
    "humill insult ofend inutil borrach furios portaz pared moret morad llor cuidado tembl peligro refugio "
    "policia denunc "
    "dinero sueldo pasaporte papeles llaves telefono toca toco tocar sexo cama cuarto desnud secreto culpa "
    "castig cruel "
    "escond huir escap quita quito orden cachetad chanclaz cintur bullying patron padrastro "
    "avient marca"
)
_STEMS = re.compile(rf"\b(?:{'|'.join(f'{_EN} {_ES}'.split())})")
_HURT = re.compile(rf"\b(?:{'|'.join(f'{_EN} {_ES} {_HURT_EN} {_HURT_ES}'.split())})")
_NO_HURT = re.compile(
    r"\b(?:if|whether|that|si|que) (?:s?he|they|ella|el) (?:is|are|s|esta) (?:safe|a salvo|segur[oa])\b"
    r"|\b(?:answer|return)\w* my (?:texts|calls)\b"
)
"""Our own question said back, and a text that is answered."""


def names_hurt(plain: str) -> bool:
    """Return whether bare words have one of harm, or of being held, watched, kept short, shamed or afraid."""
    return _HURT.search(_NO_HURT.sub(" ", plain)) is not None


def names_harm(plain: str) -> bool:
    """Return whether bare words (`bot.risk.safety_answer.bare`) have one of harm, of anger or of a weapon."""
    return _STEMS.search(plain) is not None


_UNANSWERED = re.compile(
    r"\b(?:wont|doesnt|does not|didnt|isnt|aint|not) (?:answer|open|respond)\w*|"
    r"\bno (?:me |nos )?(?:contesta|abre|responde)\b"
)
_AT_THE_DOOR = re.compile(r"\b(?:door|knock|locked|puerta|toque|toco|tocando|con llave)")
_BODY = re.compile(r"\b(?:blue|woke|passed out|fent\w+|azul|morad[oa]|despert\w+|desmay\w+|narcan|naloxon)")
_THEM = re.compile(r"\b(?:she|he|they|her|him|shes|hes|le|el|ella|se)\b")


def is_behind_a_door(plain: str) -> bool:
    """Return whether bare words tell of somebody who does not answer behind a door: the life is theirs."""
    return _UNANSWERED.search(plain) is not None and _AT_THE_DOOR.search(plain) is not None


def looks_after(plain: str) -> bool:
    """Return whether bare words tell of another's body: who turned blue and woke up, and what they may have taken."""
    return _BODY.search(plain) is not None and _THEM.search(plain) is not None
