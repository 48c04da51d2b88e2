"""Fit: which replies, in which length, go into the space."""
