"""What is asked of a body at risk, and told of it: each with the trained assistant, as people put it."""

from __future__ import annotations

import pytest
from talking import Conversation, texts_of

DRINKS = {
    "en": "12 pack a day, some whiskey. going cold turkey friday",
    "es": "tomo cerveza a diario y voy a dejar de golpe",
}
PILLS = {"en": "the doctor gave me pills for my nerves", "es": "el doctor me dio pastillas para los nervios"}
BENZOS = ("benzo", "pill", "pastilla")


@pytest.mark.parametrize(
    ("locale", "text", "response"),
    [
        ("en", "Straight answer. Can it kill me, yes or no.", "utter_withdrawal_deadly_of_drink"),
        ("en", "If I taper myself, 10 then 8 then 6, that safer?", "utter_withdrawal_taper_of_drink"),
        ("en", "Can I just stop drinking yes or no", "utter_withdrawal_just_stop_of_drink"),
        ("en", "But could I. Just quit it.", "utter_withdrawal_just_stop_of_drink"),
        ("es", "¿puedo dejar de tomar así nomás?", "utter_withdrawal_just_stop_of_drink"),
        ("en", "What signs. Tell me what to watch for.", "utter_withdrawal_signs_of_drink"),
        ("es", "¿dejar de tomar de golpe mata, sí o no?", "utter_withdrawal_deadly_of_drink"),
        ("es", "¿y si le voy bajando de a poquito?", "utter_withdrawal_taper_of_drink"),
        ("es", "¿en qué señales me fijo?", "utter_withdrawal_signs_of_drink"),
    ],
)
async def test_who_drinks_is_answered_of_drink(talk: Conversation, locale: str, text: str, response: str) -> None:
    """With a yes to who asks for one, and no word of what was not named."""
    talk.locale = locale
    first = await talk.say(DRINKS[locale])

    said = await talk.say(text)

    assert said.texts[0] in texts_of(response, locale), said.texts
    assert not any(word in " ".join(first.texts + said.texts).lower() for word in BENZOS)


async def test_who_asks_first_of_all_is_told_yes_too(talk_in_both: Conversation) -> None:
    """Beside a card, or without one."""
    talk = talk_in_both
    said = await talk.say(
        {"en": "if i stop drinking cold can it kill me", "es": "si dejo de tomar de golpe me muero?"}[talk.locale]
    )

    assert said.texts[0].startswith(("Yes", "Sí")), said.texts


async def test_leave_to_stop_is_never_a_yes(talk_in_both: Conversation) -> None:
    """As a first message, with nothing told before."""
    talk = talk_in_both
    said = await talk.say(
        {"en": "can i just stop my xanax, yes or no", "es": "¿puedo dejar de beber hoy, sí o no?"}[talk.locale]
    )

    assert said.texts[0].startswith(("No, not on your own", "No, no por su cuenta")), said.texts


async def test_nobody_is_told_to_quit(talk_in_both: Conversation) -> None:
    """The choice is theirs."""
    talk = talk_in_both
    said = await talk.say(
        {"en": "You going to tell me to quit or not", "es": "¿me va a decir que lo deje o no?"}[talk.locale]
    )

    assert said.says("utter_question_less", talk.locale), said.texts


async def test_what_was_named_wrongly_is_taken_back(talk_in_both: Conversation) -> None:
    """And is named no more."""
    talk = talk_in_both
    await talk.say({"en": "im quitting cold turkey today", "es": "voy a dejarlo de golpe hoy"}[talk.locale])

    said = await talk.say({"en": "quit saying benzos", "es": "yo no tomo benzos"}[talk.locale])

    assert said.says("utter_question_not_that", talk.locale), said.texts


@pytest.mark.parametrize(
    ("locale", "text", "response"),
    [
        ("en", "if i did do it now whats diff. dude told me ur body forgets", "utter_question_tolerance"),
        ("es", "¿el cuerpo se olvida después de tanto tiempo limpio?", "utter_question_tolerance"),
        ("en", "i was on dope. 14 months locked up n now i walk past the same corner", "utter_share_away_clean"),
        ("es", "usaba heroína y salí de la cárcel hace un mes", "utter_share_away_clean"),
        ("en", "nah. held a bag yday didnt do it. gave it back", "utter_share_turned_down"),
        ("es", "tuve la bolsa en la mano y la devolví", "utter_share_turned_down"),
        ("en", "fell off a roof, perc 10s, now its 8 a day off some guy", "utter_share_street_pills"),
        ("es", "tomo pastillas, un vato me las vende", "utter_share_street_pills"),
        ("en", "its my roommates adderall, and weed to come down off it and sleep", "utter_share_comes_down"),
        ("en", "is it bad to take my xanax with wine", "utter_question_mixing"),
        ("en", "can i drink on these", "utter_question_mixing"),
        ("es", "¿Hace daño tomar clonazepam con cerveza?", "utter_question_mixing"),
        ("es", "si la pastilla con la cerveza hace daño juntas", "utter_question_mixing"),
        ("en", "is there fentanyl in coke? how can i tell", "utter_question_laced"),
        ("en", "how do i know its not got fenta in it", "utter_question_laced"),
        ("es", "¿cómo sé si trae fentanilo?", "utter_question_laced"),
        ("en", "is crystal bad if i nurse? i still feed him in the morning", "utter_question_nursing"),
        ("es", "el cristal te hace daño para dar pecho? todavia le doy en la mañana", "utter_question_nursing"),
        ("en", "can i take two tonight if i can't sleep", "utter_question_doubled"),
        ("es", "Oiga, y esas pastillas, ¿me puedo tomar dos esta noche si no me duermo?", "utter_question_doubled"),
        ("en", "is the neck thing dangerous? it hurts to swallow", "utter_question_neck"),
        ("es", "y eso del cuello es peligroso? ya me paso pero me duele al tragar", "utter_question_neck"),
        ("en", "no like a panic attack. can u stay w me", "utter_grounding_panic_now"),
        ("es", "me está dando un ataque ahorita", "utter_grounding_panic_now"),
        ("en", "what do i do when one comes. like in class", "utter_question_panic_plan"),
        ("es", "¿qué hago cuando me da uno en clase?", "utter_question_panic_plan"),
        ("en", "is it the weed making it worse or like. is that a thing", "utter_medical_question_worse"),
        ("en", "Do the two years still count? My sponsor says I reset to zero.", "utter_question_counts"),
        ("es", "¿todavía cuentan los dos años?", "utter_question_counts"),
        ("en", "I had two years and three weeks sober and on Saturday I drank", "utter_used_again_streak"),
        ("es", "llevaba dos años sobria y el sábado tomé", "utter_used_again_streak"),
        ("en", "is there a duty to report a licensed nurse?", "utter_question_duty"),
        ("es", "¿hay obligación de reportar a una enfermera?", "utter_question_duty"),
        ("en", "What if I've harmed a patient without knowing?", "utter_question_harmed"),
        ("es", "¿y si le hice daño a un paciente sin saberlo?", "utter_question_harmed"),
    ],
)
async def test_each_has_its_words(talk: Conversation, locale: str, text: str, response: str) -> None:
    """As a first message, in both languages."""
    talk.locale = locale

    assert (await talk.say(text)).says(response, locale)


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("do i wake her or let her sleep", "wake"),
        ("I asked you a thing. What do I say to her", "say_to"),
        ("should i tell her i saw or wait until she tells me", "tell_saw"),
        ("ok. should i take away the razors? she keeps one for her legs in the shower", "sharp"),
        ("does cutting mean she wants to die?", "means_die"),
        ("can i call 988 even if im not the one who", "calls_988"),
        ("¿la despierto o la dejo dormir?", "wake"),
        ("¿qué le digo a mi hija?", "say_to"),
        ("¿le digo que vi los cortes?", "tell_saw"),
        ("¿le quito los rastrillos?", "sharp"),
        ("¿cortarse quiere decir que se quiere morir?", "means_die"),
        ("¿puedo llamar al 988 aunque no soy yo?", "calls_988"),
    ],
)
async def test_who_has_a_child_that_cuts_is_answered(talk: Conversation, text: str, response: str) -> None:
    """Beside a card and without one."""
    talk.locale = "es" if "¿" in text else "en"
    await talk.say("its not me its my daughter" if talk.locale == "en" else "no soy yo, es por mi hija")

    said = await talk.say(text)

    assert any(said.says(f"utter_{by}_{response}", talk.locale) for by in ("question", "crisis_support")), said.texts


async def test_a_parent_who_blames_themselves_is_met(talk_in_both: Conversation) -> None:
    """What they did tonight is named."""
    talk = talk_in_both
    await talk.say({"en": "its not me its my daughter", "es": "no soy yo, es por mi hija"}[talk.locale])

    said = await talk.say({"en": "i feel like such a bad mother", "es": "me siento una mala madre"}[talk.locale])

    assert said.says("utter_share_bad_parent", talk.locale), said.texts


async def test_after_a_second_pill_the_hours_are_the_hours(talk_in_both: Conversation) -> None:
    """And no lecture again."""
    talk = talk_in_both
    await talk.say(PILLS[talk.locale])
    await talk.say({"en": "can i take two tonight?", "es": "¿me puedo tomar dos esta noche?"}[talk.locale])

    text = {
        "en": "Then I won't take two. If I don't sleep, what time do you open tomorrow?",
        "es": "Entonces no tomo dos. Si no duermo, ¿a qué hora abren mañana para llamarles?",
    }[talk.locale]
    said = await talk.say(text)

    assert said.says("utter_hours", talk.locale), said.texts


async def test_a_doctor_asked_for_after_a_neck_is_for_the_neck(talk: Conversation) -> None:
    """In danger as well, before what else is said there."""
    talk.locale = "es"
    await talk.say("mi marido me pega, ahorita me esta pegando")
    first = await talk.say("se me oye ronca la voz desde que me apretó")
    then = await talk.say("tengo k ir al doctor o se me kita solo?")

    for said in (first, then):
        assert any(said.says(f"utter_{by}_neck", "es") for by in ("question", "crisis_support")), said.texts


@pytest.mark.parametrize("question", ["brings", "uses"])
async def test_what_two_things_do_together_is_no_answer(talk_in_both: Conversation, question: str) -> None:
    """It is answered, and the question stands."""
    talk = talk_in_both
    await talk.reach(question)

    text = {"en": "can i drink on these", "es": "si la pastilla con la cerveza hace daño juntas"}[talk.locale]
    said = await talk.say(text)

    assert said.texts[0] in texts_of("utter_question_mixing", talk.locale), said.texts
    assert (await talk.slots())[question] is None


@pytest.mark.parametrize("question", ["needs", "helped"])
async def test_with_a_question_on_the_table_it_is_answered_and_asked_again(
    talk_in_both: Conversation, question: str
) -> None:
    """The question is no answer to it."""
    talk = talk_in_both
    await talk.reach(question)

    said = await talk.say(
        {"en": "can i take two tonight if i dont sleep", "es": "¿me puedo tomar dos esta noche?"}[talk.locale]
    )

    assert said.texts[0] in texts_of("utter_question_doubled", talk.locale), said.texts
    assert (await talk.slots())[question] is None


async def test_after_a_body_that_fails_no_filler_goes_before_where_to_call(talk: Conversation) -> None:
    """What is not understood then is met with 911 and no offer of questions; what is asked, with its answer."""
    await talk.say("i quit drinking 2 days ago and im shaking and seeing bugs on the wall")

    worse = await talk.say("ok the bugs are getting worse")
    drives = await talk.say("can i just drive myself to the ER")

    assert worse.says("utter_crisis_support_failing", "en")
    assert not worse.says("utter_offer_paths", "en")
    assert drives.says("utter_question_er_drive", "en")
