"""How a draft is read: from its paragraphs to what is spoken in it, and by whom. Each module builds on those below."""
