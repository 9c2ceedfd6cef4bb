"""Generated folders are replaced as a whole, or not at all."""

from pathlib import Path

import pytest

from groundswell.bindings.publication import drift, present, publish
from groundswell.errors import SynthesisError

SCHEMA = "constructs/groundswell/schemas/data/core/1.json"
FILES = {"imports/io/a/__init__.py": b"a", "imports/imports.lock": b"{}", SCHEMA: b"1"}


def test_what_is_published_is_present_and_nothing_else(tmp_path: Path) -> None:
    publish({"imports/old.py": b"old", SCHEMA: b"0"}, tmp_path)
    (tmp_path / "imports/__pycache__").mkdir()
    (tmp_path / "imports/__pycache__/old.pyc").write_bytes(b"")
    publish(FILES, tmp_path)
    assert present(tmp_path) == FILES
    assert sorted(path.name for path in tmp_path.iterdir()) == ["constructs", "imports"]


def test_drift_is_said_in_a_word_for_each_file(tmp_path: Path) -> None:
    publish(FILES, tmp_path)
    assert drift(FILES, tmp_path) == []
    (tmp_path / "imports/imports.lock").write_bytes(b"edited")
    (tmp_path / "imports/mine.py").write_bytes(b"")
    (tmp_path / SCHEMA).unlink()
    assert drift(FILES, tmp_path) == [
        f"{SCHEMA} is missing",
        "imports/imports.lock differs",
        "imports/mine.py is left over",
    ]


@pytest.mark.parametrize("failing", [1, 2, 3, 4])
def test_a_failing_rename_leaves_everything_as_it_was(
    failing: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {"imports/old.py": b"old", SCHEMA: b"0"}
    publish(before, tmp_path)
    rename, calls = Path.rename, []

    def refuse(path: Path, target: Path) -> Path:
        calls.append(path)
        if len(calls) == failing:
            raise OSError("disk full")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(SynthesisError, match=r"^the generated folders were not replaced: disk full$"):
        publish(FILES, tmp_path)
    assert present(tmp_path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["constructs", "imports"]
