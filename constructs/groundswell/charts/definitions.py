"""Wave 0: the definitions that a later wave needs, from pinned releases, each with one owner: this Application."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from groundswell.charts.delivery import Delivery, Row
from groundswell.model.platform import Platform
from groundswell.model.waves import BY_NAME

FOLDER = BY_NAME["crds"].folder
SOURCE = Path(__file__).resolve().parents[3] / "imports" / "crds"
"""Upstream's definitions without their prose, by `groundswell imports` (imports.lock has release and digest)."""


def deliveries(platform: Platform) -> Iterator[Delivery]:
    yield Delivery(
        name="crds",
        wave="crds",
        namespace="default",
        folder=FOLDER,
        prune=False,  # a removed definition takes every object of its kind with it
        cascade=False,
        server_side=True,  # the largest pass the 262,144 bytes of client-side apply's annotation
    )


def copies(platform: Platform) -> Mapping[str, Path]:
    """Bytes as they are: 2 MB of YAML that no construct would make clearer."""
    every = sorted(SOURCE.glob("*/*.yaml"))
    return {f"{FOLDER}/{path.parent.name}_{path.name}": path for path in every if not _installed(platform, path)}


def _installed(platform: Platform, path: Path) -> bool:
    """Whether the bootstrap brings the definition: its chart is its owner, and two would undo each other's work."""
    group = path.parent.name
    return any(group == own or group.endswith(f".{own}") for own in platform.before_argocd)


ROW = Row(wave="crds", platforms=Platform, deliveries=deliveries, copies=copies)
