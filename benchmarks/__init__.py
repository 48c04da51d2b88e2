"""What Replik costs, measured; each module is one command: python -m benchmarks.NAME."""
