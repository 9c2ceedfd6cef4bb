"""Several clusters: each is judged on its own, with the Argo CD that delivers to all of them."""

from collections.abc import Iterator
from dataclasses import replace

from groundswell.manifests.resource import Application, Reading, Resource
from groundswell.order.tree import at, text

OWN = ""
"""The cluster that Argo CD runs in."""

_OWN_NAMES = ("", "in-cluster", "https://kubernetes.default.svc", "https://kubernetes.default.svc.cluster.local")


def cluster_of(application: Application) -> str:
    """Where an Application delivers to: "" for Argo CD's own cluster, else the server or the name of the cluster."""
    if application.own_cluster:
        return OWN
    place = at(application.resource.body, "spec", "destination")
    named = text(at(place, "server")) or text(at(place, "name"))
    return OWN if named in _OWN_NAMES else named


def by_cluster(reading: Reading) -> Iterator[Reading]:
    """The reading of each cluster, Argo CD's own first.

    A further cluster sees Argo CD's objects, since they decide the order there, too; of the bootstrap, which stands in
    Argo CD's own cluster, it sees nothing.
    """
    if not reading.clusters:
        yield reading
        return
    own = tuple(each for each in reading.resources if each.cluster == OWN)
    yield replace(reading, resources=own, clusters=())
    argo = tuple(each for each in own if _decides(each))
    for cluster in reading.clusters:
        there = tuple(each for each in reading.resources if each.cluster == cluster)
        yield replace(reading, resources=(*argo, *there), clusters=(cluster,), steps=(), problems=(), not_judged=())


def _decides(resource: Resource) -> bool:
    return resource.key.group == "argoproj.io" or resource.key.name == "argocd-cm"
