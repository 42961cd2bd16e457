"""The documentation: an API in, the pages of `generated/docs` out, as Markdown and as HTML."""

FOLDER = "docs"
