"""The page a clinician reads and signs: every sentence the assistant can say, both languages side by side.

python -m bot.content.lint.pages      writes docs/what-it-says.md from domain.yml and domain/
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from bot.content.lint.shipped import parsed
from bot.content.tables import FOLDER, LOCALES

ROOT = FOLDER.parents[1]
PAGE = ROOT / "docs" / "what-it-says.md"

_OPENING = """\
# What the assistant says

Every sentence the assistant can say stands here, with its buttons, in English and Spanish. This page is for the
clinician who reads the words and answers for them. It is made from `domain/`: change the words there, then run
`.venv/bin/python -m bot.content.lint.pages`.

Not on this page: the crisis cards, what the service itself says, and the labels of the chat window. They stand in
`bot/content/`, and what happens in danger in [crisis-protocol.md](crisis-protocol.md). How to write
these words is in [conversation-style.md](conversation-style.md).

## To sign

The mark of these words is **{digest}**: {said} texts in {responses} responses. It changes when a text, a button, a
kind, a tier or a condition does, and a signature is for the words with this mark. Sign a copy: this page is made anew.

| | name and licence | date | signature |
|---|---|---|---|
| English read by | | | |
| Spanish read by | | | |
| Read again by | | | |

Not to be said as it stands, and why (name the place, such as `utter_greet[0]`):

1. ____________________________________________________________

## How to read it

A number in brackets is a text's place in its response. Of several texts the assistant takes one that it has not said in
this talk; in a crisis there is one text, always the same. Under each text stands what kind of move each sentence is, in
order, and the risk tier it is written for, from T0 (an emergency) to T4 (no sign of risk). Where the law lets a program
do logistics only, nothing is said but what is marked `logistics`. What a text needs to be said stands under it, beside
the language. Texts in one row belong together, and need not be word for word the same.
"""


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a response: its place in it, its language, and when it may be said beside that."""

    place: int
    locale: str
    when: str
    said: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """One file of words: what it is about, and its responses in order."""

    file: str
    about: str
    responses: Mapping[str, Sequence[Text]]


def subjects() -> list[Subject]:
    """Return the files that hold responses, domain.yml first and then those of domain/ by name."""
    files = [ROOT / "domain.yml", *sorted((ROOT / "domain").glob("*.yml"))]
    return [subject for subject in map(_subject, files) if subject.responses]


def digest() -> str:
    """Return a mark that changes when a text, a button, a kind, a tier or a condition does."""
    said = [[name, [dict(t.said) for t in texts]] for s in subjects() for name, texts in s.responses.items()]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:12]


def rows(texts: Sequence[Text]) -> list[tuple[Text | None, Text | None]]:
    """Return the texts of a response side by side, in the order each language has them."""
    english, spanish = ([text for text in texts if text.locale == locale] for locale in LOCALES)
    return list(zip_longest(english, spanish))


def page() -> str:
    """Return the page as it should stand in docs/ now."""
    found = subjects()
    every = [texts for subject in found for texts in subject.responses.values()]
    parts = [_OPENING.format(digest=digest(), said=sum(map(len, every)), responses=len(every))]
    for subject in found:
        parts.append(f"## {subject.file}\n\n{subject.about}\n")
        parts += [f"### `{name}`\n\n" + "\n".join(_table(texts)) + "\n" for name, texts in subject.responses.items()]
    return "\n".join(parts)


def _subject(path: Path) -> Subject:
    source = path.read_text(encoding="utf-8")
    responses = parsed(source).get("responses") or {}
    named = {name: [_text(i, one) for i, one in enumerate(several)] for name, several in responses.items()}
    return Subject(str(path.relative_to(ROOT)), source.partition("\n")[0].lstrip("# "), named)


def _text(place: int, said: Mapping[str, Any]) -> Text:
    asked = {condition["name"]: condition["value"] for condition in said.get("condition", ())}
    locale = asked.pop("locale", LOCALES[0])
    return Text(place, locale, ", ".join(f"{slot} is {json.dumps(value)}" for slot, value in asked.items()), said)


def _table(texts: Sequence[Text]) -> Iterator[str]:
    yield "| English | Español |"
    yield "|---|---|"
    same = all(len({_buttons(t) for t in texts if t.locale == locale}) <= 1 for locale in LOCALES)
    for pair in rows(texts):
        yield "| " + " | ".join("" if text is None else _cell(text, buttons=not same) for text in pair) + " |"
    if same and (_buttons(texts[0]) or _buttons(texts[-1])):
        yield (
            "| " + " | ".join(next((_buttons(t) for t in texts if t.locale == locale), "") for locale in LOCALES) + " |"
        )


def _cell(text: Text, *, buttons: bool) -> str:
    metadata = text.said["metadata"]
    kinds = ", ".join(move.replace("_", " ") for move in metadata["moves"])
    scope = "; logistics" if metadata.get("scope") == "logistics" else ""
    lines = [f"`[{text.place}]` {text.said['text']}", f"*{kinds}; {metadata['tier']}{scope}*"]
    lines += [f"said when {text.when}"] if text.when else []
    lines += [f"asks the service for `{text.said['custom']['effect']}`"] if "custom" in text.said else []
    lines += [_buttons(text)] if buttons and _buttons(text) else []
    return "<br>".join(line.replace("|", r"\|") for line in lines)


def _buttons(text: Text) -> str:
    titles = [button["title"] for button in text.said.get("buttons", ())]
    return ("Buttons: " if text.locale == LOCALES[0] else "Botones: ") + " · ".join(titles) if titles else ""


def main() -> None:
    """Write the page anew."""
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
