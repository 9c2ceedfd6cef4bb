"""The Kubernetes layer with cdk8s: one wave, one file. This room uses jsii; nothing right of `dist/` may import it."""
