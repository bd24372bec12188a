"""Judges built sites and prints what each gate found. Exit status: 0 all is well, 1 problems, 2 a gate could not judge.

Quick gates read files only. The others open pages in Chromium or start the Nu HTML checker: of every kind of page its
largest and its smallest, and some more that the seed draws.
"""
import argparse
import importlib
import time
from pathlib import Path

import report
import tools
from judged.site import Site
from verdict import CannotJudge, NothingToJudge, Verdict

QUICK = ["links", "ids", "heads", "policy", "weight",
         "data", "claims", "bibliography", "calendar", "timeline", "linked_data", "feed", "sitemap", "search_index"]
SLOW = ["markup", "accessibility", "requests", "disk", "scriptless", "narrow", "stillness", "search"]


def judge(name: str, site: Site) -> Verdict:
    try:
        return importlib.import_module(f"gates.{name}").judge(site)
    except (NothingToJudge, CannotJudge):
        raise
    except Exception as error:      # what a gate stumbles over must not hide what the others find
        raise CannotJudge(f"{type(error).__name__}: {error}") from error


def main() -> int:
    gates = {name.replace("_", "-"): name for name in QUICK + SLOW}
    options = argparse.ArgumentParser(prog="Gates/run", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", metavar="FOLDER", nargs="+", type=Path, help="a built site")
    options.add_argument("--quick", action="store_true", help="only the gates that read files")
    options.add_argument("--only", metavar="GATE,…", default=[], type=lambda text: text.split(","), help=", ".join(gates))
    options.add_argument("--pages", metavar="N", type=int, default=10, help="how many pages the seed draws (10)")
    options.add_argument("--seed", metavar="N", type=int, default=1, help="what draws them (1)")
    options.add_argument("--format", choices=["text", "github"], default="text")
    arguments = options.parse_args()
    for folder in arguments.folders:
        if not (folder / "index.html").is_file():
            options.error(f"{folder} is no built site: it has no index.html")
    if unknown := set(arguments.only) - gates.keys():
        options.error(f"no such gate: {', '.join(sorted(unknown))}; there are {', '.join(gates)}")
    chosen = arguments.only or [name for name, module in gates.items() if module in QUICK or not arguments.quick]
    tools.install_packages(browser=any(gates[name] in SLOW for name in chosen))

    worst = 0
    for folder in arguments.folders:
        site, rows = Site(folder, arguments.pages, arguments.seed), []
        for name in chosen:
            start = time.monotonic()
            try:
                outcome = judge(gates[name], site)
                worst = max(worst, 1 if outcome.problems else 0)
            except NothingToJudge as nothing:
                outcome = nothing
            except CannotJudge as why:
                outcome, worst = why, 2
            rows.append(report.Row(name, outcome, time.monotonic() - start))
        report.show(folder, site, rows, arguments.format)
    return worst


if __name__ == "__main__":
    raise SystemExit(main())
