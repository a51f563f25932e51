import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sidecarPath } from '../text/article-file.ts';
import { fileTrouble } from '../text/file-trouble.ts';
import { specialKindOf } from '../text/special-file.ts';
import { noArticle } from './no-article.ts';

/** A file to read, or a path that can't be and why. */
export type FoundPath =
  | { readonly file: string; readonly reason?: never }
  | { readonly file: string; readonly reason: string };

/**
 * The article files that paths lead to: a file as it is named, a folder's `.txt` files at any depth, in the order of
 * their names. Each file once, under its real path; what begins with a dot is passed over, and what by its ending is
 * surely no article's text is named and not read. A pipe, device or socket is
 * named and never opened: reading it might not end. `onAlone` is told of each sidecar beside which no article stands.
 */
export async function* findArticleFiles(
  paths: readonly string[],
  onAlone: (sidecar: string) => void = () => {},
): AsyncGenerator<FoundPath> {
  const search: Search = { seen: new Set(), onAlone };
  for (const path of paths) yield* filesBelow(path, true, [], search);
}

interface Search {
  /** Real paths that were found. */
  readonly seen: Set<string>;
  readonly onAlone: (sidecar: string) => void;
}

async function* filesBelow(
  path: string,
  named: boolean,
  above: readonly string[],
  search: Search,
): AsyncGenerator<FoundPath> {
  const { seen } = search;
  const known = await lookUp(path);
  if ('reason' in known) {
    yield { file: path, reason: known.reason };
  } else if (known.stats.isDirectory()) {
    yield* filesOfFolder(path, known.real, above, search);
  } else if ((named || path.endsWith('.txt')) && !seen.has(known.real)) {
    seen.add(known.real);
    const reason = noArticle(known.real);
    yield reason === null ? { file: known.real } : { file: path, reason };
  }
}

async function* filesOfFolder(
  path: string,
  real: string,
  above: readonly string[],
  search: Search,
): AsyncGenerator<FoundPath> {
  const { seen, onAlone } = search;
  if (above.includes(real)) {
    yield { file: path, reason: `is a link that leads back to ${real}, which holds it; remove the link` };
    return;
  }
  // A folder that two links lead to is read once.
  if (seen.has(real)) return;
  seen.add(real);
  const entries = await namesIn(path);
  if ('reason' in entries) {
    yield { file: path, reason: entries.reason };
    return;
  }
  for (const name of sidecarsAlone(entries.names)) onAlone(join(path, name));
  for (const name of entries.names) yield* filesBelow(join(path, name), false, [...above, real], search);
}

/** Of the names in a folder those of sidecars whose article is not there. */
function sidecarsAlone(names: readonly string[]): readonly string[] {
  const expected = new Set(names.filter((name) => !name.endsWith('.yaml')).map(sidecarPath));
  return names.filter((name) => name.endsWith('.yaml') && !expected.has(name));
}

async function lookUp(path: string): Promise<{ real: string; stats: Stats } | { reason: string }> {
  try {
    const stats = await stat(path);
    const special = specialKindOf(stats);
    return special === null ? { real: await realpath(path), stats } : { reason: special };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

async function namesIn(folder: string): Promise<{ names: readonly string[] } | { reason: string }> {
  try {
    const names = await readdir(folder);
    return { names: names.filter((name) => !name.startsWith('.')).sort() };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '') throw error;
  return fileTrouble(code);
}
