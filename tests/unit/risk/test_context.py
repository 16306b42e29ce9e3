"""The screen with the talk as context: what it raises, what it leaves alone, and that it never lowers."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise, product

import pytest

from bot.risk import Kind, Screening, Tier, screen
from bot.risk import context as context_module
from bot.risk.bare import bare
from bot.risk.context import CUES, IN_TALK, REMEMBERED, Earlier, screen_in_talk
from bot.risk.context_cue import ContextCue
from bot.risk.safety_answer import Answer, Asked, answer_to, tier_of
from tests.unit.risk.lines_at_risk import AT_RISK
from tests.unit.risk.lines_quiet import QUIET
from tests.unit.risk.talks import TALKS_AT_RISK, TALKS_QUIET


def heard(talk: tuple[str, ...]) -> tuple[Earlier, ...]:
    """Return a talk as a socket would remember it."""
    earlier: tuple[Earlier, ...] = ()
    for text in talk:
        found = screen_in_talk(text, earlier)
        earlier = (*earlier, Earlier(text, found.tier, found.kind))[-REMEMBERED:]
    return earlier


def newest(talk: tuple[str, ...]) -> Screening:
    """Return what the last message of a talk is taken for."""
    return screen_in_talk(talk[-1], heard(talk[:-1]))


@pytest.mark.parametrize(("tier", "talk"), TALKS_AT_RISK)
def test_danger_in_pieces_is_heard(tier: str, talk: tuple[str, ...]) -> None:
    """The newest message of each talk is the tier or graver, and at times only the talk tells."""
    assert newest(talk).tier.value <= tier


@pytest.mark.parametrize("talk", TALKS_QUIET)
def test_ordinary_talk_in_pieces_stays_ordinary(talk: tuple[str, ...]) -> None:
    """Benign messages read together stay benign, and comfort after danger is not danger again."""
    assert newest(talk).tier >= Tier.T3, newest(talk)


def test_the_talks_are_many_and_would_be_missed_one_by_one() -> None:
    """Sixty of each at least, and most of those at risk are calm when read alone."""
    assert min(len(set(TALKS_AT_RISK)), len(set(TALKS_QUIET))) >= 60
    alone = [talk for tier, talk in TALKS_AT_RISK if screen(talk[-1]).tier.value <= tier]
    assert len(alone) < len(TALKS_AT_RISK) / 4, alone


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.name)
def test_a_cue_keeps_the_promise_beside_it(cue: ContextCue) -> None:
    """After every kind it belongs to each sentence raises, and none that it must miss does."""
    grave = cue.as_before or cue.after_grave
    for kind in (Kind(value) for value in cue.after if value in set(Kind)):
        flagged = (Earlier("words that were flagged", min(cue.tier, Tier.T1) if grave else Tier.T2, kind),)
        for text in cue.must_hit:
            assert screen_in_talk(text, flagged).tier <= cue.tier, text
        for text in cue.must_miss:
            assert IN_TALK + cue.name not in screen_in_talk(text, flagged).rules, text


def test_cues_carry_their_proof_in_both_languages() -> None:
    """Each name once, enough sentences beside it, and as many cues in Spanish as in English."""
    assert max(Counter(cue.name for cue in CUES).values()) == 1
    assert all(len(cue.must_hit) >= 3 <= len(cue.must_miss) for cue in CUES)
    languages = Counter(cue.language for cue in CUES)
    assert languages["en"] == languages["es"]
    of = {lang: {(c.after, c.tier, c.kind) for c in CUES if c.language == lang} for lang in languages}
    assert of["en"] == of["es"]


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.name)
def test_a_cue_says_nothing_in_a_calm_talk(cue: ContextCue) -> None:
    """Without a flag before it, a message is what it is alone."""
    calm = (Earlier("do you take my insurance", Tier.T4, Kind.NONE),)
    assert all(screen_in_talk(text, calm) == screen(text) for text in cue.must_hit)


def test_the_founding_cases_say_why() -> None:
    """The rule's name tells that the talk made the difference, and the span points into the newest text."""
    joined = newest(("i want to", "die"))
    assert joined.rules[0] == "in_talk:want_to_die"
    assert joined.spans == ((0, 3), (0, 3))
    assert newest(("i want to die", "got it here")).rules == ("in_talk:means_in_hand",)


_LINES = [text for texts in (*AT_RISK.values(), *QUIET.values()) for text in texts][::7]


def test_the_talk_never_lowers_and_spans_stay_inside() -> None:
    """Whatever came before, a message is at least what it is alone; every span lies in its text."""
    for first, second in pairwise(_LINES):
        found = newest((first, second))
        assert found.tier <= screen(second).tier, (first, second)
        assert all(0 <= start < end <= len(second) for start, end in found.spans), (first, second)


def test_the_same_talk_has_the_same_answer() -> None:
    """Nothing is remembered between calls."""
    for _, talk in TALKS_AT_RISK:
        assert newest(talk) == newest(talk)


def test_calm_lines_read_together_stay_calm() -> None:
    """Of all pairs of short everyday lines hardly one is taken for danger."""
    quiet = [text for texts in QUIET.values() for text in texts if len(text) < 60 and screen(text).tier is Tier.T4]
    pairs = list(product(quiet[::3], quiet[1::3]))
    raised = [pair for pair in pairs if newest(pair).tier <= Tier.T2]
    assert len(raised) <= len(pairs) / 1000, raised


def test_without_a_talk_it_is_the_screen() -> None:
    """A first message, something that is no text, and a page are read alone."""
    assert screen_in_talk("i want to die", ()) == screen("i want to die")
    pieces = heard(("i want to",))
    assert screen_in_talk("die " + "and then some more words " * 8, pieces).tier is Tier.T4


@pytest.mark.parametrize("part", ["_readings", "mourned", "means_of_another", "withdrawal_told_on"])
def test_what_breaks_inside_is_looked_at_by_someone(monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    """A failure of the reading in context is a failed screen, and takes nothing from what was heard alone."""

    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(context_module, part, broken)
    assert screen_in_talk("hello", heard(("hi",))).rules == ("screen_failed",)
    assert screen_in_talk("i want to die", heard(("hi",))).tier is Tier.T1


ANSWERS = {
    (Asked.SAFE, Answer.SAFE_FOR_NOW): (
        "yes", "Yeah", "yes for now", "for now", "i'm safe", "I am okay right now", "yes i am", "yep", "yes he is",
        "sí", "si, por ahora", "por ahora", "estoy a salvo", "estoy bien", "sí gracias", "we are safe",
        "am i safe yeah im on the couch", "yes im safe on the couch", "sí, estoy a salvo en mi casa",
        "im not gonna do anything. just tired", "I won't hurt myself",
        "I'm not going to do anything, I'm just so tired",
        "yes im safe. im in the kitchen making tea", "toy bien toy a salvo dejalo ya", "si estoy a salvo",
        "no quiero morirme, estoy a salvo, mis hijos ya duermen", "im safe, my kids are asleep. thanks",
        "i am safe. nobody is here who would hurt me. he is at work", "estoy a salvo. viendo la tele",
        "no voy a hacer nada. nomás estoy cansado", "no me voy a hacer daño", "no voy a hacer nada, solo estoy triste",
    ),
    (Asked.SAFE, Answer.NOT_SURE): (
        "not sure", "I'm not sure", "idk", "i don't know", "maybe", "kind of", "i guess", "no sé", "no lo sé",
        "no estoy segura", "tal vez", "más o menos", "creo que sí",
    ),
    (Asked.SAFE, Answer.NOT_SAFE): (
        "no", "No.", "nope", "nooo", "not really", "i'm not", "no i'm not", "I'm not safe right now", "not safe",
        "i don't think so", "no estoy a salvo", "la verdad no", "creo que no", "no me siento segura", "she's not safe",
        "am i safe no",
    ),
    (Asked.COMPANY, Answer.WITH_SOMEONE): (
        "yes", "my mom is here", "yes my sister", "someone is with me", "sí", "my roomate is here yeah",
        "yes my dad is home. what do i do now?", "no, i mean theres coworkers",
        "mi vecina ta aquí, ya le dije", "mi esposo está aquí", "i'm not alone",
        "no estoy sola",
    ),
    (Asked.COMPANY, Answer.ALONE): (
        "no", "i'm alone", "nobody", "no one is here", "no im by myself", "just me", "no", "nadie", "estoy solo",
        "nobody here. im chillin tho, was last nite not now", "no there's nobody home",
        "no hay nadie en la casa, toy bien",
        "no, estoy sola", "no hay nadie",
    ),
    (Asked.WITH_THEM, Answer.WITH_SOMEONE): (
        "yes", "yes I am here with her, I'm sitting on the floor", "sí, estoy aquí con él, sentada a su lado",
        "i am", "I'm with him", "yes i am with her", "she's with me", "he is with his mom", "my sister is there",
        "sí", "yo estoy con ella", "está conmigo", "mi hermana está con él", "no está sola",
    ),
    (Asked.WITH_THEM, Answer.NOT_SURE): ("not sure", "idk", "i don't know", "no sé", "no lo sé"),
    (Asked.WITH_THEM, Answer.ALONE): (
        "no", "he's alone", "she is by herself", "no one is with him", "nobody", "no", "está solo", "no, está sola",
        "no hay nadie con ella",
    ),
}  # fmt: skip
NO_ANSWERS = (
    "no thank you", "no one understands me", "yes i want to talk to a person", "no puedo hablar ahora",
    "no quiero hablar", "are you sure?", "¿sí?",
    "ok", "what do you mean", "si me pueden llamar", "no problem", "yes please call me",
    "i know", "no, im fine", "no, estoy bien", "safe travels", "mi hijo va a la escuela", "my mom said so", "",
    "yes im on the bridge", "yes with a gun in bed", "yes ok", "am i safe here", "estoy en mi casa con la pistola",
    "im not gonna do anything yet", "im not gonna do anything tonight",
    "im not gonna do anything. just tired of living",
    "i won't do anything, they can go on without me", "no voy a hacer nada hoy", "no voy a hacer nada, adiós",
    "no voy a hacer nada, ya lo hice",
    "im safe until he gets home", "im safe but i have the pills", "im safe. im on the roof", "nobody cares",
    "nobody is here but him", "nadie. tengo el arma aquí", "my husband is here. he is the one who hit me",
    "nobody here? ok", "yes, i took them all", "no, gracias", "estoy a salvo hasta que llegue", "nadie me quiere",
)  # fmt: skip


@pytest.mark.parametrize(("asked", "answer", "text"), [(*k, text) for k, texts in ANSWERS.items() for text in texts])
def test_a_typed_answer_means_what_the_button_means(asked: Asked, answer: Answer, text: str) -> None:
    """In both languages, in the ways people type."""
    assert answer_to(asked, text) is answer


@pytest.mark.parametrize("text", NO_ANSWERS)
def test_something_else_is_something_else(text: str) -> None:
    """What is not plainly an answer is none, to either question, and nothing is one where none was asked."""
    assert {answer_to(asked, text) for asked in (*Asked, None)} == {None}


@pytest.mark.parametrize(
    ("asked", "text", "before", "tier"),
    [
        (Asked.SAFE, "no", Tier.T2, Tier.T1),
        (Asked.SAFE, "no", Tier.T1, Tier.T1),
        (Asked.SAFE, "not sure", Tier.T2, Tier.T2),
        (Asked.SAFE, "not sure", Tier.T1, Tier.T1),
        (Asked.SAFE, "yes", Tier.T1, Tier.T4),
        (Asked.COMPANY, "no", Tier.T0, Tier.T0),
        (Asked.COMPANY, "no", Tier.T2, Tier.T1),
        (Asked.COMPANY, "yes", Tier.T0, Tier.T4),
        (Asked.WITH_THEM, "no", Tier.T2, Tier.T1),
        (Asked.WITH_THEM, "idk", Tier.T2, Tier.T2),
        (Asked.WITH_THEM, "i'm with him", Tier.T0, Tier.T4),
    ],
)
def test_an_answer_raises_and_never_calms(asked: Asked, text: str, before: Tier, tier: Tier) -> None:
    """Not safe is T1 at least, not sure T2; a good answer is no alarm, and the talk keeps its own tier elsewhere."""
    found = screen_in_talk(text, (Earlier("flagged", before, Kind.SUICIDE_PASSIVE, asked),))
    assert found.tier is tier
    if tier is not Tier.T4:
        assert found.kind is Kind.SUICIDE_PASSIVE
    answer = answer_to(asked, text)
    assert answer is not None
    assert tier_of(answer, before) is tier


def test_bare_words_have_no_marks_accents_or_length() -> None:
    """However it is typed."""
    assert bare("  ¡Nooo! I'm NOT… sé ") == "no im not se"
    assert bare("h_e  ²nd ＦＵＬＬ ﬁne so!!! ooo") == "h e 2nd full fine so o"
    assert bare("naïve\u200djoy ٣ don´t 🤷🏽") == "naive joy ٣ don t"
