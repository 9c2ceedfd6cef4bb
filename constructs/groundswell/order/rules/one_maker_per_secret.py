"""GS121: one Secret is made by one object."""

from collections import defaultdict
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule, matching
from groundswell.order.secret.copies import copies
from groundswell.order.secret.secret_makers import MAKER_KINDS, secrets_made
from groundswell.order.view import View

rule = Rule(
    id="GS121",
    severity=Severity.ERROR,
    sentence="One Secret is made by one object.",
    consequence="Each maker overwrites the keys of the other, and pods read whatever was written last.",
    fix="Make the Secret in one place, or let one of the two merge into it (creationPolicy: Merge).",
)


@rule.check
def makers(view: View) -> Iterator[Finding]:
    made: dict[tuple[str, str], list[Resource]] = defaultdict(list)
    for resource in matching(MAKER_KINDS, view.by_kind):
        for secret in set(secrets_made(resource)):
            made[secret].append(resource)
    for resource in view.of_kind("ClusterExternalSecret", "external-secrets.io"):
        for _, namespace, name in copies(resource, view):
            made[namespace, name].append(resource)
    for (namespace, name), found in made.items():
        plain = [] if not namespace else view.named_all("Secret", namespace, name)
        declared = [each for each in plain if each.layer != "bootstrap"]  # a seed that the maker takes over
        different = {each.key: each for each in (*found, *declared)}
        if len(different) > 1:
            first, *others = different.values()
            told = ", ".join(str(each) for each in others)
            yield rule.finding(first, f"Secret {namespace}/{name} is made by {first} and by {told}.", related=others)
