"""Business with this chat is set aside, and the rest of a message has to be heard by itself."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.second_opinion.aside import besides
from bot.second_opinion.opinion import SecondOpinion


@pytest.fixture(scope="module")
def opinion() -> SecondOpinion:
    """The loaded encoder."""
    return SecondOpinion()


@pytest.mark.parametrize(
    "text",
    [
        "ok is someone gonna see the cutting stuff and like send cops to my dorm",
        "will they tell my school what i wrote",
        "they gonna call or not",
        "who can read this",
        "i dont want that written down",
        "don't text me stuff",
        "omg, that was a question",
        "i was just asking",
        "can a lady call me tomorrow",
        "aint gonna use tonight. been up 30 hrs tho",
        "¿alguien? no quiero que eso quede escrito",
        "me van a reportar?",
        "quién puede ver esto",
        "no, ahorita no está pasando nada, estoy preguntando para saber",
        "llevo 20 horas despierto",
        "cuánto cobran",
        "ok whats next",
        "keep going",
        "bueno, siguiente pregunta",
        "sigamos",
    ],
)
def test_business_with_the_chat_is_set_aside(text: str) -> None:
    """In both languages; at most what says nothing stays."""
    assert besides(text) in ("", "¿alguien")


@pytest.mark.parametrize(
    "text",
    [
        "can you send someone",
        "will you call 911 for me",
        "if i talk to you does someone show up at my house",
        "how did you tell your therapist about a plan",
        "why did they have to save me",
        "how does anyone put up with me",
        "dice que va a guardar sus pastillas",
        "me pueden mandar ayuda",
        "does the chat save this. if it does then tell my kids it was not them",
        "they told me to do it",
        "i cant keep going",
        "he is next",
        "no puedo, sigamos sin mí",
    ],
)
def test_a_plea_and_a_story_are_not(text: str) -> None:
    """Nor a sentence that the next one hangs on."""
    assert besides(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "can u guys see this i did something bad and i feel sleepy",
        "if i tell you i took something will you call the cops",
        "is anyone going to see this before i do it",
        "will anyone read this in time i already did it",
        "would you tell my wife i am going to the bridge",
        "r u gonna send cops if i say i have it in my hand right now",
        "who gets to see this when they find me",
        "is anyone gonna read what i wrote when they find me",
        "do you keep a gun locked if theres someone who wants to use it",
        "can people see this i need somebody now hes outside",
        "can a woman text me he put his hands on me again and im bleeding down there",
        "who can see this he said next time he wont stop",
        "will they keep what i wrote for my kids to read later when im not around",
        "would you even keep this if i wasnt here tomorrow",
        "dont text me here he checks and then he hurts me",
        "will you tell my husband i said he chokes me when the kids sleep",
        "is anybody reading this, got the rope up",
        "do you tell the cops if somebody has a loaded one next to them",
        "can a nurse call me, my stepdad comes in at night",
        "what does it cost if i come in, i been shaking and seeing things since i quit",
        "no quiero que quede escrito pero ya me tomé el frasco",
        "le van a contar a mi mamá lo que me hice en los brazos anoche",
        "quién lee esto antes de que me vaya para siempre",
        "van a guardar esto para mis hijas, para cuando no esté",
        "me puede llamar una mujer, me golpeó otra vez",
        "no me manden mensajes aquí, mi marido los revisa",
        "quién ve esto porque ya tengo la soga",
        "le van a decir esto a alguien o me van a llamar, oigo que el viene",
        "cuánto cuesta la consulta, veo animales y tiemblo mucho",
    ],
)
def test_what_is_told_in_the_same_breath_keeps_the_sentence(text: str) -> None:
    """A question about this chat in it makes nothing of it business."""
    assert besides(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "not gonna drink no more. im shaking so bad and seeing bugs",
        "no voy a tomar hoy. tiemblo y veo bichos",
        "ok just asking. would it hurt",
        "no pasa nada ahorita. al rato ya voy a descansar de todo",
        "been up for 3 days. theres people in the vents",
        "nothing is happening. everybody will be better off soon",
        "estoy preguntando. ya tengo las pastillas enfrente",
        "llevo tres noches sin dormir. hay gente en las paredes",
    ],
)
def test_what_is_said_by_the_way_belongs_to_what_is_told(opinion: SecondOpinion, text: str) -> None:
    """Without it the rest is not understood: who stopped drinking shakes of that."""
    assert besides(text) == text
    assert opinion.of(text, screen(text)).tier <= Tier.T2


def test_what_is_said_by_the_way_stays_beside_a_question_as_well() -> None:
    """The question alone goes."""
    text = "who reads this? not gonna drink no more. im shaking so bad and seeing bugs"
    assert besides(text) == "not gonna drink no more. im shaking so bad and seeing bugs"
    assert besides("quién lee esto. no voy a tomar hoy. tiemblo y veo bichos").startswith("no voy a tomar hoy")
    assert besides("who reads this? been up 30 hrs tho. just asking") == ""


@pytest.mark.parametrize(
    "text",
    [
        "do you guys save what i typed",
        "are you going to tell my husband what i wrote",
        "can a nurse call me back tomorrow",
        "will you call me or text me",
        "do they keep my answers after the visit",
        "how much does it cost if my wife has no insurance",
        "what does it cost if i come in tuesday, i have medicaid",
        "do you report dirty tests",
        "who can see what i put",
        "le van a avisar a mi patrón",
        "quién puede leer lo que escribí",
        "me puede llamar una señora mañana",
        "no me manden mensajes a este teléfono, es de mi hermana",
        "cuánto cobran si no tengo seguro",
        "no quiero que guarden mis respuestas",
    ],
)
def test_what_was_written_here_and_who_pays_tells_nothing(text: str) -> None:
    """It is what the question is about."""
    assert besides(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "can u guys see this i did something bad and i feel sleepy",
        "do you tell the cops if somebody has a loaded one next to them",
        "dont text me here he checks and then he hurts me",
        "no quiero que quede escrito pero ya me tomé el frasco",
        "van a guardar esto para mis hijas, para que lo lean cuando no esté",
    ],
)
def test_what_is_told_in_the_same_breath_as_a_question_is_heard(opinion: SecondOpinion, text: str) -> None:
    """No cue has words for it, or not for how grave it is."""
    first = screen(text)
    assert opinion.of(text, first).tier < first.tier or first.tier <= Tier.T1


def test_a_question_makes_nothing_graver(opinion: SecondOpinion) -> None:
    """What it costs, asked at the end, made the rest of a worried mother's message an emergency."""
    text = (
        "Well she is out somewhere since Tuesday and I dont know what she is taking now. Somebody said fentanil. What "
        "does it cost if she comes, she has no insurance that I know of."
    )
    assert opinion.of(text, screen(text)).tier >= Tier.T3


def test_the_rest_is_kept() -> None:
    """Only the sentence that asks goes."""
    assert besides("did you put that anywhere? i have the bottle here") == "i have the bottle here"


@pytest.mark.parametrize(
    "text",
    [
        "ok is someone gonna see the cutting stuff and like send cops to my dorm",
        "idk my baby smell lol. y mi mami. oh and this is not my phone its like shared plan w him so dont txt me stuff",
        "they gonna call or not. its dark out here",
        "my sister kind of. she is a nurse too. did you put the vials thing anywhere? I dont want that written down",
        "aint gonna use tonight. been up 30 hrs tho",
        "no, ahorita no está pasando nada, estoy preguntando para saber. él está en su cuarto durmiendo",
    ],
)
def test_no_card_comes_for_business_with_the_chat(opinion: SecondOpinion, text: str) -> None:
    """The encoder alone would raise each of these."""
    first = screen(text)
    assert opinion.of(text, first) is first


@pytest.mark.parametrize(
    "text",
    [
        "Does the clinic report to your job? I'm a paramedic. I've been doing to myself what I bandage.",
        "Can you keep a secret? Like you won't report it? Because I have decided on a date and want to tell one person",
        "34 years a nurse. I know exactly what I've got in this drawer and so do you. Don't send anybody.",
    ],
)
def test_what_is_told_beside_a_question_is_heard(opinion: SecondOpinion, text: str) -> None:
    """By itself, as it would have been with it."""
    assert opinion.of(text, screen(text)).tier <= Tier.T2


@pytest.mark.parametrize(
    "text",
    [
        "espere, le toqué la puerta y no me contesta. está con llave",
        "estaba morado, yo no sabia q hacer. le eché agua y se despertó solo. que hago si le vuelve a pasar",
    ],
)
def test_what_is_told_of_another_is_about_them(opinion: SecondOpinion, text: str) -> None:
    """No card for a life of one's own, and none that says somebody hurts them."""
    assert opinion.of(text, screen(text)).kind in {Kind.THIRD_PARTY, Kind.MEDICAL_EMERGENCY, Kind.OVERDOSE}
