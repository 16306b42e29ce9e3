"""Words of a tablet for sleep or nerves on an evening with drink: asked about, or about to be taken.

Found in small letters without accents, both languages at once; used by `bot.hearing.questions.body`, which looks at
what was told before as well: "I will have my tablet now" is harmless where nothing was drunk.
"""

from __future__ import annotations

TABLET = (
    r"\b(?:tablets?|sleeping pills?|pills?|sedatives?|sleep meds?|ambien|zolpidem|lunesta|xanax|valium|ativan|klonopin"
    r"|lorazepam|alprazolam|diazepam|clonazepam|temazepam|trazodone|pastill(?:a|as|ita|itas)|somniferos?"
    r"|tafil|rivotril)\b"
)
TO_SLEEP = (
    r"\b(?:sleep\w*|nerves|anxiety|sedatives?|ambien|zolpidem|lunesta|xanax|valium|ativan|klonopin|lorazepam|alprazolam"
    r"|diazepam|clonazepam|temazepam|trazodone|dorm\w+|nervios|ansiedad|somniferos?|tafil|rivotril)\b"
)
"""What the tablet is for; of a vitamin or for the blood, a pharmacist is asked."""
OTHER_TABLET = (
    r"\b(?:vitamin\w*|iron|calcium|magnesium|zinc|fish oil|statins?|antacids?|antibiotics?|aspirin|tylenol|advil"
    r"|ibuprofen|metformin|(?:blood pressure|heart|thyroid|allergy|diabetes|cholesterol|water|cold|birth control)"
    r" (?:pills?|tablets?|meds?|medicines?|ones?)|vitaminas?|hierro|calcio|magnesio|antibiotic\w+|aspirinas?"
    r"|paracetamol|ibuprofeno|metformina|anticonceptiv\w+|(?:de|para) (?:la|el|las|mi) (?:presion|corazon|azucar"
    r"|tiroides|colesterol|alergias?|diabetes))\b"
)
"""Another tablet that is named in the same breath: then it is not the one for sleep that was told of."""

DRINK = (
    r"\b(?:sherr(?:y|ies)|wines?|brandy|whiske?y|gin|vodka|rum|beers?|cocktails?|drinks?|drank|drinking|alcohol"
    r"|glass(?:es)? of|nightcap|liquor|vino|copas?|copitas?|cervezas?|tequila|jerez|tragos?|bebi|bebido|licor)\b"
)
TAKES = (
    r"\b(?:(?:should|shall|can|could|may|must) (?:i|we)|is it|is that|would it|ok|okay|safe|bad)\b[^.!]*"
    r"|\b(?:i will|i'?ll|ill|i am going to|i'?m going to|im gonna|i'?m about to|going to|time to)"
    r" (?:now )?(?:have|take) (?:my|the|a)\b"
    r"|\b(?:puedo|debo|deberia|es malo|es peligroso|hace dano|esta bien|es seguro|me (?:la )?tomo|me voy a tomar"
    r"|voy a tomar(?:me)?)\b"
)
NOT_TAKING = (
    r"\b(?:stop\w*|quit\w*|wean\w*|taper\w*|without|dejar\w*|sin|give up|gave up|refill\w*|prescri\w+|cost\w*)\b"
)
OF_DRINK_ITSELF = (
    r"\b(?:talk\w*|tell\w*|speak\w*|say|ask|write|group|meeting|help (?:me|with)|hablar\w*|decir\w*|contar\w*"
    r"|platicar\w*|preguntar\w*|escribir\w*|grupos?|ayud\w+)\b"
    r"|\b(?:drink|have|tomar(?:me)?|beber(?:me)?) (?:\w+ )?(?:water|coffee|tea|milk|juice|soda|agua|cafe|te|leche"
    r"|jugo)\b"
)
"""Where no tablet is named beside the drink: to talk of drinking, or to drink water, has nothing to do with one."""

THINNER = (
    r"\b(?:warfarin\w*|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|plavix|clopidogrel|heparin\w*"
    r"|blood[- ]?thinn\w+|anticoagulant\w*|warfarina|sintrom|acenocumarol)\b"
)
"""With drink these are a matter of bleeding, and not of breath."""
DRINKS = (
    r"\b(?:i|me) drink\b|\b(?:have|had) a (?:drink|glass)\b|\b(?:puedo|podria) (?:beber|tomar (?:alcohol|un trago))\b"
)
_COUNT = r"(?:two|three|four|five|[2-9]|extra|dos|tres|cuatro|cinco)"
_NOT_THEM = (
    r"(?! (?:days?|times?|drinks?|beers?|classes|weeks?|hours?|dias|veces|cervezas?|copas?|tragos?|horas?|clases?))"
)
SEVERAL_AT_ONCE = (
    rf"\b(?:is it|would it be|will it) (?:\w+ )?(?:dangerous|bad|risky|safe|ok(?:ay)?|too much|harmful|hurt me)"
    rf" (?:for me )?(?:if i|to) (?:take|took|have) {_COUNT}\b{_NOT_THEM}"
    rf"|\b(?:es|sera|seria|esta) (?:muy )?(?:peligros[oa]|mal[oa]?|riesgos[oa]|demasiado|segur[oa]) (?:que "
    rf"|si )(?:yo )?"
    rf"(?:me )?(?:tome|tomo|tomara) {_COUNT}\b{_NOT_THEM}"
    rf"|\b(?:hace|hacen) (?:dano|mal) (?:si |que )?(?:me )?(?:tomo|tome|tomar\w*) {_COUNT}\b{_NOT_THEM}"
)
"""Two or three at once, asked of tablets that were told of."""
