"""Patterns that others wrote: what they match, and that none of them takes for ever."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from groundswell.manifests import pattern
from groundswell.manifests.bounded_pattern import is_bounded, joined
from groundswell.order.argocd import projects

RUNAWAY = (r"(a+)+$", r"(a|aa)+$", r"((a|b)c?)*x", r"(?:a*)*b", r"(.*)(.*)(.*)(.*)(.*)x", r"(a)\1", r"(a{1,9}){9}")
TAME = (r"^(.*)$", r"[a-z0-9]+-(.+)$", r"^/api/v1/(.*)$", r"(dev|prod)-.*", r"\d{3}\.[(+*]", r"(?i)abc(def)?")


@pytest.mark.parametrize("one", RUNAWAY)
def test_a_pattern_that_could_run_away_is_not_tried(one: str) -> None:
    assert not is_bounded(one, 60)


@pytest.mark.parametrize("one", TAME)
def test_an_ordinary_one_is(one: str) -> None:
    assert is_bounded(one, 60)
    assert re.compile(one)


@given(st.lists(st.text("ab/", max_size=2), min_size=1, max_size=5), st.text("ab/", max_size=9), st.booleans())
def test_a_star_that_keeps_its_place_matches_as_one_that_tries_all(parts: list[str], text: str, wide: bool) -> None:
    star = ".*" if wide else "[^/]*"
    plain = star.join(map(re.escape, parts))
    kept = joined([re.escape(part) for part in parts], star)
    assert bool(re.fullmatch(kept, text)) == bool(re.fullmatch(plain, text))


@pytest.mark.parametrize("glob", ["*a" * 40, "{*a,*b}*" * 8, "**a*" * 20, "*" * 5000])
def test_no_glob_takes_for_ever(glob: str) -> None:
    start = process_time()
    pattern.matches(glob, "a" * 200 + "c")
    projects.matches(glob, "a" * 200 + "c")
    projects.matches(glob, "a" * 200 + "c", separated=True)
    assert process_time() - start < 2


def test_globs_of_argo_cd() -> None:
    assert pattern.matches("*.{yaml,yml}", "a/b.yml") and not pattern.matches("*.{yaml,yml}", "a.json")
    assert pattern.matches("{a,b}/*", "b/c/d") and pattern.matches("a[0-9]?", "a1x")
    assert projects.matches("https://git/*", "https://git/a/b")
    assert not projects.matches("https://git/*", "https://git/a/b", separated=True)
    assert projects.matches("https://git/**", "https://git/a/b", separated=True)
    assert projects.matches("team-?", "team-a") and not projects.matches("team-?", "team-ab")
