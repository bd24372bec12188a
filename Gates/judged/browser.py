"""Pages as a reader has them: a folder served on the loopback interface, or opened from disk, in headless Chromium."""
import contextlib
import functools
import http.server
import threading
from pathlib import Path
from urllib.parse import quote, urlsplit

from playwright.sync_api import Browser, Page, Request, Response, sync_playwright

import tools
from judged.site import Site

SCRIPTED_ADDRESSES = ("data:", "blob:", "about:")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder below a path, and nothing elsewhere."""
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, below: str, **options):
        self.below = below
        super().__init__(*arguments, **options)

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.below):
            return str(Path(self.directory) / "outside the site")
        return super().translate_path("/" + path.removeprefix(self.below))

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """Says nothing: a browser that closes hangs up in the middle of a word, and what a page lacks for it is told as that."""


@contextlib.contextmanager
def served(site: Site):
    """Yields the address under which the site can be asked for: at the path at which it says that it lives."""
    path = urlsplit(site.address or "/").path
    handler = functools.partial(Handler, directory=str(site.root), below=path)
    with Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{path}"
        server.shutdown()


@contextlib.contextmanager
def chromium():
    """A browser that asks nothing of the network by itself."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=tools.chromium(), args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"])
        with contextlib.closing(browser):
            yield browser


class Tab:
    """A browser tab of one width and color scheme that takes down what goes wrong; what would leave the site is stopped."""

    def __init__(self, browser: Browser, base: str, width: int = 1280, scheme: str = "light", scripts: bool = True):
        self.base, self.wrong = base, set()
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce", java_script_enabled=scripts)
        self.page: Page = context.new_page()
        self.page.route(self.leaves, self.stop)
        self.page.on("console", lambda message: message.type == "error" and self.wrong.add(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.wrong.add(f"exception: {error}"))
        self.page.on("requestfailed", self.note_failure)
        self.page.on("response", self.note_response)
        self.page.on("websocket", lambda socket: self.wrong.add(f"asks for {socket.url}"))

    def leaves(self, url: str) -> bool:
        return not url.startswith((self.base, *SCRIPTED_ADDRESSES))

    def inside(self, url: str) -> str:
        return url.removeprefix(self.base)

    def stop(self, route) -> None:
        self.wrong.add(f"asks for {route.request.url}, outside the site")
        route.abort()

    def note_failure(self, request: Request) -> None:
        was_cut_short = request.failure == "net::ERR_ABORTED"       # by the way to the next page
        if not was_cut_short and not self.leaves(request.url):
            self.wrong.add(f"could not load {self.inside(request.url)}: {request.failure}")

    def note_response(self, response: Response) -> None:
        if response.status >= 400:
            self.wrong.add(f"answered {response.status}: {self.inside(response.url)}")

    def open(self, path: str) -> Page:
        self.wrong = set()
        self.page.goto(self.base + quote(path), wait_until="load")
        return self.page
