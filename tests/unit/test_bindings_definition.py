"""A CustomResourceDefinition and its filters."""

from typing import Any

import pytest

from groundswell.bindings.definition import Definition, bindable, delivered, without_prose


def definition(*versions: dict[str, Any], group: str = "a.example", kind: str = "Thing") -> Definition:
    names = {"kind": kind, "plural": f"{kind.lower()}s"}
    spec = {"group": group, "names": names, "scope": "Namespaced", "versions": list(versions)}
    head = {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "metadata": {"name": "x"}}
    return Definition(head | {"spec": spec, "status": {"storedVersions": []}})


def version(name: str, served: bool = True, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "description": "prose", "properties": properties}
    columns = [{"name": "AGE", "description": "prose", "jsonPath": ".metadata.creationTimestamp", "type": "date"}]
    return {
        "name": name,
        "served": served,
        "additionalPrinterColumns": columns,
        "schema": {"openAPIV3Schema": schema},
        "subresources": {"status": {}},
    }


def test_prose_goes_and_a_property_called_description_stays() -> None:
    schema = {
        "type": "object",
        "title": "prose",
        "properties": {
            "description": {"type": "string", "description": "prose", "example": "prose"},
            "title": {"items": {"description": "prose", "type": "string"}, "type": "array"},
            "example": {"additionalProperties": {"description": "prose", "type": "string"}},
        },
        "anyOf": [{"description": "prose", "required": ["description"]}],
        "not": {"description": "prose", "required": ["title"]},
        "default": {"description": "a value"},
        "enum": [{"title": "a value"}],
        "x-kubernetes-validations": [{"rule": "true", "message": "a message"}],
    }
    assert without_prose(schema) == {
        "type": "object",
        "properties": {
            "description": {"type": "string"},
            "title": {"items": {"type": "string"}, "type": "array"},
            "example": {"additionalProperties": {"type": "string"}},
        },
        "anyOf": [{"required": ["description"]}],
        "not": {"required": ["title"]},
        "default": {"description": "a value"},
        "enum": [{"title": "a value"}],
        "x-kubernetes-validations": [{"rule": "true", "message": "a message"}],
    }
    assert without_prose(without_prose(schema)) == without_prose(schema)


@pytest.mark.parametrize(
    ("names", "preferred"),
    [
        (["v1alpha1", "v1beta1"], "v1beta1"),
        (["v1", "v2beta1", "v1beta1"], "v1"),
        (["v1beta2", "v1beta10"], "v1beta10"),
        (["v2", "v10", "v1"], "v10"),
        (["v1alpha3", "foo"], "v1alpha3"),
    ],
)
def test_the_preferred_version_is_the_one_that_kubernetes_prefers(names: list[str], preferred: str) -> None:
    assert definition(*(version(name) for name in names)).preferred["name"] == preferred


def test_a_version_that_is_not_served_is_never_preferred() -> None:
    assert definition(version("v2", served=False), version("v1beta1")).preferred["name"] == "v1beta1"


def test_what_is_delivered_keeps_every_version_and_its_status() -> None:
    body = delivered(definition(version("v1", status={"type": "object"}), version("v1beta1", served=False)))
    assert "status" not in body
    assert [one["name"] for one in body["spec"]["versions"]] == ["v1", "v1beta1"]
    first = body["spec"]["versions"][0]
    assert first["schema"]["openAPIV3Schema"] == {"type": "object", "properties": {"status": {"type": "object"}}}
    assert first["additionalPrinterColumns"] == [
        {"name": "AGE", "jsonPath": ".metadata.creationTimestamp", "type": "date"}
    ]
    assert first["subresources"] == {"status": {}}


def test_what_is_delivered_is_delivered_the_same_again() -> None:
    once = delivered(definition(version("v1", spec={"type": "object", "description": "prose"})))
    assert delivered(Definition(once)) == once


def test_what_is_bound_has_one_version_and_no_status() -> None:
    body = bindable(definition(version("v1beta1"), version("v1", spec={"type": "object"}, status={"type": "object"})))
    (only,) = body["spec"]["versions"]
    assert only["name"] == "v1"
    assert only["schema"]["openAPIV3Schema"]["properties"] == {"spec": {"type": "object"}}


@pytest.mark.parametrize(
    ("group", "kind", "kept"),
    [
        ("external-secrets.io", "SecretStore", ["aws", "vault"]),
        ("external-secrets.io", "ClusterSecretStore", ["aws", "vault"]),
        ("other.example", "SecretStore", ["aws", "doppler", "vault"]),
    ],
)
def test_a_secret_store_is_bound_with_the_providers_that_are_kept(group: str, kind: str, kept: list[str]) -> None:
    provider = {"type": "object", "maxProperties": 1, "properties": {name: {} for name in ("aws", "doppler", "vault")}}
    spec = {"type": "object", "properties": {"provider": provider, "retry": {}}}
    whole = definition(version("v1", spec=spec), group=group, kind=kind)
    bound = bindable(whole)["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["spec"]["properties"]
    assert list(bound["provider"]["properties"]) == kept
    assert (bound["provider"]["maxProperties"], bound["retry"]) == (1, {})
    assert list(provider["properties"]) == ["aws", "doppler", "vault"]


def test_the_hash_does_not_depend_on_how_the_file_is_written() -> None:
    body = dict(definition(version("v1")).body)
    assert Definition(dict(reversed(body.items()))).sha256 == Definition(body).sha256
    assert Definition(body | {"kind": "Other"}).sha256 != Definition(body).sha256
