"""The runbook of an environment: day 0 on one page, from the data that the bootstrap itself runs on."""

import functools
from collections.abc import Collection, Iterator

from groundswell.bootstrap import eks_hands, kubeadm_hands
from groundswell.bootstrap.day_zero import steps_of
from groundswell.bootstrap.hands import waves
from groundswell.bootstrap.page import Commands, Listing, Part, Section
from groundswell.bootstrap.step import Step
from groundswell.model.eks import EksPlatform
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.platform import Platform


@functools.singledispatch
def runbook(platform: Platform, delivered: Collection[int]) -> tuple[Section, ...]:
    """The page. `delivered` are the numbers of the waves that this platform has.

    Of a kind of platform that says nothing of what people do, the steps alone.
    """
    return (_title(platform), *steps(platform))


@runbook.register
def _(platform: KubeadmPlatform, delivered: Collection[int]) -> tuple[Section, ...]:
    return (
        _title(platform),
        kubeadm_hands.before(platform),
        *kubeadm_hands.by_hand(platform),
        kubeadm_hands.watching(platform),
        Section(2, "By itself"),
        kubeadm_hands.machines(platform),
        *steps(platform),
        waves(platform, delivered),
        kubeadm_hands.going_back(platform),
    )


@runbook.register
def _(platform: EksPlatform, delivered: Collection[int]) -> tuple[Section, ...]:
    return (
        _title(platform),
        eks_hands.before(platform),
        *eks_hands.by_hand(platform),
        Section(2, "What the steps do"),
        *steps(platform),
        waves(platform, delivered),
        eks_hands.going_back(platform),
    )


def _title(platform: Platform) -> Section:
    domain = platform.environment.domain
    return Section(1, f"Day 0 of {platform.slug}", (f"From an empty account to {domain}, in {platform.region}.",))


def steps(platform: Platform) -> Iterator[Section]:
    """A section for each step of the bootstrap."""
    every = steps_of(platform)
    for number, step in enumerate(every, 1):
        yield Section(3, f"Step {number} of {len(every)}: {step.name}", tuple(_step(step)))


def _step(step: Step) -> Iterator[Part]:
    charts = [f"{each.pin.chart} {each.pin.version} as {each.name} in {each.namespace}" for each in step.releases]
    what = f" ({', '.join((*charts, *step.applies))})" if charts or step.applies else ""
    yield f"It {step.does}{what}. Given up after {step.timeout // 60} minutes, and begun again."
    if step.waits:
        yield "It is done when this is so:"
        yield Listing(tuple(wait.words for wait in step.waits))
    yield "Check:"
    yield Commands(tuple(step.check.split("; ")))
    yield f"If it fails: {step.if_it_fails}"
    if step.back:
        yield f"Back: {step.back}"
