"""GS291: the database that a workload is told is among those that jobs make on its server."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.variables import variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS291",
    severity=Severity.WARNING,
    sentence="The database that a workload is told is among those that jobs make on its server.",
    consequence='The client is refused: database "…" does not exist.',
    fix="Let the job make this database, too, or name one that it makes.",
)

_CREATE = re.compile(r"\bCREATE\s+DATABASE\s+(?:IF\s+NOT\s+EXISTS\s+)?[\"'`\\]*([A-Za-z_][\w-]*)", re.IGNORECASE)
_OPEN = re.compile(r"\bCREATE\s+DATABASE\s+(?:IF\s+NOT\s+EXISTS\s+)?[\"'`\\]*[$:%{]|\bcreatedb\b", re.IGNORECASE)
_NAME = re.compile(r"^(?:DB|DATABASE|POSTGRES|PG|MYSQL)_?(?:NAME|DB|DATABASE)$")
_ALWAYS = frozenset({"postgres", "mysql"})
_FEWEST = 2


@rule.check
def made(view: View) -> Iterator[Finding]:
    """Where jobs of a namespace make several databases by name, and most that its workloads are told are among them."""
    for home, jobs in _jobs(view).items():
        names = frozenset(name for _, found in jobs for name in found)
        told = [(pods, name) for pods in view.pods_by_namespace.get(home, ()) for name in _told(pods, view)]
        fit = [name for _, name in told if name in names]
        if len(names) < _FEWEST or len(fit) < _FEWEST or len(fit) * 2 <= len(told):
            continue
        for pods, name in told:
            if name not in names | _ALWAYS:
                shown = ", ".join(sorted(names))
                message = f"{pods.owner} is told database {name}, and {jobs[0][0].owner} makes {shown}."
                yield rule.finding(pods.owner, message, related=[jobs[0][0].owner])


def _jobs(view: View) -> Mapping[str, list[tuple[PodTemplate, list[str]]]]:
    """Namespace to its jobs with the databases they make; left out are those that take names from elsewhere."""
    found: dict[str, list[tuple[PodTemplate, list[str]]]] = defaultdict(list)
    unclear = set()
    for pods in view.pods:
        texts_ = list(_scripts(pods, view)) if pods.ends else []
        names = [name for each in texts_ for name in _CREATE.findall(each)]
        if any(_OPEN.search(each) for each in texts_):
            unclear.add(pods.namespace)
        elif names:
            found[pods.namespace].append((pods, names))
    return {home: jobs for home, jobs in found.items() if home not in unclear}


def _scripts(pods: PodTemplate, view: View) -> Iterator[str]:
    for container in pods.all_containers:
        yield from (*texts(container.get("command")), *texts(container.get("args")))
    for volume in mappings(pods.spec.get("volumes")):
        config = view.named("ConfigMap", pods.namespace, text(at(volume, "configMap", "name")), "")
        yield from (str(each) for each in mapping(config.body.get("data")).values()) if config else ()


def _told(pods: PodTemplate, view: View) -> Iterator[str]:
    if not pods.ends:
        own = (each.value for each in variables(pods, view) if _NAME.match(each.name) and each.value)
        yield from dict.fromkeys(own)
