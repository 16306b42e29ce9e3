"""The edge: the only public port, the one that owns who speaks, and the line for a person."""
