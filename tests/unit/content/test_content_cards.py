"""Crisis cards: always there, right thing first, readable at once, dialling what they say."""

import json
import re
from itertools import product
from pathlib import Path

import pytest

from bot.content import LOCALES, Card, Clinic, card
from bot.content.lint.measures import sentences, words
from bot.content.resources import REGISTRY
from bot.content.tables import read
from bot.risk import Kind, Tier

CLINIC = Clinic("Elm Street Clinic", "(555) 010-0142", {"en": "Mon to Fri, 9 to 5", "es": "lunes a viernes, 9 a 5"})
RISKY = [tier.value for tier in Tier if tier is not Tier.T4]
KINDS = [kind.value for kind in Kind]
BODY_IN_DANGER = {"overdose", "medical_emergency", "withdrawal", "abuse_danger", "child_danger", "sexual_violence"}
"""Kinds for which 911 leads at T1 too: 988 cannot do what they need."""

PROTOCOL = Path(__file__).parents[3] / "docs" / "protocol.md"


def shown(tier: str, kind: str, locale: str) -> Card:
    """Return a card that has to be there."""
    found = card(tier, kind, locale, CLINIC)
    assert found is not None
    return found


ALL = list({(c.tier, c.id, c.locale): c for c in (shown(*which) for which in product(RISKY, KINDS, LOCALES))}.values())
"""Each card once for each tier and language it is shown in."""


@pytest.mark.parametrize(("tier", "kind", "locale"), list(product(RISKY, KINDS, LOCALES)))
def test_every_tier_and_kind_has_a_card_that_fits_a_phone(tier: str, kind: str, locale: str) -> None:
    """Title, at most four lines, two to four actions and a closing, in the language and tier asked for."""
    found = shown(tier, kind, locale)
    assert (found.tier, found.locale) == (tier, locale)
    assert found.title
    assert found.closing
    assert 1 <= len(found.lines) <= 4
    assert 2 <= len(found.actions) <= 4


@pytest.mark.parametrize("locale", LOCALES)
def test_no_risk_has_no_card(locale: str) -> None:
    """T4 shows nothing, whatever the kind."""
    assert all(card("T4", kind, locale, CLINIC) is None for kind in KINDS)


@pytest.mark.parametrize("tier", RISKY)
def test_a_kind_nobody_planned_for_gets_the_general_card(tier: str) -> None:
    """A new kind in the screen can never leave someone without a card."""
    assert shown(tier, "made_up_tomorrow", "en").id == read("card_map.toml")["tiers"][tier]["general"]


def test_an_unknown_tier_or_language_is_an_error() -> None:
    """A card is never guessed from a tier or a language that does not exist."""
    with pytest.raises(KeyError):
        card("T9", "none", "en", CLINIC)
    with pytest.raises(KeyError):
        card("T1", "none", "fr", CLINIC)


@pytest.mark.parametrize(("kind", "locale"), list(product(KINDS, LOCALES)))
def test_an_emergency_says_911_first(kind: str, locale: str) -> None:
    """At T0 the title, the first line and the first button are all 911."""
    found = shown("T0", kind, locale)
    assert "911" in found.title
    assert "911" in found.lines[0]
    assert found.actions[0].href == "tel:911"


@pytest.mark.parametrize(("kind", "locale"), list(product(KINDS, LOCALES)))
def test_intent_says_988_first_unless_the_body_is_in_danger(kind: str, locale: str) -> None:
    """At T1 title, first line and first button are 988; for overdose, emergency, withdrawal and violence, 911."""
    found = shown("T1", kind, locale)
    first = "911" if kind in BODY_IN_DANGER else "988"
    assert first in found.title
    assert first in found.lines[0]
    assert found.actions[0].href == f"tel:{first}"


@pytest.mark.parametrize(("tier", "kind", "locale"), list(product(["T0", "T1", "T2"], KINDS, LOCALES)))
def test_every_risk_card_reaches_both_911_and_988(tier: str, kind: str, locale: str) -> None:
    """One touch is enough for either, from T0 to T2."""
    hrefs = {action.href for action in shown(tier, kind, locale).actions}
    assert {"tel:911", "tel:988"} <= hrefs


@pytest.mark.parametrize("locale", LOCALES)
def test_distress_points_to_988_too(locale: str) -> None:
    """The general card of T3 has 988 as its first button."""
    assert shown("T3", "distress", locale).actions[0].href == "tel:988"


@pytest.mark.parametrize(("tier", "kind"), list(product(["T1", "T2"], KINDS)))
def test_hope_is_said_where_it_is_due(tier: str, kind: str) -> None:
    """At T1 and T2 a line says that people get through this with help, unless it is an emergency of the body."""
    for locale, words_of_hope in (("en", "with help"), ("es", "con ayuda")):
        found = shown(tier, kind, locale)
        if found.title not in {"Call 911 now", "Llame al 911 ahora"}:
            assert any(words_of_hope in line for line in found.lines)


@pytest.mark.parametrize("found", ALL, ids=lambda c: f"{c.tier}-{c.id}-{c.locale}")
def test_every_card_says_what_it_is_and_cannot_do(found: Card) -> None:
    """Each card says that this is an automated assistant that cannot send help."""
    known = {
        "en": ("automated assistant", "can't send help"),
        "es": ("asistente automático", "no puedo enviar"),
    }
    assert all(phrase in found.closing for phrase in known[found.locale])


@pytest.mark.parametrize("found", ALL, ids=lambda c: f"{c.tier}-{c.id}-{c.locale}")
def test_every_sentence_on_a_card_is_short(found: Card) -> None:
    """At most fifteen words a sentence, and no exclamation mark."""
    for text in (found.title, *found.lines, found.closing):
        assert all(len(words(s)) <= 15 for s in sentences(text))
        assert "!" not in text


@pytest.mark.parametrize("found", ALL, ids=lambda c: f"{c.tier}-{c.id}-{c.locale}")
def test_every_button_leads_to_the_registry_or_the_clinic(found: Card) -> None:
    """No number or address on a card exists outside the registry, but for the clinic's own phone."""
    known = {contact.href for contact in REGISTRY.values()} | {"tel:5550100142"}
    assert {action.href for action in found.actions} <= known
    assert all(action.kind in {"call", "text", "chat"} for action in found.actions)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_button_names_what_it_dials_and_what_to_press(locale: str) -> None:
    """The label shows the number and the 2, AYUDA or START that follows it, so that it can be dialled by hand."""
    for words_of_card in read(f"cards.{locale}.toml").values():
        for action in words_of_card["actions"]:
            if action["to"] == "clinic":
                assert "{phone}" in action["label"]
                continue
            contact = REGISTRY[action["to"]]
            if contact.kind != "chat":
                assert contact.address in action["label"]
                assert contact.then is None or contact.then in action["label"]


def test_spanish_cards_lead_to_988_in_spanish() -> None:
    """In Spanish every 988 button is the Spanish service: 2 after the call, AYUDA as the text."""
    for found in (c for c in ALL if c.locale == "es"):
        for action in found.actions:
            if action.href == "tel:988":
                assert "oprimir 2" in action.label
            if action.href == "sms:988":
                assert "AYUDA" in action.label


def test_both_languages_have_the_same_cards() -> None:
    """Same cards, as many lines, and buttons to the same places."""
    english, spanish = read("cards.en.toml"), read("cards.es.toml")
    assert english.keys() == spanish.keys()
    for card_id, one in english.items():
        other = spanish[card_id]
        assert len(one["lines"]) == len(other["lines"])
        places = [action["to"].replace("988_es", "988") for action in other["actions"]]
        assert [action["to"] for action in one["actions"]] == places


def test_every_card_is_used() -> None:
    """A card that no tier and kind leads to would be dead text."""
    assert {c.id for c in ALL} == set(read("cards.en.toml"))


def test_only_kinds_of_the_screen_are_mapped() -> None:
    """A misspelt kind in the map would silently fall back to the general card."""
    for tier in read("card_map.toml")["tiers"].values():
        assert set(tier) <= {"general", *KINDS}


def test_the_clinics_phone_and_hours_are_filled_in() -> None:
    """The only words that change are the clinic's phone and hours; no brace is left behind."""
    assert "(555) 010-0142" in " ".join(action.label for action in shown("T2", "none", "en").actions)
    assert "lunes a viernes" in shown("T3", "distress", "es").closing
    assert not any(brace in json.dumps(c.as_dict()) for c in ALL for brace in ("{phone", "{hours"))


def test_a_card_has_the_form_of_the_protocol() -> None:
    """The frame has exactly the fields docs/protocol.md gives a card, in JSON's own types."""
    described = re.search(r"A \*\*card\*\* is `(.+?)`", PROTOCOL.read_text(encoding="utf-8"), re.DOTALL)
    assert described
    without_values = re.sub(r': "[^"]*"(\|"[^"]*")*', "", described[1])
    frame = shown("T0", "overdose", "en").as_dict()
    assert frame.keys() | frame["actions"][0].keys() == set(re.findall(r'"(\w+)"', without_values))
    assert json.loads(json.dumps(frame)) == frame


def test_the_version_follows_the_words() -> None:
    """Two cards with other words never share a version, and the same card has one version at every tier."""
    versions = {(c.id, c.locale): {d.version for d in ALL if (d.id, d.locale) == (c.id, c.locale)} for c in ALL}
    assert all(len(of_one) == 1 for of_one in versions.values())
    assert len(set.union(*versions.values())) == len(versions)
    assert all(v.startswith(read("card_map.toml")["edition"]) for of_one in versions.values() for v in of_one)


@pytest.mark.parametrize("phone", ["", "call us", "555-0100 ext 4", "()"])
def test_a_phone_nobody_can_dial_is_refused_at_the_start(phone: str) -> None:
    """The clinic's phone is checked when the service starts, not when someone in danger presses it."""
    with pytest.raises(ValueError, match="phone"):
        Clinic("Clinic", phone, CLINIC.hours)


def test_hours_are_needed_in_every_language() -> None:
    """A language without hours is refused at the start: a card can then never fail for want of them."""
    with pytest.raises(ValueError, match="es"):
        Clinic("Clinic", "555 0100", {"en": "always"})


def test_a_phone_keeps_its_plus_when_dialled() -> None:
    """The link holds digits and a leading plus, nothing else."""
    assert Clinic("Clinic", "+1 (555) 010-0142", CLINIC.hours).href == "tel:+15550100142"
