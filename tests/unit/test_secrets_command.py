"""`groundswell secrets`: what people fill in, and never a value."""

import json
import subprocess
import sys

from groundswell.platforms import load


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "groundswell", "secrets", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_every_supplied_key_is_listed_with_the_command_that_fills_it() -> None:
    listed = json.loads(run("--env", "dev", "--format", "json").stdout)
    supplied = {f"eco2/dev/{s.name}": set(s.supplied) for s in load("eco2", "dev").secrets if s.supplied}
    assert {each["secret"]: set(each["keys"]) for each in listed} == supplied
    for each in listed:
        assert each["status"] == "to be filled"
        assert f"put-secret-value --region ap-northeast-2 --secret-id {each['secret']} " in each["command"]
        assert all(key in each["command"] for key in each["keys"])


def test_the_text_names_both_environments() -> None:
    shown = run().stdout
    assert "eco2/dev/auth (to be filled), for auth" in shown
    assert "eco2/prod/auth (to be filled), for auth" in shown


def test_an_unknown_format_is_refused() -> None:
    failed = run("--format", "xml")
    assert failed.returncode == 2
    assert "there is no format 'xml'; known: text, json" in failed.stderr
