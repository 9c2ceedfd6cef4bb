"""`groundswell imports`, run on a group that needs no Node."""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from groundswell.cli import app
from groundswell.errors import UnreadableError

CHECKOUT = Path(__file__).parents[2]
GROUP = "gateway.k8s.aws"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(CHECKOUT / "imports/crds" / GROUP, tmp_path / "from" / GROUP / "aws-lbc-2.13.4")
    return tmp_path / "from"


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["imports", *arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


def test_a_group_is_written_checked_and_found_drifted(folder: Path, tmp_path: Path) -> None:
    options = ["--from", str(folder), "--group", GROUP, "--output", str(tmp_path / "out")]
    assert run(*options) == (0, f"{GROUP} v2.13.4: bindings for no kind\n")
    delivered = tmp_path / "out/imports/crds" / GROUP / "targetgroupconfigurations.yaml"
    assert delivered.read_bytes() == (CHECKOUT / "imports/crds" / GROUP / delivered.name).read_bytes()
    assert run(*options, "--check") == (0, "6 files are what the pinned releases give\n")
    delivered.write_text("edited", encoding="utf-8")
    assert run(*options, "--check") == (1, f"imports/crds/{GROUP}/targetgroupconfigurations.yaml differs\n")
    assert delivered.read_text(encoding="utf-8") == "edited"


def test_a_folder_without_the_group_leaves_what_is_there(folder: Path, tmp_path: Path) -> None:
    options = ["--group", GROUP, "--output", str(tmp_path / "out")]
    run("--from", str(folder), *options)
    before = sorted((tmp_path / "out").rglob("*"))
    with pytest.raises(UnreadableError, match=rf"{GROUP}/\*-2\.13\.4 must be one folder; found none$"):
        run("--from", str(tmp_path), *options)
    assert sorted((tmp_path / "out").rglob("*")) == before


def test_an_unknown_group_is_told(folder: Path) -> None:
    with pytest.raises(UnreadableError, match=r"^cdk8s\.yaml has no group b\.example; it has argoproj\.io, "):
        run("--from", str(folder), "--group", "b.example")
