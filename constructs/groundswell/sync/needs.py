"""What the judge knows of dependencies, as the simulator takes it."""

from groundswell.manifests.resource import Key, Resource
from groundswell.order.capability import words
from groundswell.order.graph import Join, Provider
from groundswell.order.need import Moment, Strength
from groundswell.order.view import View
from groundswell.sync.dependency import Dependency, Needs


def needs_of(view: View) -> Needs:
    """Every need of every object that Argo CD applies, with all that can meet it.

    Left out: what the bootstrap or AWS provides (it is there before), delivery itself (the simulator delivers), what an
    object serves itself, and a missing provider that may well exist outside of what was read.
    """
    found: dict[Key, list[Dependency]] = {}
    for join in view.graph.joins:
        dependent, strength = join.dependent, join.need.strength
        if dependent.layer != "gitops" or strength is Strength.DELIVERED:
            continue
        if any(each.resource is dependent or each.resource.layer != "gitops" for each in join.providers):
            continue
        if join.providers or not (join.need.elsewhere or join.need.optional):
            found.setdefault(dependent.key, []).append(_dependency(join))
    return {key: tuple(found[key]) for key in sorted(found)}


def _dependency(join: Join) -> Dependency:
    moments = {_moment(each, join.dependent) for each in join.providers}
    return Dependency(
        providers=tuple(sorted({each.resource.key for each in join.providers})),
        strength=join.need.strength,
        moment=Moment.APPLIED if moments == {Moment.APPLIED} else Moment.READY,
        what=join.need.words or words(join.need.capability),
        since=join.need.since.key if join.need.since is not None else None,
    )


def _moment(provider: Provider, dependent: Resource) -> Moment:
    """What an Application brings along with itself is there for its own objects as soon as it is."""
    own = f"{provider.resource.key.namespace}/{provider.resource.key.name}" == dependent.application
    return Moment.APPLIED if provider.provision.inside and own else provider.provision.at
