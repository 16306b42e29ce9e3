"""The edge's thin outside: sockets, pages and endpoints, translated to use cases and back."""
