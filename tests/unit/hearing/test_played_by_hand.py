"""What talks played by hand showed: the words alone, in the voices of more people than said them."""

from __future__ import annotations

import pytest

from bot.hearing.answers.calling import called
from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard, taken
from bot.hearing.answers.told import whom_first
from bot.hearing.changes.rewording import reworded
from bot.hearing.moves import names_someone
from bot.hearing.wishes.aimed import MISHEARD, POSTER, REPEATED, protested, protests
from bot.hearing.wishes.consent import SHOWN, agrees
from bot.hearing.wishes.in_line import asks_of_the_line
from bot.hearing.wishes.sending import asks_of_sending
from bot.hearing.wishes.steering import SHOW_SUMMARY, sends, steered


@pytest.mark.parametrize(
    "text",
    [
        "simón mándelo", "órale mándelo", "sobres, mándalo", "va, mándelo",
        "ándele pues, mándeselo", "perfecto mándelo",
        "yep shoot it over", "fasho send it", "yup hit send", "k send", "looks good send it", "bet, fire it off",
    ],
)  # fmt: skip
def test_C15_a_yes_and_an_order_in_one_breath_send(text: str) -> None:
    """In the words of a phone, with a comma between the two or none."""
    assert sends(text)


@pytest.mark.parametrize("text", ["arre", "sip", "simón", "sobres", "órale pues", "hell yeah", "fasho", "go for it"])
def test_C15_a_yes_of_the_street_is_a_plain_yes(text: str) -> None:
    """And with a question mark, a wait or a later it is none."""
    assert agrees(text)
    assert not agrees(f"{text}?")
    assert not agrees(f"{text} pero espérese")
    assert not agrees(f"{text} but not yet")


@pytest.mark.parametrize(
    "text",
    [
        "órale pero no lo mande", "simón pero sin mi nombre mándelo", "why not send it", "se puede mandar",
        "dont shoot it over", "should i shoot it over", "órale, ¿lo mando?", "sure when my sister says send it",
        "yes i used to send it", "dale de comer y mándalo", "yep shoot it over but not my name", "no lo mande, simón",
    ],
)  # fmt: skip
def test_C15_a_yes_in_front_makes_no_order_of_what_is_none(text: str) -> None:
    """A no, a condition, a question, a change, a story."""
    assert not sends(text)
    assert not agrees(text)


@pytest.mark.parametrize(
    "text",
    ["ok im back. show me the thing again", "let me see it", "can i see what i sent", "show me the summary",
     "déjeme verlo", "a ver lo que mandé", "enséñemelo otra vez", "ver lo que conté",
     "ya regresé, enséñeme lo que mandé", "q tienen apuntado de lo mío", "¿qué anotaste de mí?"],
)  # fmt: skip
def test_what_was_told_is_shown_to_who_asks_to_see_it(text: str) -> None:
    """Also after it went, where it is no question of sending."""
    assert steered(text, None, waiting=False) == SHOW_SUMMARY
    assert not asks_of_sending(Heard(text, "", None, {}, sent=True))


@pytest.mark.parametrize("text", ["a ver", "ver", "see it", "i see", "show me how to quit", "quiero ver a mis hijos"])
def test_who_only_says_so_sees_no_summary(text: str) -> None:
    """A filler, or a wish of another kind."""
    assert steered(text, None, waiting=False) is None


EN = {"helped": "walks", "supports": "my sister Ana and Lupe", "goal": "to drink less"}
ES = {"helped": "caminar", "supports": "mi hermana Ana", "goal": "tomar menos"}
WRONG = {"helped": "walks", "supports": "no", "goal": "Lupe"}


@pytest.mark.parametrize(
    ("slots", "text", "changes"),
    [
        (EN, "instead of my sister Ana put my cousin Ana", {"supports": "my cousin Ana and Lupe"}),
        (EN, "put sleep better instead of drink less", {"goal": "to sleep better"}),
        (EN, "change Lupe to Dolores", {"supports": "my sister Ana and Dolores"}),
        (EN, "where it says Lupe put Maria", {"supports": "my sister Ana and Maria"}),
        (EN, "it should say Dolores, not Lupe", {"supports": "my sister Ana and Dolores"}),
        (EN, "thats not right. who is in my corner is Dolores", {"supports": "Dolores"}),
        (EN, "i want to change my life for my kids", {}),
        (EN, "put my kids first instead of me", {}),
        (ES, "en vez de mi hermana Ana ponga mi prima Ana", {"supports": "mi prima Ana"}),
        (ES, "en lugar de tomar menos ponga dormir mejor", {"goal": "dormir mejor"}),
        (ES, "ponga Lupe en vez de mi hermana Ana", {"supports": "Lupe"}),
        (ES, "cambie caminar por correr", {"helped": "correr"}),
        (ES, "donde dice caminar ponga nadar", {"helped": "nadar"}),
        (ES, "eso no está bien. con quien cuento es Dolores", {"supports": "Dolores"}),
        (ES, "pase caminar a mi primer paso", {"helped": UNASKED, "first_step": "caminar"}),
        (WRONG, "Lupe is who is near, not a change", {"goal": UNASKED, "supports": "Lupe"}),
        (WRONG, "Lupe belongs under who is in my corner", {"goal": UNASKED, "supports": "Lupe"}),
        (WRONG, "move Lupe to who is in my corner", {"goal": UNASKED, "supports": "Lupe"}),
        (WRONG, "you put Lupe under what i want to see change but shes who i count on",
         {"goal": UNASKED, "supports": "Lupe"}),
        (WRONG, "Lupe is my friend", {}),
    ],
)  # fmt: skip
def test_C15_words_are_put_in_the_place_of_others_and_moved(
    slots: dict[str, str], text: str, changes: dict[str, str]
) -> None:
    """What stands in no line changes none, and what was put in a line wrongly was never declined."""
    assert reworded(Heard(text, "", None, slots, last=SHOWN)) == changes
    assert SKIPPED not in changes.values()


def test_at_a_question_only_a_whole_answer_is_put_in_the_place_of_another() -> None:
    """Else it is what helps: "instead of drinking put on music"."""
    slots = {"brings": "drinking too much", "supports": "Lupe"}

    assert reworded(Heard("instead of drinking put on music", "", "helped", slots)) == {}
    assert reworded(Heard("instead of Lupe put Ana", "", "helped", slots)) == {"supports": "Ana"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("they call me Big Ray at the shop but its Raymond on papers", "Big Ray"),
        ("my papers say Guadalupe but i go by Lupe", "Lupe"),
        ("everyone calls me Nana but my real name is Josefina", "Nana"),
        ("my friends call me T, you can call me Tasha", "Tasha"),
        ("people at work call me Mr Lee but just Henry is fine", "Henry"),
        ("its Alejandra, Ale for short", "Ale"),
        ("Dee. not Deanna thats what my ex calls me", "Dee"),
        ("me dicen El Güero en el taller pero en papeles soy Ramón", "El Güero"),
        ("me llamo María Guadalupe pero todos me dicen Lupita", "Lupita"),
        ("Francisco, pero dígame Paco", "Paco"),
        ("soy Rosa, no Rosario, así me dice mi suegra", "Rosa"),
        ("William. Bill", None),
        ("Jo. i work nights", None),
        ("Kim and my son is Alex", None),
    ],
)
def test_of_several_names_the_one_they_wish_for_stands(text: str, name: str | None) -> None:
    """Not what stands on papers, and not what somebody else says."""
    assert called(text) == name


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("its for my mom rosa, she fell again and she drinks", "its for my mom rosa"),
        ("my mom Rosa. she drinks every night now", "my mom Rosa"),
        ("my husband, Luis, he drinks every day", "my husband, Luis"),
        ("es para mi mamá rosa, se cayó otra vez y toma", "es para mi mamá rosa"),
        ("me. i drink too much and my wife left", None),
        ("my mom and me, we both drink a lot", None),
        ("my brother", None),
    ],
)
def test_whom_it_is_for_is_taken_from_a_mixed_first_line(text: str, first: str | None) -> None:
    """With the name, and what is told of them is what brings them."""
    assert whom_first(text) == first
    found = taken(Heard(text, "answer", "for_whom", {}))
    assert found.get("for_whom") == first
    assert found.get("brings") == (text if first else None)


@pytest.mark.parametrize(
    "text",
    ["you're not listening", "you already asked me that", "i just told you that", "u keep asking the same thing",
     "no me está escuchando", "eso ya me lo preguntó", "se lo acabo de decir", "ya le contesté eso"],
)  # fmt: skip
def test_who_was_asked_again_is_heard(text: str) -> None:
    """And told that it is written down, where something is."""
    assert protests(Heard(text, "", "goal", {})) == REPEATED
    assert protested(Heard(text, "", "goal", {"helped": "walks"})) == REPEATED
    assert protested(Heard(text, "", "goal", {"helped": SKIPPED})) == MISHEARD


@pytest.mark.parametrize(
    "text",
    ["'one day at a time' is a slogan. dont poster me", "spare me the hallmark crap", "you sound like a fridge magnet",
     "enough with the therapist voice", "'un día a la vez' es un lema. no me venga con carteles",
     "eso suena a taza de regalo", "puras frases bonitas, hable normal"],
)  # fmt: skip
def test_a_protest_that_quotes_the_slogan_is_one(text: str) -> None:
    """At the question of what to leave alone it is its answer."""
    assert protests(Heard(text, "", "goal", {})) == POSTER
    assert protests(Heard(text, "", "avoid", {})) is None


@pytest.mark.parametrize(
    "text",
    ["one day at a time", "un día a la vez", "my husband doesnt listen to me", "i already told my sister",
     "que me escuchen",
     "ya le dije a mi mamá", "reading", "my sister", "nobody listens to me at home", "mi esposo no me escucha"],
)  # fmt: skip
def test_an_answer_of_the_same_words_is_none(text: str) -> None:
    """What helps, whom they told, and who does not listen at home."""
    assert protests(Heard(text, "", "helped", {})) is None


@pytest.mark.parametrize(
    "text",
    ["when are they calling", "will they really call", "how long til they call me",
        "how soon will someone call me back",
     "cuándo me llaman", "de verdad me van a llamar", "cuánto tardan en llamar", "a qué hora me marcan"],
)  # fmt: skip
def test_who_waits_for_a_call_asks_of_the_line(text: str) -> None:
    """When, and whether."""
    assert asks_of_the_line(text)
    assert not asks_of_the_line(f"my ex keeps asking {text}")


@pytest.mark.parametrize(
    "text",
    ["hablar con alguien y ya", "just talk to somebody", "nomás hablar con alguien", "maybe just talk to someone"],
)
def test_to_talk_with_somebody_is_a_step(text: str) -> None:
    """Who names a person, or the hour, asks for one."""
    assert names_someone(text)
    assert not names_someone(f"{text} now")
    assert not names_someone("talk to a real person")
    assert not names_someone("quiero una persona")
