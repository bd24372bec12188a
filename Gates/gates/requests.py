"""Served over http, no page logs an error, fails to load something, or asks for anything outside the site."""
from judged.browser import Tab, chromium, served
from judged.site import Site
from verdict import Problem, Verdict


def judge(site: Site) -> Verdict:
    with served(site) as base, chromium() as browser:
        return visits(site.sample, Tab(browser, base))


def visits(paths: list[str], tab: Tab) -> Verdict:
    problems = []
    for path in paths:
        tab.open(path).wait_for_timeout(50)
        problems += [Problem(path, 1, why) for why in tab.wrong]
    return Verdict(f"{len(paths)} pages", problems)
