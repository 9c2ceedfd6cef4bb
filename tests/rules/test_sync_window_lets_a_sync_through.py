"""GS154: sync windows."""

from typing import Any

import pytest

PROJECT = """
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: {name: default, namespace: argocd}
spec: {syncWindows: [%s]}
"""
ALL = "applications: ['*']"


def told(world: Any, *windows: str, spec: Any = None) -> list[tuple[str, str]]:
    text = PROJECT % ", ".join(f"{{{each}}}" for each in windows)
    world.root(text=text).app("api", namespace="team", spec=spec)
    return [(str(each.severity), each.message) for each in world.findings("GS154")]


@pytest.mark.parametrize(
    "window",
    [
        "kind: allow, schedule: '0 22 * * *', duration: 1h, timeZone: Europe/Berlin",
        "kind: deny, schedule: '0 9 * * 1-5', duration: 8h",
        "kind: deny, schedule: '0 0 25 12 *', duration: 24h, manualSync: true",
        "kind: allow, schedule: '* * * * *', duration: 1m",
        "kind: allow, schedule: '0 0 * * *', duration: 24h",
    ],
)
def test_windows_that_let_syncs_through(world: Any, window: str) -> None:
    assert told(world, f"{window}, {ALL}") == []


@pytest.mark.parametrize(
    ("window", "why"),
    [
        ("kind: permit, schedule: '0 22 * * *', duration: 1h", "its kind is 'permit', not allow or deny"),
        ("kind: allow, schedule: '* 7-24 * * 0-6', duration: 1h", "its schedule '* 7-24 * * 0-6': 7-24 is no hour"),
        ("kind: allow, schedule: '* * * * 2-7', duration: 1h", "its schedule '* * * * 2-7': 2-7 is no weekday"),
        (
            "kind: allow, schedule: '@daily', duration: 1h",
            "its schedule '@daily' is a name, and Argo CD reads five fields only",
        ),
        ("kind: allow, schedule: '0 22 * *', duration: 1h", "its schedule '0 22 * *': it has 4 fields, not five"),
        ("kind: deny, schedule: '0 22 * * *', duration: '60'", "its duration '60' is none, such as 1h30m"),
        ("kind: deny, schedule: '0 22 * * *', duration: 1d", "its duration '1d' is none, such as 1h30m"),
    ],
)
def test_windows_that_cannot_be_read(world: Any, window: str, why: str) -> None:
    message = f"AppProject argocd/default has a sync window that Argo CD cannot read: {why}."
    assert told(world, f"{window}, {ALL}") == [("error", message)]


def test_a_window_that_falls_on_nothing(world: Any) -> None:
    ((severity, message),) = told(world, "kind: deny, schedule: '0 22 * * *', duration: 1h")
    assert (severity, message.partition(", ")[2]) == ("warning", "which names no applications, namespaces or clusters.")


def test_a_window_too_short_to_be_noticed(world: Any) -> None:
    ((severity, message),) = told(world, f"kind: allow, schedule: '0 13 * * *', duration: 1m, {ALL}")
    assert severity == "warning"
    assert message.endswith("and Argo CD looks for changes only every three minutes.")


def test_a_time_zone_that_is_none(world: Any) -> None:
    ((_, message),) = told(world, f"kind: deny, schedule: '0 9 * * *', duration: 1h, timeZone: Asia/Soul, {ALL}")
    assert message.endswith("in the time zone Asia/Soul, which is none.")


def test_a_deny_that_never_ends(world: Any) -> None:
    found = told(world, "kind: deny, schedule: '0 * * * *', duration: 1h, applications: ['a*']")
    assert found == [
        (
            "warning",
            "Application argocd/api is never synced at all: the sync windows of AppProject argocd/default let it at no "
            "time (deny '0 * * * *' for 1h).",
        )
    ]


def test_a_deny_that_only_lets_people_through(world: Any) -> None:
    window = "kind: deny, schedule: '0 0 * * *', duration: 24h, manualSync: true, namespaces: [team]"
    ((severity, message),) = told(world, window)
    assert severity == "info"
    assert message.startswith("Application argocd/api is never synced by itself")


def test_people_may_sync_what_only_people_sync(world: Any) -> None:
    window = "kind: deny, schedule: '0 0 * * *', duration: 24h, manualSync: true, namespaces: [team]"
    assert told(world, window, spec={"syncPolicy": {}}) == []


def test_an_allow_that_never_opens_shuts_everything(world: Any) -> None:
    found = told(world, "kind: allow, schedule: '0 0 30 2 *', duration: 1h, clusters: ['https://*']")
    assert [message.split(":")[0] for _, message in found][1:] == [
        "Application argocd/api is never synced at all",
        "Application argocd/root is never synced at all",
    ] or len(found) == 3
    assert any("which never opens" in message for _, message in found)


def test_one_allow_beside_a_dead_one_is_enough(world: Any) -> None:
    good = f"kind: allow, schedule: '0 22 * * *', duration: 1h, {ALL}"
    found = told(world, good, f"kind: allow, schedule: '0 0 30 2 *', duration: 1h, {ALL}")
    assert len(found) == 1
    assert "which never opens" in found[0][1]


def test_all_lists_have_to_fit_where_the_window_says_so(world: Any) -> None:
    both = (
        "kind: deny, schedule: '* * * * *', duration: 1m, applications: [api], namespaces: [other], andOperator: true"
    )
    assert told(world, both) == []


def test_an_application_of_another_project(world: Any) -> None:
    window = "kind: deny, schedule: '* * * * *', duration: 1m, applications: [api]"
    assert told(world, window, spec={"project": "team"}) == []
