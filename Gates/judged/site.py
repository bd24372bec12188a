"""A built site: a folder, its files, its pages."""
import functools
import json
import posixpath
import random
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from judged.page import Page, PageParser
from verdict import NothingToJudge

IN_STYLESHEET = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)""")


class Site:
    def __init__(self, root: Path, pages_to_open: int = 10, seed: int = 1):
        self.root, self.pages_to_open, self.seed = root.resolve(), pages_to_open, seed
        self.files = {p.relative_to(self.root).as_posix() for p in self.root.rglob("*") if p.is_file()}

    @functools.cached_property
    def pages(self) -> dict[str, Page]:
        return {path: PageParser(path, self.read(path)).page for path in sorted(self.files) if path.endswith(".html")}

    @functools.cached_property
    def dossier(self) -> dict:
        return json.loads(self.exported("dossier.json"))

    @functools.cached_property
    def address(self) -> str | None:
        """Where the site says that it lives, with a slash at its end."""
        start = self.pages["index.html"].first("link", rel="canonical") if "index.html" in self.pages else None
        return start.attributes["href"].removesuffix("index.html") if start else None

    def read(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def exported(self, path: str) -> str:
        if path not in self.files:
            raise NothingToJudge(f"no {path}")
        return self.read(path)

    def resolve(self, page: str, address: str) -> tuple[str, str] | None:
        """The file and the fragment that an address in a page or stylesheet means; None where it means another site or none."""
        if page == "404.html" and self.address:         # shown at any address, so its links start at the root of the server
            address = address.removeprefix(urlsplit(self.address).path) or "index.html"
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or address.startswith("/"):
            return None
        path = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path))) if parts.path else page
        return path, unquote(parts.fragment)

    def has(self, address: str) -> bool:
        """Whether an address that starts at the site's root, as the exports have it, leads to an element that is there."""
        if self.address and address.startswith(self.address):
            address = address[len(self.address):]
        path, fragment = self.resolve("", address or "index.html") or ("", "")
        return path in self.files and (not fragment or fragment in self.fragments(path))

    @functools.cache
    def fragments(self, path: str) -> frozenset[str]:
        return frozenset(self.pages[path].ids()) if path in self.pages else frozenset()

    def loaded_by_stylesheet(self, path: str) -> list[str]:
        text = re.sub(r"/\*.*?\*/", "", self.read(path), flags=re.S)
        return [first or second for first, second in IN_STYLESHEET.findall(text)]

    @functools.cached_property
    def sample(self) -> list[str]:
        """Pages to open in a browser: of every folder its index, its largest and its smallest page, and some drawn by the seed."""
        folders: dict[str, list[str]] = {}
        for path in sorted(self.files):
            if path.endswith(".html"):
                folders.setdefault(posixpath.dirname(path), []).append(path)
        chosen = set(folders.get("", []))
        for members in folders.values():
            by_size = sorted(members, key=lambda path: ((self.root / path).stat().st_size, path))
            chosen |= {by_size[0], by_size[-1]} | {path for path in members if path.endswith("/index.html")}
        rest = sorted({path for members in folders.values() for path in members} - chosen)
        chosen |= set(random.Random(self.seed).sample(rest, min(self.pages_to_open, len(rest))))
        return sorted(chosen)

    @property
    def sample_from_disk(self) -> list[str]:
        """Those of them that can be opened from disk: a page for any address leads to the address at which the site says that it lives."""
        return [path for path in self.sample if path != "404.html" or not self.address]
