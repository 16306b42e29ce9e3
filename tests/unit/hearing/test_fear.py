"""Fears that have words of their own, in many voices and both languages; and what only sounds like one."""

from __future__ import annotations

import pytest

from bot.hearing.questions.particular import in_crisis, particular, wish_of

SAID = {
    "call_911": """
should i call 911 or not
do i call 911
shud i call an ambulance
ok so do i just call 911?
call 911 or no
call 911?
911 or not
is this a 911 thing or am i overreacting
is it bad enough for 911
do we need to call an ambulance for him
should my wife call 911
how do i know if i should call 911
she is shaking do i call 911 or wait
can i call 911 for this
what if i call 911
¿llamo al 911 o no?
llamo al 911 o mejor espero
yamo al 911 o no
¿debo llamar al 911?
tengo que llamar a la ambulancia
¿marco al 911?
llamamos a emergencias?
hay que llamar al 911 o no
¿esto es para el 911?
mi hijo tiembla, llamo al 911?
¿llamo una ambulancia?
sera bueno llamar al 911
""",
    "dying": """
do you think im going to die
is he going to die
am i going to die
am i dying
will i die from this
do u think hes gonna die
is my son going to die
will he make it
is my brother going to make it?
is this going to kill me
do you think he'll live
how long do i have
how long does he have left
are we gonna die
can you tell me if she will survive
will withdrawal kill me
¿me voy a morir?
¿se va a morir mi hijo?
¿cree que se va a morir mi hijo?
cree que me voy a morir
¿se me va a morir?
¿me estoy muriendo?
¿va a sobrevivir?
¿cuánto tiempo me queda?
¿cree usted que se muera?
y si se va a morir?
¿nos vamos a morir?
""",
    "taken_away": """
they'll take her from me if i say anything
they will take my kids if i tell the truth
if i say anything they take my baby
im scared cps will take my kids
afraid theyre going to take him from me
what if they take my son if i ask for help
im gonna lose custody if i admit it
if i get help i lose my kids
they gonna take my baby for using
worried the state will take the kids
i dont want them to know, someone will take my daughter if i talk
que me la kiten si digo algo
me la quitan si hablo
tengo miedo de que me quiten a mi hija
que me quiten a mis hijos
si digo la verdad me los quitan
me van a quitar a la niña si pido ayuda
miedo a que me quiten al bebe
no digo nada porque me quitan a mis hijos
si pido ayuda me quitan al niño
miedo de perder la custodia si hablo
""",
    "watching": """
i check if he breathes every night
my son is on percs. i check if he breathes every night
i listen for her breathing all night
i get up to make sure hes breathing
i sleep outside his door
i stand at his door and listen if he's breathing
i cant sleep in case he stops breathing
i watch her chest moving at night to see shes alive
i set an alarm to see if my son is still breathing
i sleep on the floor next to his bed
no duermo por escuchar si respira
me paro en la noche a ver si respira
me levanto a revisar si sigue respirando
toda la noche oigo si respira
duermo afuera de su cuarto
me asomo a ver si esta vivo
vivo pendiente de si respira
""",
    "found": """
his lips were blue last month and i found him
my son uses fentanyl. his lips were blue last month and i found him
i found her on the bathroom floor in march
i was the one who found him, he was blue
found my son passed out last year. we found him on the floor
i found my daughter with a needle
lo encontre azul el mes pasado
la halle tirada en el baño hace un mes
yo lo encontre, no respiraba, el año pasado
tenia los labios morados cuando lo encontre
encontre a mi hijo en el piso
""",
    "angry": """
NOBODY EVER CALLS BACK
THIS IS BULLSHIT
im so sick of being passed around
this is ridiculous i called three places
WTF IS THIS
nobody ever listens
tired of repeating my story
everyone hangs up on me
estoy harta de que nadie me conteste
YA BASTA
nadie me hace caso
que porqueria de sistema
""",
}
WISHED = {
    "label": """
dont call me a addict
don't call me an addict
stop calling me an alcoholic
do not label me a junkie
never call me a drug addict
im not stupid and dont call me a drunk
no me diga adicta
no me llamen drogadicto
no me digan borracho
no me trate como adicto
deje de decirme adicta
""",
    "respect": """
STOP TREATING ME LIKE IM STUPID
dont talk to me like im a kid
no me trate como niña
no me hable como si fuera tonta
""",
}
NEITHER = """
i called 911 last year
they called 911 on me
does it cost to call 911
the police came when she called 911
llame al 911 ayer
voy a llamar al 911 ahora
did you call 911
will you call 911
i want to live with my mom
is he going to live with us
will i make it to the appointment on time
my dad is dying of cancer
i thought i was going to die last night
my phone is dying
he said he'll take the kids if i leave
mi ex dice que me va a quitar a mis hijos si lo dejo
i lost my job
i check my phone every night
breathing exercises help me
i listen to music and breathe
i found a job
i found him on facebook
i found her sleeping
found god last year
i feel like nobody listens to me at home but my sister does
i quit meth
me quita el sueño
me quitaron el carro
i'm tired of being sick
necesito dejar de tomar
i am an addict
they take my money
they'll take my insurance if i ask
my mom will take my kids for the weekend
how long do i have to wait
how long do i have to stay
will it make it worse
me voy a morir de risa
mi papa se va a morir, tiene cancer
cuanto tiempo me queda de cita
i want to make it to one year sober
"""


def _each(lines: dict[str, str]) -> list[tuple[str, str]]:
    return [(name, line) for name, said in lines.items() for line in said.strip().splitlines()]


@pytest.mark.parametrize(("name", "line"), _each(SAID))
def test_each_is_heard(name: str, line: str) -> None:
    """However it is put."""
    assert particular(line, None) == name


@pytest.mark.parametrize(("name", "line"), _each(WISHED))
def test_what_a_wish_refuses_is_heard(name: str, line: str) -> None:
    """A label, or a tone."""
    assert wish_of(line) == name


@pytest.mark.parametrize("line", NEITHER.strip().splitlines())
def test_what_only_sounds_like_it_is_left(line: str) -> None:
    """None of these is a fear that has words here."""
    assert particular(line, None) not in SAID
    assert wish_of(line) is None


def test_how_somebody_was_found_is_no_story_while_it_goes_on() -> None:
    """Only what is plainly past, and never in an emergency now."""
    assert in_crisis("his lips were blue last month and i found him", "T1") == "found"
    assert in_crisis("his lips were blue last month and i found him", "T0") is None
    assert in_crisis("i just found him blue", "T1") is None
