"""Fixtures: the CloudFormation templates of both environments, once a worker, outside the repository."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
Template = dict[str, Any]
ENVIRONMENTS = ("dev", "prod")
each_environment = pytest.mark.parametrize("environment", ENVIRONMENTS)


def synthesise_to(folder: Path, *, here: Path | None = None, **extra: str) -> subprocess.CompletedProcess[str]:
    """`infra_app.py` as the cdk CLI runs it, started in `here` or beside the folder that it writes."""
    command = [sys.executable, "-O", str(ROOT / "infra_app.py")]
    environment = os.environ | {"CDK_OUTDIR": str(folder)} | extra
    return subprocess.run(
        command, cwd=here or folder.parent, env=environment, capture_output=True, text=True, check=False
    )


def read_templates(folder: Path) -> dict[str, Template]:
    """Each stack's template by the stack's name, from the assemblies' own manifests."""
    found = {}
    for manifest in sorted(folder.rglob("manifest.json")):
        for artifact in json.loads(manifest.read_text()).get("artifacts", {}).values():
            if artifact["type"] == "aws:cloudformation:stack":
                path = manifest.parent / artifact["properties"]["templateFile"]
                found[artifact["properties"]["stackName"]] = json.loads(path.read_text())
    return found


def of_type(template: Template, kind: str) -> dict[str, Any]:
    """Logical id to properties of one type."""
    return {name: each.get("Properties", {}) for name, each in template["Resources"].items() if each["Type"] == kind}


def the_one(template: Template, kind: str) -> Any:
    """The properties of the only resource of a type."""
    (found,) = of_type(template, kind).values()
    return found


def tag(properties: dict[str, Any], key: str) -> str:
    """The value of one tag."""
    return next(each["Value"] for each in properties["Tags"] if each["Key"] == key)


def shown(value: Any) -> Any:
    """A value as people write it: joins as one text, pseudo parameters as `<Region>`, what comes from elsewhere too."""
    match value:
        case {"Fn::Join": [separator, parts]}:
            return separator.join(shown(part) for part in parts)
        case {"Ref": str(name)}:
            return f"<{name.removeprefix('AWS::')}>"
        case {"Fn::ImportValue": str(export)}:
            return f"<{re.sub('ExportsOutput(Ref|FnGetAtt)|[0-9A-F]{8}$', '', export)}>"
        case {"Fn::GetAtt": [name, attribute]}:
            return f"<{name}.{attribute}>"
        case dict():
            return {key: shown(each) for key, each in value.items()}
        case list():
            return [shown(each) for each in value]
    return value


@pytest.fixture
def stack(templates: dict[str, Template], environment: str) -> Callable[[str], Template]:
    """The template of one stack of the environment under test, by its short name."""
    return lambda name: templates[f"eco2-{environment}-{name}"]


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
