"""The Nu HTML checker finds no error in any page."""
import json
import subprocess
from urllib.parse import unquote, urlsplit

import tools
from judged.site import Site
from verdict import CannotJudge, Problem, Verdict


def judge(site: Site) -> Verdict:
    command = [*tools.html_checker(), "--format", "json", "--skip-non-html", "--exit-zero-always", str(site.root)]
    run = subprocess.run(command, capture_output=True, text=True)
    try:
        messages = json.loads(run.stderr)["messages"]
    except (ValueError, KeyError) as error:
        raise CannotJudge(f"the Nu HTML checker failed: {run.stderr.strip()[-300:]}") from error
    problems, warnings = [], 0
    for message in messages:
        path = unquote(urlsplit(message.get("url", "")).path).removeprefix(f"{site.root}/")
        if message["type"] == "info":
            warnings += message.get("subType") == "warning" and not misjudged(message["message"])
        else:
            problems.append(Problem(path, message.get("lastLine", 1), message["message"]))
    return Verdict(f"{len(site.pages):,} pages, {warnings:,} warnings", problems)


def misjudged(warning: str) -> bool:
    """A file has no origin for 'self' to mean, and data blocks are no scripts; the gates policy, requests and disk judge the policy."""
    return "Content Security Policy" in warning
