"""The Kubernetes layer: `cdk8s synth` and `groundswell synth` run this file; each wave is a file in charts/."""

import sys

from groundswell.errors import GroundswellError
from groundswell.node_runtime import use_node

if __name__ == "__main__":
    try:
        use_node()
        from groundswell.synthesis.kubernetes import main  # jsii starts Node while it is imported

        sys.exit(main())
    except GroundswellError as error:
        print(f"groundswell: {error}", file=sys.stderr)
        sys.exit(2)
