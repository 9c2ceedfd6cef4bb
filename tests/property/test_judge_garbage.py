"""The judge survives any body anywhere: our own platforms, a third of their objects broken at random, all rules."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from groundswell.manifests.repository import read
from groundswell.manifests.resource import Reading
from groundswell.order.formats import printed
from groundswell.order.verdict import verdict

ROOT = Path(__file__).resolve().parents[2]
ODD: tuple[Any, ...] = (
    *(None, 0, -1, 7.5, 1e308, 10**30, 2**63, True, False, "", "x", "0", "１", "{{ .x }}", "${X}", "$(X)", "x" * 5000),
    *("http://[", "http://x:99999999/", "amqp://a@b/c%zz", "*a*b*c*", "(((((", "[", "\\", "\ud800", "\x1b[31m"),
    *("../../..", "a@sha256:x", "10.0.0.0/99", "0.0.0.0/0", "- a", "a\nb: c\n", "##[error]", "%0A::error"),
    *([], [None], [[]], [{}], [{"name": []}], [1, "a", {}, None], {}, {"a": None}, {"key": {"key": []}}),
    *({"Ref": []}, {"Fn::GetAtt": [1]}, {"Fn::Join": [None, [None]]}, {"Fn::Sub": [None]}, {"Fn::ImportValue": {}}),
)
STACKS = ("AWS::IAM::Role", "AWS::S3::Bucket", "AWS::SecretsManager::Secret", "AWS::EC2::Instance")


def places(body: Any) -> Iterator[tuple[Any, Any]]:
    """(holder, key) of everything inside a body."""
    waiting = [body]
    while waiting:
        each = waiting.pop()
        inner = (
            list(each.items()) if isinstance(each, dict) else list(enumerate(each)) if isinstance(each, list) else []
        )
        yield from ((each, key) for key, _ in inner)
        waiting.extend(value for _, value in inner)


def copied(body: Any) -> Any:
    if isinstance(body, dict):
        return {key: copied(value) for key, value in body.items()}
    return [copied(each) for each in body] if isinstance(body, list) else body


def broken(body: Any, chance: random.Random, times: int, keep: tuple[str, ...] = ()) -> Any:
    """The body with some of its parts taken away, wrapped, renamed or replaced."""
    made = copied(body)
    found = [(holder, key) for holder, key in places(made) if not (holder is made and key in keep)]
    for holder, key in chance.sample(found, min(times, len(found))):
        try:
            value, deed = holder[key], chance.randrange(8)
            if deed == 0:
                del holder[key]
            elif deed == 1:
                holder[key] = [value]
            elif deed == 2:
                holder[key] = {"x": value}
            elif deed == 3 and isinstance(holder, dict):
                holder[chance.choice(["", "x", "\ud800", "1"])] = holder.pop(key)
            else:
                holder[key] = chance.choice(ODD)
        except IndexError:
            continue  # an earlier break took the place away
    return made


def mangled(reading: Reading, chance: random.Random) -> Reading:
    def sometimes(value: Any, times: int, keep: tuple[str, ...] = ()) -> Any:
        return broken(value, chance, times, keep) if chance.random() < 0.3 else value

    kept = ("kind", "apiVersion")
    return replace(
        reading,
        resources=tuple(replace(each, body=sometimes(each.body, 2, kept)) for each in reading.resources),
        templates={name: broken(each, chance, 20) for name, each in reading.templates.items()},
        applications=tuple(
            replace(
                each,
                resource=replace(each.resource, body=sometimes(each.resource.body, 2, kept)),
                sources=tuple(sometimes(one, 2) for one in each.sources),
                values=tuple(sometimes(one, 3) for one in each.values),
            )
            for each in reading.applications
        ),
        steps=tuple(
            replace(each, releases=tuple(replace(one, values=sometimes(one.values, 3)) for one in each.releases))
            for each in reading.steps
        ),
    )


def template(kind: str) -> dict[str, Any]:
    return {"Resources": {"A": {"Type": kind, "Properties": {"RoleName": "a", "BucketName": "b", "Name": "c"}}}}


@pytest.mark.parametrize("place", ["eco2/dev", "wealist/prod"])
def test_our_own_output_broken_at_random(place: str) -> None:
    chance = random.Random(place)
    whole = read(ROOT / "dist" / place)
    whole = replace(whole, templates={kind: template(kind) for kind in STACKS})
    for _ in range(6):
        found = verdict(mangled(whole, chance))
        for form in ("text", "json", "sarif", "github"):
            assert printed(found, form, {}).encode()
