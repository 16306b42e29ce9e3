"""Español: un corazón, un calor o una cabeza que fallan después de un estimulante, de uno mismo o de otra persona.

The Spanish of `heart_en`: Mexico, the Caribbean and Central America, and as a phone spells it. "Cristal", "coca" and
"piedra" are also glass, a drink and a stone, so they count where somebody uses them.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SURE = (
    "metanfetamina|metanfetaminas|cocaina|mdma|extasis|anfetamina|anfetaminas|adderall|tusi|tusibi|basuco|bazuco|crico|"
    "meth|yeyo"
)
_MAYBE = (
    "cristal|cristales|coca|piedra|piedras|perico|perica|tacha|tachas|crack|crak|base|foco|hielo|molly|speed|merca|ice|"
    "coke|grapa|grapas|blanca|meta|pases|rayas|lineas"
)
_SNIFFED = "metio|meti|mete|meto|metimos|metido|metiendo|inhalo|inhale|aspiro|aspire|eche|echo|jalo|jale"
_USED = (
    "use|uso|usa|usamos|usado|usar|usando|consumi|consumio|consumir|consumiendo|consume|fumo|fume|fumar|fumando|fumado|"
    "fuma|meter|metiendose|inyecto|inyecte|probo|probe|echado|mal|malo|mala|grave|raro|rara|pasado|pasada|trono|"
    f"drogo|drogado|dimos|di|dio|{_SNIFFED}"
)
_DRUG = (
    _SURE,
    f"{_USED} ~3 {_MAYBE} !cola|zero|light|de|del",
    "paso|pase|hice|hizo ~1 con|de|unas|unos|dos|tres ~1 cristal|coca|piedra|perico|rayas|lineas|pases|tachas",
    f"{_SNIFFED} ~2 linea|raya|pase|polvo",
    "tome|tomo|tomado|tomamos ~2 cristal|molly|tacha|tachas",
    "muchas|varias|demasiadas|tantas bebidas energeticas|energizantes",
    "muchos|varios|demasiados redbull|monster|monsters",
)
_HEART = "corazon|pulso"
_SIGN = (
    f"late|latiendo|palpita|palpitando|brinca|retumba|acelera|acelero ~4 {_HEART} !por",
    f"{_HEART} ~3 late|latiendo|acelerado|rapido|fuerte|mil|brinca|reventar|salir|saliendo|sale|explotar|loco|salta",
    f"sale|saliendo|salir|acelerado|aceleradisimo ~2 {_HEART}",
    "palpitaciones|taquicardia",
    "duele|duelen|dolor|aprieta|presion|opresion|punzadas|punzada|oprime|arde|doliendo ~3 pecho",
    "brazo izquierdo|dormido|entumido ~2",
    "para|paro|detiene|detuvo ~2 corazon",
)
_PLAIN = _SIGN[:5]
"""Those that need no drug beside them, only a cry for help."""
_SUDA = "suda|sudo|sudando|sudor|sudoroso|sudorosa|sudada|sudado|empapado|empapada"
_URGE = "urgente|emergencia|urge|urgencia|apurense"
_PIDE = "911|ambulancia|llamo|marco|llamamos"

RULES: tuple[Rule, ...] = (
    Rule(
        "estimulante_y_corazon",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            *(f"{drug} ~~8 {sign}" for drug in _DRUG for sign in _SIGN),
            *(f"{sign} ~~6 {drug}" for drug in _DRUG for sign in _SIGN),
        ),
        must_hit=(
            "mi primo se puso mal con el cristal, le late muy fuerte el corazon y suda. q ago",
            "usé cristal y me duele el pecho",
            "mi primo usó cristal y le duele el pecho y suda mucho",
            "me metí perico y el corazón me va a mil",
            "mi hermana se metió coca y le aprieta el pecho",
            "me duele el pexo, ise dos rayas",
            "tengo taquicardia, me metí unas tachas",
            "fumó piedra y el corason le late bien rapido",
            "tomé muchas bebidas energéticas y siento que se me sale el corazón",
        ),
        must_miss=(
            "me late el corazón por ella",
            "se rompió el cristal y me late el corazón del susto",
            "tomé una coca cola y vi el partido",
            "hace años usaba cristal y me dolía el pecho",
            "hice ejercicio y sudo mucho",
            "me duele el pecho de extrañarlo",
            "perico mi pájaro se murió y me duele el pecho",
            "hice línea en el banco y me duele el pecho del frío",
            "mi corazón late fuerte antes de la entrevista",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "estimulante_calor_o_cabeza",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        tuple(
            f"{drug} ~~8 {sign}"
            for drug in _DRUG
            for sign in (
                "esta|ta|anda|estoy ~1 ardiendo|hirviendo|quemando",
                "muy|bien|super|demasiado caliente",
                "fiebre|calentura|temperatura !hace",
                "esta|ta|anda ~2 confundido|confundida|desorientado|desorientada|delirando",
                "delira|delirando|incoherencias",
                "no ~1 sabe ~1 donde|quien ~1 esta|es",
                "no ~1 nos|me ~1 reconoce|conoce",
            )
        ),
        must_hit=(
            "se metió una tacha y está ardiendo",
            "fumó cristal y anda bien confundido",
            "usó coca y no sabe donde está",
            "se metió molly y tiene calentura",
        ),
        must_miss=(
            "mi esposo usa cristal y estoy confundida, no sé qué hacer",
            "el café está muy caliente",
            "tiene fiebre, es gripa",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "estimulante_sin_calma",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        tuple(
            f"{drug} ~~6 {sign}"
            for drug in _DRUG
            for sign in (
                "no se|me ~2 calma|calmar|calmo|baja",
                "no puedo|podemos ~1 calmarlo|calmarla|calmarme|bajar|controlarlo|controlarla",
                "no ha|he dormido ~4 dias|noches|semana",
                "sin dormir ~3 dias|noches",
                "dias|noches sin dormir",
                "muy|bien|todo|toda alterado|alterada|acelerado|acelerada|paniqueado|paniqueada",
            )
        ),
        must_hit=(
            "mi hijo usó cristal y no se calma",
            "me metí mucho perico y no me puedo calmar",
            "anda en el crico, lleva cuatro días sin dormir",
            "mi primo fumó piedra y está bien alterado",
        ),
        must_miss=("el bebé no se calma", "no me puedo calmar antes del examen", "llevo dos noches sin dormir"),
        denied=Tier.T4,
    ),
    Rule(
        "corazon_de_otro",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"le late|latiendo|palpita|esta ~4 {_HEART} ~~6 {_SUDA}",
            f"{_HEART} ~1 le ~1 late|va|esta|brinca|palpita ~~6 {_SUDA}",
            f"esta|ta|anda ~1 {_SUDA} ~~6 le ~1 late|latiendo|palpita|brinca ~4 {_HEART}",
            f"le ~1 duele|aprieta|dando|doliendo|arde ~3 pecho ~~6 {_SUDA}|{_PIDE}|palido|palida|blanco|gris|amarillo",
            f"duele|aprieta|arde ~2 pecho ~~5 {_SUDA}",
            *(f"{_URGE} ~~8 {sign}" for sign in _PLAIN),
            *(f"{sign} ~~6 {_URGE}|911|ambulancia" for sign in _PLAIN),
            "^ y|entonces|mejor|le|ya|yo|pues? ~1 llamo|marco al|a|la|una ~1 911|emergencias|ambulancia",
            "^ y|entonces|mejor|pues llamamos al|a|la|una ~1 911|emergencias|ambulancia",
            "llamo|marco|hablo al|a|la|una ~1 911|emergencias|ambulancia o|ya|verdad",
            "llamamos al|a|la|una ~1 911|emergencias|ambulancia o|verdad",
            "^ llamo|llamamos|marco al|a|la|una ~1 911|emergencias|ambulancia",
        ),
        must_hit=(
            "es urgente, le late el corazon bien fuerte y esta sudando mucho",
            "le late bien rapido el corazon y suda mucho",
            "le duele el pecho, llamo al 911 o no?",
            "llamo al 911 o no",
            "¿mejor llamamos al 911?",
            "ya llamamos al 911 o no",
            "¿entonces llamo al 911?",
            "le duele el pecho y está pálido",
            "es urgente, me duele el pecho",
            "me duele el pecho y sudo frío",
        ),
        must_miss=(
            "le late el corazón por su novia",
            "le late rápido el corazón cuando se pone nervioso y suda",
            "qué pasa si llamo al 911",
            "ya llamamos al 911, ya viene la ambulancia",
            "necesito una cita urgente para el corazón de mi papá",
            "llamo al banco o no",
            "hace años llamé al 911",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "puede_estar_muriendo",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "se puede|podria|pueda estar muriendo",
            "puede|podria|pueda estarse|estar muriendose|muriendo",
            "estara muriendo|muriendose",
            "se ~1 puede|podria|va a? morir ~1 ya|ahora|aqui|ayuda|ayudenme",
            "puede|podria morirse ~1 ya|ahora|aqui|ayuda|ayudenme",
            "se me|nos va mi|el PARIENTE ~1 ayuda|ayudenme|aqui|ya",
            "se me|nos esta? muere|muriendo ~1 $",
            "se me|nos esta? muere|muriendo ~1 mi PARIENTE",
        ),
        must_hit=(
            "se puede estar muriendo???",
            "podría estarse muriendo",
            "se va a morir aquí, ayuda",
            "se me muere mi primo",
            "se nos está muriendo",
        ),
        must_miss=(
            "se me muere el celular",
            "se va a morir de risa",
            "se puede morir la planta",
            "se me murió mi abuela hace años",
        ),
        denied=Tier.T4,
    ),
)
