"""Whether a message has any word of harm in it: without one the encoder alone accuses nobody of wanting to hurt.

And whether it has any of being hurt, held, watched or kept short: without one it brings no card about that, alone; nor
of what only sounds like harm or a mind in disarray, who came round in a rage and who stays awake for work.

"I set the table for two last night. Then I put hers back in the drawer" sounded to it like a threat, and a widower was
told to step away from the person. How grave it is stays as it was heard; only what it is about is left open.
"""

from __future__ import annotations

import re

_EN = (
    "kill hurt harm hit beat punch slap chok shoot shot gun knife knives stab blood weapon burn threat attack fight "
    "revenge rage snap swing strangl smack kick throw threw violen abus raped rape scared afraid scream yell mad angry "
    "anger hate dead die dying grave bury neck throat shov grab push bruis rifle trigger regret lesson"
)
_ES = (
    "mata mato golpe pega pego pistola cuchill navaja arma sangre miedo amenaz grit odio rabia coraje venganza ahorc "
    "balaz dispar muert lastim violen quem empuj machete escopeta dano paga"
)
_HURT_EN = (
    "pin drag yank grip squeez slam spit lock trap hid hide sneak escap flee stalk watch follow track spy allow "
    "permission "
    "forc demand humiliat belittl worthless whore bitch accus jealous possess isolat drunk temper explod smash "
    "wall marks "
    "eye cry flinch eggshell terrif fear danger unsafe safe shelter restrain protective police cops prison "
    "jail belt "
    "knock kiss bull(?:y|ied) money paycheck pays spend phone reads texts passport papers keys account password "
    "sex naked bed undress pajamas secret blame fault punish mean cruel blow curs swear "
    "stepdad stepfather arrest kneel"
)
_HURT_ES = (
    "manos agarr jal arrastr apriet apret encerr encierr prohib control vigil sigue persig revis cel obliga fuerza "
    "humill insult ofend inutil borrach furios portaz pared moret morad llor cuidado tembl peligro refugio "
    "policia denunc "
    "dinero sueldo pasaporte papeles llaves telefono toca toco tocar sexo cama cuarto desnud secreto culpa "
    "castig cruel "
    "escond huir escap quita quito orden cachetad chanclaz cintur bullying patron padrastro "
    "avient marca"
)
_STEMS = re.compile(rf"\b(?:{'|'.join(f'{_EN} {_ES}'.split())})")
_HURT = re.compile(rf"\b(?:{'|'.join(f'{_EN} {_ES} {_HURT_EN} {_HURT_ES}'.split())})")
_NO_HURT = re.compile(
    r"\b(?:if|whether|that|si|que) (?:s?he|they|ella|el) (?:is|are|s|esta) (?:safe|a salvo|segur[oa])\b"
    r"|\b(?:answer|return)\w* my (?:texts|calls)\b"
)
"""Our own question said back, and a text that is answered."""
_HARMS_NOBODY = re.compile(
    r"\b(?:not|isnt|aint|never|doesnt|dont|wont|didnt|hasnt) (?:\w+ )?(?:hurt|hit|harm|threaten)\w* "
    r"(?:any ?(?:one|body)|no ?(?:one|body)|other people|people|others)\b"
    r"|\bno (?:le |les )?(?:hace dano|esta lastimando|lastima|ha lastimado|pega|amenaza|esta haciendo dano) a nadie\b"
)
_TO_ME = re.compile(r"\b(?:me|us|nos)\b")


def names_hurt(plain: str) -> bool:
    """Return whether bare words have one of harm, or of being held, watched, kept short, shamed or afraid."""
    return _HURT.search(_HARMS_NOBODY.sub(" ", _NO_HURT.sub(" ", plain))) is not None


def harms_nobody(plain: str) -> bool:
    """Return whether bare words say of another that they hurt nobody, and nothing of harm or of what is done to me.

    "He never hit me, but" is how those begin who are held another way: that is none.
    """
    denied = _HARMS_NOBODY.sub(" ", plain)
    return denied != plain and not names_hurt(plain) and _TO_ME.search(denied) is None


def names_harm(plain: str) -> bool:
    """Return whether bare words (`bot.risk.safety_answer.bare`) have one of harm, of anger or of a weapon."""
    return _STEMS.search(plain) is not None


_UNANSWERED = re.compile(
    r"\b(?:wont|doesnt|does not|didnt|isnt|aint|not) (?:answer|open|respond)\w*|"
    r"\bno (?:me |nos )?(?:contesta|abre|responde)\b"
)
_AT_THE_DOOR = re.compile(r"\b(?:door|knock|locked|puerta|toque|toco|tocando|con llave)")
_BODY = re.compile(r"\b(?:blue|woke|passed out|fent\w+|azul|morad[oa]|despert\w+|desmay\w+|narcan|naloxon)")
_THEM = re.compile(r"\b(?:she|he|they|her|him|shes|hes|le|el|ella|se)\b")


def is_behind_a_door(plain: str) -> bool:
    """Return whether bare words tell of somebody who does not answer behind a door: the life is theirs."""
    return _UNANSWERED.search(plain) is not None and _AT_THE_DOOR.search(plain) is not None


_CAME_ROUND = re.compile(
    r"\b(?:he|she|they|hes|shes|theyre|my \w+)(?: (?:is|are|just|finally|now|already))* (?:up|awake|woke(?: back)? up|"
    r"walking(?: around)?|came to|came around|conscious)\b|"
    r"\b(?:ya )?(?:desperto|reacciono|se levanto|se paro|volvio en si|esta despiert[oa]|anda caminando)\b"
)
_AFTER_A_RESCUE = re.compile(
    r"\b(?:is|are) (?:he|she|they) (?:going to be |gonna be )?(?:ok|okay|alright|all right|fine)\b|"
    r"\b(?:didnt|did not|havent|should i (?:still )?) ?call\b|\b(?:narcan|naloxone|naloxona|sprayed|overdose\w*|"
    r"breathing)\b|"
    r"\b(?:ya )?(?:esta|estara) (?:bien|fuera de peligro)\b|\bno llame\b"
)
_AT_SOMEBODY = re.compile(
    r"\b(?:gun|knife|pistol\w*|hit\w*|beat\w*|punch\w*|chok\w*|kill\w*|threat\w*|grab\w*|push\w*|shov\w*|thr[eo]w\w*|"
    r"swing\w*|swung|hurt\w*|afraid|scared|hid\w*|lock\w*|break\w*|smash\w*|drunk|cops?|police|policia|"
    r"at (?:me|us|my)|after (?:me|us)|"
    r"toward\w*|cuchillo|arma|peg\w+|golpe\w*|mat\w+|amenaz\w*|empuj\w*|miedo|romp\w+|borrach[oa]|"
    r"me (?:grita|quiere|busca|sigue))\b"
)


def came_round(plain: str) -> bool:
    """Return whether bare words tell of somebody up again after what was an overdose, asked about, and of no blow.

    Whoever is brought back with naloxone wakes in a rage: that is the body, and threatens nobody.
    """
    return (
        _CAME_ROUND.search(plain) is not None
        and _AFTER_A_RESCUE.search(plain) is not None
        and _AT_SOMEBODY.search(plain) is None
    )


_TO_STAY_AWAKE = re.compile(
    r"\b(?:to|so i can|just|helps me|lets me) (?:stay|keep(?: me)?|be) (?:up|awake|going)\b|"
    r"\bpara (?:no dormirme|aguantar|estar despiert[oa]|quedarme despiert[oa])\b"
)
_AT_WORK = re.compile(
    r"\b(?:work|works|working|job|jobs|shifts?|storms?|driv\w+|truck\w*|haul\w*|crew|overtime|plant|warehouse|harvest|"
    r"doubles?|trabaj\w+|turnos?|jale|chamba|manej\w+|obra|cosecha)\b"
)
_OF_THE_MIND = re.compile(
    r"\b(?:hear\w*|voices?|see|saw|seen|seeing|watch\w*|follow\w*|camera\w*|god|jesus|demon\w*|devil\w*|chips?|spy\w*|"
    r"after me|shadow\w*|bugs?|crawl\w*|poison\w*|signals?|messages?|mind|crazy|paranoi\w*|psycho\w*|weird|real|"
    r"die|dying|dead|kill\w*|hurt\w*|end|suicid\w*|(?:days|nights) (?:straight|in a row|now)|"
    r"(?:up|awake) (?:for )?\w+ (?:days|nights)|no sleep|(?:havent|hasnt|not|cant) (?:been )?(?:slept|sleep\w*)|"
    r"oigo|oye|voces|veo|ve|sombras?|sigue\w*|"
    r"persig\w+|vigil\w+|camaras?|dios|demonio\w*|diablo|bichos?|veneno|loc[oa]|morir\w*|matar\w*|sin dormir)\b"
)


def stays_awake_for_work(plain: str) -> bool:
    """Return whether bare words tell of a stimulant taken to stay up for work, and of nothing the mind makes up."""
    told = _TO_STAY_AWAKE.search(plain) is not None and _AT_WORK.search(plain) is not None
    return told and _OF_THE_MIND.search(plain) is None


def looks_after(plain: str) -> bool:
    """Return whether bare words tell of another's body: who turned blue and woke up, and what they may have taken."""
    return _BODY.search(plain) is not None and _THEM.search(plain) is not None


_ON_ANOTHER = re.compile(
    r"\b(?:my|our|mi|nuestr[oa]) (?:\w+ ){1,2}(?:se (?:esta )?(?:cort\w+|raj\w+|rasgu\w+|lastim\w+|quem\w+)"
    r"|(?:is |has been |keeps? )?(?:cut|hurt|burn|scratch|harm)\w* (?:himself|herself|themsel\w+|his|her|their))\b"
)
_ON_MYSELF = re.compile(
    r"\b(?:i|im|ive|myself|yo|me (?:cort|raj|rasgu|lastim|quem|mat|quier)\w*|matarme|morirme|tambien)\b"
)
_MY_HEAD = re.compile(
    r"\bi (?:just |then |also )?(?:hit|struck|bumped|banged|knocked|hurt|cracked) my head\b"
    r"|\bme (?:pegue|golpee|di|di un golpe) (?:en |con )?(?:la |mi )?cabeza\b"
)
_MEANT_TO = re.compile(
    r"\b(?:purpose|wall|until|till|against|keep|myself|die|dead|punish\w*|pared|proposito|castig\w*|morir\w*|matar\w*)\b"
)
_BY_THEM_TO_ME = re.compile(
    r"\b(?:it will be|it might be|it could be|itll be|its|it is|be) me (?:that |who |whom )?(?:he|she|they) "
    r"(?:hits?|hurts?|beats?|kills?|chokes?|punch\w*|shoots?)\b"
    r"|\b(?:scared|afraid|terrified|frightened|worried) (?:\w+ ){0,3}(?:he|she|they)(?:ll| will| would| might| could|"
    r"s| is)?(?: going to| gonna)? (?:hit|hurt|beat|kill|choke|punch|shoot) me\b"
)


_BEFORE_THEY = re.compile(
    r"\bantes de que (?:el |ella |mi \w+ )?se (?:duerma|quede|muera|mate)\b"
    r"|\bbefore (?:he|she|my \w+) (?:goes to sleep|falls asleep|dies|kills (?:himself|herself))\b"
)
_MY_OWN_END = re.compile(
    r"\b(?:myself|i (?:want|wanna) (?:to )?die|morirme|matarme|me (?:quiero|voy a) m\w+|mi vida)\b"
)


def of_anothers_hand(plain: str) -> bool:
    """Return whether bare words tell of another's self-harm, or fear their end, and nothing of whoever writes."""
    if _BEFORE_THEY.search(plain):
        return _MY_OWN_END.search(plain) is None
    return _ON_ANOTHER.search(plain) is not None and _ON_MYSELF.search(_ON_ANOTHER.sub(" ", plain)) is None


def struck_my_head(plain: str) -> bool:
    """Return whether bare words tell of a head that was struck, and of no intent: a body, and no self-harm."""
    return _MY_HEAD.search(plain) is not None and _MEANT_TO.search(plain) is None


def fears_their_hand(plain: str) -> bool:
    """Return whether bare words tell of the fear that another will hurt who writes: it threatens nobody."""
    return _BY_THEM_TO_ME.search(plain) is not None


_GOES_ABOUT = re.compile(
    r"\b(?:hes|shes|he is|she is|but|and|is) (?:\w+ )?(?:safe|fine|ok|okay|awake|up)\b"
    r"|\b(?:sleeps?|naps?) (?:all day|half the day|in the day|and \w+)\b|\b(?:yells?|works?|eats?|walks?|drives?)\b"
    r"|\b(?:every (?:day|night)|for (?:years|months))\b"
    r"|\b(?:esta|anda) (?:bien|despierto|levantad[oa])\b|\b(?:duerme todo el dia|trabaja|grita|todos los dias)\b"
)


_TAKES_TOO_MANY = re.compile(
    r"\b(?:he|she|hes|shes|my \w+|that|and) (?:just |always |still )?takes (?:way )?too (?:many|much) "
    r"(?:\w+ ){0,3}(?:pills|meds|medicines?|medications?)\b|"
    r"\b(?:el|ella|mi \w+) (?:se )?toma (?:demasiad|much)[oa]s? (?:\w+ )?(?:pastillas|medicinas)\b"
)
_FAILS = re.compile(
    r"\b(?:lips?|blue|breath\w*|wak\w+|woke|snor\w+|floor|limp|tonight|now|took|wont|cant|cold|purpose|di(?:e|es|ed)|"
    r"dying|dead|kill\w*|suicid\w*|overdos\w*|911|ambulance|narcan|shak\w+|slur\w+|labios|azul|respir\w+|despiert\w+|"
    r"ronc\w+|mov(?:ing|ed|es)|vomit\w*|threw|throwing|fell|collaps\w+|seiz\w+|nodd\w+|"
    r"confus\w*|confundid[oa]|conscious|consciente|drool\w*|babea\w*|"
    r"mueve|pale|piso|hoy|ahorita|ahora|tomo|fri[oa]|mor\w+|mat\w+|sobredosis|ambulancia)\b"
)


def takes_too_many_daily(plain: str) -> bool:
    """Return whether bare words tell of another's too many pills as they live day by day, and of no failing body."""
    told = _TAKES_TOO_MANY.search(plain) is not None and _GOES_ABOUT.search(plain) is not None
    return told and _FAILS.search(plain) is None
