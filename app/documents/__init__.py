"""Documents in and out: bytes become text, and a response document becomes bytes."""
