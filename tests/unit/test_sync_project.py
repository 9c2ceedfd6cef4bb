"""AppProjects: what they admit, and the syncs that wait for them."""

from typing import Any

import pytest

from groundswell.manifests.resource import Application, Resource
from groundswell.sync.hooks import SYNC
from groundswell.sync.outcome import Verdict
from groundswell.sync.project import refusal
from groundswell.sync.task import Task
from tests.vectors.sync_platforms import CHILDREN, ROOT, answered, application, key, starts, thing

CHILD = CHILDREN[0]
ANY = [{"group": "*", "kind": "*"}]
EVERYWHERE = [{"namespace": "*", "server": "*"}]


def task(kind: str, namespace: str = "default") -> Task:
    resource = thing(kind, namespace=namespace)
    return Task(resource.key, SYNC, 0, resource, resource.body, namespace)


@pytest.mark.parametrize(
    ("project", "kind", "words"),
    [
        (None, "ClusterRole", ""),
        ({"destinations": EVERYWHERE}, "Secret", ""),
        ({"destinations": EVERYWHERE}, "Namespace", "resource core:Namespace is not permitted in project"),
        ({"destinations": EVERYWHERE, "clusterResourceWhitelist": ANY}, "Namespace", ""),
        (
            {"clusterResourceWhitelist": ANY, "clusterResourceBlacklist": [{"group": "", "kind": "Name*"}]},
            "Namespace",
            "resource core:Namespace is not permitted in project",
        ),
        (
            {"destinations": EVERYWHERE, "namespaceResourceWhitelist": [{"group": "apps", "kind": "*"}]},
            "Secret",
            "resource core:Secret is not permitted in project",
        ),
        (
            {"destinations": EVERYWHERE, "namespaceResourceBlacklist": [{"group": "", "kind": "Secret"}]},
            "Secret",
            "resource core:Secret is not permitted in project",
        ),
        (
            {"destinations": [{"namespace": "team-*", "server": "*"}]},
            "Secret",
            "namespace default is not permitted in project",
        ),
        ({"destinations": [{"namespace": "def*", "server": "*"}]}, "Secret", ""),
        (
            {"destinations": [{"namespace": "*", "server": "*"}, {"namespace": "!default", "server": "*"}]},
            "Secret",
            "namespace default is not permitted in project",
        ),
        ({}, "Secret", "namespace default is not permitted in project"),
        ({"namespaceResourceWhitelist": []}, "Secret", "resource core:Secret is not permitted in project"),
    ],
)
def test_what_a_project_admits(project: dict[str, Any] | None, kind: str, words: str) -> None:
    assert refusal(project, {}, task(kind)) == words


def project(wave: int, **spec: Any) -> Resource:
    return thing("AppProject", "team", wave, namespace="argocd", group="argoproj.io", spec=spec)


def of_project(found: Application) -> Application:
    """The same Application, in the project whose AppProject the tests set."""
    spec = {**found.resource.body["spec"], "project": "team"}
    body = {**found.resource.body, "spec": spec}
    resource = Resource(found.resource.key, "v1", body, found.resource.location, found.resource.application)
    return Application(resource, found.parent, None, (), "default")


def child_of_project() -> Application:
    return of_project(application("child", 0))


def test_an_application_is_not_synced_before_its_project_is_there() -> None:
    objects = [project(3, destinations=EVERYWHERE), thing("Secret", "s", app=CHILD)]
    answer = answered(objects, application(), child_of_project(), application_health=False)
    assert starts(answer, CHILD) == {"s": 2}
    assert answer.verdict is Verdict.COMPLETES


def test_a_project_behind_the_application_that_waits_for_it_is_a_deadlock() -> None:
    objects = [project(3, destinations=EVERYWHERE), thing("Deployment", "api", app=CHILD)]
    answer = answered(objects, application(), child_of_project())
    assert answer.summary == f"does not begin in Application {CHILD}: its AppProject argocd/team is not there"
    assert answer.outcomes[1].why == "it waits for Application argocd/child: Missing"


def test_a_root_of_a_project_that_it_delivers_itself_does_not_begin() -> None:
    answer = answered([project(-1, destinations=EVERYWHERE), thing("Secret", "s")], of_project(application()))
    assert answer.verdict is Verdict.HELD
    assert answer.summary == f"does not begin in Application {ROOT}: its AppProject argocd/team is not there"


def test_one_object_that_the_project_does_not_admit_fails_the_whole_operation() -> None:
    objects = [
        project(-1, destinations=[{"namespace": "default", "server": "*"}]),
        thing("Secret", "s", app=CHILD),
        thing("Secret", "t", 9, app=CHILD, namespace="kube-system"),
    ]
    answer = answered(objects, application(), child_of_project())
    child = answer.outcomes[0]
    assert child.attempts[0].message == "one or more synchronization tasks are not valid"
    assert child.why == "Secret kube-system/t: namespace kube-system is not permitted in project"
    assert child.verdict is Verdict.BURNS
    assert key("Secret", "s") not in [result.key for result in child.attempts[0].results]
