"""`groundswell simulate`: exit codes, formats, and words that agree with the package."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from groundswell.cli import app
from groundswell.commands import simulate
from groundswell.errors import UnreadableError
from groundswell.sync.profile import PROFILES
from groundswell.sync.scenarios import SCENARIOS
from tests.vectors.sync_platforms import CHILDREN, application, reading, thing

DELIVERED = reading([thing("Deployment", "api"), thing("Job", "smoke", hook="PostSync")])
STUCK = reading([thing("Deployment", "api", app=CHILDREN[0])], application(), application("child", 0, manual=True))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs the command on a given reading."""

    def call(found: Any, *arguments: str) -> Any:
        monkeypatch.setattr("groundswell.order.reading.read_platform", lambda path, **options: found)
        return CliRunner().invoke(app, ["simulate", *arguments])

    return call


def test_a_sync_that_completes_exits_with_0(run: Any) -> None:
    result = run(DELIVERED)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[1] == "  completes after 20 s"


def test_a_sync_that_stops_exits_with_1(run: Any) -> None:
    found = reading([*STUCK.resources, thing("Secret", "next", 1)], *STUCK.applications)
    result = run(found, "--application-health")
    assert result.exit_code == 1
    assert "stops for ever in Application argocd/root" in result.stdout


def test_the_health_check_of_applications_can_be_taken_away(run: Any) -> None:
    found = reading([*STUCK.resources, thing("Secret", "next", 1)], *STUCK.applications)
    assert run(found, "--no-application-health").exit_code == 0


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_can_be_asked_for(run: Any, profile: str) -> None:
    result = run(DELIVERED, "--profile", profile, "--format", "json")
    assert json.loads(result.stdout)["profile"] == profile


def test_a_picture_can_be_asked_for(run: Any) -> None:
    assert run(DELIVERED, "--format", "svg").stdout.startswith("<svg xmlns=")


def test_unknown_names_are_an_error_that_lists_the_known_ones(run: Any) -> None:
    result = run(DELIVERED, "--scenario", "flood")
    assert isinstance(result.exception, UnreadableError)
    assert str(result.exception).startswith("no scenario 'flood': known are first-install")


def test_the_help_names_all_scenarios_and_profiles() -> None:
    assert list(simulate.SCENARIOS) == list(SCENARIOS)
    assert simulate.PROFILES.replace(" or ", ", ").split(", ") == list(PROFILES)


def test_the_help_teaches_by_examples_that_run(run: Any) -> None:
    printed = CliRunner().invoke(app, ["simulate", "--help"], env={"COLUMNS": "200"}).stdout
    assert all(name in printed and text in printed for name, text in simulate.SCENARIOS.items())
    examples = [line for line in simulate.HELP.splitlines() if line.startswith("groundswell simulate . ")]
    assert len(examples) == 5
    found = reading([thing("Deployment", "api", namespace="web")], application(), application("web", 0))
    for example in examples:
        arguments = example.partition(" > ")[0].removeprefix("groundswell simulate . ").split()
        assert run(found, *arguments).exit_code in (0, 1), example


def test_a_deletion_is_told_in_every_format(run: Any) -> None:
    found = reading([thing("Deployment", "api"), thing("Secret", "s", 3)], application(finalizer=True))
    table = run(found, "--scenario", "delete-application").stdout
    assert "argocd/root  1        Delete  3     1        Succeeded  Secret default/s" in table
    answer = json.loads(run(found, "--scenario", "delete-application", "--format", "json").stdout)
    (root,) = answer["applications"]
    assert (root["verdict"], root["deletion"]["state"], root["deletion"]["ended"]) == ("is deleted", "Succeeded", 5.0)
    assert [row["phase"] for row in answer["timeline"]] == ["Delete", "Delete"]
    assert answer["left"] == []
    assert "Delete 3: 1 objects" in run(found, "--scenario", "delete-application", "--format", "svg").stdout


def test_the_options_of_reading_are_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, Any] = {}

    def read(path: Path, **options: Any) -> Any:
        seen.update(options, path=path)
        return DELIVERED

    monkeypatch.setattr("groundswell.order.reading.read_platform", read)
    arguments = ["simulate", "here", "--root", "a.yaml", "--infra", "cdk.out", "--repo", "u=p", "--bootstrap", "b.yaml"]
    assert CliRunner().invoke(app, arguments).exit_code == 0
    assert seen == {
        "path": Path("here"),
        "roots": [Path("a.yaml")],
        "infra": Path("cdk.out"),
        "bootstrap": Path("b.yaml"),
        "repositories": ["u=p"],
    }
