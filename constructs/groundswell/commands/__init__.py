"""One command, one file. A file here is a command of the CLI as soon as it exists: cli.py discovers it.

A command module defines `register(app: typer.Typer)` and imports nothing heavy at its top: `--help` starts no Node.
"""
