"""The run of `infra_app.py`: an assembly of every environment's stacks, in one process."""

import os
from pathlib import Path

import aws_cdk as cdk
from jsii.errors import JSIIError

from groundswell.errors import SynthesisError
from groundswell.platforms import chosen
from groundswell.stacks.composition import add_platform, check_with_nag

ROOT = Path(__file__).resolve().parents[3]

FLAGS = {
    "@aws-cdk/core:defaultCrossStackReferences": "strong",  # CloudFormation refuses to remove what another stack uses
    "aws:cdk:enable-path-metadata": False,
    "aws:cdk:version-reporting": False,
}
"""Here and not in cdk.json, so that both doors write the same templates."""


def build() -> cdk.App:
    """Synthesises to CDK_OUTDIR (the cdk CLI names it), to cdk.out/ of the checkout without it."""
    try:
        outdir = os.environ.get("CDK_OUTDIR", str(ROOT / "cdk.out"))
        app = cdk.App(outdir=outdir, post_cli_context=FLAGS, analytics_reporting=False, tree_metadata=False)
        stacks = [stack for platform in chosen() for stack in add_platform(app, platform)]
        check_with_nag(app, stacks)
        app.synth()
    except (JSIIError, RuntimeError) as error:
        # The first line is what went wrong; below it comes a page of JavaScript.
        lines = [line for line in str(error).splitlines() if line.strip()]
        raise SynthesisError(f"the AWS layer was not synthesised: {lines[0] if lines else error!r}") from error
    return app
