"""GS311: a namespace has the policies that all the others of its sort have."""

from typing import Any

from tests.rules.network_objects import deployment, namespace, policy


def home(name: str, *policies: str, sort: str = "api") -> str:
    made = "".join(policy(each, name, types=["Egress"]) for each in policies)
    return namespace(name, sort=sort) + deployment("web", name) + made


THREE = home("auth", "deny", "dns") + home("chat", "deny", "dns") + home("my", "deny", "dns")


def test_all_have_the_same(world: Any) -> None:
    assert world.root(text=THREE + home("info", "deny", "dns")).messages("GS311") == []


def test_one_was_forgotten(world: Any) -> None:
    (told,) = world.root(text=THREE + home("info")).messages("GS311")
    assert told == (
        "Namespace info has no NetworkPolicy deny, dns, as 3 others labelled sort=api have (auth, chat, my)."
    )


def test_one_lacks_one(world: Any) -> None:
    assert (
        "Namespace info has no NetworkPolicy dns" in world.root(text=THREE + home("info", "deny")).messages("GS311")[0]
    )


def test_another_sort_is_another_matter(world: Any) -> None:
    assert world.root(text=THREE + home("db", sort="data")).messages("GS311") == []


def test_a_policy_of_one_is_nobodys_standard(world: Any) -> None:
    more = policy("special", "auth", types=["Egress"])
    assert world.root(text=THREE + more + home("info", "deny", "dns")).messages("GS311") == []


def test_an_environment_is_no_sort(world: Any) -> None:
    homes = ["auth", "chat", "my", "info"]
    same = "".join(namespace(each, environment="dev") + deployment("web", each) for each in homes)
    made = "".join(policy("dns", each, types=["Egress"]) for each in homes[:3])
    assert world.root(text=same + made).messages("GS311") == []


def test_a_namespace_whose_pods_come_later_is_of_the_sort(world: Any) -> None:
    (told,) = world.root(text=THREE + namespace("info", sort="api")).messages("GS311")
    assert told.startswith("Namespace info has no NetworkPolicy deny, dns")
