"""Ports: free ones, and the sentence for a taken one."""

import socket

import pytest

from deploy import ports
from deploy.terminal import SetupError


def test_a_free_port_can_be_listened_on() -> None:
    """What is called free is free."""
    port = ports.free_port()
    ports.check_free("127.0.0.1", port, "EDGE_PORT")


def test_a_taken_port_is_one_plain_sentence() -> None:
    """The sentence names the port, the setting and both ways out."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(SetupError) as problem:
            ports.check_free("127.0.0.1", port, "EDGE_PORT")
    assert str(problem.value) == (
        f"Port {port} is in use. Set EDGE_PORT in .env to another number, or stop the other program."
    )


def test_a_port_somebody_has_just_left_is_free() -> None:
    """The connections of a run that has just ended do not stop the next."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        client = socket.create_connection(("127.0.0.1", port))
        line, _ = server.accept()
        line.close()  # the side that closes first keeps the port in TIME_WAIT
        client.close()
    ports.check_free("127.0.0.1", port, "EDGE_PORT")


def test_a_wrong_address_is_a_sentence() -> None:
    """An address that belongs to no machine is named, with the setting to mend."""
    with pytest.raises(SetupError, match="EDGE_HOST"):
        ports.check_free("256.1.1.1", 8080, "EDGE_PORT")
