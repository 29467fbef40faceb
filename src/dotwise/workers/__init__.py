"""Untrusted files are parsed in limited child processes: one mechanism for the service and the batch command."""

from dotwise.workers.limits import Limits
from dotwise.workers.pool import ParsePool

__all__ = ["Limits", "ParsePool"]
