"""The rehearsal's rows: what is compared, what is worked out, and how it is told."""

import io
import json
import shutil
from pathlib import Path

import pytest
import yaml
from rich.console import Console

from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.order.reading import read_platform
from groundswell.platforms import load
from groundswell.rehearsal.facts import differences
from groundswell.rehearsal.report import as_json, print_report
from groundswell.rehearsal.row import How, Result, Row
from groundswell.rehearsal.simulation import bootstrap_rows, read_output, sync_row

ROOT = Path(__file__).resolve().parents[2]
BOOTSTRAP = ROOT / "dist" / "eco2" / "dev" / "bootstrap"


@pytest.fixture
def platform() -> KubeadmPlatform:
    found = load("eco2", "dev")
    assert isinstance(found, KubeadmPlatform)
    return found


def test_differences_name_what_is_missing_what_is_strange_and_what_is_other() -> None:
    wanted = {"a": {"type": "small", "tags": {"k": "v"}}, "b": {}, "d": {"keys": None}}
    got = {"a": {"type": "large", "tags": {"k": "v"}, "more": True}, "c": {}, "d": {"keys": ["x", "y"]}}
    assert list(map(str, differences(wanted, got))) == [
        "a: more is True, and the description says nothing",
        "a: type is large, and the description says small",
        "b is not there, and the description says it is there",
        "c is there, and the description says nothing",
        "d: keys is x, y, and the description says nothing",
    ]
    assert differences(got, got) == []


def test_the_own_bootstrap_and_first_sync_are_good(platform: KubeadmPlatform, assembly: Path) -> None:
    reading = read_output(ROOT, platform, assembly / "assembly-eco2-dev")
    rows = [*bootstrap_rows(reading), sync_row(reading)]
    assert [(row.step, row.details) for row in rows if not row.good] == []
    assert {row.how for row in rows} == {How.SIMULATED}
    assert rows[0].step == "bootstrap step 1: cluster"
    argocd = next(row for row in rows if row.step.endswith(": argocd"))
    assert not argocd.seen.startswith("0 ")


def test_a_bootstrap_in_the_wrong_order_is_told_at_its_step(tmp_path: Path) -> None:
    wrong = shutil.copytree(BOOTSTRAP, tmp_path / "bootstrap") / "inventory.yaml"
    inventory = yaml.safe_load(wrong.read_text())
    inventory["steps"].sort(key=lambda step: step["name"] == "argocd")
    wrong.write_text(yaml.safe_dump(inventory))
    reading = read_platform(ROOT, roots=[BOOTSTRAP / "root.k8s.yaml"], bootstrap=wrong)
    rows = {row.step: row for row in bootstrap_rows(reading)}
    last = rows[f"bootstrap step {len(inventory['steps'])}: argocd"]
    assert last.result is Result.FAILED
    assert "not in order" in last.seen


ROWS = [
    Row("cdk deploy", How.REAL, Result.FAILED, "exit code 1", ("[Node]. no capacity",), 1.25),
    Row("what is there", How.REAL, Result.NOT_REACHED, ""),
]


def test_a_failure_is_told_with_its_lines_and_with_what_is_not_proved(platform: KubeadmPlatform) -> None:
    console = Console(file=io.StringIO(), width=100)
    print_report(console, platform, ROWS, 12.3)
    printed = console.file.getvalue()  # type: ignore[attr-defined]
    assert "cdk deploy:\n  [Node]. no capacity\n" in printed
    assert "Failed: cdk deploy. 12 s.\n" in printed
    assert "This does not prove:\n  Updating, replacing or destroying" in printed


def test_json_holds_the_same(platform: KubeadmPlatform) -> None:
    document = json.loads(as_json(platform, ROWS, 12.34))
    assert (document["platform"], document["good"], document["seconds"]) == ("eco2-dev", False, 12.3)
    assert document["steps"][0]["details"] == ["[Node]. no capacity"]
    assert [step["result"] for step in document["steps"]] == ["failed", "not reached"]
