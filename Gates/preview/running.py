"""A preview that runs on a dossier of its own, and tabs that look at it."""
import re
import signal
import subprocess
import threading
from pathlib import Path

from playwright.sync_api import Browser, Page

from judged.browser import Tab


class Preview:
    def __init__(self, program: Path, folder: Path, browser: Browser):
        self.program, self.folder, self.browser = program.resolve(), folder / "harbor", browser
        self.pictures: Path | None = None
        self.tabs: list[Tab] = []

    def __enter__(self):
        self.run("init", self.folder, within=self.folder.parent)
        self.start()
        return self

    def __exit__(self, *_):
        for tab in self.tabs:
            tab.page.context.close()
        if self.process.poll() is None:
            self.stop()

    def run(self, *command, within: Path | None = None) -> None:
        subprocess.run([self.program, *command], cwd=within or self.folder, check=True, stderr=subprocess.PIPE)

    def start(self, *options: str) -> None:
        """Starts it, and returns when it has said where it serves."""
        command = [self.program, "preview", "--port", "0", "--editor", "vscode", *options]
        self.process = subprocess.Popen(command, cwd=self.folder, stderr=subprocess.PIPE, text=True)
        self.said = ""
        for line in self.process.stderr:
            self.said += line
            if address := re.search(r"http://localhost:\d+/", line):
                self.base = address.group()
                break
        threading.Thread(target=self.listen, args=[self.process.stderr], daemon=True).start()

    def listen(self, stream) -> None:
        for line in stream:
            self.said += line

    def stop(self) -> int:
        """Ends it as Ctrl-C does; its exit status."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=10)

    def tab(self, path: str, **options) -> Page:
        """Opens a page, and returns when it listens to what the preview tells."""
        tab = Tab(self.browser, self.base, **options)
        tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        self.tabs.append(tab)
        with tab.page.expect_response(lambda response: "/-/events" in response.url):
            tab.open(path)
        return tab.page

    @property
    def wrong(self) -> set[str]:
        return set().union(*(tab.wrong for tab in self.tabs))

    def read(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def edit(self, path: str, old: str, new: str) -> None:
        text = self.read(path)
        assert old in text, f"{path} has no {old!r}"
        self.write(path, text.replace(old, new))

    def picture(self, page: Page, name: str) -> None:
        if self.pictures:
            self.pictures.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=self.pictures / f"{name}.png")
