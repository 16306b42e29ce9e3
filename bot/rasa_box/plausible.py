"""What a message has to say for a guess that would hurt if it were wrong. Pure functions, without Rasa.

A grown person who is told what happens with people under 18, or someone in grief who is warned of seizures, has not
been heard. So these guesses need a word or a number that bears them out.
"""

from __future__ import annotations

import re

from bot.rasa_box.clauses import folded
from bot.rasa_box.instruments import says_under_18, tells_anothers_age
from bot.rasa_box.speaking import SWITCHES, wishes_this_talk

_STOPPING = re.compile(
    r"stop|quit|detox|withdr|turkey|taper|com(?:e|ing) off|kick|shak|sweat|sick|seizure|\bdts?\b"
    r"|cut(?:ting)? (?:back|down)"
    r"|dej(?:ar|o|e|arl\w*|ando)\b|parar|abstinencia|golpe|desintox|tembl|sudor|mono\b|malilla|bajar"
)
_PRONOUN_PAIR = re.compile(r"\b(?:he|she|they|ella|el|elle) ?/ ?\w+(?: ?/ ?\w+)?\b")
"""How somebody says how to be spoken of: that names no other."""
_MINE = (
    r"life|self|id|(?:legal |birth |dead |old )?name|papers|licen[sc]e|pronouns?|gender|body|own|head|mind"
    r"|drinking|use"
    r"|problem|meds|pills|job|work|credencial|nombre|identificacion|vida|papeles|pronombres?|genero|cuerpo|cabeza"
    r"|trabajo|problema|licencia|medicinas?"
)
_ANOTHER = re.compile(
    r"\b(?:he|she|they|him|her|hers|his|them|their|some(?:one|body)|friends?|famil(?:y|ies)"
    rf"|(?:my|our|mis?|nuestr[oa]s?) (?!(?:{_MINE})\b)\w+|el|ella|ell[oa]s|alguien|amig[oa]s?|familiar(?:es)?|familia"
    r"|l[oa]s? ayud\w+|ayudarl\w+|otr[oa]s?|another|else|un|una|parents?|spouses?|fathers?|mothers?|sons?|daughters?"
    r"|papas?|mamas?|padres|hij[oa]s?)\b"
)
_WHETHER = re.compile(
    r"[?]|\b(?:if|whether|know|confirm|check(?:ed|ing)?|verify|tell me|say yes|looking for|look up|find"
    r"|put me through"
    r"|si|saber|confirm\w+|digame|busc\w+|averigu\w+|verific\w+|me comunica)\b"
    r"|(?:^|[,.;!] ?|\b(?:and|so|but|or|y|pero|o) )(?:is|are|was|did|does|do|has|have|can|could|will|would|who|which"
    r"|what|whats|when|how|esta|estan|estuvo|va|van|viene|vienen|vino|tienen?|atienden?|se (?:atiende|encuentra)"
    r"|le atienden|llego|es|fue|ha ido|hay|sigue|(?:a )?que|como|cuando|en que|puede[ns]?|puedo|quien)\b"
    r"|\b(?:patient|client|paciente|intern\w+|admitted|discharged|therapy|terapias?|treatment|tratamiento"
    r"|se esta tratando|program|programa|clinic|clinica|citas?|sessions|sesiones|detox|rehab|with you"
    r"|your (?:care|unit)|ustedes)\b"
    r"|\b(?:over )?there$|\bahi$|^ahi (?:esta|tienen)\b"
)
"""How somebody asks whether a person is there: "my son is up there" tells it."""
_ADVISER = (
    r"(?:(?:my|our|the) (?:\w+ )?\w+|(?:he|she|they|everyone|everybody|people|someone))(?: keeps?| kept| always)?"
)
_ADVISER_ES = r"(?:(?:mi|mis|el|la|los|las|nuestr[oa]) (?:\w+ )?\w+|ell?a?|ell[oa]s|todos|la gente)"
_ADVICE = re.compile(
    rf"(?:{_ADVISER} (?:says?|said|saying|thinks?|thought|told me|tells me|telling me|insists?|wants? me|wanted me"
    rf"|begs me|asked me)(?: that)?(?: i (?:should|need to|have to|must|ought to)| to)?(?: go)?"
    r" (?:talk|speak|see|reach out|chat|come)\b"
    rf"|{_ADVISER_ES} (?:me )?(?:dice|dicen|dijo|dijeron|cree|creen|quiere|quieren|insiste|insisten|pide|pidio"
    r"|aconsej\w+|recomend\w+)(?: en)? que (?:(?:yo )?(?:debo|debia|deberia|tengo que|necesito|tenia que) )?"
    r"(?:habl|busqu|ve|platic|acud|ven)\w*\b)"
)
_OWN_WISH = re.compile(
    r"\b(?:i (?:want|need|would like|wanna|agree)|i'?d like|can i|may i|could i|please|so (?:can|could|here|i'?m|get)"
    r"|get me|ok(?:ay)? (?:so|then)|yo (?:tambien )?(?:quiero|necesito)|quiero|quisiera|necesito|puedo|podria"
    r"|por favor)\b"
)


def plausible(text: str, intent: str | None) -> bool:
    """Return whether a text can mean what was guessed; only the guesses that hurt are asked for more."""
    if intent == "underage":
        return says_under_18(text) or not (tells_anothers_age(text) or any(char.isdigit() for char in text))
    if intent == "withdrawal":
        return _STOPPING.search(folded(text)) is not None
    if intent == "for_someone_else":
        return _ANOTHER.search(_PRONOUN_PAIR.sub(" ", folded(text))) is not None
    if intent == "is_patient_here":
        return _WHETHER.search(folded(text)) is not None
    if intent in SWITCHES:
        return wishes_this_talk(text)
    return intent != "ask_human" or not is_advised(text)


def is_advised(text: str) -> bool:
    """Return whether a text only tells that somebody else says to talk to someone, and wishes nothing itself."""
    plain = folded(text)
    found = _ADVICE.match(plain)
    return found is not None and _OWN_WISH.search(plain, found.end()) is None
