"""How a text stands on pages, and what it was before it was set: columns, running heads, paragraphs, broken words.

Lengths are in points, y grows upwards, and a line is where its letters stand: nothing here opens a file.
"""
