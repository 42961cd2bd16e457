"""Rules a document cannot say: small functions that `x-tradespec` names."""

from __future__ import annotations

from .registry import RULES, Context, Rule, find_rule

__all__ = ["RULES", "Context", "Rule", "find_rule"]
