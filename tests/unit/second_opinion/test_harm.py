"""The encoder alone accuses nobody in whose words there is no harm; how grave it heard them stays."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.bare import bare
from bot.second_opinion.harm import (
    came_round,
    fears_their_hand,
    harms_nobody,
    names_harm,
    names_hurt,
    of_anothers_hand,
    stays_awake_for_work,
    struck_my_head,
    takes_too_many_daily,
)
from bot.second_opinion.opinion import SecondOpinion


@pytest.fixture(scope="module")
def opinion() -> SecondOpinion:
    """The loaded encoder."""
    return SecondOpinion()


@pytest.mark.parametrize("text", ["what happens if i say im suicidal", "¿qué pasa si digo que soy suicida?"])
def test_what_saying_it_would_bring_is_met_gently(opinion: SecondOpinion, text: str) -> None:
    """Asked before it is said, and nothing more: the encoder makes no alarm of it; with a plan it may."""
    assert opinion.of(text, screen(text)).tier is Tier.T2
    more = "what happens if i say im suicidal and i have the pills here"
    assert opinion.of(more, screen(more)).tier <= Tier.T1


@pytest.mark.parametrize(
    "text",
    ["I set the table for two last night. Then I put hers back in the drawer.", "lol ok. shes gonna hear it. night"],
)
def test_A01_nobody_is_taken_for_someone_who_would_hurt_without_a_word_of_it(opinion: SecondOpinion, text: str) -> None:
    """Whatever the encoder makes of it."""
    assert opinion.of(text, screen(text)).kind is not Kind.HARM_TO_OTHERS


@pytest.mark.parametrize(
    "text",
    [
        "Somebody at the plant is gonna find out what a nail gun does",
        "Tengo una list of people del trabajo, y mi cuñado me presta the gun",
    ],
)
def test_where_there_is_one_it_is_said(opinion: SecondOpinion, text: str) -> None:
    """The encoder's own word stands there."""
    found = opinion.of(text, screen(text))
    assert found.tier <= Tier.T2
    assert found.kind is Kind.HARM_TO_OTHERS


def test_words_of_harm_are_whole_beginnings() -> None:
    """Stems begin a word: "shot", "shots", no "moonshot"."""
    assert names_harm(bare("I'd hit him"))
    assert names_harm(bare("¡Lo voy a lastimar!"))
    assert not names_harm(bare("Then I put hers back in the drawer"))
    assert not names_harm(bare("whit, exhibits and mushrooms"))


@pytest.mark.parametrize(
    "text",
    [
        "My aunt has the car. My wife has no idea.",
        "my cousin leo, he is my dads nephew so he would tell him",
        "mi tía no sabe nada of this",
        "my husband is at work. me and the twins are home, they nap",
    ],
)
def test_no_card_about_being_hurt_where_no_word_speaks_of_it(opinion: SecondOpinion, text: str) -> None:
    """People of a household that are named, and nothing else."""
    assert not names_hurt(bare(text))
    assert opinion.of(text, screen(text)).kind is not Kind.ABUSE_DANGER


@pytest.mark.parametrize(
    "text",
    ["he reads all my texts", "i have to hide my paycheck", "no me deja usar el teléfono", "me encierra con llave"],
)
def test_words_of_being_held_watched_or_kept_short_are_heard(text: str) -> None:
    """In both languages, as they are said of a home."""
    assert names_hurt(bare(text))


@pytest.mark.parametrize("text", ["i'm not gonna do anything", "no me kiero matar", "nobody's hurting me"])
def test_what_only_denies_is_raised_to_nothing(opinion: SecondOpinion, text: str) -> None:
    """Of no kind, not even of one that the talk has not heard."""
    first = screen(text)
    assert opinion.of(text, first) == first


@pytest.mark.parametrize(
    "text",
    [
        "its my cousin, he isnt hurting anybody. i want to know how to talk with him",
        "idk. she's in the kitchen, she doesnt hurt anyone, how do i calm her",
        "mi hermano no le hace daño a nadie, ¿cómo le hablo?",
    ],
)
def test_who_hurts_nobody_brings_no_card_about_being_hurt(opinion: SecondOpinion, text: str) -> None:
    """It is said to the question whether somebody is safe."""
    assert harms_nobody(bare(text))
    assert opinion.of(text, screen(text)).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "he never hit me but he reads my phone", "he isnt hurting anyone he just locks me in",
        "he doesnt hurt anybody, only me", "he is hurting people", "no le pega a nadie, nomás a mí me empuja",
    ],
)  # fmt: skip
def test_who_is_said_to_hurt_one_still_is_none_of_these(text: str) -> None:
    """What comes after the denial is what is told."""
    assert not harms_nobody(bare(text))


@pytest.mark.parametrize(
    "text",
    [
        "i want to drive straight when my kids are with me on saturdays, im divorced",
        "im so frightened somebody from child services will take my baby if i say this",
    ],
)
def test_a_child_that_is_named_is_no_child_in_danger(opinion: SecondOpinion, text: str) -> None:
    """Where no word speaks of being hurt, the encoder has to be surer for its quiet card."""
    assert opinion.of(text, screen(text)).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "i never called. she is up and walking around swearing. is she ok now",
        "I didnt call. he is UP he is walking around cursing. is he alright",
    ],
)
def test_whoever_came_round_in_a_rage_is_a_body_and_threatens_nobody(opinion: SecondOpinion, text: str) -> None:
    """As urgent as it was: naloxone wears off, and nobody called."""
    assert came_round(bare(text))
    found = opinion.of(text, screen(text))
    assert found.kind not in (Kind.ABUSE_DANGER, Kind.HARM_TO_OTHERS)


def test_who_came_round_after_no_call_is_an_overdose_still(opinion: SecondOpinion) -> None:
    """The card is that of the body."""
    text = "I didnt call. he is UP he is walking around cursing. is he ok now"
    found = opinion.of(text, screen(text))
    assert (found.tier, found.kind) == (Tier.T1, Kind.OVERDOSE)


@pytest.mark.parametrize(
    "text",
    [
        "he is up and walking around with a knife. is he ok", "he woke up and hes coming at me",
        "hes up and hit my mom",
        "he is up, cursing, walking around. i didnt call the cops", "he is awake and drunk, im scared. is he ok",
        "ya se levantó y me busca, ¿está bien?",
    ],
)  # fmt: skip
def test_who_comes_at_somebody_is_feared(text: str) -> None:
    """Whatever woke them."""
    assert not came_round(bare(text))


@pytest.mark.parametrize(
    "text",
    [
        "im a roofer, long days in storm season, been using meth to stay up, started two summers ago, now on weekends",
        "uso cristal para aguantar los turnos en la obra, ya dos años",
    ],
)
def test_a_stimulant_taken_for_work_is_no_mind_in_disarray(opinion: SecondOpinion, text: str) -> None:
    """Why somebody uses, told plainly: nothing is heard or seen in it."""
    assert stays_awake_for_work(bare(text))
    assert opinion.of(text, screen(text)).tier >= Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "using meth to stay up for work, i hear the wires talking", "been up 6 days to stay awake for the job",
        "meth to stay awake on my shift and now cameras watch me", "uso cristal para aguantar el turno y oigo voces",
    ],
)  # fmt: skip
def test_what_the_mind_makes_up_is_heard_beside_work(text: str) -> None:
    """Or days without sleep."""
    assert not stays_awake_for_work(bare(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mi nieto se corta con la cuchilla. le encontré cortaditas en los brazos", Kind.THIRD_PARTY),
        ("quiero que deje las pastillas antes de que se duerma y ya no despierte", Kind.THIRD_PARTY),
        ("im scared one day it will be me he hits", Kind.ABUSE_DANGER),
        ("i hit my head last night after drinking and im on blood thinners", Kind.MEDICAL_EMERGENCY),
    ],
)
def test_a_raise_is_of_the_one_it_is_told_of(opinion: SecondOpinion, text: str, kind: Kind) -> None:
    """A grandson's arm, another's fist and a fall are no self-harm and no threat; they are as grave as they were."""
    found = opinion.of(text, screen(text))
    assert (found.tier, found.kind) == (Tier.T1, kind)


@pytest.mark.parametrize(
    "text",
    [
        "i hit my head on purpose last night",
        "i hit my head against the wall until it bleeds",
        "i cut myself, my son cuts himself",
    ],
)
def test_one_s_own_harm_stays_one_s_own(opinion: SecondOpinion, text: str) -> None:
    """With intent, or with oneself beside the other."""
    assert opinion.of(text, screen(text)).kind is Kind.SELF_HARM


def test_what_is_lived_with_day_by_day_is_no_overdose_of_now(opinion: SecondOpinion) -> None:
    """Who takes too many pills and is up gets a gentle card; who is blue gets the whole one."""
    calm = "he is fine, he just takes too many of his pills and sleeps in the chair and yells"
    assert opinion.of(calm, screen(calm)).tier >= Tier.T2
    blue = "he takes too many pills every day and is turning blue"
    assert opinion.of(blue, screen(blue)).tier is Tier.T0
    assert not takes_too_many_daily("he takes too many pills and is up but his lips look blue")
    assert takes_too_many_daily("my mom takes too many pills every night")
    assert not takes_too_many_daily("my mom takes too many pills every night and stopped moving")
    assert not takes_too_many_daily("he takes too many pills every day and is barely conscious")
    assert not takes_too_many_daily("he takes too many pills every day and is vomiting and confused")
    assert not takes_too_many_daily("he takes too much heroin every day")


def test_the_words_tell_whose_hand_it_is() -> None:
    """Both languages."""
    assert of_anothers_hand("my nephew cuts himself")
    assert not of_anothers_hand("mi nieta se corta yo quiero morirme")
    assert fears_their_hand("i am afraid he will hit me")
    assert not fears_their_hand("i am afraid i will hit him")
    assert struck_my_head("me golpee la cabeza anoche")
    assert not struck_my_head("me golpee la cabeza contra la pared")
