"""Every page has a content security policy that lets no script run but the site's own files, and holds nothing that it would block."""
from judged.page import Page
from judged.site import Site
from verdict import Problem, Verdict

LOOSE = {"'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "http:", "https:", "data:", "blob:"}
DATA_BLOCKS = ("application/ld+json", "application/json")


def judge(site: Site) -> Verdict:
    problems = [Problem(path, line, why) for path, page in site.pages.items() for line, why in wrong_on(page)]
    return Verdict(f"{len(site.pages):,} pages", problems)


def wrong_on(page: Page) -> list[tuple[int, str]]:
    meta = next((e for e in page.all("meta") if e.attributes.get("http-equiv", "").lower() == "content-security-policy"), None)
    if not meta:
        return [(1, "has no content security policy")]
    wrong = []
    directives = {}
    for directive in meta.attributes.get("content", "").split(";"):
        name, *values = directive.split()
        directives[name.lower()] = values
    default = directives.get("default-src")
    if default != ["'none'"]:
        wrong.append((meta.line, "default-src is not 'none', so something may be loaded that nobody named"))
    for loose in sorted(LOOSE & set(directives.get("script-src", default or ["*"]))):
        wrong.append((meta.line, f"script-src has {loose}"))
    if directives.get("base-uri") != ["'none'"]:
        wrong.append((meta.line, "base-uri is not 'none'"))
    styles = directives.get("style-src", default or [])
    for element in page.elements:
        if element.line < meta.line and element.tag in ("script", "style", "link"):
            wrong.append((element.line, f"<{element.tag}> stands before the policy"))
        if element.tag == "script" and "src" not in element.attributes and element.attributes.get("type") not in DATA_BLOCKS:
            wrong.append((element.line, "a script inside the page, which the policy blocks"))
        if "'unsafe-inline'" not in styles and (element.tag == "style" or "style" in element.attributes):
            wrong.append((element.line, f"a style inside <{element.tag}>, which the policy blocks"))
        for key, value in element.attributes.items():
            if key.startswith("on"):
                wrong.append((element.line, f"<{element.tag} {key}=…> runs a script from an attribute"))
            if value.strip().lower().startswith("javascript:"):
                wrong.append((element.line, f"<{element.tag} {key}=…> is a javascript: address"))
    return wrong
