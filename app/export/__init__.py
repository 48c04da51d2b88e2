"""The response document: what is exported, to whom and how it stands."""
