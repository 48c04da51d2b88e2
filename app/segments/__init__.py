"""Segments: correcting what the engine read, splitting and merging, each with a way back."""
