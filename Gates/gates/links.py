"""Every link leads to a file and an element that are there; none is absolute; every page is reached from the start page."""
from judged.site import Site
from verdict import Problem, Verdict

# Asked for by servers and search engines; no page leads to them.
UNLINKED = {"404.html", "sitemap.xml", "robots.txt"}
ELSEWHERE = ("https:", "http:", "mailto:", "tel:")


def judge(site: Site) -> Verdict:
    problems, count = [], 0
    leads_to: dict[str, set[str]] = {}
    lowercase = {path.lower(): path for path in site.files}

    def check(path: str, line: int, address: str, loaded: bool) -> str | None:
        """Why the address is wrong; notes where it leads."""
        if loaded and address.startswith("data:"):
            return None
        if site.address and address.startswith(site.address) and not loaded:
            return f"absolute, so it leaves a copy of the site: {address}"
        if not loaded and address.startswith(ELSEWHERE):
            return None
        target = site.resolve(path, address)
        if target is None:
            return f"absolute: {address}"
        file, fragment = target
        if file.startswith(".."):
            return f"leaves the folder: {address}"
        if file not in site.files:
            near = lowercase.get(file.lower())
            return f"leads nowhere: {address}" + (f" (there is {near})" if near else "")
        leads_to.setdefault(path, set()).add(file)
        if fragment and fragment not in site.fragments(file):
            return f"nothing there has that id: {address}"
        return None

    for path, page in site.pages.items():
        for reference in page.references():
            count += 1
            named = not reference.followed and not reference.loaded     # canonical and the like are absolute by their nature
            if named and reference.address.startswith(ELSEWHERE):
                continue
            if why := check(path, reference.line, reference.address, reference.loaded):
                problems.append(Problem(path, reference.line, why))
    for path in sorted(site.files):
        if path.endswith(".css"):
            for address in site.loaded_by_stylesheet(path):
                count += 1
                if why := check(path, 1, address, loaded=True):
                    problems.append(Problem(path, 1, why))

    reached, next_up = set(), {"index.html"}
    while next_up:
        reached |= next_up
        next_up = set().union(*(leads_to.get(path, set()) for path in next_up)) - reached
    for path in sorted(site.pages.keys() - reached - UNLINKED):
        problems.append(Problem(path, 1, "no way leads here from the start page"))
    return Verdict(f"{count:,} links", problems)
