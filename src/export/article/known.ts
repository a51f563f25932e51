/** A node without what is not known, and without empty lists. */
export function known(node: object): object {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
