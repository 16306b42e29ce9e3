"""What set-up and start print."""

import os
import pty
from contextlib import suppress
from io import StringIO

import pytest

from deploy.terminal import Screen, duration


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


@pytest.mark.parametrize(("seconds", "said"), [(0.2, "0 s"), (59.4, "59 s"), (60, "1 min 00 s"), (125, "2 min 05 s")])
def test_durations_read_like_speech(seconds: float, said: str) -> None:
    """Seconds up to a minute, minutes and seconds after."""
    assert duration(seconds) == said


def test_a_step_says_what_and_that_it_is_done() -> None:
    """Without a terminal a step is two lines, and no control characters."""
    stream = StringIO()
    with Screen(stream).step("Building"):
        pass
    assert stream.getvalue() == "Building ...\nBuilding: done in 0 s\n"


def test_a_failed_step_does_not_say_done() -> None:
    """A step that raises leaves the word to the error."""
    stream = StringIO()
    with pytest.raises(ValueError, match="no"), Screen(stream).step("Building"):
        raise ValueError("no")
    assert "done" not in stream.getvalue()


def test_a_clock_alone_has_no_words_of_its_own() -> None:
    """Where somebody else prints lines, a step adds none before and none after."""
    stream = StringIO()
    screen = Screen(stream)
    with screen.step("Preparing", clock_only=True):
        screen.say("All is prepared.")
    assert stream.getvalue() == "All is prepared.\n"


def test_a_line_during_a_step_stands_above_it() -> None:
    """On a terminal the running step is taken away, the line printed, and the step drawn again below."""
    stream = Terminal()
    screen = Screen(stream)
    with screen.step("Building"):
        screen.say("Half way")
    assert "\r\x1b[KHalf way\nBuilding ... 0 s" in stream.getvalue()


def test_a_quiet_screen_is_quiet() -> None:
    """Tests start the system without a word."""
    stream = StringIO()
    screen = Screen(stream, quiet=True)
    with screen.step("Building"):
        screen.say("Half way")
    assert stream.getvalue() == ""


def test_a_closed_terminal_is_noticed() -> None:
    """The terminal window closed: that is seen without writing to it, and without reading what was typed."""
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w") as terminal:
        screen = Screen(terminal)
        assert not screen.is_closed()
        os.close(ours)
        assert screen.is_closed()


def test_a_reader_that_ended_is_noticed() -> None:
    """Where the output goes into a program that has ended, nobody is there any more either."""
    reading, writing = os.pipe()
    with suppress(BrokenPipeError), os.fdopen(writing, "w") as stream:  # closing says it again
        screen = Screen(stream)
        screen.say("Still there?")
        assert not screen.is_closed()
        os.close(reading)
        screen.say("Still there?")
        assert screen.is_closed()


def test_a_closed_terminal_does_not_stop_the_stopping() -> None:
    """Writing to a terminal that is gone is no error."""
    stream = StringIO()
    screen = Screen(stream)
    stream.close()
    screen.say("Stopped.")
