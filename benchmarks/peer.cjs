// The same services and objects in JavaScript cdk8s, an ApiObject each: what a native program costs.
const { App, Chart, ApiObject } = require("cdk8s");

const WAVE = "argocd.argoproj.io/sync-wave";

function objectsOf(name) {
  const labels = { "app.kubernetes.io/name": name };
  const metadata = (own = name) => ({ name: own, namespace: name, labels, annotations: { [WAVE]: "40" } });
  const selector = { matchLabels: labels };
  const probe = { httpGet: { path: "/health", port: "http" }, periodSeconds: 10 };
  const port = (protocol, number) => ({ protocol, port: number });
  const policy = (own, type, rule) => ({
    apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata: metadata(`${name}-${own}`),
    spec: { podSelector: selector, policyTypes: [type], [own]: [rule] },
  });
  const from = (labels) => [{ namespaceSelector: { matchLabels: labels } }];
  return [
    { apiVersion: "v1", kind: "ServiceAccount", metadata: metadata(), automountServiceAccountToken: false },
    { apiVersion: "v1", kind: "ConfigMap", metadata: metadata(), data: { LOG_LEVEL: "INFO", ENVIRONMENT: "dev", NAME: name } },
    {
      apiVersion: "external-secrets.io/v1", kind: "ExternalSecret", metadata: metadata(),
      spec: {
        refreshInterval: "1h", secretStoreRef: { name: "store" }, target: { name: `${name}-secret` },
        data: [0, 1, 2, 3].map((n) => ({ secretKey: `KEY_${n}`, remoteRef: { key: `dev/${name}`, property: `key_${n}` } })),
      },
    },
    policy("egress", "Egress", { to: from({ "kubernetes.io/metadata.name": "kube-system" }), ports: [port("UDP", 53), port("TCP", 53)] }),
    policy("ingress", "Ingress", { from: from({ role: "gateway" }), ports: [port("TCP", 8000)] }),
    {
      apiVersion: "apps/v1", kind: "Deployment", metadata: metadata(),
      spec: {
        selector,
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: name, nodeSelector: { domain: name },
            containers: [{
              name, image: `docker.io/acme/${name}:1.0.0`, ports: [{ name: "http", containerPort: 8000 }],
              envFrom: [{ configMapRef: { name } }, { secretRef: { name: `${name}-secret` } }],
              resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { cpu: "500m", memory: "256Mi" } },
              livenessProbe: probe, readinessProbe: probe,
              securityContext: {
                allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, runAsNonRoot: true, capabilities: { drop: ["ALL"] },
              },
            }],
          },
        },
      },
    },
    { apiVersion: "v1", kind: "Service", metadata: metadata(), spec: { selector: labels, ports: [{ name: "http", port: 8000, targetPort: "http" }] } },
    { apiVersion: "policy/v1", kind: "PodDisruptionBudget", metadata: metadata(), spec: { selector, maxUnavailable: 1 } },
    {
      apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata: metadata(),
      spec: {
        minReplicas: 1, maxReplicas: 3, scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name },
        metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 70 } } }],
      },
    },
    {
      apiVersion: "networking.istio.io/v1", kind: "VirtualService", metadata: metadata(),
      spec: {
        hosts: ["api.example.org"], gateways: ["istio-system/gateway"],
        http: [{
          match: [{ uri: { prefix: `/api/v1/${name}/` } }],
          route: [{ destination: { host: `${name}.${name}.svc.cluster.local`, port: { number: 8000 } } }],
        }],
      },
    },
    {
      apiVersion: "monitoring.coreos.com/v1", kind: "ServiceMonitor", metadata: metadata(),
      spec: { selector, endpoints: [{ port: "http", path: "/metrics", interval: "30s" }] },
    },
  ];
}

const [services, outdir] = [Number(process.argv[2]), process.argv[3]];
const app = new App({ outdir });
for (let number = 0; number < services; number++) {
  const chart = new Chart(app, `service-${number}`);
  objectsOf(`service-${number}`).forEach((object, index) => new ApiObject(chart, `object-${index}`, object));
}
app.synth();
