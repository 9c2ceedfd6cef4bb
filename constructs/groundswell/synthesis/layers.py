"""Running both apps side by side, as processes of their own, and telling what they made."""

import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from groundswell.errors import SynthesisError
from groundswell.platforms import chosen
from groundswell.synthesis.publishing import Changes

ROOT = Path(__file__).resolve().parents[3]
DRIFTS = "Kubernetes layer"
"""The layer with committed output: with --check its exit code 1 says that the output differs."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run made: the charts app's report, resources by stack, changes in `dist/`, seconds by layer."""

    platforms: list[dict[str, Any]]
    stacks: dict[str, int]
    changes: Changes
    seconds: dict[str, float]


def synthesise(*, platform: str | None, environment: str | None, check: bool, dist: Path | None = None) -> Outcome:
    """Runs both apps at once. Raises ModelError before any of them starts, SynthesisError when one fails."""
    chosen(platform, environment)  # a wrong description is said here, without starting Node twice
    chosen_ones = [
        word for name, value in (("--platform", platform), ("--env", environment)) if value for word in (name, value)
    ]
    with tempfile.TemporaryDirectory() as scratch, Console(stderr=True).status("Synthesising both layers …"):
        report = Path(scratch, "report.json")
        assembly = Path(scratch, "cdk.out") if check else ROOT / "cdk.out"
        started = time.monotonic()
        running = {
            "AWS layer": _start(["-O", "infra_app.py"], {"CDK_OUTDIR": str(assembly)}),
            DRIFTS: _start(
                [
                    "-O",
                    "charts_app.py",
                    "--report",
                    str(report),
                    "--dist",
                    str((dist or ROOT / "dist").resolve()),
                    *chosen_ones,
                ]
                + (["--check"] if check else []),
                {},
            ),
        }
        with ThreadPoolExecutor() as pool:
            ended = pool.map(lambda process: (process.communicate()[1], time.monotonic() - started), running.values())
        seconds, failures = {}, []
        for (name, process), (errors, taken) in zip(running.items(), ended, strict=True):
            seconds[name] = taken
            if process.returncode and not (name == DRIFTS and process.returncode == 1 and report.exists()):
                failures.append(errors.strip() or f"{name}: exit {process.returncode}")
        if failures:
            raise SynthesisError("\n".join(failure.removeprefix("groundswell: ") for failure in failures))
        made = json.loads(report.read_text(encoding="utf-8"))
        stacks = _stacks(assembly, platform, environment)
    changes = Changes(**{kind: tuple(paths) for kind, paths in made["changes"].items()})
    return Outcome(made["platforms"], stacks, changes, seconds)


def _start(arguments: list[str], extra: dict[str, str]) -> subprocess.Popen[str]:
    environment = {name: value for name, value in os.environ.items() if name != "CDK8S_OUTDIR"} | extra
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def _stacks(assembly: Path, platform: str | None, environment: str | None) -> dict[str, int]:
    """Resources by stack name, from the assembly's manifests."""
    found = {}
    for manifest in sorted(assembly.rglob("manifest.json")):
        for artifact in json.loads(manifest.read_text(encoding="utf-8")).get("artifacts", {}).values():
            properties = artifact.get("properties", {})
            name = properties.get("stackName", "")
            wanted = f"{platform or name.split('-')[0]}-{environment or name.partition('-')[2].partition('-')[0]}-"
            if artifact["type"] == "aws:cloudformation:stack" and name.startswith(wanted):
                template = json.loads((manifest.parent / properties["templateFile"]).read_text(encoding="utf-8"))
                found[name] = len(template.get("Resources", {}))
    return dict(sorted(found.items()))


def report_lines(outcome: Outcome) -> None:
    """Prints stacks with their resources, waves with their Applications, what changed, and the times."""
    console = Console()
    if outcome.stacks:
        table = Table("stack", "resources", title="AWS layer (cdk.out/)", title_justify="left")
        for name, count in outcome.stacks.items():
            table.add_row(name, str(count))
        console.print(table)
    for made in outcome.platforms:
        _print_waves(console, made)
    files = outcome.changes.lines()
    console.print(f"dist/: {len(files)} file(s) changed" if files else "dist/: nothing changed")
    for line in files:
        console.print(f"  {line}", highlight=False, markup=False)
    console.print(", ".join(f"{name} {seconds:.1f} s" for name, seconds in outcome.seconds.items()), highlight=False)


def _print_waves(console: Console, made: dict[str, Any]) -> None:
    title = (
        f"Kubernetes layer: {made['platform']} {made['environment']} (dist/{made['platform']}/{made['environment']}/)"
    )
    table = Table("wave", "Application", "chart", "objects", title=title, title_justify="left")
    for row in made["waves"]:
        table.add_row(str(row["wave"]), row["application"], row["chart"], str(row["objects"] or ""))
    console.print(table)
