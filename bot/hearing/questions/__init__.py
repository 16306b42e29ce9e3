"""What a message asks of the chat, by rule and learned from how people ask. Pure functions."""
