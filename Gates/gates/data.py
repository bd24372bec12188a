"""dossier.json holds to its published schema, which is sound itself; every id in it is somebody's, and every record has its page."""
import json

import jsonschema

from judged.site import Site
from verdict import Problem, Verdict

PATH = "dossier.json"
NAMING = ("id", "source", "subject", "part_of", "from", "to", "republishes")
LISTING = ("links", "claims", "challenges", "known_through", "concerns", "disputes", "supports", "cases", "featured")


def judge(site: Site) -> Verdict:
    dossier = json.loads(site.exported(PATH))
    path = dossier["$schema"]
    schema = json.loads(site.exported(path))
    problems = []
    try:
        jsonschema.Draft202012Validator.check_schema(schema)
        for error in jsonschema.Draft202012Validator(schema).iter_errors(dossier):
            problems.append(Problem(PATH, 1, f"{error.json_path}: {error.message}"[:300]))
    except jsonschema.SchemaError as error:
        problems.append(Problem(path, 1, f"{error.json_path}: {error.message}"[:300]))

    records = [record for members in dossier.values() if isinstance(members, list) for record in members if "id" in record]
    ids = {record["id"] for record in records}
    if len(ids) < len(records):
        problems.append(Problem(PATH, 1, "an id is used twice"))
    for record in records:
        if "page" in record and not site.has(record["page"]):
            problems.append(Problem(PATH, 1, f"{record['id']} should be at {record['page']}, where it is not"))
    for named in named_in(dossier):
        if named not in ids:
            problems.append(Problem(PATH, 1, f'"{named}" is no record'))
    return Verdict(f"{len(records):,} records", problems)


def named_in(value):
    """Every id that anything names."""
    if isinstance(value, list):
        for member in value:
            yield from named_in(member)
    elif isinstance(value, dict):
        for key, member in value.items():
            if key in NAMING and isinstance(member, str):
                yield member
            elif key in LISTING and all(isinstance(m, str) for m in member):
                yield from member
            else:
                yield from named_in(member)
