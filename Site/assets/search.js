const dossierSearch = (() => {
const root = document.currentScript.src.replace(/assets\/[^/]*$/, '');
const files = new Map(), data = new Map();
let core;
const load = name => {
if (!files.has(name)) files.set(name, new Promise((onload, onerror) => {
const script = Object.assign(document.createElement('script'), { src: `${root}search/${name}.js`, onload, onerror });
document.head.append(script);
}));
return files.get(name).then(() => data.get(name));
};
const numbers = text => {
const found = [];
let number = 0;
for (let i = 0; i < text.length; i++) {
const code = text.charCodeAt(i);
if (code > 92) {
number = number * 34 + code - 93;
} else {
found.push(number * 57 + code - 35);
number = 0;
}
}
return found;
};
const words = text => {
const found = [];
let term = '', size = 0, start = 0, at = 0, sign = '';
const finish = () => {
if (term) found.push({ term, start, end: at });
term = '';
size = 0;
};
for (const char of text) {
const code = char.codePointAt(0), plain = code > 0xFF00 && code < 0xFF5F ? String.fromCharCode(code - 0xFEE0) : char;
let i = 0;
while (core.ranges[i] < plain.codePointAt(0)) i += 2;
const [gap, mark, ideograph, letter] = [0, 1, 2, 3].map(rule => core.ranges[i + 1] === rule);
const spelling = core.spelled.get(plain) ?? (letter ? plain : '');
if (spelling) {
if (!term) start = at;
for (const part of spelling) {
size += part > '\uFFFF' ? 4 : part > '\u07FF' ? 3 : part > '\x7F' ? 2 : 1;
if (size > 24) size = 99; else term += part;
}
} else if (gap || ideograph) {
finish();
}
const end = at + char.length;
if (ideograph && sign) found.push({ term: sign + char, start: at - sign.length, end });
if (ideograph) found.push({ term: char, start: at, end });
if (!mark) sign = ideograph ? char : '';
at = end;
}
finish();
return found;
};
const parse = query => {
const all = words(query);
const isWithin = a => all.some(b => b !== a && b.start <= a.start && b.end >= a.end);
const wanted = all.filter(word => !isWithin(word))
.map(word => ({ ...word, isOpen: word.end === query.length && !/^\w$/.test(word.term) }));
return wanted.length > 1 ? wanted.filter(({ term }) => term.length > 1 || term > '~') : wanted;
};
const kindOf = number => core.kinds.find(kind => number < kind.end).kind;
const names = ['person', 'organization', 'place'], statements = ['claim', 'event'];
const weigh = (kind, rank) => {
if (rank === undefined) return statements.includes(kind) ? 3 : kind === 'note' ? 1 : 2;
return (!names.includes(kind) ? 6 : rank & 4 ? 7 : 10) * (1 + 1 / (1 + (rank & 3))) / 2;
};
const lookUp = async word => {
const { term, isOpen } = word;
word.hits = new Map();
word.near = new Set();
for (const family of ['names', 'words']) {
const starts = core[family], first = Math.max(0, starts.filter(start => start <= term).length - 1);
const last = isOpen ? starts.findLastIndex(start => start.startsWith(term)) : first;
for (let file = first; file < starts.length && file <= Math.max(first, Math.min(last, first + 2)); file++) {
for (const entry of await load(`${family}-${file}`)) {
const [other, code] = entry.split('!');
if (other !== term && !(isOpen && other.startsWith(term))) {
word.near.add(other);
continue;
}
const postings = numbers(code), isName = family === 'names';
word.isCommon ||= !code;
const rarity = 1 + 2 * Math.log(core.count / postings.length) / Math.log(core.count + 1);
let number = 0;
for (const posting of postings) {
number += isName ? posting >> 3 : posting;
const weight = weigh(kindOf(number), isName ? posting & 7 : undefined) * rarity * (other === term ? 1 : 0.8);
if (!(word.hits.get(number) > weight)) word.hits.set(number, weight);
}
}
}
}
return word;
};
const find = async query => {
core ?? await load('core');
const wanted = await Promise.all(parse(query).map(lookUp)), rare = wanted.filter(word => !word.isCommon);
const needed = rare.length ? rare : wanted, found = new Map();
for (const word of wanted) {
for (const [number, weight] of word.hits) {
const { count, sum } = found.get(number) ?? { count: 0, sum: 0 };
found.set(number, { number, count: count + needed.includes(word), sum: sum + weight });
}
}
let most = 1;
for (const { count } of found.values()) most = Math.max(most, count);
const hits = [...found.values()].filter(({ count }) => count === most).sort((a, b) => b.sum - a.sum || a.number - b.number);
return { wanted, hits, isPartial: most < needed.length, missing: rare.filter(word => !word.hits.size) };
};
const distance = (a, b) => {
const rows = [[...Array(b.length + 1).keys()]];
for (let i = 1; i <= a.length; i++) {
const row = [i], above = rows[i - 1];
for (let j = 1; j <= b.length; j++) {
row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] !== b[j - 1]));
if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
}
rows.push(row);
}
return rows[a.length][b.length];
};
const nearest = (term, near) => [...near].map(word => ({ word, far: distance(term, word) }))
.filter(({ far }) => far <= (term.length < 3 ? 0 : term.length < 6 ? 1 : 2)).sort((a, b) => a.far - b.far).slice(0, 3).map(({ word }) => word);
const similar = async ({ term, near }) => {
const guesses = nearest(term, near), starts = core.names;
if (guesses.length) return guesses;
const begins = Math.max(0, starts.filter(start => start < term[0]).length - 1);
const alike = starts.slice(begins).filter((start, place) => !place || start[0] === term[0]).slice(0, 4);
const files = await Promise.all(alike.map((_, place) => load(`names-${begins + place}`)));
return nearest(term, files.flatMap(entries => entries.map(entry => entry.split('!')[0])));
};
const row = async number => {
const isNote = number >= core.notes[0];
const file = isNote ? core.notes.filter(first => first <= number).length - 1 : Math.floor(number / core.rowsPerFile);
return (await load(`${isNote ? 'notes' : 'rows'}-${file}`))[number - (isNote ? core.notes[file] : file * core.rowsPerFile)];
};
const sums = list => list.map((total => part => total += part)(0));
return {
root, find, row, words, kindOf, similar,
wordFor: status => core.statuses[status] ?? status,
phrase: name => core.phrases[name],
noun: kind => core.nouns[kind],
core(given) {
const ends = sums(given.kinds.map(([, count]) => count));
core = {
...given, kinds: given.kinds.map(([kind], index) => ({ kind, end: ends[index] })), count: ends.at(-1),
names: given.names.join().split(' '), words: given.words.join().split(' '), notes: sums(numbers(given.notes.join())),
ranges: given.ranges[0],
spelled: new Map(Object.entries(given.spelled).flatMap(([spelling, letters]) => [...letters].map(letter => [letter, spelling]))),
};
},
terms(family, file, entries) { data.set(`${family}-${file}`, entries); },
rows(family, file, rows) { data.set(`${family}-${file}`, rows); },
};
})();
