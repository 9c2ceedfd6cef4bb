"""Plain values as bytes that never vary: block YAML for people, one-line JSON for the validator."""

import json
from typing import Any

import yaml


class _Dumper(yaml.CSafeDumper):
    """Without anchors: a definition that repeats a schema says it twice."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def block_yaml(*documents: Any) -> str:
    """The documents as block YAML, keys in the order given, never folded."""
    texts = (
        yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000) for document in documents
    )
    return "---\n".join(texts)


def compact_json(value: Any) -> str:
    """The value as one line of JSON, keys sorted, with a newline at its end."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"
