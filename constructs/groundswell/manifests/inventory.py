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
    clusters:                          # what Argo CD knows of clusters, for ApplicationSets that ask; may be absent
      - name: prod
        server: https://prod.example
        labels: {env: prod}
        annotations: {}

`provides` may also be one list of lines, each a word and a name: `crd group/Kind`, `secret namespace/name`. Only
`steps` with `name` is needed.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests import yaml_stream
from groundswell.manifests.release import FIELDS, Release, release_of
from groundswell.manifests.resource import Location
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of

NAME = "inventory.yaml"
_TOP = ("steps", "clusters")
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
    """The whole file; `folder` is where it lies."""

    folder: Path
    steps: tuple[Entry, ...]
    clusters: tuple[Cluster, ...]


def inventory(file: Path, beside: Path) -> Inventory:
    """Reads an inventory. Raises UnreadableError for whatever does not have the form above: it is a declaration, and a
    misspelt line would weaken the judgement in silence."""
    shown = Path(os.path.relpath(file, beside)).as_posix()
    try:
        text = text_of(file.read_bytes())
    except (OSError, NotTextError) as error:
        raise UnreadableError(f"the bootstrap inventory {shown} cannot be read: {error}") from error
    documents = yaml_stream.documents(text)
    if len(documents) != 1 or documents[0].error:
        wrong = f"{documents[0].error}, line {documents[0].error_line}" if documents else "it is empty"
        raise UnreadableError(f"the bootstrap inventory {shown} is not one YAML document: {wrong}")
    document = documents[0]
    value = _mapping(document.value, _TOP, shown)
    steps: dict[str, Entry] = {}
    for index, raw in enumerate(_list(value.get("steps"), f"{shown}: steps")):
        line = yaml_stream.line_of(text, document.line, ("steps", index))
        entry = _entry(raw, Location(shown, line), file.parent)
        if entry.name in steps:
            raise UnreadableError(f"{entry.location}: two steps are called {entry.name}")
        steps[entry.name] = entry
    clusters = tuple(_cluster(raw, shown) for raw in _list(value.get("clusters"), f"{shown}: clusters"))
    return Inventory(file.parent, tuple(steps.values()), clusters)


def _entry(raw: Any, location: Location, folder: Path) -> Entry:
    value = _mapping(raw, _STEP, str(location))
    name = value.get("name")
    if not isinstance(name, str) or not name:
        raise UnreadableError(f"{location}: a step needs a name")
    applies = _texts(value.get("applies"), f"{location}: applies")
    namespace = str(value.get("namespace") or "default")
    where = f"{location}: releases"
    releases = tuple(
        release_of(_mapping(each, FIELDS, where), namespace, folder, str(location))
        for each in _list(value.get("releases"), where)
    )
    provides = tuple(_lines(value.get("provides"), str(location)))
    needs = _texts(value.get("needs"), f"{location}: needs")
    return Entry(name, location, namespace, applies, provides, releases, needs)


def _lines(provides: Any, where: str) -> Iterator[str]:
    """The lines of `provides`, each with its word before it."""
    if not isinstance(provides, dict):
        yield from _texts(provides, f"{where}: provides")
        return
    for field, entries in _mapping(provides, tuple(_WORDS), f"{where}: provides").items():
        for entry in _texts(entries, f"{where}: {field}"):
            yield f"{_WORDS[field]} {entry}".strip()


def _cluster(raw: Any, where: str) -> Cluster:
    value = _mapping(raw, _CLUSTER, f"{where}: clusters")
    labels, annotations = (_pairs(value.get(field), f"{where}: {field}") for field in ("labels", "annotations"))
    return Cluster(str(value.get("name") or ""), str(value.get("server") or ""), labels, annotations)


def _pairs(value: Any, where: str) -> dict[str, str]:
    if value is not None and not isinstance(value, dict):
        raise UnreadableError(f"{where}: expected a mapping")
    return {str(key): str(each) for key, each in (value or {}).items()}


def _mapping(value: Any, known: tuple[str, ...], where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise UnreadableError(f"{where}: expected a mapping with {', '.join(known)}")
    strange = [key for key in value if key not in known]
    if strange:
        raise UnreadableError(f"{where}: unknown {', '.join(strange)}; known are {', '.join(known)}")
    return value


def _list(value: Any, where: str) -> list[Any]:
    if value is not None and not isinstance(value, list):
        raise UnreadableError(f"{where}: expected a list")
    return value or []


def _texts(value: Any, where: str) -> tuple[str, ...]:
    found = _list(value, where)
    if not all(isinstance(each, str) for each in found):
        raise UnreadableError(f"{where}: expected texts")
    return tuple(found)
