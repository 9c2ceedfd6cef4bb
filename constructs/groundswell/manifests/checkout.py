"""A repository on disk: which files count, and how a path in it is found without ever leaving it."""

import os
from bisect import bisect_left
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from groundswell.manifests.git import WorkTree, work_tree

_SKIPPED = frozenset((".git", "node_modules", ".venv"))


class LeavesRepositoryError(ValueError):
    """A path, or the end of a symbolic link, lies outside the repository."""


@dataclass(frozen=True, slots=True)
class Checkout:
    """One repository as it lies on disk.

    `root` is absolute, without symbolic links. `files` are the files that count, relative to it, sorted: the tracked
    ones of a git work tree, else all. `prefix` stands before a file in a Location: "" for the repository that is
    judged, a relative way to it (`../other/`) for a further one.
    """

    root: Path
    files: tuple[str, ...]
    prefix: str = ""
    remotes: tuple[str, ...] = ()
    revisions: frozenset[str] = frozenset()
    tracked: bool = False
    _known: frozenset[str] = field(default=frozenset(), repr=False)

    def holds(self, file: str) -> bool:
        """Whether this file counts."""
        return file in self._known

    def under(self, folder: str) -> tuple[str, ...]:
        """All files below a folder ("" is the root), sorted."""
        if folder in ("", "."):
            return self.files
        start = f"{folder}/"
        return self.files[bisect_left(self.files, start) : bisect_left(self.files, f"{folder}0")]

    def place(self, path: str, start: str = "") -> str:
        """The path from the root, symbolic links followed, of a path written from the folder `start`.

        Says nothing about existence. Raises LeavesRepositoryError when it leads out of the repository.
        """
        start = "" if path.startswith("/") else start
        if _climbs_out(start, path):
            raise LeavesRepositoryError(f"{path} leads out of the repository")
        joined = os.path.normpath(f"./{start}/{path}")
        real = os.path.realpath(f"{self.root}/{joined}")
        inside = os.path.relpath(real, self.root)
        if inside == ".." or inside.startswith("../"):
            raise LeavesRepositoryError(f"{path} leads through a symbolic link out of the repository")
        return "" if inside == "." else PurePosixPath(inside).as_posix()

    def shown(self, file: str) -> str:
        """The file as a Location names it."""
        return f"{self.prefix}{file}"


def _climbs_out(start: str, path: str) -> bool:
    depth = len(PurePosixPath(start).parts)
    for part in path.split("/"):
        depth += -1 if part == ".." else part not in ("", ".")
        if depth < 0:
            return True
    return False


def checkout(folder: Path, beside: Path | None = None) -> Checkout:
    """The repository that `folder` lies in: its whole git work tree, or the folder alone when git tracks nothing there.

    `beside` is the root of the repository that is judged, when this is a further one.
    """
    folder = folder.resolve()
    tree = work_tree(folder)
    return plain_folder(folder, beside) if tree is None else _of_work_tree(tree, beside)


def part(whole: Checkout, folder: Path) -> Checkout:
    """A folder of a repository as if it were one of its own."""
    start = folder.resolve().relative_to(whole.root).as_posix()
    files = tuple(name[len(start) + 1 :] for name in whole.under(start))
    return Checkout(folder.resolve(), files, "", whole.remotes, whole.revisions, whole.tracked, frozenset(files))


def plain_folder(folder: Path, beside: Path | None = None) -> Checkout:
    """A folder with all of its files, whether git tracks them or not; pipes and devices are none."""
    files: list[str] = []
    waiting = [("", os.fspath(folder))]
    while waiting:
        start, place = waiting.pop()
        for entry in _listed(place):
            if entry.is_symlink() or entry.is_file(follow_symlinks=False):
                files.append(start + entry.name)
            elif entry.is_dir(follow_symlinks=False) and entry.name not in _SKIPPED:
                waiting.append((f"{start}{entry.name}/", entry.path))
    files.sort()
    return Checkout(folder, tuple(files), _prefix(folder, beside), _known=frozenset(files))


def _listed(place: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(place) as found:
            return list(found)
    except OSError:  # nobody may look into it, as git would not either
        return []


def _of_work_tree(tree: WorkTree, beside: Path | None) -> Checkout:
    prefix = _prefix(tree.root, beside)
    return Checkout(tree.root, tree.files, prefix, tree.remotes, tree.revisions, True, frozenset(tree.files))


def _prefix(root: Path, beside: Path | None) -> str:
    if beside is None or beside == root:
        return ""
    return f"{PurePosixPath(os.path.relpath(root, beside)).as_posix()}/"
