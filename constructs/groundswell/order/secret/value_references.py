"""The Secrets and ConfigMaps that the values of a chart name, told by the shapes that charts share."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from groundswell.order.tree import mapping, mappings, text, texts


class ValueReference(NamedTuple):
    """One object that values name, the keys of it that they name as well, and where ("auth.existingSecret").

    `certain` is whether the shape is one of Kubernetes' own (`secretKeyRef`), which means the same in custom resources.
    """

    kind: str
    name: str
    keys: tuple[str, ...]
    where: str
    certain: bool = False


_SELECTORS = {"secretKeyRef": "Secret", "configMapKeyRef": "ConfigMap"}
_WHOLE = {"secretRef": "Secret", "configMapRef": "ConfigMap"}
_NAME = re.compile(r"existing([A-Za-z]*?)(Secret|Config[Mm]ap|CM)(Name|Ref)?|existingSecret[A-Za-z]*Name")
_ENVIRONMENT = re.compile(r"(?:extra|additional)?[eE]nv(?:Vars?|From)?(Secret|CM|ConfigMap)s?(?:Name|Ref)?")
_KEY = re.compile(
    r"existingSecret[A-Za-z]*Key|(?:[a-z]+[A-Za-z]*)?(?:[pP]assword|[uU]ser|[uU]sername|[tT]oken)(?:Secret)?Key"
    r"|cert(?:CA|Key)?Filename"
)
_OF_REPLICAS = ("replication", "replica", "sentinel")
"""How keys begin that a chart reads only where it runs several members."""
_PAIR = re.compile(r"[a-zA-Z]*[sS]ecret(?:Ref|KeyRef|KeySelector)?")
"""Fields whose mapping of a name and a key is a key of a Secret."""
_PLAIN = re.compile(r"[-._a-zA-Z0-9]+")
_OBJECT = ("apiVersion", "kind")
_MAKING = re.compile(
    r"external_?secrets?|secrets|sealed_?secrets?|(?:extra|additional|raw)_?(?:objects|deploy|manifests|resources)"
    r"|manifests|resources|rawresources",
    re.IGNORECASE,
)
_DEEPEST = 40


def value_references(values: Mapping[str, Any]) -> list[ValueReference]:
    """All of them, but for parts that are switched off, names that are put together, and what the values make."""
    made = frozenset(_made(values, 0, making=False))
    return [each for each in _references(values, "", 0) if _PLAIN.fullmatch(each.name) and each.name not in made]


def _references(value: Any, where: str, depth: int) -> Iterator[ValueReference]:
    if depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        if value.get("enabled") is False or all(field in value for field in _OBJECT):
            return
        yield from _named(value, where)
        yield from _mounted(value, where)
        for field, inner in value.items():
            path = f"{where}.{field}" if where else str(field)
            yield from _field(str(field), inner, path)
            yield from _references(inner, path, depth + 1)
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _references(inner, f"{where}[{index}]", depth + 1)


def _field(field: str, inner: Any, path: str) -> Iterator[ValueReference]:
    """What one field names by itself, whatever stands beside it."""
    if mapping(inner).get("optional") is True or mapping(inner).get("namespace"):
        return  # one that names a namespace reads elsewhere
    one = mapping(inner)
    kind = _SELECTORS.get(field) or ("Secret" if _PAIR.fullmatch(field) and one.get("key") else "")
    if kind:
        yield ValueReference(kind, text(one.get("name")), _plain(one.get("key")), path, certain=True)
    elif field in _WHOLE:
        yield ValueReference(_WHOLE[field], text(one.get("name")), (), path, certain=True)
    elif field == "secretTargetRef":
        for each in mappings(inner):
            yield ValueReference("Secret", text(each.get("name")), _plain(each.get("key")), path, certain=True)
    elif found := _ENVIRONMENT.fullmatch(field):
        kind = "Secret" if found[1] == "Secret" else "ConfigMap"
        named = [text(each.get("name")) for each in mappings(inner) if each.get("optional") is not True]
        for name in (text(inner), *texts(inner), *named):
            yield ValueReference(kind, name, (), path)


def _named(value: Mapping[str, Any], where: str) -> Iterator[ValueReference]:
    """`existingSecret` and its kin, with the keys beside it: of several names the one that they are called after."""
    if value.get("useExistingSecret") is False:
        return
    names = [(field, found) for field in value if (found := _NAME.fullmatch(str(field))) and text(value[field])]
    for field, found in names:
        kind = "ConfigMap" if found[2] in ("ConfigMap", "Configmap", "CM") else "Secret"
        keys = _keys(value, found[1] or "", alone=len(names) == 1) if kind == "Secret" else ()
        yield ValueReference(kind, text(value[field]), keys, f"{where}.{field}" if where else str(field))


def _keys(value: Mapping[str, Any], called: str, *, alone: bool) -> tuple[str, ...]:
    found: list[str] = []
    for field, key in (*value.items(), *(mapping(value.get("secretKeys")).items() if alone else ())):
        name = str(field)
        mine = alone or (bool(called) and f"Secret{called}Key" in name)
        if mine and _KEY.fullmatch(name) and not name.startswith(_OF_REPLICAS):
            found += _plain(key)
    return tuple(dict.fromkeys(found))


def _mounted(value: Mapping[str, Any], where: str) -> Iterator[ValueReference]:
    """A volume (`secret: {secretName: …}` beside a name), or a mount that names its Secret itself."""
    volume = mapping(value.get("secret"))
    if value.get("name") and volume.get("optional") is not True and text(volume.get("secretName")):
        keys = tuple(text(each.get("key")) for each in mappings(volume.get("items")) if text(each.get("key")))
        yield ValueReference("Secret", text(volume.get("secretName")), keys, f"{where}.secret", certain=True)
    if value.get("mountPath") and value.get("optional") is not True and text(value.get("secretName")):
        keys = _plain(value.get("subPath"))
        yield ValueReference("Secret", text(value.get("secretName")), keys, f"{where}.secretName")


def _plain(key: Any) -> tuple[str, ...]:
    return (text(key),) if _PLAIN.fullmatch(text(key)) else ()


def _made(value: Any, depth: int, *, making: bool) -> Iterator[str]:
    """What the values may name of their own: keys and texts of the parts that describe objects."""
    if depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        making = making or all(field in value for field in _OBJECT)
        for field, inner in value.items():
            if making:
                yield str(field)
            yield from _made(inner, depth + 1, making=making or bool(_MAKING.fullmatch(str(field))))
    elif isinstance(value, list | tuple):
        for inner in value:
            if not isinstance(inner, str) or "\n" in inner:  # a list of plain names names what is there already
                yield from _made(inner, depth + 1, making=making)
    elif making and isinstance(value, str):
        yield from _PLAIN.findall(value)
