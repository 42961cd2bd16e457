"""`python -m generator`: everything of `spec/` into `generated/`; see `--help` for the rest."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.problems import SpecError

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; 0 when all is well, 1 on a finding or difference, 2 on wrong use."""
    words = sys.argv[1:] if arguments is None else arguments
    if words[:1] == ["changes"]:
        from generator.changes.command import main as changes

        return changes(words[1:], ROOT)
    parser = _parser()
    options = parser.parse_args(words)
    if (options.spec is None) != (options.package is None) or (options.spec is None) != (
        options.out is None
    ):
        parser.error("--spec, --package and --out go together")
    from generator import house

    try:
        if options.spec is not None:
            return house.one(
                options.spec, options.package, options.out, overwrite=options.overwrite
            )
        return house.everything(ROOT, check=options.check, overwrite=options.overwrite)
    except OSError as error:
        print(f"{error}; every folder is as it was", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted; every folder is whole, as it was or as wanted", file=sys.stderr)
        return 130
    except SpecError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        count = len(error.problems)
        noun = "problem" if count == 1 else "problems"
        print(f"{count} {noun}; nothing was written", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Generate from OpenAPI documents.",
        epilog="`changes OLD NEW` says what differs between two states; see `changes --help`.",
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; print the difference, exit 1 if any"
    )
    parser.add_argument("--spec", type=Path, help="one other OpenAPI document, a file or a folder")
    parser.add_argument("--package", help="with --spec: name of the package to make")
    parser.add_argument("--out", type=Path, help="with --spec: the folder to make it in")
    parser.add_argument(
        "--overwrite",
        action="store_true",
        help="replace files in the way that were edited, or not generated",
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
