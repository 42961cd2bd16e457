"""Webhooks: what writes send, to whom, and what became of it."""
