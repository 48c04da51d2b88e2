"""Pure functions on strings: how a draft is read, counted and compared. No web, no database."""
