"""Nothing moves while a page loads: its cumulative layout shift is 0."""
from judged.browser import Tab, chromium, served
from judged.site import Site
from verdict import Problem, Verdict

OBSERVE = """(() => {
    window.shifted = [];
    new PerformanceObserver(list => { for (const shift of list.getEntries()) window.shifted.push(shift.value); })
        .observe({type: 'layout-shift', buffered: true});
})()"""


def judge(site: Site) -> Verdict:
    problems = []
    with served(site) as base, chromium() as browser:
        for width in (360, 1280):
            tab = Tab(browser, base, width)
            tab.page.add_init_script(OBSERVE)
            for path in site.sample:
                page = tab.open(path)
                page.wait_for_timeout(100)
                total = sum(page.evaluate("window.shifted"))
                if total > 0:
                    problems.append(Problem(path, 1, f"shifts by {total:.4f} at {width}"))
    return Verdict(f"{len(site.sample)} pages in 2 widths", problems)
