"""The Kubernetes layer: `cdk8s synth` and `groundswell synth` run this file; each wave is a file in charts/."""

import gc
import sys

from groundswell.errors import GroundswellError
from groundswell.node_runtime import leave, use_node


def run() -> int:
    """Synthesises, judges and publishes. 0 done, 1 drift (with --check), 2 failed."""
    gc.disable()  # what is made is kept to the end: collecting would only read it again
    try:
        use_node()
        from groundswell.synthesis.kubernetes import main  # jsii starts Node while it is imported

        return main()
    except GroundswellError as error:
        print(f"groundswell: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    leave(run())
