"""One object that Argo CD, the bootstrap or CloudFormation will create, and where it was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from groundswell.manifests.release import Release


class Location(NamedTuple):
    """A place a person can open. `file` is relative to the checkout, with forward slashes; `line` counts from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class Key(NamedTuple):
    """The identity of an object in a cluster; `namespace` is "" for what is cluster-scoped."""

    group: str
    kind: str
    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.namespace}/{self.name}" if self.namespace else f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True)
class Resource:
    """One object as it will be applied.

    `application` names the Application that delivers it ("namespace/name"), or is "" when nothing does: a root, or an
    object of the bootstrap. `layer` is "aws", "bootstrap" or "gitops". `contract` names the chart contract that told of
    this object when it was not read from YAML ("" otherwise); `body` then holds only what the contract knows. `cluster`
    is "" for the cluster that Argo CD runs in, else the server or name of the destination: the same key in two clusters
    is two objects.
    """

    key: Key
    version: str
    body: Mapping[str, Any]
    location: Location
    application: str = ""
    layer: str = "gitops"
    contract: str = ""
    cluster: str = ""

    @property
    def api_version(self) -> str:
        return f"{self.key.group}/{self.version}" if self.key.group else self.version

    @property
    def annotations(self) -> Mapping[str, str]:
        return _part(self.body.get("metadata"), "annotations")

    @property
    def labels(self) -> Mapping[str, str]:
        return _part(self.body.get("metadata"), "labels")

    def __str__(self) -> str:
        if self.key.name:
            return str(self.key)
        prefix = (self.body.get("metadata") or {}).get("generateName")
        return f"{self.key}{prefix}…" if prefix else str(self.key)


def _part(metadata: Any, name: str) -> Mapping[str, str]:
    """A mapping of the metadata; what has another shape says nothing (the schema's rules report it)."""
    found = metadata.get(name) if isinstance(metadata, dict) else None
    return found if isinstance(found, dict) else {}


class Topic(StrEnum):
    """What a note is about, so that a reader gets those of one topic together."""

    OTHER = "other"
    CHART = "chart"  # one that has to be pulled
    VERSION = "version"  # one that was judged by the contract of another version
    NEED = "need"  # what something unreadable may bring


@dataclass(frozen=True, slots=True)
class NotJudged:
    """Something that was met and could not be read, with what would make it judgeable. Not silent, not a finding.

    `application` is the Application, or the ApplicationSet, a part of which is unknown by that. `declared` are lines of
    the bootstrap inventory that would settle it.
    """

    what: str
    why: str
    remedy: str
    location: Location | None = None
    application: Key | None = None
    topic: Topic = Topic.OTHER
    declared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong that was met while reading (a duplicate key, a missing path, a failing kustomize build)."""

    rule: str
    message: str
    location: Location
    fix: str = ""
    resource: Key | None = None


@dataclass(frozen=True, slots=True)
class Application:
    """An Argo CD Application as it is delivered: who delivers it, what it delivers.

    `parent` is the delivering Application's "namespace/name", "" for a root. `generated_by` is the ApplicationSet's key
    when it was generated. `sources` are the raw source mappings, after `$ref` resolution: a value file `$values/x.yaml`
    of a repository at hand became a Location's file name. `values` holds, for each source, the merged Helm values that
    could be read (value files, then `values` or `valuesObject`, then parameters). `manages_itself` is true for a root
    that delivers its own manifest. `charts` are charts from elsewhere that its folders pull in, each with the index of
    the source. `described` are the positions, among the sources and then the charts, of what a chart contract
    describes, `provides` the lines of capabilities that those bring without an object. `own_cluster` says that it names
    the cluster that Argo CD runs in by a name that only the list of clusters explains.
    """

    resource: Resource
    parent: str = ""
    generated_by: Key | None = None
    sources: tuple[Mapping[str, Any], ...] = ()
    destination_namespace: str = ""
    values: tuple[Mapping[str, Any], ...] = ()
    manages_itself: bool = False
    charts: tuple[tuple[int, Release], ...] = ()
    described: frozenset[int] = frozenset()
    provides: tuple[str, ...] = ()
    own_cluster: bool = False

    @property
    def name(self) -> str:
        return f"{self.resource.key.namespace}/{self.resource.key.name}"

    @property
    def chart_sources(self) -> tuple[Mapping[str, Any], ...]:
        """The sources, then the charts that their folders pull in, each as if it were a source of its own."""
        return (*self.sources, *(release.as_source() for _, release in self.charts))

    @property
    def chart_values(self) -> tuple[Mapping[str, Any], ...]:
        """The values of each of `chart_sources`; {} for a source whose values are not known."""
        unknown: tuple[Mapping[str, Any], ...] = ({},) * (len(self.sources) - len(self.values))
        return (*self.values, *unknown, *(release.values for _, release in self.charts))


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the bootstrap inventory, in order: what it installs before Argo CD can."""

    name: str
    index: int
    location: Location
    resources: tuple[Resource, ...] = ()
    provides: tuple[str, ...] = ()
    releases: tuple[Release, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stray:
    """A committed file that no repository should hold, and what it is: "state of Terraform"."""

    what: str
    location: Location


@dataclass(frozen=True)
class Reading:
    """Everything that was read of one platform, in a stable order.

    `checkout` is the folder that the files of Locations are relative to; `manifests.place.line_of` opens them.
    `clusters` names the clusters other than its own that the platform delivers to. `contracts` is the folder of the
    platform's own chart contracts; `contracted` says that what contracts tell was put in. `strays` are files that
    should not be in the checkout. `accepted` is the file in which people accept findings, "" when there is none.
    `partial` says that the inventory does not tell of all that is there before Argo CD.
    """

    resources: tuple[Resource, ...] = ()
    applications: tuple[Application, ...] = ()
    steps: tuple[Step, ...] = ()
    templates: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    not_judged: tuple[NotJudged, ...] = ()
    checkout: str = ""
    clusters: tuple[str, ...] = ()
    contracts: str = ""
    contracted: bool = False
    strays: tuple[Stray, ...] = ()
    undelivered: tuple[Resource, ...] = ()
    accepted: str = ""
    partial: bool = False
