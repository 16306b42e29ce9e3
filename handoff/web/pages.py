"""The pages: the widget in its frame, the console, the demo clinic. Words come from bot/content, never from here."""

from typing import Any

from sanic import HTTPResponse, Request, redirect
from sanic_ext import render

from bot.content import LOCALES, Clinic, strings
from bot.content.protocol import protocol
from handoff.errors import NotSignedInError
from handoff.web.auth import signed_in

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {ancestors}"
)


async def demo(request: Request) -> HTTPResponse:
    """Return the demo clinic's page, with the widget embedded as a clinic would."""
    context = _embed_context(request, locale_of(request))
    return _guarded(await render("demo.html", app=request.app, context=context), "'none'")


async def widget(request: Request) -> HTTPResponse:
    """Return the widget, for the frame that embed.js makes."""
    locale = locale_of(request)
    clinic = _clinic(request, locale)
    context = {
        "locale": locale,
        "t": strings("widget", locale),
        "strings": {known: strings("widget", known) for known in LOCALES},
        "clinic": clinic,
    }
    ancestors = " ".join(["'self'", *request.app.ctx.settings.embed_origins])
    return _guarded(await render("widget.html", app=request.app, context=context), ancestors)


async def embed(request: Request) -> HTTPResponse:
    """Return what a clinic pastes into its page, as text, filled with its own name and phone."""
    locale = locale_of(request)
    context = _embed_context(request, locale)
    page = await render(
        "embed_snippet.html", app=request.app, context=context, content_type="text/plain; charset=utf-8"
    )
    return _guarded(page, "'none'")


async def crisis_protocol(request: Request) -> HTTPResponse:
    """Return the crisis protocol: what the chat listens for, what it does then, what it cannot do."""
    locale = locale_of(request)
    context = {
        "locale": locale,
        "t": strings("protocol", locale),
        "help": strings("widget", locale),
        "protocol": protocol(locale),
        "clinic": _clinic(request, locale),
    }
    return _guarded(await render("crisis_protocol.html", app=request.app, context=context), "'none'")


async def console(request: Request) -> HTTPResponse:
    """Return the console, or the way to sign in."""
    try:
        await signed_in(request)
    except NotSignedInError:
        return redirect("/console/sign-in")
    return await _staff_page(request, "console.html")


async def sign_in_page(request: Request) -> HTTPResponse:
    """Return the page to sign in."""
    return await _staff_page(request, "sign_in.html")


async def _staff_page(request: Request, template: str) -> HTTPResponse:
    locale = locale_of(request)
    context = {
        "locale": locale,
        "t": strings("console", locale),
        "strings": strings("console", locale),
        "labels": strings("labels", locale),
        "clinic": _clinic(request, locale),
    }
    return _guarded(await render(template, app=request.app, context=context), "'none'")


def _embed_context(request: Request, locale: str) -> dict[str, Any]:
    origin = request.app.ctx.settings.public_url or f"{request.scheme}://{request.host}"
    return {"t": strings("demo", locale), "clinic": _clinic(request, locale), "origin": origin, "locale": locale}


def _guarded(response: HTTPResponse, ancestors: str) -> HTTPResponse:
    response.headers["Content-Security-Policy"] = _POLICY.format(ancestors=ancestors)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _clinic(request: Request, locale: str) -> dict[str, Any]:
    clinic: Clinic = request.app.ctx.ports.clinic
    digits = "".join(c for c in clinic.phone if c.isdigit())
    return {
        "name": clinic.name,
        "phone": clinic.phone,
        "phone_href": f"tel:{digits}",
        "hours": clinic.hours[locale],
    }


def locale_of(request: Request) -> str:
    """Return the language a page or an error is wanted in."""
    wanted = request.args.get("locale")
    if wanted in LOCALES:
        return str(wanted)
    first = request.headers.get("accept-language", "").split(",")[0].split("-")[0].strip().lower()
    return first if first in LOCALES else LOCALES[0]
