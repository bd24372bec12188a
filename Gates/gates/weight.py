"""The median page, with all that it loads, weighs at most 40 KB uncompressed."""
import statistics

from judged.site import Site
from verdict import Problem, Verdict

LIMIT = 40 * 1024


def judge(site: Site) -> Verdict:
    weights = {path: sum((site.root / file).stat().st_size for file in loaded_with(site, path)) for path in site.pages}
    median = statistics.median(weights.values()) if weights else 0
    heaviest = max(weights, key=weights.get, default="")
    problems = []
    if median > LIMIT:
        problems.append(Problem("index.html", 1, f"the median page weighs {median / 1024:.1f} KB; at most {LIMIT // 1024} KB were agreed"))
    heaviest_weight = weights.get(heaviest, 0) / 1024
    return Verdict(f"median {median / 1024:.1f} KB, most {heaviest_weight:.0f} KB", problems)


def loaded_with(site: Site, path: str) -> set[str]:
    """The page and every file that it makes a browser load, each once."""
    files = {path}
    to_do = [(path, reference.address) for reference in site.pages[path].references() if reference.loaded]
    while to_do:
        origin, address = to_do.pop()
        target = site.resolve(origin, address)
        if target and target[0] in site.files and target[0] not in files:
            files.add(target[0])
            if target[0].endswith(".css"):
                to_do += [(target[0], address) for address in site.loaded_by_stylesheet(target[0])]
    return files
