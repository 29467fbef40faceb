"""
The flow: source → lines → career → findings → verdicts → connections → rewrites → report.

Every step is a function from values to values that sees only what came before.
"""

from __future__ import annotations
