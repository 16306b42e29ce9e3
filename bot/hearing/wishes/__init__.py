"""What somebody wants of the talk itself: send it, enough questions, go on. Pure functions."""
