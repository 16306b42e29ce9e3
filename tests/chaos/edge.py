"""The edge as `python -m handoff` starts it, but with leases that may be as short as a run is."""

from handoff import settings_care
from handoff.__main__ import main

if __name__ == "__main__":
    settings_care._RANGES |= {"LEASE_SECONDS": (1, 600)}  # a clinic's pings are ten seconds apart, a run's one
    main()
