"""The search index: every result leads to an element that is there, and no statement is without its status."""
import json
import re

from judged.site import Site
from verdict import NothingToJudge, Problem, Verdict

STATUSES = {"alleged", "reported", "confirmed", "disputed", "denied", "retracted"}
STATEMENTS = {"event", "claim"}


def rows(site: Site, family: str) -> list[list[str]]:
    """What results show, from files of calls with a list."""
    files = sorted((path for path in site.files if re.fullmatch(rf"search/{family}-\d+\.js", path)),
                   key=lambda path: int(re.search(r"\d+", path)[0]))
    return [row for path in files for row in json.loads(site.read(path).split(",", 2)[2].strip().removesuffix(")"))]


def judge(site: Site) -> Verdict:
    if "search/core.js" not in site.files:
        raise NothingToJudge("no search index")
    core = json.loads(site.read("search/core.js").strip().removeprefix("dossierSearch.core(").removesuffix(")"))
    found = rows(site, "rows") + rows(site, "notes")
    kinds = [kind for kind, count in core["kinds"] for _ in range(count)]
    problems = []
    if len(found) != len(kinds):
        problems.append(Problem("search/core.js", 1, f"{len(kinds)} documents, but {len(found)} rows"))
    for kind, row in zip(kinds, found):
        if not site.has(row[1]):
            problems.append(Problem("search/core.js", 1, f"“{row[0]}” should be at {row[1]}, where it is not"))
        if kind in STATEMENTS and (len(row) < 5 or row[4] not in STATUSES):
            problems.append(Problem(row[1], 1, f"“{row[0]}” is found without its status"))
    claims = {claim["says"] for claim in site.dossier["claims"]}
    for missing in claims - {row[3] for kind, row in zip(kinds, found) if kind == "claim"}:
        problems.append(Problem("search/core.js", 1, f"can't be found: {missing}"))
    return Verdict(f"{len(found):,} results", problems)
