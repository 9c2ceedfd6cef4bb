"""GS132: a hook has a type that Argo CD runs."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.manifests.wave import string_annotations
from groundswell.order.argocd.deletion import HELM_DELETION, POST_DELETE, PRE_DELETE, deletion_hooks
from groundswell.order.argocd.phase import (
    ARGO_PHASES,
    BEFORE_CREATION,
    DELETE_POLICY,
    FAILED,
    HELM_HOOK,
    HELM_PHASES,
    HOOK,
    SUCCEEDED,
    hook_types,
    phases,
)
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS132",
    severity=Severity.ERROR,
    sentence="A hook has a type that Argo CD runs.",
    consequence="Argo CD leaves the object out without a word: it is never applied.",
    fix="Use PreSync, Sync, PostSync, SyncFail, PreDelete or PostDelete, spelt exactly so.",
)

_POLICIES = frozenset({SUCCEEDED, FAILED, BEFORE_CREATION})
_ARGO = frozenset({*ARGO_PHASES, "Skip", PRE_DELETE, POST_DELETE})
_TESTS = frozenset({"test", "test-success", "test-failure"})
_HELM = frozenset({*HELM_PHASES, *HELM_DELETION, *_TESTS, "crd-install", "pre-rollback", "post-rollback"})


@rule.check
def types(view: View) -> Iterator[Finding]:
    for each in view.met:
        if HOOK not in each.annotations and HELM_HOOK not in each.annotations:
            continue
        annotations = string_annotations(each.body)
        argo, helm = hook_types(annotations.get(HOOK) or ""), hook_types(annotations.get(HELM_HOOK) or "")
        wrong = [part for part in argo if part not in _ARGO] + [part for part in helm if part not in _HELM]
        runs = phases(annotations)
        if not (argo or helm or runs):
            name = HOOK if HOOK in annotations else HELM_HOOK
            yield rule.finding(each, f"{each} has the annotation {name} without a type in it.")
        elif wrong and not runs and not deletion_hooks(annotations):
            yield rule.finding(each, f"{each} is a hook of type {', '.join(wrong)}, which Argo CD does not know.")
        elif wrong:
            message = f"{each} is a hook of type {', '.join(wrong)}, too, which Argo CD does not know."
            consequence = f"It runs in {' and '.join(map(str, (*runs, *deletion_hooks(annotations))))} only."
            yield rule.finding(each, message, consequence=consequence, severity=Severity.WARNING)
        elif helm and not argo and not runs and not deletion_hooks(annotations) and not _TESTS.issuperset(helm):
            message = f"{each} is a Helm hook of type {', '.join(helm)}, which Argo CD does not run."
            yield rule.finding(
                each, message, severity=Severity.INFO, fix="Write it as an Argo CD hook if it has to run."
            )
        yield from _policies(each, annotations.get(DELETE_POLICY) or "")


def _policies(resource: Resource, value: str) -> Iterator[Finding]:
    wrong = [part for part in hook_types(value) if part not in _POLICIES]
    if wrong:
        yield rule.finding(
            resource,
            f"{resource} has the hook delete policy {', '.join(wrong)}, which Argo CD does not know.",
            severity=Severity.WARNING,
            consequence="Argo CD deletes the hook before it creates it anew, as it does without a policy.",
            fix=f"Use {', '.join(sorted(_POLICIES))}.",
        )
