"""GS701: an object fits the schema of its kind."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.sync_options import in_force, of_application, of_object
from groundswell.order.finding import Finding, Severity
from groundswell.order.kinds.validity import Validator, Validity
from groundswell.order.rule import Rule
from groundswell.order.view import View

if TYPE_CHECKING:
    from groundswell.schemas.violation import Violation

rule = Rule(
    id="GS701",
    severity=Severity.ERROR,
    sentence="An object fits the schema of its kind.",
    consequence="The API server refuses the object, and the sync of its Application fails.",
    fix="Write the field as the kind's schema has it.",
)

_SHOWN = 5
_TOKEN = re.compile(r"\$\{.*\}|\{\{.*\}\}|<[A-Za-z_]+>|__\w+__")
_FIELDS = ("type", "required")
"""What no release of a definition changes without a new version of its API."""
_TEXTS = tuple(f"metadata.{part}{mark}" for part in ("annotations", "labels") for mark in ".[")
"""What GS128 tells of."""
_DURATIONS = re.compile(
    r"spec\.(?:http\[\d+\]\.(?:timeout|retries\.perTryTimeout|corsPolicy\.maxAge|fault\.delay\.fixedDelay)"
    r"|trafficPolicy\.(?:connectionPool\.tcp\.connectTimeout|outlierDetection\.(?:interval|baseEjectionTime)))"
)
"""Istio's, of which GS333 tells."""
_TWICE = ("list-map", "list-set")
"""Core kinds take an element twice from whoever applies on the client side, and keep the last (env, ports)."""


@rule.check
def violations(view: View) -> Iterator[Finding]:
    validator = Validator(view)
    generated = {id(each.resource) for each in view.reading.applications if each.generated_by is not None}
    for each in view.resources:
        if each.contract or id(each) in generated:
            continue  # the template of a set is judged where it is written
        found = validator.validity(each)
        if found and found.violations:
            yield from _findings(each, found, view)


def _findings(resource: Resource, found: Validity, view: View) -> Iterator[Finding]:
    partial = _is_a_part(resource, view)
    told = [
        each
        for each in found.violations
        if not (partial and each.rule == "required") and not each.path.startswith(_TEXTS)
        if not _DURATIONS.fullmatch(each.path)
    ]
    certain = found.certain
    for each in told[:_SHOWN]:
        yield _finding(resource, each, _severity(each, certain=certain))
    if len(told) > _SHOWN:
        worst = min((_severity(each, certain=certain) for each in told[_SHOWN:]), key=list(Severity).index)
        message = f"{resource} breaks its schema in {len(told) - _SHOWN} more places."
        lines = [each.path for each in told[_SHOWN:]]
        yield rule.finding(resource, message, severity=worst, lines=lines)


def _is_a_part(resource: Resource, view: View) -> bool:
    """Whether the object is only a part, meant to be merged into one that is there (Argo CD's way to patch)."""
    application = view.application_of(resource)
    unchecked = "Validate=false" in (*of_object(resource), *of_application(application))
    return unchecked and in_force("ServerSideApply", resource, application)


def _finding(resource: Resource, violation: "Violation", severity: Severity) -> Finding:
    message = violation.message
    if resource.key.kind == "Secret" and violation.rule in ("type", "format"):
        message = "must be text" if violation.rule == "type" else "is not base64"  # never print what is secret
    unknown = violation.rule == "unknown-field"
    return rule.finding(
        resource,
        f"{resource}: {violation.path or 'the object'}: {message}.",
        severity=severity,
        consequence="Argo CD validates before it applies and refuses a field that the kind does not have; whoever does "
        "not validate loses it without a word."
        if unknown
        else "",
        fix="Correct the field's name or its place, or drop it." if unknown else "",
    )


def _severity(violation: "Violation", *, certain: bool) -> Severity:
    """Errors where the cluster's own schema refuses. A definition that is only shipped here may be of another release,
    and a token may be replaced before anybody applies it."""
    if violation.rule == "unknown-field":
        return Severity.WARNING if certain or "did you mean" in violation.message else Severity.INFO
    if violation.rule in _TWICE:
        return Severity.WARNING
    if isinstance(violation.value, str) and _TOKEN.search(violation.value):
        return Severity.WARNING
    return Severity.ERROR if certain or violation.rule in _FIELDS else Severity.WARNING
