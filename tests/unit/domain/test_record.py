"""The order in which a coordinator reads a person's words."""

from handoff.domain.record import FIELDS, ordered


def test_what_to_avoid_comes_first_then_strengths() -> None:
    """However the items arrive, they are read in the fixed order (seeds B03, C02)."""
    items = [{"field": field, "text": f"about {field}"} for field in reversed(FIELDS)]
    assert [item["field"] for item in ordered(items)] == list(FIELDS)
    assert FIELDS[:2] == ("avoid", "helped")


def test_unknown_fields_and_empty_words_are_left_out() -> None:
    """Nothing the page has no place for gets into a record."""
    items = [{"field": "shoe_size", "text": "9"}, {"field": "goal", "text": "  "}, {"field": "brings", "text": "sleep"}]
    assert ordered(items) == [{"field": "brings", "text": "sleep"}]
