"""Pods: their templates, the files they find, what they may ask the API server for."""
