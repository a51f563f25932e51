import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ArchiveSize } from './article.ts';

/** Bytes an article on disk while it is built, a write-ahead log and what sorts an index among them (docs/scaling.md). */
const BYTES_AN_ARTICLE = { full: 110_000, brief: 16_000 };

/** How much an archive needs on disk, in bytes. */
export function bytesNeeded({ articles, length }: Pick<ArchiveSize, 'articles' | 'length'>): number {
  return articles * BYTES_AN_ARTICLE[length];
}

/** Free bytes where a file is or will be. */
export function bytesFree(file: string): number {
  const { bavail, bsize } = statfsSync(dirname(file));
  return bavail * bsize;
}

export function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
