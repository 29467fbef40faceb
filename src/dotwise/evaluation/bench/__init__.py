"""What dotwise costs, as ratios measured in one run: ``python -m dotwise.evaluation.bench docs/speed.md``."""
