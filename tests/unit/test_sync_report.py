"""The answer as text, as JSON and as a picture; nothing that was read can steer what shows it."""

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from itertools import pairwise
from pathlib import Path

import pytest

from groundswell.sync.answer import Answer
from groundswell.sync.outcome import Verdict
from groundswell.sync.picture import as_svg
from groundswell.sync.report import as_json, as_text
from groundswell.sync.scenario import Scenario
from groundswell.sync.timeline import rows, span
from tests.vectors.sync_platforms import CHILDREN, ROOT, answered, application, key, thing

HOSTILE = '\x1b[31m<script>alert("x")</script>&\'\u202e\n::error::'
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def stopped() -> Answer:
    scenario = Scenario("controller-late", "a test", stuck=frozenset({key("StatefulSet", "db")}))
    objects = [thing("Secret", "first", -1), thing("StatefulSet", "db"), thing("Secret", "never", 1)]
    return answered(objects, scenario=scenario)


@pytest.fixture
def hostile() -> Answer:
    scenario = Scenario(HOSTILE, HOSTILE, writes={key("Secret", HOSTILE): HOSTILE})
    return answered([thing("Secret", HOSTILE)], scenario=scenario)


def test_the_text_says_how_it_ends_and_shows_each_group(stopped: Answer) -> None:
    assert as_text(stopped).splitlines() == [
        "controller-late on Argo CD 3.5: a test",
        f"  stops for ever in Application {ROOT}: it waits for StatefulSet default/db: Progressing",
        "",
        "APPLICATION  HOW IT ENDS     AT  ATTEMPTS  WHY",
        "argocd/root  stops for ever  -   1         it waits for StatefulSet default/db: Progressing",
        "",
        "FROM  TO   APPLICATION  ATTEMPT  PHASE  WAVE  OBJECTS  STATE      LAST",
        "0 s   2 s  argocd/root  1        Sync   -1    1        Succeeded  Secret default/first",
        "2 s   -    argocd/root  1        Sync   0     1        Running    StatefulSet default/db",
        "",
        "not healthy at the end:",
        "  StatefulSet default/db: Progressing",
    ]


def test_the_json_holds_the_same_for_a_machine(stopped: Answer) -> None:
    document = json.loads(as_json(stopped))
    assert document["verdict"] == "stops for ever"
    assert document["at"] is None
    assert document["culprit"] == ROOT
    assert document["applications"][0]["because"] == [
        {"group": "apps", "kind": "StatefulSet", "namespace": "default", "name": "db"}
    ]
    assert document["timeline"][1] == {
        "application": ROOT,
        "attempt": 1,
        "phase": "Sync",
        "wave": 0,
        "started": 2.0,
        "ended": None,
        "objects": 1,
        "state": "Running",
        "last": {"group": "apps", "kind": "StatefulSet", "namespace": "default", "name": "db"},
    }
    assert as_json(stopped) == json.dumps(document, indent=2, sort_keys=True) + "\n"


def test_the_json_says_the_same_things_about_every_answer(stopped: Answer, hostile: Answer) -> None:
    """What reads it may rely on every key."""
    for answer in (stopped, hostile):
        document = json.loads(as_json(answer))
        assert sorted(document) == [
            *("about", "applications", "assumed", "at", "begins", "culprit", "early", "left", "profile", "races"),
            *("scenario", "summary", "timeline", "undefined", "unhealthy", "verdict", "wrong"),
        ]
        (application, *_) = document["applications"]
        assert sorted(application) == ["application", "at", "attempts", "because", "deletion", "verdict", "why"]
        assert sorted(application["attempts"][0]) == ["ended", "message", "number", "started", "state"]


def test_the_picture_has_a_bar_for_each_group_and_tells_it_in_words(stopped: Answer) -> None:
    picture = ElementTree.fromstring(as_svg(stopped))
    titles = [title.text for title in picture.iterfind(f"{SVG}g/{SVG}title")]
    assert titles == [
        "argocd/root  Sync -1: 1 objects, 0 s to 2 s, done, last Secret default/first",
        "argocd/root  Sync 0: 1 objects, 2 s to for ever, still waits, last StatefulSet default/db",
    ]
    bars = picture.findall(f"{SVG}g/{SVG}rect")
    assert all(float(bar.get("x", "0")) >= 360 and float(bar.get("width", "0")) >= 2 for bar in bars)
    assert all(float(one.get("y", "0")) < float(other.get("y", "0")) for one, other in pairwise(bars))


def test_the_picture_needs_nothing_from_outside(stopped: Answer) -> None:
    text = as_svg(stopped)
    assert "href" not in text
    assert "url(" not in text
    assert text.count("http") == 1


def test_hostile_names_steer_no_terminal(hostile: Answer) -> None:
    text = as_text(hostile)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\\x1b[31m<script>" in text
    assert not any(line.startswith("::error") for line in text.splitlines())


def test_hostile_names_are_only_text_in_the_picture(hostile: Answer) -> None:
    picture = ElementTree.fromstring(as_svg(hostile))
    assert {element.tag.removeprefix(SVG) for element in picture.iter()} <= {
        "svg",
        "title",
        "rect",
        "text",
        "line",
        "g",
    }
    assert "<script>" not in as_svg(hostile)


def test_hostile_names_stay_what_they_are_in_json(hostile: Answer) -> None:
    assert json.loads(as_json(hostile))["scenario"] == HOSTILE
    assert as_json(hostile).isascii()


def test_the_rows_are_in_the_order_of_time() -> None:
    found = rows(answered([thing("Secret", "s", app=CHILDREN[0])], application(), application("child", 3)))
    assert [(row.application, row.started) for row in found] == [("argocd/child", 0), (ROOT, 0)]
    assert span(found, None) == 1


def test_a_failed_group_is_shown_as_failed_with_what_failed() -> None:
    scenario = Scenario(writes={key("ConfigMap", "bad"): "no"})
    objects = [thing("ConfigMap", "bad"), thing("Secret", "s")]
    answer = answered(objects, application(retry={"limit": 0}), scenario=scenario)
    (row,) = rows(answer)
    assert (row.state.value, str(row.last)) == ("Failed", "ConfigMap default/bad")
    assert answer.verdict is Verdict.FAILS


def test_a_long_list_is_cut_and_counted() -> None:
    stuck = [thing("StatefulSet", f"db{index:02}", 1) for index in range(25)]
    answer = answered([thing("Secret"), *stuck], scenario=Scenario(stuck=frozenset(each.key for each in stuck)))
    assert as_text(answer).splitlines()[-1] == "  and 5 more"


BYTES = """
import sys
from tests.vectors.sync_platforms import answered, application, thing
from groundswell.sync.picture import as_svg
from groundswell.sync.report import as_json, as_text
apps = [application(), *(application(f"c{index}", index % 2) for index in range(4))]
objects = [thing(kind, f"{kind}{index}", index % 3, app=f"argocd/c{index % 4}")
           for index in range(24) for kind in ("Secret", "Deployment", "StatefulSet")]
answer = answered(objects, *apps)
sys.stdout.write(as_json(answer) + as_text(answer) + as_svg(answer))
"""


def test_the_bytes_do_not_depend_on_the_hash_seed() -> None:
    root = Path(__file__).resolve().parents[2]
    outputs = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
        command = [sys.executable, "-O", "-c", BYTES]
        outputs.add(subprocess.run(command, env=environment, check=True, capture_output=True).stdout)
    assert len(outputs) == 1
    assert b"completes after" in outputs.pop()
