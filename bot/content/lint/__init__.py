"""The language lint: finds words and shapes that do not belong in what we say to people. A tool for developers.

The edge never imports this package: it loads reading-level tables the service has no use for.
"""

from bot.content.lint.check import Finding, check

__all__ = ["Finding", "check"]
