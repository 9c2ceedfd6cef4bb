"""The clusters generator of ApplicationSets, for the clusters that are known here."""

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from groundswell.manifests.go_functions import normalize
from groundswell.manifests.inventory import Cluster
from groundswell.manifests.rendering import Renderer
from groundswell.manifests.selector import is_empty, selects

OWN = Cluster("in-cluster", "https://kubernetes.default.svc", {}, {})
_LABEL = "argocd.argoproj.io/secret-type"


def parameters_of_clusters(
    generator: Mapping[str, Any], clusters: tuple[Cluster, ...], renderer: Renderer
) -> list[dict[str, Any]]:
    """One set of parameters a cluster. The cluster that Argo CD runs in counts when the selector asks nothing."""
    selector = generator.get("selector")
    chosen = [each for each in clusters if selects(selector, each.labels)]
    if is_empty(selector) and not any(each.server == OWN.server for each in chosen):
        chosen.insert(0, OWN)
    return [_parameters(each, generator.get("values"), renderer) for each in chosen]


def cluster_of_secret(body: Mapping[str, Any]) -> Cluster | None:
    """The cluster that a Secret declares to Argo CD; None for any other object."""
    metadata = body.get("metadata") or {}
    labels = metadata.get("labels") or {}
    if body.get("kind") != "Secret" or labels.get(_LABEL) != "cluster":
        return None
    texts = {str(label): str(value) for label, value in labels.items()}
    notes = {str(name): str(value) for name, value in (metadata.get("annotations") or {}).items()}
    return Cluster(_field(body, "name"), _field(body, "server"), texts, notes)


def _field(body: Mapping[str, Any], name: str) -> str:
    plain, coded = body.get("stringData"), body.get("data")
    if isinstance(plain, Mapping) and name in plain:
        return str(plain[name])
    try:
        return base64.b64decode(str(coded[name])).decode() if isinstance(coded, Mapping) and name in coded else ""
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _parameters(cluster: Cluster, values: Any, renderer: Renderer) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": cluster.name,
        "nameNormalized": normalize(cluster.name),
        "server": cluster.server,
        "project": "",
    }
    if renderer.go:
        found["metadata"] = {"labels": dict(cluster.labels), "annotations": dict(cluster.annotations)}
    else:
        found |= {f"metadata.labels.{name}": value for name, value in cluster.labels.items()}
        found |= {f"metadata.annotations.{name}": value for name, value in cluster.annotations.items()}
    return with_values(found, values, renderer)


def with_values(params: dict[str, Any], values: Any, renderer: Renderer) -> dict[str, Any]:
    """The parameters with the generator's own `values`, which may use them."""
    if not isinstance(values, Mapping) or not values:
        return params
    filled = {str(name): renderer.value(each, params) for name, each in values.items()}
    if renderer.go:
        return {**params, "values": filled}
    return {**params, **{f"values.{name}": value for name, value in filled.items()}}
