"""Searching, from disk: names are found first, in any script and without accents; a first query costs 300 KB at most."""
import random
import re
import unicodedata
from pathlib import Path
from urllib.parse import unquote, urlsplit

from judged.browser import Tab, chromium
from judged.site import Site
from verdict import NothingToJudge, Problem, Verdict

LIMIT = 300_000
SEARCHED = 24
STATE = """() => ({
    said: document.querySelector('[role=status]')?.textContent,
    links: [...document.querySelectorAll('#Results li a')].map(link => link.getAttribute('href')),
    unsure: [...document.querySelectorAll('#Results section')].filter(group => /^(Claims|Events)/.test(group.textContent))
        .flatMap(group => [...group.querySelectorAll('li')]).filter(item => !item.querySelector('.st')).length,
    files: [...document.scripts].map(script => script.src),
})"""


def plain(name: str) -> str:
    """Without case and accents."""
    return "".join(part for part in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(part))


def search(tab: Tab, query: str) -> dict:
    page = tab.open("search.html")
    page.fill("#Search", query)
    page.locator("#Results [role=status]").filter(has_text=re.compile("^(Found|Nothing)")).wait_for()
    return page.evaluate(STATE)


def leads_to(path: str, tab: Tab, state: dict) -> bool:
    """Whether a result leads there, if need be one behind a button: many may share a name."""
    links = state["links"]
    while not any(link.endswith("/" + path) for link in links):
        more = tab.page.locator("#Results section > button").first
        if not more.count():
            return False
        more.click()
        tab.page.wait_for_function("count => document.querySelectorAll('#Results li a').length > count", arg=len(links))
        links = tab.page.evaluate(STATE)["links"]
    return True


def judge(site: Site) -> Verdict:
    if "search/core.js" not in site.files:
        raise NothingToJudge("no search index")
    named = [(name["text"], f"{kind}/{record['id']}.html")
             for kind in ("people", "organizations") for record in site.dossier.get(kind, []) for name in record["names"]]
    problems, dearest = [], 0
    with chromium() as browser:
        tab = Tab(browser, site.root.as_uri() + "/")
        for name, path in random.Random(site.seed).sample(named, min(SEARCHED, len(named))):
            for query in dict.fromkeys([name, plain(name)]):
                state = search(tab, query)
                if not leads_to(path, tab, state):
                    problems.append(Problem("search.html", 1, f"“{query}” does not find {path}: {state['said']}"))
                if state["unsure"]:
                    problems.append(Problem("search.html", 1, f"“{query}” shows {state['unsure']} statements without status"))
                loaded = [Path(unquote(urlsplit(file).path)) for file in state["files"] if "/search/" in file]
                dearest = max(dearest, sum(file.stat().st_size for file in loaded))
        if dearest > LIMIT:
            problems.append(Problem("search.html", 1, f"a first query loads {dearest:,} bytes"))
        if not search(tab, "zzqxzzqx")["said"].startswith("Nothing found"):
            problems.append(Problem("search.html", 1, "something is found for what is nowhere"))
        problems += [Problem("search.html", 1, why) for why in tab.wrong]
    return Verdict(f"{min(SEARCHED, len(named))} names, at most {dearest:,} bytes each", problems)
