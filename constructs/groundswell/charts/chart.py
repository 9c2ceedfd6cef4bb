"""The one place where objects are handed to cdk8s.

A chart of ours is a real `cdk8s.Chart`: any cdk8s construct can be put into it. Our own objects are typed with the same
classes (`chart.add(k8s.KubeDeployment, metadata=..., spec=...)`), kept as plain mappings and given to cdk8s in one
crossing per chart, where a construct each would cost three crossings per object.
"""

import enum
import functools
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Concatenate, ParamSpec

import cdk8s
import jsii
from cdk8s_plus_27 import k8s
from constructs import Construct

from groundswell.errors import SynthesisError

P = ParamSpec("P")
Manifest = dict[str, Any]

WAVE = "argocd.argoproj.io/sync-wave"


class Folder(cdk8s.App):
    """One folder of the output. It keeps its charts by name on this side, where asking costs nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__(outdir=str(path))
        self.files: dict[str, Chart] = {}


class Chart(cdk8s.Chart):
    """One file of the output. `add` takes typed objects; what is constructed in its scope comes after them."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, disable_resource_name_hashes=True)
        self.manifests: list[Manifest] = []
        self.objects: list[Manifest] = []  # all that cdk8s was given at its synth, for validation
        self._root = scope
        if isinstance(scope, Folder):
            scope.files[id] = self

    def add(
        self, kind: Callable[Concatenate[Construct, str, P], cdk8s.ApiObject], *_: P.args, **props: P.kwargs
    ) -> None:
        """One object of a generated kind, with the keywords of its construct less scope and id."""
        self.manifests.append(manifest_of(kind, props))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> list[Any]:
        """What cdk8s asks for at its synth: our mappings, then the constructs of others."""
        foreign = super().to_json() if _has_strangers(self._root) else []
        self.objects = [*self.manifests, *foreign]
        return self.objects


@functools.cache
def _has_strangers(root: Construct) -> bool:
    """Whether anybody put a construct of another kind into the tree: asked once an App, at its synth."""
    return any(not isinstance(construct, Chart) for construct in root.node.find_all()[1:])


def manifest_of(kind: Any, props: Mapping[str, Any]) -> Manifest:
    """The object as the API server gets it, keys in cdk8s' order: apiVersion, kind, metadata, then the alphabet."""
    api_version, name = _identity(kind)
    struct = _props(kind)(**props)
    try:
        body = {key: _plain(value) for key, value in _fields(struct).items()}
    except _NeedsNode:
        made = kind.manifest(**props)
        _learn(struct, made)
        body = {key: _ordered(value) for key, value in made.items()}
    head = {"apiVersion": api_version, "kind": name, "metadata": body.pop("metadata", {})}
    for reserved in ("apiVersion", "kind"):
        body.pop(reserved, None)
    return head | dict(sorted(body.items()))


class _NeedsNode(Exception):
    """A value whose text only the generated JavaScript knows, and has not told yet."""


_TEXTS: dict[enum.Enum, str] = {}
"""What JSON has for a member of an enum, as Node told when an object first had that member."""


def _learn(value: Any, made: Any) -> None:
    """Remembers the text of every enum member of a typed value, of which `made` is what Node made."""
    if isinstance(value, enum.Enum):
        _TEXTS[value] = made
    elif isinstance(value, Mapping) or hasattr(value, "_values"):
        fields = value if isinstance(value, Mapping) else _fields(value)
        for key, item in fields.items():
            if item is not None:
                _learn(item, made[key])
    elif isinstance(value, (list, tuple)):
        for item, text in zip(value, made, strict=True):
            _learn(item, text)


@functools.cache
def _identity(kind: Any) -> tuple[str, str]:
    gvk = kind.GVK
    return gvk.api_version, gvk.kind


@functools.cache
def _props(kind: Any) -> Any:
    """The struct of a construct's keywords; the generators name it `<Construct>Props`, in the same module."""
    return getattr(sys.modules[kind.__module__], f"{kind.__name__}Props")


@functools.cache
def _json_names(struct: Any) -> Mapping[str, str]:
    """JSON key of each field: jsii renames `clusterIP` to `clusterIp`, the `:schema:` tag of the field keeps it."""
    found = {}
    own = struct.__module__.split(".")[0] == "cdk8s"  # its own structs are not made from a schema: names are kept
    for name, camel in getattr(struct, "__jsii_name_mapping__").items():  # noqa: B009 (jsii sets it at run time)
        tag = re.search(r":schema: \S+#(\S+)", getattr(struct, name).__doc__ or "")
        if tag is None and not own:
            raise SynthesisError(f"{struct.__qualname__}.{name} has no schema tag: the bindings are of another release")
        found[name] = tag[1] if tag else camel
    return found


def _fields(struct: Any) -> dict[str, Any]:
    names = _json_names(type(struct))  # type: ignore[arg-type]  # classes are hashable
    return {names[name]: value for name, value in struct._values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return _text_of(value)
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in sorted(value.items()) if item is not None}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if hasattr(value, "_values"):
        return {key: _plain(item) for key, item in sorted(_fields(value).items()) if item is not None}
    return _text_or_number(value)


def _text_of(member: enum.Enum) -> str:
    if member not in _TEXTS:
        raise _NeedsNode
    return _TEXTS[member]


def _ordered(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _ordered(item) for key, item in sorted(value.items()) if item is not None}
    return [_ordered(item) for item in value] if isinstance(value, list) else value


@functools.cache
def _text_or_number(union: Any) -> str | int | float:
    """The value inside an IntOrString or a Quantity, which lives in Node."""
    found: str | int | float = union.value
    return found


@functools.cache
def port(value: int | str) -> k8s.IntOrString:
    """A port by number or name. The union lives in Node: each value crosses once."""
    return k8s.IntOrString.from_number(value) if isinstance(value, int) else k8s.IntOrString.from_string(value)


@functools.cache
def quantity(value: str) -> k8s.Quantity:
    """An amount as Kubernetes writes it ("500m", "20Gi"). It lives in Node: each value crosses once."""
    return k8s.Quantity.from_string(value)
