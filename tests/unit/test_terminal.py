"""What a person at a terminal gets, and a file does not: on a real pseudo-terminal."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.repository_tree import application, write

SLOW = "import time\nfrom groundswell.terminal import waiting\nwith waiting('Reading …'):\n    time.sleep(1.6)\n"


def on_a_terminal(command: list[str], **extra: str) -> str:
    """What the command prints when standard output and error are a terminal."""
    main, other = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm"} | extra
    with subprocess.Popen(command, stdout=other, stderr=other, env=environment):
        os.close(other)
        heard = b""
        while True:
            try:
                piece = os.read(main, 65536)
            except OSError:  # how Linux ends a terminal whose last program has gone
                break
            if not piece:
                break
            heard += piece
    os.close(main)
    return heard.decode()


def broken(tmp_path: Path) -> list[str]:
    write(tmp_path, {"root.yaml": application("root", "apps"), "apps/app.yaml": application("app", "nowhere")})
    return [sys.executable, "-m", "groundswell", "verify", str(tmp_path)]


def test_severities_are_coloured_on_a_terminal(tmp_path: Path) -> None:
    assert "\x1b[1;31m" in on_a_terminal(broken(tmp_path))


def test_no_colour_where_none_is_asked_for(tmp_path: Path) -> None:
    assert "\x1b[1;31m" not in on_a_terminal(broken(tmp_path), NO_COLOR="1")


def test_no_colour_in_a_pipe(tmp_path: Path) -> None:
    done = subprocess.run(broken(tmp_path), capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "\x1b" not in done.stdout + done.stderr


def test_what_takes_long_says_what_it_is_doing() -> None:
    assert "Reading …" in on_a_terminal([sys.executable, "-c", SLOW])


def test_what_is_quick_says_nothing() -> None:
    assert "Reading" not in on_a_terminal([sys.executable, "-c", SLOW.replace("1.6", "0.1")])


def test_a_pipe_hears_nothing_of_it() -> None:
    done = subprocess.run([sys.executable, "-c", SLOW], capture_output=True, text=True, check=True)
    assert done.stdout + done.stderr == ""
