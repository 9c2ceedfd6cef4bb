"""The functions of Go templates: Go's own, Sprig's that touch neither clock, chance nor machine, and Argo CD's."""

import base64
import hashlib
import json
import posixpath
import re
from collections.abc import Callable, Mapping
from typing import Any

from groundswell.manifests import yaml_stream
from groundswell.manifests.bounded_pattern import is_bounded
from groundswell.manifests.go_format import printf, verbatim
from groundswell.manifests.go_lists import LISTS
from groundswell.manifests.go_numbers import NUMBERS, integer
from groundswell.manifests.go_tree import LimitError, TemplateError

_LONGEST = 256 * 1024
_MOST = 1000  # characters that a regular expression is tried on


def _text(value: Any) -> str:
    """Sprig's strval."""
    return "" if value is None else verbatim(value)


def _default(fallback: Any, value: Any = None) -> Any:
    return value or fallback


def _coalesce(*values: Any) -> Any:
    return next((value for value in values if value), None)


def _ternary(yes: Any, no: Any, condition: Any) -> Any:
    return yes if condition else no


def _repeat(count: Any, text: str) -> str:
    if integer(count) * len(text) > _LONGEST:
        raise LimitError("repeat makes more than 256 KiB")
    return text * integer(count)


def _substr(start: Any, end: Any, text: str) -> str:
    first, last = integer(start), integer(end)
    return text[:last] if first < 0 else text[first:] if last < 0 or last > len(text) else text[first:last]


def _trunc(count: Any, text: str) -> str:
    size = integer(count)
    return text[size:] if size < 0 else text[:size]


def _indent(spaces: Any, text: str) -> str:
    return "\n".join(" " * min(integer(spaces), 200) + line for line in text.split("\n"))


def _title(text: str) -> str:
    return re.sub(r"(^|\s)(\S)", lambda match: match[1] + match[2].upper(), text)


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", text)


def _camel(text: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[_\-\s.]+", text))


def normalize(text: Any) -> str:
    """Argo CD's `normalize`: a DNS label of at most 253 signs."""
    lowered = re.sub(r"[^-a-z0-9.]", "-", _text(text).lower())[:253]
    return lowered.strip("-.")


def _slugify(*arguments: Any) -> str:
    """Argo CD's `slugify [longest] [smart] text`."""
    longest, smart = 50, True
    if len(arguments) > 1:
        longest = integer(arguments[0])
    if len(arguments) > 2:
        smart = bool(arguments[1])
    slug = re.sub(r"[^a-z0-9]+", "-", _text(arguments[-1]).lower()).strip("-")
    if len(slug) <= longest:
        return slug
    cut = slug[:longest]
    if smart and slug[longest] != "-" and "-" in cut:
        cut = cut.rpartition("-")[0]
    return cut.strip("-")


def _regex(pattern: str, text: str) -> re.Pattern[str]:
    """A Go expression as Python's. Those that could run for ever here, though not in Go, are refused."""
    if len(text) > _MOST or len(pattern) > _MOST or not is_bounded(pattern, len(text)):
        raise LimitError(f"the regular expression {pattern} is not tried here")
    try:
        return re.compile(pattern.replace("[[:alnum:]]", "[A-Za-z0-9]"))
    except re.error as error:
        raise LimitError(f"the regular expression {pattern} is not read here: {error}") from error


def _regex_replace(pattern: str, text: str, new: str) -> str:
    return _regex(pattern, text).sub(re.sub(r"\$\{?(\w+)\}?", r"\\g<\1>", new), text)


def _regex_find(pattern: str, text: str) -> str:
    found = _regex(pattern, text).search(text)
    return found[0] if found else ""


def from_yaml(text: str) -> Any:
    """The value of a YAML text."""
    documents = yaml_stream.documents(text)
    if documents and documents[0].error:
        raise TemplateError(f"fromYaml: {documents[0].error}")
    return documents[0].value if documents else None


def to_yaml(value: Any) -> str:
    """YAML that reads back as the value, on lines of its own; keys sorted, as Go writes them."""
    import yaml  # only here: most templates never print YAML

    printed = yaml.safe_dump(_as_json(value), default_flow_style=False, allow_unicode=True, sort_keys=True)
    return printed.removesuffix("\n...\n").rstrip("\n")


def _as_json(value: Any) -> Any:
    """Whole floats as integers: JSON, and so Kubernetes, knows no difference."""
    if isinstance(value, Mapping):
        return {key: _as_json(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_as_json(each) for each in value]
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e21 else value


def _to_json(value: Any) -> str:
    return json.dumps(_as_json(value), separators=(",", ":"), sort_keys=True, ensure_ascii=False)


def _quote(*values: Any) -> str:
    return " ".join(json.dumps(_text(value), ensure_ascii=False) for value in values if value is not None)


def _replace(old: str, new: str, text: str) -> str:
    if (text.count(old) + 1) * len(new) > _LONGEST:
        raise LimitError("replace makes more than 256 KiB")
    return text.replace(old, new)


def _fail(message: str) -> None:
    raise TemplateError(f"the template fails on purpose: {message}")


def _kind(value: Any) -> str:
    if value is None:
        return "invalid"
    if isinstance(value, Mapping):
        return "map"
    names = {"str": "string", "bool": "bool", "int": "int", "float": "float64", "list": "slice", "tuple": "slice"}
    return names.get(type(value).__name__, "interface")


def _equal(first: Any, *others: Any) -> bool:
    return any(first == other and isinstance(first, bool) == isinstance(other, bool) for other in others)


def _ext(path: str) -> str:
    """The end from the last dot on, as Go's path.Ext has it: of ".yaml" the whole."""
    _, dot, end = posixpath.basename(path).rpartition(".")
    return dot + end if dot else ""


_TEXTS: dict[str, Callable[..., Any]] = {
    "trim": lambda text: text.strip(),
    "trimAll": lambda cut, text: text.strip(cut),
    "trimSuffix": lambda end, text: text.removesuffix(end),
    "trimPrefix": lambda start, text: text.removeprefix(start),
    "upper": lambda text: text.upper(),
    "lower": lambda text: text.lower(),
    "title": _title,
    "untitle": lambda text: text[:1].lower() + text[1:],
    "repeat": _repeat,
    "substr": _substr,
    "trunc": _trunc,
    "nospace": lambda text: re.sub(r"\s", "", text),
    "contains": lambda part, text: part in text,
    "hasPrefix": lambda start, text: text.startswith(start),
    "hasSuffix": lambda end, text: text.endswith(end),
    "quote": _quote,
    "squote": lambda *values: " ".join(f"'{_text(value)}'" for value in values if value is not None),
    "cat": lambda *values: " ".join(_text(value) for value in values if value is not None),
    "indent": _indent,
    "nindent": lambda spaces, text: f"\n{_indent(spaces, text)}",
    "replace": _replace,
    "snakecase": lambda text: "_".join(_words(text)).lower(),
    "kebabcase": lambda text: "-".join(_words(text)).lower(),
    "camelcase": _camel,
    "toString": _text,
    "regexMatch": lambda pattern, text: _regex(pattern, text).search(text) is not None,
    "regexReplaceAll": _regex_replace,
    "regexReplaceAllLiteral": lambda pattern, text, new: _regex(pattern, text).sub(lambda _: new, text),
    "regexFind": _regex_find,
    "regexSplit": lambda pattern, text, count: _regex(pattern, text).split(text, max(integer(count) - 1, 0)),
    "base": lambda path: posixpath.basename(path.rstrip("/")) or ".",
    "dir": lambda path: posixpath.dirname(path) or ".",
    "ext": _ext,
    "clean": posixpath.normpath,
    "b64enc": lambda text: base64.b64encode(text.encode()).decode(),
    "b64dec": lambda text: base64.b64decode(text).decode(),
    "sha256sum": lambda text: hashlib.sha256(text.encode()).hexdigest(),
    "sha1sum": lambda text: hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest(),
}

FUNCTIONS: dict[str, Callable[..., Any]] = {
    **_TEXTS,
    **NUMBERS,
    **LISTS,
    "default": _default,
    "empty": lambda value: not value,
    "coalesce": _coalesce,
    "ternary": _ternary,
    "not": lambda value: not value,
    "eq": _equal,
    "ne": lambda first, second: not _equal(first, second),
    "print": lambda *values: "".join(verbatim(value) for value in values),
    "println": lambda *values: " ".join(verbatim(value) for value in values) + "\n",
    "printf": printf,
    "fail": _fail,
    "kindOf": _kind,
    "kindIs": lambda kind, value: _kind(value) == kind,
    "toJson": _to_json,
    "mustToJson": _to_json,
    "toRawJson": _to_json,
    "toPrettyJson": lambda value: json.dumps(_as_json(value), indent=2, sort_keys=True, ensure_ascii=False),
    "fromJson": json.loads,
    "mustFromJson": json.loads,
    "toYaml": to_yaml,
    "fromYaml": from_yaml,
    "fromYamlArray": from_yaml,
    "normalize": normalize,
    "slugify": _slugify,
}
"""By name, arguments in the template's order: the piped value last."""
