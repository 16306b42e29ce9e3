"""A patient's words are never lost or replaced against their will: what only sounds like a change makes none."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import SKIPPED, Heard
from bot.hearing.changes.rewording import reworded
from bot.hearing.wishes.consent import SHOWN

EN = {
    "supports": "my sister Dana, my sponsor Ray. my husband doesn't know",
    "goal": "sleep more. see my kids",
    "brings": "i drink every night since my mom died. my husband found the bottles. i lost my job in march",
    "avoid": "my stepdad. the accident",
    "life": "i work nights at the warehouse. my mom watches the kids",
    "contact": "219 555 0147, no voicemail, after 5",
    "name": "Rosa",
}
ES = {
    "goal": "dejar de tomar por mis hijos. dormir bien",
    "brings": "tomo todas las noches desde que murió mi papá. mi esposo me pega",
    "needs": "transporte",
    "first_step": "hablar con mi hermana",
    "name": "Rosa",
    "contact": "219 555 0147, sin recados",
}
ALL = ("shown", "asked", "gone")
OPEN = ("shown", "asked")


def changed(text: str, lines: dict[str, str], state: str) -> dict[str, str | None]:
    """Return what a message changes right under the summary, where it was asked which line, or with no lines open."""
    last = {"shown": SHOWN, "asked": "utter_which_line", "gone": "utter_after_send"}[state]
    return dict(reworded(Heard(text, "share", None, lines, last=last, shown=state != "gone")))


@pytest.mark.parametrize("state", ALL)
@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("mi esposo toma y quita lo que mi papá me dejó", ES),
        ("mi hijo se mete a la casa y saca lo de transporte", ES),
        ("mi esposo se enoja y borra lo que hablo con mi hermana", ES),
        ("ella llega tomada y borra lo que hablo con mi hermana", ES),
        ("mi suegra viene cada noche, saca lo de dormir", ES),
        ("can you get how my mom died out of my head", EN),
        ("i need to get how my mom died out of my mind", EN),
        ("take my husband out of my life", EN),
        ("i get mad and delete what my husband found", EN),
        ("i come home, take out what my mom watches and drink", EN),
    ],
)
def test_a_story_deletes_nothing(text: str, lines: dict[str, str], state: str) -> None:
    """What somebody does is no order to do it, and out of a head goes nothing that was told."""
    assert changed(text, lines, state) == {}


def test_with_no_lines_open_a_story_goes_on_with_and() -> None:
    """A bare verb behind "and" is an order only behind another."""
    assert changed("my brother yells and i drop what my husband found", EN, "gone") == {}
    assert changed("my life is a mess and delete what my mom watches", EN, "gone") == {}


@pytest.mark.parametrize("state", ALL)
@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("quita lo de que mi esposo me pega y borra lo de mi hermana", ES,
         {"brings": "tomo todas las noches desde que murió mi papá", "first_step": SKIPPED}),
        ("mi nombre está mal y quita lo de transporte", ES, {"name": None, "needs": SKIPPED}),
        ("leave out that my husband found the bottles and delete the days line", EN,
         {"brings": "i drink every night since my mom died. i lost my job in march", "life": SKIPPED}),
        ("take what my husband found out of my answer", EN,
         {"brings": "i drink every night since my mom died. i lost my job in march"}),
        ("my husband reads my email, take out that he found the bottles", EN,
         {"brings": "i drink every night since my mom died. i lost my job in march"}),
        ("i think it's wrong. delete the days line", EN, {"life": SKIPPED}),
    ],
)  # fmt: skip
def test_an_order_behind_another_still_holds(
    text: str, lines: dict[str, str], changes: dict[str, str | None], state: str
) -> None:
    """Two orders in one sentence, and one behind its reason."""
    assert changed(text, lines, state) == changes


@pytest.mark.parametrize("state", ALL)
@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("my phone number, just keep it the same", EN), ("mi meta déjela así", ES), ("mi nombre déjelo como está", ES),
        ("my goal just keep it as it is please", EN), ("what brings me here just leave like it is", EN),
        ("my number, only leave it as i said", EN), ("mi número déjelo igual", ES),
        ("en qué quiero ayuda, déjelo así como está", ES),
        ("my number: why do they need it. is it safe", EN), ("mi número: para qué lo quieren", ES),
    ],
)  # fmt: skip
def test_what_leaves_a_line_as_it_is_or_asks_about_it_overwrites_nothing(
    text: str, lines: dict[str, str], state: str
) -> None:
    """What stays "the same" has no new words, and "why do they need it" is none for a line."""
    assert changed(text, lines, state) == {}


@pytest.mark.parametrize("state", OPEN)
@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("my name just leave it off", EN, {"name": SKIPPED}), ("my goal just leave it blank", EN, {"goal": SKIPPED}),
        ("mi nombre déjelo en blanco", ES, {"name": SKIPPED}),
        ("my number should be deleted", EN, {"contact": SKIPPED}),
        ("my days should be taken out please", EN, {"life": SKIPPED}),
        ("mi número debe ser borrado", ES, {"contact": SKIPPED}),
        ("cambia mi meta por favor", ES, {"goal": None}), ("cambie mi nombre por favor", ES, {"name": None}),
        ("cambia mi meta por dormir toda la noche", ES, {"goal": "dormir toda la noche"}),
        ("my goal should be: as long as i can stay sober", EN, {"goal": "as long as i can stay sober"}),
        ("my goal should be out of debt by june", EN, {"goal": "out of debt by june"}),
        ("what brings me here: why i drink, mostly my mom", EN, {"brings": "why i drink, mostly my mom"}),
        ("lo que me trae aquí: por qué tomo, lo de mi papá", ES, {"brings": "por qué tomo, lo de mi papá"}),
        ("who i count on, just put the same people from church", EN, {"supports": "the same people from church"}),
    ],
)  # fmt: skip
def test_what_leaves_nothing_of_a_line_takes_it_out_and_new_words_stand(
    text: str, lines: dict[str, str], changes: dict[str, str | None], state: str
) -> None:
    """No hope is "blank", and none "favor"; words that begin alike are words."""
    assert changed(text, lines, state) == changes


@pytest.mark.parametrize("state", ALL)
@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("take out the part where my stepdad touched me", EN), ("delete what my stepdad did", EN),
        ("delete that i was raped at the warehouse", EN), ("take out that my mom hit me", EN),
        ("quita lo que mi papá me hizo", ES), ("borre lo de que mi hermana me robó", ES),
        ("delete the warehouse stuff my boss does", EN),
    ],
)  # fmt: skip
def test_what_was_never_told_takes_no_other_sentence_with_it(text: str, lines: dict[str, str], state: str) -> None:
    """Who it was, or where, is not what happened: it is asked which line."""
    assert changed(text, lines, state) == {}


@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("take out the bottles my husband hid", EN,
         {"brings": "i drink every night since my mom died. i lost my job in march"}),
        ("delete the lost job part", EN,
         {"brings": "i drink every night since my mom died. my husband found the bottles"}),
        ("take out my stepdad", EN, {"avoid": "the accident"}),
        ("quite lo de mi papá, mi mamá se pone triste", ES, {"brings": "mi esposo me pega"}),
        ("delete the bottles, my husband will see it", EN,
         {"brings": "i drink every night since my mom died. i lost my job in march"}),
    ],
)  # fmt: skip
def test_what_was_told_still_goes_by_some_of_its_words(
    text: str, lines: dict[str, str], changes: dict[str, str]
) -> None:
    """Half the words do where the first is among them; somebody named alone goes; a reason is passed over."""
    assert changed(text, lines, "asked") == changes


@pytest.mark.parametrize("state", OPEN)
@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("delete drinking, sleeping and my kids", EN, {}),
        ("take out my sponsor and my mom", EN, {}),
        ("take out drinking, and my boss", EN, {}),
        ("delete the bottles, the dog and my boss", EN, {}),
        ("borre lo del transporte, lo de mi papá y lo de mi jefe", ES, {}),
        ("quita lo del transporte y lo de mi jefe", ES, {}),
        ("take out the bottles, the goal line", EN,
         {"brings": "i drink every night since my mom died. i lost my job in march", "goal": SKIPPED}),
        ("take out the accident, my sponsor", EN,
         {"avoid": "my stepdad", "supports": "my sister Dana. my husband doesn't know"}),
        ("borre lo del transporte, lo de mi papá y lo de dormir", ES,
         {"needs": SKIPPED, "brings": "mi esposo me pega", "goal": "dejar de tomar por mis hijos"}),
    ],
)  # fmt: skip
def test_of_several_things_all_go_or_none(
    text: str, lines: dict[str, str], changes: dict[str, str | None], state: str
) -> None:
    """What is not found is asked about, and nothing reads as done in the meantime."""
    assert changed(text, lines, state) == changes


@pytest.mark.parametrize("state", OPEN)
@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("dont add that", EN), ("please don't add that", EN), ("i take lithium, dont add that", EN),
        ("good, the rape is not in there", EN), ("thank god the drinking at work is not in there", EN),
        ("who told you to add that", EN), ("you didn't need to add that", EN), ("why did you add that", EN),
        ("you missed nothing. send it", EN), ("you forgot nothing", EN), ("se le olvidó nada", ES),
        ("mi mamá ya no está ahí", ES), ("yo no quiero que anote eso", ES), ("no quiero que agregue eso", ES),
        ("quién le pidió que agregue eso", ES), ("qué bueno que lo de mi ex no está ahí", ES),
    ],
)  # fmt: skip
def test_a_refusal_a_relief_or_nothing_missing_is_not_written_down(
    text: str, lines: dict[str, str], state: str
) -> None:
    """What is said against adding a thing, or that it is well left out, adds nothing."""
    assert changed(text, lines, state) == {}


@pytest.mark.parametrize("state", OPEN)
@pytest.mark.parametrize(
    ("text", "lines", "words"),
    [
        ("i take lithium and zoloft, can you add that please", EN, "i take lithium and zoloft"),
        ("tomo litio y zoloft, puede agregar eso por favor", ES, "tomo litio y zoloft"),
        ("tomo litio, quiero que anote eso", ES, "tomo litio"),
        ("soy alérgica a la penicilina, agréguelo", ES, "soy alérgica a la penicilina"),
        ("my brother Luis is not in there", EN, "my brother Luis"),
        ("you forgot i have two dogs", EN, "i have two dogs"),
        ("no meds at all, add that", EN, "no meds at all"),
        ("people who hurt me, add that", EN, "people who hurt me"),
    ],
)
def test_what_is_missing_is_added_without_the_courtesy(
    text: str, lines: dict[str, str], words: str, state: str
) -> None:
    """No "can you" is part of it."""
    assert changed(text, lines, state) == {"also": words}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("my goal is wrong you idiot. change it to that", EN), ("my goal is wrong. why would you say that", EN),
        ("what brings me here is wrong. i never said that. dont put that", EN),
        ("what brings me here is wrong. stop being so stupid. put that", EN),
        ("my days are wrong. who said to put that", EN),
        ("mi numero no es ese. quién le dijo que ponga eso", ES), ("mi meta está mal. por qué pone eso", ES),
        ("mi meta está mal. yo no dije eso. no ponga eso", ES),
    ],
)  # fmt: skip
def test_a_protest_or_an_insult_is_no_new_value(text: str, lines: dict[str, str]) -> None:
    """What stands before "put that" has to be words for the line."""
    assert [words for words in changed(text, lines, "asked").values() if words is not None] == []


@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("my goal is not right. one week sober, make it that", EN, {"goal": "one week sober"}),
        ("who's in my corner is wrong. its my cousin Bea, change it to that", EN, {"supports": "my cousin Bea"}),
        ("what brings me here is wrong. stop drinking at night, put that", EN, {"brings": "stop drinking at night"}),
        ("what brings me here is wrong. i feel stupid and dumb, put that", EN, {"brings": "i feel stupid and dumb"}),
        ("mi meta está mal. es dormir sin pastillas, ponga eso", ES, {"goal": "dormir sin pastillas"}),
    ],
)  # fmt: skip
def test_what_was_said_before_put_that_still_stands(text: str, lines: dict[str, str], changes: dict[str, str]) -> None:
    """New words, even hard ones about oneself."""
    assert changed(text, lines, "asked") == changes
