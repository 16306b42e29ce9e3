"""The patient's token: which conversation is theirs, signed. It holds nothing else and needs no store."""

import hashlib
import hmac

from handoff.errors import BadTokenError


class Tokens:
    """Signs and reads tokens."""

    def __init__(self, secret_key: str) -> None:
        self._key = hashlib.sha256(b"patient-token:" + secret_key.encode()).digest()

    def sign(self, conversation: str) -> str:
        """Return the token of a conversation."""
        return f"{conversation}.{self._signature(conversation)}"

    def read(self, token: str) -> str:
        """Return the conversation a token is for.

        Raises:
            BadTokenError: it is not one of ours.

        """
        conversation, _, signature = token.partition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(conversation).encode()):
            raise BadTokenError
        return conversation

    def _signature(self, conversation: str) -> str:
        return hmac.new(self._key, conversation.encode(), hashlib.sha256).hexdigest()
