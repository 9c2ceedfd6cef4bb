"""The rehearsal as a person runs it: once whole, once with a full zone, and interrupted in the middle."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.leftovers import none_left, processes_of

ROOT = Path(__file__).resolve().parents[2]


def start(scratch: Path, *arguments: str, **extra: str) -> subprocess.Popen[str]:
    """`groundswell rehearse` whose every process has to do with `scratch`, on a machine that knows a real account."""
    account = {
        "AWS_PROFILE": "prod",
        "AWS_ENDPOINT_URL": "https://ec2.us-east-1.amazonaws.com",
        "AWS_REGION": "eu-west-1",
    }
    environment = os.environ | account | {"TMPDIR": str(scratch)} | extra
    command = [sys.executable, "-m", "groundswell", "rehearse", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=environment, text=True, stdout=pipe, stderr=pipe)


def rehearse(scratch: Path, *arguments: str) -> tuple[int, dict[str, Any], dict[str, dict[str, Any]]]:
    """Exit code, the whole report, and its steps by name."""
    with start(scratch, "--format", "json", *arguments) as process:
        out, errors = process.communicate()
    assert out, errors
    report = json.loads(out)
    return process.returncode, report, {step["step"]: step for step in report["steps"]}


def test_the_whole_first_day_of_dev(tmp_path: Path) -> None:
    code, report, steps = rehearse(tmp_path)
    assert [(step["step"], step["details"]) for step in report["steps"] if step["result"] != "done"] == []
    assert (code, report["good"], report["platform"]) == (0, True, "eco2-dev")
    assert [steps[name]["how"] for name in ("cdk synth", "cdk bootstrap", "cdk deploy 'eco2-dev/*'")] == ["real"] * 3
    assert steps["stacks and all their resources"]["seen"] == "7 as described"
    assert steps["instances: type, zone, tags, groups, profile, disk"]["seen"] == "14 as described"
    assert steps["first sync, Argo CD 3.5"]["seen"].startswith("completes after")
    assert any(line.startswith("Certificate validation") for line in report["not_proved"])
    assert none_left(tmp_path, 2) == []
    assert list(tmp_path.iterdir()) == []


def test_a_full_zone_fails_the_deployment_and_is_said_as_ec2_says_it(tmp_path: Path) -> None:
    """Right after the other, on another port."""
    code, report, steps = rehearse(tmp_path, "--without-capacity", "ap-northeast-2b")
    assert (code, report["good"]) == (1, False)
    failed = steps["cdk deploy 'eco2-dev/*'"]
    assert failed["result"] == "failed"
    assert "InsufficientInstanceCapacity" in " ".join(failed["details"])
    assert (steps["what is there"]["result"], steps["bootstrap and first sync"]["result"]) == ("not reached",) * 2
    assert none_left(tmp_path, 2) == []


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 130), (signal.SIGKILL, -9)])
def test_nothing_runs_on_when_it_is_stopped_in_the_middle(tmp_path: Path, number: int, code: int) -> None:
    process = start(tmp_path)
    assert process.stderr
    for line in process.stderr:
        if line.startswith("cdk bootstrap"):
            break
    until = time.monotonic() + 20
    while len(processes_of(tmp_path)) < 2 and time.monotonic() < until:
        time.sleep(0.05)
    assert len(processes_of(tmp_path)) >= 2, "the API and the cdk are running"
    process.send_signal(number)
    out, errors = process.communicate(timeout=30)
    assert (process.returncode, out) == (code, "")
    assert number == signal.SIGKILL or "everything that was started is stopped" in errors
    assert none_left(tmp_path, 30) == []


def test_an_unknown_environment_is_said_in_one_line(tmp_path: Path) -> None:
    with start(tmp_path, "--env", "stage") as process:
        out, errors = process.communicate()
    assert (process.returncode, out) == (2, "")
    assert errors == "groundswell: eco2 has no environment 'stage'; known: dev, prod\n"
