"""What has to stand anywhere in a message beside a cue: that one used, what puts one under, a death, a number."""

from __future__ import annotations

_DOWNERS = (
    "gabapentin|lyrica|soma|xanax|benzos|klonopin|valium|ativan|ambien|fentanyl|heroin|dope|opioids|oxy|oxycodone|"
    "percocet|percocets|methadone|tranq|ghb|morphine|codeine|lean"
)
_CALMAN = (
    "gabapentina|pregabalina|xanax|tafil|rivotril|clonazepam|diazepam|fentanilo|heroina|chiva|oxicodona|percocet|"
    "metadona|morfina|codeina|tramadol"
)
_DRINKS = "vodka|liquor|alcohol|booze|whiskey|beer|beers|wine|tequila|rum|drinking|drinks"
_TRAGOS = "vodka|alcohol|cerveza|cervezas|tequila|ron|vino|mezcal|whisky|trago|tragos"

LEXICON: dict[str, str] = {
    #: That one has just used, or alone.
    "USEDNOW": (
        "just ~1 used|snorted|slammed|injected fentanyl|heroin|dope|blues|coke|again|alone|some / shot|slammed up / "
        "used|snorted|smoked|did ~1 alone|fentanyl|heroin|dope|blues"
    ),
    "USOAHORA": (
        "use|consumi|fume|inyecte ~1 sola|solo|fentanilo|heroina|chiva / me acabo de inyectar|picar|meter / "
        "acabo de inyectarme|picarme|meterme|consumir / me inyecte|pique"
    ),
    #: What puts one under, with drink, or one that does so alone.
    "SEDATIVEMIXED": (
        f"{_DOWNERS} ~2 {_DRINKS} / {_DRINKS} ~2 {_DOWNERS} / fentanyl|heroin|dope|tranq|ghb / mixes|mixing "
        f"~1 {_DOWNERS}"
    ),
    "SEDANTEMEZCLADO": (
        f"{_CALMAN} ~2 {_TRAGOS} / {_TRAGOS} ~2 {_CALMAN} / fentanilo|heroina|chiva / mezcla|mezclando ~1 {_CALMAN}"
    ),
    #: How many veterans are said to die each day.
    "TWENTYTWO": "22 a|per|every|each day / twenty two a|per|every|each day / 22 vets|veterans / the 22",
    "VEINTIDOS": "22|veintidos cada|al|por dia / 22|veintidos veteranos|soldados",
    #: That it came to words at home, or that medicine was left off.
    "FOUGHTOROFF": (
        "we|he|she ~1 fought|argued|fighting|arguing / had a ~1 fight|argument / fight|argument with|last|tonight / "
        "off|without|stopped|quit|skipping ~2 meds|medication|medicine|pills / angry|mad|furious|screaming|yelling|"
        "drunk|drinking / says|said i|we"
    ),
    #: What makes a thing said of a body, a door or a road an everyday one, right behind it. In both languages.
    "COSAENCERRADA": (
        "al? el|la|los|las|mi|mis|su|sus? perro|perra|perros|gato|gatos|gata|pollos|gallinas|carro|coche|troca|"
        "camioneta|moto|bici|expediente|libros|libro|comida|palabra|cosas|faltas|locker|armario / "
        "un|una|1|2|3|dos|tres|6|seis ano|anos|mes|meses / ~2 dias por"
    ),
    "ATRATARME": "a|al|el|la|mi? rehabilitacion|rehab|tratamiento|cantina|programa|bar|desintoxicacion",
    "SISIGOTOMANDO": (
        "si|por|porque ~3 tomando|tomar|tomo|bebiendo|bebo|consumiendo|usando|rehabilitacion|rehab|tratamiento|"
        "programa|recaigo"
    ),
    "IFDRINKING": ("if|because|over|unless ~3 drinking|drink|using|use|relapse|treatment|rehab|detox|sober|smoking"),
    "INTOCARE": "to|into? the? rehab|treatment|detox / early|work",
    "ENREDES": "en|de|por? las|el|la? instagram|redes|face|facebook|tiktok|whatsapp|snapchat|twitter|internet",
    "BEBEENPAZ": (
        "porque|mientras|al|cuando|durante ~2 dormidito|dormidita|dormido|dormida|duerme|dormir / bien en / "
        "en ~1 foto|video / en ~1 silla|carriola|columpio ~5 comodo|comoda|gusta / "
        "para ~1 gatear|voltearse|sentarse|caminar / "
        "~6 comodo|comoda|cargue|gusta|gatear|voltearse|calmadito|calmadita|rico / ni ~3 es ~1 tranquilo|tranquila"
    ),
    "SEDURMIO": "y|ya|porque ~2 durmio|dormido|dormida|dormidito|dormidita",
    "BABYRESTS": (
        "around and / ~4 sleep|sleeps|asleep|nap|blanket / at night now / "
        "~1 in|on the|her|his|a ~1 bath|tub|bathtub|pool|crib|bassinet|swing|bouncer|stroller|carseat|seat|sleep / "
        "when|while i change|bathe|dress|burp"
    ),
    #: A born baby at rest in a bed of its own.
    "INACRIB": (
        "~2 quiet|quieter|still ~1 in there sleeping|asleep|napping / "
        "~2 quiet|quieter|still ~1 in there ~2 in|on her|his|the ~1 crib|bassinet|swing|bouncer|stroller|carseat|cot"
    ),
    #: What a gun kept safe was named for: a question on a form.
    "JUSTTHEFORM": (
        "~5 just|only ~1 asking|asked|wondering|wondered for|about the|a|your ~1 form|forms|paperwork|application / "
        "~3 solo|mas ~1 preguntaba|pregunte|preguntando por|para|del ~1 formulario|forma|papeleo|solicitud"
    ),
    #: A blow that a drug or a hangover gives, and nobody.
    "LADROGA": (
        "la|el|una|esta|este|esa|ese|tanta ~1 resaca|cruda|dosis|malilla|medicina|pastilla|droga|alcohol|calor|sol|"
        "anestesia|metadona|fiebre|cafeina|mota|bajon|recaida|ansiedad|depresion|sueno"
    ),
    "FUERTELADROGA": (
        "fuerte|duro|durisimo|recio|mal|mucho|muy|mas ~1 la|el|una|esta|este|esa|tanta ~1 resaca|cruda|dosis|malilla|"
        "medicina|pastilla|droga|alcohol|calor|sol|anestesia|metadona|fiebre|mota|bajon|recaida|ansiedad|depresion"
    ),
    #: A door taken out for a better one.
    "PUERTANUEVA": (
        "~1 vieja / ~2 para poner|cambiar|cambiarla|arreglar|arreglarla|instalar|remodelar|pintar|pintarla / "
        "y puso|pusimos|instalo|pusieron otra|una"
    ),
    #: A cup that nobody is drunk of.
    "UNALECHE": "~3 leche|lechita|biberon|bibi|mamila|tetero|siesta / ~3 su jugo|jugito",
    #: What somebody is sorry for who comes late.
    "FORBEINGLATE": (
        "~5 sorry that? i am|was|will|might ~2 late / ~5 sorry for|about being|running late / "
        "~1 siento|perdon|perdone|perdonen ~1 pero? llego|llegue|llegare|voy|ire ~2 tarde|retrasado|retrasada / "
        "~1 siento|perdon|perdone|perdonen ~1 tardanza|demora|retraso"
    ),
    "OTRASANGRE": ("de|por|en|del ~2 nariz|encias|dedo|boca|dientes|herida|rodilla / o|a|ab|b negativo|positivo"),
    "PANZAPOR": "de|por ~1 tanto|comer|reir|risa|sueno|cansancio|hambre / esta grande",
    "PORLAREGLA": "~3 de|en|con|por ~1 regla|periodo|menstruacion / normal",
    "BELLYFROM": "from|of ~2 laughing|eating|food|running|coughing|exercise",
    "LEGCRAMP": "in ~2 calf|calves|leg|legs|foot|feet|toes",
    "CHESTFROM": (
        "from|after ~3 working|workout|gym|lifting|bench|pushups|exercise|coughing|crying|cough|flu / "
        "~1 when|she|he|we ~2 died|left|buried|passed|broke"
    ),
    "PECHOPOR": (
        "de|por|que|porque|despues|cada ~3 ejercicio|gimnasio|gym|pesas|lagartijas|entrene|toso|toser|tos|llorar / "
        "que ~3 murio|fue|enterramos|fallecio|dejo"
    ),
    "ENJUEGODEDOS": (
        "de ~1 risa / en|a|al ~1 alberca|agua|lodo|nieve|intimidad|futbol|partido|juego|basquet / jugando / sin querer "
        "/ al sacarme / con ~1 aguja / y me gusta"
    ),
    "CARTADEALGO": (
        "~3 cumpleanos|graduacion|taller|escuela|paso|boda|clase|aniversario / pidiendo perdon|disculpas por / "
        "que voy a ~1 tienda|trabajo / ~3 estoy sobrio|sobria|limpio|limpia"
    ),
    "LETTERFORADAY": (
        "for|at|in ~2 step|treatment|group|class|school|birthday|graduation|christmas|camp|anniversary / "
        "about my recovery|sobriety"
    ),
    "ENLACARCEL": "~3 en|por ~1 carcel|bote|penal|prision|celda|condado|detencion|dui|tomar|manejar",
    "PUSHEDTO": "to come|quit|get|go|do|stop|try|eat|see|call|be|sign",
    "PARARASURAR": (
        "~5 rasurarme|rasurarse|rasurar|rasura|afeitarme|afeitarse|depilarse|bigote|barba|barbero|peluquero"
    ),
    "TOSHAVE": "~2 shave|shaving|shaves",
    "INYECCION": (
        "insulina|vivitrol|naltrexona|sublocade|ozempic|semaglutida|vitaminas|vitamina|hormonas|testosterona|"
        "penicilina|antibiotico|humira|heparina|vacuna"
    ),
    "COSAUSADA": ("el|la|los|las|un|una|uno|mi|mis|su|al|cafe|agua|aceite|jabon"),
    "PELEAMOS": (
        "peleamos|discutimos|peleando|discutiendo / nos peleamos / dejo|deja|sin ~1 la|las|su|sus|tomar ~1 "
        "pastillas|medicina|medicinas|medicamento|medicamentos / enojado|furioso|gritando|borracho|tomado"
    ),
    #: That everything was left to one's own, or made up with them: rest soon after it is no weekend.
    "ALLINORDER": (
        "made ~1 peace with everyone|everybody|god|all|them / "
        "left ~1 everything|it all? ~1 sorted|ready|arranged|settled|written ~2 with|to|for my ~1 KIN / "
        "said my goodbyes"
    ),
    "TODOARREGLADO": (
        "deje|dejo|dejado ~1 todo ~1 arreglado|listo|pagado|ordenado|escrito ~1 a|con mi|mis ~1 PARIENTE / "
        "hice|hecho las paces con todos|todas|dios|ellos / despedi de todos|todas"
    ),
    #: That whoever was up there came down again.
    "CAMEDOWN": "came|climbed|went|walked|got ~1 back|down|inside|home",
    "MEBAJE": "baje|bajamos|regrese|devolvi / volvi a bajar",
    #: What pills are kept for, where nobody says it.
    "JUSTINCASE": "just in case / for when i|it|things / for me later / por si acaso / por si las dudas",
}
