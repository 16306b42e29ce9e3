"""Reads domain, lines and rules for the training as Rasa does, but the domain in a fifth of the time (docs/adr/0004).

Rasa reads it twice, each file of it once to check it with the numbers of its lines at hand and once more to take it,
and builds it anew with every file. Here each file is read once, and Rasa's own check says where a mistake stands.
"""

from __future__ import annotations

from functools import cached_property
from importlib.resources import files
from io import StringIO
from typing import Any

from pykwalify.core import Core
from pykwalify.errors import SchemaError
from rasa.shared.constants import LATEST_TRAINING_DATA_FORMAT_VERSION
from rasa.shared.core.domain import DOMAIN_SCHEMA_FILE, Domain
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import read_file, read_yaml
from rasa.shared.utils.validation import RESPONSES_SCHEMA_FILE, SCHEMA_EXTENSIONS_FILE
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError


class QuickDomain(Domain):
    """A domain that is written down in C. Rasa writes it as a person would, with marks for each kind of text: 4 s."""

    def as_yaml(self) -> str:
        """Return the domain as YAML that holds the same, in the same order."""
        writer = YAML(typ="safe")
        writer.sort_base_mapping_type_on_output = False
        writer.default_flow_style = False
        writer.allow_unicode = True
        written = StringIO()
        told = {"version": LATEST_TRAINING_DATA_FORMAT_VERSION, **self.as_dict()}
        writer.dump(told | {"version": str(told["version"])}, written)
        return written.getvalue()


class Importer(RasaFileImporter):
    """Rasa's importer of files, with a domain that is read once."""

    def get_domain(self) -> Domain:
        """Return the domain of all files together.

        Raises:
            rasa.shared.exceptions.RasaException: a file is not as it must be.

        """
        return self._domain

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:  # noqa: ARG002 - all are asked for
        """Return the lines of all files: who asks takes copies. Rasa asks for them once more for the domain's sake."""
        return self._lines

    @cached_property
    def _lines(self) -> TrainingData:
        return super().get_nlu_data()

    @cached_property
    def _domain(self) -> Domain:
        paths = [self._domain_path] if isinstance(self._domain_path, str) else self._domain_path or []
        whole: dict[str, Any] = {}
        for path in paths:
            whole = Domain.merge_domain_dicts(_checked(path), whole)
        return QuickDomain.from_dict(whole)


def _checked(path: str) -> dict[str, Any]:
    text = read_file(path)
    try:
        content: dict[str, Any] = read_yaml(text)
    except YAMLError:
        content = {}
    if not content or not _is_well_formed(content):
        Domain.from_yaml(text, path)  # raises, with the number of the line
    return content


def _is_well_formed(content: dict[str, Any]) -> bool:
    rasa = files("rasa")
    schema = {key: rule for name in (DOMAIN_SCHEMA_FILE, RESPONSES_SCHEMA_FILE) for key, rule in _schema(name).items()}
    check = Core(source_data=content, schema_data=schema, extensions=[str(rasa / SCHEMA_EXTENSIONS_FILE)])
    try:
        check.validate(raise_exception=True)
    except SchemaError:
        return False
    return True


def _schema(name: str) -> dict[str, Any]:
    return read_yaml((files("rasa") / name).read_text())
