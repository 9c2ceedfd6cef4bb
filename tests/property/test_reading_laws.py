"""The quick YAML reader gives exactly what the thorough one gives, or leaves the document to it."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from groundswell.manifests import event_reader
from groundswell.manifests.document import Document
from groundswell.manifests.line_reader import LineReader
from groundswell.manifests.long_text import UnusualError
from groundswell.manifests.yaml_stream import chunks, documents

WORDS = (
    *("a", "name", "v1", "x/y", "a-b", "on", "Yes", "off", "n", "~", "null", "true", "012", "0o12", "1_000", "0x1F"),
    *("0b11", "12:30:45", "1e3", "1.5", ".5", "1.", "+1", "-0", ".inf", ".nan", "9223372036854775808", "1" * 80, "="),
    *("<<", "2020-01-02", "a: b", "a:b", "a #b", "a#b", "#a", "- a", "-a", "? a", "*a", "&a b", "!x y", "%a", "@a"),
    *("`a", "{a", "[a", "{}", "[]", "[a, b]", "{a: b}", '{"a": 1}', '["a", "b"]', "[a, 'b']", "'a'", "'it''s'"),
    *('"a"', '"a\\nb"', '"a\\x41"', '"\\u00e9"', "'a", '"a', "'a' b", "'a' # b", '"" ', "''", "a\tb", "\xe9", "|"),
    *(">", "|-", "|+", ">-", "|2", ">1+", "|- # c", "a  ", "a:", ": a", "-", "--- a", "...", "a, b", "a]", "a}"),
    *("$a", "(a)", "a\\", "{{ a }}", "a {{ b }}", "\u2028", "a\xa0b", "!!str 1", "!!binary YQ==", '"\\ud83d\\ude00"'),
    *("[1, 012]", "[]x", '{"a": {"a": 1}}', '{"a": 1, "a": 2}', '{"a":1}', "[ a ]", "[a,]", "[ ]", "{ }", "[1e3]"),
    *('["\\/"]', "0.10", "[.inf]"),
)
COMMON = ("a", "name", "v1", "x/y", "true", "12", "1.5", "'it''s'", '"a: b"', "text # c", "[]", "{}", "[a, b]", "a b")
words = st.one_of(*[st.sampled_from(COMMON)] * 4, st.sampled_from(WORDS))
keys = st.one_of(
    *[st.sampled_from(("a", "b", "c", "data.k", "x/y"))] * 6,
    st.sampled_from(('"q"', "'q'", "1", "on", "<<", "a b", "?", "-k", "$k", "null")),
)
spaces = st.sampled_from(("", " ", "  ", "    "))
rest = st.one_of(st.just(""), words, words.map(lambda word: f" {word}"), words.map(lambda word: f"{word} # c"))


@st.composite
def lines(draw: st.DrawFn) -> str:
    """One line, mostly of a regular document."""
    form = draw(st.integers(0, 11))
    indent, key = draw(spaces), draw(keys)
    if form < 5:
        return f"{indent}{key}: {draw(rest)}"
    if form < 7:
        return f"{indent}{key}:"
    if form < 8:
        return f"{indent}- {draw(rest)}"
    if form < 9:
        return f"{indent}- {key}: {draw(rest)}"
    return draw(
        st.sampled_from(("", "  ", "# c", "  # c", "---", "--- # c", "...", f"{indent}{draw(words)}", "\t", "-"))
    )


@st.composite
def regular(draw: st.DrawFn, depth: int = 0) -> list[str]:
    """The lines of a block mapping as tools write it, with texts of several lines now and then."""
    found: list[str] = []
    indent = " " * (2 * depth)
    for key in draw(st.lists(keys, min_size=1, max_size=4, unique=True)):
        form = draw(st.integers(0, 6))
        if form == 0 and depth < 3:
            found += [f"{indent}{key}:", *draw(regular(depth + 1))]
        elif form == 1:
            dash = indent + draw(st.sampled_from(("", "  ")))
            found += [f"{indent}{key}:", *(f"{dash}- {draw(words)}" for _ in range(draw(st.integers(0, 3))))]
        elif form == 2 and depth < 3:
            inner = draw(regular(depth + 1))
            found += [f"{indent}{key}:", f"{indent}- {inner[0].lstrip()}", *inner[1:]]
        elif form == 3:
            header = draw(st.sampled_from(("|", "|-", "|+", ">", ">-", ">+", "|2", ">2-", "| # c", "|1")))
            text = st.sampled_from(("text", "", "  deeper", "# no comment", "---", "a: b", " ", "\ttab", "é"))
            found += [f"{indent}{key}: {header}", *(f"{indent}  {line}".rstrip("\r") for line in draw(st.lists(text)))]
        elif form == 4:
            mark = draw(st.sampled_from(("'", '"', "")))
            parts = draw(st.lists(st.sampled_from(("some", "text", "", "it's", "a\\tb", "#x", "a: b")), min_size=1))
            found += [f"{indent}{key}: {mark}{parts[0]}", *(f"{indent}  {part}" for part in parts[1:])]
            found[-1] += mark
        else:
            found.append(f"{indent}{key}: {draw(words)}")
    return found


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Regular documents, of which some lines were dropped, doubled, swapped or replaced."""
    found = draw(regular())
    for _ in range(draw(st.integers(0, 2))):
        found += ["---", *draw(regular())]
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(found) - 1))
        change = draw(st.integers(0, 3))
        replacement = [[], [found[at], found[at]], [draw(lines())], [f"{draw(spaces)}{found[at].lstrip(' ')}"]][change]
        found[at : at + 1] = replacement
        if not found:
            break
    return "\n".join(found) + draw(st.sampled_from(("\n", "", "\n\n", "\n  ")))


def told(found: list[Document]) -> list[str]:
    """Documents as texts that keep types apart: True is not 1, and 1 is not 1.0."""
    return [repr(each) for each in found]


def thorough(text: str) -> list[Document]:
    """What the thorough reader alone makes of a text, chunk by chunk as the stream hands them over."""
    found: list[Document] = []
    for chunk, line in chunks(text):
        for position, document in enumerate(event_reader.documents(chunk, line)):
            if position == 0 or document.error:
                found.append(document)
            else:
                why = "a document that follows `...` without `---` is not applied by kubectl or Argo CD"
                found.append(Document(None, document.line, error=why, error_line=document.line))
    return found


def quick(text: str) -> list[Any] | None:
    """Values and first lines by the quick reader alone; None where it leaves a document to the other."""
    split = text.split("\n")
    at, found = 0, []
    while at < len(split):
        try:
            value, first, after = LineReader().read(split, at)
        except UnusualError:
            return None
        if first < after:
            found.append(repr((value, first + 1)))
        at = after
    return found


def agree(text: str) -> None:
    """Both ways give the same values, lines, duplicates, tags and errors."""
    assert told(documents(text)) == told(thorough(text))


SETTINGS: Callable[[Any], Any] = settings(max_examples=400, deadline=None)


@SETTINGS
@given(st.lists(lines(), max_size=8).map("\n".join))
def test_any_lines(text: str) -> None:
    agree(text)


@SETTINGS
@given(mutated())
@example("a: some\n\n  text\nb: 1\n")
def test_regular_documents_and_broken_ones(text: str) -> None:
    agree(text)


@SETTINGS
@given(st.lists(regular(), min_size=1, max_size=3), st.sampled_from(("\n", "\r\n")))
def test_line_ends(found: list[list[str]], end: str) -> None:
    agree(end.join(end.join(each) for each in found) + end)


@pytest.mark.parametrize("word", WORDS)
def test_every_word_in_every_place(word: str) -> None:
    for text in (
        f"a: {word}\n",
        f"a:\n- {word}\n",
        f"{word}: 1\n",
        f"a:\n  {word}\n",
        f"- {word}\n  b\n",
        f"a: {word}\n b\n",
    ):
        agree(text)


HAND = {
    "several lines": "a: one\n  two\n\n  three\nb: 1\n",
    "several lines in a list": "a:\n- one\n  two\n- three\n",
    "quoted lines": "a: 'one\n\n  two'\nb: \"x\n  y\\n\n  z\"\n",
    "keep": "a: |+\n  x\n\n\nb: 1\n",
    "keep at the end": "a: |+\n  x\n\n",
    "strip": "a: |-\n  x\n\nb: >-\n  y\n  z\n",
    "indented": "a: |2\n    x\n   y\nb: |1\n  x\n",
    "folded with deeper lines": "a: >\n  x\n    y\n  z\n",
    "an empty block": "a: |\nb: >\nc: |+\n\nd: 1\n",
    "comments": "# c\na: 1 # c\n# c\nb: # c\n  # c\n  c: 2\n  # c\n#c\nd: 'x' # c\n",
    "a comment inside a text": "a: one\n  # c\n  two\n",
    "anchors": "a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n",
    "flow": "a: {b: [1, 2], c: {}}\nd: [a, b]\ne: [\n  x,\n  y]\n",
    "a separator inside a block": "a: |\n  ---\n  x\n---\nb: 1\n",
    "a separator at the margin ends a block": "a: |\n---\nb: 1\n",
    "duplicate keys": "a: 1\nb:\n  c: 1\n  c: 2\na: 3\n",
    "tabs": "a:\t1\nb: x\ty\n\tc: 1\n",
    "a document end": "a: 1\n...\nb: 2\n",
    "a directive": "%YAML 1.1\n---\na: 1\n",
    "only comments": "# a\n---\n# b\n---\na: 1\n---\n",
    "a list at the margin": "a:\n- b: 1\n  c:\n  - d\n- e\nf: 1\n",
    "nothing for a key": "a:\nb:\n  c:\nd:\n",
    "a text that looks like a key": 'a: "b: c"\nd: b:c\n',
    "no line break at the end": "a: |\n  x",
    "deeper than its list": "a:\n    - b\n    - c:\n        d: 1\n      e: 2\n",
    "wrong indentation": "a:\n    b: 1\n  c: 2\n",
    "a mapping under a value": "a: 1\n  b: 2\n",
    "a dash in a mapping": "a: 1\n- b\n",
    "a mapping in a list": "- b\na: 1\n",
    "an item of nothing": "a:\n-\n- b\n-\n  c: 1\n",
    "nested dashes": "- - a\n  - b\n- - c\n",
    "a question mark": "? a\n: b\n",
    "carriage returns": "a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 'x\r\n  y'\r\n",
    "a byte order mark": "\ufeffa: 1\n",
}


@pytest.mark.parametrize("name", HAND)
def test_by_hand(name: str) -> None:
    agree(HAND[name])


def test_what_most_files_hold_is_read_quickly() -> None:
    """The law would hold for a reader that leaves everything to the other one."""
    for name in ("several lines", "strip", "comments", "flow", "a list at the margin", "nothing for a key"):
        text = HAND[name] if name != "flow" else 'a: []\nb: {}\nc: [a, b]\nd: {"x": 1}\n'
        assert quick(text) == [repr((each.value, each.line)) for each in thorough(text)], name
