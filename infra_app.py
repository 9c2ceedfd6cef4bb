"""The AWS layer: `cdk` and `groundswell synth` run this file; each stack is a file in stacks/."""

import gc
import importlib
import os
import sys

from groundswell.errors import GroundswellError
from groundswell.node_runtime import leave, start_node


def _described() -> None:
    """What Node is not needed for: the descriptions."""
    importlib.import_module("groundswell.bootstrap.user_data")
    importlib.import_module("groundswell.platforms").chosen()


def run() -> int:
    """Synthesises the stacks of every environment to cdk.out/. 0 done, 2 failed."""
    gc.disable()  # what is made is kept to the end: collecting would only read it again
    os.environ.setdefault("CDK_VALIDATION", "false")  # the CDK's template validator costs a second: CI runs it
    try:
        start_node(_described, "aws_cdk")
        from groundswell.synthesis.aws import build

        build()
        return 0
    except GroundswellError as error:
        print(f"groundswell: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    leave(run())
