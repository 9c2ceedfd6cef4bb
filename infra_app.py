"""The AWS layer: `cdk` and `groundswell synth` run this file; each stack is a file in stacks/."""

import gc
import os
import sys

from groundswell.errors import GroundswellError
from groundswell.node_runtime import leave, use_node


def run() -> int:
    """Synthesises the stacks of every environment to cdk.out/. 0 done, 2 failed."""
    gc.disable()  # what is made is kept to the end: collecting would only read it again
    os.environ.setdefault("CDK_VALIDATION", "false")  # the CDK's template validator costs a second: CI runs it
    try:
        use_node()
        from groundswell.synthesis.aws import build  # jsii starts Node while it is imported

        build()
        return 0
    except GroundswellError as error:
        print(f"groundswell: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    leave(run())
