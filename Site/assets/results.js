(() => {
const { find, row, words, kindOf, similar, wordFor, phrase, noun, root } = dossierSearch;
const box = document.getElementById('Search'), page = document.getElementById('Results');
const rules = tag => { try { return new Intl.PluralRules(tag); } catch { return null; } };
const language = document.documentElement.lang, forms = rules(language) ?? rules(language.split('-')[0]) ?? rules('en');
let latest = 0;
const element = (name, properties, ...children) => {
const made = Object.assign(document.createElement(name), properties);
made.append(...children);
return made;
};
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, hole) => values[hole]);
const say = (name, values = {}) => filled(phrase(name), values);
const sayAround = (name, ...children) => {
const [before, after = ''] = phrase(name).split(/\{\w+\}/);
return element('p', {}, before, ...children, after);
};
const number = count => String(count).replace(/\B(?=(\d{3})+$)/g, () => phrase('thousands-separator'));
const counted = (count, kind) => {
const patterns = noun(kind)[2];
return filled(patterns[forms.select(count)] ?? patterns.other, { n: number(count) });
};
const addressOf = query => `${root}search.html?q=${encodeURIComponent(query)}`;
const findIn = (text, wanted, limit = 240) => {
const isWanted = term => wanted.some(word => word.isOpen ? term.startsWith(word.term) : term === word.term);
const found = words(text).filter(({ term }) => isWanted(term) || isWanted(term.replace(/^ال/, '')));
const richness = ({ start }) =>
new Set(found.filter(word => word.start >= start && word.end < start + limit - 80).map(({ term }) => term)).size;
return { found, best: found.length ? found.reduce((a, b) => richness(b) > richness(a) ? b : a).start : 0 };
};
const marked = (text, wanted, limit = 240) => {
const { found, best } = findIn(text, wanted, limit);
let from = text.length > limit && best > 80 ? text.indexOf(' ', best - 70) + 1 || best - 50 : 0, to = text.length;
if (from > best) from = best - 50;
if (to - from > limit) to = Math.max(text.lastIndexOf(' ', from + limit), from + limit - 40);
const parts = [from ? '… ' : ''], end = to < text.length ? ' …' : '';
for (const word of found) {
if (word.end <= from || word.end > to) continue;
const start = Math.max(from, word.start);
parts.push(text.slice(from, start), element('mark', { textContent: text.slice(start, word.end) }));
from = word.end;
}
return [...parts, text.slice(from, to), end];
};
const sectionOf = (address, text, headings, wanted) => {
const { best } = findIn(text, wanted);
let from = 0, section = address;
for (const [, id, title] of headings.matchAll(/^(\S+) (.*)$/gm)) {
const place = text.indexOf(title, from);
if (place < 0 || place > best) continue;
section = address.replace(/#.*|$/, `#${id}`);
from = place + title.length;
}
return section;
};
const item = (kind, [title, place, aside = '', text = '', status, chain = '', differs, further = ''], wanted, isMixed) => {
const address = kind === 'note' && further ? sectionOf(place, text, further, wanted) : place;
const part = (name, className, text) => element(name, { className }, ...marked(text, wanted));
const isClaim = kind === 'claim', tidy = text.replace(/\s+/g, ' ').replace(/ ([.,;:!?])/g, '$1');
const link = element('a', { href: root + address }, ...isClaim ? marked(tidy, wanted) : [part('bdi', '', title)]);
const made = element('li', {}, element('p', {}, link));
if (aside) link.after(' ', part('bdi', 'wh', aside));
if (isClaim) made.prepend(element('p', { className: 'on' }, part('bdi', '', title)));
if (isMixed) made.prepend(element('p', { className: 'kick', textContent: noun(kind)[0] }));
if (text && !isClaim) made.append(part('p', 'says', tidy));
if (status) {
const line = part('p', `at ${status}`, chain);
line.append(' · ', element('b', { className: 'st', textContent: wordFor(status) }));
made.append(line);
}
const unseen = kind === 'note' ? [] : wanted.filter(word => !findIn([title, aside, text, chain].join('\n'), [word]).found.length);
const shown = unseen.length ? further.split(' · ').filter(text => findIn(text, unseen).found.length).slice(0, 3) : [];
if (shown.length) made.append(part('p', 'on', shown.join(' · ')));
if (differs) made.append(element('p', { className: 'tag', textContent: say('search-accounts-differ') }));
return made;
};
const list = async (kind, hits, wanted) => {
const rows = await Promise.all(hits.map(({ number }) => row(number)));
return rows.map((row, index) => item(kind ?? kindOf(hits[index].number), row, wanted, !kind));
};
const group = async (kind, hits, wanted, shown) => {
const results = element('ol', { className: 'hits' }, ...await list(kind, hits.slice(0, shown), wanted));
const heading = element('h2', {}, `${noun(kind)[1]} `, element('small', { textContent: number(hits.length) }));
const made = element('section', {}, heading, results);
const button = element('button', { type: 'button' });
const offer = () => {
const left = hits.length - results.children.length;
button.textContent = say('search-more', { rest: number(Math.min(left, 20)), records: counted(hits.length, kind) });
if (left < 1) button.remove();
};
button.onclick = async () => {
const count = results.children.length;
results.append(...await list(kind, hits.slice(count, count + 20), wanted));
results.children[count].querySelector('a').focus();
offer();
};
made.append(button);
offer();
return made;
};
document.head.append(element('link', { rel: 'stylesheet', href: `${root}assets/search.css` }));
const status = element('p', { role: 'status', className: 'found' });
const results = element('div', {});
const panel = page ?? element('div', { className: 'panel', hidden: true, tabIndex: -1 });
panel.replaceChildren(status, results);
if (!page) box.form.append(panel);
const search = async () => {
const query = box.value.trimStart(), turn = ++latest;
const show = (text, ...shown) => {
if (turn !== latest) return;
status.textContent = text;
results.replaceChildren(...shown);
panel.hidden = !page && !text;
};
if (page) try { history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname); } catch { /* from disk */ }
if (!query.trim()) return show('');
const { wanted, hits, isPartial, missing } = await find(query);
const guesses = (await Promise.all(missing.map(async word => (await similar(word)).map(guess => {
const guessed = query.slice(0, word.start) + guess + query.slice(word.end);
return element('a', { href: addressOf(guessed), textContent: guessed });
})))).flat();
const hint = guesses.length ? [sayAround('search-guess', ...guesses.flatMap((guess, i) => i ? [', ', guess] : [guess]))] : [];
if (!hits.length && wanted.some(word => word.isCommon)) return show(say('search-too-common'));
if (!hits.length && /^[\w.]$/.test(query)) return show(say('search-too-short'));
if (!hits.length) return show(say('search-found-nothing', { value: query.trim() }), ...hint);
const groups = new Map();
for (const hit of hits) {
const kind = kindOf(hit.number);
groups.set(kind, [...groups.get(kind) ?? [], hit]);
}
const found = [...groups].map(([kind, hits]) => counted(hits.length, kind)).join(', ');
const text = say(isPartial ? 'search-found-partly' : 'search-found', { records: found });
if (page) {
const sections = [...groups].map(([kind, hits]) => group(kind, hits, wanted, groups.size > 4 ? 3 : 5));
return show(text, ...hint, ...await Promise.all(sections));
}
const best = element('ol', { className: 'hits' }, ...await list(null, hits.slice(0, 7), wanted));
show(text, ...hint, best, element('p', {}, element('a', { href: addressOf(query.trim()), textContent: say('search-all') })));
};
let timer;
box.addEventListener('input', () => {
clearTimeout(timer);
timer = setTimeout(search, 120);
});
box.addEventListener('focus', () => { panel.hidden = !page && !status.textContent; });
box.form.addEventListener('focusout', event => { if (!page && !box.form.contains(event.relatedTarget)) panel.hidden = true; });
if (page) box.form.addEventListener('submit', event => { event.preventDefault(); search(); });
document.addEventListener('keydown', event => {
const links = [box, ...panel.querySelectorAll('a, button')], at = links.indexOf(document.activeElement);
if (at < 0) return;
const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
if (step && !panel.hidden) {
links[at + step]?.focus();
event.preventDefault();
} else if (event.key === 'Escape') {
if (at) box.focus();
else if (!page) panel.hidden = true;
}
});
const query = new URLSearchParams(location.search).get('q');
if (page && query) {
if (!box.value) box.value = query;
box.focus({ preventScroll: true });
}
if (box.value) search();
})();
