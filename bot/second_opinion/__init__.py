"""The second opinion: a small sentence encoder that reads what the screen has read, and may raise its tier.

It runs after the fast answer and beside the event loop, and never lowers a tier: nobody waits for it, and nothing is
taken back because of it. `opinion` needs numpy; `worth`, like the screen itself (`bot.risk`), does not, and so nothing
is imported here.
"""
