"""The runbook of each environment: what people will read on the first day."""

from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from typer.testing import CliRunner

from groundswell.cli import app


class MarkdownFile(SingleFileSnapshotExtension):
    """A snapshot is a page of its own."""

    _write_mode = WriteMode.TEXT
    file_extension = "md"

    def serialize(self, data: Any, **_: Any) -> str:
        return str(data)


@pytest.mark.parametrize("environment", ["dev", "prod"])
def test_runbook(environment: str, snapshot: SnapshotAssertion) -> None:
    done = CliRunner().invoke(app, ["runbook", "--env", environment, "--format", "markdown"])
    assert done.exit_code == 0
    assert done.output == snapshot(extension_class=MarkdownFile)
