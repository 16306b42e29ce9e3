"""What the screen answers, whatever it is given."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.risk import Kind, Screening, Tier, screen
from tests.unit.risk.lines_at_risk import AT_RISK
from tests.unit.risk.lines_many_ways import MANY_WAYS
from tests.unit.risk.lines_quiet import QUIET
from tests.unit.risk.lines_same import SAME

_WORDS = (
    "i my not never want to die kill myself pills took all he wake suicide , . ! but if used lol no quiero morir me"
)
_ALARMING = st.sampled_from(_WORDS.split())
_AT_RISK = [(tier, text) for (_, tier), texts in (*AT_RISK.items(), *MANY_WAYS.items()) for text in texts]
_QUIET = [(sort, text) for sort, texts in QUIET.items() for text in texts]


@pytest.mark.parametrize(
    ("text", "tier", "kind", "language"),
    [
        ("i took all my pills", Tier.T0, Kind.OVERDOSE, "en"),
        ("quiero morir", Tier.T1, Kind.SUICIDE_ACTIVE, "es"),
        ("my husband won't wake up", Tier.T0, Kind.MEDICAL_EMERGENCY, "en"),
        ("my daughter wants to kill herself", Tier.T1, Kind.THIRD_PARTY, "en"),
        ("mi novio me está pegando", Tier.T0, Kind.ABUSE_DANGER, "es"),
        ("I'm not suicidal", Tier.T3, Kind.DISTRESS, "en"),
        ("hello", Tier.T4, Kind.NONE, None),
    ],
)
def test_the_promised_messages(text: str, tier: Tier, kind: Kind, language: str | None) -> None:
    """The messages the project promises to catch come out with their tier, kind and language."""
    found = screen(text)
    assert (found.tier, found.kind, found.language) == (tier, kind, language)


@pytest.mark.parametrize(("tier", "text"), _AT_RISK)
def test_risk_is_not_missed(tier: str, text: str) -> None:
    """A message at risk comes out at its tier or a graver one."""
    assert screen(text).tier.value <= tier


@pytest.mark.parametrize(("sort", "text"), _QUIET)
def test_ordinary_talk_raises_no_alarm(sort: str, text: str) -> None:
    """Idioms, denials, resolved history, shop talk and everyday messages stay at T3 or T4 (seeds C14)."""
    assert screen(text).tier.value >= Tier.T3.value, sort


@pytest.mark.parametrize("texts", SAME, ids=lambda texts: texts[0])
def test_who_says_it_and_how_it_is_spelt_changes_nothing(texts: tuple[str, ...]) -> None:
    """The same message about another person, in another dialect, spelling or language has the same tier (seeds C18)."""
    assert len({screen(text).tier for text in texts}) == 1, {text: screen(text).tier.value for text in texts}


@pytest.mark.parametrize("text", [None, "", "   ", "\n\t", "...", "!?", "\u200b\u200b", "🌻"])
def test_nothing_said_is_nothing_found(text: str | None) -> None:
    """No text, blank text and bare marks are clear."""
    assert screen(text) == Screening(Tier.T4, Kind.NONE)


@pytest.mark.parametrize(
    "text", [3, 1.5, True, b"i really want to die", ["i really want to die"], {"text": "x"}, object()]
)
def test_what_is_not_text_is_looked_at_by_someone(text: object) -> None:
    """Anything but text or None counts as a failed screen: T2, distress."""
    assert screen(text) == Screening(Tier.T2, Kind.DISTRESS, ("screen_failed",))


def test_text_that_breaks_the_screen_is_looked_at_by_someone() -> None:
    """An error inside counts as a failed screen and does not come out."""

    class Broken(str):
        __slots__ = ()

        def __iter__(self) -> None:  # type: ignore[override]
            raise RuntimeError

        def strip(self, *_: object) -> str:
            raise RuntimeError

    assert screen(Broken("i really want to die")).tier in {Tier.T1, Tier.T2}


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=400), st.lists(_ALARMING, max_size=60).map(" ".join)))
@example("\ud800")
@example("i" * 4000)
@example("\x00want\x00to\x00die")
def test_any_text_gets_an_answer_that_hangs_together(text: str) -> None:
    """Whatever the text: no failure, the same answer twice, a reason exactly when there is risk, spans within.

    (seeds B16)
    """
    found = screen(text)
    assert found == screen(text)
    assert "screen_failed" not in found.rules
    assert (found.tier is Tier.T4) == (found.kind is Kind.NONE) == (not found.rules) == (not found.spans)
    assert all(0 <= start < end <= len(text) for start, end in found.spans)
    assert list(found.spans) == sorted(set(found.spans))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Hello. I WANT TO DIE, ok", "WANT TO DIE"),
        ("hola, quiero móríŕ hoy", "quiero móríŕ"),
        ("so 😀😀 i took all my pills", "took all my pills"),
        ("i s u i c i d e", "i s u i c i d e"),
    ],
)
def test_spans_point_into_the_raw_text(text: str, place: str) -> None:
    """A span cuts the words out of the text as they were typed."""
    assert place in {text[start:end] for start, end in screen(text).spans}


def test_the_gravest_cue_wins_and_comes_first() -> None:
    """With several cues the tier is that of the gravest, and its rule leads the reasons."""
    found = screen("I feel hopeless and lonely. I want to die. I just took all my pills.")
    assert found.tier is Tier.T0
    assert found.rules[0] == "overdose_now"
    assert {"want_to_die", "hopeless"} <= set(found.rules)


def test_risk_after_a_denial_is_still_risk() -> None:
    """A denial quiets its own cue, not the one in the next sentence."""
    assert screen("I'm not suicidal. I just swallowed a whole bottle of pills.").tier is Tier.T0
    assert screen("I'm not okay and I want to die").tier is Tier.T1


def test_two_themes_of_distress_call_for_a_gentle_check() -> None:
    """Hopelessness alone is T3; beside self-hatred or a means it becomes T2."""
    assert screen("I feel hopeless").tier is Tier.T3
    assert screen("I feel hopeless and worthless").tier is Tier.T2


def test_a_denial_with_a_but_is_heard_out() -> None:
    """A denial that goes on with "but" and a sign of distress is T2; with nothing dark behind it, it stays T3."""
    assert screen("I don't want to kill myself but I feel so hopeless").tier is Tier.T2
    assert screen("no quiero morir pero me siento sin esperanza").tier is Tier.T2
    assert screen("I don't want to kill myself but I do want an appointment").tier is Tier.T3


@pytest.mark.parametrize(
    ("talk", "life"),
    [
        ("i don't want to go on with the questions", "i don't want to go on with this life"),
        ("no quiero seguir con las preguntas", "no quiero seguir con esta vida"),
        ("quiero acabar con esto ya, no más preguntas", "quiero acabar con esto ya, no más sufrimiento"),
        ("let's end it here for today", "i will end it tonight"),
        ("ya me voy", "ya me voy para siempre"),
        ("time for me to go", "i think it's time for me to go"),
    ],
)
def test_ending_the_talk_is_not_ending_a_life(talk: str, life: str) -> None:
    """What can be meant of these questions is at most T3; the same said of life is T2 or graver."""
    assert screen(talk).tier in {Tier.T3, Tier.T4}
    assert screen(life).tier in {Tier.T0, Tier.T1, Tier.T2}


def test_beside_the_questions_a_plain_wish_to_die_still_counts() -> None:
    """Speaking of the form quiets only what may be said of the form."""
    assert screen("no more questions, I want to die").tier is Tier.T1
    assert screen("we had a long chat about my wife and now I want to end it all").tier is Tier.T1
    assert screen("after that conversation I don't want to go on").tier is Tier.T1
    assert screen("ya no quiero contestar preguntas, quiero morirme").tier is Tier.T1


@pytest.mark.parametrize(
    ("habit", "done"),
    [
        ("I take all my pills every morning", "I took all my pills this morning"),
        ("tomo todas mis pastillas cada mañana", "me tomé todas mis pastillas esta mañana"),
        ("tomo pastillas para dormir", "me tomé las pastillas para no despertar"),
        ("tomo todas las noches desde el divorcio", "me tomé todas las que había en el frasco"),
        ("puedo tomarme la pastilla con cerveza", "me tomé las pastillas con cerveza"),
    ],
)
def test_what_is_taken_every_day_is_not_an_overdose(habit: str, done: str) -> None:
    """A habit told in the present, or a question, is at most T3; too much taken already is T0."""
    assert screen(habit).tier in {Tier.T3, Tier.T4}
    assert screen(done).tier is Tier.T0


@pytest.mark.parametrize("text", ["mi hermano murió de una sobredosis", "I lost my brother to an overdose"])
def test_an_overdose_that_is_mourned_is_not_one_that_happens(text: str) -> None:
    """A death by overdose is grief; the same words beside a "now" are an emergency."""
    assert (screen(text).tier, screen(text).kind) == (Tier.T3, Kind.DISTRESS)
    assert screen("my brother is on the floor, an overdose, right now").tier is Tier.T0


def test_long_messages_are_read_to_the_end() -> None:
    """A cue in the last words of the longest message the edge accepts is found."""
    text = ("the weather was fine and " * 200)[:3975] + " i just want to die"
    assert screen(text).tier is Tier.T1


@pytest.mark.parametrize(
    ("over", "lasting"),
    [
        ("i wanted to die when i was nineteen", "i have wanted to die since i was nineteen"),
        ("back in 2009 i was suicidal for a year", "i have been suicidal since 2009"),
        ("i tried to kill myself in '97", "i tried to kill myself in '97 and i want to do it again"),
        ("my stepfather choked me when i was twelve", "my stepfather is choking me"),
        ("last year i self harmed. its over. i just want a therapist", "last year i self harmed and i still do"),
        ("last summer i cut myself. thats behind me", "last summer i cut myself and it's over between us"),
        ("my friend died last month. overdose.", "my friend died last week. now my brother overdosed"),
        ("mi compa se murio hace un mes. sobredosis.", "mi compa se murio hace un mes. ahora yo. sobredosis."),
        ("a los 20 quise morirme", "desde los 20 quiero morirme"),
        ("i thought about killing myself ten years ago", "i've thought about killing myself for ten years"),
    ],
)
def test_what_is_over_is_told_from_what_has_lasted_for_years(over: str, lasting: str) -> None:
    """A year or an age puts a thing in the past; "since" and "for ten years" do not."""
    assert screen(over).tier >= Tier.T3
    assert screen(lasting).tier <= Tier.T1


@pytest.mark.parametrize(
    ("no", "yes"),
    [
        ("suicidal? no. sleepy? very", "suicidal? no one would even ask"),
        ("do i want to die? no.", "i want to die. no, really."),
        (
            "they asked me if i want to kill myself and i said no",
            "they asked if i want to kill myself. i said no. i lied",
        ),
        (
            "they asked if i want to kill myself. the answer is no",
            "they asked if i want to kill myself and i am not sure",
        ),
        ("asked about killing myself, i put never", "she asked if i want to die. there is no one else who asks"),
        ("i don't want to be dead, i want to be rested", "i don't want to be here, i want to be dead"),
        ("suicidio no, autolesiones tampoco, gracias", "quiero morirme, no?"),
    ],
)
def test_a_no_counts_where_it_answers(no: str, yes: str) -> None:
    """A plain "no" behind a cue denies it; a tag, a lie or "no one" does not."""
    assert screen(no).tier >= Tier.T3
    assert screen(yes).tier <= Tier.T2


@pytest.mark.parametrize(
    "text",
    [
        "a bottle most nights since the funeral, i sleep badly and eat little",
        "if i stop fentanyl cold turkey can i die",
        "can i die from quitting xanax",
        "to feel less anxious",
        "nothing to change",
        "my mom checks my phone now and then",
    ],
)
def test_sleepless_grief_and_whether_stopping_kills_are_no_wish_to_die(text: str) -> None:
    """At most the quiet card of what it is about."""
    found = screen(text)
    assert found.tier >= Tier.T3
    assert found.kind is not Kind.SUICIDE_PASSIVE


@pytest.mark.parametrize(
    "text",
    [
        "i cant sleep since the funeral and i want to die",
        "im exhausted, i picked the songs for my funeral",
        "can i just die already",
        "im so tired. the pills are close and i think of the grave",
    ],
)
def test_grief_hides_no_wish_to_die(text: str) -> None:
    """One's own funeral, a wish and pills at hand stay what they are."""
    assert screen(text).tier <= Tier.T2
