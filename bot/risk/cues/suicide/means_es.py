"""Spanish: means at hand or in sight, questions about ways, words of parting, a try that is regretted."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "medios",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "estoy|sigo|quedo|paso|ando ~2 mirando|viendo|contemplando ~2 MEDIO !para",
            "no ~1 dejo|paro|puedo ~2 ver|mirar|viendo|mirando ~2 MEDIO",
            "dejo|dejar|paro|puedo|sigo|vivo ~2 pensar|pensando en ~1 pistola|escopeta|rifle|revolver|soga|puente|vias",
            (
                "sentado|sentada|parado|parada|encerrado|encerrada|acostado|acostada|bano|solo|sola ~2 con ~2 "
                "navaja|pistola|cuchillo|soga|frasco|pastillas|gillette|hojilla"
            ),
            "traigo|tengo|agarre ~1 MEDIO ~1 en ~1 mano|manos|bolsillo|boca",
            "ojala|quisiera|si|queria|desearia ~1 tuviera|tener|tuviese ~2 pistola|arma|rifle|soga|escopeta",
            (
                "QUERER|ganas|pienso|pensando|imagino|tentacion|impulso ~3 estrellar|chocar|estrellarme|estampar|"
                "estamparme|voltear ~5 arbol|muro|poste|pared|barranco|trailer|camion|puente"
            ),
            (
                "estacionar|estaciono|estacionarme|parar|paro|pararme|dejar|dejo|atravesar|atravieso ~3 "
                "en las vias ~2 "
                "ya|esperar|espero|acabe|acabo|todo|tren"
            ),
            "ganas|impulso|impulsos|tentacion de ~1 saltar|aventarme|tirarme|lanzarme|arrojarme !de|la|en|a|por|el|al",
            (
                "meterme|meter|entrar|nadar|caminar|irme ~1 al|hacia|en ~1 mar|rio|lago|bosque|monte ~1 y|para|hasta "
                "~~2 volver|salir|regresar|ahogarme"
            ),
        ),
        must_hit=(
            "estoy viendo el frasco de pastillas",
            "no dejo de mirar la navaja",
            "quiero dejar de pensar en la escopeta",
            "estoy sentada en el baño con la navaja",
            "ojalá tuviera una pistola",
            "me dan ganas de estrellar el carro contra un poste",
            "tengo ganas de aventarme",
            "pienso meterme al mar y no regresar",
            "a veces pienso estacionar el carro en las vías y ya se acabó",
        ),
        must_miss=(
            "estoy viendo el menú",
            "estoy viendo el frasco para leer la etiqueta",
            "tengo ganas de saltar de alegría",
            "choqué el carro contra un poste, estoy bien",
            "me gusta meterme al mar con mis hijos",
            "hay que estacionar el carro en las vías del mercado",
        ),
    ),
    Rule(
        "formas",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "con cuantas|cuantos|cuanto|cuanta ~2 PASTILLAS|DROGA ~2 muero|mato|muere|muera",
            "si ~2 tiro|aviento|brinco|salto|lanzo|caigo ~4 muero|muera|moriria|morire",
            "duele|doleria|rapido|tarda ~2 MATARSE|morir|morirse|morirme",
            "MATARSE ~2 duele|rapido|tarda|doloroso",
        ),
        must_hit=(
            "con cuántas pastillas me muero",
            "si salto del quinto piso me muero",
            "duele ahorcarse",
            "cortarse las venas tarda mucho",
        ),
        must_miss=("cuántas pastillas me tomo al día", "si salto la cena me da hambre", "me duele la muela"),
    ),
    Rule(
        "ultimas_palabras",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                "diganle|digale|dile|decile|diles|digales|deciles ~1 a ~3 que "
                "~1 lo|la|los|las|le|les ~1 amo|quiero|ame|quise|amaba|queria !ver|hablar|visitar|pedir|saludar"
            ),
            (
                "perdonenme|perdoneme|perdoname ~1 por ~1 irme|dejarlos|dejarlas|dejarte|dejarla|dejarlo "
                "!ayer|tan|temprano|rapido|sin|de|antes|esperando|en"
            ),
            (
                "no ~1 traten|trates|trate|intenten|intentes|intente ~1 de? ~1 "
                "detenerme|pararme|salvarme|buscarme|encontrarme|rescatarme"
            ),
            "no me ~1 busquen|busques|detengan|salven|salves|salve !en|los|por",
            "nadie ~2 puede|podra|pueden ~2 detenerme|salvarme|pararme",
        ),
        must_hit=(
            "díganle a mi mamá que la amo",
            "decile a mi hijo que lo quise mucho",
            "perdónenme por dejarlos",
            "no intentes detenerme",
            "no me busquen",
        ),
        must_miss=(
            "dígale a la doctora que quiero una cita",
            "perdóneme por llegar tarde",
            "no me busque, yo les llamo",
            "dígale a mi hijo que lo quiero ver",
            "perdóneme por irme ayer tan rápido",
        ),
    ),
    Rule(
        "intento_lamentado",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "ojala|quisiera|desearia|lastima ~3 intento ~2 funcionado|resultado|funcionara",
            "ojala|quisiera|desearia|lastima ~3 funcionado|resultado ~3 intento|sobredosis|pastillas",
            "intente|trate|intento ~2 MATARSE|morir|morirme ~2 anoche|ayer|hoy|antier|semana|anteayer",
            "anoche|ayer|hoy|antier|anteayer ~3 intente|trate|intento ~2 MATARSE|morir|morirme",
        ),
        must_hit=("ojalá hubiera funcionado mi intento", "anoche intenté matarme", "traté de morirme ayer"),
        must_miss=("ojalá hubiera funcionado la receta", "ayer intenté llamarles"),
    ),
    Rule(
        "solo_el_arma",
        Tier.T1,
        Kind.DISTRESS,
        "es",
        (
            "^ yo? tengo|traigo ~1 un|una|el|la|mi pistola|arma|escopeta|rifle|cuchillo|navaja|soga ~1 $",
            (
                "tengo|traigo ~1 un|una|la|mi pistola|arma|escopeta|rifle y ~2 botella|litro de "
                "tequila|vodka|ron|mezcal|whisky|brandy|alcohol"
            ),
        ),
        must_hit=("tengo una pistola", "traigo el arma aquí", "tengo una escopeta y una botella de tequila"),
        must_miss=("tengo una pistola de silicón para vender", "tengo un cuchillo nuevo de cocina"),
    ),
)
