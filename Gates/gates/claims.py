"""claims.csv, read by Python's csv: one row for each attribution of each claim of dossier.json, each with a place to read it."""
import csv
import io

from judged.site import Site
from verdict import Problem, Verdict

PATH = "claims.csv"


def judge(site: Site) -> Verdict:
    rows = list(csv.DictReader(io.StringIO(site.exported(PATH).removeprefix("\ufeff"), newline=""), strict=True))
    problems = []
    for number, row in enumerate(rows, start=1):
        if None in row or None in row.values():
            problems.append(Problem(PATH, 1, f"row {number} has more or fewer cells than the header"))
        elif not site.has(row["page"]):
            problems.append(Problem(PATH, 1, f"{row['claim']} should be at {row['page']}, where it is not"))
    claims = {claim["id"]: claim for claim in site.dossier["claims"]}
    for missing in claims.keys() ^ {row["claim"] for row in rows}:
        problems.append(Problem(PATH, 1, f"{missing} is in only one of claims.csv and dossier.json"))
    for row in rows:
        claim = claims.get(row["claim"], {})
        if row["says"].lstrip("'") != claim.get("says", "").lstrip("'"):
            problems.append(Problem(PATH, 1, f"{row['claim']} says something else than in dossier.json"))
    expected = sum(max(1, len(claim["attributions"])) for claim in claims.values())
    if len(rows) != expected:
        problems.append(Problem(PATH, 1, f"{len(rows)} rows for {expected} attributions"))
    return Verdict(f"{len(rows):,} rows, {len(claims):,} claims", problems)
