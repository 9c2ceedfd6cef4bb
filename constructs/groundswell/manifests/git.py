"""What git knows of a folder: where its work tree starts, which files it tracks, its remotes, what is checked out.

Only commands that read are run, and nothing that a repository's own configuration could name is executed: file system
monitors and hooks are switched off, and no pager, editor or network helper is involved.
"""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

_SAFE = ("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "safe.directory=*")
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class WorkTree:
    """A git work tree: tracked paths relative to `root`, and in `revisions` the names of what is checked out."""

    root: Path
    files: tuple[str, ...]
    remotes: tuple[str, ...]
    revisions: frozenset[str]


def work_tree(folder: Path) -> WorkTree | None:
    """The work tree that tracks something in `folder`; None for a plain folder, or where git is not installed."""
    if not any((place / ".git").exists() for place in (folder, *folder.parents)) or not shutil.which("git"):
        return None
    top = _lines(folder, "rev-parse", "--show-toplevel")
    if not top or not _split(folder, "ls-files", "-z", "--", "."):
        return None
    root = Path(top[0]).resolve()
    return WorkTree(root, _tracked(root), _remotes(root), _revisions(root))


def withheld(root: Path) -> tuple[str, ...]:
    """The files that an ignore pattern keeps from being tracked, folders that are ignored whole left out."""
    names = _split(root, "ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory")
    return tuple(sorted(name for name in names if not name.endswith("/")))


def _tracked(root: Path) -> tuple[str, ...]:
    """Tracked files in byte order, those of checked out submodules included."""
    names = _split(root, "ls-files", "-z", "--recurse-submodules") or _split(root, "ls-files", "-z")
    return tuple(sorted(set(names)))


def _remotes(root: Path) -> tuple[str, ...]:
    """The URLs of all remotes, in the order of the configuration."""
    found = _lines(root, "config", "--get-regexp", r"^remote\..*\.url$")
    return tuple(line.split(" ", 1)[1] for line in found if " " in line)


def _revisions(root: Path) -> frozenset[str]:
    """Branches and tags that point at what is checked out, and its commit."""
    branch = _lines(root, "symbolic-ref", "--short", "-q", "HEAD")
    names = _lines(root, "for-each-ref", "--points-at", "HEAD", "--format=%(refname:lstrip=2)")
    commit = _lines(root, "rev-parse", "-q", "--verify", "HEAD")
    remote = [name.split("/", 1)[1] for name in names if "/" in name]
    return frozenset((*branch, *names, *remote, *commit))


def _lines(folder: Path, *arguments: str) -> list[str]:
    return _run(folder, arguments).splitlines()


def _split(folder: Path, *arguments: str) -> list[str]:
    return [name for name in _run(folder, arguments).split("\0") if name]


def _run(folder: Path, arguments: tuple[str, ...]) -> str:
    """What a git command prints; "" when it fails, as it does for a broken repository."""
    command = ["git", *_SAFE, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=_SECONDS, check=False)
    return done.stdout.decode("utf-8", "surrogateescape") if done.returncode == 0 else ""
