"""What of several wordings is said. Rasa would throw dice: the same words twice, and no two replays alike.

In one talk nothing is said twice while there are other words for it; which comes first depends on the sender alone.
Before the next question of the talk comes a bubble of its own for what was just told or left (domain/leads.yml).
Where the law lets a program do logistics only, nothing else is said (bot/profile.py).
"""

from __future__ import annotations

import copy
import hashlib
from typing import TYPE_CHECKING, Any

from rasa.core.nlg.generator import ResponseVariationFilter
from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.constants import REQUESTED_SLOT

from bot.hearing.about import WITHDRAWAL
from bot.hearing.answers.danger import ENDING as DANGER
from bot.hearing.answers.prescribed import refuses_the_word, says_prescribed, told_prescribed
from bot.hearing.answers.taking import CHECK_IN, FIRST_DISCLOSURE, QUESTIONS, SET_ASIDE, SKIPPED
from bot.hearing.answers.told import for_oneself, only_reacts, says_what
from bot.hearing.instruments import ITEMS, PHQ4
from bot.hearing.lines.small_talk import in_haste
from bot.hearing.questions.asking import INTENTS
from bot.hearing.questions.body import INTENTS as OF_BODY
from bot.hearing.questions.particular import INTENTS as PARTICULAR
from bot.hearing.questions.stopping import OPIOID
from bot.hearing.tone.keeping import GOODBYE, KEPT, LEAVING, OPEN, SURVEY, keepsakes
from bot.hearing.tone.manner import KEPT_WHOLE, PLAIN, without_praise
from bot.hearing.tone.weight import named_in, weighed
from bot.profile import INSTEAD, fit, logistics_only
from bot.rasa_box.bubbles import BREAK
from bot.rasa_box.moment import FILLERS, HURT, OF_A_BODY_IN_DANGER, OFFER, SHARE, Moment
from bot.rasa_box.said import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rasa.shared.core.trackers import DialogueStateTracker

Variation = dict[str, Any]

ASK, AGAIN = "utter_ask_", "utter_ask_again"
SHORTER = {"utter_why_ask": "utter_why_again", "utter_why_general": "utter_why_again"}
"""What is said instead of a response whose own words are all said, as `AGAIN` instead of a question's."""
IN_A_ROW = 2
"""How often a question comes in words of its own while something else is written to it; then `AGAIN`, then buttons."""
LEAD = "utter_lead_"
CORRECTED, FOR_SELF = f"{LEAD}corrected", f"{LEAD}for_self"
UNKNOWN = "utter_question"
"""What is said to a question that nothing here knows."""
PERSON = "/ask_human"
"""What somebody in line is offered no more."""
NEXT_ITEMS = "utter_next_items"
ANSWERS = {
    about: f"utter_{intent}"
    for about, intent in {**INTENTS, **PARTICULAR, **OF_BODY, OPIOID: WITHDRAWAL, WITHDRAWAL: WITHDRAWAL}.items()
}
"""The response that answers each thing that is known, asked or told."""
CONDOLENCE = "utter_loss"
PRESCRIBED, NOT_THAT_WORD = f"{LEAD}prescribed", f"{LEAD}not_that_word"
IN_ORDER = frozenset({CONDOLENCE, FOR_SELF, "utter_for_self", PRESCRIBED, NOT_THAT_WORD, "utter_crisis_support"})
"""What begins with its plainest words, in every talk."""
NOTES = {name: f"utter_{name}" for name in ("noted", "noted_reach", "noted_wish")} | {"rewrite": "utter_change_now"}
"""What is said first where a message was for another line than the question on the table."""
MORE = "utter_noted_more"
"""What is said to something told at a check-in."""
UNNAMED = "avoid"
"""The question whose answers are to be left alone: a death named there is not spoken of, just as was asked."""
CRISIS = "utter_crisis_support"
UNHEARD = frozenset({SHARE, "utter_keep_talking", "utter_default", "utter_out_of_scope"})
"""What is said for want of an answer: right after a body that fails, where to call goes before it."""
IN_LINE, HEARD = "utter_in_line", "utter_heard_in_line"
"""What is said in line, instead of those, to something that carries a feeling or news."""

STEADY_TIERS = frozenset({"T0", "T1", "T2"})
"""What is said in a crisis has one order, the same for everybody."""


class Voice(TemplatedNaturalLanguageGenerator):
    """Chooses among the domain's variations; it has no words of its own."""

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> Variation | None:
        """Return what is said for a response, or None where the domain has no words that fit."""
        moment = Moment.of(tracker)
        utter_action = CRISIS if utter_action in UNHEARD and moment.calls_first else utter_action
        if utter_action == SHARE and moment.grieves and self._condolence(moment, output_channel):
            utter_action = CONDOLENCE
        if (
            utter_action == SHARE
            and moment.told
            and _new(self._fitting(SHARE, moment, output_channel), moment) is not None
        ):
            utter_action = f"{SHARE}_{moment.told}"
        if utter_action == SHARE and (lead := self._told_lead(moment, output_channel)) is not None:
            return self._fill_response(copy.deepcopy(lead), moment.slots, **kwargs)
        fitting = self._fitting(utter_action, moment, output_channel)
        if moment.slots.get("waiting") and utter_action in FILLERS:
            utter_action, fitting = self._in_line(utter_action, fitting, moment, output_channel)
        if not fitting and utter_action in self.responses and logistics_only(moment.slots):
            utter_action, fitting = INSTEAD, self._fitting(INSTEAD, moment, output_channel)
        if not fitting:
            return None
        chosen = copy.deepcopy(self._chosen(utter_action, fitting, moment, output_channel))
        if utter_action == SURVEY and moment.hides:
            chosen.pop("custom", None)
        if utter_action in ANSWERS.values() and moment.slots.get("asks"):
            chosen = self._and_another(chosen, moment, output_channel)
        if moment.slots.get("waiting") and not utter_action.startswith(ASK):  # a question has its four, everywhere
            chosen["buttons"] = [button for button in chosen.get("buttons", ()) if button["payload"] != PERSON]
        stands = {
            "left": str(moment.left),
            **moment.slots,
            **(moment.slots.get(SET_ASIDE) or {}),
        }  # what waits is read back as what stands is
        return self._fill_response(chosen, stands, **kwargs)

    def _and_another(self, answer: Variation, moment: Moment, channel: str) -> Variation:
        """Return an answer, and that to another thing asked, a bubble each; what the service adds is last."""
        for about in moment.asked_besides:
            words = self._fitting(ANSWERS.get(about, ""), moment.asking(about), channel)
            if (
                not words
                or words[0]["metadata"]["tier"] in STEADY_TIERS
                or any(v["text"] in answer["text"] for v in words)
            ):
                continue
            other = copy.deepcopy(_new(words, moment) or _oldest(words, moment))
            first, then = (other, answer) if _of_service(answer) else (answer, other)
            if _of_service(first):  # the service answers one thing a turn
                continue
            return {**_joined(first, then), "buttons": answer.get("buttons") or other.get("buttons", [])}
        return answer

    def _in_line(
        self, name: str, fitting: list[Variation], moment: Moment, channel: str
    ) -> tuple[str, list[Variation]]:
        """Return what is said in line for a filler: itself while it is new, then words for what was told, or none."""
        if not moment.in_burst:
            if _new(fitting, moment) is not None:
                return name, fitting
            heard = self._fitting(HEARD, moment, channel) if _is_told(name, moment.words) else []
            if _new(heard, moment) is not None:
                return HEARD, heard
        return IN_LINE, self._fitting(IN_LINE, moment, channel)

    def _fitting(self, name: str, moment: Moment, channel: str) -> list[Variation]:
        """Return the variations for these slots, in this talk's own order."""
        silent = (
            (DANGER,) if name == OFFER and (moment.in_danger or moment.failed) else ()
        )  # no questions are offered until they go on
        for ending in (*silent, *moment.endings):
            said = f"{name}{ending}"
            if said in self.responses and (found := self._fitting_of(said, moment, channel)):
                return found
        return []

    def _fitting_of(self, name: str, moment: Moment, channel: str) -> list[Variation]:
        fitting = ResponseVariationFilter(self.responses).responses_for_utter_action(name, channel, moment.slots)
        fitting = weighed(fitting, heavy=moment.heavy)
        if logistics_only(moment.slots):
            fitting = [fit_one for variation in fitting if (fit_one := fit(variation)) is not None]
        if (moment.denied or not moment.praises) and name not in KEPT_WHOLE:
            fitting = [left for variation in fitting if (left := without_praise(variation)) is not None] or fitting
        if name in IN_ORDER or name.endswith((DANGER, *OF_A_BODY_IN_DANGER)):
            return fitting
        return sorted(fitting, key=lambda variation: _rank(moment.sender, variation))

    def _chosen(self, name: str, fitting: Sequence[Variation], moment: Moment, channel: str) -> Variation:
        if fitting[0]["metadata"]["tier"] in STEADY_TIERS:  # the same for all; other words each time, and praise once
            again = [without_praise(variation) or variation for variation in fitting]
            return _new(fitting, moment) or _oldest(again, moment)
        if name in (CONDOLENCE, IN_LINE):
            return _new(fitting, moment) or fitting[0]
        if name == OFFER and moment.slots.get("waiting") and (moment.in_burst or _new(fitting, moment) is None):
            return {**_without_words(fitting[0]), "buttons": []}  # its ways on are on the screen already
        question = name.startswith(ASK)
        wordless = fitting[0].get("buttons") and moment.speaking and (question or name == OFFER)
        # One question a turn: its buttons come back, its words were there before. After the reason it stands as it was.
        if wordless and (moment.asked or (moment.why and name.removeprefix(ASK) in QUESTIONS)):
            return _without_words(fitting[0])
        lead = self._condolence(moment, channel) or (
            self._lead(name, moment, channel) if question else self._keepsake(name, moment, channel)
        )
        item = name.removeprefix(ASK) in ITEMS  # it has one wording, always
        new = fitting[0] if item else self._new_words(name, fitting, moment)
        spoken = new or self._shorter(name, fitting[0], moment, channel)
        if spoken is None:
            coming_back = wordless and not moment.opened
            spoken = _without_words(fitting[0]) if coming_back else self._oldest(name, fitting, moment, channel)
        return spoken if lead is None else _joined(lead, spoken)

    def _new_words(self, name: str, fitting: Sequence[Variation], moment: Moment) -> Variation | None:
        """Return words not said yet; none for a question that nobody answers, after `IN_A_ROW` times."""
        asked = sum(mark(variation.get("text", "")) in moment.said for variation in fitting)
        insisting = name.startswith(ASK) and moment.speaking and not moment.opened and asked >= IN_A_ROW
        return None if insisting else _new(fitting, moment)

    def _oldest(self, name: str, fitting: Sequence[Variation], moment: Moment, channel: str) -> Variation:
        """Return what was said longest ago: of the response's own words, and of those that stand in for them."""
        shorter = self._fitting(SHORTER.get(name, ""), moment, channel)
        oldest = _oldest([*fitting, *shorter], moment)
        return {**fitting[0], "text": oldest["text"], "metadata": oldest["metadata"]} if shorter else oldest

    def _shorter(self, name: str, instead_of: Variation, moment: Moment, channel: str) -> Variation | None:
        shorter = AGAIN if name.startswith(ASK) else SHORTER.get(name, "")
        short = _new(self._fitting(shorter, moment, channel), moment)
        return None if short is None else {**instead_of, "text": short["text"], "metadata": short["metadata"]}

    def _lead(self, name: str, moment: Moment, channel: str) -> Variation | None:
        heavy = name == ASK + CHECK_IN and moment.slots.get("check_in_for") == "heavy"
        if moment.speaking or (
            heavy and moment.told is None
        ):  # after something heavy the check-in has words of its own for it
            return None
        for lead in _leads(moment):
            words = self._fitting(lead, moment, channel)
            new = _new(words, moment)
            if new is None and words and lead in (CORRECTED, MORE, *NOTES.values(), *ANSWERS.values()):
                new = _oldest(words, moment)  # it is done, or asked, each time anew
            if new is not None and moment.slots.get("asks") and lead in ANSWERS.values():
                new = self._and_another(new, moment, channel)
            if new is not None:
                thanks = self._thanks(lead, moment, channel)
                return new if thanks is None else _joined(thanks, new)
        return None

    def _told_lead(self, moment: Moment, channel: str) -> Variation | None:
        """Return words for the topic of what is told outside of the questions, in line or not, while any are new."""
        if moment.about is None or (moment.slots.get("waiting") and moment.in_burst):
            return None
        return _new(self._fitting(f"{LEAD}topic_{moment.about}", moment, channel), moment)

    def _condolence(self, moment: Moment, channel: str) -> Variation | None:
        """Return the first words of a turn that answers the news of a death, in words not said yet."""
        if not moment.grieves or moment.speaking or moment.slots.get(REQUESTED_SLOT) == UNNAMED:
            return None
        return _new(self._fitting(CONDOLENCE, moment, channel), moment)

    def _keepsake(self, name: str, moment: Moment, channel: str) -> Variation | None:
        """Return what someone who leaves takes along, once a talk for each thing to take."""
        for keep in keepsakes(moment.slots, grave=moment.grave) if name in LEAVING and not moment.hides else ():
            if keep == OPEN and name != GOODBYE:  # who only stops has a person and the way on under it
                break
            filled = [_filled(variation, moment.slots) for variation in self._fitting(keep, moment, channel)]
            if filled and not any(mark(variation["text"]) in moment.said for variation in filled):
                return filled[0]
        return None

    def _thanks(self, lead: str, moment: Moment, channel: str) -> Variation | None:
        """Return thanks for the first thing told of what is hard; the leads of its own question hold theirs."""
        if moment.slots.get(REQUESTED_SLOT) != FIRST_DISCLOSURE or not lead.startswith(f"{LEAD}topic_"):
            return None
        return _new(self._fitting(f"{LEAD}thanks", moment, channel), moment)


def _is_told(name: str, said: str) -> bool:
    return not only_reacts(said) and (name == SHARE or says_what(said))


def _leads(moment: Moment) -> list[str]:  # noqa: PLR0911 - one line a reason
    """Return the responses that may come before the next question, the most fitting first."""
    answered = moment.slots.get(REQUESTED_SLOT)  # the question that was on the table; the next is not yet
    heard = moment.slots.get("heard")
    if answered is None or heard not in ("told", "skipped", "corrected", *NOTES):
        return []
    if heard in NOTES:
        return [*([f"{LEAD}topic_{HURT}"] if moment.hurts and heard == "noted" else []), NOTES[heard]]
    if heard == "corrected":
        return [FOR_SELF, CORRECTED] if moment.corrected and _is_self(moment) else [CORRECTED]
    if in_haste(moment.words):  # who is in a hurry gets the next question, and no more
        return []
    if answered == CHECK_IN:
        return [_about_asked(moment)] if moment.slots.get("asks") else [MORE if moment.more else LEAD + CHECK_IN]
    if answered in ITEMS:  # nothing is said back to a fixed answer: it would sound like a grade
        left = [f"{LEAD}skipped"] if moment.slots.get(answered) == SKIPPED else []
        return [*left, NEXT_ITEMS] if answered == PHQ4[-1] else left
    return [f"{LEAD}skipped"] if heard == "skipped" else _leads_after(answered, moment)


def _leads_after(answered: str, moment: Moment) -> list[str]:
    """Return what may follow the answer to a question of the talk."""
    if moment.slots.get("asks"):  # asked beside the answer: it gets its own before the talk goes on
        return [_about_asked(moment)]
    no_word = _leads_without_the_word(answered, moment)
    if moment.slots.get(PLAIN):
        return [*no_word, f"{LEAD}plain"]
    if answered == "for_whom" and _is_self(moment):
        return [FOR_SELF, LEAD + answered]
    topic = no_word or ([f"{LEAD}topic_{moment.topic}"] if moment.topic else [])
    named = named_in(moment.words, answered)
    return [*topic, *([LEAD + named] if named else []), LEAD + answered, f"{LEAD}told"]


def _leads_without_the_word(answered: str, moment: Moment) -> list[str]:
    """Return what answers somebody who will not have it called using, or was asked of using and says who gave it."""
    if not (refuses_the_word(moment.words) or (answered == "uses" and says_prescribed(moment.words))):
        return []
    by_doctor = says_prescribed(moment.words) or told_prescribed(moment.slots)
    return [PRESCRIBED if by_doctor else NOT_THAT_WORD]


def _about_asked(moment: Moment) -> str:
    return ANSWERS.get(moment.slots["asks"], UNKNOWN)


def _is_self(moment: Moment) -> bool:
    return for_oneself(moment.slots.get("for_whom") or "")


def _rank(sender: str, variation: Variation) -> bytes:
    return hashlib.sha256(f"{sender}\n{variation.get('text')}".encode()).digest()


def _filled(variation: Variation, slots: dict[str, Any]) -> Variation:
    """Return a variation with the answers it names put in. What holds braces is never kept, so none is filled twice."""
    text = variation["text"]
    for name in KEPT:
        text = text.replace(f"{{{name}}}", str(slots.get(name)))
    return {**variation, "text": text}


def _new(variations: Sequence[Variation], moment: Moment) -> Variation | None:
    return next((variation for variation in variations if mark(variation.get("text", "")) not in moment.said), None)


def _oldest(variations: Sequence[Variation], moment: Moment) -> Variation:
    return min(variations, key=lambda variation: moment.said.get(mark(variation.get("text", "")), -1))


def _joined(lead: Variation, question: Variation) -> Variation:
    moves = [*lead["metadata"]["moves"], *question["metadata"]["moves"]]
    text = lead["text"] + BREAK + question["text"]
    effect = {"custom": lead["custom"]} if "custom" in lead else {}
    return {**question, **effect, "text": text, "metadata": {**question["metadata"], "moves": moves}}


def _of_service(variation: Variation) -> bool:
    """Whether the service says more to it, below."""
    return variation.get("custom", {}).get("effect") == "clinic.answer"


def _without_words(variation: Variation) -> Variation:
    return {**variation, "text": "", "metadata": {**variation["metadata"], "moves": []}}
