"""How people speak of the talk itself: of what was missed, of a person nobody asked for, of going on.

Regular expressions over small letters without accents; both languages are always listened for.
"""

from __future__ import annotations

import re

_OF_THE_RECORD = (
    r"(?:one|ones|thing|part|bit|line|answer|question|stuff|which one|lo|la|parte|pregunta|respuesta|linea)"
)
MISSED = re.compile(
    r"(?:(?:and|but|so|hey|also|no|y|pero|oiga|ya) )*(?:"
    r"(?:you|u|ya) (?:just |already |still |guys |totally )*(?:forgot|lost|missed|skipped(?: (?:past|over))?"
    r"|left out"
    rf"|dropped|ignored|passed over) (?:.{{1,60}} )?{_OF_THE_RECORD}(?: .{{1,60}})?"
    r"|(?:you|u) (?:never|didn'?t|did not|didnt|haven'?t|havent|still haven'?t|ain'?t) (?:even |really |actually )*"
    r"(?:answer|answered|respond|responded|address|addressed|reply|replied|read|say|said)(?: (?:to|me|my|that"
    r"|it|what|the"
    r"|about|question|either|yet|i|asked|one|thing|part))*"
    r"|(?:ur|you'?re|youre|you are|u r|u are) (?:just |kinda |kind of |still |totally )*(?:dodging|avoiding"
    r"|ignoring)(?: (?:it"
    r"|me|that|the question|my question))*"
    r"|(?:please |pls |can (?:you|u) )*(?:change|fix|redo|edit|correct|go back to|put back) (?:the|that"
    r"|my) (?:\w+ ){1,3}"
    r"(?:one|thing|part|question|answer)"
    r"|(?:there'?s|theres|there is|there was) (?:one|a question|something) (?:that )?(?:you|u) (?:never|didn'?t"
    r"|forgot to)"
    r" ask(?:ed)?(?: .{1,30})?"
    r"|(?:how much|how often|what) i (?:drink|use|take|smoke)|(?:there|wrote it down for (?:you|u)|put (?:that"
    r"|it) down)"
    r"|(?:that'?s|thats) not (?:really |even )?what i (?:said|asked|meant|wrote)(?: lol| tho| though)?"
    r"|(?:tu |usted |ustedes )?(?:no|nunca|todavia no) me (?:ha |has |han )?(?:contesto|contestaste|contestado"
    r"|contestaron|respondio|respondiste|respondido"
    r"|respondieron)(?: (?:lo (?:de|que)\b.*|la (?:de|que|pregunta)\b.*|mi pregunta\b.*|eso|todavia|nada|si\b.*"
    r"|cuant.*))?"
    r"|se (?:le|les) (?:olvido|paso|perdio|fue|salto) (?:lo|la|el) (?:de|que|parte|pregunta)(?: .{1,50})?"
    r"|(?:se )?(?:salto|brinco|olvido) (?:lo|la|el) (?:de|que|parte|pregunta)(?: .{1,50})?"
    r"|(?:falta|falto) (?:lo|la) (?:de|que|parte|pregunta)(?: .{1,50})?"
    r"|(?:cambi[ae]|cambielo|corrij[ae]|arregl[ae]) (?:lo|la) (?:de|que|parte|pregunta)(?: .{1,40})?"
    r"|(?:y )?(?:eso|lo) (?:de )?que le (?:pregunte|dije)(?: .{1,40})? no (?:era|fue|es) (?:una |mi |la )?"
    r"(?:respuesta|pregunta)(?: eh)?"
    r"|(?:y )?de que (?:tu |usted )?(?:hablas?|me hablas?|esta hablando|estas hablando)(?: \w+)?"
    r"|hay una que (?:nunca|no) (?:me )?(?:pregunto|hizo|preguntaron)"
    r"|(?:eso )?ya me lo (?:dijo|dijeron|conto|pregunto)|ahi (?:esta|tiene)|ya se lo (?:apunte|escribi)"
    r"|cuanto (?:tomo|bebo|uso))"
)
"""What was forgotten, passed over or left without an answer, or is to be changed, by a name that tells nothing."""

ELSEWHERE = re.compile(
    r"\b(?:that|this|it|thats)(?: was|'s| is)? (?:(?:for|about|meant for|the answer to) )?(?:the|your|ur) \w+(?: \w+)?"
    r" question\b(?! (?:is|i ask))"
    r"|\b(?:that'?s|thats|that (?:is|was)|it'?s|its) not (?:an?|my|the) (?:topic|thing|subject) to (?:avoid|stay off"
    r"|stay away from|leave alone)\b"
    r"|\bi (?:wasn'?t|wasnt|was not|'?m not|am not|ain'?t) (?:insult|curs|cuss|swear|yell)ing (?:at )?(?:you|u|ya)\b"
    r"|^(?:no,? )?(?!it\b|that\b|this\b|he\b|she\b|all\b|everything\b)(?:my )?\w+ was (?:about|for|the answer to)"
    r" (?:who i (?:get on|get along|lean|count|am close|have)|what (?:helps|you asked))\b"
    r"|(?:^|[.;!?,] ?)(?:you|u) (?:already |just )?(?:moved|went) on(?: already| too (?:fast|quick))?\W*$"
    r"|\b(?:eso|esa|esto|lo (?:de|que) [^.,;]{1,30}?) (?:era|es|fue|iba|va) (?:de|para|en|sobre|con) (?:lo otro|la otra"
    r"|la (?:otra |de la )?pregunta|lo que (?:le|me|lo|la) (?:ayuda|sirve))\b"
    r"|^(?:(?:no|wait|hey|but|sorry),? )*(?:that|this|thats)(?:'s| was| is)? (?:just |only )?(?:the|my) "
    r"(?:(?:phone |cell )?number|name|e-?mail)[,;. ]+(?:and |it'?s |its |it was )?not (?:what|who|how|why|the|an?|my)\b"
    r"|^(?:(?:no|oiga|espere|pero|perdon),? )*es[oe] (?:era|es|fue) (?:el|mi) (?:numero|telefono|nombre|correo)"
    r"(?: de telefono)?[,;. ]+(?:y )?no (?:es |era )?(?:lo que|quien|una?|la|el|mi)\b"
    r"|\beso no es (?:un |ningun )?tema (?:que|para|a|de) (?:evitar|no tocar|no hablar)\b"
    r"|\bno (?:lo |la |te |le )?(?:estaba|estoy) (?:insultando|ofendiendo|gritando)(?:l[oae]|te)?\b"
)
"""That an answer belongs to another question than the one it stands under, or was no insult: no answer to the next."""

_LINE = r"(?:line|queue|list|fila|cola|lista)"
NO_PERSON = re.compile(
    r"(?:(?:whoa|woah|wait|no|hey|but|and|oiga|espere|pero|y|yo|oye) )*(?:"
    r"i (?:didn'?t|did not|didnt|never) (?:even )?(?:ask|asked) (?:for|to (?:talk|speak|chat) (?:to"
    r"|with)) (?:a |an |any |no )?"
    rf"(?:real )?(?:person|human|some(?:one|body)|any(?:one|body)|{_LINE}|help|agent)"
    rf"|(?:don'?t|do not|dont) put me (?:in|on) (?:a|any|the|no|your) {_LINE}"
    rf"|(?:yo )?no (?:le )?(?:pedi|quiero|he pedido) (?:a )?(?:ninguna?|una?|la|estar en la|estar en ninguna) "
    rf"(?:persona|{_LINE}|ayuda)"
    rf"|no me (?:ponga|pongan|meta|metan|forme|formen) en (?:la|una|ninguna) {_LINE})"
)
"""That nobody asked for a person or a place in line."""

_ASKED_ON = (
    r"(?:keep (?:going|on)|go on|continue|carry on|move on|next(?: question| one)?|back to the questions"
    r"|(?:let'?s|lets)"
    r" (?:do (?:it|this)|go|go on|start|keep going|continue)|ask (?:me )?(?:your|the|ur|some|more) questions"
    r"|keep (?:going|on) (?:w|with) the questions|siga(?:mos|me)?|seguimos|sigame preguntando|siguiente(?: pregunta)?"
    r"|continuemos|(?:si )?(?:quiero|hagame|haga|deme|dale|dele|echeme|vengan|vamos con) (?:a |con )?(?:las|sus|esas)"
    r" preguntas|pregunt[ea] lo que (?:vayas?|vaya|tenga|quiera) a preguntar)"
)
GOES_ON = re.compile(
    rf"(?:(?:ok|okay|yes|yeah|sure|fine|alright|please|pls|bueno|ya|si|ok|pues|y|and|so) )*{_ASKED_ON}"
    r"(?: (?:please|pls|then|i guess|pues|ya|por favor|porfa|entonces))*"
)
"""To go on with the questions: no answer to one."""

REPEATS = re.compile(
    r"(?:like )?(?:i|yo) (?:just |only |already |ya )*(?:said|asked|meant|told (?:you|u)|dije|pregunte)\b"
    r"|(?:le|se lo|ya le|solo) (?:dije|pregunte)\b"
)
"""What was said or asked before, right behind a question or a protest: the record has it."""

BACK_AT_IT = re.compile(
    r"(?:eso|esto|that|that'?s|thats|it'?s|its|this)\b(?: es| is)?(?: (?:lo|what|all) )?.*\b(?:miedo|preocup\w+"
    r"|asusta|scares?"
    r"|scared|afraid|worr(?:y|ies|ied)|wondering|asking|(?:want|need) to know|quiero saber|pregunto|pregunte)\b"
)
"""What points back at the question before it: "eso es lo que me da miedo"."""

DRAWN = re.compile(
    r" *(?:so|then|o sea|osea|entonces|asi que) (?:that means )?(?:some(?:one|body)|any(?:one|body)|they|you|u|people"
    r"|alguien|ustedes|van?|me van|lo van?|otra persona|la gente)\b"
)
"""What somebody concludes from their own question, to hear whether it is so."""

ASKS_TOO = re.compile(
    r"^(?:and |but |y |pero )*if .*\bwhat (?:happens|would happen|will happen)(?: (?:to me|then))?$"
    r"|^(?:y |pero )*si .*\bque (?:me )?(?:pasa|pasaria|va a pasar)$"
    r"|^(?:what|que) (?:happens|pasa|me pasa) (?:if|si|when|cuando|after)\b"
    r"|^(?:y |and |pero |but )*(?:(?:is (?:it|this|that)|esto es|eso es|es) (?:all )?(?:anonymous|confidential|private"
    r"|anonimo|confidencial|privado)(?: (?:or|o) (?:not|no|does|do|will|is|sale|aparece|se ve|ven)\b.*)"
    r"|(?:sale|aparece|se ve) mi (?:nombre|apellido)(?: .{1,20})?)$"
    r"|^(?:y )?(?:quien|quienes) (?:ve|ven|lee|leen|contesta|va a ver|tiene) (?:esto|mi|el|lo|todo)\b"
)
"""Questions whose form is at their end, or that have no mark."""

DESPAIRS = re.compile(
    r"\b(?:what|how|why|where|who) (?:am|do|did|can|could|would) i (?:even|ever|still)\b"
    r"|\bcomo (?:puedo|voy a|se puede) (?:vivir|seguir|aguantar|salir)\b"
    r"|\bquien me (?:va a|iba a|puede) (?:querer|aguantar|extranar|creer|ayudar a mi)\b"
    r"|\bhow (?:many|much)\b.{0,40}\b(?:would|will|could|does it take to|do i (?:need|take) to|it takes to|to)"
    r" (?:just )?(?:do it|be enough|end (?:it|me|things)|kill\w*|die|finish (?:it|me)|not wake)\b"
    r"|\bcuant[oa]s?\b.{0,40}\b(?:bastan|bastarian?|seri?a?n? suficientes?|hacen falta|se (?:necesitan|ocupan)|para"
    r" (?:morir\w*|matar\w*|acabar\w*|no despertar|terminar con todo))\b"
)
"""Put as a question, and told: nobody is asked. So is how much it would take."""

ON_SAFETY = re.compile(
    r"(?:(?:yes|yeah|no|si|ya|ok|pues|que) ?,? ?)*(?:i'?m|im|i am|we'?re|estoy|toy|estamos) (?:safe|ok(?:ay)?"
    r"|fine|a salvo"
    r"|segur[oa]|bien)(?: (?:now|right now|here|ahora|ahorita|aqui|gracias|thanks))*"
)
"""That somebody is safe, and nothing else: no reason for coming."""
