"""Pages and endpoints: what they show, what they refuse, in one shape."""

from html import escape

import pytest
from yarl import URL

from bot.content import LOCALES, sentence, strings
from bot.content.protocol import protocol
from bot.risk.weights import weights
from handoff.service.ports import Ports
from handoff.web.auth import COOKIE
from tests.web.conftest import ANA, PASSWORD, SAM, Edge, serving


async def test_the_screen_is_ready_before_the_first_patient_is(fake_ports: Ports) -> None:
    """To build it takes half a second, in which no message of anybody's would be heard."""
    weights.cache_clear()
    async with serving(fake_ports):
        assert weights.cache_info().currsize == 1


async def test_alive_needs_nothing(edge: Edge) -> None:
    """The process answers, whatever is behind it."""
    edge.store.down = True
    async with edge.http.get(f"{edge.url}/healthz") as got:
        assert (got.status, await got.json()) == (200, {"alive": True})


async def test_ready_names_each_part(edge: Edge) -> None:
    """Actions are not there in this test; the others are faked."""
    edge.store.down = True
    async with edge.http.get(f"{edge.url}/readyz") as got:
        assert got.status == 503
        assert (await got.json())["parts"] == {
            "redis": False, "rasa": True, "actions": False, "second_opinion": False,
        }  # fmt: skip


async def test_metrics_can_be_read_with_the_store_down(edge: Edge) -> None:
    """That is when they are needed."""
    edge.store.down = True
    async with edge.http.get(f"{edge.url}/metrics") as got:
        assert got.status == 200


async def test_metrics_count_without_words(edge: Edge) -> None:
    """Numbers and tiers only."""
    socket, welcome = await edge.patient()
    await socket.send("say", text="i took all my pills")
    await socket.until("state")
    async with edge.http.get(f"{edge.url}/metrics") as got:
        text = await got.text()
    assert 'first_hello_waiting{tier="T0"} 1.0' in text
    assert "pills" not in text
    assert welcome["conversation"] not in text


@pytest.mark.parametrize("path", ["/nope", "/static/nope.css", "/static/../app.py", "/api/console/login"])
async def test_what_is_not_there_has_the_one_error_shape(edge: Edge, path: str) -> None:
    """Also for a wrong method."""
    as_it_is = URL(f"{edge.url}{path}", encoded=True)  # dots and all
    assert str(as_it_is).endswith(path)
    async with edge.http.get(as_it_is, headers={"Accept-Language": "es"}) as got:
        assert got.status == 404
        assert await got.json() == {"error": {"code": "not_found", "message": sentence("error_not_found", "es")}}


async def test_signing_in_sets_a_cookie_scripts_cannot_read(edge: Edge) -> None:
    """HttpOnly, same site only; the console opens with it."""
    await edge.ports.staff.add(ANA, PASSWORD)
    login = {"username": " Ana ", "password": PASSWORD}
    async with edge.http.post(f"{edge.url}/api/console/login", json=login) as got:
        assert (got.status, (await got.json())["coordinator"]["name"]) == (200, "Ana")
        cookie = got.cookies[COOKIE]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Strict")
    session = {"Cookie": f"{COOKIE}={cookie.value}"}
    async with edge.http.get(f"{edge.url}/console", headers=session, allow_redirects=False) as page:
        assert page.status == 200
    async with edge.http.post(f"{edge.url}/api/console/logout", headers=session) as out:
        assert out.status == 204
    async with edge.http.get(f"{edge.url}/console", headers=session, allow_redirects=False) as page:
        assert (page.status, page.headers["location"]) == (302, "/console/sign-in")


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ('{"username": "ana", "password": "wrong"}', 401, "wrong_login"),
        ('{"username": "ana"}', 400, "bad_frame"),
        ("[1]", 400, "bad_frame"),
        ("not json", 400, "bad_frame"),
        ('{"username": 1, "password": 2}', 400, "bad_frame"),
    ],
)
async def test_a_login_that_does_not_work_says_why_in_one_shape(edge: Edge, body: str, status: int, code: str) -> None:
    """No cookie, a code, a sentence."""
    await edge.ports.staff.add(ANA, PASSWORD)
    async with edge.http.post(f"{edge.url}/api/console/login", data=body) as got:
        assert (got.status, (await got.json())["error"]["code"]) == (status, code)
        assert COOKIE not in got.cookies


async def test_what_is_expected_in_vain_is_refused_in_one_shape(edge: Edge) -> None:
    """Whatever is wrong with a request, it is not called our fault."""
    async with edge.http.post(f"{edge.url}/api/console/login", data="{}", headers={"Expect": "wonders"}) as got:
        assert got.status == 400
        assert await got.json() == {"error": {"code": "bad_frame", "message": sentence("error_bad_frame", "en")}}


async def test_another_sites_page_can_neither_sign_in_nor_open_a_socket(edge: Edge) -> None:
    """The browser names the page's origin; it must be ours."""
    elsewhere = {"Origin": "https://elsewhere.example"}
    async with edge.http.post(f"{edge.url}/api/console/login", json={}, headers=elsewhere) as got:
        assert got.status == 403
    socket = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": "eA==",
        "Sec-WebSocket-Version": "13",
    }
    async with edge.http.get(f"{edge.url}/ws/patient", headers=elsewhere | socket) as got:
        assert got.status == 403


async def test_without_the_store_signing_in_says_so(edge: Edge) -> None:
    """Our fault, not theirs."""
    edge.store.down = True
    async with edge.http.post(f"{edge.url}/api/console/login", json={"username": "a", "password": "b"}) as got:
        assert (got.status, (await got.json())["error"]["code"]) == (503, "not_received")


@pytest.mark.parametrize(
    ("path", "ancestors"),
    [
        ("/", "'none'"),
        ("/widget", "'self' https://clinic.example"),
        ("/console/sign-in", "'none'"),
        ("/crisis-protocol", "'none'"),
    ],
)
async def test_pages_load_nothing_from_elsewhere(edge: Edge, path: str, ancestors: str) -> None:
    """The policy forbids it, says who may frame the page, and nothing is kept in caches (seeds B10)."""
    async with edge.http.get(f"{edge.url}{path}") as got:
        policy = got.headers["Content-Security-Policy"]
        assert got.status == 200
        assert got.headers["Cache-Control"] == "no-store"
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
    assert policy.endswith(f"frame-ancestors {ancestors}")
    assert "unsafe" not in policy


@pytest.mark.parametrize(("asked", "locale"), [("?locale=es", "es"), ("?locale=xx", "en"), ("", "en")])
async def test_pages_speak_the_wanted_language(edge: Edge, asked: str, locale: str) -> None:
    """By address, else by the browser, else English (seeds C17)."""
    async with edge.http.get(f"{edge.url}/widget{asked}", headers={"Accept-Language": "en-US,en;q=0.9"}) as got:
        assert f'<html lang="{locale}"' in await got.text()
    async with edge.http.get(f"{edge.url}/widget", headers={"Accept-Language": "es-MX,es;q=0.9"}) as got:
        assert '<html lang="es"' in await got.text()


async def test_the_snippet_to_paste_is_filled_in(edge: Edge) -> None:
    """Static help with this clinic's phone, and the script from this edge; shown as text, not run."""
    async with edge.http.get(f"{edge.url}/embed?locale=es") as got:
        assert got.content_type == "text/plain"
        snippet = await got.text()
    for part in ('lang="es"', 'href="tel:988"', 'href="tel:5550100199"', f'<script src="{edge.url}/embed.js" async>'):
        assert part in snippet


async def test_the_widget_page_helps_without_javascript(edge: Edge) -> None:
    """988, 911 and the clinic's phone stand in the page itself (seeds A23, C17)."""
    async with edge.http.get(f"{edge.url}/widget") as got:
        page = await got.text()
    for href in ("tel:988", "sms:988", "tel:911", "tel:5550100199"):
        assert f'href="{href}"' in page


async def test_a_supervisor_reads_the_count_of_referrals_by_month(edge: Edge) -> None:
    """The year it is where none is named; twelve months, totals, and no word of anyone."""
    patient, _ = await edge.patient()
    await patient.send("say", text="i took all my pills")
    await patient.until("received")
    cookie = await edge.sign_in(SAM)
    async with edge.http.get(f"{edge.url}/api/console/referrals", headers=cookie) as got:
        counted = await got.json()
        assert got.headers["Cache-Control"] == "no-store"
    assert [month["total"] for month in counted["months"]].count(1) == 1
    assert (counted["year"], counted["months"][0]["month"], len(counted["months"])) == (2027, "2027-01", 12)
    assert "pills" not in str(counted)
    async with edge.http.get(f"{edge.url}/api/console/referrals?year=2026", headers=cookie) as got:
        assert {month["total"] for month in (await got.json())["months"]} == {0}


async def test_the_count_of_referrals_is_for_supervisors(edge: Edge) -> None:
    """Strangers sign in first; everyone else on the roster is told it is not open to them."""
    async with edge.http.get(f"{edge.url}/api/console/referrals") as got:
        assert (got.status, (await got.json())["error"]["code"]) == (401, "not_signed_in")
    async with edge.http.get(f"{edge.url}/api/console/referrals", headers=await edge.sign_in(ANA)) as got:
        assert (got.status, (await got.json())["error"]["code"]) == (403, "forbidden")


@pytest.mark.parametrize("year", ["soon", "-1", "12", "²026"])
async def test_a_year_that_is_none_is_refused(edge: Edge, year: str) -> None:
    """Nothing is guessed."""
    cookie = await edge.sign_in(SAM)
    async with edge.http.get(f"{edge.url}/api/console/referrals", params={"year": year}, headers=cookie) as got:
        assert (got.status, (await got.json())["error"]["code"]) == (400, "bad_frame")


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_crisis_protocol_is_published_whole(edge: Edge, locale: str) -> None:
    """Every sentence, every line with its link, the version, and the way to the other language; no store needed.

    (seeds F11)
    """
    edge.store.down = True
    async with edge.http.get(f"{edge.url}/crisis-protocol?locale={locale}") as got:
        assert got.status == 200
        page = await got.text()
    found = protocol(locale)
    sentences = [text for section in found.sections for text in (section.title, *section.texts, *section.points)]
    missing = [text for text in [*sentences, found.version] if str(escape(text)).replace("&#x27;", "&#39;") not in page]
    assert missing == []
    assert all(f'href="{way.href}"' in page for _, ways in found.resources for way in ways)
    assert f'href="/crisis-protocol?locale={"es" if locale == "en" else "en"}"' in page


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_chat_says_where_its_crisis_protocol_stands(edge: Edge, locale: str) -> None:
    """At its foot, in the language of the page, scripts or not (seeds F11)."""
    async with edge.http.get(f"{edge.url}/widget?locale={locale}") as got:
        page = await got.text()
    assert f'href="/crisis-protocol?locale={locale}"' in page
    assert strings("widget", locale)["how"] in page
