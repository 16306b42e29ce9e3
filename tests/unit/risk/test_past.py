"""What is over and told of, and what sounds like it and is not: both sides, said by people who lived through it."""

import pytest

from bot.risk import Kind, Tier, screen

OVER = (
    "back in my twenties i heard voices for about a year, meds took care of it",
    "i used to think the tv was talking to me. that was 2014, before treatment",
    "when my son was born i saw things that werent there. postpartum they said. all cleared up by spring",
    "the voices stopped once i got on the right dose, havent had one in six years",
    "had a psychotic break in college, two weeks inpatient, finished my degree after",
    "I was convinced my neighbors were poisoning me during the divorce. I know now that it was the lack of sleep",
    "in the army i wanted to die most days. i dont anymore, therapy did that",
    "there was a winter i wanted to be dead. i am so glad i wasnt",
    "at nineteen i wrote a note and everything. my roommate came home. thats twelve years ago and i have two kids now",
    "i tried to end it in 2009. woke up in the icu. best thing that ever happened was failing",
    "I was suicidal after the layoff but that passed by summer and it hasnt come back",
    "years ago i would have killed myself over something like this, now i call my sponsor",
    "my mom had me hospitalized for suicidal thoughts in 10th grade, im 34 and doing well",
    "i overdosed twice in 2019. narcan both times. clean since",
    "od'd in my sisters bathroom three years back, she found me. four years sober in may",
    "i took all my moms pills as a kid, got my stomach pumped, learned my lesson",
    "i used to hold on only for my dog. these days there is more than the dog",
    "i cut from 13 to 17. the scars are just scars now",
    "used to burn myself with cigarettes when things got bad at home. stopped when i moved out",
    "i havent hurt myself since high school and dont want to",
    "there was a time i felt like there was no reason to live and i remember it well enough to know this isnt it",
    "no point in living, thats what i used to say at meetings the first year. i dont say it now",
    "i told my ex i would kill him once, in 2016, did the anger class, we co parent fine",
    "i threatened my boss when i was drinking. that was the old me, ten years back",
    "I was worried about my brother last year, he was talking about ending it. he's in a program now and calls",
    "my husband was suicidal after iraq. he got help at the va, he laughs again",
    "my daughter cut herself in middle school. she graduated in june and is fine",
    "dad drank himself unconscious when we were kids. he passed sober",
    "my roommate stopped breathing in front of me in 2020 and lived. i still dream about it",
    "i didnt care if i woke up or not, back when i was using. i care now",
    "used to go to sleep hoping i wouldnt wake up. not for a long time now",
    "i was ready to go, had said my goodbyes, then my sister knocked. that was eight years ago this week",
    "i stood on that bridge when i was 22. i drive over it to work now",
    "my first husband choked me. i left in 2003 and never looked back",
    "my ex beat me for six years. hes in prison and i am in nursing school",
    "i was raped at 19, did a lot of work on it, today is about my drinking",
    "my stepdad used to hit us. hes dead and im fine, i just want to sleep better",
    "i got jumped and stabbed in 2012, healed up ok",
    "had the dts in 2017, in hospital. havent touched a drop since",
    "in rehab i was sick as a dog the first week. that was last year",
    "i went through withdrawal in county, it was hell, its over",
    "i used to starve myself, 88 pounds at the worst. eating fine since i had my daughter",
    "i was bulimic in dance school. not since i quit",
    "i blacked out and hit my head last christmas, thats when i quit",
    "i thought about jumping every day the year my wife died. this year i planted tomatoes",
    "i attempted at 15, and again at 23. at 40 i just want help with worry",
    "i was on suicide watch in jail for three days, they do that to everybody. never felt that way since",
    "my best friend killed herself when we were 17. im 50. i still think of her on her birthday",
    "i had postpartum thoughts of hurting the baby, told my doctor, got treated, the baby is in third grade",
    "i used to hear my dead mom telling me to come to her. the new medicine stopped that",
    "was paranoid on meth, thought cops were in the walls. eight months off it and the walls are quiet",
    "i got so low in 2021 i planned it all out. didnt do it. would not do it now, i have a grandson",
    "haven't wanted to die since i got sober",
    "havent had those thoughts in years",
    "it was just that one time, i was 16, my parents split, i took tylenol, and i told the nurse right away",
    "de joven escuchaba voces, me dieron medicina y se fueron. ya van nueve años",
    "cuando nació mi niño veía cosas que no estaban. me atendieron y se me quitó",
    "creía que me seguían, eso fue cuando usaba cristal. ya llevo un año limpio y nada",
    "hace diez años me quería morir. ahora tengo mis nietos y quiero vivir mucho",
    "intenté quitarme la vida a los 19, gracias a dios me encontraron. hoy estoy bien",
    "me tomé las pastillas de mi mamá cuando tenía 14, me lavaron el estómago, nunca más",
    "tuve una sobredosis en 2018, me salvaron con narcan, desde entonces limpio",
    "antes me cortaba, en la secundaria. ya no, desde hace años",
    "hubo un tiempo en que nada tenía sentido y no quería vivir. eso ya pasó",
    "el invierno pasado pensaba en matarme. con la terapia se me quitó y no ha vuelto",
    "yo decía que no había razón para vivir, cuando murió mi esposo. poco a poco volví a reír",
    "mi ex me pegaba. lo dejé en 2010 y vivo tranquila",
    "mi papá nos pegaba de chicos, ya murió, lo perdoné",
    "me violaron a los 20, lo trabajé mucho en terapia, ahora vengo por el insomnio",
    "estaba muy preocupada por mi hija, decía que no quería vivir. ya está en tratamiento y estudia",
    "le dije a mi cuñado que lo iba a matar, hace años, borracho. ya hicimos las paces",
    "una vez amenacé a mi jefe, cuando tomaba. ya no soy esa persona",
    "antes me dormía esperando no despertar. hace mucho que no",
    "me daba igual vivir o morir cuando andaba en la calle. hoy sí me importa",
    "me subí al puente a los 22. hoy paso por ahí camino al trabajo",
    "tuve convulsiones cuando dejé las pastillas, en el hospital. ya pasó, fue en 2020",
    "casi me muero de una sobredosis a los 25, ahora ayudo a otros",
    "de adolescente no comía, llegué a pesar 38 kilos. ya como bien",
    "ya me había despedido de todos y mi hermana tocó la puerta. fue hace ocho años",
    "no he vuelto a pensar en eso desde que dejé de tomar",
    "hace años que no me lastimo",
    "en el ejército pensé muchas veces en pegarme un tiro. nunca lo hice y ya no lo pienso",
    "antes aguantaba solo por mi perro. ahora tengo más",
    "mi mejor amiga se mató cuando teníamos 17. tengo 50 y todavía le pongo su vela",
    "estuve internado por querer matarme, hace 6 años. hoy trabajo y tengo novia",
    "eso fue antes, cuando usaba. ahora no quiero morirme ni nada de eso",
)
"""Told of years ago, or with the words of how it ended: no card of danger now."""

NOT_OVER = (
    "i wanted to die last winter and its back",
    "there was a time i had a reason. now there is no reason to live",
    "i thought it passed. i want to kill myself",
    "there was a time i wanted to be dead and i want it now",
    "there was a time i could handle it. i want to die",
    "i was in the army and i want to kill myself",
    "in the army they taught me how. i am going to kill myself",
    "after iraq i wanted to die and i still do",
    "i wanted to kill myself and it has not gone away",
    "wanted to die at 19 and have wanted to since",
    "i was 19 when it started. i want to end my life",
    "glad i was home tonight my brother took all his pills",
    "glad i did not wake them. i took the whole bottle",
    "my dad came back from the war and he has the gun and says he will kill us",
    "he did not come back. i want to be dead",
    "she has not come back and she said she was going to kill herself",
    "thoughts went away for a week. they are worse now and i have a plan",
    "he is in the program now and he said he wants to die",
    "that was then. now i want to die",
    "i have not felt alive since he left. i want to die",
    "i have not wanted to live since my son died",
    "i have not wanted to be here since march",
    "have not thought of anything else since. i want to kill myself",
    "hubo un tiempo en que era feliz. ya no quiero vivir",
    "en el ejército aprendí. me voy a matar",
    "no ha vuelto y dijo que se iba a matar",
    "se me quitó el miedo. me voy a matar hoy",
    "se me quitaron las ganas de vivir",
    "ya no lo quiero. me quiero morir",
    "ya no lo siento. ya no siento nada, me quiero morir",
    "ya no las quiero a ninguna, quiero estar muerto",
    "estaba bien y no ha vuelto esa paz. quiero morir",
    "made me want to kill myself",
    "he made me want to die and i still do",
    "this job made me want to kill myself today",
    "mi hijo se quiso matar hoy",
    "mi hermana se quiso matar anoche",
)
"""The same words where it is back, goes on, is somebody else's, or another thing went away."""


@pytest.mark.parametrize("text", OVER)
def test_what_is_over_brings_no_danger_of_now(text: str) -> None:
    """Who tells how they came through is met as that."""
    assert screen(text).tier > Tier.T2


@pytest.mark.parametrize("text", NOT_OVER)
def test_what_is_not_over_is_heard_as_ever(text: str) -> None:
    """The past in a sentence hides nothing of today."""
    assert screen(text).tier <= Tier.T2


@pytest.mark.parametrize(
    "text",
    [
        "my cousin od'd in 2025",
        "she overdosed last summer",
        "mi tío tuvo una sobredosis en 2026",
        "my dad od'd when i was locked up",
        "i had the dts",
        "the last time, night 2, i was seeing spiders",
        "i get these episodes in class where i cant breathe",
    ],
)
def test_another_year_another_time_and_what_comes_and_goes_are_not_now(text: str) -> None:
    """A year is past whichever it is, and so is the last try at stopping."""
    assert screen(text).tier >= Tier.T3


@pytest.mark.parametrize(
    "text",
    [
        "my cousin od'd in the kitchen",
        "my brother od'd when i was inside the store",
        "she overdosed last summer and now she did it again",
        "the last time i drank was friday and i am shaking and seeing spiders",
        "i had the dts last night",
        "i quit on monday and had the dts",
        "i get these episodes where i cant breathe, it is happening now",
    ],
)
def test_what_only_sounds_like_another_time_is_now(text: str) -> None:
    """The words beside it say so."""
    assert screen(text).tier is Tier.T0


@pytest.mark.parametrize(
    "text",
    [
        "why does it say call 911",
        "why is it showing overdose",
        "why are you giving me domestic violence",
        "por que me puso violencia domestica",
        "i won't answer questions about pills",
        "i dont want police here over a lost cat",
    ],
)
def test_what_the_chat_showed_or_asked_is_no_danger_when_it_is_said_back(text: str) -> None:
    """The words are the chat's own."""
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "my bf choked me one time, it was back in the spring",
        "she strangled me last winter and then said sorry",
        "he choked me a couple months ago when he was drunk",
        "mi esposo me ahorcó una vez, fue en el invierno",
        "hace tres meses me apretó el cuello",
    ],
)
def test_a_neck_that_was_held_months_ago_is_grave_and_no_attack_of_this_minute(text: str) -> None:
    """The card of harm by another, without "call 911 now"."""
    found = screen(text)
    assert (found.tier, found.kind) == (Tier.T1, Kind.ABUSE_DANGER)


@pytest.mark.parametrize(
    "text",
    [
        "he choked me",
        "he choked me last night",
        "he choked me in the spring and now again",
        "he choked me back in july and he is outside",
        "me ahorcó anoche",
        "me ahorcó en el invierno y hoy otra vez",
    ],
)
def test_a_neck_held_lately_or_again_is_of_now(text: str) -> None:
    """No time, last night, or a second time."""
    assert screen(text).tier is Tier.T0


@pytest.mark.parametrize(
    "text",
    [
        "my brother is in the garage all day. last month he turned blue and i did cpr. i am scared to go to bed",
        "she stays down in the basement all day, drinks my beer. last month she turned blue and i pumped her chest",
        "mi hijo está en el sótano todo el día. el mes pasado se puso azul y le di RCP. tengo miedo de dormir",
        "hace tres meses dejó de respirar y le hice RCP",
    ],
)
def test_where_somebody_spends_the_day_does_not_bring_last_month_back(text: str) -> None:
    """A place is no state that goes on."""
    assert screen(text).tier >= Tier.T2


@pytest.mark.parametrize(
    "text",
    [
        "he is in the basement all day. last night he turned blue",
        "he has been throwing up all day. last month he turned blue",
        "he is in the basement all day. last month he turned blue. now he wont answer me",
        "está en el sótano todo el día. anoche se puso azul",
        "dejó de respirar",
    ],
)
def test_what_goes_on_beside_it_still_does(text: str) -> None:
    """Last night, a sick day, and no answer now."""
    assert screen(text).tier is Tier.T0
