/** Kinds of names, and the labels of words: outside, first word of a name, word inside one. */
export type NameKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'GROUP' | 'OTHER';

export const nameKinds: readonly NameKind[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'OTHER'];

export const OUTSIDE = 0;
/** O, then B and I of each kind in turn. */
export const LABELS = 1 + 2 * nameKinds.length;

export function firstLabel(kind: NameKind): number {
  return 1 + 2 * nameKinds.indexOf(kind);
}

export function isFirst(label: number): boolean {
  return label % 2 === 1;
}

export function isInside(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0;
}

export function kindOfLabel(label: number): NameKind | null {
  return label === OUTSIDE ? null : (nameKinds[(label - 1) >> 1] ?? null);
}

/** Whether a word with label `next` may follow one with label `last`: inside follows only its own kind. */
export function mayFollow(last: number, next: number): boolean {
  return !isInside(next) || last === next || last === next - 1;
}
