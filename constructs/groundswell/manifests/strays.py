"""Committed files that no repository should hold: state and plans of Terraform, private keys, kubeconfigs."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from groundswell.manifests.checkout import Checkout
from groundswell.manifests.resource import Location, Stray

_LARGEST = 64 * 1024
_TEXT = (".md", ".yaml", ".yml", ".json", ".tf", ".py", ".go", ".ts", ".js", ".sh", ".txt", ".html", ".drawio", ".png")
_STATE = re.compile(r"\.tfstate(?:\.\d+)?(?:\.backup)?$")
_KEY = re.compile(r"(?:\.(?:pem|key|ppk)|(?:^|/)id_(?:rsa|dsa|ecdsa|ed25519))$")
_PRIVATE = re.compile(rb"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----")
_CREDENTIAL = re.compile(rb"^\s*(?:client-key-data|token):\s*\S{20,}", re.MULTILINE)


def strays(checkout: Checkout, folder: Path) -> Iterator[Stray]:
    """The files below `folder` that are one by their name, and where a name does not tell, by what they hold."""
    start = "" if folder == checkout.root else folder.relative_to(checkout.root).as_posix()
    for name in checkout.under(start):
        what = _what(checkout.root, name)
        if what:
            yield Stray(what, Location(checkout.shown(name), 1))


def _what(root: Path, name: str) -> str:
    short = PurePosixPath(name).name.lower()
    if _STATE.search(short):
        return "state of Terraform"
    if "plan" in short and not short.endswith(_TEXT):
        archive = _beginning(root / name)
        return "plan of Terraform" if archive.startswith(b"PK\x03\x04") and b"tfplan" in archive[:2000] else ""
    if _KEY.search(name.lower()):
        return "private key" if _PRIVATE.search(_beginning(root / name)) else ""
    if "kubeconfig" in short:
        return "kubeconfig with a credential" if _CREDENTIAL.search(_beginning(root / name)) else ""
    return ""


def _beginning(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_LARGEST)
    except OSError:  # a link to nowhere: nothing is in it
        return b""
