"""Manifests that lie where an Application looks, and that an ignore pattern of git keeps from Argo CD."""

from pathlib import PurePosixPath

from groundswell.manifests import git, problems
from groundswell.manifests.argocd import is_delivering
from groundswell.manifests.checkout import Checkout
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import looks_like_manifest, objects
from groundswell.manifests.resource import Location
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of

_SHOWN = 5


def note_withheld(checkout: Checkout, ledger: Ledger) -> None:
    """An Application that is left out is a problem: its author sees it on disk. Other manifests are told of; secrets
    and environment values are often left out on purpose."""
    if not checkout.tracked:
        return
    folders = {str(PurePosixPath(name).parent) for name in checkout.files if ledger.reached(checkout.shown(name))}
    found: list[str] = []
    for name in git.withheld(checkout.root):
        text = _text(checkout, name) if str(PurePosixPath(name).parent) in folders else ""
        if not looks_like_manifest(text):
            continue
        made = [each.body for each in objects(text, name, Ledger())]
        if any(map(is_delivering, made)):
            message = f"{name} holds an Application, and git ignores it. Argo CD never sees it."
            fix = "Except it in .gitignore, or rename it, and commit it."
            ledger.problem(problems.WITHHELD_FILE, message, Location(checkout.shown(name), 1), fix)
        else:
            found.append(name)
    if found:
        more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        what = f"manifests that git ignores: {', '.join(found[:_SHOWN])}{more}"
        ledger.opaque(what, "Argo CD does not have them", "Commit them, or declare what stands for them.")


def _text(checkout: Checkout, name: str) -> str:
    """What a manifest file holds, "" for any other file and for one that cannot be read."""
    if not name.endswith((".yaml", ".yml")):
        return ""
    try:
        return text_of((checkout.root / name).read_bytes())
    except (OSError, NotTextError):
        return ""
