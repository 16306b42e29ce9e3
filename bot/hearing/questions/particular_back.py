"""Words of people who come back: that they were patients here, whom they knew, whether they are met well.

Found in small letters without accents, both languages at once; used by `bot.hearing.questions.particular`.
"""

from __future__ import annotations

_HERE = (
    r"(?:here|there|with (?:you|u|y'?all|yall)(?: guys)?|(?:in|at|of|to|from) (?:you|your|this"
    r"|the same) ?(?:\w+ )?(?:clinic"
    r"|place|program|center|guys)?|yours|aqui|ahi|alli|con ustedes|(?:en|de|a) (?:su|esta|la misma"
    r"|el mismo) (?:clinica|programa"
    r"|centro|lugar)|de ustedes)"
)
_AGAIN = (
    r"(?![\s\S]*\b(?:used again|relaps\w*|slipped|drank|picked up|recai\w*|volvi a (?:usar|tomar|beber|consumir))\b)"
)
"""Who tells of using again is answered of that."""
ROLE = (
    r"(?:counsel+[oe]rs?|therapists?|case ?(?:manager|worker)|doctor|dr|nurse|psych\w+|social worker"
    r"|group leader|sponsor"
    r"|coordinator|consejer[oa]|terapeuta|psicolog[oa]|psiquiatra|doctora|enfermer[oa]|trabajador[a]? social)"
)
_OLD = (
    r"(?:again|back|old|former|previous|same|last time|still|was|were|used to|had|years? ago|before|de nuevo"
    r"|otra vez|mism[oa]"
    r"|anterior|de antes|todavia|sigue|era|fue|tenia|tuve|hace \w+ anos?)"
)
_WHOM = rf"(?:him|her|them|that|it|the same|my|mr|mrs|ms|dr|an? (?:old|former)|{ROLE})"
_WISHES = (
    rf"(?:\b(?:ask for|see|have|get|talk (?:to|with)|speak (?:to|with)|work with|request|want|prefer|put|add"
    rf"|note|meet(?: with)?"
    rf"|go (?:back )?to|assigned to|with) (?:[\w:,]+ ){{0,4}}?{_WHOM}\b|\bis (?:he|she|mr|mrs|ms|dr"
    rf"|my)\b[^.?!]{{0,30}}\b(?:there|here"
    r"|working|works?|around|available|with you)\b|\bdoes (?:he|she|mr|mrs|ms|dr|my)\b[^.?!]{0,30}\bwork\b"
    r"|\b(?:pedir|ver|tener|hablar con|trabajar con|quiero|quisiera|prefer\w+|pong\w+|apunt\w+|anot\w+|agreg\w+"
    r"|toque|asignen)\b"
    rf"[^.?!]{{0,35}}\b(?:el|ella|mism[oa]|mi|esa?|lo|la|sr|sra|senora?|{ROLE})\b"
    r"|\b(?:pedirl[oa]|verl[oa]|tenerl[oa]|ponerl[oa]|pongal[oa]|apuntel[oa]|anotel[oa])\b"
    r"|\b(?:todavia|sigue|aun|esta|trabaja)\b[^.?!]{0,25}\b(?:ahi|aqui|alli|trabaj\w+|con ustedes)\b)"
)
_NO_MEDICINE = (
    r"(?![\s\S]*\b(?:prescri\w+|pills?|meds|medicines?|medication|oxy\w*|perc\w*|suboxone|methadone|receta\w*"
    r"|recet[oa]"
    r"|pastillas?|medicinas?|tell my|told my|report\w*|sue|suing|complain\w*|queja\w*|demand\w+)\b)"
)
_NO_SHAME = (
    r"(?![\s\S]*\b(?:too (?:\w+ )?(?:embarr?ass?ed|ashamed|scared|afraid|shy|proud) to (?:\w+ ){0,2}?(?:see|face|call"
    r"|talk to|go to) (?:my|our)\b|me da(?:ba)? (?:\w+ )?(?:pena|verguenza|miedo) (?:ver|hablar con"
    r"|ir con) (?:a )?mi\b))"
)
"""Who kept away for shame tells of it, and wishes for nobody by that."""
_HOUSE = r"(?:you|u|y'?all|(?:the|your) (?:team|clinic|staff|people|counsel+[oe]rs?|nurses?|doctors?))"
_THEY = rf"(?:{_HOUSE}|they|people|any(?:one|body)|some(?:one|body))"
_BLAMES = r"(?:angry|mad|upset|disappointed|annoyed|judge\w*|sick of|tired of|laugh\w*|blame\w*|turn\w* away)"
_NO_OTHERS = r"(?:(?!\b(?:he|she|his|her|kids?|child\w*|home|drunk)\b)[^.?!]){0,35}"
"""What stands between tells of nobody else: who comes home drunk comes back to no clinic."""
_BACK = (
    r"(?:(?:com(?:e|es|ing) back|came back|go(?:es|ing)? back|return(?:s|ed|ing)?)(?! (?:to (?:him|her|them|my|work"
    r"|school|jail|prison|court)|home|the|my|this|these|those|it|them|some)\b)"
    r"|second time|third time|relaps\w*|us(?:e|es|ed|ing) again|slip\w*)"
)
_TO_US = (
    r"(?=\W*$|[,.?!;]| (?:here|there|after|even|when|again|now|if (?:i|we) (?:use[ds]?|relaps\w*|slip\w*|drank|drink"
    r"|quit|stopped|mess\w*|dropped|was|did|left the)|to (?:you|your|the (?:clinic|program|group)|treatment|rehab"
    r"|therapy|group|care|counseling)|for (?:more |another )?(?:treatment|help|rehab|therapy|group"
    r"|counseling)|with you)\b)"
    r"(?![^.?!]{0,12}\b(?:later|tomorrow)\b)"
)
"""Where somebody comes back to: the clinic, and no house, husband or page."""
_BACK_ES = (
    r"(?:(?:vuelv[aeo]n?|volver|volvi|regres(?:o|a|e|ar|an|en|amos))(?! (?:con (?:el|ella|mi)|a (?:mi|la casa|su casa"
    r"|verl\w+)|la|las|el|los)\b)|recai\w*|segunda vez|tercera vez)"
)
_NO_KIN_ES = r"(?:(?!\b(?:el|ella|mis?|borrach[oa]|casa)\b)[^.?!]){0,40}"
_A_NOSOTROS = (
    r"(?=\W*$|[,.?!;]| (?:aqui|ahi|con ustedes|otra vez|de nuevo|despues de|aunque|si (?:recai\w*|use|tome|bebi|deje)"
    r"|a (?:la clinica|su (?:clinica|programa|grupo)|tratamiento|terapia|grupo)|al (?:programa|grupo|tratamiento"
    r"|centro))\b)(?![^.?!]{0,12}\b(?:luego|manana|mas tarde)\b)"
)

TOLD = {
    "came_back": (
        rf"^{_AGAIN}[\s\S]*?(?:\bi(?:'?ve| have| had)? (?:also |already |once )?(?:was|been|used to be"
        rf"|am) (?:once |already )?(?:an? "
        rf"|your )?(?:old |former |past |returning )?(?:patient|client)s?\b[^.?!]{{0,20}}\b{_HERE}"
        rf"|\bi(?:'?ve| have| had)? (?:was|been|got|had|did|went through|finished|completed) (?:(?:in|my|the|a"
        rf"|your) )*(?:treatment"
        rf"|treated|therapy|rehab|detox|program|counseling)\b[^.?!]{{0,15}}\b{_HERE}"
        r"|\bi (?:used to (?:come|go)|came|went|have come|been coming) (?:here|there|to (?:you(?! (?:for|with"
        r"|because))|your"
        r" (?:\w+ )?(?:clinic|place|program|group)))\b[^.?!]{0,40}\b(?:ago|before|last|back|used to|20\d\d|for)\b"
        r"|\bi used to (?:come|go) (?:here|to (?:you|your))\b"
        r"|\bi'?m (?:an? )?(?:old|former|past|returning) (?:patient|client)\b"
        rf"|\b(?:yo )?(?:fui|era|soy|he sido) (?:(?:un|una|su) )?(?:ex ?"
        rf"|antigu[oa] )?paciente\b[^.?!]{{0,20}}\b{_HERE}"
        r"|\bsoy (?:una? )?(?:ex ?paciente|antigu[oa] paciente)\b"
        rf"|\b(?:yo )?(?:estuve|estaba|he estado) (?:en (?:tratamiento|terapia|(?:el|su) programa)"
        rf"|internad[oa])\b[^.?!]{{0,15}}\b{_HERE}"
        r"|\b(?:ya )?me (?:atendi|atendieron|trate|trataron|ayudaron)\b[^.?!]{0,15}\b(?:aqui|ahi|con ustedes"
        r"|en su clinica|ustedes)\b"
        r"|\b(?:antes )?(?:yo )?(?:venia|iba) (?:aqui|ahi|con ustedes|a su (?:clinica|grupo|programa))\b)"
    ),
}
"""Told by who was here before: of themselves, and of nobody else."""

ASKED = {
    "old_counselor": (
        rf"^{_NO_MEDICINE}{_NO_SHAME}(?=[\s\S]*\b(?:(?:my|mi|the same|same|el|la|un"
        rf"|una) )?(?:\w+ )?{ROLE}\b)(?=[\s\S]*\b{_OLD}\b)"
        rf"(?=[\s\S]*\b(?:my|mi|same|mism[oa]) (?:\w+ )?{ROLE}\b)(?=[\s\S]*{_WISHES})"
    ),
    "noted_who": (
        r"\b(?:and |so )*(?:is|was|did you (?:note|write|put)|have you (?:noted|written|put)) (?:mr|mrs|ms|dr"
        r"|his|her|their|my"
        r" (?:old |former )?(?:counsel\w+|therapist|doctor))\.? ?(?:[a-z'-]+ ){0,3}?(?:noted|written(?: down)?"
        r"|in there|on (?:it|there"
        r"|the list)|down|put down)\W*$"
        r"|\b(?:y |pero )*(?:esta|quedo|ya (?:esta|anoto|apunto)|anoto|apunto) (?:anotad[oa]|apuntad[oa]"
        r"|escrit[oa])? ?(?:el|la|al|a la)"
        r" (?:sr|sra|senora?|dr|dra|doctora?|consejer[oa]|licenciad[oa])\b\.? ?(?:[a-z'-]+ ?){0,3}(?:anotad[oa]"
        r"|apuntad[oa])?\W*$"
    ),
    "met_well": (
        rf"\b(?:are|is|will|would|do|does|r|gonna) {_THEY}\b{_NO_OTHERS}\b{_BLAMES}\b{_NO_OTHERS}\b{_BACK}\b"
        rf"|\b(?:will|would|do|gonna) (?:{_HOUSE}|they) (?:still |ever |even )*(?:take|accept|welcome|want|see)"
        rf" (?:me|us|people|someone|a (?:person|patient))\b{_NO_OTHERS}\b{_BACK}\b"
        rf"|\b(?:will|would|do|gonna) (?:{_HOUSE}|they) (?:still |ever |even )*(?:take|accept|welcome) (?:me|us)"
        r" (?:back|again)(?=\W*$|[,.?!;]| (?:if|after|here|there|in|when)\b)"
        r"|\b(?:can|may|am i allowed to|is it ok(?:ay)? (?:to|if i)|would it be ok(?:ay)? (?:to"
        r"|if i)) (?:i )?(?:just "
        rf"|still )?(?:come back|return)\b{_TO_US}"
        r"|\b(?:se (?:enojan|molestan|enojaran|van a enojar|enojarian)|estan (?:enojad[oa]s|molest[oa]s)"
        r"|me (?:(?:van a|pueden|podrian) )?(?:juzg|regan|acept|recib|rechaz)\w+|me quieren)\b"
        rf"{_NO_KIN_ES}\b{_BACK_ES}\b"
        rf"|\bme (?:(?:van a|pueden|podrian) )?(?:acept|recib)\w+ (?:otra vez|de nuevo){_A_NOSOTROS}"
        rf"|\b(?:puedo|podria|se puede|me dejan) (?:regresar|volver){_A_NOSOTROS}"
    ),
}
"""Each in the words that ask it."""
