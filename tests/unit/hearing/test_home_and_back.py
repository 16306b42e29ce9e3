"""Pills at home, a child's room, people who come back, and what becomes of what was written: the words alone."""

from __future__ import annotations

import pytest

from bot.hearing.about import about
from bot.hearing.answers.taking import Heard, taken
from bot.hearing.answers.told import for_someone_else, whom
from bot.hearing.plausible import nothing_since, plausible
from bot.hearing.questions.asking import ANSWER, QUESTION
from bot.hearing.questions.body import means_of_body, of_body
from bot.hearing.questions.known_here import known_here
from bot.hearing.questions.particular import particular, plainly
from bot.hearing.wishes.going_on import comes_back, goes_on

HIS_SON = {"for_whom": "my son", "brings": "i found pills in my sons drawer, he vapes"}
SU_HIJO = {"for_whom": "mi hijo", "brings": "le encontre pastillas a mi hijo, fuma mota"}
HOME = {
    "pills_home": (
        "pills that say M30, is that fentanyl",
        "are m30s dangerous to even have in the house",
        "found blue pills in my sons backpack, what are they",
        "the tablets have m-30 stamped on them",
        "can i touch the pills or is it dangerous",
        "is it dangerous to keep these pills around the kids",
        "las pastillas dicen M30, ¿qué son?",
        "encontré pastillas azules en su mochila, ¿será fentanilo?",
        "¿es peligroso tener esas pastillas en la casa?",
    ),
    "give_back": (
        "should I flush them or what",
        "where can i give back old medicine",
        "can i bring them to a pharmacy",
        "how do i get rid of these pills",
        "does the police station take old pills",
        "I can give them to the pharmacy?",
        "¿dónde puedo devolver la medicina vieja?",
        "¿las tiro al baño?",
        "¿las puedo llevar a la farmacia?",
        "¿cómo me deshago de las pastillas?",
    ),
    "search_room": (
        "am i allowed to search his room",
        "is it wrong to go through her phone",
        "should i look through his backpack again",
        "¿puedo revisar su cuarto?",
        "¿está mal revisarle la mochila?",
    ),
    "confront": (
        "do i confront him or wait for my husband",
        "should i yell at him",
        "do i just put the bag on the table",
        "what do i say to him tonight",
        "¿lo confronto o espero a mi esposo?",
        "¿debo regañarlo?",
    ),
}
BACK = {
    "came_back": (
        "I was a patient in your clinic two years ago",
        "i used to come here for group",
        "i did rehab with you guys last year",
        "fui paciente aquí hace dos años",
        "estuve en tratamiento con ustedes",
    ),
    "old_counselor": (
        "My counselor was Mr. Ruiz. Can I ask for him again?",
        "can i have the same therapist as last time",
        "please put in my old counselor Ms. Bell",
        "is my old counselor still working there",
        "mi consejera era la sra. Paz, ¿puedo pedirla otra vez?",
        "quiero a mi misma terapeuta de antes",
    ),
    "noted_who": ("and is Mr. Ruiz noted?", "¿está anotada la sra. Paz?"),
    "met_well": (
        "are they angry with a person who comes back",
        "will you judge me for coming back",
        "can i just come back?",
        "can i still come back after i relapsed",
        "will you take me again",
        "would they take me back if i used",
        "is anyone mad when somebody comes back to treatment",
        "¿se enojan si uno vuelve?",
        "¿puedo regresar?",
        "¿puedo volver al programa?",
        "¿me aceptan de nuevo?",
        "¿me van a juzgar si vuelvo?",
    ),
    "training": (
        "are my answers training some ai",
        "do you train ai on my words",
        "does openai get this",
        "¿mis respuestas entrenan una inteligencia artificial?",
    ),
    "which_ai": ("are you chatgpt", "¿es chatgpt?"),
    "kept_long": (
        "how long do you keep this stuff",
        "how long is it kept",
        "do you keep it forever",
        "will my answers be stored forever",
        "how long does my info stay with you",
        "are you gonna save this forever",
        "ok but the 'forever' part",
        "¿cuánto tiempo guardan esto?",
        "¿lo guardan para siempre?",
        "¿mis datos se quedan para siempre?",
        "¿hasta cuándo guardan mis respuestas?",
    ),
    "who_erases": (
        "which person do i ask to delete it, give me a name or email",
        "who can erase my answers",
        "who do i ask to get this deleted",
        "give me an email for deletion",
        "i want my answers deleted, who do i ask",
        "¿a quién le pido que borren esto?",
        "¿quién puede borrarlo?",
        "¿quién quita mis datos de ahí?",
    ),
}


def heard(text: str, question: str | None = None, intent: str = QUESTION, **slots: str) -> Heard:
    """Return a message as the dialogue hears it."""
    return Heard(text, intent, question, slots)


def told_for(line: str) -> dict[str, str]:
    """Return what was told before of a child, in the language of the line."""
    return SU_HIJO if set(line) & set("¿áéíóúñ") else HIS_SON


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in HOME.items() for line in lines])
@pytest.mark.parametrize("question", [None, "supports"])
def test_what_lies_at_home_is_heard(name: str, line: str, question: str | None) -> None:
    """Whatever is on the table, in both languages."""
    at = heard(line, question, **told_for(line))

    assert of_body(at) == name
    assert about(at) == name
    assert means_of_body(at) in (QUESTION, ANSWER, "share", "for_someone_else")


@pytest.mark.parametrize(
    "line",
    [
        "i take 8 m30s a day",
        "i ride the m30 bus to work",
        "i feel safe at home with my kids",
        "i flushed them last week",
        "can you send it to my pharmacy",
        "can i go back on my medicine",
        "do pharmacies take medicaid",
        "can i give them my number",
        "i want to get rid of the cravings",
        "the pills help me sleep",
        "would an m30 kill me",
        "how many pills are in the house",
        "my room is a mess",
        "can i check my answers",
        "am i allowed to smoke there",
        "i yell at my kids",
        "tomo dos pastillas al día",
        "¿puedo regresar a mis medicinas?",
        "¿me mandan la receta a la farmacia?",
        "las pastillas me ayudan",
        "¿puedo revisar mis respuestas?",
        "en mi casa estoy segura",
    ],
)
def test_what_only_sounds_like_it_is_left(line: str) -> None:
    """A bus, a refill, a habit, a question of one's own body."""
    assert of_body(heard(line)) not in HOME


def test_to_an_angry_man_nothing_of_a_child_is_said() -> None:
    """Nor where harm was told of."""
    assert of_body(heard("should i confront him", brings="my husband drinks")) is None
    assert of_body(heard("should i confront him", brings="my son hits me")) is None


def test_what_was_found_is_kept_as_what_brings_them() -> None:
    """Told, and not asked, it stays told: for somebody close, or not."""
    found = "i found pills in his backpack, blue ones, idk what they are"

    assert means_of_body(heard("its my son, " + found)) == "for_someone_else"
    assert means_of_body(heard(found)) == "share"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("I have two pills left. If I take only one to sleep, is it dangerous?", "last weekend I used again. oxy"),
        ("what if i do just one tonight", "percs. clean for two weeks"),
        ("¿y si me tomo solo una para dormir?", "oxicodona, opioides. recaí el sábado"),
    ],
)
def test_after_a_break_no_amount_is_spoken_of_as_prescribed(line: str, told: str) -> None:
    """Where nobody prescribed it, what a body no longer bears is said."""
    assert of_body(heard(line, brings=told)) == "tolerance"
    assert of_body(heard(line, brings="my doctor prescribed the oxy for my back")) != "tolerance"
    assert of_body(heard("can i have one drink", brings="sober since monday, beer")) != "tolerance"


@pytest.mark.parametrize(
    "line",
    [
        "Oxycodone. Three on Saturday. Since Monday nothing.",
        "percs, nothing since monday",
        "oxicodona, desde el lunes nada",
    ],
)
def test_days_without_are_answered_once(line: str) -> None:
    """Lost tolerance has its place there; of drink it is another matter, and "nothing" alone tells nothing."""
    assert nothing_since(line)
    assert about(heard(line, "uses", ANSWER)) == "opioid"
    assert about(heard("beer. since monday nothing", "uses", ANSWER)) is None
    assert not nothing_since("nothing helps, not since my mom left")


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in BACK.items() for line in lines])
def test_who_comes_back_and_asks_what_becomes_of_it_is_heard(name: str, line: str) -> None:
    """However it is guessed."""
    assert particular(line, None) == name
    assert plainly(heard(line)) is not None
    assert about(heard(line, None, plainly(heard(line)) or "")) == name


@pytest.mark.parametrize(
    "line",
    [
        "my son was a patient here",
        "is my sister a patient there",
        "i was a patient at the hospital",
        "i'm a patient person",
        "my old doctor gave me oxy, can i have it again",
        "is my counselor going to tell my wife",
        "my therapist was kind",
        "i can't go back to drinking",
        "can i come back later",
        "are they angry",
        "how long does a visit take",
        "how long have you been here",
        "train station is far",
        "i'm training for a new job",
        "will my son be trained here",
        "i deleted his number",
        "soy paciente con los niños",
        "mi hija fue paciente aquí",
        "¿puedo volver mañana?",
        "¿cuánto dura la cita?",
        "me entreno cada día",
        "borré su número",
    ],
)
def test_others_and_other_things_are_left(line: str) -> None:
    """Somebody else, another place, another deletion."""
    assert particular(line, None) not in BACK


@pytest.mark.parametrize(
    "line",
    [
        "will this pain stay forever",
        "will my boyfriend stay mad forever",
        "will they keep my kids forever",
        "how long does it stay in your system",
        "how long does the pain stay like this",
        "how long can they hold him like that",
        "will they hold it against me forever",
        "is sobriety a forever thing",
        "who takes away the pain",
        "who can get rid of this feeling",
        "who removed my kids from school",
        "who wiped that smile off",
        "is there a number to get rid of the cravings",
        "¿cuánto tiempo dura el tratamiento?",
        "¿cuánto tiempo dura el dolor?",
        "¿hasta cuándo se queda mi hijo?",
        "¿el dolor se queda para siempre?",
        "lo tengo guardado para siempre en mi corazón",
        "¿quién me quita este dolor?",
        "quien me quito a mis hijos",
        "¿quién borra lo que me hizo?",
        "¿quién me borra este recuerdo?",
    ],
)
def test_what_stays_or_is_taken_away_in_a_life_is_no_data(line: str) -> None:
    """A pain, a child, a grudge: only what was written here is kept and erased."""
    assert particular(line, None) not in ("kept_long", "who_erases")


@pytest.mark.parametrize(
    "line",
    [
        "can i return the pills",
        "can i return this medicine",
        "will he want me again",
        "will she take me back",
        "will anyone want me again",
        "will they take my kids again",
        "are they mad at me again",
        "will they blame me if i go back to him",
        "are they upset when he comes back drunk",
        "can i come back home",
        "can i come back here later",
        "can i come back to my husband",
        "¿puedo regresar las pastillas?",
        "¿puedo regresar con él?",
        "¿puedo volver a verlo?",
        "¿me quieren de nuevo mis hijos?",
        "¿me van a regañar otra vez mis papás?",
        "¿se enojan si regreso con él?",
        "¿me van a aceptar de nuevo mis hijos?",
    ],
)
def test_who_goes_back_to_another_place_or_is_wanted_by_others_is_left(line: str) -> None:
    """Pills, a husband, a house, children: of none of these can the clinic say how they will be met."""
    assert particular(line, None) != "met_well"


def test_of_oneself_nobody_is_asked_after() -> None:
    """Who was here, and their counselor, is no secret to be kept from them; who asks of another hears no."""
    for line in (
        "I was a patient in your clinic",
        "is my counselor there",
        "fui paciente con ustedes",
        "it is about me",
    ):
        assert not plausible(line, "is_patient_here")
    for line in ("is my son a patient there?", "was my wife in treatment there?", "¿mi hermano está ahí?"):
        assert plausible(line, "is_patient_here")


def test_no_blame_is_heard_that_is_none() -> None:
    """What is held against the chat, or asked for leave, is not held against oneself."""
    for line in (
        "you never asked me anything??",
        "im hard on YOU",
        "am i allowed to look",
        "usted nunca me preguntó nada",
    ):
        assert not plausible(line, "self_blame")
    for line in ("it's all my fault", "should i have done more", "i never asked him if he was ok", "fue mi culpa"):
        assert plausible(line, "self_blame")


def test_a_counselor_from_before_is_put_down_as_a_wish() -> None:
    """With no more than what is wished for; to its own question the answer is that already."""
    said = "Both, please. My counselor was Mr. Ruiz, can I ask for him again?"

    assert known_here(heard(said, "needs", ANSWER)) == "My counselor was Mr. Ruiz, can I ask for him again?"
    assert known_here(heard(said, "preferences", ANSWER)) is None
    assert known_here(heard("a woman, please", "needs", ANSWER)) is None


@pytest.mark.parametrize(
    "said",
    [
        "my cat, and meetings used to help but i was too embarrassed to see my sponsor",
        "mi gato, y antes iba al grupo pero me daba pena ver a mi consejera de antes",
    ],
)
def test_who_kept_away_for_shame_wishes_for_nobody(said: str) -> None:
    """It is the answer to what helps."""
    assert known_here(heard(said, "helped", ANSWER)) is None


@pytest.mark.parametrize(
    "line",
    [
        "hi im not writing for me its my son hes 16, school called, i went thru his bag, its a lot for me",
        "no escribo por mí, es mi hijo, tiene 16",
        "its not me its my SON",
    ],
)
def test_whom_it_is_for_is_heard_in_a_long_first_cry(line: str) -> None:
    """What is told behind it says who nobody is."""
    named = whom(line)

    assert named is not None
    assert for_someone_else(named)
    assert not for_someone_else("it's for me and my son")
    assert not for_someone_else("not just for me, for my wife and me")


def test_taken_for_oneself_it_turns_to_whom_it_is_for() -> None:
    """Said beside an answer."""
    said = heard("its not me its my SON. he says it helps with stress", "uses", ANSWER, for_whom="me", brings="vaping")

    assert taken(said)["for_whom"] == "its not me its my SON"


@pytest.mark.parametrize(
    "line",
    [
        "Excuse me, I am not a family. I am the patient. May I answer the questions, please?",
        "Disculpe, no soy familia. Soy el paciente. ¿Puedo contestar las preguntas?",
    ],
)
def test_the_patient_asks_for_the_questions(line: str) -> None:
    """And whom it is for is put right."""
    assert goes_on(line, None) == "start_talk"
    now = taken(heard(line, None, "start_talk", for_whom="my counselor"))
    assert not for_someone_else(now.get("for_whom") or "x my counselor")


def test_seen_early_the_questions_go_on() -> None:
    """Under what was told so far, as anywhere, "keep going" is a wish for the questions; to send is none."""

    def at(text: str, last: str, **slots: str) -> bool:
        return comes_back(Heard(text, "share", None, {"talk_begun": True, **slots}, last=last))

    assert at("keep going", "action_show_summary")
    assert at("sigamos", "action_show_summary")
    assert at("keep going", "utter_share")
    assert not at("yes send it", "action_show_summary")
