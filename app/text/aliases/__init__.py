"""What stands for a name in a public version: found in every form a language gives it, and put in its place."""
