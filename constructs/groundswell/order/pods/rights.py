"""What the ServiceAccount of pods may ask the API server for (RBAC: Roles, ClusterRoles and their bindings)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.missing.unread import may_hold
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import mapping, mappings, text, texts
from groundswell.order.view import View

_GROUP = "rbac.authorization.k8s.io"
_BINDINGS = ("RoleBinding", "ClusterRoleBinding")


def allowed(pods: PodTemplate, view: View, verb: str, group: str, resource: str, name: str = "") -> bool:
    """Whether the account may do something in its own namespace; also where nobody can know."""
    rules = _rules_of(pods, view)
    return rules is None or any(_permits(each, verb, group, resource, name) for each in rules)


def _rules_of(pods: PodTemplate, view: View) -> list[Mapping[str, Any]] | None:
    """The rules of every role that the account is bound to; None where some of it was not read."""
    if may_hold(view, pods.namespace) and not pods.service_account:
        return None
    found: list[Mapping[str, Any]] = []
    for binding in view.once(_by_account).get((pods.namespace, pods.service_account), ()):
        reference = mapping(binding.body.get("roleRef"))
        kind = text(reference.get("kind"))
        home = binding.key.namespace if kind == "Role" else ""
        role = view.named(kind, home, text(reference.get("name")), _GROUP)
        if role is None or role.contract or role.body.get("aggregationRule"):
            return None
        found += [] if binding.key.namespace not in ("", pods.namespace) else mappings(role.body.get("rules"))
    return found


def _by_account(view: View) -> Mapping[tuple[str, str], list[Resource]]:
    index: dict[tuple[str, str], list[Resource]] = defaultdict(list)
    for binding in (one for kind in _BINDINGS for one in view.of_kind(kind, _GROUP)):
        for home, name in _accounts(binding):
            index[(home, name)].append(binding)
    return index


def _accounts(binding: Resource) -> Iterator[tuple[str, str]]:
    for each in mappings(binding.body.get("subjects")):
        if each.get("kind") == "ServiceAccount":
            yield text(each.get("namespace")) or binding.key.namespace, text(each.get("name"))


def _permits(rule: Mapping[str, Any], verb: str, group: str, resource: str, name: str) -> bool:
    def has(field: str, wanted: str) -> bool:
        return bool({wanted, "*"} & set(texts(rule.get(field))))

    named = list(texts(rule.get("resourceNames")))
    fits = not named or (bool(name) and name in named)
    return has("verbs", verb) and has("apiGroups", group) and has("resources", resource) and fits
