"""The few texts of a platform that rules about secrets, ids, placeholders and URLs look at, found in one walk."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.leaves import long_leaves
from groundswell.order.view import View

SHORTEST = 8

_LIKELY = re.compile(
    r"://|AKIA|ASIA|PRIVATE KEY|eyJ|gh[pousr]_|github_pat_|glpat-|xox|k_live_|AIza|npm_|dckr_|SG\.|sk-"
    r"|vpc-|subnet-|sg-|fs-|vol-|amazonaws|arn:aws|REPLACE|CHANGE|FILL|YOUR_|TO_BE_|<[A-Zyi]"
)
_NOT_READ = frozenset({"CustomResourceDefinition", "ApplicationSet"})

Suspects = list[tuple[tuple[str | int, ...], str]]
"""(path, text) of one object."""


def suspects(view: View) -> list[tuple[Resource, Suspects]]:
    """The objects that hold such texts. What a chart contract tells of is left out, and definitions."""
    return view.once(_suspects)


def _suspects(view: View) -> list[tuple[Resource, Suspects]]:
    found = []
    for each in view.resources:
        if not each.contract and each.key.kind not in _NOT_READ:
            texts = suspects_in(each.body)
            if texts:
                found.append((each, texts))
    return found


def suspects_in(body: Any) -> Suspects:
    """The texts of one value; their paths are made only where there are any."""
    if not any(_LIKELY.search(each) for each in _texts(body)):
        return []
    return [(path, value) for path, value in long_leaves(body, SHORTEST) if _LIKELY.search(value)]


def _texts(body: Any) -> Iterator[str]:
    """The longer texts of a value. Plain classes first: they are all that a YAML reader makes, and a cheap question."""
    waiting = [body]
    while waiting:
        each = waiting.pop()
        kind = each.__class__
        if kind is str:
            if len(each) >= SHORTEST:
                yield each
        elif kind is dict or (kind not in _PLAIN and isinstance(each, Mapping)):
            waiting.extend(each.values())
        elif kind is list or kind is tuple:
            waiting.extend(each)


_PLAIN = frozenset({int, bool, float, type(None), list, tuple})
