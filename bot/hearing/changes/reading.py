"""What of a message that changes lines has been read so far. Pure, without Rasa."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.hearing.changes import grammar
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change
    from bot.hearing.lines.in_place import InPlace

_NOW = (
    r"(?:,? (?:please|then|tho(?:ugh)?|for now|por favor|porfa|nomas|por ahora|entonces|it'?s (?:fine|good|right)"
    r"|esta bien))*"
)
_IT = r"(?:(?:it|that|this|them|l[oa]s?|eso) )?(?:(?:just|all|exactly|todo) )*"
_AS_IS = re.compile(
    rf"{_IT}(?:(?:as|how|like|the way) (?:it|that|they|i (?:said|told|put|wrote|had))\b.{{0,20}}|as is|(?:the )?same"
    r"|alone|in(?: there)?|there|like (?:that|this)|be|(?:tal )?como (?:est|lo |la |dij|puse).{0,15}|asi(?: como .+)?"
    rf"|igual|tal cual|ahi|en paz|quiet[oa]){_NOW}"
)
"""What leaves a line as it stands: "my goal, just keep it the same"."""
_NO_MORE = re.compile(
    rf"{_IT}(?:off|out|blank|empty|deleted|removed|erased|gone|taken (?:out|off)|left (?:out|off|blank)|not there"
    rf"|en blanco|vaci[oa]|fuera|afuera|borrad[oa]|quitad[oa]|eliminad[oa]){_NOW}"
)
"""What leaves nothing of it: "my name, just leave it off"."""
_ASKS_BACK = re.compile(
    r"(?:why|who|how come|what for) (?:do|does|did|would|will|should|are|is|u|you|they|told|said|wrote|says?)\b"
    r"|(?:por que|para que|quien(?:es)?) (?:(?:lo|la|los|me|le|te|se|usted(?:es)?) )*(?:quier|necesit|pid|pon|pus"
    r"|dij|dic|escrib|anot|va\b|van\b|tien)"
)
"""What asks about a line, or protests, and is no word of it."""
_HANGS = re.compile(
    r"(?:^|.*[\s,])(?:(?:do|did|does|would|should|could|ca|wo|is|was|are)n'?t|(?:do |did )?not|never|no|nunca|why|who"
    r"|you|u|i|to|que|did|do|would|should|could|can|ya|need|have|had|name|nombre)"
)
"""What goes on behind these words was an order: "who told you to", "yo no quiero que"."""
_INSULTS = r"(?:idiots?|stupid|dumb|moron|pendej\w+|estupid\w+|tont[oa]|idiotas?|bullshit|wtf)"
_PROTESTS = re.compile(
    rf"(?!.*\b(?:i|i'?m|me|my|yo|mi|soy)\b).*\b{_INSULTS}\b"
    r"|(?:(?:and|but|so|then|ok|y|pero|oiga) )*(?:(?:why|who|whoever|how (?:come|dare)|(?:stop|quit) (?:being|saying"
    r"|putting|writing|that|it|asking|lying))\b(?! (?:i|my|helps?|is near|(?:is )?in)\b)"
    r"|(?:i|yo)(?: \w+)? (?:never|didn'?t|did not|nunca|no(?: le)?) (?:say|said|write|wrote|tell|told|put|ask(?:ed)?"
    r"|dije|puse|escribi|conte|pedi)\b|(?:por que|quien|como se atreve|deje de|ya basta)\b(?! (?:yo|me|estoy|tomo)\b))"
)


@dataclass
class Reading:
    """What of a message has been read: the lines as they stand after it, and which was named last.

    `begun`: where its new words begin, for what comes next may belong to them, the more so if a `colon` announced them.
    `into`: the line that what is put next goes to. `adds`: the message says that it adds something. `lost`: it orders a
    change of a line that nobody finds. `pointed`: words of a line that were spoken of, for what comes next. `emptied`:
    the line something was just taken out of. `within`: the line named in front of an order. `wanted`: words said to be
    gone. `minded`: what there is to mind in reaching somebody. `cut`:
    the words that were just taken out, where they were quoted. `shown`: the words that a line is said to hold.
    """

    heard: Heard
    found: Change = field(default_factory=dict)
    named: str | None = None
    begun: int | None = None
    colon: bool = False
    into: str | None = None
    adds: bool = False
    lost: bool = False
    pointed: InPlace | None = None
    emptied: str | None = None
    wrong: str | None = None
    within: str | None = None
    wanted: InPlace | None = None
    minded: list[str] = field(default_factory=list)
    cut: str | None = None
    shown: InPlace | None = None

    @property
    def now(self) -> Heard:
        """The message, where the lines stand as they do after the pieces before."""
        return replace(self.heard, slots={**self.heard.slots, **self.found})


def said_in(piece: InPlace, said: re.Match[str], group: str) -> str:
    """Return the words of a piece that were found as this group, as they were written."""
    return trimmed(piece.written(*said.span(group)))


def trimmed(words: str) -> str:
    """Return words for a line without the marks and courtesies around them."""
    return re.sub(
        r"[\s,]+(?:please|por favor|instead|too|tambi[eé]n)$", "", words.strip(grammar.MARKS), flags=re.IGNORECASE
    )


def no_words(words: str) -> bool:
    """Return whether these are no words for a line: "that", an order, or only said of it: "correct", "as it is"."""
    plain = folded(words)
    said = (
        not plain or re.fullmatch(rf"(?:{grammar.THAT}|them|those)(?: back)?", plain) or grammar.JUDGED.fullmatch(plain)
    )
    stays = _AS_IS.fullmatch(plain) or _ASKS_BACK.match(plain)
    return bool(said or stays or no_more(words) or grammar.COMMAND.match(plain))


def protests(words: str) -> bool:
    """Return whether words before "add that" or "put that" refuse it, or only protest: they are none for a line."""
    plain = folded(words).strip(grammar.MARKS)
    return bool(_HANGS.fullmatch(plain) or _PROTESTS.match(plain) or _ASKS_BACK.match(plain))


def no_more(words: str) -> bool:
    """Return whether these words leave nothing of a line: "my name, just leave it off"."""
    return _NO_MORE.fullmatch(folded(words).strip(grammar.MARKS)) is not None
