"""What happens to an Application's objects when it is deleted: the hooks that run, what stays, who is not asked.

Source: `controller/hook.go`, `controller/appcontroller.go` and `controller/sort_delete.go` of Argo CD 2.10 to 3.5.
"""

from collections.abc import Mapping
from typing import Any

from groundswell.manifests.resource import Key
from groundswell.manifests.wave import string_annotations
from groundswell.order.argocd.phase import HELM_HOOK, HOOK, hook_types
from groundswell.order.argocd.sync_options import ANNOTATION
from groundswell.order.tree import at, texts

PRE_DELETE, POST_DELETE = "PreDelete", "PostDelete"
HELM_DELETION: Mapping[str, str] = {"pre-delete": PRE_DELETE, "post-delete": POST_DELETE}

FINALIZER = "resources-finalizer.argocd.argoproj.io"
FINALIZERS: Mapping[str, str] = {
    FINALIZER: "foreground",
    f"{FINALIZER}/foreground": "foreground",
    f"{FINALIZER}/background": "background",
}
"""The finalizers that make an Application's deletion take its objects along, and how these are deleted."""

_KEEP = "helm.sh/resource-policy"
DEFINITION = ("apiextensions.k8s.io", "CustomResourceDefinition")


def deletion_hooks(annotations: Mapping[str, str], *, lists: bool = True) -> tuple[str, ...]:
    """The phases of its Application's deletion in which an object runs: PreDelete, PostDelete.

    Argo CD's own annotation and Helm's count alike. `lists` is whether a comma list is read, as later versions do; the
    earlier ones compare the whole text.
    """
    found: set[str] = set()
    for name, known in ((HOOK, {PRE_DELETE: PRE_DELETE, POST_DELETE: POST_DELETE}), (HELM_HOOK, HELM_DELETION)):
        value = annotations.get(name) or ""
        found.update(known[each] for each in (hook_types(value) if lists else (value,)) if each in known)
    return tuple(sorted(found, reverse=True))


def cascade(body: Mapping[str, Any]) -> str:
    """How an Application's objects go with it: "foreground", "background", "" where they stay."""
    found = [FINALIZERS[each] for each in texts(at(body, "metadata", "finalizers")) if each in FINALIZERS]
    return "" if not found else "background" if "background" in found else "foreground"


def kept_by(key: Key, body: Mapping[str, Any]) -> str:
    """Why an object outlives the deletion of its Application: what says so; "" where it goes along."""
    if (key.group, key.kind) == DEFINITION:
        return "Argo CD deletes no CustomResourceDefinition with an Application"
    annotations = string_annotations(body)
    for name, value in ((ANNOTATION, "Delete=false"), (_KEEP, "keep")):
        if value in hook_types(annotations.get(name) or ""):
            return f"{name}: {value}"
    return ""


def is_confirmed_first(body: Mapping[str, Any]) -> bool:
    """Whether the deletion of the Application waits for a person because of this object."""
    return "Delete=confirm" in hook_types(string_annotations(body).get(ANNOTATION) or "")
