"""From an ApplicationSet to the Applications that it generates."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests import problems
from groundswell.manifests.entries import entries
from groundswell.manifests.generators import Generators, OpaqueGeneratorError
from groundswell.manifests.go_functions import from_yaml
from groundswell.manifests.go_tree import LimitError, TemplateError
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found
from groundswell.manifests.patch import merge_patch
from groundswell.manifests.rendering import Params, renderer_of
from groundswell.manifests.resource import Key

_NAME = re.compile(r"[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?")


def asks_for_clusters(body: Mapping[str, Any]) -> bool:
    """Whether a generator of the set, however deep, is the clusters generator."""
    left: list[Any] = [(body.get("spec") or {}).get("generators")] if isinstance(body.get("spec"), Mapping) else []
    while left:
        value = left.pop()
        if isinstance(value, list):
            left.extend(value)
        elif isinstance(value, Mapping):
            if "clusters" in value:
                return True
            left.extend(each.get("generators") for each in value.values() if isinstance(each, Mapping))
    return False


def git_urls(body: Mapping[str, Any]) -> Iterator[str]:
    """The repositories that the set's git generators read."""
    left: list[Any] = [body.get("spec")]
    while left:
        value = left.pop()
        if isinstance(value, Mapping):
            git = value.get("git")
            if isinstance(git, Mapping) and isinstance(git.get("repoURL"), str):
                yield git["repoURL"]
            left.extend(each for name, each in value.items() if name != "template")
        elif isinstance(value, list):
            left.extend(value)


def generated(found: Found, key: Key, generators: Generators, ledger: Ledger) -> list[Found]:
    """The Applications of a set, in the order of its generators. What cannot be told is noted."""
    spec = found.body.get("spec")
    if not isinstance(spec, Mapping) or not isinstance(spec.get("template"), Mapping):
        message = f"{key} has no spec.template. Argo CD refuses it."
        ledger.problem(problems.APPLICATION_SET, message, found.location, "Add spec.template.", key)
        return []
    made: dict[str, Found] = {}
    silent = True
    for generator in entries(spec.get("generators")):
        try:
            for body in _applications(found, spec, generator, generators):
                _add(made, body, found, key, ledger)
        except OpaqueGeneratorError as error:
            silent = False
            ledger.opaque(str(key), str(error), error.remedy, found.location, key)
        except LimitError as error:
            silent = False
            ledger.opaque(str(key), str(error), "See what Argo CD generates.", found.location, key)
        except TemplateError as error:
            silent = False
            message = f"{key} generates nothing from one of its generators: {error}."
            ledger.problem(
                problems.APPLICATION_SET, message, found.location, "Mend the generator or the template.", key
            )
    for why, remedy in generators.notes.items():
        ledger.opaque(str(key), why, remedy, found.location, key)
    if not made and silent:
        remedy = "See that their paths and lists match."
        ledger.opaque(str(key), "its generators give no Application", remedy, found.location)
    return list(made.values())


def _applications(
    found: Found, spec: Mapping[str, Any], generator: Any, generators: Generators
) -> Iterator[dict[str, Any]]:
    if not isinstance(generator, Mapping):
        raise TemplateError("a generator is not a mapping")
    template = spec["template"]
    own = next((each.get("template") for each in generator.values() if isinstance(each, Mapping)), None)
    if isinstance(own, Mapping):
        template = merge_patch(template, _filled(own))
    for params in generators.sets(generator):
        yield _application(found, spec, template, params)


def _application(found: Found, spec: Mapping[str, Any], template: Mapping[str, Any], params: Params) -> dict[str, Any]:
    renderer = renderer_of(spec)
    value = renderer.value(template, params)
    patch = spec.get("templatePatch")
    if isinstance(patch, str) and patch.strip():
        more = from_yaml(renderer.text(patch, params))
        if more is not None and not isinstance(more, Mapping):
            raise TemplateError("templatePatch does not give a mapping")
        value = merge_patch(value, more or {})
    metadata = value.get("metadata") if isinstance(value.get("metadata"), Mapping) else {}
    home = found.body["metadata"].get("namespace")
    return {
        "apiVersion": "argoproj.io/v1alpha1",
        "kind": "Application",
        "metadata": {**metadata, **({"namespace": home} if home else {})},
        "spec": value.get("spec"),
    }


def _add(made: dict[str, Found], body: dict[str, Any], found: Found, key: Key, ledger: Ledger) -> None:
    """Takes an Application, unless its name is none or taken."""
    name = str(body["metadata"].get("name") or "")
    if not _NAME.fullmatch(name):
        message = f"{key} generates an Application called {name!r}, which is no name. Argo CD refuses it."
        ledger.problem(problems.APPLICATION_SET, message, found.location, "Use normalize, or other parameters.", key)
    elif name in made:
        message = f"{key} generates two Applications called {name}. Argo CD then generates none."
        ledger.problem(problems.APPLICATION_SET, message, found.location, "Put what differs into the name.", key)
    else:
        made[name] = Found(body, found.location)


def _filled(template: Mapping[str, Any]) -> dict[str, Any]:
    """A generator's own template without its empty fields, which change nothing."""
    result: dict[str, Any] = {}
    for name, value in template.items():
        inner = _filled(value) if isinstance(value, Mapping) else value
        if inner not in (None, "", {}, []):
            result[name] = inner
    return result
