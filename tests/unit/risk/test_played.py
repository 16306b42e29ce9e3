"""What people who played a patient were misheard in: what they wrote, in other words."""

import pytest

from bot.risk import Kind, Tier, screen


@pytest.mark.parametrize(
    "text",
    [
        "go on with the rest, this job gonna kill me before i finish lol",
        "these shifts will kill me",
        "this heat is gonna kill me",
        "este trabajo me va a matar antes de acabar",
        "me va a matar el calor",
        "im dead on the job every monday",
        "when will somebody hit me up",
        "till someone hits me back",
    ],
)
def test_no_danger_is_heard_in_slang(text: str) -> None:
    """A gentle check at most: nobody is put in line for it."""
    assert screen(text).tier >= Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "my husband is gonna kill me", "this job is killing me and i want to die", "mi esposo me va a matar",
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
    """Written against the cues that hear one act or one sight: 39 of these brought help at first, most of it 911."""
    assert screen(text).tier >= Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "church stuff. had enough casseroles to last me to the grave",
        "we have plenty of soup to last us till our grave",
        "mera las percos las voy a botar en el inodoro. ya",
        "gonna flush the percs",
        "nomas q en la noche si no me tomo algo no duermo",
        "if i dont have a beer i dont sleep",
        "does it matter if im here or not when the package comes",
        "da igual si estoy o no en casa cuando llamen",
        "the notary parks by the tracks and is done by noon",
    ],
)
def test_nothing_is_heard_in_what_is_thrown_away_or_told_of_a_habit(text: str) -> None:
    """Pills that are flushed, food that lasts, a drink one sleeps with."""
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "can they take my son if i say i took too many pills",
        "could i lose my license if i tell you i took too many pills",
        "¿me quitan a mi hija si digo que tomé demasiadas pastillas?",
    ],
)
def test_what_telling_would_bring_is_asked_and_no_emergency_told(text: str) -> None:
    """A person should hear of it; nobody is sent to 911."""
    assert (screen(text).tier, screen(text).kind) == (Tier.T2, Kind.OVERDOSE)


@pytest.mark.parametrize(
    "text",
    [
        "can they take my son, i took too many pills just now",
        "if i say i took too many pills will they take my kids, i feel so sleepy",
        "if i told you i swallowed 30 pills would you call the cops",
        "¿me quitan a mi hija? acabo de tomar demasiadas pastillas",
    ],
)
def test_what_is_told_of_now_stays_one(text: str) -> None:
    """A time, a number, or how the body is says that it has been."""
    assert screen(text).tier is Tier.T0


@pytest.mark.parametrize(
    "text",
    [
        "is percs 2 days in a row w coke gonna kill me",
        "is coke on top of xanax going to kill me or what",
        "y la coca y percos dos dias seguidos me puede matar?",
        "perico y percos anoche, ¿eso me mata?",
        "got 3 percs left, gonna do em and pass out",
        "tengo 3 percos mas aqui. me los doy y ya a dormir",
    ],
)
def test_pills_and_powder_together_are_of_an_overdose(text: str) -> None:
    """Asked whether it kills, or about to be slept on: no wish to die is made of it."""
    assert (screen(text).tier, screen(text).kind) == (Tier.T2, Kind.OVERDOSE)


@pytest.mark.parametrize(
    "text",
    [
        "how many percs will kill me",
        "i hope the coke and percs kill me",
        "i did percs and coke last night, somebody please kill me",
        "ojalá la coca y los percos me maten, me quiero morir",
        "i want to die, got 3 percs left, gonna do em all and sleep",
        "some nights i think id just as soon park it on the tracks and be done",
        "ur kinda dodging. does it matter if im here or not i mean",
        "¿a quién le importa si estoy aquí o no?",
    ],
)
def test_a_wish_to_die_is_heard_beside_them(text: str) -> None:
    """It stays what it is."""
    assert screen(text).tier <= Tier.T2
    assert screen(text).kind in (Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.OVERDOSE)


@pytest.mark.parametrize(
    "text",
    [
        "tried quittin in may. shook like a wet dog and saw lorraine in the hall. is that normal",
        "might try again monday. just dump it all down the sink and tough it out",
        "sude mucho y temblaba toda la otra vez q lo deje",
        "q no me tiemblen las manos en la mañana",
        "el lunes lo tiro todo por el fregadero y a aguantar",
    ],
)
def test_how_stopping_went_and_a_plan_to_stop_alone_are_a_risk(text: str) -> None:
    """The quiet card says that stopping is safer with a doctor."""
    assert (screen(text).tier, screen(text).kind) == (Tier.T3, Kind.WITHDRAWAL)


@pytest.mark.parametrize(
    "text",
    [
        "for me. my brother Al and my aunt drank too", "my dad drank too", "my sister drank too, mostly wine",
        "my grandpa drank too and my uncle did meth", "my mom had a lot of trouble with drinking",
        "my brother had too much going on", "mi abuelo también tomaba",
    ],
)  # fmt: skip
def test_who_drank_as_well_took_no_overdose(text: str) -> None:
    """Without "much" the word "too" says that somebody did so as well: a family that is told of."""
    assert screen(text).tier >= Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "my son drank too much, he wont wake up", "my sister took too many", "my roommate took too damn many",
        "my mom took too high a dose", "my dad took too much of his insulin", "my cousin had too many pills",
        "my friend had a whole bottle of vodka", "my brother had a lot to drink", "my daughter took something",
        "took way too much xanax", "is too much tylenol dangerous",
    ],
)  # fmt: skip
def test_too_much_and_too_many_stay_an_overdose(text: str) -> None:
    """With what it was too much of, or without."""
    assert screen(text).tier is Tier.T0


@pytest.mark.parametrize(
    "text",
    [
        "wait its 4417 at the end not 4471", "the last two digits at the end are 17", "it itches at the end of the day",
        "im at the end of the program", "its at the bottom of the page",
    ],
)  # fmt: skip
def test_the_end_of_a_number_or_a_day_is_no_despair(text: str) -> None:
    """Nobody is in danger at it."""
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("im at the end of my rope", Tier.T2),
        ("i gave you the last two digits, im at the end", Tier.T2), ("my cell died. im at the end", Tier.T2),
        ("im at the very end", Tier.T2), ("i hit rock bottom", Tier.T3),
        ("im at my breaking point, at the end of it all i want to die", Tier.T1), ("i am at my limit", Tier.T3),
        ("the last two digits dont matter, at the end i want to die", Tier.T1),
    ],
)  # fmt: skip
def test_whoever_is_at_their_own_end_is_heard(text: str, tier: Tier) -> None:
    """As gravely as before."""
    assert screen(text).tier <= tier


@pytest.mark.parametrize(
    "text",
    [
        "llevo años tomando caguamas y ya no quiero seguir así", "estoy cansado de la tomadera, no quiero seguir así",
        "ya no quiero seguir así con el vicio", "ya no puedo seguir así con la cerveza, quiero ayuda",
        "I don't want to keep living like this with my drinking", "i cant keep going like this with the booze",
        "years of meth and i dont want to live like this",
    ],
)  # fmt: skip
def test_not_to_go_on_so_with_the_cup_is_a_wish_to_change(text: str) -> None:
    """The most ordinary sentence of whoever wants to stop: a gentle check at most."""
    assert screen(text).tier >= Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "ya no quiero seguir así", "ya no quiero seguir viviendo así con la cerveza",
        "ya no quiero seguir aquí tomando",
        "la cerveza me tiene mal. ya no quiero seguir así", "ya no quiero seguir así tomando pastillas",
        "llevo años consumiendo, no quiero seguir así, nadie me va a extrañar", "i dont want to live like this",
        "i dont want to live, the drinking took everything", "estoy tomando y ya no quiero seguir así, ya no aguanto",
        "i dont want to live like this, im drinking and i have my dads gun", "im drunk, i dont want to live like this",
        "years of drinking, i dont want to live like this tonight",
    ],
)  # fmt: skip
def test_not_to_go_on_alone_or_with_a_dark_word_stays_grave(text: str) -> None:
    """Of life, of another sentence's beer, beside pills or a gun, or in one's cups."""
    assert screen(text).tier <= Tier.T1


@pytest.mark.parametrize("text", ["¿Suicidio? No señora, yo pregunté el horario", "¿suicidio? no oiga, ¿cuánto es?"])
def test_whoever_says_the_word_of_the_chat_back_and_no_is_believed(text: str) -> None:
    """A protest, and no wish."""
    assert screen(text).tier is Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "¿suicidio? no sé", "suicidio no señor ya lo decidi", "¿me mato? no señor, hoy no",
        "¿suicidio? no señora. pero sí quisiera descansar", "¿suicidio? no gracias, mejor un tiro",
        "suicidio? no doctor mejor que me atropellen",
    ],
)  # fmt: skip
def test_what_is_no_plain_no_is_not(text: str) -> None:
    """Unsure, without a pause, or for today."""
    assert screen(text).tier <= Tier.T2
