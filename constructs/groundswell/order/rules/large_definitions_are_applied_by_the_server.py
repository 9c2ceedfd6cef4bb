"""GS179: charts whose definitions are too large for client-side apply are applied on the server's side."""

from collections.abc import Iterator, Mapping

from groundswell.manifests.release import Release
from groundswell.order.argocd.sync_options import of_application
from groundswell.order.contracts.contract import releases, source_at
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at
from groundswell.order.view import View

rule = Rule(
    id="GS179",
    severity=Severity.WARNING,
    sentence="Charts whose definitions are too large for client-side apply are applied on the server's side.",
    consequence="The sync fails: 'metadata.annotations: Too long: must have at most 262144 bytes'.",
    fix="Give the Application the sync option ServerSideApply=true.",
)

_LARGE: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "kube-prometheus-stack": (("crds", "enabled"),),
    "prometheus-operator-crds": (),
    "kyverno": (("crds", "install"),),
    "cloudnative-pg": (("crds", "create"),),
}
"""Chart to the values that leave its definitions out when they are false. Their own documentation says so."""


@rule.check
def applied(view: View) -> Iterator[Finding]:
    for application in view.reading.applications:
        options = of_application(application)
        if "ServerSideApply=true" in options or "Replace=true" in options or not view.delivers_here(application):
            continue
        for index, release in releases(application):
            left_out = at(source_at(application, index), "helm", "skipCrds") is True
            if release.chart in _LARGE and not (release.under or left_out or _without(release)):
                message = f"{application.resource} applies the definitions of {release.chart} on the client side."
                yield rule.finding(application.resource, message)


def _without(release: Release) -> bool:
    return any(at(release.values, *path) is False for path in _LARGE[release.chart])
