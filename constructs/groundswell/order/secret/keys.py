"""The keys of every Secret and ConfigMap that this platform makes, as far as anybody can know them."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.operators import catalogue
from groundswell.order.rule import matching
from groundswell.order.secret.secret_makers import MAKERS, secrets_made
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

Keys = Mapping[tuple[str, str, str], tuple[Resource, frozenset[str] | None]]
"""(kind, namespace, name) to its maker and its keys; None where nobody can know them."""

_TOKEN = "kubernetes.io/service-account-token"
_CERTIFICATE = ("tls.crt", "tls.key", "ca.crt", "tls-combined.pem", "key.der", "keystore.jks", "keystore.p12")
_STORES = ("truststore.jks", "truststore.p12")


def known_keys(view: View) -> Keys:
    """Two makers of one object: each may bring keys."""
    found: dict[tuple[str, str, str], tuple[Resource, frozenset[str] | None]] = {}
    for key, maker, has in _makers(view):
        before = found.get(key)
        both = has if before is None else None if before[1] is None or has is None else before[1] | has
        found[key] = (before[0] if before else maker, both)
    return found


def _makers(view: View) -> Iterator[tuple[tuple[str, str, str], Resource, frozenset[str] | None]]:
    for kind in ("Secret", "ConfigMap"):
        for each in view.of_kind(kind, ""):
            parts = [mapping(each.body.get(part)) for part in ("data", "stringData", "binaryData")]
            has = frozenset(str(key) for part in parts for key in part) or None  # an empty one is filled by somebody
            has = None if each.contract or each.body.get("type") == _TOKEN else has
            yield (kind, each.key.namespace, each.key.name), each, has
    for group, kind in MAKERS:
        for each in view.of_kind(kind, group):
            if kind == "ExternalSecret":
                target = mapping(at(each.body, "spec", "target"))
                name = text(target.get("name")) or each.key.name
                yield ("Secret", each.key.namespace, name), each, _of_external(each, target)
                continue
            for namespace, name in secrets_made(each):
                yield ("Secret", namespace, name), each, _of_other(each)
    for each in matching(catalogue.PRODUCT_KINDS, view.by_kind):
        for namespace, name, has in catalogue.secrets_made(each):
            yield ("Secret", namespace, name), each, has


def _of_other(each: Resource) -> frozenset[str] | None:
    if each.key.kind == "SealedSecret":
        template = mapping(at(each.body, "spec", "template", "data"))
        return frozenset(
            str(key) for part in (mapping(at(each.body, "spec", "encryptedData")), template) for key in part
        )
    return frozenset((*_CERTIFICATE, *_STORES)) if each.key.kind == "Certificate" else None


def _of_external(each: Resource, target: Mapping[str, Any]) -> frozenset[str] | None:
    """The keys that the operator writes: the template's, or without one the fetched; unknown for whole imports."""
    template = mapping(target.get("template"))
    if each.contract or template.get("templateFrom") or target.get("creationPolicy") == "Merge":
        return None
    written = frozenset(str(key) for key in mapping(template.get("data")))
    fetched = fetched_keys(each)
    if written:
        merged = template.get("mergePolicy") == "Merge"
        return written if not merged else None if fetched is None else written | fetched
    return fetched


def fetched_keys(each: Resource) -> frozenset[str] | None:
    """The names under which an ExternalSecret fetches, which its template reads; None where a whole secret comes."""
    spec = mapping(each.body.get("spec"))
    return (
        None if spec.get("dataFrom") else frozenset(text(item.get("secretKey")) for item in mappings(spec.get("data")))
    )
