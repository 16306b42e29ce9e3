"""Whether what stands beside a question about this chat tells something: "can people see this, he is outside".

Such a sentence is no mere business with the chat (`aside`), whatever it asks: one telling word too many costs a second
look by the encoder, one too few an emergency. Matched on bare words; the question itself is left out, as a bar.
"""

from __future__ import annotations

import re

_SAID = re.compile(
    r"\b(?:(?:what|that) i (?:wrote|write|said|say|put|typed?|told \w+)|lo que (?:escribi|dije|digo|puse|conte))$"
)
"""What was written here is what the question is about."""
_PAYS = re.compile(
    r"\b(?:(?:if|when) (?:i|we|he|she|they|my \w+) (?:comes?|goes|go|calls?)(?: in| there)?|"
    r"(?:i|we|he|she|they) (?:have|has|got|dont have|doesnt have|aint got) (?:no |any |a )?"
    r"(?:insurance|money|medicaid|medicare|job|coverage|papers)|that i know of|"
    r"si (?:voy|va|vamos|viene|vengo)|no (?:tengo|tiene|tenemos) (?:seguro|dinero|papeles|trabajo))\b"
)
"""What stands beside the question what it costs."""
_ASKING = r"(?:(?:just |only )?asking|curious|wondering|preguntando)"
_CLOSE = (
    r"(?:step\w+|bf|boyfriend|husband|ex|uncle|dad|father|brother|cousin|roommate|marido|esposo|novio|padrastro|tio|"
    r"papa)"
)
_DOES = r"(?:\w+s|did|will|gonna|said|los|las|me|nos|se|entra|revisa|contesta|viene|llega|dice|dijo)"
_NO_DEED = (
    r"(?:(?:van?|pued|podria|gustaria|llam|mand|escrib|report|dice|avis|some|any)\w*|a|no|one|here|there|home|alone|more|"
    r"please|like)"
)
"""What follows "me" and does nothing to anyone."""
_TELLING = re.compile(
    "|".join(
        rf"\b(?:{line})\b"
        for line in (
            r"i (?!(?:wrote|write|said|say|put|typed?|told|tell|asked|ask|mean|guess|hope|wonder)\b)\w+",
            rf"im (?!{_ASKING})\w+|estoy (?!{_ASKING})\w+|ive|ill|imma|id",
            r"he|hes|she|shes|theyre|theres|(?:\w+s|\w+ed|hurt|hit|beat|kill|find|found|on|off) me",
            rf"{_CLOSE} {_DOES}",
            r"(?:before|after|until|till|once)(?! (?:\d+|school|work|class|lunch|noon|my visit|the visit)\b)",
            r"(?:when|while) (?:i|im|they|theyre|it|its|my|the)|in time|but",
            (
                r"took|taken|swallowed|drank|needs?|blood|bleeding|breath\w*|outside|gone|dead|die|dying|kill\w*|funeral|"
                r"guns?|loaded|knife|rope|noose|blade|razor|roof|bridge|goodbye|bye|someone who|somebody who|too late"
            ),
            rf"me (?!{_NO_DEED}\b)\w*[aeo]n?|ya (?:me|la|lo|los|las|no|tengo|se)",
            r"oigo|veo|tengo|traigo|tome|hice|trague|tiemblo|voy a|sacudi",
            r"el (?:me|nos|la|lo|los|no|ya|contesta|revisa|dice|dijo|tiene|esta|viene|va)",
            r"porque|pero|antes|cuando|luego|despues|pistola|cuchillo|soga|navaja|puente|adios|sangr\w+|muert[oa]",
        )
    )
)


def tells(beside: str) -> bool:
    """Return whether these words, of a sentence without its question, say what somebody does, has, fears or waits for.

    What was said here, and who pays, is no such thing.
    """
    return _TELLING.search(" ".join(_PAYS.sub(" ", _SAID.sub(" ", beside)).split())) is not None
