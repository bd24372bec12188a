/// What the preview adds to each page: `/-/preview.js`.
///
/// Follows the page's events, shows problems, and leads from what is shown to where it was written. A tab that isn't seen holds no
/// connection: browsers allow six to a server, and a tab that is looked at again is brought up to date at once.
enum BrowserScript {
  static func bytes(_ editor: EditorLink) -> [UInt8] {
    Array("(".utf8) + text.utf8 + ")(".utf8 + editor.json + ");\n".utf8
  }

  private static let text = #"""
    settings => {
      "use strict";
      const { page, tag, styles: servedStyles } = document.currentScript.dataset;
      let styles = servedStyles;

      // What the preview shows lies in a tree of its own, which the page's styles don't reach.
      const host = document.createElement("dossier-preview");
      const root = host.attachShadow({ mode: "open" });
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/-/preview.css" });
      const corner = make("div", "corner");
      root.append(link, corner);
      document.documentElement.append(host);

      function make(name, className = "", text = "") {
        const element = document.createElement(name);
        if (className) element.className = className;
        element.textContent = text;
        return element;
      }

      function button(text, action) {
        const element = make("button", "", text);
        element.type = "button";
        element.addEventListener("click", action);
        return element;
      }

      // Panels: one at a time.
      let panel = null;
      function close() {
        panel?.remove();
        panel = null;
      }
      function open(className, title) {
        close();
        panel = make("section", `panel ${className}`);
        panel.setAttribute("role", "region");
        panel.setAttribute("aria-label", title);
        const header = make("header");
        header.append(make("h2", "", title), button("Close", close));
        panel.append(header);
        root.append(panel);
        return panel;
      }
      document.addEventListener("keydown", event => {
        if (event.key === "Escape") close();
      });

      // Where something was written: to be read, copied, and opened in the editor.
      function place({ path, line, column }) {
        const row = make("span", "row");
        const text = `${path}:${line}:${column}`;
        const copy = button("Copy", async () => {
          await navigator.clipboard.writeText(text);
          copy.textContent = "Copied";
          setTimeout(() => copy.textContent = "Copy", 1500);
        });
        const code = make("code");
        // A long path breaks behind its folders, and never within what says where in the file.
        code.append(...path.split(/(?<=\/)/).flatMap(part => [part, make("wbr")]));
        code.append(make("span", "at", `:${line}:${column}`));
        row.append(code, copy);
        if (settings.editor) {
          const full = path.startsWith("/") ? path : `${settings.folder}/${path}`;
          const values = { path: full.split("/").map(encodeURIComponent).join("/"), line, column };
          const open = make("a", "open", "Open");
          open.href = settings.editor.replace(/\{(path|line|column)\}/g, (_, name) => values[name]);
          row.append(open);
        }
        return row;
      }

      // Problems.
      let problems = { errors: 0, warnings: 0, advice: 0, items: [] };
      const count = (number, one, many) => number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
      const problemTitle = () => [
        ...count(problems.errors, "error", "errors"), ...count(problems.warnings, "warning", "warnings"),
        ...count(problems.advice, "piece of advice", "pieces of advice"),
      ].join(", ");
      const problemButton = button("", showProblems);

      function showProblems() {
        const severity = problems.errors > 0 ? "error" : "warning";
        const isOlder = problems.errors > 0 && !document.body.classList.contains("stand-in");
        const older = isOlder ? " – the page shows the last version without errors" : "";
        const list = open(severity, problemTitle() + older);
        list.dataset.problems = "";
        list.append(...problems.items.map(problem));
      }

      // The text is the terminal's: what is wrong, the line with its mark, and last, behind a "=", the rule.
      function problem(item) {
        const element = make("div", `item ${item.severity}`);
        const lines = item.text.trimEnd().split("\n");
        const rule = lines.findLastIndex(line => /^ += /.test(line));
        const at = item.path === null ? "" : `${item.path}:${item.line}:${item.column}: `;
        const first = lines[0].startsWith(at) ? lines[0].slice(at.length) : lines[0];
        const [, severity, text, kind] = /^(\w+: )?(.*?)( \[[a-z-]+\])?$/s.exec(first);
        const summary = make("p", "summary");
        summary.append(make("span", "severity", severity), text, make("span", "kind", kind));
        element.append(summary);
        const marked = lines.slice(1, rule < 0 ? undefined : rule);
        if (marked.length > 0) element.append(make("pre", "", marked.join("\n")));
        if (rule > 0) element.append(make("p", "rule", lines.slice(rule).map(line => line.trim()).join(" ").slice(2)));
        if (item.path !== null) element.append(place(item));
        return element;
      }

      function takeProblems(next) {
        const hadErrors = problems.errors > 0;
        problems = next;
        problemButton.textContent = problemTitle();
        problemButton.className = problems.errors > 0 ? "error" : "warning";
        if (problems.items.length > 0) corner.prepend(problemButton); else problemButton.remove();
        const isShown = panel !== null && "problems" in panel.dataset;
        if (problems.errors > 0 || isShown && !hadErrors && problems.items.length > 0) showProblems();
        else if (isShown) close();
      }

      // Places.
      corner.append(button("Written in", showPlaces));
      async function showPlaces() {
        const { places } = await (await fetch(`/-/sources?page=${page}`)).json();
        const list = open("places", places.length > 0 ? "Written in" : "Nothing on this page was written at one place");
        for (const item of places) {
          const element = make("div", "item entry");
          element.dataset.anchor = item.anchor;
          element.append(make("span", "kind", item.kind), make("span", "", item.label), place(item));
          list.append(element);
        }
      }

      // A click with Alt leads from anything on the page to its place.
      document.addEventListener("click", async event => {
        if (!event.altKey || host.contains(event.target)) return;
        event.preventDefault();
        await showPlaces();
        // Of several rows without an anchor the first one counts: the record itself.
        const rows = new Map([...panel.querySelectorAll("[data-anchor]")].reverse().map(row => [row.dataset.anchor, row]));
        let element = event.target;
        while (element && !rows.has(element.id || "-")) element = element.parentElement;
        const row = rows.get(element?.id ?? "");
        row?.classList.add("here");
        row?.scrollIntoView({ block: "center" });
      });

      // Events.
      const memory = `dossier-preview:${page}`;
      const folds = () => [...document.querySelectorAll("details")];
      function reload() {
        sessionStorage.setItem(memory, JSON.stringify({ x: scrollX, y: scrollY, open: folds().map(fold => fold.open) }));
        location.reload();
      }
      function recall() {
        const remembered = JSON.parse(sessionStorage.getItem(memory));
        sessionStorage.removeItem(memory);
        if (!remembered) return;
        if (remembered.open.length === folds().length) folds().forEach((fold, index) => fold.open = remembered.open[index]);
        scrollTo(remembered.x, remembered.y);
        addEventListener("load", () => scrollTo(remembered.x, remembered.y), { once: true });
      }

      function swapStyles(version) {
        styles = version;
        for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
          const url = new URL(old.href);
          if (url.origin !== location.origin) continue;
          url.searchParams.set("version", version);
          const next = old.cloneNode();
          next.href = url;
          // The old one stays until the new one is there: no moment without styles.
          next.onload = next.onerror = () => old.remove();
          old.after(next);
        }
      }

      let events = null;
      const lost = make("span", "lost", "The preview has stopped");
      function connect() {
        if (events !== null || document.hidden) return;
        const stream = new EventSource(`/-/events?page=${page}&tag=${tag}&styles=${styles}`);
        events = stream;
        stream.addEventListener("open", () => lost.remove());
        stream.addEventListener("reload", reload);
        stream.addEventListener("style", event => swapStyles(JSON.parse(event.data).version));
        stream.addEventListener("errors", event => takeProblems(JSON.parse(event.data)));
        stream.addEventListener("error", () => {
          corner.append(lost);
          if (stream.readyState !== EventSource.CLOSED || events !== stream) return;
          disconnect();
          setTimeout(connect, 1000);
        });
      }
      function disconnect() {
        events?.close();
        events = null;
      }
      document.addEventListener("visibilitychange", () => document.hidden ? disconnect() : connect());
      addEventListener("pagehide", disconnect);
      addEventListener("pageshow", connect);

      recall();
      connect();
    }
    """#
}
