import { words } from 'popular-english-words';
import { expect, test } from 'vitest';
import { filesBelow, readRepositoryFile } from './repository.ts';

const COMMON = 20_000;

/** Tables that come whole from a reference, which the head of the file names. */
const GENERAL_TABLES: Readonly<Record<string, string>> = {
  'src/lexicon/first-names.ts': '@faker-js/faker',
  'src/lexicon/family-names.ts': '@faker-js/faker',
  'src/lexicon/name-genders.ts': 'Social Security Administration',
};

/** Words of a closed set of which every member stands in a table of ours, and why. */
const CLOSED_SETS: Readonly<Record<string, string>> = {
  spokeswoman: 'beside spokesman and spokesperson in the table of titles',
  froze: 'a form among the irregular verbs',
  kremlin: 'one of the seats by which governments are called',
};

/** Where words of the seeds may stand. */
const FREE =
  /^(?:seeds|tests|docs|examples|bench|models)\/|^src\/graphql\/examples\/|\.md$|^NOTICE$|^package-lock\.json$/;

const common = new Set(words.getMostPopular(COMMON));

/** Lower case, without accents, as the word list has them. */
function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // A letter after an apostrophe is the rest of "isn't" or "Voss's".
  return folded.replace(/[’'][a-z]{1,2}\b/g, '').match(/[a-z]{3,}/g) ?? [];
}

/** The other forms of a word: who knows "expelled" knows "expel" and "expels". */
function formsOf(word: string): readonly string[] {
  const stems = [/s$/, /es$/, /d$/, /ed$/, /ing$/, /ly$/].map((ending) => word.replace(ending, ''));
  const all = [word, ...stems, ...stems.map((stem) => `${stem}e`), ...stems.map(undouble)];
  return [
    ...new Set(
      all.flatMap((stem) => [stem, `${stem}s`, `${stem}ed`, `${stem}d`, `${stem}ing`, ...doubled(stem)]),
    ),
  ];
}

function undouble(stem: string): string {
  return stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

function doubled(stem: string): readonly string[] {
  return /[aeiou][b-df-hj-np-tv-z]$/.test(stem)
    ? [`${stem}${stem.slice(-1)}ed`, `${stem}${stem.slice(-1)}ing`]
    : [];
}

function isRare(word: string): boolean {
  return !formsOf(word).some((form) => common.has(form)) && CLOSED_SETS[word] === undefined;
}

const rareWords = new Set(
  filesBelow('seeds')
    .flatMap((path) => wordsOf(readRepositoryFile(path).replace(/^publishedAt:/m, '')))
    .filter(isRare),
);

test('the seeds have words that are rare', () => {
  expect(rareWords.size).toBeGreaterThan(50);
  expect([...rareWords]).toEqual(expect.arrayContaining(['darchiyev', 'kestria', 'oyelaran']));
});

test('no rare word of the seeds stands in code or in a table of our own', () => {
  const found = filesBelow('')
    .filter((path) => !FREE.test(path) && !path.startsWith('.') && GENERAL_TABLES[path] === undefined)
    .flatMap((path) => {
      const here = new Set(wordsOf(codeOf(path)).filter((word) => rareWords.has(word)));
      return [...here].map((word) => `${path}: ${word}`);
    });
  expect(found).toEqual([]);
});

test.each(Object.entries(GENERAL_TABLES))('%s names the reference that it comes from', (path, reference) => {
  expect(readRepositoryFile(path).slice(0, 500)).toContain(`${reference} (`);
});

/** Comments and descriptions may show a sentence about made-up countries; a rule may not know of them. */
function codeOf(path: string): string {
  const content = readRepositoryFile(path);
  if (path.endsWith('.graphql')) return content.replace(/"""[\s\S]*?"""/g, ' ');
  if (!path.endsWith('.ts')) return content;
  const code = content.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[\s;{}])\/\/.*$/gm, '$1');
  return path.startsWith('src/graphql/') ? withoutDescriptions(code) : code;
}

function withoutDescriptions(code: string): string {
  return code.replace(/\bdescription:\s*(?:'(?:[^'\\]|\\.)*'|`[^`]*`|"[^"]*")/g, ' ');
}
