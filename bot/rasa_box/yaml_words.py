"""Mends how ruamel.yaml tells the kind of a word, which takes longer with each word that it has read.

Rasa looks for environment variables in every word. For that, ruamel.yaml adds one pattern to its list of patterns for a
first letter each time a word begins with it, and goes through all of them: thousands at the end of a domain like ours.
Reading the domain took 15 s of the processor, writing it 18; with a list of its own for each word they take 2 and 4,
and what is read and written is the same.
"""

from __future__ import annotations

from typing import Any

from ruamel.yaml.resolver import Resolver, VersionedResolver


class _Patterns(dict[str | None, list[Any]]):
    """Patterns by the first letter of a word, that hands out copies: whoever asks may add to them."""

    def get(self, letter: str | None, none: list[Any]) -> list[Any]:  # type: ignore[override]
        return list(super().get(letter, none))


def mend() -> None:
    """Keep the patterns from growing, in this process. There is no setting for it, so they are kept in another way."""
    Resolver.yaml_implicit_resolvers = _Patterns(Resolver.yaml_implicit_resolvers)
    VersionedResolver.add_version_implicit_resolver = _add


def _add(self: VersionedResolver, version: tuple[int, int], tag: str, pattern: Any, letters: Any) -> None:
    patterns = self._version_implicit_resolver.setdefault(version, _Patterns())
    for letter in letters or [None]:
        patterns.setdefault(letter, []).append((tag, pattern))
