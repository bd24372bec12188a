"""Every page says what it is: language, a title and a description of its own, one main heading, and one address if the site has one."""
import collections

from judged.page import Page
from judged.site import Site
from verdict import Problem, Verdict


def judge(site: Site) -> Verdict:
    problems = []
    titles, descriptions = collections.defaultdict(list), collections.defaultdict(list)
    for path, page in site.pages.items():
        title = page.first("title")
        problems += [Problem(path, 1, why) for why in wrong_on(page, site, title.text if title else "")]
        if title:
            titles[title.text.strip()].append(path)
        descriptions[page.meta("description")].append(path)
    for what, groups in (("title", titles), ("description", descriptions)):
        for text, paths in groups.items():
            problems += [Problem(path, 1, f'has the {what} of {paths[0]}: "{text}"') for path in paths[1:] if text]
    return Verdict(f"{len(site.pages):,} pages", problems)


def wrong_on(page: Page, site: Site, title: str) -> list[str]:
    wrong = []
    root = page.first("html")
    if not root or not root.attributes.get("lang"):
        wrong.append("has no language")
    if not title.strip():
        wrong.append("has no title")
    for name in ("description", "viewport", "og:title", "og:type", "og:description", "og:site_name"):
        if not page.meta(name):
            wrong.append(f"has no {name}")
    if len(page.all("h1")) != 1:
        wrong.append(f"has {len(page.all('h1'))} main headings")
    if page.first("base"):
        wrong.append("has a base element, which turns every link")
    canonical = page.first("link", rel="canonical")
    if site.address and page.path != "404.html":
        expected = {site.address + page.path, site.address + page.path.removesuffix("index.html")}
        if not canonical or canonical.attributes["href"] not in expected:
            wrong.append(f"does not name {site.address}{page.path} as its canonical address")
        elif page.meta("og:url") != canonical.attributes["href"]:
            wrong.append("has an og:url that is not its canonical address")
    return wrong
