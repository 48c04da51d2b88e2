"""Replies as W3C Web Annotations, out and in."""
