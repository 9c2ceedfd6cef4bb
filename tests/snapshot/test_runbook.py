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


@pytest.mark.parametrize(("platform", "environment"), [("eco2", "dev"), ("eco2", "prod"), ("wealist", "prod")])
def test_runbook(platform: str, environment: str, snapshot: SnapshotAssertion) -> None:
    words = ["runbook", "--platform", platform, "--env", environment, "--format", "markdown"]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 0
    assert done.output == snapshot(extension_class=MarkdownFile)
