"""The Rasa box: the only code that imports Rasa. Runs on Python 3.10, bound to loopback, behind the edge."""
