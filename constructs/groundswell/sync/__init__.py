"""Argo CD's sync, simulated: from what was read to what would happen, second by second. Pure values, no cluster."""
