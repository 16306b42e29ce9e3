"""Which words ask for a call, and which hold a way to make one."""

import pytest

from handoff.domain.call_words import asks_for_call, says_how


@pytest.mark.parametrize(
    "text",
    [
        "can somebody call me instead",
        "ok whatever. i cant be typing im on a roof. can somebody call me instead. i dont wanna wait here",
        "Could you call me back please?",
        "can someone call me after 6",
        "call me instead",
        "can i get a call back",
        "I’d rather talk on the phone",
        "¿me pueden llamar?",
        "puede llamarme mejor",
        "¿Alguien me puede llamar por teléfono?",
        "mejor llámenme",
        "prefiero que me llamen",
        "can you have them call me 555-0131 after 10. home phone. dont leave message",
        "can they call me at 555-0131",
        "get a nurse to call me please",
        "que me llamen al 555-0131 después de las 10. no dejen mensaje",
        "¿puede decirles que me llamen después de las 10?",
        "por favor que me llame alguien",
    ],
)
def test_a_wish_for_a_call_is_heard(text: str) -> None:
    """In a sentence of its own, in either language."""
    assert asks_for_call(text)


@pytest.mark.parametrize(
    "text",
    [
        "my mom can call me whenever she wants and i never pick up",
        "they call me names",
        "call me Sam",
        "call me after 5",
        "i wish somebody would call",
        "should i call 911 instead",
        "who can i call",
        "nobody will call me brave",
        "me llamo Ana",
        "me llaman loca",
        "no me llamen a la casa",
        "¿a quién puedo llamar?",
        "can you call me an ambulance",
        "i have them call me at work all day",
        "have them call me names",
        "please dont let someone call me at work",
        "why would they call me at work",
        "que me llamen loca me duele",
        "no quiero que me llamen",
    ],
)
def test_what_only_speaks_of_calls_is_none(text: str) -> None:
    """Nobody is put in line by a story, a name or an answer."""
    assert not asks_for_call(text)


@pytest.mark.parametrize(
    "text", ["555-0142 after 6pm", "(555) 010 0142", "write to sam@example.org", "al 55 1234 5678"]
)
def test_a_number_or_an_address_says_how(text: str) -> None:
    """Seven digits or more, or an email address."""
    assert says_how(text)


@pytest.mark.parametrize("text", ["after 6", "988", "911 or 988", "in 2019, 14 days", "at ten"])
def test_a_time_or_a_short_number_does_not(text: str) -> None:
    """A crisis line is nobody's own number."""
    assert not says_how(text)
