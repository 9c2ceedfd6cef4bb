"""All rules, found by looking into the folder `rules/`."""

import importlib
import pkgutil
from functools import cache

from groundswell.order import rules
from groundswell.order.rule import Rule


@cache
def catalogue() -> tuple[Rule, ...]:
    """Every rule, by id. Raises ValueError for a file without a rule, and for an id that two files claim."""
    found: dict[str, Rule] = {}
    for module in sorted(pkgutil.iter_modules(rules.__path__), key=lambda each: each.name):
        rule = getattr(importlib.import_module(f"{rules.__name__}.{module.name}"), "rule", None)
        if not isinstance(rule, Rule):
            raise ValueError(f"order/rules/{module.name}.py binds no `rule`")
        if rule.id in found:
            raise ValueError(f"{rule.id} is claimed twice, the second time by order/rules/{module.name}.py")
        found[rule.id] = rule
    return tuple(found[each] for each in sorted(found))
