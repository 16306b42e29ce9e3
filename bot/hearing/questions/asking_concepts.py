"""What several questions speak of, by name: the same thing in whichever word (asking_learned.py).

Regular expressions over small letters without accents, both languages at once.
"""

from __future__ import annotations

from bot.hearing.questions.asking_words import (
    CHILD,
    EXPECTS,
    FINDS_OUT,
    HELP_SENT,
    KIN,
    KIN_ES,
    OPIOID,
    POLICE,
    TAKES,
    WORK,
)

CONCEPTS = {
    "kin": f"{KIN}|{KIN_ES}",
    "child": CHILD,
    "work": WORK,
    "finds": FINDS_OUT,
    "police": POLICE,
    "takes": TAKES,
    "sent": HELP_SENT,
    "opioid": OPIOID,
    "expects": EXPECTS,
    "spray": r"spr[ae]y|espray|aerosol|narcan|nal[ao]xon\w*",
    "line": r"line|queue|list|spot|turn|place in|fila|cola|lista|turno|lugar",
    "insured": r"insurance|plan|eob|bill|seguro",
    "feeds": r"breast\w*|nursing (?:him|her|my)|(?:i|can|still|baby) nurses?|milk|pecho|leche|amamant\w*|lactan\w*",
    "pill": r"pills?|meds?|tablets?|xanax|ativan|klonopin|valium|pastillas?|medicinas?|dose|dosis",
    "more": r"two|2|double|extra|another|second|twice|dos|otra|doble",
    "quits": r"quit\w*|stop\w*|detox\w*|com(?:e|ing) off|taper\w*|wean\w*|dej(?:o|ar\w*)|parar|bajar(?:le)?"
    r"|baj(?:o|ando)",
    "kills": r"kill\w*|die|dying|deadly|muer\w*|morir\w*|mat(?:a|ar\w*)",
    "written": (
        r"charts?|records?|files?|notes?|writ\w+|sav(?:e|ed)|stor\w+|kept|expediente|historial|guard\w+|apunt\w+"
    ),
    "served": (
        r"vets?|veteran\w*|army|navy|marines?|air force|coast guard|soldiers?|military|served|deploy\w*|tours?"
        r"|soldados?|ejercito|militar(?:es)?|infante|servi|reservistas?"
    ),
    "phoned": (
        r"988|(?:1 ?)?800|numbers?|hot ?lines?|(?:crisis|suicide|violence|help) ?lines?|dial\w*|numeros?|telefonos?"
        r"|marc(?:o|ar|a|an)|(?:esa|la|las) lineas?"
    ),
    "erases": (
        r"delet\w*|eras\w*|wip\w+|clear|hid(?:e|ing)|histor(?:y|ial)|traces?|browser|get rid of|borr\w+|elimin\w+"
        r"|escond\w+|ocult\w+|rastro|huella|navegador"
    ),
    "papers": (
        r"papers|documents?|undocumented|visa|citizens?|legal|status|social security|an? social|id|medicaid|uninsured"
        r"|coverage|papeles|documentos?|ciudadan\w+|ilegal|identificacion|cobertura|aseguranza"
    ),
    "cared_for": r"patients?|residents?|ward|pacientes?|enferm[oa]s|residentes?",
    "harms": r"hurt\w*|harm\w*|suffer\w*|mistakes?|errors?|wrong dose|lastim\w+|dan(?:e|o|ado)|equivo\w+|errores|culpa",
    "must": (
        r"obligat\w*|obliged|required|mandat\w+|duty|by law|the law|legally|forced|bound|have to report|self report"
        r"|obliga\w*|deber|por ley|la ley|legal(?:es)?"
    ),
    "nurses": (
        r"(?:an?|the) nurses?|nurses|doctors?|pharmacists?|paramedics?|licensed|enfermer[oa]s?|medicos?"
        r"|doctor(?:es|a)?"
    ),
    "minds": (
        r"(?:do|does|did|are|would) (?:you|u|ya|it)|(?:you|u) (?:ever|get)|(?:usted|se|le|la|lo) (?:\w+ )?(?:sient\w+|"
        r"cans\w+|aburr\w+|molest\w+|enoj\w+|ofend\w+|duele|import\w+)"
    ),
    "moods": (
        r"feel\w*|bor(?:ed|ing)|tired|sick of|sad|upset|mad|car(?:e|es)|annoy\w*|emotions?|sient[eo]|cans\w+|aburr\w+"
        r"|trist\w+|enoj\w+|hart[oa]|lastima|moles\w+"
    ),
    "beds": r"shelters?|refuge|safe (?:house|place)|(?:a|any) beds?|sleep|hide|refugios?|albergues?|techo|dormir",
    "asks": r"questions?|preguntas?|survey|interview|entrevista|cuestionario",
    "left": r"left|how (?:many|much)|almost|over|done|last|how long|falt\w+|cuant[oa]s?|ultim[oa]|quedan?|acab\w+",
    "others": (
        r"others?|other (?:people|\w+s)|anyone else|anybody else|the only|only one|just me|alone in|common"
        r"|people like me|like me|otr[oa]s|unic[oa]|mas gente|como yo"
    ),
    "tells": (
        r"writ\w+|typ(?:e|ing)|tell(?:ing)?|say(?:ing)?|share|escrib\w+|cont(?:ar\w*|ando|e|o)|dig[ao]|decir\w*"
        r"|call[oe]"
    ),
    "away": (
        r"clean|sober|jail|prison|county|rehab|months?|years?|break|limpi[oa]|sobri[oa]|carcel|penal|anexo|meses|anos?"
        r"|medio ano"
    ),
    "tally": r"day one|zero|start over|streak|chip|reset\w*|counts?|cero|medalla|racha|cuenta|fecha|relapse|recaida",
    "panic": r"panic\w*|anxiety|attacks?|panico|ansiedad|nervios|ataques?",
    "alarms": (
        r"signs?|symptoms?|emergency|911|hospital|shak\w+|seizures?|watch|senales|sintomas|urgencias?|emergencia"
        r"|tembl\w+|temblor\w*|convuls\w*"
    ),
    "treats": (
        r"groups?|therapy|therapists?|counseling|detox|methadone|suboxone|vivitrol|shot|program|inpatient|beds"
        r"|grupos?|terapia|inyeccion|metadona|programas?|internado|desintox\w+"
    ),
    "many": (
        r"groups?|circle|class|meeting|in front of|strangers|everybody|everyone|other people|grupos?|junta|enfrente de"
        r"|frente a|delante de|mas gente"
    ),
    "one": r"one (?:on|to) one|1 on 1|individual|private(?:ly)?|just me|one person|a solas|uno a uno|una persona",
    "hours_off": (
        r"nights?|evenings?|late(?:r)?|weekends?|saturdays?|sundays?|mornings?|early|after (?:work|hours|\d)"
        r"|before work|noches?|tardes?|sabados?|domingos?|fin(?:es)? de semana|temprano|despues (?:del trabajo|de las)"
    ),
    "brings": (
        r"bring|take|along|with me|sit in|join|together|sitter|allowed|llev(?:ar|o|arlos)|conmigo|acompanad[oa]"
        r"|compania|entrar|juntos|ninera|cuid(?:a|e|en)"
    ),
    "unbooked": (
        r"walk[- ]?ins?|walk in|show up|stop (?:by|in)|drop in|come by|appointments?|ahead|sin cita|citas?|llegar|llego"
        r"|presentarme|directo|sin avisar"
    ),
    "past": (
        r"childhood|past|growing up|little|when i was a (?:kid|child)|my story|life story|everything|infancia|ninez"
        r"|pasado|de (?:nino|nina|chiquit[oa])|toda mi (?:vida|historia)|todo"
    ),
    "tested": (
        r"drug test\w*|tests?|tested|testing|pee|piss|urine|cup|sample|swab|breathaly\w+|antidop\w+|orina\w*|pruebas?"
        r"|muestra|vas(?:o|ito)|soplar"
    ),
    "had_some": (
        r"high|drunk|buzzed|loaded|tipsy|stoned|hungover|sober|drinking|had a (?:drink|few|couple)|drogad[oa]|tomad[oa]"
        r"|borrach[oa]|pasad[oa]|sobri[oa]|cruda|tragos"
    ),
    "judges": (
        r"judg\w+|lectur\w+|preach\w*|scold\w*|sermon\w*|sham(?:e|ing)|guilt|yell|look down|speech|regan\w+|juzg\w+"
        r"|grit\w+|ver (?:mal|feo)"
    ),
    "pays": (
        r"pay|paying|afford|money|broke|poor|a dime|payments?|sliding scale|pagar|pago|dinero|alcanza|abonos|lana"
        r"|feria|plata"
    ),
    "remote": (
        r"phone|zoom|video\w*|online|telehealth|from home|in person|remote\w*|telefono|en linea|en persona"
        r"|desde (?:mi|la) casa|internet"
    ),
    "refers": (
        r"referr?\w*|my doctor|a doctor|send me|sent by|sign (?:me|myself) up|on my own|referencia|refieran"
        r"|mand(?:e|ar\w*)|orden|por mi cuenta"
    ),
    "gender": (
        r"wom[ae]n|females?|lad(?:y|ies)|girls?|m[ae]n|males?|guys?|dudes?|mujer(?:es)?|hombres?|doctoras?|consejeras?"
        r"|muchach[ao]|senoras?"
    ),
    "rides": (
        r"rides?|bus(?:es)?|cars?|van|shuttle|uber|transport\w*|gas|fetch\w*|picks? \w+ up|drive|camion|carro|raite"
        r"|parada|recog\w+|recoj\w+"
    ),
    "compels": (
        r"force[sd]?|make (?:him|her|them|my)|made to|commit(?:ted)?|against|refus\w+|won'?t|obligar\w*|internar\w*"
        r"|fuerza|anexar\w*|niega|no quier[ea]|aunque"
    ),
    "mothers": r"moms?|mothers?|postpartum|ppd|mamas?|madres?|posparto|parto",
    "downers": (
        r"ambien|zolpidem|xanax|valium|klonopin|lunesta|benzos?|sleep(?:ing)? (?:pills?|meds?)|clonazepam|rivotril"
        r"|(?:para|de) dormir"
    ),
    "laws": r"hipaa|part 2|parte 2|cfr|laws?|legal\w*|court|lawyer|subpoena\w*|ley|corte|juez|abogado",
    "licensed": r"cdl|dot|faa|licen[sc]es?|board|licencia|junta",
    "whens": r"when|what time|\d+|hours?|morning|tonight|tomorrow|cuando|a que hora|hoy|manana",
    "calls": r"call\w*|hear back|get back|llam\w+|marc\w+|h?abl\w+",
    "uses_it": (
        r"how (?:do|does|many|long)|step by step|walk me|paso por paso|como se|cuantas veces|otra|second|nostril"
    ),
}
