"""What a conversation, a handoff and the line for a person are. Pure: the standard library only."""
