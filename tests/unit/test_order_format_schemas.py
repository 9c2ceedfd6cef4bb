"""What machines read has the shape that is published: our JSON's schema, and SARIF 2.1.0's for what we write of it."""

import json
from dataclasses import replace
from importlib.resources import files
from typing import Any

import jsonschema_rs
import pytest

from groundswell.manifests.resource import Location, NotJudged
from groundswell.order import formats
from groundswell.order.acceptance import Acceptance
from groundswell.order.formats import printed
from groundswell.order.verdict import Verdict
from tests.rules.world import World


def every() -> Verdict:
    """A verdict with all that it can hold: related ends, an accepted finding, notes with and without a place."""
    config = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: d}}"
    store = "{apiVersion: external-secrets.io/v1, kind: ClusterSecretStore, metadata: {name: s}}"
    ring = "{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: two, namespace: argocd}, spec: {}}"
    world = World().gated().root().app("one", config + "\n---\n" + store).app("two", config + "\n---\n" + ring)
    found = world.not_judged("chart x").verdict()
    note = NotJudged("chart y", "opaque", "", Location("a file.yaml", 3))
    whole = replace(found, not_judged=(*found.not_judged, note))
    rule = whole.findings[0].rule
    return whole.accepting([Acceptance(rule, "", "*", "Known.", Location("accepted.yaml", 1))])


EVERY = every()


def test_the_verdict_has_something_of_everything() -> None:
    assert EVERY.findings and EVERY.accepted and len(EVERY.not_judged) > 1
    assert any(each.related for each in (*EVERY.findings, *(one.finding for one in EVERY.accepted)))


def test_json_fits_its_published_schema() -> None:
    schema = json.loads(files(formats).joinpath("verdict.schema.json").read_text(encoding="utf-8"))
    document = json.loads(printed(EVERY, "json", {"read": 0.1, "judge": 0.2}))
    judge = jsonschema_rs.Draft202012Validator(schema)
    assert [each.message for each in judge.iter_errors(document)] == []
    for part in ("findings", "counts", "times"):
        assert not judge.is_valid({name: value for name, value in document.items() if name != part})
    assert set(document) == set(schema["properties"])
    finding = schema["$defs"]["finding"]
    assert set(document["findings"][0]) == set(finding["properties"]) == set(finding["required"])


def closed(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    properties = {**required, **optional}
    return {
        "type": "object",
        "required": list(required),
        "properties": properties,
        "additionalProperties": False,
    }


def several(inner: Any) -> dict[str, Any]:
    return {"type": "array", "items": inner}


TEXT = {"type": "string", "minLength": 1}
MESSAGE = closed({"text": TEXT})
URI = {"type": "string", "pattern": r"^([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$"}
PLACE = closed(
    {
        "physicalLocation": closed(
            {
                "artifactLocation": closed({"uri": URI}),
                "region": closed({"startLine": {"type": "integer", "minimum": 1}}),
            }
        )
    },
    id={"type": "integer", "minimum": 0},
    message=MESSAGE,
)
LEVEL = {"enum": ["none", "note", "warning", "error"]}
SUPPRESSION = closed({"kind": {"enum": ["inSource", "external"]}}, justification=TEXT)
RESULT = closed(
    {"message": MESSAGE},
    ruleId=TEXT,
    level=LEVEL,
    locations=several(PLACE),
    relatedLocations=several(PLACE),
    suppressions=several(SUPPRESSION),
)
RULE = closed({"id": TEXT}, shortDescription=MESSAGE, fullDescription=MESSAGE)
NOTE = closed({"message": MESSAGE}, level=LEVEL, locations=several(PLACE))
INVOCATION = closed({"executionSuccessful": {"type": "boolean"}}, toolExecutionNotifications=several(NOTE))
RUN = closed(
    {"tool": closed({"driver": closed({"name": TEXT}, version=TEXT, rules=several(RULE))})},
    results=several(RESULT),
    invocations=several(INVOCATION),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
)
SARIF = closed({"version": {"const": "2.1.0"}, "runs": several(RUN)}, **{"$schema": {"type": "string"}})
"""The objects that we write, with the names and requirements that SARIF 2.1.0 gives them (sections 3.13 to 3.58)."""


@pytest.mark.parametrize("file", ["a file.yaml", "ä/%0A#?.yaml", "\udcff.yaml", "../x", "[a]:1"])
def test_sarif_has_the_objects_of_its_standard(file: str) -> None:
    finding = replace(EVERY.findings[0], location=Location(file, 0))
    written = json.loads(printed(replace(EVERY, findings=(finding, *EVERY.findings[1:])), "sarif", {}))
    assert [each.message for each in jsonschema_rs.Draft202012Validator(SARIF).iter_errors(written)] == []
    run = written["runs"][0]
    known = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} <= known
