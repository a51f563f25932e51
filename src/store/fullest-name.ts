/** A form of a name, and in how many articles it is the fullest. */
export interface NameForm {
  readonly name: string;
  readonly fullestCount: number;
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
