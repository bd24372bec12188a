"""Opened from disk, no page logs an error, fails to load something, or looks other than it does when served."""
from gates.requests import visits
from judged.browser import Tab, chromium, served
from judged.site import Site
from verdict import Problem, Verdict

LOOK = """() => [...document.querySelectorAll('body, main, h1, nav a')].slice(0, 12).map(element => {
    const style = getComputedStyle(element);
    return [element.tagName, style.fontSize, style.color, style.display, Math.round(element.getBoundingClientRect().width)].join(' ');
})"""


def judge(site: Site) -> Verdict:
    with chromium() as browser:
        from_disk = Tab(browser, site.root.as_uri() + "/")
        verdict = visits(site.sample_from_disk, from_disk)
        with served(site) as base:
            from_server = Tab(browser, base)
            for path in site.sample_from_disk:
                if from_disk.open(path).evaluate(LOOK) != from_server.open(path).evaluate(LOOK):
                    verdict.problems.append(Problem(path, 1, "looks other than it does when served"))
    return verdict
