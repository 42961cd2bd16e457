"""The budgets of the design, measured side by side: `python -m tests.bench`."""
