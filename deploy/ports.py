"""Free ports for the inner parts, and a plain sentence when the public one is taken."""

import socket

from deploy.terminal import SetupError

LOOPBACK = "127.0.0.1"


def free_port(host: str = LOOPBACK) -> int:
    """A port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind((host, 0))
        port: int = probe.getsockname()[1]
        return port


def check_free(host: str, port: int, setting: str) -> None:
    """Raise SetupError, naming the `setting` to change, when nothing can listen on `host`:`port`."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except OSError:
        raise SetupError(f'"{host}" is not an address of this machine. Set EDGE_HOST in .env to one.') from None
    with socket.socket(family, kind, protocol) as probe:
        # As servers do: the connections of a run that has just ended are no hindrance.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except PermissionError:
            raise SetupError(
                f"Port {port} is for the system administrator only. Set {setting} in .env to a number above 1023."
            ) from None
        except OSError:
            raise SetupError(
                f"Port {port} is in use. Set {setting} in .env to another number, or stop the other program."
            ) from None
