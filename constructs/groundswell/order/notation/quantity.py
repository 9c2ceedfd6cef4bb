"""Kubernetes' quantities as whole numbers: processor in millicores, memory in bytes."""

import re
from fractions import Fraction
from functools import lru_cache
from typing import Any

_QUANTITY = re.compile(r"([+-]?(?:\d{1,18}(?:\.\d{0,9})?|\.\d{1,9}))([eE][+-]?\d{1,2}|[numkMGTPE]i?|Ki|)")
_SCALE = {
    "": Fraction(1),
    **{unit: Fraction(1, 1000**power) for power, unit in enumerate("mun", start=1)},
    **{unit: Fraction(1000**power) for power, unit in enumerate("kMGTPE", start=1)},
    **{f"{unit}i": Fraction(1024**power) for power, unit in enumerate("KMGTPE", start=1)},
}


def amount(value: Any) -> Fraction | None:
    """A quantity's value, None for what is none (apimachinery, resource.Quantity)."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return _parsed(str(value).strip())


@lru_cache(maxsize=4096)
def _parsed(written: str) -> Fraction | None:
    found = _QUANTITY.fullmatch(written)
    if not found:
        return None
    number, suffix = found.groups()
    if suffix[:1] in ("e", "E") and len(suffix) > 1 and suffix != "Ei":
        return Fraction(number) * Fraction(10) ** int(suffix[1:])
    scale = _SCALE.get(suffix)
    return None if scale is None else Fraction(number) * scale


def millicores(value: Any) -> int | None:
    """Processor in millicores, rounded up as the API server rounds."""
    found = amount(value)
    return None if found is None else -int(-found * 1000 // 1)


def mebibytes(value: Any) -> int | None:
    """Memory in MiB, rounded up."""
    found = amount(value)
    return None if found is None else -int(-found / 2**20 // 1)
