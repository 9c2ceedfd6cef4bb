"""GS229: the Ingresses of one group say the same of the load balancer that they share."""

from typing import Any

MARK = "alb.ingress.kubernetes.io"


def ingress(name: str, group: str, **said: str) -> str:
    notes = "".join(f"    {MARK}/{key.replace('_', '-')}: '{value}'\n" for key, value in said.items())
    head = f"apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: {name}\n  namespace: shop\n"
    return f"{head}  annotations:\n    {MARK}/group.name: {group}\n{notes}---\n"


def test_members_that_agree_or_are_silent(world: Any) -> None:
    text = ingress("a", "g", scheme="internal", subnets="x, y") + ingress("b", "g", subnets="y,x") + ingress("c", "g")
    assert world.root(text=text).messages("GS229") == []


def test_members_that_disagree(world: Any) -> None:
    text = (
        ingress("a", "g", scheme="internal")
        + ingress("b", "g", scheme="internet-facing")
        + ingress("c", "g", scheme="internal")
    )
    (told,) = world.root(text=text).messages("GS229")
    assert told == "Ingress shop/b wants scheme internet-facing of the group g, but Ingress shop/a wants internal."


def test_other_groups_and_what_is_a_members_own(world: Any) -> None:
    text = ingress("a", "g", scheme="internal", target_type="ip") + ingress("b", "h", scheme="internet-facing")
    assert world.root(text=text + ingress("c", "g", target_type="instance")).messages("GS229") == []
