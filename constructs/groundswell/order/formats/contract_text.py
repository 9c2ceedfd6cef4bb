"""A contract as text: JSON that people read and that differs in few lines when little changes."""

import json
from collections.abc import Mapping
from typing import Any

_WIDTH = 120


def as_contract_text(contract: Mapping[str, Any]) -> str:
    """One line for what fits in one, else one for each part of it."""
    parts = (f"{json.dumps(key)}: {_written(value, 1)}" for key, value in contract.items())
    return "{" + ",\n ".join(parts) + "}\n"


def _written(value: Any, indent: int) -> str:
    short = json.dumps(value, ensure_ascii=False)
    if len(short) + indent <= _WIDTH or not isinstance(value, Mapping | list):
        return short
    gap = ",\n" + " " * (indent + 1)
    if isinstance(value, Mapping):
        parts = (f"{json.dumps(key, ensure_ascii=False)}: {_written(each, indent + 1)}" for key, each in value.items())
        return "{" + gap.join(parts) + "}"
    return "[" + gap.join(_written(each, indent + 1) for each in value) + "]"
