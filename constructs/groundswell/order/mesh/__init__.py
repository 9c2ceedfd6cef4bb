"""Istio and Linkerd: sidecars, policies, gateways and routes."""
