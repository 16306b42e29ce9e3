"""The other paths, each as someone would walk it, named by its row of the seeds."""

from __future__ import annotations

import re

import pytest
from talking import DOMAIN, Conversation, Said, language_of, texts_of

from bot.hearing.moves import INTERRUPTS

PATHS = (
    "utter_used_again", "utter_drunk", "utter_underage", "utter_ambivalent", "utter_just_looking",
    "utter_for_someone_else", "utter_is_patient_here", "utter_start_over", "utter_abuse_bot", "utter_feel_ashamed",
    "utter_feel_alone", "utter_feel_afraid", "utter_self_blame", "utter_offer_grounding", "utter_grounding",
    "utter_medical_question", "utter_withdrawal", "utter_insurance",
)  # fmt: skip
TEXTS = [(name, variation) for name in PATHS for variation in DOMAIN["responses"][name]]
PERSON = "/ask_human"


async def answers(talk: Conversation, lines: dict[str, str], response: str) -> Said:
    """Write the line of this talk's language and return what was said, which is this response and offers a person."""
    said = await talk.say(lines[talk.locale])
    assert said.says(response, talk.locale), said.texts
    assert PERSON in said.payloads
    assert not said.effects
    return said


async def test_A07_using_again_is_welcomed_and_learned_from(talk_in_both: Conversation) -> None:
    """Welcome back, one question to learn from, a person; nothing is lost and nobody is blamed."""
    said = await answers(
        talk_in_both, {"en": "i slipped up and drank last weekend", "es": "volví a tomar ayer"}, "utter_used_again"
    )

    assert said.texts[0].count("?") == 1
    for variation in DOMAIN["responses"]["utter_used_again"]:
        assert variation["metadata"]["tag"] == "welcome_back"
        assert "open_question" in variation["metadata"]["moves"]
        assert not re.search(r"fail|square one|start over|disappoint|fracas|decepc", variation["text"].lower())


@pytest.mark.parametrize(
    "lines",
    [
        {"en": "i'm drunk right now", "es": "estoy borracho ahorita"},
        {"en": "im so high right now", "es": "ando drogada ahorita"},
        {"en": "do i have to be sober to talk here", "es": "tengo que estar sobrio para hablar aquí"},
    ],
)
async def test_B08_whoever_is_drunk_or_high_is_welcome(talk_in_both: Conversation, lines: dict[str, str]) -> None:
    """One sentence for the body, no condition, a person."""
    said = await answers(talk_in_both, lines, "utter_drunk")

    assert sum("911" in text for text in said.texts) == 1


async def test_B08_five_times_in_rehab_is_something_told(talk_in_both: Conversation) -> None:
    """What was tried before closes no door."""
    line = {"en": "i've been to rehab five times already", "es": "ya he estado cinco veces en rehabilitación"}
    said = await talk_in_both.say(line[talk_in_both.locale])

    assert said.says("utter_share", talk_in_both.locale) or said.says("utter_used_again", talk_in_both.locale)


async def test_A09_the_young_are_told_first_what_may_be_shared(talk_in_both: Conversation) -> None:
    """Kind and short: what staff may have to pass on, and a line by text, day and night."""
    said = await answers(talk_in_both, {"en": "i'm 15", "es": "tengo 15"}, "utter_underage")

    assert re.search(r"our team|el equipo|nuestro equipo", said.texts[0].lower())
    assert {"en": "HOME to 741741", "es": "AYUDA al 741741"}[talk_in_both.locale] in said.texts[0]


@pytest.mark.parametrize(
    ("lines", "response"),
    [
        (
            {"en": "my kids mean the world, i've been drinking since i was 15", "es": "empecé a tomar a los 15"},
            {"en": "utter_share", "es": "utter_lead_topic_drinking"},
        ),
        (
            {"en": "my son is 15 and he vapes", "es": "mi hijo tiene 15 y fuma"},
            dict.fromkeys(("en", "es"), "utter_for_someone_else"),
        ),
    ],
)
async def test_an_age_told_is_not_always_the_age_of_the_person(
    talk_in_both: Conversation, lines: dict[str, str], response: dict[str, str]
) -> None:
    """Then nobody is spoken to as a child."""
    said = await talk_in_both.say(lines[talk_in_both.locale])

    assert said.says(response[talk_in_both.locale], talk_in_both.locale), said.texts


@pytest.mark.parametrize(
    "lines",
    [
        {"en": "part of me wants to stop and part doesn't", "es": "una parte quiere y otra no"},
        {"en": "i'm not ready to quit", "es": "no estoy listo para dejarlo"},
        {"en": "my judge is making me do this", "es": "me obligaron a venir"},
    ],
)
async def test_A05_both_sides_of_it_are_welcome(talk_in_both: Conversation, lines: dict[str, str]) -> None:
    """No push; the choice stays with the person (seeds B06)."""
    await answers(talk_in_both, lines, "utter_ambivalent")


async def test_A09_looking_around_asks_for_nothing(talk_in_both: Conversation) -> None:
    """No form is opened; how it works, and a person, are one tap away."""
    said = await answers(talk_in_both, {"en": "just looking", "es": "solo estoy mirando"}, "utter_just_looking")

    assert "/what_can_you_do" in said.payloads
    assert said.talk["asking"] is None


ANGER = {
    "en": ("this is bullshit", "you're useless", "fuck off", "shut up bot"),
    "es": ("esto es una mierda", "no sirve para nada", "vete al diablo", "cállese"),
}


async def test_A16_anger_is_never_scolded_and_never_answered_twice_alike(talk_in_both: Conversation) -> None:
    """Four times, four kind wordings, each with a person; nothing is said of insults."""
    heard = []
    for line in ANGER[talk_in_both.locale]:
        said = await talk_in_both.say(line)
        assert said.says("utter_abuse_bot", talk_in_both.locale), (line, said.texts)
        assert PERSON in said.payloads
        heard += said.texts

    assert len(set(heard)) == len(ANGER["en"])
    assert not [text for text in heard if re.search(r"language|polite|rude|lenguaje|educad|groser", text.lower())]
    assert not any(re.search(r"insult", text) for text in heard)


@pytest.mark.parametrize("line", ["k", "idk", "meh", "whatever", "fine", "no se", "pues", "asi nomas"])
async def test_A16_a_word_or_two_is_met_kindly(talk: Conversation, line: str) -> None:
    """Never silence, never a scolding, and a way on."""
    said = await talk.say(line)

    assert said.texts
    assert said.payloads


async def test_A13_three_times_garbage_is_met_kindly_in_three_ways(talk_in_both: Conversation) -> None:
    """Each time other words, a way on, and a person."""
    turns = [await talk_in_both.say(garbage) for garbage in ("qwpoei", "zxmnb qq", "ghjkw")]

    assert all(PERSON in said.payloads for said in turns)
    assert len({said.texts[0] for said in turns}) == len(turns)


@pytest.mark.parametrize(
    ("response", "lines"),
    [
        ("utter_feel_alone", {"en": "i'm so lonely it hurts", "es": "nadie me llama nunca"}),
        ("utter_feel_ashamed", {"en": "i feel so ashamed", "es": "me da mucha vergüenza"}),
    ],
)
async def test_A18_nobody_is_alone_with_it(talk_in_both: Conversation, response: str, lines: dict[str, str]) -> None:
    """In words of our own, said anew the second time, then the ways on."""
    first = await answers(talk_in_both, lines, response)
    second = await answers(talk_in_both, lines, response)

    assert "?" not in first.texts[0]
    assert first.texts[0] != second.texts[0]


async def test_A17_fear_is_met_before_anything_is_offered(talk_in_both: Conversation) -> None:
    """A bubble that only receives, then the choice."""
    said = await answers(
        talk_in_both, {"en": "i'm scared to get help", "es": "me da miedo pedir ayuda"}, "utter_feel_afraid"
    )

    assert said.texts[0] in texts_of("utter_feel_afraid", talk_in_both.locale)
    assert said.texts[1] in texts_of("utter_offer_grounding", talk_in_both.locale)


async def test_B12_a_quiet_half_minute_only_for_who_wants_it(talk_in_both: Conversation) -> None:
    """It is named after the numbers, begins on a yes or a tap, and a no is fine."""
    lines = {"en": "i'm really scared", "es": "tengo mucho miedo"}
    yes = {"en": "yes please", "es": "sí"}[talk_in_both.locale]
    offered = await talk_in_both.say(lines[talk_in_both.locale])
    begun = await talk_in_both.say(yes)
    other = Conversation(talk_in_both.agent, talk_in_both.locale)
    await other.say(lines[other.locale])
    declined = await other.say("no")

    assert "/grounding" in offered.payloads
    assert not offered.says("utter_grounding")
    assert begun.says("utter_grounding", talk_in_both.locale)
    assert declined.says("utter_keep_talking", other.locale)
    for variation in DOMAIN["responses"]["utter_offer_grounding"]:
        exercise = "" if variation["metadata"].get("scope") == "logistics" else ".*(quiet|medio minuto|ejercicio)"
        assert re.search(rf"(get help now|ayuda ahora){exercise}", variation["text"].lower())


async def test_B12_after_a_crisis_the_numbers_come_along(talk: Conversation) -> None:
    """An exercise is never in the place of help."""
    await talk.say("i want to kill myself")

    said = await talk.press("/grounding")

    assert said.says("utter_grounding")
    assert said.says("utter_stay_near")


@pytest.mark.parametrize(
    "lines",
    [
        {"en": "i did this to myself", "es": "yo tengo la culpa de todo"},
        {"en": "i can't stop blaming myself", "es": "por mi culpa sufren mis hijos"},
    ],
)
async def test_B13_blame_is_neither_agreed_with_nor_argued_with(
    talk_in_both: Conversation, lines: dict[str, str]
) -> None:
    """The person and what happened are told apart."""
    said = await answers(talk_in_both, lines, "utter_self_blame")

    assert not re.search(
        r"your fault|not true|you're right|su culpa|no es cierto|tiene razón", " ".join(said.texts).lower()
    )


async def test_C12_who_comes_for_someone_is_supported(talk_in_both: Conversation) -> None:
    """Heard first; for them too there is something here."""
    await answers(
        talk_in_both,
        {"en": "my son is using drugs and i don't know what to do", "es": "mi hijo usa drogas y no sé qué hacer"},
        "utter_for_someone_else",
    )


@pytest.mark.parametrize(
    "lines",
    [
        {"en": "is my son a patient there", "es": "mi hijo es paciente ahí"},
        {"en": "do you have a patient named maria lopez", "es": "tienen un paciente que se llama josé"},
        {"en": "i'm her employer, is she a patient", "es": "soy su patrón, ella es paciente"},
    ],
)
async def test_C12_whether_someone_is_a_patient_is_told_to_nobody(
    talk_in_both: Conversation, lines: dict[str, str]
) -> None:
    """Neither yes nor no, whoever asks; in the middle of the questions as well."""
    await answers(talk_in_both, lines, "utter_is_patient_here")
    await talk_in_both.reach("goal")

    asked = await talk_in_both.say(lines[talk_in_both.locale])

    assert asked.says("utter_is_patient_here", talk_in_both.locale)
    assert asked.asks("goal")


async def test_C13_without_insurance_the_clinics_answer_is_asked_for(talk_in_both: Conversation) -> None:
    """The edge says what is known of it, and where care is free whatever the plan."""
    said = await talk_in_both.say({"en": "i don't have insurance", "es": "no tengo seguro"}[talk_in_both.locale])

    assert said.says("utter_insurance", talk_in_both.locale)

    assert said.effect == {"effect": "clinic.answer", "about": "insurance"}


@pytest.mark.parametrize(
    ("response", "lines"),
    [
        ("utter_medical_question", {"en": "should i stop my medicine", "es": "debo dejar mi medicina"}),
        ("utter_withdrawal", {"en": "i want to quit cold turkey", "es": "quiero dejarlo de golpe"}),
    ],
)
async def test_D10_nothing_is_stopped_suddenly_and_nothing_is_dosed(
    talk_in_both: Conversation, response: str, lines: dict[str, str]
) -> None:
    """The one fact that may save a life, a person, and no number of anything."""
    said = await answers(talk_in_both, lines, response)

    assert re.search(r"pills for anxiety or sleep|pastillas para (?:los nervios|dormir)", said.texts[0])
    for text in texts_of(response):
        assert "911" in text
        assert not re.search(r"\d+ ?(mg|days|días|pills|pastillas)|taper", text)


async def test_D10_who_names_their_pills_is_told_of_those(talk_in_both: Conversation) -> None:
    """Not to stop them alone, and of nothing else that they may not take."""
    lines = {"en": "should i stop my xanax", "es": "debo dejar mi xanax"}
    by_locale = {"en": "utter_medical_question_of_nerves", "es": "utter_withdrawal_just_stop_of_nerves"}
    response = by_locale[talk_in_both.locale]

    said = await answers(talk_in_both, lines, response)

    assert re.search(r"stop those pills|Pills like those|esas pastillas|pastillas así", said.texts[0])
    assert re.search(r"on your own|alone|por su cuenta|a solas|prescrib|recetó", said.texts[0])
    assert "911" in said.texts[0]


def test_A10_hope_is_said_and_nothing_promised() -> None:
    """Where someone is alone or afraid, one wording says that help works for many."""
    for name in ("utter_feel_alone", "utter_feel_afraid"):
        for locale, words in (("en", "help works for many"), ("es", "la ayuda les sirve")):
            assert any(words in text for text in texts_of(name, locale))


async def test_starting_over_throws_nothing_away(talk_in_both: Conversation) -> None:
    """In the middle of the questions: the answers can be looked at, and stay until the person takes them out.

    (seeds B06)
    """
    await talk_in_both.reach("supports")
    await talk_in_both.say({"en": "my sister", "es": "mi hermana"}[talk_in_both.locale])

    said = await answers(talk_in_both, {"en": "can we start over", "es": "quiero empezar de nuevo"}, "utter_start_over")
    shown = await talk_in_both.press("/show_summary")

    assert "/show_summary" in said.payloads
    assert shown.effect["effect"] == "summary.show"


@pytest.mark.parametrize(
    ("aside", "response"),
    [
        ("im so high right now", "utter_drunk"),
        ("i'm 15", "utter_underage"),
        ("do you take my insurance", "utter_insurance"),
        ("do you have a breathing exercise", "utter_grounding"),
    ],
)
async def test_a_path_beside_the_question_leaves_the_question_open(
    talk: Conversation, aside: str, response: str
) -> None:
    """It is answered, no more than one question is asked, and nothing is put down as the answer (seeds A03)."""
    await talk.reach("for_whom")

    said = await talk.say(aside)

    assert said.says(response), said.texts
    assert said.asks("for_whom")
    assert sum("?" in text for text in said.texts) <= 1
    assert (await talk.slots())["for_whom"] is None


@pytest.mark.parametrize(
    ("slot", "answer"),
    [
        ("helped", "breathing"),
        ("helped", "deep breaths"),
        ("goal", "start fresh with my kids"),
        ("goal", "to be less afraid"),
        ("brings", "i feel so alone since the divorce"),
        ("brings", "it's my own fault i lost my job"),
        ("supports", "nobody"),
        ("life", "i get scared at night"),
    ],
)
async def test_A19_what_is_told_to_a_question_stays_its_answer(talk: Conversation, slot: str, answer: str) -> None:
    """A feeling in an answer is part of it, word for word (seeds C11)."""
    await talk.reach(slot)

    await talk.say(answer)

    assert (await talk.slots())[slot] == answer


def test_what_interrupts_a_question_is_ignored_by_the_form() -> None:
    """Both lists say the same, or an aside would be answered and written down."""
    ignored = set(DOMAIN["forms"]["first_talk_form"]["ignored_intents"])

    assert set(INTERRUPTS) - {"skip"} <= ignored


@pytest.mark.parametrize(("name", "variation"), TEXTS)
def test_A08_no_path_threatens_orders_or_claims(name: str, variation: dict) -> None:
    """At most three sentences, nothing that must be, nothing said to be done already, and no why."""
    text = variation["text"].lower()

    assert len(re.findall(r"[.?](?:\s|$)", text)) <= 3, name
    assert not re.search(
        r"\byou (must|should|need to|have to)\b|\bwhy\b|\bi('ve| have) (sent|called|told)\b|\bdebe(ría)? (dejar|hacer)"
        r"|\btiene que (dejar|hacer)|\bpor qué\b|\bya (avisé|envié|llamé)\b",
        text,
    ), name
    assert language_of(variation) == "es" or "usted" not in text
