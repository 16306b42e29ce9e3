"""No context may swallow a cry: core sentences of danger between sentences of an ordinary life, in both languages.

The worst mistake of the screen is what a figure of speech, a "no", a death long ago or a game that is on makes. Every
cry is tried in every context, and every figure of speech is laid over the beginning of every cry it fits.
"""

from __future__ import annotations

from itertools import product

import pytest

from bot.risk import Tier, screen
from bot.risk.cues import RULES
from bot.risk.language import language
from bot.risk.screen import SCREENER

_CRIES = {
    "en": (
        "i want to die",
        "i want to kill myself",
        "i'm going to kill myself tonight",
        "i just took all my pills",
        "i swallowed a bottle of pills",
        "took them all, bye",
        "my son is unconscious on the floor",
        "she is not breathing",
        "he has a gun and he's pointing it at me",
        "i'm going to kill him when he gets home",
        "i keep cutting myself",
    ),
    "es": (
        "quiero morirme",
        "quiero matarme",
        "me voy a matar",
        "me quiero quitar la vida",
        "me tomé todas las pastillas",
        "mi hijo no despierta",
        "mi esposo tiene un cuchillo y me amenaza",
        "lo voy a matar cuando llegue",
    ),
}
_BEFORE = {
    "en": (
        "my mom died last month. ", "my dad passed away two years ago and ", "since my mom died ", "my dog died. ",
        "mom ", "dad, ", "please ", "jesus ", "doctor ", "hi. ", "thanks. ", "sorry. ", "no, ", "no. ",
        "i'm dead tired. ", "work is killing me. ", "my phone is dying. ", "my phone died ", "in my car ", "so tired ",
        "i'm in the garden ", "so bored ", "it's freezing cold ", "this traffic is killing me. ",
        "i'm not drunk. ", "i don't drink. ", "not kidding ", "no joke ", "i'm not ok ", "nobody knows ",
        "i have no one. ", "i never hurt anyone. ", "never told anyone ", "no insurance. ", "nothing helps. ",
        "like i said, ", "i'm telling you ", "my note says: ", "i told my sister ",
        "i was happy once. ", "i used to love life. ", "years ago i had a family. ", "ten years ago i got married. ",
        "i used to be fine and now ", "i got divorced in 2019 and ", "back in high school i was popular. ",
        "i watched a movie tonight. ", "the game is over. ", "the tv is on. ", "this is not a movie. ",
        "do you see people today. ", "do you have someone i can talk to. ", "i have class at nine. ",
        "my homework is late. ", "my case manager is gone. ", "i failed my exam. ", "i'm a nursing student. ",
        "can i ask something? ", "is anyone there? ", "what do i do? ", "i'm fifteen and ", "my mom thinks i'm fine. ",
        "they asked me and i said no. ", "my doctor says i'm healthy. ",
    ),
    "es": (
        "murió mi mamá. ", "mi papá falleció hace dos años y ", "desde que murió mi mamá ", "se murió mi perro. ",
        "mamá ", "papá, ", "por favor ", "doctora ", "diosito ", "hola. ", "gracias. ", "perdón. ", "no, ",
        "estoy muerta de cansancio. ", "el trabajo me está matando. ", "se me muere el teléfono. ", "en el carro ",
        "me muero de hambre. ", "qué frío ", "no estoy borracho. ", "no uso drogas. ", "no es broma. ",
        "no estoy bien. ", "nadie sabe. ", "no tengo a nadie. ", "nada me ayuda. ", "no sé ", "ya no aguanto, ",
        "como dije, ", "le dije a mi hermana ", "antes era feliz. ", "hace años tenía familia. ",
        "hace diez años me casé. ", "me divorcié en 2019 y ", "vi una película hoy. ", "se acabó el partido. ",
        "¿atienden hoy? ", "¿ofrecen ayuda? ", "tengo clase a las nueve. ", "soy trabajadora social. ",
        "¿puedo preguntar algo? ", "¿hay alguien? ", "¿qué hago? ", "tengo quince años y ",
    ),
}  # fmt: skip
_AFTER = {
    "en": (
        "?", "...", "!!!", " lol", ". thanks", " please help", " no joke", ". no one cares", " i'm not kidding",
        ". i mean it", ". my mom died last year", " since my mom died", ". the game is on", " my phone is dying",
        ". do you have anyone to talk to", " at home", " in my car", ". homework is due", ". what do i do?",
        " because of work", " over school", ". i'm not ok", ". i have no one", ". they said no", ". sorry mom",
        ". years ago i was happy", ". i don't want help", ". don't call 911", ". not yet", ". no more questions",
        ". this is not a movie", " on purpose", ". i said something about my job",
    ),
    "es": (
        "?", "...", "!!!", ". gracias", " ayuda por favor", " no es broma", ". a nadie le importa", ". no miento",
        ". lo digo en serio", ". mi mamá murió el año pasado", " desde que murió mi mamá", ". se me muere el celular",
        ". ¿atienden hoy?", " en mi casa", " en el carro", ". tengo tarea", ". ¿qué hago?", " por el trabajo",
        ". no estoy bien", ". no tengo a nadie", ". perdón mamá", ". hace años era feliz", ". no quiero ayuda",
        ". no llamen al 911", ". todavía no", ". no más preguntas", ". no es película", " a propósito", " al rato",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_sentence_around_a_cry_swallows_it(language: str) -> None:
    """What stands before or behind a cry leaves it where it is heard: at T2 or graver, most often as grave as alone."""
    texts = [before + cry for before, cry in product(_BEFORE[language], _CRIES[language])]
    texts += [cry + after for cry, after in product(_CRIES[language], _AFTER[language])]
    assert [(found.tier.value, text) for text in texts if (found := screen(text)).tier > Tier.T2] == []


def test_most_sentences_of_the_gravest_cues_stand_in_any_context() -> None:
    """Of what every T0 and T1 rule must hit hardly one in fifty is lost between ordinary sentences."""
    cries = [(rule.language, text) for rule in RULES if rule.tier <= Tier.T1 for text in rule.must_hit]
    texts = []
    for spoken, cry in cries:
        texts += [before + cry for before in _BEFORE[spoken][::3] if before.rstrip().endswith((".", "?", ":"))]
        texts += [cry.rstrip(".!?") + after for after in _AFTER[spoken][::3] if after[0] in ".!"]
    lost = [text for text in texts if screen(text).tier > Tier.T2]
    assert len(texts) > 10_000
    assert len(lost) <= len(texts) / 50, lost


@pytest.mark.parametrize(
    "text",
    [
        "the tv is on. my daughter locked herself in the bathroom with a razor",
        "i watched a movie tonight. my son took his rifle out after the breakup and said bye",
        "How would I know if my son is thinking about suicide? He quit band and gave his guitar away.",
        "dad took the gun and left crying. the game is still on",
    ],
)
def test_a_story_in_another_sentence_makes_none_of_ones_own_kin(text: str) -> None:
    """A television that is on, or a band that was left, is no film a daughter is in."""
    assert screen(text).tier <= Tier.T1


def test_what_is_asked_of_the_clinic_first_takes_nothing_back() -> None:
    """Whether somebody is there to talk, and whether they treat it, are two questions."""
    assert screen("do you have someone i can talk to. my story will end with suicide").tier <= Tier.T1
    assert screen("¿atienden hoy? le dimos narcan y sigue igual").tier is Tier.T0
    assert screen("do you treat people after an overdose").tier is Tier.T4


def test_who_tried_is_not_who_died() -> None:
    """A death that is mourned takes nothing from an attempt told in the next sentence."""
    assert screen("my mom died last month. just attempted suicide").tier is Tier.T1
    assert screen("my mom died last month. suicide").tier is Tier.T3


@pytest.mark.parametrize("text", ["the tv is on. he jumped out the window", "that movie tonight. she shot herself"])
def test_beside_a_story_another_of_whom_nobody_knows_gets_a_gentle_check(text: str) -> None:
    """It may be of the film or of the house: neither silence nor an alarm."""
    assert screen(text).tier is Tier.T3


def _laid_over(cry: str) -> list[str]:
    """Return a text for every figure of speech of its language that begins before `cry` and ends in it or behind it."""
    words, found = SCREENER.read(cry).tokens, []
    for name in ("IDIOM",) if language(words) == "en" else ("MODISMO",):
        for figure in SCREENER._concepts[name].sequences:
            for ahead in range(1, len(figure)):
                over = figure[ahead : ahead + len(words)]
                fits = all(not slot or word in slot for slot, word in zip(over, words, strict=False))
                if fits and len(over) == len(words):
                    spoken = [min(slot) if slot else "so" for slot in figure]
                    found.append(" ".join([*spoken[:ahead], *words, *spoken[ahead + len(words) :]]))
    return found


@pytest.mark.parametrize(
    "cry",
    [
        "i want to die", "i want to kill myself", "i am going to kill myself", "i wish i was dead",
        "i took all my pills",
        "quiero morir", "quiero matarme", "me quiero matar", "me voy a matar", "me tomé todas las pastillas",
    ],
)  # fmt: skip
def test_no_figure_of_speech_reaches_over_a_wish_of_ones_own(cry: str) -> None:
    """No scolding mother is heard in "Mamá me quiero matar"; "so embarrassed i want to die" is asked about gently."""
    assert [text for text in _laid_over(cry) if screen(text).tier is Tier.T4] == []
