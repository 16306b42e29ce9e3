"""What is said of stopping: never all at once on one's own, and 911 for a seizure or bad confusion (crisis policy)."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

_ROOT = Path(__file__).parents[3] / "domain"
_SAID = [
    (name, number, reply["text"], "condition" in reply)
    for file, name in (("asked.yml", "utter_withdrawal"), ("particular.yml", "utter_withdrawal_both_kinds"))
    for number, reply in enumerate(
        YAML(typ="safe").load((_ROOT / file).read_text(encoding="utf-8"))["responses"][name],
    )
]
_NEEDS = {
    False: ("all at once", "own", "911", "seizure", "confusion"),
    True: ("de golpe", "cuenta", "911", "onvuls", "onf"),
}


@pytest.mark.parametrize(("name", "number", "text", "spanish"), _SAID)
def test_every_way_to_say_it_has_all_of_it(name: str, number: int, text: str, spanish: bool) -> None:
    """Whichever variant the dice bring, nobody is told half of it."""
    assert [word for word in _NEEDS[spanish] if word not in text] == [], f"{name}[{number}]"
