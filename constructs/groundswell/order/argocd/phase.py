"""In which phases of a sync Argo CD runs an object: plain objects in Sync, hooks where their annotations say."""

from collections.abc import Mapping
from enum import IntEnum

HOOK = "argocd.argoproj.io/hook"
HELM_HOOK = "helm.sh/hook"
DELETE_POLICY = "argocd.argoproj.io/hook-delete-policy"
HELM_DELETE_POLICY = "helm.sh/hook-delete-policy"
BEFORE_CREATION, SUCCEEDED, FAILED = "BeforeHookCreation", "HookSucceeded", "HookFailed"
_HELM_POLICIES = {
    "before-hook-creation": BEFORE_CREATION,
    "hook-succeeded": SUCCEEDED,
    "hook-failed": FAILED,
}


class Phase(IntEnum):
    """The phases, in the order in which they run."""

    PRE_SYNC = -1
    SYNC = 0
    POST_SYNC = 1
    SYNC_FAIL = 2

    def __str__(self) -> str:
        return {-1: "PreSync", 0: "Sync", 1: "PostSync", 2: "SyncFail"}[int(self)]


ARGO_PHASES: Mapping[str, Phase] = {
    "PreSync": Phase.PRE_SYNC,
    "Sync": Phase.SYNC,
    "PostSync": Phase.POST_SYNC,
    "SyncFail": Phase.SYNC_FAIL,
}
HELM_PHASES: Mapping[str, Phase] = {
    "pre-install": Phase.PRE_SYNC,
    "pre-upgrade": Phase.PRE_SYNC,
    "post-install": Phase.POST_SYNC,
    "post-upgrade": Phase.POST_SYNC,
}


def hook_types(value: str) -> tuple[str, ...]:
    """The types of a hook annotation: a comma list, trimmed, each once, in the order written."""
    return tuple(dict.fromkeys(part.strip() for part in value.split(",") if part.strip()))


def is_hook(annotations: Mapping[str, str]) -> bool:
    """Whether Argo CD treats an object with these annotations as a hook, rightly written or not.

    An object that is only Skip is no hook and is not applied; `crd-install` alone makes no hook. An annotation without
    a word in it makes one, too: Argo CD asks only whether the annotation is there.
    """
    if HOOK in annotations:
        return True
    helm = annotations.get(HELM_HOOK)
    return helm is not None and helm != "crd-install"


def phases(annotations: Mapping[str, str]) -> tuple[Phase, ...]:
    """The phases an object runs in, earliest first; none when Argo CD leaves it out.

    It leaves out objects that only Skip, and hooks without one valid type: those without a word to anyone.
    """
    if not is_hook(annotations):
        return (Phase.SYNC,)
    argo = hook_types(annotations.get(HOOK) or "")
    valid = {ARGO_PHASES[each] for each in argo if each in ARGO_PHASES}
    if not valid and "Skip" not in argo:
        helm = hook_types(annotations.get(HELM_HOOK) or "")
        valid = {HELM_PHASES[each] for each in helm if each in HELM_PHASES}
    return tuple(sorted(valid))


def delete_policies(annotations: Mapping[str, str]) -> frozenset[str]:
    """When a hook is deleted; before its next creation if it says nothing valid."""
    own = {each for each in hook_types(annotations.get(DELETE_POLICY) or "") if each in _HELM_POLICIES.values()}
    helm = hook_types(annotations.get(HELM_DELETE_POLICY) or "")
    return frozenset(own | {_HELM_POLICIES[each] for each in helm if each in _HELM_POLICIES}) or frozenset(
        {BEFORE_CREATION}
    )
