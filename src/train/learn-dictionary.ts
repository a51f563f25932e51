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

export function learnDictionary(
  sentences: readonly TreebankSentence[],
  tagNames: readonly string[],
): DictionaryEntries {
  const counts = countTags(sentences);
  const common = commonWords(counts, tagNames);
  const sets = new Map<string, number>([['', 0]]);
  const entries: [number, number][] = [];
  for (const [form, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (total < SURE || !common.has(form.toLowerCase())) continue;
    const kept = [...tags].filter(([, count]) => count / total > RARE_SHARE).map(([tag]) => tag);
    const key = kept.sort((a, b) => a - b).join(' ');
    const set = sets.get(key) ?? sets.size;
    sets.set(key, set);
    entries.push([hashText(form), set]);
  }
  entries.sort(([a], [b]) => a - b);
  return {
    forms: Int32Array.from(entries, ([hash]) => hash),
    sets: Uint16Array.from(entries, ([, set]) => set),
    tagSets: [...sets.keys()].map((key) => Uint8Array.from(key === '' ? [] : key.split(' ').map(Number))),
    common: Int32Array.from(common, (word) => hashText(word)).sort(),
  };
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
  counts: ReadonlyMap<string, ReadonlyMap<number, number>>,
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
