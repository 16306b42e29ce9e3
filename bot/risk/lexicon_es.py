"""Spanish concepts: name -> ways to say it, without accents, in the little language of `pattern`."""

from __future__ import annotations

_MENOR_DE_EDAD = (
    "9|10|11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|once|doce|trece|catorce|quince|"
    "dieciseis|diecisiete"
)

LEXICON: dict[str, str] = {
    "PARIENTE": (
        "esposo|esposa|marido|mujer|hijo|hija|mama|papa|madre|padre|hermano|hermana|novio|novia|pareja|amigo|amiga|"
        "primo|prima|tio|tia|abuela|abuelo|nieto|nieta|sobrino|sobrina|bebe|nino|nina|ninos|hijos|suegra|"
        "suegro|vecino|"
        "vecina|companero|companera|ex|familia|cunado|cunada|hijito|hijita|senor|senora|padrastro|madrastra|"
        "chico|chica|muchacho|muchacha"
    ),
    "ELLOS": "el|ella|ellos|ellas|PARIENTE|alguien|persona",
    "AGRESOR": (
        "el|ella|esposo|esposa|marido|novio|novia|pareja|ex|papa|padre|mama|madre|padrastro|madrastra|hermano|"
        "tio|hombre|"
        "hijo|senor|abuelo|ellos|alguien|coyote"
    ),
    # --- querer, pensar, ir a -------------------------------------------------------------------------------------
    "QUERER": (
        "quiero|quisiera|queria|quiere|quieren|querer|queriendo|deseo|desea|desearia|deseando|ojala|prefiero|"
        "preferiria|"
        "necesito|anhelo|ruego|espero|pido|sueno / ganas de / me gustaria / le gustaria / tengo ganas / dan ganas / "
        "listo|lista para / le pido a dios / pido a dios / quisiese|quise"
    ),
    "MEQUIERO": (
        "me|se ~1 quiero|quiere|quisiera|queria|quise|pienso|piensa|puedo|puede|podria|deberia|debo|intento|intente|"
        "necesito|pensaba / me|se ~1 voy|va|vaya|iba|vas|atrevo|atreva a / me|se ~1 dan|da|tengo|siento ganas de / "
        "me|se ~1 tengo|tiene que / "
        "me|se trate|trata|trato|acabo|acaba de"
    ),
    "MORIR": (
        "morir|morirme|morirse|muerto|muerta|muera|muriera|muriese|morirnos|moriria|muerte|desaparecer / "
        "dormirme para siempre / "
        "dormir para siempre / no despertar|existir|vivir|estar|haber|seguir / estar muerto|muerta / dejar de "
        "existir|vivir|respirar / "
        "irme para siempre|siempre / irme de este mundo / no haber nacido / no despertarme / irme con dios / "
        "irme al cielo / reunirme con / descansar para siempre|eternamente / ya no "
        "estar|existir|vivir|despertar / estar bajo tierra"
    ),
    "MATARSE": (
        "matarme|matarse|suicidarme|suicidarse|suicidar|suicidio|ahorcarme|ahorcarse|colgarme|colgarse|"
        "envenenarme|envenenarse|"
        "degollarme|electrocutarme|asfixiarme / quitarme|quitarse|quitar la? vida / quito|quite|quita la vida "
        "/ me ~1 mato|mate|matara|matare|matar / se ~1 mato|mate|mata|matara|matare|matar / me|se voy|va|vaya a "
        "matar / "
        "me|se suicido|suicide|suicida|suicidara / se ~1 mataron / me mataron a|al mi? PARIENTE / me|se "
        "ahorco|cuelgo|ahorque|colgue / terminar|acabar con "
        "mi|su|esta|la? vida|existencia / terminar|acabar con todo|esto|"
        "mi|mis ~1 ya|sufrimiento|dolor|existencia / acabar conmigo|consigo / ponerle? fin a mi|todo|esto|su "
        "~1 vida|existencia|dolor|sufrimiento / "
        "terminar|acabar|ponerle todo de una vez / cortarme las|la? venas|cuello|garganta / cortarse las venas "
        "/ cortar las venas / "
        "aventarme|tirarme|lanzarme|arrojarme|aventarse|tirarse|lanzarse del|de|desde|a|al|por|en ~2 "
        "puente|edificio|balcon|"
        "techo|azotea|ventana|metro|tren|vias|rio|precipicio|carro|carros|carretera|piso|vacio|barranco / "
        "pegarme|darme|meterme|volarme un|el|la|los ~1 tiro|balazo|sesos|bala|cabeza|disparo / dispararme|dispararse / "
        "MEQUIERO matar|suicidar|ahorcar|colgar|envenenar|degollar|disparar|asfixiar|electrocutar / "
        "MEQUIERO quitar|arrancar la vida / MEQUIERO cortar las|el|la venas|cuello|munecas|garganta / "
        "MEQUIERO aventar|tirar|lanzar|arrojar del|de|desde|a|al|por|en ~2 "
        "puente|edificio|balcon|techo|azotea|ventana|metro|tren|vias|rio|precipicio|carro|carros|carretera|vacio / "
        "me|se ~1 pego|doy|meto|vuelo|pegue|pegara un|los ~1 tiro|balazo|sesos|plomazo / "
        "MEQUIERO pegar|dar|meter|volar un|el|la|los ~1 tiro|balazo|sesos|bala|cabeza|disparo"
    ),
    "VIVIR": (
        "vivir|viviendo|existir|existiendo|vida|aqui|vivo|viva|respirando|despertar|despertarme / "
        "seguir viviendo|vivo|viva|aqui|asi|sufriendo|luchando|existiendo|respirando|adelante / "
        "seguir con ~1 vida|dolor|sufrimiento|vivir / seguir en este mundo / estar vivo|viva|aqui"
    ),
    "PRONTO": (
        "hoy|ahora|manana|ya|pronto|noche|luego / esta noche|tarde|semana / ahora mismo / en un|unos|una ~1 "
        "rato|minutos|hora|momento / "
        "de una vez / este fin|lunes|viernes|sabado|domingo|martes|miercoles|jueves"
    ),
    # --- medios y sustancias --------------------------------------------------------------------------------------
    "PASTILLAS": (
        "pastillas|pastilla|pildoras|medicamento|medicamentos|medicina|medicinas|tabletas|capsulas|comprimidos|"
        "clonazepam|"
        "rivotril|alprazolam|paracetamol|tafil|insulina|tylenol|diazepam|somniferos|antidepresivos|remedios|"
        "calmantes|"
        "xanax|ibuprofeno|aspirinas|metadona|pastas|frasco|bote|barbituricos|sertralina|fluoxetina|litio|"
        "benzos|benzodiacepinas"
    ),
    "DROGA": "PASTILLAS / droga|drogas|cocaina|coca|heroina|fentanilo|cristal|piedra|mota|metanfetamina|chiva",
    "ALCOHOL": "alcohol|cerveza|cervezas|tequila|licor|vodka|vino|ron|whisky|aguardiente|mezcal|trago|tragos",
    "ARMA": "pistola|arma|cuchillo|machete|navaja|rifle|escopeta|hacha|revolver",
    "VENENO": (
        "veneno|cloro|raticida|pesticida|lejia|anticongelante|gasolina|insecticida|amoniaco|detergente|"
        "fabuloso|thinner|aguarras|cianuro / mata ratas"
    ),
    "MEDIO": (
        "pistola|arma|rifle|escopeta|revolver|soga|cuerda|navaja|cuchillo|gillette|hojilla|lazo|mecate|veneno|"
        "raticida|"
        "cinturon|bala|balas|pastillas|frasco|frascos|exacto|cuter"
    ),
    "TOMAR": (
        "tome|tomo|tomado|tomar|tomarme|tomando|trague|tragar|trago|tragado|tragarme|comi|comio|comido|bebi|bebio|"
        "bebido|tomamos|ingeri|ingirio|inyecte|inyecto|meti|metio|fumo|fume|consumi|consumio|echado|eche"
    ),
    "TOME": (
        "tome|trague|comi|bebi|ingeri|tomamos|tragado|bebido|tomado|mezcle|mezclo|consumi|ingirio|bebio|mezclado / "
        "se|le|me tomo|trago|tomaron|comio|tragaron / acabo|acaba|acaban de tomar|tomarme|tomarse|tragar|tragarme / "
        "el|ella|PARIENTE tomo|trago|comio"
    ),
    "ABSTENERSE": (
        "dejo|deje|dejar|dejado|deja ~1 tomar|beber|alcohol|trago|clonazepam|rivotril|benzos|xanax / "
        "sin ~1 tomar|beber|alcohol|trago|clonazepam|rivotril|benzos|xanax / no he|ha tomado|bebido / abstinencia / "
        "ultima vez que tome|tomo|bebi|bebio"
    ),
    "LODEJO": (
        "deje de tomar|beber|chupar / lo|la deje|dejo / deje el|la|las|los alcohol|bebida|cerveza|trago|pastillas"
    ),
    "DIATRES": "dia|noche 1|2|3|4|uno|dos|tres|cuatro / segundo|tercer|cuarto dia / segunda|tercera|cuarta noche",
    "TEMBLOR": (
        "temblando|tiemblo|tiembla|temblar|tembladera|temblores|alucinando|alucina|alucino|alucinar|alucinaciones|"
        "fiebre|convulsion|convulsiones|delirando|sudando / "
        "veo|viendo|ve|oigo|oyendo|oye|escucha|escucho cosas|bichos|sombras|voces / "
        "voces|bichos"
    ),
    "VECES": (
        "veces|noches|dias|mananas|tardes|semanas|dia|tiempo|horas|anos / "
        "las|los noches|dias|mananas|tardes|semanas|veces|meses|anos|horas|fines / el|la dia|tiempo|noche|semana|tarde"
    ),
    "MUCHO": (
        "todas|todo|todos|muchas|muchos|mucho|mucha|demasiado|demasiada|demasiadas|demasiados|frasco|bote|caja|"
        "punado|monton|"
        "entero|entera|completo|completa|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|cien|20|25|30|40|50|60|80|"
        "100|15|doble|resto|exceso|bastantes|varias"
    ),
    # --- cuerpo y animo -------------------------------------------------------------------------------------------
    "CORTARSE": (
        "cortarme|lastimarme|cortandome|lastimandome|herirme|danarme|rasgunarme|quemarme|golpearme|autolesionarme|"
        "autolesiono|autolesion|autolesiones|autolesionando|cortarse|lastimarse|autolesionarse|lacerarme|"
        "castigarme / "
        "me|se corto|corte|corta|lastimo|lastime|lastima|quemo|queme|rasguno|hiero|golpeo / "
        "hacerme|hacerse|haciendome|haciendose|haga ~1 dano / "
        "me ~1 hago|hice|hacia dano / se ~1 hace|hizo|hacia dano / "
        "me|se ~1 hago|hice|hace|hizo|hacia cortes|cortadas / me|se ~1 estoy|esta|ando|anda|sigo|sigue|estado ~1 "
        "cortando|lastimando|quemando|hiriendo / me|se ~1 estoy|esta|ando|anda haciendo dano|cortes / "
        "MEQUIERO cortar|lastimar|herir|danar|quemar|rasgunar|autolesionar|lacerar|castigar / "
        "MEQUIERO hacer dano|cortes|cortadas"
    ),
    #: Una mano en el cuello: de alguien, o eso mismo por lo que se pregunta.
    "CUELLOAPRETADO": (
        "me|la|nos|le ahorco|ahorca|ahorcaba|ahorcando|estrangulo|estrangulaba|asfixio / "
        "me|la|nos estaba|esta|quiso|trato|intento ~1 ahorcar|ahorcando|estrangular|estrangulando / "
        "cuando|desde|que|k|porque|como me|la|nos apreto|apretaba|apretaron / "
        "me|la|nos|le agarro|agarra|apreto|aprieta|apretaba|sujeto|jalo|tomo|levanto ~2 cuello|garganta|pescuezo / "
        "mano|manos|brazo|rodilla|antebrazo|cinto ~1 en|al el|mi cuello|garganta|pescuezo / "
        "eso|lo de|del ~2 cuello|pescuezo|garganta|ahorcar|ahorcarme|apretarme|estrangular / "
        "apreton|agarron ~2 cuello|pescuezo|garganta"
    ),
    #: Un bebé en camino, en los dos idiomas: un empujón es entonces más grave.
    "WITHCHILD": (
        "embarazada|encinta|prenada|pregnant|preggo / semanas|meses de embarazo / weeks|months along / "
        "bebe en la panza|barriga / baby on the way"
    ),
    #: Menor de edad quien escribe, o de quien se cuenta, en los dos idiomas.
    "AMINOR": (
        f"am|age|aged|tengo|tiene|cumpli|cumplio {_MENOR_DE_EDAD} / hija|hermana|hermanita|sobrina|nieta|prima de "
        f"{_MENOR_DE_EDAD} / {_MENOR_DE_EDAD} year|years|yr|yrs old / menor de edad"
    ),
    "RESPIRAR": "respira|respirar|respirando|respiro|respiran",
    "NADIE": "nadie|ninguno|ninguna / ni una persona / ni mi familia|mama|madre",
    "CANSADO": "cansado|cansada|harto|harta|agotado|agotada|canse|cansancio|fastidiado|fastidiada|rendido|rendida",
    "SINMI": (
        "sin mi|el|ella / si yo? no estuviera|estoy|existiera / si yo? me muero|muero|muriera|fuera / cuando "
        "me muera / cuando yo no este / si desaparezco|desapareciera / con mi muerte / muerto|muerta"
    ),
    "MEJOR": "mejor|feliz|felices|tranquilos|tranquila|tranquilo|aliviados|descansarian|alivio",
    "NO": "no|nunca|jamas|tampoco|ni / ya no",
}
