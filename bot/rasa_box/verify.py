"""Checks at the start that what is configured is what is used.

Rasa falls back in silence: a mistyped key is ignored, a mistyped store becomes memory. Here each becomes one plain
sentence and no start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.utils.common import class_from_module_path
from rasa.shared.utils.io import read_config_file, read_yaml_file

from bot.rasa_box.edge_channel import EdgeChannel
from bot.rasa_box.gate import RiskGate
from bot.rasa_box.inputs import is_current
from bot.rasa_box.voice import Voice

if TYPE_CHECKING:
    from pathlib import Path

    from rasa.core.agent import Agent
    from rasa.core.channels.channel import InputChannel

GATE = f"{RiskGate.__module__}.{RiskGate.__name__}"
CHANNEL = f"{EdgeChannel.__module__}.{EdgeChannel.__name__}"
SECRET_LENGTH = 16
"""Shortest secret the edge and the box may share, in characters."""

_CONFIG_KEYS = {"recipe", "assistant_id", "language", "importers", "pipeline", "policies"}
_DOMAIN_KEYS = {
    "version",
    "session_config",
    "intents",
    "entities",
    "slots",
    "forms",
    "actions",
}
_WORDS_KEYS = {"version", "responses"}
_ENDPOINT_KEYS = {
    "action_endpoint": {"url", "enable_selective_domain"},
    "tracker_store": {"type", "url", "clinic", "ttl_seconds"},
}


class UnsafeSetupError(Exception):
    """Something is not set up as it must be. The message is a sentence for the person who starts the box."""


def check_files(root: Path) -> None:
    """Check config.yml, domain.yml, domain/*.yml, endpoints.yml and credentials.yml as written.

    Raises:
        UnsafeSetupError: an unknown key or class, a missing value, or the gate is not last.

    """
    _check_config(read_config_file(root / "config.yml"))
    _check_domain(root)
    check_endpoints(read_config_file(root / "endpoints.yml"))
    _check_credentials(read_config_file(root / "credentials.yml"))


def _only(where: str, found: dict[str, Any], known: set[str]) -> None:
    unknown = sorted(set(found) - known)
    if unknown:
        raise UnsafeSetupError(f"{where} has a key that means nothing: {unknown[0]}. Please check its spelling.")


def _check_domain(root: Path) -> None:
    _only("domain.yml", read_yaml_file(root / "domain.yml"), _DOMAIN_KEYS)
    said: dict[str, str] = {}
    for path in sorted((root / "domain").glob("*.yml")):
        words = read_yaml_file(path)
        _only(f"domain/{path.name}", words, _WORDS_KEYS)
        for response in words.get("responses") or {}:
            if response in said:  # Rasa would keep one of the two
                raise UnsafeSetupError(f"{response} stands in domain/{said[response]} and in domain/{path.name}.")
            said[response] = path.name


def _check_config(config: dict[str, Any]) -> None:
    _only("config.yml", config, _CONFIG_KEYS)
    for part in ("pipeline", "policies"):
        for component in config.get(part) or []:
            _check_component(component)
    if [part["name"] for part in config.get("pipeline") or []][-1:] != [GATE]:
        raise UnsafeSetupError(f"The last component of the pipeline in config.yml must be {GATE}.")


def _check_component(component: dict[str, Any]) -> None:
    name = component["name"]
    try:
        kind = DefaultV1Recipe._from_registry(name).clazz  # noqa: SLF001 - Rasa's own look-up, so that we agree
    except Exception as error:
        raise UnsafeSetupError(f"config.yml names a component that does not exist: {name}.") from error
    _only(f"{name} in config.yml", component, {"name", *kind.get_default_config()})


def check_endpoints(endpoints: dict[str, Any]) -> None:
    """Check endpoints.yml as written.

    Raises:
        UnsafeSetupError: a key is unknown or missing, or the tracker store's class does not exist.

    """
    _only("endpoints.yml", endpoints, set(_ENDPOINT_KEYS))
    for section, keys in _ENDPOINT_KEYS.items():
        found = endpoints.get(section) or {}
        _only(f"{section} in endpoints.yml", found, keys)
        missing = sorted(key for key in keys if not found.get(key))
        if missing:
            raise UnsafeSetupError(f"{section} in endpoints.yml lacks {missing[0]}.")
    _store_class(endpoints)


def _store_class(endpoints: dict[str, Any]) -> type:
    path = endpoints["tracker_store"]["type"]
    try:
        return class_from_module_path(path)
    except (AttributeError, ImportError, TypeError) as error:
        raise UnsafeSetupError(f"endpoints.yml names a tracker store that does not exist: {path}.") from error


def _check_credentials(credentials: dict[str, Any]) -> None:
    _only("credentials.yml", credentials, {CHANNEL})
    settings = credentials.get(CHANNEL) or {}
    _only(f"{CHANNEL} in credentials.yml", settings, {"secret"})
    if len(settings.get("secret") or "") < SECRET_LENGTH:
        raise UnsafeSetupError(f"RASA_SECRET must have at least {SECRET_LENGTH} characters.")


def check_model(model: Path) -> None:
    """Check that the model is there and was made from the files as they are.

    Raises:
        UnsafeSetupError: it has to be trained first.

    """
    if not is_current(model):
        missing = "has changed since it was trained" if model.is_file() else "is not trained yet"
        raise UnsafeSetupError(f"It {missing}. Please run: python -m bot.rasa_box.train")


def check_running(agent: Agent, channels: list[InputChannel], endpoints: dict[str, Any]) -> None:
    """Check what was really built: the model's gate, the channel, the tracker store.

    Raises:
        UnsafeSetupError: Rasa put something else in the place of what is configured.

    """
    if last_classifier(agent) is not RiskGate:
        raise UnsafeSetupError("The model's last component is not the risk gate. Please train it again.")
    if [type(channel) for channel in channels] != [EdgeChannel]:
        raise UnsafeSetupError("The edge channel is not the only way in.")
    if type(agent.processor.nlg) is not Voice:
        raise UnsafeSetupError("What is said is not chosen by bot.rasa_box.voice.")
    for store in (agent.tracker_store, agent.processor.tracker_store):
        if type(store) is not _store_class(endpoints):
            raise UnsafeSetupError(f"The tracker store in use is {type(store).__name__}, not the configured one.")


def last_classifier(agent: Agent) -> type:
    """Return the class of the model's last component, the one whose word about the intent is final.

    Rasa puts its handler of slash commands behind it; the channel sees to it that no text is one.
    """
    nodes = agent.processor.model_metadata.predict_schema.nodes
    (last,) = nodes[agent.processor.model_metadata.nlu_target].needs["messages"].split("\n")
    return nodes[last].uses
