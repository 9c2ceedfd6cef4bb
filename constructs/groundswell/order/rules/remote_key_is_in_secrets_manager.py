"""GS202: what an ExternalSecret reads from Secrets Manager is a secret, and a key of it, that the AWS layer makes."""

import json
from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS202",
    severity=Severity.ERROR,
    sentence="What an ExternalSecret reads from Secrets Manager is a secret that the AWS layer makes, and a key of it.",
    consequence="The ExternalSecret turns Degraded (SecretSyncedError), and whoever reads its Secret does not start.",
    fix="Name a secret of the templates, or add it there.",
)


@rule.check
def remote_keys(view: View) -> Iterator[Finding]:
    known = {name: each for each in view.aws("AWS::SecretsManager::Secret") if (name := _name(each))}
    if not known:
        return  # no template was given, or its secrets have no names of their own: nothing to hold against
    for each in view.of_kind("ExternalSecret", "external-secrets.io"):
        if not _reads_secrets_manager(each, view):
            continue
        for item in mappings(at(each.body, "spec", "data")):
            key, property_ = text(at(item, "remoteRef", "key")), text(at(item, "remoteRef", "property"))
            if key and not key.startswith("arn:") and key not in known:
                near = ", ".join(sorted(known)[:5])
                yield rule.finding(each, f"{each} reads secret {key}, which no template makes; they make {near} …")
            elif key in known and property_ and (has := _keys(known[key])) is not None and property_ not in has:
                shown = ", ".join(sorted(has))
                message = f"{each} reads key {property_} of secret {key}, which is made with {shown}."
                yield rule.finding(each, message, related=[known[key]])


def _name(secret: Resource) -> str:
    return text(at(secret.body, "Properties", "Name"))


def _keys(secret: Resource) -> frozenset[str] | None:
    """The JSON keys that a generated secret starts with; None for what a person fills, or a text of its own."""
    generated = mapping(at(secret.body, "Properties", "GenerateSecretString"))
    key = text(generated.get("GenerateStringKey"))
    if not key:
        return None
    try:
        template = json.loads(text(generated.get("SecretStringTemplate")) or "{}")
    except json.JSONDecodeError:
        return None
    return frozenset({key, *template}) if isinstance(template, Mapping) else None


def _reads_secrets_manager(each: Resource, view: View) -> bool:
    reference = mapping(at(each.body, "spec", "secretStoreRef"))
    kind = text(reference.get("kind")) or "SecretStore"
    namespace = "" if kind.startswith("Cluster") else each.key.namespace
    store = view.named(kind, namespace, text(reference.get("name")))
    return store is not None and at(store.body, "spec", "provider", "aws", "service") == "SecretsManager"
