"""The second opinion: it may raise, it never lowers, and nothing makes it raise an error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors import safe_open

from bot.meaning.weights import WrongWeightsError
from bot.risk import Kind, Screening, Tier, screen
from bot.risk.cues.overdose.how_much import only_asks
from bot.risk.model import CLEAR, SECOND_OPINION
from bot.risk.screen import SCREENER
from bot.second_opinion import minilm
from bot.second_opinion.form import ADAPTERS, LONGEST
from bot.second_opinion.opinion import LONG, SHORT, SecondOpinion, sure_of, tier_of, with_opinion
from bot.second_opinion.reader import BASES, Reader, Reading
from bot.second_opinion.worth import may_raise
from bot.training.corpus import digest, held_out
from tests.unit.risk.lines_quiet import QUIET
from tests.unit.risk.lines_same import SAME

EMERGENCY = Screening(Tier.T0, Kind.OVERDOSE, ("overdose_now",), ((0, 1),), "en")


@pytest.fixture(scope="module")
def opinion() -> SecondOpinion:
    """The loaded encoder."""
    return SecondOpinion()


def test_ordinary_talk_stays_ordinary(opinion: SecondOpinion) -> None:
    """What the screen must leave alone is left alone by both opinions, but for one line in fifty at most."""
    quiet = [text for texts in QUIET.values() for text in texts]
    raised = [text for text in quiet if opinion.of(text, screen(text)).tier.value <= Tier.T2.value]
    assert len(raised) <= len(quiet) / 50, raised


def test_it_hears_what_the_screen_does_not(opinion: SecondOpinion) -> None:
    """Of what the screen leaves alone among held-out lines at risk it finds three in ten, and says that it was it."""
    missed = [line.text for line in held_out() if line.at_risk and screen(line.text).tier.value > Tier.T2.value][::3]
    assert len(missed) > 80
    raised = [found for text in missed if (found := opinion.of(text, screen(text))).tier.value <= Tier.T2.value]
    assert len(raised) >= 0.3 * len(missed)
    assert all(found.rules[0] == SECOND_OPINION for found in raised)
    assert all(found.spans for found in raised)


@pytest.mark.parametrize("text", ["good morning", "", "🌻", "i want to die", "what does it cost"])
def test_it_never_lowers(opinion: SecondOpinion, text: str) -> None:
    """Whatever it thinks, a graver first answer stands, as it was."""
    assert opinion.of(text, EMERGENCY) == EMERGENCY


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gets_an_answer_and_the_same_one_twice(text: str) -> None:
    """No failure, no chance in it, and never less than the screen said."""
    opinion = _shared()
    first = screen(text)
    found = opinion.of(text, first)
    assert found == opinion.of(text, first)
    assert found.tier.value <= first.tier.value


@pytest.mark.parametrize("texts", SAME, ids=lambda texts: texts[0])
def test_who_says_it_changes_nothing(opinion: SecondOpinion, texts: tuple[str, ...]) -> None:
    """The same message of other people, substances, spellings and languages has the same tier in the end, too."""
    found = {text: opinion.of(text, screen(text)).tier for text in texts}
    assert len(set(found.values())) == 1, found


def test_a_plainly_ordinary_message_is_not_looked_at_again(
    opinion: SecondOpinion, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the learned layer finds next to nothing the encoder is not asked."""
    first = screen("what does it cost")
    monkeypatch.setattr(opinion, "read", None)
    assert opinion.of("what does it cost", first) is first


def test_whether_to_read_a_message_is_known_from_its_first_answer(
    opinion: SecondOpinion, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that plain messages are left alone where they are heard; what only a talk says is read."""

    class ReadError(Exception):
        pass

    def read(_: object) -> Reading:
        raise ReadError

    monkeypatch.setattr(opinion, "read", read)
    told: dict[bool, int] = {True: 0, False: 0}
    for text in [line.text for line in held_out()][::9] + [text for texts in QUIET.values() for text in texts]:
        first = screen(text)
        told[may_raise(first)] += 1
        if may_raise(first):
            with pytest.raises(ReadError):
                opinion.of(text, first)
        else:
            assert opinion.of(text, first) is first
    assert min(told.values()) > 50
    assert may_raise(EMERGENCY)


def test_no_line_at_risk_that_is_not_read_would_have_been_raised(opinion: SecondOpinion) -> None:
    """Whatever the encoder makes of the held-out lines that weigh too little for it, they stay what they were."""
    heard = [(line.text, screen(line.text)) for line in held_out() if line.at_risk]
    unread = [(text, first) for text, first in heard if not may_raise(first)]
    assert 5 < len(unread) < 0.03 * len(heard)  # 1 in 100 of the voices, 4 of what was written to be hard
    for text, first in unread:
        look = SCREENER.look(text)
        assert with_opinion(look, opinion.read(look), first) == first, text


def test_a_long_message_is_flagged_sooner_than_a_middling_one() -> None:
    """Hardly any ordinary message is long, and most that sound alarming are middling."""
    reading = Reading((0.0, 0.1, 0.9, 0.99), Kind.SUICIDE_PASSIVE)
    assert tier_of(reading, 0.6, LONG, "en") is Tier.T2
    assert tier_of(reading, 0.6, SHORT, "en") is Tier.T4


@pytest.mark.parametrize("name", BASES)
def test_the_end_of_a_long_text_is_read(name: str) -> None:
    """Of a text that is too long the middle is left out, not the end."""
    base = BASES[name]()
    pieces = base.pieces("the weather was fine and " * 100 + "goodbye")
    assert len(pieces) == LONGEST
    assert pieces[-2:] == base.pieces("goodbye")[-2:]


@pytest.mark.parametrize("name", BASES)
def test_its_arithmetic_is_the_one_it_was_taught_with(name: str) -> None:
    """What the teaching made of a few texts is what numpy makes of them, within what a byte a weight costs."""
    with safe_open(ADAPTERS[name], "numpy") as adapter:
        checks = json.loads(adapter.metadata()["checks"])
    assert len(checks) >= 4
    reader = Reader(name)
    for text, taught in checks.items():
        assert reader(SCREENER.look(text)).at_least == pytest.approx(taught, abs=0.05), text


def test_each_language_has_its_own_reader(opinion: SecondOpinion) -> None:
    """Spanish is read by the encoder that knows it."""
    for name, text in (("es", "ya no quiero seguir con esto"), ("en", "i do not want to go on with this")):
        look = SCREENER.look(text)
        assert opinion.read(look) == Reader(name)(look)


def test_other_weights_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A file that is not the official one is never loaded."""
    other = tmp_path / "model.safetensors"
    other.write_bytes(b"something else")
    monkeypatch.setattr(minilm, "_file", lambda _: other)
    with pytest.raises(WrongWeightsError, match=r"model\.safetensors"):
        minilm.weights()


@pytest.mark.parametrize("adapter", ADAPTERS.values(), ids=ADAPTERS)
def test_the_adapter_was_taught_by_the_corpus_that_is_here(adapter: Path) -> None:
    """Whoever changes the corpus teaches again, or these weights say something else than the lines."""
    with safe_open(adapter, "numpy") as opened:
        assert opened.metadata()["learned_from"] == digest()


@pytest.mark.parametrize(
    ("at_least", "learned", "tier"),
    [
        ((0.9, 0.95, 0.99, 0.99), 0.9, Tier.T0),
        ((0.1, 0.9, 0.99, 0.99), 0.9, Tier.T1),
        ((0.0, 0.1, 0.99, 0.99), 0.9, Tier.T2),
        ((0.1, 0.8, 0.99, 0.99), 0.51, Tier.T1),
        ((0.0, 0.1, 0.99, 0.99), 0.51, Tier.T4),
        ((0.9, 0.9, 0.5, 0.9), 0.5, Tier.T4),
        ((0.0, 0.1, 0.99, 0.99), 0.001, Tier.T4),
    ],
)
def test_both_layers_have_a_say(at_least: tuple[float, ...], learned: float, tier: Tier) -> None:
    """A message is flagged where the encoder and the learned layer together are sure; then its graveness counts."""
    assert tier_of(Reading(at_least, Kind.SUICIDE_PASSIVE), learned, SHORT, "en") is tier


@pytest.mark.parametrize(
    ("kind", "first", "tier"),
    [
        (Kind.OVERDOSE, CLEAR, Tier.T0),
        (Kind.OVERDOSE, Screening(Tier.T1, Kind.OVERDOSE, ("x",)), Tier.T0),
        (Kind.SUICIDE_ACTIVE, CLEAR, Tier.T0),
        (Kind.SELF_HARM, CLEAR, Tier.T0),
        (Kind.SELF_HARM, Screening(Tier.T2, Kind.SELF_HARM, ("x",)), Tier.T1),
        (Kind.THIRD_PARTY, Screening(Tier.T2, Kind.THIRD_PARTY, ("x",)), Tier.T1),
        (Kind.SUICIDE_ACTIVE, Screening(Tier.T1, Kind.DISTRESS, ("nothing_but_a_gun",)), Tier.T1),
        (Kind.HARM_TO_OTHERS, CLEAR, Tier.T1),
        (Kind.ABUSE_DANGER, CLEAR, Tier.T1),
        (Kind.OVERDOSE, Screening(Tier.T2, Kind.OVERDOSE, ("overdose_now:lately",)), Tier.T2),
    ],
)
def test_it_says_emergency_only_where_it_was_right_about_that(kind: Kind, first: Screening, tier: Tier) -> None:
    """Of a failing body and of suicide; of harm between people never, and of yesterday neither."""
    assert sure_of(Tier.T0, kind, first) is tier


@pytest.mark.parametrize(
    ("rules", "text", "asks"),
    [
        (("how_much_is_too_much",), "how many zolpidem is too many", True),
        (("cuanto_es_demasiado",), "cuanto es demasiado clonazepam", True),
        (("how_much_is_too_much",), "how much benadryl is too much he had two with vodka", False),
        (("how_much_is_too_much",), "how many zolpidem is too many my girl ate some", False),
        (("how_much_is_too_much", "x"), "how many zolpidem is too many", False),
    ],
)
def test_a_mere_question_holds_the_encoder_back(rules: tuple[str, ...], text: str, asks: bool) -> None:
    """Where anybody is said to have taken some, it may be raised."""
    assert only_asks(rules, text.split()) is asks


@pytest.mark.parametrize(
    ("kind", "at_least", "tier"),
    [
        (Kind.OVERDOSE, (0.85, 0.9, 0.9, 0.9), Tier.T0),
        (Kind.MEDICAL_EMERGENCY, (0.85, 0.9, 0.9, 0.9), Tier.T4),
        (Kind.SUICIDE_ACTIVE, (0.1, 0.95, 0.97, 0.97), Tier.T1),
        (Kind.ABUSE_DANGER, (0.1, 0.95, 0.97, 0.5), Tier.T3),
        (Kind.SUICIDE_ACTIVE, (0.1, 0.6, 0.9, 0.97), Tier.T4),
    ],
)
def test_what_is_almost_surely_grave_is_heard_sooner(kind: Kind, at_least: tuple[float, ...], tier: Tier) -> None:
    """Where words alone would not do; of the body and of harm by someone ordinary talk says as much."""
    assert tier_of(Reading(at_least, kind), 0.5, LONG - 1, "en") is tier


def test_watching_over_a_sleeping_daughter_is_no_emergency(opinion: SecondOpinion) -> None:
    """A mother who types at night was told to step away from someone."""
    text = "shes asleep i think. her light is off. i keep standing outside her door like an idiot"
    assert opinion.of(text, screen(text)).tier > Tier.T0


_loaded: list[SecondOpinion] = []


def _shared() -> SecondOpinion:
    if not _loaded:
        _loaded.append(SecondOpinion())
    return _loaded[0]
