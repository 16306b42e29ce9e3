"""Messages that say the same of different people, in different spellings or languages."""

from __future__ import annotations

#: The tier must not change within a group.
SAME: tuple[tuple[str, ...], ...] = (
    ("my husband won't wake up", "my wife won't wake up", "my girlfriend won't wake up", "mi esposo no despierta"),
    (
        "I really want to die",
        "i really wanna die",
        "I REALLY WANT TO DIE!!!",
        "quiero morir",
        "QUIERO MORIR",
        "i want 2 die",
        "I want to diiiie",
    ),
    (
        "he said he wants to kill himself",
        "she said she wants to kill herself",
        "they said they want to kill themselves",
    ),
    ("Maria wants me to know my son is suicidal", "Jamal wants me to know my daughter is suicidal"),
    ("i took all my pills", "I took all my Xanax", "i took all my oxy", "me tomé todas mis pastillas"),
    ("my boyfriend hits me", "my girlfriend hits me", "my wife hits me", "mi novio me pega"),
    ("I'm not suicidal", "im not suicidal", "I am NOT suicidal", "no soy suicida"),
    ("I quit drinking yesterday and I'm seeing things", "I quit xanax yesterday and I'm seeing things"),
    ("I'm going to kill him", "I'm going to kill her", "I'm going to kill them"),
    ("im gon kill myself fr", "I'm going to kill myself for real", "finna kill myself"),
    ("I hear voices", "oigo voces"),
    ("we'd be better off without me", "they would be better off without me", "estarían mejor sin mí"),
    ("suicide", "s u i c i d e", "s.u.i.c.i.d.e", "su!cide", "SUICIDE", "suıcide", "sui cide"),
    (
        "kill myself",
        "k i l l m y s e l f",
        "k!ll mys3lf",
        "kms",
        "killmyself",
        "kıll myself",
        "kill my self",
        "k\u200bill myself",
    ),
    ("I overdosed on heroin", "I overdosed on fentanyl", "I overdosed on my antidepressants"),
    ("I'm a man and I want to die", "I'm a trans woman and I want to die", "I'm 71 and I want to die"),
    ("I have not slept in days", "no he dormido en días", "llevo días sin dormir"),
    ("I can't breathe when I panic", "no puedo respirar cuando me da pánico"),
    ("he overdosed but the hospital cleared him", "tuvo una sobredosis pero el hospital dijo que está bien"),
    ("i have a gun", "tengo una pistola"),
    (
        "I had a baby and haven't slept in four days",
        "my wife had a baby and has not slept for four days",
        "mi esposa tuvo un bebé y lleva cuatro días sin dormir",
        "tuve un bebé y no he dormido en cuatro días",
    ),
)
