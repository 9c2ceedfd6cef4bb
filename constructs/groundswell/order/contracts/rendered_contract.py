"""A chart's contract, made by rendering it: once as it is, and once with each switch of its values turned."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests.helm_values import merge
from groundswell.order.contracts import placement_probe
from groundswell.order.contracts.chart_package import NAMESPACE, ChartPackage, Rendered
from groundswell.order.contracts.value_keys import dotted
from groundswell.order.tree import at, mapping, mappings, text

RELEASE = "gsrelease"
"""The release's name in renderings whose names are to fit any release."""

Identity = tuple[str, str, str]
_EMPTIED = ("data", "stringData", "binaryData")


def rendered_contract(
    chart: ChartPackage, values: Mapping[str, Any], release: str = "", *, switches: bool = True
) -> dict[str, Any]:
    """The contract of a chart, in the form that `contract` describes.

    With a `release` names are that release's; without one they follow the release. `switches` turns every true and
    false of the values, one rendering each, to learn which objects they bring. Raises UnreadableError when helm cannot
    render the chart with the values given.
    """
    name = release or RELEASE
    objects = _by_identity(chart.rendered(name, values))
    tree = _with_defaults(chart.tree or {}, chart.values, values)
    probed = placement_probe.taken(chart, name, values)
    entries = {key: placement_probe.entry(each.body, key, probed) for key, each in objects.items()}
    found = {key: _emptied(body) for key, body in entries.items()}
    if switches:
        _switched(found, objects, chart, name, values)
    definitions = [_definition(each) for each in objects.values() if _defines(each.body)]
    contract = {
        "chart": chart.name,
        "version": chart.version,
        "names": {"fullname": _fullname(chart)},
        "complete": chart.tree is not None,
        **({"closed": True} if chart.closed else {}),
        **({"crds": definitions} if definitions else {}),
        "resources": [body for body in found.values() if not _defines(body)],
        "not_judged": ["what values change besides switches, selectors of nodes, tolerations, resources and replicas"],
    }
    return {**_marked(contract, chart, release), "values": tree}


def _by_identity(rendered: Iterable[Rendered]) -> dict[Identity, Rendered]:
    """The objects that Argo CD applies: tests of the chart are left out."""
    found = {}
    for each in rendered:
        metadata = mapping(each.body.get("metadata"))
        hook = text(mapping(metadata.get("annotations")).get("helm.sh/hook"))
        if not hook.startswith("test"):
            found[placement_probe.identity_of(each.body)] = each
    return found


def _switched(
    found: dict[Identity, dict[str, Any]],
    objects: Mapping[Identity, Rendered],
    chart: ChartPackage,
    release: str,
    values: Mapping[str, Any],
) -> None:
    """Gives each object the switches that it stands and falls with, and adds those that a switch brings."""
    brought: dict[Identity, list[str]] = {}
    for path, value in _switches(merge(chart.values, values)):
        name = dotted(path)
        try:
            turned = _by_identity(chart.rendered(release, merge(values, _nested(path, not value))))
        except UnreadableError:
            continue  # the chart refuses it: then nobody has it so
        for key in objects.keys() - turned.keys():
            found[key].setdefault("$when", []).append(name if value else f"!{name}")
        for key in turned.keys() - objects.keys():
            found.setdefault(key, _emptied(turned[key].body))
            brought.setdefault(key, []).append(f"!{name}" if value else name)
    for key, conditions in brought.items():
        found[key]["$when"] = ["|".join(conditions)]


def _switches(values: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], bool]]:
    for key, value in values.items():
        if isinstance(value, bool):
            yield (*above, str(key)), value
        elif isinstance(value, Mapping):
            yield from _switches(value, (*above, str(key)))


def _nested(path: tuple[str, ...], value: Any) -> dict[str, Any]:
    nested: Any = value
    for key in reversed(path):
        nested = {key: nested}
    return dict(nested)


def _with_defaults(tree: Mapping[str, Any], *values: Mapping[str, Any]) -> dict[str, Any]:
    """The tree of keys with the switches and short texts that conditions may ask for."""
    result: dict[str, Any] = {}
    for key, below in tree.items():
        set_there = [each[key] for each in values if key in each]
        if isinstance(below, Mapping):
            result[key] = _with_defaults(below, *(mapping(each) for each in set_there))
        else:
            result[key] = set_there[-1] if set_there and isinstance(set_there[-1], bool) else None
    return result


def _emptied(body: Mapping[str, Any]) -> dict[str, Any]:
    """The object with the keys of its data, but not what they hold: a contract keeps no secret and no file."""
    if body.get("kind") not in ("Secret", "ConfigMap"):
        return dict(body)
    return {key: dict.fromkeys(mapping(value), "") if key in _EMPTIED else value for key, value in body.items()}


def _defines(body: Mapping[str, Any]) -> bool:
    return body.get("kind") == "CustomResourceDefinition"


def _definition(each: Rendered) -> dict[str, Any]:
    spec = mapping(each.body.get("spec"))
    versions = {
        text(version.get("name")): "storage" if version.get("storage") else _served(version)
        for version in mappings(spec.get("versions"))
    }
    short = {"group": spec.get("group"), "kind": at(spec, "names", "kind"), "plural": at(spec, "names", "plural")}
    short |= {"scope": spec.get("scope"), "versions": versions}
    if at(spec, "conversion", "strategy") == "Webhook":
        service = mapping(at(spec, "conversion", "webhook", "clientConfig", "service"))
        short["conversion"] = {"strategy": "Webhook", "webhook": {"clientConfig": {"service": dict(service)}}}
    return {**short, "folder": True} if "/crds/" in each.source and "/templates/" not in each.source else short


def _served(version: Mapping[str, Any]) -> str:
    return "served" if version.get("served") is not False else "unserved"


def _fullname(chart: ChartPackage) -> list[Any]:
    return [{"value": "fullnameOverride"}, {"chart": chart.name, "override": "nameOverride"}]


def _marked(value: Any, chart: ChartPackage, release: str) -> Any:
    """The contract with marks in the place of the namespace and, unless the release is given, of its names."""
    if isinstance(value, str):
        value = value.replace(NAMESPACE, "{namespace}")
        if release:
            return value
        return value.replace(f"{RELEASE}-{chart.name}", "{fullname}").replace(RELEASE, "{release}")
    if isinstance(value, Mapping):
        return {_marked(str(key), chart, release): _marked(each, chart, release) for key, each in value.items()}
    return [_marked(each, chart, release) for each in value] if isinstance(value, list) else value
