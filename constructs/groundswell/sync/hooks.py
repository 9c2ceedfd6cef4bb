"""Hooks: what makes an object one, in which phases it runs, and when it is deleted."""

from collections.abc import Mapping
from typing import Any

from groundswell.manifests.wave import string_annotations
from groundswell.order.argocd.phase import HELM_HOOK, HOOK
from groundswell.order.argocd.phase import delete_policies as judged_policies
from groundswell.sync.options import annotation_of, items

PRE_SYNC, SYNC, POST_SYNC, SYNC_FAIL = "PreSync", "Sync", "PostSync", "SyncFail"
PHASES = (PRE_SYNC, SYNC, POST_SYNC, SYNC_FAIL)
SKIP = "Skip"

_HELM_PHASES = {
    "pre-install": PRE_SYNC,
    "pre-upgrade": PRE_SYNC,
    "post-install": POST_SYNC,
    "post-upgrade": POST_SYNC,
}


def hook_types(body: Mapping[str, Any]) -> tuple[str, ...]:
    """The valid hook types of an object, Argo CD's own or, if none of those is valid, Helm's; without duplicates."""
    own = [item for item in items(body, HOOK) if item in PHASES or item == SKIP]
    found = own or [_HELM_PHASES[item] for item in items(body, HELM_HOOK) if item in _HELM_PHASES]
    return tuple(dict.fromkeys(found))


def is_skipped(body: Mapping[str, Any]) -> bool:
    """Whether the object is left out altogether: Skip is its only type."""
    return hook_types(body) == (SKIP,)


def is_hook(body: Mapping[str, Any]) -> bool:
    """Whether Argo CD treats the object as a hook, valid or not."""
    if annotation_of(body, HOOK) is not None:
        return not is_skipped(body)
    return annotation_of(body, HELM_HOOK) not in (None, "crd-install")


def phases(body: Mapping[str, Any]) -> tuple[str, ...]:
    """The phases in which an object gives a task: Sync for a plain one, none for Skip and for a hook without a type."""
    if is_hook(body):
        return tuple(kind for kind in hook_types(body) if kind != SKIP)
    return () if is_skipped(body) else (SYNC,)


def delete_policies(body: Mapping[str, Any]) -> frozenset[str]:
    """When a hook is deleted, as the judge reads it."""
    return judged_policies(string_annotations(body))


def hook_name(prefix: str, revision: str, phase: str, started: int) -> str:
    """The name given to a hook that has only a generateName. `started` is the operation's start in Unix seconds."""
    short = revision[:7] if len(revision) >= 8 else revision
    return f"{prefix}{f'{short}-{phase}-{started}'.lower()}"
