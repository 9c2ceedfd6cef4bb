"""Reading a platform for a command: options in, a `Reading` out."""

from collections.abc import Iterable
from pathlib import Path

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import Reading


def read_platform(
    path: Path,
    *,
    roots: Iterable[Path] = (),
    infra: Path | None = None,
    bootstrap: Path | None = None,
    repositories: Iterable[str] = (),
) -> Reading:
    """What a checkout holds. Raises UnreadableError where nothing that could be judged is found."""
    from groundswell.manifests.repository import read

    mapped = dict(_mapping(each) for each in repositories)
    reading = read(path, roots=tuple(roots), infra=infra, repositories=mapped, bootstrap=bootstrap)
    if not (reading.resources or reading.applications or reading.problems or reading.templates):
        raise UnreadableError(f"nothing to judge in {path}: no Kubernetes object and no Application was found")
    return reading


def _mapping(text: str) -> tuple[str, Path]:
    """Splits at the last "=": addresses may hold one, and checkouts with one are rarer."""
    url, mark, folder = text.rpartition("=")
    if not mark or not url or not folder:
        raise UnreadableError(f"--repo takes URL=PATH, not {text!r}")
    return url, Path(folder)
