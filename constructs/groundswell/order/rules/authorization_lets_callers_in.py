"""GS315: an AuthorizationPolicy lets in those who are told to call."""

from collections.abc import Iterator

from groundswell.order.authorization import calls_to_proxies, refusing
from groundswell.order.finding import Finding, Severity
from groundswell.order.isolation import names
from groundswell.order.mesh_policies import GROUP
from groundswell.order.mutual_tls import in_mesh
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS315",
    severity=Severity.ERROR,
    sentence="An AuthorizationPolicy lets in those who are told to call.",
    consequence="The sidecar answers 403, 'RBAC: access denied'.",
    fix="Add the caller's namespace or principal to a rule of an ALLOW policy for these pods.",
)


@rule.check
def allowed(view: View) -> Iterator[Finding]:
    if not view.of_kind("AuthorizationPolicy", GROUP):
        return
    told = set()
    for about, words, source, pods, port in calls_to_proxies(view):
        key = (about.key, pods.owner.key, port)
        if key in told or pods.ends:
            continue
        policies = refusing(pods, source, port, view)
        if policies:
            told.add(key)
            where = f"port {port} of " if port else ""
            message = f"{words} {where}{pods.owner}, and no rule of {names(policies)} lets it in."
            severity = None if in_mesh(source, view) else Severity.WARNING
            yield rule.finding(about, message, severity=severity, related=[*policies, pods.owner])
