/** The words that training knew, by the hashes of their forms. */
import { irregularForms } from '../lexicon/irregular-verbs.ts';
import { hashText } from './hash.ts';

export interface Dictionary {
  /** The number of the set of tags seen with a form often enough to trust; 0 where it is not known. */
  readonly tagSetOf: (formHash: number) => number;
  /** Tags of each set. */
  readonly tagSets: readonly Uint8Array[];
  /** Whether a lower-case form is a common word: one that is also written without a capital. */
  readonly isCommon: (lowerHash: number) => boolean;
}

/** What a dictionary is made from, and what a model file keeps of it. */
export interface DictionaryEntries {
  /** Hashes of exact forms, ascending, and beside each the number of its set of tags. */
  readonly forms: Int32Array;
  readonly sets: Uint16Array;
  /** Tags of each set; set 0 is empty. */
  readonly tagSets: readonly Uint8Array[];
  /** Hashes of common words, ascending. */
  readonly common: Int32Array;
}

/** A dictionary of what training saw often, and of irregular verbs that it saw seldom. */
export function dictionaryFrom(entries: DictionaryEntries, tagNames: readonly string[]): Dictionary {
  const sets = irregularSets(entries.tagSets, tagNames);
  entries.forms.forEach((hash, index) => {
    sets.set(hash, entries.sets[index] ?? 0);
  });
  const common = new Set(entries.common);
  return {
    tagSetOf: (hash) => sets.get(hash) ?? 0,
    tagSets: entries.tagSets,
    isCommon: (hash) => common.has(hash),
  };
}

/** Tags of forms that are seldom seen: the set that training has of just these, if any. */
function irregularSets(tagSets: readonly Uint8Array[], tagNames: readonly string[]): Map<number, number> {
  const numberOf = (...names: readonly string[]): number =>
    tagSets.findIndex(
      (set) => set.length === names.length && [...set].every((tag) => names.includes(tagNames[tag] ?? '')),
    );
  const past = numberOf('VBD|VERB');
  const participle = numberOf('VBN|VERB', 'JJ|ADJ');
  const both = numberOf('VBD|VERB', 'VBN|VERB', 'JJ|ADJ');
  return new Map(
    [
      ...irregularForms.past.map((form) => [form, past] as const),
      ...irregularForms.participle.map((form) => [form, participle] as const),
      ...irregularForms.both.map((form) => [form, both] as const),
    ].flatMap(([form, set]) => (set > 0 ? [[hashText(form), set] as const] : [])),
  );
}
