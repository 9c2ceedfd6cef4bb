"""Metrics and traces: collectors, exporters, Prometheus and its monitors."""
