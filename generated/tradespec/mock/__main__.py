"""`python -m tradespec.mock` is `tradespec mock`."""

from __future__ import annotations

import sys

from ..cli import leave, main

if __name__ == "__main__":
    leave(main(["mock", *sys.argv[1:]]))
