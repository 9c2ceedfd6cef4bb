"""GS100: a bootstrap step provides what the inventory says of it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.capability import parse
from groundswell.order.finding import Severity
from groundswell.order.need import Provision
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS100",
    severity=Severity.ERROR,
    sentence="A bootstrap step provides what the inventory says of it.",
    consequence="What the step does not bring, nothing after it can use.",
)


@rule.provides("bootstrap/Step")
def declared(resource: Resource, view: View) -> Iterator[Provision]:
    for line in view.step_by_name[resource.key.name].provides:
        capability = parse(line)
        if capability[-1] == "*" and len(capability) == 3:  # "controller external-secrets.io/*": every kind in use
            for kind in view.kinds_of(capability[1]):
                yield Provision((capability[0], capability[1], kind))
        else:
            yield Provision(capability)
