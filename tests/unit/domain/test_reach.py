"""The ways someone may be reached, read from their own words: what was not agreed to is refused."""

import pytest

from handoff.domain.reach import Channel, Reach, reach_of

CALL, TEXT, EMAIL, VOICEMAIL = Channel


@pytest.mark.parametrize(
    ("words", "agreed", "refused"),
    [
        ("text me after 5, no voicemail", {TEXT}, {VOICEMAIL}),
        ("555 010 0142, after six, no voicemail please", {CALL}, {VOICEMAIL}),
        ("call me at 555-010-0142 between 9 and 11", {CALL}, set()),
        ("Call or text, whatever is easier", {CALL, TEXT}, set()),
        ("text me don't call", {TEXT}, {CALL}),
        ("don’t call or text. email sam@example.com", {EMAIL}, {CALL, TEXT}),
        ("email only: sam@example.com", {EMAIL}, {CALL, TEXT, VOICEMAIL}),
        ("sam@example.com", {EMAIL}, set()),
        ("only text 555 010 0142", {TEXT}, {CALL, EMAIL, VOICEMAIL}),
        (
            "have them call me 555-0131 after 10. home phone. dont leave message daughter might hear",
            {CALL},
            {VOICEMAIL},
        ),
        ("que me llamen al 555-0131 después de las 10. no dejen mensaje", {CALL}, {VOICEMAIL}),
        ("you can call, voicemail is fine", {CALL, VOICEMAIL}, set()),
        ("no voicemail text is fine", {TEXT}, {VOICEMAIL}),
        ("voicemail is not safe", set(), {VOICEMAIL}),
        ("call me, but never leave a message", {CALL}, {VOICEMAIL}),
        ("call me after 6, don't call me at work", {CALL}, set()),
        ("calls aren't safe, he checks my phone", set(), {CALL}),
        ("mándeme un mensaje después de las cinco, sin recados", {TEXT}, {VOICEMAIL}),
        ("llámeme al 555 010 0142, pero no deje mensaje", {CALL}, {VOICEMAIL}),
        ("no me llame, escríbame", {TEXT}, {CALL}),
        ("solo por correo: ana@example.com", {EMAIL}, {CALL, TEXT, VOICEMAIL}),
        ("por mensaje de texto y no llamadas", {TEXT}, {CALL}),
        ("puede llamarme, el buzón de voz está bien", {CALL, VOICEMAIL}, set()),
        ("llámeme en la tarde, no me llame al trabajo", {CALL}, set()),
        ("it isn't safe to call", set(), {CALL}),
        ("you can't call me, he reads my texts", set(), {CALL, TEXT}),
        ("mi esposo ve mis mensajes, mejor por correo", {EMAIL}, {TEXT}),
        ("calling is risky", set(), {CALL}),
        ("text me no calls please", {TEXT}, {CALL}),
        ("llamadas no, mensajes sí", {TEXT}, {CALL}),
        ("whenever", set(), set()),
    ],
)
def test_D05_what_was_agreed_to_and_refused_is_read_from_their_words(
    words: str, agreed: set[Channel], refused: set[Channel]
) -> None:
    """Yes, no, or nothing said, for each way."""
    reach = reach_of(words)
    assert {channel for channel, ok in reach.contact_ok.items() if ok} == agreed
    assert {channel for channel, ok in reach.contact_ok.items() if ok is False} == refused


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("text me after 5, no voicemail", "text me after 5"),
        ("555 010 0142, after six, weekdays. no voicemail", "after six, weekdays"),
        ("call me after 6, don't call me at work", "call me after 6, don't call me at work"),
        ("Llámeme por la mañana, sin recados", "Llámeme por la mañana"),
        ("between 9 and 11 on Mondays", "between 9 and 11 on Mondays"),
        ("call 555 010 0142", None),
        ("sam@example.com", None),
    ],
)
def test_D05_safe_times_are_kept_in_their_words(words: str, times: str | None) -> None:
    """With the limits they set; a number is no time."""
    assert reach_of(words).safe_times == times


def test_D05_what_was_not_said_may_not_be_done() -> None:
    """Silence agrees to nothing; a voicemail needs a call that is fine."""
    reach = reach_of("text me")
    assert [channel for channel in Channel if reach.may(channel)] == [TEXT]
    alone = Reach({CALL: False, TEXT: None, EMAIL: None, VOICEMAIL: True}, None)
    assert not alone.may(VOICEMAIL)
