"""GS346: a policy that a chart's values switch on is one that the chart renders."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from groundswell.manifests.repository import read
from groundswell.order.verdict import verdict
from tests.repository_tree import application, write
from tests.rules.mesh_objects import authorization
from tests.rules.network_objects import deployment

NESTED = {"istio": {"authorizationPolicy": {"enabled": True}, "telemetry": {"enabled": False}}}


def told(world: Any, rendered: str, values: Any) -> list[str]:
    """What the rule says of an Application whose chart rendered these objects from these values."""
    reading = world.root().app("config", rendered, namespace="shop").reading()
    root, config = reading.applications
    found = verdict(replace(reading, applications=(root, replace(config, values=(values,)))))
    return [each.message for each in found.findings if each.rule == "GS346"]


def test_the_policy_is_rendered(world: Any) -> None:
    assert told(world, authorization("deny", "shop"), NESTED) == []


def test_the_templates_read_another_path(world: Any) -> None:
    (message,) = told(world, deployment("web", "shop"), NESTED)
    assert message == (
        "Values of Application argocd/config switch on istio.authorizationPolicy.enabled, "
        "and no AuthorizationPolicy comes of it."
    )


def test_what_is_off_is_not_missed(world: Any) -> None:
    assert told(world, deployment("web", "shop"), {"networkPolicy": {"enabled": False}}) == []


def test_nothing_was_rendered_at_all(world: Any) -> None:
    assert told(world, "", NESTED) == []


@pytest.mark.parametrize("known", [True, False])
def test_one_file_of_values_for_several_charts(tmp_path: Path, known: bool) -> None:
    """Where the charts' keys are known, the key that nobody reads is the cause and told alone."""
    shared = "helm: {valueFiles: [/values/prod.yaml]}"
    plain = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: %s}\n"
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "values/prod.yaml": "telemetry: {enabled: true}\nistio: {authorizationPolicy: {enabled: true}}\n",
    }
    for name in ("api", "mesh", "web"):
        files[f"apps/{name}.yaml"] = application(name, f"charts/{name}", source=shared)
        files[f"charts/{name}/Chart.yaml"] = f"name: {name}\nversion: 1.0.0\n"
        files[f"charts/{name}/templates/all.yaml"] = plain % name
    files["charts/web/templates/t.yaml"] = "apiVersion: telemetry.istio.io/v1\nkind: Telemetry\nmetadata: {name: t}\n"
    if not known:
        files["charts/web/templates/t.yaml"] += "spec: {x: {{ toJson .Values }}}\n"
    policy = "apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: a}\n"
    files["charts/mesh/templates/a.yaml"] = "{{ if .Values.authorizationPolicy }}\n" + policy + "{{ end }}\n"
    found = verdict(read(write(tmp_path, files), roots=["root.yaml"])).findings
    told = [each.message for each in found if each.rule == "GS346"]
    assert told == (
        []
        if known
        else [
            "Values of Application argocd/mesh switch on istio.authorizationPolicy.enabled, "
            "and no AuthorizationPolicy comes of it."
        ]
    )
    assert [each.location.line for each in found if each.rule == "GS250" and "istio" in each.message] == [2] * known
