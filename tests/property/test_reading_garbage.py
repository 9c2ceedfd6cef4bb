"""Nothing that an Application or an ApplicationSet can hold makes reading or judging fall over."""

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from groundswell.errors import UnreadableError
from groundswell.manifests.repository import read
from groundswell.order.formats import printed
from groundswell.order.verdict import verdict

REPO = "https://git.example/platform.git"
TEXTS = (REPO, "apps", ".", "../..", "", "HEAD", "$values/x.yaml", "{{name}}", "{{ .name }}", "argocd", "*", "\x1b[31m")
floats = st.floats(allow_nan=False, allow_infinity=False)
scalars = st.one_of(st.none(), st.booleans(), st.integers(-3, 3), floats, st.sampled_from(TEXTS))
odd = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(TEXTS), inner, max_size=2)
)


def mapping(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A mapping with some of these fields, and now and then something else altogether."""
    full = st.fixed_dictionaries({}, optional={name: st.one_of(value, value, odd) for name, value in fields.items()})
    return st.one_of(full, full, full, odd)


def several(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.lists(inner, max_size=2), odd)


text = st.sampled_from(TEXTS)
helm = mapping(
    values=text, valuesObject=odd, valueFiles=several(text), parameters=several(mapping(name=text, value=text)),
    fileParameters=several(mapping(name=text, path=text)), releaseName=text, ignoreMissingValueFiles=st.booleans(),
)  # fmt: skip
source = mapping(
    repoURL=text, path=text, chart=text, targetRevision=text, ref=text, helm=helm, plugin=odd,
    kustomize=mapping(images=several(text), patches=several(odd), components=several(text), namePrefix=text),
    directory=mapping(recurse=st.booleans(), include=text, exclude=text, jsonnet=odd),
)  # fmt: skip
ignored = mapping(group=text, kind=text, name=text, jsonPointers=several(text), jqPathExpressions=several(text))
policy = mapping(
    automated=mapping(prune=st.booleans(), selfHeal=st.booleans(), enabled=st.booleans()),
    syncOptions=several(text), managedNamespaceMetadata=mapping(labels=odd, annotations=odd), retry=odd,
)  # fmt: skip
spec = mapping(
    project=text, source=source, sources=several(source), syncPolicy=policy, ignoreDifferences=several(ignored),
    destination=mapping(server=text, name=text, namespace=text), info=odd, revisionHistoryLimit=odd,
)  # fmt: skip
selector = mapping(matchLabels=odd, matchExpressions=several(mapping(key=text, operator=text, values=several(text))))
simple = mapping(
    list=mapping(elements=several(mapping(name=text)), elementsYaml=text, template=odd),
    git=mapping(repoURL=text, revision=text, directories=several(mapping(path=text, exclude=st.booleans())),
                files=several(mapping(path=text)), values=odd, pathParamPrefix=text),
    clusters=mapping(selector=selector, values=odd), selector=selector, plugin=odd, scmProvider=odd,
)  # fmt: skip
nested = mapping(
    matrix=mapping(generators=several(simple)), merge=mapping(mergeKeys=several(text), generators=several(simple)),
)  # fmt: skip
generated = mapping(
    goTemplate=st.booleans(), generators=several(st.one_of(simple, nested)), templatePatch=text, strategy=odd,
    template=mapping(metadata=mapping(name=text, labels=odd, annotations=odd, namespace=text), spec=spec),
)  # fmt: skip
ROOT = {
    "apiVersion": "argoproj.io/v1alpha1",
    "kind": "Application",
    "metadata": {"name": "root", "namespace": "argocd"},
    "spec": {"source": {"repoURL": REPO, "path": "apps"}, "destination": {"namespace": "argocd"}},
}


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.one_of(spec, generated)), min_size=1, max_size=3))
def test_no_application_however_odd_trips_anybody(found: list[tuple[bool, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "apps").mkdir()
        (Path(folder) / "root.json").write_text(json.dumps(ROOT))
        for index, (is_set, body) in enumerate(found):
            kind = "ApplicationSet" if is_set else "Application"
            metadata = {"name": f"it-{index}", "namespace": "argocd"}
            value = {"apiVersion": "argoproj.io/v1alpha1", "kind": kind, "metadata": metadata, "spec": body}
            (Path(folder) / f"apps/{index}.json").write_text(json.dumps(value))
        try:
            reading = read(folder, roots=[Path(folder) / "root.json"])
        except UnreadableError:
            return
        assert printed(verdict(reading), "github", {}) is not None
