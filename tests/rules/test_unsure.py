"""What may come with something unreadable is noted briefly: a controller with its definition, many kinds together."""

from typing import Any

from tests.rules.manifests import chart, container, manifest, workload


def notes(world: Any) -> list[str]:
    return [each.what for each in world.verdict().not_judged if "needed by" in each.what]


def custom(*kinds: str) -> str:
    return "".join(manifest(kind, "x", api="example.org/v1") for kind in kinds)


def test_a_controller_is_told_with_its_definition(world: Any) -> None:
    certificate = manifest("Certificate", "c", "spec: {secretName: c, issuerRef: {name: i}}", api="cert-manager.io/v1")
    world.root(text=certificate, namespace="shop").app("chart", **chart())
    told = [each for each in world.verdict().not_judged if "of Certificate" in each.what]
    assert [each.what for each in told] == [
        "CustomResourceDefinition of Certificate (cert-manager.io), needed by Certificate shop/c"
    ]
    assert "crd cert-manager.io/Certificate, controller cert-manager.io/Certificate" in told[0].remedy


def test_many_definitions_are_told_together(world: Any) -> None:
    world.root(text=custom("Aa", "Bb", "Cc", "Dd")).app("chart", **chart())
    assert "CustomResourceDefinitions of Aa, Bb, Cc, Dd (example.org), needed by Aa shop/x and 3 more" in notes(world)


def test_few_of_one_group_are_told_together(world: Any) -> None:
    world.root(text=custom("Aa", "Bb")).app("chart", **chart())
    assert "CustomResourceDefinitions of Aa, Bb (example.org), needed by Aa shop/x and 1 more" in notes(world)


def test_two_groups_are_told_apart(world: Any) -> None:
    world.root(text=custom("Aa") + manifest("Zz", "x", api="example.com/v1")).app("chart", **chart())
    told = " | ".join(notes(world))
    assert "CustomResourceDefinition of Aa (example.org), needed by Aa shop/x" in told
    assert "CustomResourceDefinition of Zz (example.com), needed by Zz shop/x" in told


def test_a_name_with_a_hole_is_not_missing(world: Any) -> None:
    ingress = """
metadata: {name: web, namespace: shop, annotations: {cert-manager.io/cluster-issuer: $(ISSUER)}}
spec: {rules: [], tls: [{secretName: web-tls, hosts: [web.example]}]}
"""
    world.root(text=f"apiVersion: networking.k8s.io/v1\nkind: Ingress{ingress}")
    assert world.messages("GS237") == []
    (note,) = [each for each in world.verdict().not_judged if "$(ISSUER)" in each.what]
    assert note.why == "its name has a hole that something fills in later"


def test_a_name_of_the_same_family_is_no_slip(new_world: Any) -> None:
    there = manifest("Secret", "auth-service-secrets", "type: Opaque")
    (other,) = new_world().root(text=there + reader("user-service-secrets"), namespace="shop").findings("GS109")
    assert other.severity == "info" and "Did you mean" not in other.message
    (slip,) = new_world().root(text=there + reader("auht-service-secrets"), namespace="shop").findings("GS109")
    assert slip.severity == "warning" and slip.message.endswith("Did you mean auth-service-secrets?")


def reader(secret: str) -> str:
    return workload(container(f"envFrom: [{{secretRef: {{name: {secret}}}}}]"))
