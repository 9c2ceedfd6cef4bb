"""GS178: the roles and finalizers that Argo CD is given are ones that it knows."""

import difflib
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.rules.finalizer_is_taken_off import is_meant
from groundswell.order.tree import at, mapping, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS178",
    severity=Severity.WARNING,
    sentence="The roles and finalizers that Argo CD is given are ones that it knows.",
    consequence="The setting does not count, and nobody says so.",
    fix="Correct it as the documentation of Argo CD spells it.",
)

_BUILT_IN = frozenset({"role:admin", "role:readonly", "role:''", "role:"})
_CELLS, _MOST = {"p": 6, "g": 3}, 100
_LINES = "p, subject, resource, action, object, effect, or g, subject, role"
_FINALIZERS = frozenset(
    (
        *("resources-finalizer.argocd.argoproj.io", "resources-finalizer.argocd.argoproj.io/background"),
        *("resources-finalizer.argocd.argoproj.io/foreground", "post-delete-finalizer.argocd.argoproj.io"),
        "post-delete-finalizer.argocd.argoproj.io/cleanup",
    )
)


@rule.check
def roles(view: View) -> Iterator[Finding]:
    each = view.named("ConfigMap", view.argocd_namespace, "argocd-rbac-cm", "")
    data = mapping(each.body.get("data")) if each and not each.contract else {}
    policies = [
        str(value) for key, value in data.items() if str(key).startswith("policy.") and str(key).endswith("csv")
    ]
    lines = [part.strip() for value in policies for part in value.splitlines()]
    rows = [[cell.strip() for cell in line.split(",")] for line in lines if line and not line.startswith("#")]
    known = {row[1] for row in rows if row[:1] == ["p"] and len(row) > 1} | _BUILT_IN
    known |= {row[1] for row in rows if row[:1] == ["g"] and len(row) > 2}
    given = [row[2] for row in rows if row[:1] == ["g"] and len(row) > 2] + [text(data.get("policy.default"))]
    for row in rows:
        if each and len(row) < _CELLS.get(row[0], _MOST):
            message = f"{each} has the line {', '.join(row)!r}, which is no policy: {_LINES}."
            yield rule.finding(each, message)
    for role in dict.fromkeys(given):
        if each and role.startswith("role:") and role not in known:
            yield rule.finding(each, f"{each} gives {role}, which no line of it defines and Argo CD does not bring.")


@rule.check
def finalizers(view: View) -> Iterator[Finding]:
    for each in view.of_kind("Application", "argoproj.io"):
        for name in texts(at(each.body, "metadata", "finalizers")):
            ours = "argocd.argoproj.io" in name and not name.startswith("post-delete-finalizer.")
            near = difflib.get_close_matches(name, _FINALIZERS, n=1, cutoff=0.85)
            if name not in _FINALIZERS and not is_meant(name) and (near or ours):  # of what is meant GS150 tells
                hint = f" Did you mean {near[0]}?" if near else ""
                message = f"{each} has the finalizer {name}, which Argo CD does not know.{hint}"
                yield rule.finding(
                    each, message, consequence="Nobody takes it off: the Application can never be deleted."
                )
