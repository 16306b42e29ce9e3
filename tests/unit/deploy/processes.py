"""What the system says about a process. Slim containers have no `ps`, other Unixes no `/proc`."""

import subprocess
from pathlib import Path

PROC = Path("/proc/self").exists()


def ended(pid: int) -> bool:
    """Has this process ended, though perhaps nobody has asked yet how?"""
    if not PROC:
        return _ps("stat", pid)[:1] in {"", "Z"}
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def command_line(pid: int) -> str:
    """What every user of the machine can read of a process."""
    return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ") if PROC else _ps("args", pid)


def _ps(what: str, pid: int) -> str:
    shown = subprocess.run(["ps", "-o", f"{what}=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return shown.stdout.strip()
