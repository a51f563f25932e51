import { createHash } from 'node:crypto';
import { fingerprintOf } from '../store/identity.ts';
import type { ArticleFile } from '../text/article-file.ts';

/** What a job carries: the article whole, since the machine that does it need not have the file. */
export interface ArticleJob {
  readonly location: string;
  readonly text: string;
  readonly metadata: ArticleFile['metadata'];
  /** Hash of text and metadata: tells whether a job is still for what it was taken for. */
  readonly digest: string;
}

export function jobFromArticle({ file, text, metadata }: ArticleFile): ArticleJob {
  return { location: file, text, metadata, digest: fingerprintOf(text, metadata, '') };
}

export function articleFromJob({ location, text, metadata }: ArticleJob): ArticleFile {
  return { file: location, text, metadata };
}

/** The id of the one job that a location has, a UUID of the version for ids of one's own (RFC 9562). */
export function jobId(location: string): string {
  const hex = createHash('sha256').update(location).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
