"""Spanish concepts: name -> ways to say it, without accents, in the little language of `pattern`."""

from __future__ import annotations

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
    "PENSAR": (
        "voy|vamos|va|pienso|piensa|pense|pensando|planeo|planeando|planea|pensado|decidi|decidido|planeado|intento|"
        "intente|intentar|intentado|trate|trato|tratado|pensamientos|ideas|impulso|impulsos|plan|quiero|"
        "quisiera|debo|deberia|"
        "podria|puedo|considerando|considero|contemplo|amenaza|amenazo|punto|imagino|obsesionado|obsesionada|juro"
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
        "/ me|se ~1 mato|mate|mata|matara|matare|matar / me|se voy|va|vaya a matar / "
        "me|se suicido|suicide|suicida|suicidara / me|se ahorco|cuelgo|ahorque|colgue / terminar|acabar con "
        "mi|su|esta|la? vida|existencia / terminar|acabar con todo|esto|"
        "mi|mis ~1 ya|sufrimiento|dolor|existencia / acabar conmigo|consigo / ponerle? fin a mi|todo|esto|su "
        "~1 vida|existencia|dolor|sufrimiento / "
        "terminar|acabar|ponerle todo de una vez / cortarme las|la? venas|cuello|garganta / cortarse las venas "
        "/ cortar las venas / "
        "aventarme|tirarme|lanzarme|arrojarme|aventarse|tirarse|lanzarse del|de|desde|a|al|por|en ~2 "
        "puente|edificio|balcon|"
        "techo|azotea|ventana|metro|tren|vias|rio|precipicio|carro|carros|carretera|piso|vacio|barranco / "
        "pegarme|darme|meterme|volarme un|el|la|los ~1 tiro|balazo|sesos|bala|cabeza|disparo / dispararme|dispararse"
    ),
    "VIVIR": (
        "vivir|viviendo|existir|existiendo|vida|aqui|seguir|vivo|viva|respirando|despertar|despertarme / "
        "seguir viviendo|vivo|viva|aqui / estar vivo|viva|aqui"
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
    "DROGA": (
        "PASTILLAS / droga|drogas|cocaina|coca|heroina|fentanilo|cristal|piedra|mota|alcohol|cerveza|tequila|"
        "licor|vodka|metanfetamina|chiva|trago"
    ),
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
        "tome|tomo|tomado|tomar|tomarme|tomando|trague|trago|tragado|tragarme|comi|comio|comido|bebi|bebio|"
        "bebido|tomamos|ingeri|ingirio|inyecte|inyecto|meti|metio|fumo|fume|consumi|consumio|echado|eche"
    ),
    "MUCHO": (
        "todas|todo|todos|muchas|muchos|mucho|mucha|demasiado|demasiada|demasiadas|demasiados|frasco|bote|caja|"
        "punado|monton|"
        "entero|entera|completo|completa|veinte|treinta|cuarenta|cincuenta|sesenta|cien|20|25|30|40|50|60|80|"
        "100|15|doble|resto|exceso|bastantes|varias"
    ),
    # --- cuerpo y animo -------------------------------------------------------------------------------------------
    "CORTARSE": (
        "cortarme|lastimarme|cortandome|lastimandome|herirme|danarme|rasgunarme|quemarme|golpearme|autolesionarme|"
        "autolesiono|autolesion|autolesiones|autolesionando|cortarse|lastimarse|autolesionarse|lacerarme|"
        "castigarme / "
        "me|se corto|corte|corta|lastimo|lastime|lastima|quemo|queme|rasguno|hiero|golpeo / me hago dano / "
        "hacerme dano / hacerse dano / me hago|hice dano|cortes / me|se estoy|esta ~1 "
        "cortando|lastimando|quemando"
    ),
    "RESPIRAR": "respira|respirar|respirando|respiro|respiran",
    "NADIE": "nadie|ninguno|ninguna / ni una persona / ni mi familia|mama|madre",
    "CANSADO": "cansado|cansada|harto|harta|agotado|agotada|canse|cansancio|fastidiado|fastidiada|rendido|rendida",
    "SINMI": (
        "sin mi|el|ella / si yo? no estuviera|estoy|existiera / si yo? me muero|muero|muriera|fuera / cuando "
        "me muera / cuando yo no este / si desaparezco|desapareciera / con mi muerte / muerto|muerta|mi"
    ),
    "MEJOR": "mejor|feliz|felices|tranquilos|tranquila|tranquilo|aliviados|descansarian|alivio",
    "NO": "no|nunca|jamas|tampoco|ni / ya no",
}
