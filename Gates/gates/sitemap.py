"""sitemap.xml, read by lxml: every page that readers may find, once, by its canonical address. Only a site with an address has one."""
from lxml import etree

from judged.site import Site
from verdict import NothingToJudge, Problem, Verdict

PATH = "sitemap.xml"
SITEMAPS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MOST_ADDRESSES, MOST_BYTES = 50_000, 50 * 1024 * 1024


def judge(site: Site) -> Verdict:
    if not site.address:
        raise NothingToJudge("no base URL, so no sitemap")
    if PATH not in site.files:
        return Verdict("no sitemap", [Problem("index.html", 1, f"the site has an address and no {PATH}")])
    problems: list[Problem] = []
    addresses = list(listed(site, PATH, problems))
    for address in addresses:
        if not address.startswith(site.address) or not site.has(address):
            problems.append(Problem(PATH, 1, f"{address} is not there"))
    expected = {page.first("link", rel="canonical").attributes["href"] for path, page in site.pages.items()
                if path != "404.html" and page.first("link", rel="canonical")}
    problems += [Problem(PATH, 1, f"{address} is not listed") for address in sorted(expected - set(addresses))]
    if len(set(addresses)) < len(addresses):
        problems.append(Problem(PATH, 1, "an address is listed twice"))
    return Verdict(f"{len(addresses):,} addresses", problems)


def listed(site: Site, path: str, problems: list[Problem]):
    """The addresses of a sitemap, or of all that an index of sitemaps names."""
    source = (site.root / path).read_bytes()
    root = etree.fromstring(source)
    locations = [(entry.tag, entry.findtext(SITEMAPS + "loc") or "") for entry in root]
    if len(locations) > MOST_ADDRESSES or len(source) > MOST_BYTES:
        problems.append(Problem(path, 1, "is larger than the protocol allows"))
    for tag, location in locations:
        if root.tag == SITEMAPS + "sitemapindex" and tag == SITEMAPS + "sitemap":
            yield from listed(site, location.removeprefix(site.address), problems)
        elif root.tag == SITEMAPS + "urlset" and tag == SITEMAPS + "url":
            yield location
        else:
            problems.append(Problem(path, 1, f"<{tag}> has no place in <{root.tag}>"))
