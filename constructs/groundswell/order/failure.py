"""A rule that fell over something that nobody foresaw, as a note: the others go on."""

from pathlib import Path
from traceback import extract_tb

from groundswell.manifests.resource import NotJudged


def failure(rule: str, error: Exception) -> NotJudged:
    """The note on a rule and where it raised."""
    last = extract_tb(error.__traceback__)[-1]
    where = f"{Path(last.filename).name}:{last.lineno}"
    why = f"its code does not know something that stands here ({type(error).__name__} at {where})"
    return NotJudged(f"rule {rule}", why, "That is a fault of groundswell's own: report it with what it was run on.")
