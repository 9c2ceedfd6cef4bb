"""Names from files that others wrote, made harmless for a terminal, a log and an annotation."""

import re

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def plain(value: str) -> str:
    """The text without control characters, escape sequences and direction overrides: each becomes a visible `\\xNN`."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found.group()):02x}", value)
