/// The look of what the preview adds to a page: `/-/preview.css`. It applies inside the preview's own shadow tree only.
enum BrowserStyle {
  static let bytes = Array(text.utf8)

  private static let text = """
    :host { all: initial; }
    * { box-sizing: border-box; }
    .panel {
      position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; overscroll-behavior: contain;
      background: #fff; color: #1b1b1b; border-top: 3px solid #5b6b7b; box-shadow: 0 -4px 24px #0003;
      font: 14px/1.5 system-ui, sans-serif; text-align: left; direction: ltr;
    }
    .panel.error { border-color: #b3261e; }
    .panel.warning { border-color: #8a6100; }
    header { position: sticky; top: 0; display: flex; gap: 1em; align-items: baseline; padding: .5em 1em; background: inherit; }
    h2 { flex: 1; margin: 0; font: inherit; font-weight: 600; }
    button, .open {
      font: inherit; color: inherit; background: #0001; border: 1px solid #0003; border-radius: 4px; padding: .1em .6em;
      cursor: pointer; text-decoration: none;
    }
    button:focus-visible, a:focus-visible { outline: 2px solid #1d5fbf; outline-offset: 2px; }
    .item { padding: .6em 1em .7em; border-top: 1px solid #0002; }
    .item.here { background: #fff3c4; }
    .item p { margin: 0; max-width: 60em; }
    .summary { font-weight: 600; }
    .summary .kind { font-weight: 400; }
    .error .severity { color: #b3261e; } .warning .severity { color: #8a6100; }
    .rule { color: #555; }
    pre {
      margin: .4em 0; padding: .4em .6em; overflow-x: auto; background: #0000000a; border-left: 3px solid #5b6b7b;
      font: 13px/1.45 ui-monospace, monospace; white-space: pre;
    }
    .error pre { border-color: #b3261e; } .warning pre { border-color: #8a6100; }
    code { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
    .at { white-space: nowrap; }
    .row { display: flex; gap: .5em; align-items: baseline; }
    .item > .rule + .row, .item > pre + .row { margin-top: .4em; }
    .row code { min-width: 0; }
    .entry { display: grid; grid-template-columns: 6em minmax(0, 1fr) auto; gap: 0 1em; align-items: baseline; padding-block: .3em; }
    .kind { color: #555; }
    @media (width < 45em) {
      .entry { grid-template-columns: 6em minmax(0, 1fr); }
      .entry .row { grid-column: 1 / -1; }
      .row code { flex: 1; }
    }
    .corner { position: fixed; right: .75em; bottom: .75em; z-index: 2147483646; display: flex; gap: .5em; font: 13px/1.5 system-ui, sans-serif; }
    .corner button { background: #fff; color: #1b1b1b; box-shadow: 0 1px 4px #0003; }
    .corner .error { color: #b3261e; } .corner .warning { color: #8a6100; }
    .corner .lost { background: #1b1b1b; color: #fff; border-radius: 4px; padding: .1em .6em; }
    @media (prefers-color-scheme: dark) {
      .panel, .corner button { background: #1d2126; color: #e8e8e8; }
      .panel.error { border-color: #f2b8b5; } .panel.warning { border-color: #f0c674; }
      .item { border-color: #fff2; }
      .item.here { background: #4a3f16; }
      .kind, .rule { color: #aaa; }
      .error .severity { color: #f2b8b5; } .warning .severity { color: #f0c674; }
      pre { background: #ffffff12; }
      .error pre { border-color: #f2b8b5; } .warning pre { border-color: #f0c674; }
      button, .open { background: #fff1; border-color: #fff3; }
      .corner .error { color: #f2b8b5; } .corner .warning { color: #f0c674; }
    }
    body.stand-in { max-width: 40em; margin: 12vh auto; padding: 0 1.5em; font: 17px/1.5 system-ui, sans-serif; color-scheme: light dark; }
    body.stand-in h1 { margin: 0 0 .4em; font-size: 1.7em; line-height: 1.2; }
    @media print { .panel, .corner { display: none; } }

    """
}
