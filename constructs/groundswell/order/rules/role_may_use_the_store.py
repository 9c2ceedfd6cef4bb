"""GS254: the role of a pod has a right on the bucket, queue, topic or table that the pod is told to use."""

from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.aws.references import referred_resource
from groundswell.order.aws.rights import may_use, roles_of
from groundswell.order.aws.stores import Told, made, told
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.variables import variables
from groundswell.order.rule import Rule
from groundswell.order.secret.keys import known_keys
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS254",
    severity=Severity.WARNING,
    sentence="The role of a pod has a right on the bucket, queue, topic or table that the pod is told to use.",
    consequence="AWS answers every call with AccessDenied.",
    fix="Allow the actions on this resource in a policy of the role, or let the pod run as an account that has it.",
)

_POLICIES = {
    "AWS::S3::BucketPolicy": "Bucket",
    "AWS::SQS::QueuePolicy": "Queues",
    "AWS::SNS::TopicPolicy": "Topics",
}
_KEYS = frozenset({"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE", "AWS_ROLE_ARN"})


@rule.check
def rights(view: View) -> Iterator[Finding]:
    for each in told(view) if view.aws("AWS::IAM::Role") else ():
        thing = next((found for name, found in made(each.store, view) if name == each.name), None)
        if thing is not None and each.pods is not None and not _has_keys(each, view) and not _opens(thing, view):
            roles = roles_of(each.pods, view)
            if roles and not any(may_use(role, thing, each.store.service, each.name, view) for role in roles):
                shown = f"{roles[0]}" if len(roles) == 1 else f"none of its nodes' {len(roles)} roles"
                verb = "has no right" if len(roles) == 1 else "has a right"
                message = (
                    f"{each.pods.owner} is told {each.store.noun} {each.name} by {each.by}, on which {shown} {verb}."
                )
                yield rule.finding(each.pods.owner, message, related=[roles[0], thing])


def _has_keys(each: Told, view: View) -> bool:
    """Whether the pod brings an identity of its own, or may: of a Secret's keys nobody may know."""
    if each.pods is None:
        return False
    known = view.once(known_keys)
    names = {variable.name for variable in variables(each.pods, view)}
    for container in each.pods.all_containers:
        names |= {str(entry.get("name")) for entry in mappings(container.get("env"))}
        for source in mappings(container.get("envFrom")):
            wanted = text(at(source, "secretRef", "name"))
            _, keys = known.get(("Secret", each.pods.namespace, wanted), (None, None))
            names |= (_KEYS if keys is None else keys) if wanted else frozenset()
    return bool(names & _KEYS)


def _opens(thing: Resource, view: View) -> bool:
    """Whether a policy of the resource itself lets roles or accounts in."""
    for kind, field in _POLICIES.items():
        for policy in view.aws(kind):
            wanted = at(policy.body, "Properties", field)
            of = [referred_resource(view, policy, each) for each in (wanted if isinstance(wanted, list) else [wanted])]
            statements = mappings(at(policy.body, "Properties", "PolicyDocument", "Statement"))
            if (thing in of or None in of) and any(_lets_in(each) for each in statements):
                return True
    return False


def _lets_in(statement: Any) -> bool:
    principal = statement.get("Principal")
    return statement.get("Effect") == "Allow" and (principal == "*" or "AWS" in mapping(principal))
