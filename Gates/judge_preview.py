"""Writes in a dossier that `dossier preview` serves, and looks in Chromium at what becomes of it. Exit status: 0 all is well, 1 problems.

The dossier is the one that `dossier init` makes, in a folder of its own; each of the things that a preview promises is tried there.
"""
import argparse
import tempfile
import time
from pathlib import Path

import tools


def main() -> int:
    options = argparse.ArgumentParser(
        prog="Gates/run preview", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program", metavar="PROGRAM", type=Path, help="the program dossier, with dossier-preview beside it")
    options.add_argument("--only", metavar="WORD", default="", help="only what has the word in its name")
    options.add_argument("--pictures", metavar="FOLDER", type=Path, help="where to put pictures of what the preview adds to pages")
    arguments = options.parse_args()
    tools.install_packages(browser=True)

    from judged.browser import chromium
    from preview.promises import PROMISES
    from preview.running import Preview

    worst = 0
    with chromium() as browser:
        for promise in PROMISES:
            name = promise.__name__.replace("_", " ")
            if arguments.only not in name:
                continue
            start = time.monotonic()
            with tempfile.TemporaryDirectory() as folder, Preview(arguments.program, Path(folder), browser) as preview:
                preview.pictures = arguments.pictures
                try:
                    promise(preview)
                    problems = sorted(preview.wrong)
                except Exception as error:      # playwright's time-outs, and what a promise asserts
                    problems = [f"{type(error).__name__}: {error}"]
            worst = max(worst, 1 if problems else 0)
            print(f"{'FAIL' if problems else 'ok':4}  {name}  ({time.monotonic() - start:.1f} s)", flush=True)
            for problem in problems:
                print("      " + problem.replace("\n", "\n      "))
    return worst


if __name__ == "__main__":
    raise SystemExit(main())
