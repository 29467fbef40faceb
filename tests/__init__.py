"""Tests mirror ``src``; ``documents`` writes what they read."""
