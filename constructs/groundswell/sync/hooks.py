"""Hooks: what makes an object one, in which phases it runs, and when it is deleted."""

from collections.abc import Mapping
from typing import Any

from groundswell.sync.options import annotation_of, items

HOOK = "argocd.argoproj.io/hook"
DELETE_POLICY = "argocd.argoproj.io/hook-delete-policy"
HELM_HOOK = "helm.sh/hook"
HELM_DELETE_POLICY = "helm.sh/hook-delete-policy"

PRE_SYNC, SYNC, POST_SYNC, SYNC_FAIL = "PreSync", "Sync", "PostSync", "SyncFail"
PHASES = (PRE_SYNC, SYNC, POST_SYNC, SYNC_FAIL)
SKIP = "Skip"

BEFORE_CREATION, SUCCEEDED, FAILED = "BeforeHookCreation", "HookSucceeded", "HookFailed"
_HELM_PHASES = {
    "pre-install": PRE_SYNC,
    "pre-upgrade": PRE_SYNC,
    "post-install": POST_SYNC,
    "post-upgrade": POST_SYNC,
}
_HELM_POLICIES = {
    "before-hook-creation": BEFORE_CREATION,
    "hook-succeeded": SUCCEEDED,
    "hook-failed": FAILED,
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
    """When a hook is deleted; before its next creation if it says nothing valid."""
    own = {item for item in items(body, DELETE_POLICY) if item in (BEFORE_CREATION, SUCCEEDED, FAILED)}
    helm = {_HELM_POLICIES[item] for item in items(body, HELM_DELETE_POLICY) if item in _HELM_POLICIES}
    return frozenset(own | helm) or frozenset({BEFORE_CREATION})


def hook_name(prefix: str, revision: str, phase: str, started: int) -> str:
    """The name given to a hook that has only a generateName. `started` is the operation's start in Unix seconds."""
    short = revision[:7] if len(revision) >= 8 else revision
    return f"{prefix}{f'{short}-{phase}-{started}'.lower()}"
