"""NetworkPolicies: which select a pod, what they let pass, and the laws that hold for any of them."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from groundswell.order.network.isolation import isolation
from groundswell.order.network.network_policy import Direction, Port
from groundswell.order.network.peer import INTERNET, SOMEWHERE, peer_of, somewhere_in
from groundswell.order.view import View
from tests.rules.network_objects import deployment, namespace, peer, policy, ports
from tests.rules.world import World

BASE = namespace("a", team="x") + namespace("b", team="y") + deployment("web", "a") + deployment("db", "b", port=5432)


def view(*policies: str) -> View:
    return View(World().root(text=BASE + "".join(policies)).reading())


def passes(found: View, direction: Direction, port: Port, other: Any = None) -> bool:
    """Whether web's connection to db passes in a direction (or one with another end)."""
    pods = {each.owner.key.name: each for each in found.pods}
    at, far = ("web", "db") if direction is Direction.EGRESS else ("db", "web")
    end = other if other is not None else peer_of(pods[far], found)
    return not found.once(isolation).closed(pods[at], direction, end, port)


def test_without_a_policy_everything_passes() -> None:
    found = view()
    assert all(passes(found, way, Port(5432)) for way in Direction)


def test_policy_types_follow_from_the_rules_where_none_are_given() -> None:
    assert passes(view(policy("p", "a")), Direction.EGRESS, Port(5432))
    assert not passes(view(policy("p", "a", egress=[{"ports": ports(1)}])), Direction.EGRESS, Port(5432))
    assert not passes(view(policy("p", "b")), Direction.INGRESS, Port(5432))
    assert passes(view(policy("p", "b", types=["Egress"])), Direction.INGRESS, Port(5432))


def test_an_empty_rule_allows_everything_and_an_empty_list_nothing() -> None:
    assert passes(view(policy("p", "b", ingress=[{}])), Direction.INGRESS, Port(5432))
    assert passes(view(policy("p", "b", ingress=[{"from": [], "ports": []}])), Direction.INGRESS, Port(5432))
    assert not passes(view(policy("p", "b", ingress=[])), Direction.INGRESS, Port(5432))


def test_a_pod_selector_alone_means_the_policys_own_namespace() -> None:
    same = policy("p", "b", ingress=[{"from": [{"podSelector": {"matchLabels": {"app": "web"}}}]}])
    assert not passes(view(same), Direction.INGRESS, Port(5432))
    everywhere = {"namespaceSelector": {}, "podSelector": {"matchLabels": {"app": "web"}}}
    assert passes(view(policy("p", "b", ingress=[{"from": [everywhere]}])), Direction.INGRESS, Port(5432))


def test_selectors_of_one_entry_both_hold_and_of_two_entries_either() -> None:
    both = [{**peer("a"), "podSelector": {"matchLabels": {"app": "other"}}}]
    assert not passes(view(policy("p", "b", ingress=[{"from": both}])), Direction.INGRESS, Port(5432))
    either = [peer("a"), {"podSelector": {"matchLabels": {"app": "other"}}}]
    assert passes(view(policy("p", "b", ingress=[{"from": either}])), Direction.INGRESS, Port(5432))


def test_ports_by_number_range_name_and_protocol() -> None:
    def to(*entries: Any) -> View:
        return view(policy("p", "a", egress=[{"to": [peer("b")], "ports": list(entries)}]))

    assert passes(to({"port": 5432}), Direction.EGRESS, Port(5432))
    assert passes(to({"port": "http"}), Direction.EGRESS, Port(5432))  # the name that db gives 5432
    assert not passes(to({"port": "db"}), Direction.EGRESS, Port(5432))
    assert passes(to({"port": 5000, "endPort": 6000}), Direction.EGRESS, Port(5432))
    assert not passes(to({"port": 5000, "endPort": 5001}), Direction.EGRESS, Port(5432))
    assert not passes(to({"port": 5432, "protocol": "UDP"}), Direction.EGRESS, Port(5432))
    assert passes(to({"protocol": "UDP"}), Direction.EGRESS, Port(53, "UDP"))


def test_addresses_are_meant_by_blocks_only() -> None:
    def to(*ends: Any) -> View:
        return view(policy("p", "a", egress=[{"to": list(ends)}]))

    assert not passes(to({"namespaceSelector": {}}), Direction.EGRESS, Port(443), SOMEWHERE)
    assert passes(to({"ipBlock": {"cidr": "10.0.0.0/8"}}), Direction.EGRESS, Port(443), SOMEWHERE)
    assert not passes(to({"ipBlock": {"cidr": "10.0.0.0/8"}}), Direction.EGRESS, Port(443), INTERNET)
    outside = {"ipBlock": {"cidr": "0.0.0.0/0", "except": ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]}}
    assert passes(to(outside), Direction.EGRESS, Port(443), INTERNET)


def test_the_internet_is_not_where_pods_live() -> None:
    private = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16"]
    outside = {"ipBlock": {"cidr": "0.0.0.0/0", "except": private}}
    assert not passes(view(policy("p", "a", egress=[{"to": [outside]}])), Direction.EGRESS, Port(5432))
    assert passes(
        view(policy("p", "a", egress=[{"to": [{"ipBlock": {"cidr": "0.0.0.0/0"}}]}])), Direction.EGRESS, Port(1)
    )


def test_what_is_only_partly_known_gets_the_benefit_of_the_doubt() -> None:
    found = view(policy("p", "a", egress=[{"to": [peer("b", app="other")]}]))
    assert passes(found, Direction.EGRESS, Port(None), somewhere_in("b", found))
    assert not passes(found, Direction.EGRESS, Port(None), somewhere_in("b", found, {"app": "db"}))
    assert not passes(found, Direction.EGRESS, Port(None), somewhere_in("c", found))


def test_the_host_network_is_not_isolated() -> None:
    host = World().root(text=deployment("web", "a", hostNetwork=True) + policy("p", "a", types=["Egress"])).reading()
    found = View(host)
    assert found.once(isolation).isolating(found.pods[0], Direction.EGRESS) == []


def test_garbage_isolates_or_not_but_never_raises() -> None:
    odd: list[Any] = [None, 1, "x", [], {}, [1], [None], [{"from": 3, "to": "x", "ports": {"a": 1}}], [{"ports": [7]}]]
    for rules in odd:
        for block in ("", None, 5, "10.0.0.0/99"):
            ends = [{"to": [{"ipBlock": {"cidr": block, "except": [1, "x"]}}]}]
            found = view(policy("p", "a", ingress=rules, egress=ends, types=rules))
            assert isinstance(passes(found, Direction.EGRESS, Port(80), SOMEWHERE), bool)


LABELS = st.sampled_from([{}, {"app": "web"}, {"app": "db"}, {"app": "other"}])
ENDS = st.one_of(
    st.builds(lambda labels: {"podSelector": {"matchLabels": labels}}, LABELS),
    st.builds(lambda home, labels: peer(home, **labels), st.sampled_from("abc"), LABELS),
    st.sampled_from(
        [{"namespaceSelector": {}}, {"ipBlock": {"cidr": "0.0.0.0/0"}}, {"ipBlock": {"cidr": "8.8.8.0/24"}}]
    ),
)
RULES = st.fixed_dictionaries(
    {},
    optional={
        "to": st.lists(ENDS, max_size=2),
        "from": st.lists(ENDS, max_size=2),
        "ports": st.lists(st.sampled_from([{"port": 5432}, {"port": "http"}, {"port": 80}, {"protocol": "UDP"}])),
    },
)
POLICIES = st.builds(
    lambda home, pods, rules, types: policy(
        "p", home, {"matchLabels": pods} if pods else {}, ingress=rules, egress=rules, types=types
    ),
    st.sampled_from("ab"),
    LABELS,
    st.lists(RULES, max_size=3),
    st.sampled_from([["Ingress"], ["Egress"], ["Ingress", "Egress"], None]),
)


@given(st.lists(POLICIES, max_size=3), POLICIES, st.sampled_from(list(Direction)))
def test_a_policy_opens_nothing_for_pods_that_were_open_and_closes_nothing_for_isolated_ones(
    some: list[str], more: str, way: Direction
) -> None:
    before, after = view(*some), view(*some, more)
    pods = next(each for each in before.pods if each.owner.key.name == ("web" if way is Direction.EGRESS else "db"))
    isolated = bool(before.once(isolation).isolating(pods, way))
    if not isolated:
        assert passes(before, way, Port(5432))
    elif passes(before, way, Port(5432)):
        assert passes(after, way, Port(5432))


@given(st.lists(POLICIES, max_size=4), st.sampled_from(list(Direction)), st.randoms())
def test_the_order_of_policies_decides_nothing(some: list[str], way: Direction, chance: Any) -> None:
    other = list(some)
    chance.shuffle(other)
    assert passes(view(*some), way, Port(5432)) == passes(view(*other), way, Port(5432))


@given(st.lists(POLICIES, max_size=3), st.sampled_from(list(Direction)))
def test_what_is_less_known_is_never_more_closed(some: list[str], way: Direction) -> None:
    found = view(*some)
    home = "b" if way is Direction.EGRESS else "a"
    if passes(found, way, Port(5432)):
        assert passes(found, way, Port(5432), somewhere_in(home, found))
