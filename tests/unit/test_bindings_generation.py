"""What is committed is what the pinned definitions give, and the lock says so."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from groundswell.bindings.constructs import QUOTED_SPAWN, bindings
from groundswell.bindings.core import read_core
from groundswell.bindings.definition import Definition
from groundswell.bindings.generation import LOCK, made
from groundswell.bindings.publication import present
from groundswell.bindings.selection import Group, Selection, read_selection
from groundswell.bindings.sources import from_folder
from groundswell.errors import SynthesisError, UnreadableError
from groundswell.node_runtime import use_node

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def selection() -> Selection:
    return read_selection(CHECKOUT / "cdk8s.yaml")


def delivered_folder(group: Group, root: Path) -> Path:
    """The committed definitions of a group, laid out like a folder of upstream ones."""
    shutil.copytree(
        CHECKOUT / "imports/crds" / group.name, root / group.name / f"any-{group.release.removeprefix('v')}"
    )
    return root


@pytest.mark.parametrize("node", ["of the virtual environment", "inside the wheel"])
def test_a_group_made_again_from_its_delivered_definitions_is_the_same_to_the_byte(
    selection: Selection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, node: str
) -> None:
    """The node inside the wheel is the one that the apps name in JSII_NODE; the npm beside it does not work."""
    monkeypatch.delenv("JSII_NODE", raising=False)
    if node == "inside the wheel":
        monkeypatch.setenv("JSII_NODE", str(use_node()))
    (group,) = selection.only("elbv2.k8s.aws")
    folder = delivered_folder(group, tmp_path)
    files = made(CHECKOUT, [group], lambda one: from_folder(folder, one), None, {})
    outputs = json.loads((CHECKOUT / LOCK).read_text(encoding="utf-8"))["groups"][group.name]["outputs"]
    assert sorted(files) == sorted([*outputs, LOCK])
    different = [path for path in outputs if files[path] != (CHECKOUT / path).read_bytes()]
    assert different == []


def test_the_lock_names_every_generated_file_with_its_hash() -> None:
    files = present(CHECKOUT)
    lock = json.loads(files.pop(LOCK))
    parts = [*lock["groups"].values(), lock["core"]]
    told = {path: sha256 for part in parts for path, sha256 in part["outputs"].items()}
    assert told == {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}


def test_the_lock_holds_the_releases_and_kinds_that_cdk8s_yaml_asks_for(selection: Selection) -> None:
    lock = json.loads((CHECKOUT / LOCK).read_text(encoding="utf-8"))
    assert {name: part["release"] for name, part in lock["groups"].items()} == {
        group.name: group.release for group in selection.groups
    }
    for group in selection.groups:
        kinds = lock["groups"][group.name]["kinds"]
        assert tuple(kind for kind, entry in sorted(kinds.items()) if entry["bound"]) == group.bind
    versions = {kind: entry["apiVersion"] for kind, entry in lock["groups"]["elbv2.k8s.aws"]["kinds"].items()}
    assert versions == {
        "IngressClassParams": "elbv2.k8s.aws/v1beta1",
        "TargetGroupBinding": "elbv2.k8s.aws/v1beta1",
    }


def test_the_core_schemas_are_made_of_the_definitions_that_the_lock_names(selection: Selection) -> None:
    lock = json.loads((CHECKOUT / LOCK).read_text(encoding="utf-8"))
    assert (lock["core"]["release"], lock["core"]["sha256"]) == (
        selection.kubernetes,
        read_core(selection.kubernetes)[1],
    )
    files = made(CHECKOUT, [], lambda one: [], selection.kubernetes, {})
    (path,) = lock["core"]["outputs"]
    assert files[path] == (CHECKOUT / path).read_bytes()


def test_what_other_groups_have_is_kept(selection: Selection, tmp_path: Path) -> None:
    (group,) = selection.only("gateway.k8s.aws")
    folder = delivered_folder(group, tmp_path)
    before = present(CHECKOUT)
    files = made(CHECKOUT, [group], lambda one: from_folder(folder, one), None, before)
    assert {path for path in files if files[path] != before.get(path)} <= {LOCK}
    assert files.keys() == before.keys()


def test_nothing_stands_above_the_generated_packages() -> None:
    inits = {path.relative_to(CHECKOUT / "imports").as_posix() for path in (CHECKOUT / "imports").rglob("__init__.py")}
    packages = {path.rsplit("/", 2)[0] for path in inits if path.endswith("/_jsii/__init__.py")}
    assert inits == {f"{package}/{name}" for package in packages for name in ("__init__.py", "_jsii/__init__.py")}
    assert {"aws/k8s/elbv2", "com/coreos/monitoring", "io/argoproj", "io/external_secrets"} <= packages


def test_a_release_of_kubernetes_that_is_not_installed_is_told() -> None:
    with pytest.raises(UnreadableError, match=r"^the installed kubernetes-validate carries no Kubernetes 1\.99 \("):
        read_core("1.99")


def test_a_missing_cli_is_told(selection: Selection, tmp_path: Path) -> None:
    (group,) = selection.only("elbv2.k8s.aws")
    definitions = from_folder(delivered_folder(group, tmp_path), group)
    with pytest.raises(SynthesisError, match=r"^the cdk8s CLI is missing \(.*\): run `npm ci` in the checkout$"):
        bindings(tmp_path, group, definitions)


def test_what_the_cli_refuses_is_told_with_its_last_words(selection: Selection, tmp_path: Path) -> None:
    (group,) = selection.only("elbv2.k8s.aws")
    found = from_folder(delivered_folder(group, tmp_path), group)
    broken = [Definition({**one.body, "apiVersion": "apiextensions.k8s.io/v9"}) for one in found]
    message = r"^`cdk8s import` failed with exit code \d+:\n(.*\n)*.*\"apiVersion\" is \"apiextensions\.k8s\.io/v9\""
    with pytest.raises(SynthesisError, match=message):
        bindings(CHECKOUT, group, broken)


def test_words_of_a_command_stay_whole_in_a_shell() -> None:
    """Or no group is made in a checkout whose path has a space."""
    code = """require("child_process").spawn("printf", ["%s|", "a b", "it's $HOME"], {shell: true, stdio: "inherit"})"""
    command = [str(use_node()), "--require", str(QUOTED_SPAWN), "-e", code]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "a b|it's $HOME|"
