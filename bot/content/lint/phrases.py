"""The small language phrases of the rules are written in, turned into regular expressions.

A phrase is a regular expression that stands between word boundaries. In it

    a space    also matches a hyphen, and any number of either
    ..         in between spaces, up to two words of the same sentence
    ...        in between spaces, up to five
    <name>     any of the words `terms.toml` gives that name

Accents are left out on both sides: many people write without them. The tilde of the ñ stays, it is another letter.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping

_TERM = re.compile(r"<([a-z_]+)>")
_LOOKBEHIND = re.compile(r"\(\?<[!=][^)]*\)")
_SPACE_OR_SET = re.compile(r"(\[[^]]*\])| (\??)")
_GAP = re.compile(r" (\.\.\.?) ")
_GAP_WORDS = {"..": 2, "...": 5}
_SENTENCE_START = r"(?:^|[.!?:;¿¡,] *)"
_NEVER = re.compile(r"(?!)")


def any_of(phrases: Iterable[str], openings: Iterable[str] = ()) -> re.Pattern[str]:
    """Return one pattern that matches where any phrase stands, and where an opening begins a sentence.

    An opening may also follow a comma. Where there are neither, the pattern matches nowhere. The boundaries stand
    outside: tried once a word, and not once a phrase, they make the lint nearly three times as fast.
    """
    parts = [
        rf"{start}(?<!\w)(?:{joined})(?!\w)"
        for start, some in (("", phrases), (_SENTENCE_START, openings))
        if (joined := "|".join(f"(?:{one})" for one in some))
    ]
    return re.compile("|".join(parts), re.IGNORECASE) if parts else _NEVER


def phrase(written: str, terms: Mapping[str, str]) -> str:
    """Return the regular expression of one phrase, without its boundaries."""
    named = _TERM.sub(lambda found: f"(?:{terms[found[1]]})", written)
    pieces: list[str] = []
    end = 0
    for found in _LOOKBEHIND.finditer(named):  # these have to have one width
        pieces += [_spaces(named[end : found.start()]), found.group().replace(" ", "[ -]")]
        end = found.end()
    pieces.append(_spaces(named[end:]))
    return fold("".join(pieces))


def fold(text: str) -> str:
    """Return the text without accents, each letter in its place."""
    return "".join(_bare(letter) for letter in text)


def _bare(letter: str) -> str:
    if letter in "ñÑ":
        return letter
    first = unicodedata.normalize("NFD", letter)[0]
    return first if first.isalpha() else letter


def _spaces(piece: str) -> str:
    gaps = _GAP.sub(lambda found: f"\0{_GAP_WORDS[found[1]]}\0", piece)
    spaced = _SPACE_OR_SET.sub(lambda found: found[1] or "[ -]" + (found[2] or "+"), gaps)
    return re.sub("\0(.)\0", lambda found: rf"[ -]+(?:[^\s.?!;:]+ +){{0,{found[1]}}}?", spaced)
