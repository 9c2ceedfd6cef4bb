"""Names from files that others wrote, made harmless for a terminal, a log and an annotation."""

import re

_CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]|(?<=##)\\["
)
"""Control characters; marks that turn or hide text; halves of characters, which no encoding writes; and the bracket
that makes a line of a log a command of a pipeline, wherever it stands (`##[error]`)."""


def plain(value: str) -> str:
    """The text without what steers a terminal or a log: each becomes a visible `\\xNN`."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found.group()):02x}", value)
