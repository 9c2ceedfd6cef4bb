"""GS394: what a workload asks of the mesh, it asks on its pods."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS394",
    severity=Severity.WARNING,
    sentence="What a workload asks of the mesh, it asks on its pods.",
    consequence="The injector looks at pods only: it injects, or does not, as if nothing were written.",
    fix="Move the label or annotation to spec.template.metadata.",
)

_ASKED = (
    "sidecar.istio.io/",
    "traffic.sidecar.istio.io/",
    "proxy.istio.io/",
    "linkerd.io/inject",
    "config.linkerd.io/",
)


@rule.check
def asked(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        owner = pods.owner
        if not owner.contract and owner.key.kind != "Pod":
            for name in (*owner.labels, *owner.annotations):
                if str(name).startswith(_ASKED) and name not in pods.labels and name not in pods.annotations:
                    yield rule.finding(owner, f"{owner} has {name} itself, and its pods do not.")
