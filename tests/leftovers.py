"""What a test left running: the processes that have something to do with its folder."""

import time
from pathlib import Path


def processes_of(folder: Path) -> list[str]:
    """The command lines of living processes that stand in the folder or name it. Zombies have ended."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            state = (process / "stat").read_text().rpartition(")")[2].split()[0]
            command = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            place = str((process / "cwd").readlink())
        except OSError:  # it ended while we looked
            continue
        if state != "Z" and (str(folder) in command or place.startswith(str(folder))):
            found.append(command)
    return found


def none_left(folder: Path, seconds: float) -> list[str]:
    """What is still there after at most so many seconds: nothing, if all is well."""
    until = time.monotonic() + seconds
    while (found := processes_of(folder)) and time.monotonic() < until:
        time.sleep(0.1)
    return found
