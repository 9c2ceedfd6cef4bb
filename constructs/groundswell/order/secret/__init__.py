"""Secrets and ConfigMaps: who makes them, with which keys, and texts that are credentials."""
