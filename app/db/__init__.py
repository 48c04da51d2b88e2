"""The tables, and the sessions and transactions that reach them."""
