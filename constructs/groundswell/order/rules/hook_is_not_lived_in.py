"""GS155: what others live by is no hook that Argo CD deletes."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.manifests.wave import string_annotations
from groundswell.order.argocd.phase import BEFORE_CREATION, SUCCEEDED, delete_policies, is_hook
from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.secret.pod_references import named_objects
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS155",
    severity=Severity.ERROR,
    sentence="What others live by is no hook that Argo CD deletes.",
    consequence="The first sync passes; what the hook holds up goes with it, in this sync or the next.",
    fix="Take the hook annotation off and give it an earlier wave, or the hook delete policy HookFailed.",
)

_KINDS = {"secret": "Secret", "configmap": "ConfigMap", "claim": "PersistentVolumeClaim"}


@rule.check
def homes(view: View) -> Iterator[Finding]:
    """Namespaces and definitions: their deletion takes along what is in them, and of them."""
    for each in _deleted(view, "Namespace", "CustomResourceDefinition"):
        inside = [other for other in _content(each, view) if other.application and not _is_hook(other)]
        if inside:
            what = "all that lives in it" if each.key.kind == "Namespace" else "all objects of its kind"
            yield rule.finding(
                each,
                f"{each} is a hook that Argo CD deletes, and holds what is none: {inside[0]}{_more(inside)}.",
                consequence=f"Argo CD deletes it {_when(each)}, and {what} with it.",
                related=inside[:5],
            )


@rule.check
def inputs(view: View) -> Iterator[Finding]:
    """What pods mount, read and run as, where the pods stay and the hook does not."""
    deleted = {
        (each.key.kind, each.key.namespace, each.key.name): each
        for each in _deleted(view, "PersistentVolumeClaim", "Secret", "ConfigMap", "ServiceAccount")
    }
    for pods in view.pods if deleted else ():
        if not _is_hook(pods.owner) and not pods.ends:
            for key in dict.fromkeys(_used(pods)):
                if key in deleted:
                    yield _input(deleted[key], pods)


def _input(hook: Resource, pods: PodTemplate) -> Finding:
    consequence = f"Argo CD deletes it {_when(hook)}: pods that start afterwards do not come up."
    if hook.key.kind == "PersistentVolumeClaim":
        consequence = f"Argo CD deletes it {_when(hook)}, and waits for ever, since pods use it."
    message = f"{hook} is a hook that Argo CD deletes, and {pods.owner}, which needs it, is none."
    return rule.finding(hook, message, consequence=consequence, related=[pods.owner])


def _used(pods: PodTemplate) -> Iterator[tuple[str, str, str]]:
    for kind, name, optional in named_objects(pods):
        if kind in _KINDS and name and not optional:
            yield (_KINDS[kind], pods.namespace, name)
    yield ("ServiceAccount", pods.namespace, pods.service_account)


def _deleted(view: View, *kinds: str) -> Iterator[Resource]:
    """Hooks of these kinds that are deleted where their users are not: inputs that come back at once are none."""
    for kind in kinds:
        for each in view.of_kind(kind):
            policies = delete_policies(string_annotations(each.body)) if each.application and _is_hook(each) else ()
            returns = kind in ("Secret", "ConfigMap", "ServiceAccount") and SUCCEEDED not in policies
            if (SUCCEEDED in policies or BEFORE_CREATION in policies) and not returns:
                yield each


def _content(home: Resource, view: View) -> list[Resource]:
    if home.key.kind == "Namespace":
        return [each for each in view.resources if each.key.namespace == home.key.name]
    group, kind = text(at(home.body, "spec", "group")), text(at(home.body, "spec", "names", "kind"))
    return list(view.of_kind(kind, group)) if kind else []


def _is_hook(resource: Resource) -> bool:
    return is_hook(string_annotations(resource.body))


def _when(hook: Resource) -> str:
    at_once = SUCCEEDED in delete_policies(string_annotations(hook.body))
    return "when the sync has succeeded" if at_once else "at the beginning of every further sync"


def _more(found: list[Resource]) -> str:
    return f" and {len(found) - 1} more" if len(found) > 1 else ""
