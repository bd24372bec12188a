"""One HTML file: its elements in order, each with its line."""
import html.parser
from dataclasses import dataclass, field

# What an attribute's address does: the reader follows it, the browser loads it, or it names something only.
FOLLOWED = {("a", "href"), ("area", "href"), ("form", "action"), ("button", "formaction")}
LOADED = {("img", "src"), ("script", "src"), ("source", "src"), ("iframe", "src"), ("video", "src"), ("audio", "src"), ("track", "src"),
          ("embed", "src"), ("object", "data"), ("video", "poster"), ("use", "href"), ("image", "href")}
LOADED_RELATIONS = {"stylesheet", "icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    line: int
    text: str = ""

    def relations(self) -> set[str]:
        return set(self.attributes.get("rel", "").lower().split())


@dataclass(frozen=True)
class Reference:
    address: str
    line: int
    followed: bool = False
    loaded: bool = False


@dataclass
class Page:
    path: str
    elements: list[Element] = field(default_factory=list)

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]

    def first(self, tag: str, **attributes: str) -> Element | None:
        wanted = attributes.items()
        return next((e for e in self.all(tag) if all(e.attributes.get(k.rstrip("_").replace("_", "-")) == v for k, v in wanted)), None)

    def meta(self, name: str) -> str:
        """The content of a meta element, by its name, property or http-equiv."""
        for element in self.all("meta"):
            if name.lower() in (element.attributes.get(key, "").lower() for key in ("name", "property", "http-equiv")):
                return element.attributes.get("content", "").strip()
        return ""

    def ids(self) -> dict[str, list[int]]:
        """The lines on which each id stands."""
        found: dict[str, list[int]] = {}
        for element in self.elements:
            if "id" in element.attributes:
                found.setdefault(element.attributes["id"], []).append(element.line)
        return found

    def references(self) -> list[Reference]:
        found = []
        for element in self.elements:
            for key, value in element.attributes.items():
                place = (element.tag, key.removeprefix("xlink:"))
                if place == ("link", "href"):
                    found.append(Reference(value, element.line, loaded=bool(LOADED_RELATIONS & element.relations())))
                elif key in ("srcset", "imagesrcset"):
                    choices = [choice.split() for choice in value.split(",")]
                    found += [Reference(choice[0], element.line, loaded=True) for choice in choices if choice]
                elif place in FOLLOWED or place in LOADED or key == "cite":
                    found.append(Reference(value, element.line, place in FOLLOWED, place in LOADED))
        return found


class PageParser(html.parser.HTMLParser):
    """Reads a page; text is kept for the elements whose text the gates read."""

    KEPT = {"title", "script", "style", "h1"}

    def __init__(self, path: str, source: str):
        super().__init__(convert_charrefs=True)
        self.page, self.open = Page(path), None
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        element = Element(tag, {key: value or "" for key, value in reversed(attributes)}, self.getpos()[0])
        self.page.elements.append(element)
        if tag in self.KEPT:
            self.open = element

    def handle_endtag(self, tag):
        if self.open and tag == self.open.tag:
            self.open = None

    def handle_data(self, data):
        if self.open:
            self.open.text += data
