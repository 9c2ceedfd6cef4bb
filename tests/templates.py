"""Fixtures: the CloudFormation templates of both environments, once a worker, outside the repository."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
Template = dict[str, Any]


def synthesise_to(folder: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    """`infra_app.py`, as the cdk CLI runs it."""
    command = [sys.executable, "-O", str(ROOT / "infra_app.py")]
    environment = os.environ | {"CDK_OUTDIR": str(folder)} | extra
    return subprocess.run(command, cwd=folder.parent, env=environment, capture_output=True, text=True, check=False)


def read_templates(folder: Path) -> dict[str, Template]:
    """Each stack's template by the stack's name, from the assemblies' own manifests."""
    found = {}
    for manifest in sorted(folder.rglob("manifest.json")):
        for artifact in json.loads(manifest.read_text()).get("artifacts", {}).values():
            if artifact["type"] == "aws:cloudformation:stack":
                path = manifest.parent / artifact["properties"]["templateFile"]
                found[artifact["properties"]["stackName"]] = json.loads(path.read_text())
    return found


@pytest.fixture(scope="session")
def assembly(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cloud assembly of every environment."""
    folder = tmp_path_factory.mktemp("aws") / "cdk.out"
    done = synthesise_to(folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def templates(assembly: Path) -> dict[str, Template]:
    """Stack name to template."""
    return read_templates(assembly)
