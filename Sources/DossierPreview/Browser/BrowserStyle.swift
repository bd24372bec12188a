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
    .item { padding: .25em 1em .75em; border-top: 1px solid #0002; }
    .item.here { background: #fff3c4; }
    pre { margin: 0; overflow-x: auto; font: 13px/1.45 ui-monospace, monospace; white-space: pre; }
    code { font: 13px/1.45 ui-monospace, monospace; }
    .row { display: flex; flex-wrap: wrap; gap: .75em; align-items: baseline; }
    .kind { color: #555; min-width: 7em; }
    .corner { position: fixed; right: .75em; bottom: .75em; z-index: 2147483646; display: flex; gap: .5em; font: 13px/1.5 system-ui, sans-serif; }
    .corner button { background: #fff; color: #1b1b1b; box-shadow: 0 1px 4px #0003; }
    .corner .error { color: #b3261e; } .corner .warning { color: #8a6100; }
    .corner .lost { background: #1b1b1b; color: #fff; border-radius: 4px; padding: .1em .6em; }
    @media (prefers-color-scheme: dark) {
      .panel, .corner button { background: #1d2126; color: #e8e8e8; }
      .panel.error { border-color: #f2b8b5; } .panel.warning { border-color: #f0c674; }
      .item.here { background: #4a3f16; }
      .kind { color: #aaa; }
      button, .open { background: #fff1; border-color: #fff3; }
      .corner .error { color: #f2b8b5; } .corner .warning { color: #f0c674; }
    }
    @media print { .panel, .corner { display: none; } }

    """
}
