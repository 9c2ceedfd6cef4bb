"""Reading a platform for a command: options in, a `Reading` out."""

from collections.abc import Iterable
from pathlib import Path

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import NotJudged, Reading


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
    elsewhere = _elsewhere(reading)
    if elsewhere:
        raise UnreadableError(f"nothing to judge in {path}: {elsewhere.what}: {elsewhere.why}. {elsewhere.remedy}")
    return reading


def _elsewhere(reading: Reading) -> NotJudged | None:
    """What keeps everything that the roots deliver out of sight, if nothing but they was read: a mistyped path, or a
    checkout that was not given. A verdict on them alone would pass for one on the platform."""
    roots = {each.resource.key for each in reading.applications if not each.parent}
    if reading.problems or reading.templates or any(each.key not in roots for each in reading.resources):
        return None
    return next((each for each in reading.not_judged if "--repo" in each.remedy), None)


def _mapping(text: str) -> tuple[str, Path]:
    """Splits at the last "=": addresses may hold one, and checkouts with one are rarer."""
    url, mark, folder = text.rpartition("=")
    if not mark or not url or not folder:
        raise UnreadableError(f"--repo takes URL=PATH, not {text!r}")
    return url, Path(folder)
