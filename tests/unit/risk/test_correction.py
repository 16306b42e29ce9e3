"""What takes back what was heard, and what only looks like it: in both languages, both ways."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.context import Earlier, screen_in_talk
from bot.risk.correction import FAMILIES, denied, denies_danger, family, only_denies

LIFE, HURT, TAKEN, VOICES = "suicide_active", "abuse_danger", "overdose", "psychosis"
THEM, HARM, BODY, FOOD = "third_party", "harm_to_others", "medical_emergency", "eating"

DENIED = (
    (HURT, "nobody is hurting us, why does it say domestic violence"), (HURT, "nobody is hurting us??"),
    (HURT, "no one here hits me"), (HURT, "he doesn't hit me"), (HURT, "my husband isn't violent, he left"),
    (HURT, "this isn't abuse"), (HURT, "no me está pegando nadie"), (HURT, "mi esposo no me pega"),
    (HURT, "nadie me pega, por qué sale violencia"), (HURT, "no one is hurting me. i was talking about my knee"),
    (LIFE, "i'm not going to kill myself, i'm just tired"), (LIFE, "I didn't say anything about killing myself"),
    (LIFE, "why am i getting a suicide number"), (LIFE, "i never said i wanted to die"), (LIFE, "i'm not suicidal"),
    (LIFE, "I do not want to die. I want to sleep."), (LIFE, "yo no dije nada de matarme"), (LIFE, "no soy suicida"),
    (LIFE, "no me quiero morir, nada más estoy cansada"), (TAKEN, "I didn't take anything"), (TAKEN, "no tomé nada"),
    (VOICES, "im not hearing voices. i meant the radio"), (VOICES, "no oigo voces, es el radio"),
    (HARM, "I would never hurt anyone"), (HARM, "no le voy a hacer daño a nadie"), (BODY, "Not an emergency."),
    (BODY, "i can breathe fine"), (THEM, "she's not going to kill herself"), (FOOD, "i don't have an eating disorder"),
    (LIFE, "no me quiero matar hombre. solo dije que ya no me preguntes"), (HARM, "omg NO. i would never hurt my baby"),
    (HARM, "what is that 988 thing for. I shot the DOG. I am not going to kill anybody"),
    (LIFE, "what is that 988 thing for. I shot the DOG. I am not going to kill anybody"),
    (HARM, "nunca le haría daño a mi bebé"), (HARM, "i would never hurt my baby"),
    (HURT, "wrong card"), (TAKEN, "Wrong card."), (VOICES, "eso no es"), (LIFE, "no, eso no es lo que dije"),
    (THEM, "that's not what i meant"), (HURT, "you got it wrong"), (TAKEN, "wait what? that's not what i said"),
    (LIFE, "I do not wish to die. Why did you show me a suicide line?"), (HARM, "everyones safe ffs it was a joke"),
    (HARM, "nobodys getting hurt, was a joke"), (HARM, "era broma, todos están bien"),
    (TAKEN, "nobody is DYING… i got NO pills… take that off my screen"), (TAKEN, "nobody is dying"),
    (TAKEN, "i have no pills, that was the first week"), (TAKEN, "i didnt take nothing"), (BODY, "im not dying. wrong"),
    (TAKEN, "i dont have any, take this thing off my screen"), (TAKEN, "wrong card. i have no pills"),
    ("withdrawal", "that's over. that was weeks ago, take it down"), (TAKEN, "no tomé ninguna"),
    (TAKEN, "nadie se está muriendo"), (TAKEN, "no tengo pastillas. quite eso de mi pantalla"),
    (TAKEN, "eso fue la primera semana, no tengo pastillas"), (TAKEN, "no hay ninguna emergencia"),
    (HURT, "nobody's hitting me"), (HURT, "a mí nadie me ha puesto una mano encima"),
    (HURT, "nobody is in danger. my cat"),
    (HURT, "why did i get a domestic violence number? my wife is gentle"),
    (LIFE, "no me kiero morir ni me kiero matar"),
    (LIFE, "i'm not going to do anything"), (HURT, "no one hit me and i'm not gonna hurt me"),
    (LIFE, "no one hit me and i'm not gonna hurt me"), (LIFE, "no voy a hacerme nada"),
    (HURT, "why are you showing me domestic violence?? nobody hits anyone here"),
    (HURT, "nobody is hurting me. please stop telling me about domestic violence"),
    (HURT, "nadie me pega, deje de hablarme de violencia"), ("self_harm", "q? yo no me corte na. de q tu hablas"),
    (HURT, "lol what. nobodys hurting me. its a DOG. a sweet old dog"), (HARM, "Easy. Its ducks."),
    (HARM, "I said send it. And quit with the red box. Just ducks"), (HURT, "son mis perros"), (HARM, "es una canción"),
    (LIFE, "whoa whoa 911?? i aint hurt. im just drunk on my couch with my dog"), (BODY, "oiga, 911? no estoy herida"),
    (TAKEN, "no jesus. that was LAST YEAR. hes dead i just told you"), (TAKEN, "eso fue el año pasado, ya murió"),
    (TAKEN, "nothings urgent. i just miss him man"), (LIFE, "lol what. k = ketamine not kms. yea im safe"),
    (THEM, "nobody is in danger. please stop with the 911. can i keep going"), (LIFE, "nadie está en peligro"),
    (HURT, "You keep on with 911. Nobodys in danger."), ("suicide_passive", "no no, no me quiero matar, es un decir"),
    ("suicide_passive", "no de matarme, de seguir usando digo"), (HARM, "eran patos nomás, nadie corre peligro"),
    (LIFE, "false alarm"), (LIFE, "fue una falsa alarma"), (HURT, "se equivocó"), (HURT, "tarjeta equivocada"),
)  # fmt: skip
ASKED = (
    (LIFE, "omg. no. i asked if cops come. that was a QUESTION. im literally in the library"),
    ("distress", "why did i get a hard moment card. i was joking about the line. nothing is wrong"),
    (VOICES, "what voices"), (VOICES, "¿qué voces?"), (LIFE, "bruh it was a joke. im good. nobody dying"),
    (LIFE, "otra vez?? no estoy en peligro. dije lo que quiero cambiar"), (HURT, "estoy preguntando para saber"),
    (HURT, "Lord no. Nobody is after me. It is my daughter that uses."), (TAKEN, "i was just asking"),
    (LIFE, "era una pregunta"), (LIFE, "pregunté si viene la policía"), (BODY, "why did you send me that 911"),
    (BODY, "por qué me sale esto"), (LIFE, "i asked about your cops"), (HURT, "why did it show me that box"),
)  # fmt: skip
ASKED_STANDS = (
    (LIFE, "i was asking god to take me"), (LIFE, "what voices tell me is die"), (LIFE, "nobody asked"),
    (LIFE, "i am asking for help"), (LIFE, "estoy preguntando por ayuda"),
    (LIFE, "im in danger"), (HURT, "estoy preguntando cómo escapar de él"), (VOICES, "qué voces tan feas oigo"),
    (LIFE, "i asked my mom for her pills"), (LIFE, "it was a joke but now i mean it"),
)  # fmt: skip
ASKED_OF_BUSINESS = (
    "i asked about your records", "i asked if police show up", "we asked whether you report that",
    "I was asking about the price.", "i asked if you keep this", "pregunté si leen esto",
    "yo pregunté por la privacidad", "pregunté si llaman a la policía", "why did it send that number",
)  # fmt: skip
ASKED_AFTER_WORDS = (
    ("i took 30 pills", "i asked about an antidote"), ("i took 30 pills", "i asked if it will hurt my liver"),
    ("i took 30 pills", "what pills"), ("i took 30 pills", "pregunté por el antídoto"),
    ("i took 30 pills", "im just asking"), ("me tomé todas las pastillas", "¿qué pastillas?"),
    ("he has a knife and he said he will kill me", "i asked if anyone can hear him coming"),
    ("he has a knife and he said he will kill me", "i asked if you can get me out"),
    ("he has a knife and he said he will kill me", "i asked if cops come"),
    ("he has a knife and he said he will kill me", "pregunté si pueden venir por mí"),
    ("he has a knife and he said he will kill me", "por qué me mandas el 911"),
    ("i want to kill myself", "i asked about the pills i have here"), ("i want to kill myself", "i asked if it hurts"),
    ("i want to kill myself", "why am i getting 988"), ("me quiero matar", "pregunté si duele"),
    ("me quiero matar", "era una pregunta"), ("i want to kill myself", "it was a question"),
    ("voices tell me to hurt people", "i asked if the voices are real"),
    ("las voces me dicen que la mate", "pregunté si son de verdad"),
)  # fmt: skip
"""A question after words of danger is about the danger, whatever else it would be about."""
ASKED_AFTER_THE_ENCODER = (
    ("i asked how many pills would do it", "i asked if it hurts"), ("i asked how many would do it", "i was asking if"),
    ("i asked how many pills would do it", "what pills"), ("cuántas pastillas se necesitan", "qué pastillas"),
    ("i asked how many would do it", "i asked about the ones i have here"),
    ("i asked how many would do it", "i asked can somebody come"), ("cuántas se necesitan", "pregunté si duele"),
    ("cuántas se necesitan", "pregunté por las que tengo aquí"), ("hes right outside", "i asked if they can come"),
    ("there is a gun by the bed tonight", "what gun"), ("hes right outside", "i asked if someone reads this in time"),
)  # fmt: skip
"""Nor is it taken back where no cue heard the danger, but for business with this chat."""
SLANG = (
    (LIFE, "nah im straight, aint tryna die"), (LIFE, "nah im straight aint tryna die"),
    (LIFE, "naw i was just talkin"), (LIFE, "nah bro i was just talkin crazy"), (LIFE, "nope, we was just talking"),
    (LIFE, "it's just an expression"), (LIFE, "nah thats just how we talk"), (LIFE, "it was a figure of speech"),
    (LIFE, "aint tryna off myself bro"), (LIFE, "nah man im not tryna kill myself"), (LIFE, "i aint tryin to die fr"),
    (LIFE, "no manches no me voy a matar"), (LIFE, "no mames wey, no me voy a matar"), (LIFE, "nel, era un decir"),
    (LIFE, "nel era un decir"), (LIFE, "no, es un decir nomás"), (LIFE, "nel, nomás decía"),
    (LIFE, "no, nomás estaba hablando"), (LIFE, "no inventes, no me quiero morir"),
    (TAKEN, "nah i aint take nothin"), (TAKEN, "naw i didnt take nothin man"), (HURT, "nah aint nobody hittin me"),
    (HURT, "nel, nadie me pega"),
)  # fmt: skip
SLANG_STANDS = (
    (LIFE, "nah im straight"), (LIFE, "naw"), (LIFE, "nel"), (LIFE, "i was just talkin"), (LIFE, "aint tryna live"),
    (LIFE, "nah aint tryna die but i aint tryna live neither"), (LIFE, "nah im straight, aint tryna die yet"),
    (LIFE, "aint tryna die tonight"), (LIFE, "aint tryna die no more"), (LIFE, "aint tryna die in here with him"),
    (LIFE, "i aint tryna die alone"), (LIFE, "aint tryna die lol sure"),
    (LIFE, "naw i was just talkin to god about it"),
    (LIFE, "naw i was just talkin, for now"), (LIFE, "naw i was not just talkin"), (LIFE, "naw i was just talkin 🙄"),
    (LIFE, "naw i was just talkin bout the pills i got"), (LIFE, "naw we was just talkin before i do it"),
    (LIFE, "it wasn't just an expression"), (LIFE, "nah im straight, goodbye yall"),
    (LIFE, "aint nobody care if i die"), (LIFE, "no era un decir"), (LIFE, "nel, no era un decir"),
    (LIFE, "era un decir pero sí lo pienso"), (LIFE, "nel, era un decir jajaja"), (LIFE, "no manches, me quiero matar"),
    (LIFE, "nel, ya lo hice"), (LIFE, "nel, nomás decía adiós"), (LIFE, "no manches no me voy a matar hoy"),
    (LIFE, "no mames, no me voy a matar, me van a matar"), (LIFE, "nel, no me voy a matar hasta que se duerman"),
    (TAKEN, "nah i aint take nothin yet"), (TAKEN, "naw i took em all"), (HURT, "nah he just hits me when he drunk"),
)  # fmt: skip
"""Half a denial, mockery, another danger or a story in the same slang."""
STANDS = (
    (LIFE, "im not going to kill myself lol sure"), (LIFE, "i'm not going to kill myself today"),
    (LIFE, "hoy no me voy a matar"), (LIFE, "no me quiero morir jaja claro"), (LIFE, "I'm not going to kill myself 🙄"),
    (LIFE, "i'm not going to kill myself, i'm going to kill him"), (LIFE, "im not afraid to kill myself"),
    (LIFE, "i dont want to hurt anyone"), (LIFE, "im not going to kill anyone, just myself"),
    (LIFE, "i dont know if i want to die"), (LIFE, "i wish i was not afraid to die"),
    (LIFE, "nobody cares if i kill myself"), (LIFE, "i was just joking"),
    (TAKEN, "i have no pills left"), (TAKEN, "take that off my screen"), (TAKEN, "im not dying"), (TAKEN, "it is over"),
    (TAKEN, "no one needs help lol"), (TAKEN, "nobody needs help like me"), (TAKEN, "she died last night"),
    (TAKEN, "she died in march and i took hers"), (TAKEN, "she died in march. i took them too"),
    (TAKEN, "no one needs help, he died an hour ago"), (TAKEN, "not now"), (LIFE, "not now. that was years ago"),
    (TAKEN, "no pills left. its over"), (TAKEN, "im not dying fast enough, take that off"), (TAKEN, "ya no me quedan"),
    (TAKEN, "i took them all, none left, take that off"), (TAKEN, "no me estoy muriendo"), (TAKEN, "ya se acabó"),
    (LIFE, "no pills. take it off"), (TAKEN, "i ran out, take it all away"),
    (LIFE, "i'm not suicidal, goodbye everyone"), (LIFE, "i don't want to kill myself anymore"),
    (LIFE, "i've never wanted to die this much"), (LIFE, "i never stop wanting to kill myself"),
    (LIFE, "I won't kill myself if you promise not to call"), (LIFE, "it's all wrong"), (LIFE, "estoy mal"),
    (LIFE, "its my dog"), (LIFE, "es mi perro"), (HARM, "i will shoot his dog"), (HURT, "he kicked my dog"),
    (LIFE, "stop with the 988"), (LIFE, "ya basta con el 988"), (LIFE, "im not hurt"), (TAKEN, "hes dead"),
    (LIFE, "whoa i aint hurt yet"), (TAKEN, "that was last night. hes cold"), (LIFE, "lol sure, im not suicidal"),
    (LIFE, "ok"), (LIFE, "no"), (LIFE, "im fine"), (LIFE, "nobody hits me"), (HURT, "i'm not suicidal"),
    (HURT, "take out where it says him gone. and nobodys hurt"), (HURT, "remove the part that says nobody hurts us"),
    (HURT, "quite la parte donde dice que nadie me pega"),
    (HURT, "nobody is hurting me but he said he will kill me"), (HURT, "he doesn't hit me he just chokes me"),
    (HURT, "he hasn't hit me yet"), (HURT, "no me pega pero me da miedo"), (HURT, "he never stops hitting me"),
    (HURT, "he isn't hurting me now"), (HURT, "no one is hurting me. i took all my pills"),
    ("withdrawal", "why domestic violence?? i didnt say that. can u take that off"),
    ("self_harm", "no me corte lo suficiente"), (HURT, "make him stop the violence"),
    (HURT, "ya no aguanto el maltrato"),
    (HURT, "no me pega a mí, le pega a mi hijo"), (HURT, "nobody knows he hits me"), (HURT, "i did something wrong"),
)  # fmt: skip


def after(kind: str, text: str) -> frozenset[str]:
    """Return what `text` takes back after a message of this kind."""
    return denied(text, screen(text), (Earlier("some words", Tier.T1, Kind(kind)),))


@pytest.mark.parametrize(("kind", "text"), [*DENIED, *ASKED, *SLANG])
def test_a_denial_in_ones_own_words_is_heard_and_flags_nothing_of_its_kind(kind: str, text: str) -> None:
    """It takes back what was heard, and is no new sign of it."""
    assert after(kind, text) == {kind}
    assert screen(text).kind.value not in family(kind) - {"distress"}


MADE_SMALL = (
    "he's never hit me hard, he just shoves me", "my husband doesn't hit me, only grabs my arm",
    "she never hit me hard", "he doesn't hit me that often", "he never beat me with his fist",
    "he doesn't hit me, just slaps me",
    "no me pega duro, nomás empujones", "no me ha golpeado tan fuerte, solo me aventó contra la mesa",
    "nunca me ha pegado con la mano cerrada, solo me jala el cabello", "no me pega seguido", "no me pega tan feo",
    "no me golpea, nada más me jalonea",
)  # fmt: skip
"""What is not that bad, or another thing: it tells of violence, and is no "wrong card"."""


@pytest.mark.parametrize("text", MADE_SMALL)
def test_a_blow_made_small_takes_no_violence_back(text: str) -> None:
    """Whoever is "only shoved", or not hit that hard, has said what is done to them."""
    assert after(HURT, text) == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "he doesn't hit me",
        "he never hit me, he just left",
        "mi esposo no me pega, nomás ronca",
        "no me pega, solo grita",
    ],
)
def test_a_blow_denied_with_no_other_beside_it_is_taken_back(text: str) -> None:
    """A "just" alone makes no blow."""
    assert after(HURT, text) == {HURT}


@pytest.mark.parametrize(("kind", "text"), [*STANDS, *ASKED_STANDS, *SLANG_STANDS])
def test_what_is_ambivalent_mocking_or_about_something_else_takes_nothing_back(kind: str, text: str) -> None:
    """A denial too few is safer than one too many."""
    assert after(kind, text) == frozenset()


YEARS_AGO = (
    "no one needs help lol. it was 20 years ago", "nadie necesita ayuda, eso fue hace 20 años",
    "nobody needs an ambulance, that was ten years ago",
)  # fmt: skip
REFUSED = (
    ("she overdosed", "nobody needs 911 shes just sleeping. take it off"),
    ("she overdosed", "nobody needs narcan shes breathing. take it off"),
    ("shes not waking up", "nobody needs help, take it off my screen, he'll see"),
    ("i took all my pills", "nobody needs help. take it off"),
    ("i took all my pills", "nobody needs 911. no pills left"),
    ("i took all my pills", "relax. not dying. nobody needs help"),
    ("i took all my pills", "im not dying, nobody needs an ambulance"),
    ("i took all my pills", "nobody needs help. it was 20 years ago"),
    ("me tome todas las pastillas", "nadie necesita una ambulancia, quite eso"),
    ("me tome todas las pastillas", "nadie necesita ayuda, eso fue hace 20 años"),
    ("hes not breathing", "nobody needs 911 take that down"),
    ("my mom took all her pills", "she doesnt want an ambulance, nobody needs 911, take it off"),
    ("i took all my pills", "my son died and he died in march"), ("i took too many pills", "she died 2 years ago"),
    ("i took a bottle of pills", "she died in march not now"), ("he's having a seizure", "he died 3 years ago"),
    ("my sister overdosed", "she died in march. not now. relax"),
)  # fmt: skip


@pytest.mark.parametrize("text", YEARS_AGO)
def test_that_nobody_needs_help_for_what_was_years_ago_is_a_denial(text: str) -> None:
    """Where it is the whole message, and was told of another alone."""
    for told in ("my sister overdosed", "mi hermano tuvo una sobredosis"):
        assert denied(text, screen(text), (Earlier(told, Tier.T0, Kind.OVERDOSE),)) == {TAKEN}


@pytest.mark.parametrize(("told", "text"), REFUSED)
def test_help_refused_or_a_death_takes_no_failing_body_back(told: str, text: str) -> None:
    """Who has taken pills refuses a rescue in the same words, and mourns."""
    for kind in (Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY):
        assert not denied(text, screen(text), (Earlier(told, Tier.T0, kind),))


@pytest.mark.parametrize("text", ASKED_OF_BUSINESS)
def test_a_question_about_this_chat_takes_back_what_no_cue_heard(text: str) -> None:
    """The encoder alone raised it."""
    assert after(LIFE, text) == {LIFE}


@pytest.mark.parametrize(("first", "text"), ASKED_AFTER_WORDS)
def test_a_question_takes_no_words_of_danger_back(first: str, text: str) -> None:
    """Whoever asks whether it hurts has said that they took them, or will."""
    found = screen(first)
    assert found.tier <= Tier.T2
    assert denied(text, screen(text), (Earlier(first, found.tier, found.kind),)) == frozenset()


@pytest.mark.parametrize(("first", "text"), ASKED_AFTER_THE_ENCODER)
def test_a_question_about_the_danger_takes_nothing_back(first: str, text: str) -> None:
    """Whoever heard the danger."""
    for kind in (LIFE, TAKEN, HURT):
        assert denied(text, screen(text), (Earlier(first, Tier.T1, Kind(kind)),)) == frozenset()


def test_a_question_after_words_that_only_the_talk_explains_takes_nothing_back() -> None:
    """As "got it here" is a danger after another one."""
    talk = (Earlier("i want to kill myself", Tier.T1, Kind(LIFE)), Earlier("got it here", Tier.T0, Kind(LIFE)))
    assert screen("got it here").tier is Tier.T4
    assert denied("i was just asking", screen("i was just asking"), talk) == frozenset()


@pytest.mark.parametrize("text", ["im not suicidal. i asked if it hurts", "no soy suicida. pregunté si duele"])
def test_a_denial_with_a_question_about_the_danger_is_none(text: str) -> None:
    """The encoder may still raise it."""
    assert not denies_danger(text, screen(text))


@pytest.mark.parametrize(("kind", "text"), DENIED)
def test_with_nothing_heard_before_there_is_nothing_to_deny(kind: str, text: str) -> None:
    """It is read as any message."""
    assert kind
    assert denied(text, screen(text), ()) == frozenset()


def test_a_denial_names_its_danger_and_leaves_the_others() -> None:
    """After two kinds only the one that is named; where none is, the newest."""
    talk = (Earlier("a", Tier.T1, Kind.SUICIDE_ACTIVE), Earlier("b", Tier.T2, Kind.ABUSE_DANGER))
    for text, kinds in (("i'm not suicidal", {LIFE}), ("nobody hits me", {HURT}), ("wrong card", {HURT})):
        assert denied(text, screen(text), talk) == kinds


def test_that_is_wrong_is_said_of_the_card_just_shown_and_of_no_older_one() -> None:
    """After a summary it is about the summary: "thats wrong. the person in my corner is Dana"."""
    text = "thats wrong. the person in my corner is Dana"
    card = Earlier("some words", Tier.T1, Kind(LIFE))
    assert denied(text, screen(text), (card,)) == {LIFE}
    assert denied(text, screen(text), (card, Earlier("my sister Ana", Tier.T4, Kind.NONE))) == frozenset()


def test_a_message_with_danger_in_it_is_no_denial() -> None:
    """Whatever else it says."""
    text = "wrong card. i want to die"
    assert screen(text).tier <= Tier.T2
    assert after(HURT, text) == frozenset()


@pytest.mark.parametrize(
    "text", ["i dont wanna die", "no me quiero morir", "nobody is hurting us", "no, i'm not suicidal!"]
)
def test_a_denial_alone_denies_danger(text: str) -> None:
    """Nothing has to be said of danger to it."""
    assert denies_danger(text, screen(text))


@pytest.mark.parametrize(
    "text",
    [
        "I'm not suicidal. my husband hits me",
        "im not suicidal he hits me sometimes",
        "im not going to kill myself, i cut",
        "no quiero morir. mi esposo me pega",
        "i never said i wanted to die, i binge and purge",
        "im not suicidal, goodbye",
    ],
)
def test_a_denial_with_another_danger_beside_it_is_none(text: str) -> None:
    """In whatever words that is told: the assistant hears it as what it is."""
    assert not denies_danger(text, screen(text))


def test_what_is_told_beside_a_denial_is_what_the_card_is_about() -> None:
    """Not the danger that was denied."""
    assert screen("I'm not suicidal. my husband hits me").kind is Kind.ABUSE_DANGER
    assert screen("no quiero morir. mi esposo me pega").kind is Kind.ABUSE_DANGER


def test_every_kind_is_of_one_family() -> None:
    """So that each can be denied, and asked about, once."""
    kinds = [kind for kinds in FAMILIES for kind in kinds]
    assert sorted(kinds) == sorted(kind.value for kind in Kind if kind is not Kind.NONE)


@pytest.mark.parametrize("text", [text for _, text in SLANG])
def test_a_denial_in_slang_is_answered_by_the_service_alone(text: str) -> None:
    """It says nothing that is owed another answer."""
    assert only_denies(text)


@pytest.mark.parametrize("text", ["nah i just did it", "nel ya lo hice"])
def test_a_no_in_slang_hides_no_deed(text: str) -> None:
    """After a danger it is heard as the deed that it tells."""
    assert screen_in_talk(text, (Earlier("some words", Tier.T1, Kind(LIFE)),)).tier is Tier.T0


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("i'm not going to kill myself, i'm just tired", True),
        ("nobody is hurting us?? why does it say domestic violence", True),
        ("no, eso no es lo que dije", True),
        ("no oigo voces, es el radio", True),
        ("wrong card. can i talk to a person?", False),
        ("wrong card, person please", False),
        ("no one is hurting me. i was talking about my knee", False),
        ("nobody is hurting us and i need a ride to the clinic on monday", False),
        ("no es eso, ¿cuánto cuesta?", False),
    ],
)
def test_what_says_more_than_a_denial_is_owed_an_answer(text: str, alone: bool) -> None:
    """A question or a story beside it does not go under."""
    assert only_denies(text) is alone


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("if i dont wake up i dont wake up", "not gonna kill myself. next"),
        ("if i die oh well", "im not going to kill myself"),
        ("for it to be over", "i wont hurt myself"),
        ("to be with my mom again she died in may", "im not gonna do anything"),
        ("que ya se acabe todo", "no me voy a matar"),
    ],
)
def test_that_one_will_not_do_it_does_not_take_back_that_one_would_not_mind(said: str, text: str) -> None:
    """There is nothing to be sorry for: what was said is as true as before."""
    heard = screen(said)
    assert heard.kind is Kind.SUICIDE_PASSIVE
    assert denied(text, screen(text), (Earlier(said, heard.tier, heard.kind),)) == frozenset()


def test_what_was_heard_by_mistake_is_still_taken_back() -> None:
    """A figure of speech is no wish, and its denial counts."""
    past = Earlier("some words", Tier.T2, Kind.SUICIDE_PASSIVE)
    assert denied("im not going to kill myself, its a saying", screen("x"), (past,)) == {"suicide_passive"}


@pytest.mark.parametrize(
    ("wished", "said"),
    [
        ("most nights i wish i would not wake up", "yeah. im not gonna do anything. just worn out. can we go on"),
        ("i wish i was dead", "not going to kill myself"),
        ("i want to die", "i'm not going to do anything"),
        ("me quiero morir", "no voy a hacer nada. solo estoy cansada"),
        ("ojalá no despertara mañana", "no me voy a matar"),
    ],
)
def test_who_will_do_nothing_still_wishes_it(wished: str, said: str) -> None:
    """A denial of the deed leaves the wish and its card as they are."""
    heard = screen(wished)
    assert denied(said, screen(said), (Earlier(wished, heard.tier, heard.kind),)) == frozenset()


@pytest.mark.parametrize(
    ("wished", "said"),
    [
        ("i want to die", "i'm not suicidal, it was an expression"),
        ("i wish i was dead", "i dont want to die. i'm not going to kill myself"),
        ("i want to die", "i meant of shame. im not going to kill myself"),
        ("me quiero morir", "es un decir, no me voy a matar"),
        ("me quiero morir", "no me quiero morir, nada más estoy cansada"),
    ],
)
def test_who_takes_the_wish_itself_back_is_heard(wished: str, said: str) -> None:
    """A manner of speaking, or no wish at all."""
    heard = screen(wished)
    assert denied(said, screen(said), (Earlier(wished, heard.tier, heard.kind),))
