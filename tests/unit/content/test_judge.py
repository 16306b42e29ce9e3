"""The learned judge of the lint: what it hears beside the rules, and that its weights belong to its corpus."""

import pytest

from bot.content import LOCALES
from bot.content.lint import check
from bot.content.lint.check import HEARD_FROM, by_rules
from bot.content.lint.judge import GROUPS, INSTEAD, excused, hear, pieces, weights_of
from bot.content.lint.shipped import lines
from bot.training.train_judge import GROUP, corpus, digest, left_out


@pytest.mark.parametrize("locale", LOCALES)
def test_the_weights_belong_to_the_corpus(locale: str) -> None:
    """Whoever changes data/words teaches anew: python -m bot.training.train_judge."""
    head = weights_of(locale).read_text(encoding="utf-8").splitlines()[:2]
    assert digest() in head[1]
    assert all(group in head[0] for group in GROUPS)


def test_the_corpus_is_large_varied_and_said_once() -> None:
    """Both languages, each fault in several lines, no line twice and none both good and bad."""
    taught = corpus()
    assert len(taught) == len({(line.locale, line.text.lower()) for line in taught})
    for locale in LOCALES:
        labels = [line.label for line in taught if line.locale == locale]
        assert len(labels) - labels.count("good") > 1700
        assert labels.count("good") > 1400
        assert set(GROUP) <= set(labels)


def test_every_group_says_what_to_say_instead() -> None:
    """A finding without a better word would be a scolding."""
    assert set(INSTEAD) == set(GROUPS) == set(GROUP.values())


def test_what_is_weighed_of_a_line() -> None:
    """Words, neighbours and parts of words; numbers and accents are made alike."""
    found = pieces("¿Llamó 2 veces?")
    assert {"llamo", "llamo 0", "llamo _ veces", "~^lla", "?"} <= found
    assert pieces("¿Llamo 3 veces?") == found


def test_only_lines_that_still_need_it_are_excused() -> None:
    """An excuse ends with its reason, its line, or the judge's mind."""
    shown = {line.text: line for line in lines()}
    for text, reason in excused().items():
        assert reason
        assert text in shown
        assert hear(text, shown[text].locale).odds >= HEARD_FROM[shown[text].locale]


def test_sentences_of_ours_that_were_not_taught_pass() -> None:
    """A fifth of what ships is kept from teaching, and the judge leaves it alone without an excuse (seeds A24)."""
    kept = [line for line in lines() if not line.exempt and left_out(line.text) and line.text not in excused()]
    assert len(kept) > 500
    found = [line.text for line in kept if any(f.rule.startswith("sounds_") for f in check(line.text, line.locale))]
    assert found == []


HEARD = {
    "en": (
        "Nobody else in your family ever sank this low.",
        "That's such a tiny thing to cry over.",
        "You're the one who let him in the house.",
        "Sober at last? I'll believe that at Christmas.",
    ),
    "es": (
        "Nadie le cree a uno que toma tanto.",
        "Sería feliz si dejara de pensar tanto.",
        "Él ya no la va a dejar, se lo prometo.",
        "¿Sobrio usted? Ya lo veremos en Navidad.",
    ),
}
TOLD_AGAIN = {
    "en": ("You were told to try harder, and that hurt.", "People said it was your fault. It wasn't."),
    "es": ("Le dijeron que fue culpa suya, y eso dolió.", "Siente que le falló a su mamá. Qué pesado es eso."),
}


@pytest.mark.parametrize(("locale", "line"), [(locale, line) for locale in LOCALES for line in HEARD[locale]])
def test_bad_lines_are_found_by_what_they_do(locale: str, line: str) -> None:
    """No rule finds anything in these lines, and none was taught."""
    assert [finding.rule.split("_")[0] for finding in check(line, locale)] == ["sounds"]
    assert by_rules(line, locale) == []


@pytest.mark.parametrize(("locale", "line"), [(locale, line) for locale in LOCALES for line in TOLD_AGAIN[locale]])
def test_what_was_said_to_someone_is_told_again_more_gently_than_it_was_said(locale: str, line: str) -> None:
    """The judge hears the difference. None of these lines was taught."""
    assert hear(line, locale).odds < 0
