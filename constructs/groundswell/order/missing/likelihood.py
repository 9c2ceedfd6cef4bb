"""What may bring a thing that nothing here provides, and whether it is likelier that it is missing."""

import re
from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Application
from groundswell.order.contracts.contract import is_known_by_kin
from groundswell.order.graph import Graph
from groundswell.order.joins import Join
from groundswell.order.leaves import long_leaves
from groundswell.order.missing.near import ENVIRONMENTS, Near
from groundswell.order.missing.unread import unknown_operators, unread
from groundswell.order.need import Capability
from groundswell.order.nodes.storage import OTHER_CHARTS, brings_no_storage
from groundswell.order.tree import at, text
from groundswell.order.view import View

_CLUSTER_WIDE = frozenset(
    (
        *("crd", "api", "controller", "webhook", "injector", "storage-class", "csi-driver", "ingress-class"),
        *("priority-class", "runtime-class", "gateway-class", "cluster-role", "cluster-issuer", "pods"),
    )
)
_OPERATED = frozenset({"service", "secret", "configmap"})
_SUBSCRIBED = frozenset({"crd", "controller", "webhook", "cluster-role", "storage-class", "csi-driver", "api"})
"""What operators bring that the Operator Lifecycle Manager installs: nobody here sees their bundles."""
_STORAGE = frozenset({"storage-class", "csi-driver", "runtime-class"})
_MARKS = {
    **dict.fromkeys(
        ("storage-class", "csi-driver"), re.compile(r"csi|storage|ebs|efs|longhorn|ceph|rook|nfs|local-path|ydb")
    ),
    "ingress-class": re.compile(
        r"ingress|nginx|traefik|kong|contour|haproxy|gateway|ambassador|cilium|balancer|envoy|istio"
    ),
}
"""What is in the names of those that bring such things."""

SIBLINGS = 2
ENOUGH = {"custom-resource": 1}
"""How many of a type beside the wanted one make it likely that it is missing, where not SIBLINGS."""
_RARE = 4
_OF_CLOUDS = frozenset({"gp2", "standard", "standard-rwo", "default", "managed", "hostpath", "local-path"})
"""Classes that makers of clusters bring."""

_NAMED_AFTER = frozenset({"service", "service-account", "custom-resource"})
_PART = re.compile(r"[a-z]{3,}")
_NAMES = frozenset({"fullnameOverride", "nameOverride", "clusterName", "serviceName"})
"""Values by which charts are told what to call what they bring."""


def plausible(capability: Capability, view: View, own: set[str]) -> Iterator[str]:
    """What may well bring a capability, and cannot be read: Applications, and operators that nobody here knows."""
    kind = capability[0]
    for each in view.once(unread):
        home = each.destination_namespace
        if (kind in _STORAGE and brings_no_storage(each, kind)) or _is_of_other_things(each, kind, view):
            continue
        here = kind in _CLUSTER_WIDE or (kind != "namespace" and (not home or capability[1:2] == (home,)))
        if here and each.name not in own:
            yield each.name
    if kind in _SUBSCRIBED:
        yield from map(str, view.of_kind("Subscription", "operators.coreos.com"))
    if kind in _OPERATED and (custom := view.once(unknown_operators).get(capability[1])) is not None:
        yield f"{custom} (of {custom.key.group})"


def _is_of_other_things(application: Application, kind: str, view: View) -> bool:
    """Whether what nobody read of an Application has another purpose, by its name or by the addresses it is taken
    from: charts that are known, and remote files that a folder of this repository takes."""
    marks = _MARKS.get(kind)
    if marks is None:
        return False
    if is_known_by_kin(application):
        return True
    charts = [str(each.get("chart") or "") for each in application.sources]
    if all(each in OTHER_CHARTS for each in charts):
        return not any(marks.search(each) for each in charts)
    taken = [each.why for each in view.reading.not_judged if each.application == application.resource.key]
    public = taken and all("https://" in each for each in taken)
    return bool(public) and not any(charts) and not any(marks.search(each) for each in taken)


def is_likely(wanted: Capability, near: Near, makers: list[str], view: View) -> bool:
    """Whether it is rather missing than brought by what hardly brings such a thing: charts that are known in another
    version, and charts that call what they bring after themselves, as nearly all do, and otherwise."""
    known = view.once(_kin)
    if wanted[0] not in _NAMED_AFTER or not all(
        each in known or _is_called_otherwise(each, wanted, view) for each in makers
    ):
        return False
    if near.names(wanted) or near.siblings(wanted) >= ENOUGH.get(wanted[0], SIBLINGS):
        return True
    return known.issuperset(makers) and near.beside(wanted) >= SIBLINGS


def _kin(view: View) -> frozenset[str]:
    """The Applications of charts that are known in another version."""
    return frozenset(each.name for each in view.once(unread) if is_known_by_kin(each))


def _is_called_otherwise(maker: str, wanted: Capability, view: View) -> bool:
    """Whether an Application delivers charts only, and neither they nor its values name part of the wanted."""
    parts = view.once(_parts).get(maker)
    own = [part for each in wanted[2:] for part in _PART.findall(each.lower())]
    return parts is not None and parts.isdisjoint(own)


def _parts(view: View) -> Mapping[str, frozenset[str]]:
    """Application to what the names that it gives are made of, for those that deliver charts only."""
    found: dict[str, frozenset[str]] = {}
    for each in view.once(unread):
        if each.sources and all(source.get("chart") for source in each.sources):
            named = [text(source.get("chart")) for source in each.sources] + [each.resource.key.name]
            named += [text(at(source, "helm", "releaseName")) for source in each.sources]
            named += [value for values in each.values for path, value in long_leaves(values, 3) if path[-1] in _NAMES]
            found[each.name] = frozenset(part for one in named for part in _PART.findall(one.lower())) - ENVIRONMENTS
    return found


def is_outlier(joins: list[Join], graph: Graph) -> bool:
    """Whether nearly all that need such a thing, a store or a class, name one that is made here."""
    kind = joins[0].need.capability[0]
    if kind not in ("secret-store", "storage-class") or joins[0].need.capability[-1] in _OF_CLOUDS:
        return False
    served = sum(each.need.capability[0] == kind for each in graph.served)
    return served >= _RARE * len(joins)


def is_own_account(joins: list[Join], graph: Graph) -> bool:
    """Whether a ServiceAccount is missing where this repository writes out the accounts of others that it delivers."""
    capability = joins[0].need.capability
    pods = [graph.view.pods_of(each.dependent) for each in joins]
    if capability[0] != "service-account" or not all(each and not each.owner.contract for each in pods):
        return False
    own = [
        each
        for each in graph.served
        if each.need.capability[0] == "service-account"
        and each.need.capability[-1] != "default"
        and any(one.resource.key.kind == "ServiceAccount" and not one.resource.contract for one in each.providers)
    ]
    return len(own) >= SIBLINGS
