"""
The moves, one file each.

A move that begins a draft takes the line (``Material -> Draft | None``); a move that goes on takes the draft as well
(``Material, Draft -> Draft | None``). None means that the move has nothing to do here.
"""
