"""The Kubernetes layer: `cdk8s synth` and `groundswell synth` run this file; each wave is a file in charts/."""

import gc
import importlib
import sys

from groundswell.errors import GroundswellError
from groundswell.node_runtime import leave, start_node


def _described() -> None:
    """What Node is not needed for: the descriptions, and the schemas."""
    importlib.import_module("groundswell.bootstrap.inventory")
    importlib.import_module("groundswell.schemas.validation")
    importlib.import_module("groundswell.platforms").chosen()


def run() -> int:
    """Synthesises, judges and publishes. 0 done, 1 drift (with --check), 2 failed."""
    gc.disable()  # what is made is kept to the end: collecting would only read it again
    try:
        start_node(_described, "cdk8s", "cdk8s_plus_27")
        from groundswell.synthesis.kubernetes import main

        return main()
    except GroundswellError as error:
        print(f"groundswell: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    leave(run())
