"""GS134: an object is small enough for the way it is applied."""

import json
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.sync_options import in_force
from groundswell.order.cluster import core_group
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS134",
    severity=Severity.ERROR,
    sentence="An object is small enough for the way it is applied.",
    consequence="kubectl keeps the whole object in an annotation of at most 262144 bytes: the API server refuses it.",
    fix="Give it the sync option ServerSideApply=true.",
)

ANNOTATION_LIMIT = 262_144
DATA_LIMIT = 1_048_576
_LARGE = ("CustomResourceDefinition", "ConfigMap", "Secret")


@rule.check
def sizes(view: View) -> Iterator[Finding]:
    for kind in view.by_kind:
        for each in view.by_kind[kind]:
            if (kind in _LARGE or not core_group(each.key.group)) and not each.contract:
                yield from _too_large(each, view)


def _too_large(resource: Resource, view: View) -> Iterator[Finding]:
    application = view.application_of(resource)
    replaced = any(in_force(name, resource, application) for name in ("ServerSideApply", "Replace"))
    data = resource.key.kind in ("ConfigMap", "Secret")
    if not data and (application is None or replaced):
        return  # nothing is kept in an annotation, and weighing a large definition takes a while
    size = len(json.dumps(resource.body, separators=(",", ":"), default=str))
    if size <= ANNOTATION_LIMIT:
        return
    if data and size > DATA_LIMIT:
        yield rule.finding(
            resource,
            f"{resource} has {size} bytes; the API server takes at most {DATA_LIMIT}.",
            consequence="The API server refuses the object.",
            fix="Split it, or keep the data elsewhere.",
        )
    elif application is not None and not replaced:
        yield rule.finding(resource, f"{resource} has {size} bytes and is applied on the client side.")
