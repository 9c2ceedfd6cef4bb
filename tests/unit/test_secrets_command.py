"""`groundswell secrets`: what people fill in, and never a value."""

import json
import shlex
import subprocess
import sys

import pytest

from groundswell.platforms import load


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "groundswell", "secrets", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("environment", ["dev", "prod"])
def test_every_supplied_key_is_listed_with_the_command_that_fills_it(environment: str) -> None:
    listed = json.loads(run("--platform", "eco2", "--env", environment, "--format", "json").stdout)
    supplied = {f"eco2/{environment}/{s.name}": s for s in load("eco2", environment).secrets if s.supplied}
    assert {each["secret"] for each in listed} == set(supplied)
    for each in listed:
        assert each["status"] == "to be filled"
        assert each["keys"] == dict(supplied[each["secret"]].supplied)
        # The command as a shell reads it: no comment in it (zsh takes none), no value on it (a history keeps it).
        assert shlex.split(each["command"]) == [
            "aws", "secretsmanager", "put-secret-value", "--region", "ap-northeast-2",
            "--secret-id", each["secret"], "--secret-string", "file:///dev/stdin",
        ]  # fmt: skip
        assert json.loads(each["input"]) == dict.fromkeys(supplied[each["secret"]].keys, "…")


def test_what_is_generated_is_not_asked_of_people() -> None:
    shown = run("--env", "dev").stdout
    assert "eco2/dev/postgresql" not in shown and "eco2/dev/auth-session" not in shown


def test_the_text_names_both_environments_and_how_to_fill() -> None:
    shown = run().stdout
    assert "eco2/dev/auth (to be filled), for auth" in shown
    assert "eco2/prod/auth (to be filled), for auth" in shown
    assert '    then type {"openai_api_key": "…"} and Ctrl-D' in shown
    assert shown.endswith("`jq -Rs . FILE` prints a file of several lines as a value.\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--format", "xml"), "there is no format 'xml'; known: text, json"),
        (("--env", "qa"), "there is no environment 'qa'; known: {'eco2': ('dev', 'prod')"),
        (("--platform", "eco3"), "there is no platform 'eco3'; known: eco2"),
    ],
)
def test_what_is_unknown_is_refused_with_what_is_known(arguments: tuple[str, str], told: str) -> None:
    failed = run(*arguments)
    assert failed.returncode == 2
    assert told in failed.stderr and "Traceback" not in failed.stderr


def test_it_starts_no_node() -> None:
    code = (
        "import sys, subprocess\n"
        "def refuse(*_, **__): raise RuntimeError('a process was started')\n"
        "subprocess.Popen.__init__ = refuse\n"
        "from groundswell.cli import app\n"
        "try: app(['secrets'])\n"
        "except SystemExit as end: assert end.code in (0, None), end.code\n"
        "heavy = {'jsii', 'aws_cdk', 'cdk8s', 'constructs', 'imports'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "eco2/dev/auth" in done.stdout
