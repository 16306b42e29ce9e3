"""What changes an answer that stands already. Pure functions."""
