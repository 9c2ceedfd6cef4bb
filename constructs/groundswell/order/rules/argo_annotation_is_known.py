"""GS129: an annotation with Argo CD's prefix is one that Argo CD reads."""

import difflib
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS129",
    severity=Severity.WARNING,
    sentence="An annotation with Argo CD's prefix is one that Argo CD reads.",
    consequence="Nobody reads it, and what it should do does not happen.",
    fix="Correct its spelling, or drop it.",
)

PREFIX = "argocd.argoproj.io/"
_KNOWN = frozenset(
    (
        *("sync-wave", "sync-options", "compare-options", "hook", "hook-delete-policy", "tracking-id", "refresh"),
        *("manifest-generate-paths", "managed-by", "managed-by-url", "ignore-healthcheck", "skip-reconcile", "hydrate"),
        *("ignore-resource-updates", "application-set-refresh", "installation-id", "deletion-approved"),
        *("client-side-apply-migration-manager", "secret-type", "instance", "ignore-default-labels"),
        *("auto-label-cluster-info", "kubernetes-version", "sync-source-replace"),
    )
)
_AS_LABEL = frozenset(  # the last two are read by Argo CD's operator (OpenShift GitOps), of Namespaces
    {"secret-type", "instance", "application-set-name", "kubernetes-version", "managed-by", "managed-by-cluster-argocd"}
)


@rule.check
def spelling(view: View) -> Iterator[Finding]:
    for each in view.met:
        for name in each.annotations:
            yield from _annotation(each, str(name))
        for name in each.labels:
            bare = str(name).removeprefix(PREFIX)
            if bare != name and bare in _KNOWN - _AS_LABEL:
                yield rule.finding(each, f"{each} has {name} as a label; Argo CD reads it as an annotation only.")


def _annotation(resource: Resource, name: str) -> Iterator[Finding]:
    prefix, slash, bare = name.rpartition("/")
    if prefix + slash == PREFIX:
        if bare not in _KNOWN:
            near = ["sync-wave"] if "wave" in bare else difflib.get_close_matches(bare, _KNOWN, n=3)
            meant = next((each for each in near if PREFIX + each not in resource.annotations), "")
            hint = f" Did you mean {PREFIX}{meant}?" if meant else ""
            yield rule.finding(resource, f"{resource} has the unknown annotation {name}.{hint}")
    elif bare in ("sync-wave", "syncwave", "sync-options") and "argo" in prefix:
        meant = "sync-wave" if "wave" in bare else bare
        yield rule.finding(resource, f"{resource} has the annotation {name}. Did you mean {PREFIX}{meant}?")
