"""What sounds like a question of cost, of the wait or of a medicine, and is only told."""

from __future__ import annotations

import pytest

from bot.hearing.plausible import plausible

TOLD = {
    "cost": ("its how much i drink", "told you how many i take", "dont send the cost part", "leave out the money thing",
             "eso es lo que consumo", "no le diga a nadie lo del precio"),
    "reply_time": ("i knocked twice and nobody answers", "she didnt open when i banged on her door",
                   "toco la puerta y no contesta", "nadie abre, toqué su cuarto"),
    "medical_question": ("i'm an rn and i think i have a problem with pills", "ive been taking norcos from the cart",
                         "i take a pill for cholesterol like my doctor says", "i use my inhaler as prescribed",
                         "soy enfermero y tengo un problema con las pastillas",
                         "tomo algo para la presión como me dijo el doctor"),
}  # fmt: skip
ASKED = {
    "cost": ("how much do i have to pay", "how much is one visit",
             "tell me how much i have to pay", "how much my son has to pay for his visit",
             "can you tell me how much i do pay with medicaid", "how much we have to pay for this",
             "no le digo lo del costo a mi mamá, ¿cuánto es?", "why did you skip the cost question. how much",
             "did you get my insurance? how much is it",
             "¿cuánto cobran?"),
    "reply_time": ("nobody answered me yet", "is anybody going to answer", "¿cuándo me contestan?", "no one picks up"),
    "medical_question": ("i've been taking norcos, is it safe to quit", "can i take it like my doctor says with wine",
                         "as prescribed it makes me dizzy, is that a side effect",
                         "ando tomando tramadol, ¿lo puedo mezclar?",
                         "i've been taking my zoloft 2 weeks and feel worse", "im taking lithium and i feel weird",
                         "estoy tomando litio y me siento rara", "ando tomando clonazepam con alcohol",
                         "i've been taking tylenol with vodka", "i am taking too much of it",
                         "as prescribed but my heart races", "i have a problem with my meds", "which pill is that"),
}  # fmt: skip


@pytest.mark.parametrize(("guess", "line"), [(guess, line) for guess, lines in TOLD.items() for line in lines])
def test_what_is_told_is_no_question(guess: str, line: str) -> None:
    """No price, no wait and no advice is said to it."""
    assert not plausible(line, guess)


@pytest.mark.parametrize(("guess", "line"), [(guess, line) for guess, lines in ASKED.items() for line in lines])
def test_what_is_asked_stays_asked(guess: str, line: str) -> None:
    """In both languages."""
    assert plausible(line, guess)
