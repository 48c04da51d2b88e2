"""New revisions of a draft: what is carried over, what changed, and the way back."""
