/** Collects what training knows of words: the tags of frequent ones, and which are common words, not names. */
import type { DictionaryEntries } from '../syntax/dictionary.ts';
import { hashText } from '../syntax/hash.ts';
import { plainForm } from '../syntax/lexeme.ts';
import type { TreebankSentence } from './treebank.ts';

/** A form seen this often has no other tags than those it was seen with. */
const SURE = 8;
/** A tag this rare for a form is a slip of the annotators. */
const RARE_SHARE = 0.004;

const NAME = /^NNPS?\|/;
const CAPITALIZED = /^\p{Lu}/u;
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december mr. mrs. ms. dr. inc. corp. co. ltd. jr. sr. st. gen. sen. rep. gov. u.s.
  u.n.`
    .trim()
    .split(/\s+/),
);

/** A tag that words not in the dictionary have at least this often is open to any of them. */
const OPEN = 40;

type Counts = ReadonlyMap<string, ReadonlyMap<number, number>>;

export function learnDictionary(
  sentences: readonly TreebankSentence[],
  tagNames: readonly string[],
): DictionaryEntries {
  const counts = countTags(sentences);
  const common = commonWords(counts, tagNames);
  const sure = sureTags(counts, common);
  const openTags = openTagsOf(counts, sure, tagNames.length);
  const sets = new Map<string, number>([[openTags.join(' '), 0]]);
  const entries = [...sure, ...inCapitals(sure, counts, new Set(openTags))].map(([form, tags]) => {
    const key = tags.join(' ');
    const set = sets.get(key) ?? sets.size;
    sets.set(key, set);
    return [hashText(form), set] as const;
  });
  entries.sort(([a], [b]) => a - b);
  return {
    forms: Int32Array.from(entries, ([hash]) => hash),
    sets: Uint16Array.from(entries, ([, set]) => set),
    tagSets: [...sets.keys()].map((key) => Uint8Array.from(key.split(' ').map(Number))),
    common: Int32Array.from(common, (word) => hashText(word)).sort(),
  };
}

/** The tags of each common form that is frequent enough to know them all. */
function sureTags(counts: Counts, common: ReadonlySet<string>): Map<string, number[]> {
  const sure = new Map<string, number[]>();
  for (const [form, tags] of counts) {
    const total = totalOf(tags);
    if (total < SURE || !common.has(form.toLowerCase())) continue;
    const kept = [...tags].filter(([, count]) => count / total > RARE_SHARE).map(([tag]) => tag);
    sure.set(form, kept.sort((a, b) => a - b));
  }
  return sure;
}

function totalOf(tags: ReadonlyMap<number, number>): number {
  return [...tags.values()].reduce((sum, count) => sum + count, 0);
}

function openTagsOf(counts: Counts, sure: ReadonlyMap<string, unknown>, tagCount: number): number[] {
  const seen = new Int32Array(tagCount);
  for (const [form, tags] of counts) {
    if (!sure.has(form)) for (const [tag, count] of tags) seen[tag] = (seen[tag] ?? 0) + count;
  }
  return [...seen.keys()].filter((tag) => (seen[tag] ?? 0) >= OPEN);
}

/** Function words as a headline has them: "THE", "Of"; not "US" and "May", which are other words too. */
function inCapitals(
  sure: ReadonlyMap<string, readonly number[]>,
  counts: Counts,
  openTags: ReadonlySet<number>,
): [string, readonly number[]][] {
  const found: [string, readonly number[]][] = [];
  for (const [form, tags] of sure) {
    if (form !== form.toLowerCase() || tags.some((tag) => openTags.has(tag))) continue;
    for (const other of [form.toUpperCase(), form.charAt(0).toUpperCase() + form.slice(1)]) {
      if (!counts.has(other)) found.push([other, tags]);
    }
  }
  return found;
}

function countTags(sentences: readonly TreebankSentence[]): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const { forms, tags } of sentences) {
    forms.forEach((written, at) => {
      const form = plainForm(written);
      const own = counts.get(form) ?? new Map<number, number>();
      counts.set(form, own);
      const tag = tags[at] ?? 0;
      own.set(tag, (own.get(tag) ?? 0) + 1);
    });
  }
  return counts;
}

/** Words seen without a capital as anything but a name, marks and numbers, and those of the calendar. */
function commonWords(
  counts: Counts,
  tagNames: readonly string[],
): Set<string> {
  const common = new Set(CALENDAR);
  for (const [form, tags] of counts) {
    const isName = [...tags.keys()].every((tag) => NAME.test(tagNames[tag] ?? ''));
    if (!isName && !CAPITALIZED.test(form)) common.add(form.toLowerCase());
    const closed = [...tags.keys()].some((tag) => /^(?:PRP|UH|CC|IN|MD|DT|W)/.test(tagNames[tag] ?? ''));
    if (closed) common.add(form.toLowerCase());
  }
  return common;
}
