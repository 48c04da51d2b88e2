"""What every HTTP call passes: the actor, the session, problems, and the headers that keep a draft at home."""
