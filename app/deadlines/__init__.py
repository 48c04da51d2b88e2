"""Deadlines in the calendar."""
