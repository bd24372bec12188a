"""How verdicts are told: each problem with its place, then a table of all gates."""
from pathlib import Path
from typing import NamedTuple

from judged.site import Site
from verdict import NothingToJudge, Verdict

SHOWN = 20   # problems of one gate that are told one by one


class Row(NamedTuple):
    gate: str
    outcome: Verdict | Exception
    seconds: float


def show(folder: Path, site: Site, rows: list[Row], form: str) -> None:
    for row in rows:
        if isinstance(row.outcome, Verdict):
            problems = sorted(set(row.outcome.problems))
            for problem in problems[:SHOWN]:
                tell(row.gate, folder / problem.path, problem.line, problem.message, form)
            if len(problems) > SHOWN:
                print(f"{row.gate}: {len(problems) - SHOWN} more")
        elif not isinstance(row.outcome, NothingToJudge):
            tell(row.gate, folder, 1, f"could not judge: {row.outcome}", form)
    print(f"\n{folder}: {len(site.pages):,} pages, {len(site.files):,} files")
    print(f"{'gate':16}{'judged':44}{'problems':>9}{'s':>7}")
    for row in rows:
        if isinstance(row.outcome, Verdict):
            judged, problems = row.outcome.judged, f"{len(set(row.outcome.problems)):,}"
        elif isinstance(row.outcome, NothingToJudge):
            judged, problems = str(row.outcome), "–"
        else:
            judged, problems = "could not judge", "?"
        print(f"{row.gate:16}{judged:44}{problems:>9}{row.seconds:7.1f}", flush=True)


def tell(gate: str, path: Path, line: int, message: str, form: str) -> None:
    if form == "github":
        escaped = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        print(f"::error file={path},line={line},title={gate}::{escaped}")
    else:
        print(f"{path}:{line}: {gate}: {message}")
