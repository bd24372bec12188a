"""No id is used twice on a page, and every id that an attribute names is there."""
from judged.site import Site
from verdict import Problem, Verdict

NAMING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-activedescendant",
          "aria-errormessage", "headers", "list", "form", "popovertarget", "commandfor")


def judge(site: Site) -> Verdict:
    problems, count = [], 0
    for path, page in site.pages.items():
        ids = page.ids()
        count += len(ids)
        for identifier, lines in ids.items():
            if len(lines) > 1:
                problems.append(Problem(path, lines[1], f'id "{identifier}" is used already on line {lines[0]}'))
            if not identifier or identifier.split() != [identifier]:
                problems.append(Problem(path, lines[0], f'id "{identifier}" is empty or holds a space'))
        for element in page.elements:
            for name in NAMING:
                for identifier in element.attributes.get(name, "").split():
                    if identifier not in ids:
                        problems.append(Problem(path, element.line, f'{name}="{identifier}" names no element of the page'))
    return Verdict(f"{count:,} ids", problems)
