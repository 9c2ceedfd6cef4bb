"""Which values say where a chart's pods run and how large they are: found by giving each a value of its own."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests.helm_values import merge
from groundswell.order.contracts.chart_package import ChartPackage
from groundswell.order.contracts.value_keys import dotted
from groundswell.order.tree import at, mapping, mappings, text

_MARK = "groundswell-probe"
_FIRST = 7000
_TEMPLATE = {"CronJob": ("spec", "jobTemplate", "spec", "template", "spec"), "Pod": ("spec",)}
_POD = ("spec", "template", "spec")

Taken = Mapping[tuple[tuple[str, str, str], str, str], list[str]]
"""(object, field, container or "") to the paths of the values that the field takes."""


def taken(chart: ChartPackage, release: str, values: Mapping[str, Any]) -> Taken:
    """The values that selectors of nodes, tolerations, resources and replicas come from; none when helm refuses them.

    One rendering, in which each of these values is one that no other has.
    """
    probes = dict(enumerate(_paths(merge(chart.values, values)), start=_FIRST))
    given: dict[str, Any] = dict(values)
    for number, path in probes.items():
        given = merge(given, _probe(path, number))
    try:
        rendered = chart.rendered(release, given)
    except UnreadableError:
        return {}
    found: dict[tuple[tuple[str, str, str], str, str], list[str]] = {}
    for each in rendered:
        identity = identity_of(each.body)
        for number, path in probes.items():
            for container in _places(each.body, path[-1], number):
                found.setdefault((identity, _field(path[-1]), container), []).append(dotted(path))
    return found


def entry(body: Mapping[str, Any], key: tuple[str, str, str], probed: Taken) -> dict[str, Any]:
    """The object with `$value` where a value decides."""
    changed: Any = body
    for (identity, field, container), paths in probed.items():
        if identity == key:
            path: tuple[str | int, ...] = ("spec",) if field == "replicas" else _template(body)
            changed = _with(changed, path, field, container, paths)
    return dict(changed)


def _paths(values: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, value in values.items():
        path = (*above, str(key))
        if key in ("nodeSelector", "tolerations", "resources", "replicas", "replicaCount"):
            yield path
        elif isinstance(value, Mapping):
            yield from _paths(value, path)


def _probe(path: tuple[str, ...], number: int) -> dict[str, Any]:
    value: Any = {
        "nodeSelector": {f"{_MARK}-{number}": "x"},
        "tolerations": [{"key": f"{_MARK}-{number}", "operator": "Exists"}],
        "resources": {"requests": {"cpu": f"{number}m"}, "limits": {"cpu": f"{number}m"}},
    }.get(path[-1], number)
    for key in reversed(path):
        value = {key: value}
    return dict(value)


def _places(body: Mapping[str, Any], field: str, number: int) -> Iterator[str]:
    """The containers ("" for the object itself) whose field took the value of that number."""
    spec = mapping(at(body, *_template(body)))
    if field == "nodeSelector" and f"{_MARK}-{number}" in mapping(spec.get(field)):
        yield ""
    if field == "tolerations" and any(each.get("key") == f"{_MARK}-{number}" for each in mappings(spec.get(field))):
        yield ""
    if field.startswith("replica") and at(body, "spec", "replicas") == number:
        yield ""
    if field == "resources":
        for part in ("initContainers", "containers"):
            for each in mappings(spec.get(part)):
                if at(each, "resources", "requests", "cpu") == f"{number}m":
                    yield text(each.get("name"))


def _with(body: Any, path: tuple[str | int, ...], field: str, container: str, paths: list[str]) -> Any:
    """A copy of the body in which a field takes its value from these paths, over what it had."""
    if path:
        return {**body, path[0]: _with(body[path[0]], path[1:], field, container, paths)}
    if container:
        parts = {part: body[part] for part in ("initContainers", "containers") if part in body}
        for part, several in parts.items():
            parts[part] = [
                _with(each, (), field, "", paths) if each.get("name") == container else each for each in several
            ]
        return {**body, **parts}
    value: dict[str, Any] = {"$value": paths[0] if len(paths) == 1 else paths}
    return {**body, field: {**value, "else": body[field]} if field in body else value}


def identity_of(body: Mapping[str, Any]) -> tuple[str, str, str]:
    """Kind, namespace and name of a rendered object."""
    return text(body.get("kind")), text(at(body, "metadata", "namespace")), text(at(body, "metadata", "name"))


def _template(body: Mapping[str, Any]) -> tuple[str, ...]:
    return _TEMPLATE.get(text(body.get("kind")), _POD)


def _field(name: str) -> str:
    return "replicas" if name == "replicaCount" else name
