"""Someone by e-mail, over SMTP (RFC 5321) with TLS: `smtps` from the first byte, `smtp` by STARTTLS before signing in.

Over `smtp` to this machine itself TLS is used where the server has it; to any other machine it is insisted on.
"""

import asyncio
import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate

from handoff.adapters.notify import NotSentError
from handoff.service.ports.ladder import Alert

ANSWER_S = 8.0
"""How long the server may take for one answer."""

TOTAL_S = 40.0
"""And for all of them: below `SENDING_MS` of the ladder."""

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is handed in. `at_once`: TLS from the first byte."""

    host: str
    port: int
    at_once: bool
    username: str = ""
    password: str = ""


class Smtp:
    """Some addresses that are told. A `Way`."""

    name = "email"

    def __init__(
        self,
        server: Server,
        sender: str,
        to: Sequence[str],
        *,
        tls: ssl.SSLContext | None = None,
        answer_s: float = ANSWER_S,
    ) -> None:
        self._server = server
        self._sender = sender
        self._to = to
        self._tls = tls or ssl.create_default_context()
        self._answer_s = answer_s

    async def send(self, alert: Alert) -> None:
        """See `Way.send`. It is sent when the server has taken it for one address."""
        try:
            async with asyncio.timeout(TOTAL_S):
                await asyncio.to_thread(self._deliver, self._message(alert))
        except TimeoutError as error:
            raise NotSentError("timeout") from error
        except smtplib.SMTPResponseException as error:
            raise NotSentError(f"status_{error.smtp_code}") from error
        except smtplib.SMTPRecipientsRefused as error:
            raise NotSentError("refused") from error
        except (smtplib.SMTPException, OSError) as error:
            raise NotSentError(type(error).__name__) from error

    async def aclose(self) -> None:
        """See `Way.aclose`. Nothing stays open between messages."""

    def _message(self, alert: Alert) -> EmailMessage:
        message = EmailMessage()
        message["Subject"] = alert.subject
        message["From"] = self._sender
        message["To"] = ", ".join(self._to)
        message["Date"] = formatdate(alert.at / 1000)
        message["Message-ID"] = f"<{alert.id.replace(':', '.')}@{self._sender.rpartition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's absence note answers it
        message.set_content(alert.text)
        return message

    def _deliver(self, message: EmailMessage) -> None:
        server = self._server
        if server.at_once:
            line: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=self._answer_s, context=self._tls)
        else:
            line = smtplib.SMTP(server.host, server.port, timeout=self._answer_s)
        with line:
            line.ehlo_or_helo_if_needed()
            if not server.at_once and (line.has_extn("starttls") or server.host not in LOOPBACK):
                line.starttls(context=self._tls)
            if server.username:
                line.login(server.username, server.password)
            line.send_message(message, self._sender, list(self._to))
