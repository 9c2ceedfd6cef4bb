"""A page for people, without its form: sections of sentences, commands and lists; as Markdown, or for a terminal."""

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

WIDTH = 110


@dataclass(frozen=True)
class Commands:
    """Lines that a person types."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Listing:
    """Items, in order where `numbered`."""

    items: tuple[str, ...]
    numbered: bool = False


Part = str | Commands | Listing


@dataclass(frozen=True)
class Section:
    """A heading with what stands below it; level 1 is the page's title, 3 the deepest."""

    level: int
    title: str
    parts: tuple[Part, ...] = ()


def as_markdown(sections: Iterable[Section]) -> str:
    """The page as Markdown."""
    return "\n\n".join(block for section in sections for block in _markdown(section)) + "\n"


def as_text(sections: Iterable[Section]) -> str:
    """The page for a terminal: no marks, commands indented, lines of at most 110 characters where words allow it."""
    return "\n\n".join(block for section in sections for block in _text(section)) + "\n"


def _markdown(section: Section) -> Iterator[str]:
    yield f"{'#' * section.level} {section.title}"
    for part in section.parts:
        if isinstance(part, Commands):
            yield "\n".join(("```sh", *part.lines, "```"))
        elif isinstance(part, Listing):
            yield "\n".join(f"{mark} {item}" for mark, item in _marked(part, "-"))
        else:
            yield part


def _text(section: Section) -> Iterator[str]:
    yield f"{section.title}\n{' =-.'[section.level] * len(section.title)}"
    for part in section.parts:
        if isinstance(part, Commands):
            yield "\n".join(f"    {each}" for each in part.lines)
        elif isinstance(part, Listing):
            yield "\n".join(_wrapped(_plain(item), f"  {mark} ") for mark, item in _marked(part, "·"))
        else:
            yield _wrapped(_plain(part), "")


def _marked(listing: Listing, mark: str) -> Iterator[tuple[str, str]]:
    for number, item in enumerate(listing.items, 1):
        yield (f"{number}." if listing.numbered else mark), item


def _plain(text: str) -> str:
    return text.replace("`", "")


def _wrapped(text: str, mark: str) -> str:
    """Wrapped between words only: a name with a hyphen stays whole, so that it can be copied."""
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )
