"""A pregnancy, a small child, an infected arm, a wish told in passing; and the ordinary day beside them."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.context import Earlier, screen_in_talk

HEARD = [
    (Tier.T0, Kind.MEDICAL_EMERGENCY, "y la bebé ya no se mueve, ¿es grave?"),
    (Tier.T0, Kind.MEDICAL_EMERGENCY, "tengo 7 meses y el bebé casi no se ha movido"),
    (Tier.T1, Kind.MEDICAL_EMERGENCY, "no siento a mi bebé desde ayer"),
    (Tier.T1, Kind.MEDICAL_EMERGENCY, "casi no lo siento moverse y tengo 32 semanas"),
    (Tier.T1, Kind.MEDICAL_EMERGENCY, "i think im having a miscarriage"),
    (Tier.T2, Kind.MEDICAL_EMERGENCY, "me caí en la ducha y estoy embarazada"),
    (Tier.T1, Kind.MEDICAL_EMERGENCY, "the baby quit kicking last night"),
    (Tier.T1, Kind.MEDICAL_EMERGENCY, "mi novia está prená y está sangrando"),
    (Tier.T1, Kind.MEDICAL_EMERGENCY, "estoy embarasada y vi unas gotas de sangre"),
    (Tier.T2, Kind.MEDICAL_EMERGENCY, "im pregnant and my stomach hurts bad"),
    (Tier.T2, Kind.MEDICAL_EMERGENCY, "me duele el vientre y me sale poquita sangre"),
    (Tier.T1, Kind.MEDICAL_EMERGENCY, "se me hinchó el brazo donde me inyecto y tengo escalofríos"),
    (Tier.T1, Kind.MEDICAL_EMERGENCY, "fever since yesterday, my hand is swollen where i inject"),
    (Tier.T0, Kind.OVERDOSE, "mi niño de 3 halló las pastillas y se tragó unas"),
    (Tier.T0, Kind.OVERDOSE, "my 4 year old opened my pills and swallowed some"),
    (Tier.T2, Kind.OVERDOSE, "mi hijo se comió unas gomitas y anda todo mareado"),
    (Tier.T2, Kind.OVERDOSE, "my daughter is woozy after my edibles"),
    (Tier.T0, Kind.WITHDRAWAL, "se me terminó el tafil hace dos días y me tiemblan las manos"),
    (Tier.T0, Kind.WITHDRAWAL, "anda con la malilla y ve arañas en el techo"),
    (Tier.T2, Kind.SUICIDE_PASSIVE, "ya no estar aquí"),
    (Tier.T2, Kind.SUICIDE_PASSIVE, "que todo se acabe de una vez"),
    (Tier.T2, Kind.SUICIDE_PASSIVE, "to not exist"),
    (Tier.T2, Kind.SUICIDE_PASSIVE, "cuando nos encontremos en el cielo le explico"),
    (Tier.T2, Kind.SUICIDE_ACTIVE, "dejé todo arreglado, mis gatos se quedan con mi prima"),
    (Tier.T2, Kind.SUICIDE_ACTIVE, "i got everything settled, my brother takes the dog"),
    (Tier.T1, Kind.SUICIDE_ACTIVE, "been skipping my meds to save them all up"),
    (Tier.T1, Kind.SUICIDE_ACTIVE, "no me he tomado las pastillas, las ando juntando"),
    (Tier.T2, Kind.OVERDOSE, "me tomé doce y me desperté"),
    (Tier.T1, Kind.HARM_TO_OTHERS, "mi bebita no para y pienso en aventarla"),
    (Tier.T1, Kind.HARM_TO_OTHERS, "my newborn screams and i feel like shaking him"),
    (Tier.T2, Kind.HARM_TO_OTHERS, "me dan ganas de sacudirlo"),
    (Tier.T2, Kind.HARM_TO_OTHERS, "le pegué a mi hija con la correa, se me fue la mano"),
    (Tier.T3, Kind.DISTRESS, "mi bebé llora día y noche y ya no aguanto"),
    (Tier.T0, Kind.MEDICAL_EMERGENCY, "estoy sangrando mucho"),
]
ORDINARY = [
    "estoy embarazada y quiero dejar de fumar",
    "estoy embarazada, ¿me sacan sangre ahí?",
    "mi bebé no se ha movido de su cuna, duerme bien",
    "tengo 5 meses sobrio y contento",
    "my belly hurts since the beans",
    "im pregnant and fell asleep on the bus",
    "perdí un bebé hace dos años",
    "i hurt my hand at work and its swollen",
    "mi hija se comió sus gomitas de oso y está feliz",
    "se me acabó el clonazepam, ¿me dan cita?",
    "que se acabe el papeleo",
    "ya dejé todo listo para la mudanza, el perro se queda con mi tía",
    "mi abuela nos cuida desde el cielo",
    "me quito la vida trabajando dos turnos",
    "me mato trabajando en la obra",
    "lo voy a matar a besos cuando llegue",
    "pienso en dejarlo por mi bebé",
    "i feel like dropping out, i have a baby",
    "le di a mi hijo el cable del cargador",
    "hola quiero ayuda pero solo tengo visa de turista",
    "en qué quiero ayuda ponga: con la bebida",
]


@pytest.mark.parametrize(("tier", "kind", "text"), HEARD, ids=lambda each: str(each)[:40])
def test_it_is_heard_and_as_what_it_is(tier: Tier, kind: Kind, text: str) -> None:
    """Body, child and wish are heard in either language, at the tier or a graver one, with the card of that danger."""
    found = screen(text)
    assert found.tier <= tier
    assert found.kind is kind


@pytest.mark.parametrize("text", ORDINARY)
def test_the_ordinary_beside_it_is_left_alone(text: str) -> None:
    """The same words of an ordinary day bring no card of a danger, nor a gentle check."""
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "mi hermana me va a matar jaja le perdí el cargador",
        "jaja mi primo me quiere matar",
    ],
)
def test_a_joke_of_kin_is_asked_about_gently(text: str) -> None:
    """It is no alarm, and not passed over."""
    assert screen(text).tier is Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "what happens if i say im suicidal",
        "¿qué pasa si digo que tengo ideas suicidas?",
        "y qué pasa si les digo que soy suicida",
        "will you call the cops on me if i say i'm suicidal",
    ],
)
def test_who_asks_what_saying_it_brings_may_be_about_to_say_it(text: str) -> None:
    """It is no alarm, and it is asked about as a thought of one's own."""
    assert screen(text).tier is Tier.T2
    assert screen(text).kind in {Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE}


@pytest.mark.parametrize(
    "text",
    [
        "mi hermano me quiere matar jaja trae un cuchillo",
        "mi primo me quiere matar",
        "what happens if i say im suicidal and have a plan",
        "do you call the police if i say im suicidal tonight",
        "qué pasa si digo que me quiero matar",
    ],
)
def test_with_more_than_that_it_is_heard_as_ever(text: str) -> None:
    """What is lowered is the whole message, and nothing beside it."""
    assert screen(text).tier <= Tier.T2


@pytest.mark.parametrize(
    ("talk", "low"),
    [
        (("quit drinking on monday", "my dog is shaking"), True),
        (("dejé de tomar el lunes", "mi perro está temblando"), True),
        (("quit drinking on monday", "im shaking"), False),
        (("dejé de tomar el lunes", "estoy temblando y sudando"), False),
    ],
)
def test_who_stopped_and_whose_dog_shakes(talk: tuple[str, str], *, low: bool) -> None:
    """A dog that shakes is no withdrawal of its owner's, in the same message or in the next; one's own shaking is."""
    first = screen(talk[0])
    found = screen_in_talk(talk[1], (Earlier(talk[0], first.tier, first.kind),))
    assert (found.tier >= Tier.T3) is low
    assert (screen(". ".join(talk)).tier >= Tier.T3) is low


def test_a_whole_sentence_long_before_is_not_read_on_through() -> None:
    """What came before a finished sentence stays where it was, whatever short words stand between."""
    lines = ("i quit drinking on my birthday on monday.", "ok", "the old dog")
    earlier: tuple[Earlier, ...] = ()
    for text in lines:
        found = screen_in_talk(text, earlier)
        earlier = (*earlier, Earlier(text, found.tier, found.kind))
    assert not any(rule.startswith("in_talk:") for rule in screen_in_talk("is shaking", earlier).rules)
