"""What a machine's user data says of the node it becomes: labels, taints, role, read out of CloudFormation's text."""

import base64
import binascii
import re
import textwrap
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from groundswell.manifests import yaml_stream
from groundswell.order.nodes.taints import Taint, taint_of, taints_of
from groundswell.order.tree import at, mapping, mappings, text

_LARGEST = 1 << 20
_GZIP = b"\x1f\x8b"
# Most patterns start with a plain word, from one of which to the next a search leaps: scripts are long.
_FLAG = r"""{}["']?(?:[=:]|\s+value:|\s)\s*["']?((?:\\?\$\{{[^}}]{{0,200}}\}}|[^\s"'\\])+)"""
_LABELS = re.compile(_FLAG.format("node-labels"))
_TAINTS = re.compile(_FLAG.format("register-with-taints"))
_MAX_PODS = re.compile(r"max(?:-p|P)ods[\"']?[=:\s]\s*[\"']?(\d+)")
_HOST_NAME = re.compile(r"^[ \t]*(?:hostname:\s*|hostnamectl\s+set-hostname\s+)[\"']?([A-Za-z0-9][A-Za-z0-9.-]*)", re.M)
_VERSION = re.compile(r"kubelet[=-]v?1\.(\d+)")
_CONTROL_PLANE = re.compile(r"kubeadm\s+(?:init\b|join\b[^\n]{0,4000}--control-plane\b)")
_REGISTERS = re.compile(r"kubelet|kubeadm|bootstrap\.sh|nodeadm|node\.eks\.aws|settings\.kubernetes|k3s|rke2", re.I)
_BLOCK = re.compile(r"^([ \t]*)(?:- )?(nodeRegistration|registerWithTaints):[ \t]*$", re.M)
_TOML_TABLE = re.compile(r"^\[settings\.kubernetes\.node-(labels|taints)\]\s*$([^\[]*)", re.M)
_TOML_PAIR = re.compile(r'^\s*"?([^"=\s]+)"?\s*=\s*\[?\s*"([^"]*)"', re.M)


@dataclass(frozen=True, slots=True)
class NodeText:
    """What was found. A label's value is None where it is known only at run time."""

    registers: bool = False
    labels: Mapping[str, str | None] = field(default_factory=dict)
    taints: tuple[Taint, ...] = ()
    own_taints: bool = False
    control_plane: bool = False
    host_name: str = ""
    minor: int = 0
    max_pods: int = 0


def node_text(user_data: Any) -> NodeText:
    """Reads a CloudFormation `UserData` value: kubelet flags, kubeadm and EKS configurations, Bottlerocket settings.

    `own_taints` is true where kubeadm is told which taints to set, so that it adds none of its own (kubeadm
    v1beta4, NodeRegistrationOptions).
    """
    return _read(_decoded(user_data))


@lru_cache(maxsize=512)
def _read(read: str) -> NodeText:
    labels: dict[str, str | None] = {}
    for flag in (*_flags(read, "node-labels", _LABELS), *_toml(read, "labels")):
        labels.update(_pairs(flag))
    flags = [*_flags(read, "register-with-taints", _TAINTS), *_toml(read, "taints")]
    blocks = list(_blocks(read))
    written = [each for _, block in blocks for each in _block_taints(block)]
    hosts, versions, pods = (pattern.findall(read) for pattern in (_HOST_NAME, _VERSION, _MAX_PODS))
    return NodeText(
        registers=bool(_REGISTERS.search(read)),
        labels=labels,
        taints=tuple(dict.fromkeys([*(found for flag in flags for found in taints_of(flag)), *written])),
        own_taints=any(isinstance(at(block, "taints"), list) for name, block in blocks if name == "nodeRegistration"),
        control_plane=any("#" not in _line_before(read, found) for found in _CONTROL_PLANE.finditer(read)),
        host_name=hosts[0] if hosts else "",
        minor=int(versions[0][:4]) if versions else 0,
        max_pods=int(pods[0][:6]) if pods else 0,
    )


def _line_before(read: str, found: re.Match[str]) -> str:
    """What stands on a line before the match: a `#` there makes it a comment."""
    return read[read.rfind("\n", 0, found.start()) + 1 : found.start()]


def _flags(read: str, name: str, pattern: re.Pattern[str]) -> list[str]:
    return pattern.findall(read) if name in read else []


def shown(value: Any) -> str:
    """A CloudFormation value as one text; what only the deployment knows stays as `${name}`."""
    if isinstance(value, str):
        return value
    if not isinstance(value, Mapping) or len(value) != 1:
        return "${?}"
    ((function, inner),) = value.items()
    if function == "Fn::Base64":
        return shown(inner)
    if function == "Fn::Join" and isinstance(at(inner, 1), list):
        return text(at(inner, 0)).join(shown(each) for each in inner[1])
    if function == "Fn::Sub":
        return _substituted(inner)
    return f"${{{inner}}}" if isinstance(inner, str) else "${?}"


def _substituted(inner: Any) -> str:
    read = inner if isinstance(inner, str) else text(at(inner, 0))
    for name, value in mapping(at(inner, 1)).items() if not isinstance(inner, str) else ():
        read = read.replace(f"${{{name}}}", shown(value))
    return read.replace("${!", "${")


def _decoded(user_data: Any) -> str:
    """The script itself: CloudFormation wants base64, made by Fn::Base64 or before; EC2 takes it gzipped, too."""
    read = shown(user_data)
    if isinstance(user_data, Mapping) and "Fn::Base64" in user_data:
        return read
    try:
        raw = base64.b64decode(read, validate=True)
        raw = zlib.decompressobj(31).decompress(raw, _LARGEST) if raw.startswith(_GZIP) else raw
        return raw.decode()
    except (binascii.Error, ValueError, zlib.error):  # a text that is no base64: some write it plain
        return read


def _pairs(flag: str) -> Iterator[tuple[str, str | None]]:
    """The labels of `a=b,c=d`; of one whose name is made at run time nothing is known."""
    for part in flag.split(","):
        name, _, value = part.partition("=")
        if name and "$" not in name:
            yield name, None if "$" in value or "{{" in value else value


def _toml(read: str, table: str) -> Iterator[str]:
    """Bottlerocket's tables, each line as the flag that it stands for (Bottlerocket, settings.kubernetes)."""
    for name, body in _TOML_TABLE.findall(read) if "[settings.kubernetes" in read else ():
        if name == table:
            yield from (f"{key}={value}" for key, value in _TOML_PAIR.findall(body))


def _blocks(read: str) -> Iterator[tuple[str, Any]]:
    """The YAML below `nodeRegistration:` and `registerWithTaints:`, wherever a script writes it out."""
    for found in _BLOCK.finditer(read):
        indent, name = found.groups()
        lines = list(_below(read[found.end() + 1 :].splitlines(), len(indent)))
        for document in yaml_stream.documents(textwrap.dedent("\n".join(lines))):
            if not document.error:  # one made from pieces at run time has: the flags are still read
                yield name, document.value


def _below(lines: Iterable[str], indent: int) -> Iterator[str]:
    for line in lines:
        depth = len(line) - len(line.lstrip())
        if line.strip() and depth <= indent and not (depth == indent and line.lstrip().startswith("- ")):
            return
        yield line


def _block_taints(block: Any) -> Iterator[Taint]:
    listed = block if isinstance(block, list) else at(block, "taints")
    yield from (taint_of(each) for each in mappings(listed))
