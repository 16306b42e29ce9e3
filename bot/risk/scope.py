"""What grammar does to a cue: who it is about, whether it is denied, over, imagined, a joke, or shop talk."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from bot.risk import denial, everyday, past
from bot.risk.model import Kind, Tier
from bot.risk.past import BODILY
from bot.risk.reading import Reading, bag, span
from bot.risk.whose import OF_THE_UNBORN, whose, whose_body, whose_child, without_me

if TYPE_CHECKING:
    from bot.risk.everyday_reading import Everyday
    from bot.risk.normalise import Words
    from bot.risk.page import Page
    from bot.risk.rule import Rule

_ADJACENT = 2
_NEAR = 3
_AROUND = 5
_FAR = 8

#: The note of a denial that goes on with a "but": beside another sign of distress, what follows it counts.
DENIED, DENIED_BUT = "denied", "denied_but"
_BUT = bag("but pero though however except sino")
_FIRST_PERSON = bag("i me myself id ill yo quiero quisiera voy estoy tengo pienso siento soy puedo aguanto")
#: How Spanish verbs end that one does to oneself, and that another does to themself.
_REFLEXIVE = {"arme": "self", "irme": "self", "arse": "other", "irse": "other"}
_OTHER = bag("he she they him her himself herself themselves themself ella ellos ellas quiere va dice tiene")
_OTHER_SELF = frozenset({"himself", "herself", "themselves", "themself"})
_DONE_TO_ONESELF = {**dict.fromkeys(_FIRST_PERSON, "self"), **dict.fromkeys(_OTHER_SELF, "other")}
_YOU = frozenset({"you", "yourself", "usted", "ustedes", "tu"})
#: What one does to whoever listens: "i'm telling you". What follows is said of oneself.
_TO_YOU = bag("telling tell told asking ask begging beg texting writing promise thank thanks need hate aviso digo")
#: Of these one speaks at work as well as at home.
_OF_WORK = bag("patient client person man woman")
_ABOUT_SELF = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM})
#: The words of a sentence that only names what somebody died of: "It was an overdose."
_WHAT_OF = bag("it was an a the of by overdose overdosed od suicide fue era una un por de se sobredosis suicidio")
_TRIED, _DIED = (
    bag("attempted attempting intente intento"),
    bag("died dead death passed lost gone funeral murio fallecio"),
)
_GRAVE = (Tier.T0, Tier.T1, Tier.T2)
_AT_ONCE = (Tier.T0, Tier.T1)
_WISHES = bag("want wanted wanna wish rather i me id quiero quisiera queria voy ojala")
#: Where a body can fail, and no lesson is meant.
_TAUGHT_THERE = frozenset({("in", "class"), ("at", "school"), ("in", "school"), ("en", "clase"), ("en", "escuela")})
#: Between "if i" and "not wake".
_DOES = bag("do did just ever")
_HOPES = bag("hope hoping wish pray praying")
#: What is written to those one leaves, and to whom.
_LETTERS = bag("letter letters note notes carta cartas nota notas")
_TO = bag("to for para")
_BE_WITH = ("be", "with")
_TELL_THEM = frozenset({("tell", "my"), ("tell", "mom"), ("tell", "dad"), ("dile", "a"), ("diganle", "a")})
_A_MIS = frozenset({("a", "mi"), ("a", "mis"), ("a", "cada"), ("a", "los"), ("a", "las")})
#: Before kin, these make it somebody else's.
_OF_SOMEBODY = bag("the a an his her their this that el la los las un una su sus ese esa")
#: A pupil a teacher tells of is no lesson.
_PUPILS = bag("students pupils alumnos alumnas")
_ONE_OF = (["of", "my"], ["de", "mis"])
_BETWEEN = frozenset({Kind.ABUSE_DANGER, Kind.CHILD_DANGER, Kind.HARM_TO_OTHERS})
#: Whom violence is done to, or who does it, where it is told and no story.
_DONE_TO = bag("me us my our i nos mi mis")
#: By these a danger is named rather than told: of the trade, of a title, of a history.
_NAMES = bag(
    "suicide suicidal overdose overdoses narcan naloxone artery arteries poisoning lives self harm hallucinations "
    "suicidio suicida suicidas sobredosis autolesion autolesiones envenenamiento envenenada envenenado"
)
#: What of these was said before, and is told again with what was meant by it, is set right.
_TOLD_AGAIN = (Tier.T1, Tier.T2)
_A_NOTE = 50
"""Words of a message, at most, that does nothing but set right what was said."""


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
        self._read = Reading(page, words)
        self._tokens = words.tokens
        self._other, self._family = _people(page.kin)
        self._idiom = page.cover("IDIOM") | page.cover("MODISMO")
        self._everyday: dict[Kind, list[Everyday]] = {}

    def judge(self, rule: Rule, start: int, end: int) -> Hit | None:
        """Return what the cue at words `start` to `end` is worth, or None where it says nothing."""
        if rule.beside and not self._read.said(rule.beside):
            return None
        told = self._everyday.get(rule.kind)
        if told is None:
            told = self._everyday[rule.kind] = everyday.told(self._read, rule.kind)
        plain = everyday.reading(self._read, told, start, end)
        return self._ordinary(plain, rule, start, end) if plain else self._judged(rule, start, end)

    def whose(self, hit: Hit) -> str:
        """Return of whom a cue is said: only asked of the gravest."""
        if hit.rule.name in OF_THE_UNBORN:
            return whose_child([*self._tokens[hit.start : hit.end], *self._read.left(hit.start, _FAR)])
        inside = self._tokens[hit.start : hit.end]
        said_of = whose(inside, self._read.left(hit.start, _FAR), self._other)
        return said_of or (whose_body(inside) if hit.rule.kind in BODILY else "")

    def mourns(self) -> bool:
        """Whether the message speaks of somebody's death: any sign of distress may then be of that."""
        return self._read.said("BEREAVED")

    def _ordinary(self, plain: Everyday, rule: Rule, start: int, end: int) -> Hit | None:
        """What is left of a cue that an ordinary day says."""
        if plain.left is None:
            return None
        of_another = Kind.THIRD_PARTY if plain.left is Tier.T2 else Kind.DISTRESS
        kind = rule.kind if plain.as_told else of_another
        return self._hit(rule, start, end, max(plain.left, rule.tier), everyday.NOTE, kind)

    def _judged(self, rule: Rule, start: int, end: int) -> Hit | None:
        who = self._who(start, end)
        figure = self._figurative(start, end)
        other = self._shop_talk(rule, who, start, end) or denial.of_the_card(self._read, rule, start, end)
        if figure or other or (rule.kind in BODILY and who == "self" and self._hoped(start, end)):
            wished = figure and self._wished(rule, start)
            return self._hit(rule, start, end, Tier.T3, "figure", Kind.DISTRESS) if wished else None
        if note := self._of_another_thing(rule, who, start, end):
            return self._hit(rule, start, end, Tier.T3, note, Kind.DISTRESS) if rule.tier in _GRAVE else None
        if (apart := self._set_apart(rule, who, start, end)) is not None:
            return apart
        if rule.plain:
            over = "past" if past.told(self._read, rule, start, end) else ""
            note = over or ("denied" if denial.flatly(self._read, start, end) else "")
            kind = Kind.DISTRESS if note == "denied" and rule.kind is Kind.ABUSE_DANGER else rule.kind
            left = Tier.T2 if over and past.of_any_age(self._read, rule) else Tier.T3
            return self._hit(rule, start, end, left if note else rule.tier, note, kind)
        if who != "self" and self._bereaved(rule, start, end):
            return self._hit(rule, start, end, Tier.T3, "bereaved", Kind.DISTRESS)
        note, tier = self._undone(rule, start, end) or self._softened(rule, who, start, end) or ("", rule.tier)
        kind = Kind.THIRD_PARTY if who == "other" and rule.kind in _ABOUT_SELF else rule.kind
        if note and tier is Tier.T3:
            kind = Kind.DISTRESS
        if note == "past" and not who and (self._read.said("FICTION") or self._read.said("TOPIC")):
            tier = Tier.T4  # long over, of nobody, and beside a story or at work
        return self._hit(rule, start, end, tier, note, kind)

    def _set_apart(self, rule: Rule, who: str, start: int, end: int) -> Hit | None:
        """What an emergency is worth that is mourned, is over, was another time, or has its weapon laid down."""
        if rule.kind in BODILY and who != "self" and self._bereaved(rule, start, end):
            return self._hit(rule, start, end, Tier.T3, "bereaved", Kind.DISTRESS)
        if (tier := past.lately(self._read, rule, start, end)) is not None:
            return self._hit(rule, start, end, tier, past.LATELY)
        if rule.tier is Tier.T0 and past.before(self._read, rule, start, end):
            return self._hit(rule, start, end, Tier.T3, past.BEFORE, Kind.WITHDRAWAL)
        if past.laid_down(self._read, rule, start, end):
            return self._hit(rule, start, end, Tier.T2, past.LAID_DOWN)
        return None

    def _undone(self, rule: Rule, start: int, end: int) -> tuple[str, Tier] | None:
        """The note and tier of a cue that is denied, over, a habit, or set right."""
        if denial.denied(self._read, rule, start, end):
            after = self._tokens[end : end + _ADJACENT]
            return DENIED_BUT if _BUT.intersection(after) else DENIED, max(rule.denied, rule.tier)
        if past.over(self._read, rule, start, end):
            return "past", max(rule.past, rule.tier)
        if past.resolved(self._read, rule, start):
            return "resolved", Tier.T3
        if past.habit(self._read, rule, start, end):
            return "habit", Tier.T3
        if rule.tier in _TOLD_AGAIN and len(self._tokens) <= _A_NOTE and self._read.said("MEANT"):
            return "meant", Tier.T3
        return None

    def _softened(self, rule: Rule, who: str, start: int, end: int) -> tuple[str, Tier] | None:
        """The note and tier of a cue said of an accident, of "you", as a figure of speech, or lightly."""
        if rule.tier not in _GRAVE or rule.kind not in _ABOUT_SELF:
            return None
        if rule.kind is Kind.SELF_HARM and self._read.in_sentence("ACCIDENT", start):
            return "accident", Tier.T3
        if who == "you" and "how" not in self._tokens[start:end] + self._read.left(start, _FAR):
            return "asked", Tier.T3
        if self._read.said("TRIVIAL") and (
            self._read.said("HUMOUR") or self._read.said("ONEMORE") or self._made_to(start)
        ):
            return "figure", Tier.T3
        if rule.tier is Tier.T1 and (self._read.said("HUMOUR") or self._read.in_sentence("HYPOTHETICAL", start)):
            return "lightly", Tier.T2
        return None

    def _hit(
        self, rule: Rule, start: int, end: int, tier: Tier | None = None, note: str = "", kind: Kind | None = None
    ) -> Hit:
        name = f"{rule.name}:{note}" if note else rule.name
        return Hit(rule.tier if tier is None else tier, kind or rule.kind, rule, name, start, end)

    def _of_the_talk(self, start: int, end: int) -> bool:
        """Whether it may be these questions, rather than life, that one cannot go on with or wants to end."""
        near = self._read.overlaps("THETALK", max(0, start - _AROUND), end + _AROUND)
        return near and self._read.overlaps("VAGUE", end - 1, end) and self._read.in_sentence("THETALK", start)

    def _bereaved(self, rule: Rule, start: int, end: int) -> bool:
        """Whether the cue tells of a death that has been; of an emergency only where it is not said to be now."""
        if rule.kind not in BODILY:
            return self._read.overlaps("BEREAVED", start, end) and not self._only_tried(start)
        dead = self._read.overlaps("BEREAVED", end - 1, end) or self._names_what_of(start)
        dead = dead or self._read.in_sentence("NOTSAVED", start)
        return dead and not self._read.in_sentence("SOON", start) and not self._read.in_sentence("PRONTO", start)

    def _only_tried(self, start: int) -> bool:
        """Whether its sentence tells of an attempt, and of no death: "my mom died. just attempted suicide"."""
        here = self._tokens[self._read.begins(start) : self._read.next_sentence(start)]
        return not _TRIED.isdisjoint(here) and _DIED.isdisjoint(here)

    def _names_what_of(self, start: int) -> bool:
        """Whether the sentence says nothing but of what, and the one before it that somebody died long enough ago."""
        begin = self._read.begins(start)
        here = self._tokens[begin : self._read.next_sentence(start)]
        return begin > 0 and _WHAT_OF.issuperset(here) and self._read.in_sentence("DIEDTHEN", begin - 1)

    def _who(self, start: int, end: int) -> str:
        """Whom the cue is about: "self", "other", "you", or "" where nothing says. Its own words come first."""
        inside, left = self._tokens[start:end], self._read.left(start, _FAR)
        if without_me(inside):
            return "self"
        for word in reversed(inside):
            if who := _DONE_TO_ONESELF.get(word) or _REFLEXIVE.get(word[-4:]):
                return who
        for word in _unaddressed(inside) + left:
            if word in _FIRST_PERSON or _REFLEXIVE.get(word[-4:]) == "self":
                return "self"
            if word in self._other:
                return "other"
            if word in _YOU and (word == "yourself" or (word in left[:_ADJACENT] and _TO_YOU.isdisjoint(left[:_NEAR]))):
                return "you"
        return ""

    def _figurative(self, start: int, end: int) -> bool:
        """Whether a figure of speech covers the cue; one that only ends in its first "me" is said of another thing."""
        return bool(self._idiom & span(start + (self._tokens[start] == "me"), end))

    def _hoped(self, start: int, end: int) -> bool:
        """Whether one hopes not to wake, or shrugs at it: that is a wish, heard as one, and nobody's body fails."""
        before = self._read.left(start, _AROUND)
        thought = [word for word in before if word not in _DOES][:_NEAR]
        shrugs = thought[:_ADJACENT] == ["i", "if"] and "what" not in thought and not self._read.said("TOOK")
        return "wake" in self._tokens[start:end] and (shrugs or not _HOPES.isdisjoint(before))

    def _of_another_thing(self, rule: Rule, who: str, start: int, end: int) -> str:
        """The note of a cue that may be said of this talk, or of a story beside it; none where it is neither."""
        if self._of_the_talk(start, end):
            return "the_talk"
        if not who and rule.tier in _AT_ONCE and self._beside_a_story(start, end):
            return "story"
        if rule.kind in BODILY or self._happens_here(rule, start, end) or not self._read.said("FICTION"):
            return ""
        apart = self._apart_from_a_story(rule, who, start)
        return "story" if apart and (rule.kind in _BETWEEN or not self._of_ones_own(start)) else ""

    def _wished(self, rule: Rule, start: int) -> bool:
        """Whether a cue that ends in a figure of speech begins with a wish of one's own: "i want to die of shame".

        Not where the figure says of itself to whom it is done: "me mato trabajando".
        """
        done_to_me = self._tokens[start] == "me" and self._idiom >> start & 1
        wish = self._tokens[start] in _WISHES and not done_to_me
        return wish and rule.tier in _AT_ONCE and rule.kind in _ABOUT_SELF

    def _beside_a_story(self, start: int, end: int) -> bool:
        """Whether the sentence of an act told of nobody speaks of a story or of shop: nobody can say of whom."""
        if self._tokens[start] == "se" and self._read.said("FICTION"):
            return True
        if self._read.own("FICTION", start) and not self._read.overlaps("FICTION", start, end):
            return True
        topic = self._read.own("TOPIC", start) or self._read.own("OFFERED", start)
        return bool(topic) and not (self._of_family() or self._falls_there(start, end))

    def _happens_here(self, rule: Rule, start: int, end: int) -> bool:
        """Whether violence is told as it happens, or as done to whoever writes: no story of another sentence."""
        return rule.kind in _BETWEEN and (rule.tier is Tier.T0 or not _DONE_TO.isdisjoint(self._tokens[start:end]))

    def _apart_from_a_story(self, rule: Rule, who: str, start: int) -> bool:
        """Whether another's act is told in a sentence without a story: "the tv is on. my daughter has a razor"."""
        return who == "other" and rule.tier in _AT_ONCE and not self._read.own("FICTION", start)

    def _of_ones_own(self, start: int) -> bool:
        """Whether a sentence is about one of theirs: "dad", "my son", not "the dad" of a story."""
        here = range(self._read.begins(start), self._read.next_sentence(start))
        near = (self._tokens[max(at - 1, 0)] for at in here if self._tokens[at] in self._family)
        return any(word not in _OF_SOMEBODY for word in near)

    def _of_family(self) -> bool:
        """Whether the message names somebody nobody says of a patient at work, or "one of my students"."""
        return not self._family.isdisjoint(self._tokens) or any(
            word in _PUPILS and self._tokens[max(at - 2, 0) : at] in _ONE_OF for at, word in enumerate(self._tokens)
        )

    def _falls_there(self, start: int, end: int) -> bool:
        """Whether a body fails in a place where things are taught: "passed out in class", "unconscious at school"."""
        return any(pair in _TAUGHT_THERE for pair in pairwise(self._tokens[start : end + _NEAR]))

    def _shop_talk(self, rule: Rule, who: str, start: int, end: int) -> bool:
        """Whether this is a story or professional talk rather than somebody's life.

        An emergency told without saying of whom is no story because a game is on: there only what is named counts.
        """
        if who == "self" or (who and rule.kind in BODILY):
            return False
        if self._happens_here(rule, start, end):
            return self._beside_a_story(start, end)
        if not who and rule.tier in _AT_ONCE and _NAMES.isdisjoint(self._tokens[start:end]):
            return False
        if self._read.said("FICTION") and not self._read.overlaps("FICTION", start, end):
            return not self._apart_from_a_story(rule, who, start)
        topic = self._read.said("TOPIC") or self._read.own("OFFERED", start)
        return bool(topic) and not self._of_family()

    def _made_to(self, start: int) -> bool:
        """Whether something is said to "make me want to"."""
        left = self._read.left(start, _FAR)
        return any(word in left for word in ("makes", "made", "making", "make", "hace", "hacen"))


def _unaddressed(inside: list[str]) -> list[str]:
    """The words of a cue without whom a letter or a farewell is for, or whom one would be with: it is of who writes."""
    letter = not _LETTERS.isdisjoint(inside)
    for at, pair in enumerate(pairwise(inside)):
        if pair == _BE_WITH or pair in _TELL_THEM or (letter and (pair[0] in _TO or pair in _A_MIS)):
            return inside[:at]
    return inside


@lru_cache(maxsize=1)
def _people(kin: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words for others, and those of them nobody says of a patient at work."""
    return _OTHER | kin, kin - _OF_WORK
