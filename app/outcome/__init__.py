"""The published article held against what was asked: what was printed of it, and what to ask for now."""
