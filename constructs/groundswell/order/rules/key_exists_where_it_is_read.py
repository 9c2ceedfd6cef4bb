"""GS201: a key that a container reads is a key that its Secret or ConfigMap has."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.secret.keys import known_keys
from groundswell.order.secret.pod_references import named_keys
from groundswell.order.view import View

rule = Rule(
    id="GS201",
    severity=Severity.ERROR,
    sentence="A key that a container reads is a key that its Secret or ConfigMap has.",
    consequence="The container does not start: CreateContainerConfigError, couldn't find key.",
    fix="Make the key where the object is made, or read one that it has.",
)


@rule.check
def keys(view: View) -> Iterator[Finding]:
    known = view.once(known_keys)
    for pods in view.pods:
        for kind, name, key in named_keys(pods):
            maker, has = known.get((kind, pods.namespace, name), (None, None))
            if maker is not None and has is not None and key not in has:
                shown = ", ".join(sorted(has)) or "no key at all"
                message = f"{pods.owner} reads key {key} of {kind} {pods.namespace}/{name}, which has {shown}."
                yield rule.finding(pods.owner, message, related=[maker])
