"""What somebody wants to be called, in what they wrote. Pure functions, without Rasa.

A number, a time or a story under "What to call you" is read aloud by whoever greets them; so that line takes only what
looks like a name, and the name alone: "Dara" of "call me dara please" is `dara`, as it was written.
"""

from __future__ import annotations

import re

from bot.hearing.answers import filing_words as words
from bot.hearing.lines import phrases_en, phrases_es
from bot.hearing.lines.clauses import Clause, clauses, folded
from bot.risk.neutral import is_given_name

LONGEST = 5
"""Words of a name, at most: "Jose Maria de la Cruz"."""

_BEFORE = re.compile(
    r"(?:(?:hi|hey|hello|oh|ok|okay|well|um|just|please|and|but|so|also|actually|hola|pues|bueno|ah|y|solo|nomas"
    r"|mejor"
    r"|no|wait|yes|si|tambien|en realidad|sorry|perdon)[,. ]+"
    r"|(?:my|mi) (?:real |first |full |nick)?(?:name|nombre)(?: (?:is|es)|'?s)? |(?:it|this"
    r"|that)(?:'?s| is) |i'?m (?:called )?"
    r"|i am (?:called )?|(?:you can |you may |they |people |everyone |everybody |friends "
    r"|my friends )*(?:just )?calls? me |i go by |(?:i(?:'d| would)? )?prefer |prefiero |(?:you can )?(?:just )?use "
    r"|(?:yo )?me (?:llamo|dicen|llaman) |(?:yo )?soy |(?:me )?(?:puede[ns]? )?(?:llam\w*me|llamar"
    r"|dig\w*me|dime|decirme"
    r"|decir) |change my name to |put (?:my name (?:down )?as|me (?:down )?as|down) |pon(?:ga|gan)?me (?:como )?"
    r"|cambi[ae]n? mi nombre (?:a|por) )+"
)
_AGE = (
    r"(?:\d{1,2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[- ]\w+)?|(?:thir|four|fif|six|seven|eigh"
    r"|nine)teen|dieci\w+|veint\w+|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta)(?: y \w+)?)"
)
_AFTER = re.compile(
    r"(?:[,. ]+(?:(?:eso )?ya (?:se |te )?(?:lo |le )?dije(?: eso| antes)?|(?:like |as )?i (?:already |just )*(?:said"
    r"|told (?:you|u))(?: (?:already|before|twice))*|please|pls|thanks|thank you|instead|for now|is fine|is good"
    r"|is ok|works|nomas"
    r"|(?:pa|para) ser(?:vir|bir)(?:le|les|te)|a sus ordenes|como todos|like everyone(?: else)?|btw"
    r"|by the way|tho|though|lol|i guess|supongo|creo|eh|oiga"
    r"|nada mas|por favor|gracias"
    r"|(?:but )?(?:no|not|without|with|sin|con) (?:an? |the |la |una )?(?:[a-z]|hache|zeta|ese)(?: at the end"
    r"| al final)?"
    r"|por ahora|esta bien|(?:they|she|he|ella|el|elle)(?: ?/ ?\w+)*(?: please)?))+$"
)
_SMALL = re.compile(
    r"|(?:no|wait|yes|yeah|ok|okay|oh|hi|hello|hola|si|ah|pues|bueno|please|por favor|thanks"
    r"|thank you|gracias|sorry|perdon)"
    r"|(?:(?:my|mis?) pronou?ns? |(?:my )?pronouns (?:are )?|i use |uso )?(?:they|she|he|ella|el"
    r"|elle)(?: ?/ ?\w+)+(?: please"
    r"| por favor)?(?:,? (?:like|as|como) (?:i|ya) (?:already )?(?:said|told you|le dije|dije)(?: \w+){0,2})?"
    r"|(?:it'?s |that'?s |is )?(?:fine|good|ok(?:ay)?|nomas|nada mas)"
    r"|(?:pues |pero |but |well )?(?:(?:i|ya|already) )+(?:(?:se|te|lo|le|already|just) )*(?:told (?:you"
    r"|u)|said|gave it"
    r"|dije|habia dicho|conteste)(?: (?:already|before|twice|antes))?"
    r"|(?:pa|para) ser(?:vir|bir)(?:le|les|te)?|a sus ordenes|(?:like|as) everyone(?: does)?|como todos"
)
"""What stands beside a name and is told elsewhere, or says nothing."""
_TITLE = r"(?:mr|mrs|ms|miss|dr|sr|sra|srta|don|dona|senora?|senorita|doctora?)"
_OF_IT = re.compile(
    r"(?:(?:(?:but|and|though|like|as|pero|y|aunque|como),? )?(?:"
    rf"(?:(?:i'?m|im|i am|tengo|age|edad) )?{_AGE}(?: (?:years? old|yo|anos(?: de edad)?))?"
    r"|if (?:you|u|ya)(?:'?d)? (?:please|like|will|must|don'?t mind|have to)|if that'?s (?:ok(?:ay)?|fine|all right)"
    r"|(?:i|ive|i'?ve)(?: already| just)? (?:gave|given|told|said|wrote|answered|put)(?: (?:it|that|this|you|u|ya|to"
    r"|so|already|before|b4|once|twice|earlier|above|a moment ago|a minute ago))*"
    r"|(?:it|that|this)(?:'?s| is| isn'?t| ain'?t)?(?: not)?(?: (?:my|the|a))?(?: (?:real|legal|full|first|last|given"
    r"|actual|nick|whole|birth|one|name|nickname|made up|fake))+(?: (?:though|tho|anyway|by the way|btw))?"
    r"|(?:not|isn'?t)(?: (?:my|the))?(?: (?:real|legal|full|actual|birth|given))+ (?:one|name)"
    rf"|short for [\w'-]+|(?:{_TITLE}\.? )[\w'-]+(?: (?:is|was|are|es|era|son)\b[^?]{{1,40}})"
    r"|(?:that'?s |it'?s )?(?:what|how) (?:everyone|everybody|they|people|my \w+|friends) calls? me"
    r"|(?:everyone|everybody|they|people|my \w+|friends) calls? me that"
    r"|si (?:me hace (?:el|ese) favor|no le molesta|es tan amable|gusta|quiere|puede)"
    r"|or (?:whatever|hey you|anything|(?:just )?[\w'-]+)|(?:.{1,40} )?i answer to (?:both|either|anything"
    r"|all(?: of (?:them|it))?)"
    r"|(?:y )?(?:not|no) (?!(?:thanks?|gracias|mames|way)\b)[\w'-]+|o (?:como quiera[ns]?|lo que sea|[\w'-]+)"
    r"|(?:respondo|contesto) a (?:los dos|ambos|cualquiera)"
    r"|(?:asi|como) (?:me|nos) (?:dicen|llaman|conocen)(?: (?:todos|todas|en \w+(?: \w+)?|mis? \w+))?"
    r"|(?:eso )?(?:ya|antes) (?:se |te )?(?:lo |le )?(?:he |habia )?(?:dije|dicho|di|dado|puse|puesto|conteste"
    r"|escribi)"
    r"(?: (?:antes|hace rato|ya|arriba))?"
    r"|(?:(?:es|ese es|no es)(?: el)? (?:un )?(?:apodo|inventado|de carino)|de carino)"
    r"|(?:ese |ese nombre )?no es (?:mi|el) (?:\w+ )?(?:nombre|verdadero)(?: \w+){0,2}"
    r"))"
)
"""What somebody says of the name they just gave, and of nothing else: "I gave it to you already", "not my real one"."""
_NO_NAME = frozenset(f"{phrases_en.NOT_NAMES} {phrases_es.NOT_NAMES}".split()) - {
    "de",
    "la",
    "del",
    "los",
    "el",
    "y",
} | {"idk", "dunno", "nobody"}
_SLURS = frozenset(
    {
        "bitch", "whore", "slut", "hoe", "stupid", "idiot", "dumb", "loser", "junkie", "crackhead", "worthless", "ugly",
        "puta", "perra", "zorra", "pendeja", "pendejo", "inutil", "estupida", "estupido", "idiota", "borracha",
        "borracho", "drogadicta", "drogadicto",
    }
)  # fmt: skip
"""What nobody is to be called, whoever does: "my husband calls me bitch"."""
_PREFERS = re.compile(r"(?:prefer|prefiero) (?:\w+ )*$")
_WORD = re.compile(r"[^\W\d_][\w'\u2019.-]*")
_SENT_TO = re.compile(r"\b\d{3}[ .-]?\d{4}\b|\b\d{7,}|\S@\w")
_REACHES = re.compile(
    rf"{words.TIME}"
    r"|(?:(?:by|on|my|the|por|al|mi|el) )*(?:phone|text|cell|e-?mail|call|texts?|calls?|telefono"
    r"|celular|mensajes?|texto"
    r"|correo|whatsapp|llamadas?)(?: (?:only|please|is best|is better|solo|mejor|nada mas|de texto))*"
    rf"|(?:{words.TIME},?(?: (?:and|but|y|pero))? )?(?:(?:please|just|only|mejor|solo) )*"
    r"(?:(?:text|txt|e-?mail|message|write)(?: to)? me,?(?: (?:and|but))? (?:(?:please )?(?:not|no|don'?t|dont|never"
    r"|instead of) (?:to )?(?:call|phone|ring)(?:s|ing)?(?: me)?|please|only|instead)"
    r"|(?:mand|escrib|text)\w*me(?: (?:un )?(?:mensaje|texto))?s?,? (?:y )?(?:no|en vez de) (?:me )?llam\w+)"
    r"|(?:no|not|sin|nunca|never|don'?t|dont) .*\b(?:call(?! (?:it|that|this|me (?:a|an|crazy))\b)|text"
    r"|voice ?mail|message|llam\w+|mensajes?"
    r"|buzon|recados?)\b.*"
    r"|(?:but |pero )?(?:no|sin|not) (?:calls?|voice ?mails?|texts?|llamadas|mensajes?|recados?|buzon)"
)
"""How or when to reach somebody, and nothing else."""
_NOT_CALLING = re.compile(
    r"\b(?:not|no|don'?t|dont|do not|never|instead of) (?:to )?call(?:s|ing)?\b"
    r"(?! (?:me (?!(?:at|on|after|before|when|if|back|please)\b)\w|it|that|this)\b)"
)
"""Who is not to be phoned: it is none of names."""
_NO_TITLE = r"(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bsr)(?<!\bmrs)(?<!\bsra)"
_PIECE = re.compile(rf"(?:[;,!?\n]|{_NO_TITLE}\.)+\s*|\s+(?=(?:but|pero)\b)", re.IGNORECASE)
_PARTS = re.compile(rf"(?:[,;\n]+|{_NO_TITLE}\.)\s+|\n+", re.IGNORECASE)
_A_STORY = 6
"""From this many words on, what is no name tells something."""
_ABOUT_NAMES = re.compile(r"\b(?:names?|nombres?|call|go(?:es)? by|llam\w*|anonym\w+|anonim\w+|initials?|iniciales)\b")


_LONG_NAME = 3
_SEVERAL = 20
"""Words, at most, of a message that gives more names than one."""
_OF_NAMES = re.compile(
    r"\b(?:calls?|go by|names?|for short|prefer|me dicen?|me llam\w+|digan?me|llamen?me|nombre|papel\w*)\b"
)
_NAME_PIECE = re.compile(
    r"[,.;\n]+\s*|\s+(?:but|though|pero|aunque)\s+|\s+(?:and|y) (?=(?:you|call|friends|me|todos)\b)"
)
_ON_PAPER = re.compile(
    r"\b(?:papers?|paperwork|legal(?:ly|es)?|licen[sc]e|passport|birth certificate|insurance card|my id"
    r"|official(?:ly)?"
    r"|papeles?|acta|licencia|pasaporte|credencial|oficial(?:mente)?)\b"
)
_NOT_SO = re.compile(r"(?:not|never|no|nunca)\b|.*\b(?:ex|suegra|asi me (?:dice|dicen))\b")
_WISHED = re.compile(
    r"^(?:(?:just|please|you can|you may|so|mejor|por favor|puede|pueden|nomas|solo) )*(?:call me|use|digan?me"
    r"|llamen?me"
    r"|decirme|llamarme)\b|\bi(?:'d)? (?:go by|prefer|like)\b|\bprefiero\b"
    r"|\b(?:is|'s) (?:fine|good|ok|okay|better|what i like)$|\besta bien$"
)
_BY_ALL = re.compile(
    r"\b(?:every(?:one|body)|they all|people|friends) (?:just )?calls? me\b|\bfor short$"
    r"|\b(?:todos|todo el mundo) me (?:dicen?|llaman?)\b"
)
_CALLED_SO = re.compile(
    r"^(?:.*\b(?:calls? me|i go by|i(?:'d)? prefer|prefiero|me (?:dicen?|llaman?|llamo)|my (?:real )?name is"
    r"|mi nombre es"
    r"|decirme|digan?me|llamen?me)) "
)
_PLACE = re.compile(
    r" (?:(?:at|in|around|on|to) (?:the |my )?\w+(?: \w+)?|for short|around here|en (?:el|la|mi) \w+|por aca"
    r"|de carino"
    r"|(?:is|'s) (?:fine|good|ok|okay|better)|esta bien)$"
)


_OF_ANOTHER = re.compile(
    r"(?:and |y )?(?:my|mi) (?:\w+ ){1,2}(?:is called|is named|is|'s name is|es|se llama)"
    r" [A-Z\u00c1\u00c9\u00cd\u00d3\u00da]\w+"
)
"""How somebody close is called, beside the name of who writes."""
_I_AM = re.compile(r"(?:(?:hi|hey|hello|ok|oh|hola|btw|also)[,. ]+)*(?:i'?m|i am|soy) ")
_PRONOUNS = re.compile(
    r"(?:(?:i use|my pronouns are|pronouns?:?|uso|mis pronombres son) )?"
    r"(?:they|she|he|ella|el|elle)(?: ?/ ?\w+)+"
)


_SHORT_NAMES = """
tom tim jim jimmy joe joey mike dave steve bob bobby rob ben dan danny sam sammy max alex nick rick ricky matt pat paul
phil ray ted ed eddie greg jeff ken kenny ron don lou leo luke ian evan tony andy chris josh zach kim sue liz beth kate
katie jen jenny jess becky kathy tina deb debbie barb ann anne annie jan jane ellen gail lynn peggy sheila wendy wanda
bill billy will jake josie rosie ruthie walt hank bea dee gus ollie nina tess molly mia zoe liam noah omar
tomas memo beto pepe paco chuy lalo nacho quique lola lupita elsa irma nora norma yolanda marta ines raquel silvia
jasmine jasmin yasmin monica veronica gabriela daniela claudia adriana lorena leticia karla yesenia yadira ximena paola
"""
_SHORT = frozenset(_SHORT_NAMES.split())
"""Given names that are short, or more often heard in Spanish, beside those of the screen."""


def is_known_name(word: str) -> bool:
    """Return whether a plain word is a given name that is known."""
    return word in _SHORT or is_given_name(word)


def with_pronouns(text: str, question: str | None) -> list[tuple[str, str]]:
    """Return the lines of who says, asked or not, a name and pronouns and no more: "i'm kit btw, i use they/them"."""
    name, pronouns = called(text), _PRONOUNS.search(folded(text))
    opens = _I_AM.match(folded(text))
    if question == "name" or name is None or pronouns is None or opens is None or len(folded(text)) != len(text):
        return []
    return [("name", name), ("wishes", text[pronouns.start() : pronouns.end()])]


def called(text: str) -> str | None:
    """Return the name that a text gives, as it was written, and nothing around it; None where it is not only a name."""
    return _only_name(text) or _wanted_of_several(text)


def _wanted_of_several(text: str) -> str | None:
    """Return the one of several names that somebody wishes for: as they say, else as everyone does, else the last.

    "They call me Big Ray at the shop but it's Raymond on papers": what stands on papers is not what to call them.
    """
    if len(text.split()) > _SEVERAL or len(folded(text)) != len(text) or not _OF_NAMES.search(folded(text)):
        return None
    ranked: list[tuple[int, str]] = []
    for piece in _NAME_PIECE.split(text.strip()):
        plain = folded(piece).strip(" .!,")
        if not plain or _ON_PAPER.search(plain) or (ranked and _passes(plain)) or _SMALL.fullmatch(plain):
            continue
        words = piece.strip(" .!,")
        place = _PLACE.search(plain)
        words = words[: place.start()] if place else words
        before = _CALLED_SO.match(folded(words))
        name = _name_in(words[before.end() :] if before else words)
        if name is None or len(name.split()) > _LONG_NAME:
            return None
        ranked.append((2 if _WISHED.search(plain) else 1 if _BY_ALL.search(plain) else 0, name))
    best = max((rank for rank, _ in ranked), default=0)
    return next((name for rank, name in reversed(ranked) if rank == best), None)


def _passes(plain: str) -> bool:
    """Return whether a piece behind a name gives none: it says what they are not called, or something of the name."""
    return _NOT_SO.match(plain) is not None or _OF_IT.fullmatch(plain) is not None


def _only_name(text: str) -> str | None:
    name: str | None = None
    for piece in _PARTS.split(text.strip()):
        plain = folded(piece).strip(" .!,")
        if _reaches(piece) or _SMALL.fullmatch(plain) or (name is not None and _OF_IT.fullmatch(plain)):
            continue
        if name is not None and _OF_ANOTHER.fullmatch(piece.strip(" .!,")):
            continue
        said = _name_in(piece)
        if said is None or name not in (None, said):
            return None
        name = said
    return name


def of_the_name(plain: str) -> bool:
    """Return whether a plain clause only says something of a name that was given: "not kayla"."""
    return _OF_IT.fullmatch(plain) is not None


def speaks_of_it(text: str) -> bool:
    """Return whether a text gives a name and says something of it: "Beto. no es mi nombre de verdad"."""
    pieces = _PARTS.split(text.strip())[1:]
    return called(text) is not None and any(_OF_IT.fullmatch(folded(piece).strip(" .!,")) for piece in pieces)


def _name_in(piece: str) -> str | None:
    """Return the name that a piece of a text is, without what stands around it, or None."""
    plain = folded(piece)
    if len(plain) != len(piece):  # a letter that folds to more than one, or blanks: where a word stands is not known
        return None
    start = found.end() if (found := _BEFORE.match(plain)) else 0
    end = len(plain) if (last := _AFTER.search(plain)) is None else last.start()
    name = piece[start:end].strip(" ,!\u00a1\"'")
    name = name.rstrip(".") if name.count(".") == 1 else name
    said = name.split()
    fits = 0 < len(said) <= LONGEST and all(map(_WORD.fullmatch, said))
    if _PREFERS.search(plain[:start]) and not name[:1].isupper():
        return None  # "i prefer mornings" is no name
    return name if fits and not (_NO_NAME | _SLURS) & {folded(word) for word in said} else None


def reach_in(text: str) -> str:
    """Return the pieces of a text that only say how or when to reach somebody, as they were written."""
    pieces = (piece.strip() for piece in _PIECE.split(text))
    return ", ".join(piece for piece in pieces if piece and _reaches(piece))


def is_no_name(text: str) -> bool:
    """Return whether what was written to "what should we call you" is plainly no name: a way to reach, or a story."""
    if called(text) is not None or any(map(_names, clauses(text))):
        return False
    return bool(reach_in(text)) or (
        len(text.split()) >= _A_STORY and not _ABOUT_NAMES.search(_NOT_CALLING.sub(" ", folded(text)))
    )


def left_of(text: str) -> str:
    """Return what a text tells beside how to reach somebody, as it was written."""
    pieces = (piece.strip() for piece in _PIECE.split(text))
    return ", ".join(piece for piece in pieces if piece and not _reaches(piece))


def _names(clause: Clause) -> bool:
    return _BEFORE.match(folded(clause.words)) is not None and called(clause.words) is not None


def _reaches(piece: str) -> bool:
    plain = folded(piece).strip(" .!")
    return _SENT_TO.search(plain) is not None or _REACHES.fullmatch(plain) is not None
