"""Learns what a question is about from data/asked: `python -m bot.training.train_asked`, in the box's Python.

Two answers over the same lines: of their words (the pieces of `hearing/questions/asking_learned.py`), and of what they
mean (`rasa_box/asked_by_meaning.py`). Logistic regression by scikit-learn: same lines, same weights.
What the assistant is taught to understand as something else, told or asked, stands against them as `other`.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import yaml
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bot.hearing.questions.asking import INTENTS, about_by_rule
from bot.hearing.questions.asking_learned import OTHER, UNIT, WEIGHTS, names_something, pieces
from bot.rasa_box.asked_by_meaning import WEIGHTS as MEANT
from bot.rasa_box.asked_by_meaning import Known
from bot.rasa_box.by_meaning import even, means

FOLDER = Path(__file__).parents[2] / "data" / "asked"
TAUGHT = FOLDER.parent / "nlu"
LOOSENESS = 20.0
CLOSELY = 30.0
"""How closely what is learned follows the meanings of the lines (scikit-learn's C); `LOOSENESS`, their words."""
LIFTED = 0.7
SEEN_AT_LEAST = 2
WEIGHS_AT_LEAST = 40
"""Thousandths. What speaks less than this for anything is left out."""
EVERY = 8
"""Of the assistant's own lines that ask nothing known, every eighth is learned from, and all that name what these
questions are about: "my boss is on my back" tells of a job and asks nothing."""
TELLING = frozenset({"share", "used_again", "self_blame", "feel_ashamed", "feel_afraid", "feel_alone"})


def lines() -> list[tuple[str, str]]:
    """Return the lines and what each is about: those of data/asked, then the assistant's own."""
    own = [(line, path.stem) for path in sorted(FOLDER.glob("*.txt")) for line in path.read_text().splitlines()]
    known, taught = set(INTENTS.values()), []
    blocks = [block for path in sorted(TAUGHT.glob("*.yml")) for block in yaml.safe_load(path.read_text())["nlu"]]
    for block in blocks:
        for number, line in enumerate(block["examples"].splitlines()):
            if block["intent"] in known:
                about = about_by_rule(line[2:])
                taught += [(line[2:], about)] if about else []
            elif number % EVERY == 0 or (block["intent"] in TELLING and names_something(line)):
                taught.append((line[2:], OTHER))
    return own + taught


def digest() -> str:
    """Return a digest of data/asked: the weights name the one they were made of."""
    content = hashlib.sha256()
    for path in sorted(FOLDER.glob("*.txt")):
        content.update(f"{path.stem}\n{path.read_text()}".encode())
    return content.hexdigest()


def main() -> None:
    """Learn, and write the weights."""
    texts, abouts = zip(*lines(), strict=True)
    rows = by_words(texts, abouts)
    by_meaning(texts, abouts)
    sys.stdout.write(f"{len(texts)} lines, {rows} weights\n")


def by_words(texts: tuple[str, ...], abouts: tuple[str, ...]) -> int:
    """Learn from the words, write the weights, and return how many lines of them there are."""
    found = [pieces(text) for text in texts]
    seen = Counter(piece for each in found for piece in each)
    kept = [{piece: value for piece, value in each.items() if seen[piece] >= SEEN_AT_LEAST} for each in found]
    table = DictVectorizer().fit(kept)
    model = LogisticRegression(C=LOOSENESS, max_iter=300, class_weight=_counts(abouts))
    model.fit(table.transform(kept), abouts)
    numbers = np.rint(np.vstack([model.intercept_, model.coef_.T]) * UNIT).astype(int)
    names = ["*", *table.get_feature_names_out()]
    rows = [
        (name, row)
        for name, row in zip(names, numbers, strict=True)
        if name == "*" or abs(row).max() >= WEIGHS_AT_LEAST
    ]
    with WEIGHTS.open("w", encoding="utf-8") as out:
        out.write(f"% What a piece of a question speaks for, in thousandths; learned from {digest()}\n")
        out.write("\t".join(["", *model.classes_]) + "\n")
        out.writelines("\t".join([name, *map(str, row)]) + "\n" for name, row in rows)
    return len(rows)


def by_meaning(texts: tuple[str, ...], abouts: tuple[str, ...]) -> None:
    """Learn from what the lines mean, and write what was learned."""
    known = means(texts)
    middle, spread = known.mean(0), known.std(0)
    model = LogisticRegression(C=CLOSELY, max_iter=200, tol=0.003, class_weight=_counts(abouts))
    model.fit(even(known, middle, spread), abouts)
    small = dict(zip(Known._fields[1:], (model.coef_, model.intercept_, middle, spread), strict=True))
    halves = {name: number.astype(np.float16) for name, number in small.items()}
    np.savez(MEANT, names=np.array(model.classes_, dtype=str), learned_from=np.array(digest()), **halves)


def _counts(abouts: tuple[str, ...]) -> dict[str, float]:
    """Return what a line of each counts: most of the way from each line alike to each thing alike."""
    times = Counter(abouts)
    return {about: (len(abouts) / len(times) / count) ** LIFTED for about, count in times.items()}


if __name__ == "__main__":
    main()
