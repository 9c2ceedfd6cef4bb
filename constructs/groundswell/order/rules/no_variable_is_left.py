"""GS231: no variable is left where nothing replaces it."""

import re
from collections.abc import Iterator, Mapping
from re import Pattern
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS231",
    severity=Severity.WARNING,
    sentence="No variable is left where nothing replaces it.",
    consequence="Nothing replaces it any more: whoever reads the value gets the placeholder.",
    fix="Write the value, or let something fill it in that runs before Argo CD reads the manifest.",
)

_WHOLE = re.compile(r"change[-_]?me|replace[-_]?me|to[-_]?be[-_]?(?:replaced|filled)|your[-_][a-z_-]{3,40}")
_TEMPLATE = re.compile(r"\{\{-?\s*[a-z][a-z0-9]*_[a-z0-9_]*\s*-?\}\}")
"""A value that is nothing but one name in Jinja's braces, which Go's templates do not read: Ansible did not run."""

_DOLLARS = re.compile(r"\$\{[A-Z][A-Z0-9_]{2,}\}")
_HOLE = re.compile(r"\$\{[A-Za-z][\w.-]+\}|\$\([A-Z][A-Z0-9_]+\)|\{\{[^{}\n]{1,80}\}\}")
"""What envsubst, kustomize's vars and templates replace: in a host name, a label or a class it can be nothing else."""
_CHARTS = re.compile(r"\{\{-?\s*(?:\.(?:Values|Release|Chart|Capabilities)\.|include \"|template \")[^{}\n]{0,80}\}\}")
"""What only Helm reads."""
_LONGEST = 4096
_AWS = re.compile(r"\.amazonaws\.com\b|^vpc-|^subnet-|^sg-")


@rule.check
def placeholders(view: View) -> Iterator[Finding]:
    for each in view.resources:
        if each.contract or each.key.kind == "CustomResourceDefinition":
            continue
        for where, value, pattern in _values(each, view):
            found = _placeholder(value, pattern)
            if found:
                yield rule.finding(each, f"{each} has the placeholder {found} in {where}.")


def _placeholder(value: str, pattern: Pattern[str]) -> str:
    """`${NAME}` is left only where nothing reads a shell's or a program's syntax. Shouted ones GS512 sees."""
    if len(value) > _LONGEST or "\n" in value or value.startswith("arn:"):
        return ""
    found = _WHOLE.fullmatch(value.strip()) or _TEMPLATE.fullmatch(value.strip()) or pattern.search(value)
    if found is None and pattern is _CHARTS and _AWS.search(value):
        found = _DOLLARS.search(value)
    return found[0] if found else ""


def _values(each: Resource, view: View) -> Iterator[tuple[str, str, Pattern[str]]]:
    """(where, value, what can only be a placeholder there) of what an object says in single lines."""
    metadata = mapping(each.body.get("metadata"))
    for name, value in mapping(metadata.get("annotations")).items():
        if not str(name).endswith(("last-applied-configuration", "/description")):
            yield f"annotation {name}", text(value), _DOLLARS
    for name, value in mapping(metadata.get("labels")).items():
        yield f"label {name}", text(value), _HOLE
    pods = view.pods_of(each)
    if pods is not None:
        yield from _of_pods(pods)
    elif each.key.kind in ("ConfigMap", "Secret"):
        for part in ("data", "stringData"):
            for name, value in mapping(each.body.get(part)).items():
                if not (each.key.kind == "Secret" and part == "data"):
                    yield f"key {name}", text(value), _CHARTS
    elif each.key.kind in _HOSTED:
        pattern = _DOLLARS if each.key.kind.endswith("SecretStore") else _HOLE
        yield from ((where, value, pattern) for where, value in _leaves(each.body.get("spec"), "spec"))


_HOSTED = frozenset(
    (
        *("Ingress", "HTTPRoute", "GRPCRoute", "Gateway", "VirtualService", "Certificate", "ClusterIssuer", "Issuer"),
        *("ClusterSecretStore", "SecretStore", "TargetGroupBinding", "IngressClassParams", "EC2NodeClass", "NodePool"),
    )
)


def _of_pods(pods: PodTemplate) -> Iterator[tuple[str, str, Pattern[str]]]:
    for container in pods.all_containers:
        who = f"of container {text(container.get('name'))}"
        for variable in mappings(container.get("env")):
            yield f"variable {text(variable.get('name'))} {who}", text(variable.get("value")), _CHARTS
    for name, value in mapping(at(pods.spec, "nodeSelector")).items():
        yield f"nodeSelector {name}", text(value), _HOLE


def _leaves(value: Any, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _leaves(inner, f"{where}.{name}")
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _leaves(inner, f"{where}[{index}]")
