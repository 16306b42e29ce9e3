"""Words made alike before anything learned reads them: who someone is and what they took must not change the answer.

A learned layer picks up whatever its lines happen to say more often of sons than of daughters. It cannot where it
never sees the difference: gender, kinship, given names and the names of medicines, drugs and drinks are evened out.
"""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.risk.normalise import Words

_ALIKE = """
they=he she
their=him her his hers them theirs
themselves=himself herself themself
partner=husband wife boyfriend girlfriend fiance fiancee spouse hubby wifey
parent=mom mum mother dad father mommy daddy mama papa stepdad stepmom stepfather stepmother
child=son daughter stepson stepdaughter
sibling=brother sister bro sis twin stepbrother stepsister
grandparent=grandma grandmother grandpa grandfather nana granny gramps
grandchild=grandson granddaughter
relative=uncle aunt nephew niece cousin auntie
person=man woman guy lady dude
people=men women guys ladies dudes
kid=boy girl
kids=boys girls
kill=unalive
killing=unaliving
killed=unalived
kills=unalives
pareja=esposo esposa marido novio novia
padre=madre mami papi
hijo=hija
hijos=hijas
hermano=hermana
hermanos=hermanas
abuelo=abuela abuelito abuelita
nieto=nieta
tio=tia
primo=prima
sobrino=sobrina
ellos=ellas
nino=nina
ninos=ninas
muchacho=muchacha chico chica
amigo=amiga
vecino=vecina
cansado=cansada
harto=harta
muerto=muerta
enfermo=enferma
loco=loca
encerrado=encerrada
asustado=asustada
desesperado=desesperada
inconsciente=desmayado desmayada
pills=xanax klonopin valium ativan ambien tylenol acetaminophen paracetamol ibuprofen aspirin benadryl oxycodone
  percocet vicodin zoloft prozac lithium seroquel trazodone gabapentin adderall lexapro wellbutrin amitriptyline
  propranolol unisom nyquil tramadol naproxen hydrocodone lorazepam alprazolam diazepam clonazepam sertraline
  fluoxetine quetiapine lamotrigine zolpidem oxycontin oxy benzos
drugs=heroin fentanyl meth methamphetamine cocaine mdma ecstasy ketamine ghb xylazine lsd
alcohol=vodka whiskey whisky tequila rum gin beer beers wine booze liquor bourbon
pastillas=rivotril ibuprofeno tafil
alcoholicas=cerveza cervezas licor vino ron aguardiente mezcal
sam=maria jose juan luis carlos jorge pedro miguel antonio francisco fernando alejandro ricardo eduardo roberto
  rosa ana carmen lupe guadalupe juana isabel patricia sofia valentina camila lucia elena diego javier andres
  pablo sergio raul oscar hector manuel mario martin james john robert michael david william richard
  joseph thomas charles christopher daniel matthew anthony steven andrew kenneth joshua kevin brian george edward
  ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
  samuel gregory alexander patrick jack dennis jerry tyler aaron henry adam peter nathan zachary kyle noah ethan
  jeremy walter keith roger terry sean austin carl lawrence dylan jordan bryan albert willie gabriel logan alan
  juan wayne elijah randy roy vincent ralph eugene russell bobby mason philip louis mary jennifer linda elizabeth
  barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol
  amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda
  pamela nicole anna samantha katherine christine helen debra rachel carolyn janet catherine heather diane olivia
  julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl
  jacqueline martha madison teresa gloria sara janice kathryn abigail jean alice julia judy sophia denise amber
  doris marilyn danielle beverly theresa diana brittany natalie kayla alexis lori jamal tyrone darnell keisha
  tanisha latoya deshawn marcus malik imani aaliyah fatima aisha mohammed muhammad ahmed ali omar hassan wei ming
  mei yuki hiro priya raj arjun anjali dmitri ivan olga natasha
"""


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for entry in _ALIKE.replace("\n  ", " ").strip().splitlines():
        word, _, others = entry.partition("=")
        table.update(dict.fromkeys(map(intern, others.split()), intern(word)))
    return table


_WORD = _table()


def is_given_name(word: str) -> bool:
    """Return whether a word in small letters is one of the given names that are made alike."""
    return _WORD.get(word) == "sam"


def neutral(words: Words) -> list[str]:
    """Return the plain words with persons and substances made alike."""
    alike = _WORD
    return [alike.get(token, token) for token in words.tokens]


def sentence(words: Words, text: str) -> str:
    """Return the same as text with its stops, pauses and question marks, as an encoder reads it.

    `words` are those of `text`.
    """
    parts: list[str] = []
    before = 0
    for at, token in enumerate(neutral(words)):
        start, end = words.spans[at]
        if at and words.hard >> at & 1:
            parts.append("?" if "?" in text[before:start] else ".")
        elif at and words.soft >> at & 1:
            parts.append(",")
        parts.append(token)
        before = end
    if "?" in text[before:]:
        parts.append("?")
    return " ".join(parts)
