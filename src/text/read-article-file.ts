import { readFile, stat } from 'node:fs/promises';
import { ArticleError } from './article-error.ts';
import type { ArticleFile, Sidecar } from './article-file.ts';
import { articleFromBytes, checkSize, sidecarPath } from './article-file.ts';
import { fileTrouble } from './file-trouble.ts';
import { specialKindOf } from './special-file.ts';

/** Reads an article and the sidecar beside it, if there is one. */
export async function readArticleFile(file: string): Promise<ArticleFile> {
  const bytes = await readBytes(file);
  return articleFromBytes(bytes, file, await readSidecar(sidecarPath(file), file));
}

async function readSidecar(file: string, article: string): Promise<Sidecar | null> {
  if (file === article) return null;
  try {
    return { file, bytes: await readBytes(file) };
  } catch (error) {
    if (error instanceof ArticleError && codeOf(error.cause) === 'ENOENT') return null;
    throw error;
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const stats = await stat(file);
    const special = specialKindOf(stats);
    if (special !== null) throw new ArticleError(file, null, special);
    checkSize(stats.size, file);
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    throw new ArticleError(file, null, fileTrouble(code), { cause: error });
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
