"""The verdict as SARIF 2.1.0, which code hosts show beside the lines of a pull request."""

import json
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from groundswell.manifests.resource import Location
from groundswell.order.acceptance import Accepted
from groundswell.order.catalogue import catalogue
from groundswell.order.finding import Finding, Severity
from groundswell.order.formats.plain import plain
from groundswell.order.verdict import Verdict

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def as_sarif(verdict: Verdict) -> str:
    """One run with every rule and each finding as a result; what was not judged as notifications of the tool."""
    driver = {
        "name": "groundswell",
        "version": version("groundswell"),
        "rules": [_rule(each.id, each.sentence, each.consequence) for each in catalogue()],
    }
    run = {
        "tool": {"driver": driver},
        "results": [
            *(_result(each) for each in verdict.findings),
            *(_result(each.finding) | {"suppressions": [_suppression(each)]} for each in verdict.accepted),
        ],
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notes(verdict)}],
        "columnKind": "unicodeCodePoints",
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(identity: str, sentence: str, consequence: str) -> dict[str, Any]:
    return {"id": identity, "shortDescription": {"text": sentence}, "fullDescription": {"text": consequence}}


def _result(finding: Finding) -> dict[str, Any]:
    text = " ".join(part for part in (finding.message, *finding.lines, finding.consequence, finding.fix) if part)
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": plain(text)},
        "locations": [_location(finding.location)],
    }
    if finding.related:
        result["relatedLocations"] = [
            {**_location(each.location), "id": index, "message": {"text": plain(f"{each.key}, {each.position}")}}
            for index, each in enumerate(finding.related, start=1)
        ]
    return result


def _suppression(accepted: Accepted) -> dict[str, Any]:
    """That people accept the finding: "external" is SARIF's word for what stands outside of the code (3.35.2)."""
    return {"kind": "external", "justification": plain(accepted.reason)}


def _notes(verdict: Verdict) -> list[dict[str, Any]]:
    return [
        {
            "level": "note",
            "message": {"text": plain(f"Not judged: {each.what}: {each.why}. {each.remedy}")},
            **({"locations": [_location(each.location)]} if each.location else {}),
        }
        for each in verdict.not_judged
    ]


def _location(location: Location) -> dict[str, Any]:
    region = {"startLine": max(location.line, 1)}
    return {"physicalLocation": {"artifactLocation": {"uri": quote(plain(location.file))}, "region": region}}
