"""feed.xml, read by feedparser: an Atom feed of the editions with all that RFC 4287 requires. Only a site with an address has one."""
import feedparser
from lxml import etree

from judged.site import Site
from verdict import NothingToJudge, Problem, Verdict

PATH = "feed.xml"
ATOM = "{http://www.w3.org/2005/Atom}"


def judge(site: Site) -> Verdict:
    if not site.address:
        raise NothingToJudge("no base URL, so no feed")
    dated = [edition for edition in site.dossier["dossier"].get("editions", []) if edition.get("date", {}).get("edtf")]
    if not dated:
        raise NothingToJudge("no dated edition, so no feed")
    if PATH not in site.files:
        return Verdict("no feed", [Problem("index.html", 1, f"there are {len(dated)} editions and no {PATH}")])
    source = (site.root / PATH).read_bytes()
    root, feed, wrong = etree.fromstring(source), feedparser.parse(source), []
    if feed.bozo:
        wrong.append(f"feedparser: {feed.bozo_exception}")
    if root.tag != ATOM + "feed" or feed.version != "atom10":
        wrong.append("is no Atom feed")
    for name in ("id", "title", "updated", "author"):
        if root.find(ATOM + name) is None:
            wrong.append(f"the feed has no {name}")
    links = {link.get("rel"): link.get("href") for link in root.findall(ATOM + "link")}
    if links.get("self") != site.address + PATH:
        wrong.append(f"the feed calls itself {links.get('self')}")
    entries = root.findall(ATOM + "entry")
    for entry in entries:
        missing = [name for name in ("id", "title", "updated", "summary", "link") if entry.find(ATOM + name) is None]
        if missing:
            wrong.append(f"an entry has no {', '.join(missing)}")
    if len(entries) != len(dated) or len({entry.findtext(ATOM + "id") for entry in entries}) != len(dated):
        wrong.append(f"{len(entries)} entries for {len(dated)} editions, or an id used twice")
    for entry in feed.entries:
        if not entry.get("updated_parsed"):
            wrong.append(f"{entry.get('id')} was updated at no time that can be read")
        if not site.has(entry.get("link", "").split("#")[0]):
            wrong.append(f"{entry.get('link')} is not there")
    start = site.pages["index.html"].first("link", type="application/atom+xml")
    if start is None:
        wrong.append("the start page does not name it")
    return Verdict(f"{len(entries):,} editions", [Problem(PATH, 1, why) for why in wrong])
