"""The topics that win over the general ones: what names each, and what only sounds like it."""

from __future__ import annotations

import pytest

from bot.hearing.answers.topic_words import ASIDE, SPECIFIC
from bot.hearing.answers.topics import TOPICS, topic_of

HEARD = {
    "court": (
        "the judge said i have to do this", "i'm on probation", "got a dui in march", "my lawyer told me to call",
        "court on tuesday and i'm out of work", "i just got out of jail", "me mandó el juez", "tengo corte el martes",
        "estoy en probatoria", "salí de la cárcel en mayo", "mi abogada dice que me conviene",
        "me arrestaron por un dui",
    ),
    "housing": (
        "i'm homeless right now", "we are getting evicted", "sleeping in my car", "no place to live since june",
        "my landlord wants us out", "i want my own apartment", "estamos sin casa", "nos van a desalojar",
        "duermo en el carro", "no tengo donde vivir", "vivo en la calle", "quiero mi propia casa",
    ),
    "school": (
        "failing at school", "i'm in high school", "college is kicking my butt", "homework, every night",
        "school and my kids", "voy a la escuela y cuido a mi hermano", "me va mal en la universidad",
        "quiero volver a estudiar",
    ),
    "breakup": (
        "going through a divorce", "we broke up last month", "my girlfriend left me", "he cheated on me",
        "we separated in april and the kids are with her", "nos separamos hace un mes", "terminé con mi novio",
        "mi esposa me dejó", "estoy en un divorcio", "me fue infiel", "la separación con los niños",
    ),
    "shame": (
        "i'm so ashamed", "the guilt eats me", "it was all my fault", "i blame myself",
        "i can't take the guilt anymore",
        "me da vergüenza", "siento mucha culpa", "fue mi culpa", "me siento culpable", "no puedo con la culpa",
        "me da pena contarlo",
    ),
    "anger": (
        "my anger", "i get so mad at my kids", "i'm always angry", "i lose my temper", "my kids make me so mad",
        "me enojo por todo", "mi enojo", "me da mucho coraje", "siento rabia", "estoy muy enojado con mi hermano",
    ),
    "cravings": (
        "the cravings at night", "i keep craving a drink", "urges to use", "i crave heroin",
        "las ansias no se me quitan",
        "tengo ganas de tomar todo el día", "ganas de consumir", "antojo de una cerveza",
        "no aguanto las ganas de beber",
    ),
    "used_again": (
        "i relapsed in june", "drinking again since may", "i used again last night", "had a slip", "back on heroin",
        "two years and then i started smoking again", "recaí en junio", "volví a tomar", "volví a las pastillas",
        "tuve una recaída", "estoy bebiendo otra vez", "volví a consumir después de un año",
    ),
    "illness": (
        "i was diagnosed with lupus", "my mom has cancer", "diabetes and my kidneys", "i have hep c", "the chemo",
        "me diagnosticaron diabetes", "mi papá tiene cáncer", "tengo vih", "la enfermedad de mi hija", "la diálisis",
    ),
    "new_place": (
        "we just moved here", "i'm new in this country", "i don't know anyone here", "so far from home",
        "i came to this country alone", "soy nueva en este país", "acabo de mudarme", "extraño mi tierra",
        "recién llegué de honduras", "vine a este país sin nadie", "no conozco a nadie aquí",
    ),
    "parenting": (
        "i want to be a better dad", "be there for my kids", "get my kids back", "i feel like a bad mom",
        "i keep yelling at my kids", "ser una mejor mamá", "recuperar a mis hijos", "estar presente para mis hijos",
        "siento que soy mala madre", "quiero ser buen papá",
    ),
    "judged": (
        "i'm scared of being judged", "people judge me for it", "i don't want to be judged", "what will people think",
        "what people would say", "somewhere to talk without being judged", "they look down on me", "que me juzguen",
        "me siento juzgada", "el qué dirán", "alguien que no me juzgue", "lo que digan los demás",
    ),
    "trust": (
        "the last clinic treated me like a criminal", "i don't trust doctors", "my old therapist never listened",
        "bad experience with a counselor", "the rehab kicked me out", "los doctores nunca me escucharon",
        "no confío en los médicos", "tuve una mala experiencia con una psicóloga", "en el hospital me trataron mal",
    ),
    "long_ago": (
        "trauma from way back", "i have ptsd", "a hard childhood", "things that happened when i was little",
        "my uncle hurt me when i was nine", "lo que me pasó de niña", "tuve una infancia muy dura",
        "de chico me pegaban",
        "traumas", "heridas del pasado",
    ),
    "parted": (
        "i miss dev so much its stupid", "i said i miss my brother", "she took the kids. she left the dog",
        "Vet says we may have to put Duke down", "my dog is dying", "extraño mucho a mi carnal",
        "me hace falta mi mamá", "se llevó a mis hijos", "mi perro se está muriendo",
    ),
    "step": (
        "i poured it actually", "i hid the rest of the bottle", "dumped the bottles down the sink",
        "i didnt drink tonight", "two days sober now", "went to a meeting", "tiré la botella",
        "vacié las botellas por el fregadero", "hoy no tomé", "fui a la junta",
    ),
}  # fmt: skip

NOT_HEARD = {
    "court": (
        "shooting hoops on the basketball court", "the food court at the mall", "probation period at my job",
        "i'm a lawyer", "this house is like a prison", "no court, nothing like that", "my phone charges slowly",
        "i work at the jail", "she is a judge of character", "un corte de pelo", "hubo corte de luz",
        "me corté el pelo",
        "corté con mi novio", "soy abogada", "mi casa es como una cárcel", "no es por la corte", "me siento juzgado",
    ),
    "housing": (
        "i help the homeless on sundays", "my dog is from the shelter", "the housing market", "i'm not homeless",
        "a place to be calm", "at my own pace", "ayudo en un albergue", "comida casera", "vivo en la calle Olmos 5",
        "no me van a desalojar", "remedios caseros", "quiero casarme", "sin casarme",
    ),
    "school": (
        "old school music", "drinking since high school", "a friend from college", "i work at a school",
        "yoga classes", "i'm not in school", "de la vieja escuela", "trabajo en una escuela", "clases de cocina",
        "una amiga de la prepa", "notas de voz", "ya no voy a la escuela",
    ),
    "breakup": (
        "i broke up a fight", "you're breaking up", "i break up the pills", "separation anxiety", "my wife left early",
        "he left me alone in the room", "we are not separated", "a separated shoulder",
        "they separated me from my kids",
        "dormimos en camas separadas", "por separado", "me dejó un mensaje", "no nos separamos", "terminamos de comer",
        "la ruptura del ligamento", "my ex is outside",
    ),
    "shame": (
        "what a shame", "i pleaded guilty", "guilty pleasures", "it's not my fault", "i'm not ashamed",
        "shame on you", "you should be ashamed", "no shame in it", "estoy embarazada", "no me da vergüenza",
        "no fue mi culpa", "por culpa del tráfico", "vale la pena", "qué pena con usted", "él tiene la culpa",
        "un sinvergüenza",
    ),
    "anger": (
        "i'm mad at you", "this chat makes me angry", "i'm not angry", "he gets so angry", "i'm mad about soccer",
        "dad's anger", "my husband is mad", "hangry", "no estoy enojado", "estoy enojada con usted",
        "mi esposo se enoja",
        "irá al doctor", "hay que tener coraje", "la vacuna de la rabia", "este chat me enoja", "mi mamá irá al doctor",
    ),
    "cravings": (
        "craving pizza", "chocolate cravings", "cravings for pickles", "pregnant with weird cravings", "no cravings",
        "i crave peace", "an urge to cry", "antojo de tacos", "no tengo ganas de tomar", "espero con ansias",
        "ganas de tomar café", "ganas de vivir", "ganas de usar la bici", "sin ganas de nada",
    ),
    "used_again": (
        "i'm afraid i'll relapse", "i don't want to be drinking again", "never using again", "my brother relapsed",
        "so i don't end up using again", "i haven't relapsed", "can it be used again", "back on track",
        "her cancer relapsed",
        "my son is back to smoking", "i slipped on the ice", "tengo miedo de recaer", "no he recaído",
        "nunca volví a tomar",
        "volví a tomar café", "para no volver a tomar", "volví a usar mi carro", "my husband is drinking again",
        "me caí otra vez", "volví a tomar mis medicinas",
    ),
    "illness": (
        "i'm a cancer", "cancer season", "this job is a cancer", "i want a diagnosis", "it's not cancer", "sick of it",
        "what's my diagnosis", "cancel it", "no es cáncer", "soy cáncer", "quiero un diagnóstico", "harta de esto",
        "el alcoholismo es una enfermedad",
    ),
    "new_place": (
        "i'm new to this", "i've moved on", "that moved me", "we moved the visit to friday", "i work with refugees",
        "just moved from one job to another", "i'm not new here", "acabo de llegar del trabajo", "soy nueva en esto",
        "recién llegué a mi casa", "me muevo poco", "trabajo con migrantes", "nueva en este chat",
    ),
    "parenting": (
        "he is a better dad than me", "i wish he would be a better dad", "my mom was a bad mom", "planned parenting",
        "get my kids back to school", "i want to feel better, mom says so", "tuve mala madre", "mi papá está mejor",
        "ojalá él quisiera ser mejor papá", "i'm not a bad mom", "no soy mala madre", "mejor mamá que venga",
    ),
    "judged": (
        "please don't judge me", "are you judging me", "you will judge me", "nobody judges me", "judge judy",
        "i don't care what people think", "the judge ordered it", "no me juzgue", "usted me juzga", "nadie me juzga",
        "no me importa el qué dirán", "no me importa lo que digan los demás", "el juez me citó", "do not judge me",
    ),
    "trust": (
        "your clinic treated me like dirt", "this clinic lied to me", "my doctor is great", "i trust my doctor",
        "the therapist was kind", "esta clínica me trató mal", "su doctora no me escuchó", "confío en los doctores",
        "mi doctora me escucha", "i can't trust my husband", "my doctor didn't call yet",
    ),
    "long_ago": (
        "head trauma from the crash", "trauma nurse", "no trauma", "my childhood friend", "my childhood was happy",
        "when i was a kid we went fishing", "so much drama", "that movie was traumatic", "el traumatólogo",
        "ningún trauma",
        "mi infancia fue feliz", "de niña me gustaba bailar", "un trauma craneal",
    ),
    "parted": (
        "i miss the bus every day", "i miss my appointment", "i miss work a lot", "i miss it", "put the phone down",
        "she took the kids to school", "i want to put this down", "no extraño nada", "perdí el camión",
    ),
    "step": (
        "i poured myself a drink", "my wife hid the bottle", "she poured it out", "he threw it at me",
        "tiré la basura", "mi esposa tiró la botella", "eche un vistazo",
    ),
}  # fmt: skip

FIRST = [
    ("court on monday, and my boss is mad", "court"),
    ("el juez y el trabajo", "court"),
    ("my kids and my divorce", "breakup"),
    ("mi familia, por el divorcio", "breakup"),
    ("i drink because of the shame", "shame"),
    ("rent, and now we're being evicted", "housing"),
    ("my dad died and then we got evicted", "grief"),
    ("se murió mi mamá y volví a tomar", "grief"),
    ("i'm drinking again and i have court", "used_again"),
    ("drinking, since high school", "drinking"),
    ("work and school", "work"),
    ("la escuela y el trabajo", "school"),
    ("my brother relapsed", "using"),
    ("my wife left and now i drink", "drinking"),
]


@pytest.mark.parametrize(("topic", "text"), [(topic, text) for topic, texts in HEARD.items() for text in texts])
def test_a_specific_topic_is_heard(topic: str, text: str) -> None:
    """In both languages, over what else is named beside it."""
    assert topic_of(text) == topic


@pytest.mark.parametrize(("topic", "text"), [(topic, text) for topic, texts in NOT_HEARD.items() for text in texts])
def test_what_only_sounds_like_it_is_not(topic: str, text: str) -> None:
    """What is denied, said of the assistant or the clinic or of somebody else, a figure of speech, a false friend."""
    assert topic_of(text) != topic


@pytest.mark.parametrize(("text", "topic"), FIRST)
def test_the_specific_wins_over_the_general(text: str, topic: str) -> None:
    """A loss before all, then what is specific; family after all."""
    assert topic_of(text) == topic


def test_each_has_lines_to_hear_and_lines_to_miss() -> None:
    """No topic without its false friends."""
    assert set(SPECIFIC) == set(ASIDE) == set(HEARD) == set(NOT_HEARD) <= set(TOPICS)
