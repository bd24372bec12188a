"""events.ics, read by icalendar: each entry is an event of dossier.json that is dated to the day, on that day."""
import datetime
import re

import icalendar

from judged.site import Site
from verdict import NothingToJudge, Problem, Verdict

PATH = "events.ics"


def judge(site: Site) -> Verdict:
    exact = [event for event in site.dossier["events"] if re.fullmatch(r"\d{4}-\d\d-\d\d", event.get("when", {}).get("edtf") or "")]
    if PATH not in site.files:
        if not exact:
            raise NothingToJudge("no event whose day is known, so no calendar")
        return Verdict("no calendar", [Problem(PATH, 1, f"is missing, though {len(exact):,} events have an exact day")])
    source = site.exported(PATH)
    problems = []
    for number, line in enumerate((site.root / PATH).read_bytes().split(b"\r\n"), start=1):
        if len(line) > 75 or b"\n" in line:
            problems.append(Problem(PATH, number, "the line is longer than 75 bytes, or ends without a carriage return"))
    events = {event["id"]: event for event in site.dossier["events"]}
    entries = list(icalendar.Calendar.from_ical(source).walk("VEVENT"))
    seen = set()
    for entry in entries:
        if entry.errors:
            problems.append(Problem(PATH, 1, f"{entry.get('UID')}: {entry.errors}"))
        missing = [name for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY") if name not in entry]
        if missing:
            problems.append(Problem(PATH, 1, f"an entry has no {', '.join(missing)}"))
            continue
        event = events.get(entry["UID"].split("@")[0])
        if not event:
            problems.append(Problem(PATH, 1, f"{entry['UID']} is no event of dossier.json"))
        elif event["id"] in seen:
            problems.append(Problem(PATH, 1, f"{event['id']} is there twice"))
        elif entry["DTSTART"].dt != datetime.date.fromisoformat(event["when"]["earliest"]):
            problems.append(Problem(PATH, 1, f"{event['id']} is on {entry['DTSTART'].dt}, not on {event['when']['earliest']}"))
        seen.add(event["id"] if event else None)
    for event in events.values():
        if is_exact(event) and event["id"] not in seen:
            problems.append(Problem(PATH, 1, f"{event['id']} has an exact day and is missing"))
    return Verdict(f"{len(entries):,} of {len(events):,} events", problems)


def is_exact(event: dict) -> bool:
    when = event.get("when", {})
    day = when.get("edtf", "")
    return len(day) == 10 and when.get("earliest") == when.get("latest") == day
