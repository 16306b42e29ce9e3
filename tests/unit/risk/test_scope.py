"""Grammar around cues: what a full stop, a no, a year or a doctor's word does. Each line beside its neighbor."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen

_QUIET = (Tier.T3, Tier.T4)


@pytest.mark.parametrize(
    ("scraps", "apart"),
    [
        ("Took them. All of them.", "I took them to the vet. All of them are fine, the whole litter."),
        ("He's blue. Won't wake up.", "My favorite color is blue. I won't wake up early tomorrow."),
        ("Loaded. Sitting in the truck.", "The dishwasher is loaded. I am sitting in the truck eating a sandwich."),
        ("Garage. Engine on. Bye.", "The garage called about my engine. Bye for now, see you at the clinic."),
        ("Me tomé las pastillas. Todas.", "Me tomé las pastillas de la presión. Todas las mañanas lo hago."),
    ],
)
def test_scraps_are_read_on_across_a_full_stop(scraps: str, apart: str) -> None:
    """Who panics stops after every few words; between whole sentences a full stop still divides."""
    assert screen(scraps).tier is Tier.T0
    assert screen(apart).tier in _QUIET


def test_a_question_mark_divides_even_scraps() -> None:
    """An answer is not read on from its question."""
    assert screen("Suicidal? No. Sleepy? Very.").tier in _QUIET


@pytest.mark.parametrize(
    ("seen", "danger"),
    [
        (
            "she swallowed a magnet, pediatrician said she's fine now",
            "she swallowed a magnet, her friend said she's fine",
        ),
        ("he drank bleach, paramedics said he's ok", "he drank bleach, paramedics said he's not ok"),
        ("my son drank bleach, poison control said it's ok", "my son drank bleach, is he ok"),
        ("he od'd but the er cleared him", "he od'd, the er cleared him, now he won't wake up"),
        ("se tragó una pila, la doctora dice que está bien", "se tragó una pila, la doctora no contesta"),
    ],
)
def test_what_a_doctor_has_seen_is_no_emergency(seen: str, danger: str) -> None:
    """Somebody who can tell has said it is well: at most a gentle check, unless a new danger follows."""
    assert screen(seen).tier in _QUIET
    assert screen(danger).tier is Tier.T0


@pytest.mark.parametrize(
    ("over", "now"),
    [
        ("swallowed a razor in '95", "swallowed a razor"),
        ("swallowed a razor back in 95", "swallowed a razor 95 minutes ago"),
        ("i swallowed a razor when i was 12", "i swallowed a razor, i am 12"),
        ("I overdosed. That was 2006.", "I overdosed. That was 20 minutes ago."),
        ("He choked me. That was 2012.", "He choked me. 2012 Oak Street."),
        ("my attempt was bad. It was nine years ago.", "my attempt was bad. It was last night."),
        ("I overdosed twice. I've been clean for nine years.", "I overdosed twice. I've been clean for nine minutes."),
        ("one overdose, 1998, nothing since", "one overdose, 1998 pills, nothing helps"),
        ("my ex strangled me. he served his time", "my ex strangled me. he served my dinner"),
        ("i was suicidal before lithium", "i am suicidal before lunch"),
        ("ten years ago I didn't want to wake up", "ten years in and I don't want to wake up"),
        ("estuve suicida, ya pasaron seis años", "estuve suicida, ya pasaron seis horas"),
        ("intenté suicidarme a los 20, hoy tengo 47", "intenté suicidarme, hoy tengo ganas otra vez"),
        ("i wanted to die when i was 12, mom still tells it", "i wanted to die when i was 12 and still do"),
        ("i quit hurting myself at 24", "i can't quit hurting myself"),
        ("five years clean from cutting myself", "i keep cutting myself"),
        ("ella quiso morirse cuando yo tenía siete", "ella quiere morirse"),
    ],
)
def test_a_time_puts_a_thing_in_the_past(over: str, now: str) -> None:
    """A year, an age or the sentence that follows says when; what is still so or back is not over."""
    assert screen(over).tier in _QUIET
    assert screen(now).tier <= Tier.T2


@pytest.mark.parametrize(
    ("denied", "said"),
    [
        ("tired yes, suicidal no", "i'm suicidal, no energy"),
        ("Self-harm: none. Sleep: fine.", "no future for me. none."),
        (
            "my mom keeps asking if i'm going to hurt myself. No.",
            "my mom keeps asking. I'm going to hurt myself. No joke.",
        ),
        (
            "my ex told the judge i'm suicidal. Never have been.",
            "my ex told the judge i'm suicidal. Never been so right.",
        ),
        ("she thinks I want to die. I don't.", "she thinks I want to die. I don't know why I'd live."),
        ("i'm here because of work, not because i want to die", "i'm not okay because i want to die"),
        ("Suicidio: negativo. Sueño: malo.", "quiero morirme, ¿no?"),
        ("si me preguntan si me quiero matar: no, nunca", "me quiero matar, no aguanto"),
        ("no creo que quiera morirme", "creo que quiero morirme"),
    ],
)
def test_a_denial_is_heard_where_it_stands(denied: str, said: str) -> None:
    """After the cue, in the next sentence, or across what others think; a "no" of another thing denies nothing."""
    assert screen(denied).tier in _QUIET
    assert screen(said).tier <= Tier.T2


@pytest.mark.parametrize(
    ("whenever", "now"),
    [
        ("i can't breathe when i panic", "i can't breathe"),
        ("cuando me da ansiedad no puedo respirar", "no puedo respirar"),
        ("i can't breathe whenever i get anxious", "i panic, i can't breathe right now"),
    ],
)
def test_what_panic_does_whenever_it_comes_is_no_emergency(whenever: str, now: str) -> None:
    """A body told of as it is each time is a matter for talk; breath that fails now is one for 911."""
    assert screen(whenever).tier in _QUIET
    assert screen(now).tier is Tier.T0


@pytest.mark.parametrize(
    ("harmless", "danger"),
    [
        ("i'm high, ok to write?", "i'm too high and can't breathe"),
        ("he wont come to the session with me", "he fell and wont come to"),
        ("i have the pills from my last doctor, do i bring them", "i have the pills and will do it"),
        ("i feel safer when i'm with a woman", "everyone will be safer when i am gone, tonight i do it"),
        ("gun show was packed, bye", "gun. right here. bye"),
        ("me tomé todo el caldo", "me tomé todo no quiero vivir"),
    ],
)
def test_an_ordinary_question_is_one(harmless: str, danger: str) -> None:
    """Found wrong once: a harmless line of a visitor beside the danger it was taken for."""
    assert screen(harmless).tier is Tier.T4
    assert screen(danger).tier <= Tier.T1


@pytest.mark.parametrize(
    ("tier", "english", "spanish"),
    [
        (Tier.T0, "gun. right here. bye", "pistola. aquí. adiós"),
        (Tier.T1, "i have a pistol", "tengo un arma"),
        (
            Tier.T1,
            "I had a baby and haven't slept in four days",
            "acabo de tener un bebé y no he dormido en cuatro días",
        ),
    ],
)
def test_the_cues_weigh_alike_in_both_languages(tier: Tier, english: str, spanish: str) -> None:
    """What the cues make of a line does not hang on its language."""
    assert screen(english).tier is screen(spanish).tier is tier


@pytest.mark.parametrize(
    ("harmless", "danger"),
    [
        ("I'm not being followed or anything", "no he has a gun"),
        ("he's never choked me", "never mind he's choking me"),
        ("no fue sobredosis, fue insolación", "no, sobredosis, ayuda"),
        ('I said "end it" and I meant the lease', 'I said "end it" and I meant it'),
        ("I said I could kill myself, it was a figure of speech", "I could kill myself and it's no figure of speech"),
        (
            "heart pounding. cant breathe. its the panic attack thing again",
            "cant breathe, lips blue, its panic i guess",
        ),
        ("can't breathe when i think about court", "can't breathe when i lie down"),
    ],
)
def test_what_is_set_right_is_no_danger(harmless: str, danger: str) -> None:
    """A flat denial, a word explained and panic known for panic are a matter for a gentle check."""
    assert screen(harmless).tier in _QUIET
    assert screen(danger).tier <= Tier.T2


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("YESTERDAY i couldnt breathe", Tier.T3),
        ("ayer no podía respirar", Tier.T3),
        ("i was passed out on the floor last week", Tier.T2),
        ("i collapsed yesterday at work", Tier.T2),
        ("yesterday i had a seizure", Tier.T2),
        ("last night i took too many but im fine now, doctor saw me", Tier.T2),
        ("anoche tomé de más pero ya estoy bien, me vio el doctor", Tier.T2),
        ("i overdosed last week and the hospital let me go", Tier.T2),
        ("last night i took too many but im fine now", Tier.T1),
        ("i took 40 tylenol yesterday", Tier.T1),
        ("ayer me tomé todas las pastillas", Tier.T1),
    ],
)
def test_what_was_lately_and_is_over_is_heard_and_is_no_emergency_of_now(text: str, tier: Tier) -> None:
    """A dose that no doctor has seen stays urgent: what it does comes days later."""
    assert screen(text).tier is tier


@pytest.mark.parametrize(
    "text",
    [
        "last night i took all my pills and now i cant stop throwing up",
        "since yesterday i cant breathe",
        "i cant breathe since last night",
        "yesterday she passed out and she is still not waking up",
        "took a bottle of tylenol last night and im dizzy",
        "she fell yesterday and now she wont wake up",
        "YESTERDAY he fell he wont wake up help",
        "last night he drank too much and hes not breathing right",
        "desde ayer no puedo respirar",
        "anoche tomó muchas pastillas y no despierta",
        "se desmayó anoche y no reacciona",
        "last night i couldnt breathe and it is happening again",
        "i took all the pills. last night was the worst night",
    ],
)
def test_what_began_lately_and_goes_on_is_an_emergency(text: str) -> None:
    """Yesterday's fall is today's not waking."""
    assert screen(text).tier is Tier.T0


@pytest.mark.parametrize(
    "text",
    [
        "hes put it down. my wife got the knife",
        "hes put it down… my wife got the knife",
        "he has a knife. my dad took the knife off him",
        "tenia una pistola. mi esposo tiene un cuchillo. ya solto el cuchillo",
    ],
)
def test_a_weapon_out_of_the_hand_is_no_violence_now(text: str) -> None:
    """Somebody should still come soon."""
    assert screen(text).tier in (Tier.T2, Tier.T3)


def test_who_took_hold_of_a_weapon_is_heard_and_is_no_violence_yet() -> None:
    """It may have been taken from somebody: the same card with 911, and the stat band, but no emergency of now."""
    assert screen("my wife got the knife").tier is Tier.T1
    assert screen("my wife got the knife").kind is Kind.ABUSE_DANGER


@pytest.mark.parametrize(
    "text",
    [
        "hes got a kitchen knife in his hand, just holding it",
        "he put the knife down but he has a gun",
        "he dropped the knife. he has a gun",
        "he has a gun, put it down i said",
        "he put it down. now he has the gun",
        "my wife has got the knife",
        "he has a knife and i got the kids away from him",
    ],
)
def test_a_weapon_in_the_hand_is_violence_now(text: str) -> None:
    """Another weapon, a plea to put it down, or who was got away takes nothing back."""
    assert screen(text).tier is Tier.T0
    assert screen(text).kind is Kind.ABUSE_DANGER


@pytest.mark.parametrize(
    ("told", "now"),
    [
        ("llamé al 911 el año pasado", "llame al 911"),
        ("el año pasado llamé al 911", "se cayó, llame al 911"),
        ("ayer llamé al 911 y me ayudaron", "ayúdeme, llame al 911"),
        ("hace dos semanas llamé al 911", "llame al 911 ya por favor"),
    ],
)
def test_a_call_told_of_then_is_no_cry_for_one(told: str, now: str) -> None:
    """Without its accent "llamé" is also "call!": only a time beside it tells them apart."""
    assert screen(told).tier in _QUIET
    assert screen(now).tier is Tier.T0


@pytest.mark.parametrize(
    ("aside", "body"),
    [
        ("it would be fine if i didn't wake up", "he took something and won't wake up"),
        ("whatever if i dont wake up", "my brother wont wake up"),
        ("si no despierto pues ni modo", "no despierta mi hermano"),
    ],
)
def test_not_waking_told_by_who_is_awake_is_a_wish(aside: str, body: str) -> None:
    """A shrug at not waking is heard (T2) and is no failing body; somebody who does not wake is one."""
    assert (screen(aside).tier, screen(aside).kind) == (Tier.T2, Kind.SUICIDE_PASSIVE)
    assert screen(body).tier is Tier.T0


@pytest.mark.parametrize("text", ["i took too many and if i dont wake up", "i took something, what if i dont wake up"])
def test_a_shrug_beside_something_taken_leaves_the_body_heard(text: str) -> None:
    """Where something was taken, not waking is no figure of speech."""
    assert screen(text).tier <= Tier.T2
