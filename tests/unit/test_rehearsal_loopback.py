"""The rehearsal reaches this machine's own API and nothing else, and leaves no process behind."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from groundswell.errors import RehearsalError
from groundswell.rehearsal import loopback as module
from groundswell.rehearsal.loopback import Loopback, loopback, refuse_elsewhere, without_aws
from groundswell.rehearsal.process import interruptible, run, started
from tests.leftovers import none_left, processes_of


def test_nothing_that_leads_to_an_account_is_passed_on(tmp_path: Path) -> None:
    leads = {
        "AWS_PROFILE": "prod", "AWS_ACCESS_KEY_ID": "k", "AWS_ENDPOINT_URL_EC2": "https://ec2", "aws_region": "x",
        "CDK_DEFAULT_ACCOUNT": "1", "BOTO_CONFIG": "b", "HTTPS_PROXY": "http://proxy",
    }  # fmt: skip
    kept = without_aws({"PATH": "/bin", **leads}, tmp_path)
    assert kept["PATH"] == "/bin"
    assert not set(kept) & (set(leads) - {"HTTPS_PROXY"})
    assert kept["HTTPS_PROXY"] == kept["http_proxy"] == "http://127.0.0.1:9"
    assert Path(kept["AWS_CONFIG_FILE"]).parent == tmp_path and not Path(kept["AWS_CONFIG_FILE"]).exists()


@pytest.mark.parametrize("endpoint", ["http://127.0.0.1:5000", "http://localhost:5000", "http://[::1]:5000"])
def test_loopback_is_taken(endpoint: str) -> None:
    refuse_elsewhere(endpoint)


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://ec2.amazonaws.com",
        "http://10.0.0.1:80",
        "http://127.0.0.1.example.com",
        "http://localhost.evil",
        "",
        "x",
    ],
)
def test_every_other_address_is_refused(endpoint: str, tmp_path: Path) -> None:
    with pytest.raises(RehearsalError, match="on loopback only"):
        refuse_elsewhere(endpoint)
    with pytest.raises(RehearsalError, match="on loopback only"):
        Loopback(endpoint).client("ec2", "us-east-1")
    with pytest.raises(RehearsalError, match="on loopback only"):
        Loopback(endpoint).environment(tmp_path, "us-east-1")


def test_our_own_process_knows_no_account_while_it_rehearses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "prod")
    with loopback(tmp_path) as api:
        assert "AWS_PROFILE" not in os.environ
        assert api.client("sts", "us-west-2").get_caller_identity()["Account"] == module.ACCOUNT
    assert os.environ["AWS_PROFILE"] == "prod"


def test_two_at_once_have_a_port_each_and_both_are_gone_afterwards(tmp_path: Path) -> None:
    with loopback(tmp_path) as one, loopback(tmp_path) as other:
        assert one.endpoint != other.endpoint
        assert one.client("sts", "us-east-1").get_caller_identity()["Account"] == module.ACCOUNT
        assert len(processes_of(tmp_path)) == 2
    assert none_left(tmp_path, 1) == []


def test_missing_packages_are_said_with_the_command_that_brings_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "NEEDED", ("boto3", "no_such_package"))
    with pytest.raises(RehearsalError, match="needs no_such_package: `make setup` installs"), loopback(tmp_path):
        raise AssertionError("it started")


def test_an_api_that_does_not_start_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SERVER", "groundswell.no_such_module")
    said = r"did not start: .*No module named groundswell\.no_such_module"
    with pytest.raises(RehearsalError, match=said), loopback(tmp_path):
        raise AssertionError("it started")


def test_a_command_is_stopped_with_what_it_started(tmp_path: Path) -> None:
    script = f"sh -c 'cd {tmp_path}; sleep 100' & echo ready; wait"
    with started(["sh", "-c", script], tmp_path, {"PATH": "/usr/bin:/bin"}) as process:
        assert process.stdout and process.stdout.readline() == "ready\n"
        assert len(processes_of(tmp_path)) >= 2
    assert none_left(tmp_path, 1) == []


def test_a_command_that_ignores_the_request_to_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("groundswell.rehearsal.process.PATIENCE", 0.2)
    script = "trap '' TERM; echo ready; while true; do sleep 0.1; done"
    with started(["sh", "-c", script], tmp_path, {"PATH": "/usr/bin:/bin"}) as process:
        assert process.stdout and process.stdout.readline() == "ready\n"
    assert process.returncode == -signal.SIGKILL


def test_a_command_that_never_ends_is_ended_and_its_lines_are_kept(tmp_path: Path) -> None:
    heard: list[str] = []
    done = run([sys.executable, "-uc", "print('one'); input()"], tmp_path, {}, 1, heard.append)
    assert (done.code, done.lines, heard) == (-signal.SIGKILL, ("one",), ["one"])


def test_sigterm_ends_a_block_as_ctrl_c_does() -> None:
    before = signal.getsignal(signal.SIGTERM)
    threading.Timer(0.1, lambda: signal.raise_signal(signal.SIGTERM)).start()
    with pytest.raises(KeyboardInterrupt), interruptible():
        for _ in range(50):
            time.sleep(0.1)
    assert signal.getsignal(signal.SIGTERM) is before
