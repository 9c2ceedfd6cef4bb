"""Roots of several clusters in one repository are judged apart; roots of one cluster together."""

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from groundswell.errors import UnreadableError
from groundswell.order.reading import read_platforms
from tests.repository_tree import application, commit, config_map, write

ENVIRONMENTS = ("dev", "prod")


def services(count: int, *, of: str = "s") -> dict[str, str]:
    return {f"services/{of}{index}/map.yaml": config_map(f"{of}{index}", "shop") for index in range(count)}


def children(root: str, names: Iterable[str], *, prefix: str = "") -> dict[str, str]:
    files = {f"clusters/{root}/{name}.yaml": application(f"{prefix}{name}", f"services/{name}") for name in names}
    return {f"{root}.yaml": application(root, f"clusters/{root}"), **files}


def numbers(count: int) -> list[str]:
    return [f"s{index}" for index in range(count)]


def judged(folder: Path, files: Mapping[str, str], *roots: str) -> tuple[int, dict[str, Any]]:
    commit(write(folder, files))
    command = [sys.executable, "-m", "groundswell", "verify", str(folder), "--format", "json"]
    for root in roots:
        command += ["--root", root]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.returncode, json.loads(done.stdout)


@pytest.mark.parametrize("prefixed", [True, False])
def test_two_environments_of_one_platform_are_two_clusters(tmp_path: Path, prefixed: bool) -> None:
    """Whether their Applications have names of their own or the same: nothing has two owners, and that is said."""
    files = services(9)
    for root in ENVIRONMENTS:
        files |= children(root, numbers(9), prefix=f"{root}-" if prefixed else "")
    code, verdict = judged(tmp_path, files, "dev.yaml", "prod.yaml")
    assert "GS120" not in {each["rule"] for each in verdict["findings"]} and code == 0
    assert verdict["counts"]["applications"] == 20
    assert "dev.yaml and prod.yaml in one cluster" in [each["what"] for each in verdict["not_judged"]]


def test_a_folder_that_two_roots_deliver_by_mistake_has_two_owners(tmp_path: Path) -> None:
    files = services(9) | children("dev", numbers(9), prefix="a-") | children("more", ["s0"], prefix="b-")
    code, verdict = judged(tmp_path, files, "dev.yaml", "more.yaml")
    assert code == 1 and "GS120" in {each["rule"] for each in verdict["findings"]}


def test_roots_that_deliver_different_things_are_of_one_cluster(tmp_path: Path) -> None:
    files = services(9) | services(9, of="x") | children("one", numbers(9))
    files |= children("two", [f"x{index}" for index in range(9)])
    commit(write(tmp_path, files))
    (reading,) = read_platforms(tmp_path, roots=[Path("one.yaml"), Path("two.yaml")])
    assert len(reading.applications) == 20


def test_a_root_that_is_like_no_other_belongs_to_each_platform(tmp_path: Path) -> None:
    files = services(9) | services(2, of="x") | children("shared", ["x0", "x1"])
    for root in ENVIRONMENTS:
        files |= children(root, numbers(9), prefix=f"{root}-")
    commit(write(tmp_path, files))
    readings = read_platforms(tmp_path, roots=[Path(f"{root}.yaml") for root in (*ENVIRONMENTS, "shared")])
    assert [len(each.applications) for each in readings] == [13, 13]


def test_a_command_for_one_platform_asks_which(tmp_path: Path) -> None:
    files = services(9)
    for root in ENVIRONMENTS:
        files |= children(root, numbers(9))
    commit(write(tmp_path, files))
    command = [sys.executable, "-m", "groundswell", "order", str(tmp_path), "--root", "dev.yaml", "--root", "prod.yaml"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "name one root of them with --root" in done.stderr


def test_a_root_that_is_not_there_is_said(tmp_path: Path) -> None:
    commit(write(tmp_path, services(1) | children("dev", ["s0"])))
    with pytest.raises(UnreadableError, match=r"the root nowhere\.yaml is not a file"):
        read_platforms(tmp_path, roots=[Path("dev.yaml"), Path("nowhere.yaml")])
