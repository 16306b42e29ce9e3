"""What people who played a patient were misheard in: what they wrote, in other words."""

import pytest

from bot.risk import Tier, screen


@pytest.mark.parametrize(
    "text",
    ["im dead on the job every monday", "when will somebody hit me up", "till someone hits me back"],
)
def test_no_danger_is_heard_in_slang(text: str) -> None:
    """A gentle check at most: nobody is put in line for it."""
    assert screen(text).tier >= Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "my brother is dead on the floor", "me quita el sueño, me quiero morir",
        "i have to get out of that house i want to die",
        "saca la pistola y dice que me va a matar", "take out that part, i want to die tonight",
        "i have panic attacks but this is different, my chest is crushing",
    ],
)  # fmt: skip
def test_nothing_of_that_hides_what_is_danger(text: str) -> None:
    """What is like slang, an order or a habit, and is none."""
    assert screen(text).tier <= Tier.T2


@pytest.mark.parametrize(
    "text",
    [
        "i kinda been saving up my dads sleep meds", "kinda done w everything", "i want to be with my husband. he died",
        "take out the part about my sister. i took all the pills", "i will not need it by winter",
    ],
)  # fmt: skip
def test_danger_is_heard_in_slang_and_in_few_dry_words(text: str) -> None:
    """Whoever writes so is asked, and a person hears of it."""
    assert screen(text).tier <= Tier.T2


def test_all_at_once_is_no_age() -> None:
    """Eleven, in Spanish, is "once": in English it is what happens all at once, and now."""
    assert screen("i did a whole gram at once i cant feel my face").tier is Tier.T0
    assert screen("at eleven i took all my moms pills").tier is Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "today at work they pay me for the week",
        "the man next door was waving at us",
        "how long have you had that policy",
        "how many is too many? i had three beers last night",
        "i drank way more than i told my wife",
        "he took my hand and my heart stopped",
        "she did a cartwheel and fell down",
        "there is someone in my house who drinks too much",
        "there's a man in my house who helps us, my uncle",
        "sober 3 months and i still don't feel it",
        "walking in the river for exercise helps me",
        "i changed my mind after taking it, the survey",
        "the baby is here and i need help, i am alone all day",
        "i am at work with a knife all day, i cook",
        "holding a pillow on the couch and watching tv",
        "they cut me today from the team",
        "he burned me, he never paid me back",
        "fever since my flu shot",
        "a new medication and my eyelid keeps twitching",
        "the drugs are all in my system for the test",
        "i already did one side of the garage",
        "she is pushing me to the car business",
        "i see bone spurs on the scan",
        "my kids say my temperature is 99",
        "we were shooting outside shots for the film",
        "he has my keys",
        "i had a beer and ate the whole bag, feel sick",
        "finished the whole bottle of it, the shampoo",
        "tonight at church they all pay for dinner",
        "i would just as soon be with people who get it",
        "quería tomar un raid al trabajo",
        "me mandaron tomar ácido fólico",
        "nació mi bebé hace un mes y estoy sola en casa",
        "no he hecho la tarea en dos días",
        "habla mal de mí en mi cara",
        "hay alguien en mi casa que toma mucho",
        "se metió un gato a la casa",
        "mi hijo probó la piedra hace un año",
        "mi hijo agarró una coca del refri",
        "ya me puse el cinturón",
        "ya prendí el carbón",
        "lo tengo puesto en la cabeza, mi gorro",
        "la llamada se está cortando",
        "está tirando la basura afuera",
        "se llevó a los niños a ver a su abuela",
        "me corto el cabello yo misma, y a veces la mano",
        "me echo alcohol en la herida",
        "mi esposo tiene un martillo y me arregla la puerta",
        "tengo el martillo y está aquí en la mesa",
        "me acabé el bote de crema",
        "estoy en la regadera con el rastrillo",
        "cuánta dosis le doy del jarabe a mi niño",
        "mi mamá está encima de mi hija con la tarea",
    ],
)
def test_an_ordinary_day_is_no_emergency_told_plainly(text: str) -> None:
    """Written against the cues of `in_the_act_*` and `*_plainly`: 39 of these brought help at first, most of it 911."""
    assert screen(text).tier >= Tier.T3
