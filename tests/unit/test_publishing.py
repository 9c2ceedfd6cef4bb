"""Publishing: whole or not at all, and nothing touched that did not change."""

import threading
from pathlib import Path

import pytest

from groundswell.errors import SynthesisError
from groundswell.synthesis import publishing
from groundswell.synthesis.publishing import Changes, compare, publish

PARTS = ("eco2/dev",)


def write(base: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = base / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return base


def read(base: Path) -> dict[str, str]:
    return {path.relative_to(base).as_posix(): path.read_text() for path in base.rglob("*") if path.is_file()}


def test_added_edited_and_removed_files_are_told(tmp_path: Path) -> None:
    old = write(tmp_path / "old", {"eco2/dev/a": "1", "eco2/dev/b": "1"})
    new = write(tmp_path / "new", {"eco2/dev/b": "2", "eco2/dev/c": "1"})
    told = Changes(added=("eco2/dev/c",), edited=("eco2/dev/b",), removed=("eco2/dev/a",))
    assert compare(new, old) == told
    assert publish(new, old, PARTS) == told
    assert read(old) == read(new)
    assert told.lines() == ["A eco2/dev/c", "M eco2/dev/b", "D eco2/dev/a"]


def test_an_equal_output_is_not_touched(tmp_path: Path) -> None:
    old = write(tmp_path / "old", {"eco2/dev/a": "1"})
    new = write(tmp_path / "new", {"eco2/dev/a": "1"})
    inode = (old / "eco2/dev").stat().st_ino
    assert not publish(new, old, PARTS)
    assert (old / "eco2/dev").stat().st_ino == inode


def test_other_parts_stay_unless_the_whole_is_published(tmp_path: Path) -> None:
    old = write(tmp_path / "old", {"eco2/dev/a": "1", "eco2/prod/a": "1", "gone/dev/a": "1"})
    new = write(tmp_path / "new", {"eco2/dev/a": "2"})
    assert publish(new, old, PARTS).removed == ()
    assert publish(new, old, PARTS, whole=True).removed == ("eco2/prod/a", "gone/dev/a")
    assert read(old) == {"eco2/dev/a": "2"}


@pytest.mark.parametrize("died_after", ["copying", "first rename"])
def test_a_run_that_was_killed_is_mended_by_the_next(tmp_path: Path, died_after: str) -> None:
    old = write(tmp_path / "old", {"eco2/dev/a": "1"})
    write(old, {"eco2/.dev.new/a": "half"})
    if died_after == "first rename":
        (old / "eco2/dev").rename(old / "eco2/.dev.old")
    new = write(tmp_path / "new", {"eco2/dev/a": "2"})
    assert publish(new, old, PARTS).edited == ("eco2/dev/a",)
    assert read(old) == {"eco2/dev/a": "2"}


def test_a_failure_between_the_renames_leaves_the_old_output_recoverable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = write(tmp_path / "old", {"eco2/dev/a": "1"})
    new = write(tmp_path / "new", {"eco2/dev/a": "2"})

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", str(old))

    monkeypatch.setattr(publishing.shutil, "copytree", full)
    with pytest.raises(SynthesisError, match="No space left on device"):
        publish(new, old, PARTS)
    assert read(old) == {"eco2/dev/a": "1"}


def test_an_output_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(SynthesisError, match="cannot be written"):
        publish(write(tmp_path / "new", {"eco2/dev/a": "1"}), blocked / "dist", PARTS)


def test_two_runs_at_once_leave_one_whole_output(tmp_path: Path) -> None:
    old = tmp_path / "old"
    sides = [write(tmp_path / name, {f"eco2/dev/{n}": name for n in range(50)}) for name in ("one", "two")]
    runs = [threading.Thread(target=publish, args=(side, old, PARTS)) for side in sides * 4]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert len(set(read(old).values())) == 1
    assert [path.name for path in (old / "eco2").glob(".*")] == []
