"""All cues, in the order in which they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.risk.cues import (
    body_now_en,
    danger_now_en,
    distress_en,
    few_words_danger_en,
    few_words_en,
    few_words_es,
    harm_abuse_en,
    harm_abuse_es,
    hints,
    least_heard_en,
    least_heard_es,
    medical_en,
    medical_es,
    mind_en,
    mind_es,
    now_es,
    safety,
    self_harm_en,
    self_harm_es,
    suicide_en,
    suicide_es,
    suicide_indirect_en,
    suicide_indirect_es,
    suicide_means_en,
    suicide_means_es,
    suicide_passive_en,
    suicide_plan_en,
    suicide_plan_es,
    suicide_signs_en,
    tolerance,
)

if TYPE_CHECKING:
    from bot.risk.rule import Rule

RULES: tuple[Rule, ...] = (
    *body_now_en.RULES,
    *danger_now_en.RULES,
    *few_words_en.RULES,
    *few_words_danger_en.RULES,
    *suicide_en.RULES,
    *suicide_passive_en.RULES,
    *suicide_plan_en.RULES,
    *suicide_indirect_en.RULES,
    *suicide_signs_en.RULES,
    *suicide_means_en.RULES,
    *self_harm_en.RULES,
    *medical_en.RULES,
    *harm_abuse_en.RULES,
    *mind_en.RULES,
    *distress_en.RULES,
    *least_heard_en.RULES,
    *now_es.RULES,
    *few_words_es.RULES,
    *suicide_es.RULES,
    *suicide_plan_es.RULES,
    *self_harm_es.RULES,
    *suicide_means_es.RULES,
    *suicide_indirect_es.RULES,
    *medical_es.RULES,
    *harm_abuse_es.RULES,
    *mind_es.RULES,
    *least_heard_es.RULES,
    *tolerance.RULES,
    *safety.RULES,
    *hints.RULES,
)
