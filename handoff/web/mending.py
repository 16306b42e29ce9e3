"""Looks, every minute and in one process at a time, for handoffs that fell between the indexes. It should find none."""

import asyncio

import structlog

from handoff.errors import StoreUnavailableError
from handoff.service.ports import Ports
from handoff.service.reconcile import reconcile
from handoff.web import metrics

LOOK_S = 10.0
"""How often a process asks whether it is its turn: so soon another takes over from one that died."""

_log = structlog.get_logger()


async def mend(ports: Ports) -> None:
    """Look once, and rest."""
    try:
        for one in await reconcile(ports):
            metrics.RECONCILED.labels(one.why).inc()
            _log.error("handoff_reconciled", handoff=one.handoff, conversation=one.conversation, why=one.why)
    except StoreUnavailableError:
        _log.warning("reconcile_without_store")
    await asyncio.sleep(LOOK_S)
