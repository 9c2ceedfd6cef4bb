"""Reading a platform for a command: options in, a `Reading` out."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import NotJudged, Reading
from groundswell.order.alternatives import alternatives


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


def read_platforms(path: Path, *, roots: Iterable[Path] = (), **options: Any) -> tuple[Reading, ...]:
    """What a checkout holds, once for each platform in it: roots that no one cluster can have are read apart, with a
    note in each reading. Options and errors are those of `read_platform`."""
    whole = read_platform(path, roots=roots, **options)
    readings = []
    groups = alternatives(whole)
    for files in groups:
        reading = read_platform(path, roots=[Path(whole.checkout) / file for file in files], **options)
        readings.append(replace(reading, not_judged=(*reading.not_judged, _apart(groups))))
    return tuple(readings) or (whole,)


def _apart(groups: tuple[tuple[str, ...], ...]) -> NotJudged:
    return NotJudged(
        f"{' and '.join(files[0] for files in groups)} in one cluster",
        "most of what they deliver is the same, so each was judged as the root of a cluster of its own",
        "If they do stand in one cluster, each of those objects has two owners.",
    )


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
