"""The command line as a person meets it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from groundswell import cli
from tests.repository_tree import application, write


def run(*arguments: str, **extra: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "groundswell", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, env=os.environ | {"NO_COLOR": "1"} | extra, check=False
    )


def test_help_names_the_commands() -> None:
    shown = run("--help")
    assert shown.returncode == 0
    for command in ("synth", "image", "secrets"):
        assert command in shown.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("synth", "--platform", "eco3"), "groundswell: there is no platform 'eco3'; known: eco2"),
        (("synth", "--env", "stage"), "groundswell: there is no environment 'stage'"),
        (("image", "set", "auth", "--env", "dev"), "is not NAME=REFERENCE"),
        (("image", "set", "auth=latest", "--env", "dev"), "image reference 'latest' is not of the form"),
    ],
)
def test_a_mistake_is_one_clear_line_and_exit_2(arguments: tuple[str, ...], told: str) -> None:
    failed = run(*arguments)
    assert failed.returncode == 2
    assert told in failed.stderr
    assert "Traceback" not in failed.stderr


def test_no_colour_where_nobody_sees_it() -> None:
    assert "\x1b" not in run("--help").stdout


def test_rules_are_listed_and_each_is_explained() -> None:
    listed = run("rules").stdout.splitlines()
    assert len(listed) > 200 and all(line.startswith("GS") for line in listed)
    assert {line[:3] for line in run("rules", "gs7").stdout.splitlines()} == {"GS7"}
    one = run("rules", "GS103")
    assert one.returncode == 0 and "If it is broken:" in one.stdout and "accepted.yaml" in one.stdout
    assert json.loads(run("rules", "GS103", "--format", "json").stdout)[0]["id"] == "GS103"


def test_an_unknown_rule_is_a_mistake() -> None:
    failed = run("rules", "GS999")
    assert failed.returncode == 2 and "there is no rule GS999" in failed.stderr


def test_a_root_whose_path_is_nowhere_is_not_called_clean(tmp_path: Path) -> None:
    """One Application was read, and nothing that it delivers: exit 2, with what would make it judgeable."""
    write(tmp_path, {"root.yaml": application("root", "nowhere")})
    failed = run("verify", str(tmp_path))
    assert failed.returncode == 2 and failed.stdout == ""
    assert "Application argocd/root delivers it from a repository that is not at hand" in failed.stderr
    assert "--repo" in failed.stderr


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (RecursionError("x"), "nested too deeply, or too large for this machine (RecursionError)"),
        (PermissionError(13, "Permission denied", "a\x1b[31m"), "groundswell: Permission denied: a\\x1b[31m"),
        (KeyError("k"), "a fault of its own (KeyError at test_cli.py:"),
    ],
)
def test_whatever_happens_is_one_line_and_exit_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, told: str
) -> None:
    def failing() -> None:
        raise error

    monkeypatch.setattr(cli, "app", failing)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    shown = capsys.readouterr().err
    assert ended.value.code == 2
    assert told in shown and shown.count("\n") == 1
