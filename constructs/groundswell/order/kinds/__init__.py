"""Kinds and their versions: definitions, schemas, and the release of Kubernetes that serves them."""
