"""Numbers and addresses in what the assistant says itself: those of the registry and no others."""

import re

from bot.content.lint.shipped import lines
from bot.content.resources import REGISTRY, RESOURCES

_PLACES = re.compile(r"\b1-\d{3}-\d{3}-\d{4}\b|\b\d{5,6}\b|\b\w+\.(?:gov|org)\b")
_SAID = [line.text for line in lines() if line.where.startswith("domain/")]


def test_each_number_the_assistant_says_is_in_the_registry() -> None:
    """One wrong digit is somebody else's phone."""
    known = {contact.address.lower() for contact in REGISTRY.values()}
    said = {place.lower() for text in _SAID for place in _PLACES.findall(text)}

    assert {"741741", "1-800-662-4357", "warmline.org"} <= said <= known


def test_E10_the_registry_knows_people_who_have_been_there() -> None:
    """Peer support has entries of its own, and what the assistant says of it is theirs."""
    peers = {resource.key for resource in RESOURCES if resource.scope.startswith("Peer support")}
    said = " ".join(line.text for line in lines() if "utter_peers" in line.where).lower()

    assert peers == {"nami", "warmlines"}
    assert REGISTRY["nami.call"].address in said
    assert f"{REGISTRY['nami.text'].then} to {REGISTRY['nami.text'].address}".lower() in said
    assert REGISTRY["warmlines.page"].address in said


def test_the_word_to_send_is_that_of_the_registry() -> None:
    """HOME in English and AYUDA in Spanish, wherever the line by text is named."""
    words = (f"{REGISTRY['crisis_text.text'].then} to ", f"{REGISTRY['crisis_text.text_es'].then} al ")
    texts = [text for text in _SAID if "741741" in text]

    assert texts
    assert all(any(f"{word}741741" in text for word in words) for text in texts)
