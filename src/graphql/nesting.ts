/** So many lists and objects may stand within each other in an input: no filter needs more. */
export const MOST_LEVELS = 50;

/** Whether what descends into a value would go deeper than that: level by level, since it would run out of stack itself. */
export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isNested);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((nested) => Object.values(nested).filter(isNested));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
