"""User data of a node: cloud-init that puts a program on the machine, which makes it a node of the cluster.

All that can fail runs in that program, under systemd: cloud-init runs once in a machine's life, whatever came of it.
"""

import re
import shlex
import textwrap
from collections.abc import Mapping
from pathlib import Path

from groundswell.bootstrap.kubeadm_configuration import kubeadm_configuration
from groundswell.bootstrap.yaml_text import yaml_text
from groundswell.errors import ModelError
from groundswell.model import release as pins
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.node import Node

LIMIT = 16 * 1024
"""Bytes of user data that EC2 takes, before its base64 (Amazon EC2 user guide, instance user data)."""

FILES = Path(__file__).with_name("node")
PROGRAMS = Path(__file__).with_name("programs")

STATUS_TAG = "groundswell:boot"
"""The instance's own tag that says how far it is, and what stopped it."""

SERVICE = "groundswell-node"

TOOLS = ("ca-certificates", "chrony", "conntrack", "containerd", "curl", "ethtool", "gpg", "socat")

MODULES = "overlay\nbr_netfilter\n"
SYSCTL = """net.bridge.bridge-nf-call-iptables = 1
net.bridge.bridge-nf-call-ip6tables = 1
net.ipv4.ip_forward = 1
"""


_COMMENT = re.compile(r"^[ \t]*#(?!!).*\n|(?<=\{) # .*$", re.M)
_DOCSTRING = re.compile(r'^[ ]*"{3}(?:(?!"{3}).)*"{3}\n(?:\n(?=[ ]))?', re.M | re.S)
"""What explains the programs stays here; the machine gets the rest."""


def user_data(platform: KubeadmPlatform, node: Node) -> str:
    """The cloud-config of one node. Raises ModelError when it passes EC2's limit."""
    start = [["systemctl", "daemon-reload"], ["systemctl", "enable", "--now", "--no-block", f"{SERVICE}.service"]]
    host = {"hostname": node.name, "preserve_hostname": False, "manage_etc_hosts": True}
    written = "".join(_written(each) for each in files(platform, node))
    text = f"#cloud-config\n{yaml_text(host)}write_files:\n{written}{yaml_text({'runcmd': start})}"
    size = len(text.encode())
    if size > LIMIT:
        raise ModelError(
            f"user data of {node.name} has {size} bytes; EC2 takes {LIMIT} at most. "
            f"Fewer or shorter labels ({len(node.labels)} now) make it smaller"
        )
    return text


def files(platform: KubeadmPlatform, node: Node) -> list[dict[str, str]]:
    """What cloud-init writes: path, content and rights of each file."""
    role = "control_plane" if node.control_plane else "worker"
    library, units = "/usr/local/lib/groundswell", "/etc/systemd/system"
    placed = {
        "/etc/modules-load.d/kubernetes.conf": MODULES,
        "/etc/sysctl.d/99-kubernetes.conf": SYSCTL,
        "/etc/groundswell/node.env": environment(platform, node),
        "/etc/groundswell/kubeadm.yaml": kubeadm_configuration(platform, node),
        f"{library}/aws.py": _program("aws.py"),
        f"{library}/node.sh": _file("node.sh"),
        f"/usr/local/sbin/{SERVICE}": _file(f"{role}.sh"),
        f"{units}/{SERVICE}.service": _file(f"{SERVICE}.service"),
    }
    if node.control_plane:
        placed |= {
            f"{units}/groundswell-join.{kind}": _file(f"groundswell-join.{kind}") for kind in ("service", "timer")
        }
    rights = {f"/usr/local/sbin/{SERVICE}": {"permissions": "0755"}}
    return [{"path": path, "content": content} | rights.get(path, {}) for path, content in placed.items()]


def environment(platform: KubeadmPlatform, node: Node) -> str:
    """The values of the node's programs, as a file that a shell reads."""
    minor = pins.KUBERNETES_VERSION.rpartition(".")[0]
    values = {
        "REGION": platform.region,
        "STATUS_TAG": STATUS_TAG,
        "JOIN_SECRET": platform.join_secret,
        "PAUSE": pins.PAUSE_IMAGE,
        "SOURCE": f"https://pkgs.k8s.io/core:/stable:/v{minor}/deb",
        "SOURCE_KEY": pins.KUBERNETES_PACKAGES_KEY,
    }
    if node.control_plane:
        values |= {
            "HELM": pins.HELM_VERSION,
            "HELM_SHA256": pins.HELM_SHA256,
            "REPOSITORY": platform.repository.url,
            "REVISION": platform.environment.revision,
            "STEPS": platform.path("bootstrap"),
        }
    else:
        values["PATIENCE"] = "5400"  # seconds: longer than the slowest control plane takes
    lists = {
        "TOOLS": (*TOOLS, "git") if node.control_plane else TOOLS,
        "KUBERNETES": [f"{name}={pins.KUBERNETES_VERSION}-1.1" for name in ("kubelet", "kubeadm", "kubectl")],
    }
    lines = [f"{name}={shlex.quote(value)}" for name, value in values.items()]
    return "\n".join([*lines, *(f"{name}=({shlex.join(each)})" for name, each in lists.items())]) + "\n"


def _written(file: Mapping[str, str]) -> str:
    """One entry of `write_files`, indented as little as YAML allows: spaces count against EC2's limit, too."""
    rights = f'  permissions: "{file["permissions"]}"\n' if "permissions" in file else ""
    return f"- path: {file['path']}\n{rights}  content: |\n{textwrap.indent(file['content'], '   ')}"


def _file(name: str) -> str:
    return _COMMENT.sub("", (FILES / name).read_text(encoding="utf-8"))


def _program(name: str) -> str:
    return _DOCSTRING.sub("", (PROGRAMS / name).read_text(encoding="utf-8"))
