"""Figures: how well each step does on labelled documents, with plain baselines beside it."""
