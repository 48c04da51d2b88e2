"""Replik answers a newspaper draft before it is printed."""

__version__ = "0.1.0"
