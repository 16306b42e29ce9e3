"""How our words do, and the lint that reads them: `make eval` prints it.

    .venv/bin/python -m benchmarks.words

1. What the lint finds in lines no rule was made from, by language and by what a line does, with 95 % Wilson intervals.
   They are in tests/unit/content/held_back; docs/conversation-style.md says how they came about and were counted.
2. How hard everything is to read that ships, by file.
3. What the sentences of the assistant do, counted from their tags. How a whole talk comes out is counted by
   tests/rasa/test_talk_words.py.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import mean

from benchmarks.intervals import wilson
from bot.content import LOCALES
from bot.content.lint import check, measures
from bot.content.lint.check import BUBBLE_WORDS, HOUSE_BUBBLE_SENTENCES, MAX_GRADE, MIN_EASE, READ_FROM_WORDS
from bot.content.lint.language import language
from bot.content.lint.shipped import DOMAIN, Line, lines, parsed

HELD_BACK = Path(__file__).parents[1] / "tests" / "unit" / "content" / "held_back"
LANGUAGES = {"en": "English", "es": "Spanish"}
HEARS = ("reflection", "affirmation")


def found(kind: str, locale: str) -> dict[str, list[bool]]:
    """Return whether the lint finds something in each held-back line, by what the line does."""
    by_kind: defaultdict[str, list[bool]] = defaultdict(list)
    for row in (HELD_BACK / f"{kind}_{locale}.jsonl").read_text(encoding="utf-8").splitlines():
        line = json.loads(row)
        by_kind[line["why"]].append(bool(check(line["text"], language(line["text"]))))
    return by_kind


def rate(name: str, hits: Sequence[bool]) -> str:
    """Return one line of a table: how many of how many, with the interval."""
    low, high = wilson(sum(hits), len(hits))
    return f"  {name:44}{sum(hits):5} of {len(hits):4}  {mean(hits):.3f}  [{low:.3f}, {high:.3f}]"


def lint_table() -> Iterator[str]:
    """Yield what the lint catches of the bad lines and flags of the good ones."""
    for locale in LOCALES:
        good, bad = found("good", locale), found("bad", locale)
        yield rate(f"{LANGUAGES[locale]}: good lines flagged", [hit for hits in good.values() for hit in hits])
        yield rate(f"{LANGUAGES[locale]}: bad lines caught", [hit for hits in bad.values() for hit in hits])
        yield from (rate(f"    {why}", hits) for why, hits in sorted(bad.items()))


def ease(texts: Iterable[str], locale: str) -> float:
    """Return the school grade of English texts together, the reading ease of Spanish ones."""
    return (measures.ease if locale == "es" else measures.grade)(measures.together(texts))


def too_hard(line: Line) -> bool:
    """Tell whether a line of our own, long enough to judge, is harder than sixth grade.

    Items of validated questionnaires are word for word as published, so they are not ours to make easier.
    """
    text = measures.plain(line.text)
    if line.exempt or len(measures.words(text)) < READ_FROM_WORDS:
        return False
    return measures.ease(text) < MIN_EASE if line.locale == "es" else measures.grade(text) > MAX_GRADE


def reading_row(name: str, some: Sequence[Line]) -> str:
    """Return the reading of some lines of one language."""
    plain = [measures.plain(line.text) for line in some]
    sentences = [len(measures.words(one)) for text in plain for one in measures.sentences(text)]
    long = sum(
        not line.exempt and len(measures.words(text)) >= READ_FROM_WORDS for line, text in zip(some, plain, strict=True)
    )
    wordy = sum(len(measures.words(text)) > BUBBLE_WORDS for text in plain)
    many = sum(len(measures.sentences(text)) > HOUSE_BUBBLE_SENTENCES for text in plain)
    read = ease((line.text for line in some), some[0].locale)
    return (
        f"  {name:36}{len(some):6}{read:8.1f}{sum(map(too_hard, some)):6} of {long:4}"
        f"{mean(sentences):8.1f}{max(sentences):5}{wordy:8}{many:8}"
    )


def reading_table(locale: str) -> Iterator[str]:
    """Yield how hard each file is to read in one language, and all of them."""
    formula = f"Flesch-Kincaid, {MAX_GRADE:.0f}" if locale == "en" else f"Fernández-Huerta, {MIN_EASE:.0f}"
    yield f"  {LANGUAGES[locale]} ({formula} for {READ_FROM_WORDS} words and more)"
    head = f"{'lines':>6}{'reads':>8}{'too hard of long':>18}{'words a':>8}{'most':>5}{'> 40 w':>8}{'> 3 s':>8}"
    yield f"  {'':36}{head}"
    files: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines():
        if line.locale == locale:
            files[line.where.split(" ")[0]].append(line)
    yield from (reading_row(name, some) for name, some in sorted(files.items()))
    yield reading_row("ALL", [line for some in files.values() for line in some])


def moves(locale: str) -> Counter[str]:
    """Count what the sentences of the assistant do in one language, as they are tagged."""
    counted: Counter[str] = Counter()
    for path in sorted(DOMAIN.glob("*.yml")):
        for variants in (parsed(path.read_text(encoding="utf-8")).get("responses") or {}).values():
            for said in variants:
                spanish = any(condition.get("value") == "es" for condition in said.get("condition") or ())
                if spanish == (locale == "es"):
                    counted.update(said.get("metadata", {}).get("moves", ()))
    return counted


def moves_table() -> Iterator[str]:
    """Yield how often is heard and how often asked, and how openly."""
    for locale in LOCALES:
        counted = moves(locale)
        asked = counted["open_question"] + counted["closed_question"]
        heard = sum(counted[move] for move in HEARS)
        yield f"  {LANGUAGES[locale]}: " + ", ".join(f"{move} {times}" for move, times in counted.most_common())
        yield (
            f"  {'':9}open to closed questions {counted['open_question'] / counted['closed_question']:.2f}; "
            f"reflections and affirmations to questions {heard / asked:.2f}"
        )


def main() -> None:
    """Print the tables."""
    print("The lint on lines no rule was made from")
    print("\n".join(lint_table()))
    for locale in LOCALES:
        print("\nHow hard our words are to read")
        print("\n".join(reading_table(locale)))
    print("\nWhat the sentences of the assistant do")
    print("\n".join(moves_table()))


if __name__ == "__main__":
    main()
