/** What came of a campaign: its rows in the report (what was done, and the result), and the promises that broke. */
export interface Outcome {
  readonly rows: readonly (readonly [done: string, result: string])[];
  readonly broken: readonly string[];
}

/** A module of the compiled program, as it is shipped. */
export async function compiled<Module>(path: string): Promise<Module> {
  // The compiled file has the type of the one it was compiled from.
  return (await import(new URL(`../dist/${path}.js`, import.meta.url).href)) as Module;
}

export function count(value: number): string {
  return value.toLocaleString('en');
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
