"""The course of a rehearsal: a program's success is not believed alone, and a failure says why in few lines."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from groundswell.errors import RehearsalError
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.platforms import load
from groundswell.rehearsal import course as module
from groundswell.rehearsal.course import Course
from groundswell.rehearsal.deployment import Deployment
from groundswell.rehearsal.facts import Difference
from groundswell.rehearsal.inspection import Comparison
from groundswell.rehearsal.loopback import Loopback
from groundswell.rehearsal.process import Done
from groundswell.rehearsal.row import Result, Row

GOOD = Done(0, ("all well",))


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> dict[str, Done]:
    """How each program ends; none of them is run, and everything that is asked is as described."""
    ends = {"synthesise": GOOD, "bootstrap": GOOD, "deploy": GOOD}
    for name in ends:
        monkeypatch.setattr(Deployment, name, lambda self, name=name: ends[name])
    monkeypatch.setattr(Deployment, "stacks", lambda self: {"one": 3, "two": 4})
    monkeypatch.setattr(Deployment, "regions", lambda self: ["here", "there"])
    monkeypatch.setattr(Loopback, "faults", lambda self: [])
    monkeypatch.setattr(module, "comparisons", lambda *arguments: iter([Comparison("subnets", 6, ())]))
    monkeypatch.setattr(Course, "_simulation", lambda self, deployment: iter(()))
    return ends


def rows(tmp_path: Path) -> dict[str, Row]:
    platform = load("eco2", "dev")
    assert isinstance(platform, KubeadmPlatform)
    course = Course(platform, Loopback("http://127.0.0.1:1"), tmp_path, lambda step: None, lambda line: None)
    return {row.step: row for row in course.rows()}


def test_every_part_is_gone_through(programs: dict[str, Done], tmp_path: Path) -> None:
    seen = {step: (row.result, row.seen) for step, row in rows(tmp_path).items()}
    assert seen == {
        "cdk synth": (Result.DONE, "2 stacks, 7 resources"),
        "cdk bootstrap": (Result.DONE, "here and there"),
        "cdk deploy 'eco2-dev/*'": (Result.DONE, "it says success"),
        "subnets": (Result.DONE, "6 as described"),
    }


def test_a_success_over_a_server_error_is_a_failure(
    programs: dict[str, Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The CLI asks again, and may then find the stack complete with nothing in it."""
    monkeypatch.setattr(Loopback, "faults", lambda self: ["kms in here: POST /: KeyError: 'TagKey'"])
    row = rows(tmp_path)["cdk bootstrap"]
    assert (row.result, row.seen) == (Result.FAILED, "1 request(s) that the AWS API could not serve")
    assert row.details == ("kms in here: POST /: KeyError: 'TagKey'",)


def test_after_a_failed_program_nothing_more_is_done(programs: dict[str, Done], tmp_path: Path) -> None:
    programs["bootstrap"] = Done(1, ("x | CREATE_FAILED | AWS::IAM::Role | why", "    at async Node.js", "more"))
    found = rows(tmp_path)
    assert found["cdk bootstrap"].seen == "exit code 1"
    assert found["cdk bootstrap"].details == ("x | CREATE_FAILED | AWS::IAM::Role | why",)
    assert {found[name].result for name in ("cdk deploy", "what is there")} == {Result.NOT_REACHED}


def test_a_program_that_was_ended_is_told_from_one_that_failed(programs: dict[str, Done], tmp_path: Path) -> None:
    programs["synthesise"] = Done(-9, ("reading", "", "  at async main"))
    row = rows(tmp_path)["cdk synth"]
    assert (row.seen, row.details) == ("took too long and was ended", ("reading",))


def test_an_api_that_cannot_be_asked_fails_the_comparison_and_not_the_command(
    programs: dict[str, Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(*arguments: object) -> Iterator[Comparison]:
        raise RehearsalError("there are 0 VPCs named eco2-dev, and one was deployed")
        yield

    monkeypatch.setattr(module, "comparisons", nothing)
    row = rows(tmp_path)["what is there"]
    assert (row.result, row.details) == (Result.FAILED, ("there are 0 VPCs named eco2-dev, and one was deployed",))


def test_a_difference_fails_its_row_and_the_course_goes_on(
    programs: dict[str, Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Difference("a", "range", "10.0.0.0/24", "10.0.1.0/24")

    def simulated(self: Course, deployment: Deployment) -> Iterator[Row]:
        yield Row("first sync", module.How.SIMULATED, Result.DONE, "")

    monkeypatch.setattr(module, "comparisons", lambda *arguments: iter([Comparison("subnets", 6, (other,))]))
    monkeypatch.setattr(Course, "_simulation", simulated)
    found = rows(tmp_path)
    assert (found["subnets"].result, found["subnets"].seen) == (Result.FAILED, "1 difference(s)")
    assert found["subnets"].details == ("a: range is 10.0.1.0/24, and the description says 10.0.0.0/24",)
    assert found["first sync"].result is Result.DONE
