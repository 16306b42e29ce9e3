"""Reads the TOML files of words: once, and frozen."""

import string
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

LOCALES = ("en", "es")
"""The languages every word exists in."""

FOLDER = Path(__file__).parent


def read(name: str) -> Mapping[str, Any]:
    """Return the TOML file `name` of this folder, frozen all the way down.

    Raises:
        FileNotFoundError: there is no such file.
        tomllib.TOMLDecodeError: the file is not TOML.

    """
    table: Mapping[str, Any] = _frozen(tomllib.loads((FOLDER / name).read_text(encoding="utf-8")))
    return table


def read_flat(name: str) -> Mapping[str, str]:
    """Return a file that holds nothing but `key = "sentence"`.

    Raises:
        TypeError: a value is not text.

    """
    table = read(name)
    for key, value in table.items():
        if not isinstance(value, str):
            raise TypeError(f"{name}: {key!r} is not text")
    return table


def placeholders(template: str) -> frozenset[str]:
    """Return the names between braces in a `str.format` template."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name is not None)


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return MappingProxyType({key: _frozen(inner) for key, inner in value.items()})
    if isinstance(value, list):
        return tuple(_frozen(inner) for inner in value)
    return value
