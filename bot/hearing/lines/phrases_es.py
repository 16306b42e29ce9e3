"""How whole clauses answer a question of the talk in Spanish, as in `phrases_en`. Accents are gone, ñ is n."""

from __future__ import annotations

PARTS = {
    "kin": (
        "((hij|herman|espos|novi|amig|sobrin|prim|ti|abuel|niet|suegr|cunad|vecin|companer|muchach|nin)[oa]s?"
        "|carnal(it[oa]|es)?|mama|papa"
        "|madre|padres?|marido|mujer|pareja)"
    ),
    "loved": r"((mis?|nuestr[oa]s?) (\w+ )?<kin>|una? (buena? )?amig[oa]|alguien (que (quiero|me importa|amo)|mas))",
    "other": "(otra persona|otr[oa]s?|nadie( mas)?|alguien( mas)?|el|ella|ell[oa]s|<loved>)",
    "told": "(,? (ya (se )?(le|lo|te) dije|como (le )?dije|ya dije|le digo|yo).*)?",
    "instead": "(mejor|en (vez|lugar) de|y no|no|sin)( .*)?",
    "detail": "(,? (que .*|tiene .*))?",
    "when": (
        r"((despues|antes|entre|cuando|solo|luego|temprano|si|por (la|las|mensaje|texto|whatsapp)|de|al|a)\b.*"
        r"|en (la|las|el|los) .*|(los|el) .*"
        r"|(manana|hoy|mas tarde|luego|cualquier)\b.*|\d.*)"
    ),
    "polite": "(,? (por favor|si se puede|si es posible|mejor|nada mas|si (hay|tienen?)( una?)?))",
    "semana": (
        "((los |el )?(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|entre semana)"
        "( (en|por) la[s]? (mananas?|tardes?|noches?))?"
    ),
    "hora": r"( (despues|antes|a partir) de las? \d{1,2}(:\d\d)?)",
    "role": "(mujer|hombre|doctora?|psicolog[oa]|terapeuta|consejer[oa]|psiquiatra)",
    "kind": "(mayor|joven|cristian[oa]|catolic[oa]|religios[oa]|creyente|latin[oa]|bilingue|gay|trans)",
    "quiero": "((yo )?(quiero|prefiero|preferiria|quisiera|me gustaria|necesito))",
    "not": "(,? (y )?(no|que no sea) un(a)? (mujer|hombre))",
    "faith": "(dios|religion|iglesia|biblia|rezos|religiones)",
    "parts": "(mananas?|tardes?|noches?|fin(es)? de semana)",
    "way": "(en linea|en persona|por (video|videollamada|internet|telefono)|virtual|presencial|en (espanol|ingles))",
    "vague": r"(eso|esto|ello|nada|nadie|todo|es[ea] tema|este tema|mas|usted|ustedes)\b",
    "habit": (
        "(tomar|beber|fumar|usar|consumir|mentir|pelear|gritar|llorar|apostar|drogarme|preocuparme|sufrir por .*"
        r"|pelearme|esconderme)\b"
    ),
    "pronouns": r"((ella|el|elle) ?([/,]|y|o) ?(ella|el|elle|suy[oa])( ?/ ?\w+)?)",
    "title": (
        r"(senor(a|ita)?|don( \w+)?|dona( \w+)?|mij[oa]|mi (hij[oa]|amor|reina|vida)|corazon|joven|abuelit[oa]|loc[oa]"
        r"|adict[oa]|borrach[oa]|alcoholic[oa]|drogadict[oa]|paciente|enferm[oa])"
    ),
    "well": "(sobri[oa]|limpi[oa]|mejor|en paz|tranquil[oa]|san[oa]|bien|feliz|segur[oa]|estable)",
}
PARTS["refuse"] = "no (me )?(llame|llamen|escriba|escriban)"
PARTS["hope"] = "(yo )?(solo )?(quiero|quisiera|me gustaria|espero|mi meta es|ojala pueda)"

NOT_NAMES = (
    "que como si algo mas la el los las lo un una cuando cuanto donde quien por para a al en de del con antes"
    " despues luego entre hoy ahora pronto manana mananas tarde temprano noche noches solo sola siempre nunca ya mi"
    " su y o lunes martes miercoles jueves viernes sabado sabados domingo domingos loco loca borracho borracha"
    " adicto adicta gordo gorda tonto tonta mejor desde hasta muy tan es esta otra otro vez secreto importante aqui"
    " mal cosas no se nadie cualquier usted feo fea inutil mentirosa mentiroso mucho poco le todo cada tambien asi"
    " pero porque verdad"
)

WAYS = {
    "name": (
        "(yo )?me llamo <name>",
        "mi nombre (real |completo )?es <name>",
        "(mejor )?(puede[ns]? )?(llame(n)?me|llamame|llamarme|diga(n)?me|dime|decirme) <name>",
        "cambi[ae]n? mi nombre (a|por) <name>",
    ),
    "contact": (
        "(mejor )?(llame(n)?me|llamame|escriba(n)?me|escribeme|pueden? (llamarme|escribirme)) <when>",
        "me pueden? (llamar|escribir) <when>",
        "(me )?(puede[ns]?|podrian?) (escribir|textear|mandar)(me)?( un)?( textos?| mensajes?| correos?)? <instead>",
        "(me )?(puede|podria) alguien (escribir|textear|mandar)(me)?( .*)?",
        "(prefiero|mejor) (que me )?(escriban?|manden?|textos?|mensajes?|por (texto|mensaje))( .*)?",
        "(mejor )?(pueden? )?(escriba(n)?me|escribeme|escribirme)",
        r"(mejor )?(mande(n)?me|mandame|envie(n)?me) (un )?(mensajes?|textos?|correos?|whatsapp)\b.*",
        r"(mejor )?por (mensaje|mensajes|texto|whatsapp|correo)( de texto)?(<polite>|,? no .*)?",
        r"sin (mensajes? de voz|buzon( de voz)?|recados|llamadas)\b.*",
        "no (me )?(deje|dejen) (un |ningun )?(mensajes?|recados?)( .*)?",
        "((solo|nomas|nada mas) (que )?)?<refuse>( (al|a mi|a la|en|por|antes|despues|de) .*)?",
        "(la )?mejor (hora|forma|manera) (para|de) (llamarme|hablarme|escribirme) .*",
        "cambi[ae]n? mi (numero|telefono|celular|correo) (a|por) .*",
    ),
    "for_whom": (
        "(no )?(es |era )?(para|por) <other>,? (es |sino |pero es |esto es )(para |por )?mi( mism[oa])?<told>",
        "(es|esto es) (para|por) mi( mism[oa])?<told>",
        "(es|esto es|esto) (solo |nada mas )?(para|por) (mi|mi mism[oa]|nosotr[oa]s)( tambien| nada mas)?",
        "(es|esto es|esto) (solo |nada mas )?(para|por) <loved><detail>(,? no (es )?(para|por) mi)?",
        "(es|esto es) (para|por) mi y (para |por )?<loved>",
        "no (es |era )?(para |por )?mi,? (sino |pero )?(es |esto es )?(para |por |de )?<loved><detail>",
        "(es|se trata de|esto es por) <loved>,? (y )?no (es )?(yo|por mi|de mi|para mi)",
        "(soy yo|se trata de mi|es por mi),? (y )?no (es )?(por |de |para )?(<loved>|el|ella)",
        "(escribo|pregunto|estoy aqui|llamo) (por|para) (<loved>|mi mism[oa])<detail>",
        "((busco|necesito|quiero|pido) )?ayuda para (<loved>|mi|mi mism[oa])<detail>",
        "(estoy|me tiene) (muy )?preocupad[oa] por <loved><detail>",
        "me preocupan? <loved><detail>",
        "(soy yo|se trata de mi)( (quien|el que|la que) .*)?",
        "(el|la) que .* soy yo",
        "(le )?dije que (es )?(para|por) mi|(le )?dije que soy yo",
        "(yo )?soy (el|la) paciente",
        "no (es )?(para |por )?<loved>,? (sino )?(es )?(para mi|por mi|yo|soy yo)",
        "(es|se trata) (para|por|de) (los|las) dos",
    ),
    "for_whom alone": (
        "(para|por) <loved><detail>",
        "(solo )?(para|por) mi( mism[oa])?|(solo )?yo|a mi",
        "((para|por|de) )?(nosotr[oa]s|l[oa]s dos|nosotr[oa]s dos|amb[oa]s)",
        "((para|por) )?(mi|yo) y (para |por )?<loved>",
        "((para|por) )?<loved> y (yo|(para |por )?mi)",
    ),
    "preferences": (
        "un(a)? <role><polite>",
        "(prefiero|preferiria|quisiera) (que me atienda |ver a |hablar con )?un(a)? <role>( que .*)?<polite>?",
        "quiero (que me atienda |ver a )un(a)? <role><polite>?",
        "<quiero> (que (me )?(vea|atienda|trate|ayude|sea) |ver a |hablar con )un(a)? (mujer|hombre)<not>?<polite>?",
        "<quiero> (que (me )?(vea|atienda|trate|ayude) )un(a)? <role>( <kind>)?<not>?<polite>?",
        "una? (mujer|hombre)<not><polite>?",
        "una? <role> <kind><polite>?",
        (
            "(<quiero> (a )?)?(alguien|una persona) (que )?no (me )?(hable|meta|saque|mencione|venga|salga) "
            "(de |a |con )*<faith>( .*)?"
        ),
        "(nadie|no quiero a nadie) (muy |tan )?religios[oa]<polite>?",
        "(nada de|sin) <faith><polite>?",
        "(prefiero|preferiria|quisiera) (a )?alguien que (hable|sepa|sea|entienda) .*",
        "(alguien )?que (hable|sepa) (espanol|ingles|mi idioma).*",
        "(prefiero|preferiria|quisiera|mejor) (que sea )?<way>( .*)?",
        "<way><polite>",
        "<quiero> que sea <way><polite>?",
        (
            "((que sea|mejor|prefiero|preferiria|quisiera)( una cita)?|(solo |nomas |nada mas )?puedo( ir| venir)?|me"
            " queda mejor)"
            " (en|por|de) (la|las|el|los) <parts><polite>?"
        ),
        (
            "(solo |nomas |nada mas )?(las|los|en las|por las|en la|por la) <parts>( me (queda|acomoda|conviene)n?"
            "( bien| mejor)?|,? por favor)"
        ),
        "en (espanol|ingles)",
        "(sin|nada de) grupos?<polite>?",
        "((solo |nomas )?puedo( ir| venir)?|(pero )?no( puedo)?) <semana>((,? (o|y)|,) <semana>)*<hora>?<polite>?",
        "(pero )?no( puedo)? (en|por) (la|las) <parts><polite>?|(en|por) (la|las) <parts> no( puedo)?",
        "una? (mujer|hombre|senora?) (de|como de|cerca de) mi (misma )?edad<polite>?",
        "una? (mujer|hombre)<polite>,? (y|pero) (que )?no( sea)? (tan |muy |una? )*[a-z]+",
    ),
    "wishes": (
        "no me (trate[ns]?|hable[ns]?|mire[ns]?|vea[ns]?) (como|como si) .+",
        "(que |q )?(alguien )?(que )?me (hable|trate|escuche)[ns]? sin (regan|juzg|grit|sermon|presion)\\w+( .*)?",
        "no me (juzgue[ns]?|regane[ns]?|presione[ns]?|apure[ns]?|sermonee[ns]?|critique[ns]?|interrumpa[ns]?)( .*)?",
        "no me (diga[ns]?|llame[ns]?) <title>( .*)?",
        "((me )?puede[ns]? )?(hablarme|tratarme|hable(n)?me|hablame|trate(n)?me|tratame) de (tu|usted|vos)( .*)?",
        "((me )?puede[ns]? )?(tutear(me)?|tutee(n)?me|tuteame)( .*)?",
        "(mejor |prefiero |quiero )?(que me (hable|trate)[ns]? )?de (tu|usted|vos)(<polite>| .*)?",
        "(hablarme|hable(n)?me|hablame) (claro|directo|despacio|bonito|suave|normal|sin rodeos|como .+)( .*)?",
        "(trate(n)?me|tratame|tratarme) (como|con|en) .+",
        "vaya[ns]? (mas )?despacio( conmigo)?( .*)?",
        "use[ns]? palabras (sencillas|faciles|simples|cortas)( .*)?",
        "sea[ns]? (direct[oa]s?|clar[oa]s?|honest[oa]s?|pacientes?|amables?) conmigo( .*)?",
        "(mis? )?pronombres?( son| es|:)? (<pronouns>|ella|el|elle)( .*)?",
        "uso (el pronombre |los pronombres )?(<pronouns>|ella|el|elle)( .*)?",
        "use[ns]? (<pronouns>|ella|el|elle) (conmigo|para mi)( .*)?",
        "<pronouns><polite>?",
    ),
    "avoid": (
        "(que )?no (me )?(mencione[ns]?|saque[ns]?|toque[ns]?) (?!<vague>).+",
        "(que )?no (me )?(pregunte[ns]? (por|sobre|de|acerca de)|habl(e[ns]?|emos) (de|sobre)) (?!<vague>).+",
        "(prefiero no|preferiria no|no quiero|no me gusta) hablar (de|sobre|del) (?!<vague>).+",
    ),
    "goal": (
        "<hope> dejar de <habit>.*",
        "<hope> dejar (las drogas|la bebida|las pastillas|el alcohol|el trago|el vicio)( .*)?",
        "<hope> (tomar|beber|fumar|pelear|preocuparme) menos( .*)?",
        "<hope> (estar|sentirme|vivir|dormir|ser) <well>( .*)?",
        "<hope> dormir (mejor|bien|toda la noche|otra vez|mas)( .*)?",
        "<hope> (sanar|mejorar|recuperarme|llevarme (bien|mejor) con .*)( .*)?",
        "<hope> recuperar (a |mi )(vida|hij[oa]s?|mis? hij[oa]s?|familia|mi familia|salud|trabajo)( .*)?",
        "<hope> volver a (ser|trabajar|dormir|estudiar|sonreir)( .*)?",
        "<hope> ser (un|una) mejor .*",
        "<hope> aprender a (confiar|vivir|manejar|controlar|decir que no|quererme|dormir|no )(.*)?",
        "<hope> vivir sin (alcohol|drogas|miedo|tomar)( .*)?",
        "<hope> cambiar mi vida( .*)?",
    ),
}

NEVER = {
    "contact": r"\b(llame a|marque|caso|cuenta|seguro social|policia)\b",
    "goal": r"\b(morir|muert[oa]|matar\w*|para siempre|este chat|contestar|borrach[oa])\b",
}
