// Conveniences only: the dossier reads the same without them.
document.addEventListener('keydown', event => {
  // Escape puts the open preview away until the pointer or the focus moves on.
  if (event.key === 'Escape') document.documentElement.classList.add('calm');
  const typing = event.target.closest('input, textarea, select');
  const box = document.getElementById('Search');
  if (event.key === '/' && box && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
  }
});
for (const moved of ['pointerover', 'focusin']) {
  document.addEventListener(moved, () => document.documentElement.classList.remove('calm'));
}
// Searching loads its scripts and its styles when the box is first used; on the page of search at once.
const assets = document.currentScript.src.replace(/[^/]*$/, '');
const loadSearch = () => {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${assets}search.css` }));
  for (const name of ['search', 'results']) {
    document.head.append(Object.assign(document.createElement('script'), { src: `${assets}${name}.js`, async: false }));
  }
};
if (document.getElementById('Results')) loadSearch();
else document.getElementById('Search')?.addEventListener('focus', loadSearch, { once: true });
