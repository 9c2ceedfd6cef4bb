"""The Kubernetes layer: `cdk8s synth` and `groundswell synth` run this file; each wave is a file in charts/."""

from groundswell.node_runtime import use_node

use_node()

from groundswell.synthesis.kubernetes import main  # noqa: E402 (jsii starts Node while it is imported)

if __name__ == "__main__":
    raise SystemExit(main())
