"""A threat to a whole family, told on a condition or as a figure; to a place of work or a school, told by another.

"If she takes the kids I'll put us all in the ground": who says "us all" means their own death too. Of a burial, of a
ruin and of a dinner the same words are said, so it has to be one's own will. A pupil who promises to be remembered, or
shows a gun about, is told by a teacher or a classmate.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_WILL = "will|ill|going|swear|would|might|about"
_ALL = "us|her|him|them|everybody|everyone|kids|family|wife|husband|ex"
_GROUND = "ground|grave|dirt|coffin|graves|coffins"
_LEAVES = "leaves|leave|left|takes|take|took|files|divorces|divorce|wins|win|cheats|goes"
_PUPIL = "student|students|pupil|classmate|kid|boy|girl|teen|teenager"
_ALL_WILL = "everyone|everybody|all|they|school|world|people"
_ALUMNO = "alumno|alumna|estudiante|companero|companera|muchacho|muchacha|chavo|chava|chamaco|alumnos"
_A_GUN = "gun|guns|rifle|rifles|pistol|pistols|glock|shotgun|ar15"
_CHILDREN = "kid|kids|student|students|classmate|classmates|boy|boys|girl|girls|children"
_UN_ARMA = "pistola|pistolas|arma|armas|rifle|rifles|escopeta|cuete"

RULES: tuple[Rule, ...] = (
    Rule(
        "all_in_the_ground",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            f"i|ill ~2 {_WILL} ~2 put ~1 {_ALL} ~4 in|under ~2 {_GROUND} !floor",
            f"ill put ~1 {_ALL} ~4 in|under ~2 {_GROUND} !floor",
            f"put us ~1 all|both in|under ~1 {_GROUND} !floor",
            f"put her|him|them and the|our|my kids|kid|baby|children in|under ~1 {_GROUND} !floor|on|beside|next",
            f"if ~3 {_LEAVES} ~~8 ill|will|going|swear ~2 take us all|both out !to|for|of",
            f"if ~3 {_LEAVES} ~~8 none of us will|are|is|going ~2 make|live|alive|see|survive|breathing|here",
            f"if ~3 {_LEAVES} ~~8 not|nobody ~1 of? us ~3 walk|walks|come|comes|get|gets ~1 out alive",
        ),
        must_hit=(
            "if my wife takes the kids i swear to god i will put us all in the ground",
            "ill put her and the kids in the ground before i let that happen",
            "put her and the kids in the ground",
            "if she leaves me i'll take us all out",
            "if he leaves me none of us will be here in the morning",
        ),
        must_miss=(
            "we put my dad in the ground on tuesday",
            "i had to put my mom in the ground last week",
            "i will put the plants in the ground",
            "i will put us all in the ground floor rooms",
            "if he gets the job ill take us all out to dinner",
        ),
        plain=True,
    ),
    Rule(
        "says_he_will_shoot_there",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            (
                "shoot|shooting up his|her|their|my|the|our ~1 "
                "job|jobsite|warehouse|store|party|prom|gym|plant|restaurant|bar|club|mosque|temple|synagogue"
            ),
        ),
        must_hit=(
            "my cousin keeps saying hes gonna shoot up his job",
            "he talks about shooting up the warehouse",
        ),
        must_miss=(
            "he was fired for shooting up at his job",
            "sales shoot up in the store at christmas",
            "they shoot up the road in a truck",
        ),
    ),
    Rule(
        "todos_bajo_tierra",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            (
                "si ~3 va|deja|quita|lleva|divorcia ~~8 nos vamos todos|todas|juntos al|a|bajo|del ~1 "
                "hoyo|panteon|tierra|infierno|otro"
            ),
            "nos llevo|meto|mando a todos|todas ~2 hoyo|panteon|tierra|tumba|otro",
            "los|las|la|lo|nos ~1 voy a|entierro|enterrar a todos|todas bajo|en|vivos",
        ),
        must_hit=(
            "si me quita a los niños juro que nos vamos todos al hoyo",
            "si me deja, me los llevo conmigo, nos llevo a todos al panteón",
        ),
        must_miss=("el día de muertos nos vamos todos al panteón", "si llueve nos vamos todos a la casa"),
        plain=True,
    ),
    Rule(
        "pupil_will_be_known",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            (
                f"{_PUPIL} ~4 said|says|posted|wrote|told|texted|saying ~4 tomorrow|monday|friday|soon ~2 {_ALL_WILL} "
                "~2 know|remember|hear ~1 his|her|their|him|name|about !at|when|for|after|because|in|on|game"
            ),
            (
                f"{_PUPIL} ~4 said|says|posted|wrote|told|texted|saying ~4 {_ALL_WILL} ~2 know|remember|hear ~1 "
                "his|her|their|him name? tomorrow|monday|friday|soon $"
            ),
            (
                f"{_PUPIL} ~~8 bring|bringing|brings something ~2 so|to ~2 {_ALL_WILL}|nobody ~2 "
                "remember|remembers|forget|forgets ~1 him|her|them|me !by|with"
            ),
        ),
        must_hit=(
            "my student said tomorrow everyone will know his name",
            "a kid at my school posted that on monday they will all remember him",
            "one of my students said hes bringing something so everyone remembers him",
        ),
        must_miss=(
            "my student said tomorrow everyone will know her at the recital",
            "a kid at church said tomorrow we all learn the names",
            "the new student hopes that by friday she will know everyone",
            "my student is bringing cupcakes so we remember her by them",
        ),
        plain=True,
    ),
    Rule(
        "el_alumno_que_recordaran",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            (
                f"{_ALUMNO} ~4 dijo|dice|escribio|publico|anda ~4 traer|llevar|trae|lleva algo para|y que? ~1 "
                "todos|todas|nadie ~2 acuerden|acuerde|recuerden|recuerde|olviden|olvide|olvidara"
            ),
            (
                f"{_ALUMNO} ~4 dijo|dice|escribio|publico ~3 manana|lunes|viernes|pronto ~1 todos|todas ~3 "
                "saber|conocer|sabran|conoceran|acordar|recordar|recordaran ~2 nombre|el|ella|quien !en|por|cuando"
            ),
        ),
        must_hit=(
            "mi alumno dijo que mañana va a traer algo para que todos se acuerden de el",
            "un compañero escribió que el lunes todos van a saber su nombre",
            "una alumna dice que va a llevar algo para que nadie la olvide",
        ),
        must_miss=(
            "mi alumno dijo que mañana va a traer algo rico para todos",
            "un compañero dijo que el lunes todos van a salir temprano",
            "mi alumna dijo que va a traer fotos para que nos acordemos de ella",
        ),
        plain=True,
    ),
    Rule(
        "shows_a_gun_about",
        Tier.T2,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            f"showed|shows|showing ~2 {_CHILDREN} ~1 picture|pictures|photo|photos|pic|pics|video of ~1 {_A_GUN}",
            (
                f"showed|shows|showing ~1 picture|pictures|photo|photos|pic|pics|video of ~1 {_A_GUN} to|at|in ~2 "
                f"{_CHILDREN}|class|school"
            ),
        ),
        must_hit=(
            "he showed another kid a picture of a gun",
            "one of my students is showing pics of his rifle to other kids",
        ),
        must_miss=(
            "he showed the kids a picture of a water gun",
            "he showed another kid a picture of a dog",
            "i showed him a picture of the gun safe",
        ),
        plain=True,
    ),
    Rule(
        "ensena_un_arma_en_foto",
        Tier.T2,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            (
                "enseno|ensena|ensenando|mostro|muestra|mostrando ~1 a ~1 otro|otros|otra|unos|los|sus ~1 "
                f"nino|ninos|nina|companero|companeros|alumno|alumnos|chamacos ~1 foto|fotos|video de ~1 {_UN_ARMA} !de"
            ),
            (
                "enseno|ensena|ensenando|mostro|muestra|mostrando ~1 foto|fotos|video de ~1 "
                f"{_UN_ARMA} !de|descargada ~2 nino|ninos|nina|companero|companeros|alumno|alumnos|salon|clase|escuela"
            ),
        ),
        must_hit=(
            "le enseñó a otro niño la foto de una pistola",
            "anda enseñando fotos de armas a los compañeros",
        ),
        must_miss=(
            "le enseñó a otro niño la foto de una pistola de agua",
            "le enseñó a otro niño la foto de un perro",
        ),
        plain=True,
    ),
)
