"""What a message tells, whichever question is asked. Pure functions."""
