"""The figures that the README quotes: each command a whole process, variants in turn, medians of one run.

python benchmarks/run.py [--rounds 5] [--json FILE]
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from groundswell.node_runtime import use_node

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
PER_SERVICE = 11  # objects
SIZES = (50, 500, 1818)  # services: 550, 5,500 and 20,000 objects
OURS = ("JSII_NODE", "JSII_RUNTIME", "GROUNDSWELL_JSII_PROGRAM", "NODE_OPTIONS")
"""What `use_node` sets for jsii: each command sets it for itself, and the native peer runs without."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One run of one command: seconds, and the peak of its whole process tree in MiB."""

    seconds: float
    mebibytes: float


def measure(command: Sequence[str], environment: dict[str, str] | None = None) -> Measure:
    """Runs a command to its end. Raises CalledProcessError when it fails: a failed run is no figure."""
    started = time.monotonic()
    own = {name: value for name, value in os.environ.items() if name not in OURS}
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=own | (environment or {}),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    peak = [0.0]
    watcher = threading.Thread(target=_watch, args=(process, peak))
    watcher.start()
    _, errors = process.communicate()
    seconds = time.monotonic() - started
    watcher.join()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, stderr=errors)
    return Measure(seconds, peak[0])


def _watch(process: "subprocess.Popen[str]", peak: list[float]) -> None:
    page = os.sysconf("SC_PAGE_SIZE") / 2**20
    while process.poll() is None:
        pages = 0
        for pid in _tree(process.pid):
            try:
                pages += int(Path(f"/proc/{pid}/statm").read_text().split()[1])
            except (FileNotFoundError, ProcessLookupError):
                continue  # it ended between the listing and the reading
        peak[0] = max(peak[0], pages * page)
        time.sleep(0.02)


def _tree(root: int) -> Iterator[int]:
    yield root
    for task in Path(f"/proc/{root}/task").glob("*/children"):
        try:
            for child in task.read_text().split():
                yield from _tree(int(child))
        except (FileNotFoundError, ProcessLookupError):
            continue  # likewise


def commands(scratch: Path) -> dict[str, list[str]]:
    """Every command by the name of its row."""
    found = {
        "eco2, Kubernetes layer, both environments": [
            sys.executable,
            "-O",
            "charts_app.py",
            "--platform",
            "eco2",
            "--dist",
            str(scratch / "dist"),
        ],
        "AWS layer, every environment": [sys.executable, "-O", "infra_app.py"],
        "groundswell --help": [str(BIN / "groundswell"), "--help"],
        "groundswell secrets": [str(BIN / "groundswell"), "secrets"],
    }
    node = str(use_node())
    for size in SIZES:
        found[f"{size * PER_SERVICE} objects, ours"] = [
            sys.executable,
            "-O",
            "benchmarks/workload.py",
            str(size),
            str(scratch / f"ours-{size}"),
        ]
        found[f"{size * PER_SERVICE} objects, JavaScript"] = [
            node,
            "benchmarks/peer.cjs",
            str(size),
            str(scratch / f"peer-{size}"),
        ]
    return found


def refuse_different_bytes(scratch: Path) -> None:
    """The two sides must have written the same files, or their times are of different work."""
    for size in SIZES:
        mine, theirs = (
            {p.name: p.read_bytes() for p in (scratch / f"{side}-{size}").iterdir()} for side in ("ours", "peer")
        )
        if mine != theirs:
            raise SystemExit(f"{size} services: the two sides wrote different files")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="groundswell-bench-"))
    environment = {"CDK_OUTDIR": str(scratch / "cdk.out"), "CDK_VALIDATION": "false"}
    runs: dict[str, list[Measure]] = {}
    try:
        for round_ in range(options.rounds + 1):  # the first warms caches and is not counted
            for name, command in commands(scratch).items():
                found = measure(command, environment)
                if round_:
                    runs.setdefault(name, []).append(found)
        refuse_different_bytes(scratch)
    finally:
        shutil.rmtree(scratch)
    report(runs, options.json)


def report(runs: dict[str, list[Measure]], target: Path | None) -> None:
    """Prints the medians, the ratios of each size and the growth; writes them as JSON when asked."""
    median = {name: statistics.median(run.seconds for run in found) for name, found in runs.items()}
    memory = {name: max(run.mebibytes for run in found) for name, found in runs.items()}
    for name in runs:
        print(f"{name:45} {median[name]:7.2f} s {memory[name]:7.0f} MiB")
    ratios = {}
    for size in SIZES:
        count = size * PER_SERVICE
        ratios[f"{count} objects"] = median[f"{count} objects, ours"] / median[f"{count} objects, JavaScript"]
    for name, ratio in ratios.items():
        print(f"{name}: {ratio:.2f} times native JavaScript")
    growth = median["5500 objects, ours"] / median["550 objects, ours"]
    print(f"550 to 5,500 objects, ours: {growth:.1f} times the time")
    if target:
        target.write_text(
            json.dumps({"seconds": median, "mebibytes": memory, "ratios": ratios, "growth": growth}, indent=1)
        )


if __name__ == "__main__":
    main()
