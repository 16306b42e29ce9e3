"""What may stand beside a change and changes nothing: "that was a question", "several errors". Pure, without Rasa.

A message that tells a story beside it is none of these, and changes no line.
"""

from __future__ import annotations

import re

from bot.hearing.changes.grammar import MARKS, WHY
from bot.hearing.lines.clauses import folded

_WORDS = 9
"""Words of a reason, at most: a longer one tells something."""
_NOT_RIGHT = (
    r"(?:no,? )?(?:that'?s|that is|it'?s|this is) (?:all )?(?:wrong|not (?:right|it|true|what i said))"
    r"|that isn'?t right"
    r"|(?:eso |asi )?(?:no es(?:ta)? (?:bien|asi|correcto)|esta mal|es un error)(?: eso)?"
    r"|(?:no,? )?asi no (?:va|es)|(?:eso )?no va (?:ahi|asi)|you(?:'?re| are)"
)
"""Said of what stands there, before what is right."""
_TOLD_OF = r"(?!.*\b(?:because|cause|cuz|bc|since|porque|human|person|people|persona|help|ayuda)\b)(?: [\w'-]+){1,8}"
_TOLD_LOST = r"(?:the|what|my|that) [\w']+(?: [\w']+){0,14}"
_REASON = re.compile(
    r"(?:(?:and|y|but|pero|so|oh|ok(?:ay)?|also|well|cause|because|porque|no),? )*(?:"
    rf"(?:that|it|this|those|eso|esa|esto)(?: (?:was|is|wasn'?t|isn'?t|era|fue|es)|'?s){WHY}|es(?:o|a|e)? no"
    rf"|{_NOT_RIGHT}"
    r"|(?:(?:sorry|perdon|please|por ?favor|no|nope|nah|naw|hell|damn|wait|espere|ok|hey|oops)[, ]*)+"
    r"|(?:(?:please|and|y|then) )*(?:(?:change|fix|correct|use|put) (?:it|that)|cambi[ae]lo|corrijal[oa]"
    r"|pon(?:ga)? eso"
    r"|not that|no eso)"
    rf"|(?:i|we) (?:don'?t|do not|didn'?t|did not|never) (?:want|mean|need|say|like|write){_TOLD_OF}"
    r"|i want it (?:on|in|off|out|there)(?: [\w'-]+){0,4}|i (?:wanted|meant) (?:it|that) (?:moved|to be moved)"
    r"|i (?:wanted|meant) to move (?:it|that)|(?:(?:no|not|don'?t) )+(?:delete|remove|erase|take out) (?:it|that)"
    r"|no (?:lo |la |me lo )?(?:borre|borres|quite|quites)(?:lo)?|(?:queria|quise) (?:moverlo|que lo moviera)"
    r"|(?:the|my|that|it|el|la|mi|eso) ?(?:[\w'-]+ ){0,3}(?:doesn'?t|does not|no) (?:go|belong|va) (?:in )?"
    r"(?:there|here|ahi|alli|aqui)"
    rf"|(?:ya )?no (?:quiero|queria|quise|dije|necesito|hace falta){_TOLD_OF}"
    rf"|(?:eso|esa|ese) no (?:lo |la )?(?:es|era|fue|va|quiero|queria|dije|puse){_TOLD_OF}?"
    r"|(?:i )?(?:have )?changed my mind(?: about (?:it|that))?|(?:ya )?cambie de (?:opinion|idea)"
    r"|(?:el|la|lo|los|las|the|my|mi) (?:[\w']+ )(?:no|nunca|never|didn'?t|has(?:n't| not)|isn'?t)"
    r"(?: (?:me|ha|han|ever|even|really))* (?:help(?:ed|s|ing)?|ayud(?:a|o|ado|an|aron))(?: (?:me|nada|at all))*"
    r"|(?:eso |esto |it |that )?(?:se (?:ve|oye|mira|lee)|looks?|sounds?|suena) (?:\w+ )?(?:fe[oa]|mal|bad|ugly|raro"
    r"|weird|terrible|awful|horrible)"
    r"|(?:put|leave|keep) (?:it|that) (?:there|in there)|(?:ponl[oa]|pongal[oa]|dejel[oa]|dejal[oa]) (?:ahi|alli)"
    r"|(?:nothing|nada) (?:has |me ha |ha )?(?:\w+)(?: (?:me|yet|so far|todavia|aun))*|(?:ya )?ni modo"
    r"|i (?:wasn'?t|was not|am not|'?m not) asking(?: (?:a question|you(?: anything)?|anything))?"
    rf"|(?:you|u|it|this)(?: have|'ve| just| even)* (?:deleted|removed|erased|lost|took out|changed|messed up"
    rf"|mixed up){WHY}"
    rf"|(?:borro|quito|cambio|perdio|borraron){WHY}|(?:not all|no todo) (?:of )?(?:that|this|eso))"
)
_OF_THE_LIST = re.compile(
    r"(?:(?:ok(?:ay)?|so|well|hmm|and|y|bueno),? )*(?:(?:there (?:are|is)|i see|hay|veo|tiene) )?"
    r"(?:(?:several|some|a few|a couple(?: of)?|two|three|many|lots of|an?|one|varios|algunos|unos|dos|tres|un"
    r"|muchos) "
    r"(?:more )?(?:errors?|mistakes?|corrections?|changes?|fix(?:es)?|typos?|errores?|correccion(?:es)?|cambios?"
    r"|cosas mal"
    r"|(?:of (?:these|them|those|estas?|ellas) )?(?:things? |lines? |answers? |respuestas )?"
    r"(?:(?:are|is|went|estan|esta) )?(?:in|under|en) (?:the |el )?(?:wrong|otro|equivocado) ?(?:places?|lines?|spots?"
    r"|lugar(?: equivocado)?)"
    r"|(?:things?|lines?)(?: (?:are|is))? (?:wrong|off|mixed up|to (?:fix|change)))(?: here| there| aqui"
    r"| in (?:it|this))?"
    r"|(?:that'?s|this is|it'?s|that is) (?:all )?(?:muddled|a mess|messed up|mixed up|jumbled|off)"
    r"|(?:eso |esto )?(?:esta|ta|es) (?:to |todo )?(?:mal|revuelto|un desastre|un enredo)"
    rf"|(?:you|u) (?:lost|missed|forgot|dropped|left out) {_TOLD_LOST}"
    r"|(?:this|that|the|esta|la) (?:list|summary|thing|lista|hoja) (?:is|esta)(?: [\w'-]+){1,9}"
    r"|(?:almost|close|not quite|casi)(?: right| bien)?)"
)
"""What is said of the summary on the table, before what is to change in it."""


_BLAMES = re.compile(
    r"\b(?:errors?|mistakes?|wrong|mixed up|messed up|one line off|not what i (?:said|meant|wrote)|that was about"
    r"|(?:you|u)(?: have|'ve)?(?: just)? (?:deleted|removed|erased|lost|changed)|put (?:it|that) back|errores?"
    r"|equivocad\w+"
    r"|esta mal|no es lo que (?:le )?(?:dije|puse)|eso era (?:de|sobre|para)|borro|revuelto)\b"
)


_READS = re.compile(
    r",? ?(?:(?:because|cause|cuz|bc|since|porque|es que|que) )?(?:he|she|they|my \w+|el|ella|ellos|mi \w+)"
    r" (?:(?:always|still|can|might|could|will|me|le|puede|siempre) )*(?:reads?|checks?|looks? (?:at|through|in)"
    r"|go(?:es)? (?:through|thru)|sees?|lee[nr]?|revisa[nr]?|ven?|ver) (?:me )?(?:my|this|it|the|mi|el|esto|todo)\b"
    r"(?: [\w']+){0,3}"
)
"""Who may read what is told: "he reads my phone"."""


def for_safety(plain: str) -> bool:
    """Return whether a reason for words to go is only who may read them."""
    return _READS.fullmatch(plain.strip(MARKS)) is not None


_NOT_SAID = re.compile(
    r"(?:(?:and|but|no|because|cuz|y|pero|porque),? )*(?:(?:i|yo) (?:\w+ )?|(?:yo )?(?:eso )?)"
    r"(?:never|didn'?t|did not|nunca|no) (?:le |les )?"
    r"(?:say|said|write|wrote|put|mean|meant|dije|puse|escribi|quise decir) (?P<what>[^.;!?]+?)"
    r"(?P<there> (?:for|under|para|en) (?:that|it|this|that one|there|eso|esa|ahi))?"
    r"|(?:that'?s|thats|that is|that was|eso) (?:not|never|no es|no era|nunca fue)"
    r" (?:what i (?:said|meant|wrote|put)|lo que (?:dije|puse|quise decir))"
)
_SO = re.compile(r"(?:that|it|this|so|those|eso|es[ea]|asi)(?: \w+)?")


def of_the_edit(plain: str, earlier: str) -> bool:
    """Return whether words behind a line's new ones only say of the `earlier` ones that they were never said."""
    said = _NOT_SAID.fullmatch(plain.strip(MARKS))
    if said is None or said["what"] is None or said["there"]:
        return said is not None
    return bool(_SO.fullmatch(said["what"]) or folded(said["what"]) in folded(earlier))


def blames(text: str) -> bool:
    """Return whether a message that changes a line says that it was written down wrong."""
    return _BLAMES.search(folded(text)) is not None


def passed_over(plain: str, *, listed: bool) -> bool:
    """Return whether a piece only gives a reason or apologizes; or, of a summary that is `listed`, calls it wrong."""
    said = plain.strip(MARKS)
    if not said or (listed and _OF_THE_LIST.fullmatch(said)):
        return True
    return len(said.split()) <= _WORDS and _REASON.fullmatch(said) is not None
