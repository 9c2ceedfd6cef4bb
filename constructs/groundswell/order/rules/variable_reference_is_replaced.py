"""GS227: a $(NAME) in a container's command, arguments or variables names a variable that it has by then."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.variables import variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.secret.keys import known_keys
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS227",
    severity=Severity.WARNING,
    sentence="A $(NAME) in a container's command, arguments or variables names a variable that it has by then.",
    consequence="Kubernetes leaves the text as it is, and the program gets $(NAME) for a value.",
    fix="Declare the variable before the one that uses it, or write $$(NAME) where the text itself is meant.",
)

_REFERENCE = re.compile(r"(?<!\$)(\$+)\(([A-Z][A-Z0-9_]*)\)")
_OF_SERVICES = re.compile(r"_(SERVICE_HOST|SERVICE_PORT|PORT)(_|$)|^KUBERNETES_")


@rule.check
def references(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for container in pods.all_containers if not pods.owner.contract else ():
            for where, name in dict.fromkeys(_unknown(container, pods, view)):
                who = f"Container {text(container.get('name'))} of {pods.owner}"
                yield rule.finding(pods.owner, f"{who} uses $({name}) in {where}, where no such variable is known.")


@rule.check
def texts_of_others(view: View) -> Iterator[Finding]:
    """Of the variables that come out of a ConfigMap or Secret, Kubernetes replaces nothing at all."""
    found: dict[tuple[int, str], tuple[Resource, str, PodTemplate]] = {}
    for pods in view.pods:
        for each in variables(pods, view) if not pods.owner.contract else ():
            wanted = next(_wanted(each.value), "") if each.origin is not pods.owner and "\n" not in each.value else ""
            if wanted:
                found.setdefault((id(each.origin), each.name), (each.origin, wanted, pods))
    for (_, name), (origin, wanted, pods) in found.items():
        message = f"{origin} has $({wanted}) in {name}, which {pods.owner} takes for a variable as it stands."
        fix = f"Write {name} in the container's own env, after the variables that it is put together of."
        yield rule.finding(origin, message, fix=fix, related=[pods.owner])


def _unknown(container: Mapping[str, Any], pods: PodTemplate, view: View) -> Iterator[tuple[str, str]]:
    """(where, name) of each reference that stays; none where a source of variables cannot be known."""
    known = _brought(container, pods, view)
    if known is None:
        return
    for each in mappings(container.get("env")):
        name = text(each.get("name"))
        yield from ((name, wanted) for wanted in _wanted(text(each.get("value"))) if wanted not in known)
        known.add(name)
    for field in ("command", "args"):
        for value in texts(container.get(field)):
            if "\n" not in value:  # a script: $(NAME) may well be the shell's
                yield from ((field, wanted) for wanted in _wanted(value) if wanted not in known)


def _wanted(value: str) -> Iterator[str]:
    """The names that are referred to; two dollars stand for one."""
    for dollars, name in _REFERENCE.findall(value):
        if len(dollars) % 2 and not _OF_SERVICES.search(name):
            yield name


def _brought(container: Mapping[str, Any], pods: PodTemplate, view: View) -> set[str] | None:
    found: set[str] = set()
    keys = view.once(known_keys)
    for source in mappings(container.get("envFrom")):
        for kind, field in (("Secret", "secretRef"), ("ConfigMap", "configMapRef")):
            name = text(at(source, field, "name"))
            if name:
                has = keys.get((kind, pods.namespace, name), (None, None))[1]
                if has is None:
                    return None
                found |= {f"{text(source.get('prefix'))}{key}" for key in has}
    return found
