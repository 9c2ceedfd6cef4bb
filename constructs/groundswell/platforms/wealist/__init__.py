"""Wealist: boards and chat on EKS, in one environment."""
