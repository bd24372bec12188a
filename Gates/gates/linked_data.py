"""The JSON-LD of each page, expanded by PyLD: words of schema.org only, addresses that are there, and nothing said as a fact.

A person, an organization, a place or a case has a name and an address there; whatever is said of it is the text of a Claim with a
status, a subject and a source or a speaker.
"""
import json

from pyld import jsonld
from rdflib.namespace import SDO

from judged.site import Site
from verdict import Problem, Verdict

# Stands for the context that schema.org serves, so that nothing is fetched: every word in one vocabulary, addresses where it has them.
ADDRESSES = ("url", "contentUrl", "license", "sameAs")
CONTEXT = {"@vocab": str(SDO), **{name: {"@type": "@id"} for name in ADDRESSES}}
NO_ADDRESS = "https://dossier.example/"       # where a site without an address is taken to live
SUBJECTS = {str(SDO[name]) for name in ("Person", "Organization", "Place", "Thing", "Event")}
NEUTRAL = {"@type", "@id", *(str(SDO[name]) for name in ("name", "url"))}


def judge(site: Site) -> Verdict:
    problems, nodes_seen, base = [], 0, site.address or NO_ADDRESS
    for path, page in site.pages.items():
        blocks = [element for element in page.all("script") if element.attributes.get("type") == "application/ld+json"]
        if not blocks and path != "404.html":
            problems.append(Problem(path, 1, "has no linked data"))
        for block in blocks:
            try:
                nodes = list(all_nodes(expanded(block.text, base + path)))
            except (ValueError, jsonld.JsonLdError) as error:
                problems.append(Problem(path, block.line, f"is no JSON-LD: {error}"))
                continue
            nodes_seen += len(nodes)
            problems += [Problem(path, block.line, why) for node in nodes for why in wrong_with(node, site, base)]
    return Verdict(f"{nodes_seen:,} nodes", problems)


def expanded(text: str, address: str) -> list:
    document = json.loads(text)
    if document.pop("@context") != "https://schema.org":
        raise ValueError("its context is not https://schema.org")
    return jsonld.expand({"@context": CONTEXT, **document}, {"base": address})


def all_nodes(value):
    if isinstance(value, list):
        for member in value:
            yield from all_nodes(member)
    elif isinstance(value, dict):
        if "@value" not in value:
            yield value
        for member in value.values():
            yield from all_nodes(member)


def wrong_with(node: dict, site: Site, base: str):
    types = set(node.get("@type", []))
    name = node.get("@id", "a node without an address")
    for word in [*types, *(key for key in node if not key.startswith("@"))]:
        if not word.startswith(str(SDO)) or word.removeprefix(str(SDO)) not in SDO:
            yield f"{word} is no word of schema.org"
    address = node.get("@id", "")
    if address.startswith(base) and not site.has(address.removeprefix(base)):
        yield f"{address.removeprefix(base)} is not there"
    if types & SUBJECTS and set(node) - NEUTRAL:
        facts = ", ".join(sorted(key.removeprefix(str(SDO)) for key in set(node) - NEUTRAL))
        yield f"{name} is said to have {facts} as a fact, outside any claim"
    if str(SDO.Claim) in types and "@id" in node:
        missing = [word for word in ("about", "text", "creativeWorkStatus", "creditText") if str(SDO[word]) not in node]
        if missing:
            yield f"the claim {name} has no {', '.join(missing)}"
    if str(SDO.ClaimReview) in types and str(SDO.reviewRating) in node:
        yield f"{name} rates claims, which a dossier does not"
