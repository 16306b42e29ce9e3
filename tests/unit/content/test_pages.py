"""The page a clinician signs: what the assistant says, all of it and nothing else."""

import pytest
from ruamel.yaml import YAML

from bot.content.lint import pages
from bot.content.lint.pages import PAGE, digest, page, rows, subjects
from bot.content.lint.shipped import lines

TEXTS = [(name, texts) for subject in subjects() for name, texts in subject.responses.items()]


def test_the_page_is_what_the_words_say() -> None:
    """`python -m bot.content.lint.pages` was run after the last change of words."""
    assert PAGE.read_text(encoding="utf-8") == page()


def test_nothing_that_is_said_is_left_out() -> None:
    """Each text and button title the lint sees in domain/ stands on the page, and the page names its digest."""
    written = page()
    said = [line for line in lines() if line.where.startswith("domain/")]
    assert said
    assert [line for line in said if line.text not in written] == []
    assert f"**{digest()}**" in written


@pytest.mark.parametrize(("name", "texts"), TEXTS, ids=[name for name, _ in TEXTS])
def test_what_stands_side_by_side_belongs_together(name: str, texts: list[pages.Text]) -> None:
    """A row holds one text of each language, and where both have a condition it is the same one."""
    for english, spanish in rows(texts):
        assert english is not None, name
        assert spanish is not None, name
        assert not english.when or not spanish.when or english.when == spanish.when


def test_another_word_makes_another_mark(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A signature is for these words only; a comment is no word."""
    root = tmp_path_factory.mktemp("root")
    (root / "domain").mkdir()
    (root / "domain.yml").write_text("slots: {}\n")
    monkeypatch.setattr(pages, "ROOT", root)
    metadata = {"moves": ["courtesy"], "tier": "T4"}

    def written(text: str, comment: str) -> str:
        with (root / "domain" / "hello.yml").open("w") as file:
            file.write(f"# {comment}\n")
            YAML().dump({"responses": {"utter_greet": [{"text": text, "metadata": metadata}]}}, file)
        return digest()

    assert written("Hi.", "Hello.") == written("Hi.", "Other.") != written("Hey.", "Hello.")
