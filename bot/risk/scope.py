"""What grammar does to a cue: who it is about, whether it is denied, over, imagined, a joke, or shop talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.risk.model import Kind, Tier

if TYPE_CHECKING:
    from bot.risk.normalise import Words
    from bot.risk.pattern import Page
    from bot.risk.rule import Rule

_NEAR = 3
_FAR = 8
_NEGATION_REACH = 6

_SELF = frozenset("i me my myself id ill yo mi mis quiero quisiera voy estoy tengo pienso siento soy puedo aguanto".split())
_OTHER = frozenset("he she they him her himself herself themselves themself ella ellos ellas quiere va dice tiene".split())
_YOU = frozenset({"you", "yourself", "usted", "ustedes", "tu"})
_TURN = frozenset("but and because so pero y porque sino aunque although though yet".split())
_SUBJECT = frozenset({"i", "id", "ill", "yo"})
_POSSESSIVE = frozenset({"my", "mi", "mis"})
_RAISING = frozenset(
    "think feel feeling believe say said saying mean meant want plan intend thinking trying going creo digo pienso "
    "dije siento quiero quise planeo".split()
)
_PRESENT = frozenset("want wants going will am is plan planning quiero quiere voy estoy tengo".split())
_ABOUT_SELF = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM})
_GRAVE = (Tier.T0, Tier.T1, Tier.T2)


class Hit(NamedTuple):
    """A cue after scope: what it is worth, and the words it covers."""

    tier: Tier
    kind: Kind
    rule: Rule
    name: str
    start: int
    end: int


class Scope:
    """Reads the grammar around the cues of one message. Built only for a message that has a cue."""

    def __init__(self, page: Page, words: Words) -> None:
        self._page = page
        self._words = words
        self._other = _OTHER | page.kin
        self._idiom = page.cover("IDIOM") | page.cover("MODISMO")
        self._negators = page.cover("NEGATOR") & ~page.cover("FALSENEG")
        self._joke = bool(page.cover("HUMOUR"))
        self._trivial = bool(page.cover("TRIVIAL"))
        self._topic = bool(page.cover("TOPIC"))
        self._fiction = bool(page.cover("FICTION"))

    def judge(self, rule: Rule, start: int, end: int) -> Hit | None:
        """Return what the cue at words `start` to `end` is worth, or None where it says nothing."""
        if self._idiom >> start & ((1 << (end - start)) - 1):
            return None
        if rule.plain:
            return None if self._shop_talk("self" if self._near_self(start, end) else "") else self._hit(rule, start, end)
        who = self._who(start, end)
        if self._shop_talk(who) and rule.kind not in (Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY):
            return None
        if rule.kind is Kind.SELF_HARM and self._page.cover("ACCIDENT"):
            return self._hit(rule, start, end, Tier.T4, "accident")
        tier, note = self._weigh(rule, who, start, end)
        kind = Kind.THIRD_PARTY if who == "other" and rule.kind in _ABOUT_SELF else rule.kind
        return self._hit(rule, start, end, tier, note, kind)

    def _weigh(self, rule: Rule, who: str, start: int, end: int) -> tuple[Tier, str]:
        """The tier left to the cue, and the reason where it is not the rule's own."""
        if self._denied(start):
            return max(rule.denied, rule.tier), "denied"
        if rule.tier not in _GRAVE:
            return rule.tier, ""
        if self._over(start, end):
            return rule.past, "past"
        if who == "you" and rule.kind in _ABOUT_SELF:
            return Tier.T3, "asked"
        if self._trivial and (self._joke or self._made_to(start)):
            return Tier.T3, "figure"
        if rule.tier is Tier.T1 and (self._joke or self._in_sentence("HYPOTHETICAL", start)):
            return Tier.T2, "lightly"
        return rule.tier, ""

    def _hit(
        self, rule: Rule, start: int, end: int, tier: Tier | None = None, note: str = "", kind: Kind | None = None
    ) -> Hit:
        name = f"{rule.name}:{note}" if note else rule.name
        return Hit(rule.tier if tier is None else tier, kind or rule.kind, rule, name, start, end)

    def _left(self, start: int, reach: int) -> list[str]:
        """The words before `start` in its sentence, nearest first."""
        before = []
        at = start
        while at and len(before) < reach and not self._words.hard >> at & 1:
            at -= 1
            before.append(self._words.tokens[at])
        return before

    def _near_self(self, start: int, end: int) -> bool:
        near = self._words.tokens[start:end] + self._left(start, _NEAR)
        return any(word in _SELF or word.endswith(("arme", "irme", "ome")) for word in near)

    def _who(self, start: int, end: int) -> str:
        """Whom the cue is about: "self", "other", "you", or "" where nothing says."""
        inside = self._words.tokens[start:end]
        for word in reversed(inside):
            if word in {"himself", "herself", "themselves", "themself"} or word.endswith(("arse", "irse")):
                return "other"
            if word == "myself" or word.endswith(("arme", "irme")):
                return "self"
            if word in _SELF and word not in _POSSESSIVE:
                return "self"
        for word in (*inside, *self._left(start, _FAR)):
            if word in _SELF and word not in _POSSESSIVE:
                return "self"
            if word in self._other:
                return "other"
            if word in _YOU and (word == "yourself" or word not in inside):
                return "you"
        return ""

    def _shop_talk(self, who: str) -> bool:
        """Whether this is a story or professional talk rather than someone's life."""
        return (self._fiction and who in ("other", "")) or (self._topic and who != "self")

    def _denied(self, start: int) -> bool:
        at = start
        between: list[str] = []
        while at > max(0, start - _NEGATION_REACH):
            if (self._words.hard | self._words.soft) >> at & 1:
                return False
            at -= 1
            word = self._words.tokens[at]
            if self._negators >> at & 1:
                subject = any(w in _SUBJECT for w in between)
                return not subject or any(w in _RAISING for w in between)
            if word in _TURN:
                return False
            between.append(word)
        return False

    def _over(self, start: int, end: int) -> bool:
        if not self._in_sentence("RESOLVED", start) or self._in_sentence("AGAIN", start):
            return False
        near = self._words.tokens[start:end] + self._left(start, _NEAR)
        return "used" in near or not any(word in _PRESENT for word in near)

    def _made_to(self, start: int) -> bool:
        """Whether something is said to "make me want to"."""
        left = self._left(start, _FAR)
        return any(word in left for word in ("makes", "made", "making", "make", "hace", "hacen"))

    def _in_sentence(self, concept: str, at: int) -> bool:
        covered = self._page.cover(concept)
        if not covered:
            return False
        before = self._words.hard & ((1 << (at + 1)) - 1)
        after = self._words.hard >> (at + 1) << (at + 1)
        begin = before.bit_length() - 1 if before else 0
        end = (after & -after).bit_length() - 1 if after else self._page.size
        return bool(covered >> begin & ((1 << (end - begin)) - 1))
