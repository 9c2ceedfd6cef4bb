"""Processes that the rehearsal starts: each is stopped with all that it started, however the rehearsal ends."""

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

PATIENCE = 5
"""Seconds between asking a process to end and ending it."""


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended, and what it printed on both of its outputs."""

    code: int
    lines: tuple[str, ...]


@contextlib.contextmanager
def started(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A process in a group of its own: a key press in the terminal reaches only us, and we end the whole group."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=dict(environment),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        yield process
    finally:
        _stop(process)


def run(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], seconds: float, heard: Callable[[str], None]
) -> Done:
    """Runs a command to its end; each line that it prints is heard at once. Ends it after `seconds`, with code -9."""
    lines: list[str] = []
    with started(command, folder, environment) as process:
        watch = threading.Timer(seconds, lambda: _signal(process, signal.SIGKILL))
        watch.start()
        try:
            for line in process.stdout or ():
                lines.append(line.rstrip())
                heard(lines[-1])
            return Done(process.wait(), tuple(lines))
        finally:
            watch.cancel()


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """SIGTERM and SIGHUP end the block as Ctrl-C does: what it started is stopped on the way out."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}

    def stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(process: subprocess.Popen[str]) -> None:
    """Ends a process and its group: asked first, then not."""
    _signal(process, signal.SIGTERM)
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        pass
    finally:
        _signal(process, signal.SIGKILL)
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream:
                stream.close()


def _signal(process: subprocess.Popen[str], number: int) -> None:
    with contextlib.suppress(ProcessLookupError):  # it has ended, and so has its group
        os.killpg(process.pid, number)
