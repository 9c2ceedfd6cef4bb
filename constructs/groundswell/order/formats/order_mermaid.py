"""The boot order as a Mermaid flow chart: a box for each stack, step and Application, an arrow to what waits for it."""

from collections.abc import Iterator

from groundswell.order.boot_order import Bundle, reduced
from groundswell.order.formats.plain import plain

_SHAPES = {"stack": ("[/", "/]"), "step": ("([", "])"), "application": ("[", "]")}


def as_mermaid(bundles: tuple[Bundle, ...]) -> str:
    """The chart's text. Arrows that follow from others are left out."""
    return "".join(f"{line}\n" for line in _lines(bundles))


def _lines(bundles: tuple[Bundle, ...]) -> Iterator[str]:
    yield "flowchart LR"
    names = {each.name: f"b{index}" for index, each in enumerate(bundles)}
    for each in bundles:
        left, right = _SHAPES[each.kind]
        yield f'  {names[each.name]}{left}"{_text(each)}"{right}'
    for dependent, provider in reduced(bundles):
        yield f"  {names[provider]} --> {names[dependent]}"


def _text(bundle: Bundle) -> str:
    text = f"{bundle.name}<br/>{bundle.where}" if bundle.where else bundle.name
    escaped = plain(text.replace("<br/>", "\0")).replace("\\x00", "\0")
    escaped = escaped.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("\0", "<br/>")
