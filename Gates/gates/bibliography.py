"""The sources as CSL-JSON hold to the published schema and can be set by a citation processor; as BibTeX they parse to the same titles."""
import json
import logging
import warnings

import bibtexparser
import jsonschema
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

import tools
from judged.site import Site
from verdict import Problem, Verdict

CSL, BIBTEX = "sources.csl.json", "sources.bib"


def judge(site: Site) -> Verdict:
    items = json.loads(site.exported(CSL))
    schema = json.loads(tools.shipped_file("commonmeta-py", "commonmeta/resources/csl-data.json").read_text())
    problems = [Problem(CSL, 1, f"{error.json_path}: {error.message}"[:300])
                for error in jsonschema.Draft7Validator(schema).iter_errors(items)]
    if not problems:
        problems += unset(items)

    logging.disable()       # the parser tells its failures twice
    library = bibtexparser.parse_string(site.exported(BIBTEX))
    for block in library.failed_blocks:
        problems.append(Problem(BIBTEX, (block.start_line or 0) + 1, f"does not parse: {getattr(block, 'error', '')}"))
    entries = {entry.key: entry for entry in library.entries}
    sources = {source["id"] for source in site.dossier["sources"]}
    for path, keys in ((CSL, {item["id"] for item in items}), (BIBTEX, entries.keys())):
        problems += [Problem(path, 1, f"{key} is in only one of {path} and dossier.json") for key in sorted(keys ^ sources)]
    for item in items:
        entry = entries.get(item["id"])
        if entry and "title" not in entry.fields_dict:
            problems.append(Problem(BIBTEX, entry.start_line + 1, f"{item['id']} has no title"))
    return Verdict(f"{len(items):,} sources", problems)


def unset(items: list[dict]):
    """Sets every item in a style; yields those whose title is lost on the way."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")     # of members that the processor does not know
        bibliography = CitationStylesBibliography(
            CitationStylesStyle("harvard-cite-them-right", validate=False), CiteProcJSON(items), formatter.plain)
        for item in items:
            bibliography.register(Citation([CitationItem(item["id"])]))
        for key, text in zip(bibliography.keys, bibliography.bibliography()):
            title = next(item for item in items if item["id"].lower() == key)["title"]
            if letters(title)[:30] not in letters(str(text)):
                yield Problem(CSL, 1, f'{key} is set without its title "{title}": {text}')


def letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
