"""What the bootstrap reads, as files: the steps for the runner and for the judge, values of charts, the programs."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from groundswell.bootstrap.step import Step, inventory_entry, runner_entry

PROGRAMS = Path(__file__).with_name("programs")


def bootstrap_files(steps: Iterable[Step]) -> dict[str, str]:
    """File name to text, for the environment's `bootstrap/`."""
    every = list(steps)
    return {
        "inventory.yaml": _yaml({"steps": [inventory_entry(step) for step in every]}),
        "steps.json": json.dumps({"steps": [runner_entry(step) for step in every]}, indent=2) + "\n",
        **{
            release.values_file: _yaml(dict(release.values))
            for step in every
            for release in step.releases
            if release.values
        },
        **{f"programs/{file.name}": file.read_text(encoding="utf-8") for file in sorted(PROGRAMS.glob("*.py"))},
    }


def _yaml(value: dict[str, Any]) -> str:
    """YAML in the order written, as people read it."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, width=120, allow_unicode=True)


class _Dumper(yaml.SafeDumper):
    """Texts of several lines as blocks, lists indented below their key; what is written twice is written twice."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)


_Dumper.add_representer(str, _text)
