"""What a person at a terminal gets and a file does not: colour, and a word when something takes long."""

import contextlib
import os
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.status import Status

_PATIENCE = 1.0
"""Seconds after which silence would make a person wonder."""


def coloured(stream: TextIO) -> bool:
    """Whether to print in colour there: only on a terminal, and not where NO_COLOR (no-color.org) asks for none."""
    return stream.isatty() and not os.environ.get("NO_COLOR")


@contextlib.contextmanager
def waiting(what: str) -> Iterator[None]:
    """Shows `what` while the block runs: on standard error, if that is a terminal, and only once it takes long."""
    if not sys.stderr.isatty():
        yield
        return
    shown: list[Status] = []
    timer = threading.Timer(_PATIENCE, lambda: shown.append(_status(what)))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        for status in shown:
            status.stop()


def _status(what: str) -> "Status":
    from rich.console import Console  # a tenth of a second, which a quick run does not pay

    status = Console(stderr=True).status(what)
    status.start()
    return status
