"""axe-core finds no violation of WCAG 2.2 AA, nor of its best practices: light and dark, wide and narrow."""
import axe_playwright_python

from judged.browser import Tab, chromium, served
from judged.site import Site
from pathlib import Path
from verdict import Problem, Verdict

VIEWS = [(width, scheme) for width in (1280, 360) for scheme in ("light", "dark")]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Preloading would fetch the stylesheets a second time, by a script, which the policy of the page forbids.
RUN = "tags => axe.run({runOnly: tags, resultTypes: ['violations'], preload: false}).then(result => result.violations)"


def judge(site: Site) -> Verdict:
    axe = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    found: dict[Problem, list[str]] = {}
    with served(site) as base, chromium() as browser:
        for width, scheme in VIEWS:
            tab = Tab(browser, base, width, scheme)
            for path in site.sample:
                page = tab.open(path)
                page.evaluate(axe)
                for violation in page.evaluate(RUN, RULES):
                    node = violation["nodes"][0]
                    place = " ".join(map(str, node["target"]))
                    message = f"{violation['help']} ({violation['id']}, {len(violation['nodes'])} times): {place}"
                    found.setdefault(Problem(path, 1, message), []).append(f"{scheme} {width}")
    problems = [Problem(p.path, p.line, p.message + ("" if len(views) == len(VIEWS) else f", in {', '.join(views)}"))
                for p, views in found.items()]
    return Verdict(f"{len(site.sample)} pages in {len(VIEWS)} views", problems)
