"""Go's patterns in Python: what RE2 and Python's `re` read differently."""

import pytest

from groundswell.schemas.cel.re2 import rewritten, search


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("^a|b$", r"^a|b\Z"),
        (r"^(?i)(abort|warn)?$", r"^(?i:(abort|warn)?\Z)"),
        (r"^((?i)sun|mon)day", r"^((?i:sun)|(?i:mon))day"),
        (r"(?i)a|b", r"(?i:a)|(?i:b)"),
        (r"a(?i)b(?s)c", r"a(?i:b)(?is:c)"),
        (r"((?i)a)(b|c)", r"((?i:a))(b|c)"),
        (r"[(?i)$|]\$\z", r"[(?i)$|]\$\Z"),
        (r"[]$][^]|]$", r"[]$][^]|]\Z"),
        (r"[\]$]$", r"[\]$]\Z"),
        (r"(?:a|b)(?P<c>d)", r"(?:a|b)(?P<c>d)"),
    ],
)
def test_the_pattern_in_pythons_dialect(pattern: str, expected: str) -> None:
    assert rewritten(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"^(?i)(abort|warn)?$", "WARN", True),
        (r"^(?i)(abort|warn)?$", "warning", False),
        (r"^((?i)sun|mon)day$", "MONday", True),
        (r"^((?i)sun|mon)day$", "monDAY", False),
        (r"^a(?i)b|c$", "aB", True),
        (r"^a(?i)b|c$", "C", True),
        (r"^a(?i)b|c$", "AB", False),
        (r"a$", "a\n", False),
        (r"^\d$", "٣", False),
        (r"^(?-i)a$", "A", False),
        (r"^(?i)a(?-i)b$", "Ab", True),
        (r"^(?i)a(?-i)b$", "aB", False),
        (r"^[[:alpha:][]+$", "a[B", True),
        (r"^[^[:digit:]]$", "5", False),
        (r"^[^]a]$", "]", False),
    ],
)
def test_it_matches_as_in_go(pattern: str, text: str, found: bool) -> None:
    assert search(pattern, text) is found


def test_a_pattern_that_python_cannot_read_is_told() -> None:
    with pytest.raises(ValueError, match=r"^the pattern \(\?U\)a\+ is not readable: "):
        search("(?U)a+", "a")
