"""What the simulated patients write, by language and question: the words of tests/rasa/simulated.py, and no logic."""

from __future__ import annotations

from test_talks import ANSWERS

PLAIN = {
    "en": {**ANSWERS["en"], "life": "two jobs and the kids", "check_in": "i can go on"},
    "es": {**ANSWERS["es"], "life": "dos trabajos y los niños", "check_in": "puedo seguir"},
}
"""A plain answer to each question of the talk."""

LOVED_ONE = {
    "en": {
        "for_whom": "my son, he is 24",
        "helped": "he used to fish with his uncle",
        "supports": "his aunt, and me i guess",
        "goal": "that he eats dinner with us again",
        "avoid": "dont bring up his dad",
        "brings": "he came home drunk again and we argued till two",
        "life": "he stays in his room all day",
        "needs": "i dont know what kind of help there is",
        "preferences": "a man maybe, someone patient",
        "contact": "text me, not him",
        "name": "im rosa, hes danny",
        "first_step": "find out how to talk to him",
        "check_in": "its hard but go on",
    },
    "es": {
        "for_whom": "por mi hija, tiene 19",
        "helped": "antes dibujaba mucho",
        "supports": "su abuela la quiere mucho",
        "goal": "que vuelva a reírse en la mesa",
        "avoid": "no le hablen de su papá",
        "brings": "encontré pastillas en su mochila y no quiere hablar",
        "life": "se queda encerrada todo el día",
        "needs": "no sé qué ayuda existe",
        "preferences": "una mujer tal vez, con paciencia",
        "contact": "escríbame a mí, no a ella",
        "name": "soy rosa y ella es lucía",
        "first_step": "saber cómo hablarle",
        "check_in": "cuesta pero sigamos",
    },
}
"""The answers of someone who writes for another."""

RAMBLING = {
    "en": (
        "and you know how it goes with the bus in the morning", "my neighbor says the same about her dog",
        "i was gonna say something else but it slipped", "it was raining when i sat down to write this",
        "back in the day we had a porch and everybody came by", "the kettle just went off hold on",
        "i never know where to start with these things", "my cousin would laugh if he saw me typing so much",
        "the thing is it changes from week to week", "there was this song on the radio about it",
    ),
    "es": (
        "y ya sabe cómo es con el camión en la mañana", "mi vecina dice lo mismo de su perro",
        "le iba a decir otra cosa pero se me fue", "estaba lloviendo cuando me senté a escribir",
        "antes teníamos un patio y venía todo el mundo", "ahorita sonó la tetera, espere",
        "nunca sé por dónde empezar con estas cosas", "mi primo se reiría de verme escribir tanto",
        "la cosa es que cambia de semana a semana", "había una canción en la radio sobre eso",
    ),
}  # fmt: skip
"""What is said around an answer, and answers nothing."""

TERSE = {
    "en": ("idk", "no", "yes", "ok", "fine", "maybe", "nothing", "sure", "me", "meh", "k", "?", "dunno", "whatever"),
    "es": ("no sé", "no", "sí", "ok", "bien", "quizás", "nada", "pues", "yo", "equis", "mm", "?", "sepa", "lo que sea"),
}

SIDE_QUESTIONS = {
    "en": (
        "how much does it cost", "is this confidential", "are you a robot", "what are your hours",
        "do you take insurance", "how soon will someone get back to me", "who is reading this",
        "should i stop my xanax", "why do you need to know that",
    ),
    "es": (
        "cuánto cuesta", "es privado esto", "es usted un robot", "a qué hora abren", "aceptan mi seguro",
        "cuánto tardan en contestar", "no le diga a nadie", "por qué pregunta eso", "para qué necesita saber",
    ),
}  # fmt: skip

PERSON = {
    "en": ("a person", "can i talk to a real person please", "i want a human", "let me talk to somebody real"),
    "es": ("una persona", "quiero hablar con una persona", "páseme con alguien real por favor", "quiero una persona"),
}

CRIES = {
    "en": ("i want to kill myself", "i cant do this anymore im going to end it tonight", "i have the pills in my hand"),
    "es": (
        "quiero matarme",
        "ya no aguanto, hoy me quito la vida",
        "tengo las pastillas en la mano y me las voy a tomar",
    ),
}

CORRECTIONS = {
    "en": (
        "actually my name is Ana", "no wait, call me Jo", "actually it's for my son", "no wait, it's for me",
        "actually, email me instead", "change my name to Sam",
    ),
    "es": (
        "en realidad me llamo Ana", "quise decir, me llamo Jo", "en realidad es para mi hijo", "no espere, es para mí",
        "en realidad mejor por correo", "cambie mi nombre a Sam",
    ),
}  # fmt: skip

ANGRY = {
    "en": ("this is bullshit", "wtf is this", "you people are useless", "stupid bot", "this is a waste of my time"),
    "es": ("esto es una mierda", "no sirve para nada", "qué bot más tonto", "me está haciendo perder el tiempo"),
}

DRUNK = {
    "en": ("sorry im drunk right now", "had like 8 beers so sorry for typos"),
    "es": ("ando tomado", "perdón por las faltas, tomé mucho esta noche"),
}

WORDLESS = ("...", "👍", "??", "😞")

SWITCH = {"en": "en español por favor", "es": "in english please"}
"""What someone writes in a language's talk to have the other one."""
