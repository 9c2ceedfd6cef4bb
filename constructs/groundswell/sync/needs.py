"""What the judge knows of dependencies, as the simulator takes it."""

from collections.abc import Iterable, Mapping, Sequence

from groundswell.manifests.resource import Key, Reading, Resource
from groundswell.order.argocd.deletion_hooks import Use, uses
from groundswell.order.capability import words
from groundswell.order.clusters import by_cluster
from groundswell.order.graph import Graph
from groundswell.order.joins import Join, Provider
from groundswell.order.need import Moment, Strength
from groundswell.order.view import View
from groundswell.sync.chart import is_stand_in
from groundswell.sync.dependency import BEFORE_READY, Dependency, Needs
from groundswell.sync.platform import Platform


def graphs_of(reading: Reading) -> tuple[Graph, ...]:
    """The judge's dependencies in each cluster, Argo CD's own first."""
    return tuple(Graph(View(each)) for each in by_cluster(reading))


def needs_of(graphs: Sequence[Graph]) -> Needs:
    """Every need of every object that Argo CD applies, hooks of a deletion included, with all that can meet it.

    Left out: what the bootstrap or AWS provides (it is there before), delivery itself (the simulator delivers), what an
    object serves itself, and a missing provider that may well exist outside of what was read.
    """
    found: dict[Key, list[Dependency]] = {}
    for join in (join for graph in graphs for join in graph.joins):
        dependent, strength = join.dependent, join.need.strength
        if dependent.layer != "gitops" or strength is Strength.DELIVERED:
            continue
        if any(each.resource is dependent or each.resource.layer != "gitops" for each in join.providers):
            continue
        if join.providers or not (join.need.elsewhere or join.need.optional):
            found.setdefault(dependent.key, []).append(_dependency(join))
    for use in (use for graph in graphs for use in uses(graph)):
        if use.capability[0] != "namespace" and not any(each.provision.inside for each in use.providers):
            found.setdefault(use.hook.key, []).append(_use(use))
    return {key: tuple(found[key]) for key in sorted(found)}


def brought_by(graphs: Iterable[Graph]) -> Mapping[str, frozenset[tuple[str, str]]]:
    """The (group, kind) that each Application brings with a chart, as far as the judge knows: Application to kinds."""
    found: dict[str, set[tuple[str, str]]] = {}
    for graph in graphs:
        for capability, providers in graph.providers.items():
            for each in providers if capability[0] == "crd" else ():
                if each.provision.inside:
                    name = f"{each.resource.key.namespace}/{each.resource.key.name}"
                    found.setdefault(name, set()).add((capability[1], capability[2]))
    return {name: frozenset(kinds) for name, kinds in sorted(found.items())}


def of_stand_ins(needs: Needs, platform: Platform) -> Needs:
    """The needs, those of an Application's health moved to what stands for the unread part of it: that has them."""
    moved = dict(needs)
    for delivery in platform.deliveries:
        unread = next((target.key for target in delivery.targets if is_stand_in(target.key)), None)
        own = needs.get(delivery.key, ())
        if unread is not None and own:
            moved[unread] = tuple(need for need in own if need.strength in BEFORE_READY)
            moved[delivery.key] = tuple(need for need in own if need.strength not in BEFORE_READY)
    return moved


def _dependency(join: Join) -> Dependency:
    moments = {_moment(each, join.dependent) for each in join.providers}
    return Dependency(
        providers=tuple(sorted({each.resource.key for each in join.providers})),
        strength=join.need.strength,
        moment=Moment.APPLIED if moments == {Moment.APPLIED} else Moment.READY,
        what=join.need.words or words(join.need.capability),
        since=join.need.since.key if join.need.since is not None else None,
        reconciles=join.need.capability[0] == "controller",
    )


def _use(use: Use) -> Dependency:
    return Dependency(
        providers=tuple(sorted({each.resource.key for each in use.providers})),
        moment=Moment.APPLIED,
        what=words(use.capability),
    )


def _moment(provider: Provider, dependent: Resource) -> Moment:
    """What an Application brings along with itself is there for its own objects as soon as it is."""
    own = f"{provider.resource.key.namespace}/{provider.resource.key.name}" == dependent.application
    return Moment.APPLIED if provider.provision.inside and own else provider.provision.at
