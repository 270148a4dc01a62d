"""Benchmarks: measured against real stories where these lie beside the project, and against named peers."""
