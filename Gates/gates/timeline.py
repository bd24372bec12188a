"""timeline.json has the shape that TimelineJS documents, and each event of it is one of dossier.json."""
import json

import jsonschema

import tools
from judged.site import Site
from verdict import Problem, Verdict

PATH = "timeline.json"


def judge(site: Site) -> Verdict:
    timeline = json.loads(site.exported(PATH))
    schema = json.loads((tools.HERE / "schemas/timelinejs.schema.json").read_text(encoding="utf-8"))
    problems = [Problem(PATH, 1, f"{error.json_path}: {error.message}"[:300])
                for error in jsonschema.Draft202012Validator(schema).iter_errors(timeline)]
    shown = [event.get("unique_id") for event in timeline["events"]]
    dated = {event["id"] for event in site.dossier["events"] if event.get("when", {}).get("edtf")}
    for name in sorted(dated ^ set(shown)):
        problems.append(Problem(PATH, 1, f"{name} is not both a dated event of dossier.json and here"))
    if len(set(shown)) < len(shown):
        problems.append(Problem(PATH, 1, "an event is there twice"))
    return Verdict(f"{len(shown):,} events", problems)
