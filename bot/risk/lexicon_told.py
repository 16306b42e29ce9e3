"""What is told of oneself in the words of alarm: evenings that are gone, a temper to keep, a thing that used to help.

Read by `bot.risk.everyday`, each beside what takes it back. Both languages.
"""

from __future__ import annotations

_DOES_GOOD = (
    "fishing|hunting|camping|hiking|walking|walks|running|music|guitar|church|praying|prayer|meetings|gym|cooking|"
    "reading|painting|swimming|biking|gardening|woodworking|dancing|singing|drawing|yoga"
)
_HACE_BIEN = (
    "pesca|pescar|cazar|caminar|correr|musica|guitarra|iglesia|misa|rezar|gimnasio|cocinar|leer|pintar|nadar|bailar|"
    "cantar|dibujar|jardin"
)
_CHILD = "hijo|hija|hijos|hijas|nino|nina|ninos|ninas|bebe|bebes|nene|nena|nietos|nietas"

LEXICON: dict[str, str] = {
    #: One drinks too much, and wants that no longer.
    "SODRINKS": (
        "no quiero|quiere|queremos|puedo|puede ~1 seguir asi ~2 tomo|bebo|pisteo|chupo|toma|bebe ~1 "
        "mucho|demasiado|bastante|diario|todos|cada / "
        "tomo|bebo|pisteo|chupo ~1 mucho|demasiado|bastante|diario ~4 no quiero|puedo ~1 seguir asi / "
        "live|living|keep|keeps|going|go ~2 like this ~1 i drink too|so|way much|often / "
        "live|living|keep|keeps|going|go ~2 like this ~1 i drink every|all"
    ),
    #: Evenings one does not remember, counted over weeks; and what says that a body is hurt.
    "IBLACKEDOUT": "i have|just? blacked|passed out / me desmaye",
    "TIMESAMONTH": (
        "twice|times|nights|once this|last|a month|week|semester|summer|year / blacked|passed out ~2 this "
        "month|semester|year / veces ~1 este mes|ano"
    ),
    "BODYHURT": (
        "bleeding|blood|head|hit|fell|fall|chest|heart|pregnant|breathe|breathing|seizure|shaking|pills|took|hurt|hurts|"
        "now|today|tonight|dizzy|weak|numb|help|diabetic|insulin|pulse|faint|fainted|period|pain|stopped|quit|she|he|they|"
        "sangre|cabeza|golpe|pegue|cai|pecho|corazon|embarazada|respirar|convulsion|pastillas|hoy|ahora|ayuda|"
        "mareada|mareado|dolor|azucar|deje"
    ),
    #: Asked to keep a temper.
    "HELPMENOT": "help me ~1 not ~1 lose it|my / help me keep|hold it together",
    "ONWHOM": "LIFEMEANT / on|at him|her|them|my|the|kids|baby|people|everyone",
    "NOPOINT": (
        "LIFEMEANT / the|no|any point / point of|in / no use|hope / hopeless|useless|pointless|why / para que / "
        "no tiene caso / rindo"
    ),
    "NOTHINGHELPS": "nothing ~1 helps|works|help / nada ~1 me? ayuda|sirve|funciona",
    "USEDTOHELP": (
        f"{_DOES_GOOD} ~1 used to / {_DOES_GOOD} helped|did / used to ~1 go? {_DOES_GOOD} / "
        f"{_HACE_BIEN} ~2 ayudaba|servia|funcionaba"
    ),
    #: That an office takes the children for what is told; and what tells of another danger.
    "FEARSTAKEN": (
        f"tengo ~1 miedo de? que? me|nos quiten|quitan|lleven a? ~1 {_CHILD} / "
        f"tengo ~1 miedo de? que? me|nos vayan|van a quitar a? ~1 {_CHILD}"
    ),
    "HURTATHOME": (
        "pega|pego|pegue|golpea|golpeo|amenaza|amenazo|amenazado|ex|esposo|marido|novio|mata|mato|mate|matar|matarme|morir|"
        "morirme|muero|cuchillo|pistola|arma|aguanto|vivir|sola|solo|encerrada|encierra|sangre|me ahorca"
    ),
}
