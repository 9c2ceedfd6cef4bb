"""What the bootstrap reads, as files: the steps for the runner and for the judge, values of charts, the programs."""

import json
from collections.abc import Iterable
from pathlib import Path

from groundswell.bootstrap.step import Step, inventory_entry, runner_entry
from groundswell.bootstrap.yaml_text import yaml_text

PROGRAMS = Path(__file__).with_name("programs")


def bootstrap_files(steps: Iterable[Step]) -> dict[str, str]:
    """File name to text, for the environment's `bootstrap/`."""
    every = list(steps)
    return {
        "inventory.yaml": yaml_text({"steps": [inventory_entry(step) for step in every]}),
        "steps.json": json.dumps({"steps": [runner_entry(step) for step in every]}, indent=2) + "\n",
        **{
            release.values_file: yaml_text(dict(release.values))
            for step in every
            for release in step.releases
            if release.values
        },
        **{f"programs/{file.name}": file.read_text(encoding="utf-8") for file in sorted(PROGRAMS.glob("*.py"))},
    }
