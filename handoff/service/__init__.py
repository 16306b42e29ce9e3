"""What the edge can do: a file a use case, and one for all a coordinator does. Knows ports, not Redis or sockets."""
