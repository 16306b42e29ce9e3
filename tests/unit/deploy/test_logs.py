"""Log files of the children: bounded, private, and loud only where it matters."""

import json
import stat
from pathlib import Path

from deploy.logs import LogFile, loud


def test_warnings_reach_the_screen_once(tmp_path: Path) -> None:
    """New structured lines that warn are shown by their event, each one time; the rest stays in the file."""
    log = LogFile(tmp_path / "edge.log")
    shown: list[str] = []
    with log.open() as file:
        file.write(json.dumps({"level": "info", "event": "started"}).encode() + b"\n")
        file.write(json.dumps({"level": "warning", "event": "rasa_slow", "conversation": "c1"}).encode() + b"\n")
        file.flush()
        log.glance(shown.append)
        file.write(b'{"level": "error", "event": "redis')
        file.flush()
        log.glance(shown.append)
        file.write(b'_away"}\n')
        file.flush()
        log.glance(shown.append)
    assert shown == ["rasa_slow", "redis_away"]


def test_what_an_earlier_run_wrote_is_not_shown(tmp_path: Path) -> None:
    """Only what is written from now on counts."""
    (tmp_path / "edge.log").write_text('{"level": "error", "event": "yesterday"}\n')
    shown: list[str] = []
    LogFile(tmp_path / "edge.log").glance(shown.append)
    assert shown == []


def test_a_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    """Beyond its size a file starts anew, under the hands of the child that writes it; one older part is kept."""
    path = tmp_path / "edge.log"
    log = LogFile(path, max_bytes=100)
    with log.open() as file:
        for number in range(5):
            file.write(f"{number} {'x' * 98}\n".encode())
            file.flush()
            log.glance(lambda _: None)
        file.write(b"after\n")
        file.flush()
    assert path.read_bytes() == b"after\n"
    assert (tmp_path / "edge.log.1").read_bytes().startswith(b"4 ")


def test_logs_are_for_their_owner(tmp_path: Path) -> None:
    """Neither the log nor its older part can be read by others."""
    log = LogFile(tmp_path / "edge.log")
    log.open().close()
    log.trim()
    for name in ("edge.log", "edge.log.1"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_last_lines_are_the_last(tmp_path: Path) -> None:
    """What a program said last is what is shown of it."""
    (tmp_path / "edge.log").write_text("what an earlier run said\n")
    log = LogFile(tmp_path / "edge.log")
    with log.open() as file:
        assert log.last_lines() == ""
        file.write(b"one\ntwo\nthree\n")
        file.flush()
    assert log.last_lines(2) == "two\nthree"
    assert log.last_lines() == "one\ntwo\nthree"


def test_odd_lines_are_silent() -> None:
    """Lines of other programs, whatever they hold, are not taken for warnings of ours."""
    for line in (b"", b"WARNING: old", b"[1, 2]", b'"error"', b'{"level": "warning"}', b"\xff\xfe", b'{"level": 3}'):
        assert loud(line) == ""
