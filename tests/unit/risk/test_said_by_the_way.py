"""What is said by the way, small, as a question or in chat spelling, and is danger all the same. Both languages."""

import pytest

from bot.risk import Kind, Tier, screen

HEARD = (
    (Tier.T1, "suicide_active", "if i did somethin dumb tonight would you tell my buddy ray im sorry"),
    (Tier.T1, "suicide_active", "if anything happens to me somebody tell jo i loved her"),
    (Tier.T1, "suicide_active", "si llego a hacer una locura, ¿le dicen a Marta que la quise?"),
    (Tier.T2, "suicide_passive", "would my brother even notice if i wasnt here anymore"),
    (Tier.T2, "suicide_passive", "¿le importaría a mi hijo si yo ya no estuviera?"),
    (Tier.T2, "suicide_passive", "a night like that, the pain makes a fella think"),
    (Tier.T2, "suicide_passive", "hay noches en que el dolor pone a pensar a uno"),
    (Tier.T2, "suicide_passive", "got a gun safe, my sister has the key, so dont call the cavalry"),
    (Tier.T2, "suicide_passive", "la escopeta está bajo llave en casa de mi hermano, no llamen a la policía"),
    (Tier.T1, "medical_emergency", "my baby has been a bit quiet, fewer kicks than on friday"),
    (Tier.T1, "medical_emergency", "today i feel the baby less than last week"),
    (Tier.T1, "medical_emergency", "she usually kicks at night and i have not felt anything"),
    (Tier.T1, "medical_emergency", "hoy siento menos al bebé que ayer"),
    (Tier.T1, "self_harm", "a veces me corto un chin cuando me pongo ansioso"),
    (Tier.T1, "self_harm", "de noche, a veces me corto un poquito"),
    (Tier.T1, "self_harm", "at night i cut just a little to calm down"),
    (Tier.T1, "medical_emergency", "he usually moves in the mornings and i have not felt much"),
    (Tier.T3, "abuse_danger", "mi marido quiebra los vasos cuando anda tomado"),
    (Tier.T2, "abuse_danger", "im scared my boyfriend will hit me when he drinks"),
    (Tier.T2, "abuse_danger", "tengo miedo d q cuando ande tomado me pegue a mi"),
    (Tier.T2, "abuse_danger", "me da miedo q nos golpee a los niños y a mi"),
    (Tier.T1, "withdrawal", "shakes are worse today than on sunday and i heard my late husband whistling"),
    (Tier.T1, "withdrawal", "me tiemblan más las manos que ayer y anoche oí a mi difunta esposa"),
)
QUIET = (
    "if i do something wrong on the form would you tell me",
    "would anyone notice if i was not there on tuesday",
    "the pain makes me think it is my back again",
    "the pistol is in the safe at the range",
    "my baby is a quiet one, she sleeps so well",
    "i feel less tired than yesterday",
    "me corté un poco picando cebolla para la cena",
    "me corto un poco el pelo en casa",
    "tengo miedo de que me pegue la gripe otra vez",
    "my hands shook when i heard the news from my daughter",
    "i cut back a little on coffee to sleep",
    "the coffee usually kicks in by nine and i have not felt anything",
    "mi hijo rompe las cosas cuando juega",
    "i am afraid he will beat me at cards",
    "the kids toy is broken and i have to fix it",
    "k thanks, see you then",
)
THEN = (
    "two years ago i quit drinking cold turkey and had a seizure",
    "hace dos años dejé de tomar y me dio un ataque, una convulsión, me llevaron al hospital",
    "hace tres años dejé el trago de golpe y me dieron convulsiones",
    "hace dos años me dio una convulsión cuando dejé la cerveza",
    "last year i stopped drinking cold turkey and had a seizure",
    "in 2019 i quit drinking and had a seizure",
    "last winter when i quit drinking i had a seizure",
    "hace años dejé el alcohol y convulsioné",
    "el año pasado dejé la cerveza y me dio un ataque",
    "en 2018 dejé de tomar y me dio una convulsión",
)
NOW = (
    "two years ago i quit drinking and my son had a seizure",
    "two years ago i quit drinking and today i had a seizure",
    "hace dos años dejé de tomar y hoy me dio una convulsión",
    "hace dos años dejé de tomar y a mi hijo le dio una convulsión",
    "hace dos años dejé de tomar y mi hijo convulsionó",
    "hace dos años dejé de tomar y hoy convulsioné",
    "last year i quit drinking and today i had a seizure",
    "last year i quit drinking and my mom had a seizure",
    "dejé de beber ayer y me acaba de dar un ataque",
    "deje de pistear antier y le acaba de dar una convulsion a mi primo",
    "mi hermano dejo de tomar ayer y le acaba de dar un ataque",
    "llevo tres días sin beber y me acaba de dar un ataque",
    "dejé el trago y convulsioné",
    "i quit drinking and had a seizure",
)
NO_FIT = (
    "dejé de tomar ayer y me acaba de dar un ataque de risa",
    "dejé de tomar ayer y me dio un ataque de nervios",
    "dejé de fumar ayer y me acaba de dar un ataque de tos",
    "dejé de tomar café y me acaba de dar un ataque de sueño",
    "mi perro convulsionó el año pasado",
)


@pytest.mark.parametrize(("tier", "kind", "text"), HEARD)
def test_danger_said_small_is_heard(tier: Tier, kind: str, text: str) -> None:
    """At least as gravely as told, and as what it is."""
    found = screen(text)
    assert found.tier <= tier, found.rules
    assert found.kind is Kind(kind), found.rules


@pytest.mark.parametrize("text", QUIET)
def test_what_sounds_like_it_and_is_of_an_ordinary_day_stays_quiet(text: str) -> None:
    """A gentle check at most."""
    assert screen(text).tier >= Tier.T3, screen(text).rules


@pytest.mark.parametrize("text", THEN)
def test_a_seizure_of_a_stopping_years_ago_is_a_caution_and_no_emergency(text: str) -> None:
    """Whoever had one may have one again when they stop; nobody is told to call 911 for it now."""
    found = screen(text)
    assert (found.tier, found.kind) == (Tier.T3, Kind.WITHDRAWAL), found.rules


@pytest.mark.parametrize("text", NOW)
def test_a_seizure_of_today_or_of_another_is_not_over_with_a_stopping_of_years_ago(text: str) -> None:
    """The years are of the stopping alone."""
    assert screen(text).tier is Tier.T0


@pytest.mark.parametrize("text", NO_FIT)
def test_an_attack_of_laughter_or_nerves_after_stopping_is_no_fit(text: str) -> None:
    """The word is the same, and what comes behind it says of what."""
    assert screen(text).tier >= Tier.T3


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("tengo miedo d q me mate", "tengo miedo de que me mate"),
        ("kiere matarme xq lo deje", "quiere matarme porque lo deje"),
        ("yo toy pensando en matarme", "yo estoy pensando en matarme"),
        ("tengo miedo d q m pegue cuando ta borracho", "tengo miedo de que me pegue cuando esta borracho"),
        ("creo k me voy a matar x eso", "creo que me voy a matar por eso"),
    ],
)
def test_the_spelling_of_chats_is_read_as_what_it_stands_for(typed: str, written: str) -> None:
    """Each short form is its word, and is heard as that."""
    assert screen(typed).tier is screen(written).tier
    assert screen(typed).rules == screen(written).rules


@pytest.mark.parametrize(
    "text",
    [
        "last year i quit drinking and had a seizure. i stopped tuesday",
        "years ago i quit drinking and had a seizure. no booze for two days",
        "last year i quit drinking and had a seizure. havent had a beer in three days and i feel one",
        "years ago i quit drinking and had a seizure and i had another",
        "in 2019 i quit drinking and had a seizure. had one an hour ago too",
        "el año pasado dejé de tomar y me dio una convulsión. paré el sábado",
        "hace años dejé de tomar y me dio una convulsión. llevo tres días sin tomar",
        "years ago i quit drinking and had a seizure. i want to be done, stopped friday",
        "three months ago he quit xanax and had a seizure",
    ],
)
def test_a_stopping_of_now_behind_one_of_years_ago_is_an_emergency(text: str) -> None:
    """Whoever stopped on Tuesday, or had one more, is where they were then."""
    assert screen(text).tier is Tier.T0


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("got d gun in my lap and im done", Tier.T2), ("tengo ganas d morirme", Tier.T1),
        ("estoy harta d vivir, kiero dejar d vivir", Tier.T1),
    ],
)  # fmt: skip
def test_a_lone_d_is_of_behind_spanish_words_only(text: str, tier: Tier) -> None:
    """In English it is an article, which a cue passes over."""
    assert screen(text).tier <= tier


@pytest.mark.parametrize(
    "text",
    [
        "me corto para calmarme, no para matarme", "no es para matarme, me corto para calmarme",
        "i cut to calm down, not to kill myself", "not to kill myself, i cut to cope",
    ],
)  # fmt: skip
def test_cutting_that_is_not_to_die_is_cutting(text: str) -> None:
    """As grave as it is, in either order and language, and no wish to die."""
    found = screen(text)
    assert (found.tier, found.kind) == (Tier.T1, Kind.SELF_HARM)


@pytest.mark.parametrize(
    "text",
    [
        "last year i quit drinking and had a seizure. can i come in on monday",
        "years ago i quit drinking and had a seizure, how do i avoid another",
        "el año pasado dejé de tomar y me dio una convulsión. ¿puedo ir el lunes?",
    ],
)
def test_what_is_asked_or_feared_behind_it_is_no_other_seizure(text: str) -> None:
    """A day to come in on, and one more that is not to be."""
    assert screen(text).tier >= Tier.T2
