"""Durations, as Go writes them."""

import re
from functools import lru_cache

_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "μs": 1e-6, "ns": 1e-9}
_PART = re.compile(r"(\d+(?:\.\d*)?|\.\d+)(h|ms|m|s|us|µs|μs|ns)", re.ASCII)
_WHOLE = re.compile(f"[+-]?(?:{_PART.pattern})+", re.ASCII)


@lru_cache(maxsize=1024)
def seconds(text: str) -> float | None:
    """The seconds of a duration such as "1m30s", as Go's time.ParseDuration reads it; None for what is none."""
    if text in ("0", "+0", "-0"):
        return 0.0
    if not _WHOLE.fullmatch(text):
        return None
    total = sum(float(number) * _UNITS[unit] for number, unit in _PART.findall(text))
    return -total if text.startswith("-") else total
