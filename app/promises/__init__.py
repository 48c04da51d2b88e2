"""Promises: what the journalist has said will come, in their words, until it is kept, broken or withdrawn."""
