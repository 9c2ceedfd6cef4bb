"""The AWS role that a pod has, and what its policies let it do."""

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.aws.layer import imports, references
from groundswell.order.aws.references import exports_by_name, referred_resource, resources_by_name
from groundswell.order.leaves import long_leaves
from groundswell.order.nodes.user_data import shown
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

ROLE_ANNOTATION = "eks.amazonaws.com/role-arn"
_SUBJECT = "system:serviceaccount:"
_NODES = "ec2.amazonaws.com"
_HARMLESS = (
    *("AmazonEKS", "AmazonEC2ContainerRegistry", "AmazonSSMManagedInstanceCore", "CloudWatchAgentServerPolicy"),
    *("AmazonEBSCSIDriverPolicy", "AmazonEFSCSIDriverPolicy", "AWSXRay", "AmazonPrometheus"),
)
"""Beginnings of AWS's own policies that open no bucket, queue, topic or table of the account's."""


def roles_of(pods: PodTemplate, view: View) -> list[Resource] | None:
    """The roles under which a pod may call AWS: its account's, else its nodes'. None where nobody can know them."""
    account = view.named("ServiceAccount", pods.namespace, pods.service_account, "")
    arn = text(account.annotations.get(ROLE_ANNOTATION)) if account else ""
    if arn:
        found = role_named(arn.rpartition("/")[2], view)
        return [found] if found else None
    for each in view.aws("AWS::EKS::PodIdentityAssociation"):
        properties = mapping(each.body.get("Properties"))
        if (properties.get("Namespace"), properties.get("ServiceAccount")) == (pods.namespace, pods.service_account):
            role = referred_resource(view, each, properties.get("RoleArn"))
            return [role] if role else None
    if account is None and pods.service_account != "default":
        return None
    return view.once(_node_roles) or None


def role_named(name: str, view: View) -> Resource | None:
    """The role that a template makes under a name, None where none does."""
    return view.once(_roles_by_name).get(name)


def _roles_by_name(view: View) -> Mapping[str, Resource]:
    return {text(at(each.body, "Properties", "RoleName")): each for each in view.aws("AWS::IAM::Role")}


def _node_roles(view: View) -> list[Resource]:
    return [each for each in view.aws("AWS::IAM::Role") if _NODES in (trusted_services(each) or ())]


def trusted_services(role: Resource) -> frozenset[str] | None:
    """The AWS services that may take a role; None where its trust policy cannot be read."""
    found: set[str] = set()
    for statement in _statements(at(role.body, "Properties", "AssumeRolePolicyDocument")):
        principal = statement.get("Principal")
        if not isinstance(principal, Mapping):
            return None
        services = principal.get("Service")
        listed = services if isinstance(services, list) else [services] if services else []
        if any(not isinstance(each, str) for each in listed):
            return None
        found.update(listed)
    return frozenset(found)


def trusted(role: Resource) -> frozenset[tuple[str, str]] | None:
    """(namespace, name) of the ServiceAccounts that may take a role by a web identity, wildcards as they are written;
    None where a condition is put together at deployment, or sets no limit."""
    found: set[tuple[str, str]] = set()
    for statement in _statements(at(role.body, "Properties", "AssumeRolePolicyDocument")):
        if not at(statement, "Principal", "Federated"):
            continue
        subjects = [value for _, value in long_leaves(statement.get("Condition"), len(_SUBJECT)) if _SUBJECT in value]
        for each in subjects:
            namespace, _, name = each.partition(_SUBJECT)[2].partition(":")
            found.add((namespace, name or "*"))
        if not subjects:
            return None
    return frozenset(found)


def may_use(role: Resource, thing: Resource, service: str, name: str, view: View) -> bool:
    """Whether a policy of the role allows any action of a service on a resource, or may: what cannot be read may."""
    for stack, document in _documents(role, view):
        for statement in _statements(document):
            if statement.get("Effect") == "Allow" and _acts(statement, service):
                listed = statement.get("Resource")
                values = listed if isinstance(listed, list) else [listed]
                if any(_covers(value, stack, thing, service, name, view) for value in values):
                    return True
    return _is_open(role, view)


def _acts(statement: Mapping[str, Any], service: str) -> bool:
    actions = statement.get("Action")
    listed = actions if isinstance(actions, list) else [actions]
    if "NotAction" in statement or "NotResource" in statement or any(not isinstance(each, str) for each in listed):
        return True
    return any(text(each).partition(":")[0].lower() in (service, "*") for each in listed)


def _covers(value: Any, stack: str, thing: Resource, service: str, name: str, view: View) -> bool:
    """Whether a Resource of a statement means a thing: by reference, or by a text with wildcards."""
    known = view.once(resources_by_name)
    met = [known[stack, each] for each in references(value) if (stack, each) in known]
    places = [view.once(exports_by_name).get(each) for each in imports(value)]
    if thing in met or any(each is None or known.get(each) is thing for each in places):
        return True
    if met or places:
        return False
    pattern = "".join("*" if index % 2 else part for index, part in enumerate(_split(shown(value))))
    arn = f"arn:aws:{service}:::{name}" if service == "s3" else f"arn:aws:{service}:r-1:123456789012:{name}"
    return any(fnmatchcase(each, pattern) for each in (arn, f"{arn}/x", arn.replace(f":{name}", f":table/{name}")))


def _split(read: str) -> list[str]:
    """A text cut at its holes (`${…}`): every second part is one."""
    parts: list[str] = []
    while "${" in read:
        before, _, rest = read.partition("${")
        parts += [before, ""]
        read = rest.partition("}")[2]
    return [*parts, read]


def _documents(role: Resource, view: View) -> Iterator[tuple[str, Any]]:
    """(stack, policy document) of what is written in the role, and of policies that name it or that it names."""
    properties = mapping(role.body.get("Properties"))
    for each in mappings(properties.get("Policies")):
        yield role.key.namespace, each.get("PolicyDocument")
    for kind in ("AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::ManagedPolicy"):
        for policy in view.aws(kind):
            own = mapping(policy.body.get("Properties"))
            roles = own.get("Roles") if isinstance(own.get("Roles"), list) else [own.get("RoleName")]
            named = any(_is(role, policy, each, view) for each in roles or ())
            if named or any(referred_resource(view, role, each) is policy for each in _managed(role)):
                yield policy.key.namespace, own.get("PolicyDocument")


def _is(role: Resource, policy: Resource, value: Any, view: View) -> bool:
    name = at(role.body, "Properties", "RoleName")
    return referred_resource(view, policy, value) is role or (isinstance(value, str) and value == name)


def _managed(role: Resource) -> list[Any]:
    found = at(role.body, "Properties", "ManagedPolicyArns")
    return found if isinstance(found, list) else []


def _is_open(role: Resource, view: View) -> bool:
    """Whether it has a policy that nobody here can read."""
    for each in _managed(role):
        name = shown(each).rpartition("/")[2]
        if referred_resource(view, role, each) is None and not name.startswith(_HARMLESS):
            return True
    return False


def _statements(document: Any) -> Iterator[Mapping[str, Any]]:
    found = at(document, "Statement")
    yield from mappings(found if isinstance(found, list) else [found])
