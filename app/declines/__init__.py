"""Declines: saying no to a draft, whole or in part, with everything kept."""
