"""domain.yml, domain/ and the rules: what must hold for every word and every form, read without Rasa."""

from __future__ import annotations

import json
import re

import pytest
from nlu_lines import read
from talking import CONTROLS, DOMAIN, FORM, ITEM_CONTROLS, language_of

from bot.hearing.answers.taking import CHECK_IN, LINES
from bot.hearing.beside import LOCALES
from bot.hearing.instruments import ITEMS
from bot.profile import PROFILES
from bot.rasa_box.inputs import ROOT

EFFECTS = {
    "handoff.request", "summary.show", "assessment.record", "locale.set", "clinic.answer", "feedback.offer",
    "feedback.record", "question.keep", "line.say", "note.keep",
}  # fmt: skip
ABOUT = {"clinic", "cost", "insurance", "hours", "reply_time", "line", "there"}
MOVES = {
    "open_question",
    "closed_question",
    "reflection",
    "affirmation",
    "cheer",
    "information",
    "permission",
    "boundary",
    "crisis_support",
    "courtesy",
    "validated_item",
}
ASKS = {"open_question", "closed_question"}
RESPONSES = DOMAIN["responses"]
VARIATIONS = [(name, variation) for name, variations in RESPONSES.items() for variation in variations]
RULES = [rule for path in (ROOT / "data/stories").glob("*.yml") for rule in read(path)["rules"]]
OFTEN = (
    "utter_share", "utter_feel_ashamed", "utter_default", "utter_out_of_scope", "utter_ask_again", "utter_used_again",
    "utter_drunk", "utter_ambivalent", "utter_just_looking", "utter_feel_alone", "utter_feel_afraid",
    "utter_self_blame", "utter_for_someone_else", "utter_is_patient_here", "utter_abuse_bot", "utter_medical_question",
    "utter_withdrawal", "utter_grounding", "utter_underage", "utter_feedback", "utter_praise", "utter_peers",
    "utter_what_of_it", "utter_question", "utter_question_life", "utter_question_mistaken",
)  # fmt: skip
OURS = [(name, variation) for name, variation in VARIATIONS if variation["metadata"].get("tag") != "instrument"]
"""Every variation but the items of validated questionnaires, whose words are fixed (tests/unit/content)."""
LEAVES_THE_TALK = ("crisis", "being_hurt", "ask_human", "stop", "pause", "goodbye")


def words(text: str) -> int:
    """Return how many words a text has."""
    return len(text.split())


@pytest.mark.parametrize("name", RESPONSES)
def test_each_response_is_said_in_both_languages_with_as_many_variations(name: str) -> None:
    """English and Spanish are at parity (seeds C17)."""
    counts = {locale: sum(language_of(v) == locale for v in RESPONSES[name]) for locale in LOCALES}

    assert counts["es"] > 0
    assert counts["en"] - counts["es"] in (0, -1 if "condition" in RESPONSES[name][0] else 0)


@pytest.mark.parametrize(
    "name", [name for name in RESPONSES if not name.startswith(("utter_why_ask", "utter_why_item"))]
)
def test_each_response_has_words_for_every_state(name: str) -> None:
    """Whatever the slots, English has an unconditional variation, and Spanish one for each value it depends on."""
    spanish = [{c["name"]: c["value"] for c in v["condition"]} for v in RESPONSES[name] if language_of(v) == "es"]
    depends = {other for named in spanish for other in named} - {"locale"}

    assert any("condition" not in v for v in RESPONSES[name])
    for slot in depends:
        values = DOMAIN["slots"][slot].get("values", [True, False])
        named_values = {named.get(slot) for named in spanish}
        assert None in named_values or named_values == set(values), slot


def test_the_questions_are_those_that_answers_are_taken_for() -> None:
    """The form asks what bot/hearing/answers/taking.py knows, in its order, and each can be told as an entity."""
    assert DOMAIN["forms"][FORM]["required_slots"] == [CHECK_IN, *LINES]
    assert DOMAIN["slots"]["profile"]["values"] == list(PROFILES)
    entities = {name for entity in DOMAIN["entities"] for name in entity}
    assert {"locale", "profile", "field", "topic", CHECK_IN, *LINES} <= entities


@pytest.mark.parametrize("slot", DOMAIN["slots"])
def test_what_comes_beside_the_words_is_taken_whatever_they_mean(slot: str) -> None:
    """A mapping from an entity names every intent; without one Rasa would drop it for what a form ignores."""
    for mapping in DOMAIN["slots"][slot]["mappings"]:
        assert mapping["type"] != "from_entity" or mapping["intent"] == DOMAIN["intents"]
    assert "nlu_fallback" in DOMAIN["intents"]


def test_no_two_slots_take_the_same_entity() -> None:
    """Then Rasa need not find out for each message whose it is (bot/rasa_box/lean.py)."""
    mappings = [mapping for slot in DOMAIN["slots"].values() for mapping in slot["mappings"]]
    entities = [mapping["entity"] for mapping in mappings if mapping["type"] == "from_entity"]

    assert len(entities) == len(set(entities))


def test_why_is_explained_for_each_question_in_both_languages() -> None:
    """Each question has its own reason, in English and in Spanish."""
    for form, why in ((FORM, "utter_why_ask"), ("instruments_form", "utter_why_item")):
        explained = {tuple(c["value"] for c in v["condition"]) for v in RESPONSES[why]}
        assert explained == {(locale, slot) for locale in LOCALES for slot in DOMAIN["forms"][form]["required_slots"]}


@pytest.mark.parametrize(("name", "variation"), OURS)
def test_each_variation_is_short_and_asks_one_thing(name: str, variation: dict) -> None:
    """At most 40 words a bubble, 20 a sentence (15 in a crisis), and one question; no exclamation mark.

    (seeds A03, E05)
    """
    text = variation["text"]
    longest = 15 if "crisis_support" in variation["metadata"]["moves"] else 20

    assert words(text) <= 40, name
    assert text.count("?") <= 1
    assert "!" not in text
    assert all(words(sentence) <= longest for sentence in re.split(r"(?<=[.?:])\s", text))


@pytest.mark.parametrize(("name", "variation"), OURS)
def test_each_variation_says_what_move_each_sentence_is(name: str, variation: dict) -> None:
    """One kind of move a sentence, in order, and what is no question asks nothing; the tier is written down too."""
    moves = variation["metadata"]["moves"]
    sentences = re.split(r"(?<=[.?])\s+", variation["text"]) if variation["text"] else []

    assert set(moves) <= MOVES
    assert [move in ASKS for move in moves] == [sentence.endswith("?") for sentence in sentences], name
    assert variation["metadata"]["tier"] in {"T0", "T1", "T2", "T3", "T4"}


@pytest.mark.parametrize(("name", "variation"), VARIATIONS)
def test_each_effect_is_one_the_edge_knows(name: str, variation: dict) -> None:
    """What the assistant asks for is in the protocol, and only there with its fields."""
    effect = variation.get("custom")

    assert effect is None or effect["effect"] in EFFECTS, name
    assert effect is None or effect["effect"] != "locale.set" or effect["locale"] == language_of(variation)
    assert effect is None or effect["effect"] != "clinic.answer" or effect["about"] in ABOUT
    assert effect is None or effect["effect"] != "note.keep" or effect["about"] in LINES


@pytest.mark.parametrize(("name", "variation"), VARIATIONS)
def test_each_button_leads_somewhere(name: str, variation: dict) -> None:
    """A button's payload is an intent some rule answers, or an answer in so many words."""
    answered = {step["intent"] for rule in RULES for step in rule["steps"] if "intent" in step} | {"skip"}

    for button in variation.get("buttons", ()):
        assert not button["payload"].startswith("/") or button["payload"][1:] in answered, name


@pytest.mark.parametrize("slot", LINES)
def test_each_question_can_be_skipped_and_explained(slot: str) -> None:
    """Every wording of every question carries Skip, Why do you ask, Pause and a person, in this order (seeds B01)."""
    for variation in [*RESPONSES[f"utter_ask_{slot}"], *RESPONSES.get(f"utter_ask_{slot}_loved", ())]:
        payloads = [button["payload"] for button in variation["buttons"]]
        assert payloads[-4:] == CONTROLS


@pytest.mark.parametrize("name", [*OFTEN, *(n for n in RESPONSES if n.startswith(("utter_lead_", "utter_noted")))])
def test_what_is_said_often_has_three_variations(name: str) -> None:
    """Reflections, validations and fallbacks do not sound like a machine stuck."""
    for locale in LOCALES:
        assert len({v["text"] for v in RESPONSES[name] if language_of(v) == locale}) >= 3


@pytest.mark.parametrize("form", DOMAIN["forms"])
@pytest.mark.parametrize("intent", LEAVES_THE_TALK)
def test_each_form_lets_go_of_who_needs_to_leave(form: str, intent: str) -> None:
    """A crisis, a wish for a person or to stop is never swallowed as an answer, and ends the form (seeds B01, G05)."""
    rule = next(
        rule
        for rule in RULES
        if {"intent": intent} in rule["steps"] and {"active_loop": form} in rule.get("condition", ())
    )

    assert intent in DOMAIN["forms"][form]["ignored_intents"]
    assert rule["steps"][-2:] == [{"action": "action_deactivate_loop"}, {"active_loop": None}]


@pytest.mark.parametrize("form", DOMAIN["forms"])
def test_each_ignored_intent_is_answered_in_the_form(form: str) -> None:
    """Nothing a form ignores is met with silence."""
    for intent in DOMAIN["forms"][form]["ignored_intents"]:
        rules = [rule for rule in RULES if {"intent": intent} in rule["steps"]]
        assert any({"active_loop": form} in rule.get("condition", [{"active_loop": form}]) for rule in rules), intent


def test_no_form_needs_the_action_server_to_go_on() -> None:
    """There is no validate_ action: with the action server down the form keeps working."""
    asking = ("validate_", "action_ask", "action_validate")

    assert not [action for action in DOMAIN["actions"] if action.startswith(asking)]


def test_safety_needs_no_action_server() -> None:
    """Crisis and handoff rules are made of words alone."""
    rules = read(ROOT / "data/stories/rules_safety.yml")["rules"]
    actions = {step["action"] for rule in rules for step in rule["steps"] if "action" in step}

    assert not actions & set(DOMAIN["actions"])


def test_a_request_for_a_person_agrees_to_nothing_else() -> None:
    """After "please don't tell anyone", the words "of course" would be a promise (seeds D04)."""
    for variation in RESPONSES["utter_handoff_request"]:
        assert not variation["text"].startswith(("Of course", "Claro"))


@pytest.mark.parametrize("name", [name for name in RESPONSES if name.startswith("utter_lead_")])
def test_what_follows_an_answer_fits_any(name: str) -> None:
    """After "idk" or a loss, "that is good to know" is wrong; and what comes before a question asks nothing itself."""
    praise = re.compile(
        r"it counts|cuenta mucho|it matters|good to know|qué bueno|you found your way|ha llegado", re.IGNORECASE
    )
    said = [variation["text"] for variation in RESPONSES[name]]

    assert not [text for text in said if praise.search(text) or "?" in text]
    assert not [variation for variation in RESPONSES[name] if "buttons" in variation]


@pytest.mark.parametrize("item", ITEMS)
def test_each_item_can_be_skipped_explained_and_stopped(item: str) -> None:
    """Every item carries Skip, Why do you ask, a person and Stop, whatever its answers, and says what it is.

    (seeds B01)
    """
    english, spanish = RESPONSES[f"utter_ask_{item}"]
    for variation in (english, spanish):
        assert [button["payload"] for button in variation["buttons"]][-4:] == ITEM_CONTROLS
    assert english["metadata"]["moves"] == ["validated_item"]
    assert english["metadata"]["tag"] == "instrument"


def test_only_items_of_validated_questionnaires_are_tagged_so() -> None:
    """The tag frees a line from every rule of the lint; it stands nowhere else."""
    tagged = [name for name, variation in VARIATIONS if variation["metadata"].get("tag") == "instrument"]

    assert tagged == [f"utter_ask_{item}" for item in ITEMS]


def test_the_skip_mark_is_shown_to_nobody() -> None:
    """The sentinels for declined and for unfitting questions stand in slots only."""
    assert "__skipped__" not in json.dumps(RESPONSES)
    assert "__unasked__" not in json.dumps(RESPONSES)


def test_sessions_are_off() -> None:
    """A pause of an hour does not make the assistant forget (seeds B05)."""
    assert DOMAIN["session_config"]["session_expiration_time"] == 0
