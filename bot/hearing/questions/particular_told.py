"""What is told, and has an answer of its own: the words alone, in English and Spanish.

Regular expressions over small letters without accents. Both languages are always listened for.
"""

from __future__ import annotations

from bot.hearing.questions.particular_words import CLOSE, CLOSE_ES, NEAR

_CHILD = r"(?:kids?|son|daughter|bab(?:y|ies)|boys?|girls?|child(?:ren)?|grandkids?|grand(?:son|daughter)|nephew|niece)"
_CHILD_ES = r"(?:hij[oa]s?|nin[oa]s?|bebe|niet[oa]s?|chamac[oa]s?|sobrin[oa]s?)"
_CAR = r"(?:car|truck|van|suv|jeep|vehicle|pickup|back ?seat|back)"
_CAR_ES = r"(?:carro|coche|troca|camioneta|auto|asiento)"
_THREAT = (
    r"(?:\b(?:if|when|once) i (?:(?:ever|even|just|try to) ){0,3}(?:leave|left|tell|told|report|call(?:ed)?|talk"
    r"|say|said"
    r"|file|divorce"
    r"|go to (?:the )?(?:police|cops|court))\b|\bsi (?:me (?:voy|salgo|quejo)|l[oa]s? (?:dejo|denuncio|cuento)"
    r"|le (?:digo|cuento|aviso)|digo|hablo|cuento|denuncio|llamo|aviso|voy a la policia|intento irme"
    r"|pido el divorcio)\b)"
)
"""Beside these, who takes the kids is threatening."""

_TAKES = (
    r"(?:tak(?:e|es|ing) (?:the|my|our)|custody|keep(?:s|ing)? (?:the|my|our)|se (?:lleva|llevan|va a llevar)"
    r"|quit\w+)"
)
_LEAVES = (
    r"(?:leav(?:e|es|ing) (?:me|us)|leav(?:e|es|ing)(?=$|[,.]| (?:if|unless|and|with|because|for good|this time)\b)"
    r"|(?:kick|throw|put)(?:s|ing)? me out|tak(?:e|es|ing) (?:the|my|our) (?:kids?|boys?|girls?|children|baby"
    r"|son|daughter)"
    r"|divorc\w+|ultimatum|mov(?:e|es|ing) out|walk(?:s|ing)? out|done with me|gone if|custody)"
)
_LEAVES_ES = (
    r"(?:se (?:va|van|ira|iran) (?:con|si|de|y|a llevar)|se me va|se (?:va|iria)$|me (?:va a |van a "
    r"|quiere )?(?:dej(?:a|an|ar)"
    r"|bot(?:a|an|ar)|corr(?:e|en|er)|ech(?:a|an|ar)|quit(?:a|an|ar)|abandon(?:a|an|ar)) (?!de\b)|me (?:deja"
    r"|bota|corre|echa)$"
    r"|(?:pid[eo]|pedir|quiere) el divorcio|divorciar\w*|se (?:lleva|llevan|va a llevar) a? ?(?:mis|los|a|las|mi)\b)"
)

_KIN = (
    r"(?:son|daughter|kid|boy|girl|child|baby|brother|sister|mom|mother|dad|father|wife|husband|friend|buddy|partner"
    r"|cousin|uncle|aunt|niece|nephew|grand\w+|boyfriend|girlfriend|cowork\w+)"
)
_KIN_ES = (
    r"(?:hij[oa]|nin[oa]|bebe|herman[oa]|mama|madre|papa|padre|espos[oa]|marido|mujer|amig[oa]|pareja|prim[oa]|ti[oa]"
    r"|sobrin[oa]|niet[oa]|abuel[oa]|novi[oa]|companer[oa])s?"
)
_HOLD_ES = r"a?gar?r?ar|salvar|sostener|detener|alcanzar|sujetar|jalar|sacar|despertar"
_PERIL = (
    r"\b(?:(?:fell|falling|slipped)(?! (?:apart|behind|asleep|in love|out|for))|scaffold\w*|roof|ladder|cliff|ledge"
    r"|bridge|drown\w*|water|river|lake|ocean|waves?|pool|fire|flames|the smoke|burn(?:ing|ed|t)(?! out)"
    r"|overdos\w*|od'?e?d|cayo|caia|caida|resbalo|andamio|techo|escalera|puente|barranco|ahog\w*|agua|rio|lago"
    r"|alberca"
    r"|piscina|el mar|olas?|fuego|incendio|llamas|humo|quem\w+|sobredosis)\b"
)
"""A fall, water, fire or an overdose: somebody was in danger, and could not be held."""

_LOSS = (
    r"(?:lost (?:the|my|our|a) (?:baby|pregnancy|son|daughter)|miscarr\w+|still ?born|died|dead|passed away|funeral"
    r"|kill\w*|perdi(?:mos)? (?:al?|el|la|mi)? ?(?:bebe|hij[oa])|aborto|murio|fallecio|entierro|matar\w*|mate"
    r"|baby (?:brother|sister|daddy|mama))"
)
_BORN = (
    r"(?:(?:my|the|our|a|new) bab(?:y|ies)|baby is \w+ (?:days?|weeks?|wks?|months?|mos?)|newborn|gave birth|postpartum"
    r"|post partum|since (?:the|her|his) birth|c ?-?section"
    r"|(?:mi|el|la|un|una) bebe|bebit[oa]|recien nacid[oa]|di a luz|me alivie|el parto|cesarea)"
)
_CRIES = (
    r"(?:\bi(?:'?m| am| just| keep| still| can'?t stop| cant stop| do)* cry(?:ing)?\b[^.?!]{0,15}"
    r"\b(?:all (?:day|night|the time)|every (?:day|night)|non ?-?stop|constantly|for no reason|over everything)\b"
    r"|\bi (?:can'?t|cant|cannot|can not) stop crying\b"
    r"|\b(?:lloro|me la paso llorando|ando llorando|no paro de llorar|no dejo de llorar)\b"
    r"(?=[^.?!]{0,15}\b(?:todo el (?:dia|tiempo)|toda la noche|todos los dias|a cada rato|diario|por todo|por nada|sin"
    r" razon)\b|[^.?!]{0,10}(?:$|[.,;!])))"
)
_PICTURES = (
    r"(?:\b(?:thoughts?|pictures?|images?|visions?|flashes)\b[^.?!]{0,12}\b(?:of|about)\b[^.?!]{0,20}"
    r"\b(?:falling(?! (?:for|apart|behind|back|off the wagon|asleep|in love))|fall(?:s)? (?:down|off|out)"
    r"|dropping|slipping|getting hurt|drowning|not breathing)\b"
    r"|\b(?:imagenes|imagen|pensamientos?|ideas?)\b[^.?!]{0,12}\b(?:de|en) que\b[^.?!]{0,12}"
    r"\b(?:se (?:me|nos)? ?(?:cae|caiga|cayo|resbal\w+|ahog\w+)|le pas[ae] algo|deja de respirar)\b)"
)
_OF_A_BABY = rf"(?:{_BORN}|\bin my arms\b|\b(?:en (?:mis )?brazos|al bebe|a la bebe)\b)"
_RECOILS = (
    r"\b(?:mak(?:e|es|ing) me sick|scar(?:e|es|ed|y|ing)\w*|terrif\w+|(?:i would|i'?d|id) never|hate (?:it|them)|awful"
    r"|horrible|cant stop|can'?t stop|won'?t stop|keep (?:having|getting|seeing)"
    r"|me (?:asust\w+|espant\w+|da(?:n)? (?:miedo|asco|horror))|horribles?|jamas|nunca lo haria)\b"
)
AFTER_BIRTH = "after_birth"
"""Told by who has a new baby: crying that does not end, or pictures of harm to it that frighten them."""

TOLD = {
    AFTER_BIRTH: (
        rf"^(?![\s\S]*\b{_LOSS}\b)(?:(?=[\s\S]*{_BORN})(?=[\s\S]*{_CRIES})"
        rf"|(?=[\s\S]*{_OF_A_BABY})(?=[\s\S]*{_RECOILS})(?=[\s\S]*{_PICTURES}))"
    ),
    "losing": (
        rf"^(?!(?=[\s\S]*\b{_TAKES}\b)[\s\S]*{_THREAT})[\s\S]*?(?:\b(?:{CLOSE}|old lady|old man|family|mom|dad"
        rf"|parents"
        rf"|ex)\b{NEAR}\b(?:sa(?:y|ys|id|ying)|told|tells|threat\w+|warn\w*|swears?|gave|giving|(?:'?s|is"
        rf"|are) (?:gonna|going to)|will|wants? to|about to)\b{NEAR}\b{_LEAVES}|\b(?:if i (?:don'?t|dont|do not"
        rf"|can'?t|cant) (?:\w+ )?(?:stop|quit|get (?:clean|sober|help)))\b{NEAR}\b(?:she|he|they|my (?:{CLOSE}"
        rf"|family|mom|dad))(?:'?s|'?ll| is| will| are| says)?\b{NEAR}\b{_LEAVES}|\b(?:afraid|scared|worried"
        rf"|terrified|don'?t want|dont want|about|going|gonna) (?:to |of |that )?(?:i'?(?:ll|m) )?(?:gonna "
        rf"|going to )?los(?:e|ing) (?:my|our) (?:\w+ )?(?:family|marriage|{CLOSE}|{_CHILD})\b"
        rf"|\bmi(?:s)? (?:{CLOSE_ES}|familia|mama|papa|senora)\b{NEAR}\b{_LEAVES_ES}|\bsi no (?:dejo|paro|cambio"
        rf"|me curo)\b{NEAR}\b(?:ella|el|mi \w+)?{NEAR}\b{_LEAVES_ES}|\bmiedo (?:de|a) (?:perder"
        rf"|quedarme sin) (?:a )?(?:mis?|la|los) (?:\w+ )?(?:familia|{CLOSE_ES}|{_CHILD_ES})\b|\b(?:voy a|no quiero"
        rf"|puedo) perder (?:a )?(?:mis?) (?:\w+ )?(?:familia|matrimonio|{CLOSE_ES}|{_CHILD_ES})\b)"
    ),
    "almost": (
        rf"(?:\bi (?:just |really |almost |easily )?|\bi (?:\w+ ){{0,6}}and |\bwe |^|[.,;!?] )(?:and |but "
        rf"|so )?could(?:'?ve|a| have| of)"
        rf" (?:killed|hurt|lost|wrecked) (?:her|him|them|us|my|a"
        rf"|some(?:one|body)|both)\b"
        rf"|\b(?:with|had) (?:my|the|our) (?:\w+ )?{_CHILD} (?:\w+ ){{0,2}}in (?:the|my) (?:\w+ )?{_CAR}\b"
        rf"|\bmy (?:\w+ )?{_CHILD} (?:was|were) (?:\w+ )?in (?:the|my) (?:\w+ )?{_CAR}\b|\b(?:her|his) car ?seat\b"
        rf"|\b(?:she|he|they) (?:was|were) (?:asleep|sleeping) in (?:the|my) (?:\w+ )?{_CAR}\b"
        rf"|(?<!\bel )(?<!ella )\b(?:pude|podria|pudiera|hubiera podido) haber(?:l[oa]s?)? (?:matado|lastimado)\b"
        rf"|(?<!\bel )(?<!ella )\b(?:casi )?l[oa]s? (?:pude matar"
        rf"|pude haber matado|hubiera matado|podia haber matado|pude haber lastimado)\b|\bpude matarl[oa]s?\b"
        rf"|\b(?:con|traia|llevaba) (?:a )?(?:mis?|el|la|los|las) {_CHILD_ES} (?:\w+ ){{0,2}}en (?:el|la"
        rf"|mi) {_CAR_ES}\b"
        rf"|\bmi {_CHILD_ES} (?:iba|estaba|venia) (?:\w+ ){{0,2}}(?:atras|en (?:el|la|mi) {_CAR_ES})\b"
        rf"|\b(?:ella|el)? ?(?:iba|estaba|venia) dormid[oa] (?:atras|en (?:el|la|mi) {_CAR_ES})\b"
        rf"|\basiento (?:de (?:la|el|mi) {_CHILD_ES}|del (?:bebe|nino))\b"
    ),
    "reached": (
        rf"^(?=[\s\S]*{_PERIL})[\s\S]*?(?:\b(?:couldn'?t|could not|cudnt) (?:\w+ )?(?:save|catch|hold(?: on to"
        rf"| onto)?"
        rf"|grab|reach|pull|get to|wake) (?:him|her|them|my (?:\w+ )?{_KIN}(?!'s))\b|\b(?:he|she|they"
        rf"|my (?:\w+ )?{_KIN}) (?:slipped|fell)\b.*\b(?:couldn'?t|could not) (?:\w+ )?(?:hold|get|help|stop)\b"
        rf"|\bno (?:l[oa]s?|le) pude (?:{_HOLD_ES})\b|\bno (?:pude|alcance a|logre) (?:{_HOLD_ES})(?:l[oa]s?"
        rf"| a mis? (?:\w+ )?{_KIN_ES})\b)"
    ),
    "voice": (
        r"^(?![\s\S]*(?<!n't )(?<!not )(?<!dont )(?<!no )\b(?:want|like|love|wish|quiero|quisiera|prefiero|gustaria"
        r"|gusta)\b[^.?!]{0,25}\b(?:hear|oiga|oigan|escuche|escuchen)\b)[\s\S]*?(?:\bhear(?:s|d)? my voice\b"
        r"|\bmy voice (?:gives|outs|sounds|doesn'?t|makes|and)\b|\b(?:on|over) the phone\b[^.?!]{0,40}\b(?:ma'?am"
        r"|maam"
        r"|sir|miss|lady)\b|\b(?:ma'?am|maam|sir|miss|lady)\b[^.?!]{0,30}\b(?:on|over) the phone\b|\b(?:oyen?"
        r"|escuchan?|oiga|oigan) mi voz\b|\bmi voz (?:no|suena|me|y)\b|\bpor telefono\b[^.?!]{0,40}\b(?:senor(?:a"
        r"|ita)?)\b)"
    ),
}
"""What is told, and no question."""
TOLD_IN_ANGER = r"\b(?:so (?:mad|angry|pissed)|wanted to|quise|tan enojad[oa]|de coraje)\b"
"""Beside these "i could've killed him" is no fright."""
