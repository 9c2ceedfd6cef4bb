"""GS138: an Application that a later wave waits for syncs by itself."""

from typing import Any

MANUAL = {"syncPolicy": {}}


def test_an_automated_application_keeps_it(world: Any) -> None:
    assert world.gated().root().app("one", wave=1).app("two", wave=2).messages("GS138") == []


def test_a_manual_application_holds_up_the_waves_after_it(world: Any) -> None:
    world.gated().root().app("one", wave=1, spec=MANUAL).app("two", wave=2)
    assert world.messages("GS138") == [
        "Application argocd/one (wave 1) is not automated, and wave 2 of argocd/root waits for it."
    ]


def test_automation_can_be_switched_off_by_its_own_field(world: Any) -> None:
    off = {"syncPolicy": {"automated": {"enabled": False}}}
    assert len(world.gated().root().app("one", wave=1, spec=off).app("two", wave=2).messages("GS138")) == 1


def test_the_last_wave_holds_up_nobody(world: Any) -> None:
    assert world.gated().root().app("one", wave=1).app("two", wave=2, spec=MANUAL).messages("GS138") == []


def test_without_the_health_check_nobody_waits(world: Any) -> None:
    assert world.root().app("one", wave=1, spec=MANUAL).app("two", wave=2).messages("GS138") == []
