"""The installer: what pip on this machine is told holds for uv too, and a missing pip is a sentence."""

from pathlib import Path

import pytest

from deploy.installer import NO_PIP, Installer, as_uv_reads, pip_settings, tail
from deploy.terminal import SetupError


def fake_python(folder: Path, script: str) -> str:
    """A program that stands in for a Python."""
    path = folder / "python"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


def test_pip_settings_are_read_from_pip_itself(tmp_path: Path) -> None:
    """Files and environment are read as pip reads them: the environment wins over `install`, that over `global`."""
    python = fake_python(
        tmp_path,
        "cat <<'END'\n"
        ":env:.index-url='https://three.example/simple'\n"
        "global.cert='/a b.pem'\n"
        "global.index-url='https://one.example/simple'\n"
        "install.index-url='https://two.example/simple'\n"
        "install.find-links='/wheels'\n"
        "END",
    )
    assert pip_settings(python) == {
        "index-url": "https://three.example/simple",
        "cert": "/a b.pem",
        "find-links": "/wheels",
    }


def test_without_pip_there_are_no_settings(tmp_path: Path) -> None:
    """A Python that has no pip has nothing to say about mirrors."""
    assert pip_settings(fake_python(tmp_path, "echo No module named pip; exit 1")) == {}


def test_a_mirror_for_pip_is_a_mirror_for_uv() -> None:
    """Index, further indexes, folders, certificate and trusted hosts are passed on in uv's own words."""
    pip = {
        "index-url": "https://mirror.example/simple",
        "extra-index-url": "\nhttps://a.example/simple\nhttps://b.example/simple",
        "find-links": "/wheels /more",
        "trusted-host": "mirror.example",
        "cert": "/ca.pem",
    }
    said = as_uv_reads(pip, {})
    assert said["UV_DEFAULT_INDEX"] == "https://mirror.example/simple"
    assert said["UV_INDEX"] == "https://a.example/simple https://b.example/simple"
    assert said["UV_FIND_LINKS"] == "/wheels,/more"
    assert said["UV_INSECURE_HOST"] == "mirror.example"
    assert said["SSL_CERT_FILE"] == "/ca.pem"


def test_what_is_set_for_uv_already_stays() -> None:
    """A setting made for uv, or for every program, is not overwritten by pip's."""
    pip = {"index-url": "https://pip.example/simple", "proxy": "http://pip.example"}
    said = as_uv_reads(pip, {"UV_DEFAULT_INDEX": "https://uv.example/simple", "https_proxy": "http://all.example"})
    assert "UV_DEFAULT_INDEX" not in said
    assert "HTTPS_PROXY" not in said


def test_a_missing_pip_is_one_plain_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No pip, no way to make one and no right to install one: the person is told what to install."""
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    lock = tmp_path / "uv.txt"
    lock.write_text("uv==0\n")
    installer = Installer(tmp_path / "tools", lock, fake_python(tmp_path, "exit 1"))
    with pytest.raises(SetupError) as problem:
        installer.fetch()
    assert str(problem.value) == NO_PIP


def test_a_failed_fetch_shows_why_and_what_to_do(tmp_path: Path) -> None:
    """What pip said last is shown, and then a sentence about mirrors."""
    lock = tmp_path / "uv.txt"
    lock.write_text("uv==0\n")
    python = fake_python(tmp_path, 'case "$*" in *--version*) exit 0;; esac; echo "ERROR: no route"; exit 1')
    with pytest.raises(SetupError, match=r"ERROR: no route\nThe installer \(uv\) could not be fetched"):
        Installer(tmp_path / "tools", lock, python).fetch()


def test_the_installer_is_current_only_for_its_lock_file(tmp_path: Path) -> None:
    """A new pin means a new installer."""
    lock = tmp_path / "uv.txt"
    lock.write_text("uv==1\n")
    installer = Installer(tmp_path / "tools", lock)
    assert not installer.is_current
    installer.path.parent.mkdir(parents=True)
    installer.path.touch()
    (tmp_path / "tools" / "uv" / "lock").write_text("uv==1\n")
    assert installer.is_current
    lock.write_text("uv==2\n")
    assert not installer.is_current


def test_the_tail_is_the_end() -> None:
    """Only the last lines of a long output are shown."""
    assert tail("\n".join(str(number) for number in range(100)), 2) == "98\n99"
