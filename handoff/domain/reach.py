"""How a person may be reached: the ways they agreed to and the times that are safe, read from their own words. Pure.

They say it in one answer ("text me after six, no voicemail"). What they did not agree to is refused, so a doubt costs
a question and never a call into the wrong room. A number alone agrees to a call, as an address does to e-mail; a
voicemail is left only where it was said to be fine, and what someone else reads or hears is refused. Both languages are
listened for: people write both in one message.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    """A way to reach someone outside this chat."""

    CALL = "call"
    TEXT = "text"
    EMAIL = "email"
    VOICEMAIL = "voicemail"


@dataclass(frozen=True, slots=True)
class Reach:
    """What someone agreed to: `contact_ok` says yes, no or (None) nothing of each way; `safe_times` in their words."""

    contact_ok: Mapping[Channel, bool | None]
    safe_times: str | None

    def may(self, channel: Channel) -> bool:
        """Return whether this way was agreed to; no voicemail where there may be no call."""
        called = channel is not Channel.VOICEMAIL or self.contact_ok[Channel.CALL] is not False
        return called and self.contact_ok[channel] is True


_PHONE = re.compile(r"(?<![\w-])\+?\(?\d(?:[ ().-]{0,2}\d){6,}(?![\w-])")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WAYS = re.compile(
    r"\b(?:"
    r"(?P<voicemail>voice ?-?mails?|voice messages?|(?:leave|leaving)(?: me)?(?: an?y?)? (?:messages?|word)"
    r"|(?:messages? )?on (?:the|my) machine|buzon(?: de voz)?|(?:mensajes?|notas?) de voz|recados?"
    r"|deje[ns]?(?: un| ningun)? mensajes?)"
    r"|(?P<email>e-?mails?(?: me)?|mail me|(?:escrib\w+ (?:un |al |a mi |por )?)?correos?(?: electronicos?)?)"
    r"|(?P<text>text(?:s|ing)?(?: messages?| me)?|sms|whats ?app|message me|mensaj(?:es?|ito)s?(?: de texto)?|textos?"
    r"|escrib(?:a|an|e|ir)me)"
    r"|(?P<call>(?:phone |voice )?calls?(?: me)?|calling(?: me)?|(?:by|over the|on the) phone|phone me|ring me|llam\w+"
    r"|por telefono|hab(?:le|len|lar)me|marque[ns]?me)"
    r")\b"
)
_ENDS = re.compile(
    r"[,;!?\n]+|\.(?=\s|$)| (?=(?:but|pero|sino|instead|mejor|(?:and|y) (?:no|not|don'?t))\b"
    r"|(?:only|solo|solamente) (?:by |por |un )?(?:text|call|e-?mail|voice|mensaj|llam|corre|escrib))"
)
_NOT_BEFORE = re.compile(
    r"\b(?:no|not|never|nobody|(?:do|did|is|are|ca|wo|would|should)n'?t|cannot|without|instead of|rather than|avoid"
    r"|unsafe|stop|sin|nunca|ni|nada de|evit\w+|tampoco)\b"
)
_NOT_AFTER = re.compile(
    r"^ ?(?:(?:(?:is|are|would be|es|son|esta|estan) )?(?:a |too |very |muy )?(?:unsafe|risky|dangerous|bad|out of"
    r"|peligros|riesgos|insegur|mala? )|(?:is|are|would be|es|son|esta|estan) (?:not|no|never|nunca)\b"
    r"|(?:isn|aren|wouldn)'?t\b|not (?:ok|safe|good|fine|allowed|at all|an option)"
    r"|no (?:es|esta|son|se puede|conviene|por favor|please|gracias|thanks)|(?:no|nope|never|nunca)$)"
)
_WATCHED = re.compile(
    r"\b(?:checks|reads|listens|hears|sees|looks|goes through|monitors|watches"
    r"|(?:they|people) (?:check|read|see|hear|look)|revisan?|leen?|ven?|escuchan?|oyen?|checan?|miran?)\b"
)
"""Somebody else would know: a clause that says so refuses the ways it names."""
_FINE_AFTER = re.compile(
    r"^ ?(?:is|are|'s|s|es|son|esta|estan|works?)? ?(?:also |too |the |always |totally |muy |lo )*"
    r"(?:fine|ok(?:ay)?|good|best|safe|safer|better|great|works?|welcome|preferred|bien|mejor|segur[oa]s?|preferible|si)\b"
)
_LIMIT = re.compile(
    r"^(?: me)? (?:at|on|during|before|after|in|when|while|between|until|till|past|from|if|the house|home|to my|my"
    r"|al|a la|a mi|en|durante|antes|despues|cuando|mientras|hasta|entre|de|por la|si|los|las)\b"
)
"""After a no this sets a time or a place, and refuses no way: "don't call me at work"."""
_ONLY = re.compile(r"\b(?:only|solo|solamente|unicamente|nothing else|nada mas)\b")
_TIME = re.compile(
    r"\b\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|hrs?|o'?clock)\b"
    r"|\b(?:after|before|between|until|till|around|from|past|by|despues de|antes de|entre|hasta|desde|a partir de|a) "
    r"(?:las? )?(?:\d{1,2}(?!\d|[ .-]\d)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|work"
    r"|school|lunch|dinner|bedtime|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|mediodia|trabajo"
    r"|comer|clases)\b"
    r"|\b(?:mornings?|evenings?|afternoons?|nights?|weekdays?|weekends?|noon|midday|lunch(?: ?time| break)?|any ?time"
    r"|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mananas?|tardes?|noches?|lunes|martes|miercoles"
    r"|jueves|viernes|sabados?|domingos?|entre semana|fin(?:es)? de semana|cualquier hora|cuando (?:sea|quiera)"
    r"|at work|al trabajo|en el trabajo)\b"
)


def reach_of(words: str) -> Reach:
    """Return what someone's words on how to reach them agree to."""
    plain = _plain(words)
    clauses = list(_clauses(plain))
    said: dict[Channel, bool] = {}
    only = False
    for start, end in clauses:
        for channel, agreed in _said(plain[start:end]):
            said[channel] = said.get(channel, True) and agreed
            only = only or (agreed and _ONLY.search(plain[start:end]) is not None)
    if _ADDRESS.search(plain):
        said.setdefault(Channel.EMAIL, True)
    if _PHONE.search(plain) and Channel.TEXT not in said:
        said.setdefault(Channel.CALL, not only)
    rest = False if only else None
    times = [words[start:end].strip() for start, end in clauses if _TIME.search(_PHONE.sub("_", plain[start:end]))]
    return Reach({channel: said.get(channel, rest) for channel in Channel}, ", ".join(times) or None)


def _said(clause: str) -> Iterator[tuple[Channel, bool]]:
    """Yield the ways a clause speaks of, and whether it agrees to each."""
    for found in _WAYS.finditer(_ADDRESS.sub(lambda one: "_" * len(one.group()), clause)):
        channel = Channel(found.lastgroup or "")
        after = clause[found.end() :]
        if _NOT_AFTER.search(after) or _WATCHED.search(clause):
            yield channel, False
        elif _FINE_AFTER.search(after) or not _NOT_BEFORE.search(clause[: found.start()]):
            yield channel, True
        elif not _LIMIT.search(after):
            yield channel, False


def _clauses(plain: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _ENDS.finditer(plain):
        yield start, found.start()
        start = found.end()
    yield start, len(plain)


def _plain(words: str) -> str:
    """Return the words in small letters without accents, each letter in its place."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in words.replace("\u2019", "'")).lower()
