"""Names the entries of the registry that are due for a review, and those nobody has called or opened yet.

python -m bot.content.resources      ends with 1 when an entry is stale
"""

import sys
from datetime import UTC, date, datetime

from bot.content.resources import RESOURCES, stale


def main(today: date) -> int:
    """Print what is due on that day, and what no person has verified. Returns 1 when an entry is stale, else 0."""
    late = stale(today)
    lines = [f"stale: {r.key} was to be reviewed by {r.review_by}" for r in late]
    lines += [
        f"read, but not yet called or opened by a person: {r.key} ({r.source})"
        for r in RESOURCES
        if r.last_verified is None
    ]
    sys.stdout.write("".join(line + "\n" for line in lines))
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main(datetime.now(UTC).date()))
