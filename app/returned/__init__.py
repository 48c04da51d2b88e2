"""Their answer comes back: what a returned file says of each reply."""
