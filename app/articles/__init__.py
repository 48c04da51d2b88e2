"""Files read for looking at: what a draft would be made of, before it is one."""
