"""The desk: a draft with its segments and replies as every use shows them, in one shape and read in one way."""
