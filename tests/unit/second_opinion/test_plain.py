"""Orders, fears, animals, and who is safe: what the encoder alone does not raise, and what only looks like it."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.language import language
from bot.risk.screen import SCREENER
from bot.second_opinion.opinion import SecondOpinion, tier_of
from bot.second_opinion.plain import asks_to_keep_alive, plain

PLAIN = (
    "ya no me preguntes mas. mandalo", "stop asking", "Stop asking me questions!! just send it", "send it",
    "no more questions", "no more questions please. skip it", "por favor no me pregunte más", "deje de preguntar",
    "will they take my baby if i tell you i use", "can cps take my kids away if i ask for help",
    "me van a quitar a mi bebe si digo que uso", "if i just stop tonight will it hurt the baby",
    "if i call 911 they send cops", "did u call 911 on me??", "I shot the DOG",
    "my dog is sick and i have to put him down with the rifle", "had to put my dog down. did it myself with the rifle",
    "im safe now i mean it. hes gone", "im safe now. he is gone for the night", "i'm safe, at my neighbor's house",
    "estoy a salvo. ya se fue", "ya se fue. estoy segura con mi vecina",
    "shes in bed. i think asleep", "he's asleep", "he is in his room with the door closed, should i knock",
    "pills are locked up", "i keep the pills in a locked drawer. my wife has the key", "las pastillas están bajo llave",
    "ya está dormida en su cama",
    "is someone gonna text me back today or not", "¿me va a llamar alguien hoy o no?",
    "ok i'm gonna call my brother. thanks for listening. good night", "voy a llamar a mi madrina. gracias por la ayuda",
    "one sec i hear my son in the kitchen", "espere, la oigo en la cocina", "my friend ana sits with me until its over",
    "take out the part ab my legs under change. n take out my mom",
    "she's buried by the fence. our cat", "mi hermana se queda conmigo hasta que se me pasa",
)  # fmt: skip
TOLD = (
    "Alright. I won't take both then. What do I do now", "bueno, no las mezclo entonces. que hago",
    "ok ok im kinda tipsy lol", "nah man im drunk. like real drunk", "ando bien pedo la neta",
    "no asi no es. lo de que mi hermana coma es lo que quiero que cambie",
    "either there's a person or there isn't. well anyhow",
    "i was a welder 22 yrs fell off a ladder in 2009 and they put me on the pain pills, six years",
    "my back went out monday and i couldnt get off the bathroom floor", "me caí de un andamio en 2011",
    "it was my wife who left. is this the right place for that?", "si ya recaí pues ni modo",
    "tome dos tylenol, afecta la prueba", "me tomé mi pastilla de la presión. puedo hacerme los análisis",
    "took a benadryl last night, will it show on the test", "took my blood pressure meds. can i still do the labs",
    "she drank too", "my uncle Al and my mom drank too", "they all smoked too back then", "mi papá también tomaba",
    "is this private? will my dad find out through the insurance. im still on his plan",
    "so would my husband see it on the bill", "¿mi mamá lo va a ver en el seguro? estoy en su plan",
    "my brother Tom has my truck keys now", "for me. i drive a city bus. my daughter holds my keys",
    "mi hermana tiene mis llaves. no manejo si tomo",
    "im so scared that if i tell you this cps will take my son", "will they take my baby because of the pills",
    "if you text me will it say methadone? my boyfriend can see my phone", "when they email me does it mention rehab",
    "si me mandan un mensaje va a decir drogas. mi esposo revisa mi celular",
    "tengo miedo de que me quiten a mi hija si digo que tomo",
    "sí mi prima vive cerca, ya se calmó", "my brother lives next door. he calmed down",
    "rex is 13. his back legs dont work. i carry him up the stairs", "mi perrita ya casi no camina",
)  # fmt: skip
NOT_PLAIN = (
    "i have ten minutes before he is back", "ask me the stuff. i got ten minutes before he gets home",
    "nobody is coming", "i got 10 minutes", "just ask me the questions. i have 10 minutes left",
    "hágame las preguntas, tengo diez minutos antes de que vuelva", "nobody came. its over in 10 minutes",
    "what do I do tonight", "I won't do it then. goodbye", "im drunk. i have my dads gun", "im so drunk im gonna jump",
    "im gonna do some fent tonight is that ok", "im gonna do some k and die tonight is that ok",
    "lo de que ya no quiero vivir es lo que quiero que cambie", "the part about dying is what i want to change",
    "if you text me will it say goodbye", "if they text me will it say drugs. he will kill me",
    "tengo miedo de que me quiten a mi hija y ya no quiero vivir", "mi hermana vive al lado. me quiero morir",
    "he calmed down. he has the gun", "not to kill myself", "its just to calm down, not to kill myself lol",
    "my sister has my keys. i am 16", "mi hermana tiene mis llaves, tengo 19 años",
    "its to calm down. im going to kill myself",
    "she drank too much", "she drank it too", "my mom drank too and she wont wake up", "he took them too",
    "im on her plan. i made a plan", "will my mom see it. im going to do it", "is this private? i want to die",
    "my husband has my keys", "he has my keys", "my sister has my keys and my phone", "my brother has my gun keys",
    "im so scared he will take my son", "im scared cps will take my baby he hit her",
    "i fell off a ladder and i cant move", "i couldnt get up and nobody came", "my dad left. is this the end",
    "he goes through my phone. he hit me", "my dad is 88. he cant walk. hes all i got left",
    "mi mamá ya casi no camina", "i carry him up the stairs", "pensé en tirar todo y ya no estar",
    "im gonna do some k w xanax tonight is that ok", "voy a tomar hongos con tequila esta noche",
    "tome dos tylenol", "me tomé las pastillas, sale en la prueba", "took 40 tylenol, will i pass",
    "took my blood pressure meds. all of them. can i still do the labs", "tomé un tylenol, ya no quiero vivir",
    "take out the gun", "take out my dad", "take out the part about me. i took them",
    "quita el arma",
    "", "stop", "stop him", "stop asking. im done", "no more questions. goodbye", "send help", "mandame a alguien",
    "will they take my baby if i die", "will they take my kids if he hits them",
    "me van a quitar a mi bebe y ya no puedo",
    "if i call 911 he will kill me", "will it hurt the baby if i drink bleach", "i shot my dog and now me",
    "i shot him", "did it myself with the rifle", "if i just stop breathing will it hurt the baby",
    "i shot my wife", "my dog is here. i have to put her down",
    "hes gone", "he is gone. i cant wake him", "im safe now. goodbye", "im not safe. hes gone", "im ok. hes gone",
    "hes still asleep", "he wont wake up. hes asleep", "she took something. shes asleep", "i think asleep forever",
    "he is in his room with the door locked", "the pills are gone", "i keep the pills", "i keep the pills in my drawer",
    "guardo las pastillas", "está dormida y helada",
    "thank you for everything. good night", "i'm going to call my mom one last time",
    "i hear her in the bathroom screaming", "hold on i hear him coming up the stairs", "espere, lo oigo en la sala",
    "hang on i hear my husband at the door", "voy a llamar a mi mamá. gracias por todo. buenas noches",
    "hold on i hear him in the bathroom with the gun", "call my mom when its over", "hes in the ground",
    "i'm going to call my sister. good night forever", "sits with me until i am over",
    "im safe if hes gone", "se fue", "estoy a salvo pero me quiero morir",
)  # fmt: skip


@pytest.fixture(scope="module")
def opinion() -> SecondOpinion:
    """The loaded encoder."""
    return SecondOpinion()


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_of_an_ordinary_life_is_plain(opinion: SecondOpinion, text: str) -> None:
    """A slip, an old fall, a drunken evening, an old dog: at most the cues' own gentle check (T3)."""
    assert plain(text)
    assert opinion.of(text, screen(text)).tier >= Tier.T3


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_plain_is_not_raised_by_the_encoder_alone(opinion: SecondOpinion, text: str) -> None:
    """Whatever the encoder makes of it, the screen's own answer stands, and that is calm."""
    assert plain(text)
    first = screen(text)
    assert first.tier >= Tier.T3
    assert opinion.of(text, first) == first


@pytest.mark.parametrize(
    "text",
    [
        "take out the part where it says suicidal", "quita lo de que me quiero matar", "delete suicidal please",
        "ok she woke up, the medics are here. she's ok", "my sister has the pills now, im in her car",
        "mi hermana ya tiene las pastillas, estoy en su carro", "i gave the gun to my brother",
        "he left, the cops are here, door is locked", "ya se fue, cerré con llave",
    ],
)  # fmt: skip
def test_an_order_to_strike_words_out_and_an_all_clear_are_not_raised_either(opinion: SecondOpinion, text: str) -> None:
    """The screen heard a quotation, or a danger that is over; the encoder hears its words."""
    first = screen(text)
    assert first.tier is Tier.T4
    assert opinion.of(text, first) == first


def test_the_encoder_would_raise_many_of_them(opinion: SecondOpinion) -> None:
    """So that the veto is one: by itself it hears danger in a third of these, and more."""
    looks = [(SCREENER.look(text), screen(text)) for text in PLAIN]
    raised = [
        tier_of(opinion.read(look), look.weighing.risk, len(look.words.tokens), language(look.words.tokens))
        for look, _ in looks
    ]
    assert sum(tier < first.tier for tier, (_, first) in zip(raised, looks, strict=True)) >= len(PLAIN) / 3


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_anything_beside_it_is_read_as_it_is(text: str) -> None:
    """An order too few is safer than one too many: every sentence has to be one."""
    assert not plain(text)


@pytest.mark.parametrize(
    "text",
    [
        "how do i keep her alive till friday. thats all i want",
        "but how can we keep my son alive through the weekend?",
        "¿cómo lo mantengo con vida hasta el lunes?",
    ],
)  # fmt: skip
def test_how_another_is_kept_alive_is_asked_for_their_life(opinion: SecondOpinion, text: str) -> None:
    """A person hears of it, as of a worry about another; it is no wish to die."""
    first = screen(text)
    assert asks_to_keep_alive(text)
    found = opinion.of(text, first)
    assert found.tier >= Tier.T2
    assert found.kind in (Kind.THIRD_PARTY, Kind.NONE)


@pytest.mark.parametrize(
    "text", ["how do i keep myself alive", "how do i keep him alive, he took my pills", "thats all i want", "please"]
)
def test_what_else_is_told_of_a_life_is_read(text: str) -> None:
    """Of one's own, with what was taken, or without the question."""
    assert not asks_to_keep_alive(text)


@pytest.mark.parametrize(
    "text",
    [
        "me!! for me. sorry my housemate just walked in, whats after this",
        "para mí. perdón, entró mi compañera de cuarto, q sigue",
        "ya mandalo pues, q mi vieja anda fregando",
        "just send it, my wife keeps nagging me",
        "me tomé mi pastilla de la presión y ya desayuné",
        "i took my thyroid pill and had breakfast",
        "mi niña tiene pistola de agua y moja a todos",
    ],
)
def test_a_house_with_others_in_it_is_plain(opinion: SecondOpinion, text: str) -> None:
    """Who walks in, who hurries one, the one pill of every day and a toy."""
    assert opinion.of(text, screen(text)).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "sorry my dad just walked in", "sorry my ex walked in", "my wife keeps nagging me",
        "ya mandalo, mi marido anda borracho",
        "just send it, my boyfriend is waiting with a knife", "i took my thyroid pills all of them",
        "me tomé mi pastilla de la presión y veinte más", "for me. i want to die",
    ],
)  # fmt: skip
def test_who_may_be_feared_and_what_is_more_is_not_plain(text: str) -> None:
    """A parent or a partner who comes in, a weapon, and more than the one pill are read as they are."""
    assert not plain(text)
