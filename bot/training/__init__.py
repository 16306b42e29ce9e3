"""How the learned layers of the screen are made from the project's own lines. Nothing here runs in the service."""
