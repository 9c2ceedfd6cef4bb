"""What the hooks of an Application's deletion use, and what of it is gone by then."""

from collections.abc import Iterator
from typing import NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.manifests.wave import string_annotations
from groundswell.order.argocd.deletion import POST_DELETE, cascade, deletion_hooks, kept_by
from groundswell.order.graph import Graph
from groundswell.order.joins import Provider
from groundswell.order.need import Capability
from groundswell.order.pods.template import pod_template
from groundswell.order.secret.pod_references import named_objects


class Use(NamedTuple):
    """Something that a hook cannot do without, and who provides it."""

    hook: Resource
    phases: tuple[str, ...]
    capability: Capability
    providers: tuple[Provider, ...]


def uses(graph: Graph) -> Iterator[Use]:
    """What each hook of a deletion uses: its Namespace, what its pods mount and read, and their ServiceAccount."""
    for hook in graph.view.dropped:
        phases = deletion_hooks(string_annotations(hook.body))
        for capability in dict.fromkeys(_capabilities(hook)) if phases else ():
            providers = graph.providers.get(capability, ())
            if providers:
                yield Use(hook, phases, capability, providers)


def is_gone(use: Use, graph: Graph) -> bool:
    """Whether all that provides it goes with the Application before a PostDelete hook of it runs."""
    application = graph.view.application_of(use.hook)
    if application is None or POST_DELETE not in use.phases or not cascade(application.resource.body):
        return False
    return all(
        each.resource.application == use.hook.application
        and not each.provision.inside
        and not kept_by(each.resource.key, each.resource.body)
        for each in use.providers
    )


def _capabilities(hook: Resource) -> Iterator[Capability]:
    if hook.key.namespace:
        yield ("namespace", hook.key.namespace)
    pods = pod_template(hook)
    if pods is not None:
        for kind, name, optional in named_objects(pods):
            if name and not optional:
                yield (kind, pods.namespace, name)
        yield ("service-account", pods.namespace, pods.service_account)
