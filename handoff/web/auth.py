"""Signing in to the console: a session cookie only this site may send, and the check that a request comes from it."""

from urllib.parse import urlsplit

from sanic import HTTPResponse, Request, json
from sanic.response import empty

from handoff.errors import BadFrameError, ForbiddenError, NotSignedInError, WrongLoginError
from handoff.service.ports import Ports
from handoff.service.ports.staff import Coordinator

COOKIE = "first_hello_session"
LONGEST_NAME = 64
LONGEST_PASSWORD = 1_024


async def signed_in(request: Request) -> Coordinator:
    """Return who is at the other end.

    Raises:
        NotSignedInError: nobody we know.
        StoreUnavailableError: the store is out of reach.

    """
    ports: Ports = request.app.ctx.ports
    secret = request.cookies.get(COOKIE)
    coordinator = await ports.staff.session(secret) if secret else None
    if coordinator is None:
        raise NotSignedInError
    return coordinator


async def staff_only(request: Request) -> None:
    """Refuse routes marked `staff` to anyone else, before a socket opens; keep who it is in `request.ctx`.

    Raises:
        NotSignedInError: nobody we know.
        StoreUnavailableError: the store is out of reach.

    """
    if request.route is not None and getattr(request.route.ctx, "staff", False):
        request.ctx.coordinator = await signed_in(request)
        request.ctx.session = request.cookies.get(COOKIE)


async def same_origin(request: Request) -> None:
    """Refuse sockets and changes that another site's page asks for.

    Raises:
        ForbiddenError: the page's origin is not ours.

    """
    origin = request.headers.get("origin")
    changes = request.method != "GET" or "websocket" in request.headers.get("upgrade", "").lower()
    if not origin or not changes:
        return
    ours = {request.host, urlsplit(request.app.ctx.settings.public_url).netloc} - {""}
    if _site(origin) not in ours:
        raise ForbiddenError


def _site(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""


async def sign_in(request: Request) -> HTTPResponse:
    """Sign a coordinator in; the answer says who they are and sets the session cookie.

    openapi:
    ---
    operationId: signIn
    summary: Sign in to the console
    requestBody:
      content:
        application/json:
          schema:
            type: object
            required: [username, password]
            properties:
              username: {type: string}
              password: {type: string}
    responses:
      '200':
        description: Signed in; the session cookie is set
      '401':
        description: Name and password do not match
      '429':
        description: Too many wrong passwords; wait
    """
    ports: Ports = request.app.ctx.ports
    username, password = _credentials(request)
    secret = await ports.staff.sign_in(username, password)
    if secret is None:
        raise WrongLoginError
    coordinator = await ports.staff.session(secret)
    if coordinator is None:
        raise WrongLoginError
    await ports.presence.begin(username, ports.clock.now())
    response = json(
        {
            "coordinator": {
                "username": coordinator.username,
                "name": coordinator.name,
                "role": coordinator.role,
            }
        }
    )
    response.add_cookie(
        COOKIE, secret, httponly=True, samesite="Strict", secure=request.app.ctx.settings.secure, path="/"
    )
    return response


async def sign_out(request: Request) -> HTTPResponse:
    """End the session.

    openapi:
    ---
    operationId: signOut
    summary: Sign out of the console
    responses:
      '204':
        description: Signed out
    """
    ports: Ports = request.app.ctx.ports
    if secret := request.cookies.get(COOKIE):
        await ports.staff.sign_out(secret)
    response = empty()
    response.delete_cookie(COOKIE, path="/")
    return response


def _credentials(request: Request) -> tuple[str, str]:
    body = request.json
    username, password = (body.get("username"), body.get("password")) if isinstance(body, dict) else (None, None)
    if not isinstance(username, str) or not isinstance(password, str):
        raise BadFrameError
    if len(username) > LONGEST_NAME or len(password) > LONGEST_PASSWORD:
        raise WrongLoginError
    return username.strip().lower(), password
