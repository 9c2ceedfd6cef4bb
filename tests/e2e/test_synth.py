"""The Kubernetes layer as users run it: same bytes from every door, and the old output safe from every failure."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from groundswell.node_runtime import use_node

ROOT = Path(__file__).resolve().parents[2]
CDK8S = ROOT / "node_modules" / ".bin" / "cdk8s"


def run(*arguments: str | Path, cwd: Path = ROOT, **extra: str) -> subprocess.CompletedProcess[str]:
    """`python -O charts_app.py` with these arguments and environment."""
    command = [sys.executable, "-O", str(ROOT / "charts_app.py"), *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=os.environ | extra, capture_output=True, text=True, check=False)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_committed_output_is_what_is_synthesised(tmp_path: Path) -> None:
    done = run("--dist", tmp_path / "dist")
    assert done.returncode == 0, done.stderr
    made, committed = files(tmp_path / "dist"), files(ROOT / "dist")
    assert sorted(made) == sorted(committed)
    assert [path for path in made if made[path] != committed[path]] == []


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"},
        {"PYTHONHASHSEED": "4242", "TZ": "America/St_Johns", "LC_ALL": "C"},
    ],
    ids=["east", "west"],
)
def test_the_same_bytes_in_any_surroundings(tmp_path: Path, surroundings: dict[str, str]) -> None:
    done = run("--dist", tmp_path / "dist", cwd=tmp_path, **surroundings)
    assert done.returncode == 0, done.stderr
    assert files(tmp_path / "dist") == files(ROOT / "dist")


def test_the_same_bytes_with_type_checks_on(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "charts_app.py"), "--dist", str(tmp_path / "dist")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert files(tmp_path / "dist") == files(ROOT / "dist")


def test_the_same_bytes_through_the_launcher_of_jsii_itself(tmp_path: Path) -> None:
    """Ours saves a process: what a construct makes must not depend on it."""
    runtime = tmp_path / "runtime"
    for packed in (Path(str(getattr(find_spec("jsii"), "origin", ""))).parent / "_embedded" / "jsii").glob("*__*.js"):
        target = runtime / packed.name.replace("__", "/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(packed.read_bytes())
    done = run("--dist", tmp_path / "dist", JSII_RUNTIME=str(runtime / "bin" / "jsii-runtime.js"))
    assert done.returncode == 0, done.stderr
    assert files(tmp_path / "dist") == files(ROOT / "dist")


def test_the_cdk8s_cli_writes_the_same_bytes(tmp_path: Path) -> None:
    surroundings = os.environ | {"PATH": f"{use_node().parent}:{os.environ['PATH']}"}
    command = [str(CDK8S), "synth", "--check-upgrade=false", "--output", str(tmp_path / "out")]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert files(tmp_path / "out") == files(ROOT / "dist")


def test_one_environment_leaves_the_other_alone(tmp_path: Path) -> None:
    other = tmp_path / "dist" / "eco2" / "prod" / "kept"
    other.parent.mkdir(parents=True)
    other.write_text("as it was")
    assert run("--dist", tmp_path / "dist", "--env", "dev").returncode == 0
    assert other.read_text() == "as it was"
    assert (tmp_path / "dist/eco2/dev/bootstrap/root.k8s.yaml").exists()


def test_a_file_of_a_removed_chart_disappears(tmp_path: Path) -> None:
    assert run("--dist", tmp_path / "dist").returncode == 0
    stale = tmp_path / "dist/eco2/dev/02-namespaces/stale.k8s.yaml"
    stale.write_text("kind: ConfigMap\n")
    assert run("--dist", tmp_path / "dist").returncode == 0
    assert not stale.exists()


def test_check_writes_nothing_and_lists_what_drifted(tmp_path: Path) -> None:
    assert run("--dist", tmp_path / "dist", "--env", "dev").returncode == 0
    drifted = tmp_path / "dist/eco2/dev/02-namespaces/namespaces.k8s.yaml"
    drifted.write_text("kind: Namespace\n")
    checked = run("--dist", tmp_path / "dist", "--env", "dev", "--check")
    assert checked.returncode == 1
    assert checked.stdout == "M eco2/dev/02-namespaces/namespaces.k8s.yaml\n"
    assert drifted.read_text() == "kind: Namespace\n"


def test_a_missing_node_is_one_clear_line(tmp_path: Path) -> None:
    before = files(ROOT / "dist")
    failed = run("--dist", tmp_path / "dist", JSII_NODE=str(tmp_path / "no-node"))
    assert failed.returncode == 2
    assert "no-node" in failed.stderr and "Traceback" not in failed.stderr
    assert files(ROOT / "dist") == before
