"""The sentences the edge says itself, and the strings of the pages."""

from collections.abc import Mapping
from functools import cache

from bot.content.tables import LOCALES, placeholders, read_flat

_SURFACES = frozenset({"widget", "console", "demo", "labels", "protocol"})
_EDGE = {locale: read_flat(f"edge.{locale}.toml") for locale in LOCALES}
_WANTED = {locale: {key: placeholders(text) for key, text in table.items()} for locale, table in _EDGE.items()}


def sentence(key: str, locale: str, **values: object) -> str:
    """Return the sentence `key` in `locale`, with its values filled in.

    Raises:
        KeyError: no such sentence, or no such language.
        TypeError: a value is missing, or there is one the sentence has no place for.

    """
    if key not in _EDGE.get(locale, {}):
        raise KeyError(f"no sentence {key!r} in {locale!r}")
    wanted = _WANTED[locale][key]
    if wanted != values.keys():
        raise TypeError(f"sentence {key!r} takes {sorted(wanted)}, was given {sorted(values)}")
    return _EDGE[locale][key].format_map(values)


def strings(surface: str, locale: str) -> dict[str, str]:
    """Return every string of a page (`widget`, `console`, `demo`, `protocol`) or of the `labels`, for `locale`.

    Raises:
        KeyError: no such surface, or no such language.

    """
    if surface not in _SURFACES or locale not in LOCALES:
        raise KeyError(f"no strings for {surface!r} in {locale!r}")
    return dict(_surface(surface, locale))


@cache
def _surface(surface: str, locale: str) -> Mapping[str, str]:
    return read_flat(f"{surface}.{locale}.toml")
