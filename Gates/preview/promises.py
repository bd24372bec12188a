"""What the preview promises, tried one by one. Each raises if it finds a promise broken."""
import re
import socket
import time

from playwright.sync_api import Page, expect

from preview.running import Preview

PERSON = "Content/people/jana-example.md"
PAGE = "people/jana-example.html"
HERE = """() => { scrollTo(0, 300); window.stillHere = true; return scrollY; }"""
STATE = """() => ({ at: scrollY, stillHere: window.stillHere === true })"""


def overlay(page: Page):
    return page.locator("dossier-preview .panel.error")


def a_saved_note_is_shown_where_the_reader_was(preview: Preview) -> None:
    page = preview.tab(PAGE, width=400)
    at = page.evaluate(HERE)
    assert at == 300, f"the page is too short to be scrolled to 300: {at}"
    preview.write(PERSON, preview.read(PERSON) + "\nA sentence that was just written.\n")
    expect(page.locator("main")).to_contain_text("A sentence that was just written.")
    page.wait_for_function("scrollY === 300")
    assert not page.evaluate(STATE)["stillHere"], "the page was not loaded again"


def a_saved_stylesheet_is_shown_without_loading_the_page(preview: Preview) -> None:
    page = preview.tab(PAGE, width=400)
    style = page.request.get(preview.base + "assets/style.css").text()
    at = page.evaluate(HERE)
    for color in ["rgb(1, 2, 3)", "rgb(4, 5, 6)"]:
        preview.write("Templates/assets/style.css", style + f"\nmain {{ color: {color} }}\n")
        expect(page.locator("main")).to_have_css("color", color)
        assert page.evaluate(STATE) == {"at": at, "stillHere": True}, "the page was loaded again, or moved"
    expect(page.locator('link[rel="stylesheet"][href*="style.css"]')).to_have_count(1)


def a_saved_script_is_run(preview: Preview) -> None:
    page = preview.tab(PAGE)
    script = page.request.get(preview.base + "assets/site.js").text()
    preview.write("Templates/assets/site.js", script + "\ndocument.documentElement.dataset.edited = 'yes';\n")
    expect(page.locator("html")).to_have_attribute("data-edited", "yes")


def a_mistake_is_shown_where_it_was_made_and_vanishes_when_it_is_mended(preview: Preview) -> None:
    page = preview.tab(PAGE)
    sound = preview.read(PERSON)
    line = next(number for number, text in enumerate(sound.splitlines(), 1) if text.startswith("born:"))
    preview.write(PERSON, re.sub(r"(?m)^born:.*", "born: the year 1952", sound))
    panel = overlay(page)
    expect(panel).to_contain_text(f"{PERSON}:{line}:7")
    expect(panel).to_contain_text("born: the year 1952")
    expect(panel).to_contain_text("^")
    expect(panel.get_by_role("link", name="Open")).to_have_attribute(
        "href", f"vscode://file{preview.folder}/{PERSON}:{line}:7")
    deadline = time.monotonic() + 5
    while f"{PERSON}:{line}:7" not in preview.said:
        assert time.monotonic() < deadline, "the terminal does not say it"
        time.sleep(0.02)
    other = preview.tab("people/piotr-example.html")
    expect(other.locator("h1")).to_contain_text("Piotr")
    expect(overlay(other)).to_contain_text("the year 1952")
    for width, scheme in [(1280, "light"), (1280, "dark"), (360, "light")]:
        picture = preview.tab(PAGE, width=width, scheme=scheme)
        expect(overlay(picture)).to_be_visible()
        preview.picture(picture, f"mistake-{width}-{scheme}")
    preview.write(PERSON, sound)
    expect(panel).to_have_count(0)
    expect(overlay(other)).to_have_count(0)


def advice_is_named_as_such(preview: Preview) -> None:
    page = preview.tab(PAGE)
    preview.write("Content/people/lonely-one.md", "---\nnames: [Lonely One]\nin: harbor-gazette\n---\n")
    page.get_by_role("button", name="1 piece of advice").click()
    panel = page.locator("dossier-preview .panel")
    expect(panel).to_contain_text("Content/people/lonely-one.md:1:1")
    (preview.folder / "Content/people/lonely-one.md").unlink()
    expect(panel).to_have_count(0)


def a_file_that_is_no_yaml_leaves_the_last_good_dossier(preview: Preview) -> None:
    page = preview.tab(PAGE)
    sound = preview.read(PERSON)
    preview.write(PERSON, sound.replace("names:", "names: [", 1))
    expect(overlay(page)).to_contain_text(PERSON + ":")
    page.reload()
    expect(page.locator("h1")).to_contain_text("Jana Example")
    expect(overlay(page)).to_contain_text(PERSON + ":")
    preview.write(PERSON, sound.replace("Jana Example", "Jana Mended"))
    expect(page.locator("h1")).to_contain_text("Jana Mended")
    expect(overlay(page)).to_have_count(0)


def a_mistake_in_a_template_is_shown_and_vanishes(preview: Preview) -> None:
    page = preview.tab(PAGE)
    preview.write("Templates/partials/when.html", "<p>{{txt}}</p>\n")
    expect(overlay(page)).to_contain_text("Templates/partials/when.html:1:")
    expect(overlay(page)).to_contain_text("<p>{{txt}}</p>")
    (preview.folder / "Templates/partials/when.html").unlink()
    expect(overlay(page)).to_have_count(0)


def what_is_shown_leads_to_where_it_was_written(preview: Preview) -> None:
    page = preview.tab(PAGE)
    claim = page.locator("#jana-left")
    claim.click(modifiers=["Alt"], position={"x": 4, "y": 4})
    row = page.locator("dossier-preview .here")
    expect(row).to_contain_text("claim")
    place = row.locator("code").inner_text()
    path, line, _ = place.split(":")
    assert "jana-left" in preview.read(path).splitlines()[int(line) - 1], f"{place} is not the claim"
    row.get_by_role("button", name="Copy").click()
    assert page.evaluate("navigator.clipboard.readText()") == place, "another place was copied"
    expect(row.get_by_role("link", name="Open")).to_have_attribute("href", f"vscode://file{preview.folder}/{place}")
    kinds = set(page.locator("dossier-preview .places .kind").all_inner_texts())
    assert {"person", "note", "name", "claim"} <= kinds, f"only {kinds}"
    preview.picture(page, "places-1280-light")
    page.keyboard.press("Escape")
    expect(page.locator("dossier-preview .panel")).to_have_count(0)
    for width, scheme in [(1280, "dark"), (360, "light")]:
        picture = preview.tab(PAGE, width=width, scheme=scheme)
        picture.get_by_role("button", name="Written in").click()
        expect(picture.locator("dossier-preview .places .item").first).to_be_visible()
        preview.picture(picture, f"places-{width}-{scheme}")


def every_kind_of_page_leads_to_what_it_shows(preview: Preview) -> None:
    for path in ["index.html", "people/index.html", "cases/harbor-affair.html", "timeline/index.html", "sources/index.html",
                 "notes/method.html"]:
        page = preview.tab(path)
        page.get_by_role("button", name="Written in").click()
        for text in page.locator("dossier-preview .places code").all_inner_texts():
            name, line, _ = text.split(":")
            assert int(line) <= preview.read(name).count("\n") + 1, f"{path}: {text} is nowhere"
        expect(page.locator("dossier-preview .places code").first).to_be_visible()


def a_page_that_is_not_there_yet_appears(preview: Preview) -> None:
    page = preview.tab("index.html")
    with page.expect_response(lambda response: response.url.endswith("/new-docker.html")) as answer:
        page.goto(preview.base + "people/new-docker.html")
    assert answer.value.status == 404, f"answered {answer.value.status}"
    expect(page.locator("header.mast")).to_contain_text("Harbor")
    style = page.locator("header.mast").evaluate("mast => getComputedStyle(mast).fontFamily")
    assert style != page.evaluate("'Times New Roman'"), "the page for what is missing has no styles"
    preview.write("Content/people/new-docker.md", "---\nnames: [A New Docker]\nin: harbor-gazette\n---\n")
    expect(page.locator("h1")).to_contain_text("A New Docker")
    (preview.folder / "Content/people/new-docker.md").rename(preview.folder / "Content/people/old-docker.md")
    expect(page.locator("h1")).not_to_contain_text("A New Docker")
    page.goto(preview.base + "people/old-docker.html")
    expect(page.locator("h1")).to_contain_text("A New Docker")
    for tab in preview.tabs:
        tab.wrong = {why for why in tab.wrong if "404" not in why}


def a_preview_that_stops_says_so_and_is_found_again(preview: Preview) -> None:
    page = preview.tab(PAGE)
    port = preview.base.rstrip("/").rsplit(":", 1)[1]
    status = preview.stop()
    assert status == 0, f"Ctrl-C gives exit status {status}"
    assert preview.said.rstrip().endswith("Stopped."), preview.said
    expect(page.locator("dossier-preview .lost")).to_be_visible()
    preview.edit(PERSON, "Jana Example", "Jana Meanwhile")
    preview.start("--port", port)
    expect(page.locator("h1")).to_contain_text("Jana Meanwhile")
    expect(page.locator("dossier-preview .lost")).to_have_count(0)
    for tab in preview.tabs:
        tab.wrong = {why for why in tab.wrong if "/-/events" not in why and "ERR_CONNECTION" not in why and "ERR_INCOMPLETE" not in why}


def a_taken_port_is_passed_over(preview: Preview) -> None:
    preview.stop()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        preview.start("--port", str(port))
        time.sleep(0.2)
        assert f":{port}/" not in preview.base, "two servers on one port"
        assert f"Port {port} is taken" in preview.said, preview.said


def nothing_of_it_is_published(preview: Preview) -> None:
    preview.tab(PAGE)
    assert not (preview.folder / "Site").exists(), "the preview wrote a site"
    preview.run("build")
    for file in (preview.folder / "Site").rglob("*"):
        if file.is_file():
            bytes = file.read_bytes()
            assert b"/-/" not in bytes and b"dossier-preview" not in bytes, f"{file} has something of the preview in it"


PROMISES = [
    a_saved_note_is_shown_where_the_reader_was,
    a_saved_stylesheet_is_shown_without_loading_the_page,
    a_saved_script_is_run,
    a_mistake_is_shown_where_it_was_made_and_vanishes_when_it_is_mended,
    advice_is_named_as_such,
    a_file_that_is_no_yaml_leaves_the_last_good_dossier,
    a_mistake_in_a_template_is_shown_and_vanishes,
    what_is_shown_leads_to_where_it_was_written,
    every_kind_of_page_leads_to_what_it_shows,
    a_page_that_is_not_there_yet_appears,
    a_preview_that_stops_says_so_and_is_found_again,
    a_taken_port_is_passed_over,
    nothing_of_it_is_published,
]
