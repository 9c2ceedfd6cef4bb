"""The generators of an ApplicationSet: from what the spec says to sets of parameters."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from groundswell.manifests.checkout import Checkout
from groundswell.manifests.cluster_generator import parameters_of_clusters, with_values
from groundswell.manifests.entries import entries
from groundswell.manifests.git_generator import parameters_of_git
from groundswell.manifests.go_functions import from_yaml
from groundswell.manifests.go_tree import TemplateError
from groundswell.manifests.inventory import Cluster
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.patch import merge_patch
from groundswell.manifests.rendering import Params, Renderer, as_json_numbers, flattened
from groundswell.manifests.selector import is_empty, selects

KINDS = ("list", "clusters", "git", "matrix", "merge")
_OUTSIDE = {
    "scmProvider": "asks a Git host for its repositories",
    "pullRequest": "asks a Git host for its pull requests",
    "plugin": "asks a plugin",
    "clusterDecisionResource": "reads a resource of the running cluster",
}
_DEEPEST = 4  # matrix and merge may hold each other; Argo CD stops at two
_MOST = 20_000  # sets of parameters


class OpaqueGeneratorError(ValueError):
    """A generator whose parameters are not in the repository; `str(error)` says why, `remedy` what would help."""

    def __init__(self, why: str, remedy: str) -> None:
        super().__init__(why)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Generators:
    """Evaluates generators. `find` gives the checkout of a repository URL, None for one that is not at hand.

    `clusters` are those that are known; `all_clusters` says that there are no others.
    """

    renderer: Renderer
    find: Callable[[str], Checkout | None]
    ledger: Ledger
    clusters: tuple[Cluster, ...] = ()
    all_clusters: bool = False
    notes: dict[str, str] = field(default_factory=dict)  # what was assumed, with what would make it certain

    def sets(self, generator: Mapping[str, Any], params: Params | None = None, depth: int = 0) -> list[dict[str, Any]]:
        """The sets of parameters of one generator, those that its `selector` lets through.

        `params` are those of the generator before it in a matrix. Raises OpaqueGeneratorError, TemplateError.
        """
        if params:
            generator = self.renderer.value(generator, params)
        kind = next((name for name in (*KINDS, *_OUTSIDE) if name in generator), "")
        body = generator.get(kind)
        inner: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
        if kind in _OUTSIDE:
            raise OpaqueGeneratorError(f"its generator {_OUTSIDE[kind]}", "List its results in a list generator.")
        if not kind or depth > _DEEPEST:
            named = ", ".join(key for key in generator if key not in ("selector", "template")) or "nothing"
            known = f"Known are {', '.join(KINDS)}."
            raise OpaqueGeneratorError(f"its generator is {named}, which is not known here", known)
        found = self._of(kind, inner, params or {}, depth)
        if len(found) > _MOST:
            raise OpaqueGeneratorError(f"its generator gives more than {_MOST} sets", "Split the ApplicationSet.")
        selector = generator.get("selector")
        return found if is_empty(selector) else [each for each in found if selects(selector, flattened(each))]

    def _of(self, kind: str, inner: Mapping[str, Any], params: Params, depth: int) -> list[dict[str, Any]]:
        if kind == "list":
            return self._list(inner)
        if kind == "git":
            return self._git(inner)
        if kind == "clusters":
            return self._clusters(inner)
        children = [each for each in entries(inner.get("generators")) if isinstance(each, Mapping)]
        if not children:
            raise TemplateError(f"a {kind} generator needs generators")
        if kind == "matrix":
            return self._matrix(children, params, depth)
        return self._merge(inner, children, params, depth)

    def _list(self, inner: Mapping[str, Any]) -> list[dict[str, Any]]:
        elements = list(entries(inner.get("elements")))
        written = inner.get("elementsYaml")
        if isinstance(written, str) and written.strip():
            more = from_yaml(written)
            elements += more if isinstance(more, list) else []
        found: list[dict[str, Any]] = []
        for element in elements:
            if not isinstance(element, Mapping):
                raise TemplateError("an element of its list generator is not a mapping")
            values = as_json_numbers(element)
            found.append(dict(values) if self.renderer.go else flattened(values))
        return found

    def _git(self, inner: Mapping[str, Any]) -> list[dict[str, Any]]:
        url = str(inner.get("repoURL") or "")
        checkout = self.find(url)
        if checkout is None:
            remedy = f"Give it: --repo {url}=PATH."
            raise OpaqueGeneratorError(f"its generator reads {url}, which is not at hand", remedy)
        found = parameters_of_git(inner, checkout, self.ledger, go=self.renderer.go)
        return [with_values(each, inner.get("values"), self.renderer) for each in found]

    def _clusters(self, inner: Mapping[str, Any]) -> list[dict[str, Any]]:
        remedy = "Name them under clusters in the bootstrap inventory."
        if not self.all_clusters and not self.clusters and not is_empty(inner.get("selector")):
            raise OpaqueGeneratorError("its generator selects clusters, and none is known here", remedy)
        if not self.all_clusters:
            known = "those declared in the repository" if self.clusters else "the cluster that Argo CD runs in"
            self.notes[f"its generator asks for clusters, and only {known} were taken"] = remedy
        return parameters_of_clusters(inner, self.clusters, self.renderer)

    def _matrix(self, children: list[Mapping[str, Any]], params: Params, depth: int) -> list[dict[str, Any]]:
        """Every pair; the second generator may use what the first gives."""
        combined: list[dict[str, Any]] = [{}]
        for child in children:
            following: list[dict[str, Any]] = []
            for first in combined:
                for second in self.sets(child, {**params, **first}, depth + 1):
                    following.append(self._combined(first, second))
                    if len(following) > _MOST:
                        raise OpaqueGeneratorError(f"its matrix gives more than {_MOST} sets", "Split the set.")
            combined = following
        return combined

    def _combined(self, first: Params, second: Params) -> dict[str, Any]:
        if self.renderer.go:
            return merge_patch(second, first)
        for name in first.keys() & second.keys():
            if first[name] != second[name]:
                raise TemplateError(f"both generators of its matrix give {name}, with different values")
        return {**first, **second}

    def _merge(
        self, inner: Mapping[str, Any], children: list[Mapping[str, Any]], params: Params, depth: int
    ) -> list[dict[str, Any]]:
        """The first generator's sets, each with what the later ones add for the same merge keys."""
        names = [str(each) for each in entries(inner.get("mergeKeys"))]
        if not names:
            raise TemplateError("a merge generator needs mergeKeys")
        merged = self._by_keys(names, self.sets(children[0], params, depth + 1))
        for child in children[1:]:
            for key, more in self._by_keys(names, self.sets(child, params, depth + 1)).items():
                if key in merged:
                    merged[key] = merge_patch(merged[key], more) if self.renderer.go else {**merged[key], **more}
        return list(merged.values())

    def _by_keys(self, names: list[str], found: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
        index: dict[str, dict[str, Any]] = {}
        for each in found:
            flat = flattened(each)
            key = json.dumps([flat.get(name) for name in names])
            if key in index:
                raise TemplateError(f"a generator of its merge gives {key} twice for {', '.join(names)}")
            index[key] = each
        return index
