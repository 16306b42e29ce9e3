"""What the edge can do, one file a use case. Knows ports, not Redis, Rasa or sockets."""
