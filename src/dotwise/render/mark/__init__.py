"""
The person's own Word file back, with remarks as comments and rewrites as tracked changes.

    archive ─▶ letters (where a dot's words stand) ─▶ comments on the words ─▶ changes on the runs ─▶ archive

Only the main part, its list of relations, the list of content types and the comments are written anew; every other
part keeps its bytes. Comments and changes bear no date: a date would differ from run to run, or be made up.
"""

from dotwise.render.mark.document import mark_docx

__all__ = ["mark_docx"]
