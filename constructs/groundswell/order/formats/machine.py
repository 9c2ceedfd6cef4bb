"""The verdict as JSON, for programs. The shape is stable: fields may be added, none changes or goes.
`verdict.schema.json`, beside this file, is its JSON Schema.

{"version": 1,
 "findings": [{"rule": "GS103", "severity": "error|warning|info", "message": str, "consequence": str, "fix": str,
               "file": str, "line": int,
               "resource": {"group": str, "kind": str, "namespace": str, "name": str} | null,
               "position": str,            where the resource stands, in words; "" when unknown
               "related": [{"resource": {…}, "position": str, "file": str, "line": int}],
               "proof": [str]}],           the edges of a ring and the like
 "accepted": [{…, "reason": str}],    findings, in the shape above, that people accept
 "not_judged": [{"what": str, "why": str, "remedy": str, "file": str | null, "line": int | null}],
 "counts": {"error": int, "warning": int, "info": int, "accepted": int, "not_judged": int, "resources": int,
            "applications": int, "dependencies": int},
 "times": {"read": float, "judge": float}}  seconds; the one part that differs from run to run
"""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from groundswell.manifests.resource import Key
from groundswell.order.finding import Finding, Place

if TYPE_CHECKING:
    from groundswell.order.verdict import Verdict


def as_json(verdict: "Verdict", times: Mapping[str, float]) -> str:
    """The document above. Text is ASCII with escapes, so no name in it can move a terminal."""
    return json.dumps(document(verdict, times), indent=2) + "\n"


def document(verdict: "Verdict", times: Mapping[str, float]) -> dict[str, Any]:
    """The document above as plain values."""
    return {
        "version": 1,
        "findings": [_finding(each) for each in verdict.findings],
        "accepted": [{**_finding(each.finding), "reason": each.reason} for each in verdict.accepted],
        "not_judged": [
            {
                "what": each.what,
                "why": each.why,
                "remedy": each.remedy,
                "file": each.location.file if each.location else None,
                "line": each.location.line if each.location else None,
            }
            for each in verdict.not_judged
        ],
        "counts": dict(verdict.counts),
        "times": {name: round(seconds, 3) for name, seconds in times.items()},
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "message": finding.message,
        "consequence": finding.consequence,
        "fix": finding.fix,
        "file": finding.location.file,
        "line": finding.location.line,
        "resource": key_fields(finding.place.key) if finding.place else None,
        "position": finding.place.position if finding.place else "",
        "related": [_place(each) for each in finding.related],
        "proof": list(finding.lines),
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "resource": key_fields(place.key),
        "position": place.position,
        "file": place.location.file,
        "line": place.location.line,
    }


def key_fields(key: Key) -> dict[str, str]:
    """The identity of an object as JSON has it."""
    return {"group": key.group, "kind": key.kind, "namespace": key.namespace, "name": key.name}
