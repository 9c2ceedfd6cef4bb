"""The rooms as the design draws them: who may import whom, and what may not stand on the disk."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "constructs" / "groundswell"
FRAMEWORKS = {"jsii", "aws_cdk", "cdk8s", "cdk8s_plus_27", "constructs", "imports"}
BEFORE_THE_OUTPUT = {
    "stacks",
    "charts",
    "bootstrap",
    "synthesis",
    "commands",
}  # the rooms that may see a framework's output
MAY_IMPORT = {
    "model": {"model", "errors"},
    "platforms": {"platforms", "model", "errors"},
    "schemas": {"schemas", "errors"},
    "manifests": {"manifests", "model", "errors"},
    "order": {"order", "manifests", "model", "schemas", "errors"},
    "sync": {"sync", "order", "manifests", "model", "errors"},
    "review": {"review", "sync", "order", "manifests", "model", "schemas", "errors"},
    "stacks": {"stacks", "bootstrap", "model", "platforms", "errors", "node_runtime"},
    "charts": {"charts", "bootstrap", "model", "errors"},
    "bootstrap": {"bootstrap", "model", "errors"},
    "live": {"live", "sync", "order", "manifests", "bootstrap", "model", "errors"},
    "rehearsal": {"rehearsal", "sync", "order", "manifests", "model", "schemas", "platforms", "errors", "node_runtime"},
}
ATTICS = {"utils", "util", "helpers", "helper", "common", "base", "misc", "constants", "context"}


def imports_of(path: Path) -> set[str]:
    """The modules that a file names in an import, at its top or inside a function."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= names if node.module == "groundswell" else {node.module}
    return found


def files_of(room: str) -> list[Path]:
    return sorted((PACKAGE / room).rglob("*.py"))


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_a_room_imports_only_what_stands_left_of_it(room: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in files_of(room)
        for name in imports_of(path)
        if name.startswith("groundswell.") and name.split(".")[1] not in MAY_IMPORT[room]
    ]
    assert wrong == []


@pytest.mark.parametrize("room", sorted(set(MAY_IMPORT) - BEFORE_THE_OUTPUT))
def test_nothing_right_of_the_output_imports_a_framework(room: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in files_of(room)
        for name in imports_of(path)
        if name.split(".")[0] in FRAMEWORKS
    ]
    assert wrong == []


def test_every_room_has_its_rule() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    assert rooms - set(MAY_IMPORT) == {"synthesis", "commands", "bindings"}


def test_the_source_root_is_no_package_and_holds_one() -> None:
    assert not (ROOT / "constructs" / "__init__.py").exists()
    assert [path.name for path in (ROOT / "constructs").iterdir() if not path.name.startswith((".", "__"))] == [
        "groundswell"
    ]


def test_the_namespace_of_the_bindings_has_no_init_above_the_generated_ones() -> None:
    assert not (ROOT / "imports" / "__init__.py").exists()
    assert not (ROOT / "imports" / "io" / "__init__.py").exists()


def test_no_room_and_no_file_is_an_attic() -> None:
    assert [str(path.relative_to(ROOT)) for path in PACKAGE.rglob("*") if path.stem in ATTICS] == []


def test_the_cli_starts_without_a_framework() -> None:
    code = (
        "import sys, groundswell.cli; print(sorted({name.split('.')[0] for name in sys.modules} & set(sys.argv[1:])))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, *sorted(FRAMEWORKS)], capture_output=True, text=True, check=True
    )
    assert found.stdout == "[]\n"


def test_no_assert_validates_in_code_that_runs_under_minus_o() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Assert)
    ]
    assert wrong == []
