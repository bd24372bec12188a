// Conveniences only: the dossier reads the same without them.
const root = document.documentElement, box = document.getElementById('Search');
addEventListener('keydown', event => {
  // Escape puts the open preview away until the pointer or the focus moves on.
  if (event.key === 'Escape') root.classList.add('calm');
  const isCommand = event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select');
  if (event.key === '/' && box && !isCommand) {
    event.preventDefault();
    box.focus();
  }
});
for (const moved of ['pointerover', 'focusin']) addEventListener(moved, () => root.classList.remove('calm'));
// Searching loads its scripts and its styles when the box is first used; on the page of search at once.
const assets = document.currentScript.src.replace(/[^/]*$/, '');
const load = (name, attributes) => document.head.append(Object.assign(document.createElement(name), attributes));
const loadSearch = () => {
  load('link', { rel: 'stylesheet', href: `${assets}search.css` });
  for (const name of ['search', 'results']) load('script', { src: `${assets}${name}.js`, async: false });
};
if (document.getElementById('Results')) loadSearch();
else box?.addEventListener('focus', loadSearch, { once: true });
