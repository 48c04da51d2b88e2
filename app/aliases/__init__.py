"""The alias table: what stands for a name in a public version."""
