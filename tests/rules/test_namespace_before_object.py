"""GS101: a Namespace exists before what lives in it."""

from typing import Any

from groundswell.manifests.resource import Key

NAMESPACE = "{apiVersion: v1, kind: Namespace, metadata: {name: auth}}"
CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: auth}}"


def test_an_earlier_wave_of_a_gated_root_keeps_it(world: Any) -> None:
    world.gated().root().app("namespaces", NAMESPACE, wave=1).app("auth", CONFIG, wave=2)
    assert world.messages("GS101") == []


def test_a_later_wave_of_a_gated_root_breaks_it(world: Any) -> None:
    world.gated().root().app("namespaces", NAMESPACE, wave=3).app("auth", CONFIG, wave=2)
    (finding,) = world.findings("GS101")
    assert finding.message == (
        "ConfigMap auth/settings is applied in wave 2 (in argocd/auth), "
        "but its Namespace auth is applied only in wave 3 (in argocd/namespaces)."
    )
    assert "namespace is not found" in finding.consequence
    assert finding.fix == "Move Application argocd/auth to wave 4 or later (apps/auth.yaml:1)."
    assert str(finding.location) == "auth/all.yaml:1"


def test_the_same_wave_of_two_applications_is_a_race(world: Any) -> None:
    world.gated().root().app("namespaces", NAMESPACE, wave=2).app("auth", CONFIG, wave=2)
    (finding,) = world.findings("GS101")
    assert finding.severity == "warning"
    assert finding.message == (
        "ConfigMap auth/settings and its Namespace auth race: "
        "one comes in wave 2 (in argocd/auth), the other in wave 2 (in argocd/namespaces), and neither waits."
    )


def test_one_application_is_put_right_by_argo_cd_itself(world: Any) -> None:
    late = "{apiVersion: v1, kind: Namespace, metadata: {name: auth, annotations: {argocd.argoproj.io/sync-wave: '9'}}}"
    world.root("auth", text=f"{CONFIG}\n---\n{late}")
    assert world.messages("GS101") == []


def test_create_namespace_provides_it_from_the_start(world: Any) -> None:
    world.root("auth", text=CONFIG, namespace="auth", options=["CreateNamespace=true"])
    assert world.messages("GS101") == []


def test_without_an_inventory_it_may_be_made_elsewhere(world: Any) -> None:
    (finding,) = world.root("auth", text=CONFIG).findings("GS101")
    assert finding.severity == "info"
    assert finding.message == "Namespace auth is not in this repository; ConfigMap auth/settings needs it."
    assert finding.fix == ("Where something else provides it, declare it in the bootstrap inventory: namespace auth.")


def test_with_an_inventory_nothing_provides_it(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application", "namespace argocd"])
    (finding,) = world.root("auth", text=CONFIG).findings("GS101")
    assert finding.severity == "error"
    assert finding.message == "ConfigMap auth/settings needs Namespace auth, and nothing provides it."


def test_the_cluster_brings_its_own(world: Any) -> None:
    world.step("argo-cd", provides=["namespace argocd"])
    world.root("auth", text=CONFIG.replace("namespace: auth", "namespace: kube-system"))
    assert world.messages("GS101") == []


def test_many_objects_of_one_wave_are_told_once_and_all_named(world: Any) -> None:
    many = "\n---\n".join(CONFIG.replace("settings", f"settings-{number}") for number in range(6))
    world.gated().root().app("namespaces", NAMESPACE, wave=3).app("auth", many, wave=2)
    (finding,) = world.findings("GS101")
    assert finding.severity == "error"
    assert finding.message.startswith("ConfigMap auth/settings-0 is applied in wave 2 (in argocd/auth), but its")
    assert finding.message.endswith("So it is with 5 more.")
    others = [each.key.name for each in finding.related if each.key.kind == "ConfigMap"]
    assert others == [f"settings-{number}" for number in range(1, 6)]


def test_objects_that_miss_it_for_different_reasons_stay_apart(world: Any) -> None:
    world.gated().root().app("namespaces", NAMESPACE, wave=9)
    for number in range(5):
        world.app(f"auth-{number}", CONFIG.replace("settings", f"settings-{number}"), wave=number)
    assert len(world.findings("GS101")) == 5


def test_between_applications_of_a_set_only_steps_give_an_order(world: Any) -> None:
    made = "{apiVersion: argoproj.io/v1alpha1, kind: ApplicationSet, metadata: {name: apps, namespace: argocd}}"
    maker = Key("argoproj.io", "ApplicationSet", "argocd", "apps")
    world.gated().root(text=made).app("auth", CONFIG, generated_by=maker).app("spaces", NAMESPACE, generated_by=maker)
    (finding,) = world.findings("GS101")
    assert finding.severity == "warning"
    assert finding.fix.startswith("Give ApplicationSet argocd/apps steps (the strategy RollingSync)")


def test_no_wave_waits_for_what_a_set_makes(world: Any) -> None:
    made = "{apiVersion: argoproj.io/v1alpha1, kind: ApplicationSet, metadata: {name: apps, namespace: argocd}}"
    maker = Key("argoproj.io", "ApplicationSet", "argocd", "apps")
    world.gated().root(text=f"{made}\n---\n{CONFIG}").app("spaces", NAMESPACE, generated_by=maker)
    (finding,) = world.findings("GS101")
    assert finding.fix.startswith("Nothing waits for what an ApplicationSet makes: write it out")


def test_what_every_cluster_has_waits_for_nobody_who_writes_it_again(world: Any) -> None:
    config = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: kube-system}}"
    again = "{apiVersion: v1, kind: Namespace, metadata: {name: kube-system}}"
    world.gated().root().app("first", config, wave=0).app("second", again, wave=5)
    assert world.messages("GS101") == []


def test_a_namespace_that_starts_earlier_serves_better_than_one_that_starts_later(world: Any) -> None:
    """Nothing waits for either here; that the earlier one is not waited for is all there is to say, in GS126."""
    made = "{apiVersion: v1, kind: Namespace, metadata: {name: auth}}"
    held = "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: auth}}"
    world.root().app("namespaces", made, wave=1).app("settings", held, wave=2)
    world.app("auth", wave=9, namespace="auth", options=["CreateNamespace=true"])
    assert world.messages("GS101") == []
    assert len(world.messages("GS126")) == 1


def test_create_namespace_is_also_written_for_a_namespace_that_is_there(world: Any) -> None:
    world.gated().root().app("auth", CONFIG, wave=2).app(
        "late", namespace="auth", options=["CreateNamespace=true"], wave=3
    )
    (finding,) = world.findings("GS101")
    assert finding.severity == "info"
    assert "is applied only in wave 3 (in argocd/late)" in finding.message


def test_with_an_inventory_it_is_the_only_one_that_makes_it(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    world.gated().root().app("auth", CONFIG, wave=2).app(
        "late", namespace="auth", options=["CreateNamespace=true"], wave=3
    )
    finding = next(each for each in world.findings("GS101") if "settings" in each.message)
    assert finding.severity == "error"


def test_what_lies_beside_a_root_is_applied_with_it(world: Any) -> None:
    """Who applies the root applies the Namespace in the same breath, before Argo CD has read anything."""
    world.root("auth", text=CONFIG, namespace="auth").objects(NAMESPACE, file="root.yaml")
    assert world.messages("GS101") == []


def test_argo_cd_is_where_a_root_set_is(world: Any) -> None:
    sets = "{apiVersion: argoproj.io/v1alpha1, kind: ApplicationSet, metadata: {name: all, namespace: argocd}}"
    assert world.objects(sets, file="root.yaml").messages("GS101") == []
