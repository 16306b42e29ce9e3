"""A threat to a whole family, told on a condition or as a figure of speech, and to a place of work told by another.

"If she takes the kids I'll put us all in the ground": who says "us all" means their own death too. Of a burial, of a
ruin and of a dinner the same words are said, so it has to be one's own will.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_WILL = "will|ill|going|swear|would|might|about"
_ALL = "us|her|him|them|everybody|everyone|kids|family|wife|husband|ex"
_GROUND = "ground|grave|dirt|coffin|graves|coffins"
_LEAVES = "leaves|leave|left|takes|take|took|files|divorces|divorce|wins|win|cheats|goes"

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
)
