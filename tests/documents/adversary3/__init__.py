"""Sixteen invented people in looks that real files have: an unseen set for the reading.

Written without sight of the code that reads them. Each gold.json says what is printed, word for word: the dates of a role
stand there as printed, and what they mean (YYYY, YYYY-MM, present) stands in the same order under ``dates``. Bullets are
what bears a glyph or is a list item in the file; lines of skills without a glyph are not among ``other_bullets``. A heading
for an earlier time ("Before that") opens a section of kind experience. Where one employer has several posts, each post
bears the organisation. Sections of a side box at the left stand first.
"""
