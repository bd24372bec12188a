const root = document.documentElement, box = document.getElementById('Search');
addEventListener('keydown', event => {
if (event.key === 'Escape') root.classList.add('calm');
if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
event.preventDefault();
box?.focus();
});
let previews;
for (const moved of ['pointerover', 'focusin']) addEventListener(moved, ({ target }) => {
root.classList.remove('calm');
const link = target.closest?.('main a:not([data-pv], [rel], svg *)');
if (!link) return;
previews ??= new Map([...document.querySelectorAll('a[data-pv]')].filter(({ hash }) => !hash).map(a => [a.pathname, a.dataset.pv]));
if (previews.has(link.pathname)) link.dataset.pv = previews.get(link.pathname);
});
const assets = document.currentScript.src.replace(/[^/]*$/, '');
const loadSearch = () => document.head.append(...['search', 'results'].map(name =>
Object.assign(document.createElement('script'), { src: `${assets}${name}.js`, async: false })));
if (document.getElementById('Results')) loadSearch();
else box?.addEventListener('focus', loadSearch, { once: true });
