"""Rows of the founding documents that the words and the configuration hold, each test named by its row."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.content import LOCALES
from bot.content.lint import check
from bot.content.lint.shipped import DOMAIN, lines, parsed
from bot.hearing.answers.taking import QUESTIONS
from handoff.domain.asked import FIELDS

ROOT = DOMAIN.parent


def _read(path: Path) -> Mapping[str, Any]:
    return parsed(path.read_text(encoding="utf-8"))


RESPONSES = {name: said for path in sorted(DOMAIN.glob("*.yml")) for name, said in _read(path)["responses"].items()}
SETUP = _read(ROOT / "domain.yml")
BUTTONS = [button for said in RESPONSES.values() for one in said for button in one.get("buttons", ())]
LINES = list(lines())
TALK = [line.text for line in LINES if line.where.startswith(("domain/", "edge."))]


def wordings(name: str, locale: str) -> list[str]:
    """Return what a response can say in one language."""
    spanish = {"type": "slot", "name": "locale", "value": "es"}
    return [one["text"] for one in RESPONSES[name] if (spanish in one.get("condition", ())) == (locale == "es")]


def found(pattern: str, texts: list[str]) -> list[str]:
    """Return the texts in which a pattern is found, in capitals or not."""
    return [text for text in texts if re.search(pattern, text, re.IGNORECASE)]


@pytest.mark.parametrize(
    ("rule", "locale", "line"),
    [
        pytest.param("order", "en", "You must stop drinking.", id="A05"),
        pytest.param("order", "es", "Tiene que dejar de beber.", id="A05-es"),
        pytest.param("why_question", "en", "Why can't you stop?", id="A06"),
        pytest.param("why_question", "es", "¿Por qué bebe?", id="A06-es"),
        pytest.param("threat", "en", "If you use again, you will be discharged.", id="A07"),
        pytest.param("use_relapse", "es", "Volvió a empezar de cero.", id="A07-es"),
        pytest.param("tough_love", "en", "You have to hit rock bottom.", id="A08"),
        pytest.param("family_blame", "en", "You are enabling him.", id="A08-family"),
        pytest.param("claim_outcome", "en", "We guarantee you will get better.", id="A10"),
        pytest.param("claim_outcome", "es", "Le prometo que va a mejorar.", id="A10-es"),
        pytest.param("minimise", "en", "At least you have a job.", id="A17"),
        pytest.param("soothe", "es", "Cálmese.", id="A17-es"),
        pytest.param("trauma_probe", "en", "What happened to you as a child?", id="B03"),
        pytest.param("suicide_method", "en", "How many pills did you take?", id="B03-means"),
        pytest.param("claim_secret", "en", "This is 100% confidential.", id="B10"),
        pytest.param("use_medicine", "en", "Medicine is a crutch.", id="C06"),
        pytest.param("use_medicine", "es", "La medicina es una muleta.", id="C06-es"),
        pytest.param("claim_dispatch", "en", "Someone is on the way.", id="D04"),
        pytest.param("minimise", "en", "Look on the bright side.", id="E02"),
        pytest.param("blame", "en", "You did this to yourself.", id="E07"),
        pytest.param("blame", "es", "Usted tiene la culpa.", id="E07-es"),
    ],
)
def test_what_a_row_rules_out_cannot_ship(rule: str, locale: str, line: str) -> None:
    """The lint stops it, and nothing ships past the lint.

    (seeds A05, A06, A07, A08, A10, A17, B03, B10, C06, D04, E02, E07)
    """
    assert (rule, "error") in {(finding.rule, finding.severity) for finding in check(line, locale)}


@pytest.mark.parametrize("locale", LOCALES)
def test_A02_that_nobody_judges_is_said_in_the_greeting_and_nowhere_else(locale: str) -> None:
    """Once in a talk: what the bot says later shows it."""
    judging = set(found(r"\bjudge|juzg", TALK))
    said = [line.where for line in LINES if line.locale == locale and line.text in judging]

    assert said == [f"edge.{locale}.toml greet_choice"]


@pytest.mark.parametrize("locale", LOCALES)
def test_A06_what_using_does_for_someone_is_asked_openly(locale: str) -> None:
    """Every wording asks what it does or helps with."""
    asked = wordings("utter_ask_uses", locale)

    assert len(asked) >= 3
    assert found(r"what does (it|using) (do for|help)|(en )?qué le (ayuda|da|sirve|aporta)", asked) == asked


def test_A20_nobodys_words_for_themselves_are_said_back() -> None:
    """No response has a place to fill in, so no label is repeated and none is corrected.

    What someone takes along is the exception: bot/hearing/tone/keeping.py lets no label through. So is the way to reach
    them, read back to who asks whether it was taken down: a number that was misheard reaches nobody. And a count.
    """
    filled = ("utter_keep_", "utter_question_way", "utter_question_how_many_left")
    texts = [one["text"] for name, said in RESPONSES.items() if not name.startswith(filled) for one in said]
    assert not found(r"[{}]", texts)


@pytest.mark.parametrize("name", ["goodbye", "stop", "pause", "summary_empty", "not_now", "after_send"])
def test_A22_every_ending_leaves_something_to_hold_on_to(name: str) -> None:
    """A line for hard hours or a person (seeds B07)."""
    for one in RESPONSES[f"utter_{name}"]:
        assert "988" in one["text"] or "/ask_human" in {button["payload"] for button in one.get("buttons", ())}


def test_B01_nothing_has_to_be_typed_as_a_command() -> None:
    """No sentence asks for a slash; what a button means has words to press."""
    assert not found(r"(^|\s)/[a-z_]+", TALK)
    assert all(button["title"].strip() and "/" not in button["title"] for button in BUTTONS)


@pytest.mark.parametrize("locale", LOCALES)
def test_B02_what_using_gives_is_met_without_a_verdict(locale: str) -> None:
    """It is reflected and the person affirmed; using is called neither bad nor right nor a shame."""
    assert {move for one in RESPONSES["utter_lead_uses"] for move in one["metadata"]["moves"]} == {
        "reflection",
        "affirmation",
    }
    assert not found(
        r"\b(bad|right|shame|should|fault|clean|problem|mal[oa]?|debería|vergüenza|culpa|limpi[oa])\b(?<!nada de malo)",
        wordings("utter_lead_uses", locale),
    )


def test_B04_no_part_of_the_pipeline_guesses_a_feeling() -> None:
    """How someone is doing is asked, never inferred (seeds E06)."""
    config = _read(ROOT / "config.yml")
    parts = [part["name"] for part in (*config["pipeline"], *config["policies"])]
    entities = [name for entity in SETUP["entities"] for name in entity]

    assert not found(r"emotion|sentiment|mood|affect", [*parts, *SETUP["slots"], *entities, *FIELDS])


def test_B05_nobody_is_nagged() -> None:
    """No "are you still there", no streak, no "we miss you" (seeds G02)."""
    assert not found(
        r"are you (still )?there|streak|we miss(ed)? you\b|haven't (answered|finished)|¿sigue ahí|le extrañamos"
        r"|no ha (contestado|terminado)",
        TALK,
    )


@pytest.mark.parametrize("name", ["brings", "uses"])
def test_B11_what_is_hard_to_tell_is_not_asked_bare(name: str) -> None:
    """Beside the question each wording says why, or that others know it; and it can be skipped."""
    for one in RESPONSES[f"utter_ask_{name}"]:
        beside = {move for move in one["metadata"]["moves"] if move != "open_question"}
        assert beside
        assert beside <= {"information", "permission"}
        assert "/skip" in {button["payload"] for button in one["buttons"]}


def test_C02_strengths_are_asked_before_problems() -> None:
    """What helps, who is there and what is hoped for; then what is hard."""
    first, then = ("helped", "supports", "goal"), ("brings", "uses", "needs")

    assert max(map(QUESTIONS.index, first)) < min(map(QUESTIONS.index, then))


@pytest.mark.parametrize("locale", LOCALES)
def test_C04_no_goal_is_given_beforehand(locale: str) -> None:
    """The question names no aim, least of all stopping, and no button does."""
    assert not found(
        r"\b(stop|quit|sober|abstinen\w+|drink\w*|us(e|ing)|dejar|sobri\w+|beber|tomar)\b",
        wordings("utter_ask_goal", locale),
    )
    assert {button["payload"][0] for one in RESPONSES["utter_ask_goal"] for button in one["buttons"]} == {"/"}


@pytest.mark.parametrize("locale", LOCALES)
def test_C06_body_and_mind_are_both_offered(locale: str) -> None:
    """In every wording of the question about help."""
    asked = wordings("utter_ask_needs", locale)

    assert found(r"body|sleep|cravings|cuerpo|sueño|dormir|ansias|ganas", asked) == asked
    assert found(r"mind|stress|mente|estrés", asked) == asked


@pytest.mark.parametrize("locale", LOCALES)
def test_C07_preferences_of_many_kinds_can_be_told(locale: str) -> None:
    """Language and faith each time; gender, without naming only two, and online or in person, in some."""
    asked = wordings("utter_ask_preferences", locale)

    assert found(r"language|idioma", asked) == found(r"faith|\bfe\b|religi", asked) == asked
    assert found(r"\bgender|género", asked)
    assert found(r"online|en línea", asked)


@pytest.mark.parametrize("locale", LOCALES)
def test_C10_life_is_asked_about_and_no_trouble_leads_the_summary(locale: str) -> None:
    """Work, home and sleep are named; what brings someone is read after strengths and goals."""
    asked = wordings("utter_ask_life", locale)

    assert all(found(word, asked) for word in ("work|trabajo", "home|casa|hogar", "sleep|sueño|dorm|descans"))
    assert FIELDS.index("brings") > max(map(FIELDS.index, ("helped", "supports", "goal", "first_step")))


@pytest.mark.parametrize("locale", LOCALES)
def test_C11_no_one_is_an_answer_and_is_not_pitied(locale: str) -> None:
    """Who is in your corner: one may say nobody, and hears no pity."""
    assert found(r"no one|nadie", wordings("utter_ask_supports", locale))
    assert not found(
        r"sorry|\bsad\b|unfortunate|lo siento|lástima|triste|pena\b", wordings("utter_lead_supports", locale)
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_D01_when_is_asked_and_no_time_is_set(locale: str) -> None:
    """A good time is theirs to name; none is proposed (seeds D05)."""
    asked = wordings("utter_ask_contact", locale)

    assert found(r"\bwhen\b|\btime\b|cuándo|hora", asked) == asked
    assert found(r"voicemail|where not to call|mensajes? de voz|dónde no", asked) == asked
    assert not found(r"\d", asked)


@pytest.mark.parametrize("locale", LOCALES)
def test_D02_length_and_what_comes_next_are_said_first(locale: str) -> None:
    """How long, who reads it; and before the questions, what happens at the end."""
    greeting = [line.text for line in LINES if line.where == f"edge.{locale}.toml greet_privacy"]

    assert found(r"minutes.*care team can read|minutos.*equipo.*leer", greeting)
    assert found(r"decide what to send|decidirá qué enviar", [one["text"] for one in RESPONSES["utter_talk_intro"][:2]])


@pytest.mark.parametrize("locale", LOCALES)
def test_D04_it_says_that_it_is_no_human(locale: str) -> None:
    """Whoever asks hears it in plain words, whatever the wording."""
    said = wordings("utter_are_you_bot", locale)

    assert said
    assert found(r"not human|no un ser humano", said) == said


def test_E08_no_button_praises_or_shames() -> None:
    """Labels say what happens, not what is good."""
    assert not found(
        r"\b(good|bad|right|wrong|better|worse|honest|sober|clean|fail\w*|buen[oa]?|mal[oa]?|mejor|peor|sobri[oa]|limpi[oa])\b",
        [button["title"] for button in BUTTONS],
    )


def test_E09_nothing_is_promoted() -> None:
    """No offer, no praise of the house, nothing to follow or sign up for."""
    assert not found(
        r"discount|award|top.rated|state.of.the.art|world.class|luxury|limited time|sign up|subscribe"
        r"|follow us|book now|newsletter|descuento|premiad|de lujo|suscrí|regístrese|síganos|reserve ya|oferta",
        TALK,
    )


@pytest.mark.parametrize("name", [f"utter_ask_{name}" for name in (*QUESTIONS, "check_in")])
def test_G05_a_person_is_one_tap_away_at_every_question(name: str) -> None:
    """In every wording of it."""
    for one in RESPONSES[name]:
        assert "/ask_human" in {button["payload"] for button in one["buttons"]}
