"""The sentences the edge says itself, and the strings of the pages."""

from collections.abc import Mapping
from functools import cache

from bot.content.tables import LOCALES, placeholders, read_flat

_SURFACES = frozenset({"widget", "console", "demo", "labels", "protocol", "roles"})
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
    """Return every string of a page (`widget`, `console`, `demo`, `protocol`), of the `labels` or the `roles`.

    Raises:
        KeyError: no such surface, or no such language.

    """
    if surface not in _SURFACES or locale not in LOCALES:
        raise KeyError(f"no strings for {surface!r} in {locale!r}")
    return dict(_surface(surface, locale))


def role_in(role: str, locale: str) -> str:
    """Return what someone on the roster is, in the words of `locale`; a role that is not in roles.toml as it stands.

    A roster that was filled with words instead of keys ("intake coordinator") is understood too.
    """
    return strings("roles", locale).get(_role_keys().get(role.casefold(), role), role)


def name_in(name: str, locale: str) -> str:
    """Return what someone on the roster is called, in the words of `locale` where nobody has given them a name yet."""
    nameless = {strings("labels", other)["first_name"] for other in LOCALES}
    return strings("labels", locale)["first_name"] if name in nameless else name


@cache
def _role_keys() -> Mapping[str, str]:
    return {word.casefold(): key for locale in LOCALES for key, word in _surface("roles", locale).items()}


@cache
def _surface(surface: str, locale: str) -> Mapping[str, str]:
    return read_flat(f"{surface}.{locale}.toml")
