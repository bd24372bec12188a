"""Without JavaScript a page shows the same text and the same links; only what its scripts draw into an element may be missing."""
from judged.browser import Tab, chromium, served
from judged.site import Site
from verdict import Problem, Verdict

READ = """() => ({
    words: (document.querySelector('main').innerText.match(/\\S+/g) || []).length,
    links: [...document.querySelectorAll('a[href]')].filter(link => link.getClientRects().length).map(link => new URL(link.getAttribute('href'), document.baseURI).href),
    stuck: [...document.querySelectorAll('button')].filter(button => button.getClientRects().length && !button.form).length,
})"""


def judge(site: Site) -> Verdict:
    problems = []
    with served(site) as base, chromium() as browser:
        scripted, plain = Tab(browser, base), Tab(browser, base, scripts=False)
        for path in site.sample:
            with_scripts, without = scripted.open(path).evaluate(READ), plain.open(path).evaluate(READ)
            lost = set(with_scripts["links"]) - set(without["links"])
            if lost:
                example = min(lost).removeprefix(base)
                problems.append(Problem(path, 1, f"{len(lost)} links are there only with JavaScript, such as {example}"))
            if without["words"] < 0.95 * with_scripts["words"]:
                problems.append(Problem(path, 1, f"{without['words']} words without JavaScript, {with_scripts['words']} with it"))
            if without["stuck"]:
                problems.append(Problem(path, 1, f"{without['stuck']} buttons do nothing without JavaScript"))
    return Verdict(f"{len(site.sample)} pages", problems)
