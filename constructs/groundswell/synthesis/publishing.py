"""Putting a finished output in the place of the old one: compared first, written beside, renamed, one run at a time."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from groundswell.errors import SynthesisError


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two outputs: paths below `dist/`, sorted."""

    added: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.edited or self.removed)

    def lines(self) -> list[str]:
        """One line a file, as `git status` writes them: A, M or D and the path."""
        marked = [("A", self.added), ("M", self.edited), ("D", self.removed)]
        return [f"{mark} {path}" for mark, paths in marked for path in paths]


def compare(new: Path, old: Path) -> Changes:
    """What would change if `new` took the place of `old`, as a set of files and byte for byte."""
    mine, theirs = _files(new), _files(old)
    both = mine.keys() & theirs.keys()
    return Changes(
        added=tuple(sorted(mine.keys() - theirs.keys())),
        edited=tuple(sorted(path for path in both if mine[path].read_bytes() != theirs[path].read_bytes())),
        removed=tuple(sorted(theirs.keys() - mine.keys())),
    )


def publish(new: Path, dist: Path, parts: tuple[str, ...], *, whole: bool = False) -> Changes:
    """Puts the folders `parts` of `new` in the place of those of `dist`; an equal one is not touched.

    With `whole`, what `dist` has beside them is removed. A part is swapped whole, by two renames: a reader sees the old
    files or the new ones, and a run that was killed between the two is mended by the next. Raises SynthesisError when
    `dist` cannot be written.
    """
    try:
        dist.mkdir(parents=True, exist_ok=True)
        with _alone(dist):
            found = [_swap(new / part, dist / part, part) for part in (*parts, *_gone(dist, parts, whole))]
    except OSError as error:
        raise SynthesisError(
            f"{error.filename or dist} cannot be written ({error.strerror}); nothing was changed"
        ) from error
    merged = zip(*map(_triple, found), strict=True)
    return Changes(*(tuple(path for paths in each for path in paths) for each in merged))


def _gone(dist: Path, parts: tuple[str, ...], whole: bool) -> list[str]:
    """Environments that nobody describes any more."""
    there = {path.relative_to(dist).as_posix() for path in dist.glob("*/*") if not path.name.startswith(".")}
    return sorted(there - set(parts)) if whole else []


def _triple(changes: Changes) -> tuple[tuple[str, ...], ...]:
    return changes.added, changes.edited, changes.removed


def _swap(new: Path, old: Path, part: str) -> Changes:
    beside, aside = old.with_name(f".{old.name}.new"), old.with_name(f".{old.name}.old")
    if aside.exists() and not old.exists():
        aside.rename(old)  # a run died between its two renames
    _remove(beside)
    _remove(aside)
    found = compare(new, old)
    if found:
        old.parent.mkdir(parents=True, exist_ok=True)
        if new.exists():
            shutil.copytree(new, beside)
        if old.exists():
            old.rename(aside)
        if beside.exists():
            beside.rename(old)
        _remove(aside)
    return Changes(*(tuple(f"{part}/{path}" for path in paths) for paths in _triple(found)))


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Holds a lock on the folder itself, so that a second run waits and no lock file is left behind."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _files(folder: Path) -> dict[str, Path]:
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
