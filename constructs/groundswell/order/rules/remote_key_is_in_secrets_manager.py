"""GS202: what an ExternalSecret reads from AWS is a secret or parameter that a template makes, and a key of it."""

import difflib
import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.aws.layer import references
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS202",
    severity=Severity.ERROR,
    sentence="What an ExternalSecret reads from AWS is a secret or parameter that a template makes, and a key of it.",
    consequence="The ExternalSecret turns Degraded (SecretSyncedError), and whoever reads its Secret does not start.",
    fix="Name a secret of the templates, or add it there.",
)

ATTACHED = frozenset(("dbClusterIdentifier", "dbInstanceIdentifier", "dbname", "engine", "host", "port"))
"""What a target attachment writes into the JSON of a database's secret (CloudFormation,
AWS::SecretsManager::SecretTargetAttachment)."""


class _Shelf(NamedTuple):
    """What one AWS service holds: name to resource. `noun` is what a person calls one of them."""

    noun: str
    known: Mapping[str, Resource]
    attached: frozenset[str] = frozenset()  # those that a target attachment completes


@rule.check
def remote_keys(view: View) -> Iterator[Finding]:
    secrets = _named("AWS::SecretsManager::Secret", view)
    shelves = {
        "SecretsManager": _Shelf(
            "secret", secrets, frozenset(name for name in secrets if _is_attached(secrets[name], view))
        ),
        "ParameterStore": _Shelf("parameter", _named("AWS::SSM::Parameter", view)),
    }
    for each in view.of_kind("ExternalSecret", "external-secrets.io"):
        shelf = shelves.get(_service(each, view))
        if shelf is not None and shelf.known:
            for key, property_ in _remote(each):
                if key and not key.startswith("arn:"):
                    yield from _judged(each, key, property_, shelf)


def _judged(each: Resource, key: str, property_: str, shelf: _Shelf) -> Iterator[Finding]:
    if key not in shelf.known:
        near = difflib.get_close_matches(key, shelf.known, n=5, cutoff=0.4) or sorted(shelf.known)[:5]
        message = f"{each} reads {shelf.noun} {key}, which no template makes; they make {', '.join(sorted(near))} …"
        yield rule.finding(each, message)
    elif property_ and (has := _keys(shelf.known[key])) is not None:
        has |= ATTACHED if key in shelf.attached else frozenset()
        if {property_, _first(property_)} & has:
            return
        shown = ", ".join(sorted(has))
        message = f"{each} reads key {property_} of {shelf.noun} {key}, which is made with {shown}."
        yield rule.finding(each, message, related=[shelf.known[key]])


def _is_attached(secret: Resource, view: View) -> bool:
    """Whether a target attachment completes the secret. One that names its secret by another stack's export may be any
    secret's."""
    for each in view.aws("AWS::SecretsManager::SecretTargetAttachment"):
        wanted = at(each.body, "Properties", "SecretId")
        here = set(references(wanted))
        if not here or (each.key.namespace == secret.key.namespace and secret.key.name in here):
            return True
    return False


def _first(path: str) -> str:
    """The key that a path into JSON begins with."""
    return path.partition(".")[0]


def _remote(each: Resource) -> Iterator[tuple[str, str]]:
    """(key, property or "") of each thing it fetches by name; what is looked for by pattern, or by ARN, is not."""
    for item in mappings(at(each.body, "spec", "data")):
        if not item.get("sourceRef"):
            yield text(at(item, "remoteRef", "key")), text(at(item, "remoteRef", "property"))
    for item in mappings(at(each.body, "spec", "dataFrom")):
        if not item.get("sourceRef"):
            yield text(at(item, "extract", "key")), text(at(item, "extract", "property"))


def _named(kind: str, view: View) -> Mapping[str, Resource]:
    """The resources by name; none at all where a name is put together only at deployment, and may be any."""
    found = view.aws(kind)
    if any(isinstance(at(each.body, "Properties", "Name"), Mapping) for each in found):
        return {}
    return {name: each for each in found if (name := text(at(each.body, "Properties", "Name")))}


def _keys(made: Resource) -> frozenset[str] | None:
    """The JSON keys that it starts with; None for what a person fills, what comes at deployment, or no JSON."""
    properties = mapping(made.body.get("Properties"))
    generated = mapping(properties.get("GenerateSecretString"))
    key = text(generated.get("GenerateStringKey"))
    written = text(generated.get("SecretStringTemplate")) if key else text(properties.get("Value"))
    try:
        value = json.loads(written or ("{}" if key else "null"))
    except json.JSONDecodeError:
        return None
    return frozenset({*([key] if key else []), *value}) if isinstance(value, Mapping) else None


def _service(each: Resource, view: View) -> str:
    reference = mapping(at(each.body, "spec", "secretStoreRef"))
    kind = text(reference.get("kind")) or "SecretStore"
    namespace = "" if kind.startswith("Cluster") else each.key.namespace
    store = view.named(kind, namespace, text(reference.get("name")))
    aws = mapping(at(store.body, "spec", "provider", "aws")) if store else {}
    return "" if aws.get("prefix") else text(aws.get("service"))
