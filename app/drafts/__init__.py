"""Drafts: taking one in, listing them, showing one, changing what is known of it, deleting it."""
