"""GS524: a machine's metadata is given only for a session token."""

from typing import Any

from tests.rules.machines import template


def told(world: Any, options: dict[str, str]) -> list[str]:
    machine = {"Type": "AWS::EC2::Instance", "Properties": {"MetadataOptions": options}}
    data = {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": {"MetadataOptions": options}}}
    found: list[str] = world.stack("n", template(M=machine, T=data)).messages("GS524")
    return found


def test_a_token_or_no_metadata_at_all(new_world: Any) -> None:
    assert told(new_world(), {"HttpTokens": "required"}) == []
    assert told(new_world(), {"HttpTokens": "optional", "HttpEndpoint": "disabled"}) == []
    assert told(new_world(), {}) == []


def test_no_token(world: Any) -> None:
    assert sorted(told(world, {"HttpTokens": "optional"})) == [
        "AWS::EC2::Instance n/M gives its metadata without a token (HttpTokens: optional).",
        "AWS::EC2::LaunchTemplate n/T gives its metadata without a token (HttpTokens: optional).",
    ]
