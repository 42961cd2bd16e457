"""Answering over sockets."""
