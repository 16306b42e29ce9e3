"""Wounds of one's own told by what is seen of them: sleeves, plasters, a razor put back. Both languages."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_LIMB = "arm|arms|forearm|thigh|thighs|hip|hips|legs|wrist|wrists|stomach|ankle|shoulder|skin|belly"
_PIEL = "brazo|brazos|pierna|piernas|muslo|muslos|muneca|munecas|ingle|panza|piel|estomago"

RULES: tuple[Rule, ...] = (
    Rule(
        "wounds_of_ones_own",
        Tier.T1,
        Kind.SELF_HARM,
        "en",
        (
            f"lighter|cigarette|blade|razor|glass|needle to|on|across|into my ~1 {_LIMB}|leg !hair",
            f"^ scratched|scratching|carved|carving ~1 my|the ~1 {_LIMB}|leg raw|open|bloody|tonight|until|up",
            (
                f"i ~2 scratched|scratching|scratch|carved|carving ~1 my|the ~1 {_LIMB}|leg raw|open|bloody|"
                "tonight|until|up"
            ),
            f"burned|burnt|burning ~1 my ~1 {_LIMB} ~4 purpose|lighter|cigarette|myself",
            "urge|urges to|is|are ~1 cut|burn|hurt|back|bad|here|strong|scratch|bleed",
            "relapsed|relapse|relapsing ~6 cut|thigh|thighs|blade|razor|cuts|shoulder|arms",
            "clean ~1 from ~1 cutting|self|sh ~8 last|yesterday|again|tonight|urge|urges|slipped",
            f"new|fresh cuts|burns|marks ~3 {_LIMB}|leg|hoodie|sleeves|again|today|hide|hiding|right",
            "old ones ~3 faded|healed ~3 made|more|new",
            "fresh ones ~2 right|sting|under|on|when",
            "need|want|have to see it|myself|blood ~1 run|bleed|blood",
            "rip|ripped|picked|pulled|pulling|opened ~2 my? stitches|scabs ~3 bleed|bled|purpose|out|open|night",
            "did my thighs|arms|wrists|legs ~2 last|again|tonight|night",
            "holding the scissors|blade|razor|lighter",
            "blade|blades|razor|razors|scissors ~3 in|under my ~1 phone|mattress|pillow|sock|drawer|pocket|bra ~1",
            "punched|hit|hitting|bruised|bite|biting myself ~4 until|when|purple|face|every|again|because",
            "hit|bang|banged|hitting my head ~2 wall|floor|tile ~3 until|till|calm|sparkles|purpose|dent|quiet",
            "tally|lines ~1 on my ~1 leg|arm|thigh|hip|stomach",
            "only thing ~1 that|i ~1 makes|turns|feel ~1 it? ~2 quiet|volume|pain|down",
            "started|starting cutting|burning|sh again|myself",
        ),
        must_hit=(
            "took a lighter to my stomach again",
            "i relapsed, shoulder this time, cuts all over",
            "the old ones faded so i made more",
            "did my thighs last night",
        ),
        must_miss=(
            "shaving cut on my ankle",
            "the razor burn on my neck",
            "i bought new ones at the shop",
            "cat scratched my arms up",
            "started cutting carbs again",
        ),
    ),
    Rule(
        "heridas_propias",
        Tier.T1,
        Kind.SELF_HARM,
        "es",
        (
            (
                f"me ~1 corte|corto|rayo|raye|rasguno|queme|quemo|tallo ~3 {_PIEL} ~~8 "
                "otra|siempre|siento|alivio|navaja|cigarro|plancha|sangre|nadie|lo|cuando|escondo"
            ),
            "me volvi|vuelvo a cortar|quemar|rayar|lastimar",
            "volvi|vuelvo a cortarme|quemarme|rayarme|lastimarme",
            "me ~1 corte otra vez !el|los",
            "me corto $",
            "me corto en el|mi bano|cuarto|recamara",
            "ganas de ~1 cortarme|quemarme|lastimarme",
            "necesito|quiero cortarme|quemarme|lastimarme|verme",
            "no puedo dejar de cortarme|quemarme|lastimarme",
            "me rasguno|rasco|tallo|muerdo|pellizco|arano ~3 hasta ~2 sangre|sangrar|pellejo|carne",
            "ver ~1 sangre para ~1 calmarme|tranquilizarme|sentir|aliviarme",
            (
                "encerre|encerrada|encerrado ~~6 with|con the|la|una|un|el|mi ~1 "
                "navaja|cutter|cuter|rastrillo|gillette|razor|box|hojilla"
            ),
            "me ~1 quite|arranque la|el|los ~1 curita|costra|costras|puntos|venda|curitas ~3 abrirlo|abrirla|abrirme",
            "me pego|golpeo ~3 cabeza|pared|cara|puno ~3 hasta|cuando|callar|se",
            "me quemo|queme con el|la cigarro|plancha|encendedor|comal ~4 nadie|siento|uno|otra|donde",
            "se esta cortando|quemando !el|la|los|las|con|en",
            "se corta|quema|raya ~2 los|las|el ~1 brazos|piernas|muslos|plancha",
            "traigo|tengo|guardo ~1 la|una navajita|navaja|hojilla ~4 por|escondida|monedero|mochila|colchon",
            "si no ~1 sale sangre",
            "el dolor ~3 calla|tapa|quita el|al|lo ~1 otro|adentro",
        ),
        must_hit=(
            "me volví a cortar",
            "no puedo dejar de quemarme",
            "tengo ganas de cortarme",
            "me corto en el cuarto cuando duermen",
            "me muerdo el brazo hasta que sale sangre",
            "ocupo ver mi sangre para tranquilizarme",
            "estoy encerrado en el baño con la navaja",
            "me quité la costra para abrirla de nuevo",
            "me rasguño hasta sangrar",
        ),
        must_miss=(
            "me corto el pelo mañana",
            "me quemé con el comal",
            "el perro muerde el hueso hasta cansarse",
            "vine a ver lo de mi sangre para la glucosa",
            "me encerré en el cuarto con la tele",
            "me quité la curita para bañarme",
            "ganas de cortar el pasto",
            "me corté rasurándome",
        ),
    ),
)
