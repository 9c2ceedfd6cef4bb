"""Nothing that a file can hold makes the simulator fall over."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from groundswell.manifests.resource import Application, Key, Location, Resource
from groundswell.sync.answer import answer_of
from groundswell.sync.picture import as_svg
from groundswell.sync.platform import platform_of
from groundswell.sync.profile import PROFILES
from groundswell.sync.report import as_json, as_text
from groundswell.sync.scenario import Scenario
from groundswell.sync.scenarios import selected
from groundswell.sync.simulation import simulate
from tests.vectors.sync_platforms import ROOT, application, key, reading, thing

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
)
ANNOTATIONS = (
    "argocd.argoproj.io/hook",
    "argocd.argoproj.io/hook-delete-policy",
    "argocd.argoproj.io/sync-options",
    "argocd.argoproj.io/sync-wave",
    "helm.sh/hook",
    "helm.sh/hook-weight",
)
texts = st.sampled_from(
    ["PreSync", "Skip", "PostSync,Skip", "pre-install", "1", "-9", "9223372036854775808", "", ",", "Prune=false"]
)
metadata = st.fixed_dictionaries(
    {}, optional={"annotations": st.dictionaries(st.sampled_from(ANNOTATIONS), texts | anything, max_size=4)}
)
bodies = st.fixed_dictionaries(
    {}, optional={"metadata": metadata | anything, "spec": anything, "data": anything, "status": anything}
)
KINDS = ["Secret", "Job", "Namespace", "Deployment", "CustomResourceDefinition", "ApplicationSet", "Application"]


@st.composite
def resources(draw: st.DrawFn) -> list[Resource]:
    found = []
    for index in range(draw(st.integers(0, 5))):
        where = key(draw(st.sampled_from(KINDS)), draw(st.sampled_from(["", f"o{index}", "\x1b[31m<b>"])))
        found.append(Resource(where, "v1", draw(bodies), Location("x.yaml", 1), ROOT))
    return found


POLICIES = st.fixed_dictionaries(
    {},
    optional={
        "automated": anything,
        "retry": anything | st.fixed_dictionaries({}, optional={"limit": anything, "backoff": anything}),
        "syncOptions": anything | st.just(["CreateNamespace=true", 3]),
        "managedNamespaceMetadata": anything,
    },
)


@settings(max_examples=150, deadline=None)
@given(resources(), anything | POLICIES, st.sampled_from(sorted(PROFILES)), st.booleans())
def test_any_bodies_give_an_answer(found: Any, policy: Any, profile: str, installed: bool) -> None:
    plain = application()
    body = {"metadata": {"name": "root"}, "spec": {"destination": {"namespace": "x"}, "syncPolicy": policy}}
    resource = Resource(plain.resource.key, "v1", body, Location("root.yaml", 1))
    root = Application(resource, "", None, (), "default")
    scenario = Scenario(installed=installed, everyone=installed, horizon=2000)
    answer = answer_of(simulate(platform_of(reading(found, root)), scenario, PROFILES[profile]))
    assert as_text(answer).isprintable() is False, "it has lines"
    assert all(line.isprintable() for line in as_text(answer).splitlines())
    assert as_json(answer).isascii()
    assert as_svg(answer).endswith("</svg>\n")


WINDOW = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from(["allow", "deny", "permit", 3]),
        "schedule": st.sampled_from(["* * * * *", "0 9 * * 1-5", "0 0 30 2 *", "99 * * * *", "", 7]),
        "duration": st.sampled_from(["1h", "0s", "-5m", "24h", "x", 60]),
        "timeZone": st.sampled_from(["UTC", "Asia/Seoul", "../../etc/passwd", "", "\x00", 1]),
        "applications": st.sampled_from([["*"], ["root"], "*", [None]]),
        "manualSync": anything,
        "syncOverrun": anything,
    },
)
EXPRESSION = anything | st.fixed_dictionaries({"key": anything, "operator": anything, "values": anything})
STEP = anything | st.just({"maxUpdate": "x%"}) | st.fixed_dictionaries({"matchExpressions": st.lists(EXPRESSION)})
STRATEGY = st.fixed_dictionaries(
    {"type": st.just("RollingSync")},
    optional={
        "deletionOrder": st.sampled_from(["Reverse", "x"]) | anything,
        "rollingSync": anything
        | st.fixed_dictionaries({"steps": st.lists(anything | st.just({"maxUpdate": "x%"}), max_size=3)}),
    },
)


@settings(max_examples=100, deadline=None)
@given(st.lists(WINDOW, max_size=3) | anything, STRATEGY, anything, st.sampled_from(sorted(PROFILES)), st.booleans())
def test_any_windows_steps_and_finalizers_give_an_answer(
    windows: Any, strategy: Any, finalizers: Any, profile: str, installed: bool
) -> None:
    spec = {"destinations": [{"namespace": "*", "server": "*"}], "syncWindows": windows}
    project = thing("AppProject", "default", namespace="argocd", group="argoproj.io", spec=spec)
    made = application("made", generated_by=key("ApplicationSet", "set", "argocd"), finalizer=True)
    root = application(finalizers=["resources-finalizer.argocd.argoproj.io"])
    body = {**root.resource.body, "metadata": {"name": "root", "finalizers": finalizers}}
    root = Application(Resource(root.resource.key, "v1", body, Location("root.yaml", 1)), "", None, (), "default")
    objects = [
        project,
        thing("ApplicationSet", "set", namespace="argocd", spec={"strategy": strategy}),
        thing("Job", "j"),
    ]
    deleted = root.resource.key if installed else None
    moment = datetime(2026, 11, 26, 8, 59, tzinfo=UTC)
    scenario = Scenario(installed=installed, everyone=installed, deleted=deleted, horizon=9000, begins=moment)
    answer = answer_of(simulate(platform_of(reading(objects, root, made)), scenario, PROFILES[profile]))
    assert as_json(answer).isascii()
    assert all(line.isprintable() for line in as_text(answer).splitlines())


@given(anything)
def test_node_labels_are_looked_for_in_anything(value: Any) -> None:
    assert all(isinstance(name, str) and isinstance(text, str) for name, text in selected(value))


def test_two_applications_may_own_one_object() -> None:
    shared = Key("", "Secret", "default", "shared")
    one, two = application("one", 0), application("two", 0)
    twice = [
        Resource(shared, "v1", {"metadata": {"name": "shared"}}, Location("x.yaml", line), f"argocd/{name}")
        for line, name in enumerate(("one", "two"), start=1)
    ]
    found = platform_of(reading(twice, application(), one, two), of_applications=True)
    answer = answer_of(simulate(found, Scenario(), PROFILES["3.5"]))
    assert answer.summary == "completes after 0 s"
