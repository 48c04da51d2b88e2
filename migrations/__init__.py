"""Alembic migrations; they travel in the wheel, so that `replik serve` can run them."""
