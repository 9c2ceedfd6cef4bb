"""The verdict in its four formats, the order in its four, with hostile names in all of them."""

import json
from typing import Any
from xml.etree import ElementTree

import pytest

from groundswell.manifests import problems
from groundswell.manifests.resource import Location, NotJudged, Topic
from groundswell.order.boot_order import boot_order, bundles
from groundswell.order.catalogue import catalogue
from groundswell.order.formats import printed
from groundswell.order.formats.order_mermaid import as_mermaid
from groundswell.order.formats.order_svg import as_order_svg
from groundswell.order.formats.order_table import as_order_json, as_table
from groundswell.order.verdict import Verdict, verdict
from tests.rules.world import World

STORE = """
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: auth-secret, namespace: default, annotations: {argocd.argoproj.io/sync-wave: '9'}}
spec: {secretStoreRef: {kind: ClusterSecretStore, name: aws-secrets-manager}}
---
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: {name: aws-secrets-manager, annotations: {argocd.argoproj.io/sync-wave: '11'}}
"""
INSTALLED = [
    "controller argoproj.io/*",
    "crd argoproj.io/Application",
    "controller external-secrets.io/*",
    "crd external-secrets.io/*",
    "namespace argocd",
]
ESCAPE = "\x1b[2J\u202e"
TIMES = {"read": 0.1234, "judge": 0.5}


def late() -> Verdict:
    return World().step("argo-cd", provides=INSTALLED).root("secrets", text=STORE).not_judged("a chart").verdict()


def hostile() -> Verdict:
    world = World()
    name = f"{ESCAPE}x%0A::error file=a::owned\n::warning::b"
    shared = json.dumps({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name, "namespace": "default"}})
    return world.root().app("one", shared).app("two", shared).not_judged(f"chart {name}").verdict()


def test_text_says_where_what_why_and_how() -> None:
    assert printed(late(), "text", TIMES) == (
        "GS103 error: ExternalSecret default/auth-secret is applied in wave 9, "
        "but its ClusterSecretStore aws-secrets-manager is ready only in wave 11.\n"
        "  Argo CD waits for wave 9 to turn healthy before it starts wave 11, "
        "so the sync stops here for ever: a deadlock.\n"
        "  Move ExternalSecret default/auth-secret to wave 11 or later (secrets/all.yaml:1).\n"
        "  see ClusterSecretStore aws-secrets-manager (secrets/all.yaml:11, wave 11 of argocd/secrets)\n"
        "\n"
        "not judged: a chart: opaque.\n"
        "\n"
        "1 error, 0 warnings, 0 info; 1 not judged; 3 resources of 1 Applications, 10 dependencies.\n"
    )


def test_text_tells_many_of_one_cure_in_one_go() -> None:
    container = "{name: c, image: 'x:latest', resources: {limits: {cpu: 1, memory: 1}}}"
    pod = f"spec: {{template: {{spec: {{containers: [{container}]}}}}}}"
    text = "---".join(
        f"\napiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: {name}, namespace: default}}\n{pod}\n"
        for name in "abc"
    )
    lines = printed(World().root("root", text=text).verdict(), "text", TIMES).split("\n\n")
    (told,) = (each.splitlines() for each in lines if each.startswith("GS509"))
    assert told == [
        "GS509 warning: Deployment default/a runs x:latest, whatever that is on the day.",
        "  also Deployment default/b runs x:latest, whatever that is on the day. (root/all.yaml:11)",
        "  also Deployment default/c runs x:latest, whatever that is on the day. (root/all.yaml:21)",
        "  Nodes run different versions of it, a rollback brings nothing back, a bad build spreads by itself.",
        "  Name a version, or a digest (root/all.yaml:1).",
    ]


def lines(world: World) -> list[str]:
    return printed(world.verdict(), "text", TIMES).splitlines()


def test_text_says_where_to_begin_once_it_is_long() -> None:
    pods = "".join(
        f"---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: web-{index}, namespace: shop}}\n"
        "spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, "
        "spec: {containers: [{name: main, image: 'x:latest'}]}}}\n"
        for index in range(14)
    )
    world = World().step("argo-cd", provides=[*INSTALLED, "namespace shop"]).root(text=pods)
    *_, begin, summary = lines(world)
    assert begin == "Begin with GS509 at root/all.yaml:1; what is only an info can wait."
    assert summary.startswith("0 errors, 14 warnings, ")
    assert "  … and 1 more; --format json names them all" in lines(world)  # of the 14 infos


def test_text_tells_charts_and_needs_together() -> None:
    claims = "".join(
        f"---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {{name: {name}, namespace: shop}}\n"
        f"spec: {{storageClassName: {name}}}\n"
        for name in ("fast", "slow")
    )
    world = World().root("claims", text=claims)
    for name in ("one", "two"):
        world.app(name, sources=[{"repoURL": "https://charts.example", "chart": name, "targetRevision": "1.0.0"}])
    for count in range(2):
        why, chart = f"Application {count} pulls it", "chart one 1.0.0"
        world.note(NotJudged(chart, why, "Give a contract for one.", Location("a.yaml", 1), topic=Topic.CHART))
    told = [line for line in lines(world) if not line.startswith("GS")]
    start = told.index("not judged: 1 chart, since nothing is pulled here: one 1.0.0 (2 times).")
    assert told[start + 1] == "  Commit what they render, or describe one by a contract (groundswell contract)."
    assert told[start + 2 : start + 6] == [
        "not judged: 2 needs, which something that could not be read may meet:",
        "  StorageClass fast, needed by PersistentVolumeClaim shop/fast (claims/all.yaml:1)",
        "  StorageClass slow, needed by PersistentVolumeClaim shop/slow (claims/all.yaml:11)",
        "  What is there before Argo CD is declared under provides in bootstrap/inventory.yaml: storage-class fast; "
        "storage-class slow.",
    ]


def test_json_has_the_documented_fields() -> None:
    document = json.loads(printed(late(), "json", TIMES))
    assert list(document) == ["version", "findings", "accepted", "not_judged", "counts", "times"]
    (finding,) = document["findings"]
    assert finding["rule"] == "GS103"
    assert finding["resource"] == {
        "group": "external-secrets.io",
        "kind": "ExternalSecret",
        "namespace": "default",
        "name": "auth-secret",
    }
    assert (finding["file"], finding["line"], finding["position"]) == (
        "secrets/all.yaml",
        1,
        "wave 9 of argocd/secrets",
    )
    assert finding["related"][0]["position"] == "wave 11 of argocd/secrets"
    assert document["times"] == {"read": 0.123, "judge": 0.5}


def test_sarif_names_rule_level_and_place() -> None:
    document = json.loads(printed(late(), "sarif", TIMES))
    assert document["version"] == "2.1.0"
    (run,) = document["runs"]
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("GS103", "error")
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "secrets/all.yaml"},
        "region": {"startLine": 1},
    }
    assert "GS103" in {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].startswith("Not judged: a chart")


def test_github_writes_one_command_a_finding() -> None:
    first, second = printed(late(), "github", TIMES).splitlines()
    assert first.startswith("::error file=secrets/all.yaml,line=1,title=GS103::ExternalSecret default/auth-secret is ")
    assert "%0A" in first
    assert second.startswith("::notice::Not judged: a chart")


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_no_name_moves_the_terminal(form: str) -> None:
    text = printed(hostile(), form, TIMES)
    assert "\x1b" not in text and "\u202e" not in text
    assert "owned" in text


def test_no_name_starts_a_command_of_its_own() -> None:
    lines = printed(hostile(), "github", TIMES).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::notice::Not"]
    assert not any(line.startswith("::warning") for line in lines)
    assert "%250A::error file=a" in lines[0]


def platform(name: str = "auth") -> Any:
    world = (
        World().stack("network", {"Resources": {"V": {"Type": "AWS::EC2::VPC"}}}).step("argo-cd", provides=INSTALLED)
    )
    namespace = "{apiVersion: v1, kind: Namespace, metadata: {name: auth}}"
    config = json.dumps({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name, "namespace": "auth"}})
    return world.gated().root().app("namespaces", namespace, wave=1).app(name, config, wave=2).verdict().graph


def test_the_table_goes_from_the_stacks_to_the_last_wave() -> None:
    rows = [line.split() for line in as_table(boot_order(platform())).splitlines()]
    assert [row[0] for row in rows] == ["#", *(str(number) for number in range(1, 8))]
    assert rows[-1][-2:] == ["ConfigMap", "auth/auth"]


def test_json_of_the_order_names_bundles_and_what_they_wait_for() -> None:
    graph = platform()
    document = json.loads(as_order_json(boot_order(graph), bundles(graph)))
    (auth,) = [each for each in document["bundles"] if each["name"] == "argocd/auth"]
    assert auth["waits_for"] == ["argocd/namespaces", "argocd/root", "step argo-cd"]
    assert document["turns"][0]["resources"][0]["kind"] == "AWS::EC2::VPC"


def test_mermaid_leaves_out_what_follows() -> None:
    graph = platform()
    text = as_mermaid(bundles(graph))
    names = {each.name: f"b{index}" for index, each in enumerate(bundles(graph))}
    assert f"  {names['argocd/namespaces']} --> {names['argocd/auth']}" in text
    assert f"  {names['step argo-cd']} --> {names['argocd/auth']}" not in text


def test_pictures_escape_names() -> None:
    graph = platform('a"><script>&\x1b')
    assert "<script>" not in as_mermaid(bundles(graph))
    root = ElementTree.fromstring(as_order_svg(bundles(graph)))
    assert root.tag.endswith("svg")
    assert not [each for each in root.iter() if each.tag.endswith("script")]


def test_a_verdict_prints_the_same_twice() -> None:
    reading = World().root("secrets", text=STORE).reading()
    assert printed(verdict(reading), "text", TIMES) == printed(verdict(reading), "text", TIMES)


def test_every_rule_that_reading_finds_broken_is_in_the_catalogue() -> None:
    """Else SARIF would show a result of a rule that its own list of rules does not have."""
    found = {value for name, value in vars(problems).items() if name.isupper()}
    assert len(found) > 10 and found <= {each.id for each in catalogue()}
