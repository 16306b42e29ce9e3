"""What says after a danger that it is over or that help is there, and what only looks like it: in both languages."""

from __future__ import annotations

import pytest

from bot.hearing.answers.all_clear import ALL_CLEAR, cleared
from bot.hearing.answers.taking import ALSO, SET_ASIDE, Heard
from bot.hearing.beside import entities
from bot.risk import Kind, Tier, screen
from bot.risk.all_clear import all_clear
from bot.risk.context import Earlier, screen_in_talk

ALL_CLEARS = (
    ("help_them", "ok she woke up, the medics are here. she's ok"),
    ("help_them", "shes awake now, ambulance is here"),
    ("help_them", "the paramedics are with him now"),
    ("help_them", "they took her to the hospital"),
    ("help_them", "medics are working on him, hes breathing"),
    ("help_them", "my brother woke up and the ambulance came"),
    ("help_them", "we gave him narcan, the medics are with him"),
    ("help_them", "ya despertó, llegó la ambulancia"),
    ("help_them", "la están atendiendo los paramédicos"),
    ("help_them", "ya está en el hospital, está estable"),
    ("help_me", "i threw up and the ambulance is here"),
    ("help_me", "the cops are here"),
    ("help_me", "im at the er now"),
    ("help_me", "ok the medics are with me"),
    ("help_me", "ya llegó la ambulancia, vomité"),
    ("help_me", "ya estoy en urgencias"),
    ("help_me", "los paramédicos ya están aquí"),
    ("awake", "she woke up"),
    ("awake", "ok thank god he just woke up hes talking"),
    ("awake", "we gave him narcan and he came to"),
    ("awake", "Tasha is awake"),
    ("awake", "ya despertó"),
    ("awake", "mi hermano ya abrió los ojos, gracias a Dios"),
    ("awake", "he is up and talking! eating soup at the kitchen table and complaining its too salty"),
    ("awake", "she's up and walking around, asking for coffee"),
    ("awake", "they're here. they gave him more and he's sitting up swearing at them"),
    ("awake", "ya está sentado y tomando sopa"),
    ("help_them", "he is going with them this time. im getting my coat"),
    ("help_them", "he is in the ambulance, alive and talking, the medics have him. im following in my car"),
    ("help_them", "im at the hospital now. hes asleep with wires on, nurse says hes stable"),
    ("help_them", "I am safe. nobody is with me who would hurt me. he is in hospital"),
    ("safe", "yes im safe"),
    ("safe", "si estoy a salvo"),
    ("safe", "toy bien toy a salvo dejalo ya"),
    ("safe", "no quiero morirme, estoy a salvo, mis hijos estan dormidos"),
    ("eased", "its ok its gone again. just the stairs"),
    ("eased", "my chest is better now"),
    ("eased", "ya se me quitó el dolor"),
    ("eased", "the tingling stopped"),
    ("eased", "my heartbeat is back to normal"),
    ("eased", "el mareo ya pasó"),
    ("means_away", "my sister has the pills now, im in her car"),
    ("means_away", "i gave the gun to my brother"),
    ("means_away", "i flushed them"),
    ("means_away", "the pills are locked up, im with my mom"),
    ("means_away", "mi hermana ya tiene las pastillas, estoy en su carro"),
    ("means_away", "le di la pistola a mi hermano"),
    ("means_away", "ya tiré las pastillas al baño"),
    ("gone", "he left, the cops are here, door is locked"),
    ("gone", "they arrested him"),
    ("gone", "he left and i locked the door. im safe now"),
    ("gone", "the police took him away"),
    ("gone", "se fue, ya llegó la policía"),
    ("gone", "se lo llevó la policía"),
    ("gone", "ya se fue, cerré con llave"),
    ("gone", "no hes not here. im ok rn"),
    ("gone", "no está aquí, estoy bien ahorita"),
)
NONE = (
    "my heart stopped",
    "the heart has stopped",
    "my breathing stopped",
    "its stopped again",
    "my breath is gone",
    "se me quitó la respiración",
    "el corazón ya se quitó",
    "im safe until he comes back",
    "im safe. i have the pills in my hand",
    "i am safe. goodbye",
    "estoy a salvo, adiós",
    "its gone",
    "theyre all gone",
    "theyre here",
    "he is up and wont stop shaking",
    "hes eating but his lips are blue",
    "he is up there with the gun",
    "he is complaining his chest hurts",
    "he is asking for more pills",
    "just the pills",
    "no quiero morirme",
    "nobody is hurting me",
    "i gave the pills to my baby",
    "my toddler has the pills",
    "le di las pastillas a mi hijo",
    "the gun is with my son",
    "she woke up but wont stop shaking",
    "shes awake but real sleepy",
    "ok shes awake now, so sleepy",
    "shes sleeping it off",
    "she's asleep now",
    "hes snoring",
    "shes just sleeping",
    "shes out",
    "is she awake",
    "are the cops here?",
    "the medics are on the way",
    "i called the ambulance",
    "the ambulance isnt here",
    "no ambulance came",
    "where is the ambulance",
    "nobody woke up",
    "he never woke up",
    "i wish he woke up",
    "she woke up and took more",
    "she woke up, shes throwing up blood",
    "she woke up and cant feel her legs",
    "the cops are here and he has the gun",
    "the cops are here. im not opening",
    "if the cops are here ill do it",
    "he left",
    "he left me",
    "he left with my kids",
    "he left, he said hell be back",
    "he left but hes coming back",
    "he left the door is open",
    "the cops left",
    "i sent the ambulance away",
    "i threw up",
    "i threw up everything",
    "my sister has the pills and she wont give them back",
    "she has the pills and i have the gun",
    "i gave my brother the gun so he could do it",
    "i flushed half of them",
    "i locked the door and i have the gun",
    "im in the car",
    "im with my mom",
    "im ok",
    "shes ok",
    "ok",
    "thank god",
    "im in the ambulance bay with a knife",
    "the medics are here but im gonna run",
    "they took her away from me",
    "they took my kids",
    "they took her away",
    "my husband has the gun, the cops are here",
    "the cops took my son",
    "the police took my son",
    "help is here lol",
    "no despierta",
    "ya despertó pero no deja de temblar",
    "está dormida",
    "ya se le va a pasar durmiendo",
    "despertó muy dormida",
    "ya viene la ambulancia",
    "no ha llegado la ambulancia",
    "¿ya llegó la policía?",
    "se fue",
    "se fue con mi hijo",
    "se fue pero va a volver",
    "vomité",
    "estoy en el carro",
    "mi hermana tiene las pastillas y no me contesta",
    "ya llegó la policía y él tiene la pistola",
    "se lo llevaron",
    "estoy bien",
    "si llega la policía me mato",
)
"""Danger that goes on, a question, a hope, a threat, or a story."""
STAYS = (
    "shes sleeping it off", "ok shes awake now but real sleepy", "he keeps nodding off", "está dormida",
    "ya despertó pero está muy adormilado", "se le va a pasar durmiendo",
)  # fmt: skip
CRY = "she took something and i cant wake her"


@pytest.mark.parametrize(("told", "text"), ALL_CLEARS)
def test_an_all_clear_is_heard_for_what_it_tells_and_brings_no_card(told: str, text: str) -> None:
    """Each of its pieces says that help is there, or that the danger is out of reach."""
    assert all_clear(text) == told
    assert screen(text).tier >= Tier.T3


@pytest.mark.parametrize("text", [*NONE, *STAYS])
def test_anything_else_is_no_all_clear(text: str) -> None:
    """One too few is safer than one too many: nobody is told that this chat is glad of it."""
    assert all_clear(text) is None


@pytest.mark.parametrize("text", STAYS)
def test_who_sleeps_after_an_overdose_is_in_the_same_danger(text: str) -> None:
    """As grave as it was, and no graver."""
    for tier in (Tier.T0, Tier.T2):
        assert screen_in_talk(text, (Earlier(CRY, tier, Kind.OVERDOSE),)).tier is tier
    assert screen_in_talk(text, (Earlier("i feel low", Tier.T2, Kind.DISTRESS),)).tier is Tier.T4


@pytest.mark.parametrize(
    ("text", "slots", "in_danger", "told"),
    [
        ("she woke up, the medics are here", {}, True, "help_them"),
        ("she woke up, the medics are here", {"after_crisis": True}, False, "help_them"),
        ("she woke up, the medics are here", {}, False, None),
        ("he left, the cops are here, door is locked", {"in_danger": True}, False, "gone"),
        ("se fue, ya llegó la policía", {"in_danger": True}, True, "gone"),
        ("he left, the cops are here, door is locked", {}, True, None),
        ("my brother has the pills", {"in_danger": True}, True, None),
    ],
)
def test_it_is_one_only_after_a_danger_that_it_fits(
    text: str, slots: dict[str, bool], in_danger: bool, told: str | None
) -> None:
    """In a calm talk an ambulance is a story, and it is good that somebody is gone only where they were the danger."""
    assert cleared(Heard(text, "share", None, slots), in_danger=in_danger) == told


@pytest.mark.parametrize(
    ("slots", "line"),
    [
        ({SET_ASIDE: {"brings": CRY}}, {"brings": f"{CRY}, ok she woke up, the medics are here"}),
        ({"brings": CRY}, {"brings": f"{CRY}, ok she woke up, the medics are here"}),
        ({"brings": "i drink", ALSO: CRY}, {ALSO: f"{CRY}, ok she woke up, the medics are here"}),
        ({"brings": "i drink"}, {ALSO: "ok she woke up, the medics are here"}),
    ],
)
def test_it_stands_beside_the_danger_it_belongs_to(slots: dict[str, object], line: dict[str, str]) -> None:
    """So that staff do not read the one without the other; else with what was told besides."""
    heard = Heard("ok she woke up, the medics are here", ALL_CLEAR, None, slots)
    found = {one["entity"]: one["value"] for one in entities({}, heard)}
    assert found.items() >= line.items()
    assert found["asks"] == "help_them"


def test_at_a_question_it_waits_and_answers_nothing() -> None:
    """A form that sees a line filled would go on asking."""
    heard = Heard("ok she woke up, the medics are here", ALL_CLEAR, "goal", {"brings": CRY})
    found = {one["entity"]: one["value"] for one in entities({}, heard)}
    assert found[SET_ASIDE] == {"brings": f"{CRY}, ok she woke up, the medics are here"}
    assert "goal" not in found
