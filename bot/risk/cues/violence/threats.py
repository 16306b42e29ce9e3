"""Blows that are announced, deportation as a threat, forced by a partner, and who is hit of the family. Both languages.

"Me va a pegar cuando llegue" is of today (T1). A threat with the border keeps people silent (T2), as a broken phone
does. What a sun or a wave will do, and one who drives oneself hard ("me obligo"), are not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_LLEGA = "llegue|llega|venga|viene|regrese|regresa|vuelva|despierte|tome|toma|vea"
_HABLO = "hablo|digo|cuento|denuncio|dejo|voy|salgo|llamo|separo"
_MIGRA = "migra|deporta|deportan|deporten|deportarme|ice|inmigracion"
_PAREJA = "esposo|esposa|marido|novio|novia|pareja|ex|viejo"
_ELLA = "hija|hermana|mama|prima|sobrina|hijo|hermano|cunada|nuera|nieta|amiga|vecina"
_SU = "novio|novia|marido|esposo|esposa|pareja|papa|padrastro|ex|senor"
_LEAVE = "leave|tell|talk|report|speak|call"
_HE = "he|she|husband|wife|boyfriend|girlfriend|ex|partner|fiance|dad|stepdad|mom"

RULES: tuple[Rule, ...] = (
    Rule(
        "me_va_a_pegar",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"me|nos va a pegar|golpear|cachetear|madrear cuando ~2 {_LLEGA}",
            f"cuando ~2 {_LLEGA} ~3 me|nos va a pegar|golpear|cachetear|madrear !el|la",
            "va a llegar y me|nos va a pegar|golpear|cachetear|madrear",
            "^ me|nos va a pegar|golpear|madrear otra vez !el|la|su|sus|lo|un|una",
            f"y|que|pero|ya|el|ella|miedo|{_SU} me|nos va a pegar|golpear|madrear otra vez !el|la|su|sus|lo|un|una",
            "creo que ~1 le|la esta|estan pegando|golpeando ~1 $",
        ),
        must_hit=(
            "mi marido me va a pegar otra vez",
            "me va a pegar cuando llegue",
            "ya va a llegar y me va a pegar",
            "mi vecina grita, creo que le están pegando",
        ),
        must_miss=(
            "mi marido me va a pegar otra vez el covid",
            "la gripa me va a pegar otra vez",
            "me va a pegar el sol",
            "mi mamá me va a pegar si repruebo jaja",
            "no me va a pegar cuando llegue",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "will_hit_me_when_home",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_HE} ~1 going to hit|beat|slap|hurt me when|once he|she|they ~1 gets|get|comes|come|is !to|here|at",
            f"{_HE} will ~1 hit|beat|slap|hurt me when|once he|she|they ~1 gets|get|comes|come|is !to|here|at",
        ),
        must_hit=("hes going to hit me when he gets home", "my dad will beat me when he comes back"),
        must_miss=(
            "he will beat me when he comes to play chess",
            "he will hit me up when he gets paid",
            "she will beat me at chess when she gets home",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "con_la_migra",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"dice|dijo|amenaza|amenazo|jura ~1 que? ~1 si ~1 {_HABLO} ~8 {_MIGRA}",
            f"amenaza|amenazo|amenazando ~1 con ~4 {_MIGRA}",
        ),
        must_hit=("dice q si llamo a la policia me deporta", "mi marido me amenaza con mandarme a migra si hablo"),
        must_miss=(
            "tengo miedo de la migra",
            "dice el abogado que no me deportan",
            "si hablo aquí, ¿llaman a la migra?",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "call_immigration",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_HE} ~1 says|said|threatens|threatened ~3 call|calling|calls ~1 ice|immigration|migra on",
            f"{_HE} ~1 says|said|threatens|threatened ~3 call|calling|calls ~1 ice|immigration|migra if i {_LEAVE}",
            f"{_HE} ~1 says|said|threatens|threatened ~3 get|have me deported|sent",
        ),
        must_hit=("he says hell call ice on me if i leave", "my husband threatens to have me deported"),
        must_miss=("she said to call immigration if i need papers", "he said he has ice cream", "i called immigration"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "telefono_roto",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                "me|nos rompio|quebro|quito|escondio|avento ~1 el|mi telefono|celular|cel para que no ~1 "
                "llame|llamara|pida|pidiera|marque|denuncie"
            ),
        ),
        must_hit=("me rompió el teléfono para q no llame", "me escondió el cel para que no pida ayuda"),
        must_miss=("se me rompió el teléfono", "mi mamá me quitó el celular para que no juegue"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "forzada",
        Tier.T3,
        Kind.SEXUAL_VIOLENCE,
        "es",
        (
            "me|nos obliga|obligo|fuerza|forzo a acostarme|acostarnos|desnudarme|hacerlo",
            f"{_PAREJA} ~1 me obligo|forzo ~1 anoche|ayer|antier $",
            "me forzo ~1 anoche|ayer|antier",
            "me manosea|manoseo|manosearon|manoseaba !de",
            "me toco ~1 las|los|mis|la nalgas|pompis|senos|pechos|chichis|trasero|vagina|partes !doctora|doctor|el",
        ),
        must_hit=(
            "me obliga a acostarme con él",
            "mi esposo me forzó anoche",
            "un señor me manoseó en el bus",
            "mi jefe me tocó las nalgas",
        ),
        must_miss=(
            "me obligo a levantarme",
            "me obliga a hacer la tarea",
            "me forcé a comer anoche",
            "me tocó la ventana en el bus",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "le_pega_su_pareja",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (f"{_ELLA} ~2 le|la ~1 pega|golpea|maltrata|cachetea|jalonea|golpeo|madrea ~1 su|el|mi {_SU}",),
        must_hit=("a mi hermana la golpea su marido", "mi hija le pega su novio"),
        must_miss=("mi mamá le pega bien al piano", "a mi hija le pega el sol", "a mi hija nunca le pega su papá"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "hits_her",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "daughter|daughters|sister|sisters|moms|cousins|nieces|friends s? boyfriend|husband|fiance|ex ~2 "
                "hits|beats|slaps|punches|chokes|hit her !up"
            ),
        ),
        must_hit=("my sisters husband hits her", "my daughter's boyfriend slaps her when he drinks"),
        must_miss=("my sister's husband hit her up for money", "my daughter's boyfriend drives her"),
        denied=Tier.T4,
        plain=True,
    ),
)
