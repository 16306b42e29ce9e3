"""How people write, as data: short forms, slang, misspellings, symbols. Values are what the cues are written in."""

from __future__ import annotations

import re
from sys import intern

_SHORT = """
im=i am|i'm=i am|ive=i have|i've=i have|i'd=i would|i'll=i will|youre=you are|you're=you are|youve=you have|
you've=you have|you'll=you will|you'd=you would|hes=he is|he's=he is|he'll=he will|he'd=he would|shes=she is|
she's=she is|she'll=she will|she'd=she would|theyre=they are|they're=they are|they've=they have|they'll=they will|
we're=we are|we've=we have|we'll=we will|its=it is|it's=it is|it'll=it will|that's=that is|thats=that is|
there's=there is|theres=there is|what's=what is|whats=what is|who's=who is|let's=let us|here's=here is|
don't=do not|dont=do not|doesn't=does not|doesnt=does not|didn't=did not|didnt=did not|can't=can not|cant=can not|
cannot=can not|won't=will not|wont=will not|wouldn't=would not|wouldnt=would not|couldn't=could not|
couldnt=could not|shouldn't=should not|shouldnt=should not|isn't=is not|isnt=is not|aren't=are not|arent=are not|
wasn't=was not|wasnt=was not|weren't=were not|werent=were not|hasn't=has not|hasnt=has not|
haven't=have not|havent=have not|
hadn't=had not|ain't=is not|aint=is not|needn't=need not|wanna=want to|gonna=going to|gunna=going to|
gotta=got to|hafta=have to|tryna=trying to|trynna=trying to|finna=going to|boutta=about to|bouta=about to|
imma=i am going to|ima=i am going to|i'mma=i am going to|lemme=let me|gimme=give me|dunno=do not know|
idk=i do not know|idc=i do not care|rn=right now|tn=tonight|tonite=tonight|2nite=tonight|2night=tonight|
tmrw=tomorrow|tmr=tomorrow|u=you|ur=your|r=are|ya'll=you all|cuz=because|coz=because|bc=because|cos=because|
w/o=without|thru=through|b4=before|abt=about|wit=with|em=them|ppl=people|hubby=husband|bf=boyfriend|gf=girlfriend|
outta=out of|kinda=kind of|sorta=kind of|woulda=would have|shoulda=should have|coulda=could have|bout=about|
tht=that|thats=that is|dat=that|wat=what|wnt=want|wana=want to|jus=just|jst=just|nite=night|lyf=life|
nuthin=nothing|ain=is not|respondin=responding|foamin=foaming|chokin=choking|overdosin=overdosing|
tok=took|tookk=took|bottel=bottle|bottl=bottle|antifreze=antifreeze|evryting=everything|
nothin=nothing|somethin=something|anythin=anything|noone=no one|
no1=no one|some1=someone|any1=anyone|every1=everyone|evry=every|
fkn=fucking|fking=fucking|fuckin=fucking|effing=fucking|goin=going|tryin=trying|livin=living|feelin=feeling|
plz=please|pls=please|alot=a lot|prolly=probably|prob=probably|def=definitely|rlly=really|rly=really|srsly=really|
q=que|xq=porque|pq=porque|porq=porque|xk=porque|kiero=quiero|qiero=quiero|qero=quiero|kisiera=quisiera|
pa=para|tmb=tambien|tb=tambien|tmbn=tambien|dnd=donde|kien=quien|
dl=del|x=por|qe=que|ke=que|pk=porque|porke=porque|porqe=porque|kiere=quiere|kieren=quieren|keria=queria|kreo=creo|
aki=aqui|stoy=estoy|toi=estoy|tngo=tengo|dsd=desde|xfa=por favor|xfavor=por favor|nadien=nadie|nomas=no mas|
voi=voy|danio=dano|suisidar=suicidar|suisida=suicida|suisidas=suicidas|combulsionando=convulsionando|combulsion=convulsion|
combulsiones=convulsiones|golpiando=golpeando|golpio=golpeo|morrir=morir|bibir=vivir|bivir=vivir|vibir=vivir|vivr=vivir|bida=vida|vda=vida|aser=hacer|acer=hacer|ase=hace|
embarasada=embarazada|enbarasada=embarazada|enbarazada=embarazada|embarazda=embarazada|embarasadas=embarazadas|
embaraso=embarazo|prena=prenada|llano=ya no|aora=ahora|ahorita=ahora|orita=ahora|oy=hoy|asta=hasta|enserio=en serio|
porfa=por favor|
"""

_SLANG = """
kms=kill myself|kmsing=killing myself|k.m.s=kill myself|kys=kill yourself|unliving=unaliving|
ctb=suicide|sewerslide=suicide|sewercide=suicide|suislide=suicide|
sewicide=suicide|suiciding=suicide|sudoku'd=suicide|selfharm=self harm|selfharming=self harming|
selfharmed=self harmed|od=overdose|o.d=overdose|od'd=overdosed|oded=overdosed|odd'd=overdosed|o'd=overdosed|
od'ed=overdosed|oding=overdosing|od'ing=overdosing|ods=overdose|o.d'd=overdosed|off'd=killed|benzo=benzos|
xan=xanax|xannies=xanax|xans=xanax|fent=fentanyl|fenty=fentanyl|oxys=oxy|percs=percocet|addys=adderall|
tylonol=tylenol|tylenols=tylenol|acetominophen=acetaminophen|ibuprofin=ibuprofen|advil=ibuprofen|ambian=ambien|
roommate's=roommate s|hospitol=hospital|tq=te quiero
"""

_MISSPELT = """
suiside=suicide|sucide=suicide|suicied=suicide|sueicide=suicide|suacide=suicide|scuicide=suicide|siucide=suicide|
suisidal=suicidal|sucidal=suicidal|suicidel=suicidal|suicdal=suicidal|sucicidal=suicidal|suiscidal=suicidal|
suisidarme=suicidarme|suisidio=suicidio|sucidio=suicidio|sucidarme=suicidarme|suicidarm=suicidarme|
myslef=myself|mysef=myself|myelf=myself|meself=myself|mself=myself|mysel=myself|hisself=himself|theirselves=themselves|
dieing=dying|dyeing=dying|diying=dying|kil=kill|kll=kill|kiil=kill|killin=killing|mattarme=matarme|
matarm=matarme|morime=morirme|morirm=morirme|morri=morir|breth=breath|brething=breathing|breathin=breathing|
breathng=breathing|brathing=breathing|wont'=will not|unconcious=unconscious|unconsious=unconscious|
unresponsve=unresponsive|siezure=seizure|seizer=seizure|seisure=seizure|siezures=seizures|siezing=seizing|
overdosd=overdosed|ovedose=overdose|overdoes=overdose|overdossed=overdosed|pilz=pills|pillz=pills|pils=pills|
med's=meds|chocking=choking|chokd=choked|strangeled=strangled|bleding=bleeding|bleedin=bleeding|
hoplees=hopeless|hopless=hopeless|worthles=worthless|wothless=worthless|wierd=weird|wether=whether|
alchohol=alcohol|alcohal=alcohol|alchol=alcohol|withdrawls=withdrawals|withdrawl=withdrawal|widrawal=withdrawal|
roomate=roommate|voises=voices|vioces=voices|burdon=burden|burdun=burden|anxity=anxiety|
trow=throw|jumpin=jumping|hangin=hanging|cuttin=cutting|cuting=cutting|hurtin=hurting|beatin=beating|
poisioned=poisoned|poision=poison|ambulence=ambulance|emergancy=emergency|goodby=goodbye|goodbyes=goodbyes|
corason=corazon|korazon=corazon|corasn=corazon|corazn=corazon|pexo=pecho|pehco=pecho|ise=hice|raceing=racing|rasing=racing|
racin=racing|poundin=pounding|swetting=sweating|sweatting=sweating|cheast=chest|chst=chest|metanfetamin=metanfetamina|
seein=seeing|shakin=shaking|twitchin=twitching|jerkin=jerking|sweatin=sweating|tounge=tongue|toung=tongue|tung=tongue|
floppey=floppy|sezure=seizure|sezures=seizures|pescueso=pescuezo|punetasos=punetazos|golpisa=golpiza|palisa=paliza|
sobredosifico=sobredosis|sobredosifique=sobredosis|sobredoso=sobredosis|
enpujo=empujo|enpuja=empuja|enpujaba=empujaba|enpujado=empujado|enpujon=empujon|abienta=avienta|abento=avento|halonea=jalonea|
despielta=despierta|despielto=despierto|muelto=muerto|muelta=muerta|respila=respira|pastiyas=pastillas|pastilas=pastillas|pastiya=pastilla|desperté=desperte|respiraa=respira|desangro=desangro
"""

#: Words worth mending when one letter is dropped, doubled, swapped or mistyped: long, and unlike any other word.
_KEY_WORDS = """
suicide suicidal suicidarme suicidarse suicidio suicidar overdose overdosed overdosing myself yourself himself herself
themselves breathing unconscious unresponsive seizure seizures swallowed swallow hopeless worthless pointless goodbye
strangled strangling choking bleeding withdrawal withdrawals disappear medication kidnapped ambulance hallucinating
pastillas matarme cortarme sobredosis convulsiones convulsionando respira despierta inconsciente desaparecer
"""
KEY_WORDS = frozenset(_KEY_WORDS.split())

#: After these a lone "k" is "que", and never "okay".
_BEFORE_QUE = (
    "de creo miedo tengo tiene es ya lo los la las el para porque hasta asi digo dice dijo siento quiero quiere se "
    "hay desde antes mas aunque cada"
)

#: After these a lone "d" is "de": in English it is "the", and in neither a word beside others.
_BEFORE_DE = (
    "ganas lo la los las el eso esto algo nada antes despues cansada cansado harta harto miedo acabo acaba dejar deja "
    "deje dejo dejado trato trate tratar parte linea palabra frase palabras muchas muchos todas mas menos fuera dentro "
    "cerca lejos arriba encima frasco bote botella botellas par monton llena lleno vez hora horas dias anos pastillas "
    "medicina ideas pensamientos intento intencion quitarme ir irme salir vengo soy es son "
    "somos viene vivo muero muriendo aparte ademas quien que hijo hija hermano hermana esposo amigo amiga casa tan "
    "pensando pienso cuchillo punta culpa libre enamorada hablo hablar habla hablamos puente borde"
)

#: Second word -> first word -> what the two mean when written as one.
PAIRS: dict[str, dict[str, str]] = {
    "t": {
        short: f"{short} not" for short in ("do", "does", "did", "is", "are", "was", "would", "could", "should", "has")
    }
    | {"don": "do not", "doesn": "does not", "didn": "did not", "can": "can not", "won": "will not", "isn": "is not"}
    | {"wouldn": "would not", "couldn": "could not", "aren": "are not", "wasn": "was not", "haven": "have not"},
    "boy": {who: f"{who} voy" for who in ("me", "lo", "la", "le", "los", "las", "les", "yo", "ya")},
    "d": {word: f"{word} de" for word in _BEFORE_DE.split()},
    "k": {word: f"{word} que" for word in _BEFORE_QUE.split()},
    "toy": {word: f"{word} estoy" for word in ("si", "no", "yo", "ya", "que", "porque", "aqui", "pero", "y")},
    "m": {word: f"{word} me" for word in ("que", "no", "ya", "y", "si", "cuando", "nadie", "porque")} | {"i": "i am"},
    "ta": {word: f"{word} esta" for word in ("el", "ella", "ya", "no", "si", "que", "se", "todo", "aqui", "cuando")},
    "ve": {"i": "i have", "you": "you have", "they": "they have", "we": "we have"},
    "ll": {"i": "i will", "he": "he will", "she": "she will", "they": "they will"},
    "self": {"my": "myself", "him": "himself", "her": "herself", "your": "yourself", "them": "themselves"},
    "selves": {"them": "themselves"},
    "dose": {"over": "overdose"},
    "dosed": {"over": "overdosed"},
    "dosing": {"over": "overdosing"},
    "bye": {"good": "goodbye"},
    "byes": {"good": "goodbyes"},
    "more": {"any": "anymore"},
    "side": {"sewer": "suicide", "sui": "suicide"},
    "slide": {"sewer": "suicide"},
    "cide": {"sui": "suicide"},
    "cidal": {"sui": "suicidal"},
    "alive": {"un": "unalive"},
}

#: Pictures that say something a word would.
PICTURES = {
    "🔫": "gun", "💊": "pills", "🔪": "knife", "🩸": "blood", "⚰": "coffin", "🪦": "coffin",
    "😂": "lol", "🤣": "lol", "😆": "lol", "😹": "lol", "💀": "lol",
}  # fmt: skip

#: Symbols and digits that stand for letters, tried only where the result is a word the cues know.
LOOKALIKES = str.maketrans("013457@$!|€ıаеіорсухѕк", "oieastasiieiaeiopcyxsk")
SECOND_LOOKALIKES = str.maketrans("1|!", "lll")


def short_forms() -> dict[str, tuple[str, ...]]:
    """Return written form -> the words it stands for."""
    entries = (_SHORT + _SLANG + "|" + _MISSPELT).replace("\n", "").split("|")
    pairs = (entry.split("=") for entry in entries if entry.strip())
    years = {f"{mark}{year % 100:02}": (str(year),) for year in range(1940, 2040) for mark in "'’"}
    return {form: tuple(map(intern, meaning.split())) for form, meaning in pairs} | years


_WHOLE = """
ladies diego soldier soldiers skill skills skillful skilled overkill roadkill buzzkill killjoy killjoys
painkiller painkillers killington tragedies comedies melodies parodies remedies remedied tidied tidies tidier
tidiest indie indies oldies goodies foodies kiddies daddies paddies birdies undies maddie maddies diehard
diehards dieter dieters dietary dietitian dietitians dietician dieticians dietas estudie medie odie remedie
rematar farmacodependiente codependiente
"""
_WHOLE_WORDS = frozenset(_WHOLE.split())
"""Words in which others stand by chance: "ladies" is no dying, and nothing in them was run together."""

_WHOLE_BY_ENDING = re.compile(r"(?:dier(?:on|a|as|an|amos)|diese[ns]?|diendo|dientes?)\Z")
"""Spanish verbs of the second and third kind in "d", and what comes of them: vendieron, aprendiendo, independiente."""


def is_whole(word: str) -> bool:
    """Return whether a word in plain small letters is one word, whatever words stand in it."""
    return word in _WHOLE_WORDS or _WHOLE_BY_ENDING.search(word) is not None


def slips(word: str) -> set[str]:
    """Return the ways one slip of the hand after the first letter spoils `word`."""
    spoilt = set()
    for at in range(1, len(word)):
        spoilt.add(word[:at] + word[at + 1 :])
        spoilt.add(word[:at] + word[at] + word[at:])
        if at + 1 < len(word):
            spoilt.add(word[:at] + word[at + 1] + word[at] + word[at + 2 :])
        spoilt.update(word[:at] + near + word[at + 1 :] for near in _BESIDE.get(word[at], ""))
    spoilt.discard(word)
    return spoilt


_BESIDE = {
    "a": "qs", "b": "vn", "c": "xvs", "d": "sf", "e": "wri", "f": "dg", "g": "fh", "h": "gj", "i": "uoe", "j": "hk",
    "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ipa", "p": "o", "q": "w", "r": "et", "s": "adcz", "t": "ry",
    "u": "yi", "v": "bc", "w": "qe", "x": "zc", "y": "tui", "z": "xs",
}  # fmt: skip
