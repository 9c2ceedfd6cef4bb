"""The boot order as an SVG picture: columns from left to right as things come up, lines to what they wait for."""

from collections.abc import Iterator, Mapping
from html import escape

from groundswell.order.boot_order import Bundle, levels, reduced
from groundswell.order.formats.plain import plain

_WIDTH, _HEIGHT, _GAP_X, _GAP_Y, _MARGIN = 220, 44, 90, 14, 20
_FILL = {"stack": "#fde9c8", "step": "#d9ecdf", "application": "#dbe6f7"}
_LONGEST = 30


def as_order_svg(bundles: tuple[Bundle, ...]) -> str:
    """The picture, without scripts and without anything loaded from elsewhere."""
    places = _places(bundles)
    width = max((x for x, _ in places.values()), default=0) + _WIDTH + _MARGIN
    height = max((y for _, y in places.values()), default=0) + _HEIGHT + _MARGIN
    body = [*_arrows(bundles, places), *_boxes(bundles, places)]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="12">'
    )
    title = "<title>Boot order</title>"
    return "\n".join([head, title, f'<rect width="{width}" height="{height}" fill="#ffffff"/>', *body, "</svg>", ""])


def _places(bundles: tuple[Bundle, ...]) -> Mapping[str, tuple[int, int]]:
    columns: dict[int, int] = {}
    found = {}
    depth = levels(bundles)
    for each in bundles:
        column = depth[each.name]
        row = columns.get(column, 0)
        columns[column] = row + 1
        found[each.name] = (_MARGIN + column * (_WIDTH + _GAP_X), _MARGIN + row * (_HEIGHT + _GAP_Y))
    return found


def _arrows(bundles: tuple[Bundle, ...], places: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    for dependent, provider in reduced(bundles):
        (x1, y1), (x2, y2) = places[provider], places[dependent]
        start, end, middle = x1 + _WIDTH, x2, (x1 + _WIDTH + x2) // 2
        a, b = y1 + _HEIGHT // 2, y2 + _HEIGHT // 2
        path = f"M{start},{a} C{middle},{a} {middle},{b} {end},{b}"
        yield f'<path d="{path}" fill="none" stroke="#8a94a6" stroke-width="1.2"/>'


def _boxes(bundles: tuple[Bundle, ...], places: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    for each in bundles:
        x, y = places[each.name]
        size = f"{each.size} resource{'' if each.size == 1 else 's'}"
        below = f"{each.where}, {size}" if each.where else size
        yield f"<g><title>{escape(plain(f'{each.name}: {below}'))}</title>"
        yield (
            f'<rect x="{x}" y="{y}" width="{_WIDTH}" height="{_HEIGHT}" rx="5" '
            f'fill="{_FILL[each.kind]}" stroke="#5b6678"/>'
        )
        yield f'<text x="{x + 10}" y="{y + 18}" font-weight="bold">{_fitted(each.name)}</text>'
        yield f'<text x="{x + 10}" y="{y + 35}" fill="#4a5364">{_fitted(below)}</text></g>'


def _fitted(text: str) -> str:
    shown = plain(text)
    return escape(shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…")
