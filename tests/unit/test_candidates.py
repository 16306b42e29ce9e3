"""The kept messages as lines of the corpus."""

from handoff.candidates import as_corpus
from handoff.domain.review import Candidate, Verdict
from handoff.domain.tiers import Tier


def test_a_candidate_is_a_line_of_the_corpus_that_a_reviewer_fills_in() -> None:
    """Four fields with tabs, whatever space is in the words; before it its number and what was made of it."""
    candidates = [Candidate(3, Tier.T4, Verdict.MISSED, "es", "no sé\n\tqué hacer")]
    assert as_corpus(candidates).splitlines() == ["# 3: missed, the screen gave T4", "?\t?\tes\tno sé qué hacer"]
    assert as_corpus([]) == ""
