"""The lint on the command line.

python -m bot.content.lint      checks everything shipped; ends with 1 when there is an error
python -m bot.content.lint -    reads one line of speech a line, answers each with one line of JSON
"""

import io
import json
import sys
from collections.abc import Iterable

from bot.content.lint.check import check
from bot.content.lint.judge import excused
from bot.content.lint.language import language
from bot.content.lint.shipped import lines

USAGE = "usage: python -m bot.content.lint [-]\n"


def main(arguments: list[str]) -> int:
    """Run the command line. Returns 0, 1 for errors in what is shipped, 2 for a call it does not know."""
    match arguments:
        case []:
            return check_shipped()
        case ["-"]:
            answer(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace", newline="\n"))
            return 0
        case _:
            sys.stderr.write(USAGE)
            return 2


def check_shipped() -> int:
    """Print every finding in what is shipped. Returns 1 when one of them is an error."""
    errors = seen = 0
    for line in lines():
        seen += 1
        for finding in check(line.text, line.locale, crisis=line.crisis, house=True, exempt=line.exempt):
            errors += finding.severity == "error"
            sys.stdout.write(
                f"{line.where}: {finding.severity} {finding.rule}: {finding.found!r}; better: {finding.instead}\n"
            )
    sys.stdout.write(f"{seen} lines, {errors} errors, {len(excused())} excused by hand\n")
    return 1 if errors else 0


def answer(speech: Iterable[str]) -> None:
    """Answer each line of speech with its findings as JSON, in the order they came."""
    for line in speech:
        text = line.rstrip("\r\n")
        found = [{"rule": f.rule, "severity": f.severity} for f in check(text, language(text))]
        sys.stdout.write(json.dumps({"findings": found}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
