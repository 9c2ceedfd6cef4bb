"""Both apps side by side: whichever fails is said, and drift is said by one layer only."""

import subprocess
import sys
from pathlib import Path

import pytest

from groundswell.errors import SynthesisError
from groundswell.synthesis import layers

REPORT = '{"platforms": [], "changes": {"added": [], "edited": ["eco2/dev/a.yaml"], "removed": []}}'


def stand_in(code_of_aws: int) -> object:
    """Instead of the apps: one that ends as AWS's, and one that reports drift."""

    def start(arguments: list[str], _: dict[str, str]) -> subprocess.Popen[str]:
        if "infra_app.py" in arguments:
            program = f"import sys; print('no such stack', file=sys.stderr); sys.exit({code_of_aws})"
        else:
            report = Path(arguments[arguments.index("--report") + 1])
            program = f"open({str(report)!r}, 'w').write({REPORT!r}); raise SystemExit(1)"
        return subprocess.Popen([sys.executable, "-c", program], text=True, stderr=subprocess.PIPE)

    return start


def test_an_aws_layer_that_dies_is_no_drift(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layers, "_start", stand_in(1))
    with pytest.raises(SynthesisError, match="no such stack"):
        layers.synthesise(platform=None, environment=None, check=True)


def test_drift_of_the_kubernetes_layer_is_a_result(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layers, "_start", stand_in(0))
    outcome = layers.synthesise(platform=None, environment=None, check=True)
    assert outcome.changes.edited == ("eco2/dev/a.yaml",)
