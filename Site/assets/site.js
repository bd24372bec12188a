// Conveniences only: the dossier reads the same without them.
const root = document.documentElement, box = document.getElementById('Search');
// Escape puts the open preview away until the pointer or the focus moves on.
addEventListener('keydown', event => {
  if (event.key === 'Escape') root.classList.add('calm');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
  event.preventDefault();
  box?.focus();
});
for (const moved of ['pointerover', 'focusin']) addEventListener(moved, () => root.classList.remove('calm'));
// Searching loads its files when the box is first used.
const assets = document.currentScript.src.replace(/[^/]*$/, '');
const load = (name, attributes) => document.head.append(Object.assign(document.createElement(name), attributes));
const loadSearch = () => {
  load('link', { rel: 'stylesheet', href: `${assets}search.css` });
  for (const name of ['search', 'results']) load('script', { src: `${assets}${name}.js`, async: false });
};
if (document.getElementById('Results')) loadSearch();
else box?.addEventListener('focus', loadSearch, { once: true });
