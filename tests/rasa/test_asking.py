"""A question is answered, or said to be unknown and kept for a person; it is never filed as an answer (seeds A09)."""

from __future__ import annotations

import re

import pytest
from count_asked import FILES, about_of, count
from nlu_lines import HERE, lines_of, read
from talking import Conversation

from bot.hearing.questions import asking_learned
from bot.hearing.questions.asking import INTENTS, asked
from bot.hearing.questions.asking_form import LANGUAGE
from bot.hearing.questions.asking_words import ABOUT, NAMED
from bot.rasa_box.inputs import ROOT
from bot.training.train_asked import FOLDER, digest

HELD_OUT = read(HERE / "asked_lines.yml")
ASKED = [(about, line) for about, lines in HELD_OUT["asked"].items() for line in lines]
BY_RULE = {*ABOUT, *NAMED, LANGUAGE}
FINER = {"naloxone": ("spray_how", "spray_papers"), "work": ("license",)}
"""What was one thing when the lines were written, and has finer answers since."""
TOLD = ("share", "used_again", "self_blame", "feel_ashamed", "feel_afraid", "feel_alone")

KEEP = {"effect": "question.keep"}
UNKNOWN = {"en": "do you have wifi in the waiting room", "es": "¿tienen wifi en la sala de espera?"}

KNOWN = {
    "utter_question_group": {
        "en": ("is it one on one or do i sit with other people",),
        "es": ("¿es en grupo o con una sola persona?",),
    },
    "utter_hours_evenings": {
        "en": ("i work days, got anything in the evening?",),
        "es": ("¿hay citas ya en la noche?",),
    },
    "utter_question_along": {
        "en": ("could my sister sit in with me",),
        "es": ("¿puede venir mi esposo conmigo?",),
    },
    "utter_question_walk_in": {"en": ("can i just show up or what",), "es": ("¿me atienden si llego sin cita?",)},
    "utter_question_leave_out": {
        "en": ("do i have to talk about my mother",),
        "es": ("¿tengo que contar lo de mi infancia?",),
    },
    "utter_question_drug_test": {"en": ("will yall drug test me",), "es": ("¿me hacen prueba de orina?",)},
    "utter_question_come_high": {"en": ("can i come in if im high",), "es": ("¿puedo ir si ando tomado?",)},
    "utter_question_lectured": {"en": ("you gonna judge me?",), "es": ("¿me va a dar un sermón?",)},
    "utter_question_online": {"en": ("is it all over the phone",), "es": ("¿es por teléfono o en persona?",)},
    "utter_question_referral": {
        "en": ("does my doctor have to send me first",),
        "es": ("¿tiene que mandarme mi doctor?",),
    },
    "utter_cost_unpaid": {"en": ("i got no money will yall still see me",), "es": ("¿y si no tengo con qué pagar?",)},
    "utter_question_language": {
        "en": (
            "do you have someone who speaks spanish for my wife",
            "does anybody there speak spanish? my mother doesn't speak english",
            "is there an interpreter for my dad",
        ),
        "es": ("¿hay alguien que hable inglés para mi esposo?", "¿tienen intérprete para mi papá?"),
    },
    "utter_question_seen_when": {
        "en": ("how many days for an appointment", "how far out are you booked", "is there a waitlist for new people"),
        "es": ("cuántos días tarda una cita?", "¿para cuándo me darían cita?", "¿hay citas para esta semana?"),
    },
    "utter_is_private_police": {
        "en": (
            "do you guys report people to immigration",
            "and la migra? u report that?",
            "am i going to get the police at my door",
        ),
        "es": ("¿le avisan a la migra?", "ustedes llaman a la policía"),
    },
    "utter_is_private_locked": {
        "en": ("if i tell them that do i get locked up somewhere", "will they lock me up for saying this"),
        "es": ("¿me van a encerrar si le cuento?",),
    },
    "utter_medical_question_prescriber": {
        "en": (
            "is there a doctor there who will give them back yes or no",
            "can somebody there prescribe my pain pills",
        ),
        "es": ("¿alguien ahí me receta lo del dolor?",),
    },
    "utter_are_you_bot_form": {
        "en": ("is this a form pretending to be a conversation?",),
        "es": ("¿esto es un formulario disfrazado de plática?",),
    },
    "utter_is_private_work": {
        "en": ("Does my licensing board find out?", "will my employer know about this", "u call my PO?"),
        "es": ("¿se entera mi trabajo de esto?", "le avisan a mi jefe"),
    },
    "utter_is_private_chart": {
        "en": (
            "While I wait: does this get written into my hospital's Epic? Yes or no.",
            "do they write down waht i say here",
        ),
        "es": ("¿esto queda en mi expediente?",),
    },
    "utter_is_private_family": {
        "en": ("can my daughter see this", "will my husband read what i put here"),
        "es": ("¿esto lo va a leer mi hija?", "lo puede ver mi esposo"),
    },
    "utter_is_private_called": {
        "en": ("are the police coming", "did you guys call the cops on me", "is an ambulance on its way"),
        "es": ("¿viene la policía?", "¿llamaron a la policía?"),
    },
    "utter_is_private_child": {
        "en": ("will they take my baby", "can you take my kids away for this"),
        "es": ("¿me van a quitar a mi bebé?", "¿me pueden quitar a mis hijos?"),
    },
    "utter_is_private_statement": {
        "en": ("will my parents see it on the insurance statement", "does an EOB go to my parents"),
        "es": ("¿les llega a mis papás un aviso del seguro?",),
    },
    "utter_withdrawal_pregnant": {
        "en": ("im pregnant and on percocet should i just stop", "is it safe to quit heroin if i'm pregnant?"),
        "es": ("estoy embarazada y tomo percocet, ¿lo dejo de una vez?",),
    },
    "utter_reply_time_off_line": {
        "en": ("take me out of that line", "please remove me from the queue"),
        "es": ("sáqueme de la fila", "quiero salirme de la fila"),
    },
    "utter_medical_question_naloxone": {
        "en": ("what is naloxone", "where can i get narcan for free", "like the nose spray where do i get that"),
        "es": ("¿dónde consigo naloxona?", "que es naloxona where do i get it free"),
    },
    "utter_question_clinic": {
        "en": ("44. army. is this the va or not", "Is this the VA. Yes or no", "which hospital is this"),
        "es": ("¿esto es del gobierno?", "¿qué clínica es esta?"),
    },
    "utter_question_help_shown": {
        "en": ("why 988. I didnt say anything about killing myself", "why do you keep showing me 988"),
        "es": ("¿por qué me sale el 988?",),
    },
    "utter_reply_time_line": {
        "en": (
            "am i still in line? how many people are ahead of me",
            "whats my place in line",
            "is anyone coming",
            "how long till somebody talks to me",
        ),
        "es": ("¿sigo en la fila?", "cuánta gente hay antes que yo"),
    },
    "utter_reply_time_next": {
        "en": ("what happens now, do i wait here?",),
        "es": ("¿y ahora tengo que quedarme aquí esperando?",),
    },
    "utter_is_private_erase": {
        "en": ("how would i delete all this from here",),
        "es": ("¿cómo le hago para borrar todo esto?",),
    },
    "utter_are_you_bot_feels": {
        "en": ("do you ever get tired of us",),
        "es": ("¿usted nunca se cansa de leer penas?",),
    },
    "utter_question_shelter": {
        "en": ("where is a shelter for me and my kids",),
        "es": ("¿dónde hay un refugio para mí y mis hijos?",),
    },
    "utter_question_hotline": {
        "en": ("who picks up the phone at that hotline",),
        "es": ("¿el número ese de arriba es gratis?",),
    },
    "utter_question_offers": {
        "en": ("do you guys have a detox there",),
        "es": ("¿ahí tienen desintoxicación?",),
    },
    "utter_question_uncovered": {
        "en": ("can i come if i got no papers and no insurance",),
        "es": ("¿puedo ir si no tengo ni papeles ni seguro?",),
    },
    "utter_question_veterans": {
        "en": ("is there a crisis number for us vets",),
        "es": ("¿cuál número es para los veteranos?",),
    },
    "utter_question_common": {
        "en": ("do other people come here for this",),
        "es": ("¿otra gente viene por esto?",),
    },
    "utter_question_write_on": {
        "en": ("should i stop writing or keep going",),
        "es": ("¿mejor ya no sigo escribiendo?",),
    },
    "utter_withdrawal_deadly": {
        "en": ("can you die from quitting all at once",),
        "es": ("¿se muere uno por dejarlo de golpe?",),
    },
    "utter_withdrawal_taper": {
        "en": ("how do i taper down slowly",),
        "es": ("¿cómo le voy bajando poco a poco?",),
    },
    "utter_withdrawal_signs": {
        "en": ("what are the danger signs when you stop",),
        "es": ("¿qué señales son de peligro al dejarlo?",),
    },
    "utter_question_tolerance": {
        "en": ("can i take my old dose after six months clean",),
        "es": ("llevo meses limpio, ¿puedo usar lo mismo que antes?",),
    },
    "utter_question_nursing": {
        "en": ("can i breastfeed if i used last night",),
        "es": ("¿le puedo dar pecho si usé anoche?",),
    },
    "utter_question_doubled": {
        "en": ("can i take an extra one of my pills tonight",),
        "es": ("¿puedo tomarme dos pastillas en vez de una?",),
    },
    "utter_question_panic_plan": {
        "en": ("what do i do when a panic attack comes",),
        "es": ("¿qué hago cuando me da un ataque de pánico?",),
    },
    "utter_question_counts": {
        "en": ("do i start over at day one after one drink",),
        "es": ("¿una copa me regresa a cero?",),
    },
    "utter_question_duty": {
        "en": ("are you obligated by law to report a nurse",),
        "es": ("¿por ley están obligados a reportar enfermeras?",),
    },
    "utter_question_harmed": {
        "en": ("what if i hurt a patient on my shift",),
        "es": ("¿y si lastimé a un paciente en mi turno?",),
    },
    "utter_question_by_woman": {"en": ("do you have female doctors there",), "es": ("¿tienen doctoras mujeres?",)},
    "utter_question_forced": {
        "en": ("can you force my brother to come in",),
        "es": ("¿pueden obligar a mi hijo a venir?",),
    },
    "utter_question_help_me": {
        "en": ("is there any help for the mother too",),
        "es": ("¿también hay ayuda para la esposa?",),
    },
    "utter_question_ride": {
        "en": ("do you all help with rides to appointments",),
        "es": ("¿ayudan con transporte para llegar?",),
    },
    "utter_question_quit_first": {
        "en": ("do i have to quit before i can come in",),
        "es": ("¿tengo que dejar de tomar antes de ir?",),
    },
    "utter_question_who_sees": {
        "en": ("who do i see first, a doctor or a nurse",),
        "es": ("¿quién me va a contestar, un doctor o una muchacha?",),
    },
    "utter_question_call_at": {"en": ("will they call when i said to",), "es": ("¿me van a llamar cuando les dije?",)},
    "utter_question_see_first": {
        "en": ("do i see it first before they get it",),
        "es": ("¿puedo verlo antes de que llegue al equipo?",),
    },
    "utter_question_time_off": {
        "en": ("can i get fmla for this",),
        "es": ("¿me dan permiso en el trabajo para esto?",),
    },
    "utter_question_bad_mother": {
        "en": ("am i a bad mother for closing the door",),
        "es": ("¿soy mala madre por dejarlo llorar?",),
    },
    "utter_question_no_bond": {
        "en": ("is it normal not to love your own baby",),
        "es": ("¿es normal no querer a mi bebé?",),
    },
    "utter_question_moms_line": {"en": ("is there a number for moms",), "es": ("¿hay un número para mamás?",)},
    "utter_question_sleep_otherwise": {
        "en": ("can you help me sleep without pills",),
        "es": ("¿hay ayuda para dormir sin pastillas?",),
    },
    "utter_question_wont_wake": {
        "en": ("what do i do if i find him blue again",),
        "es": ("¿qué hago si le vuelve a pasar?",),
    },
    "utter_question_word_benzos": {"en": ("whats a benzo",), "es": ("¿qué son las benzos?",)},
    "utter_question_word_opioids": {"en": ("what are opioids",), "es": ("¿qué es un opioide?",)},
    "utter_question_word_samhsa": {"en": ("what does samhsa mean",), "es": ("¿qué es SAMHSA?",)},
    "utter_is_private_part2": {"en": ("does 42 CFR part 2 cover this",), "es": ("¿esto lo protege la ley HIPAA?",)},
    "utter_is_private_kept_long": {
        "en": ("how long do you keep what i wrote",),
        "es": ("¿cuánto tiempo guardan esto?",),
    },
    "utter_is_private_stays_readable": {
        "en": ("can the team read what i removed",),
        "es": ("¿lo que borré lo siguen viendo?",),
    },
    "utter_is_private_license": {"en": ("does this go on my CDL",), "es": ("¿me quitan la licencia por esto?",)},
    "utter_is_private_calls_them": {
        "en": ("are you going to call them if i say who",),
        "es": ("¿los van a llamar si digo quién?",),
    },
    "utter_medical_question_bup_work": {
        "en": ("can i work while i'm on suboxone",),
        "es": ("¿puedo trabajar tomando suboxone?",),
    },
    "utter_medical_question_downers": {
        "en": ("can i mix ambien and percocet",),
        "es": ("¿puedo mezclar xanax con percocet?",),
    },
    "utter_medical_question_spray_how": {"en": ("how do you use the nose spray",), "es": ("¿cómo se usa el spray?",)},
    "utter_medical_question_spray_papers": {
        "en": ("can they give me narcan without an id",),
        "es": ("¿me dan la naloxona sin papeles?",),
    },
}
"""What people asked, and asked in vain in the talks of docs/talks, or in their manner; and what answers it."""

LINES = [(name, locale, line) for name, both in KNOWN.items() for locale, lines in both.items() for line in lines]


@pytest.mark.parametrize(("response", "locale", "line"), LINES)
async def test_A09_what_is_known_is_answered_before_the_talk(
    talk: Conversation, response: str, locale: str, line: str
) -> None:
    """In the language of the chat, and with no comfort before it."""
    talk.locale = locale

    said = await talk.say(line)

    assert said.says(response, talk.locale), said.texts
    assert not said.says("utter_share")


@pytest.mark.parametrize(("response", "locale", "line"), LINES)
async def test_A09_what_is_known_is_no_answer_to_the_question(
    talk: Conversation, response: str, locale: str, line: str
) -> None:
    """It is answered, nothing is filed, and the question on the table is asked again."""
    talk.locale = locale
    await talk.reach("helped")

    said = await talk.say(line)

    assert said.says(response, talk.locale), said.texts
    assert said.asks("helped")
    assert (await talk.slots())["helped"] is None


@pytest.mark.parametrize("slot", ["for_whom", "helped", "supports", "avoid", "brings", "life", "name"])
async def test_A09_what_nobody_here_knows_is_said_and_kept(talk_in_both: Conversation, slot: str) -> None:
    """A person is offered, the words go to staff as an open question, and the talk goes on."""
    await talk_in_both.reach(slot)

    said = await talk_in_both.say(UNKNOWN[talk_in_both.locale])

    assert said.says("utter_question", talk_in_both.locale), said.texts
    assert said.effect == KEEP
    assert said.asks(slot)
    assert "/ask_human" in said.payloads
    assert (await talk_in_both.slots())[slot] is None


async def test_A09_an_unknown_question_before_the_talk_gets_no_comfort(talk_in_both: Conversation) -> None:
    """Honest, with a person under it, and other words the next time."""
    said = await talk_in_both.say(UNKNOWN[talk_in_both.locale])
    again = await talk_in_both.say(UNKNOWN[talk_in_both.locale])

    for turn in (said, again):
        assert turn.says("utter_question", talk_in_both.locale)
        assert turn.payloads == ["/ask_human"]
        assert turn.effect == KEEP
    assert said.texts != again.texts


@pytest.mark.parametrize(
    "lines",
    [
        {
            "en": "do i go home to him. do i stay at my moms. i dont know what to do",
            "es": "¿la espero otro mes o qué hago?",
        },
        {"en": "Is it usual to still talk to her? I talk to her chair.", "es": "¿es normal que le hable?"},
    ],
)
async def test_A09_a_question_about_a_life_is_not_waved_away(talk_in_both: Conversation, lines: dict) -> None:
    """No program has the answer; it says so, and names who could think it through."""
    said = await talk_in_both.say(lines[talk_in_both.locale])

    assert said.says("utter_question_life", talk_in_both.locale), said.texts
    assert "/ask_human" in said.payloads


async def test_A09_whether_to_wake_somebody_is_told(talk_in_both: Conversation) -> None:
    """Of this something is known that may save a life: how they breathe comes first, and then they may sleep."""
    line = {"en": "do i wake her up. do i look at her arms. i dont know what to do", "es": "¿la despierto o qué hago?"}

    said = await talk_in_both.say(line[talk_in_both.locale])

    assert said.says("utter_question_wake", talk_in_both.locale), said.texts


async def test_A09_asked_back_the_mishearing_is_its_own(talk_in_both: Conversation) -> None:
    """Who was spoken to as a child hears no comfort and no second sermon."""
    line = {"en": "why do you talk to me like that", "es": "¿por qué me habla así?"}

    said = await talk_in_both.say(line[talk_in_both.locale])

    assert said.says("utter_question_mistaken", talk_in_both.locale), said.texts


@pytest.mark.parametrize(
    ("slot", "answer"),
    [
        ("uses", "why does nobody help me? i drink 8 beers a day"),
        ("helped", "my sister?"),
        ("helped", "when i pray"),
        ("helped", "cuando camino"),
        ("supports", "my mom i guess?"),
        ("supports", "who can i even call, nobody"),
        ("preferences", "could it be a woman?"),
        ("contact", "can you call me after 6"),
        ("goal", "i want to know who i am again"),
    ],
)
async def test_an_answer_in_a_questions_clothes_is_heard(talk: Conversation, slot: str, answer: str) -> None:
    """Despair, doubt and a wish are answers, word for word."""
    await talk.reach(slot)

    said = await talk.say(answer)

    assert (await talk.slots())[slot] == answer
    assert not said.asks(slot)


async def test_what_is_asked_beside_an_answer_is_answered_first(talk_in_both: Conversation) -> None:
    """The answer is kept, and the next question comes after what was asked, not after a comfort."""
    await talk_in_both.reach("helped")
    line = {"en": "my dog helps me. does my boss find out?", "es": "mi perro me ayuda. ¿se entera mi jefe?"}

    said = await talk_in_both.say(line[talk_in_both.locale])

    kept = {"en": "my dog helps me", "es": "mi perro me ayuda"}
    assert (await talk_in_both.slots())["helped"] == kept[talk_in_both.locale]  # what is asked is no answer
    assert said.says("utter_is_private_work", talk_in_both.locale), said.texts
    assert said.asks("supports")


async def test_how_many_are_left_is_counted(talk_in_both: Conversation) -> None:
    """One less with each answer, and the question on the table comes back."""
    talk = talk_in_both
    line = {"en": "how many questions are left", "es": "¿cuántas preguntas faltan?"}[talk.locale]
    left = []
    for slot in ("helped", "supports"):
        await talk.reach(slot)
        said = await talk.say(line)
        left.append(int("".join(filter(str.isdigit, said.texts[0]))))
        assert said.asks(slot)

    assert left[0] - left[1] == 1


async def test_what_was_asked_is_forgotten_with_the_next_message(talk: Conversation) -> None:
    """The words for police do not answer a later question about privacy."""
    await talk.say("will you call the police")

    said = await talk.say("is this confidential")

    assert said.says("utter_is_private"), said.texts


@pytest.mark.parametrize("slot", [None, "helped"])
@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "what can you do for me"),
        ("en", "so what can you even do"),
        ("en", "how can this chat help me?"),
        ("es", "¿qué puede hacer por mí?"),
        ("es", "en qué me puede ayudar"),
    ],
)
async def test_what_the_chat_can_do_is_known(talk: Conversation, slot: str | None, locale: str, line: str) -> None:
    """The one thing a program surely knows."""
    talk.locale = locale
    if slot:
        await talk.reach(slot)

    said = await talk.say(line)

    assert said.says("utter_what_can_you_do", locale), said.texts
    assert not said.effects


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "my son is up there talking to the wall"),
        ("en", "the person in my corner is Dana"),
        ("es", "mi hijo está ahí arriba hablando con la pared"),
    ],
)
async def test_who_tells_where_somebody_is_asks_about_no_patient(talk: Conversation, locale: str, line: str) -> None:
    """Nothing is kept from somebody who asked for nothing."""
    talk.locale = locale

    assert not (await talk.say(line)).says("utter_is_patient_here")


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "is my son a patient there"),
        ("en", "my husband is a patient of yours"),
        ("es", "¿mi hijo está internado ahí?"),
        ("es", "quiero saber si mi hermana es paciente"),
    ],
)
async def test_who_asks_whether_somebody_is_a_patient_hears_neither(talk: Conversation, locale: str, line: str) -> None:
    """As before."""
    talk.locale = locale

    assert (await talk.say(line)).says("utter_is_patient_here", locale)


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "my sister says i should talk to someone"),
        ("en", "my doctor told me to talk to a person"),
        ("es", "mi hermana dice que hable con alguien"),
        ("es", "mi esposa quiere que hable con una persona"),
    ],
)
async def test_the_advice_of_another_is_no_wish_for_a_person_now(talk: Conversation, locale: str, line: str) -> None:
    """A person is offered, and nobody is put in line for what their sister thinks."""
    talk.locale = locale

    said = await talk.say(line)

    assert not said.effects
    assert "/ask_human" in said.payloads


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "my sister says i should talk to someone so can i talk to a person"),
        ("es", "mi hermana dice que hable con alguien, quiero hablar con una persona"),
    ],
)
async def test_B01_advice_that_somebody_follows_is_a_wish(talk: Conversation, locale: str, line: str) -> None:
    """Their own wish stands beside it."""
    talk.locale = locale

    assert (await talk.say(line)).effect == {"effect": "handoff.request"}


async def test_B01_a_person_is_never_lost_to_a_question(talk_in_both: Conversation) -> None:
    """Who asks for a person with a question mark gets one."""
    line = {"en": "can i talk to a person?", "es": "¿puedo hablar con una persona?"}

    said = await talk_in_both.say(line[talk_in_both.locale])

    assert said.effect == {"effect": "handoff.request"}


@pytest.mark.parametrize("slot", [None, "helped"])
@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "do you have someone who speaks spanish for my wife"),
        ("en", "my wife only speaks spanish"),
        ("en", "do the doctors speak spanish"),
        ("es", "mi esposa no entiende español, solo inglés"),
        ("es", "¿hay alguien que hable inglés para mi hijo?"),
    ],
)
async def test_a_word_about_somebodys_language_leaves_the_talk_in_its_own(
    talk: Conversation, slot: str | None, locale: str, line: str
) -> None:
    """What is asked is kept for staff; whoever writes goes on in the language they write in."""
    talk.locale = locale
    if slot:
        await talk.reach(slot)

    said = await talk.say(line)

    assert not [effect for effect in said.effects if effect["effect"] == "locale.set"]
    assert (await talk.slots())["locale"] == locale
    if said.says("utter_question_language", locale):
        assert KEEP in said.effects
        assert {"en": "/switch_to_es", "es": "/switch_to_en"}[locale] in said.payloads


@pytest.mark.parametrize(
    ("locale", "line", "wanted"),
    [
        ("en", "do you speak spanish", "es"),
        ("en", "can you talk to me in spanish", "es"),
        ("en", "español por favor", "es"),
        ("es", "in english please", "en"),
        ("es", "¿podemos hablar en inglés?", "en"),
    ],
)
async def test_a_wish_for_this_talk_switches_it(talk: Conversation, locale: str, line: str, wanted: str) -> None:
    """As before."""
    talk.locale = locale

    assert {"effect": "locale.set", "locale": wanted} in (await talk.say(line)).effects


LEARNED = {
    "utter_is_private_police": {
        "en": "are yall gonna snitch on me for selling weed",
        "es": "¿me van a echar de cabeza con la migra?",
    },
    "utter_is_private_work": {"en": "will the foreman hear that i came", "es": "¿la compañía se entera si vengo?"},
    "utter_is_private_chart": {
        "en": "so is this stuff saved somewhere on my record",
        "es": "¿esto se guarda en mi archivo?",
    },
    "utter_is_private_called": {"en": "did you send somebody to my door", "es": "¿mandaron a alguien a mi puerta?"},
    "utter_is_private_child": {
        "en": "am i gonna lose my kids if i'm honest",
        "es": "¿voy a perder la custodia de mis hijos?",
    },
    "utter_question_clinic": {"en": "so who runs this place anyway", "es": "¿de quién es este lugar?"},
    "utter_question_help_shown": {
        "en": "why'd that hotline box pop up, im fine",
        "es": "estoy bien, ¿por qué salió esa tarjeta?",
    },
}
"""In words that no rule knows, or not these; what they come to was learned (`asking_learned.py`)."""


@pytest.mark.parametrize(
    ("response", "locale", "line"), [(r, locale, line) for r, both in LEARNED.items() for locale, line in both.items()]
)
async def test_A09_what_is_known_is_answered_in_words_no_rule_knows(
    talk: Conversation, response: str, locale: str, line: str
) -> None:
    """Before the talk and in it, and nothing is filed."""
    talk.locale = locale
    before = await talk.say(line)
    await talk.press("/start_talk")
    await talk.press("/skip")
    within = await talk.say(line)

    assert before.says(response, locale), before.texts
    assert within.says(response, locale), within.texts
    assert (await talk.slots())["helped"] is None


def test_each_known_thing_is_answered_by_a_test() -> None:
    """None of the closed list is left out above; how many questions there are is counted in a talk, further down."""
    counted = {"utter_question_how_many"}
    assert {f"utter_{intent}_{about}" for about, intent in INTENTS.items()} == set(KNOWN) | counted


def test_what_is_asked_is_found_in_other_peoples_words() -> None:
    """Lines held out: written after the rules, as other people, and counted, not read (docs/adr/0004-lean-nlu.md).

    That something is asked has to be found; what is not known then is said to be unknown, which is no lie. Of what a
    rule knows, too, nearly all gets its own answer; of what was learned alone, from some dozens of lines each, half.
    """
    found = [(about, about_of(line)) for about, line in ASKED]
    free = [asked(line, talking=True) is not None for line in HELD_OUT["free"]]
    by_rule = [said in (real, *FINER.get(real, ())) for real, said in found if real in BY_RULE]
    learned = [real == said for real, said in found if real not in BY_RULE]
    near = count("asked_lines.yml")

    assert sum(said is not None for _, said in found) / len(found) >= 0.85
    assert sum(by_rule) / len(by_rule) >= 0.8
    assert sum(learned) / len(learned) >= 0.55
    assert sum(free) / len(free) >= 0.85
    assert near.wrong <= 0.05
    assert near.others_wrong <= 0.17


def test_what_is_asked_in_new_voices_gets_its_own_answer_and_hardly_ever_another() -> None:
    """Lines held out before a line was written to learn from: counted, not read. A wrong answer is worse than none."""
    found = count("asked_voices.yml")

    assert found.lines >= 100
    assert found.right >= 0.55
    assert found.wrong <= 0.05
    assert found.others_wrong <= 0.08
    assert found.told_taken <= 0.1


def test_hardly_any_answer_or_telling_is_taken_for_a_question() -> None:
    """Over all training lines that tell something, and the answers people give; each once, as an answer."""
    answers = read(HERE / "form_answers.yml").values()
    taught = [line for path in (ROOT / "data/nlu").glob("*.yml") for line in lines_of(path)]
    lines = [text for text, intent in taught if intent in TOLD] + [str(text) for texts in answers for text in texts]

    taken = [line for line in lines if asked(line, talking=True)]

    assert len(taken) / len(lines) <= 0.005, taken


def test_hardly_any_post_of_a_board_is_only_a_question() -> None:
    """Long tellings with a question in them stay answers: something stands beside what is asked."""
    lines = [line.split("\t")[-1] for line in (ROOT / "data/risk/diary.tsv").read_text().splitlines()]

    alone = [line for line in lines if (found := asked(line, talking=True)) and found.alone]

    assert len(alone) / len(lines) <= 0.01, alone


def test_each_thing_that_is_known_has_lines_held_out() -> None:
    """In both languages, five at least."""
    held = HELD_OUT["asked"] | read(HERE / "asked_visits.yml")["asked"] | read(HERE / "asked_more.yml")["asked"]
    for about in INTENTS:
        spanish = [
            line for line in held[about] if re.search(r"[¿áéíóúñ]|\b(mi|la|el|que|q|para|pa|una?|quien|puedo)\b", line)
        ]
        assert len(spanish) >= 5, about
        assert len(held[about]) - len(spanish) >= 5, about


def test_what_was_learned_is_of_the_lines_as_they_are() -> None:
    """Whoever changes data/asked runs `python -m bot.training.train_asked` in the box's Python."""
    assert digest() in asking_learned.WEIGHTS.read_text().partition("\n")[0]


def test_no_line_that_was_learned_from_stands_among_those_held_out() -> None:
    """Nor one that is nearly the same: of all words of both, four fifths are shared at most."""
    held = [set(str(line).lower().split()) for line in _held_out()]
    taught = {line for path in FOLDER.glob("*.txt") for line in path.read_text().splitlines()}

    same = [line for line in taught for other in held if _alike(set(line.lower().split()), other) > 0.8]

    assert same == []


def _held_out() -> list[str]:
    files = [read(HERE / name) for name in FILES]
    known = [line for held in files for lines in held["asked"].values() for line in lines]
    return known + [line for held in files for kind in ("near", "free", "told") for line in held.get(kind, ())]


def _alike(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other)


async def test_a_young_one_who_asks_of_a_parent_has_one_answer(talk_in_both: Conversation) -> None:
    """Named, or as her; and no promise that the family hears nothing."""
    talk = talk_in_both
    lines = {
        "en": ("im 15 and me and my mom fight a lot", "will u tell my mom", "do they HAVE to call her"),
        "es": ("tengo 15 y peleo mucho con mi mamá", "¿le vas a decir a mi mamá?", "¿tienen que llamarle?"),
    }
    first, *asking = lines[talk.locale]
    await talk.say(first)

    for line in asking:
        assert (await talk.say(line)).says("utter_is_private_parents", talk.locale), line
