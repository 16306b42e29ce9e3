"""Crisis cards: always there, right thing first, readable at once, dialling what they say."""

import hashlib
import json
import re
from itertools import product
from pathlib import Path

import pytest

from bot.content import LOCALES, Card, Clinic, card, strings
from bot.content.lint.measures import sentences, words
from bot.content.lint.shipped import lines
from bot.content.resources import REGISTRY, RESOURCES
from bot.content.tables import placeholders, read
from bot.risk import Kind, Tier

CLINIC = Clinic("Elm Street Clinic", "(555) 010-0142", {"en": "Mon to Fri, 9 to 5", "es": "lunes a viernes, 9 a 5"})
RISKY = [tier.value for tier in Tier if tier is not Tier.T4]
KINDS = [kind.value for kind in Kind]
BY_SOMEONE = {"abuse_danger", "child_danger", "sexual_violence"}
"""Kinds in which the one who does the harm may be looking at the same screen."""

BODY_IN_DANGER = {"overdose", "medical_emergency", "withdrawal"} | BY_SOMEONE
"""Kinds for which 911 leads at T1 too: 988 cannot do what they need."""

SUICIDE = ("suicide_active", "suicide_passive", "self_harm")

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
    """Title, at most four lines, two to four actions, up to five more ways and a closing, as asked for."""
    found = shown(tier, kind, locale)
    assert (found.tier, found.locale) == (tier, locale)
    assert found.title
    assert found.closing
    assert 1 <= len(found.lines) <= 4
    assert 2 <= len(found.actions) <= 4
    assert 1 <= len(found.more) <= 5


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


@pytest.mark.parametrize(("tier", "kind", "locale"), list(product(["T1", "T2"], SUICIDE, LOCALES)))
def test_thoughts_of_suicide_lead_to_988(tier: str, kind: str, locale: str) -> None:
    """A call and a text to 988 are the first two things to press, before anything may push them down."""
    assert [action.href for action in shown(tier, kind, locale).actions[:2]] == ["tel:988", "sms:988"]


@pytest.mark.parametrize(("tier", "locale"), list(product(RISKY, LOCALES)))
@pytest.mark.parametrize(
    ("kind", "number"),
    [("abuse_danger", "18007997233"), ("child_danger", "18004224453"), ("sexual_violence", "18006564673")],
)
def test_harm_by_someone_has_its_own_line(tier: str, kind: str, number: str, locale: str) -> None:
    """Domestic violence, a child and sexual violence each have their line in front; below an emergency it leads."""
    hrefs = [action.href for action in shown(tier, kind, locale).actions]
    assert f"tel:{number}" in hrefs
    assert tier in ("T0", "T1") or hrefs[0] == f"tel:{number}"


@pytest.mark.parametrize(("tier", "kind", "locale"), list(product(["T0", "T1"], sorted(BY_SOMEONE), LOCALES)))
def test_where_someone_may_be_watching_the_card_says_how_to_hide_it(tier: str, kind: str, locale: str) -> None:
    """By the name the button really has."""
    leave = strings("widget", locale)["leave"]
    assert any(f"“{leave}”" in line for line in shown(tier, kind, locale).lines)


@pytest.mark.parametrize(("tier", "locale"), list(product(["T0", "T1"], LOCALES)))
def test_whoever_cannot_breathe_is_not_told_to_lie_down(tier: str, locale: str) -> None:
    """The one who writes is upright: they may sit; only someone who will not wake up is turned on their side."""
    lines = shown(tier, "medical_emergency", locale).lines
    typing = {"en": "If it's you: sit", "es": "Si es usted: siéntese"}[locale]
    other = {"en": ("won't wake up", "onto one side"), "es": ("no despierta", "de lado")}[locale]
    assert any(line.startswith(typing) for line in lines)
    assert [all(words in line for words in other) for line in lines if other[1] in line] == [True]


@pytest.mark.parametrize("locale", LOCALES)
def test_an_overdose_card_says_what_keeps_someone_alive(locale: str) -> None:
    """Naloxone, a second time too, breaths, on the side, staying; Poison Control only for who is awake and breathes."""
    found = shown("T0", "overdose", locale)
    known = {
        "en": ("naloxone", "Repeat after 3", "rescue breaths", "onto one side", "Stay with"),
        "es": ("naloxona", "Repita a los 3", "aire boca a boca", "de lado", "Quédese"),
    }[locale]
    assert all(words in " ".join(found.lines) for words in known)
    [poison] = [action.label for action in found.actions if action.href == "tel:18002221222"]
    assert {"en": "If awake and breathing", "es": "Si está consciente y respira"}[locale] in poison


@pytest.mark.parametrize("locale", LOCALES)
def test_nobody_is_told_to_stop_alone(locale: str) -> None:
    """Whoever plans to stop by themselves hears first that it can be dangerous, and that a doctor can help."""
    text = " ".join(shown("T3", "withdrawal", locale).lines)
    assert all(words in text for words in {"en": ("don't stop", "doctor"), "es": ("no lo deje", "médico")}[locale])


@pytest.mark.parametrize("locale", LOCALES)
def test_distress_points_to_988_too(locale: str) -> None:
    """The general card of T3 has 988 as its first button (seeds B09)."""
    assert shown("T3", "distress", locale).actions[0].href == "tel:988"


@pytest.mark.parametrize(("tier", "kind", "locale"), list(product(["T1", "T2"], KINDS, LOCALES)))
def test_hope_is_said_where_it_is_due(tier: str, kind: str, locale: str) -> None:
    """At T1 and T2 every card says that people get through this with help, after the ways to get it (seeds A10)."""
    found = shown(tier, kind, locale)
    hope = {"en": r"Many .+ with help\.", "es": r"Much[ao]s? .+ con ayuda\."}[locale]
    assert re.search(hope, found.lines[-1] + found.closing)


@pytest.mark.parametrize("found", ALL, ids=lambda c: f"{c.tier}-{c.id}-{c.locale}")
def test_no_card_asks_anything(found: Card) -> None:
    """The resources come before any question: a card has none at all."""
    said = json.dumps(found.as_dict(), ensure_ascii=False)
    assert not {"?", "¿"} & set(said)


@pytest.mark.parametrize("found", ALL, ids=lambda c: f"{c.tier}-{c.id}-{c.locale}")
def test_every_card_says_what_it_is_and_cannot_do(found: Card) -> None:
    """Each card says that this is an automated assistant that cannot send help (seeds A09)."""
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
    assert {action.href for action in (*found.actions, *found.more)} <= known
    assert all(action.kind in {"call", "text", "chat"} for action in (*found.actions, *found.more))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_button_names_what_it_dials_and_what_to_press(locale: str) -> None:
    """The label shows the number and the 2, AYUDA or START that follows it, so that it can be dialled by hand."""
    for way in read(f"ways.{locale}.toml").values():
        if way["to"] == "clinic":
            assert "{phone}" in way["label"]
            continue
        contact = REGISTRY[way["to"]]
        if contact.kind != "chat":
            assert contact.address in way["label"]
            assert contact.then is None or contact.then in way["label"].replace(contact.address, "")


@pytest.mark.parametrize("found", ALL, ids=lambda c: f"{c.tier}-{c.id}-{c.locale}")
def test_more_ways_are_others_than_the_first(found: Card) -> None:
    """Nothing stands twice on a card, 911 is never among the rest, and 988 itself at most as the text."""
    labels = [action.label for action in (*found.actions, *found.more)]
    assert len(set(labels)) == len(labels)
    assert not {"tel:911", "sms:911"} & {action.href for action in found.more}
    assert all("1" in a.label.replace("988", "") for a in found.more if a.href == "tel:988")  # the Veterans line


def test_spanish_cards_lead_to_988_in_spanish() -> None:
    """In Spanish every 988 button is the Spanish service: 2 after the call, AYUDA as the text."""
    for found in (c for c in ALL if c.locale == "es"):
        for action in (*found.actions, *found.more):
            if action.href == "tel:988":
                assert "oprimir 2" in action.label or action.label.startswith("Veteranos, en inglés")
            if action.href == "sms:988":
                assert "AYUDA" in action.label


def test_lines_that_speak_no_spanish_say_so() -> None:
    """Nobody dials in a crisis to find that nobody understands them."""
    speaks = {resource.key: resource.languages for resource in RESOURCES}
    for name, way in read("ways.es.toml").items():
        key = way["to"].partition(".")[0]
        if key not in ("clinic", "911") and "es" not in speaks[key]:
            assert "en inglés" in way["label"], name


def test_both_languages_have_the_same_cards() -> None:
    """Same cards, as many lines, the same ways in the same order, and each way to the same place (seeds C17)."""
    english, spanish = read("cards.en.toml"), read("cards.es.toml")
    assert list(english) == list(spanish)
    for card_id, one in english.items():
        other = spanish[card_id]
        assert len(one["lines"]) == len(other["lines"])
        assert (one["actions"], one["more"]) == (other["actions"], other["more"])
    places = {name: way["to"] for name, way in read("ways.en.toml").items()}
    in_spanish = {"988_es.": "988.", "crisis_text.text_es": "crisis_text.text"}
    for name, way in read("ways.es.toml").items():
        place = way["to"]
        for special, general in in_spanish.items():
            place = place.replace(special, general)
        assert places[name] == place
    assert list(places) == list(read("ways.es.toml"))


def test_every_way_is_used() -> None:
    """A way that no card offers would be dead text."""
    offered = {name for one in read("cards.en.toml").values() for name in (*one["actions"], *one["more"])}
    assert offered == set(read("ways.en.toml"))


def test_every_card_is_used() -> None:
    """A card that no tier and kind leads to would be dead text."""
    assert {c.id for c in ALL} == set(read("cards.en.toml"))


def test_only_kinds_of_the_screen_are_mapped() -> None:
    """A misspelt kind in the map would silently fall back to the general card."""
    for tier in read("card_map.toml")["tiers"].values():
        assert set(tier) <= {"general", *KINDS}


def test_the_clinics_phone_and_hours_are_filled_in() -> None:
    """The only words that change are the clinic's phone and hours; no brace is left behind."""
    on_cards = (line.text for line in lines() if line.where.startswith(("cards.", "ways.")))
    assert set().union(*map(placeholders, on_cards)) == {"phone", "hours"}
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


def test_words_do_not_change_without_a_new_edition() -> None:
    """The newest edition has, in editions.toml, the digest of what every tier and kind is shown in it.

    Has a word, a way or the map changed? Then move `edition` in card_map.toml to today, and add a line here. A line
    that stands is never changed: a clinician may have signed it.
    """
    editions = read("editions.toml")
    cards = [(*which, shown(*which)) for which in product(RISKY, sorted(KINDS), LOCALES)]
    shown_for = [f"{tier} {kind} {found.id} {found.version}" for tier, kind, _, found in cards]
    digest = hashlib.sha256("\n".join(shown_for).encode()).hexdigest()[:16]
    edition = read("card_map.toml")["edition"]
    assert list(editions)[-1] == edition, "the last line of editions.toml is the edition of the cards"
    assert editions[edition] == digest, f'the cards are not those of {edition}; a new edition needs "{digest}"'
    assert list(editions) == sorted(editions)
    assert len(set(editions.values())) == len(editions)


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
