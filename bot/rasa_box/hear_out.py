"""Second thoughts about an intent, now that it is known how sure the model is and which question is on the table.

What to think again about stands in `bot.hearing.moves`; this is its place in Rasa's pipeline.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.hearing.answers.all_clear import over
from bot.hearing.answers.by_name import prefers_whom
from bot.hearing.answers.danger import FALSE_ALARM
from bot.hearing.answers.filing import filed, names_oneself, strayed
from bot.hearing.answers.for_me import for_me, hails
from bot.hearing.answers.introducing import only_introduces
from bot.hearing.answers.me_first import for_someone, me_first
from bot.hearing.answers.passed_over import shrugged
from bot.hearing.answers.reach import asks_of_the_way, lacks_a_way
from bot.hearing.answers.reaching import reach_told
from bot.hearing.answers.taking import (
    ANSWER,
    CORRECT,
    FIRST_DISCLOSURE,
    FOR_SELF,
    NOTED,
    NOTED_REACH,
    QUESTIONS,
    REWRITE,
    SHARES,
    SKIP,
    START,
    WENT_ON,
    Heard,
)
from bot.hearing.answers.told import describes_oneself, says_for_oneself
from bot.hearing.answers.topics import about_using
from bot.hearing.answers.whom_to_see import asks_whom_to_see, minds_not_who
from bot.hearing.beside import BODILY
from bot.hearing.changes.anew import as_answer
from bot.hearing.changes.aside import left_open
from bot.hearing.changes.in_there import lacks, looks_for_it, stands
from bot.hearing.changes.keeping_out import kept_out, only_wish, told_apart, wishes_in_vain
from bot.hearing.changes.mending import asks_anew
from bot.hearing.changes.naming import puts_right, wish_in
from bot.hearing.changes.rewording import reworded, unclear, withholds
from bot.hearing.changes.righting import righted, whom_again
from bot.hearing.changes.summary_open import WHICH, about_a_line
from bot.hearing.instruments import ITEMS, matched
from bot.hearing.lines.small_talk import leaves, puts_off
from bot.hearing.moves import FOR_ANOTHER, asks_how_to_help, hopes_safely, reconsidered, tell_nobody, untold_helper
from bot.hearing.questions import asking
from bot.hearing.questions.asking_form import announces
from bot.hearing.questions.body import means_of_body
from bot.hearing.questions.in_danger import cries_on
from bot.hearing.questions.particular import particularly, plainly
from bot.hearing.questions.speaking import stays_in
from bot.hearing.tone.keeping import leaves_unseen
from bot.hearing.wishes.aimed import FEEDBACK, GOODBYE, POSTER, aimed, protests, told_already
from bot.hearing.wishes.apart import THANK, answers_beside, echoes, not_shared, not_told
from bot.hearing.wishes.consent import SHOWN, agrees
from bot.hearing.wishes.declining import declined
from bot.hearing.wishes.going_on import comes_back, wants_questions_in_line
from bot.hearing.wishes.praising import mocks
from bot.hearing.wishes.sending import (
    asks_again,
    asks_if_back,
    asks_if_gone,
    asks_of_sending,
    only_refuses,
    refuses,
    takes_back,
)
from bot.hearing.wishes.steering import (
    BE_PLAIN,
    DID_IT_GO,
    REPLY_TIME,
    SEND_SUMMARY,
    SHOW_SUMMARY,
    consents,
    sends_with_change,
    steered,
)
from bot.hearing.wishes.taking_up import agrees_to_them, takes_up
from bot.rasa_box.gate import CRISIS_TIERS, heard_in, question_of
from bot.risk import Tier, screen
from bot.risk.correction import denies_danger

TOWARDS_DANGER = frozenset(
    {
        "crisis", "being_hurt", "ambivalent", "affirm", "deny", "thank", "goodbye", "greet", "not_now", "nlu_fallback",
        "out_of_scope", "just_looking",
    }
)  # fmt: skip
"""Intents after which danger and the numbers would be spoken of again: not in a turn that only says it is not so.

The edge heard a danger before that the message says is not so: the card is down then, and the service has said that it
is sorry (handoff/service/sorry.py). Later, when the edge reads no longer so far back, the talk's gravest tier says that
there was one. "I don't want to die" as a first plea takes nothing back. What is heard by rule in such a message, alone
or in its talk, is a crisis as ever (bot.rasa_box.gate).
"""


WHAT_I_CAN = "what_can_you_do"
"""To who has a question it is said what may be asked here."""
GUESSED_CRIES = frozenset({"crisis", "being_hurt"})
"""Of these, what a guess makes of the words of a denial, "no de matarme", when no rule hears a danger in them."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class HearOut(GraphComponent, IntentClassifier):
    """Acts on no weak guess, keeps answers answers, and finds commands in so many words.

    `min_words` (words) is how long a text is too long to be called not understood.
    """

    def __init__(self, min_words: int) -> None:
        self._min_words = min_words

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the defaults; also the list of keys that config.yml may set."""
        return {"min_words": 8}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,  # noqa: ARG003 - Rasa's signature
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,  # noqa: ARG003
    ) -> HearOut:
        """Create the component from its configuration."""
        return cls(config["min_words"])

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Look at each message again. Rasa's graph hands in the conversation as it was before this message."""
        for message in messages:
            self._reconsider(message, tracker)
        return messages

    def _reconsider(self, message: Message, tracker: DialogueStateTracker) -> None:
        guess, text = message.get(INTENT), message.get(TEXT) or ""
        by_edge = message.get("metadata") or {}
        waiting = bool(by_edge.get("waiting"))
        heard = heard_in(tracker, text, guess[INTENT_NAME_KEY], {})
        heard = replace(heard, slots={**heard.slots, "waiting": waiting})
        intent = over(heard, in_danger=by_edge.get("talk_tier") in CRISIS_TIERS)
        intent = intent or self._goes_on(heard, guess, waiting=waiting)
        intent = intent or self._meant(heard, guess, waiting=waiting)
        intent = as_answer(heard, intent or guess[INTENT_NAME_KEY]) or intent
        intent = WHICH if about_a_line(heard, intent or guess[INTENT_NAME_KEY]) else intent
        if self._only_denies(text, intent or guess[INTENT_NAME_KEY], by_edge):
            intent = self._denied(intent or guess[INTENT_NAME_KEY], question_of(tracker))
        if intent is not None:
            certain = {INTENT_NAME_KEY: intent, PREDICTED_CONFIDENCE_KEY: 1.0}
            message.set(INTENT, certain, add_to_output=True)
            message.set(INTENT_RANKING_KEY, [certain], add_to_output=True)

    @staticmethod
    def _only_denies(text: str, intent: str, by_edge: dict[str, Any]) -> bool:
        """Return whether a danger is denied, and no more: what the edge heard deny one is by no guess another cry."""
        found = screen(text)
        if by_edge.get("denies") and intent in GUESSED_CRIES and found.tier > Tier.T2:
            return True
        denies = bool(by_edge.get("denies")) or by_edge.get("talk_tier") in CRISIS_TIERS
        return denies and denies_danger(text, found)

    @staticmethod
    def _denied(intent: str, question: str | None) -> str:
        """Return what a message means that only says a danger heard before is not so: to most questions no answer."""
        if question is None:
            return FALSE_ALARM if intent in TOWARDS_DANGER else intent
        if question in QUESTIONS and question != FIRST_DISCLOSURE and intent in (*TOWARDS_DANGER, ANSWER):
            return FEEDBACK
        return ANSWER if intent in TOWARDS_DANGER else intent

    def _goes_on(self, heard: Heard, guess: dict[str, Any], *, waiting: bool) -> str | None:
        """Return that the talk goes on, where a quiet cry took a question off the table and this would answer it."""
        if (left := left_open(heard)) is None or guess[INTENT_NAME_KEY] in ("not_now", "keep_talking"):
            return None
        at_it = replace(heard, question=left)
        meant = self._meant(at_it, guess, waiting=waiting) or guess[INTENT_NAME_KEY]
        return WENT_ON if meant in (ANSWER, SKIP, START, THANK) else None

    def _meant(self, heard: Heard, guess: dict[str, Any], *, waiting: bool) -> str | None:
        certain = (
            (ANSWER if matched(heard.question, heard.text) else None)
            or (asking.QUESTION if takes_back(heard) or asks_if_back(heard) else None)
            or (asking.QUESTION if lacks_a_way(heard.slots.get("contact"), heard.text) else None)
            or (asking.QUESTION if asks_of_the_way(heard.text) else None)
            or self._rewords(heard)
            or self._reaches(heard)
            or (REPLY_TIME if declined(heard) else None)
            or cries_on(heard)
            or (FOR_ANOTHER if heard.question is None and asks_how_to_help(heard.text) else None)
            or ("greet" if heard.question is None and only_introduces(heard.text) else None)
            or (ANSWER if untold_helper(heard.text, heard.question) or echoes(heard) else None)
            or (
                WHAT_I_CAN if heard.question is None and announces(heard.text) and not about_using(heard.text) else None
            )
            or plainly(heard)
            or means_of_body(heard)
            or self._about_the_writer(heard)
            or (START if comes_back(heard) or takes_up(heard) or agrees_to_them(heard) else None)
            or (START if waiting and wants_questions_in_line(heard.text) else None)
            or (DID_IT_GO if asks_again(heard) or asks_if_gone(heard) else None)
            or (SEND_SUMMARY if heard.last == SHOWN and heard.question is None and consents(heard.text) else None)
            or ("not_now" if only_refuses(heard) else None)
            or steered(heard.text, heard.question, waiting=waiting)
            or (asking.QUESTION if asks_of_sending(heard) or stands(heard) else None)
            or stays_in(heard.text)
            or wish_in(heard.text)
            or (ANSWER if answers_beside(heard) or hopes_safely(heard.text, heard.question) else None)
            or (ANSWER if tell_nobody(heard.text, heard.question) else None)
            or aimed(heard)
            or ("goodbye" if leaves_unseen(heard) else None)
            or ("pause" if puts_off(heard.text) and heard.question != "first_step" else None)
            or filed(replace(heard, text=told_apart(heard.text, heard.question).told or heard.text))
            or (GOODBYE if leaves(heard.text, talking=heard.question is not None) else None)
            or self._protested(heard)
            or (SKIP if shrugged(heard) else None)
            or (ANSWER if names_oneself(heard) else None)
        )
        confidence = guess.get(PREDICTED_CONFIDENCE_KEY) or 0.0
        if certain or (certain := particularly(heard, confidence)):
            return (not_told(heard) if certain == ANSWER else None) or certain
        intent = reconsidered(heard.text, heard.intent, confidence, heard.question, self._min_words)
        guess_now, waits = intent or heard.intent, bool(heard.slots.get("waiting"))
        asks = asking.meant(heard.text, guess_now, heard.intent, confidence, heard.question, waiting=waits)
        intent = asks or intent
        guessed = intent or heard.intent
        no_share = not_shared(heard) if guessed in SHARES - BODILY else None
        no_answer = self._no_answer(heard) if guessed == ANSWER else None
        return self._consented(heard, guessed) or no_share or no_answer or intent

    @staticmethod
    def _reaches(heard: Heard) -> str | None:
        """Return the intent of who says how to be reached, or by whom to be seen, whatever was asked."""
        if heard.question in ITEMS:
            return None
        if prefers_whom(heard.text, heard.question):
            return NOTED
        if heard.question == "preferences" and (asks_whom_to_see(heard.text) or minds_not_who(heard.text)):
            return ANSWER
        if not reach_told(told_apart(heard.text, heard.question).told, heard.question):
            return None
        return ANSWER if heard.question == "contact" else NOTED_REACH

    @staticmethod
    def _no_answer(heard: Heard) -> str | None:
        """Return what seemed an answer means that is none: it asks, speaks of the talk, or strays."""
        told = replace(heard, text=told_apart(heard.text, heard.question).told or heard.text)
        return not_told(heard) or strayed(told)

    @staticmethod
    def _protested(heard: Heard) -> str | None:
        """Return the intent of who only protests: against a slogan, at being asked again, or in bitter praise."""
        found = protests(heard)
        if told_already(heard):
            return NOTED
        if mocks(heard.text):
            return FEEDBACK
        return found and (BE_PLAIN if found == POSTER else FEEDBACK)

    @staticmethod
    def _consented(heard: Heard, guessed: str) -> str | None:
        """Return what stands in for a guess that would send what was told: a guess shows it, and may be a no."""
        if guessed == SEND_SUMMARY or (guessed == "affirm" and heard.last == SHOWN and not agrees(heard.text)):
            return "not_now" if refuses(heard.text) else SHOW_SUMMARY
        return None

    @staticmethod
    def _about_the_writer(heard: Heard) -> str | None:
        """Return the intent of who only says that this is for themselves, and who that is, or changes answers."""
        if hails(heard):
            return "greet"
        first = me_first(heard.text)
        only_named = first is not None and first.name and not first.rest
        if heard.question is None and (says_for_oneself(heard.text) or for_me(heard.text) or only_named):
            return FOR_SELF
        if heard.question == "for_whom" and (first or describes_oneself(heard.text)):
            return ANSWER
        if heard.question is None and for_someone(heard.text):
            return FOR_ANOTHER
        if whom_again(heard):
            return NOTED
        return CORRECT if puts_right(heard) or righted(heard) else None

    @staticmethod
    def _rewords(heard: Heard) -> str | None:
        """Return the intent of who changes lines in words, or says so of one that nobody finds; or looks for one."""
        changes = {} if minds_not_who(heard.text) else reworded(heard)  # a wish told anew puts no line right
        if changes:
            if heard.question in QUESTIONS and sends_with_change(heard.text) and not asks_anew(changes):
                return SHOW_SUMMARY  # what was to be sent is changed, and seen first
            return REWRITE if asks_anew(changes) else CORRECT
        if withholds(heard) or looks_for_it(heard):
            return SHOW_SUMMARY
        if wishes_in_vain(heard) or lacks(heard):
            return asking.QUESTION
        if heard.question in QUESTIONS and (kept := kept_out(heard.text, heard.question)) and not kept[0]:
            return "remove_answer" if only_wish(heard.text, heard.question) else SKIP
        vague = unclear(heard) and wish_in(heard.text) is None and not minds_not_who(heard.text)
        return "remove_answer" if vague else None
