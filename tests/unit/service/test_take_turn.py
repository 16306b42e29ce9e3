"""The bot's turn."""

from dataclasses import replace

import pytest

from bot.content import sentence, strings
from handoff.domain.conversation import State
from handoff.domain.messages import Author
from handoff.domain.queue import Cause, CloseReason
from handoff.service.choose import choose
from handoff.service.coordinate import close
from handoff.service.handoff_record import record_of
from handoff.service.request_person import request_person
from handoff.service.take_turn import take_turn
from handoff.web.views import message_view
from tests.fakes.world import CLINIC
from tests.unit.service.conftest import ANA, Desk, claim


async def turn(desk: Desk) -> str | None:
    """Take the turn and return why it failed, if it did."""
    taken = await take_turn(desk.ports, desk.talk, "w1")
    assert taken is not None
    return taken.why


async def test_an_answer_reaches_the_patient(desk: Desk) -> None:
    """Every message of the answer, in order, with its buttons but not what they mean."""
    await desk.write("hi")
    desk.assistant.says = (
        {"text": "One."},
        {"text": "Two?", "buttons": [{"title": "Skip", "payload": "/skip"}]},
    )
    assert await turn(desk) is None
    assert (await desk.texts())[1:] == [("bot", "One."), ("bot", "Two?")]
    assert (await desk.log())[-1].body["choices"] == [{"label": "Skip", "kind": "skip", "payload": "/skip"}]


async def test_nothing_to_answer_is_no_turn(desk: Desk) -> None:
    """The assistant is not asked for nothing."""
    assert await take_turn(desk.ports, desk.talk, "w1") is None
    assert desk.assistant.asked == []


async def test_a_burst_becomes_one_question(desk: Desk) -> None:
    """Three quick messages get one reply (seeds B05)."""
    for text in ("so", "i was thinking", "about my sleep"):
        await desk.write(text)
    await turn(desk)
    [question] = desk.assistant.asked
    assert (question.text, question.payload) == ("so\ni was thinking\nabout my sleep", None)


async def test_a_button_is_asked_with_what_it_means(desk: Desk) -> None:
    """The payload comes from our own message; text before it is a question of its own."""
    await desk.write("hello")
    await choose(desk.ports, desk.talk, "en", "m9", 3, 0)
    await turn(desk)
    assert [(q.text, q.payload) for q in desk.assistant.asked] == [
        ("hello", None),
        (sentence("choice_start", "en"), "/start_talk"),
    ]


async def test_the_assistant_knows_the_episode_not_the_conversation(desk: Desk) -> None:
    """After an ending it starts afresh, under a new name."""
    await desk.write("hello")
    await turn(desk)
    assert desk.assistant.asked[0].episode == f"{desk.talk}.1"


@pytest.mark.parametrize("profile", ["full", "logistics_only"])
async def test_the_assistant_is_told_what_the_law_lets_it_say(desk: Desk, profile: str) -> None:
    """The clinic's profile goes with every question, words and buttons alike."""
    desk.ports = replace(desk.ports, clinic=replace(CLINIC, profile=profile))
    await desk.write("hello")
    await choose(desk.ports, desk.talk, "en", "m9", 3, 0)
    await turn(desk)
    assert [question.profile for question in desk.assistant.asked] == [profile, profile]


async def test_asking_for_a_person_in_words_puts_them_in_line_then_says_so(desk: Desk) -> None:
    """The place is announced after the queue has it (seeds D04)."""
    await desk.ports.presence.available("ana", desk.clock.now() + 30_000)
    await desk.write("can a human help me please")
    desk.assistant.says = ({"text": "Of course."}, {"custom": {"effect": "handoff.request"}})
    assert await turn(desk) is None
    [place] = await desk.ports.queue.waiting()
    assert place.cause is Cause.ASKED
    assert (await desk.texts())[1:] == [("bot", "Of course."), ("service", sentence("in_line_next", "en"))]


async def test_a_summary_is_shown_with_labels_and_its_buttons(desk: Desk) -> None:
    """Each line points at its own change and remove."""
    await desk.write("done")
    buttons = [{"title": t, "payload": f"/{t}"} for t in ("change0", "remove0", "change1", "remove1", "send")]
    items = [{"field": "helped", "text": "my sister"}, {"field": "goal", "text": "to sleep"}]
    desk.assistant.says = ({"custom": {"effect": "summary.show", "items": items, "buttons": buttons}},)
    assert await turn(desk) is None
    body = (await desk.log())[-1].body
    labels = strings("labels", "en")
    assert body["summary"]["items"] == [
        {"field": "helped", "label": labels["helped"], "text": "my sister", "edit": 0, "remove": 1},
        {"field": "goal", "label": labels["goal"], "text": "to sleep", "edit": 2, "remove": 3},
    ]
    assert [choice["label"] for choice in body["choices"]] == [button["title"] for button in buttons]


async def test_a_record_is_kept_strengths_first_and_said_so_after(desk: Desk) -> None:
    """What the patient agreed to send is there for staff, in the reading order (seeds C02, D04)."""
    await desk.write("yes send it")
    items = [{"field": "brings", "text": "the drinking"}, {"field": "helped", "text": "my sister"}]
    effect = {"effect": "assessment.record", "items": items, "declined": ["needs"]}
    desk.assistant.says = ({"custom": effect}, {"text": "Anything else?"})
    assert await turn(desk) is None
    record = await desk.ports.conversations.record(desk.talk)
    assert record is not None
    assert [item["field"] for item in record["items"]] == ["helped", "brings"]
    assert record["declined"] == ["needs"]
    assert ("service", sentence("record_kept", "en")) in await desk.texts()
    [place] = await desk.ports.queue.waiting()
    assert place.cause is Cause.SENT  # and someone has to read it


async def test_a_change_of_language_holds_from_this_answer_on(desk: Desk) -> None:
    """The answer that switches is already in the new language."""
    await desk.write("español por favor")
    desk.assistant.says = ({"custom": {"effect": "locale.set", "locale": "es"}}, {"text": "Claro."})
    assert await turn(desk) is None
    assert (await desk.now()).locale == "es"
    assert (await desk.log())[-1].body["locale"] == "es"


@pytest.mark.parametrize(
    "says",
    [
        (),
        ({"text": "  "},),
        ({"custom": {"effect": "world.domination"}},),
        ({"custom": {"effect": "locale.set", "locale": "xx"}},),
        ({"custom": {"effect": "summary.show", "items": [{"field": "goal"}], "buttons": []}},),
        ({"text": "Hm?", "buttons": [{"title": "no payload"}]},),
        ({"custom": "not an object"},),
    ],
)
async def test_an_answer_that_makes_no_sense_counts_as_a_failure(
    desk: Desk, says: tuple[dict[str, object], ...]
) -> None:
    """The patient gets a kind sentence and the offer of a person, never silence (seeds A13)."""
    await desk.write("hi")
    desk.assistant.says = says
    assert await turn(desk) is not None
    last = (await desk.log())[-1]
    assert (last.by, last.body["text"]) == (Author.BOT, sentence("bot_trouble", "en"))
    assert [choice["kind"] for choice in last.body["choices"]] == ["person"]


async def test_B07_after_a_failure_there_is_a_way_back_to_what_was_shared(desk: Desk) -> None:
    """The summary may be what broke: it can be asked for again, and means the same to the assistant."""
    desk.assistant.talk = {"asking": "goal", "answered": ["helped"], "declined": []}
    await desk.write("my sister")
    await turn(desk)
    desk.assistant.fails = "status_502"
    await desk.write("to sleep")
    await turn(desk)
    labels = [choice["label"] for choice in (await desk.log())[-1].body["choices"]]
    assert labels == [sentence("choice_person", "en"), sentence("choice_summary", "en")]
    desk.assistant.fails = None
    await desk.press(sentence("choice_summary", "en"))
    assert await turn(desk) is None
    assert desk.assistant.asked[-1].payload == "/show_summary"


async def test_after_an_ending_there_is_no_way_back_to_what_was_shared_before(desk: Desk) -> None:
    """The summary of the talk that ended went with it."""
    desk.assistant.talk = {"asking": "goal", "answered": ["helped"], "declined": []}
    await desk.write("my sister")
    await turn(desk)
    await request_person(desk.ports, desk.talk, "en", "p1")
    place = await claim(desk.ports, ANA, "c1")
    await close(desk.ports, ANA, place.handoff, CloseReason.RESOLVED)
    desk.assistant.fails = "status_502"
    await desk.write("hello again")
    await turn(desk)
    assert [choice["kind"] for choice in (await desk.log())[-1].body["choices"]] == ["person"]


async def test_the_second_failure_in_a_row_brings_a_person(desk: Desk) -> None:
    """In line first, told so after; and what was written is all there (seeds B07)."""
    desk.assistant.fails = "timeout"
    await desk.write("hi")
    assert await turn(desk) == "timeout"
    assert await desk.ports.queue.waiting() == []
    await desk.write("are you there")
    await turn(desk)
    [place] = await desk.ports.queue.waiting()
    assert place.cause is Cause.ASSISTANT_UNAVAILABLE
    said = [text for by, text in await desk.texts() if by == "service"]
    assert said[0] == sentence("bot_trouble_queued", "en")


async def test_an_answer_in_between_starts_the_count_again(desk: Desk) -> None:
    """Two failures with a good turn between them queue nobody."""
    for fails in ("timeout", None, "timeout"):
        desk.assistant.fails = fails
        await desk.write("hi")
        await turn(desk)
    assert await desk.ports.queue.waiting() == []


@pytest.mark.parametrize("fails", ["timeout", "unreachable"])
async def test_B07_what_a_failed_turn_may_not_have_heard_goes_with_the_next_words(desk: Desk, fails: str) -> None:
    """Once, and what was written twice is one line: nobody has to say it all again (seeds B07)."""
    desk.assistant.fails = fails
    for text in ("my sister", "and music"):
        await desk.write(text)
    await turn(desk)
    desk.assistant.fails = None
    for text in ("hello?", "my sister"):
        await desk.write(text)
    await turn(desk)
    await desk.write("ok")
    await turn(desk)
    assert [question.text for question in desk.assistant.asked] == [
        "my sister\nand music",
        "my sister\nand music\nhello?",
        "ok",
    ]


async def test_what_broke_the_assistant_does_not_go_with_the_next_words(desk: Desk) -> None:
    """It heard them, and would break on them again."""
    desk.assistant.fails = "status_500"
    await desk.write("my sister")
    await turn(desk)
    await desk.write("hello?")
    await turn(desk)
    assert [question.text for question in desk.assistant.asked] == ["my sister", "hello?"]


async def test_a_button_pressed_again_after_a_failure_is_pressed_once(desk: Desk) -> None:
    """A skip that went unanswered does not skip the question after it as well."""
    desk.assistant.fails = "timeout"
    await choose(desk.ports, desk.talk, "en", "m1", 3, 0)
    await turn(desk)
    desk.assistant.fails = None
    await choose(desk.ports, desk.talk, "en", "m2", 3, 0)
    await turn(desk)
    assert [question.payload for question in desk.assistant.asked] == ["/start_talk"] * 2


async def test_with_each_turn_goes_the_last_one_whose_answer_stands(desk: Desk) -> None:
    """So that the box can take back what nobody saw: after a failure it is the same as before."""
    desk.assistant.talk = {"asking": "goal", "answered": [], "declined": [], "for_whom": None}
    for fails in (None, "timeout", None, None):
        desk.assistant.fails = fails
        await desk.write("hi")
        await choose(desk.ports, desk.talk, "en", f"c{len(await desk.log())}", 3, 0)
        await turn(desk)
    first, pressed, late, *then = desk.assistant.asked
    assert (first.after, pressed.after, late.after) == ("", first.id, pressed.id)
    assert [question.after for question in then] == [pressed.id, *(question.id for question in then[:-1])]


async def test_where_another_came_in_between_it_is_not_known_which_answer_stands(desk: Desk) -> None:
    """A turn may be under way whose words hold: nothing of it is taken back."""
    desk.assistant.talk = {"asking": "goal", "answered": [], "declined": [], "for_whom": None}
    await desk.write("hi")
    await turn(desk)
    for text in ("everyone would be better off without me", "and music"):
        await desk.write(text)
        await turn(desk)
    first, second, third = desk.assistant.asked
    assert (first.after, second.after, third.after) == ("", None, second.id)


async def test_in_line_a_failing_bot_says_that_the_words_are_kept(desk: Desk) -> None:
    """Whoever waits is never met with silence or with a second offer of a person (seeds A13)."""
    await request_person(desk.ports, desk.talk, "en", "m0")
    desk.assistant.fails = "unreachable"
    await desk.write("also my knee hurts")
    await turn(desk)
    assert (await desk.texts())[-1] == ("service", sentence("kept_for_person", "en"))
    for _ in range(2):
        await desk.write("and my back")
        await turn(desk)
    texts = [text for by, text in await desk.texts() if by == "service"]
    assert texts.count(sentence("kept_for_person", "en")) == 1


async def test_risk_with_the_bot_down_ends_with_the_line_and_the_question(desk: Desk) -> None:
    """The card and the place are the answer; no apology follows them, only whether someone is there."""
    desk.assistant.fails = "unreachable"
    await desk.write("i took all my pills")
    before = await desk.texts()
    await turn(desk)
    assert await desk.texts() == [*before, ("service", sentence("safety_company", "en"))]


async def test_an_answer_that_comes_after_a_person_is_dropped(desk: Desk) -> None:
    """Not one word of the bot after the takeover (seeds F08)."""
    await request_person(desk.ports, desk.talk, "en", "m0")
    await desk.write("hello?")
    begun = await desk.ports.conversations.begin_turn(desk.talk, "w0", desk.clock.now(), 10_000)
    assert begun is not None
    desk.clock.advance(11)
    await claim(desk.ports, ANA, "c1")
    assert await take_turn(desk.ports, desk.talk, "w1") is None
    assert (await desk.now()).state is State.HUMAN
    assert [by for by, _ in await desk.texts()].count("bot") == 0


async def test_the_assistant_hears_how_grave_the_talk_has_been(desk: Desk) -> None:
    """Also long after the words: what was heard once closes some things for the whole talk."""
    await desk.write("everyone would be better off without me")
    await turn(desk)
    await desk.write("okay, let's go on")
    await turn(desk)
    assert [question.talk_tier for question in desk.assistant.asked] == ["T2", "T2"]


async def test_the_assistant_is_told_what_a_message_takes_back_and_of_a_plea_nothing(desk: Desk) -> None:
    """The same words are no denial where nothing was heard before them."""
    for text in ("nobody is hurting us. when are you open", "he hits me", "nobody is hurting us. when are you open"):
        await desk.write(text)
        await turn(desk)
    assert [question.denies for question in desk.assistant.asked] == [(), (), ("abuse_danger",)]


TALK = {"asking": "goal", "answered": ["helped"], "declined": ["supports"], "for_whom": "other"}


async def test_D06_a_new_episode_is_told_what_is_known_until_the_bot_has_answered(desk: Desk) -> None:
    """What they sent, what they declined, and that the rest was said; once the bot has it, no more."""
    sent = {"effect": "assessment.record", "items": [{"field": "helped", "text": "my sister"}], "declined": []}
    desk.assistant.says, desk.assistant.talk = ({"custom": sent},), TALK
    await desk.write("yes, send it")
    await turn(desk)
    place = await claim(desk.ports, ANA, "c1")
    await close(desk.ports, ANA, place.handoff, CloseReason.RESOLVED)
    desk.assistant.says = ({"text": "I hear you."},)

    desk.assistant.fails = "timeout"
    await desk.write("one more thing")
    assert await turn(desk) == "timeout"
    desk.assistant.fails = None
    for words in ("are you there", "good"):
        await desk.write(words)
        await turn(desk)

    known = {"helped": "my sister", "supports": None}
    assert [question.known for question in desk.assistant.asked] == [None, known, known, None]


async def test_where_an_answer_stands_is_kept_with_the_talk(desk: Desk) -> None:
    """The question was on the table, and one message answered it."""
    desk.assistant.talk = {"asking": "helped", "answered": [], "declined": []}
    await desk.write("hi")
    await turn(desk)
    desk.assistant.talk = {"asking": "supports", "answered": ["helped"], "declined": []}
    seq = (await desk.write("walking the dog")).appended.seq
    await turn(desk)
    assert (await desk.ports.conversations.asked(desk.talk)).where == {"helped": seq}


async def test_a_talk_that_is_not_of_the_wires_form_is_a_failure(desk: Desk) -> None:
    """Nothing is guessed about what was declined."""
    desk.assistant.talk = {"answered": []}
    await desk.write("hi")
    assert await turn(desk) == "malformed"


async def test_A09_what_nobody_knew_stands_in_the_record_until_the_talk_ends(desk: Desk) -> None:
    """Word for word, a burst with all its messages; a button asked nothing, and the patient sees no note of it."""
    desk.assistant.says = ({"text": "I don't know that one."}, {"custom": {"effect": "question.keep"}})
    await choose(desk.ports, desk.talk, "en", "m9", 3, 0)
    for text in ("hey", "can i bring my dog"):
        await desk.write(text)
    await turn(desk)
    desk.assistant.says = ({"text": "You're welcome."},)
    await desk.write("thanks")
    await turn(desk)
    await request_person(desk.ports, desk.talk, "en", "p1")
    place = await claim(desk.ports, ANA, "c1")

    record = await record_of(desk.ports, place, await desk.log())

    assert [question.text for question in record.questions] == ["hey", "can i bring my dog"]
    assert not any("unanswered" in message_view(message, to_patient=True) for message in await desk.log())


async def test_C07_what_is_noted_stands_in_its_line_also_after_all_was_sent(desk: Desk) -> None:
    """A number, and how to be spoken to: staff read them in the record, in their words; the patient sees no note."""
    items = [{"field": "contact", "text": "text, no voicemail"}]
    desk.assistant.talk = {"asking": None, "answered": ["contact"], "declined": []}
    desk.assistant.says = ({"custom": {"effect": "assessment.record", "items": items, "declined": []}},)
    await desk.write("send it")
    await turn(desk)
    for line, text in (("contact", "my number is 555-0142"), ("wishes", "call me Sam")):
        desk.assistant.talk = {"asking": None, "answered": ["contact", "name"], "declined": []}
        desk.assistant.says = ({"text": "I wrote that down."}, {"custom": {"effect": "note.keep", "about": line}})
        await desk.write(text)
        await turn(desk)
    place = await claim(desk.ports, ANA, "c1")

    lines = {line.field: line.text for line in (await record_of(desk.ports, place, await desk.log())).lines}

    assert lines["contact"] == "text, no voicemail\nmy number is 555-0142"
    assert lines["wishes"] == "call me Sam"
    assert not any("notes" in message_view(message, to_patient=True) for message in await desk.log())


async def test_a_note_for_no_line_is_a_fault_of_the_assistants(desk: Desk) -> None:
    """What staff would never see is not taken for kept."""
    desk.assistant.says = ({"text": "I wrote that down."}, {"custom": {"effect": "note.keep", "about": "shoes"}})
    await desk.write("size 9")

    assert await turn(desk) == "malformed"


async def test_in_line_the_assistant_is_told_so(desk: Desk) -> None:
    """It offers no person to who waits for one, and fills no time."""
    await desk.write("hello")
    await turn(desk)
    await request_person(desk.ports, desk.talk, "en", "m50")
    await desk.write("still here")
    await turn(desk)
    assert [question.waiting for question in desk.assistant.asked] == [False, True]


@pytest.mark.parametrize("ready", [True, False])
async def test_in_line_who_asks_how_long_hears_how_the_line_stands(desk: Desk, ready: bool) -> None:
    """Place and range, or that nobody is there and what then; as often as they ask (seeds D05)."""
    if ready:
        await desk.ports.presence.available("ana", desk.clock.now() + 30_000)
    await request_person(desk.ports, desk.talk, "en", "m50")
    desk.assistant.says = ({"custom": {"effect": "clinic.answer", "about": "reply_time"}},)
    for _ in range(2):
        await desk.write("will somebody come soon")
        await turn(desk)
        by, text = (await desk.texts())[-1]
        away = sentence("no_one_online", "en", phone=CLINIC.phone, hours=CLINIC.hours["en"])
        assert (by, text.startswith(sentence("line_next", "en")) if ready else text == away) == ("service", True)
        assert "ask for a person" not in text


async def test_in_line_how_it_stands_is_told_once_and_each_message_is_read(desk: Desk) -> None:
    """How the line stands is told where it is news; then a few words say that it was read, and never silence."""
    await desk.ports.presence.available("ana", desk.clock.now() + 30_000)
    await request_person(desk.ports, desk.talk, "en", "m50")
    before = len(await desk.texts())
    desk.assistant.says = ({"custom": {"effect": "line.say"}},)
    for text in ("she hummed", "when she ironed", "every day"):
        await desk.write(text)
        assert await turn(desk) is None
    said = [text for by, text in (await desk.texts())[before:] if by != "patient"]
    assert len(said) == len(set(said)) == 3
    assert said[0].startswith(sentence("line_next", "en"))
    assert set(said[1:]) < {sentence(f"read_in_line_{number}", "en") for number in (1, 2, 3)}


async def test_in_line_after_a_danger_who_asks_again_hears_it_in_other_words(desk: Desk) -> None:
    """Nobody is there: that is true each time, and no two answers in a row are alike."""
    await desk.write("i took all my pills")
    await turn(desk)
    desk.assistant.says = ({"custom": {"effect": "clinic.answer", "about": "line"}},)
    heard = []
    for text in ("how long", "so nobody", "how much longer", "and now"):
        await desk.write(text)
        await turn(desk)
        heard.append((await desk.texts())[-1][1])
    assert len(set(heard)) == len(heard)
    assert all("988" in text and "911" in text for text in heard)


async def test_not_in_line_how_the_line_stands_is_no_news(desk: Desk) -> None:
    """Who was taken meanwhile hears nothing of it."""
    await desk.write("hello")
    desk.assistant.says = ({"custom": {"effect": "line.say"}},)
    assert await turn(desk) is None
    assert [by for by, _ in (await desk.texts())[1:]] == []
