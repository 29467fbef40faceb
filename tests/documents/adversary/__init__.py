"""Documents by somebody who wants the reading to fail: twenty-four invented people in looks nobody built for."""
