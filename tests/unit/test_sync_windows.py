"""Sync windows: what they hold, until when, and what is said where nobody knows the time."""

from datetime import UTC, datetime
from typing import Any

import pytest

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.sync_windows import Window, always, is_open, lets_sync, matching, next_change, windows_of
from groundswell.order.notation.cron import cron
from groundswell.order.notation.duration import seconds
from groundswell.sync.answer import Answer, answer_of
from groundswell.sync.outcome import Outcome, Verdict
from groundswell.sync.question import Question
from groundswell.sync.question import answered as answered_question
from groundswell.sync.scenario import Scenario
from groundswell.sync.simulation import Simulation
from tests.vectors.sync_platforms import CHILDREN, ROOT, application, key, reading, simulated, thing

CHILD = CHILDREN[0]
THURSDAY = datetime(2026, 11, 26, 9, tzinfo=UTC)
HOUR = 3600.0


def window(kind: str = "deny", schedule: str = "0 9 * * *", duration: str = "1h", **more: Any) -> dict[str, Any]:
    return {"kind": kind, "schedule": schedule, "duration": duration, "applications": ["*"], **more}


def of_project(found: Application) -> Application:
    """The same Application, in the project whose windows the tests set."""
    body = {**found.resource.body, "spec": {**found.resource.body["spec"], "project": "team"}}
    resource = Resource(found.resource.key, "v1", body, found.resource.location, found.resource.application)
    return Application(resource, found.parent, None, (), "default")


def run(
    *windows: dict[str, Any], at: datetime | None = THURSDAY, profile: str = "3.5", root: bool = False
) -> Simulation:
    """A first install whose child (or whose root, too) falls under the windows of an AppProject of the bootstrap."""
    project = thing("AppProject", "team", namespace="argocd", app="", group="argoproj.io", spec=everything(windows))
    project = Resource(project.key, "v1", project.body, project.location, "", "bootstrap")
    child = of_project(application("child", 0))
    top = of_project(application()) if root else application()
    objects = [project, thing("Deployment", "api", app=CHILD), thing("Secret", "more", 1, app=CHILD)]
    scenario = Scenario(begins=at, horizon=8 * 24 * HOUR)
    return simulated(objects, top, child, scenario=scenario, profile=profile)


def everything(windows: Any) -> dict[str, Any]:
    """The spec of a project that permits everything."""
    anything = [{"group": "*", "kind": "*"}]
    return {
        "destinations": [{"namespace": "*", "server": "*"}],
        "clusterResourceWhitelist": anything,
        "syncWindows": list(windows),
    }


def outcome(answer: Answer, name: str = CHILD) -> Outcome:
    return next(each for each in answer.outcomes if each.application == name)


def began(simulation: Simulation, name: str = CHILD) -> float:
    return simulation.controllers[name].attempts[0].started


def test_a_deny_holds_an_automated_sync_until_it_is_over() -> None:
    simulation = run(window())
    assert began(simulation) == HOUR
    answer = answer_of(simulation)
    assert answer.verdict is Verdict.COMPLETES
    assert outcome(answer).why == "held by its sync window until 2026-11-26T10:00+00:00: deny '0 9 * * *' for 1h"


def test_a_person_is_held_too_unless_the_window_looks_away() -> None:
    assert began(run(window(), root=True), ROOT) == HOUR
    looks_away = run(window(manualSync=True), root=True)
    assert (began(looks_away, ROOT), began(looks_away)) == (0, HOUR)


def test_an_allow_holds_until_it_opens() -> None:
    assert began(run(window("allow", "30 9 * * *"))) == HOUR / 2
    assert began(run(window("allow", "0 9 * * *"))) == 0
    assert began(run(window("allow", "0 9 * * 0"))) == 3 * 24 * HOUR, "it waits for Sunday"


def test_a_deny_wins_over_an_allow() -> None:
    assert began(run(window("allow", "0 9 * * *", "4h"), window("deny", "0 8 * * *", "2h"))) == HOUR


def test_one_open_allow_among_several_is_enough() -> None:
    assert began(run(window("allow", "0 9 * * *"), window("allow", "0 20 * * *"))) == 0


def test_a_time_zone_shifts_the_schedule() -> None:
    seoul = window("allow", "0 19 * * *", timeZone="Asia/Seoul")
    assert began(run(seoul)) == HOUR


def test_a_window_in_the_middle_of_a_sync_stops_it_until_it_is_over() -> None:
    """The first wave is applied before the window opens; the second one only when it is over."""
    middle = datetime(2026, 11, 26, 8, 59, 55, tzinfo=UTC)
    simulation = run(window(), at=middle)
    assert began(simulation) == 0
    assert simulation.cluster.objects[key("Secret", "more")].applied == HOUR + 5
    overrun = run(window(syncOverrun=True), at=middle)
    assert overrun.cluster.objects[key("Secret", "more")].applied == 10
    before = run(window(syncOverrun=True), at=middle, profile="3.2")
    assert before.cluster.objects[key("Secret", "more")].applied == HOUR + 5


def test_overrun_lets_nothing_begin() -> None:
    assert began(run(window(syncOverrun=True))) == HOUR


def test_without_a_time_only_windows_that_are_always_the_same_count() -> None:
    unknown = answer_of(run(window(), window("allow", "0 22 * * *"), at=None))
    assert unknown.verdict is Verdict.COMPLETES
    assert unknown.assumed[-2:] == (
        "sync window allow '0 22 * * *' for 1h of AppProject team lets syncs through: --at says when it begins",
        "sync window deny '0 9 * * *' for 1h of AppProject team lets syncs through: --at says when it begins",
    )
    for shut in (window("deny", "0 * * * *", "1h"), window("allow", "0 0 30 2 *")):
        held = answer_of(run(shut, at=None))
        assert (outcome(held).verdict, held.culprit) == (Verdict.HELD, CHILD)


def test_a_window_that_never_opens_is_told_as_where_it_begins() -> None:
    answer = answer_of(run(window("deny", "0 * * * *", "1h")))
    assert answer.summary == (
        f"does not begin in Application {CHILD}: held by its sync window at all times: deny '0 * * * *' for 1h"
    )
    assert outcome(answer, ROOT).verdict is Verdict.COMPLETES, "its last wave is not waited for"


def test_a_window_that_opens_after_the_end_of_the_simulation() -> None:
    answer = answer_of(run(window("allow", "0 9 1 1 *")))
    assert outcome(answer).why == ("held by its sync window until 2027-01-01T09:00+00:00: allow '0 9 1 1 *' for 1h")


def test_a_window_that_cannot_be_read_holds_everything() -> None:
    answer = answer_of(run(window("allow", "* 7-24 * * *")))
    assert outcome(answer).why == "its sync window cannot be read: its schedule '* 7-24 * * *': 7-24 is no hour"


@pytest.mark.parametrize(
    ("names", "falls"),
    [
        ({"applications": ["chi*"]}, True),
        ({"applications": ["other"]}, False),
        ({"applications": ["other"], "namespaces": ["default"]}, True),
        ({"applications": ["other"], "namespaces": ["default"], "andOperator": True}, False),
        ({"namespaces": ["def*"], "applications": ["child"], "andOperator": True}, True),
        ({"clusters": ["in-*"]}, True),
        ({"clusters": ["https://other"]}, False),
        ({}, False),
    ],
)
def test_which_applications_fall_under_a_window(names: dict[str, Any], falls: bool) -> None:
    found = application("child", 0).resource.body
    place = {"namespace": "default", "name": "in-cluster"}
    body = {**found, "spec": {**found["spec"], "destination": place}}
    (only,) = windows_of({"syncWindows": [{**window(), "applications": [], **names}]})
    assert bool(matching([only], body)) is falls


@pytest.mark.parametrize(
    ("schedule", "duration", "always_open"),
    [
        ("* * * * *", "1m", True),
        ("0 * * * *", "1h", True),
        ("0 * * * *", "59m", None),
        ("0 0 * * *", "24h", True),
        ("0 0 * * 1-5", "24h", None),
        ("0 0 * * 1", "168h", True),
        ("0 0 30 2 *", "1h", False),
        ("0 0 30 2 1", "1h", None),
        ("0 0 29 2 *", "1h", None),
        ("0 0 * * *", "0s", False),
        ("nonsense", "1h", False),
    ],
)
def test_what_is_the_same_at_all_times(schedule: str, duration: str, always_open: bool | None) -> None:
    assert always(one(schedule, duration)) is always_open


def one(schedule: str, duration: str, zone: str = "") -> Window:
    (found,) = windows_of({"syncWindows": [window("allow", schedule, duration, timeZone=zone)]})
    return found


def test_a_window_is_open_from_its_start_and_closed_at_its_end() -> None:
    found = one("0 9 * * *", "1h")
    at = [datetime(2026, 11, 26, 8, 59, 59, tzinfo=UTC), THURSDAY, datetime(2026, 11, 26, 10, tzinfo=UTC)]
    assert [is_open(found, each) for each in at] == [False, True, False]
    assert next_change(found, at[0]) == THURSDAY
    assert next_change(found, at[1]) == at[2]
    assert next_change(found, at[2]) == datetime(2026, 11, 27, 9, tzinfo=UTC)


def test_manual_has_to_be_allowed_by_every_window_in_the_way() -> None:
    both = windows_of({"syncWindows": [window(manualSync=True), window()]})
    assert not lets_sync(both, lambda each: True, manual=True)
    assert lets_sync(both[:1], lambda each: True, manual=True)
    allows = windows_of({"syncWindows": [window("allow", manualSync=True), window("allow")]})
    assert not lets_sync(allows, lambda each: False, manual=True)
    assert lets_sync((), lambda each: True, manual=False)


@pytest.mark.parametrize(
    ("schedule", "after", "then"),
    [
        ("*/15 * * * *", "2026-11-26T09:00", "2026-11-26T09:15"),
        ("0 9 * * 1-5", "2026-11-27T09:00", "2026-11-30T09:00"),
        ("0 0 29 2 *", "2026-11-26T09:00", "2028-02-29T00:00"),
        ("0 0 13 * 5", "2026-11-26T09:00", "2026-11-27T00:00"),
        ("0 0 13 * */1", "2026-11-26T09:00", "2026-12-13T00:00"),
        ("30 6-8/2 * jan,DEC sun", "2026-11-26T09:00", "2026-12-06T06:30"),
        ("0 0 31 2 *", "2026-11-26T09:00", None),
    ],
)
def test_when_a_schedule_fires_next(schedule: str, after: str, then: str | None) -> None:
    found = cron(schedule)
    assert found is not None
    fires = found.next(datetime.fromisoformat(after))
    assert fires == (datetime.fromisoformat(then) if then else None)


def test_durations_are_go_s() -> None:
    found = {text: seconds(text) for text in ("1h30m", "1.5h", "0", "90", "1d", "-5m", "100ms", "", "1 h", "٣s")}
    assert found == {
        "1h30m": 5400, "1.5h": 5400, "0": 0, "90": None, "1d": None, "-5m": -300, "100ms": 0.1,
        "": None, "1 h": None, "٣s": None,
    }  # fmt: skip


def test_a_question_may_say_when_it_begins() -> None:
    found = reading([thing("Secret", "s")])
    assert answered_question(found, Question(begins="2026-11-26T09:00")).begins == "2026-11-26T09:00:00+00:00"
    assert answered_question(found, Question(begins="2026-11-26T09:00+09:00")).begins == "2026-11-26T09:00:00+09:00"
    with pytest.raises(UnreadableError, match="'tomorrow' is no time: write 2026-11-26T09:00"):
        answered_question(found, Question(begins="tomorrow"))
