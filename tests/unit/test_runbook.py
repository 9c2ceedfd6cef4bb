"""`groundswell runbook`: the first day on one page, from the data that the bootstrap runs on."""

import json
import re
import shlex
import subprocess
import sys
from typing import Any

import pytest
import yaml

from groundswell.bootstrap.day_zero import steps_of
from groundswell.bootstrap.page import Commands, Listing, Section, as_markdown, as_text
from groundswell.bootstrap.user_data import FILES
from groundswell.platforms import load
from tests.templates import ROOT, Template, each_environment

PAGES = [("eco2", "dev"), ("eco2", "prod"), ("wealist", "prod")]
each_page = pytest.mark.parametrize(("platform", "environment"), PAGES)


def run(*arguments: str, command: str = "runbook") -> subprocess.CompletedProcess[str]:
    started = [sys.executable, "-m", "groundswell", command, *arguments]
    return subprocess.run(started, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def page() -> Any:
    """The page of an environment as Markdown, printed once."""
    known: dict[tuple[str, str], str] = {}

    def printed(platform: str, environment: str) -> str:
        wanted = (platform, environment)
        if wanted not in known:
            done = run("--platform", platform, "--env", environment, "--format", "markdown")
            assert (done.returncode, done.stderr) == (0, "")
            known[wanted] = done.stdout
        return known[wanted]

    return printed


def commands(page: str) -> list[str]:
    """Every line that a person types."""
    return [line for block in re.findall(r"^```sh\n(.*?)^```$", page, re.M | re.S) for line in block.splitlines()]


@each_page
def test_every_step_is_there_in_its_order_with_all_that_it_says(page: Any, platform: str, environment: str) -> None:
    steps = steps_of(load(platform, environment))
    printed = page(platform, environment)
    parts = re.split(r"^### Step (\d+) of \d: (\S+)$", printed, flags=re.M)
    assert parts[1::3] == [str(number) for number in range(1, len(steps) + 1)]
    assert parts[2::3] == [step.name for step in steps]
    for step, part in zip(steps, parts[3::3], strict=True):
        assert step.does in part
        assert f"Given up after {step.timeout // 60} minutes" in part
        assert f"If it fails: {step.if_it_fails}" in part
        assert not step.back or f"Back: {step.back}" in part
        assert all(f"- {wait.words}\n" in part for wait in step.waits)
        assert all(f"{each.pin.chart} {each.pin.version} as {each.name}" in part for each in step.releases)
        assert commands(part) == step.check.split("; ") or step is steps[-1]


@each_page
def test_the_secrets_are_filled_by_the_commands_that_secrets_prints(page: Any, platform: str, environment: str) -> None:
    listed = json.loads(run("--platform", platform, "--env", environment, "--format", "json", command="secrets").stdout)
    typed = commands(page(platform, environment))
    assert len(listed) >= 3
    for each in listed:
        assert typed[typed.index(each["command"]) + 1] == each["input"]


@each_page
def test_every_stack_that_is_deployed_is_one(
    page: Any, platform: str, environment: str, templates: dict[str, Template]
) -> None:
    stages = [
        word
        for line in commands(page(platform, environment))
        if line.startswith("cdk d")
        for word in shlex.split(line)[2:]
    ]
    named = [word for word in stages if "/" in word and "=" not in word]
    assert f"{platform}-{environment}/*" in named
    for word in named:
        stage, _, stack = word.partition("/")
        assert stack == "*" or f"{stage}-{stack}" in templates, word
    for parameter in [word for word in stages if "=" in word]:
        stack, name = parameter.partition("=")[0].split(":")
        assert name in templates[stack]["Parameters"]
    needed = {
        (stack, name)
        for stack, template in templates.items()
        for name, each in template.get("Parameters", {}).items()
        if stack.startswith(f"{platform}-{environment}-") and "Default" not in each
    }
    asked = {tuple(word.partition("=")[0].split(":")) for word in stages if "=" in word}
    assert asked == needed, "a parameter without a default is given by hand, and no other"


@each_page
def test_what_is_typed_is_shell(page: Any, platform: str, environment: str) -> None:
    for line in commands(page(platform, environment)):
        checked = subprocess.run(["bash", "-n"], input=line, capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, ""), line
        assert "|0" not in line and not re.search(r"\b(TODO|FIXME)\b", line)


@each_page
def test_the_waves_are_those_of_the_output(page: Any, platform: str, environment: str) -> None:
    told = re.findall(r"^- wave (\d+), ", page(platform, environment), re.M)
    waves = set()
    for path in (ROOT / "dist" / platform / environment / "apps").glob("*.k8s.yaml"):
        for each in yaml.load_all(path.read_text(), yaml.CSafeLoader):
            waves.add(each["metadata"]["annotations"]["argocd.argoproj.io/sync-wave"])
    assert told == sorted(waves, key=int)


def test_going_back_names_what_the_machines_know() -> None:
    shown = run("--env", "dev").stdout
    programs = "".join((FILES / name).read_text() for name in ("node.sh", "control_plane.sh", "worker.sh"))
    marks = re.findall(r"/var/lib/groundswell/(\w+)\.done", shown)
    assert set(marks) == {"repository", "steps", "join"}
    assert all(f"once {mark} " in programs for mark in marks)
    assert "$state/revision" in programs and "/var/lib/groundswell/revision" in shown


def test_a_zone_that_is_new_is_delegated_and_one_that_is_there_is_named() -> None:
    dev, prod = run("--env", "dev").stdout, run("--env", "prod").stdout
    assert "set NS records to the servers that this shows" in " ".join(dev.split())
    assert "HostedZoneId" not in dev
    assert "--parameters eco2-prod-dns:HostedZoneId=Z…" in prod
    assert "NS records" not in prod and "termination protection" in prod


@each_environment
def test_a_terminals_lines_are_short_but_for_what_is_typed(environment: str) -> None:
    for line in run("--env", environment).stdout.splitlines():
        assert len(line) <= 110 or line.startswith("    ") or " " not in line.strip(), line


def test_the_two_forms_say_the_same() -> None:
    text, markdown = run("--env", "dev").stdout, run("--env", "dev", "--format", "markdown").stdout
    words = re.findall(r"[^\W\d_]+", markdown.replace("```sh", ""))
    assert re.findall(r"[^\W\d_]+", text) == words


def test_a_page_in_both_forms() -> None:
    sections = [
        Section(1, "Title", ("A `word` here.",)),
        Section(2, "Part", (Commands(("ls -l",)), Listing(("one", "two"), numbered=True))),
    ]
    assert as_markdown(sections) == "# Title\n\nA `word` here.\n\n## Part\n\n```sh\nls -l\n```\n\n1. one\n2. two\n"
    assert as_text(sections) == "Title\n=====\n\nA word here.\n\nPart\n----\n\n    ls -l\n\n  1. one\n  2. two\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--env", "qa"), "eco2 has no environment 'qa'; known: dev, prod"),
        (("--env", "dev", "--platform", "eco3"), "there is no platform 'eco3'; known: eco2"),
        (("--env", "dev", "--format", "pdf"), "'pdf' is not one of 'text', 'markdown'"),
        ((), "Missing option '--env'"),
    ],
)
def test_what_is_unknown_is_refused_with_what_is_known(arguments: tuple[str, ...], told: str) -> None:
    failed = run(*arguments)
    assert failed.returncode == 2
    assert told in " ".join(re.sub(r"[│╭╮╰╯─]", " ", failed.stderr).split()) and "Traceback" not in failed.stderr


def test_it_starts_no_node() -> None:
    code = (
        "import sys, subprocess\n"
        "def refuse(*_, **__): raise RuntimeError('a process was started')\n"
        "subprocess.Popen.__init__ = refuse\n"
        "from groundswell.cli import app\n"
        "try: app(['runbook', '--env', 'dev'])\n"
        "except SystemExit as end: assert end.code in (0, None), end.code\n"
        "heavy = {'jsii', 'aws_cdk', 'cdk8s', 'constructs', 'imports'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Day 0 of eco2-dev" in done.stdout
