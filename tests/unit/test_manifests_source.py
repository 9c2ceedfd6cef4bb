"""What a source of an Application points at."""

import pytest

from groundswell.manifests.source import source_of


@pytest.mark.parametrize("more", [{}, {"path": "."}, {"path": "./"}, {"chart": "", "path": ""}])
def test_an_address_in_an_oci_registry_ends_in_the_chart(more: dict[str, str]) -> None:
    source = source_of({"repoURL": "oci://registry.example/charts/web", "targetRevision": "1.2.3", **more})
    assert (source.chart, source.path, source.raw["chart"]) == ("web", "", "web")
    assert source.url == "oci://registry.example/charts/web"
    assert source.is_remote_chart


def test_a_folder_of_an_artefact_is_no_chart_by_that_name() -> None:
    source = source_of({"repoURL": "oci://registry.example/manifests", "path": "apps/web"})
    assert (source.chart, source.path) == ("", "apps/web")
    assert source.is_remote_chart


def test_a_git_repository_is_none() -> None:
    assert not source_of({"repoURL": "https://git.example/web", "path": "."}).is_remote_chart
