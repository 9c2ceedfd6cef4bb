"""GS315: an AuthorizationPolicy lets in those who are told to call."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.authorization import asked, refusing
from groundswell.order.mesh.mesh_policies import GROUP
from groundswell.order.network.isolation import names
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
    for each in asked(view):
        key = (each.about.key, each.pods.owner.key, each.port)
        policies = refusing(each.pods, each.source, each.port, view) if key not in told and not each.pods.ends else []
        if policies:
            told.add(key)
            where = f"port {each.port} of " if each.port else ""
            message = f"{each.words} {where}{each.pods.owner}, and no rule of {names(policies)} lets it in."
            severity = None if each.sure else Severity.WARNING
            yield rule.finding(each.about, message, severity=severity, related=[*policies, each.pods.owner])
