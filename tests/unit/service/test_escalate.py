"""While nobody takes a person: who is called, and what the patient is told."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

import pytest

from bot.content import LOCALES, sentence, strings
from handoff.domain.ladder import MINUTE_MS, MOST_TRIES, PAUSES_MS, SENDING_MS, SETTLED_MS, Climb, Outcome, Rung, Times
from handoff.domain.messages import Author
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.errors import StoreUnavailableError
from handoff.service.escalate import LOOK_MS, Plan, climb, look
from handoff.service.place import announce
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from handoff.service.ports.ladder import Alert
from tests.fakes.memory_ladder import FakeNotifier
from tests.fakes.world import CLINIC, FakeClock

PLAN = Plan(Times(), "https://chat.example/console", "en")
WORDS = "a very particular sentence about marmalade"


class Line:
    """Someone in line, and what the ladder makes of them."""

    def __init__(self, ports: Ports) -> None:
        self.ports = ports
        self.clock = cast("FakeClock", ports.clock)
        self.notifier = cast("FakeNotifier", ports.notifier)
        self.handoff = "h-talk"
        self.heard = 0

    async def come(self, tier: Tier, locale: str = "en", talk: str = "talk", *, killed: bool = False) -> None:
        """Put someone in line, and say so, as the edge does unless it is killed in between."""
        now = self.clock.now()
        await self.ports.conversations.open(talk, locale, now, [])
        await self.ports.conversations.append(
            NewMessage(
                talk, "m1", Author.PATIENT, now, {"text": WORDS}, tier=tier, cause=Cause.ASKED, handoff=self.handoff
            )
        )
        if not killed:
            await announce(self.ports, talk, locale)
            self.heard = len(await self.told())

    async def say(self, tier: Tier, message: str = "m2") -> None:
        """Let them write something in which this was heard, in line."""
        now = self.clock.now()
        cause = Cause.RISK if tier.needs_person else None
        await self.ports.conversations.append(
            NewMessage("talk", message, Author.PATIENT, now, {"text": "w"}, tier=tier, cause=cause, handoff="x")
        )

    async def worsen(self, tier: Tier = Tier.T0) -> None:
        """Let them say that they are in danger."""
        graver = NewMessage(
            "talk", f"m-{tier}", Author.PATIENT, self.clock.now(), {"text": "w"}, tier=tier, cause=Cause.RISK,
            handoff="x",
        )  # fmt: skip
        await self.ports.conversations.append(graver)

    async def staff(self) -> None:
        """Let somebody be ready for good."""
        await self.ports.presence.available("ana", self.clock.now() + 100 * 24 * 60 * MINUTE_MS)
        await self.look()

    async def night(self) -> None:
        """Let nobody have been ready for a while."""
        await self.look()
        self.clock.advance(SETTLED_MS / 1000)

    async def look(self, plan: Plan = PLAN) -> list[tuple[Rung, Outcome | None]]:
        """Look once and take what is due. Returns what came of it."""
        looked = await look(self.ports, plan)
        return [(due.rung, await climb(self.ports, plan, due)) for due in looked.due]

    async def after(self, minutes: float, plan: Plan = PLAN) -> list[tuple[Rung, Outcome | None]]:
        """Let time pass, and look."""
        self.clock.advance(minutes * 60)
        return await self.look(plan)

    async def leave(self) -> None:
        """Let nobody be ready any more, for long enough that it is no restart."""
        await self.ports.presence.away("ana")
        await self.look()
        self.clock.advance(SETTLED_MS / 1000)
        await self.look()

    async def told(self) -> list[str]:
        """Return what the service said to them since they were told that they are in line."""
        said = await self.ports.conversations.messages("talk")
        return [message.body["text"] for message in said if message.by is Author.SERVICE][self.heard :]


@pytest.fixture
def line(fake_ports: Ports) -> Line:
    """Nobody in line yet."""
    return Line(fake_ports)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("tier", "suffix", "waits"),
    [(Tier.T1, "_danger", (2, 1, 2)), (Tier.T2, "_danger", (5, 5, 5)), (Tier.T4, "", (30, 30, 30))],
)
async def test_D08_each_rung_is_taken_once_and_said_once(
    line: Line, locale: str, tier: Tier, suffix: str, waits: tuple[int, ...]
) -> None:
    """Louder, the on-call person, the supervisor; in their language, and only what was acknowledged."""
    line.notifier.always = Outcome.TOLD
    await line.staff()
    await line.come(tier, locale)
    assert await line.look() == []
    first, second, third = waits
    assert await line.after(first) == [(Rung.LOUDER, Outcome.SHOWN)]
    assert await line.look() == []
    assert await line.after(second) == [(Rung.ON_CALL, Outcome.TOLD)]
    assert await line.look() == []
    assert await line.after(third) == [(Rung.SUPERVISOR, Outcome.TOLD)]
    for _ in range(5):
        assert await line.after(60) == []
    assert await line.told() == [sentence(f"ladder_{rung}{suffix}", locale) for rung in Rung]
    assert [alert.rung for alert in line.notifier.alerts] == [Rung.ON_CALL, Rung.SUPERVISOR]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_crisis_line_comes_first_for_whoever_is_in_danger(locale: str) -> None:
    """988 stands in the first sentence, before what was done here."""
    for key in ("louder", "on_call", "supervisor", "not_reached"):
        said = sentence(f"ladder_{key}_danger", locale)
        assert "988" in said.split(". ")[0]


async def test_the_alert_holds_no_words_and_no_name(line: Line) -> None:
    """How long, how urgent, where the console is; and the same id for the same thing."""
    await line.night()
    await line.come(Tier.T1)
    await line.after(3.5)
    [first] = line.notifier.alerts
    assert (first.id, first.handoff, first.rung) == ("h-talk:on_call:stat", "h-talk", Rung.ON_CALL)
    assert (first.tier, first.waited_minutes, first.link) == (Tier.T1, 3, PLAN.console_url)
    assert WORDS not in str(first)
    assert "marmalade" not in str(first)
    for text in (first.subject, first.text):
        assert "3 min" in text
        assert "T1" in text
    assert PLAN.console_url in first.text


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_alert_is_in_the_language_of_those_who_are_called(line: Line, locale: str) -> None:
    """And not in that of the patient, who writes English here."""
    await line.night()
    await line.come(Tier.T1)
    await line.after(3.5, replace(PLAN, locale=locale))
    [first] = line.notifier.alerts
    values = {"minutes": 3, "urgency": strings("console", locale)["tier_T1"], "tier": "T1"}
    assert first.subject == sentence("notify_subject", locale, **values)
    assert first.text == sentence("notify_text", locale, link=PLAN.console_url, **values)


async def test_at_night_whoever_is_in_danger_hears_at_once_that_someone_was_told(line: Line) -> None:
    """T0 to T2 are never silently queued out of hours."""
    line.notifier.always = Outcome.TOLD
    await line.night()
    await line.come(Tier.T2)
    assert await line.look() == [(Rung.ON_CALL, Outcome.TOLD)]
    assert await line.told() == [sentence("ladder_on_call_danger", "en")]


async def test_F03_at_night_nobody_is_called_for_whoever_can_wait(line: Line) -> None:
    """They keep their place; in the morning they hear, once, that somebody is here, and are not late at once."""
    await line.night()
    await line.come(Tier.T4)
    assert await line.after(8 * 60) == []
    assert line.notifier.alerts == []
    await line.staff()
    assert await line.told() == [sentence("someone_here", "en")]
    assert await line.after(29) == []
    assert await line.after(1) == [(Rung.LOUDER, Outcome.SHOWN)]


async def test_where_nobody_is_set_up_nobody_is_said_to_have_been_called(line: Line) -> None:
    """As in development: the rung stands on the board, and the patient hears the truth with their place."""
    await line.night()
    await line.come(Tier.T0, killed=True)
    assert await line.look() == [(Rung.ON_CALL, Outcome.UNSET)]
    assert await line.look() == [(Rung.SUPERVISOR, Outcome.UNSET)]
    assert await line.after(60) == []
    assert await line.told() == [sentence("in_line_stat_no_one", "en")]
    place = await line.ports.queue.place(line.handoff)
    assert place is not None
    assert place.climb is not None
    assert (place.climb.rung, place.climb.outcome) == (Rung.SUPERVISOR, Outcome.UNSET)


async def test_a_failed_call_is_tried_again_and_then_the_next_rung_is_taken(line: Line) -> None:
    """The same id each time; nothing is said of it until somebody was told."""
    line.notifier.says = [Outcome.FAILED] * MOST_TRIES
    line.notifier.always = Outcome.TOLD
    await line.night()
    await line.come(Tier.T2)
    assert await line.look() == [(Rung.ON_CALL, Outcome.TRYING)]
    assert await line.look() == []
    assert await line.after(PAUSES_MS[0] / MINUTE_MS) == [(Rung.ON_CALL, Outcome.TRYING)]
    assert await line.told() == []
    assert await line.after(PAUSES_MS[1] / MINUTE_MS) == [(Rung.ON_CALL, Outcome.FAILED)]
    assert await line.look() == [(Rung.SUPERVISOR, Outcome.TOLD)]
    assert await line.told() == [sentence("ladder_supervisor_danger", "en")]
    assert [alert.id for alert in line.notifier.alerts[:3]] == ["h-talk:on_call:danger"] * 3


async def test_where_nobody_could_be_reached_the_patient_is_told_so(line: Line) -> None:
    """The truth, and 988 first."""
    line.notifier.always = Outcome.FAILED
    await line.night()
    await line.come(Tier.T2)
    for _ in range(20):
        await line.after(1)
    assert len(line.notifier.alerts) == 2 * MOST_TRIES
    assert await line.told() == [sentence("ladder_not_reached_danger", "en")]


@pytest.mark.parametrize(
    ("on_call", "supervisor", "said"),
    [
        (Outcome.FAILED, Outcome.UNSET, ["ladder_not_reached_danger"]),
        (Outcome.UNSET, Outcome.FAILED, ["ladder_not_reached_danger"]),
        (Outcome.TOLD, Outcome.FAILED, ["ladder_on_call_danger"]),
        (Outcome.TOLD, Outcome.UNSET, ["ladder_on_call_danger"]),
    ],
)
async def test_that_nobody_was_reached_is_said_only_where_it_is_so(
    line: Line, on_call: Outcome, supervisor: Outcome, said: list[str]
) -> None:
    """Whoever heard that the on-call person was sent a message does not hear that they were not."""
    line.notifier.says = [on_call] * (MOST_TRIES if on_call is Outcome.FAILED else 1)
    line.notifier.always = supervisor
    await line.night()
    await line.come(Tier.T2)
    for _ in range(20):
        await line.after(1)
    assert await line.told() == [sentence(key, "en") for key in said]


async def test_what_a_dead_process_had_no_time_to_say_is_said_by_the_next_look(line: Line) -> None:
    """The outcome was written, the sentence was not; and then once."""
    await line.night()
    await line.come(Tier.T2)
    now = line.clock.now()
    for step, outcome in enumerate((Outcome.TRYING, Outcome.TOLD), start=1):
        begun = Climb(Rung.ON_CALL, outcome, tries=1, at=now, until=now, tier=Tier.T2, step=step)
        assert await line.ports.ladder.write(line.handoff, begun, now, now)
    for _ in range(3):
        await line.after(1)
    assert await line.told() == [sentence("ladder_on_call_danger", "en")]


async def test_a_claim_stops_the_ladder_and_a_release_goes_on_at_the_old_deadline(line: Line) -> None:
    """They do not begin at the bottom again, and nobody is called twice."""
    line.notifier.always = Outcome.TOLD
    await line.staff()
    await line.come(Tier.T1)
    assert await line.after(2) == [(Rung.LOUDER, Outcome.SHOWN)]
    await line.ports.queue.claim("ana", "c1", line.clock.now(), 45_000)
    assert await line.after(60) == []
    await line.ports.queue.release("ana", line.handoff, line.clock.now())
    assert await line.look() == [(Rung.ON_CALL, Outcome.TOLD)]
    assert [alert.rung for alert in line.notifier.alerts] == [Rung.ON_CALL]


async def test_whoever_is_taken_while_somebody_is_called_is_not_told_of_it(line: Line) -> None:
    """A person is there already; what came of the call is in the audit."""
    line.notifier.always = Outcome.TOLD
    await line.night()
    await line.come(Tier.T1)
    [due] = (await look(line.ports, PLAN)).due
    real = line.notifier.notify

    async def slow(alert: object) -> Outcome:
        await line.ports.queue.claim("ana", "c1", line.clock.now(), 45_000)
        return await real(alert)  # type: ignore[arg-type]

    line.notifier.notify = slow  # type: ignore[method-assign]
    assert await climb(line.ports, PLAN, due) is Outcome.TOLD
    assert await line.told() == []
    assert [deed.what for deed in await line.ports.queue.deeds(line.handoff)][-1] == "rung_on_call_told"


async def test_whoever_comes_to_be_in_danger_is_called_for_anew(line: Line) -> None:
    """The on-call person had been told of someone who can wait."""
    line.notifier.always = Outcome.TOLD
    await line.staff()
    await line.come(Tier.T4)
    await line.after(30)
    await line.after(30)
    await line.worsen()
    assert await line.look() == [(Rung.LOUDER, Outcome.SHOWN)]
    assert await line.look() == [(Rung.ON_CALL, Outcome.TOLD)]
    assert [alert.id for alert in line.notifier.alerts] == ["h-talk:on_call:calm", "h-talk:on_call:stat"]


async def test_whoever_was_worried_about_and_is_in_danger_now_is_called_for_anew(line: Line) -> None:
    """All had been called for a T2; now it is tonight. Each hears of it once more, and the patient with them."""
    line.notifier.always = Outcome.TOLD
    await line.night()
    await line.come(Tier.T2)
    await line.look()
    assert await line.after(5) == [(Rung.SUPERVISOR, Outcome.TOLD)]
    assert await line.after(60) == []
    await line.worsen(Tier.T1)
    assert await line.look() == [(Rung.ON_CALL, Outcome.TOLD)]
    await line.worsen(Tier.T0)  # no other urgency: it goes on
    assert await line.after(2) == [(Rung.SUPERVISOR, Outcome.TOLD)]
    assert await line.after(60) == []
    assert [alert.id for alert in line.notifier.alerts] == [
        f"h-talk:{rung}:{urgency}" for urgency in ("danger", "stat") for rung in (Rung.ON_CALL, Rung.SUPERVISOR)
    ]
    assert await line.told() == [sentence(f"ladder_{rung}_danger", "en") for rung in ("on_call", "supervisor")] * 2


async def test_when_the_last_one_has_just_left_nobody_is_said_to_see_it(line: Line) -> None:
    """Whoever is late then hears that somebody was called, seconds later, and not that the team sees it."""
    line.notifier.always = Outcome.TOLD
    await line.ports.presence.available("ana", line.clock.now() + 2 * MINUTE_MS - 1)
    await line.look()
    await line.come(Tier.T1)
    assert await line.after(2) == []
    assert await line.after(SETTLED_MS / MINUTE_MS) == [(Rung.ON_CALL, Outcome.TOLD)]
    assert await line.told() == [sentence(key, "en") for key in ("in_line_stat_no_one", "ladder_on_call_danger")]


async def test_a_rung_that_waited_for_its_turn_has_its_whole_time(line: Line) -> None:
    """It is not tried a second time because many were called before it."""
    line.notifier.always = Outcome.FAILED
    await line.night()
    await line.come(Tier.T2)
    [due] = (await look(line.ports, PLAN)).due
    line.clock.advance(50)
    real, began = line.notifier.notify, line.clock.now()

    async def noting(alert: Alert) -> Outcome:
        place = await line.ports.queue.place(line.handoff)
        assert place is not None
        assert place.climb is not None
        assert place.climb.until == began + SENDING_MS
        return await real(alert)

    line.notifier.notify = noting  # type: ignore[method-assign]
    assert await climb(line.ports, PLAN, due) is Outcome.TRYING


async def test_of_many_who_are_due_the_gravest_come_first(line: Line) -> None:
    """Whatever their names are."""
    await line.night()
    for name, tier in (("a", Tier.T2), ("b", Tier.T1), ("c", Tier.T0), ("d", Tier.T2)):
        line.handoff = f"h-{name}"
        await line.come(tier, talk=name)
        line.clock.advance(1)
    assert [due.place.handoff for due in (await look(line.ports, PLAN)).due] == ["h-c", "h-b", "h-a", "h-d"]


async def test_whoever_says_it_while_they_are_looked_at_is_called_for_at_once(line: Line) -> None:
    """They were calm when the look began, and the look's own answer comes after they are not."""
    line.notifier.always = Outcome.TOLD
    await line.night()
    await line.come(Tier.T4)
    real = line.ports.ladder.look_again

    async def late(handoffs: Sequence[tuple[str, int]], lent_until: int) -> None:
        await line.worsen()
        await real(handoffs, lent_until)

    line.ports.ladder.look_again = late  # type: ignore[method-assign]
    assert await line.look() == []
    assert await line.after(1 / 60) == [(Rung.ON_CALL, Outcome.TOLD)]


async def test_whoever_says_it_before_their_rung_is_taken_gets_the_one_of_who_is_in_danger(line: Line) -> None:
    """The rung that was decided on is of somebody calm: what is said with it has no 988 in it."""
    await line.staff()
    await line.come(Tier.T4)
    line.clock.advance(30 * 60)
    [due] = (await look(line.ports, PLAN)).due
    await line.worsen()
    assert await climb(line.ports, PLAN, due) is None
    assert await line.look() == [(Rung.LOUDER, Outcome.SHOWN)]
    assert await line.told() == [sentence(key, "en") for key in ("in_line_stat", "ladder_louder_danger")]


async def test_a_cry_in_another_language_than_the_talks_is_answered_in_it_by_the_line(line: Line) -> None:
    """Also by the ladder, and when they go back in line; until they choose a language themselves."""
    line.notifier.always = Outcome.TOLD
    await line.night()
    now = line.clock.now()
    await line.ports.conversations.open("talk", "en", now, [])
    cry = NewMessage(
        "talk", "m1", Author.PATIENT, now, {"text": WORDS}, tier=Tier.T1, cause=Cause.RISK, handoff="h-talk",
        locale="es",
    )  # fmt: skip
    await line.ports.conversations.append(cry)
    await line.ports.conversations.append(replace(cry, id="m2", tier=Tier.T2, locale="en"))  # not the gravest
    await line.look()
    assert await line.told() == [sentence(key, "es") for key in ("in_line_stat_no_one", "ladder_on_call_danger")]
    line.heard = 2
    await line.ports.queue.claim("ana", "c1", now, 45_000)
    await line.ports.queue.release("ana", "h-talk", now)
    await line.look()
    assert await line.told() == [sentence("back_in_line_risk", "es")]
    line.heard = 3
    await line.ports.conversations.set_locale("talk", "en")
    await line.ports.queue.claim("ana", "c2", now, 45_000)
    await line.ports.queue.release("ana", "h-talk", now)
    await line.look()
    assert await line.told() == [sentence("back_in_line_risk", "en")]


async def test_whoever_comes_while_somebody_is_ready_is_not_told_that_somebody_is(line: Line) -> None:
    """They know; and another coordinator is no news."""
    await line.staff()
    line.clock.advance(1)
    await line.come(Tier.T4)
    await line.ports.presence.available("ben", line.clock.now() + 30_000)
    await line.look()
    assert await line.told() == []


async def test_two_looks_at_one_person_take_a_rung_once(line: Line) -> None:
    """Whoever is second does nothing."""
    line.notifier.always = Outcome.TOLD
    await line.night()
    await line.come(Tier.T1)
    [due] = (await look(line.ports, PLAN)).due
    assert [await climb(line.ports, PLAN, due) for _ in range(2)] == [Outcome.TOLD, None]
    assert len(line.notifier.alerts) == 1


def _until_called(locale: str) -> str:
    values = {"phone": CLINIC.phone, "hours": CLINIC.hours[locale]}
    return sentence("no_one_online", locale, **values)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("tier", [Tier.T0, Tier.T1, Tier.T2, Tier.T3, Tier.T4])
async def test_when_the_team_has_gone_everybody_in_line_hears_the_truth_once(
    line: Line, locale: str, tier: Tier
) -> None:
    """988 first where risk was heard, else phone and hours; not for a restart of a few seconds, and in danger anew."""
    await line.staff()
    await line.come(tier, locale)
    await line.ports.presence.away("ana")
    await line.look()
    line.clock.advance(1)
    await line.look()
    assert await line.told() == []
    await line.leave()
    truth = sentence("in_line_stat_no_one", locale) if tier.needs_person else _until_called(locale)
    assert await line.told() == [truth]
    await line.staff()
    await line.leave()
    anew = [truth] if tier.needs_person else []  # "someone is here" was the last they heard, and is not so any more
    assert await line.told() == [truth, sentence("someone_here", locale), *anew]
    await line.look()
    assert await line.told() == [truth, sentence("someone_here", locale), *anew]


@pytest.mark.parametrize("tier", [Tier.T1, Tier.T4])
async def test_who_came_at_night_does_not_hear_the_truth_of_it_twice(line: Line, tier: Tier) -> None:
    """They heard it with their place."""
    await line.night()
    await line.come(tier)
    for _ in range(3):
        await line.after(60)
    assert await line.told() == []


@pytest.mark.parametrize(("ready", "key"), [(True, "in_line_stat"), (False, "in_line_stat_no_one")])
async def test_whoever_comes_to_be_in_danger_in_line_hears_where_to_turn(line: Line, *, ready: bool, key: str) -> None:
    """At once from whoever keeps the words, and from the next look where that one died; once."""
    await (line.staff() if ready else line.night())
    await line.come(Tier.T4)
    await line.say(Tier.T1)
    await line.look()
    assert await line.told() == [sentence(key, "en")]
    await announce(line.ports, "talk", "en")
    await line.after(1)
    assert (await line.told()).count(sentence(key, "en")) == 1


async def test_whoever_is_in_danger_by_day_and_cries_at_night_hears_that_nobody_is_there(line: Line) -> None:
    """What was said by day is not so any more (the review's case: the last word was "You're next in line")."""
    await line.staff()
    await line.come(Tier.T4)
    await line.leave()
    await line.say(Tier.T1)
    await announce(line.ports, "talk", "en")
    assert (await line.told())[-1] == sentence("in_line_stat_no_one", "en")


@pytest.mark.parametrize(
    ("tier", "key"), [(Tier.T1, "in_line_stat"), (Tier.T2, "in_line_stat"), (Tier.T4, "in_line_next")]
)
async def test_whose_process_died_before_it_said_so_hears_of_the_line_from_the_next_look(
    line: Line, tier: Tier, key: str
) -> None:
    """Once, and not again where a resend says it too."""
    await line.staff()
    await line.come(tier, killed=True)
    await line.look()
    await announce(line.ports, "talk", "en")
    await line.after(1)
    assert await line.told() == [sentence(key, "en")]


@pytest.mark.parametrize("way", ["release", "put_back", "lapse", "unanswered"])
@pytest.mark.parametrize("tier", [Tier.T1, Tier.T4])
async def test_whoever_went_back_in_line_hears_so_also_where_the_process_died(line: Line, way: str, tier: Tier) -> None:
    """By the sentence of that deed, once for each time; not while they are with a person again."""
    keys = {"put_back": "back_in_line_moved", "unanswered": "back_unanswered"}
    said = sentence(keys.get(way, "back_in_line") + ("_risk" if tier.needs_person else ""), "en")
    await line.staff()
    await line.come(tier)
    for times in (1, 2):
        care = replace(line.ports.care, breather_ms=0)
        now = line.clock.now()
        await line.ports.queue.claim("ana", f"c{times}", now, 45_000, care=care)
        match way:
            case "release":
                await line.ports.queue.release("ana", line.handoff, now)
            case "put_back":
                await line.ports.queue.put_back("sup", f"g{times}", line.handoff, now)
            case "lapse":
                await line.ports.queue.expire(now + 45_000)
            case _:
                await line.ports.queue.unanswered(now + 10 * MINUTE_MS)
        await line.look()
        await line.look()
        assert await line.told() == [said] * times


async def test_what_could_not_be_said_is_said_by_the_next_look(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that fails for a moment puts nobody off to the next rung."""
    await line.staff()
    await line.come(Tier.T1, killed=True)

    async def failing(_: Sequence[NewMessage]) -> None:
        raise StoreUnavailableError

    with monkeypatch.context() as patch:
        patch.setattr(line.ports.conversations, "append_all", failing)
        await line.look()
    assert await line.told() == []
    line.clock.advance(LOOK_MS / 1000)
    await line.look()
    assert await line.told() == [sentence("in_line_stat", "en")]


async def test_a_look_at_those_who_know_writes_nothing(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten thousand people who have heard it all cost no sentence."""
    await line.staff()
    await line.come(Tier.T1)
    await line.after(2)
    asked: list[int] = []

    async def append_all(messages: Sequence[NewMessage]) -> None:
        asked.append(len(messages))

    monkeypatch.setattr(line.ports.conversations, "append_all", append_all)
    line.clock.advance(30)
    await look(line.ports, PLAN)
    assert asked == [0]
