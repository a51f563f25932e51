/** A form of a name, and in how many articles it is the fullest. */
export interface NameForm {
  readonly name: string;
  readonly fullestCount: number;
}

/** Whose name a form is, of actors that were merged; those with the lowest number say what all are called. */
export const STANDING = { kept: 0, named: 1, described: 2 } as const;

/**
 * The form that an actor is called by whom others may count for: the fullest that it has itself; where no article speaks of
 * it by itself any more, that of another one that has a name, and a description where none has one.
 */
export function nameOfMerged(forms: readonly (NameForm & { readonly standing: number })[]): string {
  const first = Math.min(...forms.map(({ standing }) => standing));
  return fullestName(forms.filter(({ standing }) => standing === first));
}

/**
 * The form that an actor is called by: the longest; of equal ones that with capitals and small letters, then the
 * most used, then the first by code units. It does not depend on the order in which articles came.
 */
export function fullestName(forms: readonly NameForm[]): string {
  const [first] = [...forms].sort(
    (a, b) =>
      b.name.length - a.name.length ||
      Number(isShouted(a.name)) - Number(isShouted(b.name)) ||
      b.fullestCount - a.fullestCount ||
      (a.name < b.name ? -1 : 1),
  );
  if (!first) throw new Error('an actor without a name');
  return first.name;
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}
