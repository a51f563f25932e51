/** The words that training knew, by the hashes of their forms. */

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

export function dictionaryFrom(entries: DictionaryEntries): Dictionary {
  const sets = new Map<number, number>();
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
