"""Counts for supervisors, by month: crisis referrals, for the yearly report, and feedback. Numbers only."""

from collections.abc import Sequence

from sanic import HTTPResponse, Request, json

from handoff.errors import BadFrameError
from handoff.service.count_referrals import Month, feedback_for, referrals_for, this_year
from handoff.service.ports import Ports

YEARS = range(2000, 10_000)


async def referrals(request: Request) -> HTTPResponse:
    """Return how many messages of a year brought a crisis card, month by month.

    openapi:
    ---
    operationId: referrals
    summary: How often crisis help was shown, by month, without identifiers (supervisors)
    parameters: [{name: year, in: query, description: This year where left out, schema: {type: integer}}]
    responses:
      '200':
        description: Twelve months, each with its total and its counts by tier and kind
      '401':
        description: Not signed in
      '403':
        description: Not a supervisor
    """
    ports: Ports = request.app.ctx.ports
    year = _year(request.args.get("year") or str(this_year(ports)))
    return _answer(year, await referrals_for(ports, request.ctx.coordinator, year))


async def feedback(request: Request) -> HTTPResponse:
    """Return what people said about ended talks in a year, month by month.

    openapi:
    ---
    operationId: feedback
    summary: What people said about ended talks, by month, without identifiers (supervisors)
    parameters: [{name: year, in: query, description: This year where left out, schema: {type: integer}}]
    responses:
      '200':
        description: Twelve months, each with its total and its counts by question and answer
      '401':
        description: Not signed in
      '403':
        description: Not a supervisor
    """
    ports: Ports = request.app.ctx.ports
    year = _year(request.args.get("year") or str(this_year(ports)))
    return _answer(year, await feedback_for(ports, request.ctx.coordinator, year))


def _answer(year: int, months: Sequence[Month]) -> HTTPResponse:
    found = [{"month": month.month, "total": month.total, "counts": dict(month.counts)} for month in months]
    return json({"year": year, "months": found}, headers={"Cache-Control": "no-store"})


def _year(wanted: str) -> int:
    if not (wanted.isdecimal() and wanted.isascii() and int(wanted) in YEARS):
        raise BadFrameError
    return int(wanted)
