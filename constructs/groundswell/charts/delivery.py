"""What one Argo CD Application delivers, and how: the plain value that `application.py` makes an Application of."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

import cdk8s

from groundswell.model.platform import Platform
from groundswell.model.release import Release

P = TypeVar("P", bound=Platform)


@dataclass(frozen=True, kw_only=True)
class Ignored:
    """Fields of one kind that something in the cluster writes, so that Argo CD must not fight for them."""

    group: str
    kind: str
    pointers: tuple[str, ...] = ()
    jq: tuple[str, ...] = ()
    name: str = ""
    why: str


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """One Application. `folder` is below the environment's output; `release` a Helm release with its `values`.

    An Application with both gets both as its sources: what stands in the folder and needs the chart's controller
    carries a wave of its own.
    """

    name: str
    wave: str
    namespace: str
    folder: str = ""
    release: Release | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    prune: bool = True
    cascade: bool = True  # deleting the Application deletes what it delivered
    server_side: bool = False  # for objects of over 262,144 bytes, and where a controller owns fields beside us
    skip_dry_run: bool = False  # where a kind's definition comes from another Application
    skip_crds: bool = False  # where wave 0 owns the definitions
    ignored: tuple[Ignored, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Row(Generic[P]):
    """One row of the wave table, as its file in this room defines it, for one kind of platform or for all.

    `deliveries` are its Applications. `folders` are its own manifests: a folder below the environment's output, and
    what puts charts into that folder's App. `copies` are files taken over as they are: target path and source.
    """

    wave: str
    platforms: type[P]
    deliveries: Callable[[P], Iterator[Delivery]]
    folders: Callable[[P], Mapping[str, Callable[[cdk8s.App], None]]] = lambda _: {}
    copies: Callable[[P], Mapping[str, Path]] = lambda _: {}
