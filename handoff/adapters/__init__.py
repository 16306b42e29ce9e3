"""The world behind the ports: Redis, Rasa, the clock."""
