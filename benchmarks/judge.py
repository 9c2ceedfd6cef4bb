"""How long the judge takes: `groundswell verify` on made-up platforms of any size, and on our own output.

    python benchmarks/judge.py [--rounds 3] [--sizes 1000,10000,100000] [--json FILE]

A platform of N objects is N / 11 services, each a folder with an Application that delivers it: the shape of most
repositories. Every figure is one process from its start to its end, reading the YAML included; medians of the rounds,
and the largest peak of memory. `--rules` runs one reading in this process and prints what each rule costs instead.
"""

import argparse
import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from run import BIN, ROOT, Measure, measure

PER_SERVICE = 11
SIZES = (1_000, 10_000, 100_000)
OWN = ROOT / "dist/eco2/dev/bootstrap/root.k8s.yaml"
LIMITS = {10_000: (3.0, 1536), 100_000: (30.0, 1536)}
"""Objects to the seconds and MiB that a verdict may take."""
_ROOT = """\
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: root, namespace: argocd}
spec:
  project: default
  source: {repoURL: https://git.example/platform.git, path: apps}
  destination: {server: https://kubernetes.default.svc, namespace: argocd}
  syncPolicy: {automated: {}}
"""
_APPLICATION = """\
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: NAME
  namespace: argocd
  annotations:
    argocd.argoproj.io/sync-wave: "WAVE"
spec:
  project: default
  source:
    repoURL: https://git.example/platform.git
    path: services/NAME
  destination:
    server: https://kubernetes.default.svc
    namespace: NAME
  syncPolicy:
    automated:
      prune: true
    syncOptions:
      - CreateNamespace=true
"""
_SERVICE = """\
apiVersion: v1
kind: ServiceAccount
metadata:
  name: NAME
  namespace: NAME
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: NAME
  namespace: NAME
data:
  LOG_LEVEL: INFO
  ENVIRONMENT: dev
  UPSTREAM: http://OTHER.OTHER.svc.cluster.local:8000
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: NAME
  namespace: NAME
spec:
  refreshInterval: 1h
  secretStoreRef:
    name: store
    kind: ClusterSecretStore
  target:
    name: NAME-secret
  data:
    - secretKey: KEY_0
      remoteRef:
        key: dev/NAME
        property: key_0
    - secretKey: KEY_1
      remoteRef:
        key: dev/NAME
        property: key_1
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: NAME-egress
  namespace: NAME
spec:
  podSelector:
    matchLabels:
      app: NAME
  policyTypes:
    - Egress
  egress:
    - ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 53
    - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: OTHER
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: NAME
  namespace: NAME
  labels:
    app: NAME
spec:
  selector:
    matchLabels:
      app: NAME
  template:
    metadata:
      labels:
        app: NAME
    spec:
      serviceAccountName: NAME
      containers:
        - name: NAME
          image: docker.io/acme/NAME:1.0.0
          ports:
            - name: http
              containerPort: 8000
          envFrom:
            - configMapRef:
                name: NAME
            - secretRef:
                name: NAME-secret
          readinessProbe:
            httpGet:
              path: /health
              port: http
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              memory: 256Mi
---
apiVersion: v1
kind: Service
metadata:
  name: NAME
  namespace: NAME
  labels:
    app: NAME
spec:
  selector:
    app: NAME
  ports:
    - name: http
      port: 8000
      targetPort: http
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: NAME
  namespace: NAME
spec:
  selector:
    matchLabels:
      app: NAME
  maxUnavailable: 1
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: NAME
  namespace: NAME
spec:
  minReplicas: 2
  maxReplicas: 3
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: NAME
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: NAME
  namespace: NAME
spec:
  hosts:
    - api.example.org
  gateways:
    - istio-system/gateway
  http:
    - match:
        - uri:
            prefix: /api/v1/NAME/
      route:
        - destination:
            host: NAME.NAME.svc.cluster.local
            port:
              number: 8000
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: NAME
  namespace: NAME
spec:
  selector:
    matchLabels:
      app: NAME
  endpoints:
    - port: http
      path: /metrics
"""


def platform(folder: Path, objects: int) -> Path:
    """Writes a platform of about that many objects, and gives its root."""
    (folder / "apps").mkdir(parents=True)
    count = objects // PER_SERVICE
    for number in range(count):
        name, other = f"service-{number}", f"service-{(number + 1) % count}"
        (folder / f"services/{name}").mkdir(parents=True)
        for file, text in ((f"apps/{name}.yaml", _APPLICATION), (f"services/{name}/all.yaml", _SERVICE)):
            filled = text.replace("OTHER", other).replace("NAME", name).replace("WAVE", str(number % 10))
            (folder / file).write_text(filled, encoding="utf-8")
    root = folder / "root.yaml"
    root.write_text(_ROOT, encoding="utf-8")
    return root


def judged(folder: Path, root: Path) -> Measure:
    """One verdict. Findings are no failure here: exit code 1 is as good as 0."""
    command = [str(BIN / "groundswell"), "verify", str(folder), "--root", str(root), "--format", "json"]
    return measure(["bash", "-c", '"$@"; test $? -lt 2', "bash", *command])


def rows(scratch: Path, sizes: list[int]) -> Iterator[tuple[str, int, Path, Path]]:
    """Name, number of objects (0 for our own), folder and root of every row."""
    yield "eco2, dev", 0, ROOT, OWN
    for size in sizes:
        folder = scratch / str(size)
        yield f"{size} objects", size, folder, platform(folder, size)


def costs(folder: Path, root: Path) -> list[tuple[float, str]]:
    """Seconds of every rule in one process, the dearest first; indexes that rules share count for the first to ask."""
    from groundswell.manifests.repository import read
    from groundswell.order.catalogue import catalogue
    from groundswell.order.clusters import by_cluster
    from groundswell.order.graph import Graph
    from groundswell.order.view import View

    started = time.perf_counter()
    reading = read(folder, roots=[root])
    spent = [(time.perf_counter() - started, "reading")]
    for graph in (Graph(View(each), catalogue()) for each in by_cluster(reading)):
        started = time.perf_counter()
        _ = graph.dependencies
        spent.append((time.perf_counter() - started, "dependencies"))
        for rule in catalogue():
            started = time.perf_counter()
            for check in rule.checking:
                list(check(graph.view))
            for check_order in rule.order_checking:
                list(check_order(graph))
            spent.append((time.perf_counter() - started, f"{rule.id} {rule.sentence}"))
    return sorted(spent, reverse=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    sizes = [int(each) for each in options.sizes.split(",") if each]
    scratch = Path(tempfile.mkdtemp(prefix="groundswell-judge-"))
    found: dict[str, dict[str, float]] = {}
    slow = 0
    try:
        for name, size, folder, root in rows(scratch, sizes):
            if options.rules:
                print(name, *(f"  {seconds:7.3f} s  {what}" for seconds, what in costs(folder, root)[:12]), sep="\n")
                continue
            runs = [judged(folder, root) for _ in range(options.rounds)]
            seconds = statistics.median(each.seconds for each in runs)
            mebibytes = max(each.mebibytes for each in runs)
            found[name] = {"seconds": seconds, "mebibytes": mebibytes}
            limit = LIMITS.get(size, (0.7, 1536) if not size else (float("inf"), float("inf")))
            over = seconds > limit[0] or mebibytes > limit[1]
            slow += over
            print(
                f"{'verify: ' + name:45} {seconds:7.2f} s {mebibytes:7.0f} MiB{'  over its limit' if over else ''}",
                flush=True,
            )
    finally:
        shutil.rmtree(scratch)
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
