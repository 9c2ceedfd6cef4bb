"""GS117: a bootstrap step comes after what it needs."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.capability import parse
from groundswell.order.finding import Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS117",
    severity=Severity.ERROR,
    sentence="A bootstrap step comes after what it needs.",
    consequence="The step waits for what comes only after it, until its time is up, and the bootstrap stops there.",
    fix="Move the step behind what it needs.",
)

SECRET = "aws-secret"
"""A need of this type is met by the AWS layer: a secret of Secrets Manager, by its name."""


@rule.provides("aws/AWS::SecretsManager::Secret")
def secrets(resource: Resource, _: View) -> Iterator[Provision]:
    if name := text(at(resource.body, "Properties", "Name")):
        yield Provision((SECRET, *name.split("/")), Moment.APPLIED)


@rule.requires("bootstrap/Step")
def needs(resource: Resource, view: View) -> Iterator[Need]:
    """Without templates nobody can tell what AWS has."""
    for line in view.step_by_name[resource.key.name].needs:
        capability = parse(line)
        if capability[0] != SECRET or view.stacks:
            yield Need(capability, Strength.DELIVERED)
