import type { Range } from './corpus.ts';

/** A set of characters of a text, as disjoint ranges in order. */
export type CharacterSet = readonly Range[];

export function characterSet(ranges: Iterable<Range>): CharacterSet {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].filter(([a, b]) => a < b).sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

export function union(...sets: readonly CharacterSet[]): CharacterSet {
  return characterSet(sets.flat());
}

export function intersection(a: CharacterSet, b: CharacterSet): CharacterSet {
  const out: Range[] = [];
  let j = 0;
  for (const [start, end] of a) {
    while (j < b.length && (b[j]?.[1] ?? 0) <= start) j++;
    for (let k = j; k < b.length; k++) {
      const [from, until] = b[k] ?? [0, 0];
      if (from >= end) break;
      out.push([Math.max(start, from), Math.min(end, until)]);
    }
  }
  return out;
}

export function difference(a: CharacterSet, b: CharacterSet): CharacterSet {
  const out: Range[] = [];
  for (const [start, end] of a) {
    let from = start;
    for (const [cutStart, cutEnd] of intersection([[start, end]], b)) {
      if (from < cutStart) out.push([from, cutStart]);
      from = cutEnd;
    }
    if (from < end) out.push([from, end]);
  }
  return out;
}

export function size(set: CharacterSet): number {
  return set.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Shared characters over all characters of both (Jaccard 1912). */
export function jaccard(a: CharacterSet, b: CharacterSet): number {
  const both = size(intersection(a, b));
  const all = size(a) + size(b) - both;
  return all ? both / all : 0;
}
