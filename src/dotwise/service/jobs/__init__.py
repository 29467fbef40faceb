"""
Jobs: many documents at once, worked on behind the caller's back, on DBOS.

Imported only where a store key is set. Everything that reaches the database is sealed; nothing is ever unpickled.
"""

from dotwise.service.jobs.counter import Counter, JobView, Order
from dotwise.service.jobs.store import check_store

__all__ = ["Counter", "JobView", "Order", "check_store"]
