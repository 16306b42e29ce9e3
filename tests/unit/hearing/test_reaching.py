"""How to reach somebody, told anywhere: what to mind stays with it, and nothing else is taken for it."""

from __future__ import annotations

import pytest

from bot.hearing.answers.filing import filed, filing
from bot.hearing.answers.reaching import only_when, reach_beside, reach_told
from bot.hearing.answers.taking import Heard, taken, with_pieces
from bot.hearing.beside import entities
from bot.hearing.wishes.apart import apart

HOW = (
    "Phones on the fridge. 202-555-0119. Put that down",
    "My number is 202 555 0162, the house phone. Mornings",
    "text me 202 555 0188. dont call, i wont pick up. after 6",
    "when to call me: 530 not tuesdays",
    "i'd say after work is best for a call, like 5:30, not tuesdays. and dont leave it on the house machine",
    "If my husband picks up, hang up please",
    "if anyone else answers say it's the dentist",
    "don't leave a message, my wife checks the machine",
    "please don't tell my boss I was here",
    "never call the house",
    "yo solo quiero q me llamen a las 2",
    "y q no dejen mensaje ni digan de donde llaman porfa",
    "otra cosa, si el contesta cuelguen",
    "si mi novio contesta el telefono que cuelguen. anota eso porfa",
    "Si contesta mi suegra, pregunten por Lety",
    "q no le digan a mi jefa q recai, ella no sabe",
    "la mejor hora para llamarme es después de las 6",
    "que no me llamen al trabajo",
)
OF_ELSE = (
    "don't call the police",
    "don't call me an addict",
    "don't tell my mom",
    "no one answers when I call",
    "my husband picks up the kids at 5",
    "if he answers I'm dead",
    "I don't leave the house anymore",
    "call me Sam",
    "I text him at night and then I use",
    "they call me at work every day and I can't keep up",
    "don't leave me alone",
    "mornings",
    "can someone call me now?",
    "he hangs up when I cry",
    "no le digan a mi mamá",
    "que me hablen de usted",
    "que me hablen en español",
    "me llaman loca en mi casa",
    "si él toma yo también tomo",
    "no me dejan ver a mis hijos",
    "no dejen que me muera",
    "mi mamá no sabe",
)


@pytest.mark.parametrize("question", [None, "goal", "uses", "needs"])
@pytest.mark.parametrize("text", HOW)
def test_how_to_reach_somebody_stands_under_its_line(text: str, question: str | None) -> None:
    """Typed anywhere, it is noted as such, and it is not what brings anybody."""
    heard = Heard(text, "share", question, {"talk_begun": True})
    assert filed(heard) == "noted_reach"
    assert list(filing(heard)) == ["contact"]


@pytest.mark.parametrize("text", OF_ELSE)
def test_what_only_sounds_like_it_is_left_alone(text: str) -> None:
    """A story, a name or another wish is none."""
    assert reach_told(text, "goal") is None


def test_a_second_condition_is_added_and_none_stands_twice() -> None:
    """What was said first stays; what stands already is not written again."""
    line = with_pieces("text me 202 555 0188", "text me 202 555 0188, dont call")
    assert line == "text me 202 555 0188, dont call"
    heard = Heard("si contesta mi novio, cuelguen", "noted_reach", None, {"contact": "a las 2"})
    assert filing(heard) == {"contact": "a las 2, si contesta mi novio, cuelguen"}


def test_told_beside_a_story_it_leaves_the_story() -> None:
    """Whole sentences that say how to reach them stand in their own line, and not in what brings them."""
    found = taken(Heard("I drink too much. text me at 202 555 0177. don't leave a message", "share", None, {}))
    assert found["brings"] == "I drink too much"
    assert found["contact"] == "text me at 202 555 0177, don't leave a message"
    assert reach_beside("tomo mucho. si contesta mi esposo cuelguen") == (
        "tomo mucho",
        ["si contesta mi esposo cuelguen"],
    )


def test_where_it_answers_what_was_asked_it_stays_an_answer() -> None:
    """What not to bring up, what somebody prefers and a first step may be put in such words."""
    assert reach_told("don't mention it to my sister", "avoid") is None
    assert reach_told("call me after 5", "preferences") is None
    assert reach_told("que me llamen a las 2", "first_step") is None


def test_beside_a_question_or_a_protest_only_the_way_is_left() -> None:
    """The question is none of the words."""
    asked = apart("Would they telephone me? My number is 202 555 0162, the house phone. Mornings", None).told
    assert reach_told(asked, None) == "My number is 202 555 0162, the house phone, Mornings"
    missed = apart("no me contestaste lo de la mujer. y yo solo quiero q me llamen a las 2", None).told
    assert reach_told(missed, None) == "yo solo quiero q me llamen a las 2"


@pytest.mark.parametrize("text", ["not money lol", "no era por dinero eh", "frustrating?? no im sad"])
def test_what_only_objects_is_not_added_to_what_brings_them(text: str) -> None:
    """After the opening a few words against what was said are no reason for coming."""
    assert "brings" not in taken(Heard(text, "share", None, {"brings": "i drink every night"}))


@pytest.mark.parametrize("text", ["not sleeping since my mom died", "no, and now my wife wants to leave me too"])
def test_what_tells_more_is_added(text: str) -> None:
    """What weighs stays in the record, however it begins."""
    assert text in str(taken(Heard(text, "share", None, {"brings": "i drink every night"})).get("brings"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("call me instead. 0230 central", "call me instead, 0230 central"),
        ("just ring me. 6:15 pm eastern", "just ring me, 6:15 pm eastern"),
        ("llameme mejor. a las 2 de la manana", "llameme mejor, a las 2 de la manana"),
        ("can a woman call me tho? like not a guy. and only when my bf is at work", None),
        ("que me llame una mujer, antes de las 4, no textos", None),
        ("oh and this is not my phone its like shared plan w him so dont txt me stuff", None),
        ("text me is best, kit dot larkin at gmail, after 3 not mornings", None),
        ("que me llamen mejor, cuando mi esposo anda en el trabajo", None),
    ],
)
def test_a_way_with_a_time_or_a_limit_says_how(text: str, told: str | None) -> None:
    """In however few words."""
    found = reach_told(text, None)
    assert found is not None
    assert told in (None, found)


@pytest.mark.parametrize(
    "text",
    [
        "stay awake. 11 yrs", "call me maybe", "no one will call me. 3 years", "when she is out i drink",
        "he leaves at 5 and i start drinking", "my boyfriend is at work", "they call me at work all day and yell",
        "mi esposo sale a las 5 y tomo", "nadie me llama", "this is not my life",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_way_is_none(text: str) -> None:
    """A life has hours, too."""
    assert reach_told(text, None) is None


def test_a_time_alone_goes_to_the_way_that_is_known() -> None:
    """With no way known a time is only told."""
    for text in ("0230 central", "ok. before 4 porfa.", "despues de las 6"):
        assert filing(Heard(text, "share", None, {"contact": "555-0148"})) == {
            "contact": f"555-0148, {text.strip(' .')}"
        }
        assert filed(Heard(text, "share", None, {})) is None


def test_a_limit_beside_an_answer_has_its_line() -> None:
    """The answer is kept, and the phone that is not theirs is minded."""
    text = "my baby smell lol. oh and this is not my phone its shared w him so dont txt me stuff"
    found = {one["entity"]: one["value"] for one in entities({}, Heard(text, "answer", "helped", {}))}
    assert "dont txt me stuff" in found["contact"]
    text = "mi mama. no me manden mensajes, el revisa mi celular"
    found = {one["entity"]: one["value"] for one in entities({}, Heard(text, "answer", "supports", {}))}
    assert "no me manden mensajes" in found["contact"]


@pytest.mark.parametrize(
    "text",
    [
        "my husband gets home at 6", "he leaves for work at 7", "mi esposo llega a las 6",
        "mi esposo sale a trabajar a las 6 todos los días", "my wife gets off at 3 on weekdays",
        "he works from 8 to 4 so call before 4", "my boyfriend gets in at 5 and checks my phone",
        "mi papá llega a la casa como a las 7 y revisa mi celular",
        "my mom gets home from work around 5:30 pm on mondays and fridays",
    ],
)  # fmt: skip
def test_when_another_comes_and_goes_is_when_to_call(text: str) -> None:
    """With a number known, it stands beside it."""
    heard = Heard(text, "share", None, {"talk_begun": True, "contact": "219 555 0147"})
    assert filed(heard) == "noted_reach"
    assert filing(heard) == {"contact": f"219 555 0147, {text}"}


@pytest.mark.parametrize(
    "text",
    [
        "he comes home at 3am drunk and hits me", "mi esposo llega a las 3 borracho y me pega",
        "my son gets home at 4 high every day", "my mom works at 7 and i drink when shes gone",
        "my dad comes home at 2 and yells at everybody", "my uncle comes home at 1 and touches me",
        "mi tío llega a las 2 y me toca", "mi novio llega a las 4 y me grita", "he goes through 12 beers",
        "mi hijo regresa a las 11 todo golpeado", "my dad gets home at 6 and i hide",
        "mi mamá trabaja hasta las 5 y yo me pongo a tomar", "my brother goes 3 days without sleep",
    ],
)  # fmt: skip
def test_what_somebody_does_who_comes_home_is_a_story(text: str) -> None:
    """Behind the hour it tells what happens, and that is what brings them: no way to reach them."""
    assert not only_when(text)
    assert filed(Heard(text, "share", None, {"talk_begun": True, "contact": "219 555 0147"})) is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "u can email me but not call, he picks up my phone. kit@example.com",
            "u can email me, not call, he picks up my phone, kit@example.com",
        ),
        (
            "me pueden escribir al correo pero no llamar, el contesta mi celular. kit@example.com",
            "me pueden escribir al correo, no llamar, el contesta mi celular, kit@example.com",
        ),
        ("texts are fine, no calls. 219 555 0147", "texts are fine, no calls, 219 555 0147"),
    ],
)
def test_not_to_call_is_kept_with_the_way_that_is_safe(text: str, kept: str) -> None:
    """Who answers that phone may be the danger: an address without the limit would be one to call."""
    assert reach_told(text, None) == kept


@pytest.mark.parametrize("text", ["i would not call it that", "you can call me Al", "not calling anyone names"])
def test_other_things_that_are_not_called(text: str) -> None:
    """A name and a word for it are no way to be reached."""
    assert reach_told(text, None) is None


@pytest.mark.parametrize(
    "text",
    ["and don't text, i can't read texts", "no me manden mensajes, no sé leer", "i don't want to be texted at work"],
)
def test_a_way_that_is_of_no_use_is_told_of_reaching_them(text: str) -> None:
    """With why, whatever was asked."""
    assert reach_told(text, None)


@pytest.mark.parametrize(
    "text", ["i don't want texts from my ex", "i can't read my own mind", "no puedo leer su mente"]
)
def test_what_another_sends_tells_nothing_of_reaching_them(text: str) -> None:
    """Nor does a mind that nobody reads."""
    assert reach_told(text, None) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("you never asked me for my number. it's 216 555 0120", "it's 216 555 0120"),
        ("I have a phone, 216 555 0120, best in the evenings", "216 555 0120, best in the evenings"),
        (
            "216 555 0120, mornings are best, not Friday, I have dialysis",
            "216 555 0120, mornings are best, not Friday, I have dialysis",
        ),
        ("no me pidieron mi número. es 216 555 0120", "es 216 555 0120"),
        ("tengo celular, 216 555 0120, el lunes no, tengo cita", "216 555 0120, el lunes no, tengo cita"),
    ],
)
def test_a_number_that_was_not_asked_for_says_how_to_reach_them(text: str, told: str) -> None:
    """That nobody asked for it, or that there is a phone, is no answer to what was asked."""
    assert reach_told(text, "uses") == told


@pytest.mark.parametrize("text", ["i have a phone", "i have church", "tengo cita", "i have a phone but nobody to call"])
def test_a_phone_or_an_appointment_alone_says_not_how(text: str) -> None:
    """Church on Sundays may be what helps."""
    assert reach_told(text, "helped") is None


@pytest.mark.parametrize("area", ["806", "816", "847", "860", "917"])
def test_a_number_of_an_area_that_begins_with_eight_is_theirs(area: str) -> None:
    """Amarillo, Kansas City, Hartford: only what is free to call is a line that was named."""
    assert reach_told(f"my number is {area}-555-0199", None) == f"my number is {area}-555-0199"
    assert reach_told("i called 800-555-0199", None) is None
