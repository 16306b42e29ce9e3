"""Whether somebody in line asks how it stands, in so many words. Pure functions, without Rasa."""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded
from bot.hearing.lines.pieces import pieces
from bot.hearing.questions.particular_said import TONIGHT

_THEY = r"(?:they|you|u|yall|you guys|some(?:one|body)|any(?:one|body)|a person|the (?:team|clinic|person|nurse))"
_LINE = re.compile(
    r"(?:will|is|are|does) (?:some(?:body|one)|any(?:body|one)|a person|they|there any(?:body|one))"
    r"(?: really| even| actually)? ?(?:coming|come|there|here|awake|up|on the way|on their way|joining|join|answer)?"
    r"(?: (?:soon|yet|now|at all|over there|for me|to me))*"
    r"|is there (?:some|any)(?:body|one)(?: awake| even)?(?: (?:there|here|over there))?(?: or (?:not|am i .*))?"
    r"|is there (?:a|any) (?:real )?person(?: (?:there|here|coming))?(?: or not)?"
    r"|am i (?:still )?(?:in (?:the )?line|next)|(?:where|what number) am i(?: in (?:the )?line)?"
    r"|how (?:many|far)(?: people)?(?: are)?(?: still)? (?:ahead|before|in front|in line)(?: (?:of )?me)?"
    r"|(?:is there|do i (?:get|have|take)|do we get|am i) (?:like )?(?:a|what) (?:number|ticket)"
    r"(?: (?:for|in) (?:the|this|your) (?:line|queue))?(?: like .{1,30})?"
    r"|(?:hay|me dan|me toca|tengo) (?:un |algun |que )?(?:numero|turno|ficha)(?: (?:para|en|de) (?:la|esta) (?:fila"
    r"|cola|espera))?(?: como .{1,30})?"
    r"|how long(?: (?:is (?:it|this|the (?:wait|line))|will (?:it|this) (?:be|take)|does (?:it|this) take"
    r"|do i (?:have to )?wait|til|till|until))?|cuanto (?:tiempo|mas|(?:se )?tarda[n]?"
    r"|va[n]? a tardar)(?: (?:mas|falta))?"
    r"|how much longer(?: now)?|how long(?: (?:now|left|more|still))+"
    r"|(?:if i .*,? )?(?:do|will|would|did) i (?:still )?(?:lose|keep|have) my (?:place|spot|turn)"
    r"(?: in (?:the )?line)?(?: if .*)?"
    r"|(?:si .*,? )?(?:pierdo|perderia|perdere|me guardan|se guarda) (?:mi|el|la) (?:lugar|turno|puesto)"
    r"(?: (?:si|cuando) .*)?"
    r"|(?:how soon|when) (?:can|could|will|do) i (?:be|get) seen"
    r"|que tan pronto me (?:pueden|podrian|van a) (?:atender|ver|llamar)"
    r"|(?:when|what time|how soon|how long (?:before|til|till|until)) (?:are|will|do|can|would)?"
    rf" ?{_THEY}(?:'ll)?(?: be| going to| gonna| really| actually)* (?:call|calling|calls|text|texting|reach)\w*"
    r"(?: (?:me|us|back|me back))*"
    rf"|(?:are|will|is|do) {_THEY}(?: really| actually| even| gonna| going to| still| be)* (?:call|calling|reach"
    r"|text|texting|coming|here)(?: (?:me|us|back|me back|out))*(?: (?:today|tonight|soon|tomorrow|or (?:not|what)))*"
    r"|when (?:is|will) (?:the|my) call(?: coming| be)?|(?:is|am) (?:the|my"
    r"|i getting a) call (?:still )?(?:coming|back)"
    r"|(?:oiga |y |entonces )*(?:a que hora|cuando|en cuanto(?: tiempo)?) (?:me|nos)"
    r" (?:llaman?|llamaran?|va[n]? a llamar|marcan?|van a marcar|hablan?)(?: (?:por telefono|ustedes|ellos|ya))*"
    r"|(?:de veras |de verdad |en serio |si |oiga |ya )*me (?:va[n]? a (?:llamar|marcar)|llaman?|llamaran?|marcan?)"
    r"(?: (?:de verdad|hoy|pronto|ya|manana|o no|por telefono|ustedes))*"
    r"|cuanto (?:se )?tarda[n]? (?:en|para) (?:llamar|marcar|contestar)(?:me|nos)?"
    r"|who'?s there|who is (?:there|it)|knock,? knock|quien (?:es|anda ahi|esta ahi)|toc,? toc|are (?:you"
    r"|u) still there|(?:hello )?(?:is )?any(?:body|one)(?: still)? (?:there|here)"
    r"|(?:cuando |a que hora )?(?:ya )?(?:viene|vendra|va a venir|llega)(?: ya)?"
    r" (?:alguien|una persona)(?: (?:ya|pronto))*"
    r"|(?:todavia |aun )?(?:hay|esta) alguien(?: (?:ahi|aqui|ya))?|(?:todavia |aun )?sigo en (?:la )?fila"
    r"|(?:todavia )?falta mucho|cuanto falta|cuant[oa]s?(?: personas)? (?:hay|van|faltan|estan)(?: (?:antes"
    r"|delante))?"
    r"(?: (?:de|que) (?:mi|yo))?|sigue ahi"
)
_GETS_BACK = (
    r"(?:(?:call|text|writ|repl|answer|reach|contact|messag|respond|ring)\w*(?: (?:me|us|back|out|to me))*"
    r"|hit(?:s|ting)? (?:me|us) (?:up|back)|g[eo]t(?:s|ting)? back (?:to|at|with) (?:me|us)"
    r"|holler(?:s|ing)? at (?:me|us))(?: (?:then|tho|today|tonight|tomorrow|usually))*"
)
_ME_LLAMAN = (
    r"(?:llam|contest|respond|escrib|busc|contact|habl|marc|regres|devuelv)(?:an?|en?|aran?|eran?|iran?|ar|er"
    r"|ir)(?:me|nos)?"
    r"(?: (?:la llamada|ustedes|ellos|alguien|por telefono|ya|hoy|mas o menos))*"
)
_REACHED_WHEN = re.compile(
    r"(?:about )?(?:how (?:much )?(?:long(?:er)?|soon|fast|quick(?:ly)?)(?: (?:does|do|will|would|can|could|are|is"
    r"|it'?s?"
    r"|it'?ll|be|take|takes|usually|gonna|going to|have to wait|gotta wait|i|before|for|til|till|until))*"
    r"|(?:when|what time|wen)(?: (?:do|does|will|would|are|is|can|could|'?ll))+)"
    rf" {_THEY}(?:'?ll|'?s)?(?: (?:be|to|will|can|gonna|going to|really|actually|even|usually))* {_GETS_BACK}"
    r"|(?:mas o menos |como )?cuanto (?:tiempo )?(?:se )?(?:tardan|demoran|dilatan|van a tardar)(?: (?:ustedes|ellos"
    r"|mas o menos|en|para|normalmente|usualmente))*"
    rf"(?: {_ME_LLAMAN})?"
    rf"|(?:como )?(?:en cuanto tiempo|en cuanto|cuando|que tan pronto|a que hora) (?:me|nos) (?:va[n]? a "
    rf"|pueden )?{_ME_LLAMAN}"
)
"""How long until somebody gets back to them, in so many words: that is asked anywhere."""
_WAITS = re.compile(
    r"(?:is it|it is|it'?s) (?:really )?(?:all ?right|ok(?:ay)?|fine) (?:for me )?(?:to|if i) (?:just )?(?:wait"
    r"|stay)\b"
    r"|\bis it (?:very |much |still )?(?:far off|a long way off)\b|\besta bien (?:si espero|que espere|esperar)\b"
    r"|\b(?:ya )?falta (?:poco|mucho)\b"
)
"""How somebody in line asks after it in a sentence that ends in a tag: "…, is it?", "…, do you think?"."""
_CALLS_OUT = re.compile(
    r"(?:(?:hel+o+|hey+|hi+|yo+o*|hol+a+|buenas(?: (?:noches|tardes))?|oiga|knock|toc|again|otra vez|there"
    r"|anyone|anybody"
    r"|alguien)[ ,.!?]*)+"
)
"""A greeting in line calls out for somebody: it begins no talk."""
_TONIGHT = re.compile(TONIGHT)
_LONGEST = 14
"""Words of a question with a tag; a longer one tells something."""


def asks_when_reached(text: str) -> bool:
    """Return whether all that a message says is to ask how long until somebody gets back to its writer."""
    said = [plain for _, plain in pieces(text)]
    return len(said) == 1 and _REACHED_WHEN.fullmatch(said[0]) is not None


def asks_of_the_line(text: str) -> bool:
    """Return whether somebody in line asks how it stands."""
    said, marked, plain = [plain for _, plain in pieces(text)], text.rstrip().endswith("?"), folded(text)
    if _TONIGHT.match(plain) or (marked and len(text.split()) <= _LONGEST and _WAITS.search(plain)):
        return True
    if _CALLS_OUT.fullmatch(plain.strip(" .,!?\u00a1\u00bf\u2026")):
        return True
    return bool(said) and _LINE.fullmatch(said[-1 if marked else 0]) is not None
