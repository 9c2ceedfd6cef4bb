"""What cdk8s.yaml asks for, and what is wrong with it when it does not say."""

import re
from pathlib import Path

import pytest

from groundswell.bindings.selection import read_selection
from groundswell.errors import UnreadableError

CHECKOUT = Path(__file__).parents[2]
RAW = "https://raw.example/owner/repo/v1.2.3/crds/a.yaml"


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "cdk8s.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_group_takes_its_release_and_files_from_the_urls_of_its_repository(tmp_path: Path) -> None:
    text = f"""
imports: [{RAW}, https://raw.example/other/repo/v9/b.yaml]
groups:
  some-thing.a.example: {{from: owner/repo, bind: [Thing, Other], deliver: true}}
  b.example: {{from: other/repo}}
kubernetes: "1.34"
"""
    selection = read_selection(written(tmp_path, text))
    plain, bound = selection.groups
    assert (bound.name, bound.repository, bound.release, bound.urls) == (
        "some-thing.a.example",
        "owner/repo",
        "v1.2.3",
        (RAW,),
    )
    assert (bound.bind, bound.deliver, bound.package) == (("Other", "Thing"), True, ("example", "a", "some_thing"))
    assert (plain.release, plain.bind, plain.deliver) == ("v9", (), False)
    assert selection.only("b.example") == (plain,)
    assert selection.only(None) == (plain, bound)


def test_an_unknown_group_is_told_with_the_known_ones(tmp_path: Path) -> None:
    text = f'imports: [{RAW}]\ngroups: {{a.example: {{from: owner/repo}}}}\nkubernetes: "1.34"\n'
    with pytest.raises(UnreadableError, match=r"^cdk8s\.yaml has no group b\.example; it has a\.example$"):
        read_selection(written(tmp_path, text)).only("b.example")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[", "is not YAML"),
        ("imports: []", "`groups` is missing or not a dict"),
        ("imports: []\ngroups: {}\nkubernetes: 1.34", "`kubernetes` is missing or not a str"),
        (
            'imports: []\ngroups: {a: {from: owner/repo}}\nkubernetes: "1"',
            "groups.a comes from 'owner/repo', which has no URL there under `imports`",
        ),
        (
            f'imports: [{RAW}, {RAW.replace("v1.2.3", "v2")}]\ngroups: {{a: {{from: owner/repo}}}}\nkubernetes: "1"',
            "groups.a comes from 'owner/repo', which stands there at v1.2.3 and v2 under `imports`",
        ),
        (
            f'imports: [{RAW}]\ngroups: {{a: {{from: owner/repo, bnd: [A]}}}}\nkubernetes: "1"',
            "groups.a has an unknown key bnd; it may have from, bind, deliver",
        ),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UnreadableError, match=re.escape(message)):
        read_selection(written(tmp_path, text))


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"cdk8s\.yaml cannot be read: No such file or directory"):
        read_selection(tmp_path / "cdk8s.yaml")


def test_ours_pins_every_group_to_one_release() -> None:
    selection = read_selection(CHECKOUT / "cdk8s.yaml")
    releases = {group.name: group.release for group in selection.groups}
    assert releases == {
        "argoproj.io": "v3.2.12",
        "elbv2.k8s.aws": "v2.13.4",
        "extensions.istio.io": "1.27.9",
        "external-secrets.io": "v1.3.2",
        "gateway.k8s.aws": "v2.13.4",
        "gateway.networking.k8s.io": "v1.3.0",
        "generators.external-secrets.io": "v1.3.2",
        "monitoring.coreos.com": "v0.82.2",
        "networking.istio.io": "1.27.9",
        "security.istio.io": "1.27.9",
        "telemetry.istio.io": "1.27.9",
    }
    assert selection.kubernetes == "1.34"
