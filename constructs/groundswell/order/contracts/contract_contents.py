"""What one release brings by its contract: the contract's marks, conditions and values filled in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from groundswell.manifests.release import Release
from groundswell.manifests.resource import Key, Location, NotJudged, Resource, Topic
from groundswell.manifests.scope import Kind, declared_scopes, group_version, key_of
from groundswell.order.contracts.contract_file import Contract
from groundswell.order.contracts.contract_terms import Terms
from groundswell.order.tree import at, mapping, mappings, text


@dataclass(frozen=True, slots=True)
class Contents:
    """What a chart brings in one release. `provides` are lines of capabilities that come without an object; `contract`
    names who says so ("" for nobody), `about` the chart and version that were asked for."""

    resources: tuple[Resource, ...] = ()
    provides: tuple[str, ...] = ()
    not_judged: tuple[NotJudged, ...] = ()
    contract: str = ""
    about: str = ""


_OF_ONE_VERSION = frozenset({"CustomResourceDefinition", "ConfigMap", "Secret"})

NOBODY = Resource(Key("", "", "", ""), "", {}, Location("", 1))
"""A pattern for objects of a release that nobody delivers."""


def contents(contract: Contract, release: Release, pattern: Resource = NOBODY, *, skip_crds: bool = False) -> Contents:
    """What a release brings by its contract. `pattern` says of each object where it is written and who delivers it."""
    terms = Terms(contract.data, release)
    pattern = replace(pattern, contract=contract.name)
    bodies = [
        *(_definition(each) for each in mappings(contract.data.get("crds")) if not (skip_crds and each.get("folder"))),
        *mappings(contract.data.get("resources")),
    ]
    filled = [each for body in bodies for each in terms.resources(body) if _is_object(each)]
    scopes = declared_scopes(filled)
    return Contents(
        tuple(_resource(body, terms.namespace, pattern, scopes) for body in filled),
        tuple(terms.lines(contract.data.get("provides"))),
        tuple(_notes(contract, release, terms, pattern.location)),
        contract.name,
        f"chart {release.chart} {release.version}".strip(),
    )


def in_common(found: Contents) -> Contents:
    """What another version of the chart brings as well, as far as one version tells of another: kinds without their
    versions, settings without what they hold, since both come and go. One note tells whose contract was borrowed."""
    definitions = [each for each in found.resources if each.key.kind == "CustomResourceDefinition"]
    kinds = (f"crd {at(each.body, 'spec', 'group')}/{at(each.body, 'spec', 'names', 'kind')}" for each in definitions)
    settings = (
        f"{each.key.kind.lower()} {each.key.namespace}/{each.key.name}"
        for each in found.resources
        if each.key.kind in ("ConfigMap", "Secret") and not each.key.group
    )
    objects = tuple(each for each in found.resources if each.key.kind not in _OF_ONE_VERSION)
    provides = (*found.provides, *kinds, *settings)
    return replace(found, resources=objects, provides=provides, not_judged=found.not_judged[:1], contract="")


def _notes(contract: Contract, release: Release, terms: Terms, location: Location) -> Iterator[NotJudged]:
    name = f"chart {release.chart} {release.version}".strip()
    if not contract.describes(release.version):
        what = f"what of {name} is not as in {contract.version}"
        why = f"it was judged by the contract of {contract.version}, the nearest there is"
        remedy = f"Give a contract for {release.chart} {release.version}."
        yield NotJudged(what, why, remedy, location, topic=Topic.VERSION)
    for each in terms.lines(contract.data.get("not_judged")):
        yield NotJudged(f"{name}: {each}", "its contract does not say", "Look at what Argo CD renders.", location)


def _resource(body: Mapping[str, Any], namespace: str, pattern: Resource, scopes: Mapping[Kind, bool]) -> Resource:
    """The object, as a reader would give it: without a namespace of its own it goes to the release's."""
    _, version = group_version(body["apiVersion"])
    return replace(pattern, key=key_of(body, namespace, scopes), version=version, body=body)


def _is_object(body: Mapping[str, Any]) -> bool:
    return all(isinstance(body.get(field), str) for field in ("apiVersion", "kind")) and isinstance(
        at(body, "metadata", "name"), str
    )


def _definition(crd: Mapping[str, Any]) -> Mapping[str, Any]:
    """The CustomResourceDefinition that a short line of `crds` stands for."""
    group, plural = text(crd.get("group")), text(crd.get("plural"))
    versions = [
        {"name": name, "served": state != "unserved", "storage": state == "storage"}
        for name, state in mapping(crd.get("versions")).items()
    ]
    names = {"kind": crd.get("kind"), "plural": plural}
    spec = {"group": group, "names": names, "scope": crd.get("scope", "Namespaced"), "versions": versions}
    if "conversion" in crd:
        spec["conversion"] = crd["conversion"]
    body = {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{plural}.{group}"},
        "spec": spec,
    }
    return {**body, "$when": crd["$when"]} if "$when" in crd else body
