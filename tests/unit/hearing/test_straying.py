"""Trouble told where something good, or a hope, was asked: it stands where a clinician looks for it."""

from __future__ import annotations

import pytest

from bot.hearing.answers.filing import filed, filing, strayed
from bot.hearing.answers.straying import strays_to
from bot.hearing.answers.taking import Heard


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("helped", "judge. a dwi and some pot haha"),
        ("helped", "i got arrested and the court sent me"),
        ("helped", "nothing, the judge made me come here"),
        ("helped", "i get panic attacks"),
        ("helped", "i smoke weed every night"),
        ("helped", "fumo mota todas las noches"),
        ("supports", "tomo diario, unas seis"),
        ("helped", "la corte me mandó, me dieron un dui"),
        ("helped", "idk, my po said i have to do this"),
        ("supports", "el juez me mandó, me agarraron con mota"),
        ("supports", "his drinking is every night now, a fifth, and he shakes in the mornings"),
        ("helped", "she drinks a bottle a day and shakes when she wakes up"),
        ("supports", "mi hermano toma diario, le tiemblan las manos al despertar"),
        ("helped", "like i said meth. and pills sometimes"),
        ("helped", "como le dije, mota y a veces cristal"),
        ("supports", "what worries me is that she wont go anywhere"),
        ("supports", "y lo q me preocupa es q no quiere ir a ningun lado"),
        ("goal", "i take 8mg of subs, fent before that"),
        ("supports", "smoking helps too tbh but dad took it. i feel awful"),
        ("supports", "pues tomar también me ayuda, un poco"),
        ("helped", "i need to quit. my husband left with the baby"),
        ("helped", "quiero dejarlo, mi esposa ya se va. batallo mucho"),
    ],
)
def test_it_is_what_brings_them(question: str, text: str) -> None:
    """The question on the table stays; said twice it answers, so that nobody is asked on for ever."""
    heard = Heard(text, "answer", question, {})

    assert strayed(heard) == "noted"
    assert filing(heard) == {"brings": text}
    assert strays_to(Heard(text, "answer", question, {"brings": text})) is None


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("helped", "i want to quit for my kids"),
        ("helped", "quiero dejar de tomar"),
        ("helped", "pues ya quiero dejarlo"),
        ("supports", "i just want to stop drinking"),
        ("supports", "quiero dejar de tomar"),
        ("supports", "pues ya quiero dejarlo"),
    ],
)
def test_what_somebody_wants_to_be_rid_of_is_a_hope(question: str, text: str) -> None:
    """Nobody asked for it yet, and it is kept for who will."""
    assert filing(Heard(text, "answer", question, {})) == {"goal": text}


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("helped", "getting a dui got me sober"),
        ("helped", "my probation officer helps me"),
        ("helped", "drug court"),
        ("helped", "music. the judge says i have to come"),
        ("helped", "weed mostly"),
        ("helped", "i want to stop, my kids keep me going"),
        ("helped", "the smoking group every day"),
        ("helped", "like i said, running"),
        ("helped", "mis hijos. quiero dejarlo por ellos"),
        ("helped", "court ordered treatment actually"),
        ("helped", "the court ordered classes, those were good"),
        ("helped", "probation made me go to meetings and it worked"),
        ("helped", "got arrested, jail made me think"),
        ("helped", "weed. the judge sent me"),
        ("helped", "la corte me mandó a clases y me gustaron"),
        ("helped", "tomo 100 mg de naltrexona"),
        ("helped", "im on 16 mg of subs"),
        ("helped", "estoy en metadona 80 mg"),
        ("helped", "i take 8mg suboxone, it saved my life"),
        ("helped", "when she drinks every day i go to my room"),
        ("helped", "i have to quit thinking and go walk"),
        ("helped", "tengo que parar y respirar"),
        ("helped", "tengo que dejar el celular"),
        ("helped", "i want to stop lying so i go to meetings"),
        ("helped", "i need to stop. cold showers"),
        ("helped", "cold water for panic attacks"),
        ("helped", "té de manzanilla para los ataques de pánico"),
        ("helped", "narcan when i was shaking"),
        ("helped", "i take suboxone every day"),
        ("helped", "tomo metadona diario"),
        ("helped", "i take a bath every night"),
        ("helped", "tomo té todas las noches"),
        ("supports", "i was shaking and Rosa held me"),
        ("supports", "Rosa. i get panic attacks"),
        ("supports", "i use the crisis line every night"),
        ("supports", "tomo café diario en la tienda de Lupe"),
        ("supports", "my PO says she believes in me"),
        ("supports", "my probation officer told me i can call her anytime"),
        ("supports", "he drinks every night too but he's the one who listens"),
        ("supports", "she smokes weed daily but she raised me"),
        ("supports", "my brother drinks every day but he gets me"),
        ("supports", "él toma diario pero me escucha"),
        ("supports", "ella fuma diario y me cuida"),
        ("supports", "i have to get off the street so my aunt takes me in"),
        ("supports", "quiero salir de esto con mi hermana"),
        ("supports", "i want to quit for my kids"),
        ("supports", "my problem is i don't have anybody"),
        ("supports", "el problema es que estoy sola"),
        ("supports", "lo que me preocupa es que estoy sola"),
        ("supports", "what worries me is i dont have family"),
        ("supports", "smoking helps and God"),
        ("supports", "drinking helps, its just me"),
        ("supports", "my probation officer"),
        ("supports", "smoking helps too, and my aunt"),
        ("supports", "nobody. the judge sent me"),
        ("supports", "my brother drinks every day but he is there for me"),
        ("supports", "the problem is i have no one"),
        ("supports", "mi abuela toma café diario conmigo"),
        ("goal", "get off the pills, i take 16mg now and want less"),
        ("goal", "the judge off my back"),
        ("avoid", "how much i drink every day"),
        ("avoid", "the dui"),
    ],
)
def test_what_answers_stays(question: str, text: str) -> None:
    """Who and what helps, a hope, and what to leave alone, whatever is told with it."""
    assert strays_to(Heard(text, "answer", question, {})) is None


@pytest.mark.parametrize("text", ["couple a day. idk. like a gram", "unas dos al día, no sé, como un gramo"])
def test_amounts_in_pieces_are_amounts(text: str) -> None:
    """They are no topic to stay away from."""
    assert filed(Heard(text, "answer", "avoid", {})) == "noted"
    assert filing(Heard(text, "answer", "avoid", {"brings": "i drink"})) == {"brings": f"i drink, {text}"}
    assert filed(Heard(f"{text}, and my dad", "answer", "avoid", {})) is None


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("my friend Rico", True),
        ("mi comadre Chela, creo", True),
        ("my friend back", False),
        ("my sponsor proud", False),
        ("my friend forgiven", False),
        ("my roommate out", False),
        ("my friend closer", False),
        ("my homie home", False),
        ("MY SPONSOR PROUD", False),
        ("mi vecina callada", False),
        ("mi comadre sana", False),
        ("and my kids back", False),
        ("y mis hijos conmigo", False),
        ("and my mom too", True),
        ("my brother Joe too", True),
        ("mi amigo de regreso", False),
        ("my kids", False),
    ],
)
def test_a_friend_by_name_is_no_hope(text: str, *, so: bool) -> None:
    """Said late, it is who is near; a word is a name only where it is written as one."""
    heard = Heard(text, "answer", "goal", {"supports": "the cat"})

    assert (filed(heard) == "noted") is so
    assert filing(heard) == ({"supports": f"the cat, {text}"} if so else {})


@pytest.mark.parametrize(
    "text",
    [
        "pues los nervios, me da como un ahogo en el camión desde que perdí a mi papá",
        "i drink every night now and i cant stop anymore",
        "i cant sleep since my mom died and i drink to get through it",
    ],
)
def test_a_story_says_not_whom_it_is_for(text: str) -> None:
    """It is what brings them, and whom it is for is asked once more."""
    heard = Heard(text, "answer", "for_whom", {})

    assert strayed(heard) == "noted"
    assert filing(heard) == {"brings": text}
    assert strays_to(Heard(text, "answer", "for_whom", {"brings": text})) is None


@pytest.mark.parametrize(
    "text",
    [
        "for me, i drink every night and cant stop at all",
        "me. i drink too much and my wife is leaving me",
        "para mí, tengo mucha ansiedad y no duermo nada",
        "yo, tengo mucha ansiedad y ya no duermo nada",
        "my son he drinks every night and i cant sleep",
        "i have a brother who drinks a lot and i need help with him",
        "its for a friend i met, she uses meth a lot",
        "me and my husband we drink too much and fight a lot",
        "my anxiety",
        "i am the one who needs it, i drink every night",
        "mine. i have panic attacks every day and cant work",
        "i'm the patient, i have depression and i dont sleep at all",
        "i need help, i drink every night and cant stop",
        "vengo porque tengo ansiedad y no duermo desde hace meses",
        "soy la paciente, tengo depresión y no duermo nada",
        "necesito ayuda, tomo todas las noches y no puedo parar",
    ],
)
def test_who_says_whom_it_is_for_has_answered(text: str) -> None:
    """Whatever is told with it."""
    assert strays_to(Heard(text, "answer", "for_whom", {})) is None


@pytest.mark.parametrize(
    "text",
    [
        "maybe a pint of gin at night. my hands shake in the morning until i get some",
        "like six months. it started after an accident, they put me on oxys",
        "no i dont smoke or drink. just some percocets for my knee",
        "como una botella de mezcal diario. me tiemblan las manos al despertar",
        "Llevo tres años. Empezó con el dolor de espalda, me dieron pastillas",
        "no tomo ni nada. solo mota los sábados",
    ],
)
def test_use_told_where_who_is_near_was_asked_is_nobody_near(text: str) -> None:
    """Who answers one question behind would otherwise have a drink in their corner, and shift all that follows."""
    assert filing(Heard(text, "answer", "supports", {})) == {"brings": text}


@pytest.mark.parametrize(
    "text",
    [
        "my sister. she's been there 14 months",
        "been 3 years",
        "six months sober",
        "my sponsor. about 14 months",
        "my cat, had her for about 3 years",
        "my group. it started after my surgery",
        "i don't drink, my cousin and me just get coffee",
        "a couple beers with my friends",
        "my friend Gin and her mom",
        "no bebo. mi hermana",
        "mi grupo. empezó después del accidente",
        "unas cervezas con mis amigos",
    ],
)
def test_who_is_near_stays_whatever_is_told_beside(text: str) -> None:
    """How long somebody has been there, or a drink with friends, names them."""
    assert filing(Heard(text, "answer", "supports", {})) == {}
