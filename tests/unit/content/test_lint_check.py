"""Shape and reading level of a line, and telling the two languages apart."""

import pytest

from bot.content.lint import check
from bot.content.lint.language import language


def rules(text: str, locale: str = "en", *, crisis: bool = False, house: bool = False) -> set[str]:
    """Return the names of the rules that find something."""
    return {finding.rule for finding in check(text, locale, crisis=crisis, house=house)}


TWENTY = "We can " + "go and " * 9


def test_a_sentence_may_have_twenty_words_and_no_more() -> None:
    """Twenty words pass, twenty-one do not (seeds E05)."""
    assert "sentence_length" not in rules(f"{TWENTY.strip()}.")
    assert "sentence_length" in rules(f"{TWENTY}on.")


def test_a_sentence_in_a_crisis_may_have_fifteen() -> None:
    """Fifteen words pass on a card, sixteen do not."""
    fifteen = "You can call or text them now or later on, by day or by night."
    assert rules(fifteen, crisis=True) == set()
    assert rules("Please, " + fifteen, crisis=True) == {"sentence_length"}


def test_a_bubble_has_at_most_forty_words_and_four_sentences() -> None:
    """Long bubbles and lists of short sentences are both found (seeds E05)."""
    assert "bubble_length" in rules("You can stop. " * 13 + "Yes, you can.")
    assert "bubble_sentences" in rules("You can stop. " * 5)
    assert rules("You can stop. " * 4) == set()


def test_E05_our_own_bubbles_have_at_most_three_sentences() -> None:
    """What ships is held to the aim, and not only to the limit (seeds E05)."""
    assert rules("You can stop. " * 3, house=True) == set()
    assert "bubble_sentences" in rules("You can stop. " * 4, house=True)


def test_one_question_a_turn() -> None:
    """A second question is found (seeds A03)."""
    assert rules("Would you like to go on?") == set()
    assert "one_question" in rules("Do you sleep well? What do you eat?")


@pytest.mark.parametrize(
    ("text", "locale", "double"),
    [
        ("Do you use it at night, and how often?", "en", True),
        ("Is it far, and where do you get on?", "en", True),
        ("What helps, and what does not?", "en", False),
        ("Could you say who we call and how?", "en", False),
        ("¿Toma algo de noche, y cada cuánto?", "es", True),
        ("¿Qué le gusta y qué no?", "es", False),
    ],
)
def test_A03_two_questions_under_one_mark_are_found(text: str, locale: str, *, double: bool) -> None:
    """A yes-or-no question that goes on is two; one that asks for both sides is one (seeds A03)."""
    assert ("one_question" in rules(text, locale)) is double


def test_loud_lines_are_found() -> None:
    """Two exclamation marks, capitals without a reason and pictograms are found; one mark passes outside a crisis."""
    assert rules("Hello there!") == set()
    assert "exclamation" in rules("Hello there!!")
    assert "exclamation" in rules("Call 911 now!", crisis=True)
    assert "capitals" in rules("Please do this NOW.")
    assert "emoji" in rules("Hello \N{SLIGHTLY SMILING FACE}")


def test_words_to_type_and_names_may_stand_in_capitals() -> None:
    """START and AYUDA are typed so, and a letter name is written so; a word made loud is neither."""
    assert rules("Text START to 88788.") == set()
    assert rules("Envíe AYUDA al 988.", "es") == set()
    assert rules("Reply YES to keep your time.") == set()
    assert rules("The bus stops at the YMCA and the VA.") == set()
    assert "capitals" in rules("There is NOT one.")


def test_a_line_of_nothing_but_long_words_is_found_though_it_is_short() -> None:
    """From six words on, what is far beyond the limit is found too."""
    assert "reading_level" in rules("Additional documentation facilitates organizational communication procedures.")
    assert "reading_level" in rules(
        "Comunicaremos próximamente modificaciones organizacionales relativas a la programación.", "es"
    )


def test_a_left_out_apostrophe_hides_nothing() -> None:
    """Notes are typed in haste."""
    assert rules("You dont try hard enough.") == rules("You don't try hard enough.") != set()


def test_hard_english_is_found() -> None:
    """Twelve words and more have to read at sixth grade or below; shorter lines are judged by their words.

    (seeds C17, E03)
    """
    hard = "Numerous individuals throughout this community participate in weekly recovery conversations at our office."
    assert "reading_level" in rules(hard)
    assert "reading_level" not in rules("Numerous individuals participate.")
    assert "reading_level" not in rules("Lots of people near here meet once a week to talk about how they are.")


def test_hard_spanish_is_found() -> None:
    """Twelve words and more have to reach an ease of seventy (seeds C17, E03)."""
    hard = (
        "Numerosas personalidades participan regularmente en conversaciones comunitarias "
        "organizadas semanalmente por nuestra institución."
    )
    assert "reading_level" in rules(hard, "es")
    assert "reading_level" not in rules("Aquí hay gente que viene a hablar una vez a la semana de cómo está.", "es")


def test_placeholders_and_phone_numbers_do_not_count_as_hard_words() -> None:
    """A name to fill in and a number are read as one short word each."""
    line = "{name} is here for you at 1-800-799-7233, or you can write to us at {phone} by day."
    assert rules(line) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You can call us at any time.", "en"),
        ("Puede llamar cuando quiera.", "es"),
        ("No answer came back.", "en"),
        ("No se preocupe, todo va a estar bien.", "es"),
        ("¿Cálmese?", "es"),
        ("Tus actos tienen consecuencias.", "es"),
        ("Niega usar drogas.", "es"),
        ("Free rides from the high school stop.", "en"),
        ("He O.D.'d twice.", "en"),
        ("988", "en"),
        ("", "en"),
    ],
)
def test_the_language_of_a_line_is_told(text: str, expected: str) -> None:
    """Short words and accents tell; where nothing does, it is English."""
    assert language(text) == expected
