"""The person steers the talk: what they say of it is done at once, with the trained assistant and the real actions."""

from __future__ import annotations

import re

import pytest
from talking import DOMAIN, Conversation, language_of, texts_of

PLACES = ("by the door", "at the table", "near the stove", "on the stairs", "in the hall", "by the window")
CHEER = re.compile(r"\b(pet|song|walk|prayer|mascota|canción|paseo|oración)\b")


def affirmed() -> set[str]:
    """Return every sentence of the domain that praises."""
    found = set()
    for name, variations in DOMAIN["responses"].items():
        for variation in variations if name != "utter_being_hurt" else ():
            sentences = re.split(r"(?<=[.?])\s+", variation["text"])
            found |= {
                s for s, move in zip(sentences, variation["metadata"]["moves"], strict=False) if move == "affirmation"
            }
    return found


AFFIRMED = affirmed()


def praises(texts: list[str]) -> list[str]:
    """Return the sentences among these words that praise."""
    return [s for text in texts for s in re.split(r"(?<=[.?])\s+", text) if s in AFFIRMED]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "stop asking and send it"),
        ("en", "enough questions, just send that"),
        ("en", "thats it. send it please"),
        ("en", "stop asking and just send it to a person"),
        ("en", "I give up on you. just send what you have. stop asking"),
        ("en", "send it. That is all you get. i want a human"),
        ("es", "ya no me preguntes mas. mandalo"),
        ("es", "entonces mandalo ya"),
        ("es", "ya no pregunte, mándelo"),
        ("es", "basta de preguntas, envíelo así"),
        ("en", "thats enough. send the thing"),
        ("en", "no more send it"),
        ("en", "i said send it"),
        ("en", "Kindly send it now. I have said enough"),
        ("en", "SEND IT"),
        ("en", "I have finished. Please send it."),
        ("en", "go ahead and pass it on to the team"),
        ("en", "submit"),
        ("es", "ya no mas preguntas mandelo"),
        ("es", "ya terminé. que lo manden"),
        ("es", "le dije que lo mande"),
        ("es", "ya lo puede enviar"),
    ],
)
async def test_C15_send_it_in_mid_question_shows_it_and_said_again_sends_it(
    talk: Conversation, locale: str, words: str
) -> None:
    """The form ends, no word of the command is filed, and nothing goes that was not seen."""
    talk.locale = locale
    await talk.reach("supports")
    await talk.say("my sister" if locale == "en" else "mi hermana")
    items = [{"field": "supports", "text": "my sister" if locale == "en" else "mi hermana"}]

    shown = await talk.say(words)
    sent = await talk.say(words)

    assert shown.texts == [next(iter(texts_of("utter_summary_first", locale)))]
    assert (shown.effect["effect"], shown.effect["items"]) == ("summary.show", items)
    assert shown.effect["buttons"][2]["payload"] == "/send_summary"
    assert shown.talk["asking"] is None
    assert sent.effects[0] == {"effect": "assessment.record", "items": items, "declined": ["helped", "for_whom"]}
    assert "/take_items" not in sent.payloads


async def test_C15_what_was_seen_and_not_changed_goes_at_once(talk_in_both: Conversation) -> None:
    """Pressed after a line that is in no answer: what stands under the button is what goes."""
    english = talk_in_both.locale == "en"
    await talk_in_both.reach("goal")
    await talk_in_both.say("to sleep" if english else "dormir")
    shown = await talk_in_both.say("no more questions" if english else "ya no pregunte más")
    await talk_in_both.say("my neighbor plays the drums" if english else "mi vecino toca la batería")

    sent = await talk_in_both.press("/send_summary")

    assert sent.effects[0]["effect"] == "assessment.record"
    assert sent.effects[0]["items"] == shown.effect["items"]


async def test_C15_a_press_that_does_not_send_says_so(talk_in_both: Conversation) -> None:
    """Something came to it since it was shown: it is shown again, with the word that nothing went; then it goes."""
    english = talk_in_both.locale == "en"
    await talk_in_both.reach("goal")
    await talk_in_both.say("to sleep" if english else "dormir")
    await talk_in_both.say("no more questions" if english else "ya no pregunte más")
    await talk_in_both.press("/start_talk")
    await talk_in_both.say("my sister, she calls me every day" if english else "mi hermana, me llama todos los días")

    again = await talk_in_both.press("/send_summary")
    if "assessment.record" in [effect["effect"] for effect in again.effects]:
        pytest.fail("what was added was not seen")
    sent = await talk_in_both.press("/send_summary")

    assert again.says("utter_summary_more", talk_in_both.locale)
    assert again.effect["items"][0]["field"] == "goal"
    assert len(again.effect["items"]) == 2
    assert sent.effects[0]["items"] == again.effect["items"]


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "I have finished"), ("en", "i've said enough"), ("es", "ya terminé"), ("es", "no tengo más que decir")],
)
async def test_B01_who_has_finished_is_shown_what_was_told(talk: Conversation, locale: str, words: str) -> None:
    """It is no answer, and nothing is sent."""
    talk.locale = locale
    await talk.reach("preferences")
    await talk.say("a woman" if locale == "en" else "una mujer")

    said = await talk.say(words)

    assert said.effect["effect"] == "summary.show"
    assert [item["field"] for item in said.effect["items"]] == ["preferences"]


async def test_C15_what_is_told_beside_send_it_goes_along(talk: Conversation) -> None:
    """The rest of the message answers the question that stood; it is there to be seen first."""
    await talk.reach("preferences")

    said = await talk.say("done. send it. I want a person on the phone, evenings only")

    (item,) = said.effect["items"]
    assert item == {"field": "preferences", "text": "I want a person on the phone, evenings only"}
    assert (await talk.press("/send_summary")).effects[0]["items"] == [item]


@pytest.mark.parametrize(("locale", "words"), [("en", "no more questions please"), ("es", "ya no me haga preguntas")])
async def test_B01_enough_questions_shows_what_was_told_and_sends_nothing(
    talk: Conversation, locale: str, words: str
) -> None:
    """Without "send" it is shown, once, to be sent or not."""
    talk.locale = locale
    await talk.reach("supports")
    await talk.say("mi hermana")

    said = await talk.say(words)

    assert said.effect["effect"] == "summary.show"
    assert said.talk["asking"] is None
    payloads = [button["payload"] for button in said.effect["buttons"]]
    assert [one for one in payloads if "answer" not in one] == ["/send_summary", "/not_now"]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "stop asking. i want a human"),
        ("en", "stop asking. That is all you get. i want a human"),
        ("es", "ya no pregunte. quiero una persona"),
    ],
)
async def test_B01_enough_questions_and_a_person_is_a_wish_for_one(talk: Conversation, locale: str, words: str) -> None:
    """It is no answer to the question on the table."""
    talk.locale = locale
    await talk.reach("goal")

    said = await talk.say(words)

    assert said.effect == {"effect": "handoff.request"}
    assert (await talk.slots())["goal"] is None


async def test_B01_send_it_with_nothing_told_offers_a_person(talk_in_both: Conversation) -> None:
    """There is nothing to send, and that is fine."""
    await talk_in_both.reach("goal")

    said = await talk_in_both.say("just send it" if talk_in_both.locale == "en" else "mándelo ya")

    assert said.says("utter_summary_empty", talk_in_both.locale)
    assert not said.effects


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "my mom made me send it to her"), ("en", "should i send it?"), ("es", "no lo mande")]
)
async def test_C15_what_is_no_yes_sends_nothing(talk: Conversation, locale: str, words: str) -> None:
    """A story, a question and a no are none."""
    talk.locale = locale
    await talk.reach("goal")

    assert not [effect for effect in (await talk.say(words)).effects if effect["effect"] == "assessment.record"]


async def test_after_sending_in_line_nobody_is_asked_whether_they_want_a_person(talk_in_both: Conversation) -> None:
    """They asked already: the question is open no more (seeds B07)."""
    await talk_in_both.reach("helped")
    await talk_in_both.say("walks")
    talk_in_both.waiting = True
    talk_in_both.talk_tier = "T3"
    await talk_in_both.say("no more questions" if talk_in_both.locale == "en" else "ya no pregunte más")

    said = await talk_in_both.press("/send_summary")
    if "/leave_items" in said.payloads:
        said = await talk_in_both.press("/leave_items")
        assert "?" not in " ".join(said.texts)
    else:
        assert said.says("utter_sent_in_line", talk_in_both.locale)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "Me. I had 2 years and 11 days. I drank on Saturday."),
        ("en", "me"),
        ("en", "it's me who drinks"),
        ("en", "for me. My daughter says so."),
        ("es", "Pues por mí, aunque a mi edad ya qué"),
        ("es", "soy yo"),
        ("es", "para mí"),
    ],
)
async def test_who_says_me_is_heard_as_themselves(talk: Conversation, locale: str, words: str) -> None:
    """And hears so: "For you, then." (seeds C12, E01)."""
    talk.locale = locale
    await talk.reach("for_whom")

    said = await talk.say(words)

    assert said.texts[0] in texts_of("utter_lead_for_self", locale)
    assert said.talk["for_whom"] == "self"
    assert said.asks("helped")


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "both of us"), ("en", "me and my husband"), ("es", "los dos"), ("es", "mi esposo y yo")],
)
async def test_C12_both_are_heard_and_the_one_who_writes_is_asked_first(
    talk: Conversation, locale: str, words: str
) -> None:
    """The words stay, so that the other is in the record."""
    talk.locale = locale
    await talk.reach("for_whom")

    said = await talk.say(words)

    assert said.texts[0] in texts_of("utter_lead_for_self_both", locale)
    assert said.texts[-1] in texts_of("utter_ask_helped", locale)
    assert said.talk["for_whom"] == "self"
    assert (await talk.slots())["for_whom"] == words


@pytest.mark.parametrize(
    ("locale", "words", "response"),
    [
        ("en", "Me.", "utter_for_self"),
        ("en", "it's me who drinks", "utter_for_self"),
        ("en", "both of us", "utter_for_self_both"),
        ("es", "Por mí", "utter_for_self"),
        ("es", "soy yo", "utter_for_self"),
        ("es", "los dos", "utter_for_self_both"),
    ],
)
async def test_first_words_that_say_only_who_are_taken(
    talk: Conversation, locale: str, words: str, response: str
) -> None:
    """Nobody is asked it again (seeds C12)."""
    talk.locale = locale

    said = await talk.say(words)
    asked = await talk.press("/start_talk")

    assert said.says(response, locale)
    assert asked.asks("helped")


async def test_it_is_me_after_all_turns_the_talk_round(talk: Conversation) -> None:
    """Said in passing, of someone who was taken for the one who is worried (seeds B06)."""
    await talk.say("my wife drinks too much and i am worried about her")
    assert (await talk.slots())["for_whom"] is not None

    said = await talk.say("denise dosnt drink. its ME. i drink every night")

    assert said.talk["for_whom"] == "self"


@pytest.mark.parametrize(
    ("before", "words", "field", "after"),
    [
        ("my son", "not my son, me", "for_whom", "not my son, me"),
        ("my son", "no it's for me", "for_whom", "no it's for me"),
        ("me i guess", "No. It's me. I'm the one who drank. I said me.", "for_whom", None),
        ("mi hijo", "no, soy yo", "for_whom", "no, soy yo"),
    ],
)
async def test_B06_a_correction_is_no_answer(
    talk: Conversation, before: str, words: str, field: str, after: str | None
) -> None:
    """The earlier answer changes; the question that stood is asked again, in other words."""
    talk.locale = "es" if before == "mi hijo" else "en"
    await talk.press("/start_talk")
    asked = await talk.say(before)

    said = await talk.say(words)

    assert said.asks("helped")
    assert said.texts[-1] != asked.texts[-1]
    slots = await talk.slots()
    assert slots["helped"] is None
    assert slots[field] == after or (after is None and slots[field].startswith("It's me"))
    assert said.talk["for_whom"] == "self"


async def test_B06_a_word_put_right_stands_in_its_answer(talk: Conversation) -> None:
    """I said three, not thirty; a name that was not the name."""
    await talk.reach("supports")
    await talk.say("thirty cousins")
    said = await talk.say("I meant three, not thirty")

    assert said.asks("goal")
    assert said.texts[0] in texts_of("utter_lead_corrected", "en")
    assert (await talk.slots())["supports"] == "three cousins"

    other = Conversation(talk.agent, "es")
    await other.reach("name")
    await other.say("Eva")
    said = await other.say("no, me llamo Ana")
    assert said.asks("first_step")
    assert (await other.slots())["name"] == "Ana"


@pytest.mark.parametrize(
    ("question", "words", "kept"),
    [
        ("supports", "my sister. some nights i want to kill myself", "my sister"),
        ("goal", "sleep through. i have a gun and i want to die", "sleep through"),
        ("goal", "i want to be dead", None),
    ],
)
async def test_an_answer_is_not_lost_in_a_cry(talk: Conversation, question: str, words: str, kept: str | None) -> None:
    """No question follows the cry; when the person goes on, what answered is not asked again (seeds C14, D01)."""
    await talk.reach(question)

    said = await talk.say(words)
    assert said.says("utter_crisis_support")
    assert said.talk["asking"] is None
    assert (question in said.talk["answered"]) is (kept is not None)
    on = await talk.press("/start_talk")

    assert (await talk.slots())[question] == kept
    assert (on.talk["asking"] == question) is (kept is None)


async def test_a_cry_is_what_brings_somebody(talk_in_both: Conversation) -> None:
    """Asked what brings them, the whole cry is the answer, and is not asked for a second time."""
    words = "i lost my job and i want to kill myself"
    await talk_in_both.reach("brings")

    await talk_in_both.say(words)
    shown = await talk_in_both.press("/show_summary")

    assert shown.effect["items"] == [{"field": "brings", "text": words}]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "My wife Ruth passed in April. Fifty one years."),
        ("en", "my dog died tuesday, 14 years old"),
        ("es", "murió mi esposo"),
        ("es", "mi esposo Ramiro que en paz descanse falleció hace cuatro años"),
    ],
)
async def test_E02_a_death_is_heard_and_nothing_is_cheered_at(talk: Conversation, locale: str, words: str) -> None:
    """It is said first; no pet, no song and no praise come after it, to the end of the talk."""
    talk.locale = locale
    said = await talk.say(words)
    texts = [*said.texts]
    assert said.texts[0] in texts_of("utter_loss_pet" if "dog" in words else "utter_loss", locale)

    said = await talk.press("/start_talk")
    for _ in range(30):
        texts += said.texts
        if (asking := said.talk["asking"]) is None:
            break
        said = await (talk.say("idk") if asking in ("helped", "supports", "for_whom") else talk.press("/skip"))

    assert praises(texts) == []
    assert not CHEER.search(" ".join(texts))


async def test_E02_a_death_told_to_a_question_is_answered_before_the_next(talk_in_both: Conversation) -> None:
    """Not after it, and not with what fits any answer."""
    talk_in_both.goes_on = False
    await talk_in_both.reach("helped")

    words = {"en": "my dog. she died on monday", "es": "mi perra. murió el lunes"}
    said = await talk_in_both.say(words[talk_in_both.locale])

    assert said.texts[0] in texts_of("utter_loss", talk_in_both.locale)


async def test_E02_after_a_death_nothing_is_good_to_know(talk_in_both: Conversation) -> None:
    """Who takes back a cry is thanked for saying so."""
    english = talk_in_both.locale == "en"
    await talk_in_both.say("my mother died. i want to kill myself" if english else "murió mi mamá y me quiero morir")

    said = await talk_in_both.say("it was a false alarm" if english else "fue una falsa alarma")

    assert said.says("utter_false_alarm", talk_in_both.locale), said.texts
    assert not re.search(r"\b([Gg]ood|[Gg]lad|[Bb]ueno)\b", " ".join(said.texts))


async def test_A22_what_is_gone_is_not_handed_back(talk: Conversation) -> None:
    """Fishing, used to: it is not there for them today."""
    await talk.reach("helped")
    await talk.say("my truck. fishing. used to.")

    assert "fishing" not in " ".join((await talk.press("/stop")).texts)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "stop telling me i'm brave"),
        ("en", "don't patronize me"),
        ("en", "that's a slogan. please don't do that."),
        ("es", "no me diga que soy fuerte"),
        ("es", "deje de decirme que soy valiente"),
    ],
)
async def test_A16_after_a_complaint_nobody_is_praised(talk: Conversation, locale: str, words: str) -> None:
    """It is taken at once, the question stays, and no sentence of the rest of the talk praises."""
    talk.locale = locale
    await talk.reach("supports")

    said = await talk.say(words)
    assert said.says("utter_be_plain", locale)
    assert said.talk["asking"] == "supports"
    texts = [*said.texts]
    said = await talk.say("nobody")
    for number in range(30):
        texts += said.texts
        if said.talk["asking"] is None:
            break
        said = await (talk.say("i drink at night") if number % 2 else talk.press("/skip"))

    assert praises(texts) == []
    assert (await talk.slots())["supports"] == "nobody"


async def test_in_line_fillers_are_said_once_and_then_how_the_line_stands(talk_in_both: Conversation) -> None:
    """Nothing is said twice; the service says where they stand instead (seeds B05, B07)."""
    talk_in_both.waiting = True
    said = [await talk_in_both.say(f"she hummed when she ironed, and i sat {place}") for place in PLACES]

    texts = [text for one in said for text in one.texts]
    assert len(texts) == len(set(texts))
    assert said[-1].effects == [{"effect": "line.say"}]
    assert not said[-1].texts


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "Will somebody come soon?"), ("en", "am i still in line?"), ("en", "is there a person or not"),
     ("en", "how long now"), ("en", "do i lose my place if i leave"), ("es", "pierdo mi lugar si salgo"),
     ("es", "¿cuánto falta ya?"), ("es", "¿ya viene alguien?"), ("es", "¿sigo en la fila?")],
)  # fmt: skip
async def test_in_line_a_question_about_the_line_is_one(talk: Conversation, locale: str, words: str) -> None:
    """What is said then is the service's (seeds D05)."""
    talk.locale, talk.waiting = locale, True

    [answer] = [effect for effect in (await talk.say(words)).effects if effect["effect"] == "clinic.answer"]
    assert answer["about"] in {"line", "reply_time"}


async def test_in_line_a_person_is_not_asked_for_again(talk_in_both: Conversation) -> None:
    """The wish goes to the service, and no words claim that it is new."""
    talk_in_both.waiting = True

    said = await talk_in_both.press("/ask_human")

    assert said.effects == [{"effect": "handoff.request"}]
    assert not said.texts


def test_the_words_of_a_plain_talk_stand_in_both_languages() -> None:
    """Each sentence that is left out has others around it, or its whole variation goes (bot/hearing/tone/manner.py)."""
    for name, variations in DOMAIN["responses"].items():
        for locale in ("en", "es"):
            moves = [set(v["metadata"]["moves"]) for v in variations if language_of(v) == locale]
            assert any(made - {"affirmation", "cheer"} for made in moves) or name in (
                "utter_being_hurt",
                "utter_offer_feedback",
                "utter_in_line",
                "utter_offer_paths_danger",
            ), name


@pytest.mark.parametrize("words", ["wait did it send tho", "did u send it… yes or no"])
async def test_C15_whether_it_went_is_answered_by_what_is_so(talk: Conversation, words: str) -> None:
    """Not yet, with the summary to send; after that, yes."""
    await talk.reach("supports")
    await talk.say("my sister")

    before = await talk.say(words)
    sent = await talk.say("yes")
    after = await talk.say(words)

    assert before.says("utter_not_sent_yet", "en")
    assert before.effect["effect"] == "summary.show"
    assert sent.effects[0]["effect"] == "assessment.record"
    assert after.says("utter_it_was_sent", "en")


@pytest.mark.parametrize(
    "words",
    [
        "no more questions please. just send them what i said",
        "i said STOP. send it",
        "ok send it n stop asking me stuff pls",
    ],
)
async def test_C15_send_it_in_more_words_shows_it(talk: Conversation, words: str) -> None:
    """None of it is filed."""
    await talk.reach("supports")
    await talk.say("my sister")

    shown = await talk.say(words)

    assert shown.effect["items"] == [{"field": "supports", "text": "my sister"}]


async def test_E01_no_cop_and_a_bed_in_the_middle_of_a_talk(talk_in_both: Conversation) -> None:
    """Each has its answer, and none is filed."""
    english = talk_in_both.locale == "en"
    await talk_in_both.reach("goal")

    cop = await talk_in_both.say("what's this. u a cop" if english else "¿es policía?")
    bed = await talk_in_both.say("where do i sleep tho" if english else "¿dónde duermo hoy?")

    assert cop.says("utter_question_cop", talk_in_both.locale)
    assert bed.says("utter_question_bed", talk_in_both.locale)
