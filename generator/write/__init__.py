"""Texts and a folder in, the folder made to hold them whole or left as it was."""
