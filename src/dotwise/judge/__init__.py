"""Judge: could anybody with the title print a line, or only this person? Probability and reasons for each dot."""

from dotwise.judge.judging import Judge, load_judge

__all__ = ["Judge", "load_judge"]
