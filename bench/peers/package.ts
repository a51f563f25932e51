import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(new URL('../package.json', import.meta.url));

/** Whether the peers are installed: `npm ci --prefix bench --ignore-scripts`. */
export function arePeersInstalled(): boolean {
  try {
    require.resolve('postgraphile');
    return true;
  } catch {
    return false;
  }
}

/** A package of bench/package.json. */
// biome-ignore lint/suspicious/noExplicitAny: what it exports has no types where it is not installed
export async function required(name: string): Promise<any> {
  return import(pathToFileURL(require.resolve(name)).href);
}
