"""Checks a certificate (`groundswell order --certificate`) by its documentation alone, without the engine."""

import json
import sys
from pathlib import Path
from typing import Any

NEVER_BLOCK = ("ready", "together", "delivered")


def relation(provider: list[list[Any]], dependent: list[list[Any]], checked: bool) -> str:
    """How a provider stands to a dependent; a slot is container, phase, wave, rank, gates, element."""
    depth = 0
    while depth < min(len(provider), len(dependent)) and provider[depth] == dependent[depth]:
        depth += 1
    if depth in (len(provider), len(dependent)):
        return "contains" if depth == len(provider) else "inside"
    mine, other = provider[depth], dependent[depth]
    if mine[0] != other[0]:
        return "unordered"
    if mine[1:3] == other[1:3]:
        if len(provider) > depth + 1:
            return "unordered"
        return "same wave, earlier kind" if mine[3] < other[3] else "same wave"
    if mine[1:3] < other[1:3]:
        gated = all(slot[4] for slot in provider[depth:-1])
        return ("healthy before" if checked else "applied before") if gated else "ungated"
    return "after" if all(slot[4] for slot in dependent[depth:-1]) else "unordered"


def broken(certificate: dict[str, Any]) -> list[str]:
    """The reasons of all dependencies that cannot come right where both ends stand, or that are told wrongly."""
    found = []
    for edge in certificate["dependencies"]:
        provider, dependent = (certificate["resources"][edge[end]] for end in ("provider", "dependent"))
        start = [f"{provider['namespace']}/{provider['name']}", *certificate["start"][1:]]
        path = provider["position"] + ([start] if edge["inside"] else [])
        stands = relation(path, dependent["position"], edge["inside"] or provider["checked"])
        late = stands == "after" and (dependent["checked"] or edge["strength"] not in NEVER_BLOCK)
        unwaited = edge["strength"] == "captured" and stands in ("same wave", "same wave, earlier kind", "unordered")
        if late or unwaited or (stands == "inside" and edge["strength"] in ("delivered", "applied")):
            found.append(edge["reason"])
        if stands != edge["relation"]:
            found.append(f"{edge['reason']}: {stands}, not {edge['relation']}")
    return found


if __name__ == "__main__":
    sys.exit("\n".join(broken(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))) or 0)
