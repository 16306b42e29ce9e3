"""How heavy an answer is, and what good it names, so that what is said back fits it. Pure functions, without Rasa.

Soccer and a mother are met lightly, a night of fear is not; what says neither is met in words that fit any day. A
wording says in `weight` of its metadata what it is for: `heavy`, `light`, or nothing where it fits both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.hearing.answers.passed_over import says_none
from bot.hearing.answers.topics import is_heavy, topic_of
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HEAVY, LIGHT = "heavy", "light"

_TROUBLE = frozenset(
    {
        "hurt", "grief", "drinking", "using", "worry", "sadness", "loneliness", "breakup", "shame", "anger", "cravings",
        "used_again", "illness", "judged", "trust", "long_ago", "parted",
    }
)  # fmt: skip
"""Topics that are heavy however they are named."""

_HARD = re.compile(
    r"\b(?:hard|harder|hardest|tough|rough|difficult|struggl\w+|(?:tired|sick) of|can'?t|cannot|couldn'?t|nobody|no one"
    r"|noone|nothing|no friends|no family|alone|lost|los(?:e|ing)|hurt\w*|hat(?:e|es|ed|ing)|cry\w*|cried|pain\w*"
    r"|worse|worst|bad|badly|fight\w*|fought|argu(?:e|es|ing|ment\w*)|fear\w*|terrif\w+|die[ds]?|dying|dead|death"
    r"|kill\w*|abus\w+|beat(?:s|ing|en)?|hits? me|overwhelm\w*|exhaust\w*|burn(?:ed|t) out|burnout|nightmares?|insomnia"
    r"|debts?|evict\w+|broke|fired|laid off|divorc\w+|left me|cheat\w+|jail|prison|court|arrest\w*|homeless|hungry"
    r"|sick|cancer|hospital\w*|i miss|asham\w+|shame|guilt\w*|my fault|angry|anger|rage|numb|empty|hear\w* voices"
    r"|trauma\w*|ptsd|flashbacks?|stuck|drowning|falling apart|giv\w+ up|barely|too much|hell|problems?|troubles?"
    r"|fail\w*|ruin\w*|broken|suffer\w*|weigh\w*|burden\w*|screams?|screaming|yell\w*|crisis|attacks?|spiral\w*"
    r"|survive\w*"
    r"|surviving|knife|knives|guns?|stalk\w+|(?:follows|touched) me|bleed\w*|bruis\w+|chok(?:e|ed|es|ing)"
    r"|don'?t (?:have (?:any|no|a)|want|sleep|eat|care|help)|doesn'?t help|used to)\b"
    r"|\b(?:dificil\w*|dur[oa]s?|cuesta\w*|pesa(?:d[oa]s?|n)?|no puedo|nadie|nada|ningun[oa]?|sin amigos|sol[oa]"
    r"|perdi\w*|perder|duele\w*|dolor\w*|odi[oa]\w*|llor\w+|peor|mal|mala|pele(?:a|as|o|amos|ando|ar)|discut\w+|miedo"
    r"|muri\w+|muert[oa]s?|muerte|matar\w*|golpe[ao]\w*|me pega\w*|abus\w+|agobi\w+|agotad[oa]|hart[oa]|pesadillas?"
    r"|insomnio|deudas?|desaloj\w+|despid\w+|divorci\w+|me dejo|carcel|corte|arrest\w+|hambre|enferm[oa]|cancer"
    r"|hospital\w*|extran[oa]|verguenza|culpa\w*|enoj\w+|rabia|vaci[oa]|voces|trauma\w*|atorad[oa]|estancad[oa]"
    r"|rendir\w*|rindo|demasiad[oa]|infierno|problemas?|fracas\w+|rot[oa]|sufr\w+|cuchill\w+|navajas?|pistolas?"
    r"|escopetas?|machetes?|me (?:toc(?:o|aba|aron) de|sigue en|persigue)|sangr\w+"
    r"|encerrad[oa]|moret\w+|carga|grit\w+|crisis|ataques?|antes)\b"
)
_NOT_HARD = re.compile(
    r"\b(?:not (?:too |so |that )?bad|no problem|work(?:s|ing)? hard|hard[- ]working|tough guy|nothing (?:much|really"
    r"|new|special)|nada mal|no esta mal|mas o menos bien|de nada|hard boiled|killing time|dead ?lifts?|court ?side"
    r"|(?:tennis|basketball|food) court)\b"
)

_GOODS = {
    "people": (
        r"(?:mom|mum|mama|mother|dad|father|papa|sister|brother|wife|husband|partner|kids?|children|son|daughter"
        r"|grand\w+"
        r"|aunt|uncle|cousins?|friends?|buddy|family|boyfriend|girlfriend|coach|teacher|sponsor|neighbou?rs?|roommate"
        r"|talking|hugs?|mi madre|mi padre|herman[oa]s?|espos[oa]|marido|pareja|hij[oa]s?|niet[oa]s?|abuel[oa]s?"
        r"|ti[oa]s?|prim[oa]s?|amig[oa]s?|familia|novi[oa]|comadre|compadre|vecin[oa]s?|platicar|hablar con|abrazos?)"
    ),
    "moving": (
        r"(?:soccer|football|basketball|baseball|softball|volleyball|tennis|running|run|jog\w*|walk\w*|gym|lifting"
        r"|weights"
        r"|workouts?|work out|yoga|swim\w*|bik(?:e|ing)|cycling|danc\w+|skat\w+|box(?:e|ing)|exercise|sports?|track"
        r"|futbol|correr|caminar|camino|gimnasio|pesas|nadar|bici\w*|bail\w+|ejercicio|deportes?|pasear)"
    ),
    "faith": (
        r"(?:pray\w*|god|church|mass|bible|jesus|lord|faith|rosary|mosque|temple|scripture|gospel|rez\w+|orar"
        r"|oracion\w*"
        r"|dios|iglesia|misa|biblia|jesus|virgen|fe|rosario)"
    ),
    "animals": (
        r"(?:dogs?|cats?|pupp(?:y|ies)|kittens?|horses?|pets?|chickens?|goats?|birds?|perr(?:[oa]s?|it\w+)"
        r"|gat(?:[oa]s?|it\w+)|caballos?|mascotas?|gallinas?|pajaros?)"
    ),
    "music": (
        r"(?:music|songs?|sing\w*|guitar|piano|drums?|playlist|choir|rap|radio|musica|cancion\w*|canto|cantar|guitarra"
        r"|coro|rancheras|corridos)"
    ),
    "making": (
        r"(?:cook\w*|bak(?:e|ing)|draw\w*|paint\w*|knit\w*|crochet\w*|sew\w*|quilt\w*|read\w*|books?|writ(?:e|ing)"
        r"|journal\w*|garden\w*|puzzles?|games?|gaming|lego|woodwork\w*|fix\w*|crafts?|movies?|tv|cocin\w+|hornear"
        r"|dibuj\w+|pint[aou]\w*|tej[eio]\w*|cos(?:er|o)|le(?:er|o)|libros?|escrib\w+|jardin|plantas?"
        r"|videojuegos?|peliculas?|series)"
    ),
    "outdoors": (
        r"(?:outside|outdoors|nature|hik\w+|fish\w*|hunt\w*|beach|ocean|river|lake|woods|park|camp\w*|sun|mountains?"
        r"|aire libre|naturaleza|pesc\w+|playa|mar|rio|lago|parque|campo|sol|montana)"
    ),
    "quiet": (
        r"(?:breath\w*|meditat\w*|quiet|tea|coffee|bath|showers?|naps?|candles?|porch|respir\w+|medit\w+"
        r"|silencio|cafe|bano|ducha|siesta|descans\w+|tranquil\w+)"
    ),
}
"""What may help somebody, or be in their days; what was named first is said back (`utter_lead_good_<name>`)."""
GOOD_NAMED = ("helped", "supports")
"""Questions whose answers name what is good: that is said back, where it is known."""
_FINDERS = {name: re.compile(rf"\b{words}\b") for name, words in _GOODS.items()}
_TURNED = re.compile(
    r"\b(?:avoid\w*|ex(?:es|husband|wife|boyfriend|girlfriend|espos[oa]|marido|novi[oa])?|left|leav(?:e|es|ing)|from"
    r"|away|judg\w+|against|hat(?:e|es|ed)|alone|without|casinos?|gambl\w+|bet(?:s|ting)?|slots?|poker|control\w*"
    r"|stopped|quit|blam\w+|annoy\w*|ignor\w*|cut off|bars?|evit\w+|dejo|se fue|lejos|juzg\w+|contra|sol[oa]s?|sin"
    r"|apuest\w+|apost\w+|huy\w+|huir|ya no|escap\w+|abandon\w+|culpa\w*|tragamonedas)\b"
)
"""Words of turning away from somebody, or of gambling: what is named beside them does no good by being named."""
_NOT_SO = re.compile(r"\b(?:not|no|never|without|n't|\w+n't|ni|nunca|sin|tampoco)\b")


def weighs(text: str, tier: str | None = None) -> bool:
    """Return whether a message says something heavy; `tier` is its risk, of which T0 to T3 weigh by themselves.

    A bare no does: mostly it says that something good is not there, and nothing light belongs behind it.
    """
    if tier not in (None, "T4") or is_heavy(text) or says_none(text) or topic_of(text) in _TROUBLE:
        return True
    return _HARD.search(_NOT_HARD.sub(" ", folded(text))) is not None


def good_in(text: str) -> str | None:
    """Return the good thing that a message names first, or None. Nothing is taken from what weighs or denies."""
    plain = folded(text)
    if weighs(text) or _NOT_SO.search(plain) or _TURNED.search(plain):
        return None
    found = {match.start(): name for name, words in _FINDERS.items() if (match := words.search(plain))}
    return found[min(found)] if found else None


def named_in(text: str, question: str) -> str | None:
    """Return by what an answer is said back: the good it names, or that there is nothing to leave alone; or None."""
    good = good_in(text) if question in GOOD_NAMED else None
    if question == "avoid" and says_none(text):
        return "avoid_none"
    return f"good_{good}" if good else None


def weighed(variations: Sequence[Mapping[str, Any]], *, heavy: bool) -> list[Any]:
    """Return the variations that fit a message of this weight, in order."""
    wrong = LIGHT if heavy else HEAVY
    return [variation for variation in variations if variation["metadata"].get("weight") != wrong]
