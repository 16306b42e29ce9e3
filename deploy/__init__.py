"""Set-up and start: from a bare clone to a running system."""
