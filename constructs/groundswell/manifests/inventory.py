"""The bootstrap inventory: what stands in the cluster before Argo CD applies anything, in which order.

A YAML file, written by the toolkit beside its output or by hand (`bootstrap/inventory.yaml`):

    steps:                             # in the order in which they run, each waited for
      - name: network plugin           # unique
        does: kubectl apply of Calico 3.31, then waits for its pods       # for people
        needs: [cluster]               # what must be there before it, in the words of provides (and aws-secret NAME)
        namespace: kube-system         # of objects that name none; "default" when absent
        applies:                       # files or folders of manifests, relative to this file
          - manifests/calico.yaml
        releases:                      # Helm releases it installs (manifests.release): contracts tell what they bring
          - {chart: tigera-operator, version: v3.31.7, namespace: tigera-operator, values: calico-values.yaml}
        provides:                      # what it brings that the lines above do not show
          crds: [crd.projectcalico.org/IPPool]             # group/Kind
          controllers: [external-secrets.io/ExternalSecret, argoproj.io/*]
          webhooks: [mutating sidecar-injector]
          namespaces: [argocd]
          secrets: [argocd/argocd-secret]                  # namespace/name
          configmaps: [kube-system/aws-auth]
          classes: [storage-class gp3, ingress-class alb, priority-class urgent]
          nodes: [m1 control-plane, w1 label=tier=api taint=tier=api:NoSchedule type=t3.large zone=a count=3]
          others: [health-check argoproj.io/Application, node-count 4, vcpu-quota 32, kubernetes 1.34]
    partial: true                      # there is more before Argo CD than is written here; false when absent
    clusters:                          # what Argo CD knows of clusters, for ApplicationSets that ask; may be absent
      - name: prod
        server: https://prod.example
        labels: {env: prod}
        annotations: {}

`provides` may also be one list of lines, each a word and a name: `crd group/Kind`, `secret namespace/name`. Only
`steps` with `name` is needed. What nothing provides is missing for sure only where an inventory is not partial.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests.declaration import declaration, entries, fields, texts
from groundswell.manifests.release import FIELDS, Release, release_of
from groundswell.manifests.resource import Location

NAME = "inventory.yaml"
_TOP = ("steps", "partial", "clusters")
_STEP = ("name", "does", "needs", "namespace", "applies", "releases", "provides")
_CLUSTER = ("name", "server", "labels", "annotations")
_WORDS = {
    "crds": "crd",
    "controllers": "controller",
    "webhooks": "webhook",
    "namespaces": "namespace",
    "secrets": "secret",
    "configmaps": "configmap",
    "classes": "",
    "nodes": "node",
    "others": "",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One step as it is written down. `applies` are paths relative to the inventory's folder."""

    name: str
    location: Location
    namespace: str
    applies: tuple[str, ...]
    provides: tuple[str, ...]
    releases: tuple[Release, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cluster as ApplicationSets see it."""

    name: str
    server: str
    labels: Mapping[str, str]
    annotations: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Inventory:
    """The whole file; `folder` is where it lies. `partial` says that more is there before Argo CD than is declared."""

    folder: Path
    steps: tuple[Entry, ...]
    clusters: tuple[Cluster, ...]
    partial: bool = False


def inventory(file: Path, beside: Path) -> Inventory:
    """Reads an inventory. Raises UnreadableError for whatever does not have the form above."""
    read = declaration(file, beside, "bootstrap inventory")
    value = fields(read.value, _TOP, read.shown)
    steps: dict[str, Entry] = {}
    for index, raw in enumerate(entries(value.get("steps"), f"{read.shown}: steps")):
        entry = _entry(raw, read.place("steps", index), file.parent)
        if entry.name in steps:
            raise UnreadableError(f"{entry.location}: two steps are called {entry.name}")
        steps[entry.name] = entry
    clusters = tuple(_cluster(raw, read.shown) for raw in entries(value.get("clusters"), f"{read.shown}: clusters"))
    partial = value.get("partial", False)
    if not isinstance(partial, bool):
        raise UnreadableError(f"{read.shown}: partial: expected true or false")
    return Inventory(file.parent, tuple(steps.values()), clusters, partial)


def _entry(raw: Any, location: Location, folder: Path) -> Entry:
    value = fields(raw, _STEP, str(location))
    name = value.get("name")
    if not isinstance(name, str) or not name:
        raise UnreadableError(f"{location}: a step needs a name")
    applies = texts(value.get("applies"), f"{location}: applies")
    namespace = str(value.get("namespace") or "default")
    where = f"{location}: releases"
    releases = tuple(
        release_of(fields(each, FIELDS, where), namespace, folder, str(location))
        for each in entries(value.get("releases"), where)
    )
    provides = tuple(_lines(value.get("provides"), str(location)))
    needs = texts(value.get("needs"), f"{location}: needs")
    return Entry(name, location, namespace, applies, provides, releases, needs)


def _lines(provides: Any, where: str) -> Iterator[str]:
    """The lines of `provides`, each with its word before it."""
    if not isinstance(provides, dict):
        yield from texts(provides, f"{where}: provides")
        return
    for field, lines in fields(provides, tuple(_WORDS), f"{where}: provides").items():
        for entry in texts(lines, f"{where}: {field}"):
            yield f"{_WORDS[field]} {entry}".strip()


def _cluster(raw: Any, where: str) -> Cluster:
    value = fields(raw, _CLUSTER, f"{where}: clusters")
    labels, annotations = (_pairs(value.get(field), f"{where}: {field}") for field in ("labels", "annotations"))
    return Cluster(str(value.get("name") or ""), str(value.get("server") or ""), labels, annotations)


def _pairs(value: Any, where: str) -> dict[str, str]:
    if value is not None and not isinstance(value, dict):
        raise UnreadableError(f"{where}: expected a mapping")
    return {str(key): str(each) for key, each in (value or {}).items()}
