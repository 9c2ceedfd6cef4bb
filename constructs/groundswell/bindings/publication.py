"""Generated folders on disk: read as a whole, replaced as a whole."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from groundswell.bindings.generation import IMPORTS, SCHEMAS, Files
from groundswell.errors import SynthesisError

ROOTS = (IMPORTS, SCHEMAS)


def present(output: Path) -> Files:
    """The generated files below `output` as they are, without Python's caches."""
    found = (path for root in ROOTS for path in sorted((output / root).rglob("*")))
    files = (path for path in found if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in files}


def drift(files: Files, output: Path) -> list[str]:
    """Paths whose content on disk is not that of `files`: missing, different or left over, each said in a word."""
    now = present(output)
    words = {path: _word(files.get(path), now.get(path)) for path in sorted(files.keys() | now.keys())}
    return [f"{path} {word}" for path, word in words.items() if word]


def publish(files: Files, output: Path) -> None:
    """Make the generated folders below `output` hold exactly `files`.

    Everything is written beside first and then renamed, so a failure leaves the folders as they were. Raises
    SynthesisError when the disk refuses.
    """
    try:
        with _beside(output) as new:
            for path, content in files.items():
                target = new / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
            _exchange(new, output)
    except OSError as error:
        raise SynthesisError(f"the generated folders were not replaced: {error}") from error


@contextlib.contextmanager
def _beside(output: Path) -> Iterator[Path]:
    """A scratch folder on the same disk, gone afterwards with all it holds."""
    new = output / f".imports-{os.getpid()}"
    new.mkdir(parents=True)
    try:
        yield new
    finally:
        shutil.rmtree(new)


def _exchange(new: Path, output: Path) -> None:
    """Rename each root of `new` into place; what stood there goes into `new`. Undone when one of them fails."""
    done: list[tuple[Path, Path]] = []
    try:
        for root in ROOTS:
            current, old = output / root, new / "old" / root
            for folder in (current.parent, old.parent):
                folder.mkdir(parents=True, exist_ok=True)
            for source, target in ((current, old), (new / root, current)):
                if source.exists():
                    source.rename(target)
                    done.append((source, target))
    except OSError:
        for source, target in reversed(done):
            target.rename(source)
        raise


def _word(wanted: bytes | None, found: bytes | None) -> str:
    if wanted == found:
        return ""
    if found is None:
        return "is missing"
    return "is left over" if wanted is None else "differs"
