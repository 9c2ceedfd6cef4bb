"""Templates of ApplicationSets: Go's, or the old `{{name}}` form that leaves what it does not know."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.go_format import verbatim
from groundswell.manifests.go_template import render

Params = Mapping[str, Any]
_TAG = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Renderer:
    """How one ApplicationSet fills in its templates. `go` is `spec.goTemplate`, `strict` its `missingkey=error`."""

    go: bool
    strict: bool = False

    def text(self, template: str, params: Params) -> str:
        """One template filled in. Raises TemplateError."""
        if "{{" not in template:
            return template
        if self.go:
            return render(template, params, strict=self.strict)
        return _TAG.sub(lambda match: _known(match, params), template)

    def value(self, template: Any, params: Params) -> Any:
        """Every text within a value filled in, keys too. Raises TemplateError."""
        if isinstance(template, str):
            return self.text(template, params)
        if isinstance(template, Mapping):
            return {self.text(str(key), params): self.value(each, params) for key, each in template.items()}
        if isinstance(template, list):
            return [self.value(each, params) for each in template]
        return template


def _known(match: re.Match[str], params: Params) -> str:
    name = match[1].strip()
    return verbatim(params[name]) if name in params else match[0]


def renderer_of(spec: Any) -> Renderer:
    """The renderer that an ApplicationSet's spec asks for."""
    if not isinstance(spec, Mapping):
        return Renderer(False, False)
    options = spec.get("goTemplateOptions")
    strict = isinstance(options, list) and "missingkey=error" in options
    return Renderer(spec.get("goTemplate") is True, strict)


def flattened(value: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    """Nested parameters under dotted names, as texts: `{"a": {"b": [1]}}` gives `a.b.0`."""
    flat: dict[str, str] = {}
    for key, each in value.items():
        flat.update(_flattened(each, f"{prefix}{key}"))
    return flat


def _flattened(value: Any, name: str) -> dict[str, str]:
    if isinstance(value, Mapping) and value:
        return flattened(value, f"{name}.")
    if isinstance(value, list) and value:
        return flattened({str(index): each for index, each in enumerate(value)}, f"{name}.")
    return {name: verbatim(value)}


def as_json_numbers(value: Any) -> Any:
    """Integers as floats, which is what Go makes of every number in JSON."""
    if isinstance(value, Mapping):
        return {str(key): as_json_numbers(each) for key, each in value.items()}
    if isinstance(value, list):
        return [as_json_numbers(each) for each in value]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value
