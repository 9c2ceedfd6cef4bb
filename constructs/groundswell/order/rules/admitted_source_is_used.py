"""GS183: a source that a project admits is one that an Application of it reads."""

from collections.abc import Iterator

from groundswell.order.argocd.projects import normal_url, project_of, repositories
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, texts
from groundswell.order.view import View

rule = Rule(
    id="GS183",
    severity=Severity.INFO,
    sentence="A source that a project admits is one that an Application of it reads.",
    consequence="A permission that nobody needs any more is one that somebody else may use.",
    fix="Take out what is left over.",
)


@rule.check
def sources(view: View) -> Iterator[Finding]:
    """Only of projects all of whose Applications are here."""
    if view.of_kind("ApplicationSet", "argoproj.io"):
        return
    for project in view.of_kind("AppProject", "argoproj.io"):
        own = [each for each in view.reading.applications if project_of(each) == project.key.name]
        used = {normal_url(url) for each in own for url in repositories(each.sources)}
        listed = [url for url in texts(at(project.body, "spec", "sourceRepos")) if "*" not in url and url[:1] != "!"]
        left = [url for url in listed if normal_url(url).rstrip("/") not in {each.rstrip("/") for each in used}]
        if own and left:
            yield rule.finding(project, f"{project} admits {', '.join(left)}, and no Application of it reads that.")
