"""What is kept of what people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.domain.messages import clean_text


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("  hello  ", "hello"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("tab\tstays", "tab\tstays"),
        ("\u202eevil\u202c", "evil"),
        ("half\ud83d", "half"),
        ("está ñandú 你好 🙂", "está ñandú 你好 🙂"),
        ("\x00\x01 \n\t", ""),
    ],
)
def test_text_is_trimmed_and_freed_of_what_cannot_be_shown(raw: str, kept: str) -> None:
    """Words stay as they are, in any script; control characters do not."""
    assert clean_text(raw) == kept


@given(st.text())
def test_cleaning_twice_changes_nothing_more(raw: str) -> None:
    """What is kept can be stored and shown anywhere."""
    once = clean_text(raw)
    assert clean_text(once) == once
    assert once.encode().decode() == once
