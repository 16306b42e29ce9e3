"""Spanish as it is typed on a phone, put back as it is spelled, for every rule at once. Pure functions, without Rasa.

"kiero saber si piden papeles" is one question with "quiero saber…", so no rule should have to know both. What English
writes the same way ("2 years ago", "ok k", "my ex x") is left alone: those forms need Spanish beside them.
The screen has a table of its own for what it listens for (bot/risk/spelling.py), in English as well.
"""

from __future__ import annotations

import re

_ALWAYS = """
xq=porque xk=porque porq=porque porke=porque ke=que kiero=quiero qiero=quiero kiere=quiere kieren=quieren
kisiera=quisiera kien=quien kienes=quienes kual=cual kuanto=cuanto kuantos=cuantos kuando=cuando aki=aqui ablar=hablar
ablan=hablan abla=habla ablo=hablo ablarle=hablarle nesesito=necesito nesecito=necesito desir=decir
desirle=decirle dise=dice disen=dicen asen=hacen aser=hacer acer=hacer aciendo=haciendo aora=ahora orita=ahorita
tmb=tambien tbn=tambien dnd=donde sita=cita sitas=citas bengo=vengo biene=viene bienen=vienen yevo=llevo yebo=llevo
yevar=llevar yamar=llamar yaman=llaman yama=llama grasias=gracias ijo=hijo ija=hija ijos=hijos ijas=hijas
kitan=quitan kiten=quiten kitar=quitar kitarme=quitarme kita=quita kitaran=quitaran yamo=llamo yame=llame
ermano=hermano ermana=hermana nadien=nadie kitalo=quitalo kitala=quitala kiteme=quiteme
"""
FORMS = dict(pair.split("=", 1) for pair in _ALWAYS.split())
_BESIDE = (
    r"(?:si|lo|la|los|las|le|les|me|mi|mis|se|que|el|ella|ellos|un|una|no|ya|yo|nunca|siempre|es|de|del|para|por|con"
    r"|eso|esto|esta|este|digo|creo|quiero|dice|dicen|tengo|hay|mas|pero|y|aqui|usted|ustedes)"
)
_WORD = re.compile(rf"(?<![\w&'@.-])(?:{'|'.join(sorted(FORMS))})(?![\w&'@-])")
_RUN = re.compile(r"[a-z]+")
_AMONG_SPANISH: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("q", re.compile(r"(?<!a )(?<!my )(?<!one )(?<!more )(?<!quick )(?<![\w&'@.-])q(?![\w&'@.-]| tips?\b)"), "que"),
    ("k", re.compile(rf"(?:(?<=\b)|^)(?P<before>{_BESIDE}|ver|saber|leer) k (?=[a-z])"), r"\g<before> que "),
    ("k", re.compile(rf"\bk (?={_BESIDE}\b)"), "que "),
    ("x", re.compile(rf"\bx (?={_BESIDE}\b|favor\b|telefono\b|mensaje\b|texto\b|ahora\b)"), "por "),
    ("kite", re.compile(rf"\b(?P<before>{_BESIDE}) kite\b"), r"\g<before> quite"),
    ("kites", re.compile(rf"\b(?P<before>{_BESIDE}) kites\b"), r"\g<before> quites"),
    ("ago", re.compile(rf"\b(?P<before>{_BESIDE}) ago\b"), r"\g<before> hago"),
    ("ace", re.compile(rf"\b(?P<before>{_BESIDE}) ace\b"), r"\g<before> hace"),
    ("boy", re.compile(r"\b(?P<before>yo|me|le|lo|ya) boy\b"), r"\g<before> voy"),
    ("ay", re.compile(r"\b(?P<before>no|si|que|donde|ya) ay\b"), r"\g<before> hay"),
    ("ay", re.compile(r"\bay (?=algun|alguien|una? (?:persona|doctor|medic|numero|cita))"), "hay "),
    (
        "pa",
        re.compile(
            r"\bpa(?:'|\b)(?= ?(?:mis?|el|la|los|las|que|ellas?|ellos|nosotr[oa]s|ambos|ir|hablar|ver|donde|usted)\b)"
        ),
        "para",
    ),
)
"""What is Spanish only beside Spanish, each after its short word: where that is not, none of it need be looked for."""


def in_full(plain: str) -> str:
    """Return small letters without accents with the short and misheard spellings of Spanish in full."""
    words = set(_RUN.findall(plain))
    if not words.isdisjoint(FORMS):
        plain = _WORD.sub(_full, plain)
    for word, found, full in _AMONG_SPANISH:
        if word in words:
            plain = found.sub(full, plain)
    return plain


def _full(found: re.Match[str]) -> str:
    return FORMS[found.group()]
