"""Replies: writing, changing and deleting the answer to a segment, so that nobody's words are overwritten unseen."""
