"""The assistant's custom actions: pure functions of the conversation, served to the Rasa box over loopback.

They hold no words, no state and no connections. What they want done they ask for as an effect (docs/protocol.md).
"""
