"""What the queue and the relay of messages cost under load: `python -m benchmarks.load`.

Loopback only, bounded in time and count; it ends by itself.
"""
