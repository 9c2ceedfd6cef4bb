"""GS610: a pod label that a scraper or a log collector reads is one that pods carry."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.leaves import texts_in
from groundswell.order.missing.unread import unread
from groundswell.order.rule import Rule
from groundswell.order.telemetry.scrape_configs import jobs, kept_labels
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS610",
    severity=Severity.WARNING,
    sentence="A pod label that a scraper or a log collector reads is one that pods carry.",
    consequence="The label stays empty: dashboards and queries by it show nothing; with `keep`, nothing is collected.",
    fix="Read a label that the pods carry, or give it to their templates.",
)

_CUT = re.compile(
    r"(?=\brule\s*\{)|(?=^[ \t]*-[ \t]+(?:source_labels|target_label|action|regex|separator|replacement)\b)", re.M
)
_SOURCE = re.compile(r"__meta_kubernetes_\w+|__tmp\w*|__\w+__")
_PREFIX = "__meta_kubernetes_pod_label_"
_TARGET = re.compile(r"\btarget_?[lL]abel[\"']?\s*[:=]\s*[\"']?([\w.]+)")
_ACTION = re.compile(r"\baction[\"']?\s*[:=]\s*[\"']?(\w+)")
_PLAIN = re.compile(r"[^a-zA-Z0-9_]")
_ADDED = re.compile(
    r"pod_template|controller_revision|statefulset_kubernetes|job_name|batch_kubernetes|apps_kubernetes"
    r"|service_istio|security_istio|istio_io|topology_|k8s_app$|controller_uid"
)
"""Labels that controllers and webhooks add to pods, and that those of kube-system carry."""
_LONGEST = 512 * 1024


class _Read(NamedTuple):
    """One relabelling: the sources that it reads, what it fills ("" for one that keeps)."""

    sources: tuple[str, ...]
    target: str


@rule.check
def labels(view: View) -> Iterator[Finding]:
    """Nothing where several sources fill one label: the others are there for the pods without it."""
    pods = [each for each in view.pods if not each.ends]
    carriers: dict[str, int] = defaultdict(int)
    for each in pods:
        for name in each.labels:
            carriers[_PLAIN.sub("_", str(name))] += 1
    kept = {(id(job.owner), one) for job in jobs(view) for homes, one, _ in kept_labels(job) if homes}  # GS670 tells
    for owner, text in _texts(view):
        for label, target in dict.fromkeys(_wanted(text)):
            have = carriers.get(label, 0)
            if have == 0 and pods and not view.once(unread) and (target or (id(owner), label) not in kept):
                what = f"fills {target} from" if target else "keeps only pods with"
                yield rule.finding(owner, f"{owner} {what} pod label {label}, and no pod carries it.")
            elif target and 0 < have < len(pods) / 2:
                message = f"{owner} fills {target} from pod label {label}, which {have} of {len(pods)} workloads carry."
                yield rule.finding(owner, message, severity=Severity.INFO)


def _wanted(text: str) -> Iterator[tuple[str, str]]:
    """(label, target) of what hangs on a single pod label."""
    by_target: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for read in _reads(text):
        by_target[read.target].append(read.sources)
    for target, found in by_target.items():
        for sources in found if not target or len(found) == 1 else ():
            label = sources[0].removeprefix(_PREFIX)
            if len(sources) == 1 and sources[0].startswith(_PREFIX) and not _ADDED.match(label):
                yield label, target


def _reads(text: str) -> Iterator[_Read]:
    for part in _CUT.split(text):
        sources = tuple(dict.fromkeys(_SOURCE.findall(part)))
        target, action = _TARGET.search(part), _ACTION.search(part)
        verb = action[1] if action else "replace"
        if sources and verb == "replace" and target:
            yield _Read(sources, target[1])
        elif sources and verb == "keep":
            yield _Read(sources, "")


def _texts(view: View) -> Iterator[tuple[Resource, str]]:
    for each in view.of_kind("ConfigMap", ""):
        for value in mapping(each.body.get("data")).values() if not each.contract else ():
            if isinstance(value, str) and len(value) <= _LONGEST and _PREFIX in value:
                yield each, value
    for application in view.reading.applications:
        for values in application.values if view.delivers_here(application) else ():
            for value in texts_in(values):
                if len(value) <= _LONGEST and _PREFIX in value:
                    yield application.resource, value
