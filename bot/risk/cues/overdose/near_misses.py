"""Near things: one who could hardly be woken, a sleeping tablet on drink, a call nobody will make. Both languages.

Nobody fails this minute, so a person hears of it (T2) with the card of the body; what goes on is said by other cues.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_TAKES = "take|takes|taking|took|taken|have|has|had|having|swallowed|pop|popped"
_TOMO = "tomo|toma|tome|tomarme|tomarmela|tomando|tomamos|echo|eche|bebo|bebi|trago|uso"

RULES: tuple[Rule, ...] = (
    Rule(
        "hardly_woken",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            "hardly|barely|almost|nearly ~2 not? wake|rouse|waken ~1 ONES",
            "could|can hardly|barely ~1 wake|rouse|waken|get ~1 ONES",
            "almost|nearly could not wake|rouse|waken ~1 ONES",
            "took ~2 forever|ages|minutes|while to wake|rouse ~1 ONES",
            "ONES ~1 almost|nearly not wake|wakes|woke up",
        ),
        must_hit=(
            "last night i could hardly wake her. she takes those blue pills",
            "he does fentanyl. i could barely wake him yesterday",
            "took me ten minutes to wake my boyfriend, he uses heroin",
        ),
        must_miss=(
            "i could hardly wake him for school",
            "my son takes pills for allergies, i can wake him in a second",
            "i can barely get up myself on methadone mornings",
        ),
        plain=True,
        past=Tier.T3,
        beside="OPIATENAMED",
    ),
    Rule(
        "casi_no_despierta",
        Tier.T2,
        Kind.OVERDOSE,
        "es",
        (
            "casi|apenas no? ~2 despertar|despertarlo|despertarla|despertaba|desperto|despierta",
            "apenas|dificil ~2 podia|pude|lo|la ~2 despertar|despertarlo|despertarla",
            "costo|trabajo|batalle ~4 despertarlo|despertarla|despertar",
            "no|ni lo|la podia despertar",
        ),
        must_hit=(
            "mi hijo toma pastillas de fentanilo. anoche casi no lo podía despertar",
            "me costó mucho despertarla ayer, se mete fentanilo",
            "usa heroína y apenas lo pude despertar",
        ),
        must_miss=(
            "casi no despierto a tiempo para el trabajo",
            "casi no lo podía despertar para la escuela",
            "apenas despierta y ya quiere jugar",
        ),
        plain=True,
        past=Tier.T3,
        beside="OPIATENAMED",
    ),
    Rule(
        "apenas_despertado",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "casi no lo|la podia|pude despertar anoche|ayer|hoy|antier",
            "anoche|ayer|hoy|antier casi no lo|la podia|pude despertar !para|temprano",
            "casi no pude|podia despertarlo|despertarla anoche|ayer|hoy|antier",
        ),
        must_hit=("casi no lo podia despertar anoche", "ayer casi no la pude despertar"),
        must_miss=(
            "ayer casi no lo pude despertar para la escuela",
            "casi no me podía despertar anoche",
        ),
        plain=True,
        past=Tier.T3,
    ),
    Rule(
        "hardly_woken_at_night",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "could|can hardly|barely ~1 wake|rouse him|her|them up? last night|week|weekend|month !for|to|in|on|early",
            "could|can hardly|barely ~1 wake|rouse him|her|them up? yesterday|tonight !for|to|in|on|early",
            "last night ~2 could hardly|barely ~1 wake|rouse him|her|them up? !for|to|in|on|early",
            "almost|nearly could not wake him|her|them up? last night",
            "almost|nearly could not wake him|her|them up? yesterday|tonight !for|to|in|on|early",
        ),
        must_hit=("i could hardly wake him last night", "last night i could barely wake her up"),
        must_miss=(
            "i could hardly wake him up last thursday for church",
            "i could hardly wake him up for school",
            "last night i could hardly wake her for the fireworks",
        ),
        plain=True,
        past=Tier.T3,
    ),
    Rule(
        "sleeping_tablet_and_drink",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            f"{_TAKES} ~3 SLEEPMED ~6 with|w|after|on|plus|then|if|when|because ~5 CUPS",
            "^ SLEEPMED ~2 with|w|after|on|plus|if ~4 CUPS",
            "CUPS ~5 with|then|plus|before|on ~3 SLEEPMED",
            "CUPS ~1 and ~2 then|take|took|a|the|my|some ~1 SLEEPMED",
            "mix|mixing|mixed|combine ~2 CUPS ~3 SLEEPMED",
            "mix|mixing|mixed|combine ~2 SLEEPMED ~3 CUPS",
            "MANY CUPS ~2 and|with|then|plus the|my|a tablet|pill|tablets",
            "the|my|one tablet|pill|tablets ~1 with|after|and|on MANY ~2 CUPS",
            "it|them|one|those with ~4 sherry|wine|whiskey|brandy|vodka",
            "it|them|one|those with ~4 drink|drinks !of|water|juice|milk",
        ),
        must_hit=(
            "I take my sleeping tablet with two sherries of an evening",
            "Is it all right to take my sleeping pill after two glasses of wine?",
            "But is it safe with the sherry? Two sherries and the tablet.",
            "two brandies and then my temazepam",
            "can i take it with a drink? its ambien",
            "The doctor gave me tablets to sleep. I take one with a glass of sherry",
        ),
        must_miss=(
            "my doctor said never take a sleeping pill with wine",
            "I don't take ambien with wine",
            "can I take my sleeping pill with milk",
            "can i take it with a drink of water? its ambien",
            "I would like to give up the sherry, and sleep without a tablet",
            "two beers and the game",
            "I had it with wine at the restaurant",
            "i stopped the ambien and the wine",
        ),
        denied=Tier.T4,
        beside="SLEEPMED",
    ),
    Rule(
        "tablet_after_the_drink",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            "should|can|may|could|safe|ok|okay i|to ~2 take my|the|a ~1 tablet|pill|tablets|pills tonight|now",
            "MANY ~1 CUPS and|with the|my tablet|pill",
            "took|take|had|have|taking ~3 SLEEPMED",
        ),
        must_hit=(
            "should I take my tablet tonight. I already had two sherries.",
            "can i take an ambien if ive had a couple of whiskeys",
            "I had my sleeping pill. I already drank three whiskeys",
        ),
        must_miss=(
            "should I take my tablet tonight",
            "i had two beers on sunday. the tablet is for my foot",
        ),
        denied=Tier.T4,
        beside="HADCUPS",
    ),
    Rule(
        "pastilla_para_dormir_y_copas",
        Tier.T2,
        Kind.OVERDOSE,
        "es",
        (
            f"{_TOMO} ~3 PARADORMIR ~5 con|despues|si|encima|cuando ~5 COPAS",
            "puedo|podre|debo ~1 tomar|tomarla ~3 PARADORMIR ~5 con|despues|si|encima|cuando ~5 COPAS",
            f"{_TOMO} ~3 COPAS ~4 y|con|antes|despues|encima ~4 PARADORMIR",
            "^ PARADORMIR con|y ~3 COPAS",
        ),
        must_hit=(
            "me tomé la pastilla para dormir con dos copas de vino",
            "¿puedo tomar el zolpidem si ya tomé unas cervezas?",
            "me echo dos tequilas y luego la pastilla de dormir",
        ),
        must_miss=(
            "la pastilla para dormir con leche",
            "no tomo la pastilla para dormir con vino",
            "¿hace daño tomar clonazepam con cerveza?",
            "dejé el vino y las pastillas para dormir",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "will_not_call_then",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "if|because|cause ~4 POLICE ~3 come|comes|coming|show|shows|involved|too|there ~4 not|never ~2 NOCALL",
            "not|never ~1 call|calling|dial 911|it|them if|because|cause ~4 POLICE ~2 come|comes|show|shows|coming",
            "then ~1 will|am|rather|would not ~1 call|calling|dial|dialing !you|him|her|back|my|a|the|about",
            "then ~1 will|am|rather|would not ~1 call|calling|dial|dialing the ambulance|911",
        ),
        must_hit=(
            "if the cops come too then im not calling",
            "im not calling 911 if the police come",
            "the police come? then i wont call",
        ),
        must_miss=(
            "if I call 911 will the police come",
            "the police came, so i did not call you",
            "if the police come i will call my lawyer",
            "im not calling the police",
            "then i would not call the police on my neighbor",
        ),
        plain=True,
        beside="POLICE",
    ),
    Rule(
        "entonces_no_llamo",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "si|como|porque ~3 POLICIAS ~~3 no ~1 llamo|marco|llamare|llamar|hablo",
            "entonces|pues|mejor ~1 no ~1 llamo|marco|llamare !a|al",
            "no ~1 llamo|marco|llamare|hablo ~2 si|porque ~3 viene|vienen|llega|mandan|manda ~2 POLICIAS",
        ),
        must_hit=(
            "SI viene la policia?? entonces no llamo",
            "si mandan a la policía mejor no marco",
            "no llamo al 911 si viene la migra",
        ),
        must_miss=(
            "si llamo al 911 viene la policía?",
            "no voy a llamar a la policía",
            "si viene la policía llamo a mi abogado",
        ),
        plain=True,
        beside="POLICIAS",
    ),
)
