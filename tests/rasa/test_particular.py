"""What has an answer of its own, asked or told, and what is said in danger: with the trained assistant."""

from __future__ import annotations

import pytest
from talking import DOMAIN, Conversation, language_of, texts_of

ASKED = {
    "utter_question_leave": {
        "en": ("do i have to leave him to get help w the drinking", "do they make me leave my man",
               "can i get help if i stay with him"),
        "es": ("¿tengo que dejar a mi esposo para recibir ayuda?", "puedo recibir ayuda si me quedo con el?"),
    },
    "utter_question_deserved": {
        "en": ("did i do something to deserve this", "what did i do to deserve this?"),
        "es": ("¿qué hice para merecer esto?",),
    },
    "utter_question_referral": {
        "en": ("i need a referral from my own doctor?", "does my doctor have to send me"),
        "es": ("¿necesito una referencia de mi doctor?", "me tiene que mandar mi doctor?"),
    },
    "utter_question_access": {
        "en": ("is there a ramp? i walk with a stick", "can i get in with a wheelchair"),
        "es": ("¿hay rampa? ando con bastón", "¿tienen elevador?"),
    },
    "utter_question_online": {
        "en": ("can i do it by video", "do you do telehealth"),
        "es": ("¿se puede por video?", "¿atienden por teléfono o hay que ir?"),
    },
    "utter_question_visit": {
        "en": ("what happens in the first appointment", "what number will they call from"),
        "es": ("¿me tengo que quedar a dormir?", "¿de qué número me llaman?"),
    },
    "utter_question_faith": {
        "en": ("u gonna put me in one of those places w the bible", "do i have to pray"), "es": ("¿tengo que rezar?",),
    },
    "utter_question_too_old": {
        "en": ("am i too old for this", "is it too late to be asking for help, at my age?"),
        "es": ("¿ya estoy muy viejo para esto?", "¿atienden a personas mayores?"),
    },
    "utter_question_known_here": {
        "en": ("what if i know someone who works there",), "es": ("¿y si conozco a alguien que trabaja ahí?",),
    },
    "utter_medical_question_craving": {
        "en": ("is there anything that isn't antabuse?",), "es": ("¿hay alguna pastilla para las ganas de tomar?",),
    },
    "utter_question_offers": {
        "en": ("do you guys do suboxone",), "es": ("¿me pueden dar naltrexona?",),
    },
    "utter_hours": {
        "en": ("is there a person there in the evenings, or only you?",),
        "es": ("¿hay una persona en las noches, o solo usted?",),
    },
    "utter_question_name": {
        "en": ("Is one obliged to give one's name?", "do i have to give my real name", "can i stay anonymous"),
        "es": ("¿tengo que decir mi nombre?", "¿puedo seguir sin dar mi nombre?"),
    },
    "utter_question_paper": {
        "en": ("do you do the court assessment paper", "i need a letter saying i showed up",
               "how do i get my license back"),
        "es": ("necesito una carta para el juez", "¿me dan constancia de que vine?"),
    },
    "utter_is_private_parents": {
        "en": ("will u tell my mom", "u didnt answer ab my mom", "does it go on my school record"),
        "es": ("¿le van a decir a mi mamá?", "no me contestó lo de mi mamá", "¿sale en mi expediente de la escuela?"),
    },
    "utter_question_court_class": {"en": ("do i need a dui class?",), "es": ("¿tengo que tomar clases de dui?",)},
    "utter_question_bed": {"en": ("is there a homeless shelter",), "es": ("¿hay albergue para gente sin casa?",)},
    "utter_medical_question_both_kinds_taken": {
        "en": ("is it ok to take percocet with my nerve pills?",),
        "es": ("¿es malo tomar tramadol con las pastillas para los nervios?",),
    },
    "utter_medical_question_too_much": {
        "en": ("how much percocet is too much",), "es": ("¿cuánto tramadol es demasiado?",),
    },
    "utter_question_call_cost": {
        "en": ("will that call be charged to me?", "does it cost to call 988"),
        "es": ("¿me cobran la llamada?", "¿llamar al 988 es gratis?"),
    },
    "utter_question_welcome": {
        "en": ("do your staff know how to work with trans people", "has anyone there treated gay men?"),
        "es": ("¿atienden a personas trans?", "¿alguien ahí sabe tratar a lesbianas?"),
    },
    "utter_question_shelter": {
        "en": ("can my neighbor take me to a shelter", "is there a shelter i can go to"),
        "es": ("¿mi vecina me puede llevar a un refugio?", "¿hay albergues?"),
    },
    "utter_is_private_stays": {
        "en": ("is this gonna stay on here", "does this get saved on my phone"),
        "es": ("¿esto se queda en mi teléfono?", "¿se borra cuando cierro?"),
    },
    "utter_is_private": {
        "en": ("ok before anything. who actually reads this", "who really sees what i write here"),
        "es": ("antes que nada. ¿quién lee esto de verdad?",),
    },
    "utter_is_private_police": {
        "en": ("i dont want the cops at my house",),
        "es": ("no quiero q venga la policia a mi casa",),
    },
}  # fmt: skip
LINES = [(name, locale, line) for name, both in ASKED.items() for locale, lines in both.items() for line in lines]

TOLD = {
    "losing": {
        "en": ("my wife says if i dont quit drinking shes leaving and taking the kids", "im scared of losing my kids"),
        "es": ("mi mujer dise q si no dejo de tomar se va con los niños", "tengo miedo de perder a mi familia"),
    },
    "after_birth": {
        "en": ("my baby is six weeks and i just cry all day",
               "i get this picture of her falling, there in my arms. it scares me"),
        "es": ("mi bebé tiene un mes y lloro todo el día", "me vienen imágenes de que se me cae la bebé y me asustan"),
    },
    "almost": {
        "en": ("i keep seeing her car seat. i coulda killed her", ".19 with my kid in the truck",
               "she was asleep in the back. shes 5"),
        "es": ("iba manejando con mi hija en el carro, tomado", "la pude haber matado"),
    },
    "reached": {
        "en": ("he fell off the scaffold. i couldnt catch him", "she went under in the lake and i couldn't save her"),
        "es": ("se cayo del andamio. no lo pude agarar", "se la llevo el agua y no pude salvarla"),
    },
}  # fmt: skip
TELLINGS = [(name, locale, line) for name, both in TOLD.items() for locale, lines in both.items() for line in lines]


@pytest.mark.parametrize(("response", "locale", "line"), LINES)
async def test_A09_a_particular_question_has_its_own_answer(
    talk: Conversation, response: str, locale: str, line: str
) -> None:
    """Before the talk, and no other thing is warned of, comforted or offered in its place."""
    talk.locale = locale

    said = await talk.say(line)

    assert said.texts[0] in texts_of(response, locale), said.texts


@pytest.mark.parametrize(("response", "locale", "line"), [one for one in LINES if one[0].startswith("utter_question")])
async def test_A09_it_is_no_answer_to_the_question_on_the_table(
    talk: Conversation, response: str, locale: str, line: str
) -> None:
    """It is answered, nothing is filed, and the question is asked again."""
    talk.locale = locale
    await talk.reach("helped")

    said = await talk.say(line)

    assert said.texts[0] in texts_of(response, locale), said.texts
    assert said.asks("helped")
    assert (await talk.slots())["helped"] is None


async def test_A09_beside_an_answer_it_is_answered_and_the_answer_kept(talk: Conversation) -> None:
    """Nothing of the answer is lost."""
    await talk.reach("needs")
    talk.goes_on = False

    said = await talk.say("a group in the evening. do i have to give my real name?")

    assert said.texts[0] in texts_of("utter_question_name", "en"), said.texts
    assert (await talk.slots())["needs"].startswith("a group in the evening")


@pytest.mark.parametrize(
    ("locale", "line"),
    [("en", "i dont deserve help"), ("en", "i use a cane to get around"), ("en", "i slept in a shelter last night"),
     ("en", "i got a letter from the court"), ("en", "i got a dui and i deserve it"),
     ("en", "i could have killed him i was so mad"),
     ("es", "no me lo merezco"), ("es", "mi mujer me deja de hablar")],
)  # fmt: skip
async def test_what_only_sounds_like_it_gets_no_such_answer(talk: Conversation, locale: str, line: str) -> None:
    """Words alone decide nothing."""
    talk.locale = locale

    said = await talk.say(line)

    own = {*ASKED, *(f"utter_share_{name}" for name in TOLD)} - {"utter_is_private"}
    assert not [name for name in own if said.says(name)], said.texts


@pytest.mark.parametrize(("name", "locale", "line"), TELLINGS)
async def test_E02_what_is_told_is_said_back_for_what_it_is(
    talk: Conversation, name: str, locale: str, line: str
) -> None:
    """Before the talk, in line, and as an answer, which is kept."""
    talk.locale = locale
    told, waiting, asked = talk, Conversation(talk.agent, locale, waiting=True), Conversation(talk.agent, locale)
    await asked.reach("brings")
    asked.goes_on = False

    said = [await one.say(line) for one in (told, waiting, asked)]

    assert all(one.texts and one.texts[0] in texts_of(f"utter_share_{name}", locale) for one in said), [
        one.texts for one in said
    ]
    assert (await asked.slots())["brings"] == line


@pytest.mark.parametrize(
    ("locale", "line"), [("en", "on the phone they always go maam"), ("es", "por teléfono siempre me dicen señora")]
)
async def test_C07_a_voice_that_is_misread_is_a_wish_for_text(talk: Conversation, locale: str, line: str) -> None:
    """Where it is asked how to reach them; and what is claimed to be noted is."""
    talk.locale = locale
    await talk.reach("contact")

    said = await talk.say(line)

    assert said.texts[0] in texts_of("utter_share_voice", locale), said.texts
    assert (await talk.slots())["contact"] == line


@pytest.mark.parametrize(
    ("locale", "line"),
    [("en", "can someone text me instead of calling"), ("en", "could you text me instead of calling?"),
     ("es", "¿me pueden escribir en vez de llamar?"), ("es", "me puede mandar mensajes mejor")],
)  # fmt: skip
async def test_C07_a_wish_for_text_is_heard_however_politely(talk: Conversation, locale: str, line: str) -> None:
    """It stands with how to reach them."""
    talk.locale = locale
    await talk.reach("needs")

    said = await talk.say(line)

    assert not said.says("utter_question", locale)
    assert (await talk.slots())["contact"]


@pytest.mark.parametrize(
    ("locale", "lines"),
    [
        ("en", ("hes banging on door", "dont call me. he checks my phone", "he has my car keys", "what if he gets in")),
        ("es", ("está tumbando la puerta a golpes y me quiere pegar", "me revisa el telefono",
                "tiene las llaves de mi carro")),
    ],
)  # fmt: skip
async def test_in_danger_the_way_out_is_said_and_never_the_same_line(
    talk: Conversation, locale: str, lines: tuple[str, ...]
) -> None:
    """First how to get out, then other words for each message, and no question of the talk is offered."""
    talk.locale = locale

    said = [await talk.say(line) for line in lines]

    assert said[0].texts == [next(iter(ordered("utter_crisis_support_danger", locale)))]
    texts = [text for one in said for text in one.texts]
    assert len(texts) == len(set(texts))
    assert not [one for one in said if "/start_talk" in one.payloads]
    assert not [one for one in said if one.says("utter_share", locale)]


async def test_who_goes_on_from_danger_hears_the_talk_again(talk_in_both: Conversation) -> None:
    """The questions are theirs to take up, and then are what they always are."""
    english = talk_in_both.locale == "en"
    await talk_in_both.say("hes banging on the door" if english else "está golpeando la puerta para matarme")

    await talk_in_both.press("/keep_talking")
    said = await talk_in_both.say("we had a good spring" if english else "tuvimos una buena primavera")

    assert not said.says("utter_share_danger", talk_in_both.locale)


def ordered(response: str, locale: str) -> list[str]:
    """Return the texts of a response in one language, as they stand."""
    return [v["text"] for v in DOMAIN["responses"][response] if language_of(v) == locale]


@pytest.mark.parametrize(
    ("locale", "line"),
    [("en", "he/him. not whats on my id"), ("en", "she/her"), ("es", "elle. no lo que dice mi credencial")],
)
async def test_a_pronoun_is_no_talk_for_another(talk: Conversation, locale: str, line: str) -> None:
    """Nobody who says how to be spoken of is told of loving someone through this."""
    talk.locale = locale

    said = await talk.say(line)

    assert not said.says("utter_for_someone_else", locale), said.texts
    assert said.talk["for_whom"] != "other"


@pytest.mark.parametrize(
    "line", ["pa mi", "es pa mi", "pa' mí", "es por mi ya le dije", "no es por otra persona es por mi ya le dije"]
)
async def test_C12_for_me_is_heard_in_every_spelling(talk: Conversation, line: str) -> None:
    """Asked whom it is for; and later, when it was taken for another."""
    talk.locale = "es"
    await talk.reach("for_whom")
    said = await talk.say(line)
    assert said.talk["for_whom"] == "self"

    if len(line) < 10:  # two words later in the talk may mean much else
        return
    other = Conversation(talk.agent, "es")
    await other.reach("for_whom")
    await other.say("mi hermano")
    await other.press("/skip")
    said = await other.say(line)

    assert said.talk["for_whom"] == "self"
    assert (await other.slots())["supports"] is None
    assert said.asks("supports")


@pytest.mark.parametrize(
    ("locale", "line"),
    [("en", "i drink when he does it. wine. i hide the bottles"), ("en", "i only smoke when she is out")],
)
async def test_A09_a_line_that_ends_like_a_question_is_told(talk: Conversation, locale: str, line: str) -> None:
    """It is in the record."""
    talk.locale = locale
    await talk.reach("brings")

    said = await talk.say(line)

    assert not said.says("utter_question", locale)
    assert (await talk.slots())["brings"] == line


@pytest.mark.parametrize(
    ("locale", "lines"),
    [("en", ("i take oxycodone for my back and more than they gave me", "what happens if i stop by myself")),
     ("es", ("tomo oxycodona, más de la que me dieron", "¿qué pasa si dejo las pastillas por mi cuenta?"))],
)  # fmt: skip
async def test_D10_who_takes_opioids_hears_of_opioids(talk: Conversation, locale: str, lines: tuple[str, str]) -> None:
    """And not of alcohol, which they did not name."""
    talk.locale = locale
    await talk.reach("brings")
    await talk.say(lines[0])

    said = await talk.say(lines[1])

    own = texts_of("utter_withdrawal_opioid", locale) | texts_of("utter_medical_question_opioid", locale)
    assert own & set(said.texts), said.texts


@pytest.mark.parametrize(
    ("locale", "loss", "line", "answer"),
    [
        ("en", "my wife died in april", "i say good night to her photograph. is that all right to do?", "mourning"),
        ("en", "my wife died in april", "how long does it go on?", "mourning_long"),
        ("es", "se murió mi esposo en abril", "¿está mal que guarde su ropa?", "mourning"),
        ("es", "se murió mi esposo en abril", "¿cuánto dura esto?", "mourning_long"),
    ],
)
async def test_E02_who_mourns_is_told_that_there_is_no_one_way(
    talk: Conversation, locale: str, loss: str, line: str, answer: str
) -> None:
    """Before the questions and among them, and only after a death was told of."""
    talk.locale = locale
    stranger = Conversation(talk.agent, locale)
    said = await stranger.say(line)
    assert not said.says(f"utter_question_{answer}"), said.texts

    await talk.say(loss)
    said = await talk.say(line)

    assert said.says(f"utter_question_{answer}", locale), said.texts


async def test_A09_why_the_one_who_comes_should_see_it_is_asked_of_the_question(talk_in_both: Conversation) -> None:
    """It was written down as a thing to stay away from."""
    talk = talk_in_both
    line = {"en": "Why should the person see that first?", "es": "¿por qué tendría que verlo primero?"}[talk.locale]
    await talk.reach("avoid")

    said = await talk.say(line)

    assert said.says("utter_why_ask"), said.texts
    assert said.asks("avoid")
    assert (await talk.slots())["avoid"] is None


async def test_B15_what_was_answered_before_is_asked_no_more(talk_in_both: Conversation) -> None:
    """And nothing of the complaint stands in the line."""
    talk = talk_in_both
    await talk.reach("preferences")

    said = await talk.say({"en": "I answered that a moment ago.", "es": "eso ya lo dije"}[talk.locale])

    assert said.says("utter_noted_repeated"), said.texts
    assert said.asks("contact")
    assert (await talk.slots())["preferences"] == "__skipped__"


async def test_B15_a_name_with_a_word_on_it_is_the_name(talk_in_both: Conversation) -> None:
    """Not filed under what else was told."""
    talk = talk_in_both
    line, name = {
        "en": ("Penn. I gave it to you already.", "Penn"), "es": ("Beto. no es mi nombre de verdad", "Beto"),
    }[talk.locale]  # fmt: skip
    await talk.reach("name")

    await talk.say(line)

    assert (await talk.slots())["name"] == name
