"""Words of who is on the way to an emergency room, or will not go: who drives, how fast, what it costs, what to take.

Found in small letters without accents, both languages at once, and meant only where a body in danger was told before
(`bot.hearing.questions.emergency`): elsewhere a neighbor drives somebody to a visit, and a drink is a drink.
"""

from __future__ import annotations

PLACE = (
    r"\b(?:er|e\.r|emergency(?: (?:room|department))?|hospital|urgent care|ambulances?|911|urgencias|emergencias?"
    r"|ambulancias?)\b"
)
CALLS = (
    r"(?<!called )(?<!called the )(?<!called an )(?<!in an )(?<!en una )\b(?:ambulances?|911|ambulancias?)\b"
    r"(?! (?:came|comes|took|arrived|showed|driver|dispatch\w*|operator|worker|vino|llego|llevo))"
)
"""Who cannot pay for these speaks of an emergency, whatever was told before; who works there, or saw them, does not."""
HELP_IS_THERE = (
    r"\b(?:they|medics|paramedics|ems|the (?:ambulance|cops|police|paramedics|medics))(?:'?re| are| is| r)? (?:just )?"
    r"(?:(?:here|coming|on (?:the|their) way)\b|got here)|\bon the (?:phone|line) with\b|\bat the (?:er|hospital)\b"
    r"|\b(?:ya )?(?:llegaron|estan aqui|vienen)\b|\b(?:ya )?(?:llego|viene) la ambulancia\b"
    r"|\b(?:en la llamada|al telefono|hablando) con\b|\bya estoy en (?:el hospital|urgencias|emergencias)\b"
)
"""Nobody is told to call who has them on the line, or beside them."""
ELSEWHERE = (
    r"\b(?:clinic|appointments?|visits?|line|queue|questions?|court|jail|police|work|school|church|advice|te|tea"
    r"|patients|lies|lying in|live with|vivir|clinica|citas?|fila|preguntas?|corte|carcel|trabaj\w+|escuela"
    r"|a la fuerza|mi vida)\b"
)
"""A way to anywhere else, and what is said of the talk."""

_CANT_PAY = (
    r"(?:\b(?:can'?t|cant|cannot|can not|couldn'?t|couldnt|not able to|unable to|won'?t be able to) (?:even )?(?:pay"
    r"|afford|cover)\b|\b(?:no|don'?t have|dont have|ain'?t got|got no|without) (?:any |the )?(?:money|insurance|cash"
    r"|coverage)\b|\b(?:i'?m|im|i am|we'?re|we are|totally|so|being) broke\b"
    r"|\b(?:too|so) expensive\b|\bcosts? (?:too|so) much\b"
    r"|\bno (?:l[oa] )?(?:puedo|podria|tengo (?:con que|para|como))[^.?!]{0,8}\bpag\w+|\bno tengo (?:dinero|seguro"
    r"|aseguranza|lana|feria|con que)\b|\bsin (?:dinero|seguro|aseguranza)\b|\b(?:muy|sale|es|tan) car[oa]\b"
    r"|\bcuesta (?:mucho|un dineral)\b|\bno (?:me|nos) alcanza\b)"
)
_OLD_BILL = (
    r"\b(?:owe[ds]?|debts?|collections?|sued|bills? (?:from|for)|last (?:year|month|week|time)|used to|deb(?:o|ia|en)"
    r"|deudas?|cobranza|el (?:ano|mes) pasado|la (?:vez|semana) pasada)\b"
)
_WOULD = (
    r"(?:can|could|cud|should|shud|may|do|what if|would|i'?ll|i will|ill|ima|gonna|going to|rather|try to|have to"
    r"|is it (?:ok(?:ay)?|safe|bad|better)(?: for me)?(?: to| if i)?|am i (?:ok(?:ay)?|safe|fine) to)"
)
_RIDE = (
    r"(?:neighbou?r|husband|wife|mom|mother|dad|father|friend|buddy|brother|sister|son|daughter|roommate|partner"
    r"|boyfriend|girlfriend|cousin|aunt|uncle|boss|coworker|some(?:one|body)|he|she|they)"
)
_HERE_ILL = r"(?:it|this|that|they|the (?:shak\w+|bugs|sweat\w+|sick\w*|feeling)|my (?:hands|nerves|body))"

ASKED = {
    "er_pay": (
        rf"^(?![\s\S]*{_OLD_BILL})(?=[\s\S]*{PLACE})[\s\S]*?{_CANT_PAY}"
        r"|^(?:so |but |and |no )*who(?:'?s| is)? (?:gonna |going to )?pays? for (?:the|an) (?:ambulance|er"
        r"|hospital)\b"
        r"|\bquien (?:me )?paga (?:la|una|el) (?:ambulancia|hospital)\b"
    ),
    "er_drive": (
        rf"\b{_WOULD} (?:i )?(?:just )?drive (?:him|her|them|my \w+) (?:there|in|over|to (?:the )?(?:er|emergency"
        rf"|hospital))\b"
        rf"|\b{_WOULD}\b[^.?!]{{0,25}}\bdrive (?:there |in )?(?:by )?my ?self\b|\bdriv(?:e|ing) my ?self (?:there"
        rf"|in|to|over)\b|\b{_WOULD} (?:i (?:\w+ )?)?drive (?:there|in|to (?:the )?(?:er|emergency|hospital))\b"
        r"|\b(?:puedo|podria|debo|voy a|mejor|y si|prefiero) (?:yo )?(?:manej\w+|conduc\w+|irme manejando)"
        r"(?: yo| (?:yo )?(?:mism[oa]|sol[oa])| hasta| al?\b|\W*$)"
        r"|\b(?:me voy|irme|voy) (?:yo )?(?:manejando|en mi (?:carro|coche|troca|camioneta))\b"
    ),
    "er_drink": (
        rf"\b(?:{_WOULD}|or|maybe|just) (?:i )?(?:\w+ ){{0,3}}?(?:drink|have|take|sip|do|down)\b[^.?!]{{0,20}}\b(?:a"
        r" (?:little|bit|sip|drink|beer|shot|few|couple|xan\w*|bar|pill)|some|one|just enough|beers?|shots?"
        r"|vodka|wine"
        rf"|xan\w*|more)\b[^.?!]{{0,25}}\b(?:(?:to|so|until|till|til|make|help|and) (?:\w+ )?(?:make )?(?:{_HERE_ILL}"
        r" )?(?:stops?|calm\w*|goes? away|settle\w*|ease\w*|quits?|get through|hold)|(?:shakes|shaking|the edge))\b"
        r"|\b(?:me (?:tomo|echo|bebo)|tomar(?:me|se)?|tomo|bebo|beber(?:me)?|echar(?:me)?)\b[^.?!]{0,12}\b(?:un[ao]?"
        r"|otr[oa]|poquito|poco|algo)\b[^.?!]{0,25}\b(?:(?:se (?:me )?|me )?(?:quit|calm|pas|par)\w+|temblor\w*)\b"
    ),
    "er_rest": (
        r"\b(?:should|shud|can|could|do|what if|is it (?:ok(?:ay)?|safe|bad|better)|said|says|told me|tells me|am i"
        r" (?:ok(?:ay)?|safe))\b[^.?!]{0,20}\b(?:lie|lay|lying|laying) (?:down|in|on)\b"
        r"|\b(?:should|can|could|may|is it (?:ok(?:ay)?|safe)) (?:i |for me |to |if i )*(?:just |try to )*(?:sleep"
        r"|go to (?:sleep|bed)|rest|nap|take a (?:nap|bath|shower))\b"
        r"|(?<!no )(?<!no me )\b(?:puedo|debo|esta bien|me (?:dijo|dice|dicen)(?: que)?|y si)\b[^.?!]{0,15}"
        r"\b(?:acost\w+|acuest\w+"
        r"|recost\w+|recuest\w+|dorm\w+|duerm\w+|descans\w+|banar\w*)\b"
    ),
    "er_now": (
        r"\bhow (?:fast|soon|quick(?:ly)?|urgent)\b[^.?!]{0,20}\b(?:go|get|be|there|in|hospital|er|is (?:it|this))\b"
        r"|\bhow long (?:can|could) (?:i|we|this|it) wait\b|\b(?:can|could) (?:it|this|i|we) wait\b"
        r"|\bwait (?:till|until|til|for) (?:the )?(?:morning|tomorrow|monday|after work)\b"
        rf"|\b(?:can|could|should) (?:my |a )?{_RIDE} (?:just )?(?:drive|take|bring) (?:me|us|him|her|them)\b"
        rf"|\b{_RIDE}\b(?:'?ll| (?:can|could|will|would|said|says|wants? to|is gonna|is going to))[^.?!]{{0,12}}"
        r"\b(?:drive|take|bring) (?:me|us)\b|\b(?:take|get|call|order) (?:an? )?(?:uber|lyft|taxi|cab|ride|bus)\b"
        r"|\b(?:should|do|must) i (?:\w+ )?(?:have to |need to )?go (?:now|in|right now|to (?:the )?(?:er|hospital"
        r"|emergency))\b"
        r"|\b(?:que tan (?:rapido|pronto|urgente)|cuanto (?:tiempo )?puedo esperar|puede esperar|me puedo esperar)\b"
        r"|\b(?:me|nos) (?:puede|podria|va a|quiere|puede[ns]?) llevar\b|\bme (?:lleva|llevaria) (?:mi|el|la|un)\b"
        r"|\b(?:espero|esperar(?:me)?) (?:a|hasta) (?:manana|el lunes|la manana)\b"
        r"|\b(?:pido|pedir|llamo|tomo) un (?:uber|taxi)\b"
        r"|\b(?:tengo|debo|hay) (?:que )?ir (?:ya|ahora|ahorita|al hospital|a (?:emergencias|urgencias))\b"
    ),
}
"""Each in the words that ask it, or say that they will not go; the first that fits."""

OF_DRINK = (
    r"\b(?:sh[ao]k\w*|sweat\w*|seiz\w*|bugs?|withdr\w*|dts|drink\w*|drank|alcohol|beers?|vodka|benzos?|xan\w*|detox"
    r"|tembl\w+|tiembl\w+|sud(?:o|ar|ando)|convuls\w+|bichos?|abstinencia|tom(?:ar|aba|o)|beb\w+|cervezas?|trago)\b"
)
"""Told before, a drink to make it stop is one against the withdrawal."""
