"""A plain report that help was called or is there is no danger of its own; with a danger in it, it is no report."""

import pytest

from bot.risk.help_there import help_is_there

REPORTS = """I called 911 they are on the phone with me
I'm at the hospital now. he's asleep with wires on, nurse says he's stable
they're here. they gave him more and he's sitting up swearing at them
he is going with them this time. I'm getting my coat
no, he is in the ambulance, alive and talking
the medics have him. I'm following in my car
we called 911, ambulance is on the way
already on the phone with dispatch
she's in the er, doctor says she's gonna be ok
paramedics just got here, thank god
ya llamé al 911, están en el teléfono conmigo
ya llegó la ambulancia, está despierta y hablando
estamos en el hospital. la enfermera dice que está estable
ya lo llevan al hospital, voy en mi carro
ya vienen los paramédicos
mi hijo está en urgencias, estable
ya llegaron. está hablando""".splitlines()
NONE = """ambulance is here but he stopped breathing
i called 911 and nobody answers
im at the hospital and i want to die
he's asleep
they are here
they're coming
they're here. they have guns
they have him
i called 911 on him and he is breaking the door
should i call 911?
they gave him more pills
i'm following her in my car
she is going with them
im getting my coat
the police are on the way and he has a gun
i'm at the clinic
ya llegó mi ex
están aquí
lo tienen
está dormido
llamé al 911 y no contestan
estamos en el hospital y no respira
la policía viene y él tiene una pistola""".splitlines()


@pytest.mark.parametrize("text", REPORTS)
def test_help_that_is_told_of_is_heard(text: str) -> None:
    """911 is on the line, medics are with them, they are at the hospital."""
    assert help_is_there(text)


@pytest.mark.parametrize("text", NONE)
def test_anything_else_beside_it_makes_it_none(text: str) -> None:
    """A danger in the same message, and "they" alone, who may be those who are feared."""
    assert not help_is_there(text)
