"""Whatever a cluster gives back as the body of an object, the doctor says something about it and never breaks."""

import copy
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from groundswell.live.health import ailment
from groundswell.live.pods import pod_rows
from groundswell.live.row import State, Symptom
from groundswell.live.snapshot import Snapshot
from groundswell.live.subset import differences
from groundswell.live.waves import root_row, wave_rows
from groundswell.manifests.resource import Key, Reading
from groundswell.platforms import load
from tests.recorded import read_output

LEAVES = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "True", "1Gi", "Ready", "\x1b[31m"])
NAMES = st.sampled_from(
    ["status", "conditions", "type", "health", "sync", "phase", "spec", "revisions", "name", "items"]
)
JUNK = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=12
)
KINDS = st.sampled_from(
    [
        ("apps", "Deployment"), ("apps", "DaemonSet"), ("", "Namespace"), ("", "Service"), ("batch", "Job"),
        ("argoproj.io", "Application"), ("external-secrets.io", "ExternalSecret"),
        ("autoscaling", "HorizontalPodAutoscaler"), ("apiextensions.k8s.io", "CustomResourceDefinition"),
    ]
)  # fmt: skip


class Answers:
    """A cluster whose every list is the same."""

    def __init__(self, objects: list[Mapping[str, Any]]) -> None:
        self.objects = objects

    def get(self, what: str, *arguments: str) -> list[Mapping[str, Any]]:
        return self.objects


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_output(load("eco2", "dev"))  # type: ignore[arg-type]


@given(kind=KINDS, spec=JUNK, status=JUNK)
def test_every_body_gets_a_sentence_or_none(kind: tuple[str, str], spec: Any, status: Any) -> None:
    body = {"kind": kind[1], "metadata": {"name": "it"}, "spec": spec, "status": status}
    assert isinstance(ailment(Key(*kind, "space", "it"), body), str)


@given(wanted=JUNK, live=JUNK)
def test_every_pair_is_compared_and_a_value_is_as_itself(wanted: Any, live: Any) -> None:
    assert all(isinstance(each, str) for each in differences({"spec": wanted}, {"spec": live}, lambda name: False))
    assert differences({"spec": wanted}, {"spec": copy.deepcopy(wanted)}, lambda name: False) == []


@settings(max_examples=20, deadline=None)
@given(spec=JUNK, status=JUNK)
def test_waves_of_garbage_are_bad_and_told(reading: Reading, spec: Any, status: Any) -> None:
    bodies = {
        each.key: {"metadata": {"name": each.key.name}, "spec": spec, "status": status} for each in reading.resources
    }
    live = Snapshot({key: {"kind": key.kind, **body} for key, body in bodies.items()}, frozenset())
    rows = [*wave_rows(reading, live), root_row(reading, live)]
    assert all(row.bad for row in rows[:-1])


@given(spec=JUNK, status=JUNK, labels=JUNK)
def test_pods_of_garbage_are_told(spec: Any, status: Any, labels: Any) -> None:
    pod = {"metadata": {"name": "it", "namespace": "auth", "labels": labels}, "spec": spec, "status": status}
    rows = list(pod_rows(Answers([pod]), load("eco2", "dev")))  # type: ignore[arg-type]
    assert [row.where for row in rows] == ["pods", "sidecars"]


def test_what_a_cluster_says_does_not_steer_a_terminal() -> None:
    assert Symptom(State.MISSING, "a\x1b[31m\nb").said == r"a\x1b[31m b"
