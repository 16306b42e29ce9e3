"""What is read for a training in less time is what Rasa reads: its domain, its lines, its counts, its YAML."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.nlu.featurizers.sparse_featurizer.count_vectors_featurizer import CountVectorsFeaturizer
from rasa.shared.core.domain import Domain
from rasa.shared.exceptions import YamlException
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.utils.io import read_yaml
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import Resolver, VersionedResolver
from scipy.sparse import csr_matrix
from test_lean import LINES, component

from bot.rasa_box import ahead, yaml_words
from bot.rasa_box.counts import Counts, LeanCounts, counted
from bot.rasa_box.importer import Importer
from bot.rasa_box.inputs import ROOT, domain_files

if TYPE_CHECKING:
    from pathlib import Path

    from rasa.core.agent import Agent

DATA = ROOT / "data"
FILES = [str(path) for path in domain_files()]

WRITES = "import numpy; numpy.savez({found!r}, texts=numpy.array(['known']), means=numpy.array([[1, 2]]))"

yaml_words.mend()


def test_the_domain_is_rasas() -> None:
    """The same things in the same order; and so it is when it was written down and is read again."""
    ours, theirs = Importer(None, FILES, []).get_domain(), Domain.load(FILES)

    assert str(ours.as_dict()) == str(theirs.as_dict())
    assert ours.fingerprint() == theirs.fingerprint()
    assert str(read_yaml(ours.as_yaml())) == str(read_yaml(theirs.as_yaml()))


def test_a_mistake_in_the_domain_is_told_with_its_line(tmp_path: Path) -> None:
    """As by Rasa, whose own check then runs."""
    path = tmp_path / "domain.yml"
    path.write_text("version: '3.1'\nintents:\n  - hello\nresponses:\n  utter_hello:\n    - txt: Good day.\n")

    with pytest.raises(YamlException, match=":6:"):
        Importer(None, str(path), []).get_domain()

    path.write_text("version: '3.1'\nintents: [hello\n")
    with pytest.raises(YamlException):
        Importer(None, str(path), []).get_domain()


def test_the_lines_that_are_read_ahead_are_rasas() -> None:
    """All of them with their intents, in its order: every second one of an intent is learned from."""
    importer = TrainingDataImporter.load_from_config(str(ROOT / "config.yml"), FILES, [str(DATA)])
    theirs = [(line.get("text"), line.get("intent")) for line in importer.get_nlu_data().intent_examples]

    assert ahead.lines(DATA / "nlu") == [(text, intent) for text, intent in theirs if text and intent]


def test_what_was_not_read_ahead_is_read_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that is new, or all of them where the other process ended early; what it found is not read again."""
    asked: list[str] = []
    monkeypatch.setattr("bot.rasa_box.by_meaning.means", lambda texts: asked.extend(texts) or np.zeros((len(texts), 2)))
    monkeypatch.setattr(ahead, "_program", lambda found: [sys.executable, "-c", WRITES.format(found=str(found))])
    with ahead.reading():
        assert ahead.means(["new", "known"]).tolist() == [[0, 0], [1, 2]]
    assert asked == ["new"]

    monkeypatch.setattr(ahead, "_program", lambda _: [sys.executable, "-c", "raise SystemExit(1)"])
    with ahead.reading():
        ahead.means(["known"])
    assert asked == ["new", "known"]


async def test_the_counts_of_a_line_are_rasas(agent: Agent) -> None:
    """Each featurizer's, and both side by side."""
    messages = []
    for line in LINES:
        message = Message({TEXT: line})
        nodes = agent.processor.graph_runner._instantiated_nodes.values()
        for node in nodes:
            if type(node._component).__name__ in ("WhitespaceTokenizer", "RegexFeaturizer", "LeanCounts"):
                node._component.process([message])
        messages.append(message)

    theirs = LogisticRegressionClassifier._create_X(component(agent, LogisticRegressionClassifier), messages)
    assert (counted(messages) != theirs).nnz == 0
    for message in messages:
        words = component(agent, LeanCounts)._get_processed_message_tokens_by_attribute(message, TEXT)
        whole = CountVectorsFeaturizer._create_features(component(agent, LeanCounts), TEXT, [words])[1][0]
        assert (message.features[0].features != whole.tocsr()).nnz == 0


def test_counts_are_known_again_and_others_told_apart() -> None:
    """By what was counted, how often, out of how much, and by whom."""

    def mark(numbers: list[int], by: str = "words") -> str:
        return Counts(csr_matrix([numbers]), FEATURE_TYPE_SENTENCE, TEXT, by).fingerprint()

    assert mark([1, 0, 2]) == mark([1, 0, 2])
    others = [mark([1, 2, 0]), mark([1, 0, 1]), mark([1, 0, 2, 0]), mark([1, 0, 2], "pieces")]
    assert len({mark([1, 0, 2]), *others}) == 5


def test_a_word_leaves_no_pattern_behind() -> None:
    """Neither in the readers nor in the writer; and words are still told apart from numbers."""
    for resolver in (VersionedResolver(), Resolver()):
        before = str(getattr(resolver, "versioned_resolver", resolver.yaml_implicit_resolvers))
        for word in ("yes", "yesterday", "y", "12", ""):
            resolver.resolve(ScalarNode, word, (True, False))
        assert str(getattr(resolver, "versioned_resolver", resolver.yaml_implicit_resolvers)) == before
    assert read_yaml("a: [abc, 12, true, 1.5, no, '12']\n") == {"a": ["abc", 12, True, 1.5, "no", "12"]}
