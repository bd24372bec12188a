"""At 320 pixels, and at 1280 too, no page scrolls sideways or hides what would make it."""
from judged.browser import Tab, chromium, served
from judged.site import Site
from verdict import Problem, Verdict

WIDTHS = (320, 1280)
OVERFLOW = """() => {
    const width = document.documentElement.clientWidth;
    const isHeld = element => {                       // by an ancestor that scrolls or clips by itself
        for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
            if (getComputedStyle(up).overflowX !== 'visible') return true;
        return false;
    };
    const reachesOut = element => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 1) && getComputedStyle(element).visibility === 'visible' && !isHeld(element);
    };
    const wide = [...document.body.querySelectorAll('*')].find(reachesOut);
    const scrolls = document.scrollingElement.scrollWidth - width;
    const name = wide && wide.tagName.toLowerCase() + [...wide.classList].map(name => '.' + name).join('') +
        ' "' + wide.textContent.trim().slice(0, 40) + '"';
    return scrolls > 0 || wide ? [Math.max(scrolls, 0), name || 'no one element'] : null;
}"""


def judge(site: Site) -> Verdict:
    problems = []
    with served(site) as base, chromium() as browser:
        for width in WIDTHS:
            tab = Tab(browser, base, width)
            for path in site.sample:
                if found := tab.open(path).evaluate(OVERFLOW):
                    problems.append(Problem(path, 1, f"scrolls {found[0]} pixels sideways at {width}: {found[1]}"))
    return Verdict(f"{len(site.sample)} pages in {len(WIDTHS)} widths", problems)
