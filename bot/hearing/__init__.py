"""What a message says, asks, wants and changes, in English and Spanish, beside what the trained model guesses.

Pure functions, without Rasa. The folders stand in one order, and each knows only those before it: lines, answers,
questions, tone, wishes, changes; the modules beside them put it all together.
"""
